/**
 * The story of a log as one page that needs nothing beside it: no network, no font, and no script to be read. What a log
 * says enters as escaped text or as JSON; the policy in the head lets nothing run but the two pieces made with this file.
 */

import type { Step, Text } from '../../engine/index.ts';
import type { Incident, Login, Story, Todo } from '../../engine/traffic/index.ts';
import { ascii } from '../json.ts';
import { clip } from '../layout.ts';
import { safe } from '../safe.ts';
import { effectWords, guardWords } from '../words.ts';
import { axisOf, onAxis } from './charts.ts';
import { count, counted, moment, span, zoneName } from './figures.ts';
import type { Markup } from './html-tables.ts';
import { endsTable, labelsTable, namesTable, networksTable, proofLine, sourcesTable } from './html-tables.ts';
import type { Chart } from './page/draw.ts';
import { draw, escaped } from './page/draw.ts';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './page.gen.ts';
import type { StoryOptions } from './words.ts';
import {
  droppedWords,
  fileNames,
  INCIDENT_WORDS,
  loginFacts,
  loginsByConcern,
  PARTIAL,
  PLACES,
  period,
  pieces,
  STATE_WORDS,
  scope,
  sentence,
  suspicious,
} from './words.ts';

/** Characters of one value. */
const LONGEST = 300;
/** Of one name within a sentence or a table. */
const NAME = 120;
/** Width of the drawing for who has no script. */
const STILL = 1040;

