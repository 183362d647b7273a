/** The parts of a story's page below its head, each a section with its heading. */

import type { Step, Text } from '../../engine/index.ts';
import type { Counted, Incident, Login, Story, Todo } from '../../engine/traffic/index.ts';
import { effectWords, guardWords } from '../words.ts';
import { count, counted, moment, span } from './figures.ts';
import type { Markup } from './html-tables.ts';
import { endsTable, labelsTable, proofLine, sourcesTable } from './html-tables.ts';
import { escaped } from './page/draw.ts';
import {
  added,
  INCIDENT_WORDS,
  loginFacts,
  loginsByConcern,
  period,
  pieces,
  sentence,
  suspicious,
} from './words.ts';

/** Our words with their code marks as elements, values as code. */
export function markupText(text: Text, value: (text: string) => string): string {
  return pieces(text, value, (own) =>
    escaped(own).replace(/`([^`]*)`/g, (_, code: string) => `<code>${code}</code>`),
  );
}

export function section(title: string, remark: string, body: string, id = ''): string {
  const small = remark === '' ? '' : ` <small>${remark}</small>`;
  return `<section${id === '' ? '' : ` id="${id}"`}><h2>${title}${small}</h2>${body}</section>`;
}

export function todo(m: Markup, story: Story): string {
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

export function logins(m: Markup, story: Story): string {
  if (story.loginsTotal === 0)
    return story.connections > 0 ? section('Who got in', '', '<p>Nobody.</p>') : '';
  const odd = suspicious(story);
  const list = loginsByConcern(story);
  const one = (l: Login): string => {
    const bad = l.suspicion.length > 0;
    const facts = loginFacts(l);
    return `<li class="${bad ? 'yes' : 'no'}">${bad ? '<span class="tag yes">look at it</span> ' : ''}${m.code(l.user)} from ${m.code(l.source)}${l.operator === undefined ? '' : ` (${m.value(l.operator)})`} by ${m.code(l.method)} on ${m.code(l.host)}: ${counted(l.count, 'time')}, ${period(l.first, l.last, m.zone)}${bad ? `<p><strong>${sentence(m.text(l.suspicion))}</strong></p>` : ''}${facts.length > 0 ? `<p class="soft">${facts.join(', ')}</p>` : ''}${proofLine(m, l.line)}</li>`;
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

export function ends(m: Markup, story: Story): string {
  const table = endsTable(m, story);
  return table === '' ? '' : section('How connections ended', count(story.connections), table);
}

/** Incidents in sight; the others on demand. */
const SEEN = 12;

const HARM = { yes: 'harm', perhaps: 'perhaps harm', no: 'no harm' } as const;

export function incidents(m: Markup, story: Story, charted: boolean): string {
  if (story.incidents.length === 0) return '';
  const placed = story.incidents.filter((i) => Number.isFinite(i.begin) && Number.isFinite(i.end));
  const one = (i: Incident): string => {
    const mark = !charted ? -1 : placed.indexOf(i);
    const { drops, held, victims } = added(i);
    const list = (what: string, of: readonly Counted[]): string =>
      of.length === 0
        ? ''
        : `<p>${what} ${of
            .slice(0, 20)
            .map((x) => `${m.code(x.what)} (${count(x.count)})`)
            .join(', ')}.</p>`;
    const lasted = i.end > i.begin ? ` for ${span(i.end - i.begin)}` : '';
    const cause =
      i.cause === undefined ? '' : `<p class="soft">More: <code>sshwhy cause ${m.value(i.cause)}</code></p>`;
    const proofs = i.lines.slice(0, 5).map((l) => proofLine(m, l));
    const lines =
      proofs.length > 0
        ? `<details><summary>${counted(proofs.length, 'line')}</summary>${proofs.join('')}</details>`
        : '';
    return `<li class="${i.harm}"${mark >= 0 ? ` data-mark="${mark}"` : ''}><span class="tag ${i.harm}">${INCIDENT_WORDS[i.kind]}, ${HARM[i.harm]}</span> ${moment(i.begin, m.zone)}${lasted}, ${m.code(i.host)}<br><strong>${sentence(m.text(i.title))}</strong> ${sentence(m.text(i.text))}${drops === '' ? '' : ` ${drops}.`}${list('Held by', held)}${list('Have logged in and were dropped:', victims)}${cause}${lines}</li>`;
  };
  // What did no harm is told on demand: there is much of it on a public server.
  const list = (of: readonly Incident[]): string => `<ul class="plain">${of.map(one).join('')}</ul>`;
  const bad = story.incidents.filter((i) => i.harm !== 'no');
  const rest = story.incidents.filter((i) => i.harm === 'no');
  const seen = bad.slice(0, SEEN);
  const harm =
    (seen.length > 0 ? list(seen) : '') +
    (bad.length > seen.length
      ? `<details><summary>${count(bad.length - seen.length)} more</summary>${list(bad.slice(SEEN))}</details>`
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

export function strangers(m: Markup, story: Story): string {
  if (story.labels.length === 0) return '';
  return section(
    'Who the strangers are, and the others',
    counted(story.sourcesTotal, 'address', 'addresses'),
    labelsTable(m, story),
  );
}

export function sources(m: Markup, story: Story): string {
  if (story.sources.length === 0) return '';
  return section(
    'Addresses',
    `the most active ${count(story.sources.length)} of ${count(story.sourcesTotal)}`,
    sourcesTable(m, story),
  );
}

export function campaigns(m: Markup, story: Story): string {
  if (story.campaigns.length === 0) return '';
  const rows = story.campaigns.map((c) => {
    const such = c.examples.slice(0, 8).map(m.code).join(', ');
    return `<li>${sentence(m.text(c.what))} ${counted(c.sources, 'address', 'addresses')}, ${counted(c.failures, 'failure')}, ${period(c.first, c.last, m.zone)}.${such === '' ? '' : `<p class="soft">Such as ${such}</p>`}</li>`;
  });
  return section('Many that act as one', '', `<ul class="plain">${rows.join('')}</ul>`);
}

export function unknown(m: Markup, story: Story): string {
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

export function notes(m: Markup, story: Story): string {
  if (story.notes.length === 0) return '';
  return section(
    'Notes',
    '',
    `<ul>${story.notes.map((n) => `<li>${sentence(m.text(n))}</li>`).join('')}</ul>`,
  );
}
