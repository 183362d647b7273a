/** The counts are those of connections, by their end and by address: connections, failed passwords, logins, refused. */
export interface Truth {
  readonly lines: number;
  readonly outcomes_simulated: Readonly<Record<string, number>>;
  /** Begin and end in seconds since 1970, and how many were refused, by host. */
  readonly throttling: Readonly<Record<string, readonly (readonly [number, number, number])[]>>;
  readonly sources: Readonly<Record<string, readonly [number, number, number, number]>>;
}
export function makeLog(
  of: {
    readonly lines: number;
    readonly sources: number;
    readonly days: number;
    readonly seed: number;
  },
  write: (text: string) => void,
): Truth;
