/** The keywords of sshd_config(5): their type, their releases and how repeated lines count (servconf.c, 5.3 to 10.5). */

/** What a value has to look like; the special ones have a reader of their own in values.ts. */
export type ValueType =
  | 'yes-no'
  | 'integer'
  | 'time'
  | 'one-of'
  | 'algorithms'
  | 'word'
  | 'words'
  | 'path'
  | 'paths'
  | 'text'
  | 'ports'
  | 'startups'
  | 'block-size'
  | 'penalties'
  | 'rekey'
  | 'subsystem'
  | 'listen'
  | 'qos'
  | 'methods'
  | 'mask'
  | 'match'
  | 'any';

export interface Keyword {
  /** As sshd_config(5) writes it. */
  readonly name: string;
  readonly type: ValueType;
  /** For `one-of`: what is accepted; a pair gives another spelling and what sshd makes of it. */
  readonly values?: readonly (string | readonly [string, string])[];
  readonly since: string;
  /** The last release that knows the word. */
  readonly until?: string;
  /** From this release on the line is accepted and does nothing. */
  readonly deprecated?: string;
  /** From this release on it may stand below a `Match` line; undefined: never. */
  readonly match?: string;
  /** Another name for this keyword. */
  readonly alias?: string;
  /** Which of several lines counts; `each`: they add up; `keyed`: first for each part of the value. */
  readonly takes: 'first' | 'last' | 'each' | 'keyed';
  /** `takes` is `last` up to this release and `first` afterwards: the manual says "first" throughout. */
  readonly lastUntil?: string;
  /** Patched in by a vendor; upstream sshd refuses it. */
  readonly vendor?: string;
}

type More = Partial<Omit<Keyword, 'name' | 'type'>>;
const ALWAYS = '5.3';

function k(name: string, type: ValueType, more: More = {}): Keyword {
  return { name, type, since: ALWAYS, takes: 'first', ...more };
}
const flag = (name: string, more: More = {}): Keyword => k(name, 'yes-no', more);
const gone = (name: string, deprecated: string, more: More = {}): Keyword =>
  k(name, 'any', { deprecated, ...more });
const alias = (name: string, of: string, type: ValueType, more: More = {}): Keyword =>
  k(name, type, { alias: of, ...more });
const vendor = (name: string, who: string): Keyword =>
  k(name, 'any', { vendor: who, match: ALWAYS, takes: 'each' });

const M = { match: ALWAYS } as const;
const FORWARD = ['yes', ['all', 'yes'], 'no', 'remote', 'local'] as const;

