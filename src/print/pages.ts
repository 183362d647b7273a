/** The generated pages: docs/causes, docs/messages.md and docs/algorithms.md, from the same source as the answers. */

import { algorithmPrograms, messageList } from '../engine/dictionary.ts';
import { CAUSES } from '../engine/index.ts';
import { algorithmsMarkdown } from './algorithms-page.ts';
import { causeMarkdown, messagesMarkdown } from './dictionary.ts';

/** Path in the repository -> content. */
export function pages(): Readonly<Record<string, string>> {
  const out: Record<string, string> = { 'docs/messages.md': messagesMarkdown(messageList()) };
  out['docs/algorithms.md'] = algorithmsMarkdown(algorithmPrograms());
  for (const c of CAUSES) out[`docs/causes/${c.id}.md`] = causeMarkdown(c);
  return out;
}
