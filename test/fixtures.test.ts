/**
 * Walks fixtures/<cause-id>[--variant]/: evidence recorded from real programs. The cause that names the folder ranks
 * first (or is a declared twin of the first), and report.md shows the very answer. The same evidence in other clothes
 * (names hidden, single bytes, CRLF, UTF-16) has the same first cause; cut short, it proves nothing false.
 *
 * UPDATE=1 npx vitest run test/fixtures.test.ts   writes every report.md anew: read the difference before committing.
 */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCause } from '../src/engine/dictionary.ts';
import type { Question, Report } from '../src/engine/index.ts';
import { CAUSES, explain, open } from '../src/engine/index.ts';
import { printTerminal } from '../src/print/index.ts';

const FOLDER = path.resolve(import.meta.dirname, '../fixtures');
const UPDATE = process.env['UPDATE'] === '1';
/** Files of a fixture that are no evidence. */
const APART = new Set(['report.md', 'answers.json', 'hints.json', 'README', 'README.md']);
/** A moment after every recording, so that stamps without a year fall into one. */
const NOW = Date.UTC(2027, 0, 1);

interface Piece {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Fixture {
  readonly name: string;
  /** The cause, or `none` where nothing is wrong. */
  readonly cause: string;
  readonly pieces: readonly Piece[];
  readonly question: Question;
}

function fixtureOf(name: string): Fixture {
  const folder = path.join(FOLDER, name);
  const files = fs.readdirSync(folder).sort();
  const json = (file: string): unknown =>
    files.includes(file) ? JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) : [];
  return {
    name,
    cause: name.split('--')[0] as string,
    pieces: files
      .filter((file) => !APART.has(file))
      .map((file) => ({ name: file, bytes: new Uint8Array(fs.readFileSync(path.join(folder, file))) })),
    question: {
      hints: json('hints.json') as readonly string[],
      answers: json('answers.json') as NonNullable<Question['answers']>,
    },
  };
}

/** Reads and judges, handing over `chunk` bytes at a time. */
function judge(pieces: readonly Piece[], question: Question, chunk = 65_536): Report {
  const readings = pieces.map(({ name, bytes }, source) => {
    const reading = open({ evidence: { name, modified: NOW, zone: 0 }, source, now: NOW });
    for (let at = 0; at < bytes.length; at += chunk) reading.push(bytes.slice(at, at + chunk));
    reading.end();
    return reading;
  });
  return explain(
    readings.map((r) => r.summary()),
    readings.flatMap((r) => r.observations),
    question,
  ).report;
}

const changed = (f: Fixture, change: (piece: Piece, index: number) => Partial<Piece>): readonly Piece[] =>
  f.pieces.map((piece, index) => ({ ...piece, ...change(piece, index) }));

const text = (piece: Piece): string => new TextDecoder().decode(piece.bytes);

const firstOf = (report: Report): string => report.causes[0]?.id ?? 'none';

function isCauseOrTwin(id: string, cause: string): boolean {
  return (
    id === cause ||
    (findCause(id)?.twins.includes(cause) ?? false) ||
    (findCause(cause)?.twins.includes(id) ?? false)
  );
}

function page(f: Fixture, report: Report): string {
  const asked = [
    ...(f.question.hints ?? []).map((tag) => ` --hint ${tag}`),
    ...(f.question.answers ?? []).map((a) => ` --answer ${a.facet}=${a.answer}`),
  ].join('');
  const names = f.pieces.map((p) => p.name).join(' ');
  const answer = printTerminal(report, { colour: false, columns: 80, long: false });
  return [
    `# ${f.cause === 'none' ? 'Nothing is wrong' : f.cause}`,
    '',
    '~~~~',
    `$ sshwhy explain ${names}${asked}`,
    answer.trimEnd(),
    '$ echo $?',
    report.exit,
    '~~~~',
    '',
  ].join('\n');
}

const names = fs.existsSync(FOLDER)
  ? fs.readdirSync(FOLDER).filter((name) => fs.statSync(path.join(FOLDER, name)).isDirectory())
  : [];

it('there are fixtures', () => {
  expect(names.length).toBeGreaterThan(0);
});

describe.each(names)('fixtures/%s', (name) => {
  const f = fixtureOf(name);
  const report = judge(f.pieces, f.question);
  const first = firstOf(report);

  it('is named after a cause and holds evidence', () => {
    expect(f.pieces.length).toBeGreaterThan(0);
    expect(f.cause === 'none' || CAUSES.some((c) => c.id === f.cause)).toBe(true);
  });

  it('has its cause first', () => {
    if (!isCauseOrTwin(first, f.cause)) expect(first).toBe(f.cause);
  });

  it('has the answer of report.md', () => {
    const file = path.join(FOLDER, name, 'report.md');
    const now = page(f, report);
    if (UPDATE) fs.writeFileSync(file, now);
    expect(fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '').toBe(now);
  });

  it('has the same first cause in other clothes', () => {
    const hidden = changed(f, (_piece, index) => ({ name: `${index + 1}` }));
    expect(firstOf(judge(hidden, f.question)), 'names hidden').toBe(first);
    expect(firstOf(judge(f.pieces, f.question, 1)), 'single bytes').toBe(first);
    const crlf = changed(f, (piece) => ({
      bytes: new TextEncoder().encode(text(piece).replace(/\r?\n/g, '\r\n')),
    }));
    expect(firstOf(judge(crlf, f.question)), 'CRLF').toBe(first);
    const wide = changed(f, (piece) => ({ bytes: Buffer.from(`\ufeff${text(piece)}`, 'utf16le') }));
    expect(firstOf(judge(wide, f.question, 1001)), 'UTF-16').toBe(first);
  });

  it('proves nothing false when the files are cut short', () => {
    for (const part of [0.9, 0.6, 0.3]) {
      const cut = changed(f, (piece) => ({
        bytes: piece.bytes.subarray(0, Math.floor(piece.bytes.length * part)),
      }));
      const proved = judge(cut, f.question).problems.flatMap((p) =>
        p.causes.filter((c) => c.certainty === 'proved').map((c) => c.id),
      );
      expect(proved.filter((id) => !isCauseOrTwin(id, f.cause))).toEqual([]);
    }
  });
});
