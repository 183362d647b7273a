/** A service that speaks, but not SSH: mail, FTP, a database, telnet, a tunnel's control port. */

import {
  ANOTHER_LISTENS,
  argument,
  cause,
  greetingName,
  hint,
  holdsBytes,
  setClientConfig,
  sign,
  step,
  t,
} from '../cause.ts';

/** Greetings that belong to one kind of service, in words. */
const SERVICES: { readonly [name: string]: string } = {
  ftp: 'an FTP server',
  smtp: 'a mail server (SMTP)',
  pop3: 'a mail server (POP3)',
  imap: 'a mail server (IMAP)',
  redis: 'a Redis server',
  vnc: 'a VNC server',
  mysql: 'a MySQL or MariaDB server',
  rdp: 'a Windows Remote Desktop service',
  echo: 'an echo service',
  chargen: 'a character generator (chargen)',
  postgresql: 'a PostgreSQL server',
  socks: 'a SOCKS proxy',
  telnet: 'a telnet service or a terminal server',
};

export default cause({
  id: 'ident-other-service',
  who: 'client',
  title: 'Another kind of service answers on that port',
  stage: ['ident', 'kex'],
  signs: () => [
    ...ANOTHER_LISTENS,
    sign('probe.cut-off', 'never', 'here it is no identification that comes'),
    sign('probe.speaks', 'usually', 'many services greet whoever connects', {
      when: (f) => f.who === 'server-first',
    }),
    sign('probe.speaks', 'sometimes', 'others wait until they are asked', {
      when: (f) => f.who === 'after-us',
    }),
    sign('probe.tls', 'sometimes', 'the service speaks TLS', { when: (f) => f.got === 'tls' }),
    sign('probe.closing', 'usually', 'it waited to be spoken to, and hung up on what it did not understand', {
      when: (f) => f.after === 'our-line',
    }),
    sign('probe.closing', 'sometimes', 'it hung up on what it did not understand', {
      when: (f) => f.after === 'text',
    }),
    sign('ident.pre-banner', 'usually', 'this is the greeting of another service', {
      when: (f) => greetingName(f.line) in SERVICES,
    }),
    sign('ident.pre-banner', 'sometimes', 'this text is no SSH identification', {
      when: (f) => greetingName(f.line) === 'other' && !holdsBytes(f.line),
    }),
    sign('ident.pre-banner', 'usually', 'these bytes are no text, and no SSH', {
      when: (f) => greetingName(f.line) === 'other' && holdsBytes(f.line),
    }),
    sign('ident.pre-banner', 'never', 'this is a text of sshd', {
      when: (f) => /^(exceeded maxstartups|not allowed at this time|SSH-)/i.test(f.line),
    }),
    sign('attempt.senseless-text', 'rarely', 'a service greets with a line or two and waits'),
    sign(
      'ident.invalid-characters',
      'usually',
      'a binary greeting, as databases send, is no SSH identification',
    ),
    sign('ident.none-in-limit', 'usually', 'it floods whoever connects'),
    sign('ident.too-long', 'sometimes', 'what came was no line of text'),
    sign('ident.failed', 'usually', 'what came was no SSH identification', {
      when: (f) => /invalid format/.test(f.reason),
    }),
    sign('ident.closed', 'sometimes', 'the service hung up on a line that it did not understand'),
    sign('ident.read-error', 'sometimes', 'the service hung up on a line that it did not understand', {
      when: (f) => /reset/i.test(f.errno),
    }),
    sign('ident.timeout', 'sometimes', 'many services greet and then wait for a command'),
    sign('end.closed', 'sometimes', 'the service hung up on a line that it did not understand'),
    sign('end.reset', 'sometimes', 'the service hung up on a line that it did not understand'),
    sign('attempt.hang', 'usually', 'many services greet and then wait for a command', {
      when: (f) => /^(accept|ident|connected|local)/i.test(f.step),
    }),
    sign('ident.remote', 'never', 'an SSH server did greet you'),
    sign('attempt.server-ending', 'never', 'sshd did get the connection'),
    sign('sshd.silent', 'usually', 'sshd never sees these connections'),
    hint('first-time', 'usually', 'a wrong port fails from the first try'),
    hint('other-app-works', 'sometimes', 'the other application uses the right port'),
    hint('container', 'sometimes', 'a published port may be that of another service'),
    hint('intermittent', 'rarely', 'the port answers the same every time'),
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused the connection'),
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused the connection'),
    hint('tunnel', 'usually', 'a tunnel has ports of its own beside the one for SSH'),
    hint('proxy-on', 'sometimes', 'a proxy on the way answers in its own protocol'),
  ],
  then: [
    'ident.closed',
    'ident.read-error',
    'ident.failed',
    'ident.timeout',
    'end.closed',
    'end.reset',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const first = seen.one('ident.pre-banner');
    const name = first ? SERVICES[greetingName(first.fields.line)] : undefined;
    const where = t`${seen.host ?? 'that address'}, port ${seen.port ?? '22'}`;
    const what = first
      ? name
        ? t`The program at ${where}, greeted with: ${first.fields.line}. That is ${name}, not an SSH server.`
        : t`The program at ${where}, greeted with: ${first.fields.line}. No SSH server begins like that.`
      : t`The program at ${where}, sent something that is no SSH identification.`;
    return [
      ...what,
      ...t` An SSH server's line begins with "SSH-". Text of other services shows with \`ssh -v\` only; without it ssh waits or says that the connection was closed. Your key and password are not the matter.`,
    ];
  },
  fix: (seen) => [
    setClientConfig(
      t`Use the port on which sshd listens; your provider or administrator knows it.`,
      seen.host,
      'Port 22',
    ),
    step(
      'server',
      t`If the port is right from outside, a forward or a published container port leads to the other service: correct its target, or move sshd or that service to another port.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Look at the first line of port ${seen.port ?? '22'}. Is it something that does not begin with "SSH-"?`,
    run: (seen) =>
      `nc -w 10 ${argument(seen.host, 'HOST')} ${argument(seen.port, 'PORT')} </dev/null | head -n 1`,
    effect: 'connects 1',
    yes: 'another service answers there',
    no: 'an SSH server, or nothing at all, answers',
    alsoYes: ['path-port-translated-wrong', 'connect-wrong-port', 'ident-tarpit'],
  },
  twins: [
    'connect-wrong-port',
    'ident-http',
    'ident-tarpit',
    'ident-tls',
    'jump-command-prints',
    'path-port-translated-wrong',
    'path-proxy-protocol',
  ],
  cite: [
    'RFC 4253, section 4.2',
    'RFC 5321, 1939, 3501, 6143: greetings of mail and VNC',
    'Measured: FTP, SMTP, POP3, Redis and telnet leave plain ssh waiting without a word',
  ],
  folklore: 'another service on that port',
});
