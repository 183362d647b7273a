/** `sshwhy log --asn`: who runs the networks, by files of three publishers; files that are none, damaged or hostile. */

import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/engine/traffic/index.ts';
import { mmdb } from './mmdb.ts';
import { program } from './program.ts';

const p = program();

function log(): string {
  const lines: string[] = [];
  const say = (i: number, text: string): number =>
    lines.push(
      `2026-02-10T00:${String(Math.floor(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}+00:00 web1 sshd[${100 + i}]: ${text}`,
    );
  for (let i = 0; i < 60; i++) {
    const from = i % 3 === 0 ? '2001:db8:5::7' : `203.0.113.${1 + (i % 9)}`;
    say(i, `Failed password for root from ${from} port ${4000 + i} ssh2`);
    say(i, `Connection closed by authenticating user root ${from} port ${4000 + i} [preauth]`);
  }
  say(70, 'Accepted publickey for nora from 198.51.100.7 port 5000 ssh2');
  say(80, 'Failed password for root from backup.example.net port 5001 ssh2');
  return `${lines.join('\n')}\n`;
}

const entry = (asn: number, name: string): { readonly [key: string]: string | number } => ({
  autonomous_system_number: asn,
  autonomous_system_organization: name,
});
const ASN = mmdb('GeoLite2-ASN', [
  ['203.0.113.0', 24, entry(64_500, 'Example Hosting')],
  ['198.51.100.0', 24, entry(64_501, 'Home Fibre \u001b[31mred\u001b[0m <img>')],
  ['2001:db8:5::', 48, entry(64_500, 'Example Hosting')],
]);

async function told(file: string, ...args: readonly string[]): Promise<Story> {
  const { out, err, status } = await p.run(['log', '--json', ...args, '--asn', file, 'auth.log']);
  expect(err).toBe('');
  expect([0, 1, 2]).toContain(status);
  return JSON.parse(out) as Story;
}

describe('who runs the networks', () => {
  it('adds visitors up by operator, over both kinds of addresses, and names him beside them', async () => {
    p.file('auth.log', log());
    p.file('asn.mmdb', ASN);
    const story = await told('asn.mmdb');
    expect(story.operators?.map((o) => [o.network, o.name, o.sources, o.failures, o.logins])).toEqual([
      ['AS64500', 'Example Hosting', 7, 60, 0],
      ['AS64501', expect.stringContaining('Home Fibre'), 1, 0, 1],
    ]);
    expect(story.networks.map((n) => n.network)).toContain('203.0.113.0/24');
    expect(story.logins[0]?.operator).toMatch(/^AS64501 Home Fibre/);
    expect(story.sources.find((s) => s.address === '2001:db8:5::7')?.operator).toBe(
      'AS64500 Example Hosting',
    );
    expect(story.sources.find((s) => s.address === 'backup.example.net')?.operator).toBeUndefined();
  });

  it("reads IPinfo's fields", async () => {
    p.file('auth.log', log());
    p.file('info.mmdb', mmdb('ipinfo asn.mmdb', [['203.0.113.0', 24, { asn: 'AS64500', name: 'Example' }]]));
    expect((await told('info.mmdb')).operators?.map((o) => `${o.network} ${o.name}`)).toEqual([
      'AS64500 Example',
    ]);
  });

  it('prints names so that they act on nothing', async () => {
    p.file('auth.log', log());
    p.file('asn.mmdb', ASN);
    for (const form of [[], ['--long'], ['--markdown'], ['--html', 'page.html']]) {
      const { out, status } = await p.run(['log', ...form, '--asn', 'asn.mmdb', 'auth.log']);
      expect([0, 1, 2]).toContain(status);
      expect(out).toContain('AS64500');
      expect(out).not.toContain('\u001b');
    }
    const page = fs.readFileSync(`${p.folder}/page.html`, 'utf8');
    expect(page).toContain('AS64501');
    expect(page).not.toContain('<img');
    expect(page).not.toContain('\u001b');
  });

  it('says when a file names nobody, or is none', async () => {
    p.file('auth.log', log());
    p.file('country.mmdb', mmdb('GeoLite2-Country', [['203.0.113.0', 24, { country: { iso_code: 'NL' } }]]));
    const run = (file: string) => p.run(['log', '--json', '--asn', file, 'auth.log']);
    const country = await run('country.mmdb');
    expect(country.err).toContain(
      'names no operator for any of these addresses: it is of the type GeoLite2-Country',
    );
    expect((JSON.parse(country.out) as Story).operators).toEqual([]);
    for (const [file, word] of [
      ['none.mmdb', 'cannot be read (ENOENT)'],
      ['auth.log', 'is no MaxMind DB file'],
      ['.', 'is no MaxMind DB file'],
    ] as const) {
      const { status, err, out } = await run(file);
      expect([status, out]).toEqual([3, '']);
      expect(err).toContain(word);
      expect(err.trim().split('\n')).toHaveLength(1);
    }
  });

  it('outlives a file that is damaged anywhere', async () => {
    p.file('auth.log', log());
    for (let i = 0; i < 12; i++) {
      const bad = Buffer.from(ASN);
      for (let k = 0; k < 40; k++) bad[(i * 7919 + k * 104_729) % bad.length] = (i * 31 + k * 17) & 255;
      p.file('bad.mmdb', bad);
      const { status, err } = await p.run(['log', '--json', '--asn', 'bad.mmdb', 'auth.log']);
      expect([0, 1, 2, 3]).toContain(status);
      expect(err).not.toMatch(/at .*\.(ts|js|cjs):\d/);
    }
  });
});
