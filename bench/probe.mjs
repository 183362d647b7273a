// The faults of the lab against a command that shall say what is broken: how often it is right, how often it is wrong and
// sure of it, and how long it takes. Needs root on Debian, and what lab/install.sh installs; a fault for which something
// is missing is left out and said.
//
//   node bench/probe.mjs                          sshwhy probe --json --no-ask DEST, in the client's namespace
//   node bench/probe.mjs --more 10 --login --log  with leave for ten tries, for a login, with the server's log
//   node bench/probe.mjs --with ssh               ssh -vvv, explained alone and together with the server's log
//   node bench/probe.mjs -- COMMAND … DEST        any command that prints the report as JSON
//   --only NAME…   some of the faults, by name, cause or layer, or `peers`     --timeout 10   seconds     --jobs 1   faults at once
// Ends with 1 where an answer was wrong and sure of itself, or the command took a tenth longer than it had.
//   --keep DIR     what was seen, as a folder of recordings    --save FILE    the results as JSON
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { enter, lacking } from '../lab/enter.mjs';
import { scenarios } from '../lab/scenarios.mjs';
import { loadEngine } from './load.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
/** Faults that show only to one who logs in, beside those that say so themselves. */
const NEEDS_LOGIN = new Set(['hostkey', 'auth', 'none']);
/** Not counted among the faults: nothing is wrong; or only the server's own words can tell it from an empty port. */
const APART = new Set(['none', 'server']);
/** Twelve ways of a peer to behave, on which other tools name no cause and most overrun their time-out: `--only peers`. */
const PEERS = new Set([
  ...[
    'ident-hangs-up',
    'ident-hangs-up--reset',
    'ident-stays-silent',
    'accept-penalty',
    'accept-maxstartups',
  ],
  ...['ident-http', 'ident-tls', 'ident-tarpit', 'kex-server-closes', 'kex-server-bug', 'ident-protocol-1'],
  'server-not-running',
]);
/** Where the probe leaves what it saw, inside. */
const TRANSCRIPT = '/tmp/transcript.json';
/** A person who waits for ssh gives up at last, too. */
const SSH_SECONDS = 15;

/** The configuration of this machine, which is there when a fault has no sshd of its own. */
const UNTOUCHED = fs.existsSync('/etc/ssh/sshd_config')
  ? fs.readFileSync('/etc/ssh/sshd_config', 'utf8')
  : '';

const args = options(process.argv.slice(2));
const timeout = Number(args.timeout ?? 10);
const twins = new Map((await loadEngine()).CAUSES.map((c) => [c.id, c.twins]));
const faults = Object.values(await scenarios()).filter((s) => s.breaks && asked(s));
const results = [];

run('./sshwhy', ['--version']);
const waiting = [...faults];
await Promise.all(Array.from({ length: Number(args.jobs ?? 1) }, work));
results.sort((a, b) => faults.indexOf(a.fault) - faults.indexOf(b.fault));
print();
if (args.keep) writeIndex();

async function work() {
  for (let fault = waiting.shift(); fault; fault = waiting.shift()) {
    const missing = lacking(fault);
    const views = missing.length > 0 ? undefined : await (args.with === 'ssh' ? withSsh : withCommand)(fault);
    const why =
      missing.length > 0 ? `this machine lacks ${missing.join(', ')}` : 'it could not be brought about';
    results.push({ fault, views, why });
    if (process.stderr.isTTY) process.stderr.write(`\r${results.length}/${faults.length} `);
  }
}

/** The command itself says what is broken. */
async function withCommand(fault) {
  const command = args.command ?? [
    ...['sshwhy', 'probe', '--json', '--no-ask', '--timeout', `${timeout}`],
    ...(args.more ? ['--more', args.more] : []),
    ...(args.login && (fault.login || NEEDS_LOGIN.has(fault.layer)) ? ['--login'] : []),
    ...(args.log ? ['--server-log', 'LOG'] : []),
    ...(args.keep ? ['--keep', TRANSCRIPT] : []),
    'DEST',
  ];
  const bring = args.keep ? [TRANSCRIPT, '/etc/ssh/sshd_config'] : [];
  const seen = await enter({
    ...{ does: 'run', name: fault.name, command, bring, seconds: timeout * 3 + 5 },
    // A probe types no password: where one is at fault, the server's log tells of the person's own try before.
    before: args.log && fault.asks !== undefined,
  });
  if (!seen) return undefined;
  keep(fault, { 'out.txt': seen.out, 'err.txt': seen.err, 'server-probe.log': seen.log, ...seen.files });
  return { answer: judged(fault, seen.out, seen.seconds, seen.err) };
}

/** ssh fails, and what it printed is explained, alone and with the server's log. */
async function withSsh(fault) {
  const quiet = fault.asks === undefined ? ['-o', 'BatchMode=yes'] : [];
  const command = ['ssh', '-vvv', ...quiet, 'DEST', '-o', 'ConnectTimeout=10', 'true'];
  const bring = ['/etc/ssh/sshd_config'];
  const seen = await enter({ does: 'run', name: fault.name, command, bring, seconds: SSH_SECONDS });
  if (!seen) return undefined;
  const client = { name: 'client.txt', text: `$ ssh -vvv ${fault.to} true\n${seen.err}${seen.out}` };
  const log = { name: 'server.log', text: seen.log };
  keep(fault, { 'client.txt': client.text, 'server-verbose.log': log.text, ...seen.files });
  const batch = [{ evidence: [client] }, { evidence: log.text ? [client, log] : [client] }];
  const lines = run(
    './sshwhy',
    ['explain', '--json', '--batch'],
    batch.map((b) => JSON.stringify(b)).join('\n'),
  );
  const [alone, together] = lines.trim().split('\n');
  return {
    client: judged(fault, alone, seen.seconds),
    'client + log': judged(fault, together, seen.seconds),
  };
}

