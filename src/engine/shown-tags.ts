/**
 * Facts that `--hint` would tell and that the client's own lines show: its system by the paths on it, a build job by its
 * folders. Only what one line shows beyond doubt, so that a reader need not say it.
 */

import type { Hint } from './cause.ts';
import type { Observation } from './observation.ts';

const SHOWN: readonly (readonly [Hint, RegExp])[] = [
  // A home folder of macOS, and not the one of Windows that a shell of Unix writes as /c/Users.
  ['macos-client', /(?:^|[\s"'`=([])\/Users\/[^/\s]|com\.apple\.launchd|\/opt\/homebrew\//],
  [
    'windows-client',
    /\b[A-Za-z]:[\\/]{1,4}Users[\\/]|(?:^|[\s"'`=([])\/c\/Users\/|OpenSSH_for_Windows|\bplink\.exe\b|\bssh\.exe\b|PuTTY_Release|connectex: |wsarecv: /,
  ],
  // Vagrant's machines stand behind their host's NAT, and it says when it has just started one.
  ['vm-nat', /Waiting for machine to boot|config\.vm\.boot_timeout|waiting for the machine to boot/],
  ['after-reboot', /Waiting for machine to boot/],
  ['self-heals', /Machine booted and ready!/],
  ['wsl', /\/mnt\/c\/|\\\\wsl(?:\.localhost|\$)\\/],
  [
    'ci',
    /\/home\/runner\/|\/github\/(?:home|workspace)\/|\/builds\/[^/\s]|\/var\/(?:lib\/jenkins|jenkins_home)\/|\/home\/(?:vsts|circleci)\//,
  ],
];

/** As the hints that they stand for, each with the first line that shows it; none that was told anyway. */
export function shownTags(observations: readonly Observation[], told: readonly string[]): Observation[] {
  const out: Observation[] = [];
  for (const [tag, shows] of SHOWN) {
    if (told.includes(tag)) continue;
    const o = observations.find((x) => x.side !== 'server' && x.quote !== '' && shows.test(x.quote));
    if (o)
      out.push({
        kind: 'hint.tag',
        fields: { tag },
        side: 'unknown',
        at: o.at,
        quote: o.quote,
      } as Observation);
  }
  return out;
}
