/** The reader of what `sshwhy probe` saw: a transcript, turned into the same observations as a client's own lines, and those that only a probe can make. */

import type { ByKind, Kind, Observation } from '../observation.ts';
import { gatherer } from './lines.ts';
import {
  hopSaid,
  hostKeySaid,
  isAtTimes,
  linesSaid,
  portsSaid,
  proxySaid,
  refusalSaid,
  repeatSaid,
  sshSaid,
} from './probe/further.ts';
import { besideSaid, kernelSaid, neighbourSaid, routeSaid } from './probe/no-connection.ts';
import { parseTranscript } from './probe/parse.ts';
import type { Said, Say } from './probe/said.ts';
import { calmOf, talkSaid } from './probe/talk.ts';
import type { Layer, PenaltyLayer, TalkLayer, TcpLayer, Transcript } from './probe/transcript.ts';
import { lineOfLayer } from './probe/transcript.ts';
import { sizesOf, sizesSaid, waySaid } from './probe/ways.ts';
import type { Reader, ReaderContext, ReaderKind } from './reader.ts';

const QUOTE = 400;
const MOST_BYTES = 16_000_000;

function observationsOf(t: Transcript, context: ReaderContext): readonly Observation[] {
  const out: Observation[] = [];
  const sayFor =
    (index: number): Say =>
    (kind, fields, quote) =>
      ({
        kind,
        fields,
        side: 'client',
        at: { source: context.source, line: lineOfLayer(index), byte: 0 },
        quote: quote.length > QUOTE ? `${quote.slice(0, QUOTE)}…` : quote,
        // Every step is told, as ssh does with -v.
        level: 'debug1',
        program: 'sshwhy',
        ...(t.started > 0 && { time: t.started }),
      }) as unknown as Observation;
  const main = mainAddress(t);
  const take = (wanted: (layer: Layer) => boolean): void => {
    t.layers.forEach((layer, index) => {
      if (wanted(layer)) for (const o of said(layer, t, main, sayFor(index), context)) out.push(o);
    });
  };
  take((layer) => layer.layer !== 'ssh');
  const last = t.layers.length - 1;
  if (last >= 0) for (const o of together(t, main, sayFor(last))) out.push(o);
  // The person's own ssh comes after all that the probe saw: what follows its end would be another run.
  take((layer) => layer.layer === 'ssh');
  return out;
}

/** The address that ssh would have ended with: the first that opened, else none. */
function mainAddress(t: Transcript): string | undefined {
  const open = t.layers.find((l): l is TcpLayer => l.layer === 'tcp' && l.errno === undefined);
  return open?.addr ?? t.layers.find((l): l is TalkLayer => l.layer === 'talk')?.addr;
}