/** How a report fares. Of what is not broken it is right to find nothing, or strangers. */
function judged(fault, text, seconds, said = '') {
  let report;
  try {
    report = JSON.parse(text);
  } catch {
    return { first: 'no answer', said: said.trim().split('\n').at(-1), seconds };
  }
  const top = report.causes?.[0];
  const first = top?.id ?? 'none';
  const same = first === fault.cause || (fault.cause === 'none' && first.startsWith('noise-'));
  const right = same || twins.get(first)?.includes(fault.cause) || twins.get(fault.cause)?.includes(first);
  const certainty = top?.certainty ?? '';
  return {
    ...{ first, certainty, p: top?.probability, same, right: right === true, seconds },
    sure: !right && /^(proved|likely)$/.test(certainty),
  };
}

function print() {
  const done = results.filter((r) => r.views);
  for (const view of Object.keys(done[0]?.views ?? {})) {
    const rows = done.map(({ fault, views }) => ({ ...views[view], fault }));
    console.log(`\n${view}\n`);
    const widths = [10, 7, 8, 8, 12, 10, 10];
    const line = (...cells) => console.log(cells.map((c, i) => `${c}`.padStart(widths[i])).join(''));
    line('layer', 'faults', 'right', 'exact', 'sure, wrong', 'median s', 'longest s');
    const total = (name, of) => {
      const times = of.map((r) => r.seconds).sort((a, b) => a - b);
      line(
        ...[name, of.length, share(of, 'right'), share(of, 'same'), of.filter((r) => r.sure).length],
        ...[times[Math.floor(times.length / 2)].toFixed(1), times.at(-1).toFixed(1)],
      );
    };
    for (const layer of new Set(rows.map((r) => r.fault.layer)))
      total(
        layer,
        rows.filter((r) => r.fault.layer === layer),
      );
    // A probe types no password: what is wrong with one shows only in the log, of the person's own try.
    const isShown = ({ fault }) => args.with === 'ssh' || args.log || fault.asks === undefined;
    const broken = rows.filter((r) => !APART.has(r.fault.layer) && isShown(r));
    if (broken.length > 0) total('faults', broken);
    if (args.with !== 'ssh') {
      const late = rows.filter((r) => r.seconds > timeout * 1.1);
      if (late.length > 0) process.exitCode = 1;
      console.log(`\n${late.length} took longer than --timeout ${timeout} and a tenth`);
      for (const r of late) console.log(`  ${r.fault.name}: ${r.seconds.toFixed(1)} s`);
    }
    const wrong = rows.filter((r) => !r.right);
    if (rows.some((r) => r.sure)) process.exitCode = 1;
    if (wrong.length > 0) console.log('\nnot right:');
    for (const r of wrong)
      console.log(
        `  ${r.fault.name.padEnd(42)} ${r.first}${r.p ? ` ${r.certainty} ${r.p.toFixed(2)}` : ''}${r.sure ? '  SURE' : ''}${r.said ? `  ${r.said}` : ''}`,
      );
  }
  const out = results.filter((r) => !r.views);
  if (out.length > 0) console.log('\nleft out:');
  for (const r of out) console.log(`  ${r.fault.name}: ${r.why}`);
  if (args.save)
    fs.writeFileSync(
      args.save,
      JSON.stringify(
        results.map(({ fault, views }) => ({ name: fault.name, layer: fault.layer, views })),
        null,
        1,
      ),
    );
}

function share(rows, key) {
  return `${((100 * rows.filter((r) => r[key]).length) / rows.length).toFixed(0)} %`;
}

function run(program, words, input) {
  const done = spawnSync(program, words, { cwd: ROOT, input, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (done.stderr) process.stderr.write(done.stderr);
  return done.stdout;
}

/** What was seen goes into a folder of recordings, as bench/calibration.mjs and bench/fit.mjs read them. */
function keep(fault, files) {
  if (!args.keep) return;
  const folder = path.join(args.keep, fault.name);
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files))
    if (text && text !== UNTOUCHED) fs.writeFileSync(path.join(folder, name), text);
}

function writeIndex() {
  const rows = results
    .filter((r) => r.views)
    .map(({ fault }) => {
      const alike = [...twins].filter(
        ([id, own]) => own.includes(fault.cause) || twins.get(fault.cause)?.includes(id),
      );
      const acceptable = alike.map(([id]) => id).join(' ');
      return [fault.name, fault.cause, acceptable, fault.layer !== 'server', fault.fault].join('\t');
    });
  const head = 'scenario\tcause\tacceptable\tdeterminable\tnote';
  fs.writeFileSync(path.join(args.keep, 'index.tsv'), `${[head, ...rows].join('\n')}\n`);
}

function asked({ name, layer, cause }) {
  const some = args.only.filter((o) => o !== 'peers');
  if (args.only.includes('peers') && PEERS.has(name)) return true;
  return args.only.length === 0 || some.some((o) => o === name || o === layer || o === cause);
}

function options(list) {
  const found = { only: [] };
  while (list.length > 0) {
    const word = list.shift();
    if (word === '--') found.command = list.splice(0);
    else if (word === '--only')
      while (list.length > 0 && !list[0].startsWith('--')) found.only.push(list.shift());
    else if (word === '--login' || word === '--log') found[word.slice(2)] = true;
    else if (/^--(with|more|timeout|jobs|keep|save)$/.test(word)) found[word.slice(2)] = list.shift();
    else {
      console.error(`bench/probe.mjs: ${word} is no option; its first lines say which there are`);
      process.exit(3);
    }
  }
  return found;
}
