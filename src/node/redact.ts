/** `redact` and `--redact`: evidence with pseudonyms, fit to be posted. Names are learned from all of it before any line is printed. */

import fs from 'node:fs';
import type { Question } from '../engine/index.ts';
import { open } from '../engine/index.ts';
import { safe } from '../print/index.ts';
import type { Redactor } from '../print/redact.ts';
import { redactor } from '../print/redact.ts';
import type { Source } from './files.ts';
import { openFile, openInput, textsOf } from './files.ts';
import { err, isTerminal, out, readerHasGone, say } from './output.ts';
import { decodedLines } from './text-lines.ts';

/** A pipe can be read only once: so much of it is kept to learn its names; what comes after is redacted as it comes. */
const KEPT = 32 * 1024 * 1024;

/** `redact FILE… | -`. Exit code 0, or 3 if something could not be read. */
export async function redactCommand(names: readonly string[]): Promise<number> {
  const red = redactor();
  const wanted = [...new Set(names.length === 0 ? ['-'] : names)];
  const waiting: (() => Promise<void>)[] = [];
  let fault = false;
  let headed = false;
  const title = (name: string): void => {
    if (wanted.length < 2) return;
    out(`${headed ? '\n' : ''}==> ${red.post(name)} <==\n`);
    headed = true;
  };
  const tell = (notes: readonly string[]): void => {
    for (const note of notes) say(safe(note));
    if (notes.length > 0) fault = true;
  };
  for (const [index, name] of wanted.entries()) {
    if (name === '-' && isTerminal(0))
      err('sshwhy: paste what was printed or logged, then press Ctrl-D on a line of its own.\n');
    const source = name === '-' ? openInput('stdin') : openFile(name);
    if ('why' in source) {
      tell([source.why]);
      continue;
    }
    const learner = learning(red, source, index);
    if (isFile(name)) {
      await source.read(learner.push);
      learner.end();
      tell(source.notes);
      waiting.push(async () => {
        const again = openFile(name);
        if ('why' in again) return tell([again.why]);
        title(name);
        await printed(red, again);
      });
      continue;
    }
    // Read once: kept to learn from, up to a size; what comes after that is printed as it comes.
    const print = decodedLines((text) => out(`${red.post(text)}\n`));
    let kept: Uint8Array[] | undefined = [];
    let size = 0;
    const begin = (): void => {
      title(name);
      for (const piece of kept ?? []) print.push(piece);
      kept = undefined;
    };
    await source.read((piece) => {
      if (readerHasGone()) return;
      learner.push(piece);
      size += piece.length;
      if (kept === undefined) print.push(piece);
      else kept.push(piece);
      if (kept !== undefined && size > KEPT) begin();
    });
    learner.end();
    tell(source.notes);
    waiting.push(async () => {
      if (kept !== undefined) begin();
      print.end();
    });
  }
  for (const print of waiting) if (!readerHasGone()) await print();
  return fault ? 3 : 0;
}

const isFile = (name: string): boolean =>
  name !== '-' && fs.statSync(name, { throwIfNoEntry: false })?.isFile() === true;

async function printed(red: Redactor, source: Source): Promise<void> {
  const lines = decodedLines((text) => out(`${red.post(text)}\n`));
  await source.read((piece) => {
    if (!readerHasGone()) lines.push(piece);
  });
  lines.end();
}

/** Takes over the names of one piece of evidence while it is read. */
function learning(
  red: Redactor,
  source: Source,
  index: number,
): { readonly push: (piece: Uint8Array) => void; readonly end: () => void } {
  const reading = open({ evidence: source.evidence, source: index, now: Date.now() });
  const lines = decodedLines((text) => red.learnLine(text));
  let taken = 0;
  const take = (): void => {
    red.learn(reading.observations.slice(taken));
    taken = reading.observations.length;
  };
  return {
    push: (piece) => {
      reading.push(piece);
      lines.push(piece);
      take();
    },
    end: () => {
      reading.end();
      lines.end();
      take();
    },
  };
}

/** What `explain --redact` works with in the place of what was given. */
export interface Hidden {
  readonly sources: readonly Source[];
  readonly question: Question;
  readonly texts: ReturnType<typeof textsOf>;
  /** A text that is given later. */
  text(text: string): string;
}

/** All pieces of evidence with pseudonyms: all are learned before the first is handed over. */
export async function hide(sources: readonly Source[], question: Question): Promise<Hidden> {
  const red = redactor();
  const all: { readonly source: Source; readonly pieces: readonly Uint8Array[] }[] = [];
  for (const [index, source] of sources.entries()) {
    const pieces: Uint8Array[] = [];
    const learner = learning(red, source, index);
    await source.read((piece) => {
      learner.push(piece);
      pieces.push(piece);
    });
    learner.end();
    all.push({ source, pieces });
  }
  const text = (whole: string): string => whole.split('\n').map(red.line).join('\n');
  const hidden = all.map(({ source, pieces }) => ({
    evidence: { ...source.evidence, name: red.line(source.evidence.name) },
    notes: source.notes.map(red.line),
    read: async (take: (piece: Uint8Array) => void) => {
      const encoder = new TextEncoder();
      const lines = decodedLines((line) => take(encoder.encode(`${red.line(line)}\n`)));
      for (const piece of pieces) lines.push(piece);
      lines.end();
    },
  }));
  const real = textsOf(sources.map((s) => s.evidence.name));
  const names = new Map(real.names.map((name) => [red.line(name), name]));
  return {
    sources: hidden,
    question: hiddenQuestion(red, question),
    texts: {
      names: [...names.keys()],
      text: (name) => {
        const found = real.text(names.get(name) ?? name);
        return found === undefined ? undefined : text(found);
      },
    },
    text: (later) => {
      learnText(red, later);
      return text(later);
    },
  };
}

/** The pieces of one line of `--batch` with pseudonyms of their own. */
export function hideTexts(
  evidence: readonly { readonly name: string; readonly text: string }[],
  question: Question,
): { readonly evidence: readonly { name: string; text: string }[]; readonly question: Question } {
  const red = redactor();
  for (const e of evidence) learnText(red, e.text);
  return {
    evidence: evidence.map((e) => ({
      name: red.line(e.name),
      text: e.text.split('\n').map(red.line).join('\n'),
    })),
    question: hiddenQuestion(red, question),
  };
}

/** Asked about with the real names, which the person knows. */
function hiddenQuestion(red: Redactor, question: Question): Question {
  return {
    ...question,
    ...(question.user !== undefined && { user: red.user(question.user) }),
    ...(question.source !== undefined && { source: red.line(question.source) }),
  };
}

function learnText(red: Redactor, text: string): void {
  const reading = open({ evidence: { name: '' }, source: 0, now: Date.now() });
  reading.push(new TextEncoder().encode(text));
  reading.end();
  red.learn(reading.observations);
  for (const line of text.split('\n')) red.learnLine(line);
}
