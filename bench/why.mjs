// Why one cause and not another: the score of each facet for the causes named, on files given.
//   node bench/why.mjs FILE… [--hint TAG]… -- CAUSE CAUSE
import { readFileSync } from 'node:fs';
import { loadEngine, readAll } from './load.mjs';

const cut = process.argv.indexOf('--');
const files = process.argv.slice(2, cut < 0 ? undefined : cut);
const hints = [];
while (files.includes('--hint')) hints.push(files.splice(files.indexOf('--hint'), 2)[1]);
const ids = cut < 0 ? [] : process.argv.slice(cut + 1);
const engine = await loadEngine();
const { observations, summaries } = readAll(
  engine,
  files.map((f) => ({ name: f.split('/').pop(), bytes: readFileSync(f) })),
);
const { diagnosis } = engine.explain(summaries, observations, { hints });
for (const p of diagnosis.problems) {
  const first = p.attempts[0];
  console.log(
    `\n${first.subject} ${p.view} ${first.from}..${first.to} by ${first.by}, ${p.attempts.length} attempts; ${p.judged.ranked
      .slice(0, 5)
      .map((r) => `${r.cause?.id ?? 'unknown'} ${r.probability.toFixed(2)}`)
      .join(', ')}`,
  );
  const wanted = ids.length > 0 ? ids : p.judged.ranked.slice(0, 3).flatMap((r) => r.cause?.id ?? []);
  const causes = wanted.map((id) => engine.CAUSES.find((c) => c.id === id)).filter(Boolean);
  const view = p.view === 'server' ? 'server' : 'client';
  console.log('facet'.padEnd(52), causes.map((c) => c.id.padEnd(26)).join(''));
  console.log(
    'prior'.padEnd(52),
    causes
      .map((c) =>
        Math.log2(engine.WEIGHTS.priors[view][c.id] ?? engine.WEIGHTS.prior)
          .toFixed(2)
          .padEnd(26),
      )
      .join(''),
  );
  for (const a of p.judged.answered) {
    const row = causes.map((c) => {
      const l = engine.linkOf(c, a);
      const v =
        engine.weightOf(a.facet, engine.WEIGHTS) * Math.log2(engine.chance(l, a.base, engine.WEIGHTS));
      return `${v.toFixed(2)} ${l.grade ?? (l.told ? `(told ${l.told})` : '-')}`.padEnd(26);
    });
    console.log(`${a.facet}=${a.answer}`.slice(0, 40).padEnd(41), a.base.toFixed(3).padEnd(10), row.join(''));
  }
}
