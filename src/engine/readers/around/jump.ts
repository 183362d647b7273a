/** Lines of the programs that ssh talks through (ProxyCommand): netcats, HTTP and SOCKS helpers, cloud tunnels, and shells that miss them. */

import type { Kind } from '../../observation.ts';
import type { Wording } from '../../wording.ts';
import { wording } from '../../wording.ts';

/** One line of a helper whose kind has the single field `text`. */
function said(says: Kind & `jump.${string}`, text: string, sample: string, means: string): Wording {
  return {
    says,
    side: 'client',
    text,
    ...(/\{text[:}]/.test(text) ? {} : { with: { text: sample } }),
    levels: [],
    sample,
    means,
  };
}

const DOWN = 'The proxy itself could not be reached.';
const REFUSED = 'The proxy answered, but did not make the connection.';
const TARGET = 'The helper could not reach the target.';

function denied(status: number, text: string, sample: string): Wording {
  return wording({
    says: 'jump.proxy-denied',
    side: 'client',
    text,
    with: { status, text: sample },
    levels: [],
    sample,
    means: REFUSED,
  });
}

/** Programs used as ProxyCommand on a jump host or here; a shell that misses one of them has broken the way, not the session. */
const HELPERS = [
  'nc',
  'ncat',
  'netcat',
  'connect',
  'connect-proxy',
  'corkscrew',
  'cloudflared',
  'socat',
  'proxytunnel',
  'aws',
  'gcloud',
  'tsh',
  'session-manager-plugin',
  'sss_ssh_knownhostsproxy',
] as const;

function missing(program: string, text: string, sample: string = text): Wording {
  return {
    says: 'jump.not-found',
    side: 'client',
    text,
    with: { program, text: sample },
    levels: [],
    sample,
    means: 'The program that ssh was to talk through is not there.',
  };
}

const HTTP_REFUSALS = [
  [403, 'Forbidden'],
  [407, 'Proxy Authentication Required'],
  [502, 'Bad Gateway'],
  [503, 'Service Unavailable'],
  [504, 'Gateway Timeout'],
] as const;

