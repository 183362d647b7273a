/** The answer of `simulate`: what would have changed first, then the figures side by side, whom it hits, and what was assumed. */

import type { Estimate, Group, LimitsOutcome, Simulation } from '../../engine/traffic/limits/index.ts';
import { ascii, maskedTree } from '../json.ts';
import { clip, painter, widthOf } from '../layout.ts';
import type { SafeOptions } from '../safe.ts';
import { paragraph, stepDetails } from '../terminal.ts';
import { columnsOf, sparkline } from './charts.ts';
import { between, count, counted, span } from './figures.ts';
import type { Depth, Sheet, StoryTerminalOptions } from './sheet.ts';
import { asciiOnly, item, more, padEnd, padStart, shown, title, told } from './sheet.ts';

/** One object; `indent` 0 gives one line. */
export function simulationJson(
  result: Simulation,
  options: SafeOptions & { readonly indent?: number } = {},
): string {
  return ascii(JSON.stringify(maskedTree(result, options), null, options.indent ?? 2));
}

const HITS = 10;

export function printSimulation(result: Simulation, options: StoryTerminalOptions): string {
  const sheet: Sheet = {
    out: [],
    paint: painter(options.colour),
    width: Math.max(40, Math.min(options.columns, 100)),
    options,
    ascii: options.ascii === true,
    zone: options.zone ?? 0,
    depth: {} as Depth,
  };
  paragraph(sheet, told(sheet, result.answer), 0, 'bold');
  if (result.connections > 0) {
    sheet.out.push('');
    for (const text of result.details) item(sheet, '·', told(sheet, text));
    figures(sheet, result);
    slots(sheet, result);
    hits(sheet, result);
  }
  if (result.recommendation && result.connections > 0) recommended(sheet, result.recommendation);
  if (result.unknown.length > 0) {
    title(sheet, 'What this log does not show');
    for (const text of result.unknown) item(sheet, '·', told(sheet, text));
  }
  if (result.assumptions.length > 0) {
    title(sheet, 'What was assumed');
    for (const text of result.assumptions) item(sheet, '·', told(sheet, text), 2, 'dim');
  }
  const text = `${sheet.out.join('\n')}\n`;
  return options.ascii ? asciiOnly(text) : text;
}

const NAMES: { readonly [G in Group]: string } = {
  stranger: 'of strangers',
  person: 'of addresses that have logged in',
  monitor: 'of monitors',
};

const NAME = 44;
const COLUMN = 14;

/** A mean, as exact as it is worth. */
function mean(e: Estimate): string {
  return e.mean > 0 && e.mean < 10 && e.least !== e.most ? e.mean.toFixed(1) : count(e.mean);
}

function sum(o: LimitsOutcome, group: Group): Estimate {
  const mine = o.by.filter((b) => b.whom === group).map((b) => b.count);
  const add = (of: (e: Estimate) => number): number => mine.reduce((n, e) => n + of(e), 0);
  return {
    mean: add((e) => e.mean),
    low: add((e) => e.low),
    high: add((e) => e.high),
    least: add((e) => e.least),
    most: add((e) => e.most),
  };
}

interface Figure {
  readonly name: string;
  /** A part of the figure above it. */
  readonly part: boolean;
  readonly before: string;
  readonly after: string;
}

/** The figures of both sides, in the order in which they are told. */
export function figuresOf(result: Simulation): readonly Figure[] {
  const { before } = result;
  const last = result.after ?? before;
  const row = (name: string, of: (o: LimitsOutcome) => string, part = false): Figure => ({
    name,
    part,
    before: of(before),
    after: of(last),
  });
  return [
    row('turned away', (o) => mean(o.away)),
    ...result.groups
      .filter((g) => g.connections > 0)
      .map((g) => row(`${NAMES[g.group]} (${count(g.connections)})`, (o) => mean(sum(o, g.group)), true)),
    row('logins lost', (o) => mean(o.loginsLost)),
    ...(last.loginsCutByGrace + last.loginsCutByTries > 0
      ? [row('logins cut short', (o) => count(o.loginsCutByGrace + o.loginsCutByTries))]
      : []),
    row('processes started', (o) => mean(o.processes)),
    row('time they waited for a login', (o) => span(o.slotSeconds.mean * 1000)),
    row('most waiting at once', (o) => count(o.peak.most)),
    ...(before.penalised.most + last.penalised.most > 0
      ? [row('addresses penalised', (o) => mean(o.penalised))]
      : []),
    ...(last.banned.most > 0 ? [row('addresses banned', (o) => mean(o.banned))] : []),
  ];
}

