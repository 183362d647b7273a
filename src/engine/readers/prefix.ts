/**
 * A line to its message: peels the prefixes that loggers, containers and CI jobs put before what a program wrote.
 *
 * Layers are peeled one by one at the line's start and never searched for: first any of containers, jobs and
 * terminals, then at most one of syslog or journalctl, then what OpenSSH itself puts around its text. Whoever chooses
 * a message's text can therefore imitate a prefix, but not have it believed.
 */

import type { Log, PeelState } from './prefix/log.ts';
import { logLayer } from './prefix/log.ts';
import { containerColumns, dockerJson, outerLayer } from './prefix/outer.ts';
import { bootStamp, isDigit, isoStamp, stamps } from './prefix/stamp.ts';
import type { Peeled } from './prefix/text.ts';
import { readText } from './prefix/text.ts';
import type { Evidence } from './reader.ts';

export type { PeelState } from './prefix/log.ts';
// What the journal's records need of the same parts: they have a sender and a message too, but no prefix.
export { isoStamp, weekday } from './prefix/stamp.ts';
export { levelOfSeverity, programName } from './prefix/tag.ts';
export type { Peeled } from './prefix/text.ts';
export { controlsEnd, readText, resetsStart } from './prefix/text.ts';

/** `now`: milliseconds since 1970. */
export function newPeelState(of: { readonly evidence: Evidence; readonly now: number }): PeelState {
  return { stamps: stamps(of.evidence, of.now), host: undefined, alike: undefined };
}

/** What should be said about the times of this evidence: zones that are not known, years guessed. */
export function stampsSaid(state: PeelState): readonly string[] {
  return state.stamps.clock.said;
}

/** More layers than this are no log: three of containers and jobs, colours and blanks between them. */
const MOST_LAYERS = 8;

/** Peels one line. It always gives a message; what is not recognised is `bare`, with its text as it came. */
export function peel(line: string, state: PeelState): Peeled {
  const to = state.stamps;
  to.time = undefined;
  to.monotonic = undefined;
  let s = line;
  let p = 0;
  let outerTime: number | undefined;
  let coloured = false;
  for (let layers = 0; layers < MOST_LAYERS && p < s.length; layers++) {
    to.time = undefined;
    const log = logLayer(s, p, state);
    if (log) return finish(s, log, coloured, state, to.time ?? outerTime);
    const c = s.charCodeAt(p);
    if (c === 123) {
      const entry = dockerJson(s, p);
      if (!entry) break;
      to.time = undefined;
      if (isoStamp(entry.time, 0, to) > 0) outerTime = to.time;
      s = entry.log;
      p = 0;
      continue;
    }
    to.time = undefined;
    let next = isDigit(c) ? isoStamp(s, p, to) : -1;
    if (next > 0) next = containerColumns(s, next);
    if (next < 0) {
      to.time = undefined;
      next = outerLayer(s, p, to);
      // What grep looked ahead at is not this layer's own time.
      if (c !== 91) to.time = undefined;
    }
    if (next < 0) break;
    if (to.time !== undefined) outerTime = to.time;
    if (c === 27) coloured = true;
    p = next;
  }
  const bare = readText(s, p, 'bare', coloured, undefined);
  if (outerTime !== undefined) bare.time = outerTime;
  return bare;
}

function finish(s: string, log: Log, coloured: boolean, state: PeelState, time: number | undefined): Peeled {
  const { host, program, pid, level, note } = log;
  const { monotonic } = state.stamps;
  if (host !== undefined) state.host = host;
  let from = log.end;
  let boot = monotonic;
  if (program === 'kernel' && s.charCodeAt(from) === 91) {
    const end = bootStamp(s, from, state.stamps);
    if (end > 0 && s.charCodeAt(end) === 32) {
      from = end + 1;
      boot = state.stamps.monotonic;
    }
  }
  const draft = readText(s, from, 'log', coloured, level);
  if (time !== undefined) draft.time = time;
  if (boot !== undefined) draft.monotonic = boot;
  if (host !== undefined) draft.host = host;
  if (program !== undefined) draft.program = program;
  if (pid !== undefined) draft.pid = pid;
  if (note) draft.note = true;
  return draft;
}
