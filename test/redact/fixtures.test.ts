/**
 * Every fixture keeps its first cause and how sure it is after redaction, and none of its users, hosts and public
 * addresses is left in what would be posted.
 */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Observation, Question, Report } from '../../src/engine/index.ts';
import { explain, open } from '../../src/engine/index.ts';
import { ACCOUNTS, isPublicName } from '../../src/print/redact/known.ts';
import { isCommon, redactor } from '../../src/print/redact.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../fixtures');
const APART = new Set(['report.md', 'answers.json', 'hints.json', 'README', 'README.md']);
const NOW = Date.UTC(2027, 0, 1);

interface Piece {
  readonly name: string;
  readonly text: string;
}

function judge(
  pieces: readonly Piece[],
  question: Question,
): { report: Report; observations: Observation[] } {
  const readings = pieces.map(({ name, text }, source) => {
    const reading = open({ evidence: { name, modified: NOW, zone: 0 }, source, now: NOW });
    reading.push(new TextEncoder().encode(text));
    reading.end();
    return reading;
  });
  const observations = readings.flatMap((r) => [...r.observations]);
  return {
    report: explain(
      readings.map((r) => r.summary()),
      observations,
      question,
    ).report,
    observations,
  };
}

/** Names and public addresses that the readers found, as words that must not be left. */
function named(observations: readonly Observation[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const o of observations) {
    const f = o.fields as Readonly<Record<string, unknown>>;
    const hosts = [o.host, f['host'], f['addr'], f['localAddr']].filter((x) => typeof x === 'string');
    for (const h of hosts) if (!isPublicName(h) && !isCommon(h) && /^[\w.-]+$/.test(h)) found.add(h);
    if (typeof f['user'] === 'string' && /^[\w-]+$/.test(f['user']) && !isCommon(f['user']))
      if (!ACCOUNTS.has(f['user'].toLowerCase())) found.add(f['user']);
  }
  return found;
}

const outcome = ({ causes, problems }: Report): string =>
  `${causes[0]?.id ?? 'none'} ${causes[0]?.certainty ?? ''} ${problems.length}`;

const folders = fs.readdirSync(FOLDER).filter((x) => fs.statSync(path.join(FOLDER, x)).isDirectory());

describe('fixtures', () => {
  it('are all here', () => {
    expect(folders.length).toBeGreaterThan(100);
  });
  it.each(folders)('%s', (name) => {
    const folder = path.join(FOLDER, name);
    const files = fs.readdirSync(folder).sort();
    const json = (file: string): never =>
      (files.includes(file) ? JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) : []) as never;
    const question: Question = { hints: json('hints.json'), answers: json('answers.json') };
    const pieces = files
      .filter((file) => !APART.has(file))
      .map((file) => ({ name: file, text: fs.readFileSync(path.join(folder, file), 'utf8') }));
    const before = judge(pieces, question);
    const red = redactor();
    red.learn(before.observations);
    for (const p of pieces) for (const line of p.text.split(/\r?\n/)) red.learnLine(line);
    const hidden = pieces.map((p) => ({
      name: p.name,
      text: p.text
        .split('\n')
        .map((l) => red.post(l.replace(/\r$/, '')))
        .join('\n'),
    }));
    expect(outcome(judge(hidden, question).report)).toBe(outcome(before.report));
    const words = new Set(hidden.flatMap((p) => p.text.split(/[^\w.-]+|\.(?=\s|$)/)));
    const pseudonyms =
      /^(?:user|host)\d+|^(?:192\.0\.2|198\.51\.100|203\.0\.113|127|0)\.|^10\.|^172\.|^192\.168/;
    expect([...named(before.observations)].filter((x) => words.has(x) && !pseudonyms.test(x))).toEqual([]);
  });
});
