/**
 * Places that tell a name of an account or a group by what stands around it: lists of a configuration, lines of passwd(5) and
 * group(5), what `id`, `ls -l`, `who` and `sudo` print. There a name of one letter is a name, and a group's is known as such.
 */

/** What the places are read for. */
export interface Told {
  readonly users: readonly string[];
  readonly groups: readonly string[];
}

/** How names come out. */
export interface Pseudonyms {
  user(name: string): string;
  group(name: string): string;
  /** Everything else of a line. */
  rest(text: string): string;
}

/** Groups of systems and distributions: they say nothing about anybody. */
const GROUPS: ReadonlySet<string> = new Set(
  `wheel sudo adm admin admins users staff docker ssh _ssh sshd sshusers ssh-users sftp sftponly sftpusers nogroup nobody root
  daemon bin sys tty disk lp mail news uucp man proxy kmem dialout fax voice cdrom floppy tape audio dip www-data backup
  operator list irc src gnats shadow utmp video sasl plugdev games netdev lxd lxc libvirt kvm input render sgx crontab
  systemd-journal systemd-network messagebus ssl-cert ftp http nginx apache postgres mysql git vagrant ansible jenkins
  administrators guests remote none any all`.split(/\s+/),
);
export const isSystemGroup = (name: string): boolean => GROUPS.has(name.toLowerCase());

const NAME = String.raw`[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,63}`;

/** Parts of the one pattern of a line (redact.ts): each group of a match is a name of the kind that its own name begins with. */
export const PLACES: readonly string[] = [
  // id(1): uid=1001(bo) gid=1001(bo) groups=1001(bo),27(sudo); audit and PAM write the first part too.
  String.raw`(?<=\b[er]?uid=\d{1,10}\()(?<userId>${NAME})(?=\))`,
  String.raw`(?<=\b(?:[er]?gid|groups)=\d{1,10}\()(?<groupId>${NAME})(?=\))`,
  String.raw`(?<=\),\d{1,10}\()(?<groupMore>${NAME})(?=\))`,
  // stat(1)
  String.raw`(?<=\bUid: \( {0,9}\d{1,10}\/ {0,64})(?<userStat>${NAME})(?=\))`,
  String.raw`(?<=\bGid: \( {0,9}\d{1,10}\/ {0,64})(?<groupStat>${NAME})(?=\))`,
  // ls -l, namei -l, stat -c '%A %U:%G'
  String.raw`(?<lsMode>(?<![\p{L}\p{N}_-])[-dlcbps][-rwxsStT]{9}[.+@]?(?: {1,9}\d{1,9})? {1,9})(?<lsUser>${NAME})(?<lsSeparator> {1,32}|:)(?<lsGroup>${NAME})(?=\s|$)`,
  // sudo, su
  String.raw`(?<=\bsudo(?:\[\d{1,10}\])?: {1,40})(?<userSudo>${NAME})(?= : )`,
  // who, last, w
  String.raw`(?<=^|\n)(?<userWho>${NAME})(?= {1,64}(?:pts\/\d|tty\d|:\d))`,
  // sshd's own title in ps
  String.raw`(?<=\bsshd(?:-session|-auth)?: )(?<userTitle>${NAME})(?= \[(?:priv|net|pam|accepted|listener)\])`,
  // ssh -l bo
  String.raw`(?<=\s-l ?)(?<userOption>${NAME})(?=\s|$)`,
  String.raw`(?<=\b(?:id|groups|passwd -S|chage -l|getent passwd|sudo -u|su -l?|lastlog -u) )(?<userAsked>${NAME})(?=\s{0,9}$)`,
  String.raw`(?<=\bgetent group )(?<groupAsked>${NAME})(?=\s{0,9}$)`,
];

