/** `probe`: one destination with a live ladder and an answer, or many with a line of JSON each. */

import fs from 'node:fs';
import type { Layer, Transcript } from '../../engine/index.ts';
import { transcriptText } from '../../engine/index.ts';
import { safe } from '../../print/index.ts';
import { parse, Refusal } from '../arguments.ts';
import { answer, mayAsk } from '../explain.ts';
import type { Source } from '../files.ts';
import { fault, openFile } from '../files.ts';
import { err, isTerminal, say } from '../output.ts';
import { probe } from './layers.ts';
import { live } from './live.ts';
import type { ProbeOptions } from './options.ts';
import { isDestination, probeOptions, targetsIn } from './options.ts';
import type { Watcher } from './try.ts';

/** Words after `probe`, or all of them where the first is a destination. */
export async function probeCommand(argv: readonly string[]): Promise<number> {
  const own = probeOptions(argv);
  const { options, words } = parse(own.rest);
  if (words.length > 0) throw new Refusal(`${words[0]}: what is this for?`);
  const targets = [...own.destinations, ...(own.targets === undefined ? [] : targetsIn(own.targets))];
  if (targets.length === 0) throw new Refusal('which host? sshwhy probe [user@]HOST [-p PORT]');
  for (const t of targets)
    if (!isDestination(t))
      throw new Refusal(`"${t.slice(0, 100)}" is no destination: [user@]host, or ssh://[user@]host:port.`);
  const { version } = await import('../../../package.json');
  if (targets.length > 1 || own.targets !== undefined) {
    const { manyTargets } = await import('./many.ts');
    return manyTargets(targets, own, options, version);
  }
  const watcher: Watcher = isTerminal(2) && !options.json ? live() : QUIET;
  const logs = logsOf(own);
  const leave = mayAsk(options) ? (await import('./leave.ts')).leaveFor : undefined;
  const transcript = await probe(targets[0] as string, own, version, watcher, startOfProgram(), leave);
  const sources = [sourceOf(transcript), ...logs];
  if (own.keep !== undefined) keep(own.keep, transcript);
  const status = await answer(sources, options, transcript);
  return status;
}

/**
 * When this program was started, on the clock of performance.now(), which begins with Node: the shell that starts it came
 * before, and on a busy machine that takes a while (proc(5): the 22nd value is counted in hundredths of a second).
 */
function startOfProgram(): number {
  try {
    const since =
      Number(fs.readFileSync('/proc/self/stat', 'latin1').split(') ').at(-1)?.split(' ')[19]) / 100;
    const age = (Number.parseFloat(fs.readFileSync('/proc/uptime', 'latin1')) - since) * 1000;
    const begin = performance.now() - age;
    return begin < 0 && begin > -MOST_BEFORE_MS ? begin : 0;
  } catch {
    return 0;
  }
}
/** A shell that was there longer did not just start us. */
const MOST_BEFORE_MS = 5000;

const QUIET: Watcher = { layer: (_: Layer) => {}, waiting: () => {} };

/** The transcript as a piece of evidence like any other. */
function sourceOf(t: Transcript): Source {
  const bytes = Buffer.from(transcriptText(t));
  return {
    evidence: { name: `probe of ${t.target.given}`, modified: t.started },
    notes: [],
    read: async (take) => {
      take(bytes);
    },
  };
}

function logsOf(own: ProbeOptions): readonly Source[] {
  return own.serverLog.flatMap((name) => {
    const opened = openFile(name);
    if (!('why' in opened)) return [opened];
    // As with explain: what cannot be read is said, and the rest is answered.
    say(safe(opened.why));
    return [];
  });
}

/** What was seen may hold names and addresses: for nobody else to read. */
function keep(name: string, t: Transcript): void {
  try {
    fs.writeFileSync(name, transcriptText(t), { mode: 0o600 });
    fs.chmodSync(name, 0o600);
    err(`sshwhy: kept in ${safe(name)}; read it again with: sshwhy explain ${safe(name)}\n`);
  } catch (error) {
    throw new Refusal(fault(name, error as NodeJS.ErrnoException));
  }
}
