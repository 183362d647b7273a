/** Real servers that are old in several lists at once: one answer names all of them, and its lines get the real client in. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { Report } from '../../src/engine/index.ts';
import { describeReal } from './needs.ts';
import { answerTo, world } from './world.ts';

const w = world();

/** The lines that the first answer puts into the client's configuration, without the `Host` line. */
function advised(report: Report): readonly string[] {
  const steps = report.causes[0]?.fix ?? [];
  const config = steps.map((s) => s.config).find((c) => c?.file === '~/.ssh/config');
  return (config?.lines ?? []).slice(1).map((l) => l.trim());
}

describeReal('old in every list', ['root', 'sshd', 'ssh', 'ssh-keygen'], () => {
  test('ssh -vv shows all of it, and the advised lines suffice', async () => {
    execFileSync('ssh-keygen', ['-q', '-t', 'rsa', '-b', '2048', '-N', '', '-f', w.key('rsa')]);
    const server = await w.sshd('layers', [
      `HostKey ${w.key('rsa')}`,
      'KexAlgorithms diffie-hellman-group1-sha1,diffie-hellman-group14-sha1',
      'HostKeyAlgorithms ssh-rsa',
      'Ciphers 3des-cbc,aes128-cbc',
      'MACs hmac-md5',
    ]);
    const to = ['-p', `${server.port}`, '-i', w.key('mine'), 'root@127.0.0.1', 'true'];
    const run = await w.ssh(to, ['-vv']);
    expect(run.status, run.text).toBe(255);
    const report = answerTo({ 'client.txt': run.text });
    expect(report.causes[0]?.id).toBe('kex-no-common-kex');
    const lines = advised(report);
    expect(lines).toEqual([
      'KexAlgorithms +diffie-hellman-group14-sha1',
      'HostKeyAlgorithms +ssh-rsa',
      'Ciphers +aes128-cbc',
      'MACs +hmac-md5',
    ]);
    const options = lines.flatMap((l) => ['-o', l.replace(' ', '=')]);
    const again = await w.ssh(to, options);
    expect(again.status, again.text).toBe(0);
  });

  test('without -vv each answer gets one list further, and the last gets in', async () => {
    const server = await w.sshd('steps', [
      'KexAlgorithms diffie-hellman-group14-sha1',
      'Ciphers aes256-cbc',
      'MACs hmac-sha1-96,hmac-md5',
    ]);
    const to = ['-p', `${server.port}`, '-i', w.key('mine'), 'root@127.0.0.1', 'true'];
    const options: string[] = [];
    const seen: (string | undefined)[] = [];
    let run = await w.ssh(to);
    while (run.status !== 0 && seen.length < 5) {
      const report = answerTo({ 'client.txt': run.text });
      seen.push(report.causes[0]?.id);
      options.push(...advised(report).flatMap((l) => ['-o', l.replace(' ', '=')]));
      run = await w.ssh(to, options);
    }
    expect(run.status, run.text).toBe(0);
    expect(seen).toEqual(['kex-no-common-kex', 'kex-no-common-cipher', 'kex-no-common-cipher']);
  });
});
