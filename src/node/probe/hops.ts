/**
 * The hops of a ProxyJump, one by one: what the chain of ssh's that was run for real tells of each, and, where it does not
 * tell why the first was not reached, a look at that one without any of them.
 */

import net from 'node:net';
import type { HopLayer } from '../../engine/index.ts';
import { converse } from './conversation.ts';
import type { Settings } from './settings.ts';
import { plain, settingsFor } from './settings.ts';
import { lookUp, openTcp, sourceBy } from './sockets.ts';
import type { Try } from './try.ts';
import { usual } from './try.ts';

export interface Hop {
  readonly user?: string;
  readonly host: string;
  readonly port?: string;
}

/** `[user@]host[:port]` and ssh://, as in ProxyJump. */
export function hopsIn(jump: string): readonly Hop[] {
  return jump.split(',').map((word) => {
    const m = /^(?:ssh:\/\/)?(?:([^@]+)@)?(\[[^\]]+\]|[^:[\]]+)(?::(\d+))?\/?$/.exec(word);
    const [, user, host = word, port] = m ?? [];
    return {
      host: host.replace(/^\[|\]$/g, ''),
      ...(user !== undefined && { user }),
      ...(port !== undefined && { port }),
    };
  });
}

/** The words that lead ssh to this hop: its user, its port, the person's -F. */
export function hopWords(hop: Hop, ssh: readonly string[]): readonly string[] {
  const config = ssh.indexOf('-F');
  return [
    ...(config >= 0 ? ['-F', ssh[config + 1] as string] : []),
    ...(hop.user === undefined ? [] : ['-l', hop.user]),
    ...(hop.port === undefined ? [] : ['-p', hop.port]),
  ];
}

/** A hop as ssh is called for it. */
export interface HopWords {
  readonly host: string;
  readonly words: readonly string[];
}

/** Those of a ProxyJump. */
export const hopsOf = (jump: string, ssh: readonly string[]): readonly HopWords[] =>
  hopsIn(jump).map((hop) => ({ host: hop.host, words: hopWords(hop, ssh) }));

/** Each hop, then nothing of the target: that is told by what came through. */
export async function hopLayers(
  t: Try,
  hops: readonly HopWords[],
  said: string,
): Promise<readonly HopLayer[]> {
  // One line of each ssh in the chain, which begins with the first hop.
  const inside = said.match(/^Authenticated to \S+ \(.+\)/gm)?.length ?? 0;
  const greeted = said.match(/^debug1: Remote protocol version /gm)?.length ?? 0;
  const all = hops.map((hop) =>
    settingsFor(hop.host, hop.words, Math.max(1, t.deadline - performance.now())),
  );
  return Promise.all(
    hops.map(async (_, i): Promise<HopLayer> => {
      const settings = await (all[i] as (typeof all)[number]);
      const { host, port, user } = settings;
      const base = {
        layer: 'hop',
        number: i + 1,
        host,
        port,
        ...(user !== undefined && { user }),
      } as const;
      if (i < inside) return { ...base, result: 'logged-in' };
      if (i > inside) return { ...base, result: 'not-tried' };
      if (greeted > inside) {
        const { why } = whyIn(said, NO_LOGIN);
        const stage = why?.startsWith('Host key') ? 'hostkey' : 'auth';
        return { ...base, result: 'no-login', stage, ...(why !== undefined && { why }) };
      }
      if (i > 0) return { ...base, result: 'not-reached', stage: 'connect', ...whyIn(said, NOT_OPENED) };
      const known = whyIn(said, NO_WAY);
      const direct = settings.jump === undefined && settings.proxyCommand === undefined;
      return {
        ...base,
        result: 'not-reached',
        stage: known.why?.startsWith('Could not') ? 'resolve' : 'connect',
        ...(known.why === undefined && direct ? await look(t, settings) : known),
      };
    }),
  );
}

const NO_LOGIN =
  /^(?:\S+: )?(Permission denied \(.*\)|Host key verification failed|.*Too many authentication failures.*|Connection (?:closed|reset) by .*?)\.?$/m;
const NOT_OPENED = /^channel \d+: (open failed: .*)$/m;
const NO_WAY = /^ssh: (connect to host .*|Could not resolve hostname .*)$/m;

function whyIn(said: string, what: RegExp): { why?: string } {
  const found = what.exec(said.replaceAll('\r', ''))?.[1];
  return found === undefined ? {} : { why: found.replace(/\.$/, '').slice(0, 200) };
}

/** The proxy that a helper goes through, and of which it says nothing: one connection without the helper. Nothing where it opens. */
export async function proxyLayers(
  t: Try,
  { host, port }: { readonly host: string; readonly port: string },
): Promise<readonly HopLayer[]> {
  const settings = plain(host, ['-p', port]);
  const { stage, why } = await look(t, settings, false);
  if (stage === 'ident') return [];
  return [
    {
      ...{ layer: 'hop', number: 1, host, port: settings.port, proxy: true, result: 'not-reached' },
      ...(stage !== undefined && { stage }),
      ...(why !== undefined && { why }),
    },
  ];
}

/** One connection to the first hop, without the program that carries the others. */
async function look(
  t: Try,
  settings: Settings,
  /** It is an SSH server, which says who it is. */
  greets = true,
): Promise<Pick<HopLayer, 'stage' | 'why'>> {
  const { host, port, family } = settings;
  const left = (): number => Math.max(1, t.deadline - performance.now());
  const { addresses, errno } = await lookUp(host, family, left());
  const addr = addresses[0];
  if (addr === undefined)
    return { stage: 'resolve', why: `its name cannot be looked up: ${errno ?? 'no address'}` };
  const from = await sourceBy(settings, t.deadline);
  const opened = await openTcp(addr, port, t.deadline, from(addr));
  const where = `${net.isIPv6(addr) ? `[${addr}]` : addr} port ${port}`;
  if (!opened.carrier)
    return { stage: 'connect', why: `tried without ssh, ${where} did not open: ${opened.errno ?? ''}` };
  if (!greets) {
    opened.carrier.close();
    return { stage: 'ident' };
  }
  const { offer: _, ...manner } = usual(t, addr, opened, t.deadline);
  const talk = await converse(opened.carrier, { ...manner, port, greeting: true, hushMs: left() });
  const end = talk.end === 'open' ? 'says nothing' : talk.end === 'fin' ? 'closes' : 'resets';
  const does = talk.bytes > 0 ? 'speaks no SSH' : end;
  return {
    stage: 'ident',
    why: `tried without ssh, ${where} ${talk.identification === undefined ? `opens and ${does}` : `answers as ${talk.identification}`}`,
  };
}
