/** The story of a log as Markdown, for a ticket: every value from the log stands as code that it cannot leave. */

import type { Counted, Incident, Line, Story } from '../../engine/traffic/index.ts';
import { markdownBlock } from '../safe.ts';
import { axisOf, bar, columnsOf, fit, onAxis, sparkline } from './charts.ts';
import { bytes, count, counted, moment, share, span } from './figures.ts';
import type { Sheet } from './markdown-sheet.ts';
import { finished, markdownSheet, stepLines, table } from './markdown-sheet.ts';
import type { StoryOptions } from './words.ts';
import {
  added,
  EXISTS_WORDS,
  LABEL_WORDS,
  loginFacts,
  loginsByConcern,
  OUTCOME_WORDS,
  PARTIAL,
  period,
  placeOf,
  STATE_WORDS,
  scope,
  sentence,
  suspicious,
} from './words.ts';

const ROWS = 30;

export function storyMarkdown(story: Story, options: StoryOptions = {}): string {
  const sheet = markdownSheet(options);
  const { out } = sheet;
  out.push(`# ${sheet.text(story.verdict.text)}`, '', `**${STATE_WORDS[story.verdict.state]}**`, '');
  if (story.partial) out.push(PARTIAL, '');
  out.push(...scope(story, sheet.zone), '');
  files(sheet, story);
  todo(sheet, story);
  const alarm = suspicious(story) > 0;
  if (alarm) logins(sheet, story);
  outcomes(sheet, story);
  timeline(sheet, story);
  if (!alarm) logins(sheet, story);
  strangers(sheet, story);
  networksAndNames(sheet, story);
  campaigns(sheet, story);
  incidents(sheet, story);
  rest(sheet, story);
  return finished(sheet);
}

function more(sheet: Sheet, left: number): void {
  if (left > 0) sheet.out.push(`${count(left)} more.`, '');
}

const proof = (sheet: Sheet, line: Line): string => `${sheet.code(placeOf(line))} ${sheet.code(line.text)}`;

function files(sheet: Sheet, story: Story): void {
  for (const f of story.files.slice(0, ROWS)) {
    const note = f.note === undefined ? '' : `: ${sheet.code(f.note)}`;
    sheet.out.push(`- ${sheet.code(f.name)}, ${counted(f.lines, 'line')}, ${bytes(f.bytes)}${note}`);
  }
  for (const h of story.hosts.slice(0, ROWS)) {
    const release = h.release === undefined ? '' : `, OpenSSH ${sheet.code(h.release)}`;
    sheet.out.push(`- host ${sheet.code(h.name)}${release}, ${counted(h.connections, 'connection')}`);
  }
  sheet.out.push('');
}

function todo(sheet: Sheet, story: Story): void {
  const list = story.verdict.todo.slice(0, 3);
  if (list.length === 0) return;
  sheet.out.push('## Worth doing', '');
  for (const [i, x] of list.entries()) {
    sheet.out.push(`${i + 1}. **${sentence(sheet.text(x.title))}** ${sentence(sheet.text(x.why))}`);
    const s = x.step;
    if (s === undefined) continue;
    stepLines(sheet, s);
  }
  sheet.out.push('');
}

function logins(sheet: Sheet, story: Story): void {
  sheet.out.push('## Who got in', '');
  if (story.loginsTotal === 0) {
    sheet.out.push('Nobody.', '');
    return;
  }
  const odd = suspicious(story);
  sheet.out.push(
    `${counted(story.loginsTotal, 'login')}, ${odd > 0 ? `**${count(odd)} to look at**` : 'none to worry about'}.`,
    '',
  );
  const list = loginsByConcern(story);
  for (const l of list.slice(0, ROWS)) {
    const who = `${sheet.code(l.user)} from ${sheet.code(l.source)}${l.operator === undefined ? '' : ` (${sheet.code(l.operator)})`} by ${sheet.code(l.method)} on ${sheet.code(l.host)}`;
    const facts = loginFacts(l);
    const told = facts.length > 0 ? ` (${facts.join(', ')})` : '';
    const why = l.suspicion.length > 0 ? `**Look at it:** ${sentence(sheet.text(l.suspicion))} ` : '';
    sheet.out.push(
      `- ${why}${who}: ${counted(l.count, 'time')}, ${period(l.first, l.last, sheet.zone)}${told}. ${proof(sheet, l.line)}`,
    );
  }
  sheet.out.push('');
  more(sheet, list.length - ROWS);
}

function outcomes(sheet: Sheet, story: Story): void {
  const list = [...story.outcomes].filter((o) => o.count > 0).sort((a, b) => b.count - a.count);
  if (list.length === 0) return;
  sheet.out.push('## How connections ended', '');
  const top = (list[0] as Counted).count;
  table(
    sheet,
    ['end', 'connections', 'share', ''],
    [false, true, true, false],
    list.map((o) => [
      OUTCOME_WORDS[o.what],
      count(o.count),
      share(o.count, story.connections),
      bar(o.count, top, 20, false),
    ]),
  );
}

const LANES = [
  ['connections', 'connections'],
  ['failures', 'failed logins'],
  ['logins', 'logins'],
  ['dropped', 'dropped'],
] as const;

