/** All texts of programs around ssh and sshd, in one table. */

import type { Wording } from '../../wording.ts';
import { APPLICATIONS } from './applications.ts';
import { AUTOMATION } from './automation.ts';
import { DESKTOP } from './desktop.ts';
import { DROPBEAR } from './dropbear.ts';
import { GIT_LANGUAGES } from './git-languages.ts';
import { JUMP } from './jump.ts';
import { LIBRARIES } from './libraries.ts';
import { OTHER_SERVERS } from './other-servers.ts';
import { PAM } from './pam.ts';
import { PIPELINES } from './pipelines.ts';
import { RUNTIMES } from './runtimes.ts';
import { SERVERS } from './servers.ts';
import { SYSTEM } from './system.ts';
import { TOOLS } from './tools.ts';
import { WINDOWS_SOCKETS } from './windows-sockets.ts';
import { WRAPPERS } from './wrappers.ts';

export const AROUND: readonly Wording[] = [
  ...TOOLS,
  ...JUMP,
  ...PAM,
  ...SYSTEM,
  ...SERVERS,
  ...LIBRARIES,
  ...DROPBEAR,
  ...OTHER_SERVERS,
  ...APPLICATIONS,
  ...AUTOMATION,
  ...GIT_LANGUAGES,
  ...WINDOWS_SOCKETS,
  ...RUNTIMES,
  ...DESKTOP,
  ...PIPELINES,
  ...WRAPPERS,
];
