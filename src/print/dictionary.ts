/** The dictionary in print: a cause, and what a line means. */

import type { Cause, Meaning, Seen, Wording } from '../engine/index.ts';
import { STAGES } from '../engine/index.ts';
import { painter, wrap } from './layout.ts';
import { markdownText } from './markdown.ts';
import { safe } from './safe.ts';
import { effectWords, guardWords, plain, stepGroups, stepHeading } from './words.ts';

/** A cause has no attempt here: its words speak of the general case. */
const GENERAL: Seen = {
  one: () => undefined,
  all: () => [],
  host: 'HOST',
  port: undefined,
  user: 'USER',
  source: 'ADDRESS',
  attempts: 1,
  sources: 1,
  software: { client: undefined, server: undefined },
  proposals: new Map(),
};

const WHO = {
  client: 'the client side',
  server: "the server's administrator",
  network: 'whoever runs the network',
  nobody: 'nobody: nothing is broken',
};

function stageWords(c: Cause): string {
  const [from, to] = typeof c.stage === 'string' ? [c.stage, c.stage] : c.stage;
  return from === to ? from : `${from} to ${to}`;
}

/** A cause as Markdown: the page in docs/causes. */
export function causeMarkdown(c: Cause): string {
  const out: string[] = [
    `# ${c.title}`,
    '',
    `\`${c.id}\` · stage: ${stageWords(c)} · who acts: ${WHO[c.who]}`,
    '',
    markdownText(c.explain(GENERAL)),
    '',
  ];
  out.push('## What shows it', '', '| seen | how often, when this is the cause | why |', '|---|---|---|');
  for (const s of c.signs())
    out.push(
      `| \`${s.sees}\`${s.side ? ` (${s.side})` : ''} | ${s.seen}${s.proves ? ', settles it' : ''} | ${s.because.replaceAll('|', '\\|')} |`,
    );
  out.push('', '## The check that settles it', '', markdownText(c.check.ask(GENERAL)), '');
  const run = c.check.run?.(GENERAL);
  if (run !== undefined) out.push('```', run, '```', '', `(${effectWords(c.check.effect)})`, '');
  out.push(`- yes: ${c.check.yes}`, `- no: ${c.check.no}`, '');
  for (const g of stepGroups(c.fix(GENERAL), 'client')) {
    out.push(
      `## ${g.who === 'client' ? 'On the client' : g.who === 'server' ? 'On the server' : 'On the network'}`,
      '',
    );
    for (const s of g.steps) {
      out.push(`- ${markdownText(s.what)}`);
      if (s.config)
        out.push(
          '',
          `  In \`${s.config.file}\`:`,
          '',
          '  ```',
          ...s.config.lines.map((l) => `  ${l}`),
          '  ```',
          '',
        );
      for (const x of s.commands)
        out.push(`  - \`${x.run}\` (${x.platform ? `${x.platform}, ` : ''}${effectWords(x.effect)})`);
      for (const w of guardWords(s)) out.push(`  - ${w}`);
    }
    out.push('');
  }
  if (c.twins.length > 0)
    out.push('## Look-alikes', '', c.twins.map((t) => `[\`${t}\`](${t}.md)`).join(', '), '');
  out.push('## Sources', '', ...c.cite.map((x) => `- ${x}`), '');
  return `${out
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

export interface DictionaryOptions {
  readonly colour: boolean;
  readonly columns: number;
}

/** A cause on a terminal. */
export function printCause(c: Cause, options: DictionaryOptions): string {
  const paint = painter(options.colour);
  const width = Math.max(40, Math.min(options.columns, 100));
  const out = [
    paint(c.title, 'bold'),
    paint(`${c.id} · stage: ${stageWords(c)} · who acts: ${WHO[c.who]}`, 'dim'),
    '',
    ...wrap(plain(c.explain(GENERAL)), width),
    '',
  ];
  out.push(paint('What shows it', 'bold'));
  for (const s of c.signs())
    out.push(
      ...wrap(
        `${s.proves ? 'settles it' : s.seen}: ${s.sees}${s.side ? ` (${s.side})` : ''}, ${s.because}`,
        width - 2,
      ).map((l) => `  ${l}`),
    );
  out.push(
    '',
    paint('The check that settles it', 'bold'),
    ...wrap(plain(c.check.ask(GENERAL)), width - 2).map((l) => `  ${l}`),
  );
  const run = c.check.run?.(GENERAL);
  if (run !== undefined) out.push(`    $ ${run}   # ${effectWords(c.check.effect)}`);
  out.push(
    ...wrap(`yes: ${c.check.yes}`, width - 4).map((l) => `    ${l}`),
    ...wrap(`no: ${c.check.no}`, width - 4).map((l) => `    ${l}`),
  );
  for (const g of stepGroups(c.fix(GENERAL), 'client')) {
    out.push('', paint(stepHeading(g.who, 'client'), 'bold'));
    for (const s of g.steps) {
      out.push(...wrap(plain(s.what), width - 4).map((l, i) => (i === 0 ? `  - ${l}` : `    ${l}`)));
      if (s.config)
        out.push(paint(`    in ${s.config.file}:`, 'dim'), ...s.config.lines.map((l) => `      ${l}`));
      for (const x of s.commands)
        out.push(
          `      $ ${x.run}${paint(`   # ${x.platform ? `${x.platform}, ` : ''}${effectWords(x.effect)}`, 'dim')}`,
        );
    }
  }
  if (c.twins.length > 0)
    out.push('', paint('Look-alikes', 'bold'), ...wrap(c.twins.join(', '), width - 2).map((l) => `  ${l}`));
  out.push('', paint('Sources', 'bold'), ...c.cite.map((x) => `  ${x}`));
  return `${out.join('\n')}\n`;
}

