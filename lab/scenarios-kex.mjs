/** Faults of the key exchange: one short scenario for each (see scenarios.mjs). */
import { HOST, newerSshd, scripted, sshd } from './fault.mjs';

export default {
  'kex-no-common-kex': sshd('the server offers one old key exchange', {
    config: 'KexAlgorithms diffie-hellman-group1-sha1',
  }),
  'kex-no-common-kex--group14': sshd('the server offers old key exchanges alone', {
    config: 'KexAlgorithms diffie-hellman-group14-sha1,diffie-hellman-group-exchange-sha1',
  }),
  'kex-client-too-old': sshd('the server offers one new key exchange, which this client is told not to use', {
    config: 'KexAlgorithms sntrup761x25519-sha512@openssh.com',
    to: `-o KexAlgorithms=curve25519-sha256,diffie-hellman-group14-sha256 alice@${HOST}`,
  }),
  'kex-no-common-cipher': sshd('the server offers one old cipher', { config: 'Ciphers aes128-cbc' }),
  'kex-no-common-cipher--mac': sshd('the server offers one old MAC', {
    config: 'MACs hmac-md5\nCiphers aes128-ctr',
  }),
  'hostkey-no-common-type': sshd('the server signs with ssh-rsa alone', {
    config: 'HostKey /etc/ssh/ssh_host_rsa_key\nHostKeyAlgorithms ssh-rsa',
  }),
  'kex-moduli-missing': newerSshd('the file of primes has none of the size that the client asks for', {
    login: true,
    config: 'KexAlgorithms diffie-hellman-group-exchange-sha256',
    to: `-o KexAlgorithms=diffie-hellman-group-exchange-sha256 alice@${HOST}`,
    changes: (lab) => lab.sh("awk '$5 < 1600' /etc/ssh/moduli >/tmp/m; cat /tmp/m >/etc/ssh/moduli"),
  }),
  'kex-server-closes': scripted(
    'what listens greets as an SSH server, and hangs up',
    "printf 'SSH-2.0-ROSSSH\\r\\n'",
  ),
  'kex-server-closes--reads': scripted(
    "what listens greets as an SSH server, reads the client's offers, and hangs up",
    "printf 'SSH-2.0-ROSSSH\\r\\n'; head -c 900 >/dev/null",
  ),
  'kex-server-bug': scripted(
    'what listens greets as an SSH server, and says nothing more',
    "printf 'SSH-2.0-ROSSSH\\r\\n'; exec sleep 600",
    { seconds: 8 },
  ),
};
