/**
 * How fast one thread turns a log into records, beside ripgrep that only counts (`rg -c sshd`) and a loop that only finds
 * the line ends, in turn in the same run; which share of the lines the readers had to read; and how much slower a log is
 * whose every line was made to be doubtful.
 *
 * Usage: node bench/scan.mjs [FILE…]   (without FILE: the servers' logs of all fixtures, over and over)
 * SSHWHY_KERNEL=off: without the kernel in WebAssembly.
 * Times are of the processor, since other programs run beside; ripgrep's is of the clock.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEngine } from './load.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const engine = await loadEngine();
const ROUNDS = 5;
const KERNEL = process.env.SSHWHY_KERNEL !== 'off';
const BLOCK = 262_144;
const OVERHANG = 65_536;
const CAPACITY = 8192;
const folder = mkdtempSync(join(tmpdir(), 'sshwhy-scan-'));

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const rate = (bytes, ms) => bytes / 1000 / ms;
const written = (mbs) => `${mbs.toFixed(0).padStart(6)} MB/s`;

/** Copies block by block into memory that threads share, as the workers see it, and scans. */
function scanOnce({ s, block, records }, bytes) {
  let at = 0;
  let ms = 0;
  let found = 0;
  while (at < bytes.length) {
    const length = Math.min(BLOCK + OVERHANG, bytes.length - at);
    block.set(bytes.subarray(at, at + length));
    let from = 0;
    const to = Math.min(BLOCK, length);
    const begin = cpu();
    while (from < to) {
      records.count = 0;
      from = s.scan(block, from, to, length, records, []);
      found += records.count;
    }
    ms += cpu() - begin;
    at += from;
  }
  return { ms, found };
}

/** Memory as the threads share it, tables of one thread, columns, a block, and the kernel over it. */
function newScanner() {
  const begin = cpu();
  const columns = engine.PART_BYTES;
  const text = columns + engine.recordBytes(CAPACITY);
  const pages = Math.ceil((text + BLOCK + OVERHANG + engine.BEHIND) / 65_536);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  let path;
  if (KERNEL) {
    const module = new WebAssembly.Module(Buffer.from(engine.KERNEL_CODE, 'base64'));
    const { exports } = new WebAssembly.Instance(module, { env: { memory } });
    path = engine.fastPath({ part: { buffer: memory.buffer, from: 0, to: columns }, ...exports });
  }
  const s = engine.scanner({ evidence: { name: '' }, now: Date.UTC(2026, 10, 24), path });
  const records = engine.recordsOver(memory.buffer, columns, CAPACITY);
  const block = new Uint8Array(memory.buffer, text, BLOCK + OVERHANG);
  return { s, records, block, ms: cpu() - begin };
}

function measure(name, bytes, path) {
  const made = newScanner();
  const scans = [];
  const counts = [];
  const newlines = [];
  let found = 0;
  for (let round = 0; round < ROUNDS; round++) {
    if (path) {
      const begin = performance.now();
      const rg = spawnSync('rg', ['-c', 'sshd', path]);
      if (!rg.error) counts.push(rate(bytes.length, performance.now() - begin));
    }
    const begin = cpu();
    for (let p = bytes.indexOf(10); p >= 0; p = bytes.indexOf(10, p + 1));
    newlines.push(rate(bytes.length, cpu() - begin));
    const once = scanOnce(made, bytes);
    found = once.found;
    scans.push(rate(bytes.length, once.ms));
  }
  const { tally } = made.s;
  const lines = tally.lines / ROUNDS;
  console.log(`${name}: ${(bytes.length / 1e6).toFixed(0)} MB, ${lines} lines, ${found} records`);
  console.log(
    `  ${KERNEL ? 'scan          ' : 'without kernel'} ${written(median(scans))}  (best ${Math.max(...scans).toFixed(0)})`,
  );
  console.log(`  line ends only ${written(median(newlines))}`);
  if (counts.length > 0) console.log(`  rg -c sshd     ${written(median(counts))}`);
  else if (path) console.log('  rg is not installed');
  console.log(
    `  read by the readers: ${tally.slow} of ${tally.lines} lines, ${((100 * tally.slow) / tally.lines).toFixed(3)} %`,
  );
  return median(scans);
}

/** Lines whose name holds another line's end: each has to be judged. */
function hostile(size) {
  const parts = [];
  let length = 0;
  for (let i = 0; length < size; i++) {
    const line = `Nov 22 13:${String(10 + (i % 50))}:45 web1 sshd[${1000 + i}]: Failed password for invalid user root from 192.0.2.1 port 22 ssh2 from 203.0.113.9 port ${1024 + (i % 60_000)} ssh2: RSA SHA256:x ID y from 198.51.100.7 port 5 ssh2\n`;
    parts.push(line);
    length += line.length;
  }
  return new TextEncoder().encode(parts.join(''));
}

try {
  const built = newScanner();
  const first = new TextEncoder().encode(
    'Nov 22 13:39:45 web1 sshd[1]: Connection closed by 192.0.2.1 port 5\n',
  );
  const begin = cpu();
  built.block.set(first);
  built.s.scan(built.block, 0, first.length, first.length, built.records, []);
  console.log(`made ready, first line read: ${(built.ms + cpu() - begin).toFixed(1)} ms (goal 15)`);

  const files = process.argv.slice(2);
  let normal = 0;
  if (files.length === 0) {
    const fixtures = join(root, 'fixtures');
    const example = Buffer.concat(
      readdirSync(fixtures, { recursive: true })
        .filter((name) => /server.*\.log$/.test(name))
        .sort()
        .map((name) => readFileSync(join(fixtures, name))),
    );
    const bytes = new Uint8Array(
      Buffer.concat(Array.from({ length: Math.ceil(4e7 / example.length) }, () => example)),
    );
    const path = join(folder, 'fixtures.log');
    writeFileSync(path, bytes);
    normal = measure('the fixtures, over and over', bytes, path);
  }
  for (const file of files) normal = measure(basename(file), new Uint8Array(readFileSync(file)), file);

  const small = measure('made to be doubtful', hostile(2e6));
  const large = measure('made to be doubtful, four times as long', hostile(8e6));
  console.log(
    `doubtful lines: ${(normal / large).toFixed(0)} times as slow; linear: ${(small / large).toFixed(2)} (1 is linear)`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
