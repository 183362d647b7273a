/** A notebook or cloud platform cuts connections of public tunnel services for everyone. */

import { cause, hint, sign, step, t } from '../cause.ts';

export default cause({
  id: 'path-provider-blocks-tunnel',
  who: 'network',
  title: 'The hosting platform forbids this kind of tunnel',
  stage: ['connect', 'session'],
  signs: [
    sign('attempt.public-service', 'usually', 'such a service is up: the way to it is blocked'),
    sign('ident.closed', 'usually', 'the platform cuts the tunnel before SSH can speak'),
    sign('ident.read-error', 'sometimes', 'the platform resets the tunnel', {
      when: (f) => /reset/i.test(f.errno),
    }),
    sign('end.closed', 'usually', 'the platform cuts the tunnel'),
    sign('end.reset', 'sometimes', 'the platform resets the tunnel'),
    sign('connect.failed', 'sometimes', 'the tunnel is gone', {
      when: (f) => /refused|timed out/i.test(f.errno),
    }),
    sign('around.tunnel', 'usually', 'the tunnel program lost its connection'),
    sign('session.closed-by-remote', 'sometimes', 'the platform ended the session'),
    sign('sshd.silent', 'usually', 'sshd is well and sees nothing'),
    sign('attempt.server-ending', 'rarely', 'sshd got the connection'),
    hint('tunnel', 'always', 'the way goes through a public tunnel service'),
    hint('was-working', 'usually', 'it worked until the platform changed its rules'),
    hint('all-users-fail', 'always', 'all users of the platform fail since the same day'),
    hint('cloud-vm', 'usually', 'the machine belongs to a platform'),
    hint('works-from-server-itself', 'sometimes', 'sshd itself is well'),
    hint('intermittent', 'sometimes', 'it works for a while until it is noticed'),
    hint('lan', 'never', 'no platform is in between'),
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused the connection'),
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused the connection'),
    sign('ident.pre-banner', 'never', 'this is a text of sshd', {
      when: (f) => /^(exceeded maxstartups|not allowed at this time|SSH-)/i.test(f.line),
    }),
  ],
  then: [
    'ident.closed',
    'ident.read-error',
    'end.closed',
    'end.reset',
    'connect.failed',
    'session.closed-by-remote',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) =>
    t`You reach ${seen.host ?? 'the machine'} through a public tunnel service from a platform that lends machines (a notebook, a build or a hosting service). Such platforms forbid tunnels in their terms and cut them, for everybody at the same time. Your keys, sshd and the tunnel program may all be right.`,
  fix: () => [
    step(
      'client',
      t`Read the platform's terms and status page; use the way in that it offers (its own terminal, SSH service or paid plan).`,
    ),
    step(
      'server',
      t`If tunnels are allowed, make the connection outwards to a machine of your own (\`ssh -R\`) or through a VPN that is permitted, and do not try to hide a forbidden one: accounts are closed for it.`,
    ),
  ],
  check: {
    who: 'client',
    ask: () =>
      t`Run the same tunnel program from a machine outside the platform. Does the tunnel work from there?`,
    effect: 'connects 1',
    yes: 'the platform cuts the tunnel',
    no: 'the tunnel service or its target is the fault',
  },
  twins: ['path-proxy-blocks-port', 'path-tunnel-dead-end'],
  cite: ['Terms of service of notebook and hosting platforms: remote control and tunnels'],
});