export const JUMP: readonly Wording[] = [
  // --- the shell that starts ProxyCommand: ssh puts `exec` before it (sshconnect.c, expand_proxy_command)
  wording({
    says: 'jump.not-found',
    side: 'client',
    text: '{_:token}: line {_:count}: exec: {program}: not found',
    levels: [],
    sample: '/bin/bash: line 1: exec: corkscrew: not found',
    means: 'The program of ProxyCommand is not installed on this machine.',
  }),
  wording({
    says: 'jump.not-found',
    side: 'client',
    text: '{_:token}: {_:count}: exec: {program}: not found',
    levels: [],
    sample: '/bin/sh: 1: exec: corkscrew: not found',
    means: 'The program of ProxyCommand is not installed on this machine.',
  }),
  wording({
    says: 'jump.not-found',
    side: 'client',
    text: '{_:token}: exec: {program}: not found',
    levels: [],
    sample: '/bin/bash: exec: corkscrew: not found',
    means: 'The program of ProxyCommand is not installed on this machine.',
  }),
  wording({
    says: 'jump.not-found',
    side: 'client',
    text: '{_:token}: line {_:count}: exec: {program}: cannot execute: {text}',
    levels: [],
    sample: '/bin/bash: line 1: exec: /opt/proxy: cannot execute: Permission denied',
    means: 'The program of ProxyCommand cannot be started.',
  }),
  // Any program whose name begins with nc: nc, ncat, nc.openbsd, nc.traditional.
  missing(
    'nc',
    'bash: line {_:count}: nc{_}: command not found',
    'bash: line 1: nc.openbsd: command not found',
  ),
  missing('nc', 'bash: nc{_}: command not found', 'bash: nc: command not found'),
  ...HELPERS.flatMap((name) => [
    ...(name.startsWith('nc')
      ? []
      : [
          missing(
            name,
            `bash: line {_:count}: ${name}: command not found`,
            `bash: line 1: ${name}: command not found`,
          ),
          missing(name, `bash: ${name}: command not found`),
        ]),
    missing(name, `sh: ${name}: not found`),
    missing(name, `sh: 1: ${name}: not found`),
    missing(name, `ash: ${name}: not found`),
    missing(name, `zsh:1: command not found: ${name}`),
    missing(name, `ksh: ${name}: not found`),
  ]),
  // --- netcat (OpenBSD), Ncat
  said(
    'jump.proxy-denied',
    'nc: Proxy error: "{text}"',
    'nc: Proxy error: "HTTP/1.1 500 Internal Server Error"',
    REFUSED,
  ),
  ...HTTP_REFUSALS.flatMap(([status, reason]) => [
    denied(
      status,
      `nc: Proxy error: "HTTP/1.1 ${status}{_}"`,
      `nc: Proxy error: "HTTP/1.1 ${status} ${reason}"`,
    ),
    denied(
      status,
      `nc: Proxy error: "HTTP/1.0 ${status}{_}"`,
      `nc: Proxy error: "HTTP/1.0 ${status} ${reason}"`,
    ),
    denied(
      status,
      `Ncat: Proxy returned status code ${status}.`,
      `Ncat: Proxy returned status code ${status}.`,
    ),
  ]),
  wording({
    says: 'jump.proxy-denied',
    side: 'client',
    text: 'Ncat: Proxy returned status code {status}.',
    levels: [],
    sample: 'Ncat: Proxy returned status code 500.',
    means: REFUSED,
  }),
  // The replies of RFC 1928, section 6, in the words of OpenBSD's netcat (socks.c): these are about the proxy's own rules.
  ...['Connection not allowed by ruleset', 'Command not supported', 'Address type not supported'].map(
    (reply) =>
      said(
        'jump.proxy-denied',
        `nc: connection failed, SOCKSv5 error: ${reply}`,
        `nc: connection failed, SOCKSv5 error: ${reply}`,
        'The SOCKS proxy does not permit this connection.',
      ),
  ),
  said(
    'jump.target-unreachable',
    'nc: connection failed, SOCKSv5 error: {text}',
    'nc: connection failed, SOCKSv5 error: Connection refused',
    'The SOCKS proxy could not reach the target.',
  ),
  said(
    'jump.target-unreachable',
    'nc: connection failed, SOCKSv4 error: {text}',
    'nc: connection failed, SOCKSv4 error: Request rejected or failed',
    'The SOCKS proxy could not reach the target.',
  ),
  said(
    'jump.proxy-denied',
    'nc: authentication method negotiation failed',
    'nc: authentication method negotiation failed',
    'The SOCKS proxy wants a login.',
  ),
  said(
    'jump.target-unreachable',
    'nc: connect to {text} failed: {_}',
    'nc: connect to 192.0.2.20 port 22 (tcp) failed: Connection refused',
    TARGET,
  ),
  said(
    'jump.target-unreachable',
    'nc: connect to {text} timed out: {_}',
    'nc: connect to 192.0.2.20 port 22 (tcp) timed out: Operation now in progress',
    TARGET,
  ),
  said(
    'jump.target-unreachable',
    'nc: getaddrinfo for host "{_}" port {_:token}: {text}',
    'nc: getaddrinfo for host "db.internal" port 22: Name or service not known',
    TARGET,
  ),
  said(
    'jump.target-unreachable',
    'nc: getaddrinfo: {text}',
    'nc: getaddrinfo: Name or service not known',
    TARGET,
  ),
  said('jump.target-unreachable', 'Ncat: Connection refused.', 'Ncat: Connection refused.', TARGET),
  said('jump.target-unreachable', 'Ncat: Connection timed out.', 'Ncat: Connection timed out.', TARGET),
  said('jump.target-unreachable', 'Ncat: TIMEOUT.', 'Ncat: TIMEOUT.', TARGET),
  said('jump.target-unreachable', 'Ncat: No route to host.', 'Ncat: No route to host.', TARGET),
  said('jump.target-unreachable', 'Ncat: Network is unreachable.', 'Ncat: Network is unreachable.', TARGET),
  said(
    'jump.target-unreachable',
    'Ncat: Could not resolve hostname "{_}": {text}',
    'Ncat: Could not resolve hostname "db.internal": Name or service not known. QUITTING.',
    TARGET,
  ),
  said(
    'jump.proxy-unreachable',
    'Ncat: Could not resolve proxy "{_}": {text}',
    'Ncat: Could not resolve proxy "proxy.example.test": Name or service not known. QUITTING.',
    DOWN,
  ),
  // --- corkscrew; its own spelling of "connection" is kept
  said(
    'jump.proxy-denied',
    'Proxy could not open connnection to {_:token}:  {text}',
    'Proxy could not open connnection to web1.example.test:  Forbidden',
    REFUSED,
  ),
  said(
    'jump.proxy-denied',
    'Proxy could not open connection to {_:token}:  {text}',
    'Proxy could not open connection to web1.example.test:  Proxy Authentication Required',
    REFUSED,
  ),
  said(
    'jump.proxy-unreachable',
    "Couldn't establish connection to proxy: {text}",
    "Couldn't establish connection to proxy: Connection refused",
    DOWN,
  ),
  // --- connect (connect-proxy), also as `connect.exe` with Git for Windows
  said(
    'jump.proxy-unreachable',
    'FATAL: Unable to connect to relay host, errno={_:count}',
    'FATAL: Unable to connect to relay host, errno=111',
    DOWN,
  ),
  said(
    'jump.target-unreachable',
    'FATAL: Unable to connect to destination host, errno={_:count}',
    'FATAL: Unable to connect to destination host, errno=111',
    TARGET,
  ),
  said(
    'jump.proxy-denied',
    'FATAL: failed to begin relaying via HTTP.',
    'FATAL: failed to begin relaying via HTTP.',
    REFUSED,
  ),
  said(
    'jump.proxy-denied',
    'FATAL: failed to begin relaying via SOCKS.',
    'FATAL: failed to begin relaying via SOCKS.',
    REFUSED,
  ),
  said(
    'jump.proxy-denied',
    "ERROR: Unexpected http response: '{_}'.",
    "ERROR: Unexpected http response: ''.",
    REFUSED,
  ),
  // --- other words of proxies and helpers
  said('jump.proxy-unreachable', 'Connection to proxy refused', 'Connection to proxy refused', DOWN),
  // ncat_connect.c: the connection to the proxy itself did not come about
  said(
    'jump.proxy-unreachable',
    'Ncat: Proxy connection failed: {text}',
    'Ncat: Proxy connection failed: Connection refused.',
    DOWN,
  ),
  said(
    'jump.proxy-denied',
    'Proxy connection failed: {text}',
    'Proxy connection failed: 403 Forbidden',
    REFUSED,
  ),
  // --- cloudflared
  said(
    'jump.cloudflared',
    'websocket: bad handshake',
    'websocket: bad handshake',
    'cloudflared: the tunnel at the other end did not answer as one; it is down, or access is not allowed.',
  ),
  said(
    'jump.cloudflared',
    'failed to connect to origin error="{text}" originURL={_:token}',
    'failed to connect to origin error="websocket: bad handshake" originURL=https://ssh.example.test',
    'cloudflared could not reach its tunnel at the other end.',
  ),
  said(
    'jump.cloudflared',
    '{_:token} ERR failed to connect to origin error="{text}" originURL={_:token}',
    '2025-03-03T10:00:00Z ERR failed to connect to origin error="websocket: bad handshake" originURL=https://ssh.example.test',
    'cloudflared could not reach its tunnel at the other end.',
  ),
  // --- AWS Systems Manager
  said(
    'jump.ssm-not-connected',
    'An error occurred (TargetNotConnected) when calling the StartSession operation: {text}',
    'An error occurred (TargetNotConnected) when calling the StartSession operation: i-0abc12345678def90 is not connected.',
    'The agent on the machine is not connected to AWS, so there is no way to it.',
  ),
  said(
    'jump.proxy-denied',
    'An error occurred (AccessDeniedException) when calling the StartSession operation: {text}',
    'An error occurred (AccessDeniedException) when calling the StartSession operation: User is not authorized to perform: ssm:StartSession',
    'The AWS account may not start a session to this machine.',
  ),
  said(
    'jump.proxy-denied',
    'An error occurred (ExpiredTokenException) when calling the StartSession operation: {text}',
    'An error occurred (ExpiredTokenException) when calling the StartSession operation: The security token included in the request is expired',
    'The AWS login has run out.',
  ),
  said(
    'jump.proxy-denied',
    'Unable to locate credentials. You can configure credentials by running "aws {_}',
    'Unable to locate credentials. You can configure credentials by running "aws configure".',
    'There is no AWS login on this machine.',
  ),
  missing(
    'session-manager-plugin',
    'SessionManagerPlugin is not found.{_}',
    'SessionManagerPlugin is not found. Please refer to SessionManager Documentation here: http://docs.aws.amazon.com/console/systems-manager/session-manager-plugin-not-found',
  ),
  said(
    'jump.target-unreachable',
    'Connection to destination port failed, check SSM Agent logs.',
    'Connection to destination port failed, check SSM Agent logs.',
    'The agent on the machine could not reach its sshd.',
  ),
  // --- Google's Identity-Aware Proxy
  said(
    'jump.iap-denied',
    "ERROR: ({_:token}) Error while connecting [4033: '{_}'].{_}",
    "ERROR: (gcloud.compute.start-iap-tunnel) Error while connecting [4033: 'not authorized'].",
    'The Google account may not use the tunnel to this machine.',
  ),
  said(
    'jump.iap-denied',
    "ERROR: ({_:token}) While checking if a connection can be made: Error while connecting [4033: '{_}'].{_}",
    "ERROR: (gcloud.compute.start-iap-tunnel) While checking if a connection can be made: Error while connecting [4033: 'not authorized']. (Failed to connect to port 22)",
    'The Google account may not use the tunnel to this machine.',
  ),
  said(
    'jump.target-unreachable',
    "ERROR: ({_:token}) Error while connecting [4003: '{_}'].{_}",
    "ERROR: (gcloud.compute.start-iap-tunnel) Error while connecting [4003: 'failed to connect to backend'].",
    'The tunnel could not reach the port of the machine: a firewall rule, or nothing listens.',
  ),
  said(
    'jump.target-unreachable',
    "ERROR: ({_:token}) While checking if a connection can be made: Error while connecting [4003: '{_}'].{_}",
    "ERROR: (gcloud.compute.start-iap-tunnel) While checking if a connection can be made: Error while connecting [4003: 'failed to connect to backend']. (Failed to connect to port 22)",
    'The tunnel could not reach the port of the machine: a firewall rule, or nothing listens.',
  ),
  said(
    'jump.target-unreachable',
    "ERROR: ({_:token}) Error while connecting [4047: '{_}'].{_}",
    "ERROR: (gcloud.compute.start-iap-tunnel) Error while connecting [4047: 'Failed to lookup instance'].",
    'The tunnel does not find the machine; it may be switched off or called otherwise.',
  ),
  said(
    'jump.target-unreachable',
    "ERROR: ({_:token}) While checking if a connection can be made: Error while connecting [4047: '{_}'].{_}",
    "ERROR: (gcloud.compute.start-iap-tunnel) While checking if a connection can be made: Error while connecting [4047: 'Failed to lookup instance'].",
    'The tunnel does not find the machine; it may be switched off or called otherwise.',
  ),
];
