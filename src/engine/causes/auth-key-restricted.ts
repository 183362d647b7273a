/** Cause: the key or certificate is known, but its own restrictions exclude this login. */

import { argument, cause, finding, guarded, hint, READ_SERVER_LOG, reads, sign, step, t } from '../cause.ts';

// The same key cannot serve for two steps of one login: that is no restriction of the key.
const USED = /already used|previously-used/;

export default cause({
  id: 'auth-key-restricted',
  stage: 'auth',
  who: 'server',
  atProvider: true,
  title: "The key's own restrictions exclude this login",
  signs: [
    sign('auth.key-restricted', 'always', 'sshd found the key and then a restriction that it does not meet', {
      when: (f) => !USED.test(f.text),
      proves: true,
    }),
    sign(
      'auth.key-restricted',
      'never',
      'the key had been used for the first step, and a second one is wanted',
      {
        when: (f) => USED.test(f.text),
      },
    ),
    sign('auth.key-revoked', 'always', 'sshd found the key in the list of revoked keys', { proves: true }),
    sign('auth.denied', 'usually', 'keys are allowed, yet the key was refused', {
      when: (f) => /publickey/.test(f.methods),
    }),
    sign('auth.offered', 'always', 'a key was offered'),
    sign('auth.accepted-offer', 'rarely', 'a restricted key is refused like an unknown one'),
    sign('attempt.key-count', 'usually', 'a few keys were offered and none accepted', {
      when: (f) => f.offered > 0 && f.offered < 4 && f.accepted === 0,
    }),
    sign('attempt.key-count', 'never', 'no key was offered', { when: (f) => f.offered === 0 }),
    sign('auth.failed', 'usually', 'sshd refused the key', {
      when: (f) => /^publickey/.test(f.method) && f.valid !== false,
    }),
    sign('auth.not-allowed', 'never', 'that is a rule about the account'),
    sign('auth.file-modes', 'never', 'then the file was not read at all'),
    sign('auth.invalid-user', 'never', 'the account exists'),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    sign('end.closed', 'usually', 'the client left after its keys were refused', {
      side: 'server',
      when: (f) => f.user !== undefined && f.valid !== false,
    }),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    finding('revoked-keys', 'sometimes', 'the server has a list of revoked keys'),
    finding('cert-authority', 'sometimes', 'the server takes certificates, which have dates and names'),
    hint('works-from-other-network', 'usually', 'from= allows certain addresses only'),
    hint('was-working', 'usually', 'an end date passed or the address changed'),
    hint('only-this-user', 'usually', 'it concerns one key'),
    hint('vpn-on', 'sometimes', 'through a VPN you come from another address'),
    hint('jump-host', 'sometimes', 'through a jump host you come from its address'),
    hint('regular-interval', 'sometimes', 'certificates end after a fixed time'),
    hint('after-hardening', 'sometimes', 'restrictions were added'),
    hint('key-login', 'usually', 'a key is used'),
  ],
  then: [
    'auth.denied',
    'auth.failed',
    'auth.failed-client',
    'auth.max-tries',
    'end.closed',
    'end.received-disconnect',
    'end.disconnecting',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const rule = seen.one('auth.key-restricted');
    const revoked = seen.one('auth.key-revoked');
    return [
      ...(rule
        ? t`sshd found your key for ${seen.user ?? 'the account'} and then refused it: ${rule.fields.text}. `
        : revoked
          ? t`sshd found your key in its list of revoked keys${revoked.fields.path ? t` (${revoked.fields.path})` : t``}. `
          : t`The key of ${seen.user ?? 'the account'} is known to ${seen.host ?? 'the server'}, but may not be used like this. `),
      ...t`Such a restriction stands in front of the key in authorized_keys (\`from=\`, \`expiry-time=\`), in a list of revoked keys, or in a certificate (its dates, the names it is for, the authority that signed it). The client is told nothing and sees a refused key. sshd did not hang up; the client left${seen.source ? t`. Your address, as sshd saw it: ${seen.source}` : t``}.`,
    ];
  },
  fix: (seen) => [
    step(
      'server',
      t`Read the reason beside the refusal, and the options in front of the key.`,
      ...READ_SERVER_LOG,
      reads(
        `sudo grep -nE 'from=|expiry-time=|principals=|cert-authority' ~${argument(seen.user, 'USER')}/.ssh/authorized_keys`,
        'server',
      ),
    ),
    guarded(
      step(
        'server',
        t`If the login should be possible: extend the list of addresses or the date, or give the certificate the account's name. sshd reads the file at each login. Do not take the restriction off altogether.`,
      ),
      'backup',
      'keep-session',
    ),
    step(
      'client',
      t`Certificate: look at "Valid" and "Principals"; if it has ended or lacks the account, get a new one. Also look at the clocks of both machines.`,
      reads('ssh-keygen -Lf ~/.ssh/id_ed25519-cert.pub', 'client'),
    ),
    step(
      'client',
      t`Address: connect from where the key is meant to be used, or through the jump host that is allowed.`,
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Does the line of your key in authorized_keys of ${seen.user ?? 'the account'} begin with options (or does your certificate have dates or names) that leave out this address, date or account?`,
    run: (seen) =>
      `sudo grep -nE 'from=|expiry-time=|principals=|cert-authority' ~${argument(seen.user, 'USER')}/.ssh/authorized_keys`,
    effect: 'reads',
    yes: 'the restriction excludes this login',
    no: 'the key is free of restrictions',
  },
  twins: ['auth-key-not-authorized', 'auth-user-not-allowed'],
  cite: [
    'sshd(8), AUTHORIZED_KEYS FILE FORMAT: from, expiry-time',
    'sshd_config(5), RevokedKeys, TrustedUserCAKeys',
    'OpenSSH auth2-pubkeyfile.c, auth_authorise_keyopts() and auth_check_authkey_line()',
    'measured: an expired key logs "error: Refused by key options"',
  ],
});
