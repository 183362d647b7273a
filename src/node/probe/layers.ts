/**
 * One destination, tried layer by layer in the order in which ssh would go: configuration, name, route, TCP, who speaks,
 * identification, offers. One connection an address; what needs more leave stands in further.ts. Nothing waits beyond the
 * deadline.
 */

import net from 'node:net';
import type { Layer, TalkLayer, TcpLayer, Transcript } from '../../engine/index.ts';
import { proxyIn, sshCarrier } from './carriers.ts';
import { converse } from './conversation.ts';
import { watchKernel } from './counters.ts';
import { goFurther } from './further.ts';
import { hopLayers, hopsOf, proxyLayers } from './hops.ts';
import { hostKeyTry } from './host-key.ts';
import { isNeighbour, networkOf } from './neighbour.ts';
import type { ProbeOptions } from './options.ts';
import { expanded, openProxy } from './proxy.ts';
import { settingsFor } from './settings.ts';
import type { AskSettings } from './shared-settings.ts';
import type { Route } from './sockets.ts';
import { lookUp, openTcp, routeTo, sourceBy } from './sockets.ts';
import type { Try, Watcher } from './try.ts';
import { rounded, usual } from './try.ts';
import { PROGRAM_MS } from './way-in.ts';

const TIMEOUT_MS = 10_000;
/** The answer takes a moment as well: on a machine that had to start us slowly a longer one. */
const ANSWER_MS = 60;
const ANSWER_TO_START = 0.6;
const MOST_FOR_ANSWER = 0.25;
/** More addresses than this are not one host. */
const MOST_ADDRESSES = 8;
/** What a look at the first hop alone may take. */
const HOP_MS = 2000;
const WRAPPERS_MS = 5600;
/** When one address has answered, the others have so long to show that they do not. */
const OTHERS_MS = 1500;

export async function probe(
  destination: string,
  options: ProbeOptions,
  version: string,
  watcher: Watcher,
  /** When the time began to run, on the clock of performance.now(). */
  begin = performance.now(),
  /** Asked when all that was wished is done: what may be done on top, with the same time again. */
  leave?: (t: Try) => ProbeOptions | undefined,
  ask: AskSettings = (to, forMs) => settingsFor(to, options.ssh, forMs),
): Promise<Transcript> {
  const started = Date.now();
  const startMs = performance.now() - begin;
  const layers: Layer[] = [];
  const add = (layer: Layer): void => {
    layers.push(layer);
    watcher.layer(layer);
  };
  const first = options.timeoutMs ?? TIMEOUT_MS;
  const settings = await ask(destination, first);
  const timeoutMs = options.timeoutMs ?? settings.connectTimeoutMs ?? TIMEOUT_MS;
  const answerMs = Math.min(timeoutMs * MOST_FOR_ANSWER, Math.max(ANSWER_MS, startMs * ANSWER_TO_START));
  const deadline = begin + timeoutMs - answerMs;
  add({
    layer: 'config',
    ms: rounded(settings.ms),
    by: settings.by,
    ...(settings.error !== undefined && { error: settings.error }),
    ...(settings.jump !== undefined && { jump: settings.jump }),
    ...(settings.proxyCommand !== undefined && { proxyCommand: settings.proxyCommand }),
  });
  const bare: Try = {
    destination,
    options,
    settings,
    from: await sourceBy(settings, deadline),
    deadline,
    ours: `SSH-2.0-sshwhy_${version}`,
    add,
    layers,
    watcher,
  };
  const t: Try =
    options.hostKey && settings.error === undefined ? { ...bare, hostKey: hostKeyTry(bare) } : bare;
  if (settings.error === undefined) {
    if (settings.proxyCommand !== undefined || settings.jump !== undefined) await throughProgram(t);
    else await direct(t);
    await goFurther(t);
    const more = leave?.(t);
    if (more) await goFurther({ ...bare, options: more, deadline: performance.now() + timeoutMs });
  } else add({ layer: 'skipped', what: 'connect', why: 'ssh does not accept this configuration' });
  return {
    sshwhy: 'probe',
    version: 1,
    started,
    target: {
      given: destination,
      host: settings.host,
      port: settings.port,
      ...(settings.user !== undefined && { user: settings.user }),
    },
    timeoutMs,
    tookMs: rounded(performance.now() - begin),
    layers,
  };
}

