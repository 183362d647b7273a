/** What `sshwhy help` prints. */

import { HINTS } from '../engine/index.ts';

export const HELP = `sshwhy tells why an SSH connection was closed, with proof.

  sshwhy explain FILE…      what ssh printed, a log of sshd, sshd_config: any of them, or several at once
  sshwhy FILE…              the same
  … | sshwhy                the same, from a pipe:  ssh -v HOST 2>&1 | sshwhy
  sshwhy                    the same, from a paste that Ctrl-D ends
  sshwhy [user@]HOST        tries the connection layer by layer, with ssh's own options (-p -l -i -J -F -o -b)
  sshwhy probe HOST…        the same; several, or --targets FILE, answer a line of JSON each
  sshwhy run -- COMMAND…    runs ssh, git, rsync, ansible … as it is, and explains it when it fails
  sshwhy log [FILE…]        the story of a whole server's log (none: this machine's): who came, what broke
  sshwhy simulate FILE…     what other limits, or a banning rule, would have done to a log's connections
  sshwhy config [FILE…]     what an sshd_config really does (none: this machine's), and whom it refuses
  sshwhy message 'TEXT'     what one line of ssh or sshd means
  sshwhy cause ID           all about one cause
  sshwhy causes             all causes
  sshwhy redact FILE…       the evidence itself with pseudonyms, fit to be posted
  sshwhy help               this

Asking about one attempt
  --source ADDRESS          the address it came from, as the log has it
  --user NAME               the user it was for
  --at TIME                 03:59:36 (a day of the log), 2020-04-20T03:59:36Z, or seconds since 1970

Asking about a whole log
  --since TIME, --until TIME  2026-01-12, 2026-01-12T03:59:36Z, "2 days ago"
  --source ADDRESS|NETWORK --user NAME --host NAME --pid NUMBER
  --connections[=csv]       each connection as a line of JSON, or CSV
  --config FILE             the sshd_config whose limits held
  --html FILE               the story as one page for a browser
  --asn FILE.mmdb           who runs the networks (GeoLite2-ASN, DB-IP, IPinfo)
  --no-progress             no word on how far it is; Ctrl-C gives the story so far

Asking about one configuration
  --user NAME --groups A,B --host NAME --address ADDRESS --laddr ADDRESS --lport PORT
                            the connection for which its Match lines are decided
  --openssh 8.2             the release whose defaults hold
  --sshd-t                  the settings alone, in the form of sshd -T

Trying other limits on a log
  --set 'KEYWORD VALUE'     MaxStartups 20, PerSourceMaxStartups 4, LoginGraceTime 30, PerSourcePenalties …
  --ban RULE                'find 10m retry 5 ban 1h', or fail2ban, fail2ban-aggressive
  --config FILE             the sshd_config in force; --openssh 9.9: the release, with its bugs
  --recommend               limits proposed for this log, with the figures behind each
  --seed N, --runs N        another course of chance, more replays (20)

Trying a host
  --timeout SECONDS         for all of it (10)
  --host-key, --methods     the host key; which ways to log in there are: one more connection each
  --login                   your own ssh in batch mode, with your keys
  --more N                  N more connections: other ways to connect, then repeats
  --look-around             other likely ports of the same machine
  --server-log FILE         what sshd logged of it
  --keep FILE               the transcript, to be explained again

Running a command (options before it; its output and status stay its own)
  --keep FILE               writes what ssh logged there: mode 0600, secrets masked
  --report FILE             writes the answer there instead of stderr; needed for --json and --markdown

Telling more
  --hint TAG                a fact that no log shows, for example intermittent; --hint help lists them
  --answer FACET=yes|no     the answer to a check that an earlier answer named

The answer
  --long                    all of it, not one screen
  --json, --markdown        for programs, for a ticket
  --json --batch            a line out for each line in: {"id","evidence":[{"name","text"}],"hints":[]}
  --show STAGE              JSON of observations, attempts, scores, diagnosis or report
  --color always|never|auto (also NO_COLOR, FORCE_COLOR)
  --show-secrets            show what looks like a password or token, which is masked else
  --redact                  the answer with pseudonyms for users, hosts, addresses and keys
  --no-ask                  ask nothing on the terminal

Exit code: 0 nobody has to act, 1 a fault is explained, 2 a fault is not explained, 3 it could not run.
"run" ends as its command ended. Nothing leaves this machine, and nothing is connected to but the host that
you name, or by the command that you run.
`;

export function hintList(): string {
  return `${HINTS.join('\n')}\n`;
}
