/** `sshwhy log`: whatever a log is packed in, wherever it comes from, however it ends, the story is the same and says what is missing. */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { program, ROOT, shell } from './program.ts';

const p = program();

interface Told {
  readonly partial: boolean;
  readonly connections: number;
  readonly loginsTotal: number;
  readonly sourcesTotal: number;
  readonly from: number;
  readonly to: number;
  readonly files: readonly { name: string; bytes: number; lines: number; note?: string }[];
  readonly lines: { total: number; sshd: number; unknown: number; notSshd: number; bytes: number };
  readonly outcomes: readonly { what: string; count: number }[];
  readonly unknown: readonly { shape: string; count: number }[];
  readonly exit: number;
}

/** So many strangers, a visit each: two lines of a failed login. Every tenth visit someone gets in. */
function log(visits: number, day = 12): string {
  const lines: string[] = [];
  for (let i = 0; i < visits; i++) {
    const time = new Date(Date.UTC(2026, 0, day) + i * 1000).toISOString().slice(11, 19);
    const head = `Jan ${day} ${time} web1 sshd[${day * 1000 + i}]: `;
    const source = `192.0.2.${i % 250} port ${20_000 + (i % 40_000)}`;
    if (i % 10 === 9)
      lines.push(
        `${head}Accepted publickey for nora from 198.51.100.7 port ${10_000 + day * 1000 + (i % 40_000)} ssh2`,
      );
    else {
      lines.push(`${head}Invalid user admin from ${source}`);
      lines.push(`${head}Connection closed by invalid user admin ${source} [preauth]`);
    }
  }
  return `${lines.join('\n')}\n`;
}
const LOG = log(200);
const when = new Date('2026-01-20T00:00:00Z');

