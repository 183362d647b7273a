/** `sshwhy run` beside the bare command, on a real terminal with real servers: the person sees the same, and it ends the same. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { program } from '../cli/program.ts';
import { describeReal, where } from './needs.ts';
import type { Seen, Typed } from './terminal.ts';
import { onTerminal } from './terminal.ts';
import type { Server } from './world.ts';
import { world } from './world.ts';

const p = program();
const w = world();
const ACCOUNT = `sshwhy-r${process.pid % 100_000}`;
const PASSWORD = 'green-kettle-41';
/** Of that, as `openssl passwd -6` makes it. */
const HASH =
  '$6$sshwhy0123$KO1V66EfdqW7OctWm/MK7keSWKTgrE.WdQWUW5f7HYHMkZVYMH31qdFKULJ/yD4TcEFlnfH.M/UqAJxTEOqSl/';
const tally: string[] = [];

interface Scenario {
  /** A line of sh; RUN stands where "sshwhy run --" goes, or nothing. */
  readonly line: string;
  readonly typed?: Typed;
  readonly env?: NodeJS.ProcessEnv;
  /** Brings the world into the same state before each of the two. */
  readonly before?: () => void;
  /** What is there afterwards and has to be equal too. */
  readonly after?: () => string;
  /** Whether it ends with an explanation. */
  readonly explains?: boolean;
  /** One line of its own that it ends with instead. */
  readonly says?: string;
  readonly status?: number;
  /** Something that the bare command must have shown, so that a scenario that does not work is no success. */
  readonly shows?: string;
  /** Numbers differ from run to run (processes, times, descriptors). */
  readonly numbers?: true;
  /** It shows what ssh logs beside what the remote command writes. */
  readonly verbose?: true;
  /**
   * Two that run at once decide what is seen, in the bare command too: two ssh log to one terminal, a remote shell has
   * something to say of another. It is tried again.
   */
  readonly unsure?: true;
}

const file = (name: string): string => path.join(w.folder, name);
let server: Server;
let banner: Server;
let login: Server;
let refused = 0;

async function prepare(): Promise<void> {
  server = await w.sshd('run', ['Subsystem sftp internal-sftp', 'MaxSessions 10', 'MaxStartups 50']);
  w.file('greeting', 'Authorised use only. debug1: not a message of ssh\n');
  banner = await w.sshd('run-banner', [`Banner ${file('greeting')}`]);
  login = await w.sshd('run-login', ['PasswordAuthentication yes', 'PubkeyAuthentication no']);
  refused = await w.port();
  const common = [
    'User root',
    `UserKnownHostsFile ${file('kh')}`,
    'GlobalKnownHostsFile /dev/null',
    'UpdateHostKeys no',
    'IdentitiesOnly yes',
    `IdentityFile ${w.key('mine')}`,
    'IdentityAgent none',
    'HostName 127.0.0.1',
    'ConnectTimeout 8',
  ];
  const host = (name: string, port: number, ...lines: string[]): string =>
    [`Host ${name}`, `Port ${port}`, ...lines].join('\n  ');
  const config = (extra: readonly string[] = []): string =>
    `${[
      host('ok', server.port),
      host('banner', banner.port),
      host('login', login.port, `User ${ACCOUNT}`, 'PubkeyAuthentication no', 'NumberOfPasswordPrompts 2'),
      host('refused', refused),
      host('via', server.port, 'ProxyJump ok', 'HostKeyAlias via'),
      host('hop', server.port, 'ProxyJump refused', 'HostKeyAlias hop'),
      host('command', server.port, `ProxyCommand ssh -F ${file('c')} -W %h:%p ok`),
      host('mux', server.port, 'ControlMaster auto', `ControlPath ${file('mux-%r')}`, 'ControlPersist 20'),
      ...extra,
      ['Host *', ...common].join('\n  '),
    ].join('\n')}\n`;
  w.file('c', config());
  for (const level of ['ERROR', 'QUIET', 'VERBOSE', 'DEBUG'])
    w.file(`c-${level.toLowerCase()}`, config([`Host *\n  LogLevel ${level}`]));
  w.file('main', `Include ${file('more')}*\nInclude ${file('c')}\n`);
  w.file('more1', 'Host refused\n  LogLevel quiet\n');
  fs.mkdirSync(file('a folder with "quotes"'));
  w.file('a folder with "quotes"/it\'s.cfg', config());
  w.file('run', `#!/bin/sh\nexec '${process.execPath}' '${p.entry}' run --no-ask -- "$@"\n`, 0o755);
  w.file('bare', '#!/bin/sh\nexec "$@"\n', 0o755);
  w.file('plain-text', 'no program\n');
  w.file('seq', Array.from({ length: 200_000 }, (_, i) => `${i}\n`).join(''));
  fs.writeFileSync(file('binary'), fs.readFileSync(process.execPath).subarray(0, 3_000_000));
  for (const name of ['locked']) {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', 'open sesame', '-C', 'x', '-f', file(name)]);
    fs.appendFileSync(file('authorized_keys'), fs.readFileSync(`${file(name)}.pub`));
  }
  fs.copyFileSync(w.key('mine'), file('open-key'));
  fs.chmodSync(file('open-key'), 0o644);
  const git = (...args: string[]): void => {
    execFileSync('git', args, { stdio: 'ignore', env: { PATH: process.env['PATH'], HOME: w.folder } });
  };
  w.file(
    '.gitconfig',
    '[user]\n  name = nora\n  email = nora@example.test\n[init]\n  defaultBranch = main\n',
  );
  if (where('git') !== undefined) {
    git('init', '-q', '--bare', file('store.git'));
    git('init', '-q', file('work'));
    git('-C', file('work'), 'commit', '-q', '--allow-empty', '-m', 'one');
    git('-C', file('work'), 'push', '-q', file('store.git'), 'main');
  }
  w.file('inventory', `ok ansible_ssh_common_args='-F ${file('c')}'\n`);
  w.file('inventory-bad', `refused ansible_ssh_common_args='-F ${file('c')}'\n`);
}

