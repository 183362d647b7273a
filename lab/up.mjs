/**
 * Brings one fault about and lets you try: a shell on the client's machine, in namespaces of its own, which all end with
 * the shell. Needs root on Debian.
 *
 *   node lab/up.mjs [WORD]              lists the faults, or those with this word in layer, name or description
 *   node lab/up.mjs NAME                opens the shell; `sshwhy` is this checkout's
 *   node lab/up.mjs NAME -- COMMAND …   runs a command there instead; the word DEST stands for the destination
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { lacking, sitDown } from './enter.mjs';
import { scenarios, typed, words } from './scenarios.mjs';

const [name, dashes, ...command] = process.argv.slice(2);
const faults = Object.fromEntries(Object.entries(await scenarios()).filter(([, s]) => s.breaks));

const fault = faults[name];
if (!fault) {
  const all = Object.values(faults);
  const asked = /^(--?h(elp)?)?$/.test(name ?? '')
    ? all
    : all.filter((s) => [s.layer, s.name, s.fault].some((text) => text.includes(name)));
  if (asked.length === 0 || dashes !== undefined)
    fail(`${name}: no such fault; "node lab/up.mjs" lists them`);
  for (const s of asked) console.log(`${s.layer.padEnd(8)} ${s.name.padEnd(44)} ${s.fault}`);
  console.error(
    `\nNow bring one about, in namespaces of its own that end with your shell (needs root):\n  node lab/up.mjs ${asked[0].name}`,
  );
  process.exit(0);
}
if (dashes !== undefined && (dashes !== '--' || command.length === 0)) fail('a command stands behind --');
if (process.getuid?.() !== 0) fail(`this needs root: sudo node lab/up.mjs ${name}`);
const missing = lacking(fault);
if (missing.length > 0) fail(`this machine lacks ${missing.join(', ')}; lab/install.sh installs what it can`);

// Built here and now: inside, an ordinary user runs it, who may write nothing.
spawnSync(path.resolve(import.meta.dirname, '../sshwhy'), ['--version'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const machine = fault.where === 'server' ? 'the server' : "the client's machine";
const greeting = `
What is broken: ${fault.fault}.

You are ${fault.user} at ${machine}. Client 198.51.100.2 and 2001:db8:2::2; router 198.51.100.1 and 192.0.2.1;
server 192.0.2.10 and 2001:db8:1::10, web1.example.test; behind it 192.0.2.20, db1.example.test.
Users there: alice, who accepts your key, and bob, who does not; passwords alice-pw and bob-pw.
You can read the server's log, /var/log/lab.log, and its configuration, /etc/ssh/sshd_config.

  ${typed(fault)}
  sshwhy ${fault.to}
  sshwhy ${fault.to} --server-log /var/log/lab.log

"exit" ends it all.
`;
const run = command.flatMap((word) => (word === 'DEST' ? words(fault.to) : [word]));
process.exitCode = sitDown({ does: 'sit', name, greeting, ...(run.length > 0 ? { command: run } : {}) });

function fail(why) {
  console.error(why);
  process.exit(3);
}
