/** What the benches need of the engine, in one bundle: the straight line's stages and the table of weights. */

export { attempts } from '../src/engine/attempts.ts';
export { CAUSES } from '../src/engine/causes.gen.ts';
export { diagnose } from '../src/engine/diagnose.ts';
export { explain, HINTS, open } from '../src/engine/index.ts';
export { answerOf, KINDS, STAGES } from '../src/engine/observation.ts';
export { openssh } from '../src/engine/readers/patterns.ts';
export * from '../src/engine/readers/probe/transcript.ts';
export { answersOf, chance, judge, linkOf, stagesOf, weightOf } from '../src/engine/score.ts';
export { recordBytes, recordsOver } from '../src/engine/traffic/records.ts';
export { fastPath } from '../src/engine/traffic/scan/fast-path.ts';
export { KERNEL_CODE } from '../src/engine/traffic/scan/kernel.gen.ts';
export { BEHIND, PART_BYTES } from '../src/engine/traffic/scan/kernel.ts';
export { scanner } from '../src/engine/traffic/scan.ts';
export { WEIGHTS } from '../src/engine/weights.ts';
export * from '../src/engine/wire/escape.ts';
export * from '../src/engine/wire/identification.ts';
export * from '../src/engine/wire/packets.ts';
