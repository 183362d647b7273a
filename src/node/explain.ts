/** `explain`: reads all that is given, asks what would settle it, and prints the answer. */

import fs from 'node:fs';
import type {
  EvidenceSummary,
  Observation,
  Question,
  Reading,
  Report,
  Stages,
  Transcript,
} from '../engine/index.ts';
import { explain, open } from '../engine/index.ts';
import { ascii, maskedTree, printJson, printMarkdown, printTerminal, safe } from '../print/index.ts';
import type { Options, StageName } from './arguments.ts';
import { Refusal } from './arguments.ts';
import type { Source, Unreadable } from './files.ts';
import { openFile, openInput, textsOf } from './files.ts';
import { placeMoment } from './moment.ts';
import { columns, err, isTerminal, out, say, wantsColour } from './output.ts';
import { askedBy } from './question.ts';

/** What is read of all evidence together: each byte of a log costs some ten of memory here. */
const MOST_READ = 64 * 1024 * 1024;
/** A smaller file beside a large one is no log of a whole server. */
const LEAST_OF_A_SERVER = 1024 * 1024;

/** The evidence after reading, before judging. */
interface Read {
  readonly evidence: readonly EvidenceSummary[];
  readonly observations: readonly Observation[];
  readonly notes: readonly string[];
  readonly bytes: number;
}

/** `names`: files, `-` for standard input. Returns the exit code. */
export async function explainCommand(names: readonly string[], options: Options): Promise<number> {
  if (options.json && options.markdown) throw new Refusal('choose one of --json and --markdown.');
  if (options.batch) {
    if (!options.json) throw new Refusal('--batch needs --json: it reads and writes lines of JSON.');
    if (names.some((x) => x !== '-'))
      throw new Refusal('--batch reads its lines from standard input and takes no files.');
    const { batchCommand } = await import('./batch.ts');
    const hide = options.redact ? (await import('./redact.ts')).hideTexts : undefined;
    return batchCommand(options, hide);
  }
  if (isWholeServer(names, options)) {
    say(
      `${names.map((name) => safe(name)).join(', ')}: this is more than one look at connections can hold, so here is the story of the whole log (sshwhy log). About one connection ask with --since and --until, --source or --user.`,
    );
    return (await import('./log/command.ts')).logCommand(names, options);
  }
  const found = opened(names.length === 0 ? ['-'] : names);
  if (found.length === 0) return 3;
  return answer(found, options);
}

/** Reads what was opened and prints what it says; `transcript` is that of a probe, for those who read JSON. */
export async function answer(
  found: readonly Source[],
  options: Options,
  transcript?: Transcript,
): Promise<number> {
  if (options.json && options.markdown) throw new Refusal('choose one of --json and --markdown.');
  const given = askedBy(options);
  // Redacted before it is read: whatever is printed of it can hold nothing else.
  const red = options.redact ? await import('./redact.ts') : undefined;
  const hidden = await red?.hide(found, given.question);
  const asked = { ...given, question: hidden?.question ?? given.question };
  const sources = hidden?.sources ?? found;
  const read = await readAll(sources, hidden?.texts ?? textsOf(found.map((s) => s.evidence.name)));
  if (read.bytes === 0) {
    for (const note of read.notes) say(note);
    if (read.notes.length === 0)
      say(`${sources.map((s) => safe(s.evidence.name)).join(', ')}: empty, there is nothing to explain.`);
    return 3;
  }
  const question: Question = {
    ...asked.question,
    ...(asked.moment !== undefined && { at: placeMoment(asked.moment, read.observations, Date.now()) }),
  };
  let stages = explain(read.evidence, read.observations, question);
  if (mayAsk(options)) {
    const { settle } = await import('./ask.ts');
    stages = settle(stages, question, (q, pasted) => {
      const more = pasted.map((text, i) => readPasted(hidden?.text(text) ?? text, sources.length + i));
      return explain(
        [...read.evidence, ...more.map((m) => m.summary())],
        [...read.observations, ...more.flatMap((m) => m.observations)],
        q,
      );
    });
  }
  const report = withNotes(missed(stages, question) ?? stages.report, read.notes);
  out(rendered({ ...stages, report }, options, 1, options.redact ? undefined : transcript));
  return report.exit;
}

/** Files so large that `log` reads them, where nothing is asked that only the look at each connection answers. */
function isWholeServer(names: readonly string[], o: Options): boolean {
  const narrow = o.at ?? o.show ?? o.source ?? o.user;
  if (narrow !== undefined || o.json || o.redact || o.hints.length > 0 || o.answers.length > 0) return false;
  const sizes = names.map((name) => (name === '-' ? 0 : sizeOf(name)));
  return sizes.reduce((a, b) => a + b, 0) > MOST_READ && sizes.every((size) => size >= LEAST_OF_A_SERVER);
}

function sizeOf(name: string): number {
  try {
    const stat = fs.statSync(name);
    return stat.isFile() ? stat.size : 0;
  } catch {
    return 0;
  }
}

/** Opens everything before anything is read; what cannot be opened is said at once and left out. */
function opened(names: readonly string[]): readonly Source[] {
  const sources: Source[] = [];
  let stdin = false;
  for (const name of names) {
    if (name === '-') {
      if (stdin) continue;
      stdin = true;
      const terminal = isTerminal(0);
      if (terminal)
        err('sshwhy: paste what was printed or logged, then press Ctrl-D on a line of its own.\n');
      sources.push(openInput(terminal ? 'paste' : 'stdin'));
      continue;
    }
    const one: Source | Unreadable = openFile(name);
    if ('why' in one) say(safe(one.why));
    else sources.push(one);
  }
  return sources;
}

