/** `cause`, `causes` and `message`: the dictionary. */

import { findCause, meaningOf, similarCauses } from '../engine/dictionary.ts';
import type { Meaning } from '../engine/index.ts';
import { CAUSES } from '../engine/index.ts';
import { ascii, maskedTree, printCause, printMeanings, safe } from '../print/index.ts';
import type { Options } from './arguments.ts';
import { closest, Refusal } from './arguments.ts';
import { columns, out, say, wantsColour } from './output.ts';

const page = (o: Options) => ({ colour: wantsColour(o.color), columns: columns() });
const json = (value: unknown, o: Options): string =>
  `${ascii(JSON.stringify(maskedTree(value, { showSecrets: o.showSecrets }), null, 2))}\n`;

export function causeCommand(words: readonly string[], options: Options): number {
  const [id, ...more] = words;
  if (id === undefined)
    throw new Refusal('which cause? Give its id: sshwhy cause ID; sshwhy causes lists them.');
  const found = findCause(id);
  if (!found || more.length > 0) {
    const typed = words.join(' ');
    const near = [
      ...new Set([
        ...closest(
          typed,
          CAUSES.map((c) => c.id),
        ),
        ...similarCauses(typed).map((c) => c.id),
      ]),
    ];
    const titles = near.slice(0, 5).map((x) => `\n  ${x.padEnd(32)} ${findCause(x)?.title ?? ''}`);
    say(
      `there is no cause "${safe(typed.slice(0, 200))}".${titles.length > 0 ? ` Like it are:${titles.join('')}` : ' sshwhy causes lists them.'}`,
    );
    return 3;
  }
  if (options.json) {
    const { id: name, title, who, stage, signs, then, twins, cite } = found;
    const plain = signs().map((s) => ({
      sees: s.sees,
      seen: s.seen,
      because: s.because,
      proves: s.proves === true,
    }));
    out(json({ id: name, title, who, stage, signs: plain, then, twins, cite }, options));
  } else out(printCause(found, page(options)));
  return 0;
}

export function causesCommand(options: Options): number {
  if (options.json) {
    out(
      json(
        CAUSES.map(({ id, title, who }) => ({ id, title, who })),
        options,
      ),
    );
    return 0;
  }
  const lines: string[] = [];
  let layer = '';
  for (const c of CAUSES) {
    const here = c.id.slice(0, c.id.indexOf('-'));
    if (layer !== '' && here !== layer) lines.push('');
    layer = here;
    lines.push(`${c.id.padEnd(34)} ${c.title}`);
  }
  out(`${lines.join('\n')}\n`);
  return 0;
}

export function messageCommand(text: string, options: Options): number {
  const line = text.replace(/[\r\n]+$/, '');
  if (line.trim() === '') throw new Refusal("which line? Give it in quotes: sshwhy message 'TEXT'");
  const found: readonly Meaning[] = meaningOf(line.slice(0, 8192));
  if (options.json) {
    out(
      json(
        found.map((m) => ({
          text: m.wording.text,
          side: m.wording.side,
          says: m.wording.says,
          means: m.wording.means,
          levels: m.wording.levels,
          fields: m.fields,
          stage: m.stage,
          ends: m.ends,
          error: m.error,
          loose: m.loose,
          causes: m.causes.map((c) => ({ id: c.cause.id, proves: c.proves, because: c.because })),
        })),
        options,
      ),
    );
  } else if (found.length > 0) out(printMeanings(found, page(options)));
  if (found.length > 0) return 0;
  say('this is no line of ssh or sshd that I know. Give the line as it was printed, in single quotes.');
  return 2;
}
