/** The report as JSON: the tree as it is, secrets masked. Control characters are escaped by JSON itself. */

import type { Report } from '../engine/index.ts';
import type { SafeOptions } from './safe.ts';
import { masked } from './safe.ts';

/** A program and what follows it. */
const ARGUMENTS = /^((?:exec )?\S{1,64}\s).+/s;

/** Masks every string of a JSON-safe value. */
export function maskedTree<T>(value: T, options: SafeOptions = {}): T {
  if (typeof value === 'string') return masked(value, options) as T;
  if (Array.isArray(value)) return value.map((v) => maskedTree(v, options)) as T;
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([k, v]) => [
        k,
        // The field of a command line, torn from the words that tell what it is.
        k === 'command' && typeof v === 'string' && !options.showSecrets
          ? v.replace(ARGUMENTS, '$1****')
          : maskedTree(v, options),
      ]),
    ) as T;
  }
  return value;
}

/** One object; `indent` 0 gives one line. Characters above ASCII that a terminal could act on are escaped. */
export function printJson(report: Report, options: SafeOptions & { readonly indent?: number } = {}): string {
  return ascii(JSON.stringify(maskedTree(report, options), null, options.indent ?? 2));
}

/** C1 controls, bidirectional marks and unpaired surrogates are valid in JSON but not harmless on a terminal. */
export function ascii(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
