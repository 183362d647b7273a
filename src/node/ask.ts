/** Asks the person for what would settle the cause, through the terminal itself, and has the judgement made again. */

import fs from 'node:fs';
import type { NextCheck, Problem, Question, Stages } from '../engine/index.ts';
import { effectWords, plain, safe } from '../print/index.ts';

const QUESTIONS = 3;

/** What is pasted at one question at most; more belongs into a file. */
const MOST_PASTED = 1 << 20;

/** Judges again, with answers and with what was pasted for a check that asks for evidence. */
export type Again = (question: Question, pasted: readonly string[]) => Stages;

/** Up to three questions, as long as the first problem is not proved and a check is left; Ctrl-D ends the asking. */
export function settle(first: Stages, question: Question, again: Again): Stages {
  let terminal: number;
  try {
    terminal = fs.openSync('/dev/tty', 'r+');
  } catch {
    return first;
  }
  try {
    let stages = first;
    const answers = [...(question.answers ?? [])];
    const pasted: string[] = [];
    for (let asked = 0; asked < QUESTIONS; asked++) {
      const problem = stages.report.problems[0];
      const check = problem?.check;
      if (!problem || !check || problem.certainty === 'proved') break;
      const answer = ask(terminal, problem, check);
      if (answer === undefined) break;
      if (check.evidence && answer !== 'no') pasted.push(answer);
      // A piece is asked for once: what a paste tells is in its lines.
      answers.push({ facet: check.facet, answer: check.evidence ? 'no' : answer });
      stages = again({ ...question, answers }, pasted);
    }
    return stages;
  } finally {
    fs.closeSync(terminal);
  }
}

/** yes, no or unknown; to a check that asks for evidence, the pasted text or no. Undefined at Ctrl-D. */
function ask(terminal: number, problem: Problem, check: NextCheck): string | undefined {
  const lead = problem.causes[0];
  const guess =
    lead === undefined || lead.id === 'unknown'
      ? 'So far nothing that I know fits well.'
      : `So far: ${lead.title} (${Math.round(lead.probability * 100)} %).`;
  // Of two who may answer, the one who sits here is the client's unless a server's log was given.
  const elsewhere = check.who !== 'client' && problem.view === 'client';
  const where = elsewhere ? (check.who === 'server' ? ' (on the server)' : ' (of the network between)') : '';
  const lines = ['', `${safe(guess)} One question${where} can tell more:`, '', `  ${plain(check.ask)}`];
  if (check.run !== undefined) lines.push(`    $ ${safe(check.run)}   # ${effectWords(check.effect)}`);
  fs.writeSync(terminal, `${lines.join('\n')}\n`);
  if (check.evidence) return paste(terminal);
  for (let tries = 0; tries < 3; tries++) {
    fs.writeSync(terminal, '  yes, no, or Enter if you do not know: ');
    const line = readLine(terminal);
    if (line === undefined) return undefined;
    const word = line.trim().toLowerCase();
    if (word === 'yes' || word === 'y') return 'yes';
    if (word === 'no' || word === 'n') return 'no';
    if (word === '' || word.startsWith('do') || word === '?') return 'unknown';
  }
  return 'unknown';
}

function paste(terminal: number): string | undefined {
  fs.writeSync(terminal, '  paste its lines and end with an empty one, or Enter if you cannot have them: ');
  let text = '';
  for (;;) {
    const line = readLine(terminal);
    if (line === undefined && text === '') return undefined;
    if (line === undefined || line.trim() === '') return text === '' ? 'no' : text;
    text += line.endsWith('\n') ? line : `${line}\n`;
    if (text.length > MOST_PASTED) return text;
  }
}

/** A line that was typed; undefined at Ctrl-D. The terminal hands over whole lines. */
export function readLine(terminal: number): string | undefined {
  const buffer = Buffer.alloc(4096);
  try {
    const length = fs.readSync(terminal, buffer, 0, buffer.length, null);
    return length === 0 ? undefined : buffer.toString('utf8', 0, length);
  } catch {
    return undefined;
  }
}
