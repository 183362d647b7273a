/** The tables of a story's page. */

import type { Text } from '../../engine/index.ts';
import type { Line, Story } from '../../engine/traffic/index.ts';
import { count, counted, moment, share, span } from './figures.ts';
import { EXISTS_WORDS, LABEL_WORDS, OUTCOME_WORDS, placeOf, sentence } from './words.ts';

/** How the page writes what comes from a log; all of it gives markup. */
export interface Markup {
  readonly zone: number;
  readonly value: (text: string) => string;
  readonly code: (text: string) => string;
  readonly text: (text: Text) => string;
}

export function proofLine(m: Markup, line: Line): string {
  return `<p class="proof">${m.value(placeOf(line))}: ${m.value(line.text)}</p>`;
}

/** A head cell; `n`: numbers stand in the column. */
type Head = readonly [string, 'n' | ''];

function table(head: readonly Head[], rows: readonly string[], id = ''): string {
  const cells = head
    .map(([text, n]) => `<th scope="col"${n === '' ? '' : ' class="n"'}>${text}</th>`)
    .join('');
  return `<div class="scroll"><table${id === '' ? '' : ` id="${id}"`}><thead><tr>${cells}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

const number = (n: number): string => `<td class="n" data-v="${Number.isFinite(n) ? n : 0}">${count(n)}</td>`;
const time = (ms: number, zone: number): string =>
  `<td class="t" data-v="${Number.isFinite(ms) ? ms : 0}">${moment(ms, zone)}</td>`;

/** A bar without words: what it says stands in the cell beside it. */
function bar(value: number, top: number, tone: string): string {
  const width = top > 0 ? Math.max(0.5, Math.min(100, (value / top) * 100)) : 0;
  return `<td class="bar"><svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="${tone}" width="${width.toFixed(1)}" height="10"/></svg></td>`;
}

export function endsTable(_: Markup, story: Story): string {
  const list = [...story.outcomes].filter((o) => o.count > 0).sort((a, b) => b.count - a.count);
  const top = list[0]?.count ?? 0;
  if (top === 0) return '';
  const tone = (what: string): string =>
    what === 'accepted' ? 'c' : /^dropped|fault/.test(what) ? 'd' : what === 'login-failed' ? 'b' : 'a';
  return table(
    [
      ['end', ''],
      ['connections', 'n'],
      ['share', 'n'],
      ['', ''],
    ],
    list.map(
      (o) =>
        `<tr><td>${OUTCOME_WORDS[o.what]}</td>${number(o.count)}<td class="n">${share(o.count, story.connections)}</td>${bar(o.count, top, tone(o.what))}</tr>`,
    ),
  );
}

export function labelsTable(m: Markup, story: Story): string {
  const top = Math.max(...story.labels.map((l) => l.connections));
  return table(
    [
      ['they', ''],
      ['addresses', 'n'],
      ['connections', 'n'],
      ['', ''],
    ],
    story.labels.map((l) => {
      const one = story.sources.find((s) => s.label === l.what);
      const such =
        one === undefined
          ? ''
          : `<p class="soft">such as ${m.code(one.address)}: ${sentence(m.text(one.because))}</p>${proofLine(m, one.line)}`;
      return `<tr><td><strong>${LABEL_WORDS[l.what]}</strong>${such}</td>${number(l.count)}${number(l.connections)}${bar(l.connections, top, 'a')}</tr>`;
    }),
  );
}

export function networksTable(m: Markup, story: Story): string {
  return networkRows(m, 'Networks', story.networks) + networkRows(m, 'Who runs them', story.operators ?? []);
}

function networkRows(m: Markup, title: string, networks: Story['networks']): string {
  if (networks.length === 0) return '';
  const rows = networks
    .slice(0, 50)
    .map(
      (n) =>
        `<tr><td>${m.code(n.network)}${n.name === undefined ? '' : ` ${m.value(n.name)}`}</td>${number(n.sources)}${number(n.connections)}${number(n.failures)}${number(n.logins)}</tr>`,
    );
  const head: Head[] = [
    ['network', ''],
    ['addresses', 'n'],
    ['connections', 'n'],
    ['failures', 'n'],
    ['logins', 'n'],
  ];
  return `<section><h2>${title}</h2>${folded(head, rows)}</section>`;
}

export function namesTable(m: Markup, story: Story): string {
  if (story.users.length === 0) return '';
  const rows = story.users
    .slice(0, 50)
    .map(
      (u) =>
        `<tr><td>${m.code(u.user)} <small>${EXISTS_WORDS[u.exists]}</small></td>${number(u.failures)}${number(u.sources)}${number(u.logins)}</tr>`,
    );
  const head: Head[] = [
    ['name', ''],
    ['failures', 'n'],
    ['addresses', 'n'],
    ['logins', 'n'],
  ];
  return `<section><h2>Names tried <small>${counted(story.usersTotal, 'name')}</small></h2>${folded(head, rows)}</section>`;
}

/** The first rows in sight, the rest on demand. */
function folded(head: readonly Head[], rows: readonly string[]): string {
  const first = 12;
  if (rows.length <= first + 3) return table(head, rows);
  return `${table(head, rows.slice(0, first))}<details><summary>${count(rows.length - first)} more</summary>${table(head, rows.slice(first))}</details>`;
}

export function sourcesTable(m: Markup, story: Story): string {
  const labels = [...new Set(story.sources.map((s) => s.label))];
  const filters = `<div class="filters"><label>What they do <select id="filter-label"><option value="">all</option>${labels.map((l) => `<option value="${l}">${LABEL_WORDS[l]}</option>`).join('')}</select></label><label>Search <input id="filter-text" type="search" autocomplete="off"></label><span id="filter-count" role="status"></span></div>`;
  const rows = story.sources.map((s) => {
    const more = `${s.every === undefined ? '' : ` Every ${span(s.every)}.`}${s.sent === undefined ? '' : ` Sent ${m.code(s.sent)}.`}`;
    return `<tr data-label="${s.label}"><td>${m.code(s.address)}${s.operator === undefined ? '' : `<br><small>${m.value(s.operator)}</small>`}</td><td>${LABEL_WORDS[s.label]}<details><summary>why</summary>${sentence(m.text(s.because))}${more}${proofLine(m, s.line)}</details></td>${number(s.connections)}${number(s.failures)}${number(s.logins)}${number(s.dropped)}${number(s.users)}${time(s.first, m.zone)}${time(s.last, m.zone)}</tr>`;
  });
  return (
    filters +
    table(
      [
        ['address', ''],
        ['what they do', ''],
        ['connections', 'n'],
        ['failures', 'n'],
        ['logins', 'n'],
        ['dropped', 'n'],
        ['names', 'n'],
        ['first', 'n'],
        ['last', 'n'],
      ],
      rows,
      'sources',
    )
  );
}
