/** What the options ask beside the evidence: hints, answers to checks, one attempt. Unknown names are refused with close ones. */

import type { Question } from '../engine/index.ts';
import { CAUSES, HINTS, REQUESTS } from '../engine/index.ts';
import type { Options } from './arguments.ts';
import { closest, either, Refusal } from './arguments.ts';
import type { Moment } from './moment.ts';
import { parseMoment } from './moment.ts';

export interface Asked {
  readonly question: Question;
  readonly moment?: Moment;
}

export function askedBy(options: Options): Asked {
  const answers = options.answers.map(answerOf);
  for (const tag of options.hints) checkHint(tag);
  return {
    question: {
      hints: [...new Set(options.hints)],
      answers,
      ...(options.source !== undefined && { source: options.source }),
      ...(options.user !== undefined && { user: options.user }),
    },
    ...(options.at !== undefined && { moment: parseMoment(options.at) }),
  };
}

export function checkHint(tag: string): void {
  const tags: readonly string[] = HINTS;
  if (tags.includes(tag)) return;
  const near = closest(tag, tags);
  throw new Refusal(
    `there is no hint "${tag}"${near.length > 0 ? `; did you mean ${either(near)}?` : '.'} All of them: sshwhy --hint help`,
  );
}

function answerOf(text: string): { readonly facet: string; readonly answer: string } {
  const cut = text.lastIndexOf('=');
  const name = cut < 0 ? text : text.slice(0, cut);
  const answer = cut < 0 ? '' : text.slice(cut + 1).toLowerCase();
  if (answer !== 'yes' && answer !== 'no') {
    throw new Refusal(`--answer takes FACET=yes or FACET=no, not "${text}".`);
  }
  if (isRequest(name)) {
    if (answer === 'yes') throw new Refusal(`${name}: give the piece itself as a file, or answer no.`);
    return { facet: name, answer };
  }
  const id = name.startsWith('check.') ? name.slice('check.'.length) : name;
  const ids = CAUSES.map((c) => c.id);
  if (!ids.includes(id)) {
    const near = closest(id, ids);
    throw new Refusal(
      `there is no check "${name}"${near.length > 0 ? `; did you mean ${either(near.map((x) => `check.${x}`))}?` : '.'}`,
    );
  }
  return { facet: `check.${id}`, answer };
}

const isRequest = (name: string): boolean => (REQUESTS as readonly string[]).includes(name);
