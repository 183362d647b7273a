/** The built program on the files of a real fault and of a stranger's visit: it answers, and its exit code says who has to act. */
import net from 'node:net';
import { expect, test } from 'vitest';
import { program } from '../cli/program.ts';
import { describeReal } from './needs.ts';
import { pause, until, world } from './world.ts';

const p = program();
const w = world();

describeReal('sshwhy explain', ['root', 'sshd', 'ssh'], () => {
  test('ends with 1 and names the cause of a real fault', async () => {
    const server = await w.sshd('fault', ['AllowUsers nora']);
    const run = await w.ssh(['-v', '-i', w.key('mine'), '-p', `${server.port}`, 'root@127.0.0.1', 'true']);
    expect(run.status).toBe(255);
    await until(() => server.log().includes('not allowed'), server.log());
    const files = [
      p.file('client.txt', run.text),
      p.file('sshd.log', server.log()),
      p.file('sshd_config', server.config),
    ];
    const { status, out } = await p.run(['explain', ...files, '--no-ask']);
    expect(out).toContain('AllowUsers');
    expect(status).toBe(1);
    const json = JSON.parse((await p.run(['explain', ...files, '--json'])).out) as {
      causes: { id: string }[];
    };
    expect(json.causes[0]?.id).toBe('auth-user-not-allowed');
  });

  test('ends with 0 for a stranger', async () => {
    const server = await w.sshd('stranger');
    const socket = net.connect(server.port, '127.0.0.1', () => socket.write('GET / HTTP/1.0\r\n\r\n'));
    socket.on('error', () => undefined);
    await until(() => server.log().includes('invalid format'), server.log());
    socket.destroy();
    await pause(50);
    const { status, out } = await p.run(['explain', p.file('stranger.log', server.log()), '--no-ask']);
    expect(out).toContain('nobody has to act');
    expect(status).toBe(0);
  });
});
