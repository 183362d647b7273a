/**
 * Makes a server's log of any length, and the truth of it: what `sshwhy log` has to find.
 *
 *   node bench/made-log.mjs --lines 1000000 --sources 4000 --days 28 --seed 1 --log FILE --truth FILE
 *
 * Six hosts run six releases, from 6.6 to 10.2, and each writes its own wordings at LogLevel INFO. A visitor is one of
 * seven sorts and comes once or in a rush; each host admits it as sshd does under MaxStartups 10:30:100 (sshd.c,
 * should_drop_connection). Lines of connections overlap. The truth counts connections by their end, by address
 * (connections, failed passwords, logins, refused) and lists the spells in which connections were refused.
 */
import fs from 'node:fs';

const HOSTS = { lab: 606, old: 704, web: 804, edge: 902, new: 909, top: 1002 };
const STRANGERS = { guesses: 52, looks: 18, greets: 9, chats: 6, outdated: 6, waits: 5, scans: 4 };
const TRIED =
  'root admin ubuntu test oracle postgres git user guest pi deploy jenkins ftp www-data dev ec2-user'.split(
    ' ',
  );
const HERE = new Set(['root', 'git', 'deploy', 'www-data', 'alice', 'bob', 'carol']);
const PEOPLE = ['alice', 'bob', 'carol'];
const CHATTER = ['GET / HTTP/1.1', '\\026\\003\\001\\002', '\\003', 'HELP', 'OPTIONS / RTSP/1.0'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const START = Date.UTC(2026, 0, 12) / 1000;
const LIMIT = { start: 10, rate: 30, full: 100 };

/** A generator of numbers in [0, 1) that gives the same ones for the same seed (mulberry32, public domain). */
function chance(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What is to come, earliest first; of one moment in the order in which it was put in. */
function agenda() {
  const heap = [];
  let order = 0;
  const earlier = (a, b) => a.at < b.at || (a.at === b.at && a.order < b.order);
  const swap = (i, j) => ([heap[i], heap[j]] = [heap[j], heap[i]]);
  return {
    get next() {
      return heap[0];
    },
    put(at, what) {
      let i = heap.push({ at, order: order++, what }) - 1;
      for (let up = (i - 1) >> 1; i > 0 && earlier(heap[i], heap[up]); i = up, up = (i - 1) >> 1) swap(i, up);
    },
    take() {
      const first = heap[0];
      const last = heap.pop();
      if (heap.length === 0) return first;
      heap[0] = last;
      for (let i = 0; ; ) {
        let least = i;
        for (const child of [2 * i + 1, 2 * i + 2])
          if (child < heap.length && earlier(heap[child], heap[least])) least = child;
        if (least === i) return first;
        swap(i, least);
        i = least;
      }
    },
  };
}

/** Writes the log in pieces through `write`; returns the truth. */
export function makeLog({ lines, sources, days, seed }, write) {
  const random = chance(seed);
  const below = (n) => Math.floor(random() * n);
  const one = (list) => list[below(list.length)];
  const after = (mean) => -Math.log(1 - random()) * mean;
  const todo = agenda();
  const outcomes = {};
  const perSource = new Map();
  const throttling = {};
  const hosts = Object.entries(HOSTS).map(([name, release], i) => ({
    name,
    release,
    listener: 600 + i,
    pid: 2000 + 500 * i,
    waiting: agenda(),
    waitingCount: 0,
    spell: undefined,
    program: release >= 908 ? 'sshd-session' : 'sshd',
  }));
  const bySort = Object.entries(STRANGERS).flatMap(([sort, share]) => new Array(share).fill(sort));
  // Addresses of the range for benchmarks (RFC 2544), every fiftieth of the one for documentation (RFC 3849).
  const strangers = Array.from({ length: sources }, (_, i) => ({
    addr:
      i % 50 === 49
        ? `2001:db8:${(i >> 4).toString(16)}::${(i + 1).toString(16)}`
        : `198.${18 + ((i >> 16) & 1)}.${(i >> 8) & 255}.${i & 255}`,
    sort: one(bySort),
  }));
  const people = PEOPLE.map((user, i) => ({ addr: `203.0.113.${10 + i}`, user, sort: 'works' }));
  let written = 0;
  let noise = 0;
  let buffer = [];
  let size = 0;

  const count = (what) => (outcomes[what] = (outcomes[what] ?? 0) + 1);
  const of = (addr) => {
    let counts = perSource.get(addr);
    if (counts === undefined) {
      counts = [0, 0, 0, 0];
      perSource.set(addr, counts);
    }
    return counts;
  };
  function print(at, host, program, pid, text) {
    if (written >= lines) return;
    const d = new Date(Math.floor(at) * 1000);
    const two = (n) => String(n).padStart(2, '0');
    const line = `${MONTHS[d.getUTCMonth()]} ${String(d.getUTCDate()).padStart(2)} ${two(d.getUTCHours())}:${two(d.getUTCMinutes())}:${two(d.getUTCSeconds())} ${host.name} ${program}[${pid}]: ${text}\n`;
    buffer.push(line);
    size += line.length;
    written++;
    if (size > 1 << 20) flush();
  }
  function flush() {
    write(buffer.join(''));
    buffer = [];
    size = 0;
  }
  const later = (at, host, text, program = host.program, pid = host.pid) =>
    todo.put(at, () => print(at, host, program, pid, text));
  const listener = (at, host, text) => print(at, host, 'sshd', host.listener, text);
  const clock = (s) =>
    [s / 3600, (s / 60) % 60, s % 60].map((n) => String(Math.floor(n)).padStart(2, '0')).join(':');

  /** Whether the listener lets one more in, and what it says when it does not, or does again. */
  function admits(at, host, addr, port) {
    while (host.waiting.next && host.waiting.next.at <= at) {
      host.waiting.take();
      host.waitingCount--;
    }
    const n = host.waitingCount;
    const { start, rate, full } = LIMIT;
    const { spell } = host;
    const explicit = host.release >= 804 && host.release < 1000;
    if (spell && n < start - 1) {
      throttling[host.name] ??= [];
      throttling[host.name].push([spell.from, at, spell.dropped]);
      if (explicit)
        listener(
          at,
          host,
          `exited MaxStartups throttling after ${clock(at - spell.from)}, ${spell.dropped} connections dropped`,
        );
      else if (host.release >= 1000 && spell.dropped > 3)
        listener(
          at,
          host,
          `Maxstartups logging rate-limited: additional ${spell.dropped - 3} connections dropped`,
        );
      host.spell = undefined;
    }
    const p = n >= full ? 100 : Math.trunc(((100 - rate) * (n - start)) / (full - start)) + rate;
    if (n < start || below(100) >= p) return true;
    host.spell ??= { from: at, dropped: 0 };
    host.spell.dropped++;
    of(addr)[3]++;
    count('maxstartups_drop');
    const first = host.spell.dropped === 1;
    if (explicit && first) listener(at, host, 'error: beginning MaxStartups throttling');
    const past =
      host.release >= 1000 ? 'Maxstartups' : host.release >= 908 ? 'past Maxstartups' : 'past MaxStartups';
    if ((explicit && first) || (host.release >= 1000 && host.spell.dropped <= 3))
      listener(at, host, `drop connection #${n} from [${addr}]:${port} on [192.0.2.10]:22 ${past}`);
    return false;
  }

  function arrive(at, host, { addr, sort, user }) {
    const { release } = host;
    const port = 1025 + below(60_000);
    of(addr)[0]++;
    if (!admits(at, host, addr, port)) return;
    host.pid += 1 + below(3);
    const at7 = release >= 700 ? ` port ${port}` : '';
    const say = (when, text) => later(when, host, text);
    let end = at + 0.2 + random();
    switch (sort) {
      case 'works': {
        count('accepted');
        of(addr)[2]++;
        say(
          end,
          `Accepted ${random() < 0.7 ? 'publickey' : 'password'} for ${user} from ${addr} port ${port} ssh2`,
        );
        say(end, `pam_unix(sshd:session): session opened for user ${user} by (uid=0)`);
        const bye = end + after(1200);
        if (release < 700) say(bye, `Received disconnect from ${addr}: 11: disconnected by user`);
        else {
          say(bye, `Received disconnect from ${addr} port ${port}:11: disconnected by user`);
          say(bye, `Disconnected from ${release >= 705 ? `user ${user} ` : ''}${addr} port ${port}`);
        }
        break;
      }
      case 'looks':
        count('no_ident');
        if (release < 800) say(end, `Did not receive identification string from ${addr}${at7}`);
        else {
          if (release < 905) say(end, 'error: kex_exchange_identification: Connection closed by remote host');
          say(end, `Connection closed by ${addr} port ${port}`);
        }
        break;
      case 'greets':
      case 'scans':
        count('closed_preauth');
        say(end, `Connection closed by ${addr}${at7} [preauth]`);
        break;
      case 'chats': {
        count('bad_ident');
        const text = one(CHATTER);
        if (release < 800) say(end, `Bad protocol version identification '${text}' from ${addr}${at7}`);
        else {
          if (release < 905)
            say(end, `error: kex_exchange_identification: client sent invalid protocol identifier "${text}"`);
          say(end, `banner exchange: Connection from ${addr} port ${port}: invalid format`);
        }
        break;
      }
      case 'outdated':
        count('no_common_alg');
        say(
          end,
          release < 700
            ? 'fatal: Unable to negotiate a key exchange method [preauth]'
            : `${release < 705 ? 'fatal: ' : ''}Unable to negotiate with ${addr} port ${port}: no matching key exchange method found. Their offer: diffie-hellman-group1-sha1 [preauth]`,
        );
        break;
      case 'waits': {
        count('grace_timeout');
        end = at + 120;
        const { pid } = host;
        if (release < 908) say(end, `fatal: Timeout before authentication for ${addr}${at7}`);
        else
          later(
            end,
            host,
            `Timeout before authentication for connection from ${addr} to 192.0.2.10, pid = ${pid}`,
            'sshd',
            host.listener,
          );
        break;
      }
      default: {
        count('failed_auth');
        const name = one(TRIED);
        const exists = HERE.has(name);
        const who = `${exists ? '' : 'invalid user '}${name}`;
        if (!exists) say(end, `Invalid user ${name} from ${addr}${at7}`);
        for (let tries = 1 + below(random() < 0.7 ? 1 : 5); tries > 0; tries--) {
          say(
            end,
            `pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=${addr} ${exists ? ` user=${name}` : ''}`,
          );
          end += 1 + random();
          say(end, `Failed password for ${who} from ${addr} port ${port} ssh2`);
          of(addr)[1]++;
        }
        const named = release >= 705 ? `${exists ? 'authenticating' : 'invalid'} user ${name} ` : '';
        if (random() < 0.5) say(end, `Connection closed by ${named}${addr}${at7} [preauth]`);
        else if (release < 700) say(end, `Received disconnect from ${addr}: 11: Bye Bye [preauth]`);
        else {
          say(end, `Received disconnect from ${addr} port ${port}:11: Bye Bye [preauth]`);
          say(end, `Disconnected from ${named}${addr} port ${port} [preauth]`);
        }
      }
    }
    host.waiting.put(end, undefined);
    host.waitingCount++;
  }

  /** Few strangers come most often. */
  const stranger = () => strangers[Math.min(sources - 1, Math.floor(sources ** random()) - 1)];
  const pause = (days * 86_400) / (lines / 3.4);
  let at = START;
  let rush = { left: 0 };
  let nextRush = at + after(14_400);
  while (written < lines) {
    // What was said up to now comes before what happens now.
    while (todo.next && todo.next.at <= at && written < lines) todo.take().what();
    if (rush.left > 0) {
      at += random() * 0.15;
      rush.left--;
      arrive(at, rush.host, rush.who());
    } else {
      at += after(pause);
      const host = one(hosts);
      const dice = random();
      if (dice < 0.03) arrive(at, host, one(people));
      else if (dice < 0.08) {
        noise++;
        print(
          at,
          host,
          'CRON',
          4000 + below(9000),
          'pam_unix(cron:session): session opened for user root by (uid=0)',
        );
      } else arrive(at, host, stranger());
      if (at > nextRush) {
        nextRush = at + after(14_400);
        const few = Array.from({ length: one([1, 4, 40]) }, stranger);
        const sort = one(['guesses', 'waits', 'looks']);
        rush = { left: 40 + below(300), host: one(hosts), who: () => ({ ...one(few), sort }) };
      }
    }
  }
  flush();
  return {
    lines: written,
    kinds: { noise },
    outcomes_simulated: outcomes,
    throttling,
    last: at,
    sources_total: perSource.size,
    sources: Object.fromEntries([...perSource].sort((a, b) => b[1][0] - a[1][0]).slice(0, 500)),
  };
}

const args = process.argv.slice(2);
if (args.includes('--log')) {
  const value = (name) => args[args.indexOf(name) + 1];
  const number = (name, otherwise) => (args.includes(name) ? Number(value(name)) : otherwise);
  const fd = fs.openSync(value('--log'), 'w');
  const truth = makeLog(
    {
      lines: number('--lines', 100_000),
      sources: number('--sources', 1000),
      days: number('--days', 7),
      seed: number('--seed', 1),
    },
    (text) => fs.writeSync(fd, text),
  );
  fs.closeSync(fd);
  if (args.includes('--truth')) fs.writeFileSync(value('--truth'), JSON.stringify(truth));
}
