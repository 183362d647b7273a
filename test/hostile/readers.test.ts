/** Readers on broken and hostile bytes: no throw, the same answer however the bytes arrive, JSON-safe, every place right. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain, open } from '../../src/engine/index.ts';
import type { Observation } from '../../src/engine/observation.ts';
import { printJson, printMarkdown, printTerminal } from '../../src/print/index.ts';
import { context, fed, JOURNALS, misplaced, READERS, SEED, spoiledBytes, spoiledText } from './material.ts';

const RUNS = 150;
const sizes = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 5 });

/** Everything must survive JSON: no undefined, no NaN, no cycle, nothing but plain values. */
function isJsonSafe(list: readonly Observation[]): boolean {
  const flat = (v: unknown): boolean =>
    v === null ||
    typeof v === 'string' ||
    typeof v === 'boolean' ||
    (typeof v === 'number' && Number.isFinite(v)) ||
    (Array.isArray(v)
      ? v.every(flat)
      : typeof v === 'object' &&
        Object.getPrototypeOf(v) === Object.prototype &&
        Object.values(v).every(flat));
  return list.every(flat);
}

describe.each(READERS.map((kind) => ({ id: kind.id, kind })))('$id', ({ kind }) => {
  const form = kind.id === 'journal' ? 'journal' : 'text';

  test('never throws, whatever comes, and says where', () => {
    fc.assert(
      fc.property(spoiledBytes, (bytes) => {
        const whole = fed(kind.reader(context()), bytes, [bytes.length || 1]);
        expect(isJsonSafe(whole)).toBe(true);
        expect(misplaced(bytes, whole, form)).toBeNull();
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  test('reads the same in single bytes, in pieces and at once', () => {
    fc.assert(
      fc.property(
        spoiledBytes.filter((b) => b.length < 20_000),
        sizes,
        (bytes, pieces) => {
          const whole = fed(kind.reader(context()), bytes, [bytes.length || 1]);
          expect(fed(kind.reader(context()), bytes, [1])).toEqual(whole);
          expect(fed(kind.reader(context()), bytes, pieces)).toEqual(whole);
        },
      ),
      { seed: SEED + 1, numRuns: RUNS },
    );
  });
});

describe('the journal in its three forms', () => {
  const kind = READERS.find((k) => k.id === 'journal') as (typeof READERS)[number];
  test.each([0, 1, 2])('form %i, spoiled at one place', (index) => {
    const bytes = Buffer.from(JOURNALS[index] as string, 'latin1');
    const clean = fed(kind.reader(context()), bytes, [bytes.length]);
    expect(clean.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 255 }), fc.nat({ max: 40 }), sizes, (at, value, cut, pieces) => {
        const place = at % bytes.length;
        const broken = Buffer.concat([
          bytes.subarray(0, place),
          Buffer.of(value),
          bytes.subarray(place + cut),
        ]);
        const whole = fed(kind.reader(context()), broken, [broken.length]);
        expect(isJsonSafe(whole)).toBe(true);
        expect(misplaced(broken, whole, 'journal')).toBeNull();
        expect(fed(kind.reader(context()), broken, pieces)).toEqual(whole);
      }),
      { seed: SEED + 2 + index, numRuns: RUNS },
    );
  });

  test('a length that promises more than there is costs nothing', () => {
    for (const length of [0xffffffff, 2 ** 40, 2 ** 53]) {
      const size = Buffer.alloc(8);
      size.writeBigUInt64LE(BigInt(length));
      const bytes = Buffer.concat([Buffer.from('__CURSOR=s=1\nMESSAGE\n'), size, Buffer.from('short\n')]);
      expect(() => fed(kind.reader(context()), bytes, [7])).not.toThrow();
    }
  });
});

describe('open()', () => {
  const reading = (bytes: Uint8Array, pieces: readonly number[]) => {
    const r = open(context());
    let n = 0;
    fed(
      {
        push: (chunk) => {
          r.push(chunk);
          const fresh = r.observations.slice(n);
          n = r.observations.length;
          return fresh;
        },
        end: () => {
          r.end();
          return r.observations.slice(n);
        },
      },
      bytes,
      pieces,
    );
    return { summary: r.summary(), observations: [...r.observations] };
  };

  test('chooses and reads the same however the bytes arrive; the answer can be made and printed', () => {
    fc.assert(
      fc.property(spoiledBytes, sizes, (bytes, pieces) => {
        const whole = reading(bytes, [bytes.length || 1]);
        expect(reading(bytes, bytes.length < 5000 ? [1] : [4096])).toEqual(whole);
        expect(reading(bytes, pieces)).toEqual(whole);
        const { report } = explain([whole.summary], whole.observations);
        printTerminal(report, { colour: true, columns: 80, long: true });
        printMarkdown(report);
        expect(JSON.parse(printJson(report, { showSecrets: true }))).toEqual(
          JSON.parse(JSON.stringify(report)),
        );
      }),
      { seed: SEED + 9, numRuns: RUNS },
    );
  });

  test('several broken pieces at once make one answer', () => {
    fc.assert(
      fc.property(fc.array(spoiledText, { minLength: 2, maxLength: 4 }), (texts) => {
        const all = texts.map((text, source) => {
          const r = open({ ...context(`${source}`), source });
          r.push(Buffer.from(text));
          r.end();
          return r;
        });
        const { report } = explain(
          all.map((r) => r.summary()),
          all.flatMap((r) => [...r.observations]),
        );
        for (const p of report.problems) {
          const sum = p.causes.reduce((n, c) => n + c.probability, 0);
          expect(sum).toBeGreaterThan(0.999);
          expect(sum).toBeLessThan(1.001);
          expect(p.causes.every((c) => c.probability >= 0 && c.probability <= 1)).toBe(true);
        }
      }),
      { seed: SEED + 10, numRuns: RUNS },
    );
  });
});
