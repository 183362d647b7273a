/**
 * What moves on the page of a story: the timeline that can be read, zoomed and walked by keys, and the table of addresses
 * that can be sorted and filtered. Without it the page says the same. scripts/gen.mjs puts it into page.gen.ts.
 */

import { between, count, moment } from '../figures.ts';
import type { Chart, View } from './draw.ts';
import { buckets, draw, heightOf, LEFT, RIGHT, timeAt, xOf } from './draw.ts';

const byId = (id: string): HTMLElement | null => document.getElementById(id);

function made<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const e = document.createElement(tag);
  if (name !== '') e.className = name;
  e.textContent = text;
  return e;
}

function timeline(box: HTMLElement, chart: Chart): void {
  const picture = made('div', 'picture');
  const cursor = made('div', 'cursor');
  const chosen = made('div', 'chosen');
  const tip = made('div', 'tip');
  const bar = made('div', 'controls');
  // What the cursor stands on, for those who do not see it.
  const spoken = made('p', 'unseen');
  spoken.setAttribute('aria-live', 'polite');
  const shown = made('span', 'view');
  picture.tabIndex = 0;
  picture.setAttribute('role', 'application');
  picture.setAttribute(
    'aria-label',
    'Timeline. Arrow keys move the cursor, with Shift they choose a span, Enter zooms to it, plus and minus zoom, Escape shows all.',
  );
  const canvas = made('div', 'canvas');
  picture.append(canvas, chosen, cursor, tip);

  const least = Math.max(1000, (chart.lanes[0]?.step ?? 1000) * 4);
  let view: View = { from: chart.begin, to: chart.end, width: 0 };
  /** Where the cursor is, and where a span began. */
  let at = Number.NaN;
  let anchor = Number.NaN;

  const hide = (): void => {
    for (const e of [cursor, chosen, tip]) e.hidden = true;
  };

  const redraw = (): void => {
    view = { ...view, width: Math.max(280, box.clientWidth) };
    // Numbers, times and names that are escaped: draw() writes nothing else.
    canvas.innerHTML = draw(chart, view);
    shown.textContent = between(view.from, view.to, chart.zone);
    hide();
  };

  const show = (from: number, to: number): void => {
    const length = Math.min(chart.end - chart.begin, Math.max(least, to - from));
    const middle = (from + to) / 2;
    const begin = Math.max(chart.begin, Math.min(chart.end - length, middle - length / 2));
    view = { ...view, from: begin, to: begin + length };
    anchor = Number.NaN;
    redraw();
  };
  const zoom = (factor: number): void => {
    const middle = at >= view.from && at <= view.to ? at : (view.from + view.to) / 2;
    const length = (view.to - view.from) * factor;
    show(middle - length / 2, middle + length / 2);
  };
  const move = (part: number): void => {
    const by = (view.to - view.from) * part;
    show(view.from + by, view.to + by);
  };
  const all = (): void => show(chart.begin, chart.end);

  /** Shows what stands at a moment. */
  const point = (t: number, say: boolean): void => {
    at = Math.max(view.from, Math.min(view.to, t));
    const x = xOf(at, view);
    cursor.hidden = false;
    cursor.style.left = `${x}px`;
    chosen.hidden = Number.isNaN(anchor);
    if (!chosen.hidden) {
      const a = xOf(Math.max(view.from, Math.min(view.to, anchor)), view);
      chosen.style.left = `${Math.min(a, x)}px`;
      chosen.style.width = `${Math.abs(a - x)}px`;
    }
    tip.hidden = false;
    tip.replaceChildren();
    const lines: string[] = [];
    let when = moment(at, chart.zone);
    for (const lane of chart.lanes) {
      const b = buckets(lane, view).find((one) => at >= one.from && at < one.to);
      if (b === undefined) continue;
      if (lines.length === 0) when = between(b.from, b.to, chart.zone);
      const row = made('div', '');
      row.append(made('span', `dot ${lane.tone}`), made('b', '', count(b.value)), ` ${lane.name}`);
      tip.append(row);
      lines.push(`${count(b.value)} ${lane.name}`);
    }
    tip.prepend(made('div', 'when', when));
    const near = ((view.to - view.from) / Math.max(1, view.width)) * 6;
    const events = new Map<string, { harm: string; times: number }>();
    for (const m of chart.marks) {
      if (at < m.begin - near || at > m.end + near) continue;
      const known = events.get(m.text);
      if (known) known.times++;
      else events.set(m.text, { harm: m.harm, times: 1 });
    }
    for (const [text, { harm, times }] of [...events].slice(0, 5)) {
      const words = times > 1 ? `${text} (${times} times)` : text;
      tip.append(made('div', `event ${harm}`, words));
      lines.push(words);
    }
    const left = x + 14 + tip.offsetWidth > view.width ? x - 14 - tip.offsetWidth : x + 14;
    tip.style.left = `${Math.max(0, left)}px`;
    if (say) spoken.textContent = `${when}: ${lines.join(', ')}`;
  };

  const timeOf = (e: PointerEvent): number => timeAt(e.clientX - canvas.getBoundingClientRect().left, view);
  picture.addEventListener('pointerdown', (e) => {
    if (e.button !== 0) return;
    anchor = timeOf(e);
    picture.setPointerCapture(e.pointerId);
  });
  picture.addEventListener('pointermove', (e) => point(timeOf(e), false));
  picture.addEventListener('pointerup', (e) => {
    const from = anchor;
    anchor = Number.NaN;
    const to = timeOf(e);
    // A click is no span.
    if (Math.abs(xOf(to, view) - xOf(from, view)) > 6) show(Math.min(from, to), Math.max(from, to));
    else point(to, true);
  });
  picture.addEventListener('pointercancel', () => {
    anchor = Number.NaN;
    hide();
  });
  picture.addEventListener('pointerleave', () => {
    if (Number.isNaN(anchor)) hide();
  });
  picture.addEventListener('dblclick', all);
  picture.addEventListener('blur', hide);
  picture.addEventListener('keydown', (e) => {
    const step = (view.to - view.from) / Math.max(1, Math.min(100, (view.width - LEFT - RIGHT) / 8));
    const now = at >= view.from && at <= view.to ? at : view.from;
    const to = { ArrowLeft: now - step, ArrowRight: now + step, Home: view.from, End: view.to }[e.key];
    if (to !== undefined) {
      if (e.shiftKey) anchor = Number.isNaN(anchor) ? now : anchor;
      else anchor = Number.NaN;
      point(to, true);
    } else if (e.key === 'Enter' && !Number.isNaN(anchor)) {
      show(Math.min(anchor, at), Math.max(anchor, at));
      point(at, true);
    } else if (e.key === '+' || e.key === '=') zoom(0.5);
    else if (e.key === '-') zoom(2);
    else if (e.key === 'PageUp') move(-0.5);
    else if (e.key === 'PageDown') move(0.5);
    else if (e.key === 'Escape') all();
    else return;
    e.preventDefault();
  });

  for (const [text, label, act] of [
    ['+', 'Zoom in', () => zoom(0.5)],
    ['\u2212', 'Zoom out', () => zoom(2)],
    ['\u2190', 'Earlier', () => move(-0.5)],
    ['\u2192', 'Later', () => move(0.5)],
    ['All', 'Show all', all],
  ] as const) {
    const b = made('button', '', text);
    b.type = 'button';
    b.title = label;
    b.setAttribute('aria-label', label);
    b.addEventListener('click', act);
    bar.append(b);
  }
  bar.append(shown, made('span', 'hint', 'drag to zoom, double-click for all'));
  box.replaceChildren(bar, picture, spoken);
  picture.style.height = `${heightOf(chart)}px`;
  redraw();
  new ResizeObserver(() => {
    if (Math.max(280, box.clientWidth) !== view.width) redraw();
  }).observe(box);

  // Each incident of the list leads to its place.
  for (const item of document.querySelectorAll<HTMLElement>('[data-mark]')) {
    const m = chart.marks[Number(item.dataset['mark'])];
    if (m === undefined) continue;
    const b = made('button', 'goto', 'show on the timeline');
    b.type = 'button';
    b.addEventListener('click', () => {
      const length = Math.max(m.end - m.begin, least);
      show(m.begin - length, m.end + length);
      box.scrollIntoView({ block: 'center' });
      picture.focus({ preventScroll: true });
      point((m.begin + m.end) / 2, true);
    });
    item.append(' ', b);
  }
}

