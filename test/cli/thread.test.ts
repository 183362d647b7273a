/** The thread that sshwhy began with: its log and its configuration get the answer that nobody there could give. */
import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, program } from './program.ts';

const p = program();
const LOG = `${EXAMPLES}/public-server.log`;
const CONFIG = `${EXAMPLES}/public-server.sshd_config`;
const DROPPED = `${EXAMPLES}/maxstartups-drop.log`;

interface Report {
  readonly problems: readonly {
    readonly who: string;
    readonly causes: readonly { readonly id: string }[];
    readonly attempts: readonly { readonly source?: string }[];
    readonly excluded: readonly { readonly id: string; readonly folklore?: string }[];
  }[];
  readonly findings: readonly {
    readonly keyword: string;
    readonly better?: string;
    readonly problem?: number;
  }[];
  readonly notes: readonly { readonly about: string }[];
}

/** As on a terminal of 80 columns, its lines joined. */
const joined = (text: string): string => text.replace(/\s+/g, ' ');

describe('the log and the configuration', () => {
  let text = '';
  let report: Report;
  beforeAll(async () => {
    text = joined((await p.run(['explain', LOG, CONFIG])).out);
    report = JSON.parse((await p.run(['explain', '--json', LOG, CONFIG])).out) as Report;
  });

  it('03:59:36: a stranger who hung up early; nobody has to act', async () => {
    const about = report.problems.find((x) => x.attempts.some((a) => a.source === 'x.x.x.83'));
    expect(about?.who).toBe('nobody');
    expect(about?.causes[0]?.id).toMatch(/^noise-/);
    const asked = joined((await p.run(['explain', '--at', '03:59:36', LOG, CONFIG])).out);
    expect(asked).toContain('nobody has to act');
    expect(asked).toContain('the client hung up');
  });

  it('03:39:48: past identification, before a name; nobody has to act', () => {
    const about = report.problems.find((x) => x.attempts.some((a) => a.source === 'x.x.x.207'));
    expect(about?.who).toBe('nobody');
    expect(about?.causes[0]?.id).toMatch(/^noise-/);
  });

  it('the "remote host" of a server\'s log is the client', () => {
    expect(text).toContain('the "remote host" is the client');
  });

  it('the log shows a LogLevel that the configuration does not set', () => {
    expect(text).toContain('VERBOSE');
    expect(report.notes.map((n) => n.about)).toContain('log-level');
  });

  it('what is often suggested and cannot be it', () => {
    const about = report.problems.find((x) => x.attempts.some((a) => a.source === 'x.x.x.83'));
    expect(about?.excluded.map((x) => x.folklore ?? '').join(' ')).toContain('known_hosts');
    const [, told = ''] = text.split('Often suggested, not possible here');
    expect(told).toContain('known_hosts');
  });

  it('apart from that: MaxStartups, what it does, a better value', () => {
    expect(text).toContain('MaxStartups 3:100:60');
    expect(text).toMatch(/every new connection is refused/);
    expect(text).toMatch(/better: MaxStartups \d+:\d+:\d+/);
    expect(report.findings.filter((f) => f.keyword === 'MaxStartups').length).toBeGreaterThan(0);
  });

  it('nobody has to act, so the exit code says so', async () => {
    expect((await p.run(['explain', LOG])).status).toBe(0);
  });
});

it('the later line is tied to that setting', async () => {
  const { out, status } = await p.run(['explain', '--json', LOG, CONFIG, DROPPED]);
  expect(status).toBe(1);
  const report = JSON.parse(out) as Report;
  const index = report.problems.findIndex((x) => x.causes[0]?.id === 'accept-maxstartups');
  expect(index).toBeGreaterThanOrEqual(0);
  expect(report.findings.some((f) => f.keyword === 'MaxStartups' && f.problem === index)).toBe(true);
});