/** The host key is known; other files of a run are gone. */
function fresh(): void {
  const key = fs
    .readFileSync(`${w.key('host')}.pub`, 'utf8')
    .split(' ')
    .slice(0, 2)
    .join(' ');
  const ports = [server, banner, login].map((s) => `[127.0.0.1]:${s.port}`);
  fs.writeFileSync(file('kh'), `${[...ports, 'via', 'hop'].join(',')} ${key}\n`);
  for (const name of ['log', 'got', 'copy', 'clone', 'target'])
    fs.rmSync(file(name), { recursive: true, force: true });
}

const unknown = (): void => {
  fresh();
  fs.rmSync(file('kh'));
};
const changed = (): void => {
  fresh();
  const other = fs
    .readFileSync(`${w.key('host2')}.pub`, 'utf8')
    .split(' ')
    .slice(0, 2)
    .join(' ');
  fs.writeFileSync(file('kh'), `[127.0.0.1]:${server.port} ${other}\n`);
};
const read = (name: string) => (): string =>
  fs.existsSync(file(name)) ? fs.readFileSync(file(name), 'latin1') : 'none';
const closeMaster = (): void => {
  fresh();
  try {
    execFileSync('ssh', ['-F', file('c'), '-O', 'exit', 'mux'], { stdio: 'ignore' });
  } catch {}
};

/** What a person sees: behind a carriage return a line is written over. */
function normal(text: string, numbers: boolean): string {
  const lines = text.split('\n').map((line) => {
    let seen = '';
    for (const part of line.split('\r')) seen = part + seen.slice(part.length);
    return seen.trimEnd();
  });
  // A table gives a longer number one blank less.
  const whole = lines.join('\n');
  return numbers ? whole.replace(/\d+(?:\.\d+)?/g, 'N').replace(/ +/g, ' ') : whole;
}

/** The lines of a verbose ssh first, then the rest: which of two channels is faster is nobody's promise. */
function sorted(text: string): string {
  const lines = text.split('\n');
  const own = (line: string): boolean =>
    /^(?:debug\w: |Authenticated to |Transferred: |Bytes per second: |OpenSSH_)/.test(line);
  return [...lines.filter(own), ...lines.filter((line) => !own(line))].join('\n');
}

