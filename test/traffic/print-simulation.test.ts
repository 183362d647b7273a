/** The printers of `simulate`: the answer first, every width, plain terminals, hostile addresses, a ticket in Markdown. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Simulation } from '../../src/engine/traffic/limits/index.ts';
import { simulate } from '../../src/engine/traffic/limits/index.ts';
import { widthOf } from '../../src/print/layout.ts';
import { printSimulation, simulationJson, simulationMarkdown } from '../../src/print/story/index.ts';
import { outsideCode } from '../hostile/markdown.ts';
import { arrivals } from '../limits/connections.ts';
import { HOSTILE_NAMES, withNames } from './sample-story.ts';

/** Nora comes each minute; one address opens thirty connections at a time and keeps them. */
const SAMPLE = made(['MaxStartups 5:30:20', 'LoginGraceTime 30']);

function made(set: readonly string[]): Simulation {
  const list = Array.from({ length: 60 }, (_, i) => ({
    at: i * 60_000 + 500,
    for: 4000,
    from: '198.51.100.7',
    outcome: 'accepted' as const,
  }));
  const flood = Array.from({ length: 1800 }, (_, i) => ({
    at: Math.floor(i / 30) * 60_000 + (i % 30) * 5,
    for: 30_000,
    from: '203.0.113.9',
  }));
  const r = simulate(arrivals([...list, ...flood]), {
    version: '9.2',
    versionFrom: 'given',
    elsewhere: [],
    set,
    seed: 1,
    runs: 10,
    recommend: true,
    hiddenDrops: 3,
    partial: false,
  });
  if ('fault' in r) throw new Error('no simulation');
  return r;
}

const ACTS =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]|\p{Cs}/u;
const COLOURS = /\x1b\[(?:1|2|4|22|24|31|32|33|36|39)m/g;
const names = fc.array(
  fc.oneof(fc.constantFrom(...HOSTILE_NAMES), fc.string({ unit: 'binary', maxLength: 20 })),
  { minLength: 1, maxLength: 9 },
);
const hostile = (list: readonly string[]): Simulation => {
  let turn = 0;
  return withNames(SAMPLE, () => list[turn++ % list.length] as string);
};

describe('simulate on a terminal', () => {
  test('the answer first, then both sides in figures, whom it hits, and what to do', () => {
    const text = printSimulation(SAMPLE, { colour: false, columns: 100, long: false });
    expect(text).toMatch(/^With MaxStartups 5:30:20, LoginGraceTime 30: /);
    expect(text).toMatch(/ {2}turned away +[\d,]+ +[\d,]+/);
    expect(text).toMatch(/198\.51\.100\.7: 60 logins, .* turned away before, .* after/);
    for (const part of ['In figures', 'Waiting for their login at once', 'Recommended', 'What was assumed'])
      expect(text).toContain(`\n${part}`);
  });

  test('nothing acts and no line is wider than the terminal, whatever the addresses', () => {
    fc.assert(
      fc.property(
        names,
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 40, max: 140 }),
        (list, colour, ascii, columns) => {
          const text = printSimulation(hostile(list), { colour, columns, ascii, long: true });
          const plain = colour ? text.replace(COLOURS, '') : text;
          expect(ACTS.exec(plain)?.[0]).toBeUndefined();
          if (ascii) expect(/[^\0-\x7f]/.exec(plain)?.[0]).toBeUndefined();
          for (const line of plain.split('\n').filter((l) => !/^ {7}\S|^ {5}in \//.test(l)))
            expect(widthOf(line), line).toBeLessThanOrEqual(Math.min(columns, 100));
        },
      ),
      { seed: 20261124, numRuns: 60 },
    );
  });
});

describe('simulate in Markdown', () => {
  test('says the same, with what a log or a person wrote as code', () => {
    const text = simulationMarkdown(SAMPLE);
    expect(text).toMatch(/^# With `MaxStartups 5:30:20`, `LoginGraceTime 30`: /);
    expect(text).toMatch(/\| turned away \| [\d,]+ \| [\d,]+ \|/);
    expect(text).toContain('- `198.51.100.7`: 60 logins');
    const alone = simulationMarkdown(made([]));
    expect(alone).toMatch(/\| turned away \| [\d,]+ \|\n/);
    const calm = outsideCode(simulationMarkdown(withNames(SAMPLE, () => 'x')));
    fc.assert(
      fc.property(names, (list) => {
        const attacked = simulationMarkdown(hostile(list));
        expect(ACTS.exec(attacked)?.[0]).toBeUndefined();
        expect(outsideCode(attacked)).toBe(calm);
      }),
      { seed: 20261124, numRuns: 60 },
    );
  });
});

test('simulate as JSON parses back', () => {
  const result = hostile(HOSTILE_NAMES);
  const text = simulationJson(result, { showSecrets: true });
  expect(ACTS.exec(text)?.[0]).toBeUndefined();
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(result)));
});
