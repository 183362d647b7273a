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
  What the policies DEFAULT, FUTURE, LEGACY and FIPS of Fedora make of the lists stands at the end of this page, by month. Red Hat Enterprise Linux has branches of its own, which are close to it and not in this table.
- Methods that begin with \`gss-\` come from a patch for Kerberos that both families carry.
- libssh2 is listed as built with OpenSSL 1.1.1 or later, dropbear with its default options, PuTTY as it was measured in one release, Node ssh2 where chacha20 is not put first for a slow CPU, libssh as built with OpenSSL and a copy of every method, AsyncSSH without nettle (umac) and liboqs, Apache MINA SSHD with Bouncy Castle, SSH.NET on .NET 6 or later. SSH.NET calls itself 0.0.1 in every release, so its release is told by the list alone.

## Where the lists stand in the sources

| program | source |
| --- | --- |
| OpenSSH | \`myproposal.h\` |
| dropbear | \`common-algo.c\` with \`default_options.h\` |
| paramiko | \`paramiko/transport.py\` |
| JSch (com.github.mwiede) | \`JSch.java\` |
| libssh2 | \`kex.c\`, \`hostkey.c\`, \`crypt.c\`, \`mac.c\` |
| Go x/crypto | \`ssh/common.go\` and the files beside it |
| Node ssh2 | \`lib/protocol/constants.js\` |
| libssh | \`src/kex.c\`, and \`src/server.c\` for which list a server takes |
| AsyncSSH | the modules \`kex\`, \`encryption\`, \`mac\`, \`compression\`, \`public_key\`, asked themselves |
| Apache MINA SSHD | \`BaseBuilder.java\`, \`ClientBuilder.java\`, \`ServerBuilder.java\` |
| SSH.NET | \`ConnectionInfo.cs\` |
| Fedora's policies | \`tests/outputs/*-openssh.txt\` and \`*-opensshserver.txt\` of crypto-policies |
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
