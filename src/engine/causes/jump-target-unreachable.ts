/** Cause: The bastion works, but the target refuses it, times out or has no route. */

import { argument, cause, hint, mayBeJump, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'jump-target-unreachable',
  stage: ['connect', 'session'],
  who: 'server',
  title: "The jump host or proxy cannot reach the target's SSH port",
  signs: () => [
    sign('ident.timeout', 'usually', 'the jump host waited in vain for the target'),
    sign('jump.open-failed', 'always', 'the jump host tried the target and failed', {
      when: (f) =>
        /connect failed/i.test(f.why) &&
        !/name or service|not known|resolve|nodename/i.test(f.text) &&
        mayBeJump(f),
    }),
    sign('jump.open-failed', 'rarely', 'a jump opens one channel only, and this is a later one', {
      when: (f) =>
        /connect failed/i.test(f.why) &&
        !/name or service|not known|resolve|nodename/i.test(f.text) &&
        !mayBeJump(f),
    }),
    sign('jump.open-failed', 'never', 'the jump host did not try the target', {
      when: (f) =>
        !/connect failed/i.test(f.why) || /name or service|not known|resolve|nodename/i.test(f.text),
    }),
    sign('probe.wordless', 'always', 'the jump host let you in, and nothing came from the target'),
    sign('jump.target-unreachable', 'usually', 'the relay could not connect to the target'),
    sign('session.forward-target', 'usually', "the jump host's log names the target that it could not reach"),
    sign('jump.stdio-failed', 'always', 'the jump host did not open the connection onward'),
    sign('jump.hop-failed', 'never', 'the connection to the jump host itself failed'),
    sign('jump.pipe-closed', 'always', 'the pipe through the jump host closed'),
    sign('jump.command', 'usually', 'ssh goes through a program, which tries the target'),
    sign('ident.closed', 'usually', 'no byte came from the target'),
    sign('attempt.hang', 'sometimes', 'the jump host still waited for the target'),
    sign('jump.not-found', 'never', 'the relay program was missing, so the target was not tried'),
    sign('jump.proxy-denied', 'rarely', 'a proxy refused by rule'),
    sign('jump.implicit', 'usually', 'ssh started a second ssh for ProxyJump'),
    sign('attempt.duration', 'usually', 'a refusal comes at once', { when: (f) => f.seconds < 4.5 }),
    sign('attempt.duration', 'sometimes', 'the jump host waited for the target', {
      when: (f) => f.seconds >= 4.5,
    }),
    hint('jump-host', 'always', 'a jump host is in use'),
    hint('proxy-command', 'sometimes', 'the jump host stands in a ProxyCommand'),
    hint('after-reboot', 'sometimes', 'the target did not come up again'),
    hint('cloud-vm', 'sometimes', "the target's security group does not admit the jump host"),
  ],
  then: [
    'ident.closed',
    'ident.read-error',
    'ident.write-error',
    'ident.failed',
    'jump.stdio-failed',
    'jump.pipe-closed',
    'jump.helper-exit',
    'end.closed',
    'end.reset',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const target = seen.one('session.forward-target')?.fields;
    const said =
      seen.one('jump.open-failed')?.fields.text ??
      seen.one('jump.target-unreachable')?.fields.text ??
      target?.errno;
    const command = seen.one('jump.command')?.fields.command;
    const relay =
      command === undefined || /\bssh\b/.test(command)
        ? 'The jump host let you in and tried'
        : 'The proxy or relay was reached and tried';
    return t`${relay} to connect to ${target?.host ?? seen.host ?? 'the server'}, port ${target?.port ?? seen.port ?? 22}, for you. That failed${said ? t`: ${said}` : []}. "Refused" means that nothing listens there, a timeout that a firewall or a wrong address is in the way; a bare "open failed" is what sshd says when it has no route. The closed connection on your side is only the consequence.`;
  },
  fix: (seen) => [
    step(
      'server',
      t`On the jump host, or from the proxy's network, try the target's port.`,
      reads(
        `getent hosts ${argument(seen.host, 'TARGET')}; nc -vz -w 5 ${argument(seen.host, 'TARGET')} ${argument(seen.port, '22')}`,
        'server',
      ),
    ),
    step(
      'server',
      t`Refused: start sshd on the target or use its real port. Timeout: let the jump host's address through the target's firewall or security group.`,
    ),
    step(
      'client',
      t`Check name and port: they are used from the jump host's point of view, so the target's *private* address is often the right one.`,
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`On the jump host (or from the proxy's network) try ${seen.host ?? 'the server'}, port ${seen.port ?? 22}. Does that fail too?`,
    run: (seen) => `nc -vz -w 5 ${argument(seen.host, 'TARGET')} ${argument(seen.port, '22')}`,
    effect: 'connects 1',
    yes: 'the target cannot be reached from the jump host',
    no: 'the target is reachable: look at the name, port or command that is used',
    alsoYes: ['jump-target-name-unknown'],
  },
  twins: [
    'jump-bastion-unreachable',
    'jump-command-failed',
    'jump-forwarding-forbidden',
    'jump-proxy-denied',
    'jump-target-name-unknown',
    'path-tunnel-dead-end',
  ],
  cite: [
    'RFC 4254, section 5.1: SSH_OPEN_CONNECT_FAILED',
    'RFC 1928, section 6: the replies of a SOCKS proxy about its target',
    'OpenSSH channels.c, connect_next()',
    'Measured: `ssh JUMPHOST nc TARGET PORT` says nothing when the target refuses',
  ],
});
