// How right and how honest the judgement is: accuracy by view, reliability, Brier score, calibration error, twin confusion.
//   node bench/calibration.mjs --recordings DIR [--recordings DIR] [--cases FILE] [--failures] [--twins] [--alike]
// Look-alikes that leave the very same in a view of the recordings cannot be told apart there: the figure without them stands
// behind the plain one, and --alike lists them.
// Recordings and cases are reported apart: the frequencies of the first are ours, those of the second the world's.
import { cases, evidenceOf, loadEngine, readAll, recordings, valuesOf } from './load.mjs';

const args = process.argv.slice(2);
const values = (name) => valuesOf(args, name);
const engine = await loadEngine();
const twins = new Map(engine.CAUSES.map((c) => [c.id, c.twins]));
const failures = args.includes('--failures');
const only = values('--only')[0];

function verdict(item, evidence, hints = []) {
  const { observations, summaries } = readAll(engine, evidence);
  const { report, attempts } = engine.explain(summaries, observations, { hints });
  const causes = report.causes;
  const good = new Set([item.cause, ...item.acceptable]);
  const first = causes[0]?.id ?? 'none';
  const lead = causes[0]?.probability ?? 1;
  const confident = causes.filter(
    (c) => c.id !== 'unknown' && (c.certainty === 'proved' || c.probability >= 0.9),
  );
  const isTwin = [...good].some((g) => twins.get(g)?.includes(first));
  const noneFine = good.has('none') && (first === 'none' || causes.length === 0 || report.exit === 0);
  return {
    id: item.id,
    want: item.cause,
    evidence: evidenceKey(attempts),
    good,
    first,
    lead,
    causes,
    determinable: item.determinable,
    right: good.has(first) || noneFine,
    exact: first === item.cause || (item.cause === 'none' && noneFine),
    rightOrTwin: good.has(first) || noneFine || isTwin,
    provedWrong: confident.filter((c) => c.certainty === 'proved' && !good.has(c.id)).map((c) => c.id),
    likelyWrong: confident.filter((c) => c.certainty !== 'proved' && !good.has(c.id)).map((c) => c.id),
    top3: causes.slice(0, 3).some((c) => good.has(c.id)) || noneFine,
  };
}

/** What was seen, as answers to the questions that kinds of observations put; who, when and in which words is left away. */
function evidenceKey({ attempts, context }) {
  const seen = new Set();
  for (const o of [...context, ...attempts.flatMap((a) => a.observations)]) {
    const a = engine.answerOf(o);
    if (a && !a.facet.startsWith('evidence.')) seen.add(`${o.side} ${a.facet}=${a.answer}`);
  }
  return [...seen].sort().join('\n');
}

/** Pairs of declared look-alikes of which this view shows the very same. */
function alike(list) {
  const isTwin = (a, b) => twins.get(a.want)?.includes(b.want) || twins.get(b.want)?.includes(a.want);
  return list.flatMap((a, i) =>
    list
      .slice(i + 1)
      .filter((b) => a.evidence === b.evidence && a.want !== b.want && isTwin(a, b))
      .map((b) => [a, b]),
  );
}

/**
 * The 95 % interval of a figure over such a list, by the bootstrap: the list drawn anew with replacement, 1,000 times. The
 * draws are the same in every run.
 */
function interval(list, figure) {
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const drawn = Array.from({ length: 1000 }, () =>
    figure(list.map(() => list[Math.floor(random() * list.length)])),
  ).sort((a, b) => a - b);
  return `${drawn[25].toFixed(3)}-${drawn[974].toFixed(3)}`;
}

const pct = (n, of) => (of === 0 ? '-' : `${((100 * n) / of).toFixed(1)} %`);

function print(title, list) {
  const det = list.filter((v) => v.determinable);
  const n = det.length;
  const pw = list.filter((v) => v.provedWrong.length > 0);
  const lw = list.filter((v) => v.likelyWrong.length > 0);
  console.log(
    `${title.padEnd(34)} ${String(list.length).padStart(4)} views, ${String(n).padStart(4)} determinable: first ${pct(det.filter((v) => v.right).length, n)} (the cause itself ${pct(det.filter((v) => v.exact).length, n)}), or twin ${pct(det.filter((v) => v.rightOrTwin).length, n)}, top 3 ${pct(det.filter((v) => v.top3).length, n)}; wrong proved ${pw.length}, wrong likely ${lw.length}; ${calibration(list)}`,
  );
  const pairs = alike(det);
  if (pairs.length > 0) {
    const hidden = new Set(pairs.flat());
    const told = det.filter((v) => !hidden.has(v));
    console.log(
      `${''.padEnd(34)} ${String(hidden.size).padStart(4)} views are the same for look-alikes; of the others the cause itself ${pct(told.filter((v) => v.exact).length, told.length)}`,
    );
    if (args.includes('--alike')) for (const [a, b] of pairs) console.log(`  alike: ${a.id} = ${b.id}`);
  }
  if (failures) {
    for (const v of list) {
      const bad = v.provedWrong.length + v.likelyWrong.length > 0;
      if ((v.right || !v.determinable) && !bad) continue;
      console.log(
        `  ${bad ? 'WRONG ' : ''}${v.determinable ? '' : '(nd) '}${v.id}: want ${[...v.good].join('|')}, got ${
          v.causes
            .slice(0, 3)
            .map((c) => `${c.id} ${c.probability.toFixed(2)}${c.certainty === 'proved' ? '!' : ''}`)
            .join(', ') || 'none'
        }`,
      );
    }
  }
  return list;
}

