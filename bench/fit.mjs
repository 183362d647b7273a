// Fits src/engine/weights.ts: base rates and priors by counting, grades and facet weights by descent on the log loss.
//   node bench/fit.mjs --recordings DIR [--recordings DIR] --cases FILE [--write] [--folds 5]
// Every number is shrunk towards its default, since the samples are small; --folds reports the loss on what was left out.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cases, evidenceOf, loadEngine, readAll, recordings, valuesOf } from './load.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const args = process.argv.slice(2);
const values = (name) => valuesOf(args, name);
const engine = await loadEngine();
const causes = engine.CAUSES;
/**
 * What everybody meets, as if so many items had shown it: samples of a few hundred hold rare faults for their own sake,
 * and would make a common one look no more likely than a curious one.
 */
const COMMON = {
  client: {
    'auth-key-not-authorized': 6,
    'server-not-running': 4,
    'connect-port-filtered': 3,
    'auth-password-wrong': 3,
    'hostkey-changed': 3,
    'resolve-name-unknown': 3,
    'connect-wrong-port': 2,
    'auth-no-key-offered': 2,
    'accept-maxstartups': 2,
    'auth-unknown-user': 2,
    'auth-pam-account-denied': 1,
    'hostkey-unknown': 3,
    'path-idle-timeout': 3,
    'path-state-lost': 2,
    'connect-host-down': 2,
  },
  server: {
    'noise-brute-force': 5,
    'noise-connect-close': 4,
    'auth-password-wrong': 4,
    'auth-key-not-authorized': 4,
    'auth-unknown-user': 3,
    'noise-non-ssh': 2,
    'noise-monitor': 1,
    'accept-maxstartups': 2,
  },
};

/** P(answer) for an answer, or a hint, that no item gave. */
const RARE = 0.01;
const RARE_ERROR = 0.002;
const HINT = 0.05;
const DEFAULTS = {
  grades: { always: 0.9, usually: 0.6, sometimes: 0.25, rarely: 0.06, never: 0.004 },
  facet: 0.8,
};
const GRADES = Object.keys(DEFAULTS.grades);

/** One item: what was judged, and which causes are right. */
function item(id, evidence, hints, good, weight, world) {
  const { observations, summaries } = readAll(engine, evidence);
  const { diagnosis } = engine.explain(summaries, observations, { hints });
  const p = diagnosis.problems[0];
  if (!p) return null;
  const first = p.attempts[0];
  const view = p.view === 'server' ? 'server' : 'client';
  return {
    id,
    observations: p.observations,
    view,
    from: first.from,
    to: first.to,
    staged: first.subject === 'connection',
    // Which causes are candidates does not hang on the weights.
    excluded: new Set(p.judged.excluded.map((e) => e.cause.id)),
    good: new Set(good),
    weight,
    world,
  };
}

const items = [];
for (const folder of values('--recordings')) {
  for (const r of recordings(folder)) {
    if (!r.determinable || r.cause === 'none') continue;
    for (const view of ['all', 'info', 'client', 'plain', 'probe', 'probe-more', 'probe-log']) {
      // A stranger's own screen is nobody's evidence.
      if (r.id.includes('stranger-') && view !== 'all' && view !== 'info') continue;
      const e = evidenceOf(r, view, engine);
      // What cannot be told from one view alone is not held against the table, but counts a little for its calibration.
      if (e) items.push(item(r.id, e, [], [r.cause, ...r.acceptable], view === 'all' ? 1 : 0.35, false));
    }
  }
}
for (const file of values('--cases')) {
  for (const c of cases(file)) {
    const good = [c.cause, ...c.acceptable];
    items.push(item(c.id, c.evidence, [], good, c.determinable ? 1 : 0.5, true));
    items.push(item(c.id, c.evidence, c.hints, good, c.determinable ? 1 : 0.5, true));
  }
}
const list = items.filter(Boolean);

