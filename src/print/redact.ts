/**
 * Evidence made fit to be shown in public: users, hosts, addresses and keys get stable pseudonyms by order of
 * appearance. Names are learned first (from what the readers found and from shapes in the text), then replaced.
 */

import { constantWords } from '../engine/dictionary.ts';
import type { Observation } from '../engine/index.ts';
import { addresses, numbering } from './redact/addresses.ts';
import { banners } from './redact/banners.ts';
import { ACCOUNTS, isPublicName, isUnit, looksLikeHost, WORDS } from './redact/known.ts';
import { hiddenList, isSystemGroup, namesIn } from './redact/places.ts';
import { shapesFor } from './redact/shapes.ts';
import { masked, safe } from './safe.ts';

export interface Redactor {
  /** Takes over the names in what the readers found. */
  learn(observations: readonly Observation[]): void;
  /** Takes over the names that shapes in a line tell: `alice@web1`, `/home/alice`, `AllowUsers alice`. */
  learnLine(line: string): void;
  /** The line with pseudonyms; everything else as it was. */
  line(text: string): string;
  /** The line with pseudonyms, secrets masked, nothing in it that acts on a terminal. Private keys are left out. */
  post(line: string): string;
  /** A value that somebody named on the command line, as the redacted evidence has it. */
  user(name: string): string;
}

/** What may be a name, and in what it may stand. An escaped line end before it is no part of it (JSON in a log). */
const TOKEN = /(\\[nrt])?([\p{L}\p{N}_][\p{L}\p{N}_.$-]*)/gu;
const LONGEST_NAME = 255;
/** A letter, and something that is neither letter, digit, blank nor a sign of names. */
const ODD = /\p{L}.*[^\p{L}\p{N}_.$ -]|[^\p{L}\p{N}_.$ -].*\p{L}/su;
const MOST_ODD = 500;