const told = (list) => list.filter((v) => v.causes.length > 0 && v.first !== 'unknown');

/** Expected calibration error of the first cause's probability, in ten bins: what was said against what was right. */
function calibrationError(list, right) {
  const bins = Array.from({ length: 10 }, () => ({ said: 0, right: 0 }));
  for (const v of list) {
    const b = bins[Math.min(9, Math.floor(v.lead * 10))];
    b.said += v.lead;
    b.right += right(v) ? 1 : 0;
  }
  return bins.reduce((e, b) => e + Math.abs(b.said - b.right), 0) / Math.max(1, list.length);
}

/**
 * A probability is said of one cause, so it is held against the one that it was. Where others are accepted as well, the
 * first is right more often than it says: the second figure.
 */
function calibration(list) {
  const mine = told(list);
  if (mine.length === 0) return 'nothing told';
  const exact = (views) => calibrationError(views, (v) => v.exact);
  const brier = mine.reduce((e, v) => e + (v.lead - (v.exact ? 1 : 0)) ** 2, 0) / mine.length;
  const lenient = calibrationError(mine, (v) => v.right);
  return `Brier ${brier.toFixed(3)}, calibration error ${exact(mine).toFixed(3)} (${interval(mine, exact)}), accepted ones counted as right ${lenient.toFixed(3)}`;
}

/** The figures of all views together, each with the interval that so many views allow. */
function overall(title, list) {
  const share = (views) => views.filter((v) => v.right).length / views.length;
  const det = list.filter((v) => v.determinable);
  console.log(
    `\n${title}, all views: first ${share(det).toFixed(3)} (${interval(det, share)}), ${calibration(list)}`,
  );
}

function reliability(title, list) {
  console.log(`\n${title}: said against found`);
  for (let i = 0; i < 10; i++) {
    const b = list.filter(
      (v) => v.causes.length > 0 && v.first !== 'unknown' && Math.min(9, Math.floor(v.lead * 10)) === i,
    );
    if (b.length === 0) continue;
    console.log(
      `  ${(i / 10).toFixed(1)}-${((i + 1) / 10).toFixed(1)}  ${String(b.length).padStart(4)}  said ${(b.reduce((a, v) => a + v.lead, 0) / b.length).toFixed(2)}  exact ${(b.filter((v) => v.exact).length / b.length).toFixed(2)}, right ${(b.filter((v) => v.right).length / b.length).toFixed(2)}`,
    );
  }
}

function confusion(list) {
  const pairs = new Map();
  for (const v of list) {
    if (v.right || !v.determinable) continue;
    const key = `${v.want} taken for ${v.first}${twins.get(v.want)?.includes(v.first) ? ' (twin)' : ''}`;
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
  }
  console.log('\nTaken for another:');
  for (const [k, n] of [...pairs].sort((a, b) => b[1] - a[1]).slice(0, 30))
    console.log(`  ${String(n).padStart(3)}  ${k}`);
}

const all = [];
for (const folder of values('--recordings')) {
  const list = recordings(folder).filter((r) => !only || r.id.includes(only));
  const mine = [];
  for (const view of ['all', 'info', 'client', 'plain', 'all-info', 'probe', 'probe-more', 'probe-log']) {
    const verdicts = [];
    for (const r of list) {
      // A stranger's own screen is nobody's evidence.
      if (r.id.includes('stranger-') && !/^(all|info)/.test(view)) continue;
      const e = evidenceOf(r, view, engine);
      if (e) verdicts.push(verdict(r, e));
    }
    mine.push(...print(`${folder.split('/').pop()} ${view}`, verdicts));
  }
  all.push(...mine);
}
if (all.length > 0) {
  overall('Recordings', all);
  reliability('Recordings', all);
  if (args.includes('--twins')) confusion(all);
}
for (const file of values('--cases')) {
  const list = cases(file).filter((c) => !only || c.id.includes(only));
  const bare = print(
    'cases without hints',
    list.map((c) => verdict(c, c.evidence)),
  );
  const hinted = print(
    'cases with hints',
    list.map((c) => verdict(c, c.evidence, c.hints)),
  );
  overall('Cases', [...bare, ...hinted]);
  reliability('Cases', [...bare, ...hinted]);
  if (args.includes('--twins')) confusion([...bare, ...hinted]);
}