function said(layer: Layer, t: Transcript, main: string | undefined, say: Say, context: ReaderContext): Said {
  const { host, port } = t.target;
  switch (layer.layer) {
    case 'config':
      return layer.error === undefined ? [] : linesSaid(layer.error, say, context);
    case 'name':
      return layer.errno === undefined
        ? []
        : [
            say(
              'resolve.failed',
              { host: layer.host, reason: REASONS[layer.errno] ?? layer.errno },
              `looking up ${layer.host}: ${REASONS[layer.errno] ?? layer.errno}`,
            ),
          ];
    case 'route':
      return routeSaid(layer, say);
    case 'kernel':
      return kernelSaid(layer, t, say);
    case 'neighbour':
      return neighbourSaid(layer, say);
    case 'beside':
      return besideSaid(layer, t.target.port, say);
    case 'tcp': {
      const trying = say(
        'connect.trying',
        { host, addr: layer.addr, port: layer.port },
        `connecting to ${host} [${layer.addr}] port ${layer.port}`,
      );
      // What the other addresses say is put together at the end.
      if (layer.errno === undefined)
        return layer.addr === main
          ? [
              trying,
              say('connect.established', {}, `${layer.addr} port ${layer.port}: open after ${ms(layer.ms)}`),
            ]
          : [];
      const words = ERRORS[layer.errno] ?? layer.errno;
      if (layer.bind !== undefined && layer.errno === 'EADDRNOTAVAIL')
        return [
          say('connect.bind-failed', { addr: layer.bind, errno: words }, `bind to ${layer.bind}: ${words}`),
        ];
      const quote = `connect to ${layer.addr} port ${layer.port}: ${words}, after ${ms(layer.ms)}`;
      return [
        trying,
        say('connect.address-failed', { addr: layer.addr, port: layer.port, errno: words }, quote),
        ...(layer.errno === 'ETIMEDOUT'
          ? []
          : [say('probe.refusal-time', { errno: words, ms: layer.ms }, quote)]),
      ];
    }
    case 'talk':
      if (layer.way === 'large') return sizesSaid(talksTo(t, layer.addr), say);
      if (layer.way !== 'usual') return waySaid(layer, say);
      // The try that is to be explained is one that was turned away.
      if (layer.addr !== main || isAtTimes(t.layers)) return [];
      // Behind a program times are those of its start and its login.
      return talkSaid(layer, say, calmOf(talksTo(t, layer.addr)), sizesOf(talksTo(t, layer.addr))).filter(
        (o) => o.kind !== 'probe.closing' || !t.layers.some((l) => l.layer === 'proxy'),
      );
    case 'proxy':
      return proxySaid(layer, t, say, context);
    case 'hop':
      return hopSaid(layer, say);
    case 'ssh':
      // Which methods there are was asked without a look at the host key: where that is at fault it comes first.
      return layer.purpose === 'methods' && t.layers.some(isBadHostKey) ? [] : sshSaid(layer, say, context);
    case 'repeat':
      // A neighbour that is looked for in vain answers late and then at once: that tells nothing more.
      return t.layers.some((l) => l.layer === 'tcp' && l.errno !== undefined && l.ms > 2500)
        ? []
        : [...(isAtTimes(t.layers) ? refusalSaid(layer, say) : []), ...repeatSaid(layer, say)];
    case 'ports':
      return portsSaid(layer, port, say);
    case 'hostkey':
      // The person's own ssh, where it ran, says it in full.
      return t.layers.some((l) => l.layer === 'ssh' && l.purpose === 'login') ? [] : hostKeySaid(layer, say);
    case 'penalty':
    case 'skipped':
      return [];
  }
}

const isBadHostKey = (l: Layer): boolean =>
  l.layer === 'hostkey' && (l.result === 'changed' || l.result === 'revoked');

const talksTo = (t: Transcript, addr: string): readonly TalkLayer[] =>
  t.layers.filter((l): l is TalkLayer => l.layer === 'talk' && l.addr === addr);

/** What several layers say together: no address opened; one family works and the other does not; all is well as far as it went. */
function together(t: Transcript, main: string | undefined, say: Say): Said {
  const out: Observation[] = [];
  const { host, port } = t.target;
  const tcp = t.layers.filter((l): l is TcpLayer => l.layer === 'tcp');
  const failed = tcp.filter((l) => l.errno !== undefined);
  const last = failed.at(-1);
  if (last?.errno !== undefined && main === undefined) {
    const words = ERRORS[last.errno] ?? last.errno;
    out.push(
      say('connect.failed', { host, port, errno: words }, `connect to ${host} port ${port}: ${words}`),
    );
  }
  const opened = t.layers.filter((l): l is TalkLayer => l.layer === 'talk');
  const repeats = t.layers.reduce(
    (sum, l) =>
      sum + (l.layer === 'repeat' ? l.tries - l.refused : l.layer === 'ssh' || l.layer === 'hostkey' ? 1 : 0),
    opened.length,
  );
  const ports = t.layers.flatMap((l) => (l.layer === 'talk' || l.layer === 'repeat' ? (l.from ?? []) : []));
  const ungreeted = t.layers.flatMap((l) =>
    l.layer === 'repeat'
      ? (l.ungreeted ?? [])
      : l.layer === 'talk' && l.identification === undefined
        ? (l.from ?? [])
        : [],
  );
  if (ports.length > 1)
    out.push(say('probe.sources', { ports: ports.join(' '), ungreeted: ungreeted.join(' ') }, ''));
  const penalty = t.layers.findLast((l): l is PenaltyLayer => l.layer === 'penalty');
  if (repeats > 0 && opened.some((l) => l.identification !== undefined))
    out.push(
      say(
        'probe.left',
        {
          connections: repeats,
          offers: opened.some((l) => l.serverOffer !== undefined),
          ...(penalty && { version: penalty.version, seconds: penalty.seconds, least: penalty.least }),
        },
        '',
      ),
    );
  const talks = t.layers.filter((l): l is TalkLayer => l.layer === 'talk' && l.way === 'usual');
  const works = new Map<'ipv4' | 'ipv6', boolean>();
  const note = (addr: string, well: boolean): void => {
    const family = addr.includes(':') ? 'ipv6' : 'ipv4';
    works.set(family, works.get(family) === true || well);
  };
  for (const l of failed) note(l.addr, false);
  for (const l of talks) note(l.addr, l.identification !== undefined && l.notSsh === undefined);
  const v4 = works.get('ipv4');
  const v6 = works.get('ipv6');
  if (v4 !== undefined && v6 !== undefined && v4 !== v6)
    out.push(
      say(
        'probe.families',
        { works: v4 ? 'ipv4' : 'ipv6' },
        v4
          ? 'an SSH server answers over IPv4, and not over IPv6'
          : 'an SSH server answers over IPv6, and not over IPv4',
      ),
    );
  return out;
}

