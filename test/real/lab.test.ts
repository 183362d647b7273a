/** The lab: some of its faults are brought about, the real client meets what it should, and nothing is left behind. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { describeReal } from './needs.ts';
import { pause, until } from './world.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const HUNG = 124;
// Each test builds three machines, several at once.
vi.setConfig({ testTimeout: 60_000 });

interface Ended {
  readonly status: number | null;
  readonly text: string;
}

function lab(file: string, args: readonly string[]): { ended: Promise<Ended>; text(): string; kill(): void } {
  const child = spawn(process.execPath, [path.join(ROOT, 'lab', file), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
    });
  const ended = new Promise<Ended>((resolve) => child.on('close', (status) => resolve({ status, text })));
  return { ended, text: () => text, kill: () => child.kill('SIGKILL') };
}

/** Runs a line of the shell on the client's machine of a fault, and tells in which namespace of processes that was. */
async function client(fault: string, line: string): Promise<Ended & { readonly world: string }> {
  const { status, text } = await lab('up.mjs', [
    fault,
    '--',
    'sh',
    '-c',
    `readlink /proc/self/ns/pid; ${line}`,
  ]).ended;
  return { status, text, world: worldIn(text) };
}

const worldIn = (text: string): string => /pid:\[\d+\]/.exec(text)?.[0] ?? '';

/** How many processes of this machine are in a namespace of processes. */
function inhabitants(world: string): number {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return fs.readlinkSync(`/proc/${pid}/ns/pid`) === world;
      } catch {
        return false;
      }
    }).length;
}

/** What a world that is not closed off would change. */
function outside(): Readonly<Record<string, unknown>> {
  const list = (folder: string): readonly string[] => (fs.existsSync(folder) ? fs.readdirSync(folder) : []);
  return {
    hosts: fs.readFileSync('/etc/hosts', 'utf8'),
    resolver: fs.readFileSync('/etc/resolv.conf', 'utf8'),
    hostKeys: list('/etc/ssh'),
    links: list('/sys/class/net'),
    networks: list('/run/netns'),
    homes: list('/home'),
    mounts: fs.readFileSync('/proc/self/mounts', 'utf8'),
    log: fs.existsSync('/var/log/lab.log'),
  };
}

const SSH = (to: string): string => `timeout 5 ssh -v -o BatchMode=yes ${to} true`;

describeReal('lab', ['root', 'unshare', 'ip', 'nft', 'sshd', 'ssh', 'haproxy'], () => {
  const cases: readonly (readonly [fault: string, line: string, status: number, says: RegExp])[] = [
    ['none--key-login', SSH('alice@web1.example.test'), 0, /Authenticated to web1\.example\.test/],
    [
      'connect-port-rejected--host-prohibited',
      SSH('alice@web1.example.test'),
      255,
      /port 22: No route to host/,
    ],
    ['path-dpi-reset', SSH('alice@web1.example.test'), 255, /identification: read: Connection reset by peer/],
    ['path-mtu-blackhole--up', SSH('alice@web1.example.test'), HUNG, /KEX_ECDH_REPLY\s*$/],
    ['path-balancer-no-backend', SSH('alice@web1.example.test'), 255, /Connection closed by remote host/],
    [
      'accept-privsep-dir',
      `${SSH('alice@web1.example.test')}; sleep 1; tail -n 2 /var/log/lab.log`,
      0,
      /Missing privilege separation/,
    ],
  ];
  const before = outside();

  for (const [fault, line, status, says] of cases)
    test(`${fault}: the client meets it, and its world ends`, async () => {
      const run = await client(fault, line);
      expect(run.text).toMatch(says);
      expect(run.status).toBe(status);
      expect(run.world).not.toBe('');
      await until(() => inhabitants(run.world) === 0, `the end of ${run.world}`);
      const { mounts: _, ...rest } = before;
      expect(outside()).toMatchObject(rest);
    });

  // A release that counts visits is in no package: lab/install.sh builds one, and where it did not there is no such test.
  if (fs.existsSync(path.join(ROOT, '.tools/openssh/sbin/sshd')))
    test('a probe with all leave is not shut out by a real sshd that punishes, and two more visits would be', async () => {
      const knock = 'exec 3<>/dev/tcp/192.0.2.10/22; read -r -t 2 line <&3; echo "got $line"; exec 3<&-';
      const run = await client(
        'none--openssh-10',
        `/mnt/project/sshwhy probe --more 50 --no-ask alice@web1.example.test; sleep 1; grep -c 'activating' /var/log/lab.log; ` +
          `for i in 1 2 3 4 5 6; do bash -c '${knock}'; sleep 0.1; done; grep 'activating' /var/log/lab.log`,
      );
      expect(run.text).toMatch(/OpenSSH 10\.0 counts\s+visits[^.]*cost at\s+most\s+14\s+seconds/);
      expect(run.text).toMatch(/^0$/m);
      // The control: a few visits more are the penalty.
      expect(run.text).toMatch(/got Not allowed at this time/);
      expect(run.text).toMatch(/activating ipv4 penalty/);
    });

  test('a world ends with the one who started it, however that ended', async () => {
    const run = lab('up.mjs', ['none--key-login', '--', 'sh', '-c', 'readlink /proc/self/ns/pid; sleep 60']);
    // The world takes seconds to be built when others are built beside it.
    while (worldIn(run.text()) === '') await pause(100);
    const world = worldIn(run.text());
    expect(inhabitants(world)).toBeGreaterThan(3);
    run.kill();
    await until(() => inhabitants(world) === 0, `the end of ${world}`);
  });

  test('records what the client printed and the server logged, without a file outside', async () => {
    const run = await lab('record.mjs', ['--show', 'accept-maxstartups']).ended;
    expect(run.text).toContain(
      '==> client.txt <==\n$ ssh -v -o BatchMode=yes alice@web1.example.test true\n',
    );
    expect(run.text).toMatch(/==> server\.log <==[\s\S]* past MaxStartups/);
    expect(run.text).toMatch(/Recorded with openssh-client 1:\d/);
    expect(fs.existsSync(path.join(ROOT, 'fixtures/accept-maxstartups/README'))).toBe(false);
  });

  test('says what is no fault', async () => {
    const run = await lab('up.mjs', ['no-such-fault']).ended;
    expect(run).toEqual({ status: 3, text: 'no-such-fault: no such fault; "node lab/up.mjs" lists them\n' });
    const some = await lab('up.mjs', ['jump-target']).ended;
    expect(some.status).toBe(0);
    expect(some.text).toContain('jump-target-unreachable--no-route');
    expect(some.text).toContain('Now bring one about');
    expect(some.text).not.toContain('accept-maxstartups');
    expect((await lab('up.mjs', ['jump-target', '--', 'true']).ended).status).toBe(3);
  });
});
