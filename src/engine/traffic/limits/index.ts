/** The front door of the limits: the connections of a log against other settings of sshd, and against bans. */

export { arrivalsBuilder } from './arrivals.ts';
export { readBan } from './bans.ts';
export type { Estimate } from './estimate.ts';
export type { Group } from './groups.ts';
export type { Outcome as LimitsOutcome } from './outcome.ts';
export type { Simulation } from './result.ts';
export { defaultPenalties } from './settings.ts';
export type { SimulateOptions } from './simulate.ts';
export { simulate } from './simulate.ts';
