/** The generated pages: docs/causes and docs/messages.md, from the same source as the answers. */

import { messageList } from '../engine/dictionary.ts';
import { CAUSES } from '../engine/index.ts';
import { causeMarkdown, messagesMarkdown } from './dictionary.ts';

/** Path in the repository -> content. */
export function pages(): Readonly<Record<string, string>> {
  const out: Record<string, string> = { 'docs/messages.md': messagesMarkdown(messageList()) };
  for (const c of CAUSES) out[`docs/causes/${c.id}.md`] = causeMarkdown(c);
  return out;
}