function timeline(sheet: Sheet, story: Story): void {
  const axis = axisOf(LANES.map(([key]) => story.timeline[key]));
  const columns = 60;
  if (axis !== undefined && axis.count > 1) {
    const { steps, columns: wide } = fit(axis.count, columns);
    sheet.out.push('## Over time', '');
    sheet.out.push(
      `From ${moment(axis.begin, sheet.zone)}, ${wide > 1 ? `${wide} columns are` : 'a column is'} ${span(axis.step * steps)}.`,
      '',
    );
    const rows = LANES.map(([key, name]) => {
      const values = columnsOf(onAxis(story.timeline[key], axis, 'sum'), columns, 'sum');
      return `${name.padEnd(14)}|${sparkline(values, false)}| ${count(Math.max(0, ...values))}`;
    });
    sheet.out.push(...markdownBlock(rows, '', sheet.options), '');
  }
  for (const g of story.gauges.filter((x) => x.peak > 0).slice(0, ROWS)) {
    const limit = g.limit === undefined ? '' : `, from ${count(g.limit)} on MaxStartups drops`;
    sheet.out.push(
      `- ${sheet.code(g.host)}: ${g.lowerBound ? 'at least ' : ''}${count(g.peak)} waited for their login at once, ${moment(g.peakAt, sheet.zone)}${limit}`,
    );
  }
  sheet.out.push('');
}

function strangers(sheet: Sheet, story: Story): void {
  if (story.labels.length === 0) return;
  sheet.out.push('## Who the strangers are, and the others', '');
  table(
    sheet,
    ['they', 'addresses', 'connections', 'for example'],
    [false, true, true, false],
    story.labels.map((l) => {
      const one = story.sources.find((s) => s.label === l.what);
      const such = one === undefined ? '' : `${sheet.code(one.address)}: ${sheet.text(one.because)}`;
      return [LABEL_WORDS[l.what], count(l.count), count(l.connections), such];
    }),
  );
  const proofs = story.labels.flatMap((l) => story.sources.find((s) => s.label === l.what) ?? []);
  for (const s of proofs) sheet.out.push(`- ${sheet.code(s.address)} ${proof(sheet, s.line)}`);
  sheet.out.push('');
}

function networksAndNames(sheet: Sheet, story: Story): void {
  for (const [title, networks] of [
    ['Networks', story.networks],
    ['Who runs the networks', story.operators ?? []],
  ] as const) {
    if (networks.length === 0) continue;
    sheet.out.push(`## ${title}`, '');
    table(
      sheet,
      ['network', 'addresses', 'connections', 'failures', 'logins'],
      [false, true, true, true, true],
      networks
        .slice(0, ROWS)
        .map((n) => [
          `${sheet.code(n.network)}${n.name === undefined ? '' : ` ${sheet.code(n.name)}`}`,
          count(n.sources),
          count(n.connections),
          count(n.failures),
          count(n.logins),
        ]),
    );
  }
  if (story.users.length > 0) {
    sheet.out.push('## Names tried', '', `${counted(story.usersTotal, 'name')}.`, '');
    table(
      sheet,
      ['name', 'failures', 'addresses', 'logins', ''],
      [false, true, true, true, false],
      story.users
        .slice(0, ROWS)
        .map((u) => [
          sheet.code(u.user),
          count(u.failures),
          count(u.sources),
          count(u.logins),
          EXISTS_WORDS[u.exists],
        ]),
    );
  }
}

function campaigns(sheet: Sheet, story: Story): void {
  if (story.campaigns.length === 0) return;
  sheet.out.push('## Many that act as one', '');
  for (const c of story.campaigns.slice(0, ROWS)) {
    const such = c.examples.slice(0, 5).map(sheet.code).join(', ');
    sheet.out.push(
      `- ${sentence(sheet.text(c.what))} ${counted(c.sources, 'address', 'addresses')}, ${counted(c.failures, 'failure')}, ${period(c.first, c.last, sheet.zone)}.${such === '' ? '' : ` Such as ${such}.`}`,
    );
  }
  sheet.out.push('');
}

function incidents(sheet: Sheet, story: Story): void {
  if (story.incidents.length === 0) return;
  sheet.out.push('## What happened to the server', '');
  for (const i of story.incidents) incident(sheet, i);
  sheet.out.push('');
  more(sheet, story.incidentsTotal - story.incidents.length);
}

function incident(sheet: Sheet, i: Incident): void {
  const harm = { yes: ' **harm**', perhaps: ' perhaps harm', no: '' }[i.harm];
  const { drops, held, victims } = added(i);
  const list = (what: string, of: readonly Counted[]): string =>
    of.length === 0
      ? ''
      : ` ${what} ${of
          .slice(0, 10)
          .map((x) => `${sheet.code(x.what)} (${count(x.count)})`)
          .join(', ')}.`;
  const more = i.cause === undefined ? '' : ` Cause: ${sheet.code(i.cause)}.`;
  sheet.out.push(
    `- ${period(i.begin, i.end, sheet.zone)}${harm} ${sheet.code(i.host)}: **${sentence(sheet.text(i.title))}** ${sentence(sheet.text(i.text))}${drops === '' ? '' : ` ${drops}.`}${list('Held by', held)}${list('Have logged in and were dropped:', victims)}${more}`,
  );
  for (const l of i.lines.slice(0, 3)) sheet.out.push(`  - ${proof(sheet, l)}`);
}

function rest(sheet: Sheet, story: Story): void {
  const { unknown, notSshd } = story.lines;
  if (unknown > 0 || notSshd > 0) sheet.out.push('## Not understood', '');
  if (notSshd > 0)
    sheet.out.push(
      `${counted(notSshd, 'line')} under the name of sshd came from another program; left out.`,
      '',
    );
  if (unknown > 0) sheet.out.push(`${counted(unknown, 'line')} of sshd that no wording reads.`, '');
  for (const u of story.unknown.slice(0, ROWS))
    sheet.out.push(`- ${count(u.count)} × ${sheet.code(u.shape)}, such as ${proof(sheet, u.line)}`);
  sheet.out.push('');
  if (story.notes.length > 0) sheet.out.push('## Notes', '');
  for (const n of story.notes) sheet.out.push(`- ${sentence(sheet.text(n))}`);
}
