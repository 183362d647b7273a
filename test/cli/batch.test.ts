/** `explain --json --batch`: lines in, lines out, in order, one by one; a bad line stops nothing. */
import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { DROP, program, WEB } from './program.ts';

const p = program();
const item = (id: unknown, text: string, more: object = {}): string =>
  JSON.stringify({ id, evidence: [{ name: '1.txt', text }], hints: [], ...more });

interface Line {
  readonly id: unknown;
  readonly error?: string;
  readonly problems?: readonly unknown[];
  readonly causes?: readonly { readonly id: string }[];
}
const lines = (out: string): readonly Line[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

it('answers every line in order, bad ones too', async () => {
  const input = [
    item('web', WEB),
    'no JSON',
    '[1]',
    '',
    item(7, DROP, { hints: ['internet-exposed'] }),
    item('tag', DROP, { hints: ['no-such-tag'] }),
    JSON.stringify({ id: 'none' }),
    JSON.stringify({ id: 'text', evidence: [{ name: 'a' }] }),
    JSON.stringify({ id: 'bare', evidence: [{ text: WEB }] }),
    item('last', ''),
  ].join('\n');
  const { status, out, err } = await p.run(['explain', '--json', '--batch'], { input });
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const answers = lines(out);
  expect(answers.map((a) => a.id)).toEqual(['web', null, null, 7, 'tag', 'none', 'text', 'bare', 'last']);
  expect(answers.map((a) => a.error !== undefined)).toEqual([
    false,
    true,
    true,
    false,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(Object.keys(answers[0] as object)).toEqual(['id', 'problems', 'causes']);
  expect(answers[0]?.causes?.length).toBeGreaterThan(0);
  expect(answers[3]?.causes?.length).toBeGreaterThan(0);
  expect(answers[7]?.causes).toEqual(
    answers[0]?.causes?.map((c) => JSON.parse(JSON.stringify(c).replaceAll('1.txt', '1'))),
  );
  expect(answers[8]).toMatchObject({ problems: [], causes: [] });
});

it('says the same as explain --json of the same evidence', async () => {
  p.file('1.txt', WEB);
  const single = JSON.parse((await p.run(['explain', '--json', '1.txt'])).out) as Line;
  const [batch] = lines((await p.run(['explain', '--json', '--batch'], { input: item('a', WEB) })).out);
  expect(batch?.problems).toEqual(single.problems);
});

it('streams: a line is answered before the next one comes', async () => {
  const child = spawn(process.execPath, [p.entry, '--json', '--batch'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let out = '';
  const answered = new Promise<void>((resolve) =>
    child.stdout.on('data', (chunk) => {
      out += chunk;
      if (out.includes('\n')) resolve();
    }),
  );
  child.stdin.write(`${item(1, WEB)}\n`);
  await answered;
  expect(lines(out).map((a) => a.id)).toEqual([1]);
  child.stdin.end(item(2, WEB));
  await new Promise((resolve) => child.on('close', resolve));
  expect(lines(out).map((a) => a.id)).toEqual([1, 2]);
});

it('masks secrets and escapes what a terminal would act on', async () => {
  const text =
    'debug1: Sending command: mysql -phunter2\nInvalid user \x9b31m\u202e from 203.0.113.9 port 1\n';
  const { out } = await p.run(['--json', '--batch'], { input: item('\x9b', text) });
  expect(out).not.toContain('hunter2');
  expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
});
