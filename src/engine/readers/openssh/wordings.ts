/** All wordings of OpenSSH: what ssh prints and what sshd logs. */

import type { Wording } from '../../wording.ts';
import { AUTH } from './auth.ts';
import { CHILD } from './child.ts';
import { CLIENT_AUTH } from './client-auth.ts';
import { CLIENT_CONNECT } from './client-connect.ts';
import { CLIENT_IDENT } from './client-ident.ts';
import { CLIENT_KEX } from './client-kex.ts';
import { CLIENT_SESSION } from './client-session.ts';
import { CLIENT_START } from './client-start.ts';
import { DEBUG } from './debug.ts';
import { END } from './end.ts';
import { IDENT } from './ident.ts';
import { KEX } from './kex.ts';
import { LIMITS } from './limits.ts';
import { LISTEN } from './listen.ts';
import { SESSION } from './session.ts';

/** Client tables first: where nothing tells the side of a line that fits both, it was more likely pasted from a terminal. */
export const OPENSSH: readonly Wording[] = [
  ...CLIENT_START,
  ...CLIENT_CONNECT,
  ...CLIENT_IDENT,
  ...CLIENT_KEX,
  ...CLIENT_AUTH,
  ...CLIENT_SESSION,
  ...LISTEN,
  ...LIMITS,
  ...CHILD,
  ...IDENT,
  ...KEX,
  ...END,
  ...AUTH,
  ...SESSION,
  ...DEBUG,
];
