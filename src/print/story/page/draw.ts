/** Draws the timeline of a page as SVG: the printer for a page without script, the script again when it is zoomed. */

import { axisLabel, brief } from '../figures.ts';

/** One strip of the timeline with a scale of its own. */
export interface Lane {
  readonly name: string;
  /** Amounts are added up where several steps share a bar; of levels the highest counts. */
  readonly kind: 'amount' | 'level';
  /** Which colour: a class of the style sheet. */
  readonly tone: string;
  readonly begin: number;
  readonly step: number;
  readonly values: readonly number[];
  readonly limit?: number;
}

export interface Mark {
  readonly begin: number;
  readonly end: number;
  readonly harm: 'yes' | 'perhaps' | 'no';
  readonly text: string;
}

export interface Chart {
  readonly lanes: readonly Lane[];
  readonly marks: readonly Mark[];
  readonly begin: number;
  readonly end: number;
  /** Minutes east of UTC. */
  readonly zone: number;
}

export interface View {
  readonly from: number;
  readonly to: number;
  /** Of the whole drawing, in pixels. */
  readonly width: number;
}

export const LEFT = 8;
export const RIGHT = 52;
const TOP = 22;
const LANE = 46;
const GAP = 24;
const AXIS = 26;

export const heightOf = (chart: Chart): number => TOP + chart.lanes.length * (LANE + GAP) + AXIS;

const plotWidth = (view: View): number => Math.max(40, view.width - LEFT - RIGHT);
export const xOf = (t: number, view: View): number =>
  LEFT + ((t - view.from) / (view.to - view.from)) * plotWidth(view);
export const timeAt = (x: number, view: View): number =>
  view.from + ((x - LEFT) / plotWidth(view)) * (view.to - view.from);

export interface Bucket {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** The steps of a lane that are in view, several together where they would be narrower than three pixels. */
export function buckets(lane: Lane, view: View): readonly Bucket[] {
  const wide = (lane.step / (view.to - view.from)) * plotWidth(view);
  const together = Math.max(1, Math.ceil(3 / Math.max(wide, 1e-9)));
  const first = Math.max(0, Math.floor((view.from - lane.begin) / lane.step / together) * together);
  const out: Bucket[] = [];
  for (let i = first; i < lane.values.length; i += together) {
    const from = lane.begin + i * lane.step;
    if (from >= view.to) break;
    let value = 0;
    for (let k = i; k < Math.min(i + together, lane.values.length); k++) {
      const v = lane.values[k] ?? 0;
      value = lane.kind === 'amount' ? value + v : Math.max(value, v);
    }
    out.push({ from, to: from + together * lane.step, value });
  }
  return out;
}

const round = (n: number): string => String(Math.round(n * 10) / 10);

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** The whole drawing. Its only words are the names of lanes, numbers and times. */
export function draw(chart: Chart, view: View): string {
  const height = heightOf(chart);
  const right = LEFT + plotWidth(view);
  const bottom = height - AXIS;
  const parts: string[] = [];
  const { at, step } = ticks(view, chart.zone);
  for (const t of at) {
    const x = round(xOf(t, view));
    parts.push(
      `<path class="grid" d="M${x} ${TOP}V${bottom}"/><text class="tick" x="${x}" y="${bottom + 17}" text-anchor="middle">${axisLabel(t, chart.zone, step)}</text>`,
    );
  }
  for (const m of chart.marks) parts.push(mark(m, view, right, bottom));
  chart.lanes.forEach((l, i) => {
    parts.push(lane(l, view, TOP + i * (LANE + GAP) + GAP, right));
  });
  return `<svg viewBox="0 0 ${round(view.width)} ${height}" width="${round(view.width)}" height="${height}" aria-hidden="true" focusable="false">${parts.join('')}</svg>`;
}

function mark(m: Mark, view: View, right: number, bottom: number): string {
  if (!(m.begin < view.to && m.end >= view.from)) return '';
  const from = Math.max(LEFT, xOf(m.begin, view));
  const wide = Math.max(2, Math.min(right, xOf(m.end, view)) - from);
  const middle = round(from + wide / 2);
  // The sign says how bad it is without colour too: a triangle, a square, a dot.
  const sign = {
    yes: `<path d="M${middle} 4l6 11h-12z"/>`,
    perhaps: `<path d="M${round(from + wide / 2 - 4.5)} 5h9v9h-9z"/>`,
    no: `<circle cx="${middle}" cy="10" r="3.5"/>`,
  }[m.harm];
  return `<g class="mark ${m.harm}"><rect x="${round(from)}" y="${TOP - 4}" width="${round(wide)}" height="${bottom - TOP + 4}"/>${sign}</g>`;
}

function lane(l: Lane, view: View, top: number, right: number): string {
  const list = buckets(l, view);
  const most = Math.max(0, ...list.map((b) => b.value));
  const scale = Math.max(most, l.limit ?? 0, 1);
  const y = (v: number): number => top + LANE - (v / scale) * LANE;
  let d = '';
  for (const b of list) {
    if (!(b.value > 0)) continue;
    const x0 = Math.max(LEFT, xOf(b.from, view));
    const x1 = Math.min(right, xOf(b.to, view));
    if (x1 <= x0) continue;
    const gap = x1 - x0 > 4 ? 1 : 0;
    // What is there at all is at least a pixel high.
    const h = Math.max(1, (b.value / scale) * LANE);
    d += `M${round(x0)} ${round(top + LANE)}v${round(-h)}h${round(x1 - x0 - gap)}v${round(h)}z`;
  }
  const limit =
    l.limit === undefined
      ? ''
      : `<path class="limit" d="M${LEFT} ${round(y(l.limit))}H${round(right)}"/><text class="tick" x="${round(right + 6)}" y="${round(y(l.limit) + 4)}">${brief(l.limit)}</text>`;
  const crowded = l.limit !== undefined && Math.abs(y(l.limit) - y(most)) < 12;
  const top_ =
    most > 0 && !crowded
      ? `<text class="tick" x="${round(right + 6)}" y="${round(y(most) + 4)}">${brief(most)}</text>`
      : '';
  return `<text class="lane" x="${LEFT}" y="${top - 6}">${escaped(l.name)}</text><path class="base" d="M${LEFT} ${top + LANE}H${round(right)}"/><path class="${l.tone}" d="${d}"/>${limit}${top_}`;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const STEPS = [
  1000,
  5000,
  15_000,
  MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
  2 * DAY,
  7 * DAY,
  14 * DAY,
  28 * DAY,
  91 * DAY,
  365 * DAY,
] as const;

/** Round moments of the zone, as many as have room for their words. */
function ticks(view: View, zone: number): { readonly at: readonly number[]; readonly step: number } {
  const length = view.to - view.from;
  const most = Math.max(2, Math.floor(plotWidth(view) / 90));
  const step = STEPS.find((s) => length / s <= most) ?? 3650 * DAY;
  const shift = zone * MINUTE;
  const out: number[] = [];
  for (let t = Math.ceil((view.from + shift) / step) * step - shift; t <= view.to; t += step) {
    const x = xOf(t, view);
    if (x > LEFT + 20 && x < view.width - RIGHT + 10) out.push(t);
  }
  return { at: out, step };
}
