/**
 * Cause: A partial update or LD_LIBRARY_PATH gives ssh a library that does not fit, or programs are
 * missing.
 */

import { cause, changes, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'client-install-broken',
  stage: 'resolve',
  who: 'client',
  title: 'The ssh tools on your machine do not run properly',
  signs: () => [
    sign(
      'client.openssl-mismatch',
      'always',
      'your ssh got another crypto library than the one it was built for',
      { proves: true },
    ),
    sign(
      'openssl.mismatch',
      'always',
      'ssh writes this line when it gets another crypto library; so does sshd',
    ),
    sign('client.install-broken', 'always', 'your ssh or a part of it could not be started'),
    sign('client.killed', 'sometimes', 'your ssh crashed'),
    sign('client.no-user', 'never', 'ssh ran far enough to look for the account'),
    sign('attempt.duration', 'always', 'it ends within a moment', { when: (f) => f.seconds < 0.5 }),
    sign('resolve.failed', 'never', 'ssh came as far as looking up a name'),
    sign('sshd.silent', 'always', 'ssh stopped before it connected'),
    hint('after-upgrade', 'usually', 'an update was only half done'),
    hint('works-from-other-network', 'never', 'the tools travel with the machine'),
    hint('works-for-others', 'usually', 'their tools are whole'),
    hint('container-client', 'sometimes', 'a slim image lacks programs or libraries'),
    hint('ci', 'sometimes', 'the job sets LD_LIBRARY_PATH'),
    hint('other-app-works', 'usually', 'a program with its own SSH library works'),
    hint('was-working', 'sometimes', 'a library was replaced'),
  ],
  then: ['tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const mismatch = (seen.one('client.openssl-mismatch') ?? seen.one('openssl.mismatch'))?.fields;
    const said = seen.one('client.install-broken')?.fields.text;
    return mismatch
      ? t`Your own ssh did not start: it was built for OpenSSL ${mismatch.built} and got ${mismatch.have} instead. A half-done update, or a variable such as LD_LIBRARY_PATH (set by Conda, MATLAB and others), gives it the wrong library. No connection was tried.`
      : t`Your own ssh did not run as it should${said ? t`: ${said}` : []}. A program or library that it needs is missing or does not fit. The server is not the reason.`;
  },
  fix: () => [
    step(
      'client',
      t`See which ssh runs and which libraries it gets.`,
      reads('command -v ssh; ssh -V; ldd "$(command -v ssh)"; env | grep ^LD_', 'client'),
      reads('Get-Command ssh; ssh -V', 'client', 'windows'),
    ),
    step(
      'client',
      t`Run it without the variable: \`env -u LD_LIBRARY_PATH ssh HOST\`. If that works, take the variable out of your start-up file.`,
    ),
    step(
      'client',
      t`Otherwise install the client again.`,
      changes('sudo apt-get install --reinstall openssh-client', 'client', 'debian'),
      changes('sudo dnf reinstall openssh-clients', 'client', 'rhel'),
      changes('sudo apk fix openssh-client', 'client', 'alpine'),
      changes('sudo pacman -S openssh', 'client', 'arch'),
    ),
  ],
  check: {
    who: 'client',
    ask: () =>
      t`Let ssh print its version, with your environment and without LD_LIBRARY_PATH. Does at least one of the two fail?`,
    run: () => 'ssh -V; env -u LD_LIBRARY_PATH ssh -V',
    effect: 'reads',
    yes: 'the tools on this machine are the fault',
    no: 'ssh prints its version both ways: the tools are whole',
  },
  twins: ['accept-binary-unusable', 'accept-openssl-mismatch', 'client-uid-unknown'],
  cite: ['OpenSSH entropy.c, seed_rng(): "OpenSSL version mismatch"', 'ld.so(8): LD_LIBRARY_PATH'],
  folklore: 'reinstalling the ssh tools',
});