/** Without one of these in it, a line has none of the places: most lines of a log are looked at once only. */
export const HAS_PLACE =
  /[ug]id=\d|groups=\d|[UG]id: \(|[-dlcbps][-rwxsStT]{9}|\bsudo|\bsshd(?:-session|-auth)?: \S|\s-l|pts\/\d|tty\d|(?:id|groups|passwd|chage|getent|lastlog|su) /;

const LIST = /^(\s{0,64}(Allow|Deny)(Users|Groups)(?:\s{1,9}|\s{0,9}=\s{0,9}))(.{1,16384})$/i;
const MATCH = /^(\s{0,64}Match\s{1,9})(.{1,16384})$/i;
/** passwd(5), shadow(5) as `getent` prints it, group(5). */
const PASSWD =
  /^([^\s:]{1,64}):([^:]{0,256}):(\d{1,10}):(\d{1,10}):([^:]{0,1024}):([^:]{0,1024}):([^:\s]{0,256})$/;
const GROUP = /^([^\s:]{1,64}):([x*!]{0,2}):(\d{1,10}):([\p{L}\p{N}_.,$-]{0,16384})$/u;
const MEMBERS = /^([^\s:]{1,64}) : ((?:[^\s:]{1,64} ?){1,128})$/;

/** Whether a text can be a name at all: a pattern of sshd_config has * and ? too. */
const isName = (text: string): boolean => /^[\p{L}\p{N}_*?!][\p{L}\p{N}_.*?$+-]{0,63}$/u.test(text);
/** The letters of a pattern, without what makes it one. */
const letters = (pattern: string): string => pattern.replace(/^!/, '').replace(/^[*?]+|[*?]+$/g, '');

function each(pattern: string, hide: (name: string) => string): string {
  const bare = letters(pattern);
  if (bare === '' || !isName(pattern)) return pattern;
  const at = pattern.indexOf(bare);
  return pattern.slice(0, at) + hide(bare) + pattern.slice(at + bare.length);
}

/** The criteria of a Match line, one word or list at a time, with whether its names are users' or groups'. */
function criteria(text: string): readonly { readonly text: string; readonly of?: 'user' | 'group' }[] {
  const out: { text: string; of?: 'user' | 'group' }[] = [];
  let of: 'user' | 'group' | undefined;
  for (const part of text.split(/(\s+|=|,)/)) {
    if (/^(?:\s+|=|,)$/.test(part)) out.push({ text: part });
    else if (
      /^(?:user|group|host|localnetwork|address|localaddress|localport|rdomain|version|sessiontype|command|exec|all|canonical|final|originalhost|tagged|invalid-user)$/i.test(
        part,
      )
    ) {
      of = /^user$/i.test(part) ? 'user' : /^group$/i.test(part) ? 'group' : undefined;
      out.push({ text: part });
    } else out.push({ text: part, ...(of !== undefined && { of }) });
  }
  return out;
}

/** Names that a line tells by being a list of them. */
export function namesIn(line: string): Told {
  const users: string[] = [];
  const groups: string[] = [];
  const take = (into: string[], pattern: string): void => {
    const bare = letters(pattern);
    if (bare !== '' && isName(pattern) && !/[*?]/.test(bare)) into.push(bare);
  };
  const list = LIST.exec(line);
  if (list)
    for (const one of (list[4] as string).split(/[\s,"]+/))
      take(/^users$/i.test(list[3] as string) ? users : groups, one.split('@', 1)[0] as string);
  const match = list ? null : MATCH.exec(line);
  for (const c of match ? criteria(match[2] as string) : []) {
    if (c.of === 'user') take(users, c.text);
    if (c.of === 'group') take(groups, c.text);
  }
  const passwd = PASSWD.exec(line);
  if (passwd) users.push(passwd[1] as string);
  const group = passwd ? null : GROUP.exec(line);
  if (group) {
    groups.push(group[1] as string);
    for (const member of (group[4] as string).split(',')) take(users, member);
  }
  return { users, groups };
}

/** The line with pseudonyms where the whole of it is such a list; undefined for any other line. `isUser` knows what was learned. */
export function hiddenList(
  line: string,
  p: Pseudonyms,
  isUser: (name: string) => boolean,
): string | undefined {
  const list = LIST.exec(line);
  if (list) {
    const hide = /^users$/i.test(list[3] as string) ? p.user : p.group;
    const items = (list[4] as string).split(/([\s,"]+)/).map((item) => {
      if (/^[\s,"]*$/.test(item)) return item;
      const at = item.indexOf('@');
      return at < 0 ? each(item, hide) : `${each(item.slice(0, at), hide)}@${p.rest(item.slice(at + 1))}`;
    });
    return `${list[1]}${items.join('')}`;
  }
  const match = MATCH.exec(line);
  if (match)
    return `${match[1]}${criteria(match[2] as string)
      .map((c) =>
        c.of === 'user' ? each(c.text, p.user) : c.of === 'group' ? each(c.text, p.group) : p.rest(c.text),
      )
      .join('')}`;
  const passwd = PASSWD.exec(line);
  if (passwd) {
    const [, name = '', secret = '', uid, gid, person = '', home = '', shell] = passwd;
    // The field behind the numbers holds a person's name, rooms and telephones.
    const who = person === '' ? '' : '****';
    const own = /^[x*!]{0,2}$/.test(secret) ? secret : '****';
    return [p.user(name), own, uid, gid, who, p.rest(home), shell].join(':');
  }
  const group = GROUP.exec(line);
  if (group) {
    const [, name = '', secret, gid, members = ''] = group;
    return [
      p.group(name),
      secret,
      gid,
      members
        .split(',')
        .map((m) => each(m, p.user))
        .join(','),
    ].join(':');
  }
  const of = MEMBERS.exec(line);
  if (of && isUser(of[1] as string))
    return `${p.user(of[1] as string)} : ${(of[2] as string)
      .split(/( )/)
      .map((g) => each(g, p.group))
      .join('')}`;
  return undefined;
}
