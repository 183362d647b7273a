/** A binary heap of times with a number beside each, the earliest on top; no object per entry. */

export interface Heap {
  size(): number;
  /** Of the top; the heap must not be empty. */
  time(): number;
  value(): number;
  push(time: number, value: number): void;
  pop(): void;
}

export function heap(): Heap {
  let times = new Float64Array(64);
  let values = new Int32Array(64);
  let size = 0;
  return {
    size: () => size,
    time: () => times[0] as number,
    value: () => values[0] as number,
    push(time, value) {
      if (size === times.length) {
        const t = new Float64Array(size * 2);
        t.set(times);
        times = t;
        const v = new Int32Array(size * 2);
        v.set(values);
        values = v;
      }
      let at = size++;
      while (at > 0) {
        const up = (at - 1) >> 1;
        const above = times[up] as number;
        if (above <= time) break;
        times[at] = above;
        values[at] = values[up] as number;
        at = up;
      }
      times[at] = time;
      values[at] = value;
    },
    pop() {
      size--;
      if (size === 0) return;
      const time = times[size] as number;
      const value = values[size] as number;
      let at = 0;
      for (;;) {
        let down = 2 * at + 1;
        if (down >= size) break;
        if (down + 1 < size && (times[down + 1] as number) < (times[down] as number)) down++;
        if ((times[down] as number) >= time) break;
        times[at] = times[down] as number;
        values[at] = values[down] as number;
        at = down;
      }
      times[at] = time;
      values[at] = value;
    },
  };
}
