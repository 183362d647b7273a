/** Cause: the PAM configuration of sshd names a module that is missing or always refuses. */

import {
  CLOSED_IN_LOGIN,
  cause,
  finding,
  guarded,
  hint,
  installServer,
  READ_SERVER_LOG,
  reads,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'auth-pam-broken',
  stage: ['auth', 'session'],
  who: 'server',
  title: 'The PAM configuration of sshd is broken',
  signs: [
    ...CLOSED_IN_LOGIN,
    // No proof: an optional module that is missing is logged the same way and harms nobody.
    sign('auth.pam-broken', 'always', 'PAM could not load a module'),
    sign('auth.pam-error', 'usually', 'PAM could not load a module', {
      when: (f) => /module is unknown|dlopen|symbol|no such file|critical|initiali[sz]ation/i.test(f.text),
    }),
    sign('auth.pam-account-denied', 'usually', 'the missing module refuses in the account check'),
    sign('auth.pam-line', 'rarely', 'a module that works gives a reason of its own'),
    sign('auth.key-found', 'usually', 'the key was right'),
    sign('auth.accepted-offer', 'usually', 'the server knew the key'),
    sign('attempt.unsigned', 'never', 'this comes after the key was proved'),
    sign('auth.failed', 'usually', 'sshd counts the refusal as a failed key or password', {
      when: (f) => f.valid !== false,
    }),
    sign('auth.invalid-user', 'never', 'the account exists'),
    sign('auth.not-allowed', 'never', 'that rule refuses before key or password'),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    sign('auth.offered', 'usually', 'a key was tried'),
    sign('attempt.key-count', 'usually', 'a key was accepted and the login still failed', {
      when: (f) => f.accepted > 0,
    }),
    sign('auth.methods', 'usually', 'the server lists its methods as always'),
    sign('end.closed', 'usually', 'sshd closes without a disconnect message'),
    sign('auth.denied', 'sometimes', 'where only passwords go through PAM the client sees refusals'),
    sign('auth.again', 'sometimes', 'where only passwords go through PAM the client sees refusals'),
    sign('attempt.server-ending', 'usually', 'sshd ended the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'self',
    }),
    sign('attempt.success', 'never', 'then PAM lets people in'),
    finding('use-pam-no', 'never', 'sshd then does not use PAM'),
    hint('all-users-fail', 'always', 'the files hold for everybody'),
    hint('after-upgrade', 'usually', 'an upgrade removed a module'),
    hint('after-hardening', 'usually', 'somebody edited the files of PAM'),
    hint('after-config-change', 'usually', 'somebody edited the files of PAM'),
    hint('existing-sessions-ok', 'usually', 'only new logins ask PAM'),
    hint('only-this-user', 'rarely', 'the files hold for everybody'),
    hint('password-login', 'sometimes', 'passwords are checked by PAM'),
    hint('slow-login', 'sometimes', 'a module waits for a service that does not answer'),
  ],
  then: [
    'auth.pam-account-denied',
    'auth.pam-error',
    'auth.failed',
    'auth.again',
    'auth.denied',
    'auth.failed-client',
    'session.pam-session',
    'end.closed',
    'end.reset',
    'end.received-disconnect',
    'end.disconnecting',
    'sshd.penalty',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const line = seen.one('auth.pam-broken');
    return [
      ...t`The login framework of ${seen.host ?? 'the server'} (PAM) cannot do its work for sshd${line ? t`: ${line.fields.text}` : t``}. `,
      ...t`A module that the configuration requires is missing or cannot be loaded, so PAM refuses whatever is typed, and also logins by key, since the account check goes through PAM as well. sshd then closes without telling the client why. Sessions that are open go on.`,
    ];
  },
  fix: () => [
    step(
      'server',
      t`Keep every session you have: a new one may not be possible. Read which module it is.`,
      ...READ_SERVER_LOG,
    ),
    step(
      'server',
      t`Find the line that names it, and whether the file exists.`,
      reads(
        'grep -rn "pam_" /etc/pam.d/sshd /etc/pam.d/common-* /etc/pam.d/password-auth 2>/dev/null',
        'server',
      ),
      reads('ls /lib/*/security /lib64/security 2>/dev/null', 'server'),
    ),
    guarded(
      step(
        'server',
        t`Install the package that has the module, or take the line out if the module is gone for good (Debian: \`sudo pam-auth-update\`; Red Hat: \`sudo authselect current\`, then \`sudo authselect apply-changes\`). PAM reads its files at each login: nothing has to be restarted.`,
      ),
      'backup',
      'keep-session',
      'second-window',
    ),
    installServer(t`If /etc/pam.d/sshd itself is damaged: bring the package's version back.`),
    step(
      'client',
      t`Nothing on your side helps. For your own server without an open session: the provider's console or rescue system.`,
    ),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`Does the log of that minute say that PAM could not load a module ("PAM unable to dlopen", "adding faulty module", "Module is unknown") that /etc/pam.d names as required or requisite?`,
    run: () =>
      'sudo journalctl -t sshd -t sshd-session --since "10 minutes ago" | grep -iE "dlopen|faulty|module is unknown"',
    effect: 'reads',
    yes: "PAM's configuration is broken",
    no: 'all modules load: look for the rule that refuses',
  },
  twins: ['auth-pam-account-denied', 'auth-password-wrong', 'session-pam-failed'],
  cite: [
    'pam.conf(5), pam(8)',
    'Linux-PAM libpam/pam_handlers.c: "PAM unable to dlopen", "PAM adding faulty module"',
    'OpenSSH auth-pam.c, do_pam_account()',
    'measured: a missing account module closes the login right after "Server accepts key"',
  ],
});
