/** Logs of servers other than OpenSSH's, of what stands around sshd, and lines that are told from their neighbours by one word. */

import { describe, expect, test } from 'vitest';
import { explained } from './explained.ts';

/** The first three causes of the first problem, and what is printed about the first. */
function told(said: string) {
  const r = explained(['paste.txt', said]);
  const causes = r.problems[0]?.causes ?? [];
  return { ids: causes.slice(0, 3).map((c) => c.id), text: JSON.stringify(causes[0] ?? {}) };
}

const NAMED = "Exit before auth from <192.0.2.7:40022>: (user 'ada', ";

describe('each log leads to its cause', () => {
  test.each([
    // dropbear, svr-session.c and svr-auth.c
    ['dropbear[812]: Login attempt for nonexistent user', 'auth-unknown-user'],
    [`dropbear[812]: ${NAMED}0 fails): Exited normally`, 'auth-key-not-authorized'],
    [`dropbear[812]: ${NAMED}3 fails): Exited normally`, 'auth-password-wrong'],
    ["dropbear[812]: User account 'ada' is locked", 'auth-account-locked'],
    ['dropbear[812]: Exit (ada) from <192.0.2.7:40022>: Child failed', 'session-shell-exits'],
    [
      "dropbear[812]: Early exit: No hostkeys available. 'dropbear -R' may be useful or run dropbearkey.",
      'server-hostkeys-missing',
    ],
    // Go: Gogs, Gitea, SFTPGo; what its net package says of a port
    [
      '2026/11/24 10:00:00 [ERROR] SSH: Error on handshaking: [ssh: no auth passed yet, public key does not exist [id: 0]]',
      'auth-key-not-authorized',
    ],
    [
      '{"level":"warn","sender":"sftpd","message":"failed to accept an incoming connection: [ssh: no auth passed yet, could not validate credentials]"}',
      'auth-password-wrong',
    ],
    [
      '{"level":"debug","sender":"connection_failed","client_ip":"192.0.2.7","username":"ada","login_type":"password","protocol":"SSH","error":"Login method \\"password\\" is not allowed for user \\"ada\\""}',
      'auth-password-disabled',
    ],
    [
      '{"level":"debug","sender":"sftpd","message":"failed to accept an incoming connection: EOF"}\n{"level":"debug","sender":"connection_failed","client_ip":"192.0.2.7","username":"","login_type":"no_auth_tryed","protocol":"SSH","error":"EOF"}',
      'noise-connect-close',
    ],
    ['panic: listen tcp 0.0.0.0:22: bind: address already in use', 'server-port-in-use'],
    ['Failed to start SSH server: listen tcp :22: bind: permission denied', 'server-not-root'],
    ['Error: listen EADDRINUSE: address already in use :::22', 'server-port-in-use'],
    // around sshd
    [
      'kernel: audit: type=1400 audit(1790000000.1:42): apparmor="DENIED" operation="open" class="file" profile="sshd" name="/home/ada/.ssh/authorized_keys" pid=812 comm="sshd-session" requested_mask="r" denied_mask="r" fsuid=1001 ouid=0',
      'auth-selinux-label',
    ],
    [
      'sshd[812]: in openpam_load_module(): no pam_ghost.so found\nsshd[812]: fatal: PAM: initialisation failed',
      'auth-pam-broken',
    ],
    [
      'sshd-session[812]: fatal: ssh_sandbox_child: prctl(PR_SET_SECCOMP): Invalid argument [preauth]',
      'accept-sandbox-kill',
    ],
    ['sshd[812]: fatal: privsep_preauth: preauth child terminated by signal 12', 'accept-sandbox-kill'],
  ])('%s', (said, cause) => {
    const r = told(`Nov 24 10:00:00 web1 ${said}\n`);
    const bare = told(`${said}\n`);
    expect([...r.ids, ...bare.ids]).toContain(cause);
  });
});