async function told(...args: string[]): Promise<Told> {
  const { status, out, err } = await p.run(['log', '--json', ...args]);
  expect(out, err).toMatch(/^\{/);
  const story = JSON.parse(out) as Told;
  expect(status).toBe(story.exit);
  return story;
}
/** What must be the same however the log comes. */
const core = ({ files: _, ...s }: Told): unknown =>
  JSON.parse(JSON.stringify(s, (key, v: unknown) => (key === 'line' ? undefined : v)));

/** A file as old as its log. */
function file(name: string, content: string | Uint8Array): string {
  fs.mkdirSync(path.dirname(path.join(p.folder, name)), { recursive: true });
  p.file(name, content);
  fs.utimesSync(path.join(p.folder, name), when, when);
  return name;
}
const WITHOUT_HANDLE = `
const zlib = require('node:zlib');
const { createGunzip } = zlib;
const value = () => Object.defineProperty(createGunzip(), '_handle', { value: undefined });
Object.defineProperty(zlib, 'createGunzip', { value });
`;
const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

beforeAll(() => {
  file('auth.log', LOG);
});

describe('a log', () => {
  it('is counted', async () => {
    const story = await told('auth.log');
    expect(story).toMatchObject({
      partial: false,
      connections: 200,
      loginsTotal: 20,
      sourcesTotal: 181,
      lines: { total: 380, sshd: 380, unknown: 0, bytes: LOG.length },
      files: [{ name: 'auth.log', bytes: LOG.length, lines: 380 }],
    });
    expect(new Date(story.from).toISOString()).toBe('2026-01-12T00:00:00.000Z');
  });

  it('is told on a terminal, as Markdown, and to a program', async () => {
    expect((await p.run(['log', 'auth.log'])).out).toContain('200 connections');
    expect((await p.run(['log', '--markdown', 'auth.log'])).out).toMatch(/^#/);
    const lines = (await p.run(['log', '--connections', 'auth.log'])).out.trim().split('\n');
    expect(lines).toHaveLength(200);
    const each = lines.map((line) => JSON.parse(line) as { user: string; outcome: string });
    expect(each.filter((c) => c.user === 'nora' && c.outcome === 'accepted')).toHaveLength(20);
    const csv = (await p.run(['log', '--connections=csv', 'auth.log'])).out.trim().split('\n');
    expect(csv).toHaveLength(201);
    expect(csv[0]).toMatch(/^begin,end,host/);
  });

  it('is narrowed to what is asked', async () => {
    const count = async (...args: string[]): Promise<number> => (await told('auth.log', ...args)).connections;
    expect(await count('--user', 'nora')).toBe(20);
    expect(await count('--source', '192.0.2.5')).toBe(1);
    expect(await count('--source', '192.0.2.0/28')).toBe(15);
    expect(await count('--since', '2026-01-12T00:02:00Z')).toBe(80);
    expect(await count('--until', '2026-01-12T00:00:59Z')).toBe(60);
    expect(await count('--host', 'web1')).toBe(200);
    expect(await count('--host', 'elsewhere')).toBe(0);
    expect(await count('--pid', '12000')).toBe(1);
  });

  it('of which only a part is asked for is read in that part alone, where its order allows it', async () => {
    // Two days in order, in one file that is large enough to be worth it.
    const days = log(80_000, 12) + log(80_000, 13);
    expect(days.length).toBeGreaterThan(16 * 1024 * 1024);
    file('days.log', days);
    file('days.gz', gzipSync(days));
    const asked = ['--since', '2026-01-13T12:00:00Z', '--until', '2026-01-13T13:00:00Z'];
    const tells = (story: Told & { notes?: unknown }): unknown => {
      const { lines: _, notes: __, ...rest } = story;
      return core(rest as Told);
    };
    const part = await told('days.log', ...asked);
    expect(part.connections).toBeGreaterThan(3000);
    expect(tells(part)).toEqual(tells(await told('days.gz', ...asked)));
    expect(part.lines.bytes).toBeLessThan(days.length / 2);
    expect(part.files[0]?.bytes).toBe(part.lines.bytes);
    expect(JSON.stringify(part)).toContain('days.log: only ');
    // The days the other way round.
    file('days.log', log(80_000, 13) + log(80_000, 12));
    const whole = await told('days.log', ...asked);
    expect(whole.lines.bytes).toBe(days.length);
    expect(JSON.stringify(whole)).toContain('its lines are not in the order of time');
    expect(whole.connections).toBe(part.connections);
  });

  it('of which old files are not wanted passes them over, if their dates and their order agree', async () => {
    const names = ['r.log.3.gz', 'r.log.2.gz', 'r.log.1', 'r.log'];
    const texts = [10, 11, 12, 13].map((day) => log(300, day));
    const all = (): void => {
      for (const [i, name] of names.entries()) {
        file(name, name.endsWith('gz') ? gzipSync(texts[i] as string) : (texts[i] as string));
        const last = new Date(Date.UTC(2026, 0, 10 + i, 0, 6));
        fs.utimesSync(path.join(p.folder, name), last, last);
      }
    };
    all();
    const since = ['--since', '2026-01-12T12:00:00Z'];
    const lines = (story: Told): number[] => story.files.map((f) => f.lines);
    const some = await told(...since, ...names);
    expect(lines(some)).toEqual([0, 0, 570, 570]);
    expect(some.connections).toBe(300);
    expect(JSON.stringify(some)).toContain(
      'r.log.2.gz: not read, since its date and the beginning of r.log.1',
    );
    // Its date tells of later lines.
    fs.utimesSync(path.join(p.folder, 'r.log.2.gz'), when, when);
    expect(lines(await told(...since, ...names))).toEqual([0, 570, 570, 570]);
    all();
    // The next one begins later than that, is damaged, or of another log.
    expect(lines(await told('--since', '2026-01-11T12:00:00Z', ...names))).toEqual([0, 570, 570, 570]);
    file('r.log.2.gz', Buffer.from('\x1f\x8b\x08nothing', 'latin1'));
    expect(lines(await told(...since, ...names))).toEqual([570, 0, 570, 570]);
    expect(lines(await told(...since, 'r.log.1', 'auth.log'))).toEqual([570, 380]);
  });

  it('with options that make no sense is refused in a sentence', async () => {
    for (const args of [
      ['--source', '192.0.2.0/33'],
      ['--source', 'a b'],
      ['--pid', 'x'],
      ['--since', 'soon'],
      ['--since', '2026-01-13', '--until', '2026-01-12T00:00:00Z'],
      ['--json', '--markdown'],
      ['--json', '--connections'],
      ['--connections=xml'],
      ['--redact'],
      ['--hint', 'lan'],
      ['--config', 'nowhere.conf'],
      ['--html', 'no/such/folder/page.html'],
    ]) {
      const { status, out, err } = await p.run(['log', 'auth.log', ...args]);
      expect({ status, out }, args.join(' ')).toEqual({ status: 3, out: '' });
      expect(err, args.join(' ')).toMatch(/^sshwhy: [^\n]+\n$/);
    }
    expect((await p.run(['explain', '--since', 'today', 'auth.log'])).err).toContain('sshwhy log');
  });

  it('knows MaxStartups from a configuration', async () => {
    p.file('sshd_config', 'MaxStartups 3:100:60\n');
    const story = await told('auth.log', '--config', 'sshd_config', '--openssh', '9.2');
    expect(story).toMatchObject({ gauges: [{ limit: 3 }] });
  });
});

describe('packed', () => {
  it('it tells the same: gzip in several members, and whatever the system can unpack', async () => {
    const plain = core(await told('auth.log'));
    const half = Buffer.from(LOG).length >> 1;
    file(
      'members.gz',
      Buffer.concat([gzipSync(LOG.slice(0, half)), gzipSync(''), gzipSync(LOG.slice(half))]),
    );
    expect(core(await told('members.gz'))).toEqual(plain);
    if (has('gzip')) {
      // A Node without what stands behind its streams calls the program.
      const without = path.join(p.folder, file('without.cjs', WITHOUT_HANDLE));
      const env = { NODE_OPTIONS: `--require "${without}"` };
      expect(core(JSON.parse((await p.run(['log', '--json', 'members.gz'], { env })).out) as Told)).toEqual(
        plain,
      );
      file('short.gz', gzipSync(LOG).subarray(0, 900));
      const { err } = await p.run(['log', '--json', 'short.gz'], { env });
      expect(err).toMatch(/short\.gz could not be unpacked to its end \(gzip: /);
    }
    for (const [program, args, name] of [
      ['xz', ['-c'], 'auth.xz'],
      ['zstd', ['-qc'], 'auth.zst'],
      ['bzip2', ['-c'], 'auth.bz2'],
    ] as const) {
      if (!has(program)) continue;
      file(name, spawnSync(program, args, { input: LOG }).stdout);
      expect(core(await told(name)), name).toEqual(plain);
    }
  });

  it('and cut off or damaged, it is read as far as it goes, and says so', async () => {
    const big = log(20_000);
    const packed = gzipSync(big);
    file('cut.gz', packed.subarray(0, packed.length - 2000));
    const story = await told('cut.gz');
    expect(story.files[0]?.note).toContain('ends in the middle of its gzip data');
    expect(story.connections).toBeGreaterThan(10_000);
    const damaged = Buffer.from(packed);
    damaged.fill(0xff, damaged.length >> 1, (damaged.length >> 1) + 64);
    file('damaged.gz', damaged);
    expect((await told('damaged.gz')).files[0]?.note).toContain('is damaged as gzip data');
    if (!has('xz')) return;
    const xz = spawnSync('xz', ['-c'], { input: big }).stdout;
    file('cut.xz', xz.subarray(0, xz.length >> 1));
    const { out, err } = await p.run(['log', '--json', 'cut.xz']);
    expect(out + err).toContain('could not be unpacked to its end');
  });

  it('and made to fill a machine, it is stopped', async () => {
    const zeros = gzipSync(Buffer.alloc(100 * 1024 * 1024), { level: 9 });
    file('bomb.gz', Buffer.concat([gzipSync(LOG), zeros, zeros, zeros, zeros]));
    const story = await told('bomb.gz');
    expect(story.files[0]?.note).toContain('more than a thousandfold');
    expect(story.connections).toBe(200);
    expect(story.lines.bytes).toBeLessThan(300 * 1024 * 1024);
    if (!has('xz')) return;
    const packed = spawnSync('xz', ['-1', '-c'], { input: Buffer.alloc(160 * 1024 * 1024) }).stdout;
    file('bomb.xz', packed);
    const { err } = await p.run(['log', '--json', 'bomb.xz']);
    expect(err).toContain('bomb.xz grows more than a thousandfold');
  });

  it('by a program that is missing, it says which', async () => {
    if (!has('xz')) return;
    file('auth.xz', spawnSync('xz', ['-c'], { input: LOG }).stdout);
    const node = path.dirname(process.execPath);
    fs.mkdirSync(path.join(p.folder, 'bin'), { recursive: true });
    const link = path.join(p.folder, 'bin/node');
    if (!fs.existsSync(link)) fs.symlinkSync(path.join(node, 'node'), link);
    const { status, err } = await p.run(['log', 'auth.xz'], { env: { PATH: path.join(p.folder, 'bin') } });
    expect({ status, err }).toEqual({
      status: 3,
      err: 'sshwhy: auth.xz is packed with xz, and the program xz is not installed here.\n',
    });
  });
});

describe('from', () => {
  it('standard input it comes in pieces of any size', async () => {
    const plain = core(await told('auth.log'));
    const child = spawn(process.execPath, [p.entry, 'log', '--json', '-'], {
      env: { ...process.env, TZ: 'UTC' },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    for (let at = 0; at < LOG.length; at += 997) {
      child.stdin.write(LOG.slice(at, at + 997));
      if (at % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    }
    child.stdin.end();
    await new Promise((resolve) => child.on('close', resolve));
    expect(core(JSON.parse(out) as Told)).toEqual(plain);
    const piped = await shell(`cat auth.log | "${process.execPath}" .boot.cjs log --json`, p.folder);
    expect(core(JSON.parse(piped.out) as Told)).toEqual(plain);
    const named = await shell(
      `bash -c '"${process.execPath}" .boot.cjs log --json <(cat auth.log)'`,
      p.folder,
    );
    expect(core(JSON.parse(named.out) as Told)).toEqual(plain);
    const packed = await shell(`gzip -c auth.log | "${process.execPath}" .boot.cjs log --json -`, p.folder);
    expect(core(JSON.parse(packed.out) as Told)).toEqual(plain);
  });

  it('a folder it comes in the order of time, each file once', async () => {
    file('var/auth.log', log(50, 14));
    file('var/auth.log.1', log(50, 13));
    file('var/auth.log.2.gz', gzipSync(log(50, 12)));
    file('var/kern.log', 'Jan 14 00:00:00 web1 kernel: nothing\n');
    const story = await told('var', 'var/auth.log');
    expect(story.files.map((f) => f.name)).toEqual(['var/auth.log.2.gz', 'var/auth.log.1', 'var/auth.log']);
    expect(story.connections).toBe(150);
    expect(new Date(story.from).toISOString().slice(0, 10)).toBe('2026-01-12');
    expect(new Date(story.to).toISOString().slice(0, 10)).toBe('2026-01-14');
    expect((await told('auth.log', 'auth.log', './auth.log')).connections).toBe(200);
  });

  it('a Windows log in UTF-16 it tells the same', async () => {
    file('wide.log', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(LOG, 'utf16le')]));
    expect(core(await told('wide.log'))).toEqual(core(await told('auth.log')));
  });
});

/** The log's lines as records of a journal; `comm`: who really wrote them. */
function records(text: string, comm = 'sshd'): readonly Record<string, string>[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [, clock = '', pid = '', message = ''] =
        /^Jan 12 (\S+) web1 sshd\[(\d+)\]: (.*)$/.exec(line) ?? [];
      const at = Date.parse(`2026-01-12T${clock}Z`) * 1000;
      return {
        __CURSOR: `s=1;i=${pid}`,
        __REALTIME_TIMESTAMP: String(at),
        _HOSTNAME: 'web1',
        SYSLOG_IDENTIFIER: 'sshd',
        _PID: pid,
        _COMM: comm,
        _EXE: comm === 'sshd' ? '/usr/sbin/sshd' : `/usr/bin/${comm}`,
        _UID: comm === 'sshd' ? '0' : '1000',
        MESSAGE: message,
      };
    });
}
const asJson = (list: readonly object[]): string => `${list.map((r) => JSON.stringify(r)).join('\n')}\n`;
const asExport = (list: readonly object[]): string =>
  `${list
    .map((r) =>
      Object.entries(r)
        .map(([k, v]) => `${k}=${v}\n`)
        .join(''),
    )
    .join('\n')}\n`;

describe('a journal', () => {
  it('tells the same as the text, in both forms, packed too', async () => {
    const plain = await told('auth.log');
    const list = records(LOG);
    file('j.json', asJson(list));
    file('j.export', asExport(list));
    file('j.json.gz', gzipSync(asJson(list)));
    for (const name of ['j.json', 'j.export', 'j.json.gz']) {
      const story = await told(name);
      expect(story.lines, name).toMatchObject({ total: 380, sshd: 380, unknown: 0 });
      expect({ ...story, outcomes: story.outcomes }, name).toMatchObject({
        connections: plain.connections,
        outcomes: plain.outcomes,
        loginsTotal: plain.loginsTotal,
        from: plain.from,
        to: plain.to,
      });
    }
  });

  it('does not count what another program wrote under the name of sshd', async () => {
    const forged = records(log(10), 'logger');
    file('forged.json', asJson([...records(LOG), ...forged]));
    const story = await told('forged.json');
    expect(story.lines.notSshd).toBe(19);
    expect(story).toMatchObject({ connections: 200, loginsTotal: 20 });
  });

  it('cannot be given a second line by a message', async () => {
    const evil = {
      ...records(LOG)[0],
      MESSAGE: `x\nJan 12 00:00:00 web1 sshd[1]: Accepted password for root from 203.0.113.9 port 1 ssh2`,
    };
    file('two.json', asJson([evil]));
    file('two.export', `MESSAGE\n\0\0\0\0\0\0\0\0`);
    const story = await told('two.json');
    expect(story.lines.total).toBe(1);
    expect(story.loginsTotal).toBe(0);
  });

  it("is this machine's own where no file is named", async () => {
    const bin = path.join(p.folder, 'journal-bin');
    fs.mkdirSync(bin, { recursive: true });
    file('own.export', asExport(records(LOG)));
    const fake = (script: string): NodeJS.ProcessEnv => {
      fs.writeFileSync(path.join(bin, 'journalctl'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
      return { PATH: `${bin}:${process.env['PATH']}` };
    };
    const own = await p.run(['log', '--json'], { env: fake(`cat '${p.folder}/own.export'`) });
    expect(JSON.parse(own.out)).toMatchObject({ connections: 200, files: [{ name: 'journal' }] });
    // A pipe in which nothing is, as cron leaves one, is not meant.
    const cron = await shell(`true | "${process.execPath}" .boot.cjs log --json`, p.folder, {
      PATH: `${bin}:${process.env['PATH']}`,
    });
    expect(JSON.parse(cron.out)).toMatchObject({ files: [{ name: 'journal' }] });
    // A folder of journald is read by journalctl as one.
    fs.mkdirSync(path.join(p.folder, 'journals/0123456789abcdef0123456789abcdef'), { recursive: true });
    file('journals/0123456789abcdef0123456789abcdef/system.journal', 'LPKSHHRH');
    const folder = await p.run(['log', '--json', 'journals'], {
      env: fake(`echo "$*" >'${p.folder}/asked'; cat '${p.folder}/own.export'`),
    });
    expect(JSON.parse(folder.out)).toMatchObject({ connections: 200 });
    expect(fs.readFileSync(path.join(p.folder, 'asked'), 'utf8')).toContain('--directory journals');
    // What may not be read is no empty log.
    const hint = 'echo "Hint: You are currently not seeing messages from other users and the system." >&2';
    const locked = await p.run(['log', '--json'], { env: fake(hint) });
    if (!fs.existsSync('/var/log/auth.log') && !fs.existsSync('/var/log/secure')) {
      expect(locked.status).toBe(3);
      expect(locked.err).toMatch(/^sshwhy: you may not read the journal .*sudo .*log\n$/);
    }
  });
});

describe('nothing stops it:', () => {
  it('files that are not there, locked, empty, no text', async () => {
    file('empty.log', '');
    file('noise.bin', Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * i * 31) >> 5)));
    const { status, err } = await p.run(['log', 'nowhere.log']);
    expect({ status, err }).toEqual({ status: 3, err: 'sshwhy: nowhere.log: there is no such file.\n' });
    const empty = await p.run(['log', 'empty.log']);
    expect(empty).toEqual({
      status: 3,
      out: '',
      err: 'sshwhy: empty.log: empty, there is nothing to tell.\n',
    });
    const beside = await told('nowhere.log', 'noise.bin', 'empty.log', 'auth.log');
    expect(beside.connections).toBe(200);
    const noise = await told('noise.bin');
    expect(noise).toMatchObject({ connections: 0 });
  });

  it('a file of somebody else', async () => {
    const locked = path.join(p.folder, 'locked.log');
    fs.writeFileSync(locked, LOG, { mode: 0o000 });
    const asRoot = process.getuid?.() === 0;
    const child = spawn(process.execPath, [p.entry, 'log', locked], {
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(asRoot && { uid: 65_534, gid: 65_534 }),
    });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(3);
    expect(err).toContain('you may not read it');
  });

  it('lines of any length, and noise between the lines', async () => {
    const [first = '', ...rest] = LOG.split('\n');
    file(
      'long.log',
      [first, 'x'.repeat(700_000), ...rest.slice(0, 20), '\0\xff\x1b'.repeat(90_000), ...rest.slice(20)].join(
        '\n',
      ),
    );
    expect((await told('long.log')).connections).toBe(200);
  });

  it('names that would act on a terminal', async () => {
    const evil = '\x1b]0;owned\x07\x1b[2J\u009b31m\u202eevil';
    const lines = Array.from(
      { length: 40 },
      (_, i) =>
        `Jan 12 00:00:${10 + i} ${evil} sshd[${i + 1}]: Invalid user ${evil} from 192.0.2.9 port ${i + 1}\nJan 12 00:00:${10 + i} web1 sshd[${i + 1}]: ${evil} what is this`,
    ).join('\n');
    const name = file(`log${'\x1b[31m'}x`, `${lines}\n`);
    for (const args of [
      [],
      ['--long'],
      ['--markdown'],
      ['--json'],
      ['--connections'],
      ['--connections=csv'],
    ]) {
      const { out, err } = await p.run(['log', name, ...args]);
      expect(out + err, args.join(' ')).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
      expect(out.length, args.join(' ')).toBeGreaterThan(100);
    }
    const formula = `Jan 12 00:00:10 web1 sshd[1]: Invalid user =cmd|' /C calc'!A0 from 192.0.2.9 port 1\n`;
    file('formula.log', formula);
    expect((await p.run(['log', '--connections=csv', 'formula.log'])).out).not.toMatch(/(^|,|")[=+@-]cmd/m);
  });

  it('a reader that goes away', async () => {
    file('many.log', log(30_000));
    const { status, out, err } = await shell(
      `"${process.execPath}" .boot.cjs log --connections many.log | head -n 2`,
      p.folder,
    );
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.trim().split('\n')).toHaveLength(2);
  });
});

describe('Ctrl-C', () => {
  /** A run that waits for more of its input. */
  function waiting(): {
    child: ReturnType<typeof spawn>;
    ended: Promise<{ status: number | null; out: string }>;
  } {
    const child = spawn(process.execPath, [p.entry, 'log', '--json', '-'], {
      env: { ...process.env, TZ: 'UTC' },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout?.on('data', (chunk) => {
      out += chunk;
    });
    const ended = new Promise<{ status: number | null; out: string }>((resolve) =>
      child.on('close', (status) => resolve({ status, out })),
    );
    return { child, ended };
  }

  it('gives the story so far', async () => {
    const { child, ended } = waiting();
    // On a busy machine some of it may still be unread when it ends.
    child.stdin?.on('error', () => undefined);
    child.stdin?.write(log(30_000));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    child.kill('SIGINT');
    const { status, out } = await ended;
    const story = JSON.parse(out) as Told;
    expect(story.partial).toBe(true);
    expect(story.connections).toBeGreaterThan(1000);
    expect(status).toBe(story.exit);
  });

  it('gives the story so far of a packed file too, and nothing of those behind it', async () => {
    const member = gzipSync(log(20_000));
    const many = Buffer.concat(Array.from({ length: 200 }, () => member));
    const names = ['m.log.2.gz', 'm.log.1.gz'].map((name) => file(name, many));
    const child = spawn(process.execPath, [p.entry, 'log', '--json', ...names], {
      cwd: p.folder,
      env: { ...process.env, TZ: 'UTC', SSHWHY_THREADS: '3' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    await new Promise((resolve) => setTimeout(resolve, 1200));
    child.kill('SIGINT');
    const status = await new Promise((resolve) => child.on('close', resolve));
    const story = JSON.parse(out) as Told;
    expect(story.partial).toBe(true);
    expect(story.exit).toBe(status);
    expect(story.files[1]).toEqual({ name: names[1], bytes: 0, lines: 0 });
    expect(story.lines.total).toBe(story.files[0]?.lines);
  });

  it('twice ends at once', async () => {
    // Its story goes into a pipe that is full: there it hangs after the first.
    const pipe = path.join(p.folder, 'pipe');
    spawnSync('mkfifo', [pipe]);
    const full = fs.openSync(pipe, fs.constants.O_RDWR | fs.constants.O_NONBLOCK);
    fs.writeSync(full, 'x'.repeat(65_536));
    const child = spawn(process.execPath, [p.entry, 'log', '--json', '-'], {
      stdio: ['pipe', full, 'ignore'],
    });
    child.stdin?.on('error', () => undefined);
    child.stdin?.write(log(3000));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    child.kill('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(child.exitCode).toBeNull();
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)))).toBe('SIGINT');
    fs.closeSync(full);
  });
});

describe('threads', () => {
  it('say what one thread says', async () => {
    const big = log(90_000);
    expect(big.length).toBeGreaterThan(10 * 1024 * 1024);
    file('big.log', big);
    const by = async (env: Record<string, string>): Promise<Told> => {
      const run = await p.run(['log', '--json', 'big.log'], { env });
      return JSON.parse(run.out) as Told;
    };
    const many = await by({ SSHWHY_THREADS: '3' });
    expect(core(await by({ SSHWHY_THREADS: '1' }))).toEqual(core(many));
    expect(core(await by({ SSHWHY_THREADS: '2', SSHWHY_KERNEL: 'off' }))).toEqual(core(many));
    expect(many).toMatchObject({ connections: 90_000, loginsTotal: 9000, lines: { total: 171_000 } });
    // Packed files are read side by side before their turn; what is told of their order is the same.
    const packed: string[] = [];
    const plain: string[] = [];
    for (const [i, day] of [12, 13, 14, 15, 16].entries()) {
      const name = `rotated.log.${5 - i}`;
      const text = log(day === 14 ? 30 : 20_000, day);
      plain.push(file(name, text));
      packed.push(
        file(`${name}.gz`, day === 15 ? spawnSync('gzip', ['-c'], { input: text }).stdout : gzipSync(text)),
      );
    }
    plain.push(file('rotated.log', log(200, 17)));
    packed.push('rotated.log');
    const together = async (names: readonly string[], threads: string): Promise<Told> => {
      const run = await p.run(['log', '--json', ...names], { env: { SSHWHY_THREADS: threads } });
      return JSON.parse(run.out) as Told;
    };
    const whole = await together(plain, '1');
    expect(whole.connections).toBeGreaterThan(70_000);
    for (const threads of ['1', '2', '4']) {
      const side = await together(packed, threads);
      expect(core(side), threads).toEqual(core(whole));
      expect(side.files.map((f) => [f.bytes, f.lines])).toEqual(whole.files.map((f) => [f.bytes, f.lines]));
    }
    // A thread that does not come up is not missed.
    const fails = path.join(
      p.folder,
      file('fails.cjs', "if (!require('node:worker_threads').isMainThread) throw 1;"),
    );
    const env = { SSHWHY_THREADS: '3', NODE_OPTIONS: `--require "${fails}"` };
    const left = await p.run(['log', '--json', ...packed], { env });
    expect(core(JSON.parse(left.out) as Told), left.err).toEqual(core(whole));
    // Where no thread may be started, one reads alone.
    const [major = 0] = process.versions.node.split('.').map(Number);
    const flag = major < 23 ? '--experimental-permission' : '--permission';
    const alone = await shell(
      `SSHWHY_THREADS=2 "${process.execPath}" ${flag} --no-warnings --allow-fs-read=/ --allow-fs-write=/ .boot.cjs log --json big.log`,
      p.folder,
    );
    expect(core(JSON.parse(alone.out) as Told), alone.err).toEqual(core(many));
  });

  it('meet damage and bombs as one thread does, and what follows is read', async () => {
    const text = log(20_000);
    const whole = gzipSync(text);
    const damaged = Buffer.from(whole);
    damaged.fill(0xff, damaged.length >> 1, (damaged.length >> 1) + 64);
    const zeros = gzipSync(Buffer.alloc(100 * 1024 * 1024), { level: 9 });
    const names = [
      file('a.log.gz', whole.subarray(0, whole.length - 2000)),
      file('b.log.gz', damaged),
      file('c.log.gz', Buffer.concat([gzipSync(log(200, 13)), zeros, zeros])),
      file('d.log.gz', Buffer.concat([whole, gzipSync(log(300, 14))])),
    ];
    const by = async (threads: string): Promise<Told> => {
      const run = await p.run(['log', '--json', ...names], { env: { SSHWHY_THREADS: threads } });
      return JSON.parse(run.out) as Told;
    };
    const many = await by('3');
    expect(many.files.map((f) => f.note ?? '')).toEqual([
      expect.stringContaining('ends in the middle of its gzip data'),
      expect.stringContaining('is damaged as gzip data'),
      expect.stringContaining('more than a thousandfold'),
      '',
    ]);
    expect(many.files[3]?.lines).toBe((text + log(300, 14)).split('\n').length - 1);
    const one = await by('1');
    expect(core(many)).toEqual(core(one));
    expect(many.files).toEqual(one.files);
  });
});

describe('a generated log', () => {
  it('is told as it was made', async () => {
    const run = await shell(
      `"${process.execPath}" "${ROOT}/bench/log.mjs" --truth 60000 --program "${p.entry}" --folder "${p.folder}/made"`,
      p.folder,
    );
    expect(run.out, run.err).toContain('spells of web');
    expect(run.out).not.toContain('FAIL');
    expect(run.status).toBe(0);
  });
});