export function storyPage(story: Story, options: StoryOptions = {}): string {
  const zone = options.zone ?? 0;
  const plain = (text: string): string => clip(safe(text.slice(0, 2000), options), LONGEST);
  const value = (text: string): string => {
    const clean = plain(text);
    return clean.trim() === '' ? '""' : clean;
  };
  const m: Markup = {
    zone,
    value: (text) => escaped(value(text)),
    code: (text) => `<code>${escaped(clip(value(text), NAME))}</code>`,
    text: (text) => markupText(text, (v) => `<code>${escaped(clip(value(v), NAME))}</code>`),
  };
  const words = (text: Text): string => pieces(text, value, (own) => own.replaceAll('`', ''));
  const chart = chartOf(story, zone, value, words);
  const names = fileNames(story, 3).map(value).join(', ');
  const alarm = suspicious(story) > 0;
  const parts = [
    verdict(m, story),
    todo(m, story),
    alarm ? logins(m, story) : '',
    ends(m, story),
    timeline(chart),
    alarm ? '' : logins(m, story),
    incidents(m, story, chart),
    strangers(m, story),
    `<div class="columns">${networksTable(m, story)}${namesTable(m, story)}</div>`,
    sources(m, story),
    campaigns(m, story),
    unknown(m, story),
    notes(m, story),
  ];
  const policy = `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(`The story of ${names === '' ? 'a log' : names}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${parts.filter((p) => p !== '').join('\n')}
<footer>Made by sshwhy. Times in ${zoneName(zone)}. ${escaped(PLACES)} This page holds names and addresses from the log: think before you pass it on.</footer>
</main>
${chart === undefined ? '' : `<script type="application/json" id="data">${dataOf(chart)}</script>\n`}<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** JSON that can stand in a script element: nothing in it ends the element or a line. */
function dataOf(chart: Chart): string {
  return ascii(JSON.stringify(chart)).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
}

/** Our words with their code marks as elements, values as code. */
function markupText(text: Text, value: (text: string) => string): string {
  return pieces(text, value, (own) =>
    escaped(own).replace(/`([^`]*)`/g, (_, code: string) => `<code>${code}</code>`),
  );
}

const SIGN = { intrusion: '✗', broken: '✗', limits: '!', fine: '✓', nothing: '·' } as const;

function verdict(m: Markup, story: Story): string {
  const { state, text } = story.verdict;
  const facts: (readonly [string, string])[] = [
    [count(story.connections), 'connections'],
    [count(story.sourcesTotal), 'addresses'],
    [count(story.loginsTotal), 'logins'],
    [count(story.usersTotal), 'names tried'],
    [count(story.incidentsTotal), 'incidents'],
  ];
  const hosts = story.hosts.slice(0, 20).map((h) => {
    const release = h.release === undefined ? '' : ` (OpenSSH ${m.value(h.release)})`;
    return `${m.code(h.name)}${release}`;
  });
  const told = scope(story, m.zone).slice(0, 2).map(escaped).join(' ');
  const files = fileNames(story, 10).map(m.code).join(', ');
  const notes = story.files
    .filter((f) => f.note !== undefined)
    .map((f) => `<p class="soft">${m.code(f.name)}: ${m.value(f.note ?? '')}</p>`);
  return `<header class="verdict ${state}">
<div class="state">${SIGN[state]} ${STATE_WORDS[state]}</div>
<h1>${m.text(text)}</h1>
${story.partial ? `<p><strong>${PARTIAL}</strong></p>` : ''}<ul class="facts">${facts.map(([n, what]) => `<li><b>${n}</b>${what}</li>`).join('')}</ul>
<p class="soft">${files}${hosts.length > 0 ? `, of ${hosts.join(', ')}` : ''}: ${told}</p>
${notes.join('')}</header>`;
}

function section(title: string, remark: string, body: string, id = ''): string {
  const small = remark === '' ? '' : ` <small>${remark}</small>`;
  return `<section${id === '' ? '' : ` id="${id}"`}><h2>${title}${small}</h2>${body}</section>`;
}

function todo(m: Markup, story: Story): string {
  const list = story.verdict.todo.slice(0, 3);
  if (list.length === 0) return '';
  const one = (x: Todo): string =>
    `<li><strong>${sentence(m.text(x.title))}</strong><p>${sentence(m.text(x.why))}</p>${x.step === undefined ? '' : how(m, x.step)}</li>`;
  return section('Worth doing', 'the most useful first', `<ol class="cards">${list.map(one).join('')}</ol>`);
}

/** What to write, to run and to mind, on demand. */
function how(m: Markup, s: Step): string {
  const config = s.config
    ? `<p>In <code>${escaped(s.config.file)}</code>:</p><pre>${s.config.lines.map(m.value).join('\n')}</pre>`
    : '';
  const runs = s.commands.map(
    (c) => `${m.value(c.run)}   # ${c.platform ? `${c.platform}, ` : ''}${effectWords(c.effect)}`,
  );
  const guards = guardWords(s).map((g) => `<li>${markupText([g], escaped)}</li>`);
  return `<details><summary>how</summary><p>${sentence(m.text(s.what))}</p>${config}${
    runs.length > 0 ? `<pre>${runs.join('\n')}</pre>` : ''
  }${guards.length > 0 ? `<p>Safely:</p><ul>${guards.join('')}</ul>` : ''}</details>`;
}

function logins(m: Markup, story: Story): string {
  if (story.loginsTotal === 0)
    return story.connections > 0 ? section('Who got in', '', '<p>Nobody.</p>') : '';
  const odd = suspicious(story);
  const list = loginsByConcern(story);
  const one = (l: Login): string => {
    const bad = l.suspicion.length > 0;
    const facts = loginFacts(l);
    return `<li class="${bad ? 'yes' : 'no'}">${bad ? '<span class="tag yes">look at it</span> ' : ''}${m.code(l.user)} from ${m.code(l.source)} by ${m.code(l.method)} on ${m.code(l.host)}: ${counted(l.count, 'time')}, ${period(l.first, l.last, m.zone)}${bad ? `<p><strong>${sentence(m.text(l.suspicion))}</strong></p>` : ''}${facts.length > 0 ? `<p class="soft">${facts.join(', ')}</p>` : ''}${proofLine(m, l.line)}</li>`;
  };
  const first = list.slice(0, Math.max(6, odd));
  const rest = list.slice(first.length);
  const others =
    rest.length > 0
      ? `<details><summary>${count(rest.length)} more</summary><ul class="plain">${rest.map(one).join('')}</ul></details>`
      : '';
  return section(
    'Who got in',
    `${counted(story.loginsTotal, 'login')}, ${odd > 0 ? `${count(odd)} to look at` : 'none to worry about'}`,
    `<ul class="plain">${first.map(one).join('')}</ul>${others}`,
  );
}

