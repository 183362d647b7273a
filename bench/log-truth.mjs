// Holds what `sshwhy log` tells of a generated log against what the generator knows of it.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** Connections whose last lines lie past the end of the file: at most so many. */
const CUT_OFF = 40;
const SPELL_MS = 1001;

/**
 * Compares the outcomes, the counts of each source that the truth lists, and the spells of MaxStartups.
 * Returns one row for each comparison: what, expected, told, fits.
 */
export async function compareWithTruth(program, log, truthFile) {
  const truth = JSON.parse(readFileSync(truthFile, 'utf8'));
  const run = spawnSync(process.execPath, [program, 'log', '--json', '--no-progress', log], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, TZ: 'UTC' },
  });
  const story = JSON.parse(run.stdout);
  const rows = [];
  const row = (what, expected, told, least = expected, most = expected) =>
    rows.push({ what, expected, told, fits: told >= least && told <= most });

  const is = (name) => truth.outcomes_simulated[name] ?? 0;
  const told = (name) => story.outcomes.find((o) => o.what === name)?.count ?? 0;
  const sshd = truth.lines - (truth.kinds.noise ?? 0);
  row('lines', truth.lines, story.lines.total);
  row('lines of sshd', sshd, story.lines.sshd);
  row('lines not understood', 0, story.lines.unknown);
  row('accepted', is('accepted'), told('accepted'), is('accepted') - CUT_OFF);
  row('wrong protocol', is('bad_ident'), told('wrong-protocol'), is('bad_ident') - CUT_OFF);
  row('no common algorithm', is('no_common_alg'), told('no-common-algorithm'), is('no_common_alg') - CUT_OFF);
  row('grace time-outs', is('grace_timeout'), told('grace-timeout'), is('grace_timeout') - CUT_OFF);
  row('refused by a penalty', is('penalty_drop'), told('dropped-penalty'), is('penalty_drop') - CUT_OFF);
  // A client that leaves while its user is known is a failed login to us, and some are that in the truth.
  const own = is('own_failed');
  row(
    'failed logins',
    is('failed_auth'),
    told('login-failed'),
    is('failed_auth') - CUT_OFF,
    is('failed_auth') + own,
  );
  const left = is('failed_auth') + own + is('closed_preauth') + is('no_ident');
  const leftTold = told('login-failed') + told('closed-before-login') + told('no-identification');
  row('failed or left', left, leftTold, left - CUT_OFF);

  // Releases before 8.4 do not log what MaxStartups drops at this level; from 10.0 on only the first few of a spell are named.
  const spells = (host) => (truth.throttling[host] ?? []).map(([from, to, n]) => ({ from, to, n }));
  for (const host of ['web', 'edge', 'new']) {
    const expected = spells(host);
    const found = story.incidents.filter((i) => i.kind === 'startups' && i.host === host);
    const fitting = expected.filter((s) =>
      found.some(
        (i) =>
          Math.abs(i.begin - s.from * 1000) < SPELL_MS &&
          Math.abs(i.end - s.to * 1000) < SPELL_MS &&
          i.dropped === s.n,
      ),
    );
    // The story shows two hundred incidents: of a long log those with most harm.
    const capped = story.incidentsTotal > story.incidents.length;
    row(`spells of ${host}: begin, end, dropped`, capped ? found.length : expected.length, fitting.length);
  }

  const perSource = await countedBySource(program, log);
  const sources = Object.entries(truth.sources);
  const same = (of) =>
    sources.filter(([address, counts]) => of(perSource.get(address) ?? NONE, counts)).length;
  const near = 3;
  row(
    `failed passwords, of ${sources.length} sources`,
    sources.length,
    same((x, t) => x.failures === t[1]),
    sources.length - near,
  );
  row(
    `logins, of ${sources.length} sources`,
    sources.length,
    same((x, t) => x.logins === t[2]),
    sources.length - near,
  );
  // Attempts that were dropped without a line are in nobody's log, and 6.6 names no address where no key exchange fits.
  const counts = sources.map(([a, t]) => ({
    told: (perSource.get(a) ?? NONE).connections,
    true: t[0],
    silent: t[3],
  }));
  row(
    `more connections than there were, of ${sources.length} sources`,
    0,
    counts.filter((c) => c.told > c.true).length,
  );
  const close = counts.filter((c) => c.told >= (c.true - c.silent) * 0.8 - 1).length;
  row(`connections, of ${sources.length} sources`, sources.length, close, sources.length * 0.98);
  row('sources', truth.sources_total, story.sourcesTotal, truth.sources_total * 0.98, truth.sources_total);
  return rows;
}

const NONE = { connections: 0, failures: 0, logins: 0 };

async function countedBySource(program, log) {
  const child = spawn(process.execPath, [program, 'log', '--connections', '--no-progress', log], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const sources = new Map();
  for await (const line of createInterface({ input: child.stdout })) {
    const c = JSON.parse(line);
    const s = sources.get(c.source) ?? { ...NONE };
    sources.set(c.source, s);
    s.connections++;
    s.failures += c.failures;
    if (c.outcome === 'accepted') s.logins++;
  }
  return sources;
}
