/** Cause: The account lacks the tunnel role (or the instance lookup fails), so no byte reaches sshd. */

import { cause, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'jump-iap-denied',
  stage: ['connect', 'ident'],
  who: 'server',
  title: "Google's tunnel refuses or cannot find the instance",
  signs: () => [
    sign('jump.iap-denied', 'always', "Google's tunnel says that your account may not use it", {
      proves: true,
    }),
    sign('jump.helper-exit', 'sometimes', 'gcloud ended with an error'),
    sign('jump.pipe-closed', 'always', 'gcloud ended, and with it the pipe'),
    sign('jump.command', 'always', 'ssh started gcloud', { when: (f) => /gcloud|iap/i.test(f.command) }),
    sign('jump.command', 'never', 'ssh started another program', {
      when: (f) => !/gcloud|iap|python/i.test(f.command),
    }),
    sign('ident.closed', 'usually', 'no byte came from the instance'),
    sign('attempt.duration', 'usually', 'the helper asks a service first', { when: (f) => f.seconds >= 0.5 }),
    sign('attempt.duration', 'rarely', 'the helper asks a service first', { when: (f) => f.seconds < 0.5 }),
    hint('cloud-vm', 'always', 'the tunnel serves machines at Google Cloud'),
    hint('proxy-command', 'usually', 'gcloud is used as a ProxyCommand'),
    hint('tunnel', 'sometimes', "Google's tunnel is in use"),
    hint('self-heals', 'rarely', 'a missing role stays missing'),
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
    const said = seen.one('jump.iap-denied')?.fields.text;
    return t`ssh goes through Google's Identity-Aware Proxy, and that did not open the tunnel${said ? t`: ${said}` : []}. Your account lacks the role for it, or the instance, zone or project in the command is not the right one. The refusal came from Google's side; sshd on the instance saw nothing.`;
  },
  fix: () => [
    step(
      'server',
      t`Give the account the role "IAP-secured Tunnel User" (roles/iap.tunnelResourceAccessor) on the project or the instance.`,
      reads(
        'gcloud projects get-iam-policy PROJECT --flatten="bindings[].members" --filter="bindings.role:roles/iap.tunnelResourceAccessor"',
        'client',
        'cloud',
      ),
    ),
    step(
      'server',
      t`Allow TCP port 22 from 35.235.240.0/20 in the firewall of the network: the tunnel comes from there.`,
      reads('gcloud compute firewall-rules list --filter="sourceRanges:35.235.240.0/20"', 'client', 'cloud'),
    ),
    step(
      'client',
      t`Check account, project and zone that gcloud uses.`,
      reads('gcloud config list', 'client', 'cloud'),
    ),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`Look at the project's permissions. Does your account lack the role "IAP-secured Tunnel User"?`,
    run: () =>
      'gcloud projects get-iam-policy PROJECT --flatten="bindings[].members" --filter="bindings.role:roles/iap.tunnelResourceAccessor"',
    effect: 'reads',
    yes: 'the role is missing',
    no: "the role is there: look at the tunnel's firewall range and at sshd",
  },
  twins: ['jump-command-failed', 'jump-ssm-not-connected', 'server-still-booting'],
  cite: [
    'Google Cloud: IAP for TCP forwarding, error 4033 "not authorized"',
    'Google Cloud: IAP TCP forwarding range 35.235.240.0/20',
  ],
});
