/** Many destinations: a bounded number at a time, a line of JSON for each as soon as it is known, a summary at the end. */

import type { Transcript } from '../../engine/index.ts';
import { explain, open, transcriptText } from '../../engine/index.ts';
import { ascii, maskedTree, safe } from '../../print/index.ts';
import type { Options } from '../arguments.ts';
import { Refusal } from '../arguments.ts';
import { err, isTerminal, out, readerHasGone } from '../output.ts';
import { askedBy } from '../question.ts';
import { probe } from './layers.ts';
import type { ProbeOptions } from './options.ts';
import { sharedSettings } from './shared-settings.ts';
import type { Watcher } from './try.ts';

/** At a time: enough to wait for many at once, few enough for any machine's table of files. */
const AT_ONCE = 64;
/** What ssh may take to name the files of its configuration. */
const SCOUT_MS = 5000;
const QUIET: Watcher = { layer: () => {}, waiting: () => {} };

export async function manyTargets(
  targets: readonly string[],
  own: ProbeOptions,
  options: Options,
  version: string,
): Promise<number> {
  if (own.serverLog.length > 0 || own.keep !== undefined)
    throw new Refusal('--server-log and --keep belong to one destination.');
  if (options.markdown || options.show !== undefined || options.redact)
    throw new Refusal('many destinations are answered with a line of JSON each.');
  const { question } = askedBy(options);
  const tally = new Map<string, number>();
  const shows = isTerminal(2);
  let done = 0;
  let worst: 0 | 1 | 2 = 0;
  const one = async (target: string): Promise<void> => {
    const transcript = await probe(target, own, version, QUIET, undefined, undefined, ask);
    const report = answerTo(transcript, question);
    const first = report.causes[0];
    const title = report.exit === 0 ? 'nothing in the way' : (first?.id ?? 'unknown');
    tally.set(title, (tally.get(title) ?? 0) + 1);
    if (report.exit > worst) worst = report.exit;
    const line = { target, ...report, transcript };
    out(`${ascii(JSON.stringify(maskedTree(line, { showSecrets: options.showSecrets })))}\n`);
    done++;
    if (shows) err(`\r\u001b[K  ${done} of ${targets.length}`);
  };
  const ask = await sharedSettings(own.ssh, SCOUT_MS);
  const waiting = [...targets];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined && !readerHasGone(); next = waiting.shift())
      await one(next);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, targets.length) }, worker));
  if (shows) err('\r\u001b[K');
  const rows = [...tally].sort((a, b) => b[1] - a[1]);
  err(
    `sshwhy: ${done} destinations\n${rows.map(([id, n]) => `  ${String(n).padStart(5)}  ${safe(id)}\n`).join('')}`,
  );
  return worst;
}

function answerTo(
  transcript: Transcript,
  question: Parameters<typeof explain>[2],
): ReturnType<typeof explain>['report'] {
  const reading = open({
    evidence: { name: `probe of ${transcript.target.given}`, modified: transcript.started },
    source: 0,
    now: transcript.started,
  });
  reading.push(Buffer.from(transcriptText(transcript)));
  reading.end();
  return explain([reading.summary()], reading.observations, question).report;
}
