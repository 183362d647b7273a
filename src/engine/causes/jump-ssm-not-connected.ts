/**
 * Cause: The instance is not registered (agent, role, region or profile), so the session and with it ssh
 * never start.
 */

import { cause, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'jump-ssm-not-connected',
  stage: ['connect', 'ident'],
  who: 'server',
  title: 'AWS Session Manager cannot reach the instance',
  signs: () => [
    sign(
      'jump.ssm-not-connected',
      'always',
      'Session Manager says that the instance is not connected to it',
      { proves: true },
    ),
    sign('jump.helper-exit', 'sometimes', 'the aws program ended with an error'),
    sign('jump.pipe-closed', 'always', 'the aws program ended, and with it the pipe'),
    sign('jump.command', 'always', 'ssh started the aws program', {
      when: (f) => /\bssm\b|start-session/.test(f.command),
    }),
    sign('jump.command', 'never', 'ssh started another program', {
      when: (f) => !/ssm|session/i.test(f.command),
    }),
    sign('ident.closed', 'usually', 'no byte came from the instance'),
    sign('attempt.duration', 'usually', 'the helper asks a service first', { when: (f) => f.seconds >= 0.5 }),
    sign('attempt.duration', 'rarely', 'the helper asks a service first', { when: (f) => f.seconds < 0.5 }),
    hint('cloud-vm', 'always', 'Session Manager serves machines at AWS'),
    hint('proxy-command', 'always', 'Session Manager is used as a ProxyCommand'),
    hint('after-reboot', 'sometimes', 'the agent did not come up'),
  ],
  then: [
    'ident.read-error',
    'ident.write-error',
    'ident.failed',
    'end.closed',
    'end.reset',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const said = seen.one('jump.ssm-not-connected')?.fields.text;
    return t`ssh goes through AWS Session Manager, and Session Manager did not start the session${said ? t`: ${said}` : []}. The instance's agent is not registered there: it is stopped or has no way out, the instance's role lacks the permission, or your command names another region, account or instance. sshd was never reached.`;
  },
  fix: () => [
    step(
      'client',
      t`See whether Session Manager knows the instance, with the same profile and region as in the ProxyCommand.`,
      reads(
        'aws ssm describe-instance-information --filters Key=InstanceIds,Values=INSTANCE-ID',
        'client',
        'cloud',
      ),
    ),
    step(
      'server',
      t`Give the instance a role with the policy AmazonSSMManagedInstanceCore, and a way to the ssm, ssmmessages and ec2messages endpoints (a gateway that translates its address, or endpoints in its own network).`,
    ),
    step(
      'server',
      t`See whether the agent runs (from the provider's serial console, for instance), and start it.`,
      reads('systemctl status amazon-ssm-agent', 'server'),
    ),
  ],
  check: {
    who: 'client',
    ask: () => t`Ask Session Manager for the instances that it knows. Is yours missing or not "Online"?`,
    run: () =>
      'aws ssm describe-instance-information --query "InstanceInformationList[].[InstanceId,PingStatus]" --output text',
    effect: 'reads',
    yes: 'the agent, the role, the region or the account is the fault',
    no: 'the instance is online: look at the options of the command',
  },
  twins: ['jump-command-failed', 'jump-iap-denied'],
  cite: [
    'AWS Systems Manager: troubleshooting Session Manager, TargetNotConnected',
    'AWS Systems Manager: SSH connections through Session Manager',
  ],
});
