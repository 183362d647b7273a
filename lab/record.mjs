/**
 * Brings a fault about with real programs and records what they print, as a fixture. Needs root on Debian with the
 * programs the scenario names; touches nothing outside its own mount, process and network namespaces.
 *
 *   node lab/record.mjs                       lists the scenarios
 *   node lab/record.mjs CAUSE[--variant] …    records fixtures/CAUSE[--variant]/ anew
 *   node lab/record.mjs --show NAME …         prints what it would write
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { enter, lacking } from './enter.mjs';
import { scenarios } from './scenarios.mjs';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');
/** Files of a fixture that are given by hand and outlive a recording. */
const KEPT = new Set(['answers.json', 'hints.json']);

async function recordOne(scenario, show) {
  const { name } = scenario;
  const missing = lacking(scenario);
  if (missing.length > 0)
    return console.error(`${name}: not recorded, this machine lacks ${missing.join(', ')}`);
  const files = await enter({ does: 'record', name });
  if (!files) return console.error(`${name}: not recorded`);
  files.README = `${scenario.fault}\n\nRecorded with ${versions(scenario)}.\n`;
  if (show) {
    for (const [file, text] of Object.entries(files)) console.log(`==> ${file} <==\n${text}`);
    return;
  }
  const folder = path.join(FIXTURES, name);
  fs.mkdirSync(folder, { recursive: true });
  for (const old of fs.readdirSync(folder)) if (!KEPT.has(old)) fs.rmSync(path.join(folder, old));
  for (const [file, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, file), text);
  console.log(`${name}: ${Object.keys(files).join(' ')}`);
}

function versions({ packages, tools }) {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own language
  const asked = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${Version}\n', ...packages], {
    encoding: 'utf8',
  });
  const all = packages.length === 0 ? [] : asked.stdout.trim().split('\n');
  if (tools.includes('openssh')) all.push('OpenSSH 10.0p2 as server');
  return all.length === 0 ? 'no packages' : all.join(', ');
}

const args = process.argv.slice(2);
const all = await scenarios();
const show = args[0] === '--show';
const asked = show ? args.slice(1) : args;
if (asked.length === 0)
  for (const s of Object.values(all))
    console.log(`${s.name}  ${s.fault}${s.breaks ? '' : '  (recording only)'}`);
for (const name of asked) {
  if (all[name]) await recordOne(all[name], show);
  else console.error(`${name}: no such scenario`);
}
