/** The lists of a story on a terminal: logins, strangers, networks and names, campaigns, incidents, what was not read. */

import type { Counted, Incident, Label, Login, SourceStory, Story } from '../../engine/traffic/index.ts';
import type { Style } from '../layout.ts';
import { clip, widthOf } from '../layout.ts';
import { bar } from './charts.ts';
import { count, counted, moment, span } from './figures.ts';
import type { Sheet } from './sheet.ts';
import { item, more, padEnd, padStart, proof, shown, title, told } from './sheet.ts';
import type { IncidentGroup } from './words.ts';
import {
  added,
  droppedWords,
  EXISTS_WORDS,
  grouped,
  groupsShown,
  isStranger,
  LABEL_WORDS,
  loginFacts,
  loginsByConcern,
  period,
  sentence,
  suspicious,
} from './words.ts';

export function loginRows(sheet: Sheet, story: Story): void {
  if (story.loginsTotal === 0) {
    // Only worth a line when somebody tried.
    if (story.connections > 0) title(sheet, 'Who got in', 'nobody');
    return;
  }
  const odd = suspicious(story);
  const words = odd > 0 ? `, ${count(odd)} to look at` : ', none to worry about';
  title(sheet, 'Who got in', `${counted(story.loginsTotal, 'login')}${words}`);
  const list = loginsByConcern(story);
  const rows = list.slice(0, sheet.depth.logins);
  for (const l of rows) login(sheet, l);
  more(sheet, list.length - rows.length, 'more accounts and addresses');
}

function login(sheet: Sheet, l: Login): void {
  const odd = l.suspicion.length > 0;
  const times = l.count > 1 ? `${counted(l.count, 'time')}, ` : '';
  const when = l.count > 1 ? period(l.first, l.last, sheet.zone) : moment(l.first, sheet.zone);
  const facts = odd ? [] : loginFacts(l);
  const operator = l.operator === undefined ? '' : ` (${shown(sheet, l.operator, 40)})`;
  const text = `${shown(sheet, l.user, 32)} from ${shown(sheet, l.source, 40)}${operator} by ${shown(sheet, l.method, 24)}: ${times}${when}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`;
  item(sheet, odd ? '!' : '·', text, 2, ...(odd ? (['red'] as const) : []));
  if (odd) {
    item(sheet, '', sentence(told(sheet, l.suspicion)), 4);
    const more = loginFacts(l).filter((f) => !f.endsWith('of this address before'));
    if (more.length > 0) item(sheet, '', `${more.join(', ')}.`, 4, 'dim');
  }
  if (sheet.depth.proofs > 0 && (odd || sheet.options.long)) proof(sheet, l.line, 4);
}

export function strangerRows(sheet: Sheet, story: Story): void {
  if (story.labels.length === 0) return;
  const strangers = story.labels.filter((l) => isStranger(l.what));
  const home = story.labels.filter((l) => !isStranger(l.what));
  const all = [...strangers, ...home];
  title(
    sheet,
    strangers.length > 0 ? 'Who the strangers are, and the others' : 'Who came',
    sheet.width >= 80 ? counted(story.sourcesTotal, 'address', 'addresses') : 'addresses, connections',
  );
  // What is not a stranger stays in sight: people locked out, a guesser who got in.
  const kept =
    all.length <= sheet.depth.labels ? all : [...pressing(home), ...strangers].slice(0, sheet.depth.labels);
  const a = Math.max(...kept.map((l) => count(l.count).length));
  const b = Math.max(...kept.map((l) => count(l.connections).length));
  // A narrow terminal gets the numbers alone; what they count stands in the heading.
  const wide = sheet.width >= 80;
  const rest = a + b + (wide ? 30 : 8);
  const words = Math.min(sheet.width - rest, Math.max(...kept.map((l) => widthOf(LABEL_WORDS[l.what]))));
  const room = Math.min(24, sheet.width - words - rest - 2);
  const top = Math.max(...kept.map((l) => l.connections));
  let examples = 0;
  for (const l of kept) {
    const addresses = `${padStart(count(l.count), a)}${wide ? padEnd(l.count === 1 ? ' address' : ' addresses', 10) : ''}`;
    const connections = `${padStart(count(l.connections), b)}${wide ? padEnd(l.connections === 1 ? ' connection' : ' connections', 12) : ''}`;
    const drawn = room > 3 ? `  ${sheet.paint(bar(l.connections, top, room, sheet.ascii), 'cyan')}` : '';
    sheet.out.push(
      `  ${padEnd(clip(LABEL_WORDS[l.what], words), words)}  ${addresses}  ${connections}${drawn}`,
    );
    const one = examples < sheet.depth.examples ? exampleOf(story, l.what) : undefined;
    if (one === undefined) continue;
    examples++;
    example(sheet, one);
  }
  more(sheet, all.length - kept.length, 'more kinds of visitors');
}