export const KEYWORDS: readonly Keyword[] = [
  k('AcceptEnv', 'words', { match: '6.1', takes: 'each' }),
  k('AddressFamily', 'one-of', { values: ['inet', 'inet6', 'any'] }),
  flag('AllowAgentForwarding', M),
  k('AllowGroups', 'words', { match: '6.1', takes: 'each' }),
  k('AllowStreamLocalForwarding', 'one-of', { values: FORWARD, since: '6.7', match: '6.7' }),
  k('AllowTcpForwarding', 'one-of', { values: FORWARD, ...M }),
  k('AllowUsers', 'words', { match: '6.1', takes: 'each' }),
  k('AuthenticationMethods', 'methods', { since: '6.2', match: '6.2' }),
  k('AuthorizedKeysCommand', 'text', { since: '6.2', match: '6.2' }),
  k('AuthorizedKeysCommandUser', 'word', { since: '6.2', match: '6.2' }),
  k('AuthorizedKeysFile', 'paths', { match: '5.6' }),
  k('AuthorizedPrincipalsCommand', 'text', { since: '6.9', match: '6.9' }),
  k('AuthorizedPrincipalsCommandUser', 'word', { since: '6.9', match: '6.9' }),
  k('AuthorizedPrincipalsFile', 'path', { since: '5.6', match: '5.6' }),
  k('Banner', 'path', M),
  k('CASignatureAlgorithms', 'algorithms', { since: '7.9', match: '7.9' }),
  k('ChannelTimeout', 'words', { since: '9.2', match: '9.2' }),
  k('ChrootDirectory', 'path', M),
  k('Ciphers', 'algorithms'),
  k('ClientAliveCountMax', 'integer', { match: '7.4' }),
  k('ClientAliveInterval', 'time', { match: '7.4' }),
  k('Compression', 'one-of', { values: ['yes', ['delayed', 'yes'], 'no'] }),
  k('DenyGroups', 'words', { match: '6.1', takes: 'each' }),
  k('DenyUsers', 'words', { match: '6.1', takes: 'each' }),
  flag('DisableForwarding', { since: '7.4', match: '7.4' }),
  flag('ExposeAuthInfo', { since: '7.6', match: '7.6' }),
  k('FingerprintHash', 'one-of', { values: ['md5', 'sha256'], since: '6.8', takes: 'last' }),
  k('ForceCommand', 'text', M),
  k('GatewayPorts', 'one-of', { values: ['clientspecified', 'yes', 'no'], ...M }),
  // 10.4 knew these four by their internal names only (GssAuthentication …); 10.5 gave the names back.
  flag('GSSAPIAuthentication', M),
  flag('GSSAPICleanupCredentials'),
  flag('GSSAPIDelegateCredentials', { since: '10.3' }),
  flag('GSSAPIStrictAcceptorCheck', { since: '6.9' }),
  k('HostbasedAcceptedAlgorithms', 'algorithms', { since: '8.5', match: '8.5' }),
  alias('HostbasedAcceptedKeyTypes', 'HostbasedAcceptedAlgorithms', 'algorithms', {
    since: '6.8',
    match: '6.8',
  }),
  flag('HostbasedAuthentication', M),
  flag('HostbasedUsesNameFromPacketOnly', { match: '5.6' }),
  k('HostCertificate', 'path', { since: '5.4', takes: 'each' }),
  k('HostKey', 'path', { takes: 'each' }),
  alias('HostDSAKey', 'HostKey', 'path', { takes: 'each' }),
  k('HostKeyAgent', 'path', { since: '6.3' }),
  k('HostKeyAlgorithms', 'algorithms', { since: '7.0' }),
  k('IgnoreRhosts', 'one-of', { values: ['yes', 'no', 'shosts-only'], match: '8.3' }),
  flag('IgnoreUserKnownHosts'),
  k('Include', 'paths', { since: '8.2', match: '8.2', takes: 'each' }),
  k('IPQoS', 'qos', { since: '5.7', match: '5.7', lastUntil: '10.2' }),
  flag('KbdInteractiveAuthentication', M),
  // Up to 8.6 a setting of its own, from which KbdInteractiveAuthentication took its default.
  alias('ChallengeResponseAuthentication', 'KbdInteractiveAuthentication', 'yes-no', { match: '8.7' }),
  alias('SKeyAuthentication', 'KbdInteractiveAuthentication', 'yes-no', { match: '8.7' }),
  flag('KerberosAuthentication', M),
  flag('KerberosGetAFSToken'),
  flag('KerberosOrLocalPasswd'),
  flag('KerberosTicketCleanup'),
  k('KexAlgorithms', 'algorithms', { since: '5.7' }),
  k('ListenAddress', 'listen', { takes: 'each' }),
  k('LoginGraceTime', 'time'),
  k('LogLevel', 'one-of', {
    values: ['QUIET', 'FATAL', 'ERROR', 'INFO', 'VERBOSE', 'DEBUG', ['DEBUG1', 'DEBUG'], 'DEBUG2', 'DEBUG3'],
    match: '7.6',
  }),
  k('LogVerbose', 'words', { since: '8.5', match: '8.5' }),
  k('MACs', 'algorithms'),
  k('Match', 'match', { match: ALWAYS, takes: 'each' }),
  k('MaxAuthTries', 'integer', M),
  k('MaxSessions', 'integer', M),
  k('MaxStartups', 'startups', { lastUntil: '10.0' }),
  k('ModuliFile', 'path', { since: '8.6' }),
  k('PAMServiceName', 'word', { since: '9.8', match: '9.8' }),
  flag('PasswordAuthentication', M),
  flag('PermitEmptyPasswords', M),
  k('PermitListen', 'words', { since: '7.8', match: '7.8' }),
  k('PermitOpen', 'words', M),
  k('PermitRootLogin', 'one-of', {
    values: [
      'yes',
      'no',
      'prohibit-password',
      ['without-password', 'prohibit-password'],
      'forced-commands-only',
    ],
    ...M,
  }),
  flag('PermitTTY', { since: '6.5', match: '6.5' }),
  k('PermitTunnel', 'one-of', { values: ['yes', 'no', 'point-to-point', 'ethernet'], match: '5.6' }),
  k('PermitUserEnvironment', 'word'),
  flag('PermitUserRC', { since: '6.7', match: '6.7' }),
  k('PerSourceMaxStartups', 'word', { since: '8.5' }),
  k('PerSourceNetBlockSize', 'block-size', { since: '8.5', lastUntil: '10.0' }),
  k('PerSourcePenalties', 'penalties', { since: '9.8', takes: 'keyed' }),
  k('PerSourcePenaltyExemptList', 'word', { since: '9.8' }),
  k('PidFile', 'path'),
  k('Port', 'ports', { takes: 'each' }),
  flag('PrintLastLog'),
  flag('PrintMotd'),
  k('PubkeyAcceptedAlgorithms', 'algorithms', { since: '8.5', match: '8.5' }),
  alias('PubkeyAcceptedKeyTypes', 'PubkeyAcceptedAlgorithms', 'algorithms', { since: '6.8', match: '6.8' }),
  flag('PubkeyAuthentication', M),
  alias('DSAAuthentication', 'PubkeyAuthentication', 'yes-no'),
  k('PubkeyAuthOptions', 'words', { since: '8.2', match: '8.2' }),
  k('RDomain', 'word', { since: '7.7', match: '7.7' }),
  flag('RefuseConnection', { since: '9.9', match: '9.9' }),
  k('RekeyLimit', 'rekey', { since: '6.3', match: '6.3' }),
  k('RequiredRSASize', 'integer', { since: '9.1', match: '9.1' }),
  k('RevokedKeys', 'paths', { since: '5.4', match: '5.4' }),
  k('SecurityKeyProvider', 'path', { since: '8.2' }),
  k('SetEnv', 'words', { since: '7.8', match: '7.8' }),
  k('SshdAuthPath', 'path', { since: '10.0' }),
  k('SshdSessionPath', 'path', { since: '9.8' }),
  k('StreamLocalBindMask', 'mask', { since: '6.7', match: '6.7', takes: 'last' }),
  flag('StreamLocalBindUnlink', { since: '6.7', match: '6.7' }),
  flag('StrictModes'),
  k('Subsystem', 'subsystem', { match: '9.5', takes: 'keyed' }),
  k('SyslogFacility', 'one-of', {
    values: [
      ...['DAEMON', 'USER', 'AUTH', 'AUTHPRIV', 'LOCAL0', 'LOCAL1', 'LOCAL2', 'LOCAL3', 'LOCAL4'],
      ...['LOCAL5', 'LOCAL6', 'LOCAL7'],
    ],
  }),
  flag('TCPKeepAlive'),
  alias('KeepAlive', 'TCPKeepAlive', 'yes-no'),
  k('TrustedUserCAKeys', 'path', { since: '5.4', match: '5.4' }),
  k('UnusedConnectionTimeout', 'time', { since: '9.2', match: '9.2' }),
  flag('UseDNS'),
  flag('UsePAM'),
  k('VersionAddendum', 'text', { since: '6.1' }),
  k('X11DisplayOffset', 'integer', M),
  flag('X11Forwarding', M),
  flag('X11UseLocalhost', M),
  k('XAuthLocation', 'path'),
  // Accepted and without effect today. A line of these is logged as "Deprecated option", Protocol silently.
  gone('AFSTokenPassing', ALWAYS),
  gone('AuthorizedKeysFile2', '5.9', M),
  gone('CheckMail', ALWAYS),
  gone('KerberosTgtPassing', ALWAYS),
  gone('KeyRegenerationInterval', '7.4'),
  gone('PAMAuthenticationViaKbdInt', ALWAYS, { until: '10.3' }),
  gone('Protocol', '7.4'),
  gone('ReverseMappingCheck', ALWAYS),
  gone('RhostsAuthentication', ALWAYS),
  gone('RhostsRSAAuthentication', '7.4', M),
  gone('RSAAuthentication', '7.4', M),
  gone('ServerKeyBits', '7.4'),
  gone('UseLogin', '7.4'),
  gone('UsePrivilegeSeparation', '7.5'),
  gone('VerifyReverseMapping', ALWAYS),
  flag('ZeroKnowledgePasswordAuthentication', { ...M, until: '6.5' }),
  // Vendors' own: known to their packages alone, so no error may be claimed of them.
  vendor('DebianBanner', 'debian'),
  vendor('GSSAPIKeyExchange', 'debian, rhel'),
  vendor('GSSAPIKexAlgorithms', 'debian, rhel'),
  vendor('GSSAPIStoreCredentialsOnRekey', 'debian, rhel'),
  vendor('GSSAPIUseSessionCredCache', 'debian'),
  vendor('GSSAPIEnablek5users', 'rhel'),
  vendor('KerberosUseKuserok', 'rhel'),
  vendor('KerberosUniqueCCache', 'rhel'),
  vendor('RSAMinSize', 'rhel'),
  vendor('ShowPatchLevel', 'rhel'),
  vendor('RequiredAuthentications1', 'rhel'),
  vendor('RequiredAuthentications2', 'rhel'),
  vendor('AuthorizedKeysCommandRunAs', 'rhel'),
  vendor('UseBlacklist', 'freebsd'),
  vendor('UseBlocklist', 'freebsd'),
  vendor('HPNDisabled', 'hpn'),
  vendor('HPNBufferSize', 'hpn'),
  vendor('NoneEnabled', 'hpn'),
];

