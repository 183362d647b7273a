/** MaxStartups, limits per source, and penalties: OpenSSH sshd.c drop_connection(), child_reap(); srclimit.c. */

import type { Wording } from '../../wording.ts';
import { wording } from '../../wording.ts';

export const LIMITS: readonly Wording[] = [
  wording({
    says: 'sshd.drop-maxstartups',
    side: 'server',
    text: 'drop connection #{slots}',
    levels: [{ id: 'srv.drop.v53', since: '5.3', until: '7.3', level: 'DEBUG1' }],
    sample: 'drop connection #10',
    means:
      'sshd closed a new connection at once: so many others were still logging in (MaxStartups). The number is not a running count.',
  }),
  wording({
    says: 'sshd.drop-maxstartups',
    side: 'server',
    text: 'drop connection #{slots} from [{addr}]:{port} on [{localAddr}]:{localPort} past MaxStartups',
    levels: [
      { id: 'srv.drop.v74', since: '7.4', until: '8.3', level: 'VERBOSE' },
      { id: 'srv.drop.v84', since: '8.4', until: '9.7', level: 'INFO' },
      { since: '8.4', until: '9.7', level: 'VERBOSE' },
    ],
    sample: 'drop connection #3 from [127.0.0.1]:59096 on [127.0.0.1]:2222 past MaxStartups',
    means:
      'sshd closed this new connection before greeting it, because so many others were still logging in (MaxStartups, or from 8.5 PerSourceMaxStartups).',
  }),
  wording({
    says: 'sshd.drop-maxstartups',
    side: 'server',
    text: 'drop connection #{slots} from [{addr}]:{port} on [{localAddr}]:{localPort} past Maxstartups',
    levels: [
      { id: 'srv.drop.v98', since: '9.8', until: '9.9', level: 'INFO' },
      { since: '9.8', until: '9.9', level: 'VERBOSE' },
    ],
    sample: 'drop connection #3 from [198.51.100.2]:41222 on [192.0.2.10]:2222 past Maxstartups',
    means:
      'sshd closed this new connection before greeting it, because so many others were still logging in (MaxStartups or PerSourceMaxStartups).',
  }),
  wording({
    says: 'sshd.drop-maxstartups',
    side: 'server',
    text: 'drop connection #{slots} from [{addr}]:{port} on [{localAddr}]:{localPort} Maxstartups',
    levels: [
      { id: 'srv.drop.v100', since: '10.0', level: 'INFO' },
      { since: '10.0', level: 'DEBUG3' },
    ],
    sample: 'drop connection #3 from [198.51.100.2]:41222 on [192.0.2.10]:2222 Maxstartups',
    means:
      'sshd closed this new connection before greeting it, because so many others were still logging in. During a flood most such lines are left out.',
  }),
  wording({
    says: 'sshd.drop-penalty',
    side: 'server',
    text: 'drop connection #{slots} from [{addr}]:{port} on [{localAddr}]:{localPort} penalty: {reason}',
    levels: [
      { id: 'srv.drop.v98_penalty', since: '9.8', until: '9.9', level: 'INFO' },
      { id: 'srv.drop.v100_penalty', since: '10.0', level: 'INFO' },
      { since: '10.0', level: 'DEBUG3' },
    ],
    sample:
      'drop connection #0 from [198.51.100.2]:47002 on [192.0.2.10]:2222 penalty: failed authentication',
    means:
      'sshd closed this connection before greeting it: earlier connections from that address ended badly and it is shut out for a while (PerSourcePenalties).',
  }),
  wording({
    says: 'sshd.drop-overflow',
    side: 'server',
    text: 'drop connection #{slots} from [{addr}]:{port} on [{localAddr}]:{localPort} too many penalised addresses',
    levels: [{ id: 'srv.drop.deny_all', since: '9.8', level: 'INFO' }],
    sample: 'drop connection #0 from [203.0.113.44]:50112 on [192.0.2.10]:22 too many penalised addresses',
    means:
      'The list of addresses under penalty is full and sshd is set to refuse everyone then (overflow:deny-all); it closed this connection before greeting it.',
  }),
  wording({
    says: 'sshd.drops-unlogged',
    side: 'server',
    text: '{what:word} logging rate-limited: additional {count} connections dropped',
    levels: [{ id: 'srv.drop.ratelimited', since: '10.0', level: 'INFO' }],
    sample: 'Maxstartups logging rate-limited: additional 4 connections dropped',
    means: 'sshd closed so many more connections without a line for each.',
  }),
  wording({
    says: 'sshd.throttle-begin',
    side: 'server',
    text: 'beginning MaxStartups throttling',
    levels: [{ id: 'srv.drop.begin', since: '8.4', until: '9.9', level: 'ERROR' }],
    sample: 'beginning MaxStartups throttling',
    means: 'So many connections are logging in at the same time that sshd begins to close new ones.',
  }),
  wording({
    says: 'sshd.throttle-in',
    side: 'server',
    text: 'in MaxStartups throttling for {duration}, {count} connections dropped',
    levels: [{ id: 'srv.drop.in', since: '8.4', until: '9.9', level: 'ERROR' }],
    sample: 'in MaxStartups throttling for 00:05:02, 417 connections dropped',
    means: 'sshd is still closing new connections, and has closed so many since it began.',
  }),
  wording({
    says: 'sshd.throttle-end',
    side: 'server',
    text: 'exited MaxStartups throttling after {duration}, {count} connections dropped',
    levels: [{ id: 'srv.drop.exit', since: '8.4', until: '9.9', level: 'INFO' }],
    sample: 'exited MaxStartups throttling after 00:00:01, 8 connections dropped',
    means: 'sshd takes every connection again; it had closed so many.',
  }),
  wording({
    says: 'sshd.dice',
    side: 'server',
    text: 'should_drop_connection: p {chance}, r {roll}',
    levels: [{ id: 'srv.drop.dice', since: '8.4', level: 'DEBUG1' }],
    sample: 'should_drop_connection: p 60, r 91',
    means:
      'Between the first and the last number of MaxStartups chance decides: the connection is dropped when r is smaller than p.',
  }),
  wording({
    says: 'sshd.dice',
    side: 'server',
    text: 'drop_connection: p {chance}, r {roll}',
    levels: [{ id: 'srv.drop.dice_old', since: '5.3', until: '8.3', level: 'DEBUG1' }],
    sample: 'drop_connection: p 60, r 17',
    means:
      'Between the first and the last number of MaxStartups chance decides: the connection is dropped when r is smaller than p.',
  }),
  wording({
    says: 'sshd.source-count',
    side: 'server',
    text: 'srclimit_check_allow: new unauthenticated connection from {addr}/{bits}, at {count} of {limit}',
    levels: [{ id: 'srv.srclimit.at', since: '8.5', level: 'DEBUG3' }],
    sample: 'srclimit_check_allow: new unauthenticated connection from 203.0.113.44/32, at 2 of 3',
    means:
      'So many connections from this address are logging in, of the number that PerSourceMaxStartups allows.',
  }),
  wording({
    says: 'sshd.penalty-note',
    side: 'server',
    text: 'srclimit_check_allow: no free slot',
    levels: [{ id: 'srv.srclimit.noslot', since: '8.5', level: 'DEBUG3' }],
    sample: 'srclimit_check_allow: no free slot',
    means:
      'sshd has no room to count another source: as many connections are logging in as MaxStartups allows.',
  }),
  wording({
    says: 'sshd.penalty',
    side: 'server',
    text: 'srclimit_penalise: {family}: new {addr}/{bits} {state} penalty of {seconds} seconds for penalty: {reason}',
    levels: [
      { id: 'srv.penalty.new_98', since: '9.8', until: '10.0', level: 'VERBOSE' },
      { id: 'srv.penalty.new_101', since: '10.1', until: '10.2', level: 'INFO' },
      { since: '10.1', until: '10.2', level: 'VERBOSE' },
      { id: 'srv.penalty.new_103', since: '10.3', level: 'INFO' },
      { since: '10.3', level: 'VERBOSE' },
    ],
    sample:
      'srclimit_penalise: ipv4: new 198.51.100.2/32 deferred penalty of 5 seconds for penalty: failed authentication',
    means:
      'A connection from this address ended badly and sshd counts a penalty against it; "active" refuses it from now on, "deferred" only adds up.',
  }),
  wording({
    says: 'sshd.penalty',
    side: 'server',
    text: 'srclimit_penalise: {addr}/{bits}: activating {family} penalty of {seconds} seconds for penalty: {reason}',
    with: { state: 'activating' },
    levels: [
      { id: 'srv.penalty.activate_98', since: '9.8', until: '10.0', level: 'VERBOSE' },
      { id: 'srv.penalty.activate_101', since: '10.1', until: '10.2', level: 'INFO' },
      { id: 'srv.penalty.activate_103', since: '10.3', level: 'INFO' },
    ],
    sample:
      'srclimit_penalise: 198.51.100.2/32: activating ipv4 penalty of 19 seconds for penalty: failed authentication',
    means:
      'The penalties against this address have added up: from now on sshd closes its connections before greeting them.',
  }),
  wording({
    says: 'sshd.penalty-note',
    side: 'server',
    text: 'srclimit_penalise: {_:word} penalty for {_:word} {_:addr} already exists, {_:count} seconds remaining',
    levels: [{ id: 'srv.penalty.exists', since: '9.8', level: 'DEBUG1' }],
    sample: 'srclimit_penalise: active penalty for ipv4 203.0.113.44/32 already exists, 87 seconds remaining',
    means: 'The address has a penalty already; the new one is added to it.',
  }),
  wording({
    says: 'sshd.penalty-note',
    side: 'server',
    text: 'srclimit_penalise: address {_:addr} is exempt',
    levels: [{ id: 'srv.penalty.exempt', since: '9.8', level: 'DEBUG3' }],
    sample: 'srclimit_penalise: address 192.0.2.7 is exempt',
    means: 'The address is listed in PerSourcePenaltyExemptList and gets no penalty.',
  }),
  wording({
    says: 'sshd.penalty-note',
    side: 'server',
    text: 'srclimit_penalise: {_:word} penalty table full, cannot penalise {_:addr} for penalty: {_}',
    levels: [{ id: 'srv.penalty.table_full', since: '9.8', level: 'VERBOSE' }],
    sample:
      'srclimit_penalise: ipv4 penalty table full, cannot penalise 203.0.113.44/32 for penalty: failed authentication',
    means: 'The list of addresses under penalty is full; with overflow:deny-all sshd now refuses everyone.',
  }),
  wording({
    says: 'sshd.penalty-note',
    side: 'server',
    text: 'srclimit_early_expire_penalties_from_tree: {_:word} overflow, remove {_:addr}',
    levels: [{ id: 'srv.penalty.overflow', since: '9.8', level: 'DEBUG3' }],
    sample: 'srclimit_early_expire_penalties_from_tree: ipv4 overflow, remove 203.0.113.44/32',
    means:
      'The list of addresses under penalty is full; sshd forgot the penalty that would have ended first.',
  }),
  wording({
    says: 'sshd.penalty-note',
    side: 'server',
    text: '{_:count} active {_:word} penalties',
    levels: [{ id: 'srv.penalty.info_count', since: '9.8', level: 'INFO' }],
    sample: '3 active ipv4 penalties',
    means: 'Asked by a signal (SIGINFO, on BSD systems), sshd says how many addresses are under penalty.',
  }),
  wording({
    says: 'sshd.penalty-note',
    side: 'server',
    text: 'client {_:addr} penalty: {_} ({_:decimal} secs left)',
    levels: [{ id: 'srv.penalty.info_client', since: '9.8', level: 'INFO' }],
    sample: 'client 203.0.113.44/32 penalty: failed authentication (41 secs left)',
    means:
      'Asked by a signal (SIGINFO, on BSD systems), sshd names an address under penalty and how long that lasts.',
  }),
  wording({
    says: 'sshd.startups',
    side: 'server',
    text: '{count} active startups',
    levels: [{ id: 'srv.child.active', since: '9.8', level: 'INFO' }],
    sample: '2 active startups',
    means: 'Asked by a signal (SIGINFO, on BSD systems), sshd says how many connections are logging in.',
  }),
  wording({
    says: 'sshd.debug',
    side: 'server',
    text: 'child {_:count}: fd={_:count} pid={_:count} {_}',
    levels: [{ since: '9.8', level: 'INFO' }],
    sample: 'child 0: fd=8 pid=4711 connection from 203.0.113.44 to 192.0.2.10',
    means: 'Asked by a signal (SIGINFO, on BSD systems), sshd lists a connection that is logging in.',
  }),
  // --- LoginGraceTime
  wording({
    says: 'sshd.grace-expired',
    side: 'server',
    text: 'Timeout before authentication for {addr}',
    levels: [{ id: 'srv.auth.grace_v72', since: '5.3', until: '7.2', level: 'FATAL' }],
    sample: 'Timeout before authentication for 203.0.113.44',
    means:
      'The client did not log in within LoginGraceTime, and sshd closed the connection. Linux builds before 8.5 never write this line.',
  }),
  wording({
    says: 'sshd.grace-expired',
    side: 'server',
    text: 'Timeout before authentication for {addr} port {port}',
    levels: [{ id: 'srv.auth.grace_v97', since: '7.3', until: '9.7', level: 'FATAL' }],
    sample: 'Timeout before authentication for 198.51.100.2 port 47338',
    means:
      'The client did not log in within LoginGraceTime, and sshd closed the connection. Linux builds write it from 8.5 only, and some distributions not at all.',
  }),
  wording({
    says: 'sshd.grace-expired',
    side: 'server',
    text: 'Timeout before authentication for connection from {addr} to {localAddr}, pid = {pid}',
    levels: [{ id: 'srv.reap.grace', since: '9.8', level: 'INFO' }],
    sample: 'Timeout before authentication for connection from 198.51.100.2 to 192.0.2.10, pid = 8648',
    means:
      'The client did not log in within LoginGraceTime, and sshd closed the connection. The main sshd writes it and names the process of the connection.',
  }),
  wording({
    says: 'sshd.grace-expired',
    side: 'server',
    text: 'Timeout before authentication for connection from {addr} to {localAddr}, pid = {pid} ({state:own})',
    levels: [{ since: '9.8', level: 'INFO' }],
    sample:
      'Timeout before authentication for connection from 203.0.113.44 to 192.0.2.10, pid = 8599 (early)',
    means: 'The process of this connection was not even set up within LoginGraceTime, and sshd ended it.',
  }),
];
