/** The numbers of a story on a terminal: how connections ended, how many over time, how many at once. */

import type { Gauge, Story } from '../../engine/traffic/index.ts';
import type { Style } from '../layout.ts';
import { clip, widthOf } from '../layout.ts';
import type { Axis } from './charts.ts';
import { axisOf, bar, columnsOf, fit, onAxis, sparkline } from './charts.ts';
import { brief, count, counted, moment, share, span, tick } from './figures.ts';
import type { Sheet } from './sheet.ts';
import { more, padEnd, padStart, shown, title } from './sheet.ts';
import { OUTCOME_WORDS } from './words.ts';

export function outcomeRows(sheet: Sheet, story: Story): void {
  const list = [...story.outcomes].filter((o) => o.count > 0).sort((a, b) => b.count - a.count);
  if (list.length === 0) return;
  title(sheet, 'How connections ended', count(story.connections));
  const rows = list.slice(0, sheet.depth.outcomes);
  const digits = Math.max(...rows.map((o) => count(o.count).length));
  // Blanks, the shortest bar, and `under 1 %`.
  const rest = digits + 17;
  const words = Math.min(
    sheet.width - rest - 4,
    Math.max(...rows.map((o) => widthOf(OUTCOME_WORDS[o.what]))),
  );
  const room = Math.min(36, sheet.width - rest - words);
  const top = (rows[0] as { count: number }).count;
  for (const o of rows) {
    const style: Style = o.what === 'accepted' ? 'green' : /^dropped|fault/.test(o.what) ? 'red' : 'cyan';
    const painted = sheet.paint(bar(o.count, top, room, sheet.ascii), style);
    const blank = ' '.repeat(Math.max(0, room - widthOf(bar(o.count, top, room, sheet.ascii))));
    sheet.out.push(
      `  ${padEnd(clip(OUTCOME_WORDS[o.what], words), words)}  ${padStart(count(o.count), digits)}  ${painted}${blank}  ${share(o.count, story.connections)}`,
    );
  }
  const left = list.slice(rows.length);
  more(sheet, left.length, `more ends, ${count(left.reduce((n, o) => n + o.count, 0))} connections,`);
}

const TIMELINE: readonly (readonly [keyof Story['timeline'], string, Style])[] = [
  ['connections', 'connections', 'cyan'],
  ['failures', 'failed logins', 'yellow'],
  ['logins', 'logins', 'green'],
  ['dropped', 'dropped', 'red'],
];
const NAME = 14;

/** Logins, failures and levels begin when the first of them was seen: one axis for all makes them comparable. */
function axisFor(story: Story): Axis | undefined {
  const { connections, failures, logins, dropped } = story.timeline;
  return axisOf([connections, failures, logins, dropped, ...story.gauges.map((g) => g.series)]);
}

export function timeRows(sheet: Sheet, story: Story): void {
  const axis = axisFor(story);
  if (axis === undefined || axis.count < 2 || story.connections === 0) return;
  const room = columns(sheet);
  const { steps, columns: wide } = fit(axis.count, room);
  title(
    sheet,
    'Over time',
    `${wide > 1 ? `${counted(wide, 'column')} are` : 'a column is'} ${span(axis.step * steps)}; at the right the most`,
  );
  for (const [key, name, style] of TIMELINE) {
    const s = story.timeline[key];
    if (key !== 'connections' && !s.values.some((v) => v > 0)) continue;
    line(sheet, name, columnsOf(onAxis(s, axis, 'sum'), room, 'sum'), style);
  }
  axisRow(sheet, axis);
}

const columns = (sheet: Sheet): number => Math.max(10, Math.min(72, sheet.width - NAME - 4 - 8));

function line(sheet: Sheet, name: string, values: readonly number[], style: Style, top?: number): void {
  const most = Math.max(0, ...values);
  const drawn = sparkline(values, sheet.ascii, top);
  sheet.out.push(`  ${padEnd(clip(name, NAME), NAME)}${sheet.paint(drawn, style)}  ${brief(most)}`);
}

/** The times below a chart: as many as have room. */
function axisRow(sheet: Sheet, axis: Axis): void {
  const f = fit(axis.count, columns(sheet));
  const at = (c: number): string => {
    const each = (axis.step * f.steps) / f.columns;
    return tick(axis.begin + c * each, sheet.zone, each * f.used);
  };
  const wide = widthOf(at(0)) + 4;
  const marks = Math.max(1, Math.floor(f.used / wide));
  let text = '';
  let last = '';
  for (let i = 0; i < marks; i++) {
    const c = Math.floor((i * f.used) / marks);
    const label = at(c);
    if (label === last) continue;
    last = label;
    text = padEnd(text, c) + label;
  }
  sheet.out.push(sheet.paint(`  ${' '.repeat(NAME)}${clip(text, f.used + 8)}`, 'dim'));
}

export function gaugeRows(sheet: Sheet, story: Story): void {
  // One or two at once are no news, unless the limit is as low.
  const worth = sheet.options.long ? 1 : 3;
  const list = [...story.gauges]
    .filter((g) => g.peak >= (g.limit === undefined ? worth : 1))
    .sort((a, b) => weight(b) - weight(a));
  if (list.length === 0) return;
  const axis = axisFor(story);
  const some = list.slice(0, sheet.depth.gauges);
  title(
    sheet,
    'Waiting for their login at once',
    some.every((g) => g.lowerBound) ? 'at least: this log names many only at their end' : '',
  );
  for (const g of some) {
    const room = columns(sheet);
    const over = g.limit !== undefined && g.peak >= g.limit;
    const top = Math.max(g.peak, g.limit ?? 0);
    line(
      sheet,
      shown(sheet, g.host, NAME - 1),
      axis === undefined ? [] : columnsOf(onAxis(g.series, axis, 'max'), room, 'max'),
      over ? 'red' : 'cyan',
      top,
    );
    const limit = g.limit === undefined ? '' : `; from ${count(g.limit)} on MaxStartups drops`;
    const most = `most ${g.lowerBound ? 'at least ' : ''}${count(g.peak)}, ${moment(g.peakAt, sheet.zone)}${limit}`;
    sheet.out.push(sheet.paint(clip(`  ${' '.repeat(NAME)}${most}`, sheet.width), 'dim'));
  }
  more(sheet, list.length - some.length, 'more hosts');
}

const weight = (g: Gauge): number => g.peak / (g.limit ?? 10);
