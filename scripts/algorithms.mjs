// Writes src/engine/algorithms/table.gen.ts: what each release of the SSH programs offers, read out of their own sources.
//
//   node scripts/algorithms.mjs FOLDER [--check]
//
// FOLDER holds clones (bare or not, with their tags) named openssh-portable, dropbear, paramiko, jsch (mwiede/jsch), libssh2,
// crypto (golang/crypto), ssh2 (mscdex/ssh2), asyncssh, libssh-mirror (libssh/libssh-mirror), mina-sshd (apache), SSH.NET
// (sshnet), and fedora-crypto-policies, each alone or as OWNER+NAME or OWNER+NAME/repo. It needs git, a C preprocessor
// (`cpp`), and for asyncssh python3 with cryptography. The sources are not part of this project, so the table is committed;
// test/algorithms.test.ts holds it against the programs of the machine and against recordings.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = process.argv.slice(2).find((a) => !a.startsWith('-'));
if (folder === undefined) {
  console.error('usage: node scripts/algorithms.mjs FOLDER-OF-CLONES [--check]');
  process.exit(1);
}

/** The git directory of a clone, whatever its owner is called. */
function clone(name) {
  const found = readdirSync(folder).find((d) => d === name || d.endsWith(`+${name}`));
  if (found === undefined) throw new Error(`no clone of ${name} in ${folder}`);
  const inner = join(folder, found, 'repo');
  return existsSync(inner) ? inner : join(folder, found);
}