const EXPLANATION = /^\n(?:[✓✗?·] \S|\S[^\n]* \[(?:proved|likely|possible))/;

async function same(
  name: string,
  s: Scenario,
  tries = 0,
): Promise<{ readonly bare: Seen; readonly run: Seen; readonly told: string }> {
  const once = (which: string): Promise<Seen> => {
    (s.before ?? fresh)();
    return onTerminal(s.line.replaceAll('RUN', file(which)), {
      cwd: w.folder,
      env: {
        PATH: process.env['PATH'],
        HOME: w.folder,
        LC_ALL: 'C.UTF-8',
        TERM: 'xterm',
        COLUMNS: '80',
        NO_COLOR: '1',
        ...s.env,
      },
      ...(s.typed !== undefined && { typed: s.typed }),
    });
  };
  const bare = await once('bare');
  const left = s.after?.();
  const run = await once('run');
  const numbers = s.numbers === true;
  const inOrder = s.verbose === true ? sorted : likely;
  const expected = inOrder(normal(bare.text.replaceAll(file('bare'), file('run')), numbers));
  const got = Buffer.from(run.text, 'latin1').toString('utf8');
  const shown = inOrder(normal(got, numbers));
  if (s.shows !== undefined) expect(normal(bare.text, false), name).toContain(s.shows);
  const differs = firstDifference(expected, shown);
  if (s.unsure && tries < 8 && (differs !== undefined || run.status !== bare.status))
    return same(name, s, tries + 1);
  expect(differs, `${name}\n${differs}`).toBeUndefined();
  const told = shown.slice(expected.length);
  if (s.explains === true) expect(told, `${name}\n${shown}`).toMatch(EXPLANATION);
  else if (s.says !== undefined)
    expect(told, name).toMatch(new RegExp(`^sshwhy: [^\\n]*${s.says}[^\\n]*\\n$`));
  else expect(told, name).toBe('');
  expect(statusOf(run.status), name).toBe(statusOf(bare.status));
  if (s.status !== undefined) expect(bare.status, name).toBe(s.status);
  expect(s.after?.()).toBe(left);
  tally.push(name);
  return { bare, run, told };
}

/** Where what was shown stops being what the bare command showed, with what stands around. */
function firstDifference(expected: string, shown: string): string | undefined {
  if (shown.startsWith(expected)) return undefined;
  let at = 0;
  while (expected[at] === shown[at]) at++;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 200), at + 200));
  return `bare ${around(expected)}\nrun  ${around(shown)}`;
}

/** rsync meets its ssh still ending or ended, and ends with 12 or 255 in other words; git tells its speed if it took long enough. */
const likely = (text: string): string =>
  text
    .replace(/rsync: (?:\[sender\] safe_write|connection unexpectedly closed)[^\n]*/g, 'rsync: no ssh')
    .replace(/rsync error: [^\n]*/g, 'rsync error')
    .replace(/, [\d.]+ (?:bytes|KiB) \| [\d.]+ \w+\/s/g, '');
const statusOf = (status: number | null): number | null => (status === 12 ? 255 : status);

const ssh = (rest: string): string => `RUN ssh -F c ${rest}`;

/** Ansible takes the stderr of its ssh, and tells of it; not everybody has it. */
const ansible: Readonly<Record<string, Scenario>> =
  where('ansible') === undefined
    ? {}
    : {
        'ansible, a host that answers': {
          line: 'RUN ansible -i inventory all -m raw -a "echo hello"',
          env: { ANSIBLE_NOCOLOR: '1', ANSIBLE_SSH_ARGS: '-o ControlMaster=no' },
          status: 0,
          shows: 'hello',
        },
        'ansible, a host that does not': {
          line: 'RUN ansible -i inventory-bad all -m raw -a "echo hello"',
          env: { ANSIBLE_NOCOLOR: '1' },
          status: 4,
          explains: true,
          shows: 'UNREACHABLE',
        },
      };

