/** The front door of what is told of a whole log; loaded only by the commands that read one. */

export type { Connection, Ender, Outcome } from './connection.ts';
export { OUTCOMES } from './connection.ts';
export type * from './story.ts';
export { INCIDENTS, LABELS } from './story.ts';
