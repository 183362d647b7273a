/** Asks the person for what would settle the cause, through the terminal itself, and has the judgement made again. */

import fs from 'node:fs';
import type { NextCheck, Problem, Question, Stages } from '../engine/index.ts';
import { effectWords, plain, safe } from '../print/index.ts';

const QUESTIONS = 3;

/** Up to three questions, as long as the first problem is not proved and a check is left; Ctrl-D ends the asking. */
export function settle(first: Stages, question: Question, again: (question: Question) => Stages): Stages {
  let terminal: number;
  try {
    terminal = fs.openSync('/dev/tty', 'r+');
  } catch {
    return first;
  }
  try {
    let stages = first;
    const answers = [...(question.answers ?? [])];
    for (let asked = 0; asked < QUESTIONS; asked++) {
      const problem = stages.report.problems[0];
      const check = problem?.check;
      if (!problem || !check || problem.certainty === 'proved') break;
      const answer = ask(terminal, problem, check);
      if (answer === undefined) break;
      answers.push({ facet: check.facet, answer });
      stages = again({ ...question, answers });
    }
    return stages;
  } finally {
    fs.closeSync(terminal);
  }
}

function ask(terminal: number, problem: Problem, check: NextCheck): 'yes' | 'no' | 'unknown' | undefined {
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

/** A line that was typed; undefined at Ctrl-D. The terminal hands over whole lines. */
function readLine(terminal: number): string | undefined {
  const buffer = Buffer.alloc(1024);
  try {
    const length = fs.readSync(terminal, buffer, 0, buffer.length, null);
    return length === 0 ? undefined : buffer.toString('utf8', 0, length);
  } catch {
    return undefined;
  }
}
