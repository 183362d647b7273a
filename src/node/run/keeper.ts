/** Keeps what one ssh logged within bounds: its beginning and its end, since a session of days may log without end. */

const HEAD = 512 * 1024;
const TAIL = 512 * 1024;
const GAP = 'sshwhy: a part in the middle was not kept\n';

/** One line with the moment it came, so that those of several ssh can be put in order. */
export interface Kept {
  readonly at: number;
  readonly line: string;
}

export interface Keeper {
  add(line: string): void;
  lines(): readonly Kept[];
}

export function keeper(head = HEAD, tail = TAIL): Keeper {
  const first: Kept[] = [];
  let last: Kept[] = [];
  let older: Kept[] = [];
  let size = 0;
  let lastSize = 0;
  let dropped = false;
  return {
    add(line) {
      const one = { at: performance.timeOrigin + performance.now(), line };
      size += line.length;
      if (size <= head) {
        first.push(one);
        return;
      }
      last.push(one);
      lastSize += line.length;
      // Two halves that take turns: dropping is one step, and never less than the tail is kept.
      if (lastSize < tail) return;
      dropped ||= older.length > 0;
      older = last;
      last = [];
      lastSize = 0;
    },
    lines() {
      const after = [...older, ...last];
      const gap = dropped ? [{ at: after[0]?.at ?? 0, line: GAP }] : [];
      return [...first, ...gap, ...after];
    },
  };
}
