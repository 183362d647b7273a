/** The names of exceptions that Java, .NET, Ruby, Python and Node print in front of what a library or the system said. */

/** `com.acme.ssh.DeployException: `, `Net::SSH::Disconnect: `, `System.AggregateException: `, also one behind another. */
const NAMED =
  /^(?:(?:Caused by|Unhandled [Ee]xception|Uncaught|--->)[:.]? |Exception in thread "[^"]{0,80}" )?(?:[A-Za-z_$][\w$]{0,60}(?:\.|::)){0,12}[A-Z][\w$]{0,60}(?:Exception|Error|Failed|Failure|Disconnect|Timeout|Mismatch|Unknown|Unverifiable)(?: \((?:0x[0-9A-F]{8}|\d{1,6})\))?: /;
/** As Python writes an exception inside other text: `SSHException('No existing session')`. */
const QUOTED =
  /^(?:.{0,200}[\s(:])?(?:[a-z_]\w{0,40}\.){0,6}[A-Z]\w{0,60}(?:Exception|Error)\((["'])(.{1,400}?)\1,?\)+$/;
/** More causes than this do not stand in one line. */
const MOST = 6;
/** The first thing that every such name holds; most lines hold neither. */
const LOOK =
  /(?:Exception|Error|Failed|Failure|Disconnect|Timeout|Mismatch|Unknown|Unverifiable)(?: \([0-9xA-F]{1,10}\))?: /;

/** What stands behind the names of exceptions; null where there are none. */
export function behindException(text: string): string | null {
  if (!LOOK.test(text) && !/Exception while |(?:Exception|Error)\(["']/.test(text)) return null;
  let rest = text.trimStart();
  for (let i = 0; i < MOST; i++) {
    const name = (ON_HOST.exec(rest) ?? NAMED.exec(rest))?.[0];
    if (name === undefined) break;
    rest = rest.slice(name.length);
  }
  if (rest === text.trimStart()) return QUOTED.exec(rest)?.[2] ?? null;
  return rest === '' ? null : rest;
}

/** SSHKit, under Capistrano and Kamal, names the host between the exception and its words. */
const ON_HOST = /^(?:\([\w:]{1,80}\): )?Exception while executing [^:]{1,160}: /;

/** The name under which the tables hold what the system says of a socket, whatever exception brings it. */
export const SOCKET_EXCEPTION = 'SocketException: ';
