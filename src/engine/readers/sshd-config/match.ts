/** `Match` lines of sshd_config(5): reading their criteria and deciding whether they hold (servconf.c, match.c, addrmatch.c). */

export interface Criterion {
  /** Lower case: user, group, host, address, localaddress, localport, rdomain, version, all, invalid-user. */
  readonly attribute: string;
  readonly pattern: string;
}

export interface MatchBlock {
  readonly file: string;
  readonly line: number;
  /** The criteria as they were written. */
  readonly text: string;
  readonly criteria: readonly Criterion[];
  readonly complaint?: string;
}

/** What is known of one connection; what is missing leaves a `Match` open. */
export interface ConfigContext {
  readonly user?: string;
  /** The account does not exist (`Match invalid-user`). */
  readonly invalidUser?: boolean;
  readonly groups?: readonly string[];
  readonly host?: string;
  readonly address?: string;
  readonly localAddress?: string;
  readonly localPort?: number;
  readonly rdomain?: string;
  /** OpenSSH's release on the server, e.g. `9.2`. */
  readonly version?: string;
}

const WITH_PATTERN = ['user', 'group', 'host', 'address', 'localaddress', 'localport', 'rdomain', 'version'];

export function readMatch(args: readonly string[]): {
  readonly criteria: readonly Criterion[];
  readonly complaint?: string;
} {
  const criteria: Criterion[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const equals = arg.indexOf('=');
    const attribute = (equals > 0 ? arg.slice(0, equals) : arg).toLowerCase();
    if (attribute === 'all' || attribute === 'invalid-user') {
      if (attribute === 'all' && args.length > 1)
        return { criteria, complaint: "'all' cannot be combined with other Match attributes" };
      criteria.push({ attribute, pattern: '' });
      continue;
    }
    if (!WITH_PATTERN.includes(attribute))
      return { criteria, complaint: `Unsupported Match attribute ${arg}` };
    const pattern = equals > 0 ? arg.slice(equals + 1) : (args[++i] ?? '');
    if (pattern === '') return { criteria, complaint: `Missing Match criteria for ${arg}` };
    criteria.push({ attribute, pattern });
  }
  return criteria.length === 0
    ? { criteria, complaint: 'One or more attributes required for Match' }
    : { criteria };
}

/** Longer texts are no names or addresses: they are not matched, so the cost stays bounded. */
const LONGEST = 1024;

