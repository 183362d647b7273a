/** What ssh prints, and what programs around ssh and sshd say: every wording is read by its sample, and real lines are read. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Side } from '../src/engine/observation.ts';
import { KINDS } from '../src/engine/observation.ts';
import { AROUND } from '../src/engine/readers/around/wordings.ts';
import { CLIENT_AUTH } from '../src/engine/readers/openssh/client-auth.ts';
import { CLIENT_CONNECT } from '../src/engine/readers/openssh/client-connect.ts';
import { CLIENT_IDENT } from '../src/engine/readers/openssh/client-ident.ts';
import { CLIENT_KEX } from '../src/engine/readers/openssh/client-kex.ts';
import { CLIENT_SESSION } from '../src/engine/readers/openssh/client-session.ts';
import { CLIENT_START } from '../src/engine/readers/openssh/client-start.ts';
import { OPENSSH } from '../src/engine/readers/openssh/wordings.ts';
import type { Reading, Wording } from '../src/engine/wording.ts';
import { compile } from '../src/engine/wording.ts';

const CLIENT = [
  ...CLIENT_START,
  ...CLIENT_CONNECT,
  ...CLIENT_IDENT,
  ...CLIENT_KEX,
  ...CLIENT_AUTH,
  ...CLIENT_SESSION,
];
const MINE = [...CLIENT, ...AROUND];
const matcher = compile([...OPENSSH, ...AROUND]);

/** As the reader of text does it: level and a function's name are peeled. */
function read(line: string, side: Side): Reading | null {
  let text = line.replace(/^debug[123]: /, '');
  for (;;) {
    const reading = matcher.read(text, side) ?? matcher.read(text.trimEnd(), side);
    const name = /^[a-z_0-9]{3,40}: /.exec(text);
    if (reading || !name) return reading;
    text = text.slice(name[0].length);
  }
}

function sidesOf(w: Wording): readonly Side[] {
  return w.side === 'both' ? ['client', 'server'] : [w.side];
}

describe('wordings of the client and of programs around it', () => {
  test('every sample is read by its own wording, beyond dispute', () => {
    const wrong: string[] = [];
    for (const w of MINE)
      for (const side of sidesOf(w)) {
        const r = read(w.sample, side);
        if (r?.wording !== w) wrong.push(`${w.sample}\n  is read by ${r?.wording.text}, not ${w.text}`);
        else if (r.disputed) wrong.push(`${w.sample}\n  is disputed`);
      }
    expect(wrong).toEqual([]);
  });

  test('every wording says a known kind and what it means', () => {
    for (const w of MINE) {
      expect(KINDS).toHaveProperty([w.says]);
      expect(w.means, w.text).toMatch(/^["(]?[A-Z0-9"a-z].*\.$/);
    }
  });

  test('lines without a diagnosis have no fields', () => {
    for (const w of MINE.filter((x) => x.says === 'client.debug')) {
      expect(w.with ?? {}, w.text).toEqual({});
      expect(
        [...w.text.matchAll(/\{([a-z]+|_)/gi)].every((m) => m[1] === '_'),
        w.text,
      ).toBe(true);
    }
  });

  test('no text has more than two open holes, or a sample with a hole in it', () => {
    for (const w of MINE) {
      expect(w.sample, w.text).not.toMatch(/\{(_|[a-z]+)(:[a-z]+)?\}/);
      const open = [...w.text.matchAll(/\{([^}:]+)(?::([^}]+))?\}/g)].filter(
        (m) =>
          m[2] === 'own' || m[2] === 'peer' || m[2] === 'account' || (m[2] === undefined && m[1] === '_'),
      );
      expect(open.length, w.text).toBeLessThanOrEqual(2);
    }
  });
});

describe('real lines', () => {
  const from = (name: string): readonly string[] =>
    readFileSync(join(import.meta.dirname, 'fixtures-lines', name), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('## '));

  test.each(['client.txt', 'tools.txt'])('%s: every line is read as the client meant it', (name) => {
    const lines = from(name);
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) {
      const r = read(line, 'client');
      expect(r, line).not.toBeNull();
      expect(r?.disputed, line).toBe(false);
    }
  });

  test('around.txt: every line is read', () => {
    const lines = from('around.txt');
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) expect(read(line, 'server'), line).not.toBeNull();
  });

  test('one line of each turning point says what it has to', () => {
    const said = (line: string): readonly [string | undefined, unknown] => {
      const r = read(line, 'client');
      return [r?.wording.says, r?.fields];
    };
    expect(said('Connection closed by UNKNOWN port 65535')).toEqual(['jump.pipe-closed', { how: 'closed' }]);
    expect(said('Connection reset by UNKNOWN port -1')).toEqual(['end.reset', {}]);
    expect(said('ada@web1.example.test: Permission denied (publickey,password).')).toEqual([
      'auth.denied',
      { user: 'ada', host: 'web1.example.test', methods: 'publickey,password' },
    ]);
    expect(said('EXAMPLE\\ada@[2001:db8::10]: Permission denied (publickey).')).toEqual([
      'auth.denied',
      { user: 'EXAMPLE\\ada', host: '[2001:db8::10]', methods: 'publickey' },
    ]);
    expect(said('ssh: connect to host 2001:db8::10 port 22: Network is unreachable')).toEqual([
      'connect.failed',
      { host: '2001:db8::10', port: 22, errno: 'Network is unreachable' },
    ]);
    expect(said('Offering public key: /home/ada/my keys/work RSA SHA256:abc explicit')).toEqual([
      'auth.offered',
      { path: '/home/ada/my keys/work', keytype: 'RSA', fingerprint: 'SHA256:abc', source: 'explicit' },
    ]);
    expect(said('channel 0: open failed: connect failed: open failed')[0]).toBe('session.open-refused');
    expect(said('channel 0: open failed: connect failed: Connection refused')).toEqual([
      'jump.open-failed',
      { channel: 0, why: 'connect failed', text: 'Connection refused' },
    ]);
    expect(said('no such identity: /home/ada/.ssh/id_rsa: No such file or directory')[0]).toBe(
      'client.debug',
    );
    expect(said('no such identity: /home/ada/keys/x: No such file or directory')[0]).toBe('auth.key-missing');
    expect(
      said(
        'ssh: handshake failed: read tcp 198.51.100.2:40022->192.0.2.10:22: read: connection reset by peer',
      ),
    ).toEqual(['end.reset', { addr: '192.0.2.10', port: 22 }]);
  });
});
