/**
 * Cause: The Host block that holds the address, user or key was not used because the name differs or
 * another user's config was read.
 */

import { argument, cause, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'resolve-alias-not-matched',
  stage: ['resolve', 'auth'],
  who: 'client',
  title: 'Your ssh config entry does not apply to this name',
  signs: () => [
    sign('resolve.failed', 'usually', 'ssh asked DNS for a name that exists only in an ssh config', {
      when: (f) => !/temporary|try again/i.test(f.reason) && !f.host.includes('.'),
    }),
    sign('resolve.failed', 'rarely', 'a full domain name is seldom an alias', {
      when: (f) => !/temporary|try again/i.test(f.reason) && f.host.includes('.'),
    }),
    sign('auth.denied', 'usually', 'the key or user of the entry was not used', {
      when: (f) => f.methods === 'publickey',
    }),
    sign('attempt.key-count', 'usually', 'no key of the entry was offered', { when: (f) => f.offered === 0 }),
    sign('attempt.key-count', 'sometimes', 'only default keys were offered', { when: (f) => f.offered > 0 }),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 0.5 }),
    sign('sshd.silent', 'always', 'ssh stopped before it connected'),
    hint('container-client', 'sometimes', 'a container has another home directory and so another config'),
    hint('ci', 'sometimes', 'a job runs as another user whose config is empty'),
    hint('git-host', 'sometimes', 'aliases are common for several accounts at one git host'),
    hint('other-app-works', 'sometimes', 'the other program reads another config'),
    hint('after-config-change', 'usually', 'the entry was just written or renamed'),
  ],
  then: ['auth.git-denied', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const failed = seen.one('resolve.failed')?.fields;
    return failed
      ? t`ssh asked DNS for ${failed.host}. If that is the name of a \`Host\` entry in your ssh config, the entry was not applied: the names differ (they are compared exactly, wildcards aside), or ssh read another file, for instance as another user. Your own ssh stopped there.`
      : t`ssh went to ${seen.host ?? 'the server'} without the user, port or key that your \`Host\` entry gives. The entry did not match the name you used, or ssh read another user's config. The server then saw a login that it does not accept.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`See what ssh really uses for this name. If the output shows defaults, the name on the \`Host\` line differs from the one you use.`,
      reads(
        `ssh -G ${argument(seen.host, 'ALIAS')} | grep -iE '^(hostname|user|port|identityfile)'`,
        'client',
      ),
    ),
    step(
      'client',
      t`Correct the \`Host\` line, or use the alias also in the git address (\`git remote -v\` shows which name git uses).`,
      reads('git remote -v', 'client'),
    ),
    step(
      'client',
      t`Under sudo, in a container or in a build job ssh reads the config of *that* user: copy it there or name it with \`-F\`.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Ask ssh what it would use for ${seen.host ?? 'the server'}. Does it print other values than your config entry holds?`,
    run: (seen) => `ssh -G ${argument(seen.host, 'ALIAS')}`,
    effect: 'reads',
    yes: 'the entry is not applied to this name',
    no: 'the entry is applied; the fault is elsewhere',
  },
  twins: ['auth-git-wrong-account', 'auth-key-not-authorized', 'auth-no-key-offered', 'resolve-name-unknown'],
  cite: [
    'ssh_config(5): Host, PATTERNS',
    'OpenSSH readconf.c, process_config_line_depth()',
    'OpenSSH ssh.c, resolve_host()',
  ],
});
