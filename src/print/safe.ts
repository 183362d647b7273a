/** Makes untrusted text safe to print: the one place where evidence meets an output. */

/** Characters that may not reach a terminal as they are: C0, DEL, C1, bidirectional controls, line separators, tags. */
function isUnsafe(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code <= 0x9f) ||
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0x61c ||
    code === 0xfeff ||
    (code >= 0xfff9 && code <= 0xfffb) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xe0000 && code <= 0xe0fff)
  );
}

/** Shows what must not act: control, format and unpaired characters become `\x1b`, `\u202e`; tabs become a space. */
function visible(text: string): string {
  const out: string[] = [];
  // What is harmless is taken over in one piece: a character at a time costs a hundred times as much memory.
  let from = 0;
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i) as number;
    const length = code > 0xffff ? 2 : 1;
    if (isUnsafe(code)) {
      if (i > from) out.push(text.slice(from, i));
      out.push(written(code));
      from = i + length;
    }
    i += length;
  }
  if (from === 0) return text;
  out.push(text.slice(from));
  return out.join('');
}

function written(code: number): string {
  if (code === 9) return ' ';
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  return `\\u${code <= 0xffff ? code.toString(16).padStart(4, '0') : `{${code.toString(16)}}`}`;
}

/** Words before which a secret stands, as programs print them; the value up to the next space or quote is masked. */
const SECRETS: readonly RegExp[] = [
  /((?<!parse )(?:pass(?:word|wd|phrase)?|token|secret|api[_-]?key|access[_-]?key|private[_-]?key|credential)s?["']?\s{0,3}[=:]\s{0,3}["']?)[^\s"'&,;]{1,512}/gi,
  // user:password@ in a URL.
  /([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/]{1,128}:)[^\s@/]{1,256}(?=@)/gi,
  /(authorization:\s{0,3}(?:basic|bearer)\s{1,3})\S{1,512}/gi,
  /(--?(?:proxy-auth|proxy-user|password|pass|token)[ =])\S{1,256}/gi,
  /\b(gh[pousr]_|github_pat_|glpat-|xox[abprs]-|AKIA|ASIA)[A-Za-z0-9_-]{8,256}/g,
];
const WHOLE: readonly RegExp[] = [
  // What ssh sends to the server: commands and environment may hold anything (ssh -v, clientloop.c).
  /((?:Sending command|Sending environment variable|setting env|channel \d{1,6}: setting env)[: ]{1,2})[^\r\n]+/gi,
  /(ProxyCommand[=: ]{1,2}|Executing proxy command: (?:exec )?\S{1,64} )[^\r\n]+/gi,
];

export interface SafeOptions {
  readonly showSecrets?: boolean;
}

/** Masks what looks like a secret. Lengths are bounded wherever a pattern may fail after them, so time is linear. */
export function masked(text: string, options: SafeOptions = {}): string {
  if (options.showSecrets) return text;
  let out = text;
  for (const r of WHOLE) out = out.replace(r, '$1****');
  for (const r of SECRETS) out = out.replace(r, '$1****');
  return out;
}

/** Untrusted text for a terminal or a plain file. */
export function safe(text: string, options: SafeOptions = {}): string {
  return visible(masked(text, options));
}

/** How many backticks stand together at most. */
function longestRun(text: string): number {
  let longest = 0;
  let run = 0;
  for (const ch of text) {
    run = ch === '`' ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}

/** Lines as a block of code, with a fence that they cannot close. */
export function markdownBlock(lines: readonly string[], indent: string, options: SafeOptions = {}): string[] {
  const clean = lines.map((l) => safe(l, options));
  const fence = '`'.repeat(Math.max(3, longestRun(clean.join('\n')) + 1));
  return [fence, ...clean, fence].map((l) => indent + l);
}

/** Untrusted text inside Markdown: as code, with a fence that it cannot close. */
export function markdownCode(text: string, options: SafeOptions = {}): string {
  const clean = safe(text, options).replace(/\s+/g, ' ').trim();
  // Two backticks alone would open a span that ends in the next value.
  if (clean === '') return '` `';
  const fence = '`'.repeat(longestRun(clean) + 1);
  const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${clean}${pad}${fence}`;
}
