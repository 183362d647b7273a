/**
 * What needs more leave than one connection an address: repeats and other ways to connect, other ports, the host key, the
 * methods, a login with the person's own ssh. Each is asked for by an option; nothing is repeated against a server that
 * punishes.
 */

import type { RepeatLayer, TalkLayer, TcpLayer, Way } from '../../engine/index.ts';
import { greetingName, lengthened, shortened, wilson } from '../../engine/index.ts';
import type { Manner } from './conversation.ts';
import { converse } from './conversation.ts';
import { hostKey } from './host-key.ts';
import { run } from './programs.ts';
import { openTcp } from './sockets.ts';
import type { Try } from './try.ts';
import { LIKELY_PORTS, rounded, usual } from './try.ts';

/** One of the connections that were asked for waits so long at most. */
const ONE_MS = 2500;
const REPEAT_MS = 900;
/** Longer than a packet of any network has room for, and far from what a server must take (RFC 4253, 6.1: 35,000). */
const LARGE_BYTES = 12_000;

export async function goFurther(t: Try): Promise<void> {
  const { options, layers } = t;
  const talk = layers.find((l): l is TalkLayer => l.layer === 'talk' && l.way === 'usual');
  const tcp =
    layers.find((l): l is TcpLayer => l.layer === 'tcp' && l.errno === undefined) ??
    layers.find((l): l is TcpLayer => l.layer === 'tcp');
  const proxied = layers.some((l) => l.layer === 'proxy');
  if (options.more > 0) {
    if (proxied) skip(t, 'more', 'more connections are made only without a proxy');
    else if (tcp) await more(t, tcp, talk);
  }
  if (options.lookAround) {
    if (proxied || !tcp) skip(t, 'ports', 'there is no address to look at');
    else await lookAround(t, tcp.addr);
  }
  const answered = talk?.serverOffer !== undefined;
  for (const [wanted, what] of [
    [options.hostKey, 'host key'],
    [options.methods, 'methods'],
  ] as const) {
    if (!wanted) continue;
    if (!answered) skip(t, what, 'no SSH server answered');
    else if (what === 'host key') await hostKey(t, talk);
    else await methods(t);
  }
  if (options.login) {
    // ssh may know a way that the probe does not; only what cannot work at all is left out.
    if (answered || proxied || layers.some((l) => l.layer === 'name' && l.errno === undefined))
      await login(t);
    else skip(t, 'login', 'the name has no address');
  }
  await tellPenalty(t);
}

/** What all of it cost at a server that counts visits. */
async function tellPenalty(t: Try): Promise<void> {
  if (t.layers.filter((l) => /^(talk|repeat|ssh|hostkey)$/.test(l.layer)).length < 2) return;
  const { forecast } = await import('./penalty.ts');
  const f = forecast(t.layers, t.options);
  if (f?.version !== undefined)
    t.add({ layer: 'penalty', version: f.version, seconds: f.seconds, least: f.least });
}

function skip(t: Try, what: string, why: string): void {
  t.add({ layer: 'skipped', what, why });
}

const left = (t: Try): number => t.deadline - performance.now();

