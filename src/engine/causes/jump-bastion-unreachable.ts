/** Cause: The first hop's TCP connection or name lookup failed. */

import { argument, cause, connects, errnoName, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'jump-bastion-unreachable',
  stage: ['resolve', 'ident'],
  who: 'client',
  title: 'The jump host cannot be reached',
  signs: () => [
    sign('resolve.failed', 'sometimes', "the jump host's name could not be looked up"),
    sign('connect.failed', 'usually', 'nobody answered at the jump host', {
      when: (f) => errnoName(f.errno) === 'timeout',
    }),
    sign('connect.failed', 'sometimes', 'the connection to the jump host failed', {
      when: (f) => errnoName(f.errno) !== 'timeout',
    }),
    sign('jump.hop-failed', 'always', 'the first hop ended before its login', {
      when: (f) => ['resolve', 'connect', 'accept', 'ident'].includes(f.stage),
    }),
    sign('jump.hop-failed', 'never', 'the jump host was reached', {
      when: (f) => ['auth', 'hostkey', 'session'].includes(f.stage),
    }),
    sign('jump.pipe-closed', 'always', 'the ssh that should go to the jump host ended, and with it the pipe'),
    sign('jump.implicit', 'usually', 'ssh started a second ssh for ProxyJump'),
    sign('jump.command', 'usually', 'ssh started a program that goes to the jump host', {
      when: (f) => /ssh/.test(f.command),
    }),
    sign('jump.command', 'rarely', 'the program that ssh started is no ssh', {
      when: (f) => !/ssh/.test(f.command),
    }),
    sign('jump.open-failed', 'never', 'the jump host answered, so it was reached'),
    sign('auth.denied', 'never', 'the jump host answered, so it was reached'),
    sign('ident.closed', 'usually', 'no byte came from the target'),
    hint('jump-host', 'always', 'a jump host is in use'),
    hint('proxy-command', 'sometimes', 'the jump host stands in a ProxyCommand'),
    hint('vpn-on', 'sometimes', 'the jump host is reachable in one network only'),
    hint('lan', 'rarely', 'jump hosts are for other networks'),
  ],
  then: [
    'ident.closed',
    'ident.read-error',
    'ident.write-error',
    'ident.failed',
    'end.closed',
    'end.reset',
    'jump.pipe-closed',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const name = seen.one('resolve.failed')?.fields;
    const failed = seen.one('connect.failed')?.fields;
    return name
      ? t`The first hop failed: the name of the jump host, ${name.host}, could not be looked up (${name.reason}). The lines about a closed connection after it are only the consequence: the target was never asked.`
      : t`The first hop failed: ${failed?.host ?? t`the jump host`}${failed ? t`, port ${failed.port},` : []} did not accept the connection${failed ? t` (${failed.errno})` : []}. The lines about a closed connection after it are only the consequence: the target was never asked.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`Leave the target aside and get the connection to the jump host to work on its own.`,
      connects(1, `ssh ${argument(seen.one('connect.failed')?.fields.host, 'JUMPHOST')} true`),
    ),
    step(
      'client',
      t`See which jump host, user and port ssh uses.`,
      reads(`ssh -G ${argument(seen.host, 'TARGET')} | grep -iE '^proxy'`, 'client'),
    ),
    step(
      'server',
      t`If the jump host is down or filtered for you, its administrator has to start it or let your address in.`,
    ),
  ],
  check: {
    who: 'client',
    ask: () => t`Connect to the jump host alone. Does that fail with the same error?`,
    run: (seen) => `ssh ${argument(seen.one('connect.failed')?.fields.host, 'JUMPHOST')} true`,
    effect: 'connects 1',
    yes: 'the jump host is what cannot be reached',
    no: 'the jump host works: the second hop fails',
  },
  twins: ['jump-command-failed', 'jump-target-unreachable'],
  cite: ['ssh_config(5): ProxyJump', 'OpenSSH sshconnect.c, ssh_proxy_connect()'],
});
