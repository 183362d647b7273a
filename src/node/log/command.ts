/** `log`: reads a whole server's log, however large, and tells its story. */

import fs from 'node:fs';
import type {
  Evidence,
  FileStory,
  Operator,
  Story,
  Traffic,
  TrafficQuestion,
} from '../../engine/traffic/index.ts';
import { traffic } from '../../engine/traffic/index.ts';
import { safe } from '../../print/index.ts';
import type { Options } from '../arguments.ts';
import { Refusal } from '../arguments.ts';
import {
  columns,
  err,
  isAsciiOnly,
  isTerminal,
  out,
  outBytes,
  readerHasGone,
  say,
  wantsColour,
} from '../output.ts';
import type { Feed } from './feed.ts';
import { evidenceOf, feedInputs } from './feed.ts';
import type { Found, Input } from './inputs.ts';
import { inputsOf, textBytes } from './inputs.ts';
import { lineReader } from './lines.ts';
import { momentOf } from './moments.ts';
import { olderThan } from './older.ts';
import { ownLog } from './own-log.ts';
import { progress } from './progress.ts';
import type { Part } from './seek.ts';
import { partOf } from './seek.ts';
import { pool } from './threads.ts';

export async function logCommand(names: readonly string[], options: Options): Promise<number> {
  refuse(options);
  const now = Date.now();
  const question = asked(options, now);
  if (names.length > 0) return tell(inputsOf(names), question, now, options);
  if (stdinIsGiven()) {
    const code = await tell(inputsOf(['-']), question, now, options, true);
    if (code !== NOTHING) return code;
    // A pipe that somebody else left there, as cron does, and nothing in it.
  }
  return tell(ownLog(question.since), question, now, options);
}

/** Stands for an exit code where nothing was read and nothing said. */
const NOTHING = -1;

/** Reads what was found and prints its story. `perhaps`: an empty one is no fault. */
async function tell(
  found: Found & { readonly none?: string },
  question: TrafficQuestion,
  now: number,
  options: Options,
  perhaps = false,
): Promise<number> {
  for (const text of found.faults) say(safe(text));
  if (found.inputs.length === 0) {
    if (found.none) say(safe(found.none));
    return 3;
  }
  if (found.inputs.some((x) => x.kind === 'stdin') && isTerminal(0))
    err('sshwhy: reading standard input; Ctrl-D on a line of its own ends it.\n');
  const startups = await startupsOf(options, found.none !== undefined);
  const lines = await connectionLines(options, found.inputs);
  const operators =
    options.asn === undefined ? undefined : (await import('./operators.ts')).operatorsIn(options.asn);
  // Lines on the same terminal would be torn apart by it.
  const quiet = options.noProgress || (lines !== undefined && isTerminal(1));
  const read = await readAll(found.inputs, {
    now,
    question,
    lines,
    quiet,
    startups,
    ...(operators !== undefined && { operatorOf: operators.of }),
  });
  const { story } = read;
  const empty = story.lines.bytes === 0 && read.notes.length === 0;
  if (empty && perhaps && !story.partial) return NOTHING;
  lines?.flush();
  for (const text of read.notes) say(safe(text));
  const unnamed = operators?.fault();
  if (unnamed !== undefined) say(safe(unnamed));
  if (empty) say(`${found.inputs.map((x) => safe(x.name)).join(', ')}: empty, there is nothing to tell.`);
  if (story.lines.bytes === 0) return 3;
  await print(story, options, lines !== undefined);
  return story.exit;
}

/** A pipe or a file that was put before it is meant to be read; what a terminal, a socket or nothing holds is not. */
export function stdinIsGiven(): boolean {
  try {
    const stat = fs.fstatSync(0);
    return stat.isFIFO() || (stat.isFile() && stat.size > 0);
  } catch {
    return false;
  }
}

function refuse(o: Options): void {
  if (o.batch || o.show !== undefined || o.at !== undefined || o.hints.length > 0 || o.answers.length > 0)
    throw new Refusal('"sshwhy log" takes no --batch, --show, --at, --hint or --answer.');
  if (o.redact)
    throw new Refusal('"sshwhy log" takes no --redact: redact the log first, with: sshwhy redact FILE');
  if ([o.json, o.markdown, o.connections !== undefined].filter(Boolean).length > 1)
    throw new Refusal('choose one of --json, --markdown and --connections.');
}

