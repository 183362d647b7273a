/**
 * What needs more leave than one connection an address: repeats and other ways to connect, other ports, the host key, the
 * methods, a login with the person's own ssh. Each is asked for by an option; nothing is repeated against a server that
 * punishes.
 */

import type { RepeatLayer, TalkLayer, Way } from '../../engine/index.ts';
import { greetingName, lengthened, shortened, wilson } from '../../engine/index.ts';
import { BESIDE_CONNECTIONS, lookBeside } from './beside.ts';
import type { Manner } from './conversation.ts';
import { converse } from './conversation.ts';
import { hostKeyTry } from './host-key.ts';
import type { OwnRun } from './own-ssh.ts';
import { ownSsh } from './own-ssh.ts';
import type { Try } from './try.ts';
import { LIKELY_PORTS, rounded, usual } from './try.ts';
import type { WayIn } from './way-in.ts';
import { wayIn } from './way-in.ts';

/** One of the connections that were asked for waits so long at most. */
const ONE_MS = 2500;
const REPEAT_MS = 900;
const NO_SSH = 'there is no ssh on this machine';
/** Longer than a packet of any network has room for, and far from what a server must take (RFC 4253, 6.1: 35,000). */
const LARGE_BYTES = 12_000;

export async function goFurther(t: Try): Promise<void> {
  const { options, layers } = t;
  const talk = layers.find((l): l is TalkLayer => l.layer === 'talk' && l.way === 'usual');
  if (options.more > 0 || options.lookAround) await again(t, talk);
  const answered = talk?.serverOffer !== undefined;
  if (!answered) t.hostKey?.giveUp();
  for (const [wanted, what] of [
    [options.hostKey, 'host key'],
    [options.methods, 'methods'],
  ] as const) {
    if (!wanted) continue;
    if (!answered) skip(t, what, 'no SSH server answered');
    else if (what === 'host key') await hostKey(t);
    else await methods(t);
  }
  if (options.login) {
    // ssh may know a way that the probe does not; only what cannot work at all is left out.
    if (answered || layers.some((l) => l.layer === 'proxy' || (l.layer === 'name' && l.errno === undefined)))
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

/** What makes connections of its own kind. */
async function again(t: Try, talk: TalkLayer | undefined): Promise<void> {
  const { more: wanted, lookAround: looks } = t.options;
  const way = await wayIn(t);
  if (typeof way === 'string') {
    if (wanted > 0) skip(t, 'more', way);
    if (looks) skip(t, 'ports', way);
    return;
  }
  try {
    if (wanted > 0) await more(t, way, talk);
    if (looks && !way.anyPort) skip(t, 'ports', 'the way there leads to one port only');
    else if (looks) await lookAround(t, way);
  } finally {
    way.close();
  }
}

/** More connections of the number asked for: first the ways that tell causes apart here, then the same again and again. */
async function more(t: Try, way: WayIn, talk: TalkLayer | undefined): Promise<void> {
  if (talk && punishes(talk)) {
    skip(t, 'more', 'sshd said "Not allowed at this time": more connections would prolong it');
    return;
  }
  const carried = t.layers.some((l) => l.layer === 'proxy');
  if (carried && talk?.end === 'fin' && talk.bytes === 0 && talk.spokeMs === undefined) {
    skip(t, 'more', 'nothing comes through the program that carries the connection');
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
  const ways: Way[] = [];
  // What fits onto the way is told by how the server hangs up, which not every program that carries it passes on.
  if (talk?.serverOffer !== undefined) ways.push(...(carried ? [] : (['large'] as const)));
  else if (talk !== undefined) ways.push('ident-first', 'half-close', 'http', 'tls');
  for (let manner = ways.shift(); manner !== undefined && mayGoOn(); manner = ways.shift()) {
    t.watcher.waiting(`one more connection (${manner})`);
    const deadline = performance.now() + Math.min(ONE_MS + way.startMs, left(t));
    const opened = await way.open(t.settings.port, deadline);
    budget--;
    if (!opened.carrier) continue;
    const said = await converse(opened.carrier, {
      ...usual(t, way.addr, opened, deadline),
      way: manner,
      ...sized(manner, talk),
    });
    await opened.refused?.();
    t.add(said);
    if (punishes(said)) {
      skip(t, 'more', 'sshd said "Not allowed at this time": I stopped');
      return;
    }
    // Whoever waits for a word of ours and hangs up on it expects another: one of a service that never speaks first.
    if (manner === 'tls' && talk && hangsUpOnUs(talk) && said.bytes === 0)
      ways.push('socks', 'rdp', 'postgresql');
    // Whether it is the size that matters shows in one that is small.
    if (manner === 'large' && said.end === 'open') ways.push('small');
  }
  if (talk === undefined && way.direct && budget >= BESIDE_CONNECTIONS && mayGoOn()) {
    t.watcher.waiting('looking beside the port');
    budget -= BESIDE_CONNECTIONS;
    const { addr } = way;
    const noticed = t.layers.some((l) => l.layer === 'tcp' && l.errno !== 'ETIMEDOUT');
    for (const l of await lookBeside(addr, t.settings.port, t.deadline, t.from(addr), noticed)) t.add(l);
  }
  if (mayGoOn() && budget > 1) await repeat(t, way, budget, talk);
}

/** A reset of a connection that was open already is a close. */
const FAILED: { readonly [errno: string]: 'silent' | 'closed' } = {
  ETIMEDOUT: 'silent',
  ECONNRESET: 'closed',
};

const hangsUpOnUs = (l: TalkLayer): boolean =>
  l.bytes === 0 && l.end !== 'open' && l.spokeMs !== undefined && l.endMs >= l.spokeMs;

/** The server's own offer, so that both agree, longer or shorter than any. */
function sized(way: Way, talk: TalkLayer | undefined): Pick<Manner, 'offer'> {
  if (talk?.serverOffer === undefined || (way !== 'large' && way !== 'small')) return {};
  const brief = shortened(talk.serverOffer);
  return { offer: way === 'large' ? lengthened(brief, LARGE_BYTES) : brief };
}

const punishes = (l: TalkLayer): boolean => l.lines.some((x) => greetingName(x) === 'not-allowed');

async function repeat(t: Try, way: WayIn, tries: number, talk: TalkLayer | undefined): Promise<void> {
  // Who says nothing until it is spoken to is spoken to at once.
  const shy = talk?.spokeMs !== undefined && (talk.firstMs ?? Number.POSITIVE_INFINITY) > talk.spokeMs;
  const begin = performance.now();
  const sums = { greeted: 0, dropped: 0, closed: 0, refused: 0, silent: 0 };
  const from: number[] = [];
  const ungreeted: number[] = [];
  let made = 0;
  let stopped: string | undefined;
  let refusal: string | undefined;
  for (; made < tries && left(t) > 50 && stopped === undefined; made++) {
    t.watcher.waiting(`connection ${made + 1} of ${tries} more`);
    const deadline = performance.now() + Math.min(REPEAT_MS + way.startMs, left(t));
    const opened = await way.open(t.settings.port, deadline);
    if (!opened.carrier) {
      sums[FAILED[opened.errno ?? ''] ?? 'refused']++;
      continue;
    }
    if (opened.from !== undefined) from.push(opened.from);
    const { offer: _, ...manner } = usual(t, way.addr, opened, deadline);
    const said = await converse(opened.carrier, {
      ...{ ...manner, greeting: true, hushMs: REPEAT_MS + way.startMs },
      ...(shy && { way: 'ident-first' }),
    });
    const refused = await opened.refused?.();
    if (said.identification === undefined && opened.from !== undefined) ungreeted.push(opened.from);
    if (said.identification !== undefined) sums.greeted++;
    else if (/maxstartups|not-allowed/.test(greetingName(said.lines[0] ?? ''))) {
      sums.dropped++;
      refusal ??= said.lines[0];
    } else if (said.end !== 'open') sums[refused ? 'refused' : 'closed']++;
    else sums.silent++;
    if (punishes(said)) stopped = 'sshd said "Not allowed at this time"';
  }
  const layer: RepeatLayer = {
    layer: 'repeat',
    tries: made,
    ms: rounded(performance.now() - begin),
    ...sums,
    ...(made > 0 && { turnedAway: made - sums.greeted, between: shares(made - sums.greeted, made) }),
    ...(from.length > 0 && { from }),
    ...(ungreeted.length > 0 && { ungreeted }),
    ...(refusal !== undefined && { said: refusal }),
    ...(stopped !== undefined && { stopped }),
  };
  t.add(layer);
}

const shares = (hits: number, tries: number): readonly [number, number] => {
  const [low, high] = wilson(hits, tries);
  return [Math.round(low * 1000) / 1000, Math.round(high * 1000) / 1000];
};

async function lookAround(t: Try, { addr, open, startMs }: WayIn): Promise<void> {
  t.watcher.waiting(`looking at ${LIKELY_PORTS.length} other ports`);
  const until = performance.now() + Math.min(1500 + startMs, Math.max(100, left(t)));
  const ports = await Promise.all(
    LIKELY_PORTS.filter((p) => p !== t.settings.port).map(async (port) => {
      const opened = await open(port, until);
      if (!opened.carrier) return { port, found: opened.errno === 'ECONNREFUSED' ? 'refused' : 'silent' };
      const { offer: _, ...manner } = usual(t, addr, opened, until);
      const said = await converse(opened.carrier, {
        ...manner,
        greeting: true,
        hushMs: 5000,
        deadline: Math.min(until, performance.now() + 600 + startMs),
      });
      const refused = await opened.refused?.();
      if (opened.refused && said.bytes === 0)
        return { port, found: refused || said.end !== 'open' ? 'refused' : 'silent' };
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
  const nothing = [
    ...['PreferredAuthentications=none', 'PubkeyAuthentication=no', 'GSSAPIAuthentication=no'],
    ...['PasswordAuthentication=no', 'KbdInteractiveAuthentication=no', 'HostbasedAuthentication=no'],
    // Nothing secret is sent, so that it does not matter here whose key the server has.
    ...['StrictHostKeyChecking=no', 'UserKnownHostsFile=/dev/null', 'GlobalKnownHostsFile=/dev/null'],
  ];
  add(t, 'methods', await ownSsh(t, nothing, []));
}

async function login(t: Try): Promise<void> {
  t.watcher.waiting('your own ssh logs in, without asking for a password');
  // Nobody can be asked in batch mode: that the key is unknown shall be said as clearly as where it is forbidden.
  add(t, 'login', await ownSsh(t, t.settings.asks ? ['StrictHostKeyChecking=yes'] : [], ['exit']));
}

function add(t: Try, purpose: 'login' | 'methods', ran: OwnRun): void {
  if (ran.missing) skip(t, purpose, NO_SSH);
  else
    t.add({
      layer: 'ssh',
      purpose,
      command: ran.command,
      ms: rounded(ran.ms),
      ...(ran.status !== undefined && { status: ran.status }),
      text: ran.err,
    });
}

async function hostKey(t: Try): Promise<void> {
  t.watcher.waiting('comparing the host key with known_hosts');
  const found = await (t.hostKey ?? hostKeyTry(t)).end();
  if (found === 'no-ssh') skip(t, 'host key', NO_SSH);
  else t.add({ layer: 'hostkey', ...found });
}
