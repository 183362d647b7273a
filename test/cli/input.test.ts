/** Whatever is handed in: files that are not there, no text, packed, wide, broken, huge. A sentence, never a crash. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { unzip } from '../../src/node/unzip.ts';
import { DROP, program, shell, WEB } from './program.ts';

const p = program();

beforeAll(() => {
  p.file('client.txt', WEB);
  p.file('drop.log', DROP);
});

describe.concurrent('files', () => {
  it('that cannot be read are named with the reason; the others are explained', async () => {
    p.file('locked.log', DROP);
    fs.mkdirSync(path.join(p.folder, 'folder'));
    fs.symlinkSync('loop', path.join(p.folder, 'loop'));
    const mixed = await p.run(['explain', 'missing.log', 'client.txt', 'folder', 'loop']);
    expect(mixed.status).toBe(1);
    expect(mixed.out).toContain('web server');
    expect(mixed.err.split('\n').sort()).toEqual([
      '',
      'sshwhy: folder is a folder: name the files in it that I should read.',
      'sshwhy: loop: its links lead in a circle.',
      'sshwhy: missing.log: there is no such file.',
    ]);
    expect(await p.run(['explain', 'folder'])).toMatchObject({ status: 3, out: '' });
  });

  it('that may not be read are answered with what to do', async () => {
    const file = path.join(p.folder, 'secret.log');
    fs.writeFileSync(file, DROP, { mode: 0o000 });
    // Root may read everything: there the test runs the program as nobody.
    const asRoot = process.getuid?.() === 0;
    // Others may not look into a temporary folder of root unless it lets them.
    if (asRoot) fs.chmodSync(p.folder, 0o755);
    const child = spawn(process.execPath, [p.entry, file], {
      cwd: '/',
      ...(asRoot && { uid: 65_534, gid: 65_534 }),
    });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, err }).toEqual({
      status: 3,
      err: `sshwhy: ${file}: you may not read it; run me with sudo, or hand it over with: sudo cat FILE | sshwhy\n`,
    });
  });

  it('that hold a whole server are told as a log; one connection of them is looked at as far as memory reaches', async () => {
    const others = `Jan 12 00:00:01 web1 CRON[7]: (root) CMD (${'x'.repeat(4000)})\n`;
    p.file('server.log', Buffer.concat([Buffer.from(DROP), Buffer.alloc(70 * 1024 * 1024, others)]));
    const whole = await p.run(['server.log']);
    expect(whole.err).toContain('server.log: this is more than one look at connections can hold');
    expect(whole.out).toContain('connections');
    const source = await p.run(['server.log', '--source', '192.0.2.77']);
    expect(source.out.replace(/\s+/g, ' ')).toMatch(
      /server\.log: the last 7 MB were not looked at, it is too large for that; sshwhy log reads all of it/,
    );
    // Beside a configuration it is a look at connections as ever.
    p.file('small.conf', 'MaxStartups 3:100:60\n');
    expect((await p.run(['server.log', 'small.conf'])).out.replace(/\s+/g, ' ')).toContain(
      'were not looked at',
    );
  });

  it('that are empty end with 3; empty beside others do no harm', async () => {
    p.file('empty', '');
    expect(await p.run(['empty'])).toEqual({
      status: 3,
      out: '',
      err: 'sshwhy: empty: empty, there is nothing to explain.\n',
    });
    expect(await p.run([])).toMatchObject({ status: 3, out: '' });
    expect((await p.run(['empty', 'client.txt'])).status).toBe(1);
  });

  it('that are no text give a note and no crash', async () => {
    const bytes = new Uint8Array(100_000);
    let seed = 7;
    for (let i = 0; i < bytes.length; i++) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      bytes[i] = seed >> 16;
    }
    p.file('noise.bin', bytes);
    const noise = await p.run(['noise.bin']);
    expect(noise.err).toBe('');
    expect(noise.out).toContain('not readable');
    for (const args of [
      ['noise.bin', 'client.txt'],
      ['client.txt', 'noise.bin'],
    ])
      expect((await p.run(args)).out).toContain('web server');
  });

  it('of other formats are named with the way to read them', async () => {
    const heads = {
      journal: ['LPKSHHRH', 'journalctl --file'],
      xz: ['\xfd7zXZ\0', 'xz -dc'],
      zstd: ['\x28\xb5\x2f\xfd', 'zstd -dc'],
      zip: ['PK\x03\x04', 'unpack'],
      capture: ['\xd4\xc3\xb2\xa1', 'packet capture'],
    };
    for (const [name, [head, words]] of Object.entries(heads)) {
      p.file(name, Buffer.from(`${head}${'\0'.repeat(64)}`, 'latin1'));
      const { status, out, err } = await p.run(['explain', name]);
      expect({ status, out }, name).toEqual({ status: 3, out: '' });
      expect(err).toMatch(new RegExp(`^sshwhy: ${name} .*${words}`));
    }
  });

  it('that a configuration includes are used when they are given too', async () => {
    fs.mkdirSync(path.join(p.folder, 'sshd_config.d'));
    p.file('sshd_config', 'Include /etc/ssh/sshd_config.d/*.conf\nPasswordAuthentication yes\n');
    p.file('sshd_config.d/50-cloud-init.conf', 'PasswordAuthentication no\n');
    const findings = async (...files: string[]): Promise<readonly string[]> => {
      const { out } = await p.run(['--json', ...files]);
      const report = JSON.parse(out) as { findings: { finding: string; place: { name: string } }[] };
      return report.findings.map((f) => `${f.finding} ${f.place.name}`);
    };
    const both = await findings('sshd_config', 'sshd_config.d/50-cloud-init.conf');
    expect(both).toContain('duplicate-ignored sshd_config');
    expect(await findings('sshd_config')).not.toContain('duplicate-ignored sshd_config');
  });

  it('given twice, by pipe and FIFO, are read', async () => {
    expect((await p.run(['client.txt', 'client.txt'])).status).toBe(1);
    expect((await p.run(['-', '-', 'client.txt'], { input: DROP })).status).toBe(1);
    const fifo = await shell(
      `mkfifo pipe && { cat client.txt > pipe & "${process.execPath}" .boot.cjs pipe; }`,
      p.folder,
    );
    expect(fifo.status).toBe(1);
    expect(fifo.out).toContain('web server');
  });
});

describe.concurrent('encodings', () => {
  it('reads UTF-16, CRLF, a byte order mark and text without a last line end alike', async () => {
    const plain = (await p.run(['-'], { input: WEB })).out;
    const clothes: Record<string, string | Uint8Array> = {
      crlf: WEB.replaceAll('\n', '\r\n'),
      bom: `\ufeff${WEB}`,
      utf16le: Buffer.from(`\ufeff${WEB}`, 'utf16le'),
      utf16be: Buffer.from(`\ufeff${WEB}`, 'utf16le').swap16(),
      'no last line end': WEB.trimEnd(),
    };
    for (const [name, input] of Object.entries(clothes)) {
      expect((await p.run(['-'], { input })).out, name).toBe(plain);
    }
  });

  it('unzips by content, whatever the name, and says when it is cut short or damaged', async () => {
    const zipped = gzipSync(WEB);
    p.file('x.log', zipped);
    const plain = (await p.run(['-'], { input: WEB })).out;
    expect((await p.run(['x.log'])).out).toBe(plain.replaceAll('stdin', 'x.log'));
    expect((await p.run(['-'], { input: zipped })).out).toBe(plain);
    expect(
      (await p.run(['-'], { input: Buffer.concat([gzipSync(WEB.slice(0, 200)), gzipSync(WEB.slice(200))]) }))
        .out,
    ).toBe(plain);
    p.file('cut.gz', zipped.subarray(0, zipped.length - 12));
    const cut = await p.run(['cut.gz']);
    expect(cut.out.replace(/\s+/g, ' ')).toContain('cut.gz ends in the middle of its gzip data');
    p.file('bad.gz', Buffer.concat([zipped.subarray(0, 20), Buffer.alloc(50, 0xff)]));
    const bad = await p.run(['bad.gz']);
    expect(bad.err + bad.out).toMatch(/damaged|middle/);
    p.file('packed.gz', gzipSync(''));
    expect((await p.run(['packed.gz'])).status).toBe(3);
  });

  it('stops unzipping what no log can be', async () => {
    const notes: string[] = [];
    const bomb = gzipSync(Buffer.alloc(8 * 1024 * 1024));
    let taken = 0;
    const take = (chunk: Uint8Array): void => {
      taken += chunk.length;
    };
    await unzip(bomb, [], take, (note) => notes.push(note), { bytes: 1024 ** 3, ratioFrom: 1024 ** 2 });
    expect(notes).toEqual([
      'grows more than a thousandfold when it is unzipped, as no log does: I stopped there.',
    ]);
    expect(taken).toBeLessThan(8 * 1024 ** 2);
    notes.length = 0;
    await unzip(bomb, [], take, (note) => notes.push(note), { bytes: 1024 ** 2, ratioFrom: 1024 ** 3 });
    expect(notes[0]).toMatch(/is larger than/);
  });
});

describe('size', () => {
  it('reads 30 MB without a line end in bounded memory, and what follows it', async () => {
    const atExit =
      'data:text/javascript,process.on("exit",()=>process.stderr.write(String(process.resourceUsage().maxRSS)))';
    // The kernel starts the peak of a program with that of the process it was made from, here the large test runner:
    // the shell between them, which is small and must not give its place away (hence `exit`), makes it the program's own.
    const child = spawn(
      'sh',
      ['-c', '"$@"; exit $?', 'sh', process.execPath, '--import', atExit, p.entry, '-'],
      {
        cwd: p.folder,
      },
    );
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    const megabyte = Buffer.alloc(1024 * 1024, 'a');
    const started = performance.now();
    for (let i = 0; i < 30; i++)
      if (!child.stdin.write(megabyte)) await new Promise((r) => child.stdin.once('drain', r));
    child.stdin.end(`\n${WEB}`);
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(status).toBe(1);
    expect(out).toContain('web server');
    // Node alone takes 45 MB, a small answer 60.
    expect(Number(err) / 1024).toBeLessThan(130);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('ends quietly when nobody reads the answer', async () => {
    const { err, status } = await shell(
      `"${process.execPath}" .boot.cjs --json client.txt | head -c 10 >/dev/null; "${process.execPath}" .boot.cjs client.txt >&-`,
      p.folder,
    );
    expect(err).toBe('');
    expect(status).toBe(1);
  });
});
