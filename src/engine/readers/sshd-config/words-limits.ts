/** Sentences about limits (limits.ts). */

import type { ConfigFinding, Text, Words, WordTable } from './words.ts';
import { detailOf, numberOf, t } from './words.ts';

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function count(n: number): string {
  return SMALL[n] ?? String(n);
}

function connections(n: number): string {
  return n === 1 ? 'one connection has' : `${count(n)} connections have`;
}

const STRANGERS: Text = t`On a public server strangers hold such connections all the time: a probe that says nothing keeps its place until LoginGraceTime (2 minutes by default).`;

/** servconf.c up to 10.0 assigns without asking: unlike most keywords the last line wins. */
const SAME_LINE: Text = t`Change this very line: up to release 10.0 the last \`MaxStartups\` counts, so one in a file that is read before it has no effect.`;
const DEFAULT = 'MaxStartups 10:30:100';

function rate100(f: ConfigFinding): Words {
  const start = numberOf(f, 'start');
  const full = numberOf(f, 'full');
  return {
    closes: true,
    what: t`As soon as ${connections(start)} not logged in yet, every new connection is refused before it sees anything of SSH: everybody's, yours too. The ${full} is never reached, because a rate of 100 refuses all from the first number on.`,
    better: DEFAULT,
    why: t`${STRANGERS} \`10:30:100\` is the default since 6.2: from 10 on it refuses 30 in 100 at random, more as it fills, and all at 100. With many strangers \`30:30:100\` leaves more room. \`PerSourceMaxStartups\` (8.5 and later) limits each address by itself, and a shorter \`LoginGraceTime\` frees places sooner. ${SAME_LINE}`,
  };
}

