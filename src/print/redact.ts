/**
 * Takes out of evidence who it is about: users, hosts, addresses and keys get pseudonyms in order of appearance, the
 * same ones over all that one redactor sees. Ports, special ranges and same-or-different network stay.
 */

import { redactAddress } from './redact-address.ts';
import { masked } from './safe.ts';

export interface Redactor {
  /** One line, without its end. */
  text(line: string): string;
  /** The fields of something that was read: its names are known from then on, in words and alone. */
  learn(fields: Readonly<Record<string, unknown>>): void;
  /** Every string of a JSON-safe value; keys stay. */
  tree<T>(value: T): T;
}

/** Names that identify nobody, and that matter for the answer. */
const ACCOUNTS: ReadonlySet<string> = new Set(
  'root git admin administrator nobody sshd daemon bin sys www-data ubuntu debian ec2-user centos fedora pi vagrant ansible guest test user postgres mysql oracle unknown illegal invalid child unauthenticated authenticating preauth by from for port to'.split(
    ' ',
  ),
);
/** Words of constant texts that somebody may be called as: such a user is replaced only where a name must stand. */
const WORDS: ReadonlySet<string> = new Set(
  'password publickey keyboard-interactive accepted failed connection closed reset session opened service backup server client remote local host address with user users error fatal debug1 debug2 debug3 message method key keys public private network timeout timed refused disconnected disconnecting received that this file directory permission denied none authentication login allowed because listed group shell account expired command subsystem sftp ssh2 channel open terminal protocol version packet support systemd kernel sudo'.split(
    ' ',
  ),
);
/** Public services, and the domains that names of algorithms end in. */
const PUBLIC_HOST =
  /^(localhost(\.localdomain)?|ip6-localhost|((altssh|ssh|vs-ssh)\.)*(github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|sr\.ht|dev\.azure\.com|visualstudio\.com)|(.*\.)?(openssh\.com|libssh\.org|libssh2\.org|lysator\.liu\.se|tinyssh\.org|putty\.projects\.tartarus\.org|ssh\.com|openwall\.com|debian\.org|ubuntu\.com))$/i;

const KEYS =
  /SHA256:[A-Za-z0-9+/]{20,64}={0,2}|(?:MD5:)?\b(?:[0-9a-f]{2}:){15}[0-9a-f]{2}\b|AAAA[A-Za-z0-9+/\\]{28,}={0,2}/g;