function releases(w: Wording): readonly string[] {
  return w.levels.map(
    (l) =>
      `OpenSSH ${l.since}${l.until === undefined ? ' and later' : l.until === l.since ? '' : ` to ${l.until}`}: ${l.level}`,
  );
}

/** What a line means, on a terminal. */
export function printMeanings(list: readonly Meaning[], options: DictionaryOptions): string {
  const paint = painter(options.colour);
  const width = Math.max(40, Math.min(options.columns, 100));
  const out: string[] = [];
  for (const m of list) {
    if (out.length > 0) out.push('');
    out.push(paint(safe(m.wording.text), 'bold'));
    const who =
      m.wording.side === 'both'
        ? 'ssh and sshd'
        : m.wording.side === 'client'
          ? 'ssh or a program around it'
          : 'sshd or a program around it';
    out.push(paint(`written by ${who}${m.loose ? ' (found inside a longer line)' : ''}`, 'dim'));
    if (m.wording.means !== undefined) out.push('', ...wrap(m.wording.means, width));
    const fields = Object.entries(m.fields);
    if (fields.length > 0) out.push('', ...fields.map(([k, v]) => `  ${k}: ${safe(String(v))}`));
    if (m.stage !== undefined)
      out.push('', `Step: ${m.stage} (${STAGES.indexOf(m.stage) + 1} of ${STAGES.length})`);
    if (m.ends !== undefined)
      out.push(
        `Ends the connection: ${{ self: 'yes, the program that writes it does', peer: 'yes, the other side did', network: 'yes, by a refusal, a reset or an error on the way', unknown: 'yes' }[m.ends]}`,
      );
    out.push('', paint('Level by release', 'bold'), ...releases(m.wording).map((r) => `  ${r}`));
    if (m.causes.length > 0) {
      out.push('', paint(m.causes[0]?.proves ? 'What it shows' : 'What it can mean', 'bold'));
      for (const c of m.causes.slice(0, 8))
        out.push(`  ${c.proves ? 'settles ' : ''}${c.cause.id}: ${c.cause.title}`);
      if (m.causes.length > 8) out.push(`  … and ${m.causes.length - 8} more`);
    }
  }
  return `${out.join('\n')}\n`;
}

/** The list of messages as Markdown: docs/messages.md. */
export function messagesMarkdown(list: readonly Wording[]): string {
  const out = [
    '# Messages that sshwhy reads',
    '',
    'Generated from the tables that read them. `{name}` is a part that varies.',
    '',
    '| text | written by | releases and level | meaning |',
    '|---|---|---|---|',
  ];
  const cell = (s: string): string => s.replaceAll('|', '\\|').replaceAll('\n', ' ');
  for (const w of [...list].sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))) {
    out.push(
      `| \`${cell(w.text).replaceAll('`', "'")}\` | ${w.side === 'both' ? 'ssh, sshd' : w.side === 'client' ? 'client' : 'server'} | ${cell(releases(w).join('; '))} | ${cell(w.means ?? '')} |`,
    );
  }
  return `${out.join('\n')}\n`;
}
