/** The engine's front door: bytes in, report out. Pure: the same code in Node, in a worker and in a page. */

import type { Attempts } from './attempts.ts';
import { attempts } from './attempts.ts';
import { CAUSES } from './causes.gen.ts';
import type { Diagnosis } from './diagnose.ts';
import { diagnose } from './diagnose.ts';
import type { Observation } from './observation.ts';
import { JOURNAL } from './readers/journal-reader.ts';
import { gatherer } from './readers/lines.ts';
import { PROBE_TRANSCRIPT } from './readers/probe-transcript.ts';
import type { Reader, ReaderContext, ReaderKind } from './readers/reader.ts';
import { SSHD_CONFIG } from './readers/sshd-config.ts';
import { SSH_CLIENT, SSHD_LOG } from './readers/text.ts';
import { report } from './report.ts';
import type { EvidenceSummary, Report } from './report-types.ts';
import { shownTags } from './shown-tags.ts';
import { WEIGHTS } from './weights.ts';

export type { Attempt, Attempts } from './attempts.ts';
export type { Cause, Hint, Seen, Who } from './cause.ts';
export { HINTS } from './cause.ts';
export type { Diagnosis } from './diagnose.ts';
export type { Meaning } from './dictionary.ts';
export type { Observation, Stage } from './observation.ts';
export { greetingName, STAGES } from './observation.ts';
export { parseTranscript } from './readers/probe/parse.ts';
export { shareInWords, wilson } from './readers/probe/share.ts';
export type * from './readers/probe/transcript.ts';
export { transcriptText } from './readers/probe/transcript.ts';
export type { Evidence, ReaderKind } from './readers/reader.ts';
export type { Command, Effect, Guard, Part, Platform, Step, Text, Where } from './remedy.ts';
export { GUARDS } from './remedy.ts';
export type * from './report-types.ts';
export { REQUESTS } from './requests.ts';
export { escaped } from './wire/escape.ts';
export { identificationReader } from './wire/identification.ts';
export { mismatch } from './wire/negotiation.ts';
export {
  disconnectPacket,
  lengthened,
  type Offer,
  offerPacket,
  packetReader,
  shortened,
} from './wire/packets.ts';
export type { Wording } from './wording.ts';
export { CAUSES };

/** In order of preference when two fit equally well. */
export const READERS: readonly ReaderKind[] = [JOURNAL, SSHD_CONFIG, SSHD_LOG, SSH_CLIENT, PROBE_TRANSCRIPT];

const HEAD = 65536;

/** One piece of evidence being read: its head decides which reader takes it. */
export interface Reading {
  push(chunk: Uint8Array): void;
  end(): void;
  readonly observations: readonly Observation[];
  /** What it turned out to be; known at the latest after `end()`. */
  summary(): EvidenceSummary;
}

/** Chooses the reader whose words the beginning has most of. */
export function recognise(head: string): { readonly kind: ReaderKind; readonly why: string } {
  let best: { kind: ReaderKind; why: string; score: number } | undefined;
  for (const kind of READERS) {
    const s = kind.sniff(head);
    if (!best || s.score > best.score) best = { kind, why: s.why, score: s.score };
  }
  return best as { kind: ReaderKind; why: string };
}

/** The beginning of the evidence as text: UTF-16 by its mark or by its NULs, else UTF-8 with what is invalid replaced. */
function decodeHead(bytes: Uint8Array): string {
  let zeros = 0;
  for (let i = 0; i < Math.min(bytes.length, 256); i++) if (bytes[i] === 0) zeros++;
  const wide = zeros > Math.min(bytes.length, 256) / 3;
  const encoding =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (wide && bytes[0] !== 0)
      ? 'utf-16le'
      : (bytes[0] === 0xfe && bytes[1] === 0xff) || wide
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** Opens one piece of evidence. Errors in its content become observations; nothing throws. */
export function open(context: ReaderContext): Reading {
  const observations: Observation[] = [];
  const head = gatherer(Number.MAX_SAFE_INTEGER);
  let chosen: { kind: ReaderKind; why: string; reader: Reader } | undefined;
  const take = (list: readonly Observation[]): void => {
    for (const o of list) observations.push(o);
  };
  const choose = (): { kind: ReaderKind; why: string; reader: Reader } => {
    const { kind, why } = recognise(decodeHead(head.kept().subarray(0, HEAD)));
    chosen = { kind, why, reader: kind.reader(context) };
    take(chosen.reader.push(head.kept()));
    head.clear();
    return chosen;
  };
  return {
    push(chunk) {
      if (chosen) {
        take(chosen.reader.push(chunk));
        return;
      }
      head.add(chunk);
      if (head.length >= HEAD) choose();
    },
    end() {
      take((chosen ?? choose()).reader.end());
    },
    observations,
    summary: () => {
      const c = chosen ?? choose();
      return {
        name: context.evidence.name,
        kind: c.kind.id,
        reads: c.kind.reads,
        why: c.why,
        observations: observations.length,
      };
    },
  };
}

export interface Question {
  /** Facts that the reader adds: tags of HINTS. */
  readonly hints?: readonly string[];
  /** Ask about one attempt: its source address, user, or a moment in milliseconds since 1970 (two minutes around it count). */
  readonly source?: string;
  readonly user?: string;
  readonly at?: number;
  /** Answers to checks: facet and answer. */
  readonly answers?: readonly { readonly facet: string; readonly answer: string }[];
}

export interface Stages {
  readonly observations: readonly Observation[];
  readonly attempts: Attempts;
  readonly diagnosis: Diagnosis;
  readonly report: Report;
}

/** The straight line from observations on: joins them, judges and reports. */
export function explain(
  evidence: readonly EvidenceSummary[],
  read: readonly Observation[],
  question: Question = {},
): Stages {
  const said: Observation[] = (question.hints ?? []).map((tag) => given('hint.tag', { tag }));
  for (const a of question.answers ?? []) said.push(given('answer.given', a));
  for (const o of shownTags(read, question.hints ?? [])) said.push(o);
  const observations = said.length === 0 ? read : [...read, ...said];
  const joined = attempts(observations);
  const asked = narrowed(joined, question);
  const diagnosis = diagnose(asked, CAUSES, WEIGHTS);
  return {
    observations,
    attempts: asked,
    diagnosis,
    report: report(diagnosis, asked, observations, evidence),
  };
}

function given(kind: 'hint.tag' | 'answer.given', fields: object): Observation {
  return {
    kind,
    fields,
    side: 'unknown',
    at: { source: -1, line: 0, byte: 0 },
    quote: '',
  } as unknown as Observation;
}

const AROUND_MS = 120_000;

/** Keeps the attempts that the question is about. */
function narrowed(a: Attempts, q: Question): Attempts {
  if (q.source === undefined && q.user === undefined && q.at === undefined) return a;
  const kept = a.attempts.filter((x) => {
    if (x.subject !== 'connection') return false;
    if (
      q.source !== undefined &&
      x.source !== q.source &&
      !x.observations.some((o) => (o.fields as { addr?: string }).addr === q.source)
    )
      return false;
    if (q.user !== undefined && !x.observations.some((o) => (o.fields as { user?: string }).user === q.user))
      return false;
    if (
      q.at !== undefined &&
      (x.begin === undefined || x.begin - AROUND_MS > q.at || (x.end ?? x.begin) + AROUND_MS < q.at)
    )
      return false;
    return true;
  });
  return { attempts: kept, context: a.context };
}