const REASONS: { readonly [code: string]: string } = {
  ENOTFOUND: 'Name or service not known',
  EAI_NONAME: 'Name or service not known',
  EAI_AGAIN: 'Temporary failure in name resolution',
  EAI_FAIL: 'Non-recoverable failure in name resolution',
  ENODATA: 'No address associated with hostname',
  ETIMEDOUT: 'Temporary failure in name resolution (no answer in time)',
};

/** errno(3) in the words of ssh. */
const ERRORS: { readonly [code: string]: string } = {
  ECONNREFUSED: 'Connection refused',
  ECONNRESET: 'Connection reset by peer',
  ETIMEDOUT: 'Connection timed out',
  EHOSTUNREACH: 'No route to host',
  ENETUNREACH: 'Network is unreachable',
  EHOSTDOWN: 'Host is down',
  EADDRNOTAVAIL: 'Cannot assign requested address',
  EADDRINUSE: 'Address already in use',
  EACCES: 'Permission denied',
  EPERM: 'Operation not permitted',
  EINVAL: 'Invalid argument',
  ENOPROTOOPT: 'Protocol not available',
  EMFILE: 'Too many open files',
};

const ms = (n: number): string =>
  n < 1000 ? `${Math.round(n * 10) / 10} ms` : `${Math.round(n / 100) / 10} s`;

/** `{"sshwhy":"probe"` is how every transcript begins; the report of `probe --json` holds one. */
function sniff(head: string): { readonly score: number; readonly why: string } {
  const begins = /^\s*\{\s*"sshwhy"\s*:\s*"probe"/.test(head);
  if (begins) return { score: 1, why: 'it is a transcript of sshwhy probe' };
  const within = /^\s*\{/.test(head) && /"transcript"\s*:\s*\{\s*"sshwhy"\s*:\s*"probe"/.test(head);
  return within ? { score: 1, why: 'it holds a transcript of sshwhy probe' } : { score: 0, why: '' };
}

function reader(context: ReaderContext): Reader {
  const kept = gatherer(MOST_BYTES);
  let size = 0;
  return {
    push(chunk) {
      size += chunk.length;
      if (size <= MOST_BYTES) kept.add(chunk);
      return [];
    },
    end() {
      const t = size <= MOST_BYTES ? parseTranscript(new TextDecoder().decode(kept.kept())) : null;
      if (t) return observationsOf(t, context);
      const unreadable: ByKind['evidence.unreadable'] = {
        why: 'the transcript of a probe is cut off or damaged',
        count: 1,
      };
      return [
        {
          kind: 'evidence.unreadable' satisfies Kind,
          fields: unreadable,
          side: 'unknown',
          at: { source: context.source, line: 1, byte: 0 },
          quote: '',
        },
      ];
    },
  };
}

export const PROBE_TRANSCRIPT: ReaderKind = {
  id: 'probe',
  reads: 'what a probe saw',
  sniff,
  reader,
};