/** More connections of the number asked for: first the ways that tell causes apart here, then the same again and again. */
async function more(t: Try, tcp: TcpLayer, talk: TalkLayer | undefined): Promise<void> {
  if (talk && punishes(talk)) {
    skip(t, 'more', 'sshd said "Not allowed at this time": more connections would prolong it');
    return;
  }
  const { forecast } = await import('./penalty.ts');
  let budget = t.options.more;
  /** Whether one more connection may be made: of those asked for, in the time, and without being shut out for it. */
  const mayGoOn = (): boolean => {
    if (budget < 1 || left(t) < 100) return false;
    const f = forecast(t.layers, t.options);
    if (f === undefined || f.visits >= budget) return true;
    skip(
      t,
      'more',
      `${f.version === undefined ? 'an sshd from 9.8 on' : `OpenSSH ${f.version}`} shuts an address out that has gathered ${f.least} seconds of penalty: after ${f.seconds} at most so far I make ${f.visits === 0 ? 'no more connections' : `${f.visits} more at most`}`,
    );
    budget = f.visits;
    return budget > 0;
  };
  const ways: Way[] =
    talk === undefined
      ? []
      : talk.serverOffer !== undefined
        ? ['large']
        : ['ident-first', 'half-close', 'http', 'tls'];
  for (let way = ways.shift(); way !== undefined && mayGoOn(); way = ways.shift()) {
    t.watcher.waiting(`one more connection (${way})`);
    const deadline = performance.now() + Math.min(ONE_MS, left(t));
    const opened = await openTcp(tcp.addr, tcp.port, deadline, t.settings.bind);
    budget--;
    if (!opened.carrier) continue;
    const manner = usual(t, tcp.addr, opened.ms, deadline);
    const said = await converse(opened.carrier, { ...manner, way, ...sized(way, talk) });
    t.add(said);
    if (punishes(said)) {
      skip(t, 'more', 'sshd said "Not allowed at this time": I stopped');
      return;
    }
    // Whoever waits for a word of ours and hangs up on it expects another: one of a service that never speaks first.
    if (way === 'tls' && talk && hangsUpOnUs(talk) && said.bytes === 0)
      ways.push('socks', 'rdp', 'postgresql');
    // Whether it is the size that matters shows in one that is small.
    if (way === 'large' && said.end === 'open') ways.push('small');
  }
  if (mayGoOn() && budget > 1) await repeat(t, tcp, budget, talk);
}

const hangsUpOnUs = (l: TalkLayer): boolean =>
  l.bytes === 0 && l.end !== 'open' && l.spokeMs !== undefined && l.endMs >= l.spokeMs;

/** The server's own offer, so that both agree, longer or shorter than any. */
function sized(way: Way, talk: TalkLayer | undefined): Pick<Manner, 'offer'> {
  if (talk?.serverOffer === undefined || (way !== 'large' && way !== 'small')) return {};
  const brief = shortened(talk.serverOffer);
  return { offer: way === 'large' ? lengthened(brief, LARGE_BYTES) : brief };
}

const punishes = (l: TalkLayer): boolean => l.lines.some((x) => greetingName(x) === 'not-allowed');

async function repeat(t: Try, tcp: TcpLayer, tries: number, talk: TalkLayer | undefined): Promise<void> {
  // Who says nothing until it is spoken to is spoken to at once.
  const shy = talk?.spokeMs !== undefined && (talk.firstMs ?? Number.POSITIVE_INFINITY) > talk.spokeMs;
  const begin = performance.now();
  const sums = { greeted: 0, dropped: 0, closed: 0, refused: 0, silent: 0 };
  let made = 0;
  let stopped: string | undefined;
  let refusal: string | undefined;
  for (; made < tries && left(t) > 50 && stopped === undefined; made++) {
    t.watcher.waiting(`connection ${made + 1} of ${tries} more`);
    const deadline = performance.now() + Math.min(REPEAT_MS, left(t));
    const opened = await openTcp(tcp.addr, tcp.port, deadline, t.settings.bind);
    if (!opened.carrier) {
      sums[opened.errno === 'ETIMEDOUT' ? 'silent' : 'refused']++;
      continue;
    }
    const { offer: _, ...manner } = usual(t, tcp.addr, opened.ms, deadline);
    const said = await converse(opened.carrier, {
      ...{ ...manner, greeting: true, hushMs: REPEAT_MS },
      ...(shy && { way: 'ident-first' }),
    });
    if (said.identification !== undefined) sums.greeted++;
    else if (/maxstartups|not-allowed/.test(greetingName(said.lines[0] ?? ''))) {
      sums.dropped++;
      refusal ??= said.lines[0];
    } else if (said.end !== 'open') sums.closed++;
    else sums.silent++;
    if (punishes(said)) stopped = 'sshd said "Not allowed at this time"';
  }
  const layer: RepeatLayer = {
    layer: 'repeat',
    tries: made,
    ms: rounded(performance.now() - begin),
    ...sums,
    ...(made > 0 && { turnedAway: made - sums.greeted, between: shares(made - sums.greeted, made) }),
    ...(refusal !== undefined && { said: refusal }),
    ...(stopped !== undefined && { stopped }),
  };
  t.add(layer);
}

