/** Puts rows in order of host and time, without comparing them: a log of millions is sorted in a fraction of a second. */

const BITS = 11;
const BUCKETS = 1 << BITS;
const LOW = 2 ** BITS;

/** Row numbers sorted by host, then by time in milliseconds; rows of the same moment keep their order. */
export function order(time: Float64Array, host: Int32Array, count: number): Uint32Array {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  let hosts = 0;
  for (let i = 0; i < count; i++) {
    least = Math.min(least, time[i] as number);
    most = Math.max(most, time[i] as number);
    hosts = Math.max(hosts, host[i] as number);
  }
  let rows = new Uint32Array(count);
  for (let i = 0; i < count; i++) rows[i] = i;
  let other = new Uint32Array(count);
  const pass = (digit: (row: number) => number): void => {
    const at = new Uint32Array(BUCKETS + 1);
    for (let i = 0; i < count; i++) {
      const d = digit(rows[i] as number) + 1;
      at[d] = (at[d] as number) + 1;
    }
    for (let d = 1; d <= BUCKETS; d++) at[d] = (at[d] as number) + (at[d - 1] as number);
    for (let i = 0; i < count; i++) {
      const row = rows[i] as number;
      const d = digit(row);
      const to = at[d] as number;
      at[d] = to + 1;
      other[to] = row;
    }
    [rows, other] = [other, rows];
  };
  const span = count === 0 ? 0 : Math.floor(most - least);
  for (let scale = 1; scale <= span; scale *= LOW)
    pass((row) => Math.floor(((time[row] as number) - least) / scale) % LOW);
  for (let scale = 1; scale <= hosts; scale *= LOW)
    pass((row) => Math.floor(Math.max(0, host[row] as number) / scale) % LOW);
  return rows;
}