export function asked(o: Options, now: number): TrafficQuestion {
  const since = o.since === undefined ? undefined : momentOf('--since', o.since, now);
  const until = o.until === undefined ? undefined : momentOf('--until', o.until, now);
  if (since !== undefined && until !== undefined && since > until)
    throw new Refusal('--since is later than --until.');
  if (o.pid !== undefined && !/^\d{1,10}$/.test(o.pid))
    throw new Refusal(`--pid takes the number of a process, not "${o.pid}".`);
  if (o.source !== undefined && !isSource(o.source))
    throw new Refusal(`--source takes an address or a network such as 192.0.2.0/24, not "${o.source}".`);
  return {
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(o.source !== undefined && { source: o.source }),
    ...(o.user !== undefined && { user: o.user }),
    ...(o.host !== undefined && { host: o.host }),
    ...(o.pid !== undefined && { pid: Number(o.pid) }),
  };
}

/** sshd logs names too where UseDNS is on, so a name is none of the faults that are caught here. */
function isSource(text: string): boolean {
  const [base = '', bits, more] = text.split('/');
  if (more !== undefined || !/^[0-9A-Za-z_.:%-]{1,255}$/.test(base)) return false;
  if (bits === undefined) return true;
  const most = base.includes(':') ? 128 : 32;
  return /^\d{1,3}$/.test(bits) && Number(bits) <= most && /^[\d.]+$|:/.test(base);
}

export interface Lines {
  readonly take: NonNullable<Parameters<typeof traffic>[0]['connection']>;
  flush(): void;
}

/** Each connection as a line, while the log is read. */
async function connectionLines(o: Options, files: readonly Input[]): Promise<Lines | undefined> {
  if (o.connections === undefined) return undefined;
  const { connectionPrinter } = await import('../../print/story/index.ts');
  const printer = connectionPrinter(o.connections, { showSecrets: o.showSecrets, files }, outBytes);
  return { take: printer.line, flush: printer.flush };
}

interface Reading {
  readonly now: number;
  readonly question: TrafficQuestion;
  readonly lines: Lines | undefined;
  readonly restarted?: (host: number, time: number) => void;
  readonly operatorOf?: (address: string) => Operator | undefined;
  readonly quiet: boolean;
  readonly startups: Startups | undefined;
}

