/** What needs more leave than one connection: repeats and foreign protocols, other ports, host keys, methods, a login. */

import type { Try } from './layers.ts';

export async function goFurther(_t: Try): Promise<void> {}