/**
 * Recordings set only what brings their fault about, so they do not say how common a setting is. What hardening guides
 * and ordinary servers have is nothing rare, and alone points to no cause.
 */
const SETTING = 0.02;
const ORDINARY_SETTING = 0.25;
const ORDINARY =
  /^config\.(password-off|password-and-kbdint-off|kbdint-off|permit-root|port-other|listen-address|loglevel-set|allow-users|allow-groups|authorized-keys-file-other|hostkey-set|use-pam-no|maxstartups-set|client-alive|banner|login-grace-short|maxauthtries-low)/;
/** How much of a tag that is given with a cause that has a sign for it counts as that cause's own. */
const OWN_TAG = 0.6;
const NEUTRAL = /^(group\.(source|count)|attempt\.(address|duration)|ident\.peer|client\.exit)/;
/** How often what only a live probe can see is seen without its cause: the recordings hold none of it. */
const UNRECORDED = {
  'probe.unconfirmed=probe.unconfirmed:none': 0.85,
  'probe.unconfirmed=probe.unconfirmed:offer': 0.01,
  'probe.unconfirmed=probe.unconfirmed:all': 0.01,
  // Measured: nothing but the TCP wrappers closes after five seconds, and a missing neighbour is given up after three.
  'probe.closing=probe.closing:five-seconds': 0.004,
  'probe.closing=probe.closing:late': 0.02,
  'probe.refusal-time=probe.refusal-time:three-seconds': 0.01,
  'probe.refusal-time=probe.refusal-time:no-port': 0.005,
  'probe.refusal-time=probe.refusal-time:late': 0.02,
  'probe.families=probe.families:ipv4': 0.03,
  'probe.families=probe.families:ipv6': 0.03,
  'probe.ports=probe.ports:ssh-elsewhere': 0.05,
  'probe.ports=probe.ports:others-open': 0.3,
  'probe.ports=probe.ports:refused': 0.3,
  'probe.ports=probe.ports:silent': 0.3,
};
const isSetting = (key) => /^config\.(?!invalid|bad-value|unknown-keyword|deprecated)/.test(key);
/**
 * What a tag is told with at least where a cause says nothing of it. People add tags of their surroundings whatever the
 * fault is, and the samples are too few to show each beside each fault: a tag must not speak louder against the causes
 * that are silent about it than a sign of theirs would that is seen rarely.
 */
const TAG = 0.045;
const leastOf = (key) =>
  key.startsWith('hint.') ? TAG : ORDINARY.test(key) ? ORDINARY_SETTING : isSetting(key) ? SETTING : 0;

/**
 * Counts of answers and causes among the training items. A base rate is how often an answer is seen when the cause has
 * no sign for it: for an error among all items of that side, since that it is reported at all is news.
 */
