/** Cause: The socket path is too long, its file system lacks support, or a dead master is in the way. */

import { argument, cause, connects, hint, reads, setClientConfig, sign, step, t } from '../cause.ts';

export default cause({
  id: 'client-mux-broken',
  stage: ['resolve', 'session'],
  who: 'client',
  title: 'Connection sharing cannot set up its control socket',
  signs: () => [
    sign('client.mux-error', 'always', "the socket's path is longer than the system allows", {
      when: (f) => /too long/i.test(f.text),
      proves: true,
    }),
    sign('client.mux-error', 'always', 'ssh could not use the control socket', {
      when: (f) => !/too long|refused by peer/i.test(f.text),
    }),
    sign('client.mux-error', 'rarely', 'the control socket worked: the server refused through it', {
      when: (f) => /refused by peer/i.test(f.text),
    }),
    sign('client.mux-socket', 'usually', 'ssh looked for a shared connection and found none that answers'),
    sign('session.open-refused', 'sometimes', 'the shared connection refused one more session'),
    sign('session.max-sessions', 'never', "the server's own limit is another cause"),
    sign('attempt.hang', 'sometimes', 'a dead shared connection does not answer'),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 4.5 }),
    sign('sshd.silent', 'usually', 'ssh stopped before it connected'),
    hint('batch', 'sometimes', 'Ansible and other programs share connections'),
    hint('nfs-home', 'usually', 'network file systems have no such sockets'),
    hint('mounted-volume', 'sometimes', 'mounted volumes may have no such sockets'),
    hint('wsl', 'sometimes', 'Windows drives have no such sockets'),
    hint('windows-client', 'usually', 'ssh on Windows does not share connections'),
    hint('works-for-others', 'sometimes', 'their paths are shorter'),
    hint('only-this-host', 'sometimes', 'a long host name makes a long path'),
    hint('ci', 'sometimes', 'build jobs have long paths for sockets'),
    hint('macos-client', 'sometimes', 'folders for temporary files have long paths there'),
  ],
  then: ['client.mux-error', 'session.open-refused', 'ident.closed', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const said = seen.one('client.mux-error')?.fields.text;
    return t`Your own ssh is set to share connections (ControlMaster) and could not use its control socket${said ? t`: ${said}` : []}. The path may be longer than about 100 bytes, the file system may have no sockets (network shares, Windows drives), or a dead connection still holds the socket. The server is not the reason.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`Go without sharing once.`,
      connects(1, `ssh -o ControlMaster=no -o ControlPath=none ${argument(seen.host, 'HOST')}`),
    ),
    setClientConfig(
      t`Use a short path on a local disk; \`%C\` stands for host, port and user in 40 characters.`,
      seen.host,
      'ControlPath ~/.ssh/%C',
    ),
    step(
      'client',
      t`See where the socket lies, end the dead connection with \`ssh -O exit HOST\`, and remove a socket that is left over.`,
      reads(`ssh -G ${argument(seen.host, 'HOST')} | grep -i ^control`, 'client'),
    ),
  ],
  check: {
    who: 'client',
    ask: () =>
      t`Ask the shared connection itself, which sends nothing over the network. Does it print anything other than "Master running" (for instance "Control socket connect", "too long"), or hang?`,
    run: (seen) => `ssh -O check ${argument(seen.host, 'HOST')}`,
    effect: 'reads',
    yes: 'no shared connection answers at the control socket',
    no: 'the shared connection is alive: the server refuses one more session on it',
  },
  twins: ['session-max-sessions'],
  cite: [
    'ssh_config(5): ControlMaster, ControlPath',
    'OpenSSH mux.c, muxserver_listen(); misc.c, unix_listener()',
    'unix(7): sun_path',
  ],
});
