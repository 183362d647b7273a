/** A line or two, as people quote them without what stood around: the cause that comes first. */

import { expect, test } from 'vitest';
import { explained } from './explained.ts';

const CASES: readonly (readonly [cause: string, said: string])[] = [
  [
    'auth-root-login',
    'Please login as the user "ubuntu" rather than the user "root".\n\nConnection to 192.0.2.10 closed.',
  ],
  ['session-chroot-unusable', 'client_loop: send disconnect: Broken pipe\nConnection closed'],
  ['path-idle-timeout', 'client_loop: send disconnect: Broken pipe'],
  [
    'client-key-mangled',
    'Load key "/home/ada/.ssh/id_rsa": error in libcrypto\nPermission denied, please try again.',
  ],
  [
    'client-key-unavailable',
    'Warning: Identity file web1.pem not accessible: No such file or directory.\nada@192.0.2.10: Permission denied (publickey).',
  ],
  ['session-limits', 'shell request failed on channel 0'],
  ['session-forward-port-in-use', 'Warning: remote port forwarding failed for listen port 8080'],
  ['session-forwarding-forbidden', 'channel 3: open failed: administratively prohibited: open failed'],
  ['session-disk-unusable', '/usr/bin/xauth:  error in locking authority file /home/ada/.Xauthority'],
  [
    'client-mux-broken',
    'unix_listener: path "/home/ada/.ssh/ada@web1.example.test:22.Xk2pQd8v3TzLm0aR" too long for Unix domain socket',
  ],
  [
    'auth-second-factor-needed',
    'Authenticated using "publickey" with partial success.\ndebug1: Authentications that can continue: keyboard-interactive\nada@web1: Permission denied (keyboard-interactive).',
  ],
  ['hostkey-too-small', 'ssh_dispatch_run_fatal: Connection to 192.0.2.10 port 22: Invalid key length'],
  [
    'hostkey-too-small',
    'ssh_rsa_verify: RSA modulus too small: 512 < minimum 768 bits\nkey_verify failed for server_host_key',
  ],
  ['kex-server-bug', 'ssh_dispatch_run_fatal: Connection to 192.0.2.10 port 22: DH GEX group out of range'],
  ['kex-server-bug', 'DH_GEX group out of range: 1536 !< 1024 !< 8192'],
  [
    'noise-connect-close',
    'sshd[812]: ssh_dispatch_run_fatal: Connection from 203.0.113.9 port 4000: Connection reset by peer [preauth]',
  ],
  [
    'server-port-in-use',
    'systemd[1]: ssh.socket: Failed to create listening socket ([::]:22): Address already in use',
  ],
  ['accept-out-of-resources', 'sshd[812]: fatal: fork of unprivileged child failed'],
  [
    'accept-binary-unusable',
    "sshd: /lib/x86_64-linux-gnu/libcrypto.so.3: version `OPENSSL_3.0.9' not found (required by sshd)",
  ],
  ['auth-account-locked', 'Nov  2 10:00:00 web1 sshd[812]: User git not allowed because account is locked'],
  ['auth-key-not-authorized', "Server refused our key\nada@web1.example.test's password:"],
  ['resolve-name-unknown', 'Unable to open connection to\nweb1.example.test\nHost does not exist'],
  [
    'session-shell-noise|session-chroot-unusable|session-no-sftp-server',
    'FATAL ERROR: Received unexpected end-of-file from server',
  ],
  ['kex-client-too-old', 'Net::SSH::Exception: could not settle on kex algorithm'],
  ['hostkey-changed', 'fingerprint SHA256:abc does not match for "192.0.2.10" (Net::SSH::HostKeyMismatch)'],
  ['hostkey-unknown', 'Net::SSH::HostKeyUnknown: fingerprint SHA256:abc is unknown for "192.0.2.10"'],
  ['kex-no-common-kex', 'Renci.SshNet.Common.SshConnectionException: Key exchange negotiation failed.'],
  ['kex-no-common-kex', 'failed to start SSH session: Unable to exchange encryption keys; class=Ssh (23)'],
  [
    'client-key-unavailable',
    'Failed to authenticate SSH session: Unable to extract public key from private key file: Unable to open private key file',
  ],
  ['client-key-mode', "Permissions for 'C:\\\\Users\\\\ada\\\\web1.pem' are too open."],
  ['auth-git-no-permission', 'ERROR: The key you are authenticating with has been marked as read only.'],
  ['auth-key-not-authorized', 'remote: Public key authentication failed.'],
  [
    'auth-rsa-sha1-server',
    'remote: Command git-upload-pack: You\u2019re using ssh-rsa that is about to be deprecated and your request has been blocked intentionally. Any SSH session using SSH-RSA is subject to brown out.',
  ],
  ['session-chroot-unusable', "Couldn't canonicalize: No such file or directory\nNeed cwd"],
  [
    'session-shell-exits',
    'Authenticated to web1.example.test ([192.0.2.10]:22) using "publickey".\ndebug1: channel 0: new session [client-session] (inactive timeout: 0)\ndebug1: Entering interactive session.\ndebug1: client_input_channel_req: channel 0 rtype exit-status reply 0\nConnection to web1.example.test closed.\nTransferred: sent 2600, received 2800 bytes, in 0.1 seconds\ndebug1: Exit status 1',
  ],
  [
    'auth-pam-account-denied|auth-account-expired',
    'debug1: Next authentication method: publickey\ndebug1: Offering public key: /home/ada/.ssh/id_rsa RSA SHA256:abc\ndebug1: Server accepts key: /home/ada/.ssh/id_rsa RSA SHA256:abc\nConnection closed by 192.0.2.10 port 22',
  ],
  [
    'session-chroot-unusable',
    'Feb  2 10:00:00 web1 sshd[803]: fatal: chroot("/home/bob"): Operation not permitted [postauth]',
  ],
  [
    'accept-privsep-dir',
    'Feb  2 10:00:00 web1 sshd[803]: fatal: chroot("/run/sshd"): No such file or directory [preauth]',
  ],
  [
    'server-config-invalid',
    '     Active: failed (Result: exit-code) since Fri 2024-02-02 10:00:00 UTC; 2min ago\n    Process: 700 ExecStartPre=/usr/sbin/sshd -t (code=exited, status=255/EXCEPTION)',
  ],
  ['server-not-running', '     Active: inactive (dead)'],
  ['server-not-installed', 'Unit sshd.service could not be found.'],
  ['connect-outbound-port-blocked', 'ssh: connect to host github.com port 22: Connection timed out'],
  ['resolve-wrong-address', 'ssh: connect to host gitlab.com port 22: Connection refused'],
  ['path-dpi-reset', 'ssh -T git@github.com\nkex_exchange_identification: read: Connection reset by peer'],
  [
    'server-socket-owns-port',
    'systemd[1]: ssh.socket: Socket unit configuration has changed while unit has been running, no open socket file descriptor left. The socket unit is not functional until restarted.',
  ],
];

test.each(CASES)('%s: %s', (cause, said) => {
  const first = explained(['paste.txt', `${said}\n`]).problems[0]?.causes[0];
  expect(cause.split('|')).toContain(first?.id);
});

test('a shell that is left after a while is a login that worked', () => {
  const report = explained([
    'client.txt',
    'debug1: Authentication succeeded (publickey).\ndebug1: Entering interactive session.\ndebug1: client_input_channel_req: channel 0 rtype exit-status reply 0\nTransferred: sent 2600, received 2800 bytes, in 31.4 seconds\ndebug1: Exit status 1\n',
  ]);
  expect(report.problems).toEqual([]);
});

test('what only the administrator of a server could have done is no cause at a public service', () => {
  const at = (host: string): readonly string[] =>
    explained(['client.txt', `git@${host}: Permission denied (publickey).\n`]).problems[0]?.causes.map(
      (c) => c.id,
    ) ?? [];
  expect(at('web1.example.test')).toContain('auth-authorized-keys-mode');
  expect(at('github.com')).not.toContain('auth-authorized-keys-mode');
  expect(at('github.com')[0]).toBe('auth-key-not-authorized');
});