export async function readAll(
  inputs: readonly Input[],
  of: Reading,
): Promise<{ readonly story: Story; readonly notes: readonly string[] }> {
  const files: Evidence[] = inputs.map((x) => evidenceOf(x, of.now));
  /** How far each was read, and where that began. */
  const bytes = inputs.map(() => 0);
  const skipped = inputs.map(() => 0);
  const notes: string[][] = inputs.map(() => []);
  const stop = { is: false, waiting: new Set<() => void>() };
  const halt = (): void => {
    stop.is = true;
    for (const wake of stop.waiting) wake();
  };
  let connections = 0;
  const whole: Traffic = traffic({
    files,
    now: of.now,
    question: of.question,
    ...(of.startups !== undefined && { startups: of.startups }),
    ...(of.restarted !== undefined && { restarted: of.restarted }),
    connection: (c, names) => {
      connections++;
      of.lines?.take(c, names);
    },
  });
  const sized = inputs.map((x) => (x.kind === 'file' && x.size >= 0 ? x.size : Number.NaN));
  const total = sized.reduce((a, b) => a + b, 0);
  const shown = progress(Number.isNaN(total) ? 0 : total, !of.quiet);
  const note = (file: number, text: string): void => {
    // What is cut off because a person stopped it is no fault.
    if (!stop.is) notes[file]?.push(`${files[file]?.name} ${text}`);
  };
  let read = 0;
  const older = olderThan(inputs, files, of.question.since, of.now);
  let expected = inputs.reduce(
    (sum, x, i) => sum + (x.kind === 'file' && !older.has(i) ? textBytes(x) : 0),
    0,
  );
  const scans = pool({
    now: of.now,
    bytes: () => expected,
    take: (block, end, input) => {
      whole.take(block);
      read += Math.max(0, end - (bytes[block.file] as number));
      bytes[block.file] = Math.max(end, bytes[block.file] as number);
      shown.at(input, read, connections);
      if (readerHasGone()) halt();
    },
    fault: (file, code) => note(file, `could not be read to its end (${code}).`),
  });
  const interrupted = (): void => {
    // From here on the system answers: a second time ends the program at once, whatever it is doing.
    process.off('SIGINT', interrupted);
    halt();
  };
  // Lines that were printed as they came need no last word: there the system ends it.
  if (of.lines === undefined) process.on('SIGINT', interrupted);
  const said = [...older].map(
    (i) =>
      `${files[i]?.name}: not read, since its date and the beginning of ${files[i + 1]?.name} show that it is older than --since`,
  );
  const part = (file: number, fd: number, size: number): Part => {
    const wanted = partOf({ fd, size, evidence: files[file] as Evidence, now: of.now }, of.question);
    if (wanted.said !== undefined) said.push(wanted.said);
    expected -= size - (wanted.to - wanted.from);
    skipped[file] = wanted.from;
    bytes[file] = wanted.from;
    return wanted;
  };
  const feed: Feed = { pool: scans, stop, note, part, input: 0 };
  let counted: Awaited<ReturnType<typeof scans.end>>;
  try {
    await feedInputs(feed, inputs, files, older);
    counted = await scans.end();
  } catch (error) {
    scans.abandon();
    throw error;
  }
  whole.end();
  shown.clear();
  const lengths = bytes.map((end, i) => end - (skipped[i] as number));
  // What was read ahead and never joined does not count.
  const joined = counted.filter((x) => (lengths[x.file] as number) > 0);
  const fileStories = files.map((f, i): FileStory => {
    const mine = joined.filter((x) => x.file === i);
    const why = notes[i]?.join(' ') ?? '';
    return {
      name: f.name,
      bytes: lengths[i] as number,
      lines: mine.reduce((n, x) => n + x.tally.lines, 0),
      ...(why !== '' && { note: why }),
    };
  });
  const story = whole.story({
    files: fileStories,
    lines: fileStories.reduce((n, f) => n + f.lines, 0),
    sshd: joined.reduce((n, x) => n + x.tally.sshd, 0),
    bytes: lengths.reduce((a, b) => a + b, 0),
    partial: stop.is,
    lineAt: lineReader(inputs),
    ...(of.operatorOf !== undefined && { operatorOf: of.operatorOf }),
    said: [
      ...said,
      ...[...new Set(joined.flatMap((x) => x.zones))].map(
        (zone) => `time zone "${zone}" is not known here: its times are read as local time`,
      ),
    ],
  });
  process.off('SIGINT', interrupted);
  if (stop.is) leaveSoon();
  return { story, notes: notes.flat() };
}

/** A pipe from which nothing comes would keep the program alive after its last word. */
function leaveSoon(): void {
  process.stdin.destroy();
  setTimeout(() => process.exit(), 50).unref();
}

type Startups = NonNullable<Parameters<typeof traffic>[0]['startups']>;

/** MaxStartups of the configuration that was named, or of this machine's own where its own log is read. */
async function startupsOf(o: Options, own: boolean): Promise<Startups | undefined> {
  if (o.config === undefined && !own) return undefined;
  const { accountOfFile } = await import('../config.ts');
  const account = await accountOfFile(o.config, o.openssh);
  const set = account?.dump
    .map((line) => /^maxstartups (\d+):(\d+):(\d+)/.exec(line))
    .find((m) => m !== null);
  if (!set) return undefined;
  return { start: Number(set[1]), rate: Number(set[2]), full: Number(set[3]) };
}

async function print(story: Story, o: Options, listed: boolean): Promise<void> {
  const printers = await import('../../print/story/index.ts');
  const zone = Number.isNaN(story.to) ? 0 : -new Date(story.to).getTimezoneOffset();
  const how = { showSecrets: o.showSecrets, zone };
  if (o.html !== undefined) {
    try {
      fs.writeFileSync(o.html, printers.storyPage(story, how), { mode: 0o600 });
    } catch (error) {
      throw new Refusal(`${o.html}: it cannot be written (${(error as NodeJS.ErrnoException).code}).`);
    }
    say(`${safe(o.html)} is written: open it in a browser.`);
  }
  if (listed) return;
  if (o.json) out(`${printers.storyJson(story, how)}\n`);
  else if (o.markdown) out(printers.storyMarkdown(story, how));
  else
    out(
      printers.printStory(story, {
        ...how,
        colour: wantsColour(o.color),
        columns: columns(),
        long: o.long,
        ascii: isAsciiOnly(),
      }),
    );
}
