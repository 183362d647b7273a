/** Programs that leave their group and hold the pipes: nothing waits for them beyond the time that there is. */

import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/node/probe/programs.ts';
import { describeReal } from '../real/needs.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const HELD_S = 30;

describeReal('a program whose child holds the pipes', ['setsid', 'sleep'], () => {
  test('is not waited for when its time is up', async () => {
    const began = performance.now();
    const ran = await run('sh', ['-c', `setsid sleep ${HELD_S} & echo begun; sleep ${HELD_S}`], 300);
    expect(ran).toMatchObject({ timedOut: true, out: 'begun\n' });
    expect(performance.now() - began).toBeLessThan(HELD_S * 800);
  });

  test('does not hold the probe that goes through it', async () => {
    const began = performance.now();
    const words = [
      ...['probe', '--json', '--no-ask', '--timeout', '2', '-F', 'none'],
      ...['-o', `ProxyCommand=sh -c 'setsid sleep ${HELD_S} & sleep ${HELD_S}'`, 'x@192.0.2.10'],
    ];
    const out = await new Promise<string>((resolve) => {
      execFile(path.join(ROOT, 'sshwhy'), words, (_, text) => resolve(text));
    });
    expect(JSON.parse(out)).toHaveProperty('transcript');
    expect(performance.now() - began).toBeLessThan(HELD_S * 800);
  });
});
