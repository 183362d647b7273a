/** The report on a terminal: the ladder, then the answer in at most one screen; all of it with `long`. */

import type {
  CandidateCause,
  NextCheck,
  Problem,
  Proof,
  Report,
  Rung,
  SettingFinding,
  Step,
  Text,
} from '../engine/index.ts';
import type { Style } from './layout.ts';
import { clip, painter, widthOf, wrap } from './layout.ts';
import type { SafeOptions } from './safe.ts';
import { safe } from './safe.ts';
import {
  actor,
  answersTo,
  effectWords,
  endedEarly,
  explained,
  guardWords,
  percent,
  plain,
  stepGroups,
  stepHeading,
  surety,
  titleOf,
} from './words.ts';

export interface TerminalOptions extends SafeOptions {
  readonly colour: boolean;
  /** Columns of the terminal; 80 when unknown, used from 40 to 120. */
  readonly columns: number;
  readonly long: boolean;
}

export interface Page {
  readonly out: string[];
  readonly paint: (text: string, ...styles: readonly Style[]) => string;
  readonly width: number;
  readonly options: TerminalOptions;
}

const LABEL: { readonly [S in Rung['stage']]: string } = {
  resolve: 'name',
  connect: 'connect',
  accept: 'accept',
  ident: 'identify',
  kex: 'keys',
  hostkey: 'host key',
  auth: 'login',
  session: 'session',
};

export function printTerminal(report: Report, options: TerminalOptions): string {
  const width = Math.max(40, Math.min(options.columns, 100));
  const page: Page = { out: [], paint: painter(options.colour), width, options };
  const { out } = page;
  report.problems.forEach((p, i) => {
    if (i > 0) out.push('', page.paint('─'.repeat(Math.min(width, 60)), 'dim'), '');
    problem(page, p, report, i);
  });
  const loose = report.findings.filter((f) => f.problem === undefined || options.long);
  if (loose.length > 0) settings(page, loose, report.problems.length > 0);
  notes(page, report);
  return `${out.join('\n')}\n`;
}

export function paragraph(page: Page, text: string, indent = 0, ...styles: readonly Style[]): void {
  for (const line of wrap(text, page.width - indent))
    page.out.push(' '.repeat(indent) + page.paint(line, ...styles));
}

function heading(page: Page, text: string): void {
  page.out.push('', page.paint(text, 'bold'));
}

function text(page: Page, value: Text): string {
  return plain(value, page.options);
}

function problem(page: Page, p: Problem, report: Report, index: number): void {
  const { paint, options } = page;
  if (p.ladder.length > 0) ladder(page, p);
  const lead = p.causes[0] as CandidateCause;
  const sure = `[${surety(lead)}]`;
  const style = lead.certainty === 'proved' ? 'green' : lead.certainty === 'likely' ? 'cyan' : 'yellow';
  for (const [i, line] of wrap(`${titleOf(p)} ${sure}`, page.width).entries()) {
    const at = line.indexOf(sure);
    const painted = at >= 0 ? paint(line.slice(0, at), 'bold') + paint(sure, style) : paint(line, 'bold');
    page.out.push(i === 0 ? painted : `  ${painted}`);
  }
  groups(page, p);
  page.out.push('');
  paragraph(page, text(page, explained(p)));
  page.out.push('', `${paint('Who acts:', 'bold')} ${actor(p.who, p.view)}`);
  const tied = report.findings.filter((f) => f.problem === index);
  proofs(
    page,
    lead.proof.filter((x) => tied.length === 0 || !x.facet.startsWith('config.')),
    options.long ? 12 : 2,
  );
  if (tied.length > 0) {
    heading(page, 'The setting behind it');
    for (const f of tied.slice(0, options.long ? 10 : 1)) finding(page, f);
  }
  steps(page, lead.fix, p, options.long);
  if (p.check) nextCheck(page, p.check, p);
  others(page, p, options.long);
  excluded(page, p, options.long);
  if (p.unexplained.length > 0) {
    heading(page, 'Not accounted for by this');
    for (const u of p.unexplained.slice(0, options.long ? 10 : 1)) proofLine(page, u, false);
  }
}

/** How it ended; where several ended in different ways, a line for each kind. */
function groups(page: Page, p: Problem): void {
  if (p.groups.length < 2) {
    const many =
      p.count > 1
        ? ` It happened ${p.count} times${p.sources > 1 ? `, from ${p.sources} addresses` : ''}.`
        : '';
    paragraph(page, `${text(page, p.ended)}${many}`, 0, 'dim');
    return;
  }
  page.out.push('');
  for (const g of p.groups.slice(0, page.options.long ? 12 : 4)) {
    const from = g.sources.map((x) => safe(x, page.options)).join(', ');
    const who =
      `${g.time ?? ''}${g.count > 1 ? ` (${g.count} times)` : ''}${from === '' ? '' : ` ${from}`}`.trim();
    const lines = wrap(`${who === '' ? '' : `${who}: `}${text(page, g.ended)}`, page.width - 4);
    for (const [i, l] of lines.entries())
      page.out.push(page.paint(`${i === 0 ? '  · ' : '    '}${l}`, 'dim'));
  }
}

