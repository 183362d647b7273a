/** The story of a log on a terminal: the verdict first, all of it within two screens; everything with `long`. */

import type { Story, Verdict } from '../../engine/traffic/index.ts';
import type { Style } from '../layout.ts';
import { painter, wrap } from '../layout.ts';
import { paragraph, stepDetails } from '../terminal.ts';
import { count } from './figures.ts';
import { gaugeRows, outcomeRows, timeRows } from './numbers.ts';
import {
  campaignRows,
  incidentRows,
  loginRows,
  noteRows,
  sideBySide,
  strangerRows,
  unknownRows,
} from './rows.ts';
import type { Depth, Sheet, StoryTerminalOptions } from './sheet.ts';
import { asciiOnly, item, shown, title, told } from './sheet.ts';
import { fileNames, grouped, PARTIAL, PLACES, scope, sentence, suspicious } from './words.ts';

/** Two screens of a large terminal. */
const TWO_SCREENS = 80;

const ALL: Depth = {
  steps: Number.POSITIVE_INFINITY,
  guards: true,
  logins: 200,
  outcomes: 40,
  gauges: 40,
  labels: 40,
  examples: 40,
  proofs: 4,
  rows: 40,
  campaigns: 100,
  incidents: 200,
  told: true,
  unknown: 200,
  notes: 100,
};

/** What stands on the page whatever it costs. */
const LEAST: Depth = {
  steps: 0,
  guards: false,
  logins: 1,
  outcomes: 4,
  gauges: 1,
  labels: 3,
  examples: 0,
  proofs: 0,
  rows: 2,
  campaigns: 0,
  incidents: 2,
  told: false,
  unknown: 0,
  notes: 0,
};

/** What is added while there is room, the most wanted first. */
const RAISES: readonly Partial<Depth>[] = [
  { incidents: 3 },
  { labels: 5 },
  { proofs: 1 },
  { examples: 2 },
  { outcomes: 5 },
  { rows: 3 },
  { campaigns: 1 },
  { logins: 2 },
  { notes: 1 },
  { steps: 1 },
  { examples: 3 },
  { unknown: 1 },
  { outcomes: 6 },
  { logins: 3 },
  { steps: 2 },
  { rows: 5 },
  { told: true },
  { labels: 7 },
  { examples: 4 },
  { outcomes: 8 },
  { incidents: 4 },
  { labels: 9 },
  { notes: 2 },
  { steps: 3 },
  { proofs: 2 },
  { guards: true },
  { examples: 5 },
  { campaigns: 2 },
  { notes: 4 },
  { unknown: 3 },
  { labels: 12 },
  { incidents: 8 },
  { rows: 8 },
  { logins: 6 },
  { gauges: 2 },
  { examples: 8 },
  { labels: 17 },
  { outcomes: 14 },
  { campaigns: 4 },
  { incidents: 12 },
  { notes: 8 },
];

/** All that is added where there is room. */
const MOST: Depth = Object.assign({}, LEAST, ...RAISES) as Depth;

export function printStory(story: Story, options: StoryTerminalOptions): string {
  const width = Math.max(40, Math.min(options.columns, 100));
  // Made once, however often the page is laid out.
  const made = { known: new Map<string, string>(), groups: grouped(story.incidents) };
  const at = (depth: Depth): readonly string[] => page(story, options, width, { depth, ...made });
  // Most logs have room for everything; else more is added step by step while it fits.
  let lines = at(options.long ? ALL : MOST);
  if (!options.long && lines.length > TWO_SCREENS) {
    let depth = LEAST;
    lines = at(depth);
    for (const raise of RAISES) {
      const wanted = { ...depth, ...raise };
      const larger = at(wanted);
      if (larger.length > TWO_SCREENS) continue;
      depth = wanted;
      lines = larger;
    }
  }
  const text = `${lines.join('\n')}\n`;
  return options.ascii ? asciiOnly(text) : text;
}

