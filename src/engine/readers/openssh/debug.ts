/** Lines of a server's log at DEBUG1 to DEBUG3 that carry nothing: read so that the lines which do carry something stand out. */

import type { Wording } from '../../wording.ts';

export const DEBUG: readonly Wording[] = [];