/** `*` and `?` as ssh reads them (match.c): no classes, no escapes. The cost is at most the product of both lengths. */
export function matchesPattern(text: string, pattern: string): boolean {
  if (text.length > LONGEST || pattern.length > LONGEST) return false;
  let s = 0;
  let p = 0;
  let star = -1;
  let mark = 0;
  while (s < text.length) {
    const c = pattern[p];
    if (c === '*') {
      star = p++;
      mark = s;
    } else if (c !== undefined && (c === '?' || c === text[s])) {
      s++;
      p++;
    } else if (star >= 0) {
      p = star + 1;
      s = ++mark;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/** A list with commas; a `!` pattern that fits decides against (match_pattern_list). */
export function matchesList(text: string, list: string, lower = false): boolean {
  let found = false;
  for (const part of list.split(',')) {
    const negated = part.startsWith('!');
    const raw = negated ? part.slice(1) : part;
    if (!matchesPattern(text, lower ? raw.toLowerCase() : raw)) continue;
    if (negated) return false;
    found = true;
  }
  return found;
}

function bytesOf4(text: string): readonly number[] | null {
  const m = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (!m) return null;
  const bytes = m.slice(1).map(Number);
  return bytes.every((b) => b < 256) ? bytes : null;
}

function bytesOf6(text: string): readonly number[] | null {
  const plain = text.replace(/%.*$/, '');
  if (!plain.includes(':') || plain.length > 45) return null;
  const halves = plain.split('::');
  if (halves.length > 2) return null;
  const groups = (half: string): number[] | null => {
    const out: number[] = [];
    if (half === '') return out;
    for (const part of half.split(':')) {
      const v4 = part.includes('.') ? bytesOf4(part) : null;
      if (v4) out.push(...v4);
      else if (/^[0-9a-f]{1,4}$/i.test(part))
        out.push(Number.parseInt(part, 16) >> 8, Number.parseInt(part, 16) & 255);
      else return null;
    }
    return out;
  };
  const head = groups(halves[0] ?? '');
  const tail = halves.length === 2 ? groups(halves[1] ?? '') : [];
  if (head === null || tail === null) return null;
  const missing = 16 - head.length - tail.length;
  if (halves.length === 2 ? missing < 0 : missing !== 0) return null;
  return [...head, ...new Array<number>(missing).fill(0), ...tail];
}

/** The bytes of an address, 4 or 16; null when it is none. */
export function addressBytes(text: string): readonly number[] | null {
  return bytesOf4(text) ?? bytesOf6(text);
}

/** Whether an address (its bytes) lies in a network; null when the network is none. */
export function inNetwork(address: readonly number[], network: string): boolean | null {
  const slash = network.indexOf('/');
  const base = addressBytes(slash < 0 ? network : network.slice(0, slash));
  if (base === null) return null;
  const bits = slash < 0 ? base.length * 8 : Number(network.slice(slash + 1));
  if (base.length !== address.length || !(bits >= 0 && bits <= base.length * 8)) return false;
  return base.every((b, i) => {
    const take = Math.min(8, Math.max(0, bits - i * 8));
    const mask = (0xff << (8 - take)) & 0xff;
    return (b & mask) === ((address[i] ?? 0) & mask);
  });
}

/** A list of addresses, networks and wildcards; a `!` part that fits decides against (addrmatch.c, addr_match_list). */
export function matchesAddress(address: string, list: string): boolean {
  const bytes = addressBytes(address);
  if (bytes === null) return false;
  let found = false;
  for (const part of list.split(',')) {
    const negated = part.startsWith('!');
    const raw = negated ? part.slice(1) : part;
    if (!(inNetwork(bytes, raw) ?? matchesPattern(address, raw))) continue;
    if (negated) return false;
    found = true;
  }
  return found;
}

function holdsOne(c: Criterion, context: ConfigContext): boolean | undefined {
  switch (c.attribute) {
    case 'all':
      return true;
    case 'invalid-user':
      return context.invalidUser;
    case 'user':
      return context.user === undefined ? undefined : matchesList(context.user, c.pattern);
    case 'group': {
      if (context.groups === undefined) return undefined;
      return (
        context.groups.some((g) => matchesList(g, c.pattern)) &&
        !context.groups.some((g) => refused(g, c.pattern))
      );
    }
    case 'host':
      return context.host === undefined
        ? undefined
        : matchesList(context.host.toLowerCase(), c.pattern, true);
    case 'address':
      return context.address === undefined ? undefined : matchesAddress(context.address, c.pattern);
    case 'localaddress':
      return context.localAddress === undefined ? undefined : matchesAddress(context.localAddress, c.pattern);
    case 'localport':
      return context.localPort === undefined ? undefined : Number(c.pattern) === context.localPort;
    case 'rdomain':
      return context.rdomain === undefined ? undefined : matchesList(context.rdomain, c.pattern);
    case 'version':
      return context.version === undefined
        ? undefined
        : matchesList(`OpenSSH_${context.version.replace(/^OpenSSH_/, '')}`, c.pattern);
    default:
      return false;
  }
}

/** A `!` pattern of the list fits this name (groupaccess.c: one such group is enough to decide against). */
function refused(name: string, list: string): boolean {
  return list.split(',').some((p) => p.startsWith('!') && matchesPattern(name, p.slice(1)));
}

/** Whether the block applies; undefined: what is known of the connection does not tell. */
function holds(block: MatchBlock, context: ConfigContext): boolean | undefined {
  let all: boolean | undefined = true;
  for (const c of block.criteria) {
    const one = holdsOne(c, context);
    if (one === false) return false;
    if (one === undefined) all = undefined;
  }
  return all;
}

/** One block after the other, outermost first: a file included below a `Match` stands under both. */
export function allHold(blocks: readonly MatchBlock[], context: ConfigContext): boolean | undefined {
  let all: boolean | undefined = true;
  for (const b of blocks) {
    const one = holds(b, context);
    if (one === false) return false;
    if (one === undefined) all = undefined;
  }
  return all;
}

/** Whether AllowUsers or DenyUsers patterns name this user; `USER@HOST` counts as naming him (match.c, match_user). */
export function namesUser(user: string, patterns: readonly string[]): boolean {
  return patterns.some((p) => {
    const at = p.lastIndexOf('@');
    return matchesPattern(user, at < 0 ? p : p.slice(0, at));
  });
}
