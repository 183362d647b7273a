// Whether the next check decides: from the thinnest evidence of each recording, truthful answers to the questions that
// sshwhy asks, and how often the right cause is first after none, one and two of them.
//   node bench/next-check.mjs --recordings DIR [--recordings DIR] [--view plain|client|info] [--failures]
// Asked for a piece of evidence, the answer is the recording's own: the server's log as it is at LogLevel INFO, the
// client's output with -vvv. To a question about one cause, a truthful answer is yes when the cause that was brought about owns the question or is named by it as one for which
// the answer is yes too; "don't know" for a cause that the recording accepts as well; else no. People err, and this does
// not: the figure says what the questions are worth, not the persons.
import { evidenceOf, loadEngine, readAll, recordings, valuesOf } from './load.mjs';

const args = process.argv.slice(2);
const view = valuesOf(args, '--view')[0] ?? 'plain';
const MOST = 2;
const PIECES = { 'evidence.server-log': 'info', 'evidence.client-output': 'client' };
const engine = await loadEngine();
const byId = new Map(engine.CAUSES.map((c) => [c.id, c]));

function truthful(recording, facet) {
  const owner = facet.slice('check.'.length);
  if (owner === recording.cause) return 'yes';
  if (byId.get(owner)?.check.alsoYes?.includes(recording.cause)) return 'yes';
  return recording.acceptable.includes(owner) ? 'unknown' : 'no';
}

let n = 0;
const right = Array(MOST + 1).fill(0);
const missed = [];
for (const folder of valuesOf(args, '--recordings')) {
  for (const recording of recordings(folder)) {
    if (!recording.determinable || recording.cause === 'none' || recording.id.includes('stranger-')) continue;
    const evidence = evidenceOf(recording, view);
    if (!evidence) continue;
    n++;
    let given = evidence;
    const good = new Set([recording.cause, ...recording.acceptable]);
    const answers = [];
    const read = readAll(engine, given);
    const story = [];
    let first;
    for (let asked = 0; asked <= MOST; asked++) {
      const { report } = engine.explain(read.summaries, read.observations, { answers });
      first = report.causes[0]?.id ?? 'none';
      if (good.has(first)) right[asked]++;
      story.push(first);
      const check = report.problems[0]?.check;
      if (asked === MOST || !check) {
        // No question is left: what stands now stands at the end.
        for (let rest = asked + 1; rest <= MOST; rest++) if (good.has(first)) right[rest]++;
        break;
      }
      if (check.evidence) {
        const piece = evidenceOf(recording, PIECES[check.facet]);
        if (piece) {
          // As if all had been given at once: the fuller output of the client takes the place of the short one.
          const whole =
            check.facet === 'evidence.client-output' ? given.filter((e) => !/^client/.test(e.name)) : given;
          given = [...whole, ...piece];
          Object.assign(read, readAll(engine, given));
        }
        answers.push({ facet: check.facet, answer: 'no' });
        story.push(`${check.facet}${piece ? '' : ' (none)'}`);
        continue;
      }
      const answer = truthful(recording, check.facet);
      story.push(`${check.facet.slice('check.'.length)}? ${answer}`);
      answers.push({ facet: check.facet, answer });
    }
    if (!good.has(first)) missed.push(`${recording.id} (${recording.cause}): ${story.join(' > ')}`);
  }
}
console.log(
  `${n} recordings, ${view}: right first after ${right.map((r, i) => `${i}: ${((100 * r) / n).toFixed(1)} %`).join(', ')}`,
);
if (args.includes('--failures')) for (const m of missed) console.log(`  ${m}`);
