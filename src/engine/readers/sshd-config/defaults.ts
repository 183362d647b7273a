/** What holds when a keyword is not set, release by release (servconf.c and myproposal.h, 5.3 to 10.5, as OpenSSH ships it). */

import { versionNumber } from './keywords.ts';

/** `[since, value]`, oldest first; a value of several lines is one line each, as `sshd -T` prints them. */
type History = readonly (readonly [since: string, value: string])[];

const HOST_KEYS = '/etc/ssh/ssh_host_';
const KEY_NAMES: History = [
  ['5.3', 'ssh-rsa,ssh-dss'],
  ['5.4', 'ssh-rsa-cert-v00@openssh.com,ssh-dss-cert-v00@openssh.com,ssh-rsa,ssh-dss'],
  [
    '5.6',
    [
      'ssh-rsa-cert-v01@openssh.com,ssh-dss-cert-v01@openssh.com,ssh-rsa-cert-v00@openssh.com,',
      'ssh-dss-cert-v00@openssh.com,ssh-rsa,ssh-dss',
    ].join(''),
  ],
  [
    '5.7',
    [
      'ecdsa-sha2-nistp256-cert-v01@openssh.com,ecdsa-sha2-nistp384-cert-v01@openssh.com,',
      'ecdsa-sha2-nistp521-cert-v01@openssh.com,ssh-rsa-cert-v01@openssh.com,',
      'ssh-dss-cert-v01@openssh.com,ssh-rsa-cert-v00@openssh.com,ssh-dss-cert-v00@openssh.com,',
      'ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521,ssh-rsa,ssh-dss',
    ].join(''),
  ],
  [
    '6.5',
    [
      'ecdsa-sha2-nistp256-cert-v01@openssh.com,ecdsa-sha2-nistp384-cert-v01@openssh.com,',
      'ecdsa-sha2-nistp521-cert-v01@openssh.com,ssh-ed25519-cert-v01@openssh.com,',
      'ssh-rsa-cert-v01@openssh.com,ssh-dss-cert-v01@openssh.com,ssh-rsa-cert-v00@openssh.com,',
      'ssh-dss-cert-v00@openssh.com,ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521,',
      'ssh-ed25519,ssh-rsa,ssh-dss',
    ].join(''),
  ],
  [
    '7.0',
    [
      'ecdsa-sha2-nistp256-cert-v01@openssh.com,ecdsa-sha2-nistp384-cert-v01@openssh.com,',
      'ecdsa-sha2-nistp521-cert-v01@openssh.com,ssh-ed25519-cert-v01@openssh.com,',
      'ssh-rsa-cert-v01@openssh.com,ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521,',
      'ssh-ed25519,ssh-rsa',
    ].join(''),
  ],
  [
    '7.2',
    [
      'ecdsa-sha2-nistp256-cert-v01@openssh.com,ecdsa-sha2-nistp384-cert-v01@openssh.com,',
      'ecdsa-sha2-nistp521-cert-v01@openssh.com,ssh-ed25519-cert-v01@openssh.com,',
      'ssh-rsa-cert-v01@openssh.com,ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521,',
      'ssh-ed25519,rsa-sha2-512,rsa-sha2-256,ssh-rsa',
    ].join(''),
  ],
  [
    '7.8',
    [
      'ecdsa-sha2-nistp256-cert-v01@openssh.com,ecdsa-sha2-nistp384-cert-v01@openssh.com,',
      'ecdsa-sha2-nistp521-cert-v01@openssh.com,ssh-ed25519-cert-v01@openssh.com,',
      'rsa-sha2-512-cert-v01@openssh.com,rsa-sha2-256-cert-v01@openssh.com,',
      'ssh-rsa-cert-v01@openssh.com,ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521,',
      'ssh-ed25519,rsa-sha2-512,rsa-sha2-256,ssh-rsa',
    ].join(''),
  ],
  [
    '8.2',
    [
      'ecdsa-sha2-nistp256-cert-v01@openssh.com,ecdsa-sha2-nistp384-cert-v01@openssh.com,',
      'ecdsa-sha2-nistp521-cert-v01@openssh.com,sk-ecdsa-sha2-nistp256-cert-v01@openssh.com,',
      'ssh-ed25519-cert-v01@openssh.com,sk-ssh-ed25519-cert-v01@openssh.com,',
      'rsa-sha2-512-cert-v01@openssh.com,rsa-sha2-256-cert-v01@openssh.com,',
      'ssh-rsa-cert-v01@openssh.com,ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521,',
      'sk-ecdsa-sha2-nistp256@openssh.com,ssh-ed25519,sk-ssh-ed25519@openssh.com,rsa-sha2-512,',
      'rsa-sha2-256,ssh-rsa',
    ].join(''),
  ],
  [
    '8.5',
    [
      'ssh-ed25519-cert-v01@openssh.com,ecdsa-sha2-nistp256-cert-v01@openssh.com,',
      'ecdsa-sha2-nistp384-cert-v01@openssh.com,ecdsa-sha2-nistp521-cert-v01@openssh.com,',
      'sk-ssh-ed25519-cert-v01@openssh.com,sk-ecdsa-sha2-nistp256-cert-v01@openssh.com,',
      'rsa-sha2-512-cert-v01@openssh.com,rsa-sha2-256-cert-v01@openssh.com,',
      'ssh-rsa-cert-v01@openssh.com,ssh-ed25519,ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,',
      'ecdsa-sha2-nistp521,sk-ssh-ed25519@openssh.com,sk-ecdsa-sha2-nistp256@openssh.com,',
      'rsa-sha2-512,rsa-sha2-256,ssh-rsa',
    ].join(''),
  ],
  [
    '8.8',
    [
      'ssh-ed25519-cert-v01@openssh.com,ecdsa-sha2-nistp256-cert-v01@openssh.com,',
      'ecdsa-sha2-nistp384-cert-v01@openssh.com,ecdsa-sha2-nistp521-cert-v01@openssh.com,',
      'sk-ssh-ed25519-cert-v01@openssh.com,sk-ecdsa-sha2-nistp256-cert-v01@openssh.com,',
      'rsa-sha2-512-cert-v01@openssh.com,rsa-sha2-256-cert-v01@openssh.com,ssh-ed25519,',
      'ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521,sk-ssh-ed25519@openssh.com,',
      'sk-ecdsa-sha2-nistp256@openssh.com,rsa-sha2-512,rsa-sha2-256',
    ].join(''),
  ],
  [
    '10.3',
    [
      'ssh-ed25519-cert-v01@openssh.com,ecdsa-sha2-nistp256-cert-v01@openssh.com,',
      'ecdsa-sha2-nistp384-cert-v01@openssh.com,ecdsa-sha2-nistp521-cert-v01@openssh.com,',
      'sk-ssh-ed25519-cert-v01@openssh.com,sk-ecdsa-sha2-nistp256-cert-v01@openssh.com,',
      'webauthn-sk-ecdsa-sha2-nistp256-cert-v01@openssh.com,rsa-sha2-512-cert-v01@openssh.com,',
      'rsa-sha2-256-cert-v01@openssh.com,ssh-ed25519,ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,',
      'ecdsa-sha2-nistp521,sk-ssh-ed25519@openssh.com,sk-ecdsa-sha2-nistp256@openssh.com,',
      'webauthn-sk-ecdsa-sha2-nistp256@openssh.com,rsa-sha2-512,rsa-sha2-256',
    ].join(''),
  ],
];

