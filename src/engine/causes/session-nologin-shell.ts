/** Cause: Login succeeds, then nologin or false ends the session at once. */

import {
  accountEntry,
  argument,
  cause,
  guarded,
  hint,
  LOGIN_ACCEPTED,
  setShell,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'session-nologin-shell',
  stage: 'session',
  who: 'server',
  title: "The account's shell does not permit logins",
  signs: [
    sign('attempt.shell-ended', 'sometimes', 'such accounts mostly say why'),
    sign('session.exec-failed', 'sometimes', 'without a shell nothing can run the command', {
      when: (f) => /(exec|shell) request failed/i.test(f.text),
    }),
    sign(
      'session.nologin-text',
      'always',
      'this is what nologin(8) prints, the shell of accounts that may not log in',
      { proves: true },
    ),
    sign('session.exit-status', 'usually', 'nologin and false end with status 1', {
      when: (f) => f.status === 1,
    }),
    sign('session.exit-status', 'never', 'nologin and false do not end like that', {
      when: (f) => f.status === 0 || f.status > 1,
    }),
    sign('session.exit-signal', 'never', 'nologin and false end by themselves'),
    sign('client.exit', 'usually', "ssh hands on the shell's status 1", { when: (f) => f.status === 1 }),
    sign('client.exit', 'never', 'nologin and false end with status 1', { when: (f) => f.status !== 1 }),
    sign('session.closed', 'usually', 'the session ended in good order'),
    sign('attempt.success', 'usually', 'to the server it was a successful login'),
    sign('session.broken-pipe', 'never', 'a shell that ends closes the session in good order'),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 4.5 }),
    ...LOGIN_ACCEPTED,
    sign('attempt.server-ending', 'usually', 'the shell ended, and the client said goodbye', {
      when: (f) => f.stage === 'session' && f.ender === 'peer',
    }),
    hint('login-ok', 'always', 'the login itself succeeds'),
    hint('only-this-user', 'usually', 'the shell belongs to one account'),
    hint('after-hardening', 'sometimes', 'hardening sets nologin for service accounts'),
    hint('intermittent', 'never', 'the shell is the same every time'),
  ],
  then: ['tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const text = seen.one('session.nologin-text')?.fields.text;
    return t`The login of ${seen.user ?? 'the account'} at ${seen.host ?? 'the server'} succeeded. Then sshd started the account's shell, and that shell ends at once by design${text ? t`: it printed "${text}"` : []}. Accounts that are not meant for logins have \`nologin\` or \`false\` as their shell. The server ended the session; nothing is wrong with key, password or network.`;
  },
  fix: (seen) => [
    step('server', t`See which shell the account has.`, ...accountEntry(seen.user)),
    guarded(
      step(
        'server',
        t`If people are meant to log in with this account, give it a real shell.`,
        ...setShell(seen.user, '/bin/bash'),
      ),
      'keep-session',
    ),
    step(
      'client',
      t`If it is for sftp or forwarding only, ask for that alone: \`sftp\`, or \`ssh -N -L …\`. Otherwise log in with another account.`,
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Look ${seen.user ?? 'the account'} up in the list of accounts. Does its entry end with nologin or false?`,
    run: (seen) => `getent passwd ${argument(seen.user, 'USER')}`,
    effect: 'reads',
    yes: 'the shell forbids logins',
    no: 'it is a real shell: look at its start-up files',
  },
  twins: ['auth-shell-missing', 'session-forced-command', 'session-shell-exits'],
  cite: [
    'nologin(8)',
    'OpenSSH session.c, do_child()',
    'Measured: /bin/false ends with status 1 and prints nothing',
  ],
});
