/** Cause: ChannelTimeout, UnusedConnectionTimeout or the shell's TMOUT closes quiet sessions. */

import {
  cause,
  effectiveConfig,
  finding,
  hint,
  LOGIN_ACCEPTED,
  ONLY_IF_RELOADED,
  reads,
  setClientConfig,
  setServerConfig,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'session-idle-policy',
  stage: 'session',
  who: 'server',
  atProvider: true,
  title: 'The server ends idle sessions on purpose',
  signs: [
    sign(
      'session.unused',
      'always',
      'sshd ended a connection on which nothing was open (UnusedConnectionTimeout)',
      { proves: true },
    ),
    sign('session.channel-timeout', 'always', 'sshd closed a quiet channel (ChannelTimeout)', {
      proves: true,
    }),
    sign('session.auto-logout', 'always', 'the shell ended after its time without input (TMOUT)', {
      proves: true,
    }),
    sign('session.closed-by-remote', 'usually', 'the server ended the session'),
    sign('session.closed', 'usually', 'the server ended the session in good order'),
    sign('session.broken-pipe', 'rarely', 'a server that ends a session on purpose says so'),
    sign('session.read-error', 'rarely', 'a server that ends a session on purpose says so'),
    sign('session.client-alive', 'rarely', 'a client that does not answer is another fault'),
    sign('end.received-disconnect', 'sometimes', 'the server named the time without activity', {
      when: (f) => /idle|time-?out|inactiv/i.test(f.reason),
    }),
    sign('attempt.duration', 'usually', 'the session had lasted a while', { when: (f) => f.seconds >= 4.5 }),
    ...LOGIN_ACCEPTED,
    sign('attempt.server-ending', 'sometimes', 'the channel was closed, and the client said goodbye', {
      when: (f) => f.stage === 'session' && f.ender === 'peer',
    }),
    sign('attempt.server-ending', 'usually', 'sshd itself ended the session', {
      when: (f) => f.stage === 'session' && f.ender === 'self',
    }),
    sign('session.exit-status', 'sometimes', '-1 is what ssh shows when a channel ends without a status', {
      when: (f) => f.status < 0,
    }),
    finding('channel-timeout', 'always', 'sshd_config sets ChannelTimeout'),
    finding('unused-timeout', 'always', 'sshd_config sets UnusedConnectionTimeout'),
    finding('client-alive-count-zero', 'sometimes', 'before 8.2 ClientAliveCountMax 0 ended idle sessions'),
    hint('only-idle', 'always', 'only quiet sessions end'),
    hint('regular-interval', 'usually', 'they end after the same time'),
    hint('after-hardening', 'usually', 'hardening brings such limits'),
    hint('login-ok', 'usually', 'the session had been working'),
    hint('only-large-output', 'never', 'a session with output is not idle'),
    hint('appliance', 'sometimes', 'devices end idle sessions after some minutes'),
  ],
  then: ['session.closed-by-remote', 'end.closed', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const said =
      seen.one('session.channel-timeout')?.fields.text ?? seen.one('session.auto-logout')?.fields.text;
    const set = seen.one('config.finding')?.fields;
    return t`The server ended the session because nothing happened in it for the time that its administrator allows${said ? t`: ${said}` : []}${set ? t` (${set.keyword} ${set.value})` : []}. This is a rule, not a fault; the network was in order. ssh's own keepalive does not count as activity here.`;
  },
  fix: (seen) => [
    step(
      'server',
      t`See which rule it is: sshd's time limits or the shell's TMOUT.`,
      reads(effectiveConfig(seen, 'timeout'), 'server'),
      reads('grep -rn TMOUT /etc/profile /etc/profile.d /etc/bash.bashrc', 'server'),
    ),
    setServerConfig(
      t`The administrator can lengthen the time or take the limit out.`,
      'ChannelTimeout session:*=8h',
      'UnusedConnectionTimeout none',
    ),
    setClientConfig(
      t`Keepalive helps only if it is a router on the way that forgets idle sessions; it does no harm.`,
      seen.host,
      'ServerAliveInterval 60',
    ),
    step('client', t`Keep work in tmux or screen, so that it outlives the session.`),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`Look for limits of idle time on the server. Is ChannelTimeout, UnusedConnectionTimeout or TMOUT set?${ONLY_IF_RELOADED}`,
    run: (seen) => `${effectiveConfig(seen, 'timeout')}; echo "TMOUT=$TMOUT"`,
    effect: 'reads',
    yes: 'the server ends idle sessions by rule',
    no: 'no rule is set: a router on the way forgets idle sessions',
  },
  twins: ['path-idle-timeout', 'session-keepalive-lost'],
  cite: [
    'sshd_config(5): ChannelTimeout, UnusedConnectionTimeout (since 9.2)',
    'bash(1): TMOUT',
    'OpenSSH 8.2 release notes: ClientAliveCountMax=0',
  ],
});
