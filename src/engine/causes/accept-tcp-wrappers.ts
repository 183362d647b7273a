/** TCP wrappers: hosts.allow and hosts.deny, in builds of sshd with libwrap (upstream dropped it in 6.7; Debian keeps it). */

import {
  argument,
  CLOSED_AT_ONCE,
  cause,
  guarded,
  hint,
  reads,
  SSHD_LISTENS,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'accept-tcp-wrappers',
  who: 'server',
  title: 'hosts.deny or hosts.allow refuses your address',
  stage: ['accept', 'ident'],
  signs: () => [
    ...SSHD_LISTENS,
    sign('probe.speaks', 'usually', 'it says nothing while it waits', { when: (f) => f.who === 'nobody' }),
    sign('probe.cut-off', 'never', 'here it is no identification that comes'),
    sign(
      'probe.closing',
      'always',
      'the wrappers library waits exactly five seconds before it closes; nothing else does',
      { when: (f) => f.after === 'nothing' && f.ms >= 4500 && f.ms < 5600 },
    ),
    sign('probe.closing', 'sometimes', 'a `twist` rule says its text and closes', {
      when: (f) => f.after === 'text',
    }),
    sign('probe.closing', 'rarely', 'the wrappers library waits five seconds', {
      when: (f) => f.after === 'nothing' && (f.ms < 4500 || f.ms >= 5600),
    }),
    sign(
      'around.hosts-deny',
      'sometimes',
      'in hosts.deny this line refuses whoever hosts.allow does not name',
    ),
    // No proof: a blocker tool that writes hosts.deny brings about the same line.
    sign('sshd.wrappers-refused', 'always', 'the wrappers library says that its rules refused the address'),
    sign('ident.pre-banner', 'sometimes', 'a `twist` rule answers with a text of its own', {
      when: (f) => /access denied|not allowed to connect|denied/i.test(f.line),
    }),
    sign('ident.read-error', 'usually', "sshd's process had not read your first line when it closed", {
      when: (f) => /reset/i.test(f.errno),
    }),
    sign('ident.closed', 'sometimes', 'the refusal may also come as a plain close'),
    sign('end.reset', 'usually', "sshd's process had not read your first line when it closed"),
    sign('end.closed', 'sometimes', 'the refusal may also come as a plain close'),
    sign('attempt.duration', 'usually', 'the wrappers library waits exactly five seconds before it closes', {
      when: (f) => f.seconds >= 4.5 && f.seconds <= 6.5,
    }),
    sign('attempt.duration', 'sometimes', 'a `twist` rule closes at once', { when: (f) => f.seconds < 0.5 }),
    sign('attempt.server-ending', 'rarely', 'sshd logs only the refusal', {
      when: (f) => f.ender === 'peer',
    }),
    sign('sshd.drop-maxstartups', 'never', 'the listener dropped this one before the rules were read'),
    sign('sshd.drop-penalty', 'never', 'the listener dropped this one before the rules were read'),
    hint('works-from-other-network', 'usually', 'the rules go by address'),
    hint('works-from-server-itself', 'usually', 'the rules mostly allow the machine itself'),
    hint('after-hardening', 'usually', '`ALL: ALL` in hosts.deny is a common hardening step'),
    hint('works-for-others', 'sometimes', 'the rules go by address'),
    hint('intermittent', 'rarely', 'the rules answer the same every time'),
    sign('ident.remote', 'never', 'the server had already greeted you'),
    ...CLOSED_AT_ONCE,
    sign('ident.pre-banner', 'rarely', 'only a `twist` rule says something', {
      when: (f) => !/denied|not allowed to connect/i.test(f.line),
    }),
    hint('tunnel', 'sometimes', 'the server sees the address of the tunnel instead of yours'),
  ],
  then: [
    'ident.closed',
    'ident.read-error',
    'ident.failed',
    'end.closed',
    'end.reset',
    'jump.pipe-closed',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const line = seen.one('sshd.wrappers-refused');
    return line
      ? t`The rules in /etc/hosts.allow and /etc/hosts.deny on the server refuse ${line.fields.addr ?? line.fields.host ?? seen.source ?? 'this address'}. sshd closed the connection before it sent its first line, so the client can only say that it was closed or reset. No key or password was looked at.`
      : t`sshd at ${seen.host ?? 'the server'} may be closing you by the rules in /etc/hosts.allow and /etc/hosts.deny. These rules act before sshd says a word, so no key or password matters. A refusal by them often comes after five seconds exactly, which hardly anything else does.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`Find out the address from which the server sees you, and ask the administrator to allow it.`,
    ),
    guarded(
      {
        ...step(
          'server',
          t`Allow the address in /etc/hosts.allow; it is read before hosts.deny and for every new connection, so nothing has to be reloaded.`,
          reads('grep -v "^#" /etc/hosts.allow /etc/hosts.deny', 'server'),
        ),
        config: { file: '/etc/hosts.allow', lines: [`sshd: ${argument(seen.source, 'ADDRESS')}`] },
      },
      'keep-session',
      'backup',
      'second-window',
    ),
    step(
      'server',
      t`With \`ALL: PARANOID\` an address whose name does not lead back to it is refused: correct its reverse name or remove that rule.`,
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Ask the rules themselves about ${seen.source ?? 'the client address'} (\`tcpdmatch\` is in the package tcpd). Does it say "access: denied"?`,
    run: (seen) =>
      `tcpdmatch sshd ${argument(seen.source, 'ADDRESS')}; grep -v "^#" /etc/hosts.allow /etc/hosts.deny`,
    effect: 'reads',
    yes: 'the rules refuse this address',
    no: 'the rules let it in: look elsewhere',
    alsoYes: ['accept-banned'],
  },
  twins: [
    'accept-banned',
    'accept-device-allow-list',
    'accept-maxstartups',
    'accept-privsep-dir',
    'accept-xinetd-refuses',
    'connect-ipv6-broken',
    'ident-hangs-up',
    'path-dpi-reset',
  ],
  cite: [
    'hosts_access(5)',
    'libwrap clean_exit.c: sleeps five seconds; measured 5.0 s',
    'OpenSSH sshd.c, LIBWRAP, removed in 6.7 and kept by some distributions',
  ],
  folklore: 'hosts.deny and hosts.allow',
});
