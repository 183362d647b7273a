/** Which files belong to one log that is rotated, and their order of time: auth.log.2.gz, auth.log.1, auth.log. */

import path from 'node:path';

export interface Rotated {
  /** Folder and name of the log itself. */
  readonly log: string;
  /** Grows with time; the log itself comes last. */
  readonly order: number;
}

const PACKED = /\.(gz|xz|zst|zstd|bz2|lzma|Z)$/i;
export const isPacked = (file: string): boolean => PACKED.test(file);

/** `auth.log.3.gz`, `secure-20260112`, `auth.log-20260112-1768176000.xz`, `auth.log.old`. */
export function rotated(file: string): Rotated {
  const folder = path.dirname(path.resolve(file));
  const name = path.basename(file).replace(PACKED, '');
  const log = (base: string | undefined, order: number): Rotated => ({
    log: path.join(folder, base ?? ''),
    order,
  });
  const number = /^(.+?)\.(\d{1,4})$/.exec(name);
  if (number) return log(number[1], -Number(number[2]));
  // Dates come before what is not rotated yet, and after nothing else of their kind.
  const date = /^(.+?)[-.](\d{4})-?(\d{2})-?(\d{2})(?:[-_.T]?(\d{2,10}))?$/.exec(name);
  if (date) {
    const day = Number(`${date[2]}${date[3]}${date[4]}`);
    return log(date[1], -1e9 + day + Number(`0.${(date[5] ?? '').padStart(10, '0')}`));
  }
  const old = /^(.+?)\.(old|prev|bak|0)$/.exec(name);
  if (old) return log(old[1], -0.5);
  return log(name, 0);
}

/** Puts rotated sets into the order of time; sets stand in the order in which their first file was given. */
export function inTime<T>(items: readonly T[], nameOf: (item: T) => string | undefined): T[] {
  const sets = new Map<string, { item: T; order: number; given: number }[]>();
  for (const [given, item] of items.entries()) {
    const name = nameOf(item);
    const { log, order } = name === undefined ? { log: `\0${given}`, order: 0 } : rotated(name);
    const set = sets.get(log);
    if (set) set.push({ item, order, given });
    else sets.set(log, [{ item, order, given }]);
  }
  return [...sets.values()].flatMap((set) =>
    set.sort((a, b) => a.order - b.order || a.given - b.given).map((x) => x.item),
  );
}
