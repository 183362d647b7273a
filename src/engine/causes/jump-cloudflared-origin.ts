/**
 * Cause: The edge answered the websocket with an error: no tunnel, wrong hostname rule or an access
 * setting.
 */

import { argument, cause, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'jump-cloudflared-origin',
  stage: ['connect', 'ident'],
  who: 'server',
  title: 'The Cloudflare tunnel does not lead to the SSH server',
  signs: () => [
    sign('jump.cloudflared', 'always', "Cloudflare's edge did not open the websocket", {
      when: (f) => /bad handshake/i.test(f.text),
      proves: true,
    }),
    sign('jump.cloudflared', 'usually', 'cloudflared reported an error', {
      when: (f) => !/bad handshake/i.test(f.text),
    }),
    sign('around.tunnel', 'usually', "the tunnel's own log shows that it could not reach its target"),
    sign('jump.helper-exit', 'sometimes', 'cloudflared ended with an error'),
    sign('jump.pipe-closed', 'always', 'cloudflared ended, and with it the pipe'),
    sign('jump.command', 'always', 'ssh started cloudflared', { when: (f) => /cloudflared/.test(f.command) }),
    sign('jump.command', 'never', 'ssh started another program', {
      when: (f) => !/cloudflared/.test(f.command),
    }),
    sign('ident.closed', 'usually', 'no byte came from the server'),
    sign('attempt.duration', 'usually', 'the helper asks a service first', { when: (f) => f.seconds >= 0.5 }),
    sign('attempt.duration', 'rarely', 'the helper asks a service first', { when: (f) => f.seconds < 0.5 }),
    hint('tunnel', 'always', 'a tunnel service is in use'),
    hint('proxy-command', 'always', 'cloudflared is used as a ProxyCommand'),
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
    const said = seen.one('jump.cloudflared')?.fields.text;
    return t`ssh goes through cloudflared, and Cloudflare's edge answered with an error${said ? t`: ${said}` : []}. No tunnel is connected for ${seen.host ?? 'the server'}, its hostname rule does not lead to an SSH service, or an Access policy stands in the way. cloudflared then ended; your sshd was not reached.`;
  },
  fix: (seen) => [
    step(
      'server',
      t`See that the tunnel runs and is connected.`,
      reads('sudo systemctl status cloudflared', 'server'),
      reads('cloudflared tunnel info TUNNEL', 'server'),
    ),
    step(
      'server',
      t`Its ingress rule for ${seen.host ?? 'the server'} has to name the service as \`ssh://localhost:22\`, and the DNS record has to point to this tunnel.`,
      reads('cloudflared tunnel ingress validate', 'server'),
    ),
    step('client', t`If an Access policy protects the name, log in first with \`cloudflared access login\`.`),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Run cloudflared by hand for ${seen.host ?? 'the server'} with its debug output. Does it show an answer other than 101?`,
    run: (seen) =>
      `cloudflared access ssh --hostname ${argument(seen.host, 'HOSTNAME')} --log-level debug </dev/null`,
    effect: 'connects 1',
    yes: 'rule, tunnel or access policy is the fault',
    no: 'the tunnel opens: look at sshd behind it',
  },
  twins: ['jump-command-failed', 'path-tunnel-dead-end'],
  cite: [
    'Cloudflare: connect to SSH with client-side cloudflared',
    'RFC 6455, section 4.1: the answer that opens a websocket is 101',
  ],
});
