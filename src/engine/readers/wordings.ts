/** All wordings with their samples, levels and meanings: for the dictionary, the tests and the table made from them. */

import type { Wording } from '../wording.ts';
import { AROUND } from './around/wordings.ts';
import { OPENSSH } from './openssh/wordings.ts';

export const WORDINGS: readonly Wording[] = [...OPENSSH, ...AROUND];