export const LIMIT_WORDS: WordTable = {
  'maxstartups-rate-100': rate100,
  'maxstartups-low': (f) => {
    const start = numberOf(f, 'start');
    const rate = numberOf(f, 'rate');
    const full = numberOf(f, 'full');
    const from = t`As soon as ${connections(start)} not logged in yet,`;
    return {
      closes: true,
      what:
        start === full || rate === 100
          ? t`${from} every new connection is refused: everybody's, yours too.`
          : t`${from} sshd refuses ${rate} of 100 new connections at random, more as it fills, and from ${full} on all of them: everybody's, yours too.`,
      // The finding about the rate of 100 says it already.
      ...(!(rate === 100 && start < full) && { better: DEFAULT }),
      why: t`${STRANGERS} The default begins at 10; with many strangers \`30:30:100\` leaves more room. ${SAME_LINE}`,
    };
  },
  'maxstartups-invalid': (f) =>
    (f.detail ?? '').startsWith('refused')
      ? {
          what: t`sshd does not start with \`MaxStartups\` ${f.value}: the first number may not be larger than the third, and the middle one is a percentage from 1 to 100.`,
          better: DEFAULT,
          why: t`The form is start:rate:full, or a single number.`,
        }
      : {
          what: t`sshd reads \`MaxStartups\` ${f.value} as ${detailOf(f, 'start')}:${detailOf(f, 'rate')}:${detailOf(f, 'full')} and ignores the rest without a word.`,
          better: `MaxStartups ${numberOf(f, 'start')}:${numberOf(f, 'rate')}:${numberOf(f, 'full')}`,
          why: t`The form is start:rate:full. Write what is meant, so that the next reader is not misled.`,
        },
  'maxstartups-set': (f) => ({
    what: t`Of the connections that have not logged in yet, sshd takes ${detailOf(f, 'start')} without question and never more than ${detailOf(f, 'full')}; in between it refuses some at random.`,
    why: t`The default is \`10:30:100\`.`,
  }),
  'persource-maxstartups': (f) => ({
    closes: true,
    what: t`Each address may hold ${detailOf(f, 'limit')} connections that have not logged in yet; one more is refused.`,
    ...(numberOf(f, 'limit') < 4 && { better: 'PerSourceMaxStartups 10' }),
    why: t`All people behind one router, load balancer or jump host share one address, so they share this number. Parallel jobs (rsync, Ansible, git) need one each while they log in.`,
  }),
  'persource-netblock': (f) => ({
    what: t`sshd counts whole networks as one source: /${detailOf(f, 'ipv4')} of IPv4${detailOf(f, 'ipv6') === undefined ? '' : ` and /${detailOf(f, 'ipv6') ?? ''} of IPv6`}. What one neighbour does counts against all.`,
    ...(detailOf(f, 'ipv6') === undefined && { better: `PerSourceNetBlockSize ${numberOf(f, 'ipv4')}:128` }),
    why:
      detailOf(f, 'ipv6') === undefined
        ? t`Given one number, releases up to 10.0 leave the length for IPv6 unset, so all of IPv6 may count as one source. Give both.`
        : t`The default is 32:128, each address by itself.`,
  }),
  'persource-penalties-strict': (f) => {
    const failures = numberOf(f, 'failures');
    const probes = numberOf(f, 'probes');
    if (detailOf(f, 'overflow') !== undefined) {
      return {
        closes: true,
        what: t`When sshd has no room to remember more penalised addresses, it refuses every connection: everybody's, yours too.`,
        better: 'PerSourcePenalties overflow:permissive',
        why: t`Strangers with many addresses can bring that about. The default forgets the address whose penalty ends first instead.`,
      };
    }
    const logins = failures > 0 ? `${count(failures)} failed login${failures === 1 ? '' : 's'}` : '';
    const empty = probes > 0 ? `${count(probes)} connection${probes === 1 ? '' : 's'} without a login` : '';
    return {
      closes: true,
      what: t`An address is shut out for a while after ${[logins, empty].filter((x) => x !== '').join(' or ')} in quick succession: sshd then closes its connections at once.`,
      better: 'PerSourcePenalties authfail:5 noauth:1 min:15',
      why: t`Those are the defaults: four failed logins, or sixteen connections without one, close together. A mistyped password, a monitoring check or a colleague behind the same router should not shut people out. Addresses that must never be shut out belong into \`PerSourcePenaltyExemptList\`.`,
    };
  },
  'persource-penalties-set': (f) => ({
    closes: true,
    what: t`An address that fails to log in, or connects without logging in, is shut out for a while once its penalties exceed ${detailOf(f, 'min')} seconds.`,
    why: t`From 9.8 on sshd does that by default. Addresses that must never be shut out belong into \`PerSourcePenaltyExemptList\`.`,
  }),
  'persource-penalties-off': () => ({
    what: t`sshd never shuts an address out for failed logins or empty connections.`,
    why: t`From 9.8 on it does so by default. This setting refuses nobody.`,
  }),
  'refuse-connection': () => ({
    closes: true,
    what: t`sshd closes every connection to which this applies before a login can be tried.`,
    better: 'RefuseConnection no',
    why: t`It is meant for a \`Match\` block that shuts somebody out. For everybody it shuts out everybody.`,
  }),
  'maxauthtries-low': (f) => ({
    closes: true,
    what: t`sshd hangs up after ${count(numberOf(f, 'tries'))} refused attempt${numberOf(f, 'tries') === 1 ? '' : 's'} in one connection, with "Too many authentication failures". Each key that the client offers in vain is one.`,
    better: 'MaxAuthTries 6',
    why: t`An agent with ${count(numberOf(f, 'tries') + 1)} keys may never get to the right one, or to the password. 6 is the default. A client can help itself with \`IdentitiesOnly yes\` and \`IdentityFile\`.`,
  }),
  'maxsessions-low': (f) => ({
    closes: true,
    what:
      numberOf(f, 'sessions') === 0
        ? t`Nobody gets a shell, a command or a file transfer; only forwarding works.`
        : t`One connection carries one session only: a second shell, copy or command over a shared connection is refused.`,
    ...(numberOf(f, 'sessions') > 0 && { better: 'MaxSessions 10' }),
    why: t`Clients that share a connection (ControlMaster, Ansible, editors with remote mode) open several sessions in one. 10 is the default.`,
  }),
  'maxsessions-zero': () => ({
    closes: true,
    what: t`After a good login every shell, command and file transfer is refused.`,
    better: 'MaxSessions 10',
    why: t`0 allows forwarding alone.`,
  }),
  'login-grace-short': (f) => ({
    closes: true,
    what: t`Who has not logged in ${detailOf(f, 'seconds')} seconds after connecting is cut off, in the middle of typing a password too.`,
    better: 'LoginGraceTime 60',
    why: t`Typing a password, confirming on a telephone, a slow name server or directory take their time. The default is 120 seconds.`,
  }),
  'login-grace-zero': () => ({
    what: t`A connection that never logs in is never cut off, so it holds its place for ever.`,
    better: 'LoginGraceTime 120',
    why: t`Silent connections fill \`MaxStartups\`, and then everybody is refused.`,
  }),
  'client-alive': (f) => ({
    ...(numberOf(f, 'count') > 0 && { closes: true }),
    what:
      numberOf(f, 'count') === 0
        ? t`sshd asks a silent client every ${detailOf(f, 'interval')} seconds whether it is still there.`
        : t`sshd closes a session whose client does not answer for about ${detailOf(f, 'total')} seconds (asked every ${detailOf(f, 'interval')}, ${detailOf(f, 'count')} times). An idle person is not cut off: his client answers by itself.`,
    ...(numberOf(f, 'total') > 0 && numberOf(f, 'total') < 60 && { better: 'ClientAliveCountMax 3' }),
    why: t`A short outage of the network, or a laptop that sleeps, ends the session. It also keeps routers from forgetting the connection.`,
  }),
  'client-alive-count-zero': (f) => ({
    closes: true,
    what:
      numberOf(f, 'interval') > 0
        ? t`Up to 8.1 this cuts off every session that is silent for ${detailOf(f, 'interval')} seconds, however alive its client is. From 8.2 on it never cuts one off.`
        : t`From 8.2 on this means that a dead client is never cut off; up to 8.1, that the first missed answer does it.`,
    better: 'ClientAliveCountMax 3',
    why: t`The meaning changed in 8.2. 3 is the default in all releases.`,
  }),
  'channel-timeout': (f) => ({
    closes: true,
    what: t`A channel (a shell, a forwarding) over which nothing passes for ${detailOf(f, 'seconds')} seconds is closed.`,
    why: t`To the person at the keyboard it looks like a connection that drops when idle. The default is none.`,
  }),
  'unused-timeout': (f) => ({
    closes: true,
    what: t`A connection with no open channel is closed after ${detailOf(f, 'seconds')} seconds.`,
    why: t`Shared connections (ControlPersist) and \`ssh -N\` with forwardings that nobody uses end by this. The default is none.`,
  }),
  'tcp-keepalive-off': () => ({
    what: t`sshd does not notice when a client has vanished from the network; its session stays.`,
    why: t`Dead sessions pile up unless \`ClientAliveInterval\` is set. The default is yes.`,
  }),
  'rekey-limit-tiny': () => ({
    closes: true,
    what: t`The keys of a connection are exchanged anew very often; each time the data stops for a moment.`,
    better: 'RekeyLimit default none',
    why: t`Large transfers become slow, and clients with faulty key exchange drop out. sshd renews the keys by itself in good time.`,
  }),
};