const shares = (hits: number, tries: number): readonly [number, number] => {
  const [low, high] = wilson(hits, tries);
  return [Math.round(low * 1000) / 1000, Math.round(high * 1000) / 1000];
};

async function lookAround(t: Try, addr: string): Promise<void> {
  t.watcher.waiting(`looking at ${LIKELY_PORTS.length} other ports`);
  const until = performance.now() + Math.min(1500, Math.max(100, left(t)));
  const ports = await Promise.all(
    LIKELY_PORTS.filter((p) => p !== t.settings.port).map(async (port) => {
      const opened = await openTcp(addr, port, until, t.settings.bind);
      if (!opened.carrier) return { port, found: opened.errno === 'ECONNREFUSED' ? 'refused' : 'silent' };
      const { offer: _, ...manner } = usual(t, addr, opened.ms, until);
      const said = await converse(opened.carrier, {
        ...manner,
        greeting: true,
        hushMs: 5000,
        deadline: Math.min(until, performance.now() + 600),
      });
      const text = said.identification ?? said.lines[0];
      return {
        port,
        found: said.identification === undefined ? 'open' : 'ssh',
        ...(text !== undefined && { text: text.slice(0, 100) }),
      };
    }),
  );
  t.add({ layer: 'ports', ports });
}

/** Asks which methods there are: a login by the method "none", which no server grants. It is the person's own user. */
async function methods(t: Try): Promise<void> {
  t.watcher.waiting('asking which ways to log in there are');
  await ownSsh(t, 'methods', [
    ...['PreferredAuthentications=none', 'PubkeyAuthentication=no', 'GSSAPIAuthentication=no'],
    ...['PasswordAuthentication=no', 'KbdInteractiveAuthentication=no', 'HostbasedAuthentication=no'],
    // Nothing secret is sent, so that it does not matter here whose key the server has.
    ...['StrictHostKeyChecking=no', 'UserKnownHostsFile=/dev/null', 'GlobalKnownHostsFile=/dev/null'],
  ]);
}

async function login(t: Try): Promise<void> {
  t.watcher.waiting('your own ssh logs in, without asking for a password');
  // Nobody can be asked in batch mode: that the key is unknown shall be said as clearly as where it is forbidden.
  await ownSsh(t, 'login', t.settings.asks ? ['StrictHostKeyChecking=yes'] : []);
}

async function ownSsh(t: Try, purpose: 'login' | 'methods', more: readonly string[]): Promise<void> {
  const settings = [
    'BatchMode=yes',
    `ConnectTimeout=${Math.max(1, Math.floor(left(t) / 1000))}`,
    'ControlMaster=no',
    'ControlPath=none',
    'RemoteCommand=none',
    'RequestTTY=no',
    'ClearAllForwardings=yes',
    ...more,
  ];
  const words = [
    '-vvv',
    '-n',
    ...t.options.ssh,
    ...settings.flatMap((s) => ['-o', s]),
    '--',
    t.destination,
    ...(purpose === 'login' ? ['exit'] : []),
  ];
  const ran = await run('ssh', words, Math.max(1, left(t)));
  if (ran.missing) {
    skip(t, purpose, 'there is no ssh on this machine');
    return;
  }
  t.add({
    layer: 'ssh',
    purpose,
    command: `ssh ${words.join(' ')}`,
    ms: rounded(ran.ms),
    ...(ran.status !== undefined && { status: ran.status }),
    text: ran.err,
  });
}
