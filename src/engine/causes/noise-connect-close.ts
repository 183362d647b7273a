/** A stranger's single visit: connects, perhaps reads the banner or the offered algorithms, and leaves. */

import { cause, errnoName, hint, setServerConfig, sign, step, t } from '../cause.ts';

export default cause({
  id: 'noise-connect-close',
  who: 'nobody',
  title: 'A stranger opened a connection and left',
  stage: ['accept', 'auth'],
  onlyServerView: true,
  signs: [
    sign('kex.dispatch-fatal', 'sometimes', 'a client that leaves in the middle shows like this', {
      when: (f) => /broken pipe|reset|timed out|closed/i.test(f.reason),
    }),
    sign('sshd.accept-error', 'always', 'the visitor was gone before sshd could take the connection', {
      when: (f) => errnoName(f.errno) === 'aborted',
    }),
    sign(
      'ident.closed',
      'always',
      'in a server\'s log the "remote host" is the client: it left before its first line was complete',
    ),
    sign('ident.not-received', 'always', 'the client left before its first line was complete'),
    sign('ident.read-error', 'usually', 'the client left by a reset, as fast scanners do', {
      when: (f) => /reset/i.test(f.errno),
    }),
    sign('end.closed', 'always', 'the client left without naming a user', {
      when: (f) => f.user === undefined,
    }),
    sign('end.closed', 'sometimes', 'the client left after naming root or a user that does not exist', {
      when: (f) => f.user !== undefined && (f.valid === false || f.user === 'root'),
    }),
    sign('end.closed', 'rarely', 'the client named an account that exists: hardly a stranger', {
      when: (f) => f.user !== undefined && f.valid !== false && f.user !== 'root',
    }),
    sign('end.reset', 'sometimes', 'the client left by a reset, without naming a user', {
      when: (f) => f.user === undefined,
    }),
    sign('end.reset', 'rarely', 'the client had named a user', { when: (f) => f.user !== undefined }),
    sign('end.received-disconnect', 'sometimes', 'the client said goodbye before it had logged in', {
      when: (f) => f.code !== 3 && f.code !== 9,
    }),
    // RFC 4253, 11.1: 3 is a key exchange that failed, 9 a host key that the client does not accept.
    sign('end.received-disconnect', 'rarely', 'something displeased this client, so it wanted to log in', {
      when: (f) => f.code === 3 || f.code === 9,
    }),
    sign('attempt.server-ending', 'usually', 'the client ended it before any login', {
      when: (f) => f.ender === 'peer' && f.stage !== 'session',
    }),
    sign('attempt.server-ending', 'rarely', 'the server ended it', { when: (f) => f.ender === 'self' }),
    sign('sshd.penalty', 'usually', 'sshd counts a connection that never tried to log in', {
      when: (f) => /without attempting/i.test(f.reason),
    }),
    sign(
      'kex.no-match',
      'always',
      'a key scan asks for one key type after the other, and this server lacks that one',
      {
        when: (f) => /host[ _-]?key/i.test(f.what) && f.offer !== undefined && !f.offer.includes(','),
      },
    ),
    sign('kex.no-match', 'sometimes', 'a key scan asks for key types that the server does not have', {
      when: (f) => /host[ _-]?key/i.test(f.what) && (f.offer === undefined || f.offer.includes(',')),
    }),
    sign('kex.no-match', 'rarely', 'this client could not agree on algorithms', {
      when: (f) => !/host[ _-]?key/i.test(f.what),
    }),
    sign('ident.invalid-line', 'never', 'this visitor did send something'),
    sign('ident.invalid-characters', 'never', 'this visitor did send something'),
    sign('auth.failed', 'rarely', 'this visitor did try to log in'),
    sign('auth.invalid-user', 'rarely', 'this visitor did name a user'),
    sign('auth.accepted', 'never', 'this was a login'),
    sign('sshd.grace-expired', 'rarely', 'this visitor did not leave by itself'),
    sign('sshd.drop-maxstartups', 'never', 'sshd refused this one'),
    sign('sshd.drop-penalty', 'never', 'sshd refused this one'),
    sign('attempt.duration', 'usually', 'such visits last moments', { when: (f) => f.seconds < 4.5 }),
    sign('group.interval', 'rarely', 'equal intervals speak for a monitor'),
    sign('group.source', 'usually', 'strangers come from public addresses', {
      when: (f) => f.sort === 'public' || f.sort === 'masked' || f.sort === 'documentation',
    }),
    sign('group.source', 'rarely', 'this address is inside a private network', {
      when: (f) => f.sort === 'private' || f.sort === 'loopback',
    }),
    hint('unknown-source', 'usually', 'nobody knows the address'),
    hint('own-source', 'sometimes', 'the address is known'),
    hint('internet-exposed', 'usually', 'every public address is scanned all day'),
    hint('login-ok', 'usually', "people's own logins go on"),
    hint('server-view', 'usually', 'only the server notices'),
    hint('regular-interval', 'sometimes', 'equal intervals speak for a monitor'),
    hint('behind-load-balancer', 'sometimes', 'balancers open connections to see whether the port lives'),
    sign('sshd.peer-gone', 'sometimes', 'the visitor was gone before sshd could ask for its address'),
  ],
  then: ['end.closed', 'end.reset', 'ident.failed', 'end.disconnected', 'sshd.penalty', 'sshd.child-reaped'],
  explain: (seen) => {
    const early = seen.one('ident.closed') ?? seen.one('ident.not-received') ?? seen.one('ident.read-error');
    const from = seen.source ?? 'an address that the line does not name';
    return [
      ...(early
        ? t`Nothing is broken. A client (${from}) opened a connection and left before it had sent its complete first line. The line stands in the server's log, so its "remote host" is that client, not your server.`
        : t`Nothing is broken. A client (${from}) opened a connection, got past the first lines, which is what \`[preauth]\` tells in most versions, and left without logging in${seen.user === undefined ? t` or naming a user` : t``}.`),
      ...t` Port scanners, banner grabbers and key scans do this to every public address all day; a monitor, a balancer's check or \`ssh-keyscan\` of your own look the same. It is no login and no try of one. Nobody has to act, and your own logins are not touched unless such visits come in bursts that fill MaxStartups.`,
    ];
  },
  fix: () => [
    step('server', t`Nothing has to be done.`),
    step(
      'server',
      t`If you want fewer such lines, let only known networks reach the port (firewall, VPN). Another port makes it quieter, not safer.`,
    ),
    setServerConfig(
      t`If bursts of them crowd you out, keep one address from taking all slots (since OpenSSH 8.5) and end waiting connections sooner.`,
      'PerSourceMaxStartups 10',
      'LoginGraceTime 30',
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Is ${seen.source ?? 'the address'} none of your own machines, monitors or balancers, and are the visits irregular?`,
    effect: 'reads',
    yes: "a stranger's visit: nothing is broken",
    no: 'a machine of yours: a monitor, or a client of yours that gives up',
  },
  twins: [
    'accept-maxstartups',
    'hostkey-changed',
    'hostkey-unknown',
    'noise-harmless-line',
    'noise-monitor',
    'noise-never-logs-in',
    'noise-non-ssh',
  ],
  cite: [
    'OpenSSH kex.c, kex_exchange_identification(): the same words on both sides',
    'Measured on 7.4 to 10.5 with nmap, masscan, nc, ssh-keyscan',
    'Since 9.5 the line is written at VERBOSE only; "Connection closed by" stays',
  ],
  folklore: 'scanners on the internet',
});
