/** docs/algorithms.md: who offers which algorithm by default, release by release. */

import type { AlgorithmProgram, AlgorithmSpans } from '../engine/dictionary.ts';

const TITLES: { readonly [kind: string]: string } = {
  kex: 'Key exchange',
  hostkey: 'Host key types',
  cipher: 'Ciphers',
  mac: 'Check sums (MACs)',
  compression: 'Compression',
  pubkey: 'Keys at the login',
};

const INTRODUCTION = `# Algorithms by release

What each release offers by default. A connection needs one name in common in every list: key exchange, host key type, cipher and check sum in both directions (RFC 4253, 7.1). "on" means up to the newest release that the table knows.

\`scripts/algorithms.mjs\` reads the lists out of the programs' own sources; \`test/algorithms.test.ts\` holds them against \`ssh -G\`, \`sshd -T\`, \`ssh -Q\` and recordings.

## When nothing matches

1. Update the older side. That is the only lasting repair.
2. Until then allow the one missing name for the one host, with a plus sign, in \`~/.ssh/config\`:

   \`\`\`
   Host old-device.example.test
       HostKeyAlgorithms +ssh-rsa
       PubkeyAcceptedAlgorithms +ssh-rsa
   \`\`\`

3. Never for \`Host *\`; never a list without the plus sign, which replaces all defaults; never \`arcfour\`, \`none\` or a key of kind \`ssh-dss\` (gone with OpenSSH 10.0); never for all users of a server because of one client.
4. Look at every list: an old server that fails in the key exchange often fails in the host key type next.

## What vendors change

- **Debian 12** puts \`sntrup761x25519-sha512\` beside the older name of the same method in its OpenSSH 9.2 (measured on 1:9.2p1-2+deb12u10). Otherwise its lists are upstream's.
- **Red Hat Enterprise Linux** and its relatives take the lists from the system's policy (\`update-crypto-policies\`): what holds stands in \`/etc/crypto-policies/back-ends/openssh.config\` and \`opensshserver.config\`. Below the lists, the policy DEFAULT of release 9 refuses SHA-1 signatures altogether, so \`+ssh-rsa\` alone does not help there (crypto-policies(7)).
- Methods that begin with \`gss-\` come from a patch for Kerberos that both families carry.
- libssh2 is listed as built with OpenSSL 1.1.1 or later, dropbear with its default options, PuTTY as it was measured in one release, Node ssh2 where chacha20 is not put first for a slow CPU.
`;

const code = (name: string): string => `\`${name}\``;

function table(algorithms: readonly AlgorithmSpans[], known: boolean): string {
  const same = algorithms.every((a) => a.client === a.server);
  const client = algorithms.some((a) => a.client !== '');
  const server = algorithms.some((a) => a.server !== '');
  const columns: (readonly [string, (a: AlgorithmSpans) => string])[] = [['algorithm', (a) => code(a.name)]];
  if (same) columns.push(['offered', (a) => a.client || '-']);
  else {
    if (client) columns.push(['client offers', (a) => a.client || '-']);
    if (server) columns.push(['server offers', (a) => a.server || '-']);
  }
  if (known) columns.push(['known', (a) => a.known || '-']);
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(([title]) => title)),
    row(columns.map(() => '---')),
    ...algorithms.map((a) => row(columns.map(([, cell]) => cell(a)))),
  ].join('\n');
}

export function algorithmsMarkdown(programs: readonly AlgorithmProgram[]): string {
  const parts = programs.map((p) =>
    [
      p.first === p.last ? `## ${p.name} ${p.first}` : `## ${p.name}, ${p.first} to ${p.last}`,
      ...p.kinds.map(
        (k) =>
          `### ${TITLES[k.kind] ?? k.kind}\n\n${table(k.algorithms, p.name === 'OpenSSH' && k.kind !== 'compression')}`,
      ),
    ].join('\n\n'),
  );
  return `${INTRODUCTION}\n${parts.join('\n\n')}\n`;
}