const HOME = /((?:\/home|\/Users|[A-Za-z]:\\{1,2}Users)[\\/]{1,2})([^\s/\\:'",;)\]]{1,64})/g;
/** The folder that holds `.ssh` is somebody's, wherever homes lie. */
const OWNER = /(\/)([^\s/\\'",;:]{1,64})(?=\/\.ssh\b)/g;
/** `~name/`. */
const TILDE = /(~)([A-Za-z_][\w.-]{0,63})(?=\/)/g;
/** Names of algorithms, which look like a user at a host. */
const ALGORITHM_DOMAIN =
  /^(?:openssh\.com|libssh\.org|libssh2\.org|lysator\.liu\.se|tinyssh\.org|putty\.projects\.tartarus\.org|ssh\.com|openwall\.com)$/i;
const AT = /(?<![\w.+-])([\w.+-]{1,64})@(\[?[A-Za-z0-9][\w.-]{0,253})/g;
const ADDRESS =
  /(?<![\w.:-])(?:[0-9A-Fa-f:]{0,39}:[0-9A-Fa-f:.]{1,45}|\d{1,3}(?:\.\d{1,3}){3})(?![\w:]|\.\d)/g;
/** Where a name can only be a user's. */
const USERS: readonly RegExp[] = [
  /((?:invalid|illegal|authenticating) user )(\S{1,128})(?= )/gi,
  /(\bfor (?!invalid user |illegal user |user ))(\S{1,128})(?= from [\w:.]{2,45} port )/g,
  /(\b(?:Disconnected from|Connection (?:closed|reset) by|for|by) user )([^\s,;:'"()[\]]{1,128})/g,
  /(\b(?:r?user|logname|acct)=["']?)([^\s,;'"]{1,128})/g,
  /(\b[Aa]ccount )([^\s'"]{1,128})(?= (?:has expired|is locked|expired))/g,
  /(\bssh (?:.{0,200} )?-l )([^\s'"]{1,128})/g,
  /(\bansible\S{0,20} .{0,200}-u )([^\s'",]{1,128})/g,
  /(\bAuthorizedKeysCommand \S{1,200} )([^\s'"/]{1,64})(?= failed)/g,
  /(, user )([^\s,'"]{1,128})(?=,)/g,
  /(\bUser )([^\s'"]{1,128})(?= (?:from|not allowed|was |is |password|account|child))/g,
  /(\b(?:as|user|for) ['"])([^\s'"\\/~]{1,128})(?=['"])/g,
  /(^\s*(?:debug\d: )?(?:User|user) )([^\s'"]{1,128})(?=$)/g,
];
const URL_USER = /([a-z][a-z0-9+.-]{1,20}:\/\/)([^\s:@/]{1,128})(?=(?::[^\s@/]{0,256})?@)/gi;
/** Lines of sshd_config whose values are accounts and groups. */
const NAME_LISTS = /(^\s*(?:(?:Allow|Deny)(?:Users|Groups)|Match\s+(?:User|Group))\s+)([^#]{1,4096})/i;
/** Where a name can only be a host's. */
const HOSTS: readonly RegExp[] = [
  /(^(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d{1,6})?|(?:<\d{1,3}>\d )?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S{0,16}) )([\w.-]{1,253})(?= [\w./()-]{1,64}(?:\[\d{1,10}\])?[: ])/g,
  /(_HOSTNAME"?[=:]\s?"?)([\w.-]{1,253})/g,
  /(\bConnecting to |Authenticating to |resolve hostname |connect to host |rhost=|known host ['"]?|for host ['"]?|^\s*Host[Nn]ame )([A-Za-z0-9][\w.-]{0,252})/g,
  /(\bConnection (?:closed|reset|timed out|refused)? ?(?:by|to) (?:remote host )?)([A-Za-z][\w-]{0,62}(?:\.[\w-]{1,63})+)/g,
];
const DOMAIN =
  /(?<![\w.@/\\-])((?:[A-Za-z0-9_-]{1,63}\.){1,8}(?:com|net|org|io|dev|app|cloud|edu|gov|mil|info|biz|local|lan|internal|intern|corp|home|example|test|invalid|localdomain|arpa|(?!sh|so|rs|py|md|gz|pl|cc|js|ts|go|db|ko|in|ps)[a-z]{2}))(?![\w-]|\.\w)/g;
/** The journal writes a message that is no UTF-8 as numbers, which hide names from a reader but not from a program. */
const NUMBERS = /\[\s?(?:\d{1,3},\s?){7,20000}\d{1,3}\s?\]/g;

const PIECE = 32_768;

export function redactor(): Redactor {
  const users = new Map<string, string>();
  const hosts = new Map<string, string>();
  const keys = new Map<string, string>();
  const address = redactAddress();
  // What was given out must not be taken for an original in a later pass of the same line.
  const given = new Set<string>();

  function name(known: Map<string, string>, original: string, make: (n: number) => string): string {
    if (given.has(original)) return original;
    let found = known.get(original);
    if (found === undefined) {
      found = make(known.size + 1);
      known.set(original, found);
      given.add(found);
    }
    return found;
  }
  const user = (text: string): string =>
    ACCOUNTS.has(text.toLowerCase()) ? text : name(users, text, (n) => `person${n}`);
  function host(text: string): string {
    const bare = text.replace(/[.:]+$/, '');
    if (
      /^(?:[\d.]+|(?:[xX\d]{1,3}\.){3}[xX\d]{1,3})$/.test(bare) ||
      bare.includes(':') ||
      PUBLIC_HOST.test(bare)
    )
      return text;
    const to = name(hosts, bare.toLowerCase(), (n) => (bare.includes('.') ? `host${n}.example` : `host${n}`));
    return to + text.slice(bare.length);
  }
  function key(text: string): string {
    return name(keys, text, (n) => {
      if (text.startsWith('SHA256:')) return `SHA256:${`KEY${n}`.padEnd(43, 'x')}`;
      if (text.startsWith('AAAA')) return `AAAA${`KEY${n}`.padEnd(32, 'x')}`;
      const hex = n.toString(16).padStart(32, '0').match(/../g)?.join(':') ?? '';
      return text.startsWith('MD5:') ? `MD5:${hex}` : hex;
    });
  }
  /** Further whole words that are known to be a host or an unusual user. */
  function known(word: string): string {
    const asHost = hosts.get(word.toLowerCase());
    if (asHost !== undefined && word.length > 3) return asHost;
    const asUser = users.get(word);
    return asUser !== undefined && word.length > 3 && !WORDS.has(word.toLowerCase()) ? asUser : word;
  }

  /** A line of any length in pieces that end between words; lists of numbers too long to decode are masked. */
  function text(line: string): string {
    if (line.length <= PIECE) return piece(line);
    const out: string[] = [];
    for (let from = 0; from < line.length; ) {
      let to = Math.min(from + PIECE, line.length);
      if (to < line.length) {
        const least = to - 4096;
        let cut = to;
        while (cut > least && !/[\s"'{}]/.test(line[cut - 1] as string)) cut--;
        if (cut > least) to = cut;
      }
      out.push(piece(line.slice(from, to).replace(/(?:\d{1,3},\s?){7,2000}/g, '0,')));
      from = to;
    }
    return out.join('');
  }

  function piece(line: string): string {
    let out = line.replace(NUMBERS, (list) =>
      JSON.stringify(text(new TextDecoder().decode(Uint8Array.from(JSON.parse(list) as number[])))),
    );
    // What -J makes of itself holds no secret, and the answer rests on it.
    out = masked(out.replace('ProxyCommand from ProxyJump: ssh ', 'Proxy\0Command from ProxyJump: ssh '))
      .replace('Proxy\0Command', 'ProxyCommand')
      .replace(KEYS, key);
    for (const r of [HOME, OWNER, TILDE, URL_USER])
      out = out.replace(r, (_all, before: string, who: string) => before + user(who));
    out = out.replace(
      NAME_LISTS,
      (_all, before: string, list: string) => before + list.replace(/[^\s,@*?!"]+(?=@|\s|,|"|$)/g, user),
    );
    out = out.replace(AT, (all, who: string, where: string) =>
      ALGORITHM_DOMAIN.test(where) ? all : `${user(who)}@${host(where)}`,
    );
    for (const r of USERS) out = out.replace(r, (_all, before: string, who: string) => before + user(who));
    for (const r of HOSTS)
      out = out.replace(r, (_all, before: string, where: string) => before + host(where));
    out = out.replace(DOMAIN, host);
    out = out.replace(ADDRESS, address);
    return users.size + hosts.size === 0 ? out : out.replace(/[A-Za-z0-9_][\w.-]*\w|\w/g, known);
  }

  function tree<T>(value: T): T {
    // A value torn from its words: all of it is the name.
    if (typeof value === 'string')
      return (users.get(value) ?? hosts.get(value.toLowerCase()) ?? text(value)) as T;
    if (Array.isArray(value)) return value.map(tree) as T;
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, tree(v)])) as T;
  }
  function learn(fields: Readonly<Record<string, unknown>>): void {
    for (const [field, value] of Object.entries(fields)) {
      if (typeof value !== 'string' || value.length > 256) continue;
      if (/^(user|ruser|login|account)$/i.test(field)) user(value);
      if (/^(host|hostname|target|rhost|name)$/i.test(field) && /^[\w.-]+$/.test(value)) host(value);
    }
  }
  return { text, tree, learn };
}
