/** What visits cost at an sshd that punishes, by its release: how many tries a probe may make before it would be shut out. */

import { expect, test } from 'vitest';
import type { Layer, TalkLayer } from '../../src/engine/index.ts';
import { probeOptions } from '../../src/node/probe/options.ts';
import { forecast } from '../../src/node/probe/penalty.ts';

const OFFER = {
  ...{ kex: 'a', hostkey: 'b', cipherOut: 'c', cipherIn: 'c', macOut: 'd', macIn: 'd' },
  ...{ compressionOut: 'none', compressionIn: 'none', languageOut: '', languageIn: '' },
};
const talk = (identification: string | undefined, more: Partial<TalkLayer> = {}): TalkLayer => ({
  ...{ layer: 'talk', way: 'usual', addr: '192.0.2.10', port: 22, connectMs: 1, end: 'open', endMs: 30 },
  ...{ bytes: identification === undefined ? 0 : 900, text: '', lines: [] },
  ...(identification !== undefined && { identification, clientOffer: OFFER, serverOffer: OFFER }),
  ...more,
});
const of = (layers: readonly Layer[], ...words: readonly string[]): ReturnType<typeof forecast> =>
  forecast(layers, probeOptions([...words, 'web1']));
const ssh = (purpose: 'login' | 'methods', status: number): Layer => ({
  ...{ layer: 'ssh', command: 'ssh', ms: 10, text: '' },
  ...{ purpose, status },
});

test.each([
  ['SSH-2.0-OpenSSH_9.7', undefined],
  ['SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u10', undefined],
  ['SSH-2.0-dropbear_2022.83', undefined],
  ['SSH-2.0-OpenSSH_9.8', 13],
  ['SSH-2.0-OpenSSH_9.9p2', 13],
  ['SSH-2.0-OpenSSH_10.0', 13],
  ['SSH-2.0-OpenSSH_10.5', 13],
  // Of a later release than any that is known, the newest rule is expected.
  ['SSH-2.0-OpenSSH_11.2', 13],
])('%s leaves room for %s more visits', (identification, visits) => {
  expect(of([talk(identification)])?.visits).toBe(visits);
});

test('what was asked for besides is kept free: a refused login costs five seconds', () => {
  expect(of([talk('SSH-2.0-OpenSSH_9.9')], '--login')?.visits).toBe(8);
  expect(of([talk('SSH-2.0-OpenSSH_9.9')], '--login', '--host-key')?.visits).toBe(7);
  // Only from 10.3 on a user who does not exist costs more than any visit (srclimit.c).
  expect(of([talk('SSH-2.0-OpenSSH_10.2')], '--methods')?.visits).toBe(12);
  expect(of([talk('SSH-2.0-OpenSSH_10.3')], '--methods')?.visits).toBe(8);
});

test('what was done is counted, and what cost nothing is not', () => {
  const repeat: Layer = {
    ...{ layer: 'repeat', tries: 6, ms: 10, greeted: 3, dropped: 3, closed: 0, refused: 0, silent: 0 },
  };
  const layers = [talk('SSH-2.0-OpenSSH_9.9'), repeat];
  expect(of(layers)).toMatchObject({ version: '9.9', seconds: 4, least: 15, visits: 10 });
  expect(of([...layers, ssh('login', 0)])?.seconds).toBe(4);
  expect(of([...layers, ssh('login', 255)])?.seconds).toBe(9);
  expect(of([...layers, ssh('methods', 255)], '--methods')?.seconds).toBe(5);
});

test('where its process may have crashed nothing more is tried: 90 seconds', () => {
  const closed = talk('SSH-2.0-OpenSSH_10.0', { end: 'fin' });
  expect(of([closed])).toMatchObject({ seconds: 90, visits: 0 });
  // A client that has nothing in common with it is sent away in order.
  const unlike = { ...closed, clientOffer: { ...OFFER, kex: 'x' } };
  expect(of([unlike])).toMatchObject({ seconds: 1, visits: 13 });
});

test('a port that says nothing may be the newest sshd; one that speaks otherwise is none', () => {
  expect(of([talk(undefined)])?.visits).toBe(13);
  expect(of([talk(undefined)])?.version).toBe(undefined);
  expect(of([talk(undefined, { bytes: 20, lines: ['HTTP/1.1 400 Bad Request'] })])).toBe(undefined);
  expect(of([])).toBe(undefined);
});
