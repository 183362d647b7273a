/** What a person at a terminal sees while a log is read: how far, how fast, how long still. On stderr, one line. */

import { err, isTerminal } from '../output.ts';

/** The first line comes as soon as something is known, and before a person would wonder. */
const FIRST_MS = 60;
const EVERY_MS = 200;

export interface Progress {
  /** Called after each block. `input`: bytes of the files as they lie there; `read`: unpacked. */
  at(input: number, read: number, connections: number): void;
  clear(): void;
}

/** `total`: bytes of the files; 0 when nobody knows. */
export function progress(total: number, wanted: boolean): Progress {
  if (!wanted || !isTerminal(2)) return { at: () => undefined, clear: () => undefined };
  const begun = performance.now();
  let next = Math.max(0, FIRST_MS - begun) + begun;
  let shown = false;
  return {
    at(input, read, connections) {
      const now = performance.now();
      if (now < next || read === 0) return;
      next = now + EVERY_MS;
      const seconds = Math.max(0.001, (now - begun) / 1000);
      const parts = [
        total > 0 ? `${size(input)} of ${size(total)}` : size(read),
        `${size(read / seconds)}/s`,
        ...(total > 0 && input > 0 && input < total && seconds > 0.5
          ? [`${left(((total - input) * seconds) / input)} left`]
          : []),
        `${connections.toLocaleString('en-US')} connections`,
        'Ctrl-C: the story so far',
      ];
      err(`\r\x1b[K${parts.join(' · ')}`);
      shown = true;
    },
    clear() {
      if (shown) err('\r\x1b[K');
      shown = false;
    },
  };
}

function size(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB'];
  let n = bytes;
  let unit = 0;
  while (n >= 1000 && unit < units.length - 1) {
    n /= 1000;
    unit++;
  }
  return `${n < 10 && unit > 0 ? n.toFixed(1) : Math.round(n)} ${units[unit]}`;
}

function left(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
