/** Tells a server's configuration from a client's, from logs and from prose, by its first lines. */

import { CLIENT_ONLY } from './keywords.ts';
import { readMatch } from './match.ts';
import { readSetting, withoutGrep } from './parse.ts';

const MOST_LINES = 2000;

/** Known to ssh_config(5) as well: alone they do not tell whose file it is. */
const SHARED: ReadonlySet<string> = new Set(
  (
    'addressfamily casignaturealgorithms challengeresponseauthentication channeltimeout ciphers compression fingerprinthash gatewayports ' +
    'gssapiauthentication gssapidelegatecredentials gssapikeyexchange hostbasedacceptedalgorithms hostbasedauthentication hostkeyalgorithms ' +
    'include ipqos kbdinteractiveauthentication keepalive kexalgorithms loglevel logverbose macs match passwordauthentication port protocol ' +
    'pubkeyacceptedalgorithms pubkeyacceptedkeytypes pubkeyauthentication refuseconnection rekeylimit requiredrsasize rhostsrsaauthentication ' +
    'rsaauthentication securitykeyprovider setenv skeyauthentication streamlocalbindmask streamlocalbindunlink syslogfacility tcpkeepalive ' +
    'versionaddendum xauthlocation'
  ).split(' '),
);

/** Everyday words: `Port 22 is closed` or `Match found` is prose, so the value has to fit entirely. */
const EVERYDAY: ReadonlySet<string> = new Set([
  'banner',
  'include',
  'match',
  'port',
  'protocol',
  'compression',
  'subsystem',
]);

/** Criteria that only ssh_config(5) has. */
const CLIENT_MATCH =
  /^(exec|originalhost|localuser|localnetwork|tagged|sessiontype|command|final|canonical)$/i;

interface Count {
  server: number;
  shared: number;
  client: number;
  clientBlocks: number;
  wrong: number;
  other: number;
}

/** Adds what one line speaks for. */
function weigh(text: string, count: Count): void {
  const s = readSetting(text);
  const low = s?.keyword.toLowerCase() ?? '';
  if (s && CLIENT_ONLY.has(low) && s.args.length > 0) {
    // `Host key verification failed.` and `User ada not allowed …` are sentences.
    if ((low === 'host' || low === 'user') && (s.args.length > 4 || s.args.some((a) => /[.,]$/.test(a))))
      count.other++;
    else if (low === 'host') count.clientBlocks++;
    else count.client++;
    return;
  }
  if (!s || s.canonical === null || s.args.length === 0) {
    count.other++;
    return;
  }
  if (s.complaint !== undefined) {
    // A wrong value of an unmistakable keyword is still a setting; a sentence is not.
    if (EVERYDAY.has(low) || s.args.length > 3) count.other++;
    else count.wrong++;
    return;
  }
  if (low === 'include' && !s.args.every((a) => /[/*]|\.conf$/.test(a))) count.other++;
  else if (
    low === 'match' &&
    readMatch(s.args).complaint !== undefined &&
    !CLIENT_MATCH.test(s.args[0] ?? '')
  )
    count.other++;
  else if (low === 'match' && CLIENT_MATCH.test(s.args[0] ?? '')) count.client++;
  // `subsystem request failed on channel 0` is a client's line.
  else if (low === 'subsystem' && s.args[0] === 'request' && s.args[1] === 'failed') count.other++;
  else if (low === 'protocol' && !/^[12](,[12])?$/.test(s.value)) count.other++;
  else if (low === 'banner' && !/^(none|.*[/\\].*)$/i.test(s.value)) count.other++;
  else if (SHARED.has(low)) count.shared++;
  else count.server++;
}

export function sniffServerConfig(head: string): { readonly score: number; readonly why: string } {
  const set: Count = { server: 0, shared: 0, client: 0, clientBlocks: 0, wrong: 0, other: 0 };
  const notes: Count = { server: 0, shared: 0, client: 0, clientBlocks: 0, wrong: 0, other: 0 };
  const rows = head.replace(/^\ufeff/, '').split('\n', MOST_LINES);
  for (const row of rows) {
    const text = withoutGrep(row.slice(0, 2000)).rest.trim();
    if (text === '') continue;
    if (text.startsWith('#')) weigh(text.replace(/^[#\s]+/, ''), notes);
    else weigh(text, set);
  }
  const client = set.client + set.clientBlocks;
  if (client > 0 && client * 2 >= set.server)
    return { score: 0.1, why: `words of a client's configuration: ${client}` };
  const good = set.server + set.shared + set.wrong;
  const all = good + set.other + client;
  if (good === 0) {
    // Nothing but comments: a shipped file, or a line pasted with its `#`.
    const known = notes.server + notes.shared;
    if (set.other > 0 || known === 0) return { score: 0, why: 'no setting of sshd_config' };
    const share = known / (known + notes.other + notes.wrong);
    return notes.server > 0 && share >= 0.3
      ? { score: 0.4 + 0.3 * share, why: 'settings of sshd_config, in comments' }
      : { score: 0.1, why: 'few words of sshd_config, in comments' };
  }
  const share = good / all;
  if (share < 0.5)
    return { score: share < 0.25 ? 0 : 0.2 * share, why: `${good} of ${all} lines are settings` };
  const own = set.server + set.wrong > 0 || notes.server >= 2;
  const score =
    (own ? 0.75 : 0.5) +
    (own ? 0.25 : 0.1) * (2 * share - 1) -
    (set.server === 0 && set.wrong > 0 ? 0.15 : 0);
  return {
    score: Math.min(1, score),
    why: own ? `${good} settings of sshd_config` : `${good} settings that client and server share`,
  };
}
