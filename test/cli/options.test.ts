/** Every command, option and exit code, once with the program itself. */
import fs from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { DROP, program, ROOT, shell, WEB } from './program.ts';

const p = program();

beforeAll(() => {
  p.file('client.txt', WEB);
  // As long as `stdin`, so that the answer breaks its lines at the same places.
  p.file('c.txt', WEB);
  p.file('drop.log', DROP);
});

/** Ends with 3 and this one sentence; nothing on stdout. */
async function refuses(args: readonly string[], words: string | RegExp): Promise<void> {
  const { status, out, err } = await p.run(args);
  expect({ status, out }).toEqual({ status: 3, out: '' });
  expect(err.split('\n').length, err).toBe(2);
  expect(err).toMatch(/^sshwhy: /);
  expect(err).toMatch(words);
}

describe.concurrent('commands', () => {
  it('explains a file with and without the word explain, and from a pipe', async () => {
    const asked = await p.run(['explain', 'c.txt']);
    expect(asked).toMatchObject({ status: 1, err: '' });
    expect(asked.out).toContain('web server');
    expect(await p.run(['c.txt'])).toEqual(asked);
    const piped = await p.run(['-'], { input: WEB });
    expect(piped.out).toBe(asked.out.replaceAll('c.txt', 'stdin'));
    expect(await p.run([], { input: WEB })).toEqual(piped);
    expect(await p.run(['explain'], { input: WEB })).toEqual(piped);
  });

  it('says its version and its help', async () => {
    const { version } = JSON.parse(fs.readFileSync(`${ROOT}/package.json`, 'utf8')) as { version: string };
    expect(await p.run(['--version'])).toEqual({ status: 0, out: `sshwhy ${version}\n`, err: '' });
    const help = await p.run(['help']);
    expect(help).toMatchObject({ status: 0, err: '' });
    expect(await p.run(['--help'])).toEqual(help);
    expect(await p.run(['-h'])).toEqual(help);
    for (const line of help.out.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
  });

  it('lists causes and shows one; names like ones for an unknown id', async () => {
    const list = await p.run(['causes']);
    expect(list.status).toBe(0);
    expect(list.out).toMatch(/^accept-maxstartups {2,}\S/m);
    const one = await p.run(['cause', 'accept-maxstartups']);
    expect(one).toMatchObject({ status: 0, err: '' });
    expect(one.out).toContain('MaxStartups');
    const json = JSON.parse((await p.run(['cause', 'accept-maxstartups', '--json'])).out) as { id: string };
    expect(json.id).toBe('accept-maxstartups');
    const typo = await p.run(['cause', 'accept-maxstartup']);
    expect(typo).toMatchObject({ status: 3, out: '' });
    expect(typo.err).toContain('accept-maxstartups');
    await refuses(['cause'], 'which cause');
  });

  it('says what a line means', async () => {
    const line = 'kex_exchange_identification: Connection closed by remote host';
    const found = await p.run(['message', line]);
    expect(found).toMatchObject({ status: 0, err: '' });
    expect(found.out).toContain('the "remote host" is the client');
    expect(await p.run(['message', ...line.split(' ')])).toEqual(found);
    expect(await p.run(['message', '-'], { input: `${line}\n` })).toEqual(found);
    const json = JSON.parse((await p.run(['message', '--json', line])).out) as { says: string }[];
    expect(json[0]?.says).toBe('ident.closed');
    expect((await p.run(['message', 'the moon is made of cheese'])).status).toBe(2);
    await refuses(['message', ' '], 'which line');
  });

  it('tells what is not part of this version', async () => {
    const words = /^sshwhy: "\w+" is not part of this version/;
    for (const name of ['page', 'diff']) await refuses([name], words);
    await refuses(['client.txt', '--html', 'x.html'], '--html belongs to: sshwhy log');
    await refuses(['client.txt', '--set', 'MaxStartups 5'], '--set belongs to: sshwhy simulate');
    await refuses(['log', 'client.txt', '--recommend'], '--recommend belongs to: sshwhy simulate');
  });

  it('takes a word that is no file for a host only when it can be one, and tries none', async () => {
    await refuses(['$(reboot)'], 'no [user@]host');
    await refuses(['probe'], 'which host?');
    await refuses(['probe', '$(reboot)'], 'is no destination');
    await refuses(['probe', '--', '-oX'], 'is no destination');
    await refuses(['probe', '-o'], '-o needs a value');
    await refuses(['probe', 'web1', '-Z'], 'ssh has no option -Z');
    await refuses(['probe', 'web1', '-N', '-f'], 'of no use here');
    await refuses(['probe', 'web1', '-L', '1:a:2'], 'of no use here');
    await refuses(['probe', 'web1', '-p', 'x'], '-p takes a number');
    await refuses(['probe', 'web1', '--timeout', 'long'], '--timeout takes seconds');
    await refuses(['probe', 'web1', '--more', '1000'], '--more takes a number from 1 to 50');
    await refuses(['probe', 'web1', 'db1', '--keep', 'x'], 'belong to one destination');
    for (const name of ['a/b', 'x.log', 'x.txt', 'x.gz']) await refuses([name], 'there is no such file');
    await refuses(['explian'], 'did you mean explain');
    await refuses(['Connection closed by remote host'], 'sshwhy message');
  });
});

describe.concurrent('options', () => {
  it('are taken anywhere, with = and without, until --', async () => {
    const one = await p.run(['--json', 'client.txt', '--hint', 'first-time']);
    expect(one).toMatchObject({ status: 1, err: '' });
    expect(await p.run(['client.txt', '--hint=first-time', '--json'])).toEqual(one);
    p.file('--json', WEB);
    const file = await p.run(['--', '--json']);
    expect(file.status).toBe(1);
    expect(file.out).toContain('--json:');
    p.file('causes', WEB);
    expect((await p.run(['--', 'causes'])).status).toBe(1);
  });

  it('are refused in one sentence when unknown or badly filled', async () => {
    await refuses(['--jsn'], 'did you mean --json');
    await refuses(['-x'], 'no option -x');
    await refuses(['--json=1', 'client.txt'], 'takes no value');
    await refuses(['client.txt', '--hint'], 'needs a value');
    await refuses(['client.txt', '--color', 'blue'], 'always, never or auto');
    await refuses(['client.txt', '--show', 'all'], 'observations, attempts');
    await refuses(['client.txt', '--json', '--markdown'], 'one of');
    await refuses(['client.txt', '--hint', 'first-tme'], 'did you mean first-time');
    await refuses(['client.txt', '--answer', 'ident-http'], 'FACET=yes');
    await refuses(['client.txt', '--answer', 'ident-htpp=yes'], 'check.ident-http');
    await refuses(['client.txt', '--at', 'noon'], '--at does not understand');
    await refuses(['--batch'], '--batch needs --json');
    await refuses(['--json', '--batch', 'client.txt'], 'takes no files');
    await refuses(['causes', '--markdown'], 'prints text, or JSON');
  });

  it('--json prints the report, --markdown a page, --show each stage', async () => {
    const json = JSON.parse((await p.run(['client.txt', '--json'])).out) as {
      format: number;
      exit: number;
      causes: { id: string; probability: number }[];
      problems: { causes: { probability: number }[] }[];
    };
    expect(json).toMatchObject({ format: 1, exit: 1 });
    expect(json.causes).toEqual(json.problems[0]?.causes);
    const sum = json.causes.reduce((a, c) => a + c.probability, 0);
    expect(sum).toBeCloseTo(1, 6);
    expect((await p.run(['client.txt', '--markdown'])).out).toMatch(/^#+ /m);
    const keys: Record<string, string> = {};
    for (const stage of ['observations', 'attempts', 'scores', 'diagnosis', 'report']) {
      const { status, out } = await p.run(['client.txt', '--show', stage]);
      expect(status).toBe(1);
      const value = JSON.parse(out) as object;
      keys[stage] = Object.keys(Array.isArray(value) ? value[0] : value).join(' ');
    }
    expect(keys['observations']).toContain('kind');
    expect(keys['attempts']).toContain('attempts');
    expect(keys['scores']).toContain('candidates');
    expect(keys['diagnosis']).toContain('problems');
    expect(keys['report']).toContain('format');
  });

  it('--hint and --answer change the judgement; --hint help lists the tags', async () => {
    const weigh = async (...more: string[]): Promise<number> => {
      const { out } = await p.run(['client.txt', '--json', ...more]);
      const { causes } = JSON.parse(out) as { causes: { id: string; probability: number }[] };
      return causes.find((c) => c.id === 'ident-http')?.probability ?? 0;
    };
    const plain = await weigh();
    expect(await weigh('--answer', 'check.ident-http=yes')).toBeGreaterThan(plain);
    expect(await weigh('--answer=ident-http=no')).toBeLessThan(plain);
    expect(await weigh('--hint', 'intermittent')).not.toBe(plain);
    expect((await p.run(['--hint', 'help'])).out.split('\n')).toContain('behind-load-balancer');
  });

  it('--source, --user and --at ask about one attempt', async () => {
    p.file(
      'two.log',
      [
        'Apr 20 03:39:48 web1 sshd[18438]: Connection from 203.0.113.207 port 39332 on 192.0.2.10 port 22',
        'Apr 20 03:39:48 web1 sshd[18438]: Connection closed by 203.0.113.207 port 39332 [preauth]',
        'Apr 20 03:59:36 web1 sshd[22186]: Connection from 203.0.113.83 port 34876 on 192.0.2.10 port 22',
        'Apr 20 03:59:36 web1 sshd[22186]: error: kex_exchange_identification: Connection closed by remote host',
        '',
      ].join('\n'),
    );
    const addresses = async (...args: string[]): Promise<(string | undefined)[]> => {
      const { out } = await p.run(['--json', 'two.log', ...args]);
      const { problems } = JSON.parse(out) as { problems: { attempts: { source?: string }[] }[] };
      return [...new Set(problems.flatMap((x) => x.attempts.map((a) => a.source)))];
    };
    expect((await addresses()).length).toBe(2);
    for (const at of ['03:59:36', '03:59', '3:58:40']) {
      expect(await addresses('--at', at)).toEqual(['203.0.113.83']);
    }
    expect(await addresses('--at', '03:39:48')).toEqual(['203.0.113.207']);
    expect(await addresses('--source', '203.0.113.207')).toEqual(['203.0.113.207']);
    expect(await addresses('--at', '12:00')).toEqual([]);
    expect(await addresses('--user', 'nobody-there')).toEqual([]);
    const between = await p.run(['two.log', '--at', '03:50', '--user', 'alice']);
    expect(between.status).toBe(2);
    expect(between.out.replace(/\s+/g, ' ')).toMatch(
      /No connection for alice around \S+T03:50:00.*never reached sshd/,
    );
    const outside = await p.run(['two.log', '--at', '12:00']);
    expect(outside.status).toBe(2);
    expect(outside.out.replace(/\s+/g, ' ')).toContain('Give the log of that time');

    p.file(
      'iso.log',
      '2024-04-20T03:59:36+00:00 web1 sshd[7]: Connection closed by 192.0.2.9 port 4 [preauth]\n',
    );
    for (const [at, count] of [
      ['2024-04-20T03:59:36Z', 1],
      ['2024-04-20 05:59:36+02:00', 1],
      ['1713585576', 1],
      ['1713585576000', 1],
      ['2024-04-21T03:59:36Z', 0],
    ] as const) {
      const { out } = await p.run(['--json', 'iso.log', '--at', at]);
      expect((JSON.parse(out) as { problems: unknown[] }).problems.length, at).toBe(count);
    }
  });

  it('--long tells more', async () => {
    const short = await p.run(['client.txt']);
    const long = await p.run(['client.txt', '--long']);
    expect(long.out.length).toBeGreaterThan(short.out.length);
  });

  it('colours only what may be coloured', async () => {
    const coloured = async (args: readonly string[], env = {}): Promise<boolean> =>
      (await p.run(['client.txt', ...args], { env })).out.includes('\x1b[');
    expect(await coloured([])).toBe(false);
    expect(await coloured(['--color', 'always'])).toBe(true);
    expect(await coloured(['--color=always'], { NO_COLOR: '1', TERM: 'dumb' })).toBe(true);
    expect(await coloured([], { FORCE_COLOR: '1' })).toBe(true);
    expect(await coloured([], { FORCE_COLOR: '0' })).toBe(false);
    expect(await coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(await coloured(['--color=never'], { FORCE_COLOR: '1' })).toBe(false);
    expect(await coloured(['--json'], { FORCE_COLOR: '1' })).toBe(false);
  });
});

describe.concurrent('exit codes', () => {
  it('0 nobody has to act, 1 explained, 2 not explained, 3 could not run', async () => {
    p.file(
      'bots.log',
      'Apr 20 03:59:36 web1 sshd[2186]: error: kex_exchange_identification: client sent invalid protocol identifier "GET / HTTP/1.1"\n',
    );
    expect((await p.run(['bots.log'])).status).toBe(0);
    expect((await p.run(['client.txt'])).status).toBe(1);
    p.file('odd.txt', 'ssh: something quite unheard of happened\nConnection closed by 192.0.2.10 port 22\n');
    expect((await p.run(['odd.txt'])).status).toBeGreaterThan(0);
    expect((await p.run(['no/such/file'])).status).toBe(3);
  });
});

describe.concurrent('a terminal', () => {
  /** `script` (util-linux) runs a command on a terminal of its own; what is typed comes from a pipe. */
  const onTerminal = (args: string, typed: string, env = {}) =>
    shell(
      `{ sleep 0.7; printf '${typed}'; sleep 0.7; } | script -qec '"${process.execPath}" .boot.cjs ${args}' /dev/null`,
      p.folder,
      env,
    );

  it('is asked the next check, and the answer counts', async () => {
    const yes = await onTerminal('client.txt', 'yes\\n\\n');
    expect(yes.out).toContain('yes, no, or Enter if you do not know:');
    expect(yes.out).toMatch(/# (only reads|makes)/);
    expect(yes.out).toContain('\x1b[');
    // A question that one cannot answer makes room for the next, and the same is not asked twice.
    const know = await onTerminal('client.txt', '\\n\\004');
    const asked = know.out.split('One question').slice(1);
    expect(asked.length).toBe(2);
    expect(asked[0]?.split('yes, no,')[0]).not.toBe(asked[1]?.split('yes, no,')[0]);
  });

  it('takes the lines of the other side at a question for them, and judges again', async () => {
    p.file('closed.txt', 'kex_exchange_identification: Connection closed by remote host\n');
    const drop = `${DROP.trim()}\\n\\n\\004`;
    const { out } = await onTerminal('closed.txt', drop);
    expect(out).toContain('paste its lines');
    expect(out).toMatch(/MaxStartups/);
    expect(out).toMatch(/paste 2:1/);
    // Nobody who cannot have them is held up: the next question follows.
    const without = await onTerminal('closed.txt', '\\n\\n\\n\\004');
    expect(without.out.match(/paste its lines/g)?.length).toBeLessThanOrEqual(2);
    expect(without.out).toContain('yes, no, or Enter');
  });

  it('is asked nothing with --no-ask, --json or in a build job', async () => {
    for (const [args, env] of [
      ['--no-ask client.txt', {}],
      ['--json client.txt', {}],
      ['client.txt', { CI: 'true' }],
    ] as const) {
      const { out } = await onTerminal(args, '', env);
      expect(out).toContain('web');
      expect(out).not.toContain('yes, no, or Enter');
    }
  });

  it('without arguments takes a paste until Ctrl-D, and says so', async () => {
    const { out } = await onTerminal('--no-ask', `${DROP.trim()}\\n\\004`);
    expect(out).toContain('press Ctrl-D');
    expect(out).toContain('MaxStartups');
  });
});
