/** Whose networks addresses are of, out of a MaxMind DB file that a person names with `--asn`. */

import fs from 'node:fs';
import { Reader } from 'mmdb-lib';
import type { Operator } from '../../engine/traffic/index.ts';
import { Refusal } from '../arguments.ts';

/** The fields of GeoLite2-ASN and DB-IP's ASN Lite, and those of IPinfo's files. */
interface Entry {
  readonly autonomous_system_number?: unknown;
  readonly autonomous_system_organization?: unknown;
  readonly asn?: unknown;
  readonly as_name?: unknown;
  readonly name?: unknown;
}

export interface Operators {
  of(address: string): Operator | undefined;
  /** Why nothing came of it, in one sentence; undefined when it named somebody. */
  fault(): string | undefined;
}

const LARGEST = 1 << 30;
const LONGEST_NAME = 80;

export function operatorsIn(file: string): Operators {
  const reader = open(file);
  let named = 0;
  let asked = 0;
  return {
    of(address) {
      asked++;
      let entry: Entry | null = null;
      try {
        entry = reader.get(address) as Entry | null;
      } catch {
        // A name, an address with a zone, or a damaged entry: nobody is named.
      }
      const operator = entry === null || typeof entry !== 'object' ? undefined : operatorOf(entry);
      if (operator !== undefined) named++;
      return operator;
    },
    fault: () =>
      asked > 0 && named === 0
        ? `${file} names no operator for any of these addresses: it is of the type ${reader.metadata.databaseType}.`
        : undefined,
  };
}

function open(file: string): Reader<never> {
  let bytes: Buffer;
  try {
    const stat = fs.statSync(file);
    if (!stat.isFile() || stat.size > LARGEST)
      throw new Refusal(`${file} is no MaxMind DB file (such as GeoLite2-ASN.mmdb).`);
    bytes = fs.readFileSync(file);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${file}: it cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  try {
    return new Reader<never>(bytes);
  } catch {
    throw new Refusal(`${file} is no MaxMind DB file (such as GeoLite2-ASN.mmdb), or a damaged one.`);
  }
}

function operatorOf(e: Entry): Operator | undefined {
  const number = e.autonomous_system_number ?? (/^AS(\d{1,10})$/.exec(String(e.asn ?? '')) ?? [])[1] ?? e.asn;
  const asn = Number(number);
  if (number === undefined || number === '' || !Number.isInteger(asn) || asn < 0 || asn > 0xffff_ffff)
    return undefined;
  const name = e.autonomous_system_organization ?? e.as_name ?? e.name;
  return { asn, name: typeof name === 'string' ? name.slice(0, LONGEST_NAME) : '' };
}
