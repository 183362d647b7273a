/** What the further layers of a probe say: the program that carried the connection, the person's own ssh, repeats, other ports, host keys. */

import type { Observation } from '../../observation.ts';
import { KINDS } from '../../observation.ts';
import { gatherer } from '../lines.ts';
import type { ReaderContext } from '../reader.ts';
import { SSH_CLIENT } from '../text.ts';
import type { Said, Say } from './said.ts';
import { span } from './said.ts';
import { shareInWords } from './share.ts';
import type {
  HopLayer,
  HostKeyLayer,
  Layer,
  PortsLayer,
  ProxyLayer,
  RepeatLayer,
  SshLayer,
  TalkLayer,
  Transcript,
} from './transcript.ts';

/** Lines of a real program, read by the reader of such lines; their place is the layer's. */
export function linesSaid(text: string, say: Say, context: ReaderContext): Observation[] {
  if (text.trim() === '') return [];
  const place = say('probe.reached', { what: '' }, '').at;
  const inner = SSH_CLIENT.reader(context);
  const bytes = gatherer(Number.MAX_SAFE_INTEGER);
  bytes.add(new TextEncoder().encode(text.endsWith('\n') ? text : `${text}\n`));
  return [...inner.push(bytes.kept()), ...inner.end()].map((o) => ({ ...o, at: place }));
}

/** What the program printed, and how its end of the pipe looked. */
export function proxySaid(
  l: ProxyLayer,
  { target, layers: all }: Transcript,
  say: Say,
  context: ReaderContext,
): Said {
  const out: Observation[] = [];
  // The one that is meant, before the jump host's own lines name another: a hop behind a hop is what that one asked for.
  const { host, port } =
    all.find((x): x is HopLayer => x.layer === 'hop' && x.number > 1 && x.result === 'not-reached') ?? target;
  out.push(say('connect.trying', { host, port }, `connecting to ${host} port ${port}, by way of a program`));
  out.push(
    say(
      l.how === 'jump' ? 'jump.implicit' : 'jump.command',
      { command: l.command },
      l.how === 'jump'
        ? 'the connection goes through a jump host'
        : 'the connection goes through ProxyCommand',
    ),
  );
  // Where the hops are known one by one, none of them passes for the one that is meant.
  const hops = all.filter((x): x is HopLayer => x.layer === 'hop' && x.proxy !== true);
  const lines = linesSaid(l.text, say, context).filter(
    (o) => hops.length === 0 || (o.kind !== 'connect.trying' && !o.kind.startsWith('session.')),
  );
  for (const o of lines) out.push(o);
  // A shell ends with 127 when there is no such program (POSIX), whatever the words for it.
  if (l.status === 127 && !lines.some((o) => o.kind === 'jump.not-found'))
    out.push(
      say(
        'jump.not-found',
        { text: l.text.trim().slice(0, 200) },
        `ProxyCommand: ${l.text.trim().slice(0, 200)}`,
      ),
    );
  const talk = all.find((x): x is TalkLayer => x.layer === 'talk' && x.way === 'usual');
  if (talk && talk.identification === undefined && talk.bytes === 0) {
    const how = talk.end === 'open' ? 'timed-out' : 'closed';
    out.push(
      say(
        'jump.pipe-closed',
        { how },
        how === 'closed'
          ? `the program that carries the connection ended after ${span(talk.endMs)}, before the server had said a word`
          : `nothing came through the program that carries the connection in ${span(talk.endMs)}`,
      ),
    );
    // What runs at the last hop (netcat) often says nothing at all.
    const isWordless = !lines.some((o) => KINDS[o.kind].error);
    const last = hops.every((h) => h.result === 'logged-in') ? hops.at(-1) : undefined;
    if (l.how === 'command' && last && how === 'closed' && isWordless) {
      const text = `${last.host} let you in, and what it runs to reach ${host} port ${port} ended${l.status === undefined ? '' : ` with status ${l.status}`}`;
      out.push(say('probe.wordless', { text }, text));
    }
  }
  return out;
}

export function hopSaid(l: HopLayer, say: Say): Said {
  const { layer: _, stage, proxy, ...fields } = l;
  const who = `${l.user === undefined ? '' : `${l.user}@`}${l.host} port ${l.port}`;
  const quote = `${proxy ? 'the proxy' : `hop ${l.number}`}, ${who}: ${RESULTS[l.result]}${l.why === undefined ? '' : ` (${l.why})`}`;
  if (proxy) return [say('probe.hop', fields, quote), say('jump.proxy-unreachable', { text: quote }, quote)];
  return [
    say('probe.hop', fields, quote),
    // Of a hop behind a hop the one before it tells (open failed), unless it was reached.
    ...(stage !== undefined && (l.number === 1 || l.result === 'no-login')
      ? [say('jump.hop-failed', { stage, by: 'probe.hop' }, quote)]
      : []),
  ];
}

const RESULTS: { readonly [result in HopLayer['result']]: string } = {
  'logged-in': 'it let you in',
  'no-login': 'it answers and does not let you in',
  'not-reached': 'it was not reached',
  'not-tried': 'it was not tried',
};

