/** A tarpit such as endlessh: lines of random text, one every few seconds, and never an identification. */

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

export default cause({
  id: 'ident-tarpit',
  who: 'server',
  title: 'A tarpit answers instead of sshd',
  stage: 'ident',
  signs: () => [
    ...ANOTHER_LISTENS,
    sign('ident.invalid-characters', 'never', 'a tarpit sends lines of text'),
    sign('probe.cut-off', 'never', 'a tarpit sends no identification'),
    sign('probe.speaks', 'sometimes', 'a tarpit takes its time before each line', {
      when: (f) => f.who === 'after-us',
    }),
    sign('probe.speaks', 'usually', 'a tarpit begins by itself', { when: (f) => f.who === 'server-first' }),
    sign('probe.half-close', 'usually', 'a tarpit goes on whatever you do', {
      when: (f) => f.got === 'text',
    }),
    sign('ident.pre-banner', 'always', 'random text before an identification that never comes', {
      when: (f) => greetingName(f.line) === 'other' && !holdsBytes(f.line),
    }),
    sign('ident.pre-banner', 'rarely', 'this text belongs to a known service', {
      when: (f) => greetingName(f.line) !== 'other' || holdsBytes(f.line),
    }),
    sign('attempt.senseless-text', 'usually', 'a tarpit sends line after line'),
    sign('ident.none-in-limit', 'usually', 'ssh gave up after too many lines without an identification'),
    sign('attempt.hang', 'always', 'it keeps the client waiting', {
      when: (f) => /^(accept|ident|connected|local)/i.test(f.step),
    }),
    sign('ident.timeout', 'usually', 'the identification never comes'),
    sign('end.timed-out', 'usually', 'the client gave up'),
    sign('ident.closed', 'rarely', 'a tarpit does not hang up'),
    sign('ident.read-error', 'rarely', 'a tarpit does not hang up'),
    sign('end.closed', 'rarely', 'a tarpit does not hang up'),
    sign('attempt.duration', 'usually', 'it goes on for as long as you wait', {
      when: (f) => f.seconds > 6.5,
    }),
    sign('ident.remote', 'never', 'an SSH server did greet you'),
    sign('attempt.server-ending', 'never', 'sshd did get the connection'),
    sign('sshd.silent', 'usually', 'sshd never sees these connections'),
    hint('after-hardening', 'usually', 'tarpits are put on port 22 when sshd is moved'),
    hint('was-working', 'sometimes', 'sshd was moved to another port'),
    hint('internet-exposed', 'usually', 'tarpits are meant for strangers'),
    hint('intermittent', 'rarely', 'a tarpit answers the same every time'),
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused the connection'),
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused the connection'),
  ],
  then: [
    'ident.timeout',
    'end.timed-out',
    'ident.closed',
    'client.interrupted',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const line = seen.one('ident.pre-banner');
    return [
      ...(line
        ? t`The program at ${seen.host ?? 'that address'}, port ${seen.port ?? '22'}, sends lines of senseless text (such as ${line.fields.line}) and never its identification.`
        : t`The program at ${seen.host ?? 'that address'}, port ${seen.port ?? '22'}, keeps the client waiting and never identifies itself.`),
      ...t` The SSH rules allow text before the identification, and a tarpit such as endlessh uses that to hold password guessers up for hours. It is there on purpose; the real sshd listens on another port.`,
    ];
  },
  fix: (seen) => [
    setClientConfig(t`Use the real port; ask the administrator for it.`, seen.host, 'Port PORT'),
    step(
      'server',
      t`If the tarpit should not be on this port, stop it before you let sshd listen there again, from a session that you keep open; state the port of sshd where your users find it.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Watch port ${seen.port ?? '22'} for a minute. Do lines of random text come, one every few seconds, and none that begins with "SSH-"?`,
    run: (seen) => `timeout 60 nc ${argument(seen.host, 'HOST')} ${argument(seen.port, 'PORT')} </dev/null`,
    effect: 'connects 1',
    yes: 'a tarpit listens there',
    no: 'no tarpit',
  },
  twins: ['accept-listener-stuck', 'ident-other-service', 'ident-stays-silent', 'path-dpi-drop'],
  cite: [
    'RFC 4253, section 4.2: other lines may come before the identification',
    'OpenSSH kex.c: at most 1024 such lines (SSH_MAX_PRE_BANNER_LINES)',
    'Measured with endlessh',
  ],
});
