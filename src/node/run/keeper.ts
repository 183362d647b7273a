/** Keeps what one ssh logged within bounds: its beginning and its end, since a session of days may log without end. */

const HEAD = 512 * 1024;
const TAIL = 512 * 1024;

export interface Keeper {
  add(line: string): void;
  bytes(): Uint8Array;
}

export function keeper(head = HEAD, tail = TAIL): Keeper {
  const first: string[] = [];
  let last: string[] = [];
  let older: string[] = [];
  let size = 0;
  let lastSize = 0;
  let dropped = false;
  return {
    add(line) {
      size += line.length;
      if (size <= head) {
        first.push(line);
        return;
      }
      last.push(line);
      lastSize += line.length;
      // Two halves that take turns: dropping is one step, and never less than the tail is kept.
      if (lastSize < tail) return;
      dropped ||= older.length > 0;
      older = last;
      last = [];
      lastSize = 0;
    },
    bytes() {
      const gap = dropped ? ['sshwhy: a part in the middle was not kept\n'] : [];
      return Buffer.from([...first, ...gap, ...older, ...last].join(''), 'latin1');
    },
  };
}
