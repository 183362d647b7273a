/**
 * Cause: You reached a working sshd, but not the one you meant: the host instead of the container, the
 * laptop instead of the VM.
 */

import { argument, cause, connects, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'connect-wrong-host',
  stage: ['connect', 'auth'],
  who: 'client',
  title: "Another machine's SSH server answered you",
  signs: [
    sign('attempt.public-service', 'rarely', 'the name of such a service is no secret'),
    sign(
      'hostkey.changed',
      'usually',
      'the machine that answered has another host key than the one you know',
    ),
    sign('hostkey.unknown', 'sometimes', 'the machine that answered has a host key you never saw'),
    sign('auth.denied', 'usually', 'the account or key does not exist on that other machine'),
    sign('auth.invalid-user', 'usually', 'the account does not exist on the machine that answered'),
    sign('attempt.address', 'usually', 'the connection went to your own machine', {
      when: (f) => /loopback/.test(f.sort),
    }),
    sign('attempt.address', 'sometimes', 'the address may belong to another machine', {
      when: (f) => !/loopback/.test(f.sort),
    }),
    sign('ident.remote', 'sometimes', 'the software that answered may not be the one your server runs'),
    sign('sshd.silent', 'always', 'the connection never came to the right server'),
    hint('container', 'sometimes', "the host's sshd answers where the container's was meant"),
    hint('vm-nat', 'sometimes', "the host's sshd answers where the guest's was meant"),
    hint('wsl', 'sometimes', "Windows' own SSH server answers where the guest's was meant"),
    hint('tunnel', 'sometimes', 'a forward may end at another machine'),
    hint('first-time', 'usually', 'a wrong target is wrong from the first try'),
    hint('appliance', 'sometimes', 'a router answers on its own address'),
    hint('lan', 'sometimes', 'addresses at home change'),
    hint('was-working', 'sometimes', 'the address now belongs to another machine'),
  ],
  then: [
    'hostkey.failed',
    'auth.again',
    'end.closed',
    'end.reset',
    'end.disconnecting',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const remote = seen.one('ident.remote')?.fields;
    return t`An SSH server answered at ${seen.host ?? 'the server'}, port ${seen.port ?? 22}${remote ? t`, and called itself ${remote.software}` : []}. It may not be the machine you meant: often the host answers for its container or virtual machine, or your own machine answers for a forwarded port. Its keys and accounts are not those you expect, so the host key check or the login fails.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`Do not accept a new host key before you know whose it is. Compare its fingerprint with the one shown on the server's own console.`,
      connects(
        1,
        `ssh-keyscan -t ed25519 -p ${argument(seen.port, 'PORT')} ${argument(seen.host, 'HOST')} | ssh-keygen -lf -`,
      ),
      reads('ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub', 'server'),
    ),
    step(
      'client',
      t`Use the address and port that lead to the machine you mean: the published port of a container, the forwarded port of a virtual machine.`,
    ),
    step('network', t`If a forward or a balancer leads to the wrong machine, correct its target.`),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`On the server's own console print its addresses and the fingerprint of its host key. Is the address you called the server's own (or one that is forwarded to it), and is the key still another one than your client saw?`,
    run: () => 'ip -brief addr; ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub',
    effect: 'reads',
    yes: 'another machine answered',
    no: 'the name led to another address, or it is the right machine: look at the name, then at the login',
    alsoYes: ['hostkey-intercepted', 'hostkey-shared-name', 'connect-address-conflict'],
  },
  twins: [
    'auth-key-not-authorized',
    'connect-wrong-port',
    'hostkey-changed',
    'hostkey-intercepted',
    'hostkey-shared-name',
    'resolve-wrong-address',
  ],
  cite: ['RFC 4251, section 4.1: host keys', 'OpenSSH sshconnect.c, check_host_key()'],
});
