/** `run`: runs a command as it is, keeps what its ssh logs, and explains it if the command failed by it. */

import { isMainThread } from 'node:worker_threads';
import type { Report } from '../engine/index.ts';
import { explain } from '../engine/index.ts';
import { safe } from '../print/index.ts';
import type { Options } from './arguments.ts';
import { Refusal } from './arguments.ts';
import { readAll, rendered } from './explain.ts';
import type { Source } from './files.ts';
import { textsOf } from './files.ts';
import { err, say } from './output.ts';
import { askedBy } from './question.ts';
import type { Ending } from './run/child.ts';
import { endLike, runChild } from './run/child.ts';
import type { Collected } from './run/collect.ts';
import { collector } from './run/collect.ts';
import { commandThroughShims, environment } from './run/environment.ts';
import type { Kept } from './run/kept.ts';
import { keptFile, writeKept } from './run/kept.ts';
import type { Shims } from './run/shims.ts';
import { makeShims, removeShims } from './run/shims.ts';
import type { SshVersion } from './run/version.ts';
import { sshVersion } from './run/version.ts';

const ENDING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];

/** Returns the status of the command itself; ends this program by the signal that ended the command. */
export async function runCommand(command: readonly string[], options: Options): Promise<number> {
  if (!isMainThread) {
    (await import('./run/reader.ts')).serveAsReader();
    return 0;
  }
  if (command.length === 0) throw new Refusal('name the command: sshwhy run -- ssh HOST');
  if (options.json && options.markdown) throw new Refusal('choose one of --json and --markdown.');
  if (options.batch) throw new Refusal('--batch explains lines of JSON, not a command.');
  if ((options.json || options.markdown || options.show !== undefined) && options.report === undefined)
    throw new Refusal(
      'the output of a command that runs is its own: name a file for this form of the answer, with --report FILE.',
    );
  // Hints are checked and files opened before anything runs: a command is not run twice for a mistyped option.
  const asked = askedBy(options);
  if (asked.moment !== undefined)
    throw new Refusal('--at asks about a log, not about a command that runs now.');
  const keep = options.keep === undefined ? undefined : keptFile(options.keep);
  const report = options.report === undefined ? undefined : keptFile(options.report);
  // Ended before there is a command: nothing is left behind. A signal that comes while the folder is made waits for it.
  let made: Shims | undefined;
  const clear = (): void => {
    if (made !== undefined) removeShims(made);
  };
  process.on('exit', clear);
  const early = (signal: NodeJS.Signals): void => {
    clear();
    endLike({ status: 1, signal });
  };
  for (const signal of ENDING) process.on(signal, early);
  const shims = makeShims(process.env);
  made = shims;
  const version = sshVersion(shims.ssh);
  const collected = collector(shims, version);
  // A fault of this program is told, and the command goes on.
  process.on('uncaughtException', tellFault);
  const running = runChild(commandThroughShims(command, shims), environment(process.env, shims, command));
  for (const signal of ENDING) process.off(signal, early);
  const ending = await running;
  const calls = await collected.end();
  collected.abandon();
  clear();
  if (ending.error !== undefined) say(couldNotStart(command[0] as string, ending.error));
  try {
    await tell(calls, { ending, options, question: asked.question, keep, report, shims, version });
  } catch (error) {
    // Whatever happens here, the status stays the command's.
    if (error instanceof Refusal) say(safe(error.message));
    else tellFault(error);
  }
  endLike(ending);
  return ending.status;
}

function tellFault(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  err(
    `sshwhy: this is a fault of the program, not yours:\n${text
      .split('\n')
      .map((l) => safe(l))
      .join('\n')}\n`,
  );
}

interface Ran {
  readonly ending: Ending;
  readonly options: Options;
  readonly question: ReturnType<typeof askedBy>['question'];
  readonly keep: Kept | undefined;
  readonly report: Kept | undefined;
  readonly shims: Shims;
  readonly version: SshVersion;
}

