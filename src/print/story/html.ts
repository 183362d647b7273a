/**
 * The story of a log as one page that needs nothing beside it: no network, no font, and no script to be read. What a log
 * says enters as escaped text or as JSON; the policy in the head lets nothing run but the two pieces made with this file.
 */

import type { Text } from '../../engine/index.ts';
import type { Story } from '../../engine/traffic/index.ts';
import { ascii } from '../json.ts';
import { clip } from '../layout.ts';
import { safe } from '../safe.ts';
import { axisOf, onAxis } from './charts.ts';
import { count, zoneName } from './figures.ts';
import {
  campaigns,
  ends,
  incidents,
  logins,
  markupText,
  notes,
  section,
  sources,
  strangers,
  todo,
  unknown,
} from './html-sections.ts';
import type { Markup } from './html-tables.ts';
import { namesTable, networksTable } from './html-tables.ts';
import type { Chart } from './page/draw.ts';
import { draw, escaped } from './page/draw.ts';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './page.gen.ts';
import type { StoryOptions } from './words.ts';
import { fileNames, PARTIAL, PLACES, pieces, STATE_WORDS, scope, suspicious } from './words.ts';

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
    incidents(m, story, chart !== undefined),
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
