/** Cause: A misspelt, newer or server-only option makes ssh stop before connecting. */

import { argument, cause, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'client-config-invalid',
  stage: 'resolve',
  who: 'client',
  title: 'Your ssh config has an option ssh does not know',
  signs: () => [
    sign('client.config-bad', 'always', 'your own ssh does not know this option and stops', { proves: true }),
    sign('client.config-mode', 'never', 'ssh refused to read the file at all'),
    sign('attempt.duration', 'always', 'it ends within a moment', { when: (f) => f.seconds < 0.5 }),
    sign('resolve.failed', 'never', 'ssh came as far as looking up a name'),
    sign('sshd.silent', 'always', 'ssh stopped before it connected'),
    hint('after-config-change', 'usually', 'the line was just written'),
    hint('old-client', 'sometimes', 'an older ssh does not know newer options'),
    hint('macos-client', 'sometimes', "UseKeychain is known to Apple's ssh only"),
    hint('after-upgrade', 'sometimes', 'an option was dropped, or another ssh comes first in the path'),
    hint('container-client', 'sometimes', 'a config from outside meets another version of ssh'),
    hint('intermittent', 'never', 'the line is there every time'),
    hint('works-for-others', 'usually', 'the file is your own'),
    hint('works-with-other-client', 'sometimes', 'another program reads another file'),
  ],
  then: ['tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const bad = seen.one('client.config-bad')?.fields;
    return t`Your own ssh stopped before it did anything: ${bad ? t`in ${bad.path}${bad.line === undefined ? [] : t`, line ${bad.line}`}, stands ${bad.keyword || t`something`}, which` : t`its configuration file has an option that`} this ssh does not know or cannot use. It may be misspelt, newer than your ssh, an option of another system's ssh, or one that belongs into the *server's* sshd_config. No connection was tried.`;
  },
  fix: (seen) => {
    const bad = seen.one('client.config-bad')?.fields;
    return [
      step(
        'client',
        bad?.line === undefined
          ? t`Correct or remove that line of ${bad?.path ?? 'the file'}.`
          : t`Correct or remove line ${bad.line} of ${bad.path}.`,
        reads('ssh -V', 'client'),
      ),
      {
        ...step(
          'client',
          t`If other machines use the same file and know the option, tell this ssh to pass over it. This line has to stand before the option.`,
        ),
        config: { file: '~/.ssh/config', lines: [`IgnoreUnknown ${argument(bad?.keyword, 'OPTION')}`] },
      },
    ];
  },
  check: {
    who: 'client',
    ask: () => t`Let ssh read its configuration without connecting. Does it print the same message?`,
    run: (seen) => `ssh -G ${argument(seen.host, 'HOST')} >/dev/null`,
    effect: 'reads',
    yes: 'that line stops ssh',
    no: 'this configuration is read without complaint: another user, file or ssh is used',
  },
  twins: ['client-config-mode', 'server-config-invalid'],
  cite: [
    'OpenSSH readconf.c, process_config_line_depth(): "Bad configuration option"',
    'ssh_config(5): IgnoreUnknown',
  ],
});
