/**
 * Holds the budget of the start: the whole process of `./sshwhy explain FILE` against Node that does nothing. The two
 * run in turn, so that a slow moment of the machine slows both, and the median of the ratios counts.
 *
 * Usage: node scripts/check/startup.mjs
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

const BUDGET = 1.6;
const PAIRS = 15;
const EXAMPLE = 'examples/public-server.log';

if (!fs.existsSync(EXAMPLE)) {
  console.log(`there is no ${EXAMPLE} to explain`);
  process.exitCode = 1;
} else {
  // A busy moment may outlast a first round, hardly a second one.
  let result = measure();
  if (result.ratio > BUDGET) result = measure();
  const { ratio, ours, nothing } = result;
  console.log(
    `./sshwhy explain takes ${ratio.toFixed(2)} x of node -e 0 (budget ${BUDGET}): ` +
      `${ours.toFixed(0)} ms and ${nothing.toFixed(0)} ms, medians of ${PAIRS} runs in turn`,
  );
  if (ratio > BUDGET) process.exitCode = 1;
}

function measure() {
  // The first run may build, and keeps its compiled code.
  time('./sshwhy', ['explain', EXAMPLE]);
  const pairs = Array.from({ length: PAIRS }, () => {
    const ours = time('./sshwhy', ['explain', EXAMPLE]);
    const nothing = time('node', ['-e', '0']);
    return { ours, nothing, ratio: ours / nothing };
  });
  return {
    ratio: median(pairs.map((pair) => pair.ratio)),
    ours: median(pairs.map((pair) => pair.ours)),
    nothing: median(pairs.map((pair) => pair.nothing)),
  };
}

function time(program, args) {
  const started = performance.now();
  const { status } = spawnSync(program, args, { stdio: 'ignore' });
  // 0 to 2 are answers; 3 means that it could not run, and then its time says nothing.
  if (status === null || status > 2) throw new Error(`${program} ${args.join(' ')} ended with ${status}`);
  return performance.now() - started;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
