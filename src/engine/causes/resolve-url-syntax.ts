/**
 * Cause: In an ssh:// address the part after a colon is a port, so "host:path" becomes an unknown host
 * name.
 */

import { cause, hint, reads, sign, step, t } from '../cause.ts';

/** Of `https://host/path` git takes what stands before the colon for the host (connect.c, parse_connect_url). */
const isNoName = (host: string): boolean => /[:/@]|^(?:https?|ssh|git|file)$/.test(host);

export default cause({
  id: 'resolve-url-syntax',
  stage: 'resolve',
  who: 'client',
  title: 'The git address mixes two notations',
  signs: () => [
    sign(
      'resolve.failed',
      'always',
      'the name still holds a colon, a slash or a scheme: it is no host name',
      { when: (f) => isNoName(f.host) },
    ),
    sign('resolve.failed', 'never', 'the name looks like a plain host name', {
      when: (f) => !isNoName(f.host),
    }),
    sign('tool.read-failed', 'usually', 'git was the program that started ssh', {
      when: (f) => f.tool === 'git',
    }),
    sign('attempt.duration', 'always', 'it ends within a moment', { when: (f) => f.seconds < 0.5 }),
    sign('sshd.silent', 'always', 'ssh stopped before it connected'),
    hint('git-host', 'usually', 'the address is one for git'),
    hint('first-time', 'usually', 'an address written wrongly never worked'),
  ],
  then: ['tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const host = seen.one('resolve.failed')?.fields.host ?? seen.host;
    return t`ssh was asked to connect to ${host ?? 'something'}, which is not a host name, and could not look it up. There are two ways to write such an address: \`ssh://user@host:PORT/path\`, where a number follows the colon, and \`user@host:path\`, where the path follows it. Here they were mixed, so a part of the path was taken for the host. Your own ssh stopped there.`;
  },
  fix: () => [
    step(
      'client',
      t`Write the address in one of the two forms and set it again: \`ssh://user@host/path\` or \`user@host:path\`. A port can stand only in the first form.`,
      reads('git remote -v', 'client'),
    ),
    step(
      'client',
      t`Change it with \`git remote set-url origin ADDRESS\`, and look for \`insteadOf\` rules that rewrite it.`,
      reads('git config --get-regexp "url.*insteadof"', 'client'),
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Look at the address as git has it. Is there a path, not a number, after the colon of an \`ssh://\` address, or does ${seen.host ?? 'the server'} hold a piece of the path?`,
    run: () => 'git remote -v',
    effect: 'reads',
    yes: 'the two notations are mixed',
    no: 'the address is well formed; the name itself is unknown',
  },
  twins: ['resolve-name-unknown'],
  cite: ['git-clone(1), GIT URLS', 'OpenSSH misc.c, parse_ssh_uri()'],
});
