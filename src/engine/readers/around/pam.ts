/** Lines of PAM modules in a server log, written under sshd's own name (Linux-PAM, modules and libpam; SSSD). */

import type { Wording } from '../../wording.ts';
import { wording } from '../../wording.ts';

/**
 * `pam_unix(sshd:auth): …`; cron, su and sudo write the same about themselves. The module's name is kept without `pam_`. What stands after the colon may hold a user name
 * that a stranger chose; it is not marked as a peer's, since the module's own words in front of it cannot be forged.
 */
const LINE = 'pam_{module:word}(sshd:{phase:word}): ' as const;

function line(text: string, constant: string | null, sample: string, means: string): Wording {
  return {
    says: 'auth.pam-line',
    side: 'server',
    text: LINE + text,
    ...(constant === null ? {} : { with: { text: constant } }),
    levels: [],
    sample,
    means,
  };
}

function lock(text: string, constant: string, sample: string): Wording {
  return {
    says: 'auth.faillock',
    side: 'server',
    text,
    with: { text: constant },
    levels: [],
    sample,
    means: 'The account is locked for a while after too many failures.',
  };
}

function broken(text: string, sample: string, means: string): Wording {
  return {
    says: 'auth.pam-broken',
    side: 'server',
    text,
    ...(text.includes('{text}') ? {} : { with: { text: sample } }),
    levels: [],
    sample,
    means,
  };
}

