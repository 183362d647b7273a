/** No value from evidence enters a command or a configuration line that a person is told to use. */
import { describe, expect, test } from 'vitest';
import type { Observation, Report } from '../../src/engine/index.ts';
import { CAUSES, explain, open } from '../../src/engine/index.ts';
import { WORDINGS } from '../../src/engine/readers/wordings.ts';
import { HOLE_CLASSES, HOLE_DEFAULTS } from '../../src/engine/wording.ts';
import { printJson, printMarkdown, printTerminal } from '../../src/print/index.ts';
import { context } from './material.ts';

/** Stands in every hostile value beside what no argument may hold, so that any piece of one can be found again. */
const MARK = 'zqboot';
const HOSTILE: readonly string[] = [
  `$(${MARK})`,
  `-oProxyCommand=${MARK}`,
  `"; rm -rf ~/${MARK};`,
  `\`${MARK}\``,
  `'|${MARK}|'`,
  `a\n;${MARK}`,
  `a\\n;${MARK} b`,
  `../../${MARK}`,
  `--${MARK}`,
  `x\u202e${MARK}`,
  `%d(${MARK})`,
];

/** The sample's own shape with the value in every hole that somebody else writes, or may write: names, hosts, paths, texts. */
function lineWith(text: string, value: string): string {
  return text.replace(/\{([^}]*)\}/g, (_all, inner: string) => {
    const [name = '', given] = inner.split(':');
    const cls = given ?? (HOLE_DEFAULTS as Record<string, string>)[name] ?? 'own';
    if ('number' in HOLE_CLASSES[cls as keyof typeof HOLE_CLASSES]) return '7';
    return value;
  });
}

/** Every command, and every line for a configuration file. */
function told(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(told);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, v]) =>
    key === 'run' || key === 'better' || key === 'file'
      ? [String(v)]
      : key === 'lines'
        ? (v as string[])
        : told(v),
  );
}

function reportOf(texts: readonly string[]): Report {
  const read = texts.map((text, source) => {
    const r = open({ ...context(`evidence-${source}`), source });
    r.push(Buffer.from(text));
    r.end();
    return r;
  });
  return explain(
    read.map((r) => r.summary()),
    read.flatMap((r) => [...r.observations]),
  ).report;
}

/** Lines of the three printers that hold a command or a configuration line. */
function printedCommands(report: Report): readonly string[] {
  const terminal = printTerminal(report, { colour: false, columns: 200, long: true }).split('\n');
  const markdown = printMarkdown(report).split('\n');
  const fenced: string[] = [];
  let inside = false;
  for (const l of markdown) {
    if (/^\s*```$/.test(l)) inside = !inside;
    else if (inside || /^ {3}- `/.test(l)) fenced.push(l);
  }
  return [
    ...terminal.filter((l) => /^\s*\$ |^ {7}\S|^ {4}better: /.test(l)),
    ...fenced,
    ...told(JSON.parse(printJson(report))),
  ];
}

/** What each form of evidence makes of one line. */
const FORMS: readonly ((line: string, w: { readonly side: string }) => string)[] = [
  (l) => `Apr 20 03:59:36 web1 sshd[2186]: ${l.replaceAll('\n', '\\n')}\n`,
  (l) => `OpenSSH_9.2p1 Debian-2, OpenSSL 3.0.13 30 Jan 2024\ndebug1: ${l}\n${l}\n`,
];

describe('suggested commands', () => {
  test.each(HOSTILE.map((value, turn) => ({ value, turn })))('hold nothing of $value', ({ value, turn }) => {
    const broken: string[] = [];
    let commands = 0;
    for (const [i, w] of WORDINGS.entries()) {
      // Each value tries every third wording, so that together they try each one often and the test stays short.
      if (!w.text.includes('{') || i % 3 !== turn % 3) continue;
      for (const form of FORMS) {
        const evidence = form(lineWith(w.text, value), w);
        const list = told(reportOf([evidence]));
        commands += list.length;
        for (const x of list) if (x.includes(MARK)) broken.push(`${w.text}\n  ${x}`);
      }
    }
    expect(commands).toBeGreaterThan(500);
    expect([...new Set(broken)].slice(0, 20)).toEqual([]);
  });

  test('nor do the printed pages', () => {
    for (const value of HOSTILE) {
      const v = value.replaceAll('\n', '\\n');
      const report = reportOf([
        [
          `Apr 20 03:59:36 web1 sshd[2186]: Invalid user ${v} from 203.0.113.9 port 4711`,
          `Apr 20 03:59:38 web1 sshd[2186]: Connection closed by invalid user ${v} 203.0.113.9 port 4711 [preauth]`,
          `Apr 20 03:59:39 web1 sshd[2187]: User ${v} from 203.0.113.9 not allowed because not listed in AllowUsers`,
          `Apr 20 03:59:40 web1 sshd[2188]: error: kex_exchange_identification: client sent invalid protocol identifier "${v}"`,
          '',
        ].join('\n'),
        `debug1: Connecting to ${v} [192.0.2.10] port 22.\nssh: connect to host ${v} port 22: Connection refused\n`,
        `Port 22\nAllowUsers ${v} bob\nBanner ${v}\nMaxStartups ${v}\nAuthorizedKeysFile ${v}\nForceCommand ${v}\n`,
      ]);
      expect(report.problems.length).toBeGreaterThan(1);
      const list = printedCommands(report);
      expect(list.length).toBeGreaterThan(10);
      expect(list.filter((l) => l.includes(MARK))).toEqual([]);
    }
  });

  test('whatever a cause is told it has seen', () => {
    const broken: string[] = [];
    for (const value of HOSTILE) {
      // Every field of everything seen is the hostile value, a number, or missing.
      const fields = new Proxy({}, { get: (_t, name) => (typeof name === 'string' ? value : undefined) });
      const seenOne = {
        kind: 'x',
        fields,
        side: 'server',
        at: { source: 0, line: 1, byte: 0 },
        quote: value,
      };
      const seen = {
        one: () => seenOne as unknown as Observation,
        all: () => [seenOne as unknown as Observation],
        host: value,
        port: 22,
        user: value,
        source: value,
        attempts: 3,
        sources: 2,
      } as never;
      for (const c of CAUSES) {
        const steps = attempt(() => c.fix(seen)) ?? [];
        const run = attempt(() => c.check.run?.(seen));
        for (const x of [...told(steps), ...(run === undefined ? [] : [run])])
          if (x.includes(MARK)) broken.push(`${c.id}: ${x}`);
      }
    }
    expect([...new Set(broken)].slice(0, 40)).toEqual([]);
  });
});

/** A cause's words may throw on a field of the wrong type; the report catches it, and then nothing is suggested. */
function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
