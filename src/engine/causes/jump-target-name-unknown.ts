/** Cause: The target's name is resolved on the bastion, where your hosts file or DNS does not apply. */

import { argument, cause, hint, lookUp, mayBeJump, setClientConfig, sign, step, t } from '../cause.ts';

export default cause({
  id: 'jump-target-name-unknown',
  stage: ['connect', 'session'],
  who: 'client',
  title: "The jump host does not know the target's name",
  signs: () => [
    sign('jump.open-failed', 'always', 'the jump host could not look up the name', {
      when: (f) => /name or service|not known|resolve|nodename/i.test(f.text) && mayBeJump(f),
    }),
    sign('jump.open-failed', 'rarely', 'a jump opens one channel only, and this is a later one', {
      when: (f) => /name or service|not known|resolve|nodename/i.test(f.text) && !mayBeJump(f),
    }),
    sign('jump.open-failed', 'never', 'the jump host gave another reason', {
      when: (f) => !/name or service|not known|resolve|nodename|prohibited/i.test(`${f.text} ${f.why}`),
    }),
    sign('jump.open-failed', 'rarely', 'some servers say "prohibited" for an unknown name', {
      when: (f) => /prohibited/i.test(f.why) && !/name or service|not known|resolve|nodename/i.test(f.text),
    }),
    sign('jump.target-unreachable', 'sometimes', "the relay's own text names the lookup", {
      when: (f) => /name|resolv|known/i.test(f.text),
    }),
    sign('session.forward-target', 'always', "the jump host's log names the host it could not look up", {
      when: (f) => /not known|name or service|unknown/i.test(f.errno ?? ''),
    }),
    sign('jump.stdio-failed', 'always', 'the jump host did not open the connection onward'),
    sign('jump.hop-failed', 'never', 'the connection to the jump host itself failed'),
    sign('jump.pipe-closed', 'always', 'the pipe through the jump host closed'),
    sign('ident.closed', 'usually', 'the target was never contacted'),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 4.5 }),
    sign('jump.implicit', 'usually', 'ssh started a second ssh for ProxyJump'),
    hint('jump-host', 'always', 'a jump host is in use'),
    hint('first-time', 'usually', 'the name never worked through this jump host'),
    hint('works-from-server-itself', 'sometimes', 'other machines know the name'),
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
    const target = seen.one('session.forward-target')?.fields.host ?? seen.host;
    const said = seen.one('jump.open-failed')?.fields.text;
    return t`The jump host let you in, but could not look up the name of the target${target ? t` (${target})` : []}${said ? t` (it said: ${said})` : []}. With a jump host the name is looked up *there*, so a line in your own hosts file or your own DNS does not help. The closed connection after it is only the consequence: the target was never contacted.`;
  },
  fix: (seen) => [
    setClientConfig(
      t`Give the target's address, or the name by which the jump host knows it.`,
      seen.host,
      'HostName TARGET-ADDRESS',
    ),
    step(
      'client',
      t`Check on the jump host what the name gives.`,
      ...lookUp(argument(seen.host, 'TARGET'), 'server'),
    ),
    step('server', t`Add the name to the DNS that the jump host uses, or to its hosts file.`),
  ],
  check: {
    who: 'server',
    ask: (seen) => t`On the jump host look up ${seen.host ?? 'the server'}. Does it get no address there?`,
    run: (seen) => `getent hosts ${argument(seen.host, 'TARGET')}`,
    effect: 'reads',
    yes: 'the jump host does not know the name',
    no: 'the jump host knows the name: another fault',
  },
  twins: ['jump-target-unreachable', 'resolve-name-unknown'],
  cite: [
    'OpenSSH channels.c, connect_to_helper(): "unknown host"',
    'RFC 4254, section 5.1: SSH_OPEN_CONNECT_FAILED',
    'ssh_config(5): ProxyJump',
  ],
  folklore: 'a name that the jump host does not know',
});