/** Head cells become buttons that sort; a choice of labels and a search stand above. */
function sortable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  const head = table.tHead?.rows[0];
  if (!body || !head) return;
  const rows = [...body.rows];
  /** Rows in sight at first. */
  const few = 25;
  let open = rows.length <= few + 5;
  const value = (row: HTMLTableRowElement, column: number): string | number => {
    const cell = row.cells[column];
    const n = cell?.dataset['v'];
    return n === undefined ? (cell?.textContent ?? '') : Number(n);
  };
  [...head.cells].forEach((cell, column) => {
    const b = made('button', 'sort', cell.textContent ?? '');
    b.type = 'button';
    cell.replaceChildren(b);
    b.addEventListener('click', () => {
      const numeric = cell.classList.contains('n');
      const was = cell.getAttribute('aria-sort');
      const down = was === null ? numeric : was === 'ascending';
      for (const c of head.cells) c.removeAttribute('aria-sort');
      cell.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const sign = down ? -1 : 1;
      rows.sort((a, b_) => {
        const x = value(a, column);
        const y = value(b_, column);
        return x === y ? 0 : x < y ? -sign : sign;
      });
      body.append(...rows);
      filter();
    });
  });

  const label = byId('filter-label') as HTMLSelectElement | null;
  const text = byId('filter-text') as HTMLInputElement | null;
  const told = byId('filter-count');
  const more = made('button', 'all');
  more.type = 'button';
  more.addEventListener('click', () => {
    open = true;
    filter();
  });
  table.after(more);
  const filter = (): void => {
    const word = text?.value.trim().toLowerCase() ?? '';
    const want = label?.value ?? '';
    let seen = 0;
    for (const row of rows) {
      const fits =
        (want === '' || row.dataset['label'] === want) &&
        (word === '' || (row.textContent ?? '').toLowerCase().includes(word));
      if (fits) seen++;
      row.hidden = !fits || (!open && seen > few);
    }
    more.hidden = open || seen <= few;
    more.textContent = `Show all ${count(seen)}`;
    if (told) told.textContent = `${count(Math.min(seen, open ? seen : few))} of ${count(rows.length)} shown`;
  };
  label?.addEventListener('change', filter);
  text?.addEventListener('input', filter);
  filter();
}

const box = byId('timeline');
const data = byId('data');
if (box && data?.textContent) timeline(box, JSON.parse(data.textContent) as Chart);
const table = byId('sources');
if (table instanceof HTMLTableElement) sortable(table);
document.documentElement.classList.add('live');