/** Where a line of a configuration names an account or hosts. */
const USER = /^\s{0,64}User[\s=]{1,9}(\S{1,64})\s{0,9}$/;
const HOST =
  /^\s{0,64}(?:Host(?:Name)?|ProxyJump)[\s=]{1,9}(\S{1,255}(?:\s{1,9}[^\s#]{1,255}){0,20})\s{0,9}$/i;
const PAIRS =
  /(?<![\p{L}\p{N}_])(?:user(?:name)?|ruser|logname|acct|USER|LOGNAME)["']?\s?[=:]\s?["']?([\p{L}\p{N}_][\p{L}\p{N}_.-]{0,63})|:\/\/([\p{L}\p{N}_.-]{1,64})[:@]/gu;
/** The one who typed: `ssh -l alice -p 22 web1`, `alice@laptop:~$`. */
const COMMAND = /(?:^|[\s/])(?:ssh|sftp|scp|mosh|ssh-copy-id|ssh-keyscan|plink)(?:\.exe)?\s(.{1,1024})/;
const OPTIONS_WITH_VALUE = /^-[a-zA-Z]*[BbcDEeFIiJLlmOopQRSWwP]$/;

/** The command that ssh itself makes of -J: nobody's secret, and what a jump is judged by. */
const OWN_COMMAND =
  /(?:implicit ProxyCommand from ProxyJump: |Executing proxy command: exec )ssh(?: -[lpFJ] [^\s=]{1,255}| -v{1,9}){0,9} -W '\[[^\]\s]{1,255}\]:[^'\s]{1,9}' \S{1,255}$/;

const ESCAPE = String.fromCharCode(27);
const COLOURS = new RegExp(`${ESCAPE}\\[[0-9;]{0,32}[mK]`, 'g');

let common: ReadonlySet<string> | undefined;

/** Words that stand in texts of programs: such a name is replaced only where the place tells that it is one. */
export function isCommon(word: string): boolean {
  common ??= new Set([...constantWords(), ...WORDS]);
  const low = word.toLowerCase();
  return low.length < 3 || /^[\d.-]+$/.test(low) || common.has(low);
}

export function redactor(): Redactor {
  const users = new Set<string>();
  const groups = new Set<string>();
  const hosts = new Set<string>();
  const texts = banners();
  /** Account names with signs in them that no name has: found as a whole alone. */
  const odd = new Map<string, string>();
  const where = addresses();
  const userNumber = numbering();
  const groupNumber = numbering();
  const hostNumber = numbering();
  const keyNumber = numbering();
  let inPrivateKey = false;

  const userName = (name: string): string =>
    ACCOUNTS.has(name.toLowerCase()) ? name : `user${userNumber(name)}`;

  /** A group of one account has that account's name, and so its pseudonym. */
  const groupName = (name: string): string =>
    users.has(name)
      ? userName(name)
      : isSystemGroup(name) || ACCOUNTS.has(name.toLowerCase())
        ? name
        : `group${groupNumber(name)}`;

  function learnGroup(name: string): void {
    if (!isSystemGroup(name) && !ACCOUNTS.has(name.toLowerCase())) groups.add(name);
  }

  function hostName(name: string): string {
    if (isPublicName(name)) return name;
    const low = name.toLowerCase();
    const end = /\.(?:local|internal|intranet|lan|home|corp|localdomain|home\.arpa)$/.exec(low)?.[0];
    return `host${hostNumber(low)}${end ?? (low.includes('.') ? '.example' : '')}`;
  }

  function learnUser(text: string): void {
    if (text.length > 2048) return;
    if (odd.size < MOST_ODD && text.length >= 3 && text.length <= 256 && ODD.test(text)) {
      odd.set(text, text);
      // As binary fields of a journal and control characters of a log are written.
      for (const [from, to] of [
        ['\n', '\\x0a'],
        ['\n', '#012'],
      ] as const)
        if (text.includes(from)) odd.set(text.replaceAll(from, to), text);
    }
    for (const m of text.matchAll(TOKEN)) {
      const name = (m[2] as string).replace(/[.-]+$/, '');
      if (name.length > 64 || ACCOUNTS.has(name.toLowerCase()) || where.v4(name) !== undefined) continue;
      // A name with spaces is somebody's forged line: its common words are not names.
      if (name !== text && isCommon(name)) continue;
      users.add(name);
    }
  }

  function learnHost(text: string): void {
    const name = text.replace(/^\[|\]$|\.$/g, '');
    if (!/^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,252}$/u.test(name) || isPublicName(name)) return;
    if (where.v4(name) !== undefined || /^\d+$/.test(name)) return;
    hosts.add(name.toLowerCase());
  }

  function learn(observations: readonly Observation[]): void {
    for (const o of observations) {
      if (o.host !== undefined) learnHost(o.host);
      const f = o.fields as Readonly<Record<string, unknown>>;
      if (typeof f['user'] === 'string') learnUser(f['user']);
      for (const key of ['host', 'addr', 'localAddr']) if (typeof f[key] === 'string') learnHost(f[key]);
      if (o.kind === 'client.command') learnCommand(o.fields.command);
    }
  }

  function learnCommand(command: string): void {
    const words = command.split(/\s+/, 40);
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as string;
      if (word === '-l') learnUser(words[i + 1] ?? '');
      if (/^(?:[\w.+-]{1,64}@)?[a-zA-Z0-9][\w.-]{0,252}:/.test(word))
        learnTarget(word.split(':')[0] as string);
      if (word.startsWith('-')) {
        if (OPTIONS_WITH_VALUE.test(word)) i++;
        continue;
      }
      if (i === 0 || /[/=:]/.test(word)) continue;
      learnTarget(word);
      // Behind the host stands what the server should run.
      if (/(?:^|\/)ssh(?:\.exe)?$/.test(words[0] as string)) return;
    }
  }

  function learnTarget(word: string): void {
    const at = word.lastIndexOf('@');
    const host = word.slice(at + 1).replace(/:\d+$/, '');
    if (at > 0) learnUser(word.slice(0, at));
    if (at > 0 || !isCommon(host)) learnHost(host);
  }

  function learnLine(line: string): void {
    const text = line.slice(0, 1 << 20);
    texts.learn(text);
    const told = namesIn(text);
    for (const name of told.users) learnUser(name);
    for (const name of told.groups) learnGroup(name);
    const own = USER.exec(text)?.[1];
    if (own !== undefined) learnUser(own);
    for (const one of HOST.exec(text)?.[1]?.split(/[\s,]+/) ?? []) if (!isCommon(one)) learnTarget(one);
    for (const m of text.matchAll(PAIRS)) {
      const name = m[1] ?? (m[2] as string);
      if (m[1] === undefined ? text[(m.index ?? 0) + m[0].length - 1] === '@' || text.includes('@') : true)
        if (!isCommon(name) && !looksLikeHost(name)) learnUser(name);
    }
    const typed = COMMAND.exec(text)?.[1];
    if (
      typed !== undefined &&
      /(?:^|[$#>%]\s|\+ )\S{0,80}$/.test(text.slice(0, text.indexOf(typed)).trimEnd())
    )
      learnCommand(`ssh ${typed}`);
    for (const m of text.matchAll(shapesFor(text))) {
      const g = m.groups as Record<string, string | undefined>;
      if (g['owner'] !== undefined && !isCommon(g['owner'])) learnUser(g['owner']);
      learnPlace(g);
      if (g['account'] !== undefined && isAccount(g['account'], g['at'] ?? '')) {
        const account = g['account'].slice(escaped(text, m.index, g['account']));
        if (!isCommon(account)) learnUser(account);
        if (g['at'] && !isCommon(g['at'])) learnHost(g['at']);
      }
    }
  }

  /** What was printed about accounts and groups as such; a name that was only asked about may be anything. */
  function learnPlace(g: Readonly<Record<string, string | undefined>>): void {
    for (const place of ['userId', 'userStat', 'userSudo', 'userTitle', 'lsUser'])
      if (g[place] !== undefined) learnUser(g[place]);
    for (const place of ['groupId', 'groupMore', 'groupStat', 'lsGroup'])
      if (g[place] !== undefined) learnGroup(g[place]);
  }

  /** The pseudonym for a name of PLACES; undefined when this match is of another kind. */
  function placed(g: Readonly<Record<string, string | undefined>>, whole: string): string | undefined {
    if (g['lsMode'] !== undefined)
      return `${g['lsMode']}${userName(g['lsUser'] as string)}${g['lsSeparator']}${groupName(g['lsGroup'] as string)}`;
    const sure = g['userId'] ?? g['userStat'] ?? g['userSudo'] ?? g['userTitle'];
    if (sure !== undefined) return userName(sure);
    if ((g['groupId'] ?? g['groupMore'] ?? g['groupStat']) !== undefined) return groupName(whole);
    const asked = g['userOption'] ?? g['userAsked'] ?? g['userWho'];
    if (asked !== undefined) return users.has(asked) ? userName(asked) : token(asked);
    if (g['groupAsked'] !== undefined) return groupName(g['groupAsked']);
    return undefined;
  }

  /** Not `aes128-gcm@openssh.com` and not `user@1000.service`; a git service's `git@` stays by itself. */
  const isAccount = (_account: string, at: string): boolean =>
    !isPublicName(at) && !isUnit(at) && !/^\d+-/.test(at);

  /** The replacement of a shape, or the number of characters that are passed over as they are. */
  function replaced(m: RegExpExecArray): string | number {
    const g = m.groups as Record<string, string | undefined>;
    const whole = m[0];
    if (g['hashed'] !== undefined) return `|1|host${hostNumber(whole)}|hashed`;
    if (g['blob'] !== undefined) {
      if (whole.startsWith('AAAA')) return `AAAA-key${keyNumber(whole)}`;
      return /[a-z]/.test(whole) && /[A-Z]/.test(whole) && /\d/.test(whole)
        ? `blob-key${keyNumber(whole)}`
        : whole.length;
    }
    if (g['sha'] !== undefined) return `${whole.slice(0, whole.indexOf(':') + 1)}key${keyNumber(whole)}`;
    if (g['md5'] !== undefined) {
      const n = keyNumber(whole).toString(16).padStart(4, '0');
      return `${'00:'.repeat(14)}${n.slice(0, 2)}:${n.slice(2)}`;
    }
    if (g['mac'] !== undefined) return where.mac(whole);
    if (g['v6'] !== undefined) return where.v6(whole) ?? where.v6(whole.replace(/:$/, '')) ?? whole.length;
    if (g['v4'] !== undefined) return where.v4(whole) ?? whole.length;
    if (g['machine'] !== undefined) return String(hostNumber(whole)).padStart(32, '0');
    if (g['home'] !== undefined) return `${g['home']}${owner(g['owner'] as string)}`;
    if (g['account'] !== undefined) {
      const at = g['at'] ?? '';
      if (!isAccount(g['account'], at)) return isPublicName(at) ? whole.length : g['account'].length + 1;
      const ahead = escaped(m.input, m.index, g['account']);
      return `${g['account'].slice(0, ahead)}${userName(g['account'].slice(ahead))}@${at === '' ? '' : (where.v4(at) ?? hostOrAddress(at))}`;
    }
    const known = placed(g, whole);
    if (known !== undefined) return known;
    const word = g['word'];
    if (word !== undefined) {
      const given = g['name'] as string;
      // The end of a sentence is no part of a name.
      const name = given.replace(/[.-]+$/, '');
      const before = `${word}${g['sep']}`;
      const end = given.slice(name.length);
      if (/^(?:to|host)/i.test(word) ? hosts.has(name.toLowerCase()) : false)
        return `${before}${hostName(name)}${end}`;
      if (!/^(?:to|host)/i.test(word) && users.has(name)) return `${before}${userName(name)}${end}`;
      return before.length;
    }
    const logger = g['logger'] as string;
    return hosts.has(logger.toLowerCase()) ? hostName(logger) : logger.length;
  }

  const owner = (name: string): string =>
    /^(?:Public|Shared|Default|lost\+found)$/.test(name) ? name : userName(name);

  /** `web1`, and `10.0.0.5.` or `web1.` at the end of a sentence. */
  function hostOrAddress(text: string): string {
    const bare = text.replace(/[.-]+$/, '');
    return `${where.v4(bare) ?? hostName(bare)}${text.slice(bare.length)}`;
  }

  function token(word: string): string {
    if (word.length > LONGEST_NAME) return word;
    const bare = word.replace(/[.$-]+$/, '');
    const end = word.slice(bare.length);
    if (!isCommon(bare)) {
      if (users.has(bare)) return userName(bare) + end;
      if (groups.has(bare)) return groupName(bare) + end;
      if (hosts.has(bare.toLowerCase()) || (looksLikeHost(bare) && !isPublicName(bare)))
        return hostName(bare) + end;
      if (/^(?:ip-\d{1,3}-\d{1,3}-\d{1,3}-\d{1,3}|m?i-[0-9a-f]{8,17})$/.test(bare))
        return hostName(bare) + end;
    }
    if (!bare.includes('.') || isPublicName(bare)) return word;
    // A part of a name with dots: alice.pub, web1.log.
    return bare.split('.').map(token).join('.') + end;
  }

  function plain(text: string): string {
    return text.replace(TOKEN, (whole, ahead: string | undefined, word: string) => {
      if (ahead === undefined) return token(word);
      // `\nick` may be a line end before "ick", or a folder before "nick".
      const joined = token(ahead.slice(1) + word);
      if (joined !== ahead.slice(1) + word) return `\\${joined}`;
      const alone = token(word);
      return alone === word ? whole : ahead + alone;
    });
  }

  function line(given: string): string {
    const text = texts.hide(numbersAsText(given));
    let parts: (string | { readonly name: string })[] = [text];
    for (const [written, name] of odd) {
      if (!text.includes(written)) continue;
      parts = parts.flatMap((part) =>
        typeof part === 'string'
          ? part.split(written).flatMap((piece, i) => (i === 0 ? [piece] : [{ name }, piece]))
          : [part],
      );
    }
    if (parts.length > 1)
      return parts.map((p) => (typeof p === 'string' ? replacedIn(p) : userName(p.name))).join('');
    const hide = { user: userName, group: groupName, rest: replacedIn };
    return hiddenList(text, hide, (name) => users.has(name)) ?? replacedIn(text);
  }

  function replacedIn(text: string): string {
    const out: string[] = [];
    const shapes = shapesFor(text);
    let from = 0;
    for (let m = shapes.exec(text); m !== null; m = shapes.exec(text)) {
      const put = replaced(m);
      if (typeof put === 'number') {
        shapes.lastIndex = m.index + Math.max(1, put);
        continue;
      }
      out.push(plain(text.slice(from, m.index)), put);
      from = m.index + m[0].length;
      if (m[0] === '') shapes.lastIndex++;
    }
    out.push(plain(text.slice(from)));
    return out.join('');
  }

  function post(given: string): string {
    const text = given.replace(COLOURS, '');
    const begins = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----/.exec(text);
    const ends = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----/.exec(text);
    if (begins) {
      inPrivateKey = !ends;
      return (
        visible(line(masked(text.slice(0, begins.index)))) + `${begins[0]} ****${ends ? ` ${ends[0]}` : ''}`
      );
    }
    if (inPrivateKey) {
      if (ends) {
        inPrivateKey = false;
        return ends[0];
      }
      // A key that was cut off must not swallow the log behind it.
      if (/^[A-Za-z0-9+/=]*$|^[\w-]{1,40}: /.test(text.trim()) && text.length < 256) return '****';
      inPrivateKey = false;
    }
    return visible(line(OWN_COMMAND.test(text.slice(0, 4096)) ? text : masked(numbersAsText(text))));
  }

  return { learn, learnLine, line, post, user: (name) => userName(name) };
}

/** 1 where the first letter of a name belongs to a line end that is written as `\\n`. */
function escaped(text: string, at: number, name: string): number {
  return text[at - 1] === '\\' && name.length > 1 && /^[nrt]/.test(name) ? 1 : 0;
}

/** Control characters become visible; tabs, which separate fields, stay. */
function visible(text: string): string {
  return text
    .split('\t')
    .map((part) => safe(part, { showSecrets: true }))
    .join('\t');
}

/** A journal's message that is no UTF-8 comes as a list of numbers, in which names would stay. */
function numbersAsText(text: string): string {
  if (!text.includes('[') || !text.includes('{')) return text;
  return text.replace(
    /:\s?\[\s{0,9}(\d{1,3}(?:\s{0,9},\s{0,9}\d{1,3}){3,65536})\s{0,9}\]/g,
    (whole, list: string) => {
      const bytes = list.split(',').map(Number);
      if (bytes.some((b) => b > 255)) return whole;
      return `:${JSON.stringify(new TextDecoder().decode(Uint8Array.from(bytes)))}`;
    },
  );
}