function counted(train) {
  const sides = { client: 0, server: 0 };
  const seen = new Map();
  const facets = new Map();
  const hinted = { n: 0 };
  const priors = { client: new Map(), server: new Map() };
  for (const x of train) {
    const answers = engine.answersOf(x.observations, { base: {}, rare: 0.02, rareError: 0.005, hint: 0.08 });
    const has = {
      client: x.observations.some((o) => o.side === 'client'),
      server: x.observations.some((o) => o.side === 'server'),
    };
    if (has.client) sides.client += x.weight;
    if (has.server) sides.server += x.weight;
    if (answers.some((a) => a.facet.startsWith('hint.'))) hinted.n += x.weight;
    const good = causes.filter((c) => x.good.has(c.id));
    for (const a of answers) {
      const own = good.some((c) => {
        const { grade } = engine.linkOf(c, a);
        return grade !== null && grade !== 'never';
      });
      const key = `${a.facet}=${a.answer}`;
      const kind = a.facet.startsWith('hint.')
        ? 'hint'
        : a.facet.startsWith('config.') || a.observations[0].side === 'server'
          ? 'server'
          : 'client';
      const error = a.answer !== 'none' && engine.KINDS[a.observations[0].kind].error === true;
      const row = seen.get(key) ?? { facet: a.facet, kind, error, n: 0, own: 0 };
      row.n += x.weight;
      if (own) row.own += x.weight;
      seen.set(key, row);
      facets.set(a.facet, (facets.get(a.facet) ?? 0) + x.weight);
    }
    for (const g of x.good) {
      // Frequencies of recordings are our own choice: they count less towards the priors.
      const w = (x.world ? 0.5 : 0.3 * x.weight) / x.good.size;
      priors[x.view].set(g, (priors[x.view].get(g) ?? 0) + w);
    }
  }
  const base = { ...UNRECORDED };
  for (const [key, row] of seen) {
    // A report of an error is rare whatever is asked; a step on the way is judged among the answers to its question.
    const total =
      row.kind === 'hint'
        ? hinted.n
        : row.error || row.facet.startsWith('config.')
          ? sides[row.kind]
          : facets.get(row.facet);
    // Where somebody comes from, and how often, is no fault's own: those who have no sign for it meet it as often as all.
    // A tag tells of the surroundings, and its signs were written with these samples in view: elsewhere it comes oftener
    // with causes that have no sign for it than here, so only a part of it counts as their own.
    const own = NEUTRAL.test(row.facet) ? 0 : row.kind === 'hint' ? OWN_TAG * row.own : row.own;
    const counted = (row.n - own + 0.4) / (Math.max(1, total - own) + 4);
    base[key] = Math.min(0.95, Math.max(leastOf(key), counted));
  }
  const prior = { client: {}, server: {} };
  for (const view of ['client', 'server']) {
    const m = priors[view];
    const n = [...m.values()].reduce((a, b) => a + b, 0);
    const floor = 0.35;
    for (const c of causes) {
      // What stands for "nothing more is known" is named often where nothing more is known.
      const known =
        (m.get(c.id) ?? 0) + floor + (COMMON[view][c.id] ?? 0) + (c.generic && view === 'client' ? 6 : 0);
      prior[view][c.id] = known / (n + floor * causes.length);
    }
  }
  return { base, prior };
}

/** Everything that does not depend on grades and facet weights, worked out once. */
function prepared(x, table) {
  const w = { base: table.base, rare: RARE, rareError: RARE_ERROR, hint: HINT };
  const answers = engine.answersOf(x.observations, w).map((a) => ({
    ...a,
    key: a.facet.startsWith('hint.')
      ? 'hint'
      : a.facet.startsWith('config.')
        ? 'config.finding'
        : a.facet.replace('@server', ''),
  }));
  const rows = [];
  for (const c of causes) {
    if (x.excluded.has(c.id)) continue;
    rows.push({
      good: x.good.has(c.id),
      prior: Math.log2(table.prior[x.view][c.id]),
      links: answers.map((a) => engine.linkOf(c, a)),
    });
  }
  const mass = rows.reduce((sum, r) => sum + 2 ** r.prior, 0);
  rows.push({
    good: false,
    prior: Math.log2((0.03 / 0.97) * mass),
    links: answers.map(() => ({ grade: null, told: null })),
  });
  return { weight: x.weight, answers, rows };
}

function lossOf(data, params) {
  let loss = 0;
  let n = 0;
  for (const x of data) {
    const scores = x.rows.map((r) => {
      let s = r.prior;
      for (let i = 0; i < x.answers.length; i++) {
        const a = x.answers[i];
        const l = r.links[i];
        const p =
          l.grade !== null
            ? l.grade === 'never'
              ? Math.min(params.grades.never, a.base / 4)
              : params.grades[l.grade]
            : l.told === null
              ? a.base
              : Math.min(a.base, Math.max(0.002, 2 * a.base * (1 - params.grades[l.told])));
        s += (params.facets[a.key] ?? params.facet) * Math.log2(p);
      }
      return s;
    });
    const top = Math.max(...scores);
    let all = 0;
    let good = 0;
    scores.forEach((s, i) => {
      const m = 2 ** (s - top);
      all += m;
      if (x.rows[i].good) good += m;
    });
    loss += x.weight * -Math.log2(Math.max(1e-6, good / all));
    n += x.weight;
  }
  return loss / n;
}

