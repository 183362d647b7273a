/** What one connection of a probe says: in the kinds of a client's own lines, and in those that only a probe can tell. */

import type { Observation } from '../../observation.ts';
import { mismatch, names } from '../../wire/negotiation.ts';
import type { Offer } from '../../wire/packets.ts';
import type { Said, Say } from './said.ts';
import { span } from './said.ts';
import type { TalkLayer } from './transcript.ts';
import type { Sizes } from './ways.ts';

/**
 * Times over several connections, which a busy machine disturbs less than those of one: the fastest opening, about a round
 * trip, and the middle one of the closes without a word.
 */
export interface Calm {
  readonly connectMs: number;
  readonly closedMs?: number;
}

export function calmOf(list: readonly TalkLayer[]): Calm {
  const closes = list
    .filter(
      (l) =>
        l.end !== 'open' &&
        l.bytes === 0 &&
        (l.way === 'half-close' || l.way === 'ident-first' || l.spokeMs === undefined),
    )
    .map((l) => l.endMs)
    .sort((a, b) => a - b);
  const middle = closes[Math.floor(closes.length / 2)];
  return {
    connectMs: Math.min(...list.map((l) => l.connectMs)),
    ...(middle !== undefined && closes.length > 2 && { closedMs: middle }),
  };
}

/** The connection that went as ssh's own would. */
export function talkSaid(
  l: TalkLayer,
  say: Say,
  calm: Calm = { connectMs: l.connectMs },
  sizes?: Sizes,
): Said {
  const out: Observation[] = [];
  if (l.ours !== undefined)
    out.push(
      say('ident.local', { software: l.ours.replace(/^SSH-2\.0-/, '') }, `we introduce ourselves: ${l.ours}`),
    );
  l.lines.forEach((line, i) => {
    // What a terminal server prints before its prompt tells nothing.
    if (line.trim() !== '')
      out.push(say('ident.pre-banner', { number: i, line }, `it said before any identification: ${line}`));
  });
  out.push(speaks(l, say));
  if (l.identification !== undefined && l.identification === l.ours) {
    // An echo service, or a loop: nobody else has this name.
    const line = `our own line comes back: ${l.identification}`;
    out.push(say('ident.pre-banner', { number: 0, line }, line));
    out.push(say('ident.timeout', { addr: l.addr, port: l.port }, 'no identification but our own came'));
  } else if (l.identification !== undefined)
    for (const o of identified(l, l.identification, say, calm, sizes)) out.push(o);
  else for (const o of unidentified(l, say, calm)) out.push(o);
  return out;
}

function speaks(l: TalkLayer, say: Say): Observation {
  if (l.firstMs === undefined) return say('probe.speaks', { who: 'nobody' }, `it said nothing${waited(l)}`);
  const first = l.spokeMs === undefined || l.firstMs <= earliestAnswer(l, l.spokeMs);
  return first
    ? say('probe.speaks', { who: 'server-first' }, `it spoke first, after ${span(l.firstMs)}`)
    : say(
        'probe.speaks',
        { who: 'after-us' },
        `it spoke only when it had been spoken to, after ${span(l.firstMs)}`,
      );
}

/** On a long way what comes within a round trip of our first word is no answer to it. */
const earliestAnswer = (l: TalkLayer, spokeMs: number): number =>
  l.connectMs < LONG_WAY_MS ? spokeMs : spokeMs + l.connectMs * 0.8;
/** Below it a busy machine may take as long as the way. */
const LONG_WAY_MS = 40;

const waited = (l: TalkLayer): string => (l.end === 'open' ? ` in ${span(l.endMs)}` : '');

/** No identification came. */
function unidentified(l: TalkLayer, say: Say, calm: Calm): Said {
  const out: Observation[] = [];
  if (l.notSsh !== undefined && l.notSsh !== 'malformed') {
    // Bytes that are no text: which service begins like this is told by the bytes themselves.
    if (l.lines.length === 0)
      out.push(
        say('ident.pre-banner', { line: l.text.slice(0, 200) }, `its first bytes: ${l.text.slice(0, 120)}`),
      );
    out.push(
      l.notSsh === 'too-long'
        ? say('ident.too-long', {}, 'its first line is longer than SSH allows')
        : l.notSsh === 'too-many'
          ? say(
              'ident.none-in-limit',
              { lines: l.lines.length },
              'more than a thousand lines came before any identification',
            )
          : say('ident.invalid-characters', {}, 'what it sends holds bytes that no identification may hold'),
    );
    return [...out, ...closing(l, say, calm)];
  }
  if (l.notSsh === 'malformed') {
    const line = l.unfinished ?? l.text.slice(0, 200);
    return [
      ...out,
      say('ident.bad-remote', { line }, `its identification cannot be read: ${line}`),
      ...closing(l, say, calm),
    ];
  }
  const rest = l.unfinished ?? '';
  if (rest !== '') {
    out.push(
      rest.startsWith('SSH-')
        ? say('probe.cut-off', { line: rest }, `its identification has no end: ${rest}`)
        : say(
            'ident.pre-banner',
            { number: l.lines.length, line: rest },
            `it said before any identification: ${rest}`,
          ),
    );
  }
  const no = l.bytes === 0 ? 'no byte came' : 'no identification came';
  out.push(
    l.end === 'open'
      ? say('ident.timeout', { addr: l.addr, port: l.port }, `still open after ${span(l.endMs)}; ${no}`)
      : l.end === 'fin'
        ? say('ident.closed', {}, `closed by the other side after ${span(l.endMs)}; ${no}`)
        : say(
            'ident.read-error',
            { errno: 'Connection reset by peer' },
            `reset after ${span(l.endMs)}; ${no}`,
          ),
  );
  return [...out, ...closing(l, say, calm)];
}