const BY_NAME: ReadonlyMap<string, Keyword> = new Map(KEYWORDS.map((x) => [x.name.toLowerCase(), x]));

/** The keyword by any spelling of its case; undefined when sshd has none of that name. */
export function keywordNamed(word: string): Keyword | undefined {
  return word.length > 40 ? undefined : BY_NAME.get(word.toLowerCase());
}

/** The name under which its value is kept: an alias stands for another keyword. */
export function canonicalName(x: Keyword): string {
  return x.alias ?? x.name;
}

/** Keywords that ssh_config(5) alone knows: their presence says that this is a client's configuration. */
export const CLIENT_ONLY: ReadonlySet<string> = new Set(
  (
    'host hostname user identityfile identitiesonly identityagent certificatefile proxycommand proxyjump stricthostkeychecking ' +
    'userknownhostsfile globalknownhostsfile knownhostscommand serveraliveinterval serveralivecountmax connecttimeout ' +
    'connectionattempts batchmode forwardagent forwardx11 forwardx11trusted forwardx11timeout controlmaster controlpath ' +
    'controlpersist localforward remoteforward dynamicforward addkeystoagent hashknownhosts checkhostip escapechar ' +
    'sendenv requesttty sessiontype remotecommand localcommand permitlocalcommand permitremoteopen visualhostkey ' +
    'verifyhostkeydns updatehostkeys preferredauthentications numberofpasswordprompts hostkeyalias bindaddress bindinterface ' +
    'canonicaldomains canonicalizehostname canonicalizefallbacklocal canonicalizemaxdots canonicalizepermittedcnames ' +
    'clearallforwardings exitonforwardfailure ignoreunknown kbdinteractivedevices nohostauthenticationforlocalhost ' +
    'pkcs11provider proxyusefdpass revokedhostkeys stdinnull forkafterauthentication tag tunnel tunneldevice useroaming ' +
    'enablesshkeysign enableescapecommandline obscurekeystroketiming warnweakcrypto usekeychain gssapitrustdns cipher ' +
    'fallbacktorsh usersh userprivilegedport compressionlevel hostbasedkeytypes smartcarddevice'
  ).split(' '),
);

/** `9.2` as a number that can be compared; a distribution's suffix (`9.2p1`) is ignored; undefined when it is none. */
export function versionNumber(version: string | undefined): number | undefined {
  const m = /^(\d{1,3})\.(\d{1,3})/.exec(version ?? '');
  return m ? Number(m[1]) * 1000 + Number(m[2]) : undefined;
}

/** Whether release `version` is `since` or later; an unknown version counts as the newest. */
export function atLeast(version: string | undefined, since: string): boolean {
  const have = versionNumber(version);
  return have === undefined || have >= (versionNumber(since) ?? 0);
}

/** Most servers run a release up to 10.0: where the release is unknown their rule is taken. */
export function takesOf(x: Keyword, version?: string): Keyword['takes'] {
  if (x.lastUntil === undefined) return x.takes;
  const have = versionNumber(version);
  return have === undefined || have <= (versionNumber(x.lastUntil) ?? 0) ? 'last' : x.takes;
}