async function direct(t: Try): Promise<void> {
  const { host, port, family } = t.settings;
  if (net.isIP(host) === 0) t.watcher.waiting(`looking up ${host}`);
  const found = await lookUp(host, family, Math.max(1, t.deadline - performance.now()));
  t.add({
    layer: 'name',
    ms: rounded(found.ms),
    host,
    ...(found.literal && { literal: true }),
    addresses: found.addresses,
    ...(found.errno !== undefined && { errno: found.errno }),
  });
  if (found.addresses.length === 0) {
    t.add({ layer: 'skipped', what: 'connect', why: 'no address is known' });
    return;
  }
  // From an address of one family ssh tries none of the other.
  const own = found.addresses.filter((a) => net.isIP(t.from(a) ?? a) === net.isIP(a));
  const addresses = (own.length > 0 ? own : found.addresses).slice(0, MOST_ADDRESSES);
  const sources = await Promise.all(addresses.map((a) => routeTo(a, port)));
  addresses.forEach((addr, i) => {
    const { source, ...route } = sources[i] as Route;
    t.add({
      layer: 'route',
      addr,
      ...route,
      ...(source !== undefined && { source, ...networkOf(addr, source) }),
    });
  });
  t.watcher.waiting(`connecting to ${addresses.join(', ')} port ${port}`);
  const counted = watchKernel();
  await everyAddress(t, addresses);
  const isOpen = t.layers.some((l) => l.layer === 'tcp' && l.errno === undefined);
  const kernel = await counted(!isOpen);
  if (isOpen) return;
  if (kernel) t.add({ layer: 'kernel', ...kernel });
  for (const l of t.layers) {
    if (l.layer !== 'route' || !l.direct) continue;
    const there = await isNeighbour(l.addr, t.deadline);
    if (there !== undefined) t.add({ layer: 'neighbour', addr: l.addr, there });
  }
}

/** All addresses side by side; the layers come in the order of the addresses. */
async function everyAddress(t: Try, addresses: readonly string[]): Promise<void> {
  const own = reserve(t);
  let cut: (() => void) | undefined;
  const enough = new Promise<void>((resolve) => {
    cut = resolve;
  });
  const results: ({ tcp: TcpLayer; talk?: TalkLayer } | undefined)[] = addresses.map(() => undefined);
  const tries = addresses.map(async (addr, i) => {
    results[i] = await oneAddress(t, addr, own);
    if (results[i]?.talk) setTimeout(() => cut?.(), OTHERS_MS).unref();
  });
  await Promise.race([Promise.all(tries), enough]);
  addresses.forEach((addr, i) => {
    const r = results[i];
    if (!r) {
      t.add({ layer: 'tcp', addr, port: t.settings.port, ms: OTHERS_MS, errno: 'ETIMEDOUT' });
      return;
    }
    t.add(r.tcp);
    if (r.talk) t.add(r.talk);
  });
}

/** The time for the first connections: further layers that were asked for need some as well. */
function reserve(t: Try): number {
  const { login, methods, hostKey, more, lookAround } = t.options;
  const now = performance.now();
  const left = t.deadline - now;
  if (!(login || methods || hostKey || more > 0 || lookAround)) return now + left;
  // Long enough to see the five seconds of the TCP wrappers, where there is so much time.
  return now + Math.max(left * 0.6, Math.min(WRAPPERS_MS, left * 0.8));
}

async function oneAddress(
  t: Try,
  addr: string,
  deadline: number,
): Promise<{ tcp: TcpLayer; talk?: TalkLayer }> {
  const { port } = t.settings;
  const bind = t.from(addr);
  const opened = await openTcp(addr, port, deadline, bind);
  // A reset that answers the first packet is a refusal (RFC 9293, 3.10.7.3): this one came when it was open.
  const isReset = opened.errno === 'ECONNRESET';
  const tcp: TcpLayer = {
    layer: 'tcp',
    addr,
    port,
    ms: opened.ms,
    ...(opened.errno !== undefined && !isReset && { errno: opened.errno }),
    ...(bind !== undefined && { bind }),
  };
  if (isReset) return { tcp, talk: resetAtOnce(addr, port, opened.ms) };
  if (!opened.carrier) return { tcp };
  t.hostKey?.begin(addr);
  t.watcher.waiting(`${addr} port ${port} is open, waiting for it to speak`);
  const talk = await converse(opened.carrier, usual(t, addr, opened, deadline));
  return { tcp, talk };
}

const resetAtOnce = (addr: string, port: number, connectMs: number): TalkLayer => ({
  ...{ layer: 'talk', way: 'usual', addr, port, connectMs, end: 'rst', endMs: 0 },
  ...{ bytes: 0, text: '', lines: [] },
});

/** ProxyJump and ProxyCommand are run as ssh would run them. */
async function throughProgram(t: Try): Promise<void> {
  const { jump } = t.settings;
  const command = jump === undefined ? expanded(t.settings.proxyCommand ?? '', t.settings) : '';
  const carrier = sshCarrier(command);
  const named = proxyIn(command);
  const until = reserve(t);
  // Where a hop is at fault, it may be worth a look of its own.
  const deadline =
    (jump ?? carrier ?? named) ? until - Math.min(HOP_MS, (until - performance.now()) / 4) : until;
  t.watcher.waiting(jump === undefined ? 'starting ProxyCommand' : `going through ${jump}`);
  const proxy = openProxy(t, deadline, { ...(carrier && { verbose: carrier.verbose }) });
  const talk = await converse(proxy.carrier, {
    ...usual(t, t.settings.host, { ms: 0 }, deadline),
    hushMs: Math.min(PROGRAM_MS, (deadline - performance.now()) / 3),
  });
  const ended = await proxy.ended();
  t.add(ended);
  const chain = jump === undefined ? carrier?.hops : hopsOf(expanded(jump, t.settings), t.options.ssh);
  if (chain) for (const hop of await hopLayers(t, chain, ended.text)) t.add(hop);
  else if (named && talk.bytes === 0 && ended.text.trim() === '')
    for (const hop of await proxyLayers(t, named)) t.add(hop);
  t.add(talk);
}
