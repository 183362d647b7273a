/** What mails, tickets and web pages do to lines that people paste: quote marks, markup, entities, and breaks where a line was too long. */

/** A line that any of this was done to; most lines are told apart by it in one look. */
const MARKED =
  /^[ \t]{0,8}(?:>|&gt;)|[`“”‘’\u00a0\u200b]|\*\*|\\[_*]|&(?:lt|gt|amp|quot|apos|nbsp|#0?39|#34);|<\/?(?:br|code|pre|p|b|em|strong|span|div|li)\b/;
const QUOTED = /^(?:[ \t]{0,3}(?:>|&gt;) ?){1,5}/;
/** `> ` is a prompt too: the command after it tells. */
const COMMAND =
  /^(?:sudo |time )?(?:[\w/.-]{1,80}\/)?(?:ssh|scp|sftp|rsync|git|plink|sshd|ansible|mosh)(?:[-\w]{1,20})?(?:\.exe)?(?: |$)/;
const TAG = /<\/?(?:br|code|pre|p|b|em|strong|span|div|li)(?: [^<>]{0,80})?\/?>/g;
const ENTITY = /&(lt|gt|amp|quot|apos|nbsp|#0?39|#34);/g;
const ENTITIES: { readonly [name: string]: string } = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#039': "'",
  '#34': '"',
};
/** Longer lines were not written for a mail or a page. */
const LONGEST = 2048;

/** The line as the program may have printed it; null when nothing was done to it. */
export function unmarked(line: string): string | null {
  if (line.length > LONGEST || !MARKED.test(line)) return null;
  let text = line;
  const quoted = QUOTED.exec(text)?.[0];
  if (quoted && !COMMAND.test(text.slice(quoted.length))) text = text.slice(quoted.length);
  text = text
    .replace(TAG, '')
    .replace(ENTITY, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\u00a0/g, ' ')
    .replace(/\u200b|\*\*/g, '')
    .replace(/\\([_*])/g, '$1')
    .replace(/^([ \t]*)`{1,3}/, '$1')
    .replace(/`{1,3}[ \t]*$/, '');
  return text === line ? null : text;
}

/** Punctuation as an input method for Chinese or Japanese types it; programs print the narrow one. */
const WIDE: { readonly [mark: string]: string } = {
  '：': ': ',
  '，': ', ',
  '；': '; ',
  '。': '.',
  '（': ' (',
  '）': ')',
};
const WIDE_MARK = /[：，；。（）] ?/g;

/** The line with narrow punctuation; null when it has no other. */
export function narrowed(line: string): string | null {
  if (line.length > LONGEST || !/[：，；。（）]/.test(line)) return null;
  return line.replace(WIDE_MARK, (mark) => WIDE[mark.charAt(0)] ?? mark).trimEnd();
}

/** A line is broken where it got too long for a page, and not before this many characters. */
const SHORTEST = 16;
const WIDEST = 200;

/** What somebody types from a picture, or a telephone corrects, begins with another case than the program gave it. */
export function recased(line: string): string | null {
  const first = line.charAt(0);
  if (line.length < SHORTEST || line.length > WIDEST || !/[a-z]/i.test(first)) return null;
  return (first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase()) + line.slice(1);
}

/** Terminals and fixed pages break inside words. */
const FULL_WIDTH = 60;

/** Joins lines that nobody understood with those before them, as they may have been one. */
export interface Unbroken {
  /** What this line and those before it may have been, likeliest first. */
  join(text: string): readonly string[];
  /** The line was understood, so it does not continue on the next. */
  clear(): void;
}

export function unbroken(): Unbroken {
  let before: string[] = [];
  return {
    join(text) {
      const line = text.trim();
      if (line === '' || line.length > WIDEST) {
        before = [];
        return [];
      }
      const last = before.at(-1);
      const out: string[] = [];
      if (last !== undefined) {
        out.push(`${last} ${line}`);
        if (last.length >= FULL_WIDTH) out.push(`${last}${line}`);
        if (before.length > 1) {
          out.push(`${before.join(' ')} ${line}`);
          if (last.length >= FULL_WIDTH) out.push(`${before.join('')}${line}`);
        }
      }
      before = line.length < SHORTEST && before.length === 0 ? [] : [...before.slice(-1), line];
      return out;
    },
    clear() {
      before = [];
    },
  };
}