const PRESSING: readonly Label[] = ['guessed', 'locked-out'];
const pressing = <T extends { readonly what: Label }>(list: readonly T[]): readonly T[] =>
  list.filter((l) => PRESSING.includes(l.what));

function exampleOf(story: Story, label: Label): SourceStory | undefined {
  return story.sources.find((s) => s.label === label);
}

function example(sheet: Sheet, s: SourceStory): void {
  const every = s.every === undefined ? '' : ` Every ${span(s.every)}.`;
  item(
    sheet,
    '',
    `such as ${shown(sheet, s.address, 40)}${s.operator === undefined ? '' : ` (${shown(sheet, s.operator, 40)})`}: ${sentence(told(sheet, s.because))}${every}`,
    4,
    'dim',
  );
  if (sheet.depth.proofs > 0) proof(sheet, s.line, 4);
}

interface Block {
  readonly title: string;
  readonly remark: string;
  readonly rows: readonly string[];
}

/** Networks and names beside each other where there is room. */
export function sideBySide(sheet: Sheet, story: Story): void {
  const wide = sheet.width >= 78;
  const room = wide ? Math.floor((sheet.width - 4) / 2) : sheet.width;
  const blocks = [networks(sheet, story, room), names(sheet, story, room)].filter((b) => b.rows.length > 0);
  if (!wide || blocks.length < 2) {
    for (const b of blocks) {
      title(sheet, b.title, b.remark);
      for (const r of b.rows) sheet.out.push(r);
    }
    return;
  }
  const [left, right] = blocks as [Block, Block];
  const head = (b: Block): string =>
    sheet.paint(b.title, 'bold') + (b.remark === '' ? '' : `  ${sheet.paint(b.remark, 'dim')}`);
  const headWidth = widthOf(left.title) + (left.remark === '' ? 0 : 2 + widthOf(left.remark));
  sheet.out.push('', `${head(left)}${' '.repeat(Math.max(2, room + 4 - headWidth))}${head(right)}`);
  for (let i = 0; i < Math.max(left.rows.length, right.rows.length); i++)
    sheet.out.push(`${padEnd(left.rows[i] ?? '', room + 4)}${right.rows[i] ?? ''}`.trimEnd());
}

function networks(sheet: Sheet, story: Story, room: number): Block {
  // Who asked for operators wants to see them; the networks are in the other forms.
  const { operators = [] } = story;
  const rows = (operators.length > 0 ? operators : story.networks).slice(0, sheet.depth.rows);
  const a = Math.max(0, ...rows.map((n) => count(n.sources).length));
  const b = Math.max(0, ...rows.map((n) => count(n.connections).length));
  const remark = rows.some((n) => n.logins > 0) ? 8 : 0;
  const name = Math.min(
    room - a - b - 6 - remark,
    Math.max(0, ...rows.map((n) => widthOf(nameOf(sheet, n)))),
  );
  return {
    title: operators.length > 0 ? 'Who runs the networks' : 'Networks',
    remark: 'addresses, connections',
    rows: rows.map(
      (n) =>
        `  ${padEnd(clip(nameOf(sheet, n), name), name)}  ${padStart(count(n.sources), a)}  ${padStart(count(n.connections), b)}${n.logins > 0 ? '  logins' : ''}`,
    ),
  };
}

function nameOf(sheet: Sheet, n: Story['networks'][number]): string {
  const name = n.name === undefined ? '' : ` ${shown(sheet, n.name, 30)}`;
  return `${shown(sheet, n.network, 40)}${name}`;
}

function names(sheet: Sheet, story: Story, room: number): Block {
  const rows = story.users.slice(0, sheet.depth.rows);
  const digits = Math.max(0, ...rows.map((u) => count(u.failures).length));
  const name = Math.min(room - digits - 21, Math.max(0, ...rows.map((u) => widthOf(shown(sheet, u.user)))));
  return {
    title: 'Names tried',
    remark: `failures, of ${counted(story.usersTotal, 'name')}`,
    rows: rows.map((u) => {
      const remark = u.logins > 0 ? counted(u.logins, 'login') : EXISTS_WORDS[u.exists];
      return `  ${padEnd(clip(shown(sheet, u.user), name), name)}  ${padStart(count(u.failures), digits)}  ${remark}`.trimEnd();
    }),
  };
}

export function campaignRows(sheet: Sheet, story: Story): void {
  const rows = story.campaigns.slice(0, sheet.depth.campaigns);
  if (rows.length === 0) return;
  title(sheet, 'Many that act as one', counted(story.campaigns.length, 'campaign'));
  for (const c of rows) {
    item(sheet, '·', sentence(told(sheet, c.what)));
    const such = c.examples.slice(0, 3).map((e) => shown(sheet, e, 40));
    const from = such.length > 0 ? ` From ${such.join(', ')} …` : '';
    item(
      sheet,
      '',
      `${counted(c.failures, 'failure')}, ${period(c.first, c.last, sheet.zone)}.${from}`,
      4,
      'dim',
    );
  }
  more(sheet, story.campaigns.length - rows.length);
}

