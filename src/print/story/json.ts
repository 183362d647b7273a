/** The story of a log as JSON: the tree as it is, secrets masked, harmless on a terminal. */

import type { Story } from '../../engine/traffic/index.ts';
import { ascii, maskedTree } from '../json.ts';
import type { SafeOptions } from '../safe.ts';

/** One object; `indent` 0 gives one line. A moment that the log does not tell is null. */
export function storyJson(story: Story, options: SafeOptions & { readonly indent?: number } = {}): string {
  return ascii(JSON.stringify(maskedTree(story, options), null, options.indent ?? 2));
}
