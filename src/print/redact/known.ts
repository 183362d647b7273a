/** Names that say nothing about anybody: accounts of systems, images and scanners, public git hosts, documentation. */

export const ACCOUNTS: ReadonlySet<string> = new Set(
  `root git admin administrator ubuntu debian ec2-user centos fedora rocky almalinux opc core pi vagrant ansible jenkins
  postgres mysql oracle nobody nogroup sshd _sshd www-data www nginx apache daemon bin sys sync games man lp mail news uucp proxy backup
  list irc gnats systemd-network systemd-resolve messagebus ftp ftpuser test tester guest user hadoop nagios deploy
  runner circleci buildkite support tomcat minecraft docker azureuser cloud-user core openhabian alarm kali osmc
  operator toor staff wheel sudo users adm ssh sftp anonymous dev public shared default all none self system service
  local network wsl runneradmin containeradministrator git-receive-pack linuxbrew gitlab gitea gogs`
    .split(/\s+/)
    .concat(['www-data', 'hg', 'svn', 'aur', 'org', 'sshwhy']),
);

const HOSTS: ReadonlySet<string> = new Set(
  `localhost localhost.localdomain ip6-localhost broadcasthost unknown host hostname none any all ssh sshd gateway
  openssh stdin stdout paste server client router`.split(/\s+/),
);

/** Domains whose names stay: git services, and those that stand in algorithm names and in what programs advise to read. */
const DOMAINS =
  `github.com gitlab.com bitbucket.org codeberg.org sr.ht gitee.com dev.azure.com visualstudio.com sourceforge.net
  huggingface.co hf.co googlesource.com source.developers.google.com salsa.debian.org gitlab.freedesktop.org
  openssh.com libssh.org libssh2.org lysator.liu.se openssl.org openbsd.org ietf.org debian.org ubuntu.com redhat.com
  fedoraproject.org archlinux.org alpinelinux.org freebsd.org kernel.org gnu.org freedesktop.org microsoft.com
  aka.ms ansible.com python.org paramiko.org readthedocs.io asyncssh.org vandyke.com chiark.greenend.org.uk
  greenend.org.uk tartarus.org ssh.com jcraft.com apache.org golang.org go.dev man7.org systemd.io docker.com
  kubernetes.io cryptography.io rfc-editor.org matt.ucc.asn.au ucc.asn.au cloudflare.com putty.projects.tartarus.org
  localhost.localdomain`.split(/\s+/);

export function isPublicName(host: string): boolean {
  const low = host.toLowerCase();
  if (/^git-codecommit\.[a-z0-9-]+\.amazonaws\.com$/.test(low)) return true;
  if (HOSTS.has(low)) return true;
  return DOMAINS.some((d) => low === d || low.endsWith(`.${d}`));
}

/** Endings of names that are hosts wherever they stand; a file's ending is none. */
const TOP =
  /\.(?:com|net|org|io|dev|app|cloud|info|biz|edu|gov|mil|int|example|test|invalid|local|internal|intranet|lan|home|corp|private|arpa|localdomain|online|site|xyz|tech|[a-z]{2})$/i;
const FILES = /\.(?:so|py|sh|rs|md|pl|cc|ps|gz|xz|js|ts|go|db|mo|po|ko|rb|sk|rc|ad|no|in)$/i;

/** A name with dots that ends like a host's name. */
export function looksLikeHost(word: string): boolean {
  return (
    /^[a-z0-9](?:[a-z0-9_-]*\.)+[a-z]+$/i.test(word) &&
    word.length <= 253 &&
    TOP.test(word) &&
    !FILES.test(word) &&
    // The file /etc/issue.net.
    word !== 'issue.net'
  );
}

/** What ends a unit's name; `sshd@0.service` is no user at a host. */
export function isUnit(word: string): boolean {
  return /\.(?:service|socket|scope|slice|timer|target|mount|conf|path|device)$/.test(word);
}

/** Words of configurations and commands besides those that the tables of wordings hold. */
export const WORDS: readonly string[] =
  `port user host hostname match address group allowusers denyusers from for to by at in on of the and or is as with
  not no yes key file error fatal debug info log line session auth password publickey keyboard interactive none any
  closed open reset timeout connection login name identity agent proxy command tcp udp http https socket proto src dst
  len tos ttl id spt dpt window res syn kernel message priority uid gid pid comm exe unit true false null in out mac
  prec config connect server client remote local home root`.split(/\s+/);
