/** Lines as mails, tickets and web pages leave them: read all the same, and never proof. */

import { expect, test } from 'vitest';
import { open } from '../src/engine/index.ts';
import { narrowed, recased, unbroken, unmarked } from '../src/engine/readers/pasted.ts';
import { printTerminal } from '../src/print/index.ts';
import { explained } from './explained.ts';

const first = (said: string) => explained(['post.txt', said]).problems[0]?.causes[0];
const LINE =
  'Feb  3 04:05:06 db2 sshd[812]: Authentication refused: bad ownership or modes for directory /home/ada';
const STRICT = first(LINE);

test('the bare line is proof, so that the others can be measured by it', () => {
  expect([STRICT?.id, STRICT?.certainty]).toEqual(['auth-authorized-keys-mode', 'proved']);
});

test.each([
  ['quoted twice', `> > ${LINE}`],
  ['in bold', `**${LINE}**`],
  ['as code', `\`${LINE}\``],
  ['with entities and tags', `<code>${LINE}</code>&nbsp;<br>`],
  ['escaped for Markdown', LINE.replace('/home/ada', '/home/ada\\_lovelace')],
])('%s it says the same', (_, said) => {
  expect(first(`${said}\n`)?.id).toBe('auth-authorized-keys-mode');
});

test('what was inside marks never proves', () => {
  expect(first(`> ${LINE.slice(LINE.indexOf('Authentication'))}`)?.certainty).not.toBe('proved');
});

test('a sentence that the page broke is read as one', () => {
  const go = [
    'timeout - last error: ssh: handshake failed: ssh:',
    'unable to authenticate, attempted methods [none publickey], no supported methods remain',
  ];
  expect(first(go.join('\n'))?.id).toBe('auth-key-not-authorized');
  const hard =
    'kex error : no match for method encryption client->server: server [aes128-cbc,3des-cbc], client [aes256-gcm@openssh.com]';
  expect(first(`${hard.slice(0, 78)}\n${hard.slice(78)}\n`)?.id).toBe('kex-no-common-cipher');
  // Lines that stand apart are no sentence.
  expect(first(`${go[0]}\n\n${go[1]}\n`)?.id).not.toBe(first(go.join('\n'))?.id);
});

test('typographic quotes and unbreakable blanks are those of the program', () => {
  expect(unmarked('Load key “/home/ada/.ssh/id”:\u00a0invalid format')).toBe(
    'Load key "/home/ada/.ssh/id": invalid format',
  );
  expect(unmarked('kex: &lt;none&gt; &amp;amp;')).toBe('kex: <none> &amp;');
});

test('a prompt stays one, and plain lines stay as they are', () => {
  expect(unmarked('> ssh ada@web1.example.test')).toBeNull();
  expect(unmarked('Permission denied (publickey).')).toBeNull();
  expect(unmarked('drwxr-xr-x 2 ada ada 4096 .ssh')).toBeNull();
});

test('git in another language only wraps ssh, and is named as what ran it', () => {
  const report = explained([
    'post.txt',
    "Klone nach 'site'...\ngit@git.example.test: Permission denied (publickey).\nSchwerwiegend: Konnte nicht vom Remote-Repository lesen.\n",
  ]);
  expect(printTerminal(report, { columns: 100, colour: false, long: false })).toContain(
    'Your ssh, which git ran, ended it',
  );
  const alone = explained([
    'post.txt',
    "Klone nach 'site'...\nHost key verification failed.\nSchwerwiegend: Konnte nicht vom Remote-Repository lesen.\n",
  ]);
  const english = explained([
    'post.txt',
    "Cloning into 'site'...\nHost key verification failed.\nfatal: Could not read from remote repository.\n",
  ]);
  expect(alone.problems[0]?.causes.map((c) => [c.id, c.probability])).toEqual(
    english.problems[0]?.causes.map((c) => [c.id, c.probability]),
  );
});

test('what can be read as it stands keeps its marks: they may be the peer’s own', () => {
  const reading = open({ evidence: { name: 'client.txt' }, source: 0, now: 0 });
  reading.push(
    new TextEncoder().encode(
      'debug1: Connection established.\ndebug1: kex_exchange_identification: banner line 0: **`hello`**\n',
    ),
  );
  reading.end();
  expect(reading.observations.find((o) => o.kind === 'ident.pre-banner')?.fields).toMatchObject({
    line: '**`hello`**',
  });
});

test('marks without end cost no time, and a broken sentence is looked for in a few lines only', () => {
  const long = `${'> '.repeat(900)}${'*'.repeat(200)}`;
  expect(unmarked(long)?.length).toBeLessThan(long.length);
  expect(unmarked(`> ${'x'.repeat(5000)}`)).toBeNull();
  const parts = unbroken();
  for (let i = 0; i < 100; i++)
    expect(parts.join(`line ${i} of a text that nobody understands`).length).toBeLessThan(5);
});

test('wide punctuation of an input method is read as the narrow one', () => {
  expect(narrowed('FATAL ERROR： Network error：Connection refused')).toBe(
    'FATAL ERROR: Network error: Connection refused',
  );
  expect(narrowed('Permission denied (publickey).')).toBeNull();
  expect(first('报错：ssh：connect to host db2.example.test port 22：Connection refused\n')?.id).toBe(
    first('ssh: connect to host db2.example.test port 22: Connection refused\n')?.id,
  );
});

test('a first letter that somebody typed otherwise makes no other sentence', () => {
  expect(first('Ssh: connect to host db2.example.test port 22: Connection refused\n')?.id).toBe(
    first('ssh: connect to host db2.example.test port 22: Connection refused\n')?.id,
  );
  expect(first('exhausted available authentication methods\n')?.id).toBe(
    first('Exhausted available authentication methods\n')?.id,
  );
  // Only a whole sentence: inside one any word begins with a small letter.
  expect(recased('unable to authenticate, as they say')).toBe('Unable to authenticate, as they say');
  expect(explained(['post.txt', 'unable to authenticate, as they say\n']).problems).toEqual([]);
  expect(recased('42 bottles of beer on the wall')).toBeNull();
});

test("a remote forward that fails is a port that is taken rather than a jump host's rule", () => {
  const said = 'Warning: remote port forwarding failed for listen port 8022\n';
  expect(first(said)?.id).toBe('session-forward-port-in-use');
  expect(first(said)?.probability).toBeLessThan(0.9);
});
