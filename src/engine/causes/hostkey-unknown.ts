/** Cause: no entry for the host in known_hosts and nobody there to confirm it. */

import { argument, cause, changes, connects, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'hostkey-unknown',
  stage: 'hostkey',
  who: 'client',
  title: 'The host key is unknown and nobody can confirm it',
  signs: () => [
    sign('end.closed', 'always', 'the client hung up when it saw a host key that it did not know', {
      side: 'server',
      when: (f) => f.user === undefined,
    }),
    // Where it may not ask, as with BatchMode, it says no more than that the verification failed (sshconnect.c).
    sign('hostkey.unknown', 'usually', 'ssh has no key for this host and was told to be strict', {
      proves: true,
    }),
    sign('hostkey.changed', 'never', 'then a key would be stored'),
    sign('hostkey.revoked', 'never', 'then an entry would exist'),
    sign('hostkey.failed', 'always', 'ssh ended the connection because it could not check the key'),
    sign(
      'attempt.server-ending',
      'usually',
      'in the log of the server the client leaves before it names a user',
      {
        when: (f) => f.ender === 'peer' && /kex|hostkey/.test(f.stage),
      },
    ),
    sign('end.closed', 'sometimes', "in the server's log the client only goes away", {
      when: (f) => f.user === undefined,
      side: 'server',
    }),
    sign('attempt.hang', 'always', 'the question about the new key waits for an answer that nobody types', {
      when: (f) => f.step === 'hostkey.ask',
    }),
    sign('attempt.hang', 'sometimes', 'the question waits for an answer that nobody can type', {
      when: (f) => f.step !== 'hostkey.ask',
    }),
    hint('first-time', 'usually', 'before the first login there is no entry'),
    hint('ci', 'usually', 'a build job starts with an empty known_hosts'),
    hint('batch', 'usually', 'nobody can answer the question'),
    hint('container-client', 'usually', 'a container starts with an empty known_hosts'),
    hint('git-host', 'sometimes', 'git in jobs often meets the host for the first time'),
    hint('only-this-user', 'sometimes', 'each account has its own known_hosts'),
    hint('works-for-others', 'sometimes', 'others have the entry'),
    hint('library-client', 'sometimes', 'libraries refuse unknown hosts by default'),
  ],
  then: ['hostkey.failed', 'end.closed', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const unknown = seen.one('hostkey.unknown');
    return [
      ...t`Your computer has no${unknown?.fields.keytype ? t` ${unknown.fields.keytype}` : t``} host key stored for ${unknown?.fields.host ?? seen.host ?? 'this server'}, and this run may not ask you: it is strict, or it has no terminal (a job, a service, another account than usual). `,
      ...t`So your own \`ssh\` ended the connection after key exchange and before any login. The server did nothing wrong; in its log it sees only that the client went away.`,
    ];
  },
  fix: (seen) => {
    const host = argument(seen.host, 'HOST');
    const port = argument(seen.port, '22');
    return [
      step(
        'client',
        t`Connect once by hand as the same account and compare the fingerprint with one from the server's console or the provider's web page before you answer yes.`,
        connects(1, `ssh -p ${port} ${host}`),
      ),
      step(
        'client',
        t`For a job: put the checked line into its known_hosts as part of the setup. Fetch it once, check it, then keep that file; do not run \`ssh-keyscan\` in each job.`,
        connects(5, `ssh-keyscan -p ${port} ${host} > host.keys && ssh-keygen -lf host.keys`),
        changes('cat host.keys >> ~/.ssh/known_hosts', 'client'),
      ),
      step(
        'client',
        t`A softer rule: \`StrictHostKeyChecking accept-new\` (OpenSSH 7.6 and later) stores keys of new hosts and still refuses changed ones. Do not use \`no\`.`,
      ),
      step(
        'server',
        t`The administrator can tell the fingerprints.`,
        reads('for k in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf "$k"; done', 'server'),
      ),
    ];
  },
  check: {
    who: 'client',
    ask: (seen) =>
      t`As the account that runs the command: does known_hosts have no entry for ${seen.host ?? 'the host'} (the command prints nothing)?`,
    run: (seen) => {
      const host = argument(seen.host, 'HOST');
      return seen.port === undefined || seen.port === 22
        ? `ssh-keygen -F ${host}`
        : `ssh-keygen -F '[${host}]:${argument(seen.port, 'PORT')}'`;
    },
    effect: 'reads',
    yes: 'the entry is missing',
    no: 'an entry exists: the key or its type differs',
  },
  twins: ['hostkey-changed', 'hostkey-pinned-mismatch', 'noise-connect-close'],
  cite: [
    'OpenSSH sshconnect.c, check_host_key(), HOST_NEW',
    'ssh_config(5), StrictHostKeyChecking',
    'ssh-keygen(1), -F',
    'measured: the server logs only "Connection closed by ADDRESS [preauth]"',
  ],
  folklore: 'a missing entry in known_hosts',
});