async function tell(calls: readonly Collected[], ran: Ran): Promise<void> {
  const { options, keep, report } = ran;
  const failed = ran.ending.status !== 0;
  if (!failed && keep === undefined && report === undefined) return;
  const logged = calls.filter((call) => call.text.length > 0);
  const found = logged.map((call, index) => sourceOf(call, nameOf(call, index, logged), ran.version));
  const red = options.redact ? await import('./redact.ts') : undefined;
  const hidden = await red?.hide(found, ran.question);
  const sources = hidden?.sources ?? found;
  if (keep !== undefined) await writeKept(keep, sources, options.showSecrets && !options.redact);
  // What went well is no evidence of why something else failed.
  const telling = sources.filter((_, index) => endOf(logged[index] as Collected) !== 'sound');
  const read = await readAll(telling, textsOf([]));
  const stages = explain(read.evidence, read.observations, hidden?.question ?? ran.question);
  const fault = failed && tellsOfFault(stages.report);
  if (report !== undefined) {
    report.write(rendered(stages, options, 'file'));
    if (fault) say(`why it failed is told in ${safe(report.name)}`);
    return;
  }
  if (!fault) {
    const lost = logged.find((call) => endOf(call) === 'lost');
    if (failed && lost !== undefined)
      say(
        `ssh ${safe(lost.destination)}: the connection was lost while the session ran. ssh said so on its own stderr, above; to know more, give that line and the server's log to: sshwhy explain`,
      );
    if (failed && ran.shims.script !== undefined && logged.length === 0)
      say(
        `the ssh on your PATH is a script (${safe(ran.shims.script)}): it was run as it is, and nothing was collected.`,
      );
    return;
  }
  err(`\n${rendered(stages, options, 2)}`);
}

/**
 * How an ssh ended by its own last words (ssh.c and mux.c, at DEBUG1 and DEBUG2): with a status that the remote command
 * gave, without one, or before there was a session.
 */
function endOf(call: Collected): 'sound' | 'lost' | 'unknown' {
  const text = Buffer.from(call.text).toString('latin1');
  if (/^debug1: Exit status \d+$|^debug2: Received exit status from master \d+$/m.test(text)) return 'sound';
  // Who read its output has gone (`ssh … | head`): the far program is told, and ends by that.
  const session = /^debug1: channel (\d+): new .*\[client-session\]/m.exec(text)?.[1];
  if (session !== undefined && text.includes(`\ndebug2: channel ${session}: write failed\n`)) return 'sound';
  // Closed by the person himself (~.), by a signal, or by one who says so in a line of its own.
  if (/filter stops$|^Killed by signal |^Timeout, server /m.test(text)) return 'unknown';
  return /^debug1: Exit status -1$/m.test(text) ? 'lost' : 'unknown';
}

/** An answer is worth showing when an attempt failed; a remote command may fail by itself on a sound connection. */
function tellsOfFault(report: Report): boolean {
  return report.exit !== 0 && report.problems.length > 0;
}

function couldNotStart(program: string, error: NodeJS.ErrnoException): string {
  const name = safe(program);
  switch (error.code) {
    case 'ENOENT':
      return `${name}: there is no such program.`;
    case 'EACCES':
    case 'EPERM':
      return `${name}: it may not be run.`;
    default:
      return `${name}: it could not be started (${error.code ?? error.message}).`;
  }
}

/** `ssh web1`, and a number when the same host was called more than once. */
function nameOf(call: Collected, index: number, all: readonly Collected[]): string {
  const same = all.filter((x) => x.destination === call.destination);
  const name = `ssh ${call.destination}`;
  return same.length < 2
    ? name
    : `${name} (${all.slice(0, index + 1).filter((x) => same.includes(x)).length})`;
}

/** What one ssh logged, with the line on top that `ssh -v` begins with. */
function sourceOf(call: Collected, name: string, version: SshVersion): Source {
  const now = Date.now();
  const { line } = version.get();
  const text = Buffer.from(call.text);
  const first = line === '' || text.subarray(0, 8).toString('latin1') === 'OpenSSH_' ? '' : `${line}\n`;
  return {
    evidence: { name, modified: now, zone: -new Date(now).getTimezoneOffset() },
    notes: [],
    read: async (take) => {
      if (first !== '') take(Buffer.from(first));
      take(text);
    },
  };
}