export function sshSaid(l: SshLayer, say: Say, context: ReaderContext): Said {
  const out = linesSaid(l.text, say, context);
  // Asking which methods there are is answered with a refusal, which is no fault.
  if (l.purpose === 'methods')
    return out
      .filter((o) => o.kind === 'auth.methods')
      .map((o) => ({ ...o, program: 'sshwhy' }) as Observation);
  if (l.status !== undefined)
    out.push(
      say('client.exit', { status: l.status, seconds: l.ms / 1000 }, `ssh ended with status ${l.status}`),
    );
  // It was stopped when the time was up.
  else out.push(say('client.interrupted', { seconds: l.ms / 1000 }, `ssh had not ended after ${span(l.ms)}`));
  return out;
}

/** The first try went well, and of those after it some were turned away: it depends on the moment. */
export function isAtTimes(layers: readonly Layer[]): boolean {
  const usual = layers.find((l): l is TalkLayer => l.layer === 'talk' && l.way === 'usual');
  const repeat = layers.find((l): l is RepeatLayer => l.layer === 'repeat');
  // What the person's own ssh met says more.
  if (usual?.serverOffer === undefined || layers.some((l) => l.layer === 'ssh')) return false;
  return repeat !== undefined && repeat.greeted > 0 && repeat.dropped + repeat.closed > 0;
}

/** How one of the tries ended that were turned away. */
export function refusalSaid(l: RepeatLayer, say: Say): Said {
  const line = l.said;
  return [
    ...(line === undefined
      ? []
      : [say('ident.pre-banner', { number: 0, line }, `one of the tries was told: ${line}`)]),
    say('ident.closed', {}, 'one of the tries was closed; no identification came'),
  ];
}

export function repeatSaid(l: RepeatLayer, say: Say): Said {
  const { tries, greeted, dropped, closed, refused, silent } = l;
  if (tries < 2) return [];
  const parts = [
    greeted > 0 && `${greeted} greeted`,
    dropped > 0 && `${dropped} refused by sshd with a text`,
    closed > 0 && `${closed} closed without a word`,
    refused > 0 && `${refused} not opened`,
    silent > 0 && `${silent} without an answer`,
  ].filter((p) => p !== false);
  const words = shareInWords(l);
  return [
    say(
      'probe.repeat',
      { tries, greeted, dropped, closed, refused, silent, ...(words !== '' && { share: words }) },
      `${tries} connections in ${span(l.ms)}: ${parts.join(', ')}${words === '' ? '' : `; ${words}`}`,
    ),
  ];
}

export function portsSaid(l: PortsLayer, own: number, say: Say): Said {
  const ports = l.ports.filter((p) => p.port !== own);
  if (ports.length === 0) return [];
  const ssh = ports.find((p) => p.found === 'ssh');
  const open = ports.filter((p) => p.found === 'ssh' || p.found === 'open').length;
  const refused = ports.filter((p) => p.found === 'refused').length;
  return [
    say(
      'probe.ports',
      { ...(ssh && { ssh: ssh.port }), open, refused, silent: ports.length - open - refused },
      `other ports: ${ports.map((p) => `${p.port} ${p.found}`).join(', ')}`,
    ),
  ];
}

export function hostKeySaid(l: HostKeyLayer, say: Say): Said {
  const key = l.keytype ?? 'key';
  const server =
    l.keytype !== undefined && l.fingerprint !== undefined
      ? [
          say(
            'hostkey.server',
            { keytype: l.keytype, fingerprint: l.fingerprint },
            `its host key: ${l.keytype} ${l.fingerprint}`,
          ),
        ]
      : [];
  const at = l.file === undefined ? '' : ` (${l.file}${l.line === undefined ? '' : `, line ${l.line}`})`;
  switch (l.result) {
    case 'known':
      return [
        ...server,
        say('hostkey.known', { host: l.name, keytype: key }, `${l.name} is known by its ${key}${at}`),
      ];
    case 'unknown':
    case 'other-type':
      // No fault by itself: ssh asks a person about it.
      return [
        ...server,
        say(
          'hostkey.ask',
          { host: l.name },
          `known_hosts has no ${key} for ${l.name}: ssh asks before it goes on`,
        ),
      ];
    case 'changed':
      return [
        ...server,
        say('hostkey.changed', {}, `the ${key} of ${l.name} is not the one in known_hosts${at}`),
        ...(l.file !== undefined && l.line !== undefined
          ? [
              say(
                'hostkey.offending',
                { path: l.file, line: l.line, keytype: key },
                `${l.file}, line ${l.line}`,
              ),
            ]
          : []),
        say('hostkey.failed', {}, 'ssh would not go on'),
      ];
    case 'revoked':
      return [
        ...server,
        say(
          'hostkey.revoked',
          { host: l.name, keytype: key },
          `the ${key} of ${l.name} is marked as revoked${at}`,
        ),
        say('hostkey.failed', {}, 'ssh would not go on'),
      ];
    case 'no-answer':
      return [];
  }
}