/** Coordinate descent with a pull towards the defaults. */
function fit(data) {
  const params = { grades: { ...DEFAULTS.grades }, facet: DEFAULTS.facet, facets: {} };
  const keys = [...new Set(data.flatMap((x) => x.answers.map((a) => a.key)))];
  const pull = () =>
    0.02 * GRADES.reduce((s, g) => s + Math.log2(params.grades[g] / DEFAULTS.grades[g]) ** 2, 0) +
    0.004 * Object.values(params.facets).reduce((s, v) => s + ((v - params.facet) / 0.2) ** 2, 0);
  let best = lossOf(data, params) + pull();
  const attempt = (set) => {
    const undo = set();
    const now = lossOf(data, params) + pull();
    if (now < best - 1e-5) best = now;
    else undo();
  };
  for (let round = 0; round < 3; round++) {
    for (const step of [0.1, -0.1, 0.05, -0.05]) {
      attempt(() => {
        const old = params.facet;
        params.facet = Math.max(0.2, Math.min(1, old + step));
        return () => {
          params.facet = old;
        };
      });
    }
    for (const g of GRADES) {
      for (const f of [1.3, 0.77, 1.1, 0.9]) {
        attempt(() => {
          const old = params.grades[g];
          params.grades[g] = Math.min(0.97, old * f);
          return () => {
            params.grades[g] = old;
          };
        });
      }
    }
    for (const k of keys) {
      for (const step of [0.2, -0.2, 0.1, -0.1]) {
        attempt(() => {
          const old = params.facets[k];
          params.facets[k] = Math.max(0.1, Math.min(1, (old ?? params.facet) + step));
          return () => {
            if (old === undefined) delete params.facets[k];
            else params.facets[k] = old;
          };
        });
      }
    }
  }
  return { params, loss: best };
}

const folds = Number(values('--folds')[0] ?? 0);
if (folds > 1) {
  let sum = 0;
  for (let f = 0; f < folds; f++) {
    // Both views of one scenario or case stay on one side of the split.
    const side = (x) => [...x.id].reduce((h, c) => (h * 31 + c.charCodeAt(0)) % 1009, 7) % folds === f;
    const train = list.filter((x) => !side(x));
    const table = counted(train);
    const { params } = fit(train.map((x) => prepared(x, table)));
    const out = lossOf(
      list.filter(side).map((x) => prepared(x, table)),
      params,
    );
    console.log(`fold ${f + 1}: left out ${out.toFixed(3)} bits`);
    sum += out;
  }
  console.log(`mean of what was left out: ${(sum / folds).toFixed(3)} bits`);
}
const table = counted(list);
const data = list.map((x) => prepared(x, table));
console.log(`${list.length} items; before ${lossOf(data, { ...DEFAULTS, facets: {} }).toFixed(3)} bits`);
const { params, loss } = fit(data);
console.log(`after ${loss.toFixed(3)} bits (with the pull)`, params.grades, params.facet);

if (args.includes('--write')) {
  const round = (o) =>
    Object.fromEntries(
      Object.entries(o)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([k, v]) => [k, Number(v.toPrecision(3))]),
    );
  const path = join(root, 'src/engine/weights.ts');
  const old = readFileSync(path, 'utf8');
  const head = old.slice(0, old.indexOf('export const WEIGHTS'));
  const body = JSON.stringify(
    {
      grades: round(params.grades),
      facets: round(params.facets),
      facet: params.facet,
      base: round(table.base),
      rare: 0.02,
      rareError: RARE_ERROR,
      hint: 0.08,
      priors: { client: round(table.prior.client), server: round(table.prior.server) },
      prior: 0.002,
      unknown: 0.03,
    },
    null,
    2,
  );
  writeFileSync(path, `${head}export const WEIGHTS: Weights = ${body};\n`);
}
