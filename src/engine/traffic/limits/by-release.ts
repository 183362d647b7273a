/** The limits of each host of a log by the release that it runs: a line that a release does not take is left out there. */

import type { Settings, SettingsFault, SettingsOf } from './settings.ts';
import { settingsFor } from './settings.ts';

/** A host that cannot have run the release of most: what its lines tell of its own, and which is replayed. */
export interface Elsewhere {
  readonly host: string;
  readonly release: string;
  readonly version: string;
}

export interface ByRelease {
  /** Of all hosts that are not elsewhere. */
  readonly settings: Settings;
  /** Of those that are, by their place among the hosts; undefined: as all others. */
  readonly byHost: readonly (Settings | undefined)[];
  /** Each once, the release of most first. */
  readonly all: readonly Settings[];
  /** Lines that a release does not take. */
  readonly left: readonly { readonly version: string; readonly line: string }[];
}

export function byRelease(
  hostNames: readonly string[],
  of: SettingsOf & { readonly elsewhere: readonly Elsewhere[] },
): ByRelease | SettingsFault {
  const versionOf = new Map(of.elsewhere.map((e) => [e.host, e.version]));
  const versions = new Set([of.version, ...hostNames.map((name) => versionOf.get(name) ?? of.version)]);
  const takes = (version: string, line: string): boolean =>
    !('fault' in settingsFor({ ...of, version, set: [line] }));
  // What no release here takes is refused; what one takes is left out where another does not.
  const some =
    versions.size === 1 ? [] : of.set.filter((line) => [...versions].some((version) => takes(version, line)));
  const left: { version: string; line: string }[] = [];
  const made = new Map<string, Settings>();
  for (const version of versions) {
    const set = of.set.filter((line) => !some.includes(line) || takes(version, line));
    const settings = settingsFor({ ...of, version, set });
    if (!('fault' in settings)) {
      made.set(version, settings);
      for (const line of of.set) if (!set.includes(line)) left.push({ version, line });
    } else if (version === of.version) return settings;
    // Another release that refuses the configuration itself: its hosts are replayed as the others.
  }
  const settings = made.get(of.version) as Settings;
  const byHost = hostNames.map((name) => made.get(versionOf.get(name) ?? of.version));
  return { settings, byHost, all: [...made.values()], left };
}