const MARK: { readonly [S in Rung['state']]: string } = {
  done: '✓',
  ended: '✗',
  perhaps: '?',
  'not-reached': '·',
  unknown: ' ',
};
const MARK_STYLE: { readonly [S in Rung['state']]: Style } = {
  done: 'green',
  ended: 'red',
  perhaps: 'yellow',
  'not-reached': 'dim',
  unknown: 'dim',
};

/** One line for the steps, one for who ended it; narrower than 80 columns: a line a step. */
function ladder(page: Page, p: Problem): void {
  const cells = p.ladder.map((r) => ({ r, text: `${MARK[r.state]} ${LABEL[r.stage]}` }));
  const total = cells.reduce((n, c) => n + widthOf(c.text) + 2, -2);
  if (total > page.width) {
    for (const c of cells) page.out.push(page.paint(c.text, MARK_STYLE[c.r.state]));
    page.out.push('');
    return;
  }
  page.out.push(cells.map((c) => page.paint(c.text, MARK_STYLE[c.r.state])).join('  '));
  let at = 0;
  for (const c of cells) {
    if (c.r.state === 'ended' || c.r.state === 'perhaps') break;
    at += widthOf(c.text) + 2;
  }
  const by = {
    client: 'the client hung up',
    server: 'the server hung up',
    network: 'cut or refused',
    unknown: 'it ended',
  }[p.attempts[0]?.by ?? 'unknown'];
  const exact = cells.some((c) => c.r.state === 'ended');
  const word = exact ? `└ ${by} here` : `└ ${by} at one of the steps marked ?`;
  const facts = p.ladder
    .filter((r) => r.note.length > 0)
    .map((r) => text(page, r.note))
    .join(', ');
  page.out.push(
    page.paint(`${' '.repeat(Math.min(at, Math.max(0, page.width - widthOf(word))))}${word}`, 'dim'),
  );
  if (facts !== '') page.out.push(page.paint(clip(facts, page.width), 'dim'));
  page.out.push('');
}

function proofs(page: Page, list: readonly Proof[], most: number): void {
  const told = list.filter((x) => x.proves || x.bits > 0.5).slice(0, most);
  if (told.length === 0) return;
  heading(page, 'Why');
  for (const x of told) proofLine(page, x, page.options.long);
}

/** At most this many lines for one quoted line. */
const QUOTED = 3;

function proofLine(page: Page, x: Proof, strength: boolean): void {
  const place = x.derived ? '' : `${safe(x.place.name, page.options)}:${x.place.line}: `;
  const lines = wrap(`${place}${safe(x.quote, page.options)}`, page.width - 4);
  for (const [i, l] of lines.slice(0, QUOTED).entries()) {
    const cut = i === QUOTED - 1 && lines.length > QUOTED ? `${clip(l, page.width - 6)} …` : l;
    page.out.push(
      i === 0 ? `  ${page.paint(cut.slice(0, place.length), 'dim')}${cut.slice(place.length)}` : `    ${cut}`,
    );
  }
  const bits =
    strength && !x.proves && x.bits !== 0
      ? ` (${x.bits > 0 ? '+' : ''}${x.bits.toFixed(1)} bits)`
      : x.proves && strength
        ? ' (settles it)'
        : '';
  for (const [i, line] of wrap(`${x.because}${bits}`, page.width - 8).entries()) {
    page.out.push(page.paint(`${i === 0 ? '    → ' : '      '}${line}`, 'dim'));
  }
}

function steps(page: Page, fix: readonly Step[], p: Problem, long: boolean): void {
  for (const g of stepGroups(fix, p.view)) {
    heading(page, stepHeading(g.who, p.view));
    const shown = long ? g.steps : g.steps.slice(0, 2);
    for (const [i, s] of shown.entries()) oneStep(page, s, i + 1, long);
    if (shown.length < g.steps.length)
      page.out.push(page.paint(`  … ${g.steps.length - shown.length} more with --long`, 'dim'));
  }
}

function oneStep(page: Page, s: Step, number: number, long: boolean): void {
  const lines = wrap(text(page, s.what), page.width - 5);
  for (const [i, l] of lines.entries()) page.out.push(`${i === 0 ? `  ${number}. ` : '     '}${l}`);
  stepDetails(page, s, long);
}