export const PAM: readonly Wording[] = [
  line(
    '{text:own}',
    null,
    'pam_mkhomedir(sshd:session): creating home directory',
    'A PAM module says something.',
  ),
  line(
    'authentication failure; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr}  user={user:peer}',
    'authentication failure',
    'pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=198.51.100.7  user=ada',
    'The password was wrong.',
  ),
  line(
    'authentication failure; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr} user={user:peer}',
    'authentication failure',
    'pam_sss(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=198.51.100.7 user=ada',
    'The password was wrong.',
  ),
  line(
    'authentication failure; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr}',
    'authentication failure',
    'pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=198.51.100.7',
    'The password was wrong, or there is no such account.',
  ),
  line(
    'authentication failure; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr} ',
    'authentication failure',
    'pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=198.51.100.7 ',
    'The password was wrong, or there is no such account.',
  ),
  line(
    'authentication success; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr} user={user:peer}',
    'authentication success',
    'pam_sss(sshd:auth): authentication success; logname= uid=0 euid=0 tty=ssh ruser= rhost=198.51.100.7 user=ada',
    'The password was right.',
  ),
  line(
    'check pass; user unknown',
    'check pass; user unknown',
    'pam_unix(sshd:auth): check pass; user unknown',
    'There is no such account on the server.',
  ),
  line(
    'bad username [{user:peer}]',
    'bad username',
    'pam_unix(sshd:auth): bad username [+ada]',
    'The name cannot be that of an account.',
  ),
  line(
    'session closed for user {user:account}',
    'session closed',
    'pam_unix(sshd:session): session closed for user ada',
    'The session of this account is over.',
  ),
  line(
    'could not identify user (from getpwnam({user:peer}))',
    'could not identify user',
    'pam_unix(sshd:account): could not identify user (from getpwnam(ada))',
    'There is no such account on the server.',
  ),
  line(
    'password for user {user:account} will expire in {_:count} days',
    'password will be out of date soon',
    'pam_unix(sshd:account): password for user ada will expire in 5 days',
    'The password has to be changed soon; the login works.',
  ),
  line(
    "access denied for user `{user:peer}' from `{addr:addr}'",
    'access denied',
    "pam_access(sshd:account): access denied for user `ada' from `198.51.100.7'",
    'The rules in access.conf do not let this account in from there.',
  ),
  line(
    'Access denied for user {user:peer}: {_:count} ({_})',
    'access denied',
    'pam_sss(sshd:account): Access denied for user ada: 6 (Permission denied)',
    'The directory service does not let this account in.',
  ),
  line(
    'received for user {user:peer}: {_:count} ({text})',
    null,
    'pam_sss(sshd:auth): received for user ada: 7 (Authentication failure)',
    'The answer of the directory service.',
  ),
  line(
    'requirement "{_}" not met by user "{user:peer}"',
    'requirement not met',
    'pam_succeed_if(sshd:auth): requirement "uid >= 1000" not met by user "root"',
    'A condition of the PAM configuration does not hold; often harmless, the next module goes on.',
  ),
  line(
    'Refused user {user:peer} for service {_:word}',
    'refused by a list',
    'pam_listfile(sshd:auth): Refused user ada for service sshd',
    'A list of accounts keeps this one out.',
  ),
  line(
    'user {user:peer} rejected',
    'rejected at this time',
    'pam_time(sshd:account): user ada rejected',
    'The account may not log in at this time (time.conf).',
  ),
  line(
    'Invalid verification code for {user:peer}',
    'invalid verification code',
    'pam_google_authenticator(sshd:auth): Invalid verification code for ada',
    'The one-time code was wrong; a wrong clock does this too.',
  ),
  wording({
    says: 'session.started',
    side: 'server',
    text: 'pam_unix(sshd:session): session opened for user {user:account} by {_}',
    with: { what: 'pam' },
    levels: [],
    sample: 'pam_unix(sshd:session): session opened for user ada by (uid=0)',
    means: 'The login worked; the session of this account begins.',
  }),
  wording({
    says: 'session.started',
    side: 'server',
    text: 'pam_unix(sshd:session): session opened for user {user:account}(uid={_:count}) by {_}',
    with: { what: 'pam' },
    levels: [],
    sample: 'pam_unix(sshd:session): session opened for user ada(uid=1000) by (uid=0)',
    means: 'The login worked; the session of this account begins.',
  }),
  // --- the state of the account
  wording({
    says: 'auth.account-expired',
    side: 'server',
    text: 'pam_unix(sshd:account): account {user:account} has expired (account expired)',
    with: { text: 'account expired' },
    levels: [],
    sample: 'pam_unix(sshd:account): account ada has expired (account expired)',
    means: 'The account has run out.',
  }),
  wording({
    says: 'auth.account-expired',
    side: 'server',
    text: 'pam_unix(sshd:account): account {user:account} has expired (failed to change password)',
    with: { text: 'failed to change password' },
    levels: [],
    sample: 'pam_unix(sshd:account): account ada has expired (failed to change password)',
    means: 'The password was not changed in time, and the account is closed.',
  }),
  wording({
    says: 'auth.password-change',
    side: 'server',
    text: 'pam_unix(sshd:account): expired password for user {_:account} ({text})',
    levels: [],
    sample: 'pam_unix(sshd:account): expired password for user ada (password aged)',
    means: 'The password of the account has run out and has to be changed.',
  }),
  lock(
    'pam_faillock(sshd:{_:word}): Consecutive login failures for user {user:account} account temporarily locked',
    'temporarily locked',
    'pam_faillock(sshd:auth): Consecutive login failures for user ada account temporarily locked',
  ),
  lock(
    'pam_tally2(sshd:{_:word}): user {user:account} ({_:count}) tally {_:count}, deny {_:count}',
    'over the limit of failures',
    'pam_tally2(sshd:auth): user ada (1000) tally 7, deny 5',
  ),
  lock(
    'pam_tally(sshd:{_:word}): user {user:account} ({_:count}) tally {_:count}, deny {_:count}',
    'over the limit of failures',
    'pam_tally(sshd:auth): user ada (1000) tally 7, deny 5',
  ),
  lock(
    'pam_tally2(sshd:{_:word}): user {user:account} ({_:count}) has time limit [{_:word} left] since last failure.',
    'time limit since last failure',
    'pam_tally2(sshd:auth): user ada (1000) has time limit [20s left] since last failure.',
  ),
  // These two are shown to the person who logs in.
  wording({
    says: 'auth.faillock',
    side: 'client',
    text: 'Account locked due to {_:count} failed logins',
    with: { text: 'Account locked due to failed logins' },
    levels: [],
    sample: 'Account locked due to 7 failed logins',
    means: 'The account is locked for a while after too many failures.',
  }),
  wording({
    says: 'auth.faillock',
    side: 'client',
    text: 'The account is locked due to {_:count} failed logins.',
    with: { text: 'The account is locked due to failed logins' },
    levels: [],
    sample: 'The account is locked due to 3 failed logins.',
    means: 'The account is locked for a while after too many failures.',
  }),
  // --- session modules
  wording({
    says: 'session.limit',
    side: 'server',
    text: 'pam_limits(sshd:session): Too many logins (max {_:count}) for {_}',
    with: { text: 'too many logins' },
    levels: [],
    sample: 'pam_limits(sshd:session): Too many logins (max 2) for ada',
    means: 'The account has as many logins as it may have (limits.conf, maxlogins).',
  }),
  wording({
    says: 'session.limit',
    side: 'server',
    text: 'pam_limits(sshd:session): Too many system logins (max {_:count})',
    with: { text: 'too many system logins' },
    levels: [],
    sample: 'pam_limits(sshd:session): Too many system logins (max 40)',
    means: 'The machine has as many logins as it may have (limits.conf, maxsyslogins).',
  }),
  wording({
    says: 'session.limit',
    side: 'server',
    text: "pam_limits(sshd:session): No logins allowed for '{_}'",
    with: { text: 'no logins allowed' },
    levels: [],
    sample: "pam_limits(sshd:session): No logins allowed for 'ada'",
    means: 'The account may not log in (limits.conf, maxlogins 0).',
  }),
  wording({
    says: 'session.pam-session',
    side: 'server',
    text: 'pam_loginuid(sshd:session): Error writing /proc/self/loginuid: {text}',
    levels: [],
    sample: 'pam_loginuid(sshd:session): Error writing /proc/self/loginuid: Operation not permitted',
    means:
      'The login could not be noted for the audit, as happens inside a container; where the module is required, the session fails.',
  }),
  wording({
    says: 'session.pam-session',
    side: 'server',
    text: 'pam_loginuid(sshd:session): Cannot open /proc/self/loginuid: {text}',
    levels: [],
    sample: 'pam_loginuid(sshd:session): Cannot open /proc/self/loginuid: Read-only file system',
    means:
      'The login could not be noted for the audit, as happens inside a container; where the module is required, the session fails.',
  }),
  wording({
    says: 'session.pam-session',
    side: 'server',
    text: 'pam_loginuid(sshd:session): set_loginuid failed',
    with: { text: 'set_loginuid failed' },
    levels: [],
    sample: 'pam_loginuid(sshd:session): set_loginuid failed',
    means:
      'The login could not be noted for the audit, as happens inside a container; where the module is required, the session fails.',
  }),
  // --- libpam itself
  broken(
    'PAM unable to dlopen({_:token}): {text}',
    'PAM unable to dlopen(pam_tally2.so): /lib/security/pam_tally2.so: cannot open shared object file: No such file or directory',
    'The PAM configuration names a module that is not installed.',
  ),
  broken(
    'PAM adding faulty module: {_}',
    'PAM adding faulty module: pam_tally2.so',
    'The PAM configuration names a module that is not installed.',
  ),
  // OpenPAM of FreeBSD and macOS (openpam_load.c, openpam_configure.c); the function stands in front.
  broken(
    'in openpam_load_module(): no {text} found',
    'in openpam_load_module(): no pam_google_authenticator.so found',
    'The PAM configuration names a module that is not installed.',
  ),
  ...['facility', 'control flag', 'module name', 'service name'].map((what) =>
    broken(
      `in openpam_parse_chain(): {text}: missing or invalid ${what}`,
      `in openpam_parse_chain(): /etc/pam.d/sshd(3): missing or invalid ${what}`,
      'A line of the PAM configuration is wrong.',
    ),
  ),
  broken(
    'PAM ({_:token}) illegal module type: {_}',
    'PAM (sshd) illegal module type: acount',
    'A line of the PAM configuration is wrong.',
  ),
  broken(
    'PAM ({_:token}) no module name supplied',
    'PAM (sshd) no module name supplied',
    'A line of the PAM configuration is wrong.',
  ),
  broken(
    'PAM [error: {_}]',
    'PAM [error: /lib/security/pam_tally2.so: cannot open shared object file: No such file or directory]',
    'The PAM configuration names a module that is not installed.',
  ),
  wording({
    says: 'auth.pam-line',
    side: 'server',
    text: 'PAM {_:count} more authentication failures; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr}  user={user:peer}',
    with: { module: 'libpam', phase: 'auth', text: 'more authentication failures' },
    levels: [],
    sample:
      'PAM 2 more authentication failures; logname= uid=0 euid=0 tty=ssh ruser= rhost=198.51.100.7  user=ada',
    means: 'How many more wrong passwords came over this connection.',
  }),
  wording({
    says: 'auth.pam-line',
    side: 'server',
    text: 'PAM {_:count} more authentication failure; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr}  user={user:peer}',
    with: { module: 'libpam', phase: 'auth', text: 'more authentication failure' },
    levels: [],
    sample:
      'PAM 1 more authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=198.51.100.7  user=ada',
    means: 'One more wrong password came over this connection.',
  }),
  wording({
    says: 'auth.pam-line',
    side: 'server',
    text: 'PAM {_:count} more authentication failures; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr}',
    with: { module: 'libpam', phase: 'auth', text: 'more authentication failures' },
    levels: [],
    sample: 'PAM 2 more authentication failures; logname= uid=0 euid=0 tty=ssh ruser= rhost=198.51.100.7',
    means: 'How many more wrong passwords came over this connection.',
  }),
  // Where the account is unknown no user is named, and a blank is left at the end (pam_unix support.c).
  wording({
    says: 'auth.pam-line',
    side: 'server',
    text: 'PAM {_:count} more authentication failures; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr} ',
    with: { module: 'libpam', phase: 'auth', text: 'more authentication failures' },
    levels: [],
    sample: 'PAM 2 more authentication failures; logname= uid=0 euid=0 tty=ssh ruser= rhost=198.51.100.7 ',
    means: 'How many more wrong passwords came over this connection.',
  }),
  wording({
    says: 'auth.pam-line',
    side: 'server',
    text: 'PAM {_:count} more authentication failure; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr}',
    with: { module: 'libpam', phase: 'auth', text: 'more authentication failure' },
    levels: [],
    sample: 'PAM 1 more authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=198.51.100.7',
    means: 'One more wrong password came over this connection.',
  }),
  wording({
    says: 'auth.pam-line',
    side: 'server',
    text: 'PAM {_:count} more authentication failure; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr} ',
    with: { module: 'libpam', phase: 'auth', text: 'more authentication failure' },
    levels: [],
    sample: 'PAM 1 more authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=198.51.100.7 ',
    means: 'One more wrong password came over this connection.',
  }),
  wording({
    says: 'auth.pam-line',
    side: 'server',
    text: 'PAM service({_:word}) ignoring max retries; {_:count} > {_:count}',
    with: { module: 'libpam', phase: 'auth', text: 'ignoring max retries' },
    levels: [],
    sample: 'PAM service(sshd) ignoring max retries; 6 > 3',
    means:
      'More wrong passwords came over one connection than PAM would have allowed; sshd counts for itself.',
  }),
];