/** By name. What needs a program beside ssh names it. */
const scenarios: Readonly<Record<string, Scenario & { readonly needs?: string }>> = {
  'a remote command': { line: ssh('ok echo hello'), status: 0, shows: 'hello' },
  "the remote command's own status": { line: ssh("ok 'exit 3'"), status: 3 },
  'remote stderr and stdout': {
    line: ssh("ok 'echo out; sleep 0.1; echo err >&2; exit 7'"),
    status: 7,
    shows: 'err',
  },
  'remote stderr that looks like a message of ssh': {
    line: ssh(
      'ok \'printf "debug1: forged\\r\\nConnection closed by 192.0.2.1 port 22\\r\\n" >&2; exit 255\'',
    ),
    status: 255,
    shows: 'debug1: forged',
  },
  'connection refused': { line: ssh('refused'), status: 255, explains: true, shows: 'Connection refused' },
  'a name that does not resolve': {
    line: 'RUN ssh -F none -o ConnectTimeout=5 nowhere.invalid',
    status: 255,
    explains: true,
    shows: 'Could not resolve',
  },
  'an unknown host, answered yes': {
    line: ssh('ok echo in'),
    before: unknown,
    typed: [['(yes/no', 'yes\n']],
    status: 0,
    shows: 'Permanently added',
  },
  'an unknown host, answered no': {
    line: ssh('ok echo in'),
    before: unknown,
    typed: [['(yes/no', 'no\n']],
    status: 255,
    explains: true,
    shows: 'Host key verification failed',
  },
  'an unknown host, answered with something else first': {
    line: ssh('ok echo in'),
    before: unknown,
    typed: [
      ['(yes/no', 'perhaps\n'],
      ["Please type 'yes'", 'yes\n'],
    ],
    status: 0,
    shows: "Please type 'yes'",
  },
  'a changed host key': {
    line: ssh('ok echo in'),
    before: changed,
    status: 255,
    explains: true,
    shows: 'REMOTE HOST IDENTIFICATION HAS CHANGED',
  },
  'a changed host key, let pass': {
    line: ssh('-o StrictHostKeyChecking=no ok echo in'),
    before: changed,
    status: 0,
    shows: 'REMOTE HOST IDENTIFICATION HAS CHANGED',
  },
  'a banner': { line: ssh('banner echo in'), status: 0, shows: 'Authorised use only' },
  'quiet, refused': { line: ssh('-q refused'), status: 255, explains: true },
  'quiet, with a banner': { line: ssh('-q banner echo in'), status: 0, shows: 'in' },
  verbose: { line: ssh('-v ok echo in'), numbers: true, verbose: true, status: 0, shows: 'debug1: ' },
  'verbose, the option behind the host': {
    line: ssh('ok -v echo in'),
    numbers: true,
    verbose: true,
    shows: 'debug1: ',
  },
  'more verbose, refused': { line: ssh('-vv refused'), numbers: true, explains: true, shows: 'debug1: ' },
  'most verbose': { line: ssh('-vvv refused'), numbers: true, explains: true, shows: 'debug3: ' },
  'LogLevel ERROR, with a banner': { line: 'RUN ssh -F c-error banner echo in', status: 0, shows: 'in' },
  'LogLevel ERROR, refused': {
    line: 'RUN ssh -F c-error refused',
    status: 255,
    explains: true,
    shows: 'refused',
  },
  'LogLevel QUIET, refused': { line: 'RUN ssh -F c-quiet refused', status: 255, explains: true },
  'LogLevel QUIET, by an included file': { line: 'RUN ssh -F main refused', status: 255, explains: true },
  'LogLevel VERBOSE': {
    line: 'RUN ssh -F c-verbose ok echo in',
    numbers: true,
    verbose: true,
    shows: 'Authenticated to',
  },
  'LogLevel DEBUG': {
    line: 'RUN ssh -F c-debug ok echo in',
    numbers: true,
    verbose: true,
    shows: 'debug1: ',
  },
  'LogLevel as an option': {
    line: ssh('-oLogLevel=verbose ok echo in'),
    numbers: true,
    shows: 'Authenticated to',
  },
  'a log file of the person': {
    line: ssh('-E log refused'),
    after: read('log'),
    status: 255,
    explains: true,
  },
  'a log file that cannot be made': { line: ssh('-E nowhere/log refused'), shows: "Couldn't open logfile" },
  'a configuration with a fault': {
    line: 'echo "NoSuchOption 1" >log; RUN ssh -F log ok',
    status: 255,
    explains: true,
    shows: 'Bad configuration option',
  },
  'an option with a fault': {
    line: ssh('-o NoSuchOption=1 ok'),
    status: 255,
    shows: 'Bad configuration option',
  },
  'only forwarding, interrupted from the keyboard': {
    line: `exec ${ssh('-N -o PermitLocalCommand=yes -o LocalCommand="echo ready" ok')}`,
    typed: [['ready', '\x03']],
    // ssh has its own end for an interrupt only once it has got so far.
    unsure: true,
    shows: 'ready',
  },
  'only forwarding, asked to stop': {
    line: `${ssh('-N -o PermitLocalCommand=yes -o LocalCommand="echo ready" ok')} & sleep 2; kill -TERM $!; wait $!; echo "ended $?"`,
    shows: 'ended',
  },
  'standard input from a pipe': { line: `cat seq | ${ssh('ok cksum')}`, status: 0, shows: '1288890' },
  'standard output, byte for byte': {
    line: `${ssh(`ok 'cat ${path.join('$PWD', 'x')} 2>/dev/null; cat'`)} <binary >copy`,
    after: read('copy'),
    status: 0,
  },
  'a reader that leaves': { line: `${ssh("ok 'yes x'")} | head -1`, status: 0, shows: 'x' },
  'a reader that leaves, and the status is asked for': {
    line: `(${ssh("ok 'yes x'")}; echo it ended with $? >&2) | head -1`,
    status: 0,
    shows: 'it ended with 255',
  },
  'no input, and no output': { line: `${ssh('ok true')} <&- >&-`, status: 0 },
  'under a time limit': { line: 'RUN timeout 9 ssh -F c refused true', status: 255, explains: true },
  'from a list': { line: 'echo refused | RUN xargs -I{} ssh -F c {} true', explains: true, unsure: true },
  'a TMPDIR that cannot be written to': {
    line: `TMPDIR=/proc ${ssh('refused true')}`,
    status: 255,
    explains: true,
  },
  'a terminal of its size': {
    line: `stty rows 33 cols 101; ${ssh("-t ok 'stty size; exit 4'")}`,
    status: 4,
    shows: '33 101',
  },
  'the escape that closes': {
    line: `${ssh("-t ok 'echo ready; cat'")}`,
    typed: [['ready', '\n~.']],
    status: 255,
    shows: 'Connection to 127.0.0.1 closed.',
  },
  'a server that hangs up in a session': {
    line: ssh("ok 'kill -9 $PPID; sleep 1'"),
    status: 255,
    says: 'the connection was lost while the session ran',
    shows: 'closed by remote host',
  },
  'a master that stays': {
    line: `${ssh('mux echo in')}; ssh -F c -O exit mux`,
    before: closeMaster,
    shows: 'in',
  },
  'through a master that is there': {
    line: `ssh -F c mux true; ${ssh("mux 'echo in; echo e >&2; exit 6'")}; echo "ended $?"; ssh -F c -O exit mux`,
    before: closeMaster,
    shows: 'ended 6',
  },
  'a question to the master': {
    line: ssh('-O check mux'),
    before: closeMaster,
    status: 255,
    shows: 'Control socket connect',
  },
  'into the background': {
    line: `${ssh("-f ok 'sleep 0.3; echo late >$PWD/got'")}; for i in $(seq 80); do [ -s got ] && break; sleep 0.1; done; cat got`,
    shows: 'late',
  },
  'by way of a jump host': { line: ssh("via 'echo in; exit 5'"), status: 5, shows: 'in' },
  'by way of a jump host, verbose': {
    line: ssh('-v via exit 5'),
    numbers: true,
    verbose: true,
    unsure: true,
    status: 5,
    shows: 'debug1: ',
  },
  'a jump host that refuses': {
    line: ssh('hop echo in'),
    status: 255,
    explains: true,
    shows: 'Connection refused',
  },
  'a ProxyCommand with ssh': { line: ssh("command 'echo in'"), status: 0, shows: 'in' },
  'a port that is in use': {
    line: ssh('-o ExitOnForwardFailure=yes -N -L INUSE:127.0.0.1:9 ok'),
    status: 255,
    explains: true,
    shows: 'Address already in use',
  },
  'wrong passwords': {
    line: ssh('login echo in'),
    // The prompt and the line above it are microseconds apart, on different ways: on a busy machine one in ten is late.
    unsure: true,
    typed: [
      ['password: ', 'wrong\n'],
      ['password: ', 'wrong again\n'],
    ],
    status: 255,
    explains: true,
    shows: 'Permission denied, please try again.',
  },
  'a password': {
    line: ssh('login echo in'),
    typed: [['password: ', `${PASSWORD}\n`]],
    status: 0,
    shows: 'in',
  },
  'a passphrase': {
    line: ssh('-i locked -o IdentityFile=none ok echo in'),
    typed: [['passphrase for key', 'open sesame\n']],
    status: 0,
    shows: 'in',
  },
  'a private key that others may read': {
    line: 'RUN ssh -F none -o IdentitiesOnly=yes -o IdentityAgent=none -o PreferredAuthentications=publickey -o UserKnownHostsFile=kh -i open-key -p OKPORT root@127.0.0.1 true',
    status: 255,
    explains: true,
    shows: 'UNPROTECTED PRIVATE KEY FILE',
  },
  'scp to a host': { line: 'RUN scp -F c seq ok:$PWD/copy', numbers: true, after: read('copy'), status: 0 },
  'scp, refused': { line: 'RUN scp -F c seq refused:copy', status: 255, explains: true, shows: 'refused' },
  'sftp with a batch': {
    line: 'echo "get seq copy" >batch; RUN sftp -F c -b batch ok:$PWD/',
    after: read('copy'),
    status: 0,
    shows: 'sftp> get',
  },
  'rsync to a host': {
    needs: 'rsync',
    line: 'RUN rsync -e "ssh -F c" seq ok:$PWD/copy',
    after: read('copy'),
    status: 0,
  },
  'rsync, refused': {
    needs: 'rsync',
    line: 'RUN rsync -e "ssh -F c" seq refused:copy',
    explains: true,
    shows: 'Connection refused',
  },
  'RSYNC_RSH with the full name of ssh': {
    needs: 'rsync',
    line: 'RUN rsync seq refused:copy',
    env: { RSYNC_RSH: '/usr/bin/ssh -F c' },
    explains: true,
    shows: 'Connection refused',
  },
  'git clone': {
    needs: 'git',
    line: 'RUN git clone ok:STORE clone',
    env: { GIT_SSH_COMMAND: 'ssh -F c' },
    after: read('clone/.git/HEAD'),
    status: 0,
    shows: "Cloning into 'clone'",
    // Two programs of git write there: what the server reports, and what of it is unpacked.
    unsure: true,
  },
  'git push, refused': {
    needs: 'git',
    line: 'cd work && RUN git push refused:STORE main',
    env: { GIT_SSH_COMMAND: 'ssh -F ../c' },
    status: 128,
    explains: true,
    shows: 'Could not read from remote repository',
  },
  'git with core.sshCommand': {
    needs: 'git',
    line: `RUN git -C work -c core.sshCommand='/usr/bin/ssh -F ../c' push refused:STORE main`,
    status: 128,
    explains: true,
    shows: 'Connection refused',
  },
  GIT_SSH: {
    needs: 'git',
    line: 'RUN git -C work ls-remote ssh://root@127.0.0.1:REFUSED/x',
    env: { GIT_SSH: '/usr/bin/ssh' },
    status: 128,
    explains: true,
    shows: 'Connection refused',
  },
  'stderr to a file': {
    line: `${ssh('refused')} 2>log; cat log`,
    after: () => '',
    shows: 'Connection refused',
    explains: true,
  },
  'stderr of one ssh in a script': {
    line: `RUN sh -c 'ssh -F c refused 2>log; echo "ended $?"; cat log; exit 9'`,
    status: 9,
    explains: true,
    shows: 'Connection refused',
  },
  'stderr taken by a script': {
    line: `RUN sh -c 'x=$(ssh -F c refused 2>&1); echo "<$x> $?"; exit 2'`,
    status: 2,
    explains: true,
    shows: 'Connection refused',
  },
  'stderr of its own, asked to stop': {
    line: `RUN sh -c 'ssh -F c -N -o PermitLocalCommand=yes -o LocalCommand="echo ready >got" ok 2>log & for i in $(seq 80); do [ -s got ] && break; sleep 0.1; done; kill -TERM $!; wait $!; echo "ended $?"; cat log'`,
    shows: 'ended',
  },
  'stderr of its own, with a time limit': {
    line: `RUN sh -c 'timeout 2 ssh -F c -N ok 2>log; echo "ended $?"; cat log'`,
    shows: 'ended 124',
  },
  'stderr of its own, a master that stays': {
    line: `RUN sh -c 'ssh -F c mux "echo in; echo e >&2; exit 7" 2>log; echo "ended $?"; cat log'; ssh -F c -O exit mux`,
    before: closeMaster,
    shows: 'ended 7',
  },
  'two at once': {
    line: `RUN sh -c 'ssh -F c ok "sleep 0.4; echo a" & ssh -F c ok "echo b"; wait'`,
    unsure: true,
    status: 0,
    shows: 'a\n',
  },
  'names with blanks and quotes': {
    line: `RUN ssh -F "a folder with \\"quotes\\"/it's.cfg" ok 'echo "it'"'"'s  here"'`,
    status: 0,
    shows: "it's  here",
  },
  ...ansible,
  usage: { line: 'RUN ssh', status: 255, shows: 'usage: ssh' },
  'the version': { line: 'RUN ssh -V', status: 0, shows: 'OpenSSH' },
  'the settings': { line: ssh('-G refused'), status: 0, shows: 'hostname 127.0.0.1' },
  'a program without ssh': { line: 'RUN sh -c "echo a; echo b >&2; exit 11"', status: 11, shows: 'b' },
  'a program that succeeds': { line: 'RUN true', status: 0 },
  'a program that fails': { line: 'RUN false', status: 1 },
  'a program ended by a signal': { line: `RUN sh -c 'kill -TERM $$'; echo "ended $?"`, shows: 'ended 143' },
  'a program ended from the keyboard': {
    line: `exec RUN sh -c 'echo ready; exec sleep 5'`,
    typed: [['ready', '\x03']],
    status: 130,
  },
  'a program that takes the interrupt': {
    line: `exec RUN sh -c 'trap "echo caught; exit 8" INT; echo ready; sleep 5'`,
    typed: [['ready', '\x03']],
    status: 8,
    shows: 'caught',
  },
  'a file that the shell opened': { line: `bash -c 'RUN cat <(echo inside)'`, status: 0, shows: 'inside' },
};

describeReal('sshwhy run', ['root', 'sshd', 'ssh', 'script', 'bash'], () => {
  beforeAll(async () => {
    await prepare();
    execFileSync('useradd', ['-M', '-d', '/', '-s', '/bin/sh', '-p', HASH, ACCOUNT]);
  });
  afterAll(() => {
    if (process.getuid?.() === 0) execFileSync('userdel', ['-f', ACCOUNT], { stdio: 'ignore' });
    console.log(`sshwhy run beside the bare command on a terminal: ${tally.length} scenarios equal`);
  });

  for (const [name, scenario] of Object.entries(scenarios)) {
    const missing = scenario.needs !== undefined && where(scenario.needs) === undefined;
    (missing ? test.skip : test.sequential)(`shows the same and ends the same: ${name}`, async () => {
      const line = scenario.line
        .replaceAll('STORE', file('store.git'))
        .replaceAll('OKPORT', `${server.port}`)
        .replaceAll('INUSE', `127.0.0.1:${banner.port}`)
        .replaceAll('REFUSED', `${refused}`)
        .replaceAll('$PWD', w.folder);
      await same(name, { ...scenario, line });
    });
  }
});