function ends(m: Markup, story: Story): string {
  const table = endsTable(m, story);
  return table === '' ? '' : section('How connections ended', count(story.connections), table);
}

const LANES = [
  ['connections', 'connections', 'a'],
  ['failures', 'failed logins', 'b'],
  ['logins', 'logins', 'c'],
  ['dropped', 'dropped', 'd'],
] as const;

function chartOf(
  story: Story,
  zone: number,
  value: (text: string) => string,
  words: (text: Text) => string,
): Chart | undefined {
  const used = LANES.filter(
    ([key]) => key === 'connections' || story.timeline[key].values.some((v) => v > 0),
  );
  const gauges = story.gauges
    .filter((g) => g.peak > 0 && g.series.values.length > 0)
    .sort((a, b) => b.peak / (b.limit ?? 10) - a.peak / (a.limit ?? 10))
    .slice(0, 4);
  const axis = axisOf([...used.map(([key]) => story.timeline[key]), ...gauges.map((g) => g.series)]);
  if (axis === undefined) return undefined;
  const { begin, step } = axis;
  return {
    begin,
    end: begin + step * axis.count,
    zone,
    lanes: [
      ...used.map(([key, name, tone]) => ({
        name,
        tone,
        kind: 'amount' as const,
        begin,
        step,
        values: onAxis(story.timeline[key], axis, 'sum'),
      })),
      ...gauges.map((g) => ({
        name: `waiting for their login at once${story.gauges.length > 1 ? `, ${value(g.host)}` : ''}${g.lowerBound ? ', at least' : ''}`,
        tone: 'e',
        kind: 'level' as const,
        begin,
        step,
        values: onAxis(g.series, axis, 'max'),
        ...(g.limit !== undefined && { limit: g.limit }),
      })),
    ],
    marks: story.incidents
      .filter((i) => Number.isFinite(i.begin) && Number.isFinite(i.end))
      .map((i) => ({ begin: i.begin, end: i.end, harm: i.harm, text: words(i.title) })),
  };
}

function timeline(chart: Chart | undefined): string {
  if (chart === undefined) return '';
  const still = draw(chart, { from: chart.begin, to: chart.end, width: STILL });
  const limit = chart.lanes.some((l) => l.limit !== undefined)
    ? ' The dashed line is where MaxStartups begins to drop.'
    : '';
  const marks =
    chart.marks.length > 0
      ? ' Above stand the incidents: a triangle did harm, a square perhaps, a dot did not.'
      : '';
  return section(
    'Over time',
    '',
    `<div id="timeline">${still}</div><p class="soft">At the right the most in one bar.${limit}${marks}</p>`,
  );
}

const HARM = { yes: 'harm', perhaps: 'perhaps harm', no: 'no harm' } as const;

