/** `explain --json --batch`: a line of JSON in, a line of JSON out, in order, as they come. */

import fs from 'node:fs';
import type { EvidenceSummary, Observation, Question } from '../engine/index.ts';
import { explain, open } from '../engine/index.ts';
import { ascii, maskedTree } from '../print/index.ts';
import type { Options } from './arguments.ts';
import { Refusal } from './arguments.ts';
import { out, pause, readerHasGone } from './output.ts';
import { askedBy, checkHint } from './question.ts';

const PIECE = 256 * 1024;
/** A case is some pages of text; a longer line is refused and passed over. */
const LONGEST = 64 * 1024 * 1024;

interface Item {
  readonly evidence: readonly { readonly name: string; readonly text: string }[];
  readonly hints: readonly string[];
}

type Hide = (
  evidence: Item['evidence'],
  question: Question,
) => { readonly evidence: Item['evidence']; readonly question: Question };

/** `hide` gives pseudonyms to what a line holds. */
export function batchCommand(options: Options, hide?: Hide): number {
  const { question, moment } = askedBy(options);
  if (moment !== undefined && !('at' in moment)) {
    throw new Refusal('with --batch, --at takes a date with time or seconds since 1970.');
  }
  const all: Question = { ...question, ...(moment !== undefined && { at: moment.at }) };
  for (const line of lines()) {
    if (line !== undefined && line.trim() === '') continue;
    out(`${ascii(JSON.stringify(answer(line, all, options.showSecrets && !options.redact, hide)))}\n`);
    if (readerHasGone()) break;
  }
  return 0;
}

function answer(line: string | undefined, asked: Question, showSecrets: boolean, hide?: Hide): object {
  let id: unknown = null;
  try {
    if (line === undefined) throw new Refusal(`the line is longer than ${LONGEST / 1024 ** 2} MiB`);
    const given = parsed(line);
    id = given['id'] ?? null;
    const item = itemOf(given);
    const hidden = hide?.(item.evidence, asked);
    const report = hidden
      ? judged({ ...item, evidence: hidden.evidence }, hidden.question)
      : judged(item, asked);
    return maskedTree({ id, problems: report.problems, causes: report.causes }, { showSecrets });
  } catch (error) {
    if (error instanceof Refusal) return maskedTree({ id, error: error.message }, { showSecrets });
    return { id, error: `fault of the program: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function parsed(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Refusal('the line is no valid JSON');
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new Refusal('the line is no JSON object');
  }
  return value as Record<string, unknown>;
}

function itemOf(given: Readonly<Record<string, unknown>>): Item {
  const { evidence, hints = [] } = given;
  if (!Array.isArray(evidence)) throw new Refusal('"evidence" has to be a list of {"name", "text"}');
  if (!Array.isArray(hints) || hints.some((h) => typeof h !== 'string')) {
    throw new Refusal('"hints" has to be a list of tags');
  }
  for (const tag of hints as string[]) checkHint(tag);
  return {
    evidence: evidence.map((e: unknown, i) => {
      const { name, text } = (e ?? {}) as { name?: unknown; text?: unknown };
      if (typeof text !== 'string') throw new Refusal(`"text" of evidence ${i + 1} has to be a string`);
      return { name: typeof name === 'string' ? name : `${i + 1}`, text };
    }),
    hints: hints as string[],
  };
}

function judged(item: Item, asked: Question) {
  const texts = new Map(item.evidence.map((e) => [e.name, e.text]));
  const given = { names: [...texts.keys()], text: (name: string) => texts.get(name) };
  const evidence: EvidenceSummary[] = [];
  const observations: Observation[] = [];
  const now = Date.now();
  for (const [source, e] of item.evidence.entries()) {
    const context = { evidence: { name: e.name }, source, now, ...(item.evidence.length > 1 && given) };
    const reading = open(context);
    reading.push(new TextEncoder().encode(e.text));
    reading.end();
    evidence.push(reading.summary());
    for (const o of reading.observations) observations.push(o);
  }
  const hints = [...new Set([...(asked.hints ?? []), ...item.hints])];
  return explain(evidence, observations, { ...asked, hints }).report;
}

/** The lines of standard input; undefined for one that is too long to keep. */
function* lines(): Generator<string | undefined> {
  const decoder = new TextDecoder();
  let parts: Buffer[] = [];
  let kept = 0;
  let over = false;
  const buffer = Buffer.allocUnsafe(PIECE);
  const keep = (piece: Buffer): void => {
    kept += piece.length;
    if (kept > LONGEST) {
      over = true;
      parts = [];
    } else parts.push(Buffer.from(piece));
  };
  const line = (): string | undefined => {
    const text = over ? undefined : decoder.decode(Buffer.concat(parts));
    parts = [];
    kept = 0;
    over = false;
    return text;
  };
  for (;;) {
    const length = readSome(buffer);
    if (length === 0) break;
    let from = 0;
    for (;;) {
      const at = buffer.subarray(0, length).indexOf(10, from);
      if (at < 0) break;
      keep(buffer.subarray(from, at));
      yield line();
      from = at + 1;
    }
    if (from < length) keep(buffer.subarray(from, length));
  }
  if (kept > 0) yield line();
}

function readSome(buffer: Buffer): number {
  for (;;) {
    try {
      return fs.readSync(0, buffer, 0, buffer.length, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') pause(5);
      else if (code === 'EOF' || code === 'EBADF') return 0;
      else throw error;
    }
  }
}
