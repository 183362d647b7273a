/**
 * Cause: The bastion let you in, but its settings (AllowTcpForwarding, PermitOpen, key options) refuse the
 * connection onward.
 */

import {
  cause,
  effectiveConfig,
  finding,
  hint,
  mayBeJump,
  ONLY_IF_RELOADED,
  reads,
  setServerConfig,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'jump-forwarding-forbidden',
  stage: ['connect', 'session'],
  who: 'server',
  title: 'The jump host does not permit this forwarding',
  signs: [
    sign('ident.timeout', 'never', 'a refusal comes at once'),
    sign('jump.open-failed', 'always', 'the jump host refused to connect onward', {
      when: (f) => /prohibited/i.test(f.why) && mayBeJump(f),
    }),
    sign('jump.open-failed', 'rarely', 'a jump opens one channel only, and this is a later one', {
      when: (f) => /prohibited/i.test(f.why) && !mayBeJump(f),
    }),
    sign('jump.open-failed', 'never', 'a jump host that forbids does not try the target', {
      when: (f) => !/prohibited/i.test(f.why),
    }),
    sign('session.forward-refused', 'always', "the jump host's log says that the request was refused", {
      when: (f) => !/^connect failed|^(could not request )?remote|^TCP port/i.test(f.text),
    }),
    sign(
      'session.forward-refused',
      'never',
      'a jump asks for no port on the server, and its way was opened',
      {
        when: (f) => /^connect failed|^(could not request )?remote|^TCP port/i.test(f.text),
      },
    ),
    sign('jump.stdio-failed', 'always', 'the jump host did not open the connection onward'),
    sign('jump.hop-failed', 'never', 'the connection to the jump host itself failed'),
    sign('jump.pipe-closed', 'always', 'the pipe through the jump host closed'),
    sign('ident.closed', 'usually', 'the target was never contacted'),
    sign('session.forced', 'sometimes', 'accounts with a forced command often may not forward either'),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 4.5 }),
    sign('jump.implicit', 'usually', 'ssh started a second ssh for ProxyJump'),
    finding('tcp-forwarding-off', 'usually', "the jump host's configuration forbids TCP forwarding"),
    finding('permit-open', 'usually', "the jump host's configuration lists the only targets allowed"),
    finding('force-command', 'rarely', 'a forced command by itself does not forbid forwarding'),
    hint('jump-host', 'always', 'a jump host is in use'),
    hint('after-hardening', 'usually', 'hardening often turns forwarding off'),
    hint('only-this-user', 'sometimes', 'the rule can be for one account or key'),
    hint('intermittent', 'rarely', 'a rule holds every time'),
  ],
  then: [
    'ident.closed',
    'ident.read-error',
    'ident.write-error',
    'ident.failed',
    'jump.stdio-failed',
    'jump.pipe-closed',
    'end.closed',
    'end.reset',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const set = seen.one('config.finding')?.fields;
    return t`The jump host let you in and then refused to connect you onward: "administratively prohibited". Its configuration${set ? t` (${set.keyword} ${set.value})` : []} or the options of your key do not allow this forwarding. Three settings give this same answer: \`AllowTcpForwarding\`, \`PermitOpen\` and a \`restrict\` or \`no-port-forwarding\` before the key. The target${seen.host ? t`, ${seen.host},` : []} was never contacted; the closed connection is only the consequence.`;
  },
  fix: (seen) => [
    step(
      'server',
      t`On the jump host see what holds for this account, and what stands before the key in its authorized_keys.`,
      reads(effectiveConfig(seen, 'allowtcpforwarding|disableforwarding|permitopen'), 'server'),
      reads('sudo grep -nE "restrict|no-port-forwarding|permitopen" ~USER/.ssh/authorized_keys', 'server'),
    ),
    setServerConfig(
      t`Allow what is needed and no more: forwarding from client to target only, to the targets that you name.`,
      'AllowTcpForwarding local',
      'PermitOpen TARGET:22',
    ),
    step(
      'client',
      t`If you do not run the jump host, send its administrator the account, the target and the time; its log has a line about the refused request.`,
    ),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`On the jump host print the effective settings for the account you use there. Is forwarding off, or is the target missing from PermitOpen or forbidden by the key's options?${ONLY_IF_RELOADED}`,
    run: (seen) => effectiveConfig(seen, 'forward|permitopen'),
    effect: 'reads',
    yes: 'the jump host forbids this forwarding',
    no: 'the jump host allows it: a forced command there, or the server behind it refuses',
  },
  twins: [
    'jump-bastion-login',
    'jump-forced-command',
    'jump-target-unreachable',
    'session-forwarding-forbidden',
  ],
  cite: [
    'RFC 4254, section 5.1: SSH_OPEN_ADMINISTRATIVELY_PROHIBITED',
    'OpenSSH serverloop.c, server_request_direct_tcpip()',
    'sshd_config(5): AllowTcpForwarding, DisableForwarding, PermitOpen',
    'Measured: the three settings give one text',
  ],
});