test("AppArmor's denial is told in AppArmor's words, SELinux's in its own", () => {
  const apparmor = told(
    'Nov 24 10:00:00 web1 kernel: audit: type=1400 audit(1790000000.1:42): apparmor="DENIED" operation="open" class="file" profile="sshd" name="/home/ada/.ssh/authorized_keys" pid=812 comm="sshd-session" requested_mask="r" denied_mask="r" fsuid=1001 ouid=0\n',
  );
  expect(apparmor.text).toContain('apparmor_parser');
  expect(apparmor.text).not.toContain('sudo restorecon');
  const selinux = told(
    'type=AVC msg=audit(1790000000.1:42): avc:  denied  { read } for  pid=812 comm="sshd" name="authorized_keys" dev="sda1" ino=42 scontext=system_u:system_r:sshd_t:s0-s0:c0.c1023 tcontext=unconfined_u:object_r:default_t:s0 tclass=file permissive=0\n',
  );
  expect(selinux.text).toContain('sudo restorecon');
});

test('the sandbox that the kernel refuses is told as such', () => {
  const r = told(
    'Nov 24 10:00:00 web1 sshd-session[812]: fatal: ssh_sandbox_child: prctl(PR_SET_NO_NEW_PRIVS): Operation not permitted [preauth]\n',
  );
  expect(r.ids[0]).toBe('accept-sandbox-kill');
  expect(r.text).toContain('Since OpenSSH 10.4');
});

test('a container that does not let root become another account is named', () => {
  const r = told('Nov 24 10:00:00 web1 sshd[812]: fatal: setgroups: Operation not permitted\n');
  expect(r.ids[0]).toBe('accept-child-crash');
  expect(r.text).toContain('CAP_SETGID');
});

test('a signal that stops a program is no crash', () => {
  const by = (signal: number): readonly string[] =>
    told(
      `Nov 24 10:00:00 web1 sshd[812]: fatal: privsep_preauth: preauth child terminated by signal ${signal}\n`,
    ).ids;
  expect(by(11)[0]).toBe('accept-child-crash');
  expect(by(15)[0]).not.toBe('accept-child-crash');
});

test('the host keys that could not be loaded are all named', () => {
  const r = told(
    ['rsa', 'ecdsa', 'ed25519']
      .map(
        (k) => `Nov 24 10:00:00 web1 sshd[812]: error: Could not load host key: /etc/ssh/ssh_host_${k}_key\n`,
      )
      .join('') +
      'Nov 24 10:00:00 web1 sshd[812]: fatal: No supported key exchange algorithms\nNov 24 10:00:00 web1 sshd[812]: sshd: no hostkeys available -- exiting.\n',
  );
  expect(r.text).toContain('ssh_host_rsa_key');
  expect(r.text).toContain('ssh_host_ed25519_key');
});

describe("whose lines they are, by the other's port", () => {
  const said = (...ports: readonly number[]) =>
    explained(['paste.txt', ports.map((p) => `Connection closed by 192.0.2.7 port ${p}\n`).join('')])
      .problems[0]?.view;

  test('one port, high or not, can be that of a server', () => {
    expect(said(22)).toBe('client');
    expect(said(52982)).toBe('client');
    expect(said(52982, 52982)).toBe('client');
  });

  test('another high port each time is a visitor’s', () => {
    expect(said(52982, 52984)).toBe('server');
  });
});

describe("how long a session lasted, by the server's times", () => {
  const ids = (end: string): readonly string[] =>
    (
      explained(
        ['client.txt', 'client_loop: send disconnect: Broken pipe\n'],
        [
          'auth.log',
          `Nov 24 10:00:00 web1 sshd[812]: Accepted password for ada from 192.0.2.7 port 40022 ssh2
Nov 24 10:00:00 web1 sshd[812]: pam_unix(sshd:session): session opened for user ada(uid=1001) by (uid=0)
Nov 24 ${end} web1 sshd[812]: pam_unix(sshd:session): session closed for user ada
`,
        ],
      ).problems[0]?.causes ?? []
    ).map((c) => c.id);

  test('one that ended at once was not idle', () => {
    expect(ids('10:00:01').slice(0, 3)).not.toContain('path-idle-timeout');
  });

  test('one that lasted can have been', () => {
    expect(ids('10:15:00')[0]).toBe('path-idle-timeout');
  });
});
