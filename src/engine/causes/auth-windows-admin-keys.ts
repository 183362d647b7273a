/** Cause: on Windows, sshd reads the keys of administrators from another file with strict access rights. */

import { argument, cause, changes, finding, guarded, hint, sign, step, t } from '../cause.ts';

export default cause({
  id: 'auth-windows-admin-keys',
  stage: 'auth',
  who: 'server',
  title: "Windows reads administrators' keys from another file",
  signs: [
    sign('auth.key-refused', 'always', 'the server did not take the key'),
    sign('auth.invalid-user', 'never', 'the account exists'),
    sign('auth.not-allowed', 'never', 'a rule about the account would refuse every key'),
    sign('hostkey.changed', 'never', 'a changed host key comes first and explains more'),
    finding('windows-admin-keys', 'always', 'the configuration has the block for the group administrators'),
    sign('ident.remote', 'always', 'the server is OpenSSH for Windows', {
      when: (f) => /windows/i.test(f.software),
    }),
    sign('ident.remote', 'never', 'the server is not Windows', { when: (f) => !/windows/i.test(f.software) }),
    sign('auth.file-modes', 'usually', 'sshd refused the file of the administrators for its rights', {
      when: (f) => /administrators_authorized_keys|programdata/i.test(f.path),
    }),
    sign('auth.file-modes', 'rarely', 'the file in the home folder is not read for administrators', {
      when: (f) => !/administrators_authorized_keys|programdata/i.test(f.path),
    }),
    sign('auth.file-unreadable', 'sometimes', 'the file of the administrators is missing', {
      when: (f) => /administrators_authorized_keys|programdata/i.test(f.path),
    }),
    sign('auth.denied', 'usually', 'keys are allowed, yet the key was refused', {
      when: (f) => /publickey/.test(f.methods),
    }),
    sign('auth.offered', 'always', 'a key was offered'),
    sign('auth.accepted-offer', 'never', 'the key was not found'),
    sign('attempt.key-count', 'usually', 'a few keys were offered and none accepted', {
      when: (f) => f.offered > 0 && f.offered < 4 && f.accepted === 0,
    }),
    sign('attempt.key-count', 'never', 'no key was offered', { when: (f) => f.offered === 0 }),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    hint('windows-server', 'always', 'this exists on Windows only'),
    hint('first-time', 'usually', 'the key was put where other systems have it'),
    hint('only-this-user', 'usually', 'accounts that are no administrators are not affected'),
    hint('works-for-others', 'sometimes', 'accounts that are no administrators get in'),
    hint('new-key', 'usually', 'the key was just put on the server'),
    hint('key-login', 'usually', 'only keys depend on that file'),
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
  explain: (seen) => [
    ...t`On Windows, sshd reads the keys of every member of the group Administrators from \`C:\\ProgramData\\ssh\\administrators_authorized_keys\`, not from the home folder of ${seen.user ?? 'the account'}. `,
    ...t`The block \`Match Group administrators\` in its sshd_config says so. The file must be writable by SYSTEM and Administrators only; with any other right sshd ignores it. So the key in the home folder is never looked at, and the client is refused without a reason.`,
  ],
  fix: () => [
    guarded(
      step(
        'server',
        t`Put the public key as one line into that file, saved as UTF-8 without byte order mark, and set its rights (in a PowerShell opened as administrator). The name of the group differs in other languages: \`*S-1-5-32-544\` always means it.`,
        changes(
          'icacls.exe "C:\\ProgramData\\ssh\\administrators_authorized_keys" /inheritance:r /grant "*S-1-5-32-544:F" /grant "*S-1-5-18:F"',
          'server',
          'windows',
        ),
      ),
      'keep-session',
      'second-window',
    ),
    step(
      'server',
      t`Or put \`#\` in front of the two lines of that block at the end of \`C:\\ProgramData\\ssh\\sshd_config\`; then restart the service. Any administrator's home is then trusted for his own login.`,
    ),
    step('client', t`An account that is no administrator can keep its key in its home folder.`),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Is ${seen.user ?? 'the account'} a member of the local group Administrators, and is the key missing in C:\\ProgramData\\ssh\\administrators_authorized_keys (or has that file other rights than SYSTEM and Administrators)?`,
    run: (seen) =>
      `net user ${argument(seen.user, 'USER')} & icacls C:\\ProgramData\\ssh\\administrators_authorized_keys`,
    effect: 'reads',
    yes: 'sshd reads the other file and does not find the key there',
    no: 'the key or the account is at fault',
  },
  twins: ['auth-authorized-keys-mode', 'auth-authorized-keys-path', 'auth-key-not-authorized'],
  cite: [
    'Win32-OpenSSH sshd_config: Match Group administrators',
    'Microsoft Learn: Key-based authentication in OpenSSH for Windows',
    'Win32-OpenSSH wiki: security protection of files',
  ],
});