/** What to write and to run for a step, and what protects the person meanwhile. */
export function stepDetails(page: Page, s: Step, long: boolean): void {
  if (s.config) {
    page.out.push(page.paint(`     in ${s.config.file}:`, 'dim'));
    for (const l of s.config.lines) page.out.push(`       ${page.paint(safe(l, page.options), 'cyan')}`);
  }
  const general = s.commands.filter((c) => c.platform === undefined);
  const special = s.commands.filter((c) => c.platform !== undefined);
  for (const c of long ? [...general, ...special] : [...general.slice(0, 2), ...special.slice(0, 1)]) {
    const what = c.platform ? `${c.platform}, ${effectWords(c.effect)}` : effectWords(c.effect);
    page.out.push(
      `       ${page.paint(`$ ${safe(c.run, page.options)}`, 'cyan')}${page.paint(`   # ${what}`, 'dim')}`,
    );
  }
  const guards = guardWords(s);
  if (guards.length > 0) {
    const told = (long ? guards : guards.slice(0, 3)).join(' ').replaceAll('`', '');
    for (const l of wrap(`Safely: ${told}`, page.width - 5)) page.out.push(page.paint(`     ${l}`, 'dim'));
  }
}

function nextCheck(page: Page, c: NextCheck, p: Problem): void {
  heading(page, 'Next check');
  check(page, c, p);
  if (p.otherwise === undefined) return;
  page.out.push('  Without it:');
  check(page, p.otherwise, p);
}

function check(page: Page, c: NextCheck, p: Problem): void {
  const who = stepHeading(c.who, p.view) === 'Ask the administrator' ? 'For the administrator: ' : '';
  paragraph(page, `${who}${text(page, c.ask)}`, 2);
  if (c.run !== undefined)
    page.out.push(
      `    ${page.paint(`$ ${safe(c.run, page.options)}`, 'cyan')}${page.paint(`   # ${effectWords(c.effect)}`, 'dim')}`,
    );
  for (const [answer, meaning] of answersTo(c, p))
    paragraph(page, `${answer}: ${meaning.replaceAll('`', '')}`, 4);
}

function others(page: Page, p: Problem, long: boolean): void {
  const rest = p.causes
    .slice(1)
    .filter((c) => c.probability >= (long ? 0.005 : 0.05) && c.id !== p.causes[0]?.id);
  if (rest.length === 0) return;
  heading(page, 'What else it can be');
  for (const c of rest.slice(0, long ? 8 : 4)) {
    page.out.push(
      `  ${percent(c.probability).padStart(9)}  ${clip(c.title, page.width - 14)}${c.id === 'unknown' || !long ? '' : page.paint(`  ${c.id}`, 'dim')}`,
    );
    if (long && c.id !== 'unknown') paragraph(page, text(page, c.explain), 13, 'dim');
  }
}

function excluded(page: Page, p: Problem, long: boolean): void {
  const list = p.excluded.filter((e) => e.folklore !== undefined);
  if (list.length === 0 || !(long || endedEarly(p))) return;
  heading(page, 'Often suggested, not possible here');
  const names = list.slice(0, long ? 40 : 6).map((e) => e.folklore ?? e.title);
  const reason = list[0]
    ? text(page, list[0].why)
        .replace(/^it acts /, 'they act ')
        .replace(/while [^,]+,/, 'later,')
    : '';
  paragraph(
    page,
    `${names.join(', ')}${list.length > names.length ? ` and ${list.length - names.length} more` : ''}: ${reason}.`,
    2,
  );
}

function settings(page: Page, list: readonly SettingFinding[], after: boolean): void {
  heading(page, after ? 'Apart from that, in the configuration' : 'In the configuration');
  for (const f of list.slice(0, page.options.long ? 40 : 5)) finding(page, f);
  if (list.length > 5 && !page.options.long)
    page.out.push(page.paint(`  … ${list.length - 5} more with --long`, 'dim'));
}

function finding(page: Page, f: SettingFinding): void {
  page.out.push(
    '',
    `  ${page.paint(`${safe(f.place.name, page.options)}:${f.place.line}`, 'dim')}  ${page.paint(safe(`${f.keyword} ${f.value}`, page.options), 'bold')}`,
  );
  paragraph(page, text(page, f.what), 4);
  if (f.better !== undefined)
    page.out.push(`    better: ${page.paint(safe(f.better, page.options), 'cyan')}`);
  paragraph(page, text(page, f.why), 4, 'dim');
}

function notes(page: Page, report: Report): void {
  const list = report.notes.filter(
    (n) => page.options.long || n.about !== 'unknown-lines' || report.problems.length === 0,
  );
  if (list.length === 0) return;
  if (page.out.length > 0) heading(page, 'Also');
  // Where nothing is wrong, that is the answer.
  const [answer] = page.out.length === 0 ? list : [];
  for (const n of list) {
    if (n === answer && n.about === 'fine') {
      for (const [i, l] of wrap(text(page, n.text), page.width - 2).entries())
        page.out.push(`${i === 0 ? page.paint('✓', 'green') : ' '} ${page.paint(l, 'bold')}`);
      continue;
    }
    const place =
      n.place && n.place.name !== '' ? `${safe(n.place.name, page.options)}:${n.place.line}  ` : '';
    const lines = wrap(`${place}${text(page, n.text)}`, page.width - 4);
    for (const [i, l] of lines.entries()) page.out.push(`${i === 0 ? '  · ' : '    '}${l}`);
  }
}