const HARM: { readonly [H in Incident['harm']]: readonly [string, readonly Style[]] } = {
  yes: ['✗', ['red']],
  perhaps: ['!', ['yellow']],
  no: ['·', []],
};

export function incidentRows(sheet: Sheet, story: Story): void {
  if (story.incidents.length === 0) return;
  title(sheet, 'What happened to the server', counted(story.incidentsTotal, 'incident'));
  const several = story.hosts.length > 1;
  if (sheet.options.long) {
    for (const i of story.incidents) incident(sheet, i, several);
    more(sheet, story.incidentsTotal - story.incidents.length);
    return;
  }
  const rows = groupsShown(sheet.groups ?? grouped(story.incidents), sheet.depth.incidents);
  for (const g of rows) {
    if (g.size > 1) group(sheet, g, several);
    else incident(sheet, g.first, several);
  }
  more(sheet, story.incidentsTotal - rows.reduce((n, g) => n + g.size, 0));
}

/** Several alike: when, how many, and the first as an example. */
function group(sheet: Sheet, g: IncidentGroup, several: boolean): void {
  const [mark, styles] = HARM[g.first.harm];
  const host = several ? `${shown(sheet, g.first.host, 24)}: ` : '';
  const drops = droppedWords(g.dropped, g.exact);
  const when = `${counted(g.size, 'time')} from ${moment(g.first.begin, sheet.zone)} to ${moment(g.last.end, sheet.zone)}`;
  item(sheet, mark, `${host}${sentence(told(sheet, g.first.title))}`, 2, ...styles);
  item(sheet, '', `${when}.${drops === '' ? '' : ` ${drops}.`}`, 4, 'dim');
}

function incident(sheet: Sheet, i: Incident, several: boolean): void {
  const [mark, styles] = HARM[i.harm];
  const host = several ? `${shown(sheet, i.host, 24)}: ` : '';
  const lasted = i.end > i.begin ? ` (${span(i.end - i.begin)})` : '';
  const { drops, held, victims } = added(i);
  const plainDrops = droppedWords(i.dropped, i.droppedIs === 'sum');
  const long = sheet.options.long;
  const head = `${moment(i.begin, sheet.zone)}${lasted}  ${host}${sentence(told(sheet, i.title))}`;
  item(sheet, mark, sheet.depth.told || plainDrops === '' ? head : `${head} ${plainDrops}.`, 2, ...styles);
  if (!sheet.depth.told) return;
  const list = (what: string, of: readonly Counted[]): string =>
    of.length === 0
      ? ''
      : ` ${what} ${of
          .slice(0, long ? 20 : 3)
          .map((x) => `${shown(sheet, x.what, 40)} (${count(x.count)})`)
          .join(', ')}.`;
  const facts = `${drops === '' ? '' : ` ${drops}.`}${list('Held by', held)}${list('Have logged in and were dropped:', victims)}`;
  const text = `${sentence(told(sheet, i.text))}${facts}`.trim();
  if (text !== '') item(sheet, '', text, 4, 'dim');
  if (long && i.cause !== undefined) item(sheet, '', `More: sshwhy cause ${shown(sheet, i.cause)}`, 4, 'dim');
  if (long) for (const l of i.lines.slice(0, 5)) proof(sheet, l, 4);
}

export function unknownRows(sheet: Sheet, story: Story): void {
  const { unknown, notSshd } = story.lines;
  if (unknown > 0) {
    title(sheet, 'Not understood', `${counted(unknown, 'line')} of sshd`);
    const rows = story.unknown.slice(0, sheet.depth.unknown);
    for (const u of rows)
      sheet.out.push(
        `  ${padStart(count(u.count), 7)}  ${clip(shown(sheet, u.shape, sheet.width), Math.max(20, sheet.width - 11))}`,
      );
    more(sheet, story.unknown.length - rows.length, 'more shapes');
  }
  if (notSshd > 0)
    item(
      sheet,
      '!',
      `${counted(notSshd, 'line')} under the name of sshd ${notSshd === 1 ? 'was' : 'were'} written by another program; left out.`,
      unknown > 0 ? 2 : 0,
      'dim',
    );
}

export function noteRows(sheet: Sheet, story: Story): void {
  const rows = story.notes.slice(0, sheet.depth.notes);
  if (rows.length === 0) return;
  title(sheet, 'Also');
  for (const n of rows) item(sheet, '·', sentence(told(sheet, n)));
  more(sheet, story.notes.length - rows.length, 'more notes');
}
