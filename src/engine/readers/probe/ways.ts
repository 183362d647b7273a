/** What a connection of a probe got that behaved otherwise than ssh: at once, half closed, with a request of the web, with a greeting of TLS. */

import { greetingName } from '../../observation.ts';
import type { Said, Say } from './said.ts';
import type { TalkLayer, Way } from './transcript.ts';

const LATE_MS = 3;

/** What a connection got that behaved otherwise than ssh. */
export function waySaid(l: TalkLayer, say: Say): Said {
  // On a busy machine "at once" may come late: then it shows nothing.
  if (l.way === 'ident-first' && (l.spokeMs ?? 0) > LATE_MS) return [];
  const got = gotBy(l);
  switch (l.way) {
    case 'ident-first':
      return [
        say(
          'probe.ident-first',
          { got },
          `a connection that introduced itself at once: ${WORDS[got] ?? got}`,
        ),
      ];
    case 'half-close':
      return [
        say(
          'probe.half-close',
          { got },
          `a connection that closed its own direction at once: ${WORDS[got] ?? got}`,
        ),
      ];
    case 'http':
      return [say('probe.http', { got }, `a web request: ${WORDS[got] ?? got}`)];
    case 'tls':
      return [say('probe.tls', { got }, `a greeting of TLS: ${WORDS[got] ?? got}`)];
    case 'socks':
    case 'rdp':
    case 'postgresql':
      return serviceSaid(l, l.way, say);
    case 'large':
    case 'small':
    case 'usual':
      return [];
  }
}

/** What came of it, in one of a few words. */
function gotBy(l: TalkLayer): string {
  const first = l.lines[0] ?? l.text;
  if (l.identification !== undefined)
    return l.serverOffer !== undefined
      ? 'ssh'
      : l.end === 'open'
        ? 'ssh-open'
        : l.end === 'rst'
          ? 'ssh-reset'
          : 'ssh-closed';
  if (l.bytes > 0) {
    if (first.startsWith('SSH-')) return 'cut-off';
    const name = greetingName(first);
    return /^(http|tls)$/.test(name) ? name : /maxstartups|not-allowed/.test(name) ? 'dropped' : 'text';
  }
  return l.end === 'open' ? 'silence' : l.end === 'rst' ? 'reset' : 'closed';
}

/** What a service answers to its own request, as escaped text (wire/escape.ts), and its name. */
const ANSWERS = {
  // RFC 1928, 3: the method that it chose.
  socks: { is: /^\\x05\\x(00|02|ff)/, name: 'SOCKS' },
  // MS-RDPBCGR, 2.2.1.2: TPKT, then an X.224 connection confirm.
  rdp: { is: /^\\x03\\x00\\x00.{4,8}\\xd0/, name: 'Remote Desktop' },
  // "Message Formats" of its protocol, SSLRequest: one byte, yes or no.
  postgresql: { is: /^[SN]$/, name: 'PostgreSQL' },
} as const;

function serviceSaid(l: TalkLayer, way: keyof typeof ANSWERS, say: Say): Said {
  const { is, name } = ANSWERS[way];
  const line = `it answers a request of ${name}: ${l.text.slice(0, 80)}`;
  return is.test(l.text) ? [say('ident.pre-banner', { number: 0, line }, line)] : [];
}

/** What became of offers of many and of few bytes: both arrived, the large one alone got lost, or either. */
export type Sizes = 'none' | 'offer' | 'any-size';

/** A lost packet is repeated after 200 ms and more (RFC 6298): who waits so long has seen that nothing comes. */
const PATIENT_MS = 900;

/** The server closed on the good-bye that stood behind our offer: all of it arrived; undefined where that cannot be told. */
function arrived(l: TalkLayer | undefined): boolean | undefined {
  if (l?.serverOffer === undefined || l.end === 'rst') return undefined;
  return l.end === 'fin' || (l.endMs >= PATIENT_MS ? false : undefined);
}

/** Undefined where offers of a certain size were not tried, or tell nothing. */
export function sizesOf(list: readonly TalkLayer[]): Sizes | undefined {
  const large = arrived(list.find((l) => l.way === 'large'));
  if (large !== false) return large && 'none';
  const small = arrived(list.find((l) => l.way === 'small'));
  return small === undefined ? undefined : small ? 'offer' : 'any-size';
}

export function sizesSaid(list: readonly TalkLayer[], say: Say): Said {
  const what = sizesOf(list);
  if (what === undefined) return [];
  const bytes = (way: Way): string => `${list.find((l) => l.way === way)?.sentBytes ?? 0} bytes`;
  const words = {
    none: `an offer of ${bytes('large')} arrived`,
    offer: `an offer of ${bytes('large')} got lost on the way, one of ${bytes('small')} arrived`,
    'any-size': `offers of ${bytes('large')} and of ${bytes('small')} were not heard`,
  };
  return [say('probe.unconfirmed', { what }, words[what])];
}

const WORDS: { readonly [got: string]: string } = {
  ssh: 'an SSH server answered in full',
  'ssh-open': 'an SSH server greeted, and nothing more came',
  'ssh-closed': 'an SSH server greeted and closed',
  'ssh-reset': 'an SSH server greeted, then a reset came',
  http: 'a web server answered',
  tls: 'TLS answered',
  dropped: 'sshd said that it is full or refuses',
  'cut-off': 'an identification began and did not end',
  text: 'some text came that is no SSH',
  silence: 'nothing came',
  closed: 'it was closed without a word',
  reset: 'it was reset without a word',
};
