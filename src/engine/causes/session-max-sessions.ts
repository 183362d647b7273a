/** Cause: The server's MaxSessions limits the channels of a shared connection. */

import {
  argument,
  cause,
  connects,
  finding,
  hint,
  LOGIN_ACCEPTED,
  setClientConfig,
  setServerConfig,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'session-max-sessions',
  stage: 'session',
  who: 'client',
  title: 'Too many sessions over one connection',
  signs: () => [
    sign('session.max-sessions', 'always', 'sshd says that this connection may open no more sessions', {
      proves: true,
    }),
    sign('session.open-refused', 'always', 'the server refused one more session on a shared connection'),
    sign('jump.open-failed', 'usually', 'sshd refuses a session too many with this bare text', {
      when: (f) => /connect failed/i.test(f.why) && f.text.trim() === 'open failed',
    }),
    sign('jump.open-failed', 'rarely', 'sshd refuses a session too many with another text', {
      when: (f) => !(/connect failed/i.test(f.why) && f.text.trim() === 'open failed'),
    }),
    sign('client.mux-error', 'usually', 'the server refused one more session on the shared connection', {
      when: (f) => /refused by peer/i.test(f.text),
    }),
    sign('client.mux-error', 'sometimes', 'the shared connection reported a refusal', {
      when: (f) => !/too long|refused by peer/i.test(f.text),
    }),
    sign('client.mux-error', 'never', 'here the socket could not be made', {
      when: (f) => /too long/i.test(f.text),
    }),
    sign('session.forward-refused', 'never', 'a refused forward is no session'),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 4.5 }),
    ...LOGIN_ACCEPTED,
    sign('attempt.server-ending', 'usually', 'the client said goodbye', {
      when: (f) => f.stage === 'session' && f.ender === 'peer',
    }),
    sign(
      'session.exit-status',
      'sometimes',
      'ssh shows -1 for a session that was never opened, 0 for those that go on',
      { when: (f) => f.status <= 0 },
    ),
    sign('client.exit', 'sometimes', 'ssh ends with 255 when its only session is refused'),
    finding('maxsessions-low', 'always', 'sshd_config sets a low MaxSessions'),
    finding('maxsessions-zero', 'always', 'MaxSessions 0 forbids every shell, command and sftp'),
    hint('login-ok', 'usually', 'the login itself succeeds'),
    hint('parallel-connections', 'sometimes', 'many sessions at a time'),
    hint('batch', 'sometimes', 'programs open many sessions over one connection'),
    hint('library-client', 'sometimes', 'libraries open several sessions over one connection'),
    hint('intermittent', 'sometimes', 'the limit is reached now and then'),
    hint('after-hardening', 'sometimes', 'hardening lowers MaxSessions'),
    hint('appliance', 'sometimes', 'devices allow few sessions'),
  ],
  then: [
    'jump.open-failed',
    'session.open-refused',
    'session.forward-refused',
    'client.mux-error',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const set = seen.one('config.finding')?.fields;
    return set?.finding === 'maxsessions-zero'
      ? t`The server lets you in but opens no session at all: its configuration says MaxSessions 0, which permits forwarding only. Every shell, command and sftp is refused.`
      : t`You are in, but the server opens no further session on this connection${set ? t` (${set.keyword} ${set.value})` : []}. ssh can share one connection among many sessions (ControlMaster), and sshd's \`MaxSessions\`, 10 unless set, limits how many run at a time. The server refused the one that was too much; the others go on.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`Make a connection of its own for this session.`,
      connects(1, `ssh -o ControlPath=none ${argument(seen.host, 'HOST')}`),
    ),
    setClientConfig(
      t`Or switch sharing off for this host.`,
      seen.host,
      'ControlMaster no',
      'ControlPath none',
    ),
    setServerConfig(t`The administrator can raise the limit.`, 'MaxSessions 30'),
  ],
  check: {
    who: 'client',
    ask: () => t`Connect once without sharing. Does the session open then?`,
    run: (seen) => `ssh -o ControlPath=none ${argument(seen.host, 'HOST')} true`,
    effect: 'connects 1',
    yes: 'the limit of sessions for the shared connection was reached',
    no: 'not even one session is opened: MaxSessions 0 or another rule',
    alsoYes: ['client-mux-broken'],
  },
  twins: ['client-mux-broken', 'session-forwarding-forbidden', 'session-limits'],
  cite: [
    'sshd_config(5): MaxSessions',
    'OpenSSH session.c, session_new(): "no more sessions"',
    'OpenSSH mux.c, mux_session_confirm()',
  ],
  folklore: 'the limit MaxSessions',
});
