/** Where no connection opens: a probe in the lab's networks asks the kernel's counters and the neighbour table, and with leave looks beside the port. */

import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Layer, Report, Transcript } from '../../src/engine/index.ts';
import { describeReal } from './needs.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
// Each test builds three machines, several at once.
vi.setConfig({ testTimeout: 60_000 });

type Answer = Report & { readonly transcript: Transcript };

function probed(fault: string, words: readonly string[]): Promise<Answer> {
  const command = ['sshwhy', 'probe', '--json', '--no-ask', ...words, 'DEST'];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [path.join(ROOT, 'lab/up.mjs'), fault, '--', ...command],
      { cwd: ROOT, maxBuffer: 1 << 24 },
      (_, out, err) => {
        try {
          resolve(JSON.parse(out.slice(out.indexOf('{'))) as Answer);
        } catch {
          reject(new Error(`${out}${err}`));
        }
      },
    );
  });
}

const found = <L extends Layer['layer']>(a: Answer, layer: L): Extract<Layer, { layer: L }> | undefined =>
  a.transcript.layers.find((l): l is Extract<Layer, { layer: L }> => l.layer === layer);

describeReal('where no connection opens', ['root', 'unshare', 'ip', 'nft', 'sshd', 'ssh'], () => {
  const kernel: readonly (readonly [fault: string, noticesIn: number, noticesOut: number, cause: string])[] =
    [
      ['server-not-running', 0, 0, 'server-not-running'],
      ['connect-port-rejected', 1, 0, 'connect-port-rejected'],
      ['connect-local-firewall', 1, 1, 'connect-local-firewall'],
    ];
  test.each(kernel)(
    '%s: the kernel counted who turned it away',
    async (fault, noticesIn, noticesOut, cause) => {
      const a = await probed(fault, ['--timeout', '8']);
      expect(found(a, 'kernel')).toEqual({ layer: 'kernel', noticesIn, noticesOut, unsent: 0 });
      expect(a.causes[0]?.id).toBe(cause);
      // One packet was sent, and nothing beside it.
      expect(found(a, 'beside')).toBeUndefined();
    },
  );

  test('a rule of this machine that drops lets no repeat out', async () => {
    const a = await probed('connect-local-firewall--drop', ['--timeout', '5']);
    expect(found(a, 'kernel')?.unsent).toBeGreaterThan(0);
    expect(a.causes[0]?.id).toBe('connect-local-firewall');
  });

  test('nobody has the address in our own network', async () => {
    const a = await probed('connect-host-down--same-network', ['--timeout', '8']);
    expect(found(a, 'route')?.direct).toBe(true);
    expect(found(a, 'neighbour')?.there).toBe(false);
    expect(a.causes[0]?.id).toBe('connect-host-down');
  });

  test("a network of this machine's own guests lies over that of the server", async () => {
    const a = await probed('connect-route-wrong', ['--timeout', '8']);
    expect(found(a, 'route')).toMatchObject({ direct: true, device: 'br-4f2a' });
    expect(a.causes[0]?.id).toBe('connect-route-wrong');
  });

  test('with leave, the same from a lower source port', async () => {
    const a = await probed('path-source-port-filtered', ['--timeout', '8', '--more', '4']);
    expect(found(a, 'beside')).toMatchObject({ lowPort: 'open', datagram: 'refused' });
    expect(found(a, 'ports')?.ports).toEqual([
      { port: 443, found: 'refused' },
      { port: 33434, found: 'refused' },
    ]);
    expect(a.causes[0]?.id).toBe('path-source-port-filtered');
  });

  test('a firewall that drops all keeps other ports silent too', async () => {
    const a = await probed('connect-cloud-firewall', ['--timeout', '8', '--more', '4']);
    expect(found(a, 'beside')).toMatchObject({ lowPort: 'silent', datagram: 'silent' });
    expect(a.causes.map((c) => c.id).slice(0, 2)).toContain('connect-cloud-firewall');
  });
});
