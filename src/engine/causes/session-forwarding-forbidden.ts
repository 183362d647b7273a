/**
 * Cause: AllowTcpForwarding, PermitOpen or a key option refuses the forwarded channel; the login itself
 * works.
 */

import {
  cause,
  effectiveConfig,
  finding,
  hint,
  LISTENER_HANGS_UP,
  LOGIN_ACCEPTED,
  ONLY_IF_RELOADED,
  reads,
  setServerConfig,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'session-forwarding-forbidden',
  stage: ['connect', 'session'],
  who: 'server',
  title: 'The server does not allow port forwarding',
  signs: [
    ...LISTENER_HANGS_UP,
    sign('session.forward-refused', 'always', 'the server says that it refused the forwarding', {
      when: (f) => !/^connect failed|^(could not request )?remote/i.test(f.text),
    }),
    sign('session.forward-refused', 'usually', 'the server did not listen for the remote forward', {
      when: (f) => /^(could not request )?remote/i.test(f.text),
    }),
    sign('session.forward-refused', 'never', 'the forward was opened and its other end was not reached', {
      when: (f) => /^connect failed/i.test(f.text),
    }),
    sign('jump.open-failed', 'always', 'the server refused to open the forwarded channel', {
      when: (f) => /prohibited/i.test(f.why),
    }),
    sign('jump.open-failed', 'rarely', 'a server that forbids does not try the target', {
      when: (f) => !/prohibited/i.test(f.why),
    }),
    sign('jump.stdio-failed', 'never', 'that is a jump host, not an open session'),
    sign('jump.pipe-closed', 'rarely', 'that is a jump host, not an open session'),
    sign('ident.closed', 'sometimes', 'ssh through the forwarded port finds it closed at once'),
    sign('ident.read-error', 'sometimes', 'ssh through the forwarded port finds it closed at once'),
    sign('attempt.address', 'usually', 'the connection went to a forwarded port of your own machine', {
      when: (f) => /loopback/.test(f.sort),
    }),
    sign('session.forward-in-use', 'rarely', 'a taken port is another fault'),
    sign('session.forward-target', 'rarely', 'a server that forbids does not try the target'),
    ...LOGIN_ACCEPTED,
    sign('attempt.server-ending', 'usually', 'the client said goodbye in the end', {
      when: (f) => f.stage === 'session' && f.ender === 'peer',
    }),
    finding('tcp-forwarding-off', 'usually', 'sshd_config forbids TCP forwarding'),
    finding('permit-open', 'usually', 'sshd_config lists the only targets allowed'),
    hint('login-ok', 'always', 'the login itself succeeds'),
    hint('tunnel', 'usually', 'a port forward is in use'),
    hint('after-hardening', 'usually', 'hardening often turns forwarding off'),
    hint('only-this-user', 'sometimes', 'the rule can be for one account or key'),
    hint('jump-host', 'rarely', 'a refusal at a jump host is another cause'),
  ],
  then: [
    'jump.open-failed',
    'session.forward-refused',
    'end.closed',
    'end.reset',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const set = seen.one('config.finding')?.fields;
    return t`The login works, but the server refuses the port forwarding that you asked for${set ? t` (${set.keyword} ${set.value})` : []}: "administratively prohibited". \`AllowTcpForwarding\`, \`DisableForwarding\`, \`PermitOpen\`, \`PermitListen\` or an option before your key does this. A program that connects through the forwarded port sees only that its connection is closed at once.`;
  },
  fix: (seen) => [
    step(
      'server',
      t`See what holds for this account, and what stands before its key.`,
      reads(effectiveConfig(seen, 'forward|permitopen|permitlisten'), 'server'),
      reads(
        'sudo grep -nE "restrict|no-port-forwarding|permitopen|permitlisten" ~USER/.ssh/authorized_keys',
        'server',
      ),
    ),
    setServerConfig(
      t`Allow the direction and the targets that are needed, and no more (\`remote\` for \`-R\`).`,
      'AllowTcpForwarding local',
      'PermitOpen TARGET:PORT',
    ),
    step(
      'client',
      t`If you do not run the server, ask its administrator; the refusal is a rule there and cannot be got round from your side.`,
    ),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`On the server that you logged in to (not a jump host before it) print the effective settings for the account. Is forwarding off, or limited to other targets, there or by the key's options?${ONLY_IF_RELOADED}`,
    run: (seen) => effectiveConfig(seen, 'forward|permitopen|permitlisten'),
    effect: 'reads',
    yes: 'the server forbids this forwarding',
    no: "forwarding is allowed: look at the forward's target",
  },
  twins: [
    'ident-hangs-up',
    'jump-forwarding-forbidden',
    'path-tunnel-dead-end',
    'session-forward-port-in-use',
    'session-max-sessions',
  ],
  cite: [
    'RFC 4254, section 5.1: SSH_OPEN_ADMINISTRATIVELY_PROHIBITED',
    'sshd_config(5): AllowTcpForwarding, DisableForwarding, PermitOpen, PermitListen',
    'OpenSSH serverloop.c, server_request_direct_tcpip()',
  ],
});
