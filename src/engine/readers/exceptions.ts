/** The names of exceptions that Java, .NET, Ruby, Python and Node print in front of what a library or the system said. */

/** `com.acme.ssh.DeployException: `, `Net::SSH::Disconnect: `, `System.AggregateException: `, also one behind another. */
const NAMED =
  /^(?:(?:Caused by|Unhandled [Ee]xception|Uncaught|--->)[:.]? |Exception in thread "[^"]{0,80}" )?(?:[A-Za-z_$][\w$]{0,60}(?:\.|::)){0,12}[A-Z][\w$]{0,60}(?:Exception|Error|Failed|Failure|Disconnect|Timeout|Mismatch|Unknown|Unverifiable)(?: \((?:0x[0-9A-F]{8}|\d{1,6})\))?: /;
/** More causes than this do not stand in one line. */
const MOST = 6;
/** The first thing that every such name holds; most lines hold neither. */
const LOOK =
  /(?:Exception|Error|Failed|Failure|Disconnect|Timeout|Mismatch|Unknown|Unverifiable)(?: \([0-9xA-F]{1,10}\))?: /;

/** What stands behind the names of exceptions; null where there are none. */
export function behindException(text: string): string | null {
  if (!LOOK.test(text) && !text.includes('Exception while ')) return null;
  let rest = text.trimStart();
  for (let i = 0; i < MOST; i++) {
    const name = (ON_HOST.exec(rest) ?? NAMED.exec(rest))?.[0];
    if (name === undefined) break;
    rest = rest.slice(name.length);
  }
  return rest === text.trimStart() || rest === '' ? null : rest;
}

/** SSHKit, under Capistrano and Kamal, names the host between the exception and its words. */
const ON_HOST = /^(?:\([\w:]{1,80}\): )?Exception while executing [^:]{1,160}: /;

/** The name under which the tables hold what the system says of a socket, whatever exception brings it. */
export const SOCKET_EXCEPTION = 'SocketException: ';