export async function readAll(sources: readonly Source[], texts: ReturnType<typeof textsOf>): Promise<Read> {
  const now = Date.now();
  const evidence: EvidenceSummary[] = [];
  const observations: (readonly Observation[])[] = [];
  const notes: string[] = [];
  let bytes = 0;
  for (const [index, source] of sources.entries()) {
    const context = { evidence: source.evidence, source: index, now, ...(sources.length > 1 && texts) };
    const reading = open(context);
    let passed = 0;
    await source.read((chunk) => {
      if (bytes >= MOST_READ) {
        passed += chunk.length;
        return;
      }
      bytes += chunk.length;
      reading.push(chunk);
    });
    reading.end();
    if (passed > 0)
      notes.push(
        `${source.evidence.name}: the last ${Math.ceil(passed / 1e6)} MB were not looked at, it is too large for that; sshwhy log reads all of it, also with --source, --user, --since and --until.`,
      );
    evidence.push(reading.summary());
    observations.push(reading.observations);
    notes.push(...source.notes);
  }
  return { evidence, observations: observations.flat(), notes, bytes };
}

/** What somebody pasted when asked for it, as one more piece of evidence. */
function readPasted(text: string, source: number): Reading {
  const reading = open({ evidence: { name: `paste ${source + 1}` }, source, now: Date.now() });
  reading.push(new TextEncoder().encode(text));
  reading.end();
  return reading;
}

/** The answer when the one attempt that was asked about is not in the evidence; undefined when it is. */
function missed(stages: Stages, { source, user, at }: Question): Report | undefined {
  if (source === undefined && user === undefined && at === undefined) return undefined;
  if (stages.attempts.attempts.length > 0) return undefined;
  const text: (string | { readonly value: string })[] = ['No connection'];
  if (source !== undefined) text.push(' from ', { value: source });
  if (user !== undefined) text.push(' for ', { value: user });
  if (at !== undefined) text.push(' around ', { value: new Date(at).toISOString() });
  text.push(' is in what was given. ');
  const times = stages.observations.flatMap((o) => (o.time === undefined ? [] : [o.time]));
  const before = at === undefined ? -1 : times.findIndex((x) => x <= at);
  const after = at === undefined ? -1 : times.findIndex((x) => x >= at);
  text.push(
    before >= 0 && after >= 0
      ? 'Lines before and after that moment are there, so it most likely never reached sshd (another name, address or port, or something on the way), or sshd logs too little to show it.'
      : 'Give the log of that time, and what the client printed.',
  );
  const notes = stages.report.notes.filter((n) => n.about !== 'no-attempt' && n.about !== 'fine');
  return { ...stages.report, notes: [{ about: 'no-attempt', text }, ...notes], exit: 2 };
}

function withNotes(report: Report, notes: readonly string[]): Report {
  if (notes.length === 0) return report;
  const more = notes.map((text) => ({ about: 'unreadable' as const, text: [{ value: text }] }));
  return { ...report, notes: [...report.notes, ...more] };
}

/** Questions are asked only of someone who sits before a terminal and will read the answer there. */
export function mayAsk(o: Options): boolean {
  if (o.noAsk || o.json || o.markdown || o.show !== undefined) return false;
  return !process.env['CI'] && process.env['TERM'] !== 'dumb' && isTerminal(1);
}

/** The answer in the form that was asked for; `to` is where it goes, a file when neither 1 nor 2. */
export function rendered(
  stages: Stages,
  options: Options,
  to: 1 | 2 | 'file' = 1,
  transcript?: Transcript,
): string {
  const secrets = { showSecrets: options.showSecrets && !options.redact };
  if (options.show !== undefined) return stageJson(stages, options.show, secrets);
  if (options.json && transcript)
    return `${ascii(JSON.stringify(maskedTree({ ...stages.report, transcript }, secrets), null, 2))}\n`;
  if (options.json) return `${printJson(stages.report, secrets)}\n`;
  if (options.markdown) return ended(printMarkdown(stages.report, secrets));
  return printTerminal(stages.report, {
    ...secrets,
    colour: to === 'file' ? options.color === 'always' : wantsColour(options.color, to),
    columns: to === 'file' ? 80 : columns(to),
    long: options.long,
  });
}

const ended = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

/** One stage of the straight line as JSON. Causes, which hold functions, are shown by their ids. */
function stageJson(stages: Stages, stage: StageName, secrets: { readonly showSecrets: boolean }): string {
  const value = stage === 'scores' ? scores(stages) : stages[stage];
  const plain = JSON.parse(
    JSON.stringify(value, (_key, v: unknown) =>
      v !== null && typeof v === 'object' && 'signs' in v && 'id' in v ? v.id : v,
    ),
  ) as unknown;
  return `${ascii(JSON.stringify(maskedTree(plain, secrets), null, 2))}\n`;
}

/** The judged candidates of each problem, best first. */
function scores(stages: Stages): unknown {
  return stages.diagnosis.problems.map((p) => ({
    attempts: p.attempts.map((a) => a.id),
    certainty: p.certainty,
    answered: p.judged.answered.map((a) => ({ facet: a.facet, answer: a.answer, base: a.base })),
    candidates: p.judged.ranked.map((r) => ({
      id: r.cause?.id ?? 'unknown',
      score: r.score,
      probability: r.probability,
      proved: r.proved,
      support: r.support.map((s) => ({
        facet: s.facet,
        bits: s.bits,
        kind: s.observation.kind,
        quote: s.observation.quote,
        because: s.because,
        proves: s.proves,
      })),
    })),
    excluded: p.judged.excluded.map((e) => ({ id: e.cause.id, why: e.why })),
  }));
}