function git(repo, ...words) {
  try {
    return execFileSync('git', ['-C', repo, ...words], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}
/** A file of a release; the first of the paths that exists. */
function file(repo, tag, ...paths) {
  for (const p of paths) {
    const text = git(repo, 'show', `${tag}:${p}`);
    if (text !== '') return text;
  }
  return '';
}
/** What remains of a text; an `#error` of a header that expects more is of no consequence. */
function preprocess(text, ...defines) {
  const run = spawnSync('cpp', ['-P', '-w', '-undef', ...defines.map((d) => `-D${d}`), '-'], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (run.error) throw run.error;
  return run.stdout;
}
const withoutIncludes = (text) => text.replace(/^[ \t]*#[ \t]*include.*$/gm, '');

const number = (v) => v.split('.').reduce((sum, part, i) => sum + Number(part) / 1000 ** i, 0);
/** Tags that a pattern takes, as [version, tag], oldest first; of several tags of one version the last counts. */
function releases(repo, pattern, name, since) {
  const all = new Map();
  for (const tag of git(repo, 'tag', '--sort=v:refname').split('\n')) {
    const m = pattern.exec(tag);
    if (m && number(name(m)) >= number(since)) all.set(name(m), tag);
  }
  return [...all].sort((a, b) => number(a[0]) - number(b[0]));
}

// Names that stand in a list of key exchange methods without being one.
const PSEUDO = /^(ext-info-[cs]|kex-strict-[cs]-v00@openssh\.com|kexguess2@matt\.ucc\.asn\.au|gss-.*)$/;
/** program -> { versions, rows: { "side kind": [[since, names]] } } */
const programs = new Map();

function add(program, version, lists) {
  let p = programs.get(program);
  if (!p) {
    p = { versions: [], rows: {} };
    programs.set(program, p);
  }
  p.versions.push(version);
  for (const [key, given] of Object.entries(lists)) {
    const names = given.filter((n) => !PSEUDO.test(n));
    p.rows[key] ??= [];
    const rows = p.rows[key];
    if (names.length === 0 && rows.length === 0) continue;
    if (rows.at(-1)?.[1].join() !== names.join()) rows.push([version, names]);
  }
}

// --- OpenSSH: myproposal.h; sides differ for some lists. Built as most are, with elliptic curves, SHA-2 and AES-GCM.
{
  const repo = clone('openssh-portable');
  const build = [
    'OPENSSL_VERSION_NUMBER=0x10100000L',
    'OPENSSL_HAS_ECC',
    'OPENSSL_HAS_NISTP521',
    'OPENSSL_HAVE_EVPGCM',
    'OPENSSL_HAVE_EVPCTR',
    'HAVE_EVP_SHA256',
    'WITH_OPENSSL',
    'ENABLE_SK',
    'USE_MLKEM768X25519',
    'USE_SNTRUP761X25519',
  ];
  for (const [version, tag] of releases(repo, /^V_(\d+)_(\d+)_P\d+$/, (m) => `${m[1]}.${m[2]}`, '5.3')) {
    const source = withoutIncludes(file(repo, tag, 'myproposal.h'));
    const value = (...macros) => {
      for (const macro of macros) {
        if (!new RegExp(`define\\s+${macro}\\b`).test(source)) continue;
        const out = preprocess(`${source}\nTHE_VALUE ${macro}\n`, ...build);
        return [...out.slice(out.lastIndexOf('THE_VALUE')).matchAll(/"([^"]*)"/g)]
          .map((m) => m[1])
          .join('')
          .split(',')
          .filter((n) => n !== '');
      }
      throw new Error(`${tag}: none of ${macros}`);
    };
    const keys = value('KEX_DEFAULT_PK_ALG');
    // The client's words for compression stand outside the proposal (sshconnect2.c, later cipher.c).
    const words = `${file(repo, tag, 'sshconnect2.c')}${file(repo, tag, 'cipher.c')}`;
    const client = ['none', 'zlib@openssh.com'];
    if (/"none,zlib@openssh\.com,zlib"/.test(words) || number(version) < number('6.8')) client.push('zlib');
    add('OpenSSH', version, {
      'c kex': value('KEX_CLIENT_KEX', 'KEX_DEFAULT_KEX'),
      's kex': value('KEX_SERVER_KEX', 'KEX_DEFAULT_KEX'),
      'b hostkey': keys,
      'c cipher': value('KEX_CLIENT_ENCRYPT', 'KEX_DEFAULT_ENCRYPT'),
      's cipher': value('KEX_SERVER_ENCRYPT', 'KEX_DEFAULT_ENCRYPT'),
      'c mac': value('KEX_CLIENT_MAC', 'KEX_DEFAULT_MAC'),
      's mac': value('KEX_SERVER_MAC', 'KEX_DEFAULT_MAC'),
      'c compression': client,
      's compression': ['none', 'zlib@openssh.com'],
      // A list of its own since 7.0; before, every kind of key that the program knew was taken.
      'b pubkey': number(version) >= number('7.0') ? keys : [],
    });
  }
}

// --- dropbear: one table for both sides in common-algo.c, cut by the options of a default build.
{
  const repo = clone('dropbear');
  const pattern = /^DROPBEAR_(0\.5[0-9]|20\d\d\.\d+)(?:\.\d+)?$/;
  for (const [version, tag] of releases(repo, pattern, (m) => m[1], '0.52')) {
    const at = (name) => file(repo, tag, `src/${name}`, name);
    const options = ['options.h', 'default_options.h', 'default_options.h.in', 'sysoptions.h']
      .map(at)
      .join('\n');
    const out = preprocess(
      withoutIncludes(`${options}\n${at('common-algo.c')}`),
      'DROPBEAR_CLIENT=1',
      'DROPBEAR_SERVER=1',
    );
    const list = (...names) => {
      for (const name of names) {
        const table = new RegExp(
          `algo_type ${name}\\[\\] = \\{(.*?)\\{(?:NULL|0|\\(\\(void \\*\\)0\\)), 0`,
          's',
        ).exec(out);
        if (table) return [...table[1].matchAll(/\{\s*"([^"]+)",[^{}]*?,\s*1\s*,/g)].map((m) => m[1]);
      }
      throw new Error(`${tag}: none of ${names}`);
    };
    // Group 1 is for the client alone since 2018.76 (svr-session.c reads the same option).
    const kex = list('sshkex');
    const clientOnly = /define DROPBEAR_DH_GROUP1_CLIENTONLY 1/.test(options);
    add('dropbear', version, {
      'c kex': kex,
      's kex': clientOnly ? kex.filter((n) => n !== 'diffie-hellman-group1-sha1') : kex,
      'b hostkey': list('sigalgs', 'sshhostkey'),
      'b cipher': list('sshciphers'),
      'b mac': list('sshhashes'),
      'c compression': list('ssh_compress', 'sshcompress'),
    });
  }
}

// --- PuTTY: its lists follow from a configuration with many defaults, so this was measured: what plink offered to `sshd -ddd`
// (test/algorithms.test.ts does it again where it is installed).
add('PuTTY', '0.78', {
  'c kex':
    'sntrup761x25519-sha512@openssh.com,curve448-sha512,curve25519-sha256,curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521,diffie-hellman-group-exchange-sha256,diffie-hellman-group-exchange-sha1,diffie-hellman-group18-sha512,diffie-hellman-group17-sha512,diffie-hellman-group16-sha512,diffie-hellman-group15-sha512,diffie-hellman-group14-sha256,diffie-hellman-group14-sha1,rsa2048-sha256,rsa1024-sha1,diffie-hellman-group1-sha1'.split(
      ',',
    ),
  'c hostkey':
    'ssh-ed448,ssh-ed25519,ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521,rsa-sha2-512,rsa-sha2-256,ssh-rsa,ssh-dss'.split(
      ',',
    ),
  'c cipher':
    'aes256-ctr,aes256-cbc,rijndael-cbc@lysator.liu.se,aes192-ctr,aes192-cbc,aes128-ctr,aes128-cbc,chacha20-poly1305@openssh.com,aes128-gcm@openssh.com,aes256-gcm@openssh.com,3des-ctr,3des-cbc,blowfish-ctr,blowfish-cbc,arcfour256,arcfour128'.split(
      ',',
    ),
  'c mac':
    'hmac-sha2-256,hmac-sha1,hmac-sha1-96,hmac-md5,hmac-sha2-256-etm@openssh.com,hmac-sha1-etm@openssh.com,hmac-sha1-96-etm@openssh.com,hmac-md5-etm@openssh.com'.split(
      ',',
    ),
  'c compression': ['none', 'zlib', 'zlib@openssh.com'],
});

// --- paramiko: tuples of transport.py; a server of it offers the same.
{
  const repo = clone('paramiko');
  for (const [version, tag] of releases(repo, /^(\d+\.\d+(?:\.\d+)?)$/, (m) => m[1], '1.10.0')) {
    const source = file(repo, tag, 'paramiko/transport.py');
    const list = (name) => {
      const m = new RegExp(`^    _preferred_${name}\\s*=\\s*\\(([^)]*)\\)`, 'm').exec(source);
      const names = [...(m?.[1] ?? '').matchAll(/["']([^"']+)["']/g)].map((x) => x[1]);
      if (m && /^\s*\+ tuple\(\s*ECDSAKey\.supported_key_format/.test(source.slice(m.index + m[0].length)))
        names.push('ecdsa-sha2-nistp256', 'ecdsa-sha2-nistp384', 'ecdsa-sha2-nistp521');
      const front = new RegExp(`_preferred_${name} = \\(([^)]*)\\) \\+ _preferred_${name}`).exec(source);
      return [...[...(front?.[1] ?? '').matchAll(/["']([^"']+)["']/g)].map((x) => x[1]), ...names];
    };
    add('paramiko', version, {
      'b kex': list('kex'),
      'b hostkey': list('keys'),
      'b cipher': list('ciphers'),
      'b mac': list('macs'),
      'b compression': list('compression'),
      'b pubkey': list('pubkeys'),
    });
  }
}

// --- JSch, the maintained fork: its table of configuration.
{
  const repo = clone('jsch');
  for (const [version, tag] of releases(repo, /^jsch-(\d+\.\d+\.\d+)$/, (m) => m[1], '0.1.56')) {
    const source = file(repo, tag, 'src/main/java/com/jcraft/jsch/JSch.java');
    const list = (name) => {
      const m = new RegExp(
        `config\\.put\\("${name}",\\s*(?:Util\\.getSystemProperty\\("[^"]*",\\s*)?((?:"[^"]*"[\\s+]*)+)\\)`,
      ).exec(source);
      return [...(m?.[1] ?? '').matchAll(/"([^"]*)"/g)]
        .map((x) => x[1])
        .join('')
        .split(',')
        .filter((n) => n !== '');
    };
    const pubkey = list('PubkeyAcceptedAlgorithms');
    add('JSch', version, {
      'c kex': list('kex'),
      'c hostkey': list('server_host_key'),
      'c cipher': list('cipher\\.s2c'),
      'c mac': list('mac\\.s2c'),
      'c compression': list('compression\\.s2c'),
      'c pubkey': pubkey.length > 0 ? pubkey : list('PubkeyAcceptedKeyTypes'),
    });
  }
}

// --- libssh2 as it is built with OpenSSL: arrays of pointers to methods, whose first member is the name.
{
  const repo = clone('libssh2');
  const build = [
    'LIBSSH2_OPENSSL',
    'OPENSSL_VERSION_NUMBER=0x10101000L',
    'LIBSSH2_HAVE_ZLIB',
    'LIBSSH2_DH_GEX_NEW=1',
  ];
  for (const [version, tag] of releases(repo, /^libssh2-(\d+\.\d+\.\d+)$/, (m) => m[1], '1.4.0')) {
    const backend = file(repo, tag, 'src/openssl.h').replace(/^\s*#\s*error.*$/gm, '');
    const list = (name, array) => {
      const text = withoutIncludes(`${backend}\n${file(repo, tag, `src/${name}.c`)}`);
      const out = preprocess(text, ...build);
      const names = new Map(
        [...out.matchAll(/LIBSSH2_(?:KEX|HOSTKEY|CRYPT|MAC|COMP)_METHOD\s+(\w+)\s*=\s*\{\s*"([^"]+)"/g)].map(
          (m) => [m[1], m[2]],
        ),
      );
      const body = new RegExp(`\\*\\s*${array}\\[\\]\\s*=\\s*\\{([^}]*)\\}`).exec(out);
      if (!body) throw new Error(`${tag}: no ${array}`);
      return [...body[1].matchAll(/&\s*(\w+)/g)].map((m) => names.get(m[1]) ?? m[1]);
    };
    const zlib = ['none'];
    add('libssh2', version, {
      'c kex': list('kex', 'libssh2_kex_methods'),
      'c hostkey': list('hostkey', 'hostkey_methods'),
      'c cipher': list('crypt', '_libssh2_crypt_methods'),
      'c mac': list('mac', 'mac_methods'),
      'c compression': zlib,
    });
  }
}

// --- Go, golang.org/x/crypto/ssh. Its identification (SSH-2.0-Go) has no version.
{
  const repo = clone('crypto');
  for (const [version, tag] of releases(repo, /^v(\d+\.\d+\.\d+)$/, (m) => m[1], '0.1.0')) {
    const source = ['common', 'kex', 'keys', 'certs', 'cipher', 'mlkem', 'client', 'mac', 'transport']
      .map((f) => file(repo, tag, `ssh/${f}.go`))
      .join('\n')
      .replace(/\/\/.*$/gm, '');
    const constants = new Map(
      [...source.matchAll(/\b(\w+)(?:\s+string)?\s*=\s*"([^"]+)"/g)].map((m) => [m[1], m[2]]),
    );
    for (const m of source.matchAll(/^\s+(\w+)\s*=\s*(\w+)\s*$/gm))
      if (constants.has(m[2]) && !constants.has(m[1])) constants.set(m[1], constants.get(m[2]));
    const list = (...names) => {
      for (const name of names) {
        const m = new RegExp(`\\b${name}\\s*=\\s*(?:\\[\\]string\\{([^}]*)\\}|(\\w+))`).exec(source);
        if (m?.[2] !== undefined) return list(m[2]);
        if (m)
          return m[1]
            .split(',')
            .map((n) => n.trim())
            .filter((n) => n !== '')
            .map((n) => (n.startsWith('"') ? n.slice(1, -1) : (constants.get(n) ?? `?${n}`)));
      }
      throw new Error(`${tag}: none of ${names}`);
    };
    // The older name of curve25519 goes with the newer one (common.go, SetDefaults).
    const kex = list('defaultKexAlgos', 'preferredKexAlgos', 'supportedKexAlgos').flatMap((n) =>
      n === 'curve25519-sha256' && /keyExchangeCurve25519LibSSH/.test(source)
        ? [n, 'curve25519-sha256@libssh.org']
        : [n],
    );
    add('Go x/crypto', version, {
      'b kex': [...new Set(kex)],
      'b hostkey': list('defaultHostKeyAlgos', 'supportedHostKeyAlgos'),
      'b cipher': list('defaultCiphers', 'preferredCiphers'),
      'b mac': list('defaultMACs', 'supportedMACs'),
      'b compression': ['none'],
    });
  }
}

// --- Node ssh2: lib/protocol/constants.js, built with everything it can have.
{
  const repo = clone('ssh2');
  for (const [version, tag] of releases(repo, /^v(\d+\.\d+\.\d+)$/, (m) => m[1], '1.0.0')) {
    const source = file(repo, tag, 'lib/protocol/constants.js').replace(/\/\/.*$/gm, '');
    const list = (name) => {
      const quoted = (t) => [...t.matchAll(/'([^']+)'/g)].map((x) => x[1]);
      const m = new RegExp(`(?:const|let) DEFAULT_${name} = \\[([^\\]]*)\\]`).exec(source);
      const moved = (how) =>
        [...source.matchAll(new RegExp(`DEFAULT_${name}\\.${how}\\(([^)]*)\\)`, 'g'))].map((x) =>
          quoted(x[1]),
        );
      // chacha20-poly1305 stands last unless the CPU is known to be slow without it.
      const front = name === 'CIPHER' ? [] : moved('unshift').reverse().flat();
      const last = name === 'CIPHER' ? [...new Set(moved('push').flat())] : [];
      return [...front, ...quoted(m?.[1] ?? ''), ...last];
    };
    add('Node ssh2', version, {
      'b kex': list('KEX'),
      'b hostkey': list('SERVER_HOST_KEY'),
      'b cipher': list('CIPHER'),
      'b mac': list('MAC'),
      'b compression': list('COMPRESSION'),
    });
  }
}

// --- libssh as it is built with OpenSSL: kex.c has one list for what it offers and one for what it can; servers offered the
// second until 0.9 (server.c).
{
  const repo = clone('libssh-mirror');
  const build = [
    'HAVE_LIBCRYPTO',
    'HAVE_OPENSSL_AES_H',
    'HAVE_OPENSSL_EVP_AES_GCM',
    'HAVE_ECC',
    'HAVE_ECDH',
    'HAVE_CURVE25519',
    'HAVE_SNTRUP761',
    'HAVE_DSA',
    'WITH_ZLIB',
    'WITH_GEX',
    'WITH_SERVER',
    'OPENSSL_VERSION_NUMBER=0x30000000L',
  ];
  for (const [version, tag] of releases(repo, /^libssh-(\d+\.\d+\.\d+)$/, (m) => m[1], '0.6.0')) {
    const source = withoutIncludes(file(repo, tag, 'src/kex.c'));
    // One macro for "with Blowfish" changed its name; distributions build without since 0.9, with OpenSSL's header before.
    const out = preprocess(
      source,
      ...build,
      ...(number(version) < number('0.9') ? ['HAVE_OPENSSL_BLOWFISH_H'] : []),
    );
    const methods = (name) => {
      const body = new RegExp(`\\b${name}\\[\\]\\s*=\\s*\\{(.*?)\\bNULL`, 's').exec(out);
      if (!body) throw new Error(`${tag}: no ${name}`);
      const lists = body[1].split(/,\s*(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((item) =>
        [...item.matchAll(/"([^"]*)"/g)]
          .map((m) => m[1])
          .join('')
          .split(',')
          .filter((n) => n !== ''),
      );
      return lists;
    };
    const client = methods('default_methods');
    const server = /ssh_kex_get_default_methods/.test(file(repo, tag, 'src/server.c'))
      ? client
      : methods('supported_methods');
    add('libssh', version, {
      'c kex': client[0],
      's kex': server[0],
      'c hostkey': client[1],
      'c cipher': client[2],
      's cipher': server[2],
      'c mac': client[4],
      's mac': server[4],
      'c compression': client[6],
      's compression': server[6],
    });
  }
}

// --- AsyncSSH: what the package itself says once it is imported, without the libraries that it can do without (nettle for
// umac, liboqs for sntrup761 and mlkem).
{
  const repo = clone('asyncssh');
  const ask = `
import ctypes.util, json, sys
ctypes.util.find_library = lambda name: None
sys.path.insert(0, sys.argv[1])
import asyncssh
from asyncssh import kex, encryption, mac, compression, public_key
def names(module, what):
    get = getattr(module, 'get_default_%s_algs' % what, None) or getattr(module, 'get_%s_algs' % what)
    return [n.decode('ascii') for n in get()]
print(json.dumps({
    'b kex': names(kex, 'kex'),
    'c hostkey': names(public_key, 'certificate') + names(public_key, 'public_key'),
    'b cipher': names(encryption, 'encryption'),
    'b mac': names(mac, 'mac'),
    'b compression': names(compression, 'compression'),
}))
`;
  for (const [version, tag] of releases(repo, /^v(\d+\.\d+\.\d+)$/, (m) => m[1], '2.0.0')) {
    const place = mkdtempSync(join(tmpdir(), 'algorithms-'));
    try {
      const archive = execFileSync('git', ['-C', repo, 'archive', tag, 'asyncssh'], { maxBuffer: 1 << 26 });
      execFileSync('tar', ['-x', '-C', place], { input: archive });
      const run = spawnSync('python3', ['-W', 'ignore', '-c', ask, place], { encoding: 'utf8' });
      if (run.status !== 0) throw new Error(`asyncssh ${version}: ${run.stderr}`);
      add('AsyncSSH', version, JSON.parse(run.stdout));
    } finally {
      rmSync(place, { recursive: true });
    }
  }
}

// --- Apache MINA SSHD: the preferences of BaseBuilder.java, with every provider that it can use (Bouncy Castle).
{
  const repo = clone('mina-sshd');
  for (const [version, tag] of releases(repo, /^sshd-(\d+\.\d+\.\d+)$/, (m) => m[1], '1.0.0')) {
    const paths = git(repo, 'ls-tree', '-r', '--name-only', tag).split('\n');
    const java = (name) =>
      file(repo, tag, paths.find((p) => p.endsWith(`main/java/org/apache/sshd/${name}.java`)) ?? '');
    const constantsOf = (text, known = new Map()) => {
      const out = new Map(known);
      for (const m of text.matchAll(/\bString\s+(\w+)\s*=\s*([^;]+);/g)) {
        const parts = m[2].split('+').map((x) => x.trim());
        const value = parts.map((x) => (x.startsWith('"') ? x.slice(1, -1) : out.get(x.split('.').at(-1))));
        if (value.every((x) => x !== undefined)) out.set(m[1], value.join(''));
      }
      return out;
    };
    const shared = constantsOf(
      java('common/config/keys/KeyUtils'),
      constantsOf(java('common/keyprovider/KeyPairProvider')),
    );
    // ECCurves.java puts these together, and two decoders have a constant of the same name.
    for (const n of ['256', '384', '521']) shared.set(`ECDSA_SHA2_NISTP${n}`, `ecdsa-sha2-nistp${n}`);
    const SK = {
      SkECDSAPublicKeyEntryDecoder: 'sk-ecdsa-sha2-nistp256@openssh.com',
      SkED25519PublicKeyEntryDecoder: 'sk-ssh-ed25519@openssh.com',
    };
    const uncommented = (text) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const base = uncommented(java('common/BaseBuilder'));
    const builders = {
      client: `${uncommented(java('client/ClientBuilder'))}\n${base}`,
      server: `${uncommented(java('server/ServerBuilder'))}\n${base}`,
    };
    const list = (preference, folder, type, builder = base) => {
      const text = java(`common/${folder}/${type}`);
      const constants = constantsOf(text, shared);
      const body = new RegExp(`${preference}[^;=]*=(.*?);`, 's').exec(builder.replace(/\/\/.*$/gm, ''));
      if (!body || text === '') throw new Error(`${tag}: no ${preference}`);
      return [...body[1].matchAll(new RegExp(`${type}\\.(\\w+)`, 'g'))].map(([, constant]) => {
        const m = new RegExp(`^    ${constant}\\(\\s*(?:(\\w+)\\.)?(\\w+)`, 'm').exec(text);
        return SK[m?.[1]] ?? constants.get(m?.[2] ?? '') ?? `?${constant}`;
      });
    };
    add('Apache MINA SSHD', version, {
      'b kex': list('DEFAULT_KEX_PREFERENCE', 'kex', 'BuiltinDHFactories'),
      'c hostkey': list('DEFAULT_SIGNATURE_PREFERENCE', 'signature', 'BuiltinSignatures', builders.client),
      's hostkey': list('DEFAULT_SIGNATURE_PREFERENCE', 'signature', 'BuiltinSignatures', builders.server),
      'b cipher': list('DEFAULT_CIPHERS_PREFERENCE', 'cipher', 'BuiltinCiphers'),
      'b mac': list('DEFAULT_MAC_PREFERENCE', 'mac', 'BuiltinMacs'),
      'c compression': ['none'],
    });
  }
}

// --- SSH.NET: the dictionaries of ConnectionInfo.cs, as built for .NET 6 and later. It calls itself 0.0.1 in every release.
{
  const repo = clone('SSH.NET');
  for (const [version, tag] of releases(repo, /^(\d{4}\.\d+\.\d+)$/, (m) => m[1], '2016.0.0')) {
    const source = file(repo, tag, 'src/Renci.SshNet/ConnectionInfo.cs').replace(/\/\/.*$/gm, '');
    const list = (name) => {
      const from = new RegExp(`\\b${name} = new Dictionary`).exec(source)?.index;
      if (from === undefined) throw new Error(`${tag}: no ${name}`);
      const rest = source.slice(from);
      const added = [...rest.matchAll(new RegExp(`\\b${name}\\.Add\\("([^"]+)"`, 'g'))].map((m) => m[1]);
      const body = rest.slice(0, rest.search(/^ {16}\};|;\s*\n\s*(?:\w+\.Add|\w+ = )/m));
      return added.length > 0 ? added : [...body.matchAll(/^\s*\{\s*"([^"]+)"/gm)].map((m) => m[1]);
    };
    add('SSH.NET', version, {
      'c kex': list('KeyExchangeAlgorithms'),
      'c hostkey': list('HostKeyAlgorithms'),
      'c cipher': list('Encryptions'),
      'c mac': list('HmacAlgorithms'),
      'c compression': list('CompressionAlgorithms'),
    });
  }
}

// --- The system-wide policies of Fedora, of which Red Hat Enterprise Linux has its own branches: what they make of OpenSSH's
// lists, from the outputs that the policies are tested with. They have dates and no releases.
let firstDefault;
{
  const repo = clone('fedora-crypto-policies');
  const dates = git(repo, 'log', '--reverse', '--format=%H %ad', '--date=format:%Y.%m', '--', 'tests/outputs')
    .trim()
    .split('\n')
    .map((l) => l.split(' '));
  const monthly = new Map(dates.map(([commit, month]) => [month, commit]));
  for (const policy of ['DEFAULT', 'FUTURE', 'LEGACY', 'FIPS'])
    for (const [month, commit] of monthly) {
      const list = (end, keyword) => {
        const text = file(repo, commit, `tests/outputs/${policy}-${end}.txt`);
        return (new RegExp(`^${keyword} (.*)$`, 'm').exec(text)?.[1] ?? '')
          .split(',')
          .filter((n) => n !== '');
      };
      const lists = {};
      for (const [side, end] of [
        ['c', 'openssh'],
        ['s', 'opensshserver'],
      ])
        for (const [kind, keyword] of [
          ['kex', 'KexAlgorithms'],
          ['cipher', 'Ciphers'],
          ['mac', 'MACs'],
          ['pubkey', 'PubkeyAcceptedAlgorithms'],
          // What the client takes here follows from known_hosts and its own list, and the policy leaves that alone.
          ...(side === 's' ? [['hostkey', 'HostKeyAlgorithms']] : []),
        ])
          lists[`${side} ${kind}`] = list(end, keyword);
      firstDefault ??= lists;
      add(`policy ${policy} of Fedora`, month, lists);
    }
}

// --- The same of Enterprise Linux 8, whose branch no mirror has: the lines of /usr/share/crypto-policies/DEFAULT/openssh.txt and
// opensshserver.txt, copied from there by hand.
{
  const lines = {
    kex: 'curve25519-sha256,curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521,diffie-hellman-group-exchange-sha256,diffie-hellman-group14-sha256,diffie-hellman-group16-sha512,diffie-hellman-group18-sha512,diffie-hellman-group-exchange-sha1,diffie-hellman-group14-sha1',
    cipher:
      'aes256-gcm@openssh.com,chacha20-poly1305@openssh.com,aes256-ctr,aes256-cbc,aes128-gcm@openssh.com,aes128-ctr,aes128-cbc',
    mac: 'hmac-sha2-256-etm@openssh.com,hmac-sha1-etm@openssh.com,umac-128-etm@openssh.com,hmac-sha2-512-etm@openssh.com,hmac-sha2-256,hmac-sha1,umac-128@openssh.com,hmac-sha2-512',
    pubkey:
      'rsa-sha2-256,rsa-sha2-256-cert-v01@openssh.com,ecdsa-sha2-nistp256,ecdsa-sha2-nistp256-cert-v01@openssh.com,ecdsa-sha2-nistp384,ecdsa-sha2-nistp384-cert-v01@openssh.com,rsa-sha2-512,rsa-sha2-512-cert-v01@openssh.com,ecdsa-sha2-nistp521,ecdsa-sha2-nistp521-cert-v01@openssh.com,ssh-ed25519,ssh-ed25519-cert-v01@openssh.com,ssh-rsa,ssh-rsa-cert-v01@openssh.com',
  };
  const lists = {};
  for (const side of ['c', 's'])
    for (const [kind, list] of Object.entries(lines)) lists[`${side} ${kind}`] = list.split(',');
  add('policy DEFAULT of Enterprise Linux', '8', lists);
  // `sshd -T` on release 9 prints, in every list, what Fedora's DEFAULT was before the post-quantum methods.
  add('policy DEFAULT of Enterprise Linux', '9', firstDefault);
}

const names = [
  ...new Set(
    [...programs.values()].flatMap((p) => Object.values(p.rows).flatMap((r) => r.flatMap(([, n]) => n))),
  ),
];
for (const n of names) if (!/^[a-z0-9@.-]+$/.test(n)) throw new Error(`not a name: ${n}`);
const index = new Map(names.map((n, i) => [n, i.toString(36)]));
const lines = [names.join(' ')];
for (const [program, p] of programs) {
  lines.push(`=${program} ${p.versions.join(' ')}`);
  for (const [key, rows] of Object.entries(p.rows))
    if (rows.length > 0)
      lines.push(
        `${key} ${rows.map(([since, list]) => `${since}:${list.map((n) => index.get(n)).join('.')}`).join(' ')}`,
      );
}
const text = `/**
 * What each release offers by default: programs, their releases, and each list with the release since which it holds. Written by
 * scripts/algorithms.mjs from the sources of the programs: do not edit. Read by table.ts.
 */

export const TABLE =
${lines.map((l, i) => `  '${l}${i === lines.length - 1 ? "';" : "\\n' +"}`).join('\n')}
`;
const path = join(root, 'src/engine/algorithms/table.gen.ts');
if (process.argv.includes('--check')) {
  if (readFileSync(path, 'utf8') !== text) {
    console.error(
      'src/engine/algorithms/table.gen.ts does not say what the sources say; run: node scripts/algorithms.mjs FOLDER',
    );
    process.exit(1);
  }
} else writeFileSync(path, text);
