/** The dictionary: what a line of ssh or sshd means, and what a cause is, from the same tables that read evidence. */

export type { AlgorithmProgram, AlgorithmSpans } from './algorithms/spans.ts';
export { algorithmPrograms } from './algorithms/spans.ts';

export { accountOf, includedAs } from './configuration.ts';
export type { ConfigAccount, ConfigNote, ConfigValue } from './configuration-types.ts';
export { greetingName } from './observation.ts';
export type { SocketUnit } from './socket-unit.ts';
export { socketUnit } from './socket-unit.ts';

import type { Cause } from './cause.ts';
import { CAUSES } from './causes.gen.ts';
import type { KindInfo, Stage } from './observation.ts';
import { KINDS } from './observation.ts';
import { openssh } from './readers/patterns.ts';
import { newPeelState, peel } from './readers/prefix.ts';
import { WORDINGS } from './readers/wordings.ts';
import type { Wording } from './wording.ts';

/** What one line means. */
export interface Meaning {
  readonly line: string;
  readonly wording: Wording;
  readonly fields: Readonly<Record<string, string | number | boolean>>;
  readonly stage?: Stage;
  /** Who ended the connection by it: the program that writes it, its peer, the network; undefined: nobody. */
  readonly ends?: 'self' | 'peer' | 'network' | 'unknown';
  readonly error: boolean;
  /** Causes of which this line is a sign, the surest first. */
  readonly causes: readonly { readonly cause: Cause; readonly proves: boolean; readonly because: string }[];
  readonly loose: boolean;
}

export function findCause(id: string): Cause | undefined {
  return CAUSES.find((c) => c.id === id);
}

/** Ids that look like what was typed, for "did you mean". */
export function similarCauses(text: string): readonly Cause[] {
  const words = text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((w) => w.length > 2);
  return CAUSES.map((c) => ({
    c,
    hits: words.filter((w) => c.id.includes(w) || c.title.toLowerCase().includes(w)).length,
  }))
    .filter((x) => x.hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, 5)
    .map((x) => x.c);
}

/** Reads a line as evidence is read; the same text on both sides gives one meaning. */
export function meaningOf(line: string): readonly Meaning[] {
  const message = peel(line.slice(0, 8192).trim(), newPeelState({ evidence: { name: '' }, now: 0 }));
  const strict =
    openssh().read(message.text, 'unknown') ??
    openssh().read(message.text.replace(/^[a-z_0-9]{3,40}: /, ''), 'unknown');
  const found = strict ? [strict] : openssh().find(line.slice(0, 8192), 'unknown');
  return found.map((r) => {
    const info: KindInfo = KINDS[r.wording.says];
    const causes = CAUSES.flatMap((cause) => {
      const signs = cause
        .signs()
        .filter(
          (s) =>
            s.sees === r.wording.says &&
            s.seen !== 'never' &&
            holds(() => s.when?.(r.fields as never) ?? true),
        );
      const best = signs.sort(
        (a, b) =>
          Number(b.proves ?? false) - Number(a.proves ?? false) ||
          ORDER.indexOf(a.seen) - ORDER.indexOf(b.seen),
      )[0];
      return best ? [{ cause, proves: best.proves === true, because: best.because, seen: best.seen }] : [];
    }).sort((a, b) => Number(b.proves) - Number(a.proves) || ORDER.indexOf(a.seen) - ORDER.indexOf(b.seen));
    return {
      line,
      wording: WORDINGS.find(
        (w) => w.text === r.wording.text && w.says === r.wording.says && w.side === r.wording.side,
      ) as Wording,
      fields: r.fields,
      error: info.error === true,
      causes,
      loose: r.loose,
      ...(info.stage !== undefined && { stage: info.stage }),
      ...(info.ends !== undefined && { ends: info.ends }),
    };
  });
}

const ORDER = ['always', 'usually', 'sometimes', 'rarely', 'never'];

function holds(test: () => boolean): boolean {
  try {
    return test();
  } catch {
    return false;
  }
}

/** Every wording, for the generated list of messages. */
export function messageList(): readonly Wording[] {
  return WORDINGS;
}

/** The words of all constant texts, in small letters: a name that is one of them cannot be told from the text around it. */
export function constantWords(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const w of WORDINGS)
    for (const word of w.text
      .replace(/\{[^{}]*\}/g, ' ')
      .toLowerCase()
      .match(/[a-z][a-z0-9_-]+/g) ?? [])
      words.add(word);
  return words;
}