function incidents(m: Markup, story: Story, chart: Chart | undefined): string {
  if (story.incidents.length === 0) return '';
  const placed = story.incidents.filter((i) => Number.isFinite(i.begin) && Number.isFinite(i.end));
  const one = (i: Incident): string => {
    const mark = chart === undefined ? -1 : placed.indexOf(i);
    const drops = droppedWords(i.dropped, i.droppedIs === 'sum');
    const list = (what: string, of: Incident['held']): string =>
      of === undefined || of.length === 0
        ? ''
        : `<p>${what} ${of
            .slice(0, 20)
            .map((x) => `${m.code(x.what)} (${count(x.count)})`)
            .join(', ')}.</p>`;
    const lasted = i.end > i.begin ? ` for ${span(i.end - i.begin)}` : '';
    const cause =
      i.cause === undefined ? '' : `<p class="soft">More: <code>sshwhy cause ${m.value(i.cause)}</code></p>`;
    return `<li class="${i.harm}"${mark >= 0 ? ` data-mark="${mark}"` : ''}><span class="tag ${i.harm}">${INCIDENT_WORDS[i.kind]}, ${HARM[i.harm]}</span> ${moment(i.begin, m.zone)}${lasted}, ${m.code(i.host)}<br><strong>${sentence(m.text(i.title))}</strong> ${sentence(m.text(i.text))}${drops === '' ? '' : ` ${drops}.`}${list('Held by', i.held)}${list('Have logged in and were dropped:', i.victims)}${cause}${i.lines
      .slice(0, 5)
      .map((l) => proofLine(m, l))
      .join('')}</li>`;
  };
  // What did no harm is told on demand: there is much of it on a public server.
  const list = (of: readonly Incident[]): string => `<ul class="plain">${of.map(one).join('')}</ul>`;
  const bad = story.incidents.filter((i) => i.harm !== 'no');
  const rest = story.incidents.filter((i) => i.harm === 'no');
  const seen = bad.slice(0, 30);
  const harm =
    (seen.length > 0 ? list(seen) : '') +
    (bad.length > seen.length
      ? `<details><summary>${count(bad.length - seen.length)} more</summary>${list(bad.slice(30))}</details>`
      : '');
  const quiet =
    rest.length > 0
      ? `<details><summary>${count(rest.length)} that did no harm</summary>${list(rest)}</details>`
      : '';
  const cut =
    story.incidentsTotal > story.incidents.length
      ? `<p class="soft">${count(story.incidentsTotal - story.incidents.length)} more are not shown.</p>`
      : '';
  return section(
    'What happened to the server',
    counted(story.incidentsTotal, 'incident'),
    `${harm}${quiet}${cut}`,
    'incidents',
  );
}

function strangers(m: Markup, story: Story): string {
  if (story.labels.length === 0) return '';
  return section(
    'Who the strangers are, and the others',
    counted(story.sourcesTotal, 'address', 'addresses'),
    labelsTable(m, story),
  );
}

function sources(m: Markup, story: Story): string {
  if (story.sources.length === 0) return '';
  return section(
    'Addresses',
    `the most active ${count(story.sources.length)} of ${count(story.sourcesTotal)}`,
    sourcesTable(m, story),
  );
}

function campaigns(m: Markup, story: Story): string {
  if (story.campaigns.length === 0) return '';
  const rows = story.campaigns.map((c) => {
    const such = c.examples.slice(0, 8).map(m.code).join(', ');
    return `<li>${sentence(m.text(c.what))} ${counted(c.sources, 'address', 'addresses')}, ${counted(c.failures, 'failure')}, ${period(c.first, c.last, m.zone)}.${such === '' ? '' : `<p class="soft">Such as ${such}</p>`}</li>`;
  });
  return section('Many that act as one', '', `<ul class="plain">${rows.join('')}</ul>`);
}

function unknown(m: Markup, story: Story): string {
  const { unknown: lines, notSshd } = story.lines;
  if (lines === 0 && notSshd === 0) return '';
  const others =
    notSshd > 0
      ? `<p>${counted(notSshd, 'line')} under the name of sshd came from another program; left out.</p>`
      : '';
  const rows = story.unknown
    .slice(0, 200)
    .map((u) => `<li>${count(u.count)} × ${m.code(u.shape)}${proofLine(m, u.line)}</li>`);
  const list =
    rows.length > 0
      ? `<details><summary>by shape</summary><ul class="plain">${rows.join('')}</ul></details>`
      : '';
  return section('Not understood', `${counted(lines, 'line')} of sshd`, others + list);
}

function notes(m: Markup, story: Story): string {
  if (story.notes.length === 0) return '';
  return section(
    'Notes',
    '',
    `<ul>${story.notes.map((n) => `<li>${sentence(m.text(n))}</li>`).join('')}</ul>`,
  );
}