function page(
  story: Story,
  options: StoryTerminalOptions,
  width: number,
  of: Required<Pick<Sheet, 'depth' | 'known' | 'groups'>>,
): readonly string[] {
  const sheet: Sheet = {
    out: [],
    paint: painter(options.colour),
    width,
    options,
    ascii: options.ascii === true,
    zone: options.zone ?? 0,
    ...of,
  };
  verdict(sheet, story);
  todo(sheet, story);
  // Whether somebody got in is the first question, when there is something to say; else it follows the numbers.
  const alarm = suspicious(story) > 0;
  if (alarm) loginRows(sheet, story);
  outcomeRows(sheet, story);
  timeRows(sheet, story);
  gaugeRows(sheet, story);
  if (!alarm) loginRows(sheet, story);
  strangerRows(sheet, story);
  sideBySide(sheet, story);
  campaignRows(sheet, story);
  incidentRows(sheet, story);
  unknownRows(sheet, story);
  noteRows(sheet, story);
  if (sheet.out.some((l) => l.includes('› '))) {
    sheet.out.push('');
    paragraph(sheet, PLACES, 0, 'dim');
  }
  return sheet.out;
}

const MARK: { readonly [S in Verdict['state']]: readonly [string, Style] } = {
  intrusion: ['✗', 'red'],
  broken: ['✗', 'red'],
  limits: ['!', 'yellow'],
  fine: ['✓', 'green'],
  nothing: ['·', 'dim'],
};

function verdict(sheet: Sheet, story: Story): void {
  const { paint, width } = sheet;
  const [mark, style] = MARK[story.verdict.state];
  for (const [i, l] of wrap(told(sheet, story.verdict.text), width - 2).entries())
    sheet.out.push(`${i === 0 ? paint(mark, style) : ' '} ${paint(l, 'bold')}`);
  if (story.partial) item(sheet, '!', PARTIAL, 0, 'yellow');
  sheet.out.push('');
  const names = fileNames(story, sheet.options.long ? 50 : 3).map((n) => shown(sheet, n, 40));
  const hosts = story.hosts.slice(0, sheet.options.long ? 50 : 3).map((h) => {
    const release = h.release === undefined ? '' : ` (OpenSSH ${shown(sheet, h.release, 30)})`;
    return `${shown(sheet, h.name, 30)}${release}`;
  });
  const others =
    story.hosts.length > hosts.length ? ` and ${count(story.hosts.length - hosts.length)} more` : '';
  const where = hosts.length === 0 ? '' : `, of ${hosts.join(', ')}${others}`;
  const facts = scope(story, sheet.zone);
  paragraph(sheet, `${names.join(', ')}${where}: ${facts[0]}`, 0, 'dim');
  const rest = facts.slice(1).join(' ');
  if (rest !== '') paragraph(sheet, rest, 0, 'dim');
  for (const f of story.files.filter((x) => x.note !== undefined).slice(0, sheet.options.long ? 50 : 2))
    item(sheet, '!', `${shown(sheet, f.name, 40)}: ${shown(sheet, f.note ?? '', 160)}`, 0, 'dim');
}

function todo(sheet: Sheet, story: Story): void {
  const list = story.verdict.todo.slice(0, 3);
  if (list.length === 0) return;
  title(sheet, list.length === 1 ? 'Worth doing' : 'Worth doing, the most useful first');
  for (const [i, x] of list.entries()) {
    const name = sentence(told(sheet, x.title));
    for (const [k, l] of wrap(name, sheet.width - 5).entries())
      sheet.out.push(`${k === 0 ? `  ${i + 1}. ` : '     '}${sheet.paint(l, 'bold')}`);
    paragraph(sheet, sentence(told(sheet, x.why)), 5);
    if (x.step === undefined || i >= sheet.depth.steps) continue;
    const what = told(sheet, x.step.what);
    if (what !== name && sheet.options.long) paragraph(sheet, what, 5);
    // One command is enough to begin with; the others come with --long.
    const commands = sheet.options.long ? x.step.commands : x.step.commands.slice(0, 1);
    const guard = sheet.depth.guards ? (x.step.guard ?? []) : [];
    stepDetails(sheet, { ...x.step, commands, guard }, sheet.options.long);
  }
}
