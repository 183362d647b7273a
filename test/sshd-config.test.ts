import { expect, test } from 'vitest';
import { SSHD_CONFIG } from '../src/engine/readers/sshd-config.ts';
function read(text: string, name = 'sshd_config') {
  const r = SSHD_CONFIG.reader({ evidence: { name }, source: 0, now: 0 });
  return [...r.push(new TextEncoder().encode(text)), ...r.end()];
}
const SEED = `UsePAM yes
AddressFamily any
Port 22
X11Forwarding no
PermitRootLogin prohibit-password
GatewayPorts no
PasswordAuthentication no
ChallengeResponseAuthentication no
PrintMotd no # handled by pam_motd
AuthorizedKeysFile .ssh/authorized_keys .ssh/authorized_keys2 /etc/ssh/authorized_keys.d/%u
HostKey /etc/ssh/ssh_host_rsa_key
HostKey /etc/ssh/ssh_host_ed25519_key
KexAlgorithms [email protected],diffie-hellman-group-exchange-sha256
Ciphers [email protected],[email protected],[email protected],aes256-ctr,aes192-ctr,aes128-ctr
MACs [email protected],[email protected],[email protected],hmac-sha2-512,hmac-sha2-256,[email protected]
UseDNS no
AllowUsers root
AuthenticationMethods publickey
MaxStartups 3:100:60
`;
test('x', () => {
  for (const o of read(SEED)) console.log(o.kind, JSON.stringify(o.fields));
  console.log(SSHD_CONFIG.sniff(SEED));
  expect(1).toBe(1);
});