/** An SSH server answered: what it offers, whether both agree, or how it ended. */
function identified(l: TalkLayer, line: string, say: Say, calm: Calm, sizes: Sizes | undefined): Said {
  const out: Observation[] = [];
  const m = /^SSH-([^-]{1,32})-(.*)/.exec(line);
  const protocol = m?.[1] ?? '';
  const software = m?.[2] ?? '';
  if (protocol !== '2.0' && protocol !== '1.99')
    return [say('ident.protocol-1', { theirs: line }, `its identification: ${line}`)];
  out.push(say('ident.remote', { protocol, software }, `its identification: ${line}`));
  if (l.clientOffer) out.push(...proposals(l.clientOffer, 'client', say));
  if (l.sentOffer) out.push(say('kex.init-sent', {}, 'we sent our offer of algorithms'));
  if (l.serverOffer) {
    out.push(say('kex.init-received', {}, 'its offer of algorithms came'));
    out.push(...proposals(l.serverOffer, 'server', say));
    const lacks = l.clientOffer ? mismatch(l.clientOffer, l.serverOffer) : null;
    if (lacks) {
      out.push(
        say(
          'kex.no-match',
          { what: lacks.what, offer: lacks.server, ours: lacks.client },
          `no matching ${lacks.what} found. Their offer: ${lacks.server}`,
        ),
      );
    } else if (l.end === 'open') {
      // Offers of several sizes tell more than the one of this connection.
      if (sizes === undefined) out.push(...confirmed(l, say));
      if (sizes === undefined ? !swallowed(l) : sizes === 'none')
        out.push(
          say(
            'probe.reached',
            { what: 'offers', software, host: l.addr, port: l.port },
            l.clientOffer
              ? `${software || 'the server'} offers ${names(l.serverOffer.kex).length} methods of key exchange, and both sides agree`
              : `${software || 'the server'} sent its offer of algorithms`,
          ),
        );
    } else out.push(ended(l, say));
    return out;
  }
  if (l.badLength !== undefined)
    out.push(
      say(
        'kex.bad-length',
        { length: l.badLength },
        `after its identification came no packet: Bad packet length ${l.badLength}`,
      ),
    );
  else if (l.disconnect !== undefined)
    out.push(
      say(
        'end.received-disconnect',
        { code: l.disconnectCode ?? 0, reason: l.disconnect },
        `it disconnected: ${l.disconnect}`,
      ),
    );
  else if (l.end !== 'open') out.push(ended(l, say));
  else out.push(...confirmed(l, say));
  return [...out, ...closing(l, say, calm)];
}

function ended(l: TalkLayer, say: Say): Observation {
  const peer = { addr: l.addr, port: l.port };
  return l.end === 'fin'
    ? say(
        'end.closed',
        peer,
        `closed by the other side ${span(l.endMs)} after it opened, behind its identification`,
      )
    : say('end.reset', peer, `reset ${span(l.endMs)} after it opened, behind its identification`);
}

/** What we sent is still not confirmed: it, or the confirmation, gets lost on the way. */
const swallowed = (l: TalkLayer): boolean => (l.unconfirmed ?? 0) > 0;

function confirmed(l: TalkLayer, say: Say): Said {
  const { sentBytes, unconfirmed } = l;
  if (sentBytes === undefined || unconfirmed === undefined) return [];
  const what = unconfirmed === 0 ? 'none' : unconfirmed >= sentBytes ? 'all' : 'offer';
  return [
    say(
      'probe.unconfirmed',
      { what },
      what === 'none'
        ? 'the other side confirmed all that we sent'
        : `${unconfirmed} of the ${sentBytes} bytes that we sent were never confirmed`,
    ),
  ];
}

/** Both directions of each list, as ssh and sshd log them at debug2. */
function proposals(offer: Offer, whose: 'client' | 'server', say: Say): Said {
  const lists: readonly (readonly [string, string])[] = [
    ['kex', offer.kex],
    ['hostkey', offer.hostkey],
    ['cipher', offer.cipherOut],
    ['cipher', offer.cipherIn],
    ['mac', offer.macOut],
    ['mac', offer.macIn],
    ['compression', offer.compressionOut],
    ['compression', offer.compressionIn],
  ];
  return lists.map(([what, list]) =>
    say(
      'kex.proposal',
      { what, list },
      `${whose === 'client' ? 'we offer' : 'it offers'} for ${what}: ${list}`,
    ),
  );
}

function closing(l: TalkLayer, say: Say, calm: Calm): Said {
  if (l.end === 'open') return [];
  // It waited for us to speak and hung up on what we said: it is there, and takes us for something else.
  const onOurLine =
    l.way === 'usual' &&
    l.spokeMs !== undefined &&
    l.endMs >= earliestAnswer(l, l.spokeMs) &&
    l.endMs - l.spokeMs < 3 * l.connectMs + 150;
  const after =
    l.identification !== undefined
      ? 'identification'
      : l.bytes > 0
        ? 'text'
        : onOurLine
          ? 'our-line'
          : 'nothing';
  // A close that our own words brought about is counted from them.
  const from = after !== 'nothing' && l.spokeMs !== undefined && l.spokeMs < l.endMs ? l.spokeMs : 0;
  const since = after === 'nothing' ? (calm.closedMs ?? l.endMs) : l.endMs - from;
  const ms = Math.max(0, since - calm.connectMs);
  const how = l.end === 'fin' ? 'closed' : 'reset';
  return [
    say(
      'probe.closing',
      { how, ms, after },
      `${how} ${span(l.endMs)} after it opened${l.spokeMs === undefined ? ', before we had said anything' : `, ${span(Math.max(0, l.endMs - l.spokeMs))} after our first word`}`,
    ),
  ];
}