/**
 * Vendors build other defaults in (Debian keeps `IPQoS lowdelay throughput`) and ship a file that sets more (`UsePAM yes`):
 * this is upstream's.
 */
const DEFAULTS: Readonly<Record<string, History>> = {
  AddressFamily: [['5.3', 'any']],
  AllowAgentForwarding: [['5.3', 'yes']],
  AllowStreamLocalForwarding: [['6.7', 'yes']],
  AllowTcpForwarding: [['5.3', 'yes']],
  AuthenticationMethods: [['6.2', 'any']],
  AuthorizedKeysCommand: [['6.2', 'none']],
  AuthorizedKeysCommandUser: [['6.2', 'none']],
  AuthorizedKeysFile: [['5.3', '.ssh/authorized_keys .ssh/authorized_keys2']],
  AuthorizedPrincipalsCommand: [['6.9', 'none']],
  AuthorizedPrincipalsCommandUser: [['6.9', 'none']],
  AuthorizedPrincipalsFile: [['5.6', 'none']],
  Banner: [['5.3', 'none']],
  CASignatureAlgorithms: [
    [
      '7.9',
      [
        'ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521,ssh-ed25519,rsa-sha2-512,',
        'rsa-sha2-256,ssh-rsa',
      ].join(''),
    ],
    [
      '8.2',
      [
        'ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521,',
        'sk-ecdsa-sha2-nistp256@openssh.com,ssh-ed25519,sk-ssh-ed25519@openssh.com,rsa-sha2-512,',
        'rsa-sha2-256',
      ].join(''),
    ],
    [
      '8.5',
      [
        'ssh-ed25519,ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521,',
        'sk-ssh-ed25519@openssh.com,sk-ecdsa-sha2-nistp256@openssh.com,rsa-sha2-512,rsa-sha2-256',
      ].join(''),
    ],
    [
      '10.3',
      [
        'ssh-ed25519,ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521,',
        'sk-ssh-ed25519@openssh.com,sk-ecdsa-sha2-nistp256@openssh.com,',
        'webauthn-sk-ecdsa-sha2-nistp256@openssh.com,rsa-sha2-512,rsa-sha2-256',
      ].join(''),
    ],
  ],
  ChannelTimeout: [['9.2', 'none']],
  ChrootDirectory: [['5.3', 'none']],
  Ciphers: [
    [
      '5.3',
      [
        'aes128-ctr,aes192-ctr,aes256-ctr,arcfour256,arcfour128,aes128-cbc,3des-cbc,blowfish-cbc,',
        'cast128-cbc,aes192-cbc,aes256-cbc,arcfour,rijndael-cbc@lysator.liu.se',
      ].join(''),
    ],
    [
      '6.2',
      [
        'aes128-ctr,aes192-ctr,aes256-ctr,arcfour256,arcfour128,aes128-gcm@openssh.com,',
        'aes256-gcm@openssh.com,aes128-cbc,3des-cbc,blowfish-cbc,cast128-cbc,aes192-cbc,aes256-cbc,',
        'arcfour,rijndael-cbc@lysator.liu.se',
      ].join(''),
    ],
    [
      '6.5',
      [
        'aes128-ctr,aes192-ctr,aes256-ctr,arcfour256,arcfour128,aes128-gcm@openssh.com,',
        'aes256-gcm@openssh.com,chacha20-poly1305@openssh.com,aes128-cbc,3des-cbc,blowfish-cbc,',
        'cast128-cbc,aes192-cbc,aes256-cbc,arcfour,rijndael-cbc@lysator.liu.se',
      ].join(''),
    ],
    [
      '6.7',
      [
        'aes128-ctr,aes192-ctr,aes256-ctr,aes128-gcm@openssh.com,aes256-gcm@openssh.com,',
        'chacha20-poly1305@openssh.com',
      ].join(''),
    ],
    [
      '6.9',
      [
        'chacha20-poly1305@openssh.com,aes128-ctr,aes192-ctr,aes256-ctr,aes128-gcm@openssh.com,',
        'aes256-gcm@openssh.com',
      ].join(''),
    ],
    [
      '10.0',
      [
        'chacha20-poly1305@openssh.com,aes128-gcm@openssh.com,aes256-gcm@openssh.com,aes128-ctr,',
        'aes192-ctr,aes256-ctr',
      ].join(''),
    ],
  ],
  ClientAliveCountMax: [['5.3', '3']],
  ClientAliveInterval: [['5.3', '0']],
  Compression: [['5.3', 'yes']],
  DisableForwarding: [['7.4', 'no']],
  ExposeAuthInfo: [['7.6', 'no']],
  FingerprintHash: [['6.8', 'SHA256']],
  ForceCommand: [['5.3', 'none']],
  GatewayPorts: [['5.3', 'no']],
  GSSAPIAuthentication: [['5.3', 'no']],
  GSSAPICleanupCredentials: [['5.3', 'yes']],
  GSSAPIDelegateCredentials: [['10.3', 'yes']],
  GSSAPIStrictAcceptorCheck: [
    ['6.9', 'no'],
    ['7.5', 'yes'],
  ],
  HostbasedAcceptedAlgorithms: KEY_NAMES,
  HostbasedAuthentication: [['5.3', 'no']],
  HostbasedUsesNameFromPacketOnly: [['5.3', 'no']],
  HostKey: [
    ['5.3', `${HOST_KEYS}rsa_key\n${HOST_KEYS}dsa_key`],
    ['5.7', `${HOST_KEYS}rsa_key\n${HOST_KEYS}dsa_key\n${HOST_KEYS}ecdsa_key`],
    ['6.5', `${HOST_KEYS}rsa_key\n${HOST_KEYS}dsa_key\n${HOST_KEYS}ecdsa_key\n${HOST_KEYS}ed25519_key`],
    ['7.7', `${HOST_KEYS}rsa_key\n${HOST_KEYS}ecdsa_key\n${HOST_KEYS}ed25519_key`],
    [
      '10.4',
      `${HOST_KEYS}rsa_key\n${HOST_KEYS}ecdsa_key\n${HOST_KEYS}ed25519_key\n${HOST_KEYS}mldsa44_ed25519_key`,
    ],
  ],
  HostKeyAgent: [['6.3', 'none']],
  HostKeyAlgorithms: KEY_NAMES,
  IgnoreRhosts: [['5.3', 'yes']],
  IgnoreUserKnownHosts: [['5.3', 'no']],
  IPQoS: [
    ['5.7', 'lowdelay throughput'],
    ['7.8', 'af21 cs1'],
    ['10.1', 'ef cs0'],
  ],
  // Up to 8.6 the default followed ChallengeResponseAuthentication, which was yes.
  KbdInteractiveAuthentication: [['5.3', 'yes']],
  KerberosAuthentication: [['5.3', 'no']],
  KerberosGetAFSToken: [['5.3', 'no']],
  KerberosOrLocalPasswd: [['5.3', 'yes']],
  KerberosTicketCleanup: [['5.3', 'yes']],
  KexAlgorithms: [
    [
      '5.3',
      [
        'diffie-hellman-group-exchange-sha256,diffie-hellman-group-exchange-sha1,',
        'diffie-hellman-group14-sha1,diffie-hellman-group1-sha1',
      ].join(''),
    ],
    [
      '5.7',
      [
        'ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521,',
        'diffie-hellman-group-exchange-sha256,diffie-hellman-group-exchange-sha1,',
        'diffie-hellman-group14-sha1,diffie-hellman-group1-sha1',
      ].join(''),
    ],
    [
      '6.5',
      [
        'curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521,',
        'diffie-hellman-group-exchange-sha256,diffie-hellman-group-exchange-sha1,',
        'diffie-hellman-group14-sha1,diffie-hellman-group1-sha1',
      ].join(''),
    ],
    [
      '6.7',
      [
        'curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521,',
        'diffie-hellman-group-exchange-sha256,diffie-hellman-group14-sha1',
      ].join(''),
    ],
    [
      '7.3',
      [
        'curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521,',
        'diffie-hellman-group-exchange-sha256,diffie-hellman-group16-sha512,',
        'diffie-hellman-group18-sha512,diffie-hellman-group14-sha256,diffie-hellman-group14-sha1',
      ].join(''),
    ],
    [
      '7.4',
      [
        'curve25519-sha256,curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,',
        'ecdh-sha2-nistp521,diffie-hellman-group-exchange-sha256,diffie-hellman-group16-sha512,',
        'diffie-hellman-group18-sha512,diffie-hellman-group14-sha256,diffie-hellman-group14-sha1',
      ].join(''),
    ],
    [
      '8.2',
      [
        'curve25519-sha256,curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,',
        'ecdh-sha2-nistp521,diffie-hellman-group-exchange-sha256,diffie-hellman-group16-sha512,',
        'diffie-hellman-group18-sha512,diffie-hellman-group14-sha256',
      ].join(''),
    ],
    [
      '8.9',
      [
        'curve25519-sha256,curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,',
        'ecdh-sha2-nistp521,sntrup761x25519-sha512@openssh.com,diffie-hellman-group-exchange-sha256,',
        'diffie-hellman-group16-sha512,diffie-hellman-group18-sha512,diffie-hellman-group14-sha256',
      ].join(''),
    ],
    [
      '9.0',
      [
        'sntrup761x25519-sha512@openssh.com,curve25519-sha256,curve25519-sha256@libssh.org,',
        'ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521,',
        'diffie-hellman-group-exchange-sha256,diffie-hellman-group16-sha512,',
        'diffie-hellman-group18-sha512,diffie-hellman-group14-sha256',
      ].join(''),
    ],
    [
      '9.9',
      [
        'sntrup761x25519-sha512,sntrup761x25519-sha512@openssh.com,mlkem768x25519-sha256,',
        'curve25519-sha256,curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,',
        'ecdh-sha2-nistp521,diffie-hellman-group-exchange-sha256,diffie-hellman-group16-sha512,',
        'diffie-hellman-group18-sha512,diffie-hellman-group14-sha256',
      ].join(''),
    ],
    [
      '10.0',
      [
        'mlkem768x25519-sha256,sntrup761x25519-sha512,sntrup761x25519-sha512@openssh.com,',
        'curve25519-sha256,curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,',
        'ecdh-sha2-nistp521',
      ].join(''),
    ],
  ],
  ListenAddress: [['5.3', '[::]:22\n0.0.0.0:22']],
  LoginGraceTime: [['5.3', '120']],
  LogLevel: [['5.3', 'INFO']],
  LogVerbose: [['8.5', 'none']],
  MACs: [
    [
      '5.3',
      [
        'hmac-md5,hmac-sha1,umac-64@openssh.com,hmac-ripemd160,hmac-ripemd160@openssh.com,',
        'hmac-sha1-96,hmac-md5-96',
      ].join(''),
    ],
    [
      '5.9',
      [
        'hmac-md5,hmac-sha1,umac-64@openssh.com,hmac-sha2-256,hmac-sha2-256-96,hmac-sha2-512,',
        'hmac-sha2-512-96,hmac-ripemd160,hmac-ripemd160@openssh.com,hmac-sha1-96,hmac-md5-96',
      ].join(''),
    ],
    [
      '6.1',
      [
        'hmac-md5,hmac-sha1,umac-64@openssh.com,hmac-sha2-256,hmac-sha2-512,hmac-ripemd160,',
        'hmac-ripemd160@openssh.com,hmac-sha1-96,hmac-md5-96',
      ].join(''),
    ],
    [
      '6.2',
      [
        'hmac-md5-etm@openssh.com,hmac-sha1-etm@openssh.com,umac-64-etm@openssh.com,',
        'umac-128-etm@openssh.com,hmac-sha2-256-etm@openssh.com,hmac-sha2-512-etm@openssh.com,',
        'hmac-ripemd160-etm@openssh.com,hmac-sha1-96-etm@openssh.com,hmac-md5-96-etm@openssh.com,',
        'hmac-md5,hmac-sha1,umac-64@openssh.com,umac-128@openssh.com,hmac-sha2-256,hmac-sha2-512,',
        'hmac-ripemd160,hmac-ripemd160@openssh.com,hmac-sha1-96,hmac-md5-96',
      ].join(''),
    ],
    [
      '6.7',
      [
        'umac-64-etm@openssh.com,umac-128-etm@openssh.com,hmac-sha2-256-etm@openssh.com,',
        'hmac-sha2-512-etm@openssh.com,hmac-sha1-etm@openssh.com,umac-64@openssh.com,',
        'umac-128@openssh.com,hmac-sha2-256,hmac-sha2-512,hmac-sha1',
      ].join(''),
    ],
  ],
  MaxAuthTries: [['5.3', '6']],
  MaxSessions: [['5.3', '10']],
  MaxStartups: [
    ['5.3', '10:100:10'],
    ['6.2', '10:30:100'],
  ],
  ModuliFile: [['8.6', '/etc/ssh/moduli']],
  PasswordAuthentication: [['5.3', 'yes']],
  PermitEmptyPasswords: [['5.3', 'no']],
  PermitListen: [['7.8', 'any']],
  PermitOpen: [['5.3', 'any']],
  PermitRootLogin: [
    ['5.3', 'yes'],
    ['7.0', 'prohibit-password'],
  ],
  PermitTTY: [['6.5', 'yes']],
  PermitTunnel: [['5.3', 'no']],
  PermitUserEnvironment: [['5.3', 'no']],
  PermitUserRC: [['6.7', 'yes']],
  PerSourceMaxStartups: [['8.5', 'none']],
  PerSourceNetBlockSize: [['8.5', '32:128']],
  // In 9.8 and 9.9 sshd adds the crash penalty for grace-exceeded, whatever is set here (fixed in 10.0).
  PerSourcePenalties: [
    ['9.8', penalties('crash:90 authfail:5 noauth:1 grace-exceeded:20')],
    ['9.9', penalties('crash:90 authfail:5 noauth:1 grace-exceeded:10 refuseconnection:10')],
    ['10.3', penalties('crash:90 authfail:5 invaliduser:5 noauth:1 grace-exceeded:10 refuseconnection:10')],
  ],
  PerSourcePenaltyExemptList: [['9.8', 'none']],
  Port: [['5.3', '22']],
  PrintLastLog: [['5.3', 'yes']],
  PrintMotd: [['5.3', 'yes']],
  PubkeyAcceptedAlgorithms: KEY_NAMES,
  PubkeyAuthentication: [['5.3', 'yes']],
  PubkeyAuthOptions: [['8.2', 'none']],
  RDomain: [['7.7', 'none']],
  RefuseConnection: [['9.9', 'no']],
  RekeyLimit: [['6.3', '0 0']],
  RequiredRSASize: [['9.1', '1024']],
  RevokedKeys: [['5.4', 'none']],
  SecurityKeyProvider: [['8.2', 'internal']],
  StreamLocalBindMask: [['6.7', '0177']],
  StreamLocalBindUnlink: [['6.7', 'no']],
  StrictModes: [['5.3', 'yes']],
  SyslogFacility: [['5.3', 'AUTH']],
  TCPKeepAlive: [['5.3', 'yes']],
  TrustedUserCAKeys: [['5.4', 'none']],
  UnusedConnectionTimeout: [['9.2', 'none']],
  UseDNS: [
    ['5.3', 'yes'],
    ['6.8', 'no'],
  ],
  UsePAM: [['5.3', 'no']],
  VersionAddendum: [['6.1', 'none']],
  X11DisplayOffset: [['5.3', '10']],
  X11Forwarding: [['5.3', 'no']],
  X11UseLocalhost: [['5.3', 'yes']],
};

function penalties(kinds: string): string {
  return `${kinds} max:600 min:15 max-sources4:65536 max-sources6:65536 overflow:permissive overflow6:permissive`;
}

/** What OpenSSH of this release does without the keyword; an unknown release counts as the newest. */
export function defaultOf(keyword: string, version?: string): string | undefined {
  const history = DEFAULTS[keyword];
  if (history === undefined) return undefined;
  const have = versionNumber(version) ?? Number.POSITIVE_INFINITY;
  let value: string | undefined;
  for (const [since, v] of history) if ((versionNumber(since) ?? 0) <= have) value = v;
  return value;
}

/** Every default that some release had. */
export function defaultsEver(keyword: string): readonly string[] {
  return (DEFAULTS[keyword] ?? []).map(([, v]) => v);
}
