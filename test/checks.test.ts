/** The next check: what is asked for, of whom, and when no longer. */

import { describe, expect, it } from 'vitest';
import { explain, open } from '../src/engine/index.ts';

const CLOSED =
  'kex_exchange_identification: Connection closed by remote host\nConnection closed by 192.0.2.10 port 22\n';
const GITHUB =
  'ssh: connect to host github.com port 22: Connection timed out\nfatal: Could not read from remote repository.\n';
const LOG =
  'Nov 22 13:24:31 web1 sshd[6872]: Connection closed by authenticating user alice 198.51.100.7 port 40112 [preauth]\n';

function firstProblem(texts: readonly string[], question: Parameters<typeof explain>[2] = {}) {
  const readings = texts.map((text, source) => {
    const r = open({ evidence: { name: `${source}.txt` }, source, now: Date.UTC(2026, 10, 22) });
    r.push(new TextEncoder().encode(text));
    r.end();
    return r;
  });
  const { report } = explain(
    readings.map((r) => r.summary()),
    readings.flatMap((r) => [...r.observations]),
    question,
  );
  return report.problems[0];
}

describe('evidence that would tell more', () => {
  it("asks for the server's log when only the client has spoken, and offers a check without it", () => {
    const p = firstProblem([CLOSED]);
    expect(p?.check).toMatchObject({
      facet: 'evidence.server-log',
      who: 'server',
      effect: 'reads',
      evidence: true,
    });
    expect(p?.otherwise?.facet).toMatch(/^check\./);
  });

  it('asks for nothing that cannot be had', () => {
    const answers = [{ facet: 'evidence.server-log', answer: 'no' }];
    expect(firstProblem([CLOSED], { answers })?.check?.facet).not.toBe('evidence.server-log');
    const both = [...answers, { facet: 'evidence.client-output', answer: 'unknown' }];
    expect(firstProblem([CLOSED], { answers: both })?.check?.facet).toMatch(/^check\./);
  });

  it('changes no probability by such an answer', () => {
    const of = (p: ReturnType<typeof firstProblem>) => p?.causes.map((c) => [c.id, c.probability]);
    const answers = [{ facet: 'evidence.server-log', answer: 'no' }];
    expect(of(firstProblem([CLOSED], { answers }))).toEqual(of(firstProblem([CLOSED])));
  });

  it('never asks the user of a public service for its log', () => {
    expect(firstProblem([GITHUB])?.check?.facet).not.toBe('evidence.server-log');
    expect(firstProblem([CLOSED], { hints: ['git-host'] })?.check?.facet).not.toBe('evidence.server-log');
  });

  it('asks for the log of a rented server, whose reader is its administrator', () => {
    const host = 'ec2-192-0-2-10.compute-1.amazonaws.com';
    const p = firstProblem([`ssh: connect to host ${host} port 22: Connection refused\n`]);
    expect(p?.check?.facet).toBe('evidence.server-log');
    const commit =
      'ssh: connect to host git-codecommit.eu-west-1.amazonaws.com port 22: Connection refused\n';
    expect(firstProblem([commit])?.check?.facet).not.toBe('evidence.server-log');
  });

  it('does not ask for what is there', () => {
    const check = firstProblem([LOG])?.check;
    expect(check).toBeDefined();
    expect(check?.facet).not.toBe('evidence.server-log');
  });

  it('puts no hostile value into its command', () => {
    const p = firstProblem(['ssh: connect to host $(reboot);x port 22: Connection refused\n']);
    expect(p?.check?.run ?? '').not.toMatch(/reboot/);
  });
});
