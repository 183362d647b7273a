// How many lines of ssh and sshd are read, and the rest by shape.
//   node bench/coverage.mjs DIR…      (folders of recordings: client*.txt and server-*.log below them)
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadEngine, readAll } from './load.mjs';

const engine = await loadEngine();
const files = [];
const walk = (path) => {
  for (const name of readdirSync(path)) {
    const full = join(path, name);
    if (statSync(full).isDirectory()) walk(full);
    else if (/^(client.*\.txt|server-.*\.log)$/.test(name)) files.push(full);
  }
};
process.argv.slice(2).forEach(walk);

const total = { client: { lines: 0, read: 0 }, server: { lines: 0, read: 0 } };
const shapes = new Map();
for (const path of files) {
  const bytes = readFileSync(path);
  const side = path.includes('server-') ? 'server' : 'client';
  const { observations } = readAll(engine, [{ name: path, bytes }]);
  const read = new Set(observations.filter((o) => o.kind !== 'evidence.unknown-line').map((o) => o.at.line));
  bytes
    .toString('utf8')
    .split('\n')
    .forEach((line, i) => {
      // Prompts, blank lines and the recorder's own brackets are nobody's output.
      if (line.trim() === '' || /^(\$ |\[exit status)/.test(line)) return;
      total[side].lines++;
      if (read.has(i + 1)) {
        total[side].read++;
        return;
      }
      const shape = line
        .replace(/"[^"]*"|'[^']*'/g, '"…"')
        .replace(/\d+/g, 'N')
        .slice(0, 110);
      shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
    });
}
for (const [side, t] of Object.entries(total))
  console.log(`${side}: ${t.read} of ${t.lines} lines read, ${((100 * t.read) / t.lines).toFixed(2)} %`);
const both = { read: total.client.read + total.server.read, lines: total.client.lines + total.server.lines };
console.log(`both: ${((100 * both.read) / both.lines).toFixed(2)} %`);
for (const [shape, n] of [...shapes].sort((a, b) => b[1] - a[1]).slice(0, 40))
  console.log(String(n).padStart(5), shape);
