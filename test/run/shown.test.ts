/** What a person would have seen at his level, held against the table of wordings, which knows the level of each line. */
import { describe, expect, it } from 'vitest';
import { messageList } from '../../src/engine/dictionary.ts';
import type { ChannelPlan } from '../../src/node/run/channel.ts';
import { keeper } from '../../src/node/run/keeper.ts';
import { goesBehind, isShown, mayBeVerbose, plainMessage, triesAnother } from '../../src/node/run/shown.ts';
import type { Level } from '../../src/node/run/ssh-arguments.ts';

const at = (level: Level, release = 9.2): ChannelPlan['viewer'] => ({
  mode: 'raise',
  level,
  asksUpdate: false,
  release,
});

/** The client's lines with the level that the given release writes them at. */
function levels(release: number): readonly (readonly [sample: string, level: string])[] {
  return messageList()
    .filter((w) => w.side !== 'server')
    .flatMap((w) => {
      const found = w.levels.filter(
        (l) => number(l.since) <= release && (l.until === undefined || number(l.until) >= release),
      );
      return found.map((l) => [w.sample, l.level] as const);
    });
}
const number = (text: string): number => Number(/^\d+\.\d+/.exec(text)?.[0] ?? 0);

describe('at the usual level', () => {
  it('every line of the client that the table has is shown or hidden as ssh would', () => {
    let shown = 0;
    let hidden = 0;
    const wrong: string[] = [];
    for (const release of [7.4, 8.4, 9.2, 9.9])
      for (const [sample, level] of levels(release)) {
        // A line of several places in the source has several levels; debug lines bear theirs.
        const all = new Set(
          levels(release)
            .filter(([s]) => s === sample)
            .map(([, l]) => l),
        );
        if (all.size > 1 || level.startsWith('DEBUG') || mayBeVerbose(sample, at('INFO'))) continue;
        const visible = ['INFO', 'ERROR', 'FATAL'].includes(level);
        if (!visible && level !== 'VERBOSE') continue;
        if (isShown(sample, at('INFO', release)) !== visible) wrong.push(`${release} ${level}: ${sample}`);
        if (visible) shown++;
        else hidden++;
      }
    expect(wrong).toEqual([]);
    expect(shown).toBeGreaterThan(300);
    expect(hidden).toBeGreaterThan(8);
  });

  it('debug lines are hidden, whatever they quote', () => {
    expect(isShown('debug1: Remote: ssh: connect to host x port 22: Connection refused', at('INFO'))).toBe(
      false,
    );
    expect(isShown('debug1: x', at('VERBOSE'))).toBe(false);
    expect(isShown('Authenticated to h ([192.0.2.1]:22) using "publickey".', at('VERBOSE'))).toBe(true);
  });

  it('what the person asked for with LogVerbose is shown', () => {
    expect(isShown('debug3: kex.c:kex_input():12 (pid=7): x', at('INFO'))).toBe(true);
  });

  it('a port in use is an error only where no other address is tried', () => {
    const line = 'bind [127.0.0.1]:8080: Address already in use';
    expect(mayBeVerbose(line, at('INFO'))).toBe(true);
    expect(mayBeVerbose(line, at('VERBOSE'))).toBe(false);
    expect(triesAnother('debug1: Local forwarding listening on 127.0.0.1 port 8080.')).toBe(true);
    expect(triesAnother('bind [127.0.0.1]:8080: Address already in use')).toBe(true);
    expect(triesAnother('channel_setup_fwd_listener_tcpip: cannot listen to port: 8080')).toBe(false);
  });
});

describe('with LogVerbose', () => {
  it('only what was logged before the configuration was read is shown', () => {
    const viewer = { ...at('QUIET'), mode: 'all' as const };
    expect(isShown('sshconnect.c:ssh_connect():51 (pid=12): Connection refused', viewer)).toBe(false);
    expect(isShown('c: line 3: Bad configuration option: x', viewer)).toBe(true);
  });

  it('the place is no part of the message that is kept', () => {
    expect(plainMessage('debug1: ssh.c:main():1156 (pid=4711): Connecting to h')).toBe(
      'debug1: Connecting to h',
    );
    expect(plainMessage('kex.c:kex_exchange():9 (pid=1): read: gone')).toBe('read: gone');
    expect(plainMessage('debug1: Remote: ssh.c:main():1 (pid=1): x')).toBe(
      'debug1: Remote: ssh.c:main():1 (pid=1): x',
    );
  });
});

it('knows when ssh goes into the background', () => {
  expect(goesBehind('debug2: control_persist_detach: background process is 4711')).toBe(true);
  expect(goesBehind('debug1: forking to background')).toBe(true);
  expect(goesBehind('debug1: Remote: forking to background')).toBe(false);
});

it('keeps the beginning and the end of a log without end', () => {
  const k = keeper(100, 100);
  for (let i = 0; i < 1000; i++) k.add(`line ${i}\n`);
  const text = k
    .lines()
    .map((x) => x.line)
    .join('');
  expect(text).toMatch(/^line 0\nline 1\n/);
  expect(text).toMatch(/line 998\nline 999\n$/);
  expect(text).toContain('was not kept');
  expect(text.length).toBeLessThan(500);
  const small = keeper(100, 100);
  small.add('one\n');
  expect(small.lines().map((x) => x.line)).toEqual(['one\n']);
});