/** Within which bounds the number of those turned away lies; empty where chance has no part. */
export function rangeOf(result: Simulation): string {
  const { away } = result.after ?? result.before;
  return away.least === away.most
    ? ''
    : `${count(away.low)}-${count(away.high)} (95 %), runs ${count(away.least)}-${count(away.most)}`;
}

function figures(sheet: Sheet, result: Simulation): void {
  title(
    sheet,
    'In figures',
    `${count(result.connections)} connections, ${between(result.from, result.to, sheet.zone)}`,
  );
  const both = result.after !== undefined;
  const column = sheet.width < 80 ? 12 : COLUMN;
  const numbers = (before: string, after: string): string =>
    `${padStart(before, column)}${both ? padStart(after, column) : ''}`;
  const name = Math.min(NAME, sheet.width - 2 - widthOf(numbers('', '')));
  if (both) sheet.out.push(sheet.paint(`  ${' '.repeat(name)}${numbers('before', 'after')}`, 'dim'));
  const range = rangeOf(result);
  const beside = range !== '' && name + widthOf(`    ${numbers('', '')}${range}`) <= sheet.width;
  for (const [i, f] of figuresOf(result).entries()) {
    const words = padEnd(clip(`${f.part ? '  ' : ''}${f.name}`, name), name);
    const remark = i === 0 && beside ? `  ${sheet.paint(range, 'dim')}` : '';
    sheet.out.push(`  ${words}${numbers(f.before, f.after)}${remark}`);
  }
  if (range !== '' && !beside) item(sheet, '', `turned away, after: ${range}`, 2, 'dim');
}

function slots(sheet: Sheet, result: Simulation): void {
  const { before, after } = result;
  const room = Math.max(10, Math.min(72, sheet.width - 26));
  title(sheet, 'Waiting for their login at once', 'over time; at the right the most');
  const top = Math.max(...before.slots.values, ...(after?.slots.values ?? []), 1);
  const line = (name: string, o: LimitsOutcome): void => {
    const drawn = sparkline(columnsOf(o.slots.values, room, 'max'), sheet.ascii, top);
    sheet.out.push(`  ${padEnd(name, 10)}${sheet.paint(drawn, 'cyan')}  ${count(o.peak.most)}`);
  };
  line(after ? 'before' : '', before);
  if (after) line('after', after);
}

/** What an address that is no stranger meets. */
export function hitFacts(h: Simulation['hits'][number], both: boolean): readonly string[] {
  const n = (x: number): string => (x > 0 && x < 10 ? x.toFixed(1) : count(x));
  return [
    h.group === 'monitor' ? 'monitor' : counted(h.logins, 'login'),
    ...(h.failedBefore > 0 ? [`${counted(h.failedBefore, 'failure')} before the first`] : []),
    both
      ? `${n(h.awayBefore)} of ${count(h.connections)} turned away before, ${n(h.awayAfter)} after`
      : `${n(h.awayBefore)} of ${count(h.connections)} turned away`,
    ...(h.loginsLostAfter > 0 ? [`${n(h.loginsLostAfter)} logins lost`] : []),
    ...(h.banned > 0 ? ['banned'] : []),
    ...(h.penalised > 0 ? ['penalised'] : []),
  ];
}

function hits(sheet: Sheet, result: Simulation): void {
  if (result.hitsTotal === 0) return;
  title(sheet, 'Whom it hits', 'of those who have logged in, and monitors; on average');
  const some = sheet.options.long ? result.hits : result.hits.slice(0, HITS);
  for (const h of some)
    item(sheet, '·', `${shown(sheet, h.address, 45)}: ${hitFacts(h, result.after !== undefined).join(', ')}`);
  more(sheet, result.hitsTotal - some.length, 'more');
}

/** All systems stand there with `long`. */
const usual = (c: { readonly platform?: string }): boolean =>
  c.platform === undefined || c.platform === 'debian' || c.platform === 'rhel';

function recommended(sheet: Sheet, r: NonNullable<Simulation['recommendation']>): void {
  title(sheet, r.steps.length === 0 ? 'Recommended: leave it as it is' : 'Recommended');
  for (const a of r.advice)
    item(
      sheet,
      a.line === undefined ? '·' : '→',
      `${shown(sheet, a.line ?? a.keyword, 200)}: ${told(sheet, a.why)}`,
    );
  sheet.out.push('');
  paragraph(sheet, told(sheet, r.harm), 2, 'bold');
  for (const s of r.steps) {
    sheet.out.push('');
    stepDetails(sheet, sheet.options.long ? s : { ...s, commands: s.commands.filter(usual) }, true);
  }
}
