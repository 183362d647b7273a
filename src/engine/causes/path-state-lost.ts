/** A router, firewall or VPN restarted or failed over and lost the state of running connections. */

import { cause, hint, setClientConfig, sign, step, t } from '../cause.ts';

export default cause({
  id: 'path-state-lost',
  who: 'network',
  title: 'A router or firewall lost track of your session',
  stage: 'session',
  signs: [
    sign('end.write-failed', 'usually', 'the next packet met a way that no longer existed', {
      side: 'client',
    }),
    sign(
      'attempt.both-reset',
      'usually',
      'each side saw a reset and took it for the other one: it came from between',
    ),
    sign('session.read-error', 'usually', 'the reset came from the middle, not from the server'),
    sign('tool.closed', 'rarely', 'sftp had been in use', { when: (f) => f.tool === 'sftp' }),
    sign('session.broken-pipe', 'usually', 'the way no longer existed'),
    sign('session.closed-by-remote', 'rarely', 'the far end did not close'),
    sign('session.server-alive', 'sometimes', 'the answers no longer found their way'),
    sign('session.client-alive', 'sometimes', 'the answers no longer found their way'),
    sign('session.shutdown', 'never', 'here the server itself went down'),
    sign('session.killed', 'never', 'here the server itself ended it'),
    sign('server.terminated', 'rarely', 'here sshd itself was stopped'),
    sign('end.reset', 'usually', 'the reset came from the middle'),
    sign('end.read-failed', 'usually', 'the other side saw a reset or found the connection dead'),
    sign('end.timed-out', 'sometimes', 'the packets were lost from then on'),
    sign('attempt.hang', 'usually', 'the session froze', { when: (f) => /session/i.test(f.step) }),
    sign('attempt.duration', 'rarely', 'it would have to happen in the very moment of the login', {
      when: (f) => f.seconds < 4.5,
    }),
    sign('attempt.server-ending', 'usually', 'the server saw a reset that you did not send', {
      when: (f) => f.stage === 'session' && (f.ender === 'network' || f.ender === 'peer'),
    }),
    sign('attempt.duration', 'rarely', 'a device seldom changes its state in just that moment', {
      when: (f) => f.seconds < 4.5,
    }),
    hint('login-ok', 'usually', 'login is not affected'),
    hint('only-idle', 'sometimes', 'busy sessions die as well'),
    hint('vpn-on', 'usually', 'a VPN that connects anew gives another address'),
    hint('all-users-fail', 'sometimes', 'all sessions over that device die at once'),
    hint('intermittent', 'sometimes', 'it happens when the device changes state'),
    hint('self-heals', 'usually', 'a new connection works at once'),
    hint('regular-interval', 'sometimes', 'some lines are renewed every day'),
    hint('works-for-others', 'sometimes', 'others take another way'),
  ],
  then: [
    'session.read-error',
    'session.broken-pipe',
    'session.server-alive',
    'session.client-alive',
    'end.reset',
    'end.read-failed',
    'end.timed-out',
    'client.interrupted',
    'tool.closed',
  ],
  explain: (seen) =>
    t`A running session with ${seen.host ?? 'the server'} broke off in the middle of work. Neither ssh nor sshd ended it: something between them (a router, firewall, VPN or line that restarted or changed over) lost its list of connections, and then dropped or reset what it no longer knew. If the server's log says that *you* reset the connection and you did not, that is the sign. A new connection works at once.`,
  fix: (seen) => [
    setClientConfig(
      t`Find out quickly that a session is dead, instead of staring at a frozen screen.`,
      seen.host,
      'ServerAliveInterval 15',
      'ServerAliveCountMax 3',
    ),
    step(
      'client',
      t`For work that must survive a break, use \`tmux\` or \`screen\` on the server, or \`mosh\`. A frozen ssh ends with Enter, then \`~.\``,
    ),
    step(
      'network',
      t`Look in the log of the router, firewall or VPN gateway for a restart, failover or new address at that moment; let a pair of firewalls share their states.`,
    ),
  ],
  check: {
    who: 'network',
    ask: () =>
      t`Did several sessions over the same device die at the same moment, or does its log show a restart, failover or new line then?`,
    effect: 'reads',
    yes: 'the device lost its state',
    no: 'only this session died: look at idle time and at the server',
  },
  twins: ['path-idle-timeout', 'session-keepalive-lost', 'session-killed', 'session-server-shutdown'],
  cite: ['RFC 9293, section 3.10.7.1', 'Measured: a reset sent to one end only leaves the other end hanging'],
});
