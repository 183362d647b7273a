/** What a ProxyCommand is made of: an ssh that carries the connection has hops, and a helper that speaks to a proxy names it. */

import path from 'node:path';
import type { HopWords } from './hops.ts';
import { hopsIn, hopWords } from './hops.ts';

export interface SshCarrier {
  /** The same command, telling its steps. */
  readonly verbose: string;
  readonly hops: readonly HopWords[];
}

/** Only what a shell takes word by word is looked into. */
const SHELL = /[|;&<>()$`\\\n*?~#{}]/;
/** The options of ssh(1) that have a value. */
const WITH_VALUE = 'BbcDEeFIiJLlmOopPQRSWw';
const BEGIN = /^(\s*(?:exec\s+)?\S*\bssh)(?=\s)/;

/** `ssh -W %h:%p jump`, `ssh jump nc %h %p` and the like; undefined where it is something else. */
export function sshCarrier(command: string): SshCarrier | undefined {
  const words = wordsOf(command);
  if (words?.[0] === 'exec') words.shift();
  if (!words || path.basename(words.shift() ?? '') !== 'ssh' || !BEGIN.test(command)) return undefined;
  const options: string[] = [];
  let host: string | undefined;
  let isForward = false;
  let jump: string | undefined;
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (!word.startsWith('-') || word === '-') {
      if (host !== undefined) return { verbose: loud(command), hops: chain(host, options, jump) };
      host = word;
      continue;
    }
    const at = [...word].findIndex((c, i) => i > 0 && WITH_VALUE.includes(c));
    // Who wants it quiet is left alone.
    if (word.slice(1, at < 0 ? undefined : at).includes('q')) return undefined;
    if (at < 0) continue;
    const value = word.slice(at + 1) || (words.shift() ?? '');
    const letter = word[at] as string;
    if (letter === 'W') isForward = true;
    else if (letter === 'J') jump = value;
    else options.push(`-${letter}`, value);
  }
  if (host === undefined || !isForward) return undefined;
  return { verbose: loud(command), hops: chain(host, options, jump) };
}

const loud = (command: string): string => command.replace(BEGIN, '$1 -v');

function chain(host: string, options: readonly string[], jump: string | undefined): readonly HopWords[] {
  const before = hopsIn(jump ?? '').filter((h) => h.host !== '');
  return [...before.map((h) => ({ host: h.host, words: hopWords(h, options) })), { host, words: options }];
}

/** The proxy that a helper is told to go through: nc, Ncat, connect-proxy, corkscrew, socat. */
export function proxyIn(command: string): { readonly host: string; readonly port: string } | undefined {
  const words = wordsOf(command);
  if (words?.[0] === 'exec') words.shift();
  const program = path.basename(words?.shift() ?? '');
  if (!words) return undefined;
  const behind = (...options: readonly string[]): string | undefined =>
    words[words.findIndex((w) => options.includes(w)) + 1];
  if (program === 'corkscrew' && words.length > 3)
    return { host: words[0] as string, port: words[1] as string };
  const named = /^(?:nc|netcat|ncat|nc\.openbsd)$/.test(program)
    ? words.some((w) => w === '-x' || w === '--proxy')
      ? behind('-x', '--proxy')
      : undefined
    : /^connect(?:-proxy)?$/.test(program) && words.some((w) => w === '-H' || w === '-S')
      ? behind('-H', '-S')
      : undefined;
  const m = /^(?:[^@\s]+@)?(\[[^\]]+\]|[^:\s]+):(\d{1,5})$/.exec(named ?? '');
  if (m) return { host: (m[1] as string).replace(/^\[|\]$/g, ''), port: m[2] as string };
  if (program !== 'socat') return undefined;
  const socat = words.map((w) =>
    /^(?:PROXY|SOCKS4A?):([^:,]+):.*?(?:proxyport|socksport)=(\d{1,5})/i.exec(w),
  );
  const found = socat.find((x) => x !== null);
  return found ? { host: found[1] as string, port: found[2] as string } : undefined;
}

/** The words of a plain command, quotes taken off; undefined where a shell would do more with it. */
function wordsOf(command: string): string[] | undefined {
  if (SHELL.test(command)) return undefined;
  const words = command.match(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g) ?? [];
  return words.map((w) => w.replace(/'([^']*)'|"([^"]*)"/g, '$1$2'));
}
