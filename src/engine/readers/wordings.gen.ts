/** What reading needs of the wordings. Written by scripts/gen.mjs from the tables: do not edit. */

export const PATTERNS =
  "client.version\tc\t\tcli.start.version\tOpenSSH_{software}, {openssl}\n" +
  "client.config-read\tc\t\tcli.start.config\tReading configuration data {path}\n" +
  "client.applying\tc\t\t\t{path} line {_:count}: Applying options for {pattern}\n" +
  "client.config-bad\tc\t\t\t{path}: line {line}: Bad configuration option: {keyword:token}\n" +
  "client.config-bad\tc\t{\"keyword\":\"\"}\t\t{path}: terminating, {_:count} bad configuration options\n" +
  "client.config-bad\tc\t\t\t{path} line {line}: Unsupported option \"{keyword:token}\"\n" +
  "client.config-bad\tc\t\t\t{path} line {line}: unsupported option \"{keyword:token}\".\n" +
  "client.config-bad\tc\t\t\t{path} line {line}: unsupported argument \"{keyword}\"\n" +
  "client.config-bad\tc\t\t\t{path} line {line}: no argument after keyword \"{keyword:token}\"\n" +
  "client.config-bad\tc\t\t\t{path} line {line}: keyword {keyword:token} extra arguments at end of line\n" +
  "client.config-bad\tc\t\t\t{path} line {line}: garbage at end of line; \"{keyword}\".\n" +
  "client.config-bad\tc\t\t\t{path} line {line}: keyword {keyword:token} empty argument\n" +
  "client.config-bad\tc\t{\"keyword\":\"\"}\t\t{path} line {line}: Missing argument.\n" +
  "client.config-bad\tc\t{\"keyword\":\"\"}\t\t{path} line {line}: missing argument.\n" +
  "client.config-bad\tc\t{\"keyword\":\"\"}\t\t{path} line {line}: invalid quotes\n" +
  "client.config-bad\tc\t{\"keyword\":\"\"}\t\t{path} line {line}: Bad yes/no argument.\n" +
  "client.config-bad\tc\t{\"keyword\":\"\"}\t\t{path} line {line}: Bad number '{_}': {_}\n" +
  "client.config-bad\tc\t{\"keyword\":\"\"}\t\t{path} line {line}: Bad number.\n" +
  "client.config-bad\tc\t{\"keyword\":\"\"}\t\t{path} line {line}: integer value {_}.\n" +
  "client.config-bad\tc\t{\"keyword\":\"Port\"}\t\t{path} line {line}: Bad port '{_}'.\n" +
  "client.config-bad\tc\t{\"keyword\":\"Ciphers\"}\t\t{path} line {line}: Bad SSH2 cipher spec '{_}'.\n" +
  "client.config-bad\tc\t{\"keyword\":\"MACs\"}\t\t{path} line {line}: Bad SSH2 MAC spec '{_}'.\n" +
  "client.config-bad\tc\t{\"keyword\":\"MACs\"}\t\t{path} line {line}: Bad SSH2 Mac spec '{_}'.\n" +
  "client.config-bad\tc\t{\"keyword\":\"KexAlgorithms\"}\t\t{path} line {line}: Bad SSH2 KexAlgorithms '{_}'.\n" +
  "client.config-bad\tc\t{\"keyword\":\"PubkeyAcceptedAlgorithms\"}\t\t{path} line {line}: Bad key types '{_}'.\n" +
  "client.config-bad\tc\t{\"keyword\":\"IPQoS\"}\t\t{path} line {line}: Bad IPQoS value: {_}\n" +
  "client.config-bad\tc\t{\"keyword\":\"\"}\t\t{path} line {line}: Bad forwarding specification.\n" +
  "client.config-bad\tc\t{\"keyword\":\"Match\"}\t\t{path} line {line}: Bad Match condition\n" +
  "client.config-bad\tc\t{\"keyword\":\"ProxyJump\"}\t\t{path} line {line}: Invalid ProxyJump \"{_}\"\n" +
  "client.config-bad\tc\t{\"keyword\":\"\"}\t\t{path} line {line}: missing time value.\n" +
  "client.config-bad\tc\t{\"keyword\":\"\"}\t\t{path} line {line}: invalid time value.\n" +
  "client.config-bad\tc\t{\"keyword\":\"Include\"}\t\t{path} line {line}: bad include path {_}.\n" +
  "client.config-bad\tc\t{\"keyword\":\"LogLevel\"}\t\t{path} line {line}: unsupported log level '{_}'\n" +
  "client.config-bad\tc\t{\"keyword\":\"IdentityFile\"}\t\t{path} line {line}: Too many identity files specified (max {_:count}).\n" +
  "client.config-bad\tc\t{\"keyword\":\"RefuseConnection\"}\t\t{path} line {line}: RefuseConnection: {_}\n" +
  "client.debug\tc\t\t\t{_} line {_:count}: Deprecated option \"{_:token}\"\n" +
  "client.debug\tc\t\t\t{_} line {_:count}: Ignored unknown option \"{_:token}\"\n" +
  "client.debug\tc\t\t\t{_} line {_:count}: include {_} matched no files\n" +
  "client.debug\tc\t\t\t{_} line {_:count}: Including file {_} depth {_:count}\n" +
  "client.debug\tc\t\t\t{_} line {_:count}: Skipping Host block because of negated match for {_:token}\n" +
  "client.debug\tc\t\t\t{_} line {_:count}: matched '{_}\n" +
  "client.debug\tc\t\t\t{_} line {_:count}: not matched '{_}\n" +
  "client.debug\tc\t\t\tchecking match for '{_}' host {_:token} originally {_:token}\n" +
  "client.debug\tc\t\t\tmatch found\n" +
  "client.debug\tc\t\t\tmatch not found\n" +
  "client.config-mode\tc\t\t\tBad owner or permissions on {path}\n" +
  "client.config-bad\tc\t{\"keyword\":\"\"}\t\tCan't open user config file {path}: {_}\n" +
  "client.no-user\tc\t\t\tNo user exists for uid {uid}\n" +
  "client.no-user\tc\t\t\tunknown user {uid}\n" +
  "client.no-user\tc\t{\"uid\":\"\"}\t\tYou don't exist, go away!\n" +
  "client.openssl-mismatch\tc\t\tcli.openssl\tOpenSSL version mismatch. Built against {built:hex}, you have {have:hex}\n" +
  "client.usage\tc\t{\"text\":\"usage: ssh [-46AaCfGgKkMNnqsTtVvXxYyZ] [-B bind_interface]\"}\t\tusage: ssh [-{_}\n" +
  "client.usage\tc\t{\"text\":\"Bad port 'ssh2'\"}\t\tBad port '{_}'\n" +
  "client.usage\tc\t{\"text\":\"Bad local forwarding specification '8080'\"}\t\tBad local forwarding specification '{_}'\n" +
  "client.usage\tc\t{\"text\":\"Bad remote forwarding specification '8080:'\"}\t\tBad remote forwarding specification '{_}'\n" +
  "client.usage\tc\t{\"text\":\"Bad dynamic forwarding specification 'socks'\"}\t\tBad dynamic forwarding specification '{_}'\n" +
  "client.usage\tc\t{\"text\":\"Bad stdio forwarding specification 'host'\"}\t\tBad stdio forwarding specification '{_}'\n" +
  "client.usage\tc\t{\"text\":\"Bad escape character 'xx'.\"}\t\tBad escape character '{_}'.\n" +
  "client.usage\tc\t{\"text\":\"Invalid number of ConnectionAttempts\"}\t\tInvalid number of ConnectionAttempts\n" +
  "client.usage\tc\t{\"text\":\"Unknown cipher type '3des'\"}\t\tUnknown cipher type '{_}'\n" +
  "client.usage\tc\t{\"text\":\"Unknown mac type 'md5'\"}\t\tUnknown mac type '{_}'\n" +
  "client.usage\tc\t{\"text\":\"Cannot specify -J with ProxyCommand\"}\t\tCannot specify -J with ProxyCommand\n" +
  "client.usage\tc\t{\"text\":\"Only a single -J option is permitted (use commas to separate multiple jump hops)\"}\t\tOnly a single -J option is permitted (use commas to separate multiple jump hops)\n" +
  "client.usage\tc\t{\"text\":\"Only a single -J option permitted\"}\t\tOnly a single -J option permitted\n" +
  "client.usage\tc\t{\"text\":\"Invalid -J argument\"}\t\tInvalid -J argument\n" +
  "client.usage\tc\t{\"text\":\"inconsistent options: ProxyCommand+ProxyJump\"}\t\tinconsistent options: ProxyCommand+ProxyJump\n" +
  "client.usage\tc\t{\"text\":\"jumphost loop via bastion\"}\t\tjumphost loop via {_:token}\n" +
  "client.usage\tc\t{\"text\":\"hostname contains invalid characters\"}\t\thostname contains invalid characters\n" +
  "client.usage\tc\t{\"text\":\"remote username contains invalid characters\"}\t\tremote username contains invalid characters\n" +
  "client.usage\tc\t{\"text\":\"SSH protocol v.1 is no longer supported\"}\t\tSSH protocol v.1 is no longer supported\n" +
  "client.usage\tc\t{\"text\":\"Cannot execute command-line and remote command.\"}\t\tCannot execute command-line and remote command.\n" +
  "client.usage\tc\t{\"text\":\"Cannot fork into background without a command to execute.\"}\t\tCannot fork into background without a command to execute.\n" +
  "client.usage\tc\t{\"text\":\"No ControlPath specified for \\\"-O\\\" command\"}\t\tNo ControlPath specified for \"-O\" command\n" +
  "client.usage\tc\t{\"text\":\"ssh: illegal option -- P\"}\t\tssh: illegal option -- {_}\n" +
  "client.usage\tc\t{\"text\":\"ssh: invalid option -- 'P'\"}\t\tssh: invalid option -- '{_}'\n" +
  "client.usage\tc\t{\"text\":\"ssh: option requires an argument -- p\"}\t\tssh: option requires an argument -- {_}\n" +
  "client.usage\tc\t{\"text\":\"ssh: option requires an argument -- 'p'\"}\t\tssh: option requires an argument -- '{_}'\n" +
  "client.usage\tc\t{\"text\":\"unknown option -- P\"}\t\tunknown option -- {_}\n" +
  "client.usage\tc\t{\"text\":\"option requires an argument -- p\"}\t\toption requires an argument -- {_}\n" +
  "client.mux-socket\tc\t\tcli.mux.refused\tControl socket connect({path}): {errno}\n" +
  "client.mux-error\tc\t\tcli.mux.session\tMaster refused session request: {text}\n" +
  "client.mux-error\tc\t\tcli.mux.read\tmux_client_request_session: read from master failed: {text}\n" +
  "client.mux-error\tc\t\t\tmux_client_request_session: session request failed: {text}\n" +
  "client.mux-error\tc\t{\"text\":\"send fds failed\"}\t\tmux_client_request_session: send fds failed\n" +
  "client.mux-error\tc\t\t\tmux_client_hello_exchange: write packet: {text}\n" +
  "client.mux-error\tc\t\t\tmm_send_fd: sendmsg({_:count}): {text}\n" +
  "client.mux-error\tc\t\t\tMaster refused forwarding request: {text}\n" +
  "client.mux-error\tc\t\t\tmux_client_forward: forwarding request failed: {text}\n" +
  "client.mux-error\tc\t\t\tControlSocket {text} already exists, disabling multiplexing\n" +
  "client.mux-error\tc\t\t\tunix_listener: path \"{text}\" too long for Unix domain socket\n" +
  "client.mux-error\tc\t\t\tunix_listener: cannot bind to path {_}: {text}\n" +
  "client.mux-error\tc\t{\"text\":\"ControlPath too long\"}\t\tControlPath too long\n" +
  "client.mux-error\tc\t{\"text\":\"too long for Unix domain socket\"}\t\tControlPath \"{_}\" too long for Unix domain socket\n" +
  "client.mux-error\tc\t{\"text\":\"Failed to connect to new control master\"}\t\tFailed to connect to new control master\n" +
  "client.mux-error\tc\t\t\tgetsockname failed: {text}\n" +
  "client.debug\tc\t\t\tauto-mux: Trying existing master{_}\n" +
  "client.debug\tc\t\t\tControl socket \"{_}\" does not exist\n" +
  "client.debug\tc\t\t\tStale control socket {_}, unlinking\n" +
  "client.debug\tc\t\t\tsetting up multiplex master socket\n" +
  "client.debug\tc\t\t\ttemporary control path {_}\n" +
  "client.debug\tc\t\t\tmaster version {_:count}\n" +
  "client.debug\tc\t\t\trequest forwardings: {_:count} local, {_:count} remote\n" +
  "client.debug\tc\t\t\tdone pid = {_:count}\n" +
  "client.debug\tc\t\t\tsession request sent\n" +
  "client.debug\tc\t\t\tmaster session id: {_:count}\n" +
  "client.debug\tc\t\t\tentering\n" +
  "client.debug\tc\t\t\tmux_client_request_alive: entering\n" +
  "client.debug\tc\t\t\tmux_client_request_session: entering\n" +
  "client.debug\tc\t\t\tReceived 'info' extension\n" +
  "client.debug\tc\t\t\tRunning on {_}\n" +
  "client.debug\tc\t\t\tStarted with: {_}\n" +
  "client.debug\tc\t\t\thostname canonicalisation enabled, will re-parse configuration\n" +
  "client.debug\tc\t\t\tre-parsing configuration\n" +
  "client.debug\tc\t\t\tconfiguration requests final Match pass\n" +
  "client.debug\tc\t\t\tRe-reading configuration after hostname canonicalisation\n" +
  "client.debug\tc\t\t\texpanded UserKnownHostsFile '{_}' -> '{_}'\n" +
  "client.debug\tc\t\t\tAuthenticator provider {_} did not resolve; disabling\n" +
  "client.debug\tc\t\t\tExecuting command: {_}\n" +
  "client.debug\tc\t\t\tcommand returned status {_:count}\n" +
  "client.debug\tc\t\t\tPseudo-terminal will not be allocated because stdin is not a terminal.\n" +
  "resolve.failed\tc\t\tcli.tcp.resolve\tssh: Could not resolve hostname {host:own}: {reason}\n" +
  "resolve.failed\tc\t{\"reason\":\"not found in any suffix\"}\t\tssh: Could not resolve host \"{host:own}\"\n" +
  "connect.trying\tc\t\tcli.tcp.connecting\tConnecting to {host:token} [{addr}] port {port}.\n" +
  "connect.established\tc\t\tcli.tcp.established\tConnection established.\n" +
  "connect.address-failed\tc\t\tcli.tcp.addr_fail\tconnect to address {addr} port {port}: {errno}\n" +
  "connect.failed\tc\t\tcli.tcp.fail\tssh: connect to host {host:token} port {port}: {errno}\n" +
  "connect.failed\tc\t\t\tconnect to host {host:token} port {port}: {errno}\n" +
  "connect.retry\tc\t\tcli.tcp.retry\tTrying again...\n" +
  "connect.bind-failed\tc\t\t\tbind {addr}: {errno}\n" +
  "connect.bind-failed\tc\t\t\tbind: {addr}: {errno}\n" +
  "connect.bind-failed\tc\t\t\tgetaddrinfo: {addr}: {errno}\n" +
  "connect.bind-failed\tc\t{\"errno\":\"no suitable addresses\"}\t\tgetifaddrs: {_:token}: no suitable addresses\n" +
  "jump.command\tc\t\tcli.tcp.proxycommand\tExecuting proxy command: {command}\n" +
  "jump.command\tc\t\t\tExecuting proxy dialer command: {command}\n" +
  "jump.implicit\tc\t\tcli.tcp.proxyjump\tSetting implicit ProxyCommand from ProxyJump: {command}\n" +
  "jump.pipe-closed\tc\t{\"how\":\"closed\"}\tcli.end.closed_unknown\tConnection closed by UNKNOWN port 65535\n" +
  "jump.pipe-closed\tc\t{\"how\":\"closed\"}\t\tConnection closed by UNKNOWN\n" +
  "jump.pipe-closed\tc\t{\"how\":\"reset\"}\t\tConnection reset by UNKNOWN port 65535\n" +
  "jump.pipe-closed\tc\t{\"how\":\"timed-out\"}\t\tConnection to UNKNOWN port 65535 timed out\n" +
  "jump.pipe-closed\tc\t{\"how\":\"broken-pipe\"}\t\tbanner exchange: Connection to UNKNOWN port 65535: Broken pipe\n" +
  "jump.pipe-closed\tc\t{\"how\":\"broken-pipe\"}\t\tssh_dispatch_run_fatal: Connection to UNKNOWN port 65535: Broken pipe\n" +
  "jump.stdio-failed\tc\t\tcli.stdio.failed\tstdio forwarding failed\n" +
  "jump.open-failed\tc\t\tcli.chan.open_failed\tchannel {channel}: open failed: {why}: {text}\n" +
  "session.open-refused\tc\t{\"text\":\"connect failed: open failed\"}\t\tchannel {_:count}: open failed: connect failed: open failed\n" +
  "jump.not-found\tc\t\t\tCreateProcessW failed error:{text}\n" +
  "jump.not-found\tc\t\t\tposix_spawn: {text}\n" +
  "jump.not-found\tc\t\t\tposix_spawnp: {text}\n" +
  "jump.helper-exit\tc\t{\"status\":1}\t\tproxy dialer did not pass back a connection\n" +
  "client.debug\tc\t\t\tresolving \"{_}\" port {_:port}\n" +
  "client.debug\tc\t\t\tresolve_host: lookup {_}\n" +
  "client.debug\tc\t\t\tlookup {_:token}:{_:port}\n" +
  "client.debug\tc\t\t\thostname {_:token} is address\n" +
  "client.debug\tc\t\t\tcanonicalised address \"{_}\" => \"{_}\"\n" +
  "client.debug\tc\t\t\tCanonicalized hostname \"{_}\" => \"{_}\"\n" +
  "client.debug\tc\t\t\tCanonicalized DNS aliased hostname \"{_}\" => \"{_}\"\n" +
  "client.debug\tc\t\t\tssh_connect_direct\n" +
  "client.debug\tc\t\t\tssh_connect_direct: needpriv {_:count}\n" +
  "client.debug\tc\t\t\tssh_connect: needpriv {_:count}\n" +
  "client.debug\tc\t\t\tssh_connect_direct: entering\n" +
  "client.debug\tc\t\t\ttimeout: {_:count} ms remain after connect\n" +
  "client.debug\tc\t\t\tfd {_:count} setting O_NONBLOCK\n" +
  "client.debug\tc\t\t\tfd {_:count} clearing O_NONBLOCK\n" +
  "client.debug\tc\t\t\tfd {_:count} setting TCP_NODELAY\n" +
  "client.debug\tc\t\t\tfd {_:count} is O_NONBLOCK\n" +
  "client.debug\tc\t\t\tfd {_:count} is not O_NONBLOCK\n" +
  "client.debug\tc\t\t\tset_sock_tos: set socket {_:count} IP_TOS {_:token}\n" +
  "client.debug\tc\t\t\tset_sock_tos: set socket {_:count} IPV6_TCLASS {_:token}\n" +
  "client.debug\tc\t\t\tset IP_TOS {_:token}\n" +
  "client.debug\tc\t\t\tset IPV6_TCLASS {_:token}\n" +
  "client.debug\tc\t\t\tgetpeername failed: {_}\n" +
  "client.debug\tc\t\t\tssh_init_stdio_forwarding: {_:token}\n" +
  "client.debug\tc\t\t\tchannel_connect_stdio_fwd: {_:token}\n" +
  "client.debug\tc\t\t\tchannel_connect_stdio_fwd\n" +
  "client.debug\tc\t\t\tstdio forwarding: done\n" +
  "ident.pre-banner\tc\t\tcli.ident.prebanner\tkex_exchange_identification: banner line {number}: {line:peer}\n" +
  "ident.pre-banner\tc\t\tcli.ident.prebanner_v79\tssh_exchange_identification: {line:own}\n" +
  "ident.closed\tc\t\tcli.ident.closed_v79\tssh_exchange_identification: Connection closed by remote host\n" +
  "ident.read-error\tc\t\tcli.ident.read_v79\tssh_exchange_identification: read: {errno}\n" +
  "ident.write-error\tc\t\tcli.ident.write_v79\twrite: {errno}\n" +
  "ident.none-in-limit\tc\t\tcli.ident.nobanner_v79\tssh_exchange_identification: No banner received\n" +
  "ident.timeout\tc\t\tcli.ident.timeout\tConnection timed out during banner exchange\n" +
  "ident.failed\tc\t\tcli.ident.banner_exchange\tbanner exchange: Connection to {addr} port {port}: {reason}\n" +
  "ident.failed\tc\t\t\tbanner exchange: Connection to UNKNOWN port {_:signed}: {reason}\n" +
  "ident.protocol-1\tc\t{\"theirs\":\"1\"}\t\tRemote machine has too old SSH software version.\n" +
  "ident.unsafe-client\tc\t\t\tServer version \"{software:peer}\" uses unsafe key agreement; refusing connection\n" +
  "client.debug\tc\t\t\tEnabling compatibility mode for protocol {_}\n" +
  "client.debug\tc\t\t\tlocal client KEXINIT proposal\n" +
  "client.debug\tc\t\t\tpeer server KEXINIT proposal\n" +
  "kex.proposal\tb\t{\"what\":\"kex\"}\t\tKEX algorithms: {list}\n" +
  "kex.proposal\tb\t{\"what\":\"hostkey\"}\t\thost key algorithms: {list}\n" +
  "kex.proposal\tb\t{\"what\":\"cipher\"}\t\tciphers ctos: {list}\n" +
  "kex.proposal\tb\t{\"what\":\"cipher\"}\t\tciphers stoc: {list}\n" +
  "kex.proposal\tb\t{\"what\":\"mac\"}\t\tMACs ctos: {list}\n" +
  "kex.proposal\tb\t{\"what\":\"mac\"}\t\tMACs stoc: {list}\n" +
  "kex.proposal\tb\t{\"what\":\"compression\"}\t\tcompression ctos: {list}\n" +
  "kex.proposal\tb\t{\"what\":\"compression\"}\t\tcompression stoc: {list}\n" +
  "client.debug\tc\t\t\tlanguages ctos:{_}\n" +
  "client.debug\tc\t\t\tlanguages stoc:{_}\n" +
  "client.debug\tc\t\t\tfirst_kex_follows {_:count}{_}\n" +
  "client.debug\tc\t\t\treserved {_:count}{_}\n" +
  "client.debug\tc\t\t\tkex_parse_kexinit: {_}\n" +
  "kex.algorithm\tb\t{\"what\":\"kex\"}\tcli.kex.algorithm\tkex: algorithm: {name}\n" +
  "kex.algorithm\tb\t{\"what\":\"hostkey\"}\tcli.kex.hostkeyalg\tkex: host key algorithm: {name}\n" +
  "kex.algorithm\tb\t\tcli.kex.cipher\tkex: {what:token} cipher: {name} MAC: {_:token} compression: {_:token}\n" +
  "kex.algorithm\tb\t{\"what\":\"server->client\"}\t\tkex: server->client {name:token} {_:token} {_:token}\n" +
  "kex.algorithm\tb\t{\"what\":\"client->server\"}\t\tkex: client->server {name:token} {_:token} {_:token}\n" +
  "client.debug\tc\t\t\torder_hostkeyalgs: {_}\n" +
  "client.debug\tc\t\t\tprefer hostkeyalgs: {_}\n" +
  "client.debug\tc\t\t\tkex_choose_conf: will use strict KEX ordering\n" +
  "client.debug\tc\t\t\tkex: {_:token} need={_:count} dh_need={_:count}\n" +
  "client.debug\tc\t\t\tbits set: {_:count}/{_:count}\n" +
  "client.debug\tc\t\t\tdh_gen_key: priv key bits set: {_:count}/{_:count}\n" +
  "kex.reply\tc\t\tcli.kex.reply\tSSH2_MSG_KEX_ECDH_REPLY received\n" +
  "kex.reply\tc\t\t\tSSH2_MSG_KEX_DH_GEX_REPLY received\n" +
  "kex.waiting\tc\t{\"message\":\"SSH2_MSG_KEX_DH_GEX_GROUP\"}\tcli.kex.gex_sent\tSSH2_MSG_KEX_DH_GEX_REQUEST({_:list}) sent\n" +
  "client.debug\tc\t\t\tSSH2_MSG_KEX_DH_GEX_GROUP received\n" +
  "client.debug\tc\t\t\tgot SSH2_MSG_KEX_DH_GEX_GROUP{_}\n" +
  "client.debug\tc\t\t\tSSH2_MSG_KEX_DH_GEX_INIT sent\n" +
  "client.debug\tc\t\t\tsending SSH2_MSG_KEXDH_INIT\n" +
  "client.debug\tc\t\t\tsending SSH2_MSG_KEX_ECDH_INIT\n" +
  "kex.waiting\tc\t{\"message\":\"SSH2_MSG_KEX_DH_GEX_GROUP\"}\t\texpecting SSH2_MSG_KEX_DH_GEX_GROUP\n" +
  "kex.waiting\tc\t{\"message\":\"SSH2_MSG_KEX_DH_GEX_REPLY\"}\t\texpecting SSH2_MSG_KEX_DH_GEX_REPLY\n" +
  "kex.waiting\tc\t{\"message\":\"SSH2_MSG_KEXDH_REPLY\"}\t\texpecting SSH2_MSG_KEXDH_REPLY\n" +
  "kex.ext-info\tb\t\tcli.kex.ext_info\tSSH2_MSG_EXT_INFO received\n" +
  "kex.ext-info\tb\t\t\tkex_input_ext_info: {_}\n" +
  "kex.ext-info\tb\t\t\tkex_ext_info_client_parse: {_}\n" +
  "kex.ext-info\tb\t\t\tkex_ext_info_check_ver: {_}\n" +
  "client.debug\tc\t\t\tSending SSH2_MSG_EXT_INFO\n" +
  "client.debug\tc\t\t\tset_newkeys: mode {_:count}\n" +
  "client.debug\tc\t\t\tssh_set_newkeys: mode {_:count}\n" +
  "client.debug\tc\t\t\tset_newkeys: rekeying{_}\n" +
  "client.debug\tc\t\t\trekey in after {_:count} blocks\n" +
  "client.debug\tc\t\t\trekey out after {_:count} blocks\n" +
  "client.debug\tc\t\t\trekey after {_:count} blocks\n" +
  "client.debug\tc\t\t\tresetting send seqnr {_:count}\n" +
  "client.debug\tc\t\t\tresetting read seqnr {_:count}\n" +
  "client.debug\tc\t\t\tsend packet: type {_:count}\n" +
  "client.debug\tc\t\t\treceive packet: type {_:count}\n" +
  "client.debug\tc\t\t\tReceived SSH2_MSG_UNIMPLEMENTED for {_:count}\n" +
  "client.debug\tc\t\t\tReceived SSH2_MSG_IGNORE{_}\n" +
  "kex.dispatch-fatal\tc\t\tcli.end.dispatch\tssh_dispatch_run_fatal: Connection to {addr} port {port}: {reason}\n" +
  "kex.dispatch-fatal\tc\t\t\tssh_dispatch_run_fatal: Connection to UNKNOWN port {_:signed}: {reason}\n" +
  "end.timed-out\tc\t\tcli.end.timedout\tConnection to {addr} port {port} timed out\n" +
  "end.timed-out\tc\t\tcli.end.timedout_v71\tConnection to {addr} timed out\n" +
  "end.reset\tc\t\t\tConnection reset by UNKNOWN port -1\n" +
  "end.closed\tc\t\t\tConnection closed by UNKNOWN port -1\n" +
  "end.write-failed\tb\t\tcli.end.write_failed\tWrite failed: {errno}\n" +
  "end.read-failed\tb\t\tcli.end.read_failed\tRead from socket failed: {errno}\n" +
  "end.write-failed\tc\t\tcli.end.packet_write_wait\tpacket_write_wait: Connection to {addr} port {port}: {errno}\n" +
  "kex.warning\tc\t{\"text\":\"not post-quantum\"}\tcli.warn.pq\t** WARNING: connection is not using a post-quantum key exchange algorithm.\n" +
  "client.debug\tc\t\t\t** This session may be vulnerable to \"store now, decrypt later\" attacks.\n" +
  "client.debug\tc\t\t\t** The server may need to be upgraded. See https://openssh.com/pq.html\n" +
  "kex.warning\tc\t{\"text\":\"no rekeying\"}\tcli.warn.norekey\tWarning: this server does not support rekeying.\n" +
  "client.debug\tc\t\t\tThis session will eventually fail\n" +
  "hostkey.server\tc\t\tcli.kex.hostkey\tServer host key: {keytype:token} {fingerprint}\n" +
  "client.debug\tc\t\t\tServer host certificate: {_}\n" +
  "client.debug\tc\t\t\tServer host certificate hostname: {_}\n" +
  "hostkey.known\tc\t\tcli.hostkey.known\tHost '{host:own}' is known and matches the {keytype} host key.\n" +
  "hostkey.known\tc\t\t\tHost '{host:own}' is known and matches the {keytype} host certificate.\n" +
  "client.debug\tc\t\t\tFound key in {_}\n" +
  "client.debug\tc\t\t\tFound CA key in {_}\n" +
  "client.debug\tc\t\t\tput_host_port: {_}\n" +
  "client.debug\tc\t\t\tload_hostkeys: {_}\n" +
  "client.debug\tc\t\t\tload_hostkeys_file: {_}\n" +
  "client.debug\tc\t\t\thostkeys_foreach: reading file \"{_}\"\n" +
  "client.debug\tc\t\t\trecord_hostkey: {_}\n" +
  "client.debug\tc\t\t\thostkeys_find: {_}\n" +
  "client.debug\tc\t\t\tusing hostkeyalias: {_}\n" +
  "client.debug\tc\t\t\tchecking without port identifier\n" +
  "client.debug\tc\t\t\tfound matching key w/out port\n" +
  "client.debug\tc\t\t\tload_hostkeys: fopen {_}: {_}\n" +
  "client.debug\tc\t\t\t{_}:{_:count}: parse error in hostkeys file\n" +
  "client.debug\tc\t\t\tserver host key {_:token} {_:token} matches cached key\n" +
  "client.debug\tc\t\t\tfound {_:count} insecure fingerprints in DNS\n" +
  "client.debug\tc\t\t\tfound {_:count} secure fingerprints in DNS\n" +
  "client.debug\tc\t\t\tmatching host key fingerprint found in DNS\n" +
  "client.debug\tc\t\t\tmismatching host key fingerprint found in DNS\n" +
  "client.debug\tc\t\t\tNo matching CA found. Retry with plain key\n" +
  "hostkey.changed\tc\t\tcli.hostkey.changed\t@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\n" +
  "hostkey.changed\tc\t\t\t@       WARNING: POSSIBLE DNS SPOOFING DETECTED!          @\n" +
  "hostkey.changed\tc\t\t\tHost key for {_} has changed and you have requested strict checking.\n" +
  "hostkey.changed\tc\t\t\t{_:word} host key for {_} has changed and you have requested strict checking.\n" +
  "hostkey.offending\tc\t\t\tOffending {keytype} key in {path}:{line}\n" +
  "hostkey.offending\tc\t\t\tOffending key in {path}:{line}\n" +
  "hostkey.offending\tc\t\t\tOffending key for IP in {path}:{line}\n" +
  "client.debug\tc\t\t\t@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@\n" +
  "client.debug\tc\t\t\tIT IS POSSIBLE THAT SOMEONE IS DOING SOMETHING NASTY!\n" +
  "client.debug\tc\t\t\tSomeone could be eavesdropping on you right now (man-in-the-middle attack)!\n" +
  "client.debug\tc\t\t\tIt is also possible that a host key has just been changed.\n" +
  "client.debug\tc\t\t\tIt is also possible that the {_:word} host key has just been changed.\n" +
  "client.debug\tc\t\t\tThe fingerprint for the {_:word} key sent by the remote host is\n" +
  "client.debug\tc\t\t\tSHA256:{_:token}.\n" +
  "client.debug\tc\t\t\tPlease contact your system administrator.\n" +
  "client.debug\tc\t\t\tAdd correct host key in {_} to get rid of this message.\n" +
  "client.debug\tc\t\t\t  remove with:\n" +
  "client.debug\tc\t\t\t  ssh-keygen -f \"{_}\" -R \"{_}\"\n" +
  "client.debug\tc\t\t\tremove with:\n" +
  "client.debug\tc\t\t\tssh-keygen -f \"{_}\" -R \"{_}\"\n" +
  "client.debug\tc\t\t\tThe {_:word} host key for {_} has changed,\n" +
  "client.debug\tc\t\t\tand the key for the corresponding IP address {_}\n" +
  "client.debug\tc\t\t\tis unknown. This could either mean that\n" +
  "client.debug\tc\t\t\tis unchanged. This could either mean that\n" +
  "client.debug\tc\t\t\thas a different value. This could either mean that\n" +
  "client.debug\tc\t\t\tDNS SPOOFING is happening or the IP address for the host\n" +
  "client.debug\tc\t\t\tand its host key have changed at the same time.\n" +
  "client.debug\tc\t\t\tUpdate the SSHFP RR in DNS with the new host key to get rid of this message.\n" +
  "client.debug\tc\t\t\tThis could mean that a stolen key is being used to\n" +
  "client.debug\tc\t\t\timpersonate this host.\n" +
  "client.debug\tc\t\t\tPassword authentication is disabled to avoid man-in-the-middle attacks.\n" +
  "client.debug\tc\t\t\tKeyboard-interactive authentication is disabled to avoid man-in-the-middle attacks.\n" +
  "client.debug\tc\t\t\tChallenge/response authentication is disabled to avoid man-in-the-middle attacks.\n" +
  "client.debug\tc\t\t\tAgent forwarding is disabled to avoid man-in-the-middle attacks.\n" +
  "client.debug\tc\t\t\tX11 forwarding is disabled to avoid man-in-the-middle attacks.\n" +
  "client.debug\tc\t\t\tPort forwarding is disabled to avoid man-in-the-middle attacks.\n" +
  "client.debug\tc\t\t\tTunnel forwarding is disabled to avoid man-in-the-middle attacks.\n" +
  "client.debug\tc\t\t\tUpdateHostkeys is disabled because the host key is not trusted.\n" +
  "client.debug\tc\t\t\tWarning: the {_:word} host key for '{_}' differs from the key for the IP address '{_:addr}'\n" +
  "client.debug\tc\t\t\tMatching host key in {_}\n" +
  "hostkey.unknown\tc\t\tcli.hostkey.strict\tNo {keytype} host key is known for {host:own} and you have requested strict checking.\n" +
  "hostkey.ask\tc\t\t\tThe authenticity of host '{host:own} ({_:addr})' can't be established.\n" +
  "hostkey.ask\tc\t\t\tThe authenticity of host '{host:own} ({_:addr})' can't be established\n" +
  "client.debug\tc\t\t\tbut keys of different type are already known for this host.\n" +
  "client.debug\tc\t\t\t{_:word} key fingerprint is {_:token}\n" +
  "client.debug\tc\t\t\t{_:word} key fingerprint is: {_:token}\n" +
  "client.debug\tc\t\t\tThis key is not known by any other names.\n" +
  "client.debug\tc\t\t\tThis key is not known by any other names\n" +
  "client.debug\tc\t\t\tThis host key is known by the following other names/addresses:\n" +
  "client.debug\tc\t\t\tMatching host key fingerprint found in DNS.\n" +
  "client.debug\tc\t\t\tNo matching host key fingerprint found in DNS.\n" +
  "client.debug\tc\t\t\tAre you sure you want to continue connecting (yes/no/[fingerprint])?{_}\n" +
  "client.debug\tc\t\t\tAre you sure you want to continue connecting (yes/no)?{_}\n" +
  "client.debug\tc\t\t\tPlease type 'yes', 'no' or the fingerprint:{_}\n" +
  "client.debug\tc\t\t\tPlease type 'yes' or 'no':{_}\n" +
  "client.debug\tc\t\t\tHost key fingerprint is {_}\n" +
  "hostkey.added\tc\t\t\tWarning: Permanently added '{host:own}' ({keytype}) to the list of known hosts.\n" +
  "hostkey.added\tc\t\t\tWarning: Permanently added the {keytype} host key for IP address '{host:own}' to the list of known hosts.\n" +
  "kex.warning\tc\t\t\tFailed to add the host to the list of known hosts ({text}).\n" +
  "hostkey.revoked\tc\t\t\t@       WARNING: REVOKED HOST KEY DETECTED!               @\n" +
  "hostkey.revoked\tc\t\t\tThe {keytype} host key for {host:own} is marked as revoked.\n" +
  "hostkey.revoked\tc\t\t\t{keytype} host key for {host:own} was revoked and you have requested strict checking.\n" +
  "hostkey.revoked\tc\t\t\tHost key {keytype:token} {_:token} revoked by file {path}\n" +
  "hostkey.bad\tc\t\tcli.hostkey.bad\tBad server host key: {reason}\n" +
  "hostkey.bad\tc\t{\"reason\":\"not permitted by HostkeyAlgorithms\"}\t\thost key {_:token} not permitted by HostkeyAlgorithms\n" +
  "hostkey.bad\tc\t{\"reason\":\"not in HostKeyAlgorithms\"}\t\tServer host key {_:token} not in HostKeyAlgorithms\n" +
  "hostkey.bad\tc\t{\"reason\":\"incorrect signature\"}\t\tkey_verify failed for server_host_key\n" +
  "hostkey.failed\tc\t\t\tExiting, you have requested strict checking.\n" +
  "hostkey.failed\tc\t\t\tError: forwarding disabled due to host key check failure\n" +
  "hostkey.failed\tc\t\tcli.hostkey.failed\tHost key verification failed.\n" +
  "auth.user-name-chosen\tc\t\tcli.auth.to\tAuthenticating to {_:token}:{_:count} as '{user:own}'\n" +
  "auth.start\tc\t\tcli.auth.service_accept\tSSH2_MSG_SERVICE_ACCEPT received\n" +
  "client.debug\tc\t\t\tservice_accept: {_}\n" +
  "auth.methods\tc\t\tcli.auth.can_continue\tAuthentications that can continue: {methods}\n" +
  "auth.next\tc\t\tcli.auth.next\tNext authentication method: {method}\n" +
  "auth.none-left\tc\t\tcli.auth.no_more\tNo more authentication methods to try.\n" +
  "client.debug\tc\t\t\tstart over, passed a different list {_:list}\n" +
  "client.debug\tc\t\t\tpreferred {_}\n" +
  "client.debug\tc\t\t\tauthmethod_lookup {_}\n" +
  "client.debug\tc\t\t\tauthmethod_is_enabled {_}\n" +
  "client.debug\tc\t\t\tremaining preferred:{_}\n" +
  "client.debug\tc\t\t\twe sent a {_:word} packet, wait for reply\n" +
  "client.debug\tc\t\t\twe did not send a packet, disable method\n" +
  "client.debug\tc\t\t\tuserauth_kbdint: disable{_}\n" +
  "client.debug\tc\t\t\tuserauth_kbdint\n" +
  "client.debug\tc\t\t\tinput_userauth_info_req{_}\n" +
  "client.debug\tc\t\t\tinput_userauth_banner\n" +
  "client.debug\tc\t\t\tinput_userauth_banner: entering\n" +
  "client.debug\tc\t\t\tinput_userauth_passwd_changereq\n" +
  "client.debug\tc\t\t\tUnrecognized authentication method name: {_}\n" +
  "auth.identity-file\tc\t\t\tidentity file {path} type {type}\n" +
  "client.debug\tc\t\t\tcertificate file {_} type {_:signed}\n" +
  "client.debug\tc\t\t\tloaded pubkey from {_}\n" +
  "client.debug\tc\t\t\tno pubkey loaded from {_}\n" +
  "client.debug\tc\t\t\tno identity pubkey loaded from {_}\n" +
  "client.debug\tc\t\t\tkey_load_public: {_}\n" +
  "client.debug\tc\t\t\tkey_load_private_type: {_}\n" +
  "client.debug\tc\t\t\tkey_load_private_cert: {_}\n" +
  "client.debug\tc\t\t\tWill attempt key: {_}\n" +
  "client.debug\tc\t\t\tkey: {_:token} ({_:addr}){_}\n" +
  "client.debug\tc\t\t\tkey: {_} (({_:word}))\n" +
  "client.debug\tc\t\t\tpubkey_prepare: done\n" +
  "client.debug\tc\t\t\tget_agent_identities: bound agent to hostkey\n" +
  "client.debug\tc\t\t\tget_agent_identities: {_}\n" +
  "client.debug\tc\t\t\tpubkey_prepare: {_}\n" +
  "client.debug\tc\t\t\tssh_get_authentication_socket_path: path '{_}'\n" +
  "auth.offered\tc\t\tcli.auth.offering\tOffering public key: {path} {keytype} {fingerprint} {source:word}\n" +
  "auth.offered\tc\t{\"source\":\"agent\"}\t\tOffering public key: {path} {keytype} {fingerprint} explicit agent\n" +
  "auth.offered\tc\t\t\tOffering public key: {path} {keytype} {fingerprint}\n" +
  "auth.offered\tc\t\t\tOffering public key: {path}\n" +
  "auth.offered\tc\t\t\tOffering public key: {keytype} {fingerprint} {path}\n" +
  "auth.offered\tc\t\t\tOffering {keytype} public key: {path}\n" +
  "client.debug\tc\t\t\tTrying private key: {_}\n" +
  "client.debug\tc\t\t\tsend_pubkey_test\n" +
  "auth.accepted-offer\tc\t\tcli.auth.accepts\tServer accepts key: {path} {keytype} {fingerprint} {_:word}\n" +
  "auth.accepted-offer\tc\t\t\tServer accepts key: {path} {keytype} {fingerprint} explicit agent\n" +
  "auth.accepted-offer\tc\t\t\tServer accepts key: {path} {keytype} {fingerprint}\n" +
  "auth.accepted-offer\tc\t\t\tServer accepts key: pkalg {keytype:token} blen {_:count}\n" +
  "client.debug\tc\t\t\tinput_userauth_pk_ok: {_}\n" +
  "client.debug\tc\t\t\tsign_and_send_pubkey: {_:word} {_:token}\n" +
  "client.debug\tc\t\t\tsign_and_send_pubkey: using {_:token} with {_:word} {_:token}\n" +
  "client.debug\tc\t\t\tsign_and_send_pubkey: signing using {_:token} {_:token}\n" +
  "auth.no-mutual-signature\tc\t\tcli.auth.no_mutual\tsend_pubkey_test: no mutual signature algorithm\n" +
  "auth.no-mutual-signature\tc\t\t\tsign_and_send_pubkey: no mutual signature supported\n" +
  "auth.agent-refused\tc\t\t\tsign_and_send_pubkey: signing failed for {_:word} \"{path}\" from agent: {text}\n" +
  "auth.agent-refused\tc\t\t\tsign_and_send_pubkey: signing failed for {_:word} \"{path}\": {text}\n" +
  "auth.agent-refused\tc\t\t\tsign_and_send_pubkey: signing failed: {text}\n" +
  "auth.agent-refused\tc\t\t\tAgent admitted failure to sign using the key.\n" +
  "auth.agent-refused\tc\t{\"text\":\"incorrect signature type\"}\t\tagent key {_:word} {_:token} returned incorrect signature type\n" +
  "auth.key-missing\tc\t\t\tno such identity: {path}: {errno}\n" +
  "client.debug\tc\t\t\tno such identity: {_}/.ssh/id_rsa: No such file or directory\n" +
  "client.debug\tc\t\t\tno such identity: {_}/.ssh/id_dsa: No such file or directory\n" +
  "client.debug\tc\t\t\tno such identity: {_}/.ssh/id_ecdsa: No such file or directory\n" +
  "client.debug\tc\t\t\tno such identity: {_}/.ssh/id_ecdsa_sk: No such file or directory\n" +
  "client.debug\tc\t\t\tno such identity: {_}/.ssh/id_ed25519: No such file or directory\n" +
  "client.debug\tc\t\t\tno such identity: {_}/.ssh/id_ed25519_sk: No such file or directory\n" +
  "client.debug\tc\t\t\tno such identity: {_}/.ssh/id_xmss: No such file or directory\n" +
  "client.debug\tc\t\t\tno such identity: {_}/.ssh/id_mldsa44_ed25519: No such file or directory\n" +
  "auth.key-missing\tc\t\t\tWarning: Identity file {path} not accessible: {errno}.\n" +
  "auth.key-unloadable\tc\t\t\tLoad key \"{path}\": {reason}\n" +
  "auth.key-mode\tc\t\t\tPermissions {mode} for '{path}' are too open.\n" +
  "auth.key-mode\tc\t\t\t@         WARNING: UNPROTECTED PRIVATE KEY FILE!          @\n" +
  "auth.key-mode\tc\t\t\tbad permissions: ignore key: {path}\n" +
  "client.debug\tc\t\t\tIt is required that your private key files are NOT accessible by others.\n" +
  "client.debug\tc\t\t\tIt is recommended that your private key files are NOT accessible by others.\n" +
  "client.debug\tc\t\t\tThis private key will be ignored.\n" +
  "auth.key-foreign\tc\t\t\tprivate key {text} contents do not match public\n" +
  "auth.key-skipped\tc\t{\"text\":\"not in PubkeyAcceptedKeyTypes\"}\t\tSkipping {keytype:token} key {path} - not in PubkeyAcceptedKeyTypes\n" +
  "auth.key-skipped\tc\t{\"text\":\"not in PubkeyAcceptedAlgorithms\"}\t\tSkipping {keytype:token} key {path} - corresponding algo not in PubkeyAcceptedAlgorithms\n" +
  "auth.key-skipped\tc\t{\"text\":\"not in PubkeyAcceptedAlgorithms\"}\t\tSkipping {keytype:token} key {path} - corresponding algorithm not in PubkeyAcceptedAlgorithms\n" +
  "auth.key-skipped\tc\t{\"text\":\"not supported by server\"}\t\tSkipping {keytype:token} key {path} - corresponding algorithm not supported by server\n" +
  "auth.passphrase-asked\tc\t\t\tEnter passphrase for key '{path}':{_}\n" +
  "client.debug\tc\t\t\t{_}@{_:addr}'s password:{_}\n" +
  "client.debug\tc\t\t\t({_:token}) Password:{_}\n" +
  "client.debug\tc\t\t\t({_:token}) Verification code:{_}\n" +
  "auth.again\tc\t\tcli.auth.again\tPermission denied, please try again.\n" +
  "auth.denied\tc\t\tcli.auth.denied\t{user:own}@{host:addr}: Permission denied ({methods}).\n" +
  "auth.denied\tc\t\tcli.auth.denied_v75\tPermission denied ({methods}).\n" +
  "auth.failed-client\tc\t\tcli.auth.failed\tAuthentication failed.\n" +
  "auth.partial\tc\t\t\tAuthenticated using \"{method}\" with partial success.\n" +
  "auth.partial\tc\t\t\tAuthenticated with partial success.\n" +
  "auth.succeeded\tc\t\tcli.auth.ok_v86\tAuthentication succeeded ({method}).\n" +
  "auth.succeeded\tc\t\tcli.auth.ok\tAuthenticated to {host:token} ([{addr}]:{port}) using \"{method}\".\n" +
  "auth.succeeded\tc\t\tcli.auth.ok_proxy\tAuthenticated to {host:token} (via proxy) using \"{method}\".\n" +
  "auth.succeeded\tc\t\t\tAuthenticated to {host:token} ([{addr}]:{port}).\n" +
  "auth.succeeded\tc\t\t\tAuthenticated to {host:token} (via proxy).\n" +
  "auth.password-change\tc\t{\"text\":\"WARNING: Your password has expired.\"}\t\tWARNING: Your password has expired.\n" +
  "auth.password-change\tc\t{\"text\":\"Password change required but no TTY available.\"}\t\tPassword change required but no TTY available.\n" +
  "auth.password-change\tc\t{\"text\":\"You must change your password now and login again!\"}\t\tYou must change your password now and login again!\n" +
  "auth.password-change\tc\t{\"text\":\"You are required to change your password immediately (administrator enforced).\"}\t\tYou are required to change your password immediately (administrator enforced).\n" +
  "auth.password-change\tc\t{\"text\":\"You are required to change your password immediately (administrator enforced)\"}\t\tYou are required to change your password immediately (administrator enforced)\n" +
  "auth.password-change\tc\t{\"text\":\"You are required to change your password immediately (root enforced)\"}\t\tYou are required to change your password immediately (root enforced)\n" +
  "auth.password-change\tc\t{\"text\":\"You are required to change your password immediately (password expired).\"}\t\tYou are required to change your password immediately (password expired).\n" +
  "auth.password-change\tc\t{\"text\":\"You are required to change your password immediately (password aged)\"}\t\tYou are required to change your password immediately (password aged)\n" +
  "auth.password-change\tc\t{\"text\":\"Your password has expired. Choose a new password.\"}\t\tYour password has expired. Choose a new password.\n" +
  "auth.account-expired\tc\t{\"text\":\"account expired\"}\t\tYour account has expired; please contact your system administrator.\n" +
  "auth.account-expired\tc\t{\"text\":\"account expired\"}\t\tYour account has expired; please contact your system administrator\n" +
  "session.entered\tc\t\tcli.session.entering\tEntering interactive session.\n" +
  "session.exit-status\tc\t\tcli.end.exit\tExit status {status}\n" +
  "session.remote-debug\tc\t\tcli.session.remote\tRemote: {text:peer}\n" +
  "session.broken-pipe\tc\t\tcli.end.send_disconnect\tclient_loop: send disconnect: {errno}\n" +
  "session.closed-by-remote\tc\t\tcli.end.closed_by_remote\tConnection to {host:token} closed by remote host.\n" +
  "session.closed\tc\t\tcli.end.closed_normal\tConnection to {host:token} closed.\n" +
  "session.closed\tc\t\tcli.end.shared_closed\tShared connection to {host:token} closed.\n" +
  "session.read-error\tc\t\tcli.end.read_from\tRead from remote host {host:token}: {errno}\n" +
  "session.server-alive\tc\t\tcli.end.server_alive\tTimeout, server {host:token} not responding.\n" +
  "session.server-alive\tc\t{\"host\":\"\"}\t\tTimeout, server not responding.\n" +
  "client.killed\tc\t\tcli.end.killed\tKilled by signal {signal}.\n" +
  "session.pty-refused\tc\t{\"text\":\"PTY allocation request failed\"}\t\tPTY allocation request failed on channel {_:count}\n" +
  "session.subsystem-failed\tc\t\t\tsubsystem request failed on channel {_:count}\n" +
  "session.subsystem-failed\tc\t\t\tRequest for subsystem '{subsystem}' failed on channel {_:count}\n" +
  "session.exec-failed\tc\t{\"text\":\"exec request failed\"}\t\texec request failed on channel {_:count}\n" +
  "session.exec-failed\tc\t{\"text\":\"shell request failed\"}\t\tshell request failed on channel {_:count}\n" +
  "session.forward-refused\tc\t{\"text\":\"remote port forwarding failed\"}\tcli.session.fwd_failed\tError: remote port forwarding failed for listen port {_:port}\n" +
  "session.forward-refused\tc\t{\"text\":\"remote port forwarding failed\"}\t\tWarning: remote port forwarding failed for listen port {_:port}\n" +
  "session.forward-refused\tc\t{\"text\":\"remote path forwarding failed\"}\t\tError: remote port forwarding failed for listen path {_}\n" +
  "session.forward-refused\tc\t{\"text\":\"remote path forwarding failed\"}\t\tWarning: remote port forwarding failed for listen path {_}\n" +
  "session.forward-refused\tc\t{\"text\":\"could not request remote forwarding\"}\t\tWarning: Could not request remote forwarding.\n" +
  "session.forward-in-use\tc\t\tcli.session.fwd_local\tCould not request local forwarding.\n" +
  "session.forward-in-use\tb\t\t\tbind [{addr}]:{port}: Address already in use\n" +
  "session.forward-in-use\tb\t\t\tbind: Address already in use\n" +
  "session.forward-refused\tb\t\t\tbind [{_:addr}]:{_:port}: {text}\n" +
  "session.forward-in-use\tb\t\t\tchannel_setup_fwd_listener_tcpip: cannot listen to port: {port}\n" +
  "session.forward-in-use\tb\t\t\tchannel_setup_fwd_listener: cannot listen to port: {port}\n" +
  "session.forward-refused\tc\t{\"text\":\"privileged port\"}\t\tPrivileged ports can only be forwarded by root.\n" +
  "session.forward-target\tb\t\t\tconnect_to {host:token} port {port}: failed.\n" +
  "session.forward-target\tb\t\t\tconnect_to {host:token}: unknown host ({errno})\n" +
  "session.forward-refused\tc\t{\"text\":\"tunnel device\"}\t\tTunnel device open failed.\n" +
  "session.sftp-only\tc\t{\"text\":\"This service allows sftp connections only.\"}\t\tThis service allows sftp connections only.\n" +
  "session.note\tc\t\t\tCould not chdir to home directory {_}: {_}\n" +
  "session.shell-missing\tc\t{\"text\":\"/bin/bash: No such file or directory\"}\t\t/bin/bash: No such file or directory\n" +
  "session.shell-missing\tc\t{\"text\":\"/bin/sh: No such file or directory\"}\t\t/bin/sh: No such file or directory\n" +
  "session.shell-missing\tc\t{\"text\":\"/bin/zsh: No such file or directory\"}\t\t/bin/zsh: No such file or directory\n" +
  "session.shell-missing\tc\t{\"text\":\"/usr/bin/bash: No such file or directory\"}\t\t/usr/bin/bash: No such file or directory\n" +
  "session.shell-missing\tc\t{\"text\":\"/usr/bin/zsh: No such file or directory\"}\t\t/usr/bin/zsh: No such file or directory\n" +
  "session.shell-missing\tc\t{\"text\":\"/usr/bin/fish: No such file or directory\"}\t\t/usr/bin/fish: No such file or directory\n" +
  "session.shell-missing\tc\t{\"text\":\"/bin/ash: No such file or directory\"}\t\t/bin/ash: No such file or directory\n" +
  "session.shell-missing\tc\t\t\tCannot execute command using shell {text}\n" +
  "client.debug\tc\t\t\tpledge: {_:word}\n" +
  "client.debug\tc\t\t\tclient_repledge: enter\n" +
  "client.debug\tc\t\t\tchannel {_:count}: {_}\n" +
  "client.debug\tc\t\t\tcallback {_:word}\n" +
  "client.debug\tc\t\t\t  #{_:count} {_}\n" +
  "client.debug\tc\t\t\t#{_:count} client-session ({_}\n" +
  "client.debug\tc\t\t\tchannel_input_status_confirm: type {_:count} id {_:count}\n" +
  "client.debug\tc\t\t\tchannel_input_open_confirmation: {_}\n" +
  "client.debug\tc\t\t\tchannel_input_open_failure: {_}\n" +
  "client.debug\tc\t\t\tchannel_set_xtype: {_}\n" +
  "client.debug\tc\t\t\tchannel_clear_timeouts: clearing\n" +
  "client.debug\tc\t\t\tchannel_setup_fwd_listener_tcpip: type {_}\n" +
  "client.debug\tc\t\t\tchan_shutdown_read: {_}\n" +
  "client.debug\tc\t\t\tchan_shutdown_write: {_}\n" +
  "client.debug\tc\t\t\tssh_session2_open: channel_new: {_}\n" +
  "client.debug\tc\t\t\tclient_session2_setup: id {_:count}\n" +
  "client.debug\tc\t\t\tRequesting no-more-sessions@openssh.com\n" +
  "client.debug\tc\t\t\tclient_input_channel_req: {_}\n" +
  "client.debug\tc\t\t\tclient_input_global_request: {_}\n" +
  "client.debug\tc\t\t\tclient_input_hostkeys: {_}\n" +
  "client.debug\tc\t\t\tclient_input_channel_open: {_}\n" +
  "client.debug\tc\t\t\tclient_global_hostkeys_{_}\n" +
  "client.debug\tc\t\t\tclient_loop: {_}\n" +
  "client.debug\tc\t\t\tSending environment.\n" +
  "client.debug\tc\t\t\tSending env {_}\n" +
  "client.debug\tc\t\t\tIgnored env {_}\n" +
  "client.debug\tc\t\t\tSending command: {_}\n" +
  "client.debug\tc\t\t\tSending subsystem: {_}\n" +
  "client.debug\tc\t\t\t{_:word} request accepted on channel {_:count}\n" +
  "client.debug\tc\t\t\tPTY allocation request accepted on channel 0\n" +
  "client.debug\tc\t\t\tRequesting authentication agent forwarding.\n" +
  "client.debug\tc\t\t\tRequesting X11 forwarding{_}\n" +
  "client.debug\tc\t\t\tX11 forwarding requested but DISPLAY not set\n" +
  "client.debug\tc\t\t\tWarning: No xauth data; using fake authentication data for X11 forwarding.\n" +
  "client.debug\tc\t\t\tX11 forwarding request failed on channel {_:count}\n" +
  "client.debug\tc\t\t\tLocal connections to {_} forwarded to remote address {_}\n" +
  "client.debug\tc\t\t\tRemote connections from {_} forwarded to local address {_}\n" +
  "client.debug\tc\t\t\tLocal forwarding listening on {_}\n" +
  "client.debug\tc\t\t\tremote forward success for: {_}\n" +
  "client.debug\tc\t\t\tremote forward failure for: {_}\n" +
  "client.debug\tc\t\t\tAllocated port {_:count} for remote forward to {_}\n" +
  "client.debug\tc\t\t\tConnection to port {_:count} forwarding to {_} requested.\n" +
  "client.debug\tc\t\t\tsock_set_v6only: {_}\n" +
  "client.debug\tc\t\t\tAll remote forwarding requests processed\n" +
  "client.debug\tc\t\t\tssh_tty_make_modes: no fd or tio\n" +
  "client.debug\tc\t\t\ttty_make_modes: {_}\n" +
  "client.debug\tc\t\t\tforking to background\n" +
  "client.debug\tc\t\t\tTransferred: sent {_:count}, received {_:count} bytes, in {_:decimal} seconds\n" +
  "client.debug\tc\t\t\tBytes per second: sent {_:decimal}, received {_:decimal}\n" +
  "server.listening\ts\t\tsrv.listen.ok\tServer listening on {addr} port {port}.\n" +
  "server.listening\ts\t\t\tServer listening on {addr} port {port} rdomain {_:word}.\n" +
  "sshd.debug\ts\t\tsrv.listen.bind_debug\tBind to port {_:count} on {_:addr}.\n" +
  "server.bind-failed\ts\t\tsrv.listen.bind_failed\tBind to port {port} on {addr} failed: {errno}.\n" +
  "server.bind-none\ts\t\tsrv.listen.cannot_bind_any\tCannot bind any address.\n" +
  "server.listen-failed\ts\t\tsrv.listen.listen_failed\tlisten on [{addr}]:{port}: {errno}\n" +
  "server.terminated\ts\t\tsrv.listen.sigterm\tReceived signal {signal}; terminating.\n" +
  "server.reloaded\ts\t\tsrv.listen.sighup\tReceived SIGHUP; restarting.\n" +
  "server.note\ts\t\tsrv.listen.sighup_wait\tReceived SIGHUP; waiting for children\n" +
  "server.restart-failed\ts\t\tsrv.listen.restart_failed\tRESTART FAILED: av[0]='{path}', error: {errno}.\n" +
  "server.note\ts\t\tsrv.listen.pidfile\tCouldn't create pid file \"{_}\": {_}\n" +
  "server.note\ts\t\t\tsshd version {_}, {_}\n" +
  "server.no-hostkeys\ts\t\tsrv.listen.no_hostkeys\tsshd: no hostkeys available -- exiting.\n" +
  "server.hostkey-unloadable\ts\t\tsrv.listen.hostkey_unable\tUnable to load host key: {path}\n" +
  "server.hostkey-unloadable\ts\t\tsrv.listen.hostkey_unable_err\tUnable to load host key \"{path}\": {reason}\n" +
  "server.hostkey-unloadable\ts\t\tsrv.listen.hostkey_could_not\tCould not load host key: {path}\n" +
  "server.hostkey-unloadable\ts\t\tsrv.listen.hostkey_loading_err\tError loading host key \"{path}\": {reason}\n" +
  "server.hostkey-unloadable\ts\t\t\tCould not load host certificate \"{path}\": {reason}\n" +
  "server.hostkey-unloadable\ts\t\t\tCould not load host certificate: {path}\n" +
  "server.hostkey-short\ts\t\tsrv.listen.hostkey_too_short\tmain: Host key {path:token}: {reason}\n" +
  "server.hostkey-pair\ts\t\tsrv.listen.hostkey_mismatch\tPublic key for {path} does not match private key\n" +
  "server.hostkey-pair\ts\t\t\tNo matching private key for certificate: {path}\n" +
  "server.hostkey-pair\ts\t\t\tCertificate file is not a certificate: {path}\n" +
  "sshd.debug\ts\t\t\t{_:word} host key #{_:count}: {_:token} {_:token}\n" +
  "server.note\ts\t\t\tCould not connect to agent \"{_}\": {_}\n" +
  "server.hostkey-mode\ts\t\t\tPermissions {mode} for '{path}' are too open.\n" +
  "server.note\ts\t\t\t@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@\n" +
  "server.hostkey-mode\ts\t\t\t@         WARNING: UNPROTECTED PRIVATE KEY FILE!          @\n" +
  "server.note\ts\t\t\tIt is required that your private key files are NOT accessible by others.\n" +
  "server.note\ts\t\t\tThis private key will be ignored.\n" +
  "sshd.privsep-user-missing\ts\t\tsrv.listen.privsep_user\tPrivilege separation user {user:account} does not exist\n" +
  "sshd.privsep-dir-missing\ts\t\tsrv.listen.privsep_dir\tMissing privilege separation directory: {path}\n" +
  "sshd.privsep-dir-mode\ts\t\tsrv.listen.privsep_dir_mode\t{path:token} must be owned by root and not group or world-writable.\n" +
  "sshd.started-wrong\ts\t{\"text\":\"sshd re-exec requires execution with an absolute path\"}\tsrv.listen.absolute_path\tsshd re-exec requires execution with an absolute path\n" +
  "sshd.started-wrong\ts\t{\"text\":\"sshd requires execution with an absolute path\"}\t\tsshd requires execution with an absolute path\n" +
  "sshd.helper-missing\ts\t\tsrv.listen.helper_missing\t{path:token} does not exist or is not executable\n" +
  "server.config-contradiction\ts\t{\"text\":\"Configuration file is too large\"}\tsrv.listen.config_too_big\tConfiguration file is too large (have {_:count}, max {_:count})\n" +
  "server.config-contradiction\ts\t{\"text\":\"AuthenticationMethods cannot be satisfied by enabled authentication methods\"}\tsrv.listen.authmethods\tAuthenticationMethods cannot be satisfied by enabled authentication methods\n" +
  "server.config-contradiction\ts\t{\"text\":\"AuthorizedKeysCommand set without AuthorizedKeysCommandUser\"}\tsrv.listen.akc_user\tAuthorizedKeysCommand set without AuthorizedKeysCommandUser\n" +
  "server.config-contradiction\ts\t{\"text\":\"AuthorizedPrincipalsCommand set without AuthorizedPrincipalsCommandUser\"}\tsrv.listen.apc_user\tAuthorizedPrincipalsCommand set without AuthorizedPrincipalsCommandUser\n" +
  "server.config-bad\ts\t\tsrv.rexec.config_option\t{path:token}: line {line}: Bad configuration option: {keyword:token}\n" +
  "server.config-ends\ts\t\tsrv.rexec.config_bad\t{path:token}: terminating, {count} bad configuration options\n" +
  "server.config-bad\ts\t\t\t{path:token} line {line}: {text}\n" +
  "server.config-bad\ts\t{\"text\":\"not allowed within a Match block\"}\t\t{path:token} line {line}: Directive '{keyword:word}' is not allowed within a Match block\n" +
  "server.config-bad\ts\t\t\t{path:token} line {line}: Bad yes/no argument: {text}\n" +
  "server.config-bad\ts\t\t\t{path:token} line {line}: unsupported option \"{text}\".\n" +
  "server.config-bad\ts\t\t\t{path:token} line {line}: no argument after keyword \"{keyword:word}\"\n" +
  "server.config-bad\ts\t\t\t{path:token} line {line}: keyword {keyword:word} extra arguments at end of line\n" +
  "server.config-bad\ts\t\t\t{path:token} line {line}: garbage at end of line; \"{text}\".\n" +
  "server.config-bad\ts\t\t\t{path:token} line {line}: Bad SSH2 cipher spec '{text}'.\n" +
  "server.config-bad\ts\t\t\t{path:token} line {line}: Bad SSH2 mac spec '{text}'.\n" +
  "server.config-bad\ts\t\t\t{path:token} line {line}: Bad SSH2 KexAlgorithms '{text}'.\n" +
  "server.config-bad\ts\t\t\t{path:token} line {line}: Bad key types '{text}'.\n" +
  "server.config-bad\ts\t{\"text\":\"Bad Match condition\"}\t\t{path:token} line {line}: Bad Match condition\n" +
  "server.config-deprecated\ts\t\t\t{path:token} line {line}: Deprecated option {keyword:word}\n" +
  "server.config-deprecated\ts\t\t\t{path:token} line {line}: Unsupported option {keyword:word}\n" +
  "sshd.debug\ts\t\t\t{_:token}:{_:count} setting {_:word} {_}\n" +
  "server.config-contradiction\ts\t\t\tInvalid AllowUsers pattern \"{text}\"\n" +
  "server.config-contradiction\ts\t\t\tInvalid DenyUsers pattern \"{text}\"\n" +
  "server.config-bad\ts\t{\"path\":\"/etc/ssh/sshd_config\",\"text\":\"No such file or directory\"}\t\t/etc/ssh/sshd_config: No such file or directory\n" +
  "server.config-bad\ts\t{\"path\":\"/etc/ssh/sshd_config\",\"text\":\"Permission denied\"}\t\t/etc/ssh/sshd_config: Permission denied\n" +
  "sshd.drop-maxstartups\ts\t\tsrv.drop.v53\tdrop connection #{slots}\n" +
  "sshd.drop-maxstartups\ts\t\tsrv.drop.v74\tdrop connection #{slots} from [{addr}]:{port} on [{localAddr}]:{localPort} past MaxStartups\n" +
  "sshd.drop-maxstartups\ts\t\tsrv.drop.v98\tdrop connection #{slots} from [{addr}]:{port} on [{localAddr}]:{localPort} past Maxstartups\n" +
  "sshd.drop-maxstartups\ts\t\tsrv.drop.v100\tdrop connection #{slots} from [{addr}]:{port} on [{localAddr}]:{localPort} Maxstartups\n" +
  "sshd.drop-penalty\ts\t\tsrv.drop.v98_penalty\tdrop connection #{slots} from [{addr}]:{port} on [{localAddr}]:{localPort} penalty: {reason}\n" +
  "sshd.drop-overflow\ts\t\tsrv.drop.deny_all\tdrop connection #{slots} from [{addr}]:{port} on [{localAddr}]:{localPort} too many penalised addresses\n" +
  "sshd.drops-unlogged\ts\t\tsrv.drop.ratelimited\t{what:word} logging rate-limited: additional {count} connections dropped\n" +
  "sshd.throttle-begin\ts\t\tsrv.drop.begin\tbeginning MaxStartups throttling\n" +
  "sshd.throttle-in\ts\t\tsrv.drop.in\tin MaxStartups throttling for {duration}, {count} connections dropped\n" +
  "sshd.throttle-end\ts\t\tsrv.drop.exit\texited MaxStartups throttling after {duration}, {count} connections dropped\n" +
  "sshd.dice\ts\t\tsrv.drop.dice\tshould_drop_connection: p {chance}, r {roll}\n" +
  "sshd.dice\ts\t\tsrv.drop.dice_old\tdrop_connection: p {chance}, r {roll}\n" +
  "sshd.source-count\ts\t\tsrv.srclimit.at\tsrclimit_check_allow: new unauthenticated connection from {addr}/{bits}, at {count} of {limit}\n" +
  "sshd.penalty-note\ts\t\tsrv.srclimit.noslot\tsrclimit_check_allow: no free slot\n" +
  "sshd.penalty\ts\t\tsrv.penalty.new_98\tsrclimit_penalise: {family}: new {addr}/{bits} {state} penalty of {seconds} seconds for penalty: {reason}\n" +
  "sshd.penalty\ts\t{\"state\":\"activating\"}\tsrv.penalty.activate_98\tsrclimit_penalise: {addr}/{bits}: activating {family} penalty of {seconds} seconds for penalty: {reason}\n" +
  "sshd.penalty-note\ts\t\tsrv.penalty.exists\tsrclimit_penalise: {_:word} penalty for {_:word} {_:addr} already exists, {_:count} seconds remaining\n" +
  "sshd.penalty-note\ts\t\tsrv.penalty.exempt\tsrclimit_penalise: address {_:addr} is exempt\n" +
  "sshd.penalty-note\ts\t\tsrv.penalty.table_full\tsrclimit_penalise: {_:word} penalty table full, cannot penalise {_:addr} for penalty: {_}\n" +
  "sshd.penalty-note\ts\t\tsrv.penalty.overflow\tsrclimit_early_expire_penalties_from_tree: {_:word} overflow, remove {_:addr}\n" +
  "sshd.penalty-note\ts\t\tsrv.penalty.info_count\t{_:count} active {_:word} penalties\n" +
  "sshd.penalty-note\ts\t\tsrv.penalty.info_client\tclient {_:addr} penalty: {_} ({_:decimal} secs left)\n" +
  "sshd.startups\ts\t\tsrv.child.active\t{count} active startups\n" +
  "sshd.debug\ts\t\t\tchild {_:count}: fd={_:count} pid={_:count} {_}\n" +
  "sshd.grace-expired\ts\t\tsrv.auth.grace_v72\tTimeout before authentication for {addr}\n" +
  "sshd.grace-expired\ts\t\tsrv.auth.grace_v97\tTimeout before authentication for {addr} port {port}\n" +
  "sshd.grace-expired\ts\t\tsrv.reap.grace\tTimeout before authentication for connection from {addr} to {localAddr}, pid = {pid}\n" +
  "sshd.grace-expired\ts\t\t\tTimeout before authentication for connection from {addr} to {localAddr}, pid = {pid} ({state:own})\n" +
  "sshd.accept-error\ts\t\tsrv.tcp.accept_error\taccept: {errno}\n" +
  "sshd.fork-failed\ts\t\tsrv.tcp.fork_failed\tfork: {errno}\n" +
  "sshd.no-descriptors\ts\t{\"call\":\"pipe\"}\tsrv.tcp.pipe_failed\tserver_accept_loop: pipe(startup_p): {errno}\n" +
  "sshd.no-descriptors\ts\t{\"call\":\"socketpair\"}\tsrv.tcp.socketpair_failed\treexec socketpair: {errno}\n" +
  "sshd.listener-error\ts\t{\"call\":\"ppoll\"}\tsrv.tcp.ppoll_error\tppoll: {errno}\n" +
  "sshd.listener-error\ts\t{\"call\":\"select\"}\tsrv.tcp.select_error\tselect: {errno}\n" +
  "sshd.listener-error\ts\t{\"call\":\"pselect\"}\tsrv.tcp.pselect_error\tpselect: {errno}\n" +
  "sshd.forked\ts\t\tsrv.tcp.forked\tForked child {child}.\n" +
  "sshd.connection\ts\t\tsrv.tcp.connection_from\tConnection from {addr} port {port} on {localAddr} port {localPort}\n" +
  "sshd.connection\ts\t\t\tConnection from {addr} port {port} on {localAddr} port {localPort} rdomain \"{_}\"\n" +
  "sshd.connection\ts\t\t\tConnection from {addr} port {port} on port {localPort} rdomain \"{_}\"\n" +
  "sshd.connection\ts\t\t\tConnection from {addr} port {port} on port {localPort}\n" +
  "sshd.connection\ts\t\tsrv.tcp.connection_from_v64\tConnection from {addr} port {port}\n" +
  "sshd.ip-options\ts\t\tsrv.tcp.ip_opts\tConnection from {addr} port {port} with IP opts:  {hex}\n" +
  "sshd.ip-options\ts\t\tsrv.tcp.ip_opts_v72\tConnection from {addr} with IP options: {hex}\n" +
  "sshd.peer-gone\ts\t\tsrv.tcp.remote_port_failed\tssh_remote_port failed\n" +
  "sshd.wrappers-refused\ts\t\tsrv.tcp.libwrap_debug\tConnection refused by tcp wrapper\n" +
  "sshd.wrappers-refused\ts\t\tsrv.tcp.libwrap_refused\trefused connect from {host} ({addr})\n" +
  "sshd.wrappers-refused\ts\t\t\ttwist {addr} to {_}\n" +
  "sshd.child-crash\ts\t\tsrv.reap.crash\tSession process {pid} unpriv child crash for connection from {addr} to {_:addr}\n" +
  "sshd.child-crash\ts\t\t\tSession process {pid} unpriv child crash for connection from {addr} to {_:addr} ({_})\n" +
  "sshd.child-signal\ts\t\tsrv.reap.signal\tsession process {pid} for connection from {addr} to {_:addr} killed by signal {signal}\n" +
  "sshd.child-signal\ts\t\t\tsession process {pid} for connection from {addr} to {_:addr} killed by signal {signal} ({_})\n" +
  "sshd.child-reaped\ts\t\tsrv.reap.abnormal\tsession process {pid} for connection from {addr} to {_:addr} terminated abnormally, status=0x{how}\n" +
  "sshd.child-reaped\ts\t{\"how\":\"failed-auth\"}\tsrv.reap.authfail\tchild_reap: preauth child {pid} for connection from {addr} to {_:addr} exited after unsuccessful auth attempt\n" +
  "sshd.child-reaped\ts\t{\"how\":\"invalid-user\"}\tsrv.reap.invaliduser\tchild_reap: preauth child {pid} for connection from {addr} to {_:addr} exited after auth attempt by invalid user\n" +
  "sshd.child-reaped\ts\t{\"how\":\"refuse-connection\"}\tsrv.reap.refused\tchild_reap: preauth child {pid} for connection from {addr} to {_:addr} prohibited byRefuseConnection\n" +
  "sshd.child-reaped\ts\t\tsrv.reap.noauth\tchild_reap: preauth child {pid} for connection from {addr} to {_:addr} exited with status {how}\n" +
  "sshd.debug\ts\t\t\tchild_reap: preauth child {_:count} for connection from {_:addr} to {_:addr} completed normally\n" +
  "sshd.debug\ts\t\tsrv.child.auth_done\tserver_accept_loop: child {_:count} for connection from {_:addr} to {_:addr} auth done\n" +
  "sshd.debug\ts\t\tsrv.child.got_config\tserver_accept_loop: child {_:count} for connection from {_:addr} to {_:addr} received config\n" +
  "sshd.debug\ts\t\tsrv.child.closed_pipe\tserver_accept_loop: child {_:count} for connection from {_:addr} to {_:addr} closed pipe\n" +
  "sshd.version-skew\ts\t{\"text\":\"unexpected message from the process of a connection\"}\tsrv.child.unexpected\tserver_accept_loop: unexpected message 0x{_:hex} child {_:count} for connection from {_:addr} to {_:addr} in state {_:count}\n" +
  "sshd.version-skew\ts\t{\"text\":\"early read from the process of a connection\"}\tsrv.child.early_read\tserver_accept_loop: startup pipe {_:count} (fd={_:count}) early read\n" +
  "sshd.monitor-error\ts\t\tsrv.child.pipe_read\tserver_accept_loop: startup pipe {_:count} (fd={_:count}): read {text}\n" +
  "sshd.listener-died\ts\t{\"text\":\"more connections than slots\"}\tsrv.child.slots_full\tchild_register: error: accepted connection when all {_:count} child  slots full\n" +
  "sshd.rexec-failed\ts\t\tsrv.rexec.failed_old\trexec of {path} failed: {errno}\n" +
  "sshd.version-skew\ts\t{\"text\":\"recv_rexec_state: ssh_msg_recv failed\"}\tsrv.rexec.recv_failed\trecv_rexec_state: ssh_msg_recv failed\n" +
  "sshd.version-skew\ts\t{\"text\":\"recv_rexec_state: rexec version mismatch\"}\tsrv.rexec.version\trecv_rexec_state: rexec version mismatch\n" +
  "sshd.version-skew\ts\t\tsrv.rexec.buffer\trecv_rexec_state: buffer error: {text}\n" +
  "sshd.version-skew\ts\t\tsrv.rexec.parse\trecv_rexec_state: parse config: {text}\n" +
  "sshd.version-skew\ts\t\tsrv.rexec.parse_includes\trecv_rexec_state: parse includes: {text}\n" +
  "sshd.version-skew\ts\t{\"text\":\"-R not supported here\"}\tsrv.rexec.dashR\t-R not supported here\n" +
  "sshd.started-wrong\ts\t{\"text\":\"sshd-session should not be executed directly\"}\tsrv.rexec.direct\tsshd-session should not be executed directly\n" +
  "sshd.started-wrong\ts\t{\"text\":\"sshd-auth should not be executed directly\"}\tsrv.rexec.auth_direct\tsshd-auth should not be executed directly\n" +
  "sshd.helper-missing\ts\t\tsrv.rexec.auth_exec\tprivsep_preauth: exec of {path} failed: {errno}\n" +
  "sshd.version-skew\ts\t{\"text\":\"hostkeys confused\"}\tsrv.rexec.hostkeys_confused\tinternal error: hostkeys confused (config {_:count} recvd {_:count})\n" +
  "server.no-hostkeys\ts\t\tsrv.rexec.no_hostkeys\tinternal error: monitor received no hostkeys\n" +
  "sshd.listener-died\ts\t{\"text\":\"send_rexec_state: ssh_msg_send failed\"}\tsrv.rexec.send_failed_fatal\tsend_rexec_state: ssh_msg_send failed\n" +
  "sshd.listener-died\ts\t\tsrv.rexec.sndbuf\tsend_rexec_state: setsockopt SO_SNDBUF: {text}\n" +
  "sshd.monitor-error\ts\t\tsrv.rexec.msg_write\tssh_msg_send: write: {text}\n" +
  "sshd.monitor-error\ts\t\tsrv.rexec.msg_header\tssh_msg_recv: read header: {text}\n" +
  "sshd.openssl-mismatch\ts\t\tsrv.rexec.openssl\tOpenSSL version mismatch. Built against {built:hex}, you have {have:hex}\n" +
  "sshd.no-entropy\ts\t\tsrv.rexec.prng\tPRNG is not seeded\n" +
  "sshd.child-limit\ts\t{\"call\":\"fork\"}\tsrv.privsep.fork\tfork of unprivileged child failed\n" +
  "sshd.child-limit\ts\t{\"call\":\"socketpair\"}\tsrv.privsep.socketpair\tmonitor_openfds: socketpair: {errno}\n" +
  "sshd.child-limit\ts\t{\"call\":\"pipe\"}\tsrv.privsep.pipe\tmonitor_openfds: pipe: {errno}\n" +
  "sshd.chroot-failed\ts\t\tsrv.privsep.chroot\tchroot(\"{path}\"): {errno}\n" +
  "sshd.child-exit\ts\t\tsrv.privsep.child_status\tprivsep_preauth: preauth child exited with status {status}\n" +
  "sshd.child-exit\ts\t\t\tmonitor_child_preauth: preauth child {pid} exited with status {status}\n" +
  "sshd.child-signal\ts\t\tsrv.privsep.child_signal\tprivsep_preauth: preauth child terminated by signal {signal}\n" +
  "sshd.child-signal\ts\t\t\tmonitor_child_preauth: preauth child {pid} terminated by signal {signal}\n" +
  "sshd.child-signal\ts\t\tsrv.privsep.reap_signal\tmm_reap: preauth child terminated by signal {signal}\n" +
  "sshd.child-signal\ts\t\t\tmm_reap: child terminated by signal {signal}\n" +
  "sshd.child-limit\ts\t{\"call\":\"ssh_sandbox_init\"}\tsrv.privsep.sandbox_init\tprivsep_child_demote: ssh_sandbox_init failed\n" +
  "sshd.monitor-error\ts\t\tsrv.privsep.monitor_unpermitted\tmonitor_read: unpermitted request {text}\n" +
  "sshd.monitor-error\ts\t\t\tmonitor_child_preauth: unexpected authentication from {text}\n" +
  "sshd.monitor-error\ts\t\tsrv.privsep.monitor_receive\tmm_request_receive: read: {text}\n" +
  "sshd.monitor-error\ts\t\t\tmm_request_send: write: {text}\n" +
  "sshd.debug\ts\t\tsrv.privsep.log_closed\tmonitor_read_log: child log fd closed\n" +
  "sshd.debug\ts\t\tsrv.kex.netchild\tNetwork child is on pid {_:count}\n" +
  "sshd.debug\ts\t\tsrv.auth.killing\tKilling privsep child {_:count}\n" +
  "ident.closed\tb\t\tsrv.ident.closed_v80\tkex_exchange_identification: Connection closed by remote host\n" +
  "ident.read-error\tb\t\tsrv.ident.read_err\tkex_exchange_identification: read: {errno}\n" +
  "ident.write-error\tb\t\tsrv.ident.write_err_v80\tkex_exchange_identification: write: {errno}\n" +
  "ident.invalid-line\ts\t\tsrv.ident.invalid_id_v80\tkex_exchange_identification: client sent invalid protocol identifier \"{line:peer}\"\n" +
  "ident.invalid-characters\tb\t\tsrv.ident.invalid_chars_v80\tkex_exchange_identification: banner line contains invalid characters\n" +
  "ident.too-long\tb\t\tsrv.ident.too_long_v80\tkex_exchange_identification: banner line too long\n" +
  "ident.none-in-limit\tc\t\tcli.ident.nobanner\tkex_exchange_identification: No SSH version received in first {lines} lines from server\n" +
  "ident.write-error\ts\t{\"errno\":\"\"}\tsrv.ident.write_err_old\tCould not write ident string to {_:addr} port {_:port}\n" +
  "ident.write-error\ts\t{\"errno\":\"\"}\t\tCould not write ident string to {_:addr}\n" +
  "ident.failed\ts\t\tsrv.ident.banner_exchange\tbanner exchange: Connection from {addr} port {port}: {reason}\n" +
  "ident.not-received\ts\t\tsrv.ident.no_ident_v79\tDid not receive identification string from {addr} port {port}\n" +
  "ident.not-received\ts\t\tsrv.ident.no_ident_v72\tDid not receive identification string from {addr}\n" +
  "ident.invalid-line\ts\t\tsrv.ident.bad_version_v79\tBad protocol version identification '{line:peer}' from {addr} port {port}\n" +
  "ident.invalid-line\ts\t\tsrv.ident.bad_version_v64\tBad protocol version identification '{line:peer}' from {addr}\n" +
  "ident.bad-remote\tb\t\tsrv.ident.bad_remote\tBad remote protocol version identification: '{line:peer}'\n" +
  "ident.protocol-1\ts\t\tsrv.ident.major_v79\tProtocol major versions differ for {addr} port {port}: {ours} vs. {theirs:peer}\n" +
  "ident.protocol-1\ts\t\t\tProtocol major versions differ for {addr}: {ours} vs. {theirs:peer}\n" +
  "ident.protocol-1\tb\t\tsrv.ident.major\tProtocol major versions differ: {ours:word} vs. {theirs:word}\n" +
  "ident.prober\ts\t{\"how\":\"probed\"}\tsrv.ident.probed\tprobed from {addr} port {port} with {line:peer}.  Don't panic.\n" +
  "ident.prober\ts\t{\"how\":\"scanned\"}\tsrv.ident.scanned\tscanned from {addr} port {port} with {line:peer}.  Don't panic.\n" +
  "ident.prober\ts\t{\"how\":\"probed\"}\t\tprobed from {addr} with {line:peer}.  Don't panic.\n" +
  "ident.prober\ts\t{\"how\":\"scanned\"}\t\tscanned from {addr} with {line:peer}.  Don't panic.\n" +
  "ident.local\tb\t\tsrv.ident.local_version\tLocal version string {software}\n" +
  "ident.remote\tb\t\tsrv.ident.remote_version\tRemote protocol version {protocol}, remote software version {software:peer}\n" +
  "ident.remote\ts\t\tsrv.ident.client_version\tClient protocol version {protocol}; client software version {software:peer}\n" +
  "ident.compat\tb\t\tsrv.ident.compat\tcompat_banner: match: {software:peer} pat {_} compat 0x{_:hex}\n" +
  "ident.compat\tb\t\t\tmatch: {software:peer} pat {_} compat 0x{_:hex}\n" +
  "ident.compat\tb\t\t\tno match: {software:peer}\n" +
  "ident.unsafe-client\ts\t\tsrv.ident.unsafe_kex\tClient version \"{software:peer}\" uses unsafe key agreement; refusing connection\n" +
  "kex.init-sent\tb\t\tsrv.kex.init_sent\tSSH2_MSG_KEXINIT sent\n" +
  "kex.init-received\tb\t\tsrv.kex.init_received\tSSH2_MSG_KEXINIT received\n" +
  "kex.done\ts\t\tsrv.kex.done\tKEX done\n" +
  "kex.waiting\tb\t{\"message\":\"SSH2_MSG_NEWKEYS\"}\tsrv.kex.mode_newkeys\texpecting SSH2_MSG_NEWKEYS\n" +
  "kex.newkeys-sent\tb\t\tcli.kex.newkeys_sent\tSSH2_MSG_NEWKEYS sent\n" +
  "kex.newkeys-received\tb\t\tcli.kex.newkeys_received\tSSH2_MSG_NEWKEYS received\n" +
  "kex.waiting\tc\t{\"message\":\"SSH2_MSG_KEX_ECDH_REPLY\"}\tcli.kex.expect_reply\texpecting SSH2_MSG_KEX_ECDH_REPLY\n" +
  "kex.waiting\ts\t{\"message\":\"SSH2_MSG_KEX_ECDH_INIT\"}\tsrv.kex.ecdh_init\texpecting SSH2_MSG_KEX_ECDH_INIT\n" +
  "kex.waiting\ts\t{\"message\":\"SSH2_MSG_KEXDH_INIT\"}\t\texpecting SSH2_MSG_KEXDH_INIT\n" +
  "kex.waiting\ts\t{\"message\":\"SSH2_MSG_KEX_DH_GEX_REQUEST\"}\t\texpecting SSH2_MSG_KEX_DH_GEX_REQUEST\n" +
  "kex.waiting\ts\t{\"message\":\"SSH2_MSG_KEX_DH_GEX_INIT\"}\t\texpecting SSH2_MSG_KEX_DH_GEX_INIT\n" +
  "kex.reply\ts\t\t\tSSH2_MSG_KEX_ECDH_INIT received\n" +
  "kex.reply\ts\t\t\tSSH2_MSG_KEX_DH_GEX_INIT received\n" +
  "sshd.debug\ts\t\t\tSSH2_MSG_KEX_DH_GEX_REQUEST received\n" +
  "sshd.debug\ts\t\t\tSSH2_MSG_KEX_DH_GEX_GROUP sent\n" +
  "kex.no-match\tb\t\tsrv.end.negotiate_v69\tUnable to negotiate with {addr} port {port}: {what}. Their offer: {offer:peer}\n" +
  "kex.no-match\tb\t\t\tUnable to negotiate with {addr}: {what}. Their offer: {offer:peer}\n" +
  "kex.no-match\tb\t{\"valid\":true}\t\tUnable to negotiate with user {user:account} {addr} port {port}: {what}. Their offer: {offer:token}\n" +
  "kex.no-match\tb\t{\"what\":\"no matching cipher found\"}\tsrv.end.nomatch_cipher_v67\tno matching cipher found: client {offer} server {ours:token}\n" +
  "kex.no-match\tb\t{\"what\":\"no matching mac found\"}\tsrv.end.nomatch_mac_v67\tno matching mac found: client {offer} server {ours:token}\n" +
  "kex.no-match\tb\t{\"what\":\"no matching key exchange method found\"}\tsrv.end.nomatch_kex_v67\tUnable to negotiate a key exchange method\n" +
  "kex.no-match\tb\t{\"what\":\"no matching host key type found\"}\tsrv.end.nomatch_hostkey_v67\tno hostkey alg\n" +
  "kex.no-group\ts\t\tsrv.end.gex\tDisconnecting {addr} port {port}: no matching DH grp found\n" +
  "kex.no-group\ts\t\t\tno matching DH grp found\n" +
  "server.moduli-missing\ts\t\t\tWARNING: could not open {path:token} ({errno}), using fixed modulus\n" +
  "server.moduli-missing\ts\t\t\tWARNING: {path:token} does not exist, using fixed modulus\n" +
  "server.moduli-missing\ts\t\t\tWARNING: no suitable primes in {path:token}\n" +
  "server.moduli-missing\ts\t\t\tWARNING: no suitable primes (size {_:count}/{_:count}/{_:count}) in {path:token}\n" +
  "kex.out-of-order\tb\t\t\tinvalid public DH value: {text}\n" +
  "kex.out-of-order\tb\t{\"text\":\"too many SSH2_MSG_EXT_INFO messages\"}\t\ttoo many SSH2_MSG_EXT_INFO messages sent by peer\n" +
  "server.config-bad\ts\t{\"path\":\"sshd_config\",\"keyword\":\"KexAlgorithms\"}\t\tUnsupported KEX algorithm \"{text}\"\n" +
  "client.config-bad\tc\t{\"path\":\"ssh_config\",\"keyword\":\"KexAlgorithms\"}\t\tUnsupported KEX algorithm \"{_}\"\n" +
  "end.closed\tb\t\tsrv.end.closed_v72\tConnection closed by {addr} port {port}\n" +
  "end.closed\tb\t\tsrv.end.closed_v67\tConnection closed by {addr}\n" +
  "end.closed\tb\t{\"valid\":true}\t\tConnection closed by authenticating user {user:account} {addr} port {port}\n" +
  "end.closed\tb\t{\"valid\":false}\t\tConnection closed by invalid user {user} {addr} port {port}\n" +
  "end.closed\tb\t{\"valid\":true}\t\tConnection closed by user {user:account} {addr} port {port}\n" +
  "end.reset\tb\t\tsrv.end.reset_v69\tConnection reset by {addr} port {port}\n" +
  "end.reset\tb\t\t\tConnection reset by {addr}\n" +
  "end.reset\tb\t{\"valid\":true}\t\tConnection reset by authenticating user {user:account} {addr} port {port}\n" +
  "end.reset\tb\t{\"valid\":false}\t\tConnection reset by invalid user {user} {addr} port {port}\n" +
  "end.reset\tb\t{\"valid\":true}\t\tConnection reset by user {user:account} {addr} port {port}\n" +
  "end.timed-out\ts\t\tsrv.end.timeout\tConnection from {addr} port {port} timed out\n" +
  "end.timed-out\ts\t{\"valid\":true}\t\tConnection from authenticating user {user:account} {addr} port {port} timed out\n" +
  "end.timed-out\ts\t{\"valid\":false}\t\tConnection from invalid user {user} {addr} port {port} timed out\n" +
  "end.timed-out\ts\t{\"valid\":true}\t\tConnection from user {user:account} {addr} port {port} timed out\n" +
  "end.received-disconnect\tb\t\tsrv.end.received_disconnect\tReceived disconnect from {addr} port {port}:{code}: {reason:peer}\n" +
  "end.received-disconnect\tb\t\tsrv.end.received_disconnect_v71\tReceived disconnect from {addr}: {code}: {reason:peer}\n" +
  "end.disconnected\tb\t\tsrv.end.disconnected_v72\tDisconnected from {addr} port {port}\n" +
  "end.disconnected\tb\t\t\tDisconnected from {addr}\n" +
  "end.disconnected\tb\t{\"valid\":true}\t\tDisconnected from authenticating user {user:account} {addr} port {port}\n" +
  "end.disconnected\tb\t{\"valid\":false}\t\tDisconnected from invalid user {user} {addr} port {port}\n" +
  "end.disconnected\tb\t{\"valid\":true}\t\tDisconnected from user {user:account} {addr} port {port}\n" +
  "end.disconnecting\tb\t\tsrv.end.disconnecting\tDisconnecting {addr} port {port}: {reason}\n" +
  "end.disconnecting\tb\t{\"valid\":true}\t\tDisconnecting authenticating user {user:account} {addr} port {port}: {reason}\n" +
  "end.disconnecting\tb\t{\"valid\":false}\t\tDisconnecting invalid user {user} {addr} port {port}: {reason}\n" +
  "end.disconnecting\tb\t{\"valid\":true}\t\tDisconnecting user {user:account} {addr} port {port}: {reason}\n" +
  "end.disconnecting\tb\t\tsrv.end.disconnecting_v74\tDisconnecting: {reason}\n" +
  "end.disconnecting\tb\t{\"reason\":\"strict KEX violation: KEXINIT was not the first packet\"}\tsrv.end.strict_first\tDisconnecting {addr} port {port}: strict KEX violation: KEXINIT was not the first packet\n" +
  "end.disconnecting\tb\t{\"reason\":\"strict KEX violation: unexpected packet\"}\tsrv.end.strict_unexpected\tDisconnecting {addr} port {port}: strict KEX violation: unexpected packet type {_:count} (seqnr {_:count})\n" +
  "end.disconnecting\tb\t{\"reason\":\"multiple KEXINIT received from peer\"}\tsrv.end.multi_kexinit\tDisconnecting {addr} port {port}: multiple KEXINIT received from peer\n" +
  "end.write-failed\ts\t\tsrv.end.write_poll\tprocess_output: ssh_packet_write_poll: Connection from {addr} port {port}: {errno}\n" +
  "end.write-failed\ts\t{\"valid\":true}\t\tprocess_output: ssh_packet_write_poll: Connection from user {user:account} {addr} port {port}: {errno}\n" +
  "end.write-failed\ts\t\t\tpacket_write_poll: Connection from {addr} port {port}: {errno}\n" +
  "end.write-failed\ts\t\tsrv.end.packet_write_wait\tpacket_write_wait: Connection from {addr} port {port}: {errno}\n" +
  "end.write-failed\ts\t{\"valid\":true}\t\tpacket_write_wait: Connection from user {user:account} {addr} port {port}: {errno}\n" +
  "end.write-failed\ts\t\t\tssh_packet_write_wait: Connection from {addr} port {port}: {errno}\n" +
  "end.write-failed\ts\t{\"valid\":true}\t\tssh_packet_write_wait: Connection from user {user:account} {addr} port {port}: {errno}\n" +
  "end.write-failed\tb\t\tsrv.end.packet_write_wait_v71\tpacket_write_wait: Connection to {addr}: {errno}\n" +
  "end.read-failed\ts\t\tsrv.end.read_error\tRead error from remote host {addr} port {port}: {errno}\n" +
  "end.read-failed\ts\t\t\tRead error from remote host {addr}: {errno}\n" +
  "kex.bad-length\tb\t\tsrv.end.bad_packet_len\tBad packet length {length}.\n" +
  "kex.bad-mac\tb\t\tsrv.end.bad_mac\tCorrupted MAC on input.\n" +
  "kex.bad-padding\tb\t\tsrv.end.pad_error\tpadding error: need {_:signed} block {_:count} mod {_:signed}\n" +
  "kex.bad-padding\tb\t\tsrv.end.packet_corrupt\tPacket corrupt\n" +
  "kex.bad-mac\tb\t\t\tCorrupted check bytes on input.\n" +
  "sshd.debug\tb\t\t\tFinished discarding for {_:addr} port {_:count}\n" +
  "sshd.debug\tb\t\t\tFinished discarding for {_:addr}\n" +
  "kex.out-of-order\tb\t{\"text\":\"non-transport message during key exchange\"}\tsrv.end.non_transport\tnon-transport message {_:count} received from peer during key exchange\n" +
  "end.protocol-error\tb\t{\"text\":\"dispatch_protocol_error\"}\tsrv.end.protocol_error\tdispatch_protocol_error: type {_:count} seq {_:count}\n" +
  "end.protocol-error\tb\t{\"text\":\"protocol error: rcvd type\"}\tsrv.end.rcvd_type\tprotocol error: rcvd type {_:count}\n" +
  "end.protocol-error\tb\t{\"text\":\"Hm, kex protocol error\"}\t\tHm, kex protocol error: type {_:count} seq {_:count}\n" +
  "end.protocol-error\tb\t{\"text\":\"kex protocol error\"}\t\tkex protocol error: type {_:count} seq {_:count}\n" +
  "end.protocol-error\tb\t{\"text\":\"kex protocol error\"}\t\tkex_protocol_error: type {_:count} seq {_:count}\n" +
  "end.protocol-error\tb\t{\"text\":\"buffer_get_ret\"}\t\tbuffer_get_ret: trying to get more bytes {_:count} than in buffer {_:count}\n" +
  "end.protocol-error\tb\t{\"text\":\"buffer_get_string_ret: buffer_get failed\"}\t\tbuffer_get_string_ret: buffer_get failed\n" +
  "end.protocol-error\tb\t{\"text\":\"buffer_get_string: buffer error\"}\t\tbuffer_get_string: buffer error\n" +
  "kex.out-of-order\tb\t{\"text\":\"RekeyLimit exceeded before authentication completed\"}\tsrv.end.rekey_preauth\tRekeyLimit exceeded before authentication completed\n" +
  "kex.dispatch-fatal\ts\t\tsrv.end.dispatch\tssh_dispatch_run_fatal: Connection from {addr} port {port}: {reason}\n" +
  "kex.dispatch-fatal\ts\t{\"valid\":true}\t\tssh_dispatch_run_fatal: Connection from authenticating user {user:account} {addr} port {port}: {reason}\n" +
  "kex.dispatch-fatal\ts\t{\"valid\":false}\t\tssh_dispatch_run_fatal: Connection from invalid user {user} {addr} port {port}: {reason}\n" +
  "kex.dispatch-fatal\ts\t{\"valid\":true}\t\tssh_dispatch_run_fatal: Connection from user {user:account} {addr} port {port}: {reason}\n" +
  "kex.dispatch-fatal\tb\t\tsrv.end.dispatch_v71\tssh_dispatch_run_fatal: Connection to {addr}: {reason}\n" +
  "end.protocol-error\ts\t\t\tConnection from {_:addr} port {_:port}: {text}\n" +
  "end.protocol-error\ts\t\t\tConnection from authenticating user {_} {_:addr} port {_:port}: {text}\n" +
  "end.protocol-error\ts\t\t\tConnection from invalid user {_:peer} {_:addr} port {_:port}: {text}\n" +
  "end.protocol-error\ts\t\t\tConnection from user {_} {_:addr} port {_:port}: {text}\n" +
  "end.protocol-error\ts\t\t\tparse packet: Connection from {_:peer}: {text}\n" +
  "auth.request\ts\t\tsrv.auth.request\tuserauth-request for user {user} service {_:peer} method {method}\n" +
  "auth.accepted\ts\t{\"valid\":true}\tsrv.auth.accepted_v78\tAccepted {method} for {user:account} from {addr} port {port} ssh2\n" +
  "auth.accepted\ts\t{\"valid\":true}\t\tAccepted {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token}\n" +
  "auth.accepted\ts\t{\"valid\":true}\t\tAccepted {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token} ID {_}\n" +
  "auth.accepted\ts\t{\"valid\":true}\t\tAccepted {method} for {user:account} from {addr} port {port} ssh2: {_:word} ID {_}\n" +
  "auth.accepted\ts\t{\"valid\":true}\t\tAccepted {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token}, client user \"{_:peer}\n" +
  "auth.failed\ts\t{\"valid\":true}\tsrv.auth.failed\tFailed {method} for {user:account} from {addr} port {port} ssh2\n" +
  "auth.failed\ts\t{\"valid\":true}\t\tFailed {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token}\n" +
  "auth.failed\ts\t{\"valid\":true}\t\tFailed {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token} ID {_:peer}\n" +
  "auth.failed\ts\t{\"valid\":true}\t\tFailed {method} for {user:account} from {addr} port {port} ssh2: {_:word} ID {_:peer}\n" +
  "auth.failed\ts\t{\"valid\":false}\t\tFailed {method} for invalid user {user} from {addr} port {port} ssh2\n" +
  "auth.failed\ts\t{\"valid\":false}\t\tFailed {method} for invalid user {user} from {addr} port {port} ssh2: {_:word} {_:token}\n" +
  "auth.failed\ts\t{\"valid\":false}\t\tFailed {method} for invalid user {user} from {addr} port {port} ssh2: {_:word} {_:token} ID {_:peer}\n" +
  "auth.partial\ts\t\tsrv.auth.partial\tPartial {method} for {user:account} from {addr} port {port} ssh2\n" +
  "auth.partial\ts\t\t\tPartial {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token}\n" +
  "auth.postponed\ts\t{\"valid\":true}\tsrv.auth.postponed\tPostponed {method} for {user:account} from {addr} port {port} ssh2\n" +
  "auth.postponed\ts\t{\"valid\":true}\t\tPostponed {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token}\n" +
  "auth.postponed\ts\t{\"valid\":false}\t\tPostponed {method} for invalid user {user} from {addr} port {port} ssh2\n" +
  "sshd.debug\ts\t\t\tRoot login accepted for forced command.\n" +
  "auth.key-found\ts\t\t\tAccepted key {keytype} {fingerprint} found at {path}\n" +
  "auth.key-found\ts\t\t\tAccepted certificate ID \"{_}\" (serial {_:count}) signed by CA {keytype} {fingerprint} found at {path}\n" +
  "auth.key-found\ts\t\t\tAccepted certificate ID \"{_}\" (serial {_:count}) signed by {keytype} CA {fingerprint} via {path}\n" +
  "auth.key-found\ts\t\t\tAccepted certificate ID \"{_}\" signed by {keytype} CA {fingerprint} via {path}\n" +
  "auth.key-found\ts\t\t\t{path:token}: matching key found: {keytype} {fingerprint}\n" +
  "auth.key-found\ts\t\t\tmatching key found: file {path}, line {_:count} {keytype} {fingerprint}\n" +
  "auth.key-found\ts\t\t\tFound matching {keytype} key: {fingerprint}\n" +
  "auth.invalid-user\ts\t\tsrv.auth.invalid_user\tInvalid user {user} from {addr} port {port}\n" +
  "auth.invalid-user\ts\t\t\tInvalid user {user} from {addr}\n" +
  "auth.invalid-user\ts\t\t\tinput_userauth_request: invalid user {user}\n" +
  "auth.not-allowed\ts\t{\"rule\":\"listed in DenyUsers\"}\tsrv.auth.denyusers\tUser {user:account} from {host} not allowed because listed in DenyUsers\n" +
  "auth.not-allowed\ts\t{\"rule\":\"not listed in AllowUsers\"}\tsrv.auth.allowusers\tUser {user:account} from {host} not allowed because not listed in AllowUsers\n" +
  "auth.not-allowed\ts\t{\"rule\":\"a group is listed in DenyGroups\"}\tsrv.auth.denygroups\tUser {user:account} from {host} not allowed because a group is listed in DenyGroups\n" +
  "auth.not-allowed\ts\t{\"rule\":\"none of user's groups are listed in AllowGroups\"}\tsrv.auth.allowgroups\tUser {user:account} from {host} not allowed because none of user's groups are listed in AllowGroups\n" +
  "auth.not-allowed\ts\t{\"rule\":\"not in any group\"}\tsrv.auth.nogroup\tUser {user:account} from {host} not allowed because not in any group\n" +
  "auth.not-allowed\ts\t{\"rule\":\"account is locked\"}\tsrv.auth.locked\tUser {user:account} not allowed because account is locked\n" +
  "auth.not-allowed\ts\t{\"rule\":\"shell does not exist\"}\tsrv.auth.shell_missing\tUser {user:account} not allowed because shell {_:token} does not exist\n" +
  "auth.not-allowed\ts\t{\"rule\":\"shell is not executable\"}\tsrv.auth.shell_noexec\tUser {user:account} not allowed because shell {_:token} is not executable\n" +
  "auth.nologin\ts\t{\"text\":\"the nologin file exists\"}\t\tUser {_} not allowed because {_:token} exists\n" +
  "auth.account-expired\ts\t\tsrv.auth.expired\tAccount {user:account} has expired\n" +
  "auth.password-change\ts\t\t\tUser {_} password has expired ({text})\n" +
  "server.note\ts\t\t\tCould not get shadow information for {_}\n" +
  "auth.password-change\ts\t\t\tpassword change not supported\n" +
  "auth.root-refused\ts\t\tsrv.auth.root_refused\tROOT LOGIN REFUSED FROM {addr} port {port}\n" +
  "auth.root-refused\ts\t\t\tROOT LOGIN REFUSED FROM {addr}\n" +
  "auth.max-tries\ts\t{\"valid\":true}\tsrv.auth.maxtries\tmaximum authentication attempts exceeded for {user:account} from {addr} port {port} ssh2\n" +
  "auth.max-tries\ts\t{\"valid\":false}\t\tmaximum authentication attempts exceeded for invalid user {user} from {addr} port {port} ssh2\n" +
  "end.disconnecting\ts\t{\"valid\":true,\"reason\":\"Too many authentication failures\"}\tsrv.auth.toomany\tDisconnecting authenticating user {user:account} {addr} port {port}: Too many authentication failures\n" +
  "end.disconnecting\ts\t{\"valid\":false,\"reason\":\"Too many authentication failures\"}\t\tDisconnecting invalid user {user} {addr} port {port}: Too many authentication failures\n" +
  "end.disconnecting\ts\t{\"reason\":\"Too many authentication failures\"}\tsrv.auth.toomany_v66\tDisconnecting: Too many authentication failures for {user}\n" +
  "end.disconnecting\ts\t{\"reason\":\"Too many authentication failures\"}\tsrv.auth.toomany_v67\tDisconnecting: Too many authentication failures for {_:peer} from {_:addr} port {_:port} ssh2\n" +
  "auth.no-methods\ts\t{\"valid\":true}\tsrv.auth.no_methods\tDisconnecting authenticating user {user:account} {addr} port {port}: no authentication methods enabled\n" +
  "auth.no-methods\ts\t{\"valid\":false}\t\tDisconnecting invalid user {user} {addr} port {port}: no authentication methods enabled\n" +
  "auth.no-methods\ts\t\t\tDisconnecting: no authentication methods enabled\n" +
  "auth.no-methods\ts\t\t\tNo AuthenticationMethods left after eliminating disabled methods\n" +
  "auth.changed-user\ts\t{\"valid\":true}\tsrv.auth.change_user\tDisconnecting authenticating user {user:account} {addr} port {port}: Change of username or service not allowed: ({text:peer}\n" +
  "auth.changed-user\ts\t{\"valid\":false}\t\tDisconnecting invalid user {user} {addr} port {port}: Change of username or service not allowed: ({text:peer}\n" +
  "auth.changed-user\ts\t\t\tDisconnecting: Change of username or service not allowed: ({text:peer}\n" +
  "auth.bad-service\ts\t\tsrv.auth.bad_service\tDisconnecting {addr} port {port}: bad service request {service:peer}\n" +
  "auth.bad-service\ts\t\t\tDisconnecting: bad service request {service:peer}\n" +
  "auth.refuse-connection\ts\t{\"valid\":true}\tsrv.auth.refuse_connection\tadministratively prohibited connection for {user:account} from {addr} port {port}\n" +
  "auth.refuse-connection\ts\t{\"valid\":false}\t\tadministratively prohibited connection for invalid user {user} from {addr} port {port}\n" +
  "auth.pam-account-denied\ts\t\tsrv.auth.pam_account\tAccess denied for user {user:account} by PAM account configuration\n" +
  "auth.pam-error\ts\t\tsrv.auth.pam_error\tPAM: {text} for {user:account} from {host}\n" +
  "auth.pam-error\ts\t\t\tPAM: {text} for illegal user {user} from {host}\n" +
  "session.pam-session\ts\t\tsrv.auth.pam_session\tPAM: pam_open_session(): {text}\n" +
  "session.pam-session\ts\t\t\tPAM: pam_setcred(): {text}\n" +
  "auth.pam-broken\ts\t{\"text\":\"initialisation failed\"}\tsrv.auth.pam_init\tPAM: initialisation failed\n" +
  "auth.pam-broken\ts\t{\"text\":\"initialization failed\"}\t\tPAM: initialization failed\n" +
  "auth.pam-error\ts\t{\"text\":\"Username too long\"}\t\tUsername too long from {_:addr} port {_:port}\n" +
  "auth.algorithm-refused\ts\t{\"list\":\"PubkeyAcceptedAlgorithms\"}\tsrv.auth.key_alg\tuserauth_pubkey: signature algorithm {algorithm} not in PubkeyAcceptedAlgorithms\n" +
  "auth.algorithm-refused\ts\t{\"list\":\"PubkeyAcceptedAlgorithms\"}\t\tuserauth_pubkey: key type {algorithm} not in PubkeyAcceptedAlgorithms\n" +
  "auth.algorithm-refused\ts\t{\"list\":\"PubkeyAcceptedKeyTypes\"}\t\tuserauth_pubkey: key type {algorithm} not in PubkeyAcceptedKeyTypes\n" +
  "auth.algorithm-refused\ts\t\t\t{_:word} key type {algorithm} is not in permitted list {list}\n" +
  "auth.file-modes\ts\t\tsrv.auth.bad_modes\tAuthentication refused: bad ownership or modes for {what:word} {path}\n" +
  "auth.file-unreadable\ts\t\t\tAuthentication refused: realpath {path} failed: {errno}\n" +
  "auth.file-unreadable\ts\t{\"errno\":\"is not a regular file\"}\t\tAuthentication refused: {path} is not a regular file\n" +
  "auth.file-unreadable\ts\t\t\tCould not open user '{user:word}' authorized keys '{path}': {errno}\n" +
  "auth.file-unreadable\ts\t\t\tCould not open user '{user:word}' authorized principals '{path}': {errno}\n" +
  "auth.file-unreadable\ts\t\t\tCould not open authorized keys '{path}': {errno}\n" +
  "auth.file-unreadable\ts\t\t\tCould not open authorized principals '{path}': {errno}\n" +
  "auth.file-unreadable\ts\t{\"errno\":\"is not a regular file\"}\t\tUser '{user:word}' authorized keys '{path}' is not a regular file\n" +
  "auth.file-tried\ts\t\t\ttrying public key file {path}\n" +
  "auth.file-tried\ts\t\t\ttrying authorized principals file {path}\n" +
  "auth.file-bad-line\ts\t\t\t{_:token}: bad key options: {text}\n" +
  "auth.key-restricted\ts\t\t\t{_:token}: entry expired at {text}\n" +
  "auth.key-revoked\ts\t\tsrv.auth.revoked\tAuthentication key {keytype} {fingerprint} revoked by file {path}\n" +
  "auth.key-revoked\ts\t\t\tWARNING: authentication attempt with a revoked {keytype} key {fingerprint}\n" +
  "auth.file-unreadable\ts\t\t\tError checking authentication key {_:word} {_:token} in revoked keys file {path:token}: {errno}\n" +
  "auth.key-restricted\ts\t\t\trefusing {_:word} key: {text}\n" +
  "auth.key-restricted\ts\t{\"text\":\"key already used for an earlier step\"}\t\trefusing previously-used {_:word} key\n" +
  "auth.key-restricted\ts\t\t\tpublic key {_:word} {_:token} signature for {_:peer} rejected: {text}\n" +
  "auth.key-restricted\ts\t{\"text\":\"correct key but not from a permitted host\"}\t\t{_:token}: Authentication tried for {_} with correct key but not from a permitted host (host={_:peer}\n" +
  "auth.key-restricted\ts\t{\"text\":\"correct key but not from a permitted host\"}\t\tAuthentication tried for {_} with correct key but not from a permitted host (host={_:peer}\n" +
  "auth.key-restricted\ts\t{\"text\":\"valid certificate but not from a permitted source address\"}\t\t{_:token}: Authentication tried for {_} with valid certificate but not from a permitted source address ({_:addr}).\n" +
  "auth.key-restricted\ts\t{\"text\":\"valid certificate but not from a permitted source address\"}\t\tAuthentication tried for {_} with valid certificate but not from a permitted host (ip={_:addr}).\n" +
  "auth.key-restricted\ts\t\t\tRefusing certificate ID \"{_:peer}\" serial={_:count} signed by {_:word} CA {_:token}: {text}\n" +
  "auth.key-restricted\ts\t\t\tCertificate invalid: {text}\n" +
  "auth.key-restricted\ts\t{\"text\":\"Certificate does not contain an authorized principal\"}\t\tCertificate does not contain an authorized principal\n" +
  "auth.key-restricted\ts\t{\"text\":\"Certificate lacks principal list\"}\t\tCertificate lacks principal list\n" +
  "auth.key-restricted\ts\t{\"text\":\"Certificate contains unsupported critical options\"}\t\tCertificate contains unsupported critical options\n" +
  "auth.key-restricted\ts\t{\"text\":\"Certificate signed with disallowed algorithm\"}\t\tCertificate signed with disallowed algorithm\n" +
  "auth.key-restricted\ts\t{\"text\":\"Refused by key options\"}\t\tRefused by key options\n" +
  "auth.key-restricted\ts\t{\"text\":\"Refused by certificate options\"}\t\tRefused by certificate options\n" +
  "auth.key-restricted\ts\t{\"text\":\"Invalid certificate options\"}\t\tInvalid certificate options\n" +
  "auth.key-restricted\ts\t\t\tCertificate critical option \"{text:peer}\" is not supported\n" +
  "auth.keys-command\ts\t{\"text\":\"failed\"}\t\tAuthorizedKeysCommand {path:token} {_} failed, status {_:count}\n" +
  "auth.keys-command\ts\t{\"text\":\"failed\"}\t\tAuthorizedKeysCommand {path:token} failed, status {_:count}\n" +
  "auth.keys-command\ts\t{\"text\":\"failed\"}\t\tAuthorizedPrincipalsCommand {path:token} {_} failed, status {_:count}\n" +
  "auth.keys-command\ts\t{\"text\":\"exited on signal\"}\t\tAuthorizedKeysCommand {path:token} {_} exited on signal {_:count}\n" +
  "auth.keys-command\ts\t\t\tUnsafe AuthorizedKeysCommand \"{path}\": {text}\n" +
  "auth.keys-command\ts\t\t\tAuthorizedKeysCommandUser \"{_}\" not found: {text}\n" +
  "auth.keys-command\ts\t{\"text\":\"no user specified\"}\t\tNo user for AuthorizedKeysCommand specified, skipping\n" +
  "auth.reverse-mapping\ts\t\tsrv.auth.reverse_v72\treverse mapping checking getaddrinfo for {host:peer} [{addr}] failed - POSSIBLE BREAK-IN ATTEMPT!\n" +
  "auth.reverse-mapping\ts\t\tsrv.auth.reverse\treverse mapping checking getaddrinfo for {host:peer} [{addr}] failed.\n" +
  "auth.reverse-mapping\ts\t\tsrv.auth.nomap\tAddress {addr} maps to {host:peer}, but this does not map back to the address.\n" +
  "auth.reverse-mapping\ts\t\t\tAddress {addr} maps to {host:peer}, but this does not map back to the address - POSSIBLE BREAK-IN ATTEMPT!\n" +
  "auth.reverse-mapping\ts\t\t\tNasty PTR record \"{host:peer}\" is set up for {addr}, ignoring\n" +
  "auth.reverse-mapping\ts\t\t\tuserauth_hostbased mismatch: client sends {_:peer}\n" +
  "session.child\ts\t\tsrv.session.child\tUser child is on pid {pid}\n" +
  "session.started\ts\t{\"what\":\"command\"}\t\tStarting session: command for {user:account} from {addr} port {port} id {_:count}\n" +
  "session.started\ts\t{\"what\":\"shell\"}\t\tStarting session: shell on {_:token} for {user:account} from {addr} port {port} id {_:count}\n" +
  "session.started\ts\t{\"what\":\"shell\"}\t\tStarting session: shell for {user:account} from {addr} port {port} id {_:count}\n" +
  "session.started\ts\t{\"what\":\"command\"}\t\tStarting session: command on {_:token} for {user:account} from {addr} port {port} id {_:count}\n" +
  "session.started\ts\t\t\tStarting session: subsystem '{what}' for {user:account} from {addr} port {port} id {_:count}\n" +
  "session.forced\ts\t\t\tStarting session: forced-command (config) '{command}' for {_}\n" +
  "session.forced\ts\t\t\tStarting session: forced-command (key-option) '{command}' for {_}\n" +
  "session.note\ts\t\tsrv.session.close\tClose session: user {_} from {_:addr} port {_:port} id {_:count}\n" +
  "session.note\ts\t\tsrv.session.transferred\tTransferred: sent {_:count}, received {_:count} bytes\n" +
  "session.closed\ts\t\tsrv.session.closing\tClosing connection to {host} port {_:port}\n" +
  "session.note\ts\t\t\tChanged root directory to \"{_}\"\n" +
  "session.client-alive\ts\t{\"valid\":true}\tsrv.session.client_alive\tTimeout, client not responding from user {user:account} {addr} port {port}\n" +
  "session.client-alive\ts\t\tsrv.session.client_alive_v76\tTimeout, client not responding.\n" +
  "session.unused\ts\t{\"valid\":true}\tsrv.session.unused\tterminating inactive connection from user {user:account} {addr} port {port}\n" +
  "session.channel-timeout\tb\t{\"text\":\"closing after inactivity\"}\t\tchannel {_:count}: closing after {_:count} seconds of inactivity\n" +
  "session.signalled\ts\t\tsrv.session.exit_signal\tExiting on signal {signal}\n" +
  "end.disconnecting\ts\t{\"valid\":true,\"reason\":\"attempt to open a session after additional sessions disabled\"}\tsrv.session.nomore\tDisconnecting user {user:account} {addr} port {port}: Possible attack: attempt to open a session after additional sessions disabled\n" +
  "session.max-sessions\ts\t\tsrv.session.maxsessions\tno more sessions\n" +
  "session.chroot-modes\ts\t\tsrv.session.chroot_modes\tbad ownership or modes for chroot directory \"{path}\"\n" +
  "session.chroot-modes\ts\t{\"component\":true}\t\tbad ownership or modes for chroot directory component \"{path}\"\n" +
  "session.chroot-failed\ts\t\t\tsafely_chroot: stat(\"{path}\"): {errno}\n" +
  "session.chroot-failed\ts\t{\"errno\":\"is not a directory\"}\t\tchroot path \"{path}\" is not a directory\n" +
  "session.chroot-failed\ts\t\t\tUnable to chdir to chroot path \"{path}\": {errno}\n" +
  "session.sftp-only\ts\t{\"text\":\"refusing non-sftp session\"}\tsrv.session.nonsftp\tConnection from {_}: refusing non-sftp session\n" +
  "session.subsystem-failed\ts\t{\"text\":\"subsystem not found\"}\t\tsubsystem request for {subsystem:peer} by user {_} failed, subsystem not found\n" +
  "session.subsystem-failed\ts\t{\"text\":\"execution failed\"}\t\tsubsystem request for {subsystem:peer} by user {_} failed, execution failed\n" +
  "session.subsystem-failed\ts\t{\"text\":\"subsystem not found\"}\t\tsubsystem request for {subsystem:token} failed, subsystem not found\n" +
  "session.note\ts\t\t\tsubsystem request for {_:peer} by user {_}\n" +
  "session.subsystem-failed\ts\t\t\tsubsystem: cannot stat {subsystem}: {text}\n" +
  "session.pty-refused\ts\t\t\topenpty: {text}\n" +
  "session.pty-refused\ts\t{\"text\":\"no terminal\"}\t\tsession_pty_req: session {_:count} alloc failed\n" +
  "session.limit\ts\t\t\tdo_exec_no_pty: fork: {text}\n" +
  "session.limit\ts\t\t\tdo_exec_pty: fork: {text}\n" +
  "session.forward-refused\ts\t\t\trefused local port forward: {text:peer}\n" +
  "session.forward-refused\ts\t\t\trefused streamlocal port forward: {text:peer}\n" +
  "session.forward-refused\ts\t\t\tReceived request from {_:addr} port {_:port} to connect to host {text:peer}, but the request was denied.\n" +
  "session.forward-refused\ts\t\t\tReceived request to connect to host {text:peer}, but the request was denied.\n" +
  "session.forward-refused\ts\t\t\tReceived request to connect to path {text:peer}, but the request was denied.\n" +
  "session.forward-refused\ts\t\t\tReceived request from {_:addr} port {_:port} to remote forward to {text:peer}, but the request was denied.\n" +
  "session.forward-refused\ts\t{\"text\":\"remote forward\"}\t\tReceived request from {_:addr} port {_:port} to remote forward, but the request was denied.\n" +
  "session.forward-refused\ts\t\t\tchannel {_:count}: open failed: {text:peer}\n" +
  "session.note\ts\t\t\tsyslogin_perform_logout: logout() returned an error\n" +
  "session.note\ts\t\t\tAttempt to write login records by non-root user (aborting)\n" +
  "session.note\ts\t\t\tWriting login record failed for {_}\n" +
  "server.note\ts\t\t\tUnable to get agent socket: {_}\n" +
  "session.entered\ts\t\t\tEntering interactive session for SSH2.\n" +
  "session.note\ts\t\t\tFailed to allocate internet-domain X11 display socket.\n" +
  "sshd.debug\ts\t\t\tattempt {_:count} failures {_:count}\n" +
  "sshd.debug\ts\t\t\ttemporarily_use_uid: {_:count}/{_:count} (e={_:count}/{_:count})\n" +
  "sshd.debug\ts\t\t\trestore_uid: {_:count}/{_:count}\n" +
  "sshd.debug\ts\t\t\trestore_uid: (unprivileged)\n" +
  "sshd.debug\ts\t\t\tpermanently_set_uid: {_:count}/{_:count}\n" +
  "sshd.debug\ts\t\t\tmm_request_send: entering, type {_:count}\n" +
  "sshd.debug\ts\t\t\tmm_request_send entering: type {_:count}\n" +
  "sshd.debug\ts\t\t\tmm_request_receive_expect: entering, type {_:count}\n" +
  "sshd.debug\ts\t\t\tmm_request_receive_expect entering: type {_:count}\n" +
  "sshd.debug\ts\t\t\tmm_request_receive entering\n" +
  "sshd.debug\ts\t\t\tmonitor_read: checking request {_:count}\n" +
  "sshd.debug\ts\t\t\tmonitor_read: {_:count} used once, disabling now\n" +
  "sshd.debug\ts\t\t\tpreauth child monitor started\n" +
  "sshd.debug\ts\t\t\t{_:token}: key options: {_}\n" +
  "sshd.debug\ts\t\t\t{_:token}: processed {_:count}/{_:count} lines\n" +
  "sshd.debug\ts\t\t\tauth_check_authkeys_file: {_}: processed {_:count}/{_:count} lines\n" +
  "sshd.debug\ts\t\t\tuser_specific_delay: {_}\n" +
  "sshd.debug\ts\t\t\tensure_minimum_time_since: elapsed {_}\n" +
  "sshd.debug\ts\t\t\tuserauth_pubkey: authenticated {_:count} pkalg {_:token}\n" +
  "sshd.debug\ts\t\t\tuserauth_pubkey: {_:word} user {_:peer} public key {_:token} {_:token}\n" +
  "sshd.debug\ts\t\t\tuserauth_pubkey: disabled because of invalid user\n" +
  "sshd.debug\ts\t\t\tuserauth_pubkey: test whether pkalg/pkblob are acceptable\n" +
  "sshd.debug\ts\t\t\tuserauth_pubkey: test pkalg {_}\n" +
  "sshd.debug\ts\t\t\tuserauth_pubkey: {_:token} test pkalg {_}\n" +
  "sshd.debug\ts\t\t\tuserauth_pubkey: {_:token} have {_:token} signature for {_}\n" +
  "sshd.debug\ts\t\t\tuserauth_pubkey: have {_:token} signature for {_}\n" +
  "sshd.debug\ts\t\t\tuserauth_finish: failure partial={_:count} next methods=\"{_}\"\n" +
  "sshd.debug\ts\t\t\tinput_userauth_request: setting up authctxt for {_:peer}\n" +
  "sshd.debug\ts\t\t\tinput_userauth_request: try method {_:peer}\n" +
  "sshd.debug\ts\t\t\tmm_answer_{_:word}: {_}\n" +
  "sshd.debug\ts\t\t\tmm_answer_{_:word} entering\n" +
  "sshd.debug\ts\t\t\tmm_{_:word}: waiting for {_}\n" +
  "sshd.debug\ts\t\t\tmm_{_:word} entering\n" +
  "sshd.debug\ts\t\t\tmm_{_:word} entering: {_}\n" +
  "sshd.debug\ts\t\t\tmm_get_keystate: {_}\n" +
  "sshd.debug\ts\t\t\tmm_send_keystate: Finished sending state\n" +
  "sshd.debug\ts\t\t\tmm_do_pam_account returning {_:count}\n" +
  "sshd.debug\ts\t\t\tmm_choose_dh: remaining {_:count}\n" +
  "sshd.debug\ts\t\t\tdo_cleanup\n" +
  "sshd.debug\ts\t\t\tPAM: initializing for \"{_:peer}\"\n" +
  "sshd.debug\ts\t\t\tPAM: initializing for \"{_:peer}\" with service \"{_}\"\n" +
  "sshd.debug\ts\t\t\tPAM: setting PAM_RHOST to \"{_:peer}\"\n" +
  "sshd.debug\ts\t\t\tPAM: setting PAM_TTY to \"ssh\"\n" +
  "sshd.debug\ts\t\t\tPAM: establishing credentials\n" +
  "sshd.debug\ts\t\t\tPAM: opening session\n" +
  "sshd.debug\ts\t\t\tPAM: closing session\n" +
  "sshd.debug\ts\t\t\tPAM: deleting credentials\n" +
  "sshd.debug\ts\t\t\tPAM: reinitializing credentials\n" +
  "sshd.debug\ts\t\t\tPAM: cleanup\n" +
  "sshd.debug\ts\t\t\tPAM: sshpam_{_:word} entering{_}\n" +
  "sshd.debug\ts\t\t\tPAM: sshpam_{_:word} called with {_:count} messages\n" +
  "sshd.debug\ts\t\t\tPAM: do_pam_account pam_acct_mgmt = {_:count} ({_})\n" +
  "sshd.debug\ts\t\t\tPAM: num PAM env strings {_:count}\n" +
  "sshd.debug\ts\t\t\tPAM: num env strings {_:count}\n" +
  "sshd.debug\ts\t\t\tPAM: password authentication accepted for {_:peer}\n" +
  "sshd.debug\ts\t\t\tPAM: password authentication failed for {_:peer}: {_}\n" +
  "sshd.debug\ts\t\t\tdo_pam_account: called\n" +
  "sshd.debug\ts\t\t\tdo_pam_{_:word}: auth information in SSH_AUTH_INFO_0\n" +
  "sshd.debug\ts\t\t\tsending debug message: {_:peer}\n" +
  "sshd.debug\ts\t\t\toom_adjust_setup\n" +
  "sshd.debug\ts\t\t\toom_adjust_restore\n" +
  "sshd.debug\ts\t\t\tSet {_:token} to {_:signed}\n" +
  "sshd.debug\ts\t\t\tSet {_:token} from {_:signed} to {_:signed}\n" +
  "sshd.debug\ts\t\t\tsend_rexec_state: entering fd = {_:count} config len {_:count}\n" +
  "sshd.debug\ts\t\t\tsend_rexec_state: done\n" +
  "sshd.debug\ts\t\t\trecv_rexec_state: entering fd = {_:count}\n" +
  "sshd.debug\ts\t\t\trecv_rexec_state: done\n" +
  "sshd.debug\ts\t\t\tssh_msg_send: type {_:count}{_}\n" +
  "sshd.debug\ts\t\t\tssh_msg_recv entering\n" +
  "sshd.debug\ts\t\t\trexec start in {_:count} out {_:count} newsock {_:count} pipe {_:signed} sock {_:count}\n" +
  "sshd.debug\ts\t\t\trexec start in {_:count} out {_:count} newsock {_:count} config_s {_:token}\n" +
  "sshd.debug\ts\t\t\trexec_argv[{_:count}]='{_}'\n" +
  "sshd.debug\ts\t\t\tinetd sockets after dupping: {_:count}, {_:count}\n" +
  "sshd.debug\ts\t\t\tnetwork sockets: {_:count}, {_:count}\n" +
  "sshd.debug\ts\t\t\tServer will not fork when running in debugging mode.\n" +
  "sshd.debug\ts\t\t\tssh_sandbox_{_:word}: {_}\n" +
  "sshd.debug\ts\t\t\tprivsep user:group {_:count}:{_:count}\n" +
  "sshd.debug\ts\t\t\tlist_hostkey_types: {_}\n" +
  "sshd.debug\ts\t\t\tlocal server KEXINIT proposal\n" +
  "sshd.debug\ts\t\t\tpeer client KEXINIT proposal\n" +
  "sshd.debug\ts\t\t\taudit_event: unhandled event {_:count}\n" +
  "sshd.debug\ts\t\t\tparse_server_config_depth: config {_} len {_:count}\n" +
  "sshd.debug\ts\t\t\tload_server_config: {_}\n" +
  "sshd.debug\ts\t\t\tchecking match for '{_}' user {_:peer}\n" +
  "sshd.debug\ts\t\t\tchecking syntax for 'Match {_}'\n" +
  "sshd.debug\ts\t\t\tchecking syntax for 'Match {_}' on line {_:count}\n" +
  "sshd.debug\ts\t\t\tmatch not found\n" +
  "sshd.debug\ts\t\t\tmatch found\n" +
  "sshd.debug\ts\t\t\tmatch not found on line {_:count}\n" +
  "sshd.debug\ts\t\t\tmatch found on line {_:count}\n" +
  "sshd.debug\ts\t\t\tuser {_:peer} matched 'User {_}' at line {_:count}\n" +
  "sshd.debug\ts\t\t\tuser {_:peer} matched group list {_} at line {_:count}\n" +
  "sshd.debug\ts\t\t\tuser {_:peer} does not match group list {_} at line {_:count}\n" +
  "sshd.debug\ts\t\t\tconnection from {_:peer} matched '{_}' at line {_:count}\n" +
  "sshd.debug\ts\t\t\treprocess config line {_:count}: {_}\n" +
  "sshd.debug\ts\t\t\tmm_answer_keyallowed: {_}\n" +
  "sshd.debug\ts\t\t\tmm_answer_keyallowed: key {_:token} is {_}\n" +
  "sshd.debug\ts\t\t\tmm_answer_sign: {_}\n" +
  "sshd.debug\ts\t\t\tmonitor_child_preauth: user {_} authenticated by privileged process\n" +
  "sshd.debug\ts\t\t\tmonitor_child_preauth: {_} has been authenticated by privileged process\n" +
  "sshd.debug\ts\t\t\tmonitor_apply_keystate: packet_set_state\n" +
  "sshd.debug\ts\t\t\tssh_packet_set_postauth: called\n" +
  "sshd.debug\ts\t\t\tssh_packet_set_state: done\n" +
  "sshd.debug\ts\t\t\tnotify_hostkeys: {_}\n" +
  "sshd.debug\ts\t\t\tactive: key options: {_}\n" +
  "sshd.debug\ts\t\t\tserver_init_dispatch\n" +
  "sshd.debug\ts\t\t\tserver_input_global_request: rtype {_:peer} want_reply {_:count}\n" +
  "sshd.debug\ts\t\t\tserver_input_channel_open: ctype {_:peer} rchan {_:signed} win {_:count} max {_:count}\n" +
  "sshd.debug\ts\t\t\tserver_input_channel_open: confirm {_:peer}\n" +
  "sshd.debug\ts\t\t\tserver_input_channel_open: failure {_:peer}\n" +
  "sshd.debug\ts\t\t\tserver_input_channel_req: channel {_:count} request {_:peer} reply {_:count}\n" +
  "sshd.debug\ts\t\t\tserver_request_direct_tcpip: {_:peer}\n" +
  "sshd.debug\ts\t\t\tinput_session_request\n" +
  "sshd.debug\ts\t\t\tsession_new: allocate (allocated {_:count} max {_:count})\n" +
  "sshd.debug\ts\t\t\tsession_new: session {_:count}\n" +
  "sshd.debug\ts\t\t\tsession_unused: session id {_:count} unused\n" +
  "sshd.debug\ts\t\t\tsession_open: channel {_:count}\n" +
  "sshd.debug\ts\t\t\tsession_open: session {_:count}: link with channel {_:count}\n" +
  "sshd.debug\ts\t\t\tsession_by_channel: session {_:count} channel {_:count}\n" +
  "sshd.debug\ts\t\t\tsession_by_pid: pid {_:count}\n" +
  "sshd.debug\ts\t\t\tsession_input_channel_req: session {_:count} req {_:peer}\n" +
  "sshd.debug\ts\t\t\tsession_exit_message: session {_:count} channel {_:count} pid {_:count}\n" +
  "sshd.debug\ts\t\t\tsession_exit_message: release channel {_:count}\n" +
  "sshd.debug\ts\t\t\tsession_pty_req: session {_:count} alloc {_:token}\n" +
  "sshd.debug\ts\t\t\tsession_pty_cleanup2: session {_:count} release {_:token}\n" +
  "sshd.debug\ts\t\t\tAllocating pty.\n" +
  "sshd.debug\ts\t\t\tAllocating a pty not permitted for this connection.\n" +
  "sshd.debug\ts\t\t\tSetting controlling tty using TIOCSCTTY.\n" +
  "sshd.debug\ts\t\t\tReceived SIGCHLD.\n" +
  "sshd.debug\ts\t\t\tsubsystem: {_}\n" +
  "sshd.debug\ts\t\t\tSELinux support disabled\n" +
  "sshd.debug\ts\t\t\tCopy environment: {_}\n" +
  "sshd.debug\ts\t\t\tSetting env {_:count}: {_:peer}\n" +
  "sshd.debug\ts\t\t\tIgnoring env request {_:peer}: {_}\n" +
  "sshd.debug\ts\t\t\tconnect_next: {_:peer}\n" +
  "sshd.debug\ts\t\t\tsrclimit_{_:word}: {_}\n" +
  "sshd.debug\ts\t\t\tConnection to port {_:count} forwarding to {_} port {_:signed} requested.\n" +
  "sshd.debug\ts\t\t\ttrying authorized keys command {_}\n" +
  "sshd.debug\ts\t\t\tAuthorizedKeysCommand{_}: command \"{_}\" running as {_:word}\n" +
  "sshd.debug\ts\t\t\tGot {_:count}/{_:count} for keepalive\n" +
  "sshd.debug\ts\t\t\tclient does not support rekeying\n" +
  "tool.read-failed\tc\t{\"tool\":\"git\"}\t\tfatal: Could not read from remote repository.\n" +
  "tool.note\tc\t{\"tool\":\"git\"}\t\tPlease make sure you have the correct access rights\n" +
  "tool.note\tc\t{\"tool\":\"git\"}\t\tand the repository exists.\n" +
  "tool.note\tc\t{\"tool\":\"git\"}\t\tCloning into '{_}'...\n" +
  "tool.note\tc\t{\"tool\":\"git\"}\t\tCloning into bare repository {_}\n" +
  "tool.note\tc\t{\"tool\":\"git\"}\t\tremote: {_}\n" +
  "tool.note\tc\t{\"tool\":\"git\"}\t\tremote:\n" +
  "tool.note\tc\t{\"tool\":\"git\"}\t\tReceiving objects: {_}\n" +
  "tool.note\tc\t{\"tool\":\"git\"}\t\tfatal: repository '{_}' not found\n" +
  "tool.note\tc\t{\"tool\":\"git\"}\t\tfatal: '{_}' does not appear to be a git repository\n" +
  "tool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: The remote end hung up unexpectedly\"}\t\tfatal: The remote end hung up unexpectedly\n" +
  "tool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: the remote end hung up unexpectedly\"}\t\tfatal: the remote end hung up unexpectedly\n" +
  "tool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: the remote end hung up upon initial contact\"}\t\tfatal: the remote end hung up upon initial contact\n" +
  "tool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: early EOF\"}\t\tfatal: early EOF\n" +
  "tool.closed\tc\t{\"tool\":\"git\",\"text\":\"fetch-pack: unexpected disconnect while reading sideband packet\"}\t\tfetch-pack: unexpected disconnect while reading sideband packet\n" +
  "tool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: fetch-pack: invalid index-pack output\"}\t\tfatal: fetch-pack: invalid index-pack output\n" +
  "tool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: index-pack failed\"}\t\tfatal: index-pack failed\n" +
  "tool.closed\tc\t{\"tool\":\"git\",\"text\":\"send-pack: unexpected disconnect while reading sideband packet\"}\t\tsend-pack: unexpected disconnect while reading sideband packet\n" +
  "tool.closed\tc\t{\"tool\":\"git\",\"text\":\"error: failed to push some refs to 'git@git.example.test:team/site.git'\"}\t\terror: failed to push some refs to '{_}'\n" +
  "session.noise-in-stream\tc\t\t\tfatal: protocol error: bad line length character: {text:peer}\n" +
  "auth.git-denied\tc\t{\"text\":\"Permission denied to this account\"}\t\tERROR: Permission to {repository} denied to {to}.\n" +
  "auth.git-denied\tc\t{\"text\":\"Permission denied to deploy key\"}\t\tERROR: Permission to {repository} denied to deploy key\n" +
  "auth.git-denied\tc\t{\"text\":\"ERROR: Repository not found.\"}\t\tERROR: Repository not found.\n" +
  "auth.git-denied\tc\t{\"text\":\"ERROR: The key you are authenticating with has been marked as read only.\"}\t\tERROR: The key you are authenticating with has been marked as read only.\n" +
  "auth.git-denied\tc\t{\"text\":\"ERROR: The `team` organization has enabled or enforced SAML SSO.\"}\t\tERROR: The `{_}` organization has enabled or enforced SAML SSO{_}\n" +
  "auth.git-denied\tc\t{\"text\":\"ERROR: We're doing an SSH key audit.\"}\t\tERROR: We're doing an SSH key audit.\n" +
  "auth.git-denied\tc\t{\"text\":\"remote: ERROR: The project you were looking for could not be found or you don't have permission to view it.\"}\t\tremote: ERROR: The project you were looking for could not be found or you don't have permission to view it.\n" +
  "auth.git-denied\tc\t{\"text\":\"GitLab: The project you were looking for could not be found or you don't have permission to view it.\"}\t\tGitLab: The project you were looking for could not be found or you don't have permission to view it.\n" +
  "auth.git-denied\tc\t{\"text\":\"GitLab: The project you were looking for could not be found.\"}\t\tGitLab: The project you were looking for could not be found.\n" +
  "auth.git-denied\tc\t{\"text\":\"GitLab: You are not allowed to push code to this project.\"}\t\tGitLab: You are not allowed to {_}\n" +
  "auth.git-denied\tc\t{\"text\":\"remote: GitLab: You are not allowed to push code to this project.\"}\t\tremote: GitLab: You are not allowed to {_}\n" +
  "auth.git-denied\tc\t{\"text\":\"remote: ERROR: You are not allowed to push code to this project.\"}\t\tremote: ERROR: You are not allowed to {_}\n" +
  "auth.git-denied\tc\t{\"text\":\"GitLab: This deploy key does not have write access to this project.\"}\t\tGitLab: This deploy key does not have write access to this project.\n" +
  "auth.git-denied\tc\t{\"text\":\"conq: repository access denied.\"}\t\tconq: repository access denied.\n" +
  "auth.git-denied\tc\t{\"text\":\"conq: repository does not exist.\"}\t\tconq: repository does not exist.\n" +
  "auth.git-denied\tc\t{\"text\":\"repository access denied. deployment key is not associated with the requested repository.\"}\t\trepository access denied{_}\n" +
  "auth.git-denied\tc\t{\"text\":\"FATAL: R any site ada DENIED by fallthru\"}\t\tFATAL: {_} DENIED by fallthru\n" +
  "auth.git-denied\tc\t{\"text\":\"Gitea: Unauthorized\"}\t\tGitea: Unauthorized\n" +
  "auth.git-denied\tc\t{\"text\":\"fatal: remote error: access denied or repository not exported: /site.git\"}\t\tfatal: remote error: access denied or repository not exported: {_}\n" +
  "session.git-greeting\tc\t{\"text\":\"GitHub\"}\t\tHi {user:peer}! You've successfully authenticated, but GitHub does not provide shell access.\n" +
  "session.git-greeting\tc\t{\"text\":\"GitLab\"}\t\tWelcome to GitLab, {user:peer}!\n" +
  "session.git-greeting\tc\t{\"text\":\"Gitea\"}\t\tHi there, {user:peer}! You've successfully authenticated with the key named {_}, but Gitea does not provide shell access.\n" +
  "session.git-greeting\tc\t{\"text\":\"You can use git to connect to Bitbucket. Shell access is disabled.\"}\t\tYou can use git to connect to Bitbucket. Shell access is disabled.\n" +
  "session.git-greeting\tc\t{\"text\":\"You can use git or hg to connect to Bitbucket. Shell access is disabled.\"}\t\tYou can use git or hg to connect to Bitbucket. Shell access is disabled.\n" +
  "session.git-greeting\tc\t{\"text\":\"authenticated via ssh key.\"}\t\tauthenticated via ssh key.\n" +
  "session.git-greeting\tc\t{\"text\":\"  ****    Welcome to Gerrit Code Review    ****\"}\t\t  ****    Welcome to Gerrit Code Review    ****\n" +
  "session.git-greeting\tc\t{\"text\":\"****    Welcome to Gerrit Code Review    ****\"}\t\t****    Welcome to Gerrit Code Review    ****\n" +
  "session.git-greeting\tc\t{\"text\":\"remote: Shell access is not supported.\"}\t\tremote: Shell access is not supported.\n" +
  "session.git-greeting\tc\t{\"text\":\"You have successfully authenticated over SSH. You can use Git to interact with AWS CodeCommit. Interactive shells are not supported.\"}\t\tYou have successfully authenticated over SSH. You can use Git to interact with AWS CodeCommit.{_}\n" +
  "session.git-greeting\tc\t{\"text\":\"fatal: Interactive git shell is not enabled.\"}\t\tfatal: Interactive git shell is not enabled.\n" +
  "session.git-greeting\tc\t{\"text\":\"fatal: What do you think I am? A shell?\"}\t\tfatal: What do you think I am? A shell?\n" +
  "session.git-greeting\tc\t{\"text\":\"hello ada, this is git@git running gitolite3 v3.6.12 on git 2.39.5\"}\t\thello {_}, this is {_:token} running gitolite{_}\n" +
  "tool.closed\tc\t{\"tool\":\"scp\",\"text\":\"lost connection\"}\t\tlost connection\n" +
  "tool.closed\tc\t{\"tool\":\"scp\",\"text\":\"scp: Connection closed\"}\t\tscp: Connection closed\n" +
  "tool.closed\tc\t{\"tool\":\"scp\",\"text\":\"scp: Connection closed.\"}\t\tscp: Connection closed.\n" +
  "tool.closed\tc\t{\"tool\":\"sftp\",\"text\":\"sftp: Connection closed\"}\t\tsftp: Connection closed\n" +
  "tool.closed\tc\t{\"tool\":\"sftp\",\"text\":\"sftp: Connection closed.\"}\t\tsftp: Connection closed.\n" +
  "tool.closed\tc\t{\"tool\":\"sftp\",\"text\":\"Connection closed\"}\t\tConnection closed\n" +
  "tool.closed\tc\t{\"tool\":\"sftp\",\"text\":\"Connection closed.\"}\t\tConnection closed.\n" +
  "tool.closed\tc\t{\"tool\":\"sftp\",\"text\":\"Couldn't read packet: Connection reset by peer\"}\t\tCouldn't read packet: {_}\n" +
  "tool.closed\tc\t{\"tool\":\"sftp\",\"text\":\"Couldn't send packet: Broken pipe\"}\t\tCouldn't send packet: {_}\n" +
  "tool.note\tc\t{\"tool\":\"scp\"}\t\tExecuting: program {_} host {_:token}, user {_}\n" +
  "tool.note\tc\t{\"tool\":\"scp\"}\t\tscp: {_}: No such file or directory\n" +
  "tool.note\tc\t{\"tool\":\"scp\"}\t\tscp: {_}: Permission denied\n" +
  "tool.note\tc\t{\"tool\":\"sftp\"}\t\tConnected to {_}\n" +
  "session.noise-in-stream\tc\t\t\tReceived message too long {length}\n" +
  "session.noise-in-stream\tc\t\t\tscp: Received message too long {length}\n" +
  "tool.note\tc\t{\"tool\":\"sftp\"}\t\tEnsure the remote shell produces no output for non-interactive sessions.\n" +
  "tool.note\tc\t{\"tool\":\"scp\"}\t\tscp: Ensure the remote shell produces no output for non-interactive sessions.\n" +
  "session.noise-in-stream\tc\t\t\tprotocol error: {text:peer}\n" +
  "session.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"bash: /usr/lib/openssh/sftp-server: No such file or directory\"}\t\tbash: /usr/lib/openssh/sftp-server: No such file or directory\n" +
  "session.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"bash: line 1: /usr/lib/openssh/sftp-server: No such file or directory\"}\t\tbash: line 1: /usr/lib/openssh/sftp-server: No such file or directory\n" +
  "session.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"sh: /usr/lib/openssh/sftp-server: not found\"}\t\tsh: /usr/lib/openssh/sftp-server: not found\n" +
  "session.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"sh: 1: /usr/lib/openssh/sftp-server: not found\"}\t\tsh: 1: /usr/lib/openssh/sftp-server: not found\n" +
  "session.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"ash: /usr/lib/openssh/sftp-server: not found\"}\t\tash: /usr/lib/openssh/sftp-server: not found\n" +
  "session.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"bash: /usr/libexec/openssh/sftp-server: No such file or directory\"}\t\tbash: /usr/libexec/openssh/sftp-server: No such file or directory\n" +
  "session.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"bash: line 1: /usr/libexec/openssh/sftp-server: No such file or directory\"}\t\tbash: line 1: /usr/libexec/openssh/sftp-server: No such file or directory\n" +
  "session.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"sh: /usr/libexec/openssh/sftp-server: not found\"}\t\tsh: /usr/libexec/openssh/sftp-server: not found\n" +
  "session.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"sh: 1: /usr/libexec/openssh/sftp-server: not found\"}\t\tsh: 1: /usr/libexec/openssh/sftp-server: not found\n" +
  "session.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"ash: /usr/libexec/openssh/sftp-server: not found\"}\t\tash: /usr/libexec/openssh/sftp-server: not found\n" +
  "session.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"bash: /usr/lib/sftp-server: No such file or directory\"}\t\tbash: /usr/lib/sftp-server: No such file or directory\n" +
  "session.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"bash: line 1: /usr/lib/sftp-server: No such file or directory\"}\t\tbash: line 1: /usr/lib/sftp-server: No such file or directory\n" +
  "session.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"sh: /usr/lib/sftp-server: not found\"}\t\tsh: /usr/lib/sftp-server: not found\n" +
  "session.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"sh: 1: /usr/lib/sftp-server: not found\"}\t\tsh: 1: /usr/lib/sftp-server: not found\n" +
  "session.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"ash: /usr/lib/sftp-server: not found\"}\t\tash: /usr/lib/sftp-server: not found\n" +
  "session.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"bash: /usr/libexec/sftp-server: No such file or directory\"}\t\tbash: /usr/libexec/sftp-server: No such file or directory\n" +
  "session.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"bash: line 1: /usr/libexec/sftp-server: No such file or directory\"}\t\tbash: line 1: /usr/libexec/sftp-server: No such file or directory\n" +
  "session.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"sh: /usr/libexec/sftp-server: not found\"}\t\tsh: /usr/libexec/sftp-server: not found\n" +
  "session.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"sh: 1: /usr/libexec/sftp-server: not found\"}\t\tsh: 1: /usr/libexec/sftp-server: not found\n" +
  "session.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"ash: /usr/libexec/sftp-server: not found\"}\t\tash: /usr/libexec/sftp-server: not found\n" +
  "session.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"bash: /usr/lib/ssh/sftp-server: No such file or directory\"}\t\tbash: /usr/lib/ssh/sftp-server: No such file or directory\n" +
  "session.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"bash: line 1: /usr/lib/ssh/sftp-server: No such file or directory\"}\t\tbash: line 1: /usr/lib/ssh/sftp-server: No such file or directory\n" +
  "session.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"sh: /usr/lib/ssh/sftp-server: not found\"}\t\tsh: /usr/lib/ssh/sftp-server: not found\n" +
  "session.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"sh: 1: /usr/lib/ssh/sftp-server: not found\"}\t\tsh: 1: /usr/lib/ssh/sftp-server: not found\n" +
  "session.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"ash: /usr/lib/ssh/sftp-server: not found\"}\t\tash: /usr/lib/ssh/sftp-server: not found\n" +
  "session.exec-failed\tc\t{\"text\":\"bash: scp: command not found\"}\t\tbash: scp: command not found\n" +
  "tool.closed\tc\t{\"tool\":\"rsync\",\"text\":\"rsync: connection unexpectedly closed (0 bytes received so far) [sender]\"}\t\trsync: connection unexpectedly closed ({_:count} bytes received so far) [{_:word}]\n" +
  "tool.closed\tc\t{\"tool\":\"rsync\",\"text\":\"rsync: [receiver] connection unexpectedly closed (0 bytes received so far)\"}\t\trsync: [{_:word}] connection unexpectedly closed ({_:count} bytes received so far)\n" +
  "tool.closed\tc\t{\"tool\":\"rsync\",\"text\":\"rsync error: unexplained error (code 255) at io.c(231) [sender=3.2.7]\"}\t\trsync error: unexplained error (code 255) at {_}\n" +
  "tool.closed\tc\t{\"tool\":\"rsync\",\"text\":\"rsync error: error in rsync protocol data stream (code 12) at io.c(231) [sender=3.2.7]\"}\t\trsync error: error in rsync protocol data stream (code 12) at {_}\n" +
  "tool.closed\tc\t{\"tool\":\"rsync\",\"text\":\"rsync error: unexplained error (code 137) at io.c(231) [sender=3.2.7]\"}\t\trsync error: unexplained error (code {_:count}) at {_}\n" +
  "tool.closed\tc\t{\"tool\":\"rsync\",\"text\":\"rsync error: error in socket IO (code 10) at clientserver.c(137) [sender=3.2.7]\"}\t\trsync error: error in socket IO (code 10) at {_}\n" +
  "tool.closed\tc\t{\"tool\":\"rsync\",\"text\":\"rsync error: timeout in data send/receive (code 30) at io.c(204) [sender=3.2.7]\"}\t\trsync error: timeout in data send/receive (code 30) at {_}\n" +
  "tool.closed\tc\t{\"tool\":\"rsync\",\"text\":\"rsync: [sender] write error: Broken pipe (32)\"}\t\trsync: [{_:word}] write error: {_}\n" +
  "tool.closed\tc\t{\"tool\":\"rsync\",\"text\":\"rsync: [receiver] safe_read failed to read 4 bytes: Connection reset by peer (104)\"}\t\trsync: [{_:word}] safe_read failed to read {_:count} bytes: {_}\n" +
  "session.noise-in-stream\tc\t{\"text\":\"protocol version mismatch\"}\t\tprotocol version mismatch -- is your shell clean?\n" +
  "tool.note\tc\t{\"tool\":\"rsync\"}\t\t(see the rsync manpage for an explanation)\n" +
  "tool.note\tc\t{\"tool\":\"rsync\"}\t\t(see the rsync man page for an explanation)\n" +
  "tool.note\tc\t{\"tool\":\"rsync\"}\t\trsync error: protocol incompatibility (code 2) at {_}\n" +
  "session.exec-failed\tc\t{\"text\":\"rsync not found on the server\"}\t\trsync error: remote command not found (code 127) at {_}\n" +
  "tool.note\tc\t{\"tool\":\"ssh-keyscan\"}\t\t# {_:token} SSH-{_}\n" +
  "tool.note\tc\t{\"tool\":\"ssh-keyscan\"}\t\t{_:token} ssh-ed25519 AAAA{_:token}\n" +
  "tool.note\tc\t{\"tool\":\"ssh-keyscan\"}\t\t{_:token} ssh-rsa AAAA{_:token}\n" +
  "tool.note\tc\t{\"tool\":\"ssh-keyscan\"}\t\t{_:token} ecdsa-sha2-nistp256 AAAA{_:token}\n" +
  "tool.note\tc\t{\"tool\":\"ssh-keyscan\"}\t\t{_:token} ecdsa-sha2-nistp384 AAAA{_:token}\n" +
  "tool.note\tc\t{\"tool\":\"ssh-keyscan\"}\t\t{_:token} ecdsa-sha2-nistp521 AAAA{_:token}\n" +
  "tool.note\tc\t{\"tool\":\"ssh-keyscan\"}\t\t{_:token} ssh-dss AAAA{_:token}\n" +
  "ident.closed\tc\t\t\t{_:token}: Connection closed by remote host\n" +
  "ident.read-error\tc\t\t\tread ({_:token}): {errno}\n" +
  "ident.write-error\tc\t\t\twrite ({_:token}): {errno}\n" +
  "connect.failed\tc\t\t\tconnect (`{host}'): {errno}\n" +
  "resolve.failed\tc\t\t\tgetaddrinfo {host:token}: {reason}\n" +
  "client.install-broken\tc\t{\"text\":\"ssh: command not found\"}\t\tssh: command not found\n" +
  "client.install-broken\tc\t{\"text\":\"bash: ssh: command not found\"}\t\tbash: ssh: command not found\n" +
  "client.install-broken\tc\t{\"text\":\"sh: ssh: not found\"}\t\tsh: ssh: not found\n" +
  "client.install-broken\tc\t{\"text\":\"sh: 1: ssh: not found\"}\t\tsh: 1: ssh: not found\n" +
  "client.install-broken\tc\t{\"text\":\"/bin/sh: ssh: not found\"}\t\t/bin/sh: ssh: not found\n" +
  "client.install-broken\tc\t{\"text\":\"/bin/sh: 1: ssh: not found\"}\t\t/bin/sh: 1: ssh: not found\n" +
  "client.install-broken\tc\t{\"text\":\"bash: line 12: ssh: command not found\"}\t\tbash: line {_:count}: ssh: command not found\n" +
  "client.install-broken\tc\t{\"text\":\"/builds/site/deploy.sh: line 12: ssh: command not found\"}\t\t{_}: line {_:count}: ssh: command not found\n" +
  "client.install-broken\tc\t{\"text\":\"zsh: command not found: ssh\"}\t\tzsh: command not found: ssh\n" +
  "client.install-broken\tc\t{\"text\":\"error: cannot run ssh: No such file or directory\"}\t\terror: cannot run ssh: No such file or directory\n" +
  "client.install-broken\tc\t{\"text\":\"'ssh' is not recognized as an internal or external command,\"}\t\t'ssh' is not recognized as an internal or external command,\n" +
  "client.install-broken\tc\t{\"text\":\"ssh : The term 'ssh' is not recognized as the name of a cmdlet, function, script file, or operable program.\"}\t\tssh : The term 'ssh' is not recognized as the name of a cmdlet, function, script file, or operable program.{_}\n" +
  "client.install-broken\tc\t{\"text\":\"exec: \\\"ssh\\\": executable file not found in $PATH\"}\t\texec: \"ssh\": executable file not found in $PATH\n" +
  "client.install-broken\tc\t{\"text\":\"ssh: error while loading shared libraries: libcrypto.so.3: cannot open shared object file: No such file or directory\"}\t\tssh: error while loading shared libraries: {_}\n" +
  "client.install-broken\tc\t{\"text\":\"/usr/bin/ssh: error while loading shared libraries: libcrypto.so.3: cannot open shared object file: No such file or directory\"}\t\t/usr/bin/ssh: error while loading shared libraries: {_}\n" +
  "client.install-broken\tc\t{\"text\":\"ssh: symbol lookup error: ssh: undefined symbol: EVP_KDF_ctrl, version OPENSSL_1_1_1b\"}\t\tssh: symbol lookup error: {_}\n" +
  "client.install-broken\tc\t{\"text\":\"/usr/bin/ssh: symbol lookup error: /usr/bin/ssh: undefined symbol: EVP_KDF_ctrl, version OPENSSL_1_1_1b\"}\t\t/usr/bin/ssh: symbol lookup error: {_}\n" +
  "client.install-broken\tc\t{\"text\":\"ssh: /opt/app/lib/libcrypto.so.1.1: version `OPENSSL_1_1_1' not found (required by ssh)\"}\t\tssh: {_}: version `OPENSSL_{_}' not found (required by ssh)\n" +
  "client.install-broken\tc\t{\"text\":\"/usr/bin/ssh: /opt/app/lib/libcrypto.so.1.1: version `OPENSSL_1_1_1' not found (required by /usr/bin/ssh)\"}\t\t/usr/bin/ssh: {_}: version `OPENSSL_{_}' not found (required by /usr/bin/ssh)\n" +
  "client.install-broken\tc\t{\"text\":\"dyld: Library not loaded: /usr/local/opt/openssl/lib/libcrypto.1.1.dylib\"}\t\tdyld: Library not loaded: {_}\n" +
  "client.install-broken\tc\t{\"text\":\"dyld[4711]: Library not loaded: /opt/homebrew/opt/openssl@3/lib/libcrypto.3.dylib\"}\t\tdyld[{_:count}]: Library not loaded: {_}\n" +
  "session.nologin-text\tc\t{\"text\":\"This account is currently not available.\"}\t\tThis account is currently not available.\n" +
  "session.nologin-text\tc\t{\"text\":\"This account is not available.\"}\t\tThis account is not available.\n" +
  "session.nologin-text\tc\t{\"text\":\"This account is not available\"}\t\tThis account is not available\n" +
  "session.nologin-text\ts\t{\"text\":\"Attempted login\"}\t\tAttempted login by {_} (UID: {_:token}) on {_:token}\n" +
  "session.forced\tc\t{\"text\":\"Please login as another user than root\"}\t\tPlease login as the user \"{_}\" rather than the user \"root\".\n" +
  "auth.nologin\tc\t{\"text\":\"System is booting up\"}\t\t\"System is booting up. Unprivileged users are not permitted to log in yet.{_}\n" +
  "auth.nologin\tc\t{\"text\":\"System is booting up\"}\t\tSystem is booting up. Unprivileged users are not permitted to log in yet.{_}\n" +
  "auth.nologin\tc\t{\"text\":\"System is going down\"}\t\t\"System is going down. Unprivileged users are not permitted to log in anymore.{_}\n" +
  "auth.nologin\tc\t{\"text\":\"System is going down\"}\t\tSystem is going down. Unprivileged users are not permitted to log in anymore.{_}\n" +
  "session.shutdown\tc\t{\"text\":\"The system is going down for reboot NOW!\"}\t\tThe system is going down for reboot NOW!{_}\n" +
  "session.shutdown\tc\t{\"text\":\"The system will reboot now!\"}\t\tThe system will reboot now!\n" +
  "session.shutdown\tc\t{\"text\":\"The system will power off now!\"}\t\tThe system will power off now!\n" +
  "session.shutdown\tc\t{\"text\":\"The system is going down for power-off NOW!\"}\t\tThe system is going down for {_} NOW!\n" +
  "session.shutdown\tc\t{\"text\":\"The system is going down for reboot at Mon 2025-03-03 10:00:00 UTC!\"}\t\tThe system is going down for {_} at {_}!\n" +
  "session.auto-logout\tc\t{\"text\":\"timed out waiting for input: auto-logout\"}\t\t{_}timed out waiting for input: auto-logout\n" +
  "session.auto-logout\tc\t{\"text\":\"auto-logout\"}\t\tauto-logout\n" +
  "session.limit\tc\t{\"text\":\"-bash: fork: retry: Resource temporarily unavailable\"}\t\t{_}: fork: retry: {_}\n" +
  "session.limit\tc\t{\"text\":\"-bash: fork: Resource temporarily unavailable\"}\t\t{_}: fork: Resource temporarily unavailable\n" +
  "session.limit\tc\t{\"text\":\"-bash: fork: Cannot allocate memory\"}\t\t{_}: fork: Cannot allocate memory\n" +
  "session.limit\tc\t{\"text\":\"sh: 0: Cannot fork\"}\t\t{_}: Cannot fork\n" +
  "session.limit\tc\t{\"text\":\"zsh: fork failed: resource temporarily unavailable\"}\t\t{_}: fork failed: resource temporarily unavailable\n" +
  "session.limit\tc\t{\"text\":\"There were too many logins for 'ada'.\"}\t\tThere were too many logins for '{_}'.\n" +
  "session.limit\tc\t{\"text\":\"Too many logins for 'ada'.\"}\t\tToo many logins for {_}\n" +
  "session.disk\tc\t\t\t{text}: No space left on device\n" +
  "session.disk\tc\t\t\t{text}: Disk quota exceeded\n" +
  "session.disk\tc\t\t\t{text}: Read-only file system\n" +
  "session.disk\tc\t\t\t{text}: Input/output error\n" +
  "session.disk\tc\t\t\t{text}: Transport endpoint is not connected\n" +
  "session.exec-failed\tc\t\t\tbash: line {_:count}: {text}: command not found\n" +
  "session.exec-failed\tc\t\t\tbash: {text}: command not found\n" +
  "session.exec-failed\tc\t\t\tzsh:{_:count}: command not found: {text}\n" +
  "tool.note\tc\t{\"tool\":\"shell\"}\t\tLast login: {_}\n" +
  "jump.not-found\tc\t\t\t{_:token}: line {_:count}: exec: {program}: not found\n" +
  "jump.not-found\tc\t\t\t{_:token}: {_:count}: exec: {program}: not found\n" +
  "jump.not-found\tc\t\t\t{_:token}: exec: {program}: not found\n" +
  "jump.not-found\tc\t\t\t{_:token}: line {_:count}: exec: {program}: cannot execute: {text}\n" +
  "jump.not-found\tc\t{\"program\":\"nc\",\"text\":\"bash: line 1: nc.openbsd: command not found\"}\t\tbash: line {_:count}: nc{_}: command not found\n" +
  "jump.not-found\tc\t{\"program\":\"nc\",\"text\":\"bash: nc: command not found\"}\t\tbash: nc{_}: command not found\n" +
  "jump.not-found\tc\t{\"program\":\"nc\",\"text\":\"sh: nc: not found\"}\t\tsh: nc: not found\n" +
  "jump.not-found\tc\t{\"program\":\"nc\",\"text\":\"sh: 1: nc: not found\"}\t\tsh: 1: nc: not found\n" +
  "jump.not-found\tc\t{\"program\":\"nc\",\"text\":\"ash: nc: not found\"}\t\tash: nc: not found\n" +
  "jump.not-found\tc\t{\"program\":\"nc\",\"text\":\"zsh:1: command not found: nc\"}\t\tzsh:1: command not found: nc\n" +
  "jump.not-found\tc\t{\"program\":\"nc\",\"text\":\"ksh: nc: not found\"}\t\tksh: nc: not found\n" +
  "jump.not-found\tc\t{\"program\":\"ncat\",\"text\":\"sh: ncat: not found\"}\t\tsh: ncat: not found\n" +
  "jump.not-found\tc\t{\"program\":\"ncat\",\"text\":\"sh: 1: ncat: not found\"}\t\tsh: 1: ncat: not found\n" +
  "jump.not-found\tc\t{\"program\":\"ncat\",\"text\":\"ash: ncat: not found\"}\t\tash: ncat: not found\n" +
  "jump.not-found\tc\t{\"program\":\"ncat\",\"text\":\"zsh:1: command not found: ncat\"}\t\tzsh:1: command not found: ncat\n" +
  "jump.not-found\tc\t{\"program\":\"ncat\",\"text\":\"ksh: ncat: not found\"}\t\tksh: ncat: not found\n" +
  "jump.not-found\tc\t{\"program\":\"netcat\",\"text\":\"bash: line 1: netcat: command not found\"}\t\tbash: line {_:count}: netcat: command not found\n" +
  "jump.not-found\tc\t{\"program\":\"netcat\",\"text\":\"bash: netcat: command not found\"}\t\tbash: netcat: command not found\n" +
  "jump.not-found\tc\t{\"program\":\"netcat\",\"text\":\"sh: netcat: not found\"}\t\tsh: netcat: not found\n" +
  "jump.not-found\tc\t{\"program\":\"netcat\",\"text\":\"sh: 1: netcat: not found\"}\t\tsh: 1: netcat: not found\n" +
  "jump.not-found\tc\t{\"program\":\"netcat\",\"text\":\"ash: netcat: not found\"}\t\tash: netcat: not found\n" +
  "jump.not-found\tc\t{\"program\":\"netcat\",\"text\":\"zsh:1: command not found: netcat\"}\t\tzsh:1: command not found: netcat\n" +
  "jump.not-found\tc\t{\"program\":\"netcat\",\"text\":\"ksh: netcat: not found\"}\t\tksh: netcat: not found\n" +
  "jump.not-found\tc\t{\"program\":\"connect\",\"text\":\"bash: line 1: connect: command not found\"}\t\tbash: line {_:count}: connect: command not found\n" +
  "jump.not-found\tc\t{\"program\":\"connect\",\"text\":\"bash: connect: command not found\"}\t\tbash: connect: command not found\n" +
  "jump.not-found\tc\t{\"program\":\"connect\",\"text\":\"sh: connect: not found\"}\t\tsh: connect: not found\n" +
  "jump.not-found\tc\t{\"program\":\"connect\",\"text\":\"sh: 1: connect: not found\"}\t\tsh: 1: connect: not found\n" +
  "jump.not-found\tc\t{\"program\":\"connect\",\"text\":\"ash: connect: not found\"}\t\tash: connect: not found\n" +
  "jump.not-found\tc\t{\"program\":\"connect\",\"text\":\"zsh:1: command not found: connect\"}\t\tzsh:1: command not found: connect\n" +
  "jump.not-found\tc\t{\"program\":\"connect\",\"text\":\"ksh: connect: not found\"}\t\tksh: connect: not found\n" +
  "jump.not-found\tc\t{\"program\":\"connect-proxy\",\"text\":\"bash: line 1: connect-proxy: command not found\"}\t\tbash: line {_:count}: connect-proxy: command not found\n" +
  "jump.not-found\tc\t{\"program\":\"connect-proxy\",\"text\":\"bash: connect-proxy: command not found\"}\t\tbash: connect-proxy: command not found\n" +
  "jump.not-found\tc\t{\"program\":\"connect-proxy\",\"text\":\"sh: connect-proxy: not found\"}\t\tsh: connect-proxy: not found\n" +
  "jump.not-found\tc\t{\"program\":\"connect-proxy\",\"text\":\"sh: 1: connect-proxy: not found\"}\t\tsh: 1: connect-proxy: not found\n" +
  "jump.not-found\tc\t{\"program\":\"connect-proxy\",\"text\":\"ash: connect-proxy: not found\"}\t\tash: connect-proxy: not found\n" +
  "jump.not-found\tc\t{\"program\":\"connect-proxy\",\"text\":\"zsh:1: command not found: connect-proxy\"}\t\tzsh:1: command not found: connect-proxy\n" +
  "jump.not-found\tc\t{\"program\":\"connect-proxy\",\"text\":\"ksh: connect-proxy: not found\"}\t\tksh: connect-proxy: not found\n" +
  "jump.not-found\tc\t{\"program\":\"corkscrew\",\"text\":\"bash: line 1: corkscrew: command not found\"}\t\tbash: line {_:count}: corkscrew: command not found\n" +
  "jump.not-found\tc\t{\"program\":\"corkscrew\",\"text\":\"bash: corkscrew: command not found\"}\t\tbash: corkscrew: command not found\n" +
  "jump.not-found\tc\t{\"program\":\"corkscrew\",\"text\":\"sh: corkscrew: not found\"}\t\tsh: corkscrew: not found\n" +
  "jump.not-found\tc\t{\"program\":\"corkscrew\",\"text\":\"sh: 1: corkscrew: not found\"}\t\tsh: 1: corkscrew: not found\n" +
  "jump.not-found\tc\t{\"program\":\"corkscrew\",\"text\":\"ash: corkscrew: not found\"}\t\tash: corkscrew: not found\n" +
  "jump.not-found\tc\t{\"program\":\"corkscrew\",\"text\":\"zsh:1: command not found: corkscrew\"}\t\tzsh:1: command not found: corkscrew\n" +
  "jump.not-found\tc\t{\"program\":\"corkscrew\",\"text\":\"ksh: corkscrew: not found\"}\t\tksh: corkscrew: not found\n" +
  "jump.not-found\tc\t{\"program\":\"cloudflared\",\"text\":\"bash: line 1: cloudflared: command not found\"}\t\tbash: line {_:count}: cloudflared: command not found\n" +
  "jump.not-found\tc\t{\"program\":\"cloudflared\",\"text\":\"bash: cloudflared: command not found\"}\t\tbash: cloudflared: command not found\n" +
  "jump.not-found\tc\t{\"program\":\"cloudflared\",\"text\":\"sh: cloudflared: not found\"}\t\tsh: cloudflared: not found\n" +
  "jump.not-found\tc\t{\"program\":\"cloudflared\",\"text\":\"sh: 1: cloudflared: not found\"}\t\tsh: 1: cloudflared: not found\n" +
  "jump.not-found\tc\t{\"program\":\"cloudflared\",\"text\":\"ash: cloudflared: not found\"}\t\tash: cloudflared: not found\n" +
  "jump.not-found\tc\t{\"program\":\"cloudflared\",\"text\":\"zsh:1: command not found: cloudflared\"}\t\tzsh:1: command not found: cloudflared\n" +
  "jump.not-found\tc\t{\"program\":\"cloudflared\",\"text\":\"ksh: cloudflared: not found\"}\t\tksh: cloudflared: not found\n" +
  "jump.not-found\tc\t{\"program\":\"socat\",\"text\":\"bash: line 1: socat: command not found\"}\t\tbash: line {_:count}: socat: command not found\n" +
  "jump.not-found\tc\t{\"program\":\"socat\",\"text\":\"bash: socat: command not found\"}\t\tbash: socat: command not found\n" +
  "jump.not-found\tc\t{\"program\":\"socat\",\"text\":\"sh: socat: not found\"}\t\tsh: socat: not found\n" +
  "jump.not-found\tc\t{\"program\":\"socat\",\"text\":\"sh: 1: socat: not found\"}\t\tsh: 1: socat: not found\n" +
  "jump.not-found\tc\t{\"program\":\"socat\",\"text\":\"ash: socat: not found\"}\t\tash: socat: not found\n" +
  "jump.not-found\tc\t{\"program\":\"socat\",\"text\":\"zsh:1: command not found: socat\"}\t\tzsh:1: command not found: socat\n" +
  "jump.not-found\tc\t{\"program\":\"socat\",\"text\":\"ksh: socat: not found\"}\t\tksh: socat: not found\n" +
  "jump.not-found\tc\t{\"program\":\"proxytunnel\",\"text\":\"bash: line 1: proxytunnel: command not found\"}\t\tbash: line {_:count}: proxytunnel: command not found\n" +
  "jump.not-found\tc\t{\"program\":\"proxytunnel\",\"text\":\"bash: proxytunnel: command not found\"}\t\tbash: proxytunnel: command not found\n" +
  "jump.not-found\tc\t{\"program\":\"proxytunnel\",\"text\":\"sh: proxytunnel: not found\"}\t\tsh: proxytunnel: not found\n" +
  "jump.not-found\tc\t{\"program\":\"proxytunnel\",\"text\":\"sh: 1: proxytunnel: not found\"}\t\tsh: 1: proxytunnel: not found\n" +
  "jump.not-found\tc\t{\"program\":\"proxytunnel\",\"text\":\"ash: proxytunnel: not found\"}\t\tash: proxytunnel: not found\n" +
  "jump.not-found\tc\t{\"program\":\"proxytunnel\",\"text\":\"zsh:1: command not found: proxytunnel\"}\t\tzsh:1: command not found: proxytunnel\n" +
  "jump.not-found\tc\t{\"program\":\"proxytunnel\",\"text\":\"ksh: proxytunnel: not found\"}\t\tksh: proxytunnel: not found\n" +
  "jump.not-found\tc\t{\"program\":\"aws\",\"text\":\"bash: line 1: aws: command not found\"}\t\tbash: line {_:count}: aws: command not found\n" +
  "jump.not-found\tc\t{\"program\":\"aws\",\"text\":\"bash: aws: command not found\"}\t\tbash: aws: command not found\n" +
  "jump.not-found\tc\t{\"program\":\"aws\",\"text\":\"sh: aws: not found\"}\t\tsh: aws: not found\n" +
  "jump.not-found\tc\t{\"program\":\"aws\",\"text\":\"sh: 1: aws: not found\"}\t\tsh: 1: aws: not found\n" +
  "jump.not-found\tc\t{\"program\":\"aws\",\"text\":\"ash: aws: not found\"}\t\tash: aws: not found\n" +
  "jump.not-found\tc\t{\"program\":\"aws\",\"text\":\"zsh:1: command not found: aws\"}\t\tzsh:1: command not found: aws\n" +
  "jump.not-found\tc\t{\"program\":\"aws\",\"text\":\"ksh: aws: not found\"}\t\tksh: aws: not found\n" +
  "jump.not-found\tc\t{\"program\":\"gcloud\",\"text\":\"bash: line 1: gcloud: command not found\"}\t\tbash: line {_:count}: gcloud: command not found\n" +
  "jump.not-found\tc\t{\"program\":\"gcloud\",\"text\":\"bash: gcloud: command not found\"}\t\tbash: gcloud: command not found\n" +
  "jump.not-found\tc\t{\"program\":\"gcloud\",\"text\":\"sh: gcloud: not found\"}\t\tsh: gcloud: not found\n" +
  "jump.not-found\tc\t{\"program\":\"gcloud\",\"text\":\"sh: 1: gcloud: not found\"}\t\tsh: 1: gcloud: not found\n" +
  "jump.not-found\tc\t{\"program\":\"gcloud\",\"text\":\"ash: gcloud: not found\"}\t\tash: gcloud: not found\n" +
  "jump.not-found\tc\t{\"program\":\"gcloud\",\"text\":\"zsh:1: command not found: gcloud\"}\t\tzsh:1: command not found: gcloud\n" +
  "jump.not-found\tc\t{\"program\":\"gcloud\",\"text\":\"ksh: gcloud: not found\"}\t\tksh: gcloud: not found\n" +
  "jump.not-found\tc\t{\"program\":\"tsh\",\"text\":\"bash: line 1: tsh: command not found\"}\t\tbash: line {_:count}: tsh: command not found\n" +
  "jump.not-found\tc\t{\"program\":\"tsh\",\"text\":\"bash: tsh: command not found\"}\t\tbash: tsh: command not found\n" +
  "jump.not-found\tc\t{\"program\":\"tsh\",\"text\":\"sh: tsh: not found\"}\t\tsh: tsh: not found\n" +
  "jump.not-found\tc\t{\"program\":\"tsh\",\"text\":\"sh: 1: tsh: not found\"}\t\tsh: 1: tsh: not found\n" +
  "jump.not-found\tc\t{\"program\":\"tsh\",\"text\":\"ash: tsh: not found\"}\t\tash: tsh: not found\n" +
  "jump.not-found\tc\t{\"program\":\"tsh\",\"text\":\"zsh:1: command not found: tsh\"}\t\tzsh:1: command not found: tsh\n" +
  "jump.not-found\tc\t{\"program\":\"tsh\",\"text\":\"ksh: tsh: not found\"}\t\tksh: tsh: not found\n" +
  "jump.not-found\tc\t{\"program\":\"session-manager-plugin\",\"text\":\"bash: line 1: session-manager-plugin: command not found\"}\t\tbash: line {_:count}: session-manager-plugin: command not found\n" +
  "jump.not-found\tc\t{\"program\":\"session-manager-plugin\",\"text\":\"bash: session-manager-plugin: command not found\"}\t\tbash: session-manager-plugin: command not found\n" +
  "jump.not-found\tc\t{\"program\":\"session-manager-plugin\",\"text\":\"sh: session-manager-plugin: not found\"}\t\tsh: session-manager-plugin: not found\n" +
  "jump.not-found\tc\t{\"program\":\"session-manager-plugin\",\"text\":\"sh: 1: session-manager-plugin: not found\"}\t\tsh: 1: session-manager-plugin: not found\n" +
  "jump.not-found\tc\t{\"program\":\"session-manager-plugin\",\"text\":\"ash: session-manager-plugin: not found\"}\t\tash: session-manager-plugin: not found\n" +
  "jump.not-found\tc\t{\"program\":\"session-manager-plugin\",\"text\":\"zsh:1: command not found: session-manager-plugin\"}\t\tzsh:1: command not found: session-manager-plugin\n" +
  "jump.not-found\tc\t{\"program\":\"session-manager-plugin\",\"text\":\"ksh: session-manager-plugin: not found\"}\t\tksh: session-manager-plugin: not found\n" +
  "jump.not-found\tc\t{\"program\":\"sss_ssh_knownhostsproxy\",\"text\":\"bash: line 1: sss_ssh_knownhostsproxy: command not found\"}\t\tbash: line {_:count}: sss_ssh_knownhostsproxy: command not found\n" +
  "jump.not-found\tc\t{\"program\":\"sss_ssh_knownhostsproxy\",\"text\":\"bash: sss_ssh_knownhostsproxy: command not found\"}\t\tbash: sss_ssh_knownhostsproxy: command not found\n" +
  "jump.not-found\tc\t{\"program\":\"sss_ssh_knownhostsproxy\",\"text\":\"sh: sss_ssh_knownhostsproxy: not found\"}\t\tsh: sss_ssh_knownhostsproxy: not found\n" +
  "jump.not-found\tc\t{\"program\":\"sss_ssh_knownhostsproxy\",\"text\":\"sh: 1: sss_ssh_knownhostsproxy: not found\"}\t\tsh: 1: sss_ssh_knownhostsproxy: not found\n" +
  "jump.not-found\tc\t{\"program\":\"sss_ssh_knownhostsproxy\",\"text\":\"ash: sss_ssh_knownhostsproxy: not found\"}\t\tash: sss_ssh_knownhostsproxy: not found\n" +
  "jump.not-found\tc\t{\"program\":\"sss_ssh_knownhostsproxy\",\"text\":\"zsh:1: command not found: sss_ssh_knownhostsproxy\"}\t\tzsh:1: command not found: sss_ssh_knownhostsproxy\n" +
  "jump.not-found\tc\t{\"program\":\"sss_ssh_knownhostsproxy\",\"text\":\"ksh: sss_ssh_knownhostsproxy: not found\"}\t\tksh: sss_ssh_knownhostsproxy: not found\n" +
  "jump.proxy-denied\tc\t\t\tnc: Proxy error: \"{text}\"\n" +
  "jump.proxy-denied\tc\t{\"status\":403,\"text\":\"nc: Proxy error: \\\"HTTP/1.1 403 Forbidden\\\"\"}\t\tnc: Proxy error: \"HTTP/1.1 403{_}\"\n" +
  "jump.proxy-denied\tc\t{\"status\":403,\"text\":\"nc: Proxy error: \\\"HTTP/1.0 403 Forbidden\\\"\"}\t\tnc: Proxy error: \"HTTP/1.0 403{_}\"\n" +
  "jump.proxy-denied\tc\t{\"status\":403,\"text\":\"Ncat: Proxy returned status code 403.\"}\t\tNcat: Proxy returned status code 403.\n" +
  "jump.proxy-denied\tc\t{\"status\":407,\"text\":\"nc: Proxy error: \\\"HTTP/1.1 407 Proxy Authentication Required\\\"\"}\t\tnc: Proxy error: \"HTTP/1.1 407{_}\"\n" +
  "jump.proxy-denied\tc\t{\"status\":407,\"text\":\"nc: Proxy error: \\\"HTTP/1.0 407 Proxy Authentication Required\\\"\"}\t\tnc: Proxy error: \"HTTP/1.0 407{_}\"\n" +
  "jump.proxy-denied\tc\t{\"status\":407,\"text\":\"Ncat: Proxy returned status code 407.\"}\t\tNcat: Proxy returned status code 407.\n" +
  "jump.proxy-denied\tc\t{\"status\":502,\"text\":\"nc: Proxy error: \\\"HTTP/1.1 502 Bad Gateway\\\"\"}\t\tnc: Proxy error: \"HTTP/1.1 502{_}\"\n" +
  "jump.proxy-denied\tc\t{\"status\":502,\"text\":\"nc: Proxy error: \\\"HTTP/1.0 502 Bad Gateway\\\"\"}\t\tnc: Proxy error: \"HTTP/1.0 502{_}\"\n" +
  "jump.proxy-denied\tc\t{\"status\":502,\"text\":\"Ncat: Proxy returned status code 502.\"}\t\tNcat: Proxy returned status code 502.\n" +
  "jump.proxy-denied\tc\t{\"status\":503,\"text\":\"nc: Proxy error: \\\"HTTP/1.1 503 Service Unavailable\\\"\"}\t\tnc: Proxy error: \"HTTP/1.1 503{_}\"\n" +
  "jump.proxy-denied\tc\t{\"status\":503,\"text\":\"nc: Proxy error: \\\"HTTP/1.0 503 Service Unavailable\\\"\"}\t\tnc: Proxy error: \"HTTP/1.0 503{_}\"\n" +
  "jump.proxy-denied\tc\t{\"status\":503,\"text\":\"Ncat: Proxy returned status code 503.\"}\t\tNcat: Proxy returned status code 503.\n" +
  "jump.proxy-denied\tc\t{\"status\":504,\"text\":\"nc: Proxy error: \\\"HTTP/1.1 504 Gateway Timeout\\\"\"}\t\tnc: Proxy error: \"HTTP/1.1 504{_}\"\n" +
  "jump.proxy-denied\tc\t{\"status\":504,\"text\":\"nc: Proxy error: \\\"HTTP/1.0 504 Gateway Timeout\\\"\"}\t\tnc: Proxy error: \"HTTP/1.0 504{_}\"\n" +
  "jump.proxy-denied\tc\t{\"status\":504,\"text\":\"Ncat: Proxy returned status code 504.\"}\t\tNcat: Proxy returned status code 504.\n" +
  "jump.proxy-denied\tc\t\t\tNcat: Proxy returned status code {status}.\n" +
  "jump.target-unreachable\tc\t\t\tnc: connection failed, SOCKSv5 error: {text}\n" +
  "jump.target-unreachable\tc\t\t\tnc: connection failed, SOCKSv4 error: {text}\n" +
  "jump.proxy-denied\tc\t{\"text\":\"nc: authentication method negotiation failed\"}\t\tnc: authentication method negotiation failed\n" +
  "jump.target-unreachable\tc\t\t\tnc: connect to {text} failed: {_}\n" +
  "jump.target-unreachable\tc\t\t\tnc: connect to {text} timed out: {_}\n" +
  "jump.target-unreachable\tc\t\t\tnc: getaddrinfo for host \"{_}\" port {_:token}: {text}\n" +
  "jump.target-unreachable\tc\t\t\tnc: getaddrinfo: {text}\n" +
  "jump.target-unreachable\tc\t{\"text\":\"Ncat: Connection refused.\"}\t\tNcat: Connection refused.\n" +
  "jump.target-unreachable\tc\t{\"text\":\"Ncat: Connection timed out.\"}\t\tNcat: Connection timed out.\n" +
  "jump.target-unreachable\tc\t{\"text\":\"Ncat: TIMEOUT.\"}\t\tNcat: TIMEOUT.\n" +
  "jump.target-unreachable\tc\t{\"text\":\"Ncat: No route to host.\"}\t\tNcat: No route to host.\n" +
  "jump.target-unreachable\tc\t{\"text\":\"Ncat: Network is unreachable.\"}\t\tNcat: Network is unreachable.\n" +
  "jump.target-unreachable\tc\t\t\tNcat: Could not resolve hostname \"{_}\": {text}\n" +
  "jump.proxy-unreachable\tc\t\t\tNcat: Could not resolve proxy \"{_}\": {text}\n" +
  "jump.proxy-denied\tc\t\t\tProxy could not open connnection to {_:token}:  {text}\n" +
  "jump.proxy-denied\tc\t\t\tProxy could not open connection to {_:token}:  {text}\n" +
  "jump.proxy-unreachable\tc\t\t\tCouldn't establish connection to proxy: {text}\n" +
  "jump.proxy-unreachable\tc\t{\"text\":\"FATAL: Unable to connect to relay host, errno=111\"}\t\tFATAL: Unable to connect to relay host, errno={_:count}\n" +
  "jump.target-unreachable\tc\t{\"text\":\"FATAL: Unable to connect to destination host, errno=111\"}\t\tFATAL: Unable to connect to destination host, errno={_:count}\n" +
  "jump.proxy-denied\tc\t{\"text\":\"FATAL: failed to begin relaying via HTTP.\"}\t\tFATAL: failed to begin relaying via HTTP.\n" +
  "jump.proxy-denied\tc\t{\"text\":\"FATAL: failed to begin relaying via SOCKS.\"}\t\tFATAL: failed to begin relaying via SOCKS.\n" +
  "jump.proxy-denied\tc\t{\"text\":\"ERROR: Unexpected http response: ''.\"}\t\tERROR: Unexpected http response: '{_}'.\n" +
  "jump.proxy-unreachable\tc\t{\"text\":\"Connection to proxy refused\"}\t\tConnection to proxy refused\n" +
  "jump.proxy-denied\tc\t\t\tProxy connection failed: {text}\n" +
  "jump.cloudflared\tc\t{\"text\":\"websocket: bad handshake\"}\t\twebsocket: bad handshake\n" +
  "jump.cloudflared\tc\t\t\tfailed to connect to origin error=\"{text}\" originURL={_:token}\n" +
  "jump.cloudflared\tc\t\t\t{_:token} ERR failed to connect to origin error=\"{text}\" originURL={_:token}\n" +
  "jump.ssm-not-connected\tc\t\t\tAn error occurred (TargetNotConnected) when calling the StartSession operation: {text}\n" +
  "jump.proxy-denied\tc\t\t\tAn error occurred (AccessDeniedException) when calling the StartSession operation: {text}\n" +
  "jump.proxy-denied\tc\t\t\tAn error occurred (ExpiredTokenException) when calling the StartSession operation: {text}\n" +
  "jump.proxy-denied\tc\t{\"text\":\"Unable to locate credentials. You can configure credentials by running \\\"aws configure\\\".\"}\t\tUnable to locate credentials. You can configure credentials by running \"aws {_}\n" +
  "jump.not-found\tc\t{\"program\":\"session-manager-plugin\",\"text\":\"SessionManagerPlugin is not found. Please refer to SessionManager Documentation here: http://docs.aws.amazon.com/console/systems-manager/session-manager-plugin-not-found\"}\t\tSessionManagerPlugin is not found.{_}\n" +
  "jump.target-unreachable\tc\t{\"text\":\"Connection to destination port failed, check SSM Agent logs.\"}\t\tConnection to destination port failed, check SSM Agent logs.\n" +
  "jump.iap-denied\tc\t{\"text\":\"ERROR: (gcloud.compute.start-iap-tunnel) Error while connecting [4033: 'not authorized'].\"}\t\tERROR: (gcloud.compute.start-iap-tunnel) Error while connecting [4033: '{_}'].{_}\n" +
  "jump.iap-denied\tc\t{\"text\":\"ERROR: (gcloud.compute.start-iap-tunnel) While checking if a connection can be made: Error while connecting [4033: 'not authorized']. (Failed to connect to port 22)\"}\t\tERROR: (gcloud.compute.start-iap-tunnel) While checking if a connection can be made: Error while connecting [4033: '{_}'].{_}\n" +
  "jump.target-unreachable\tc\t{\"text\":\"ERROR: (gcloud.compute.start-iap-tunnel) Error while connecting [4003: 'failed to connect to backend'].\"}\t\tERROR: (gcloud.compute.start-iap-tunnel) Error while connecting [4003: '{_}'].{_}\n" +
  "jump.target-unreachable\tc\t{\"text\":\"ERROR: (gcloud.compute.start-iap-tunnel) While checking if a connection can be made: Error while connecting [4003: 'failed to connect to backend']. (Failed to connect to port 22)\"}\t\tERROR: (gcloud.compute.start-iap-tunnel) While checking if a connection can be made: Error while connecting [4003: '{_}'].{_}\n" +
  "jump.target-unreachable\tc\t{\"text\":\"ERROR: (gcloud.compute.start-iap-tunnel) Error while connecting [4047: 'Failed to lookup instance'].\"}\t\tERROR: (gcloud.compute.start-iap-tunnel) Error while connecting [4047: '{_}'].{_}\n" +
  "auth.pam-line\ts\t\t\tpam_{module:word}(sshd:{phase:word}): {text:own}\n" +
  "auth.pam-line\ts\t{\"text\":\"authentication failure\"}\t\tpam_{module:word}(sshd:{phase:word}): authentication failure; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr}  user={user:peer}\n" +
  "auth.pam-line\ts\t{\"text\":\"authentication failure\"}\t\tpam_{module:word}(sshd:{phase:word}): authentication failure; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr} user={user:peer}\n" +
  "auth.pam-line\ts\t{\"text\":\"authentication failure\"}\t\tpam_{module:word}(sshd:{phase:word}): authentication failure; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr}\n" +
  "auth.pam-line\ts\t{\"text\":\"authentication failure\"}\t\tpam_{module:word}(sshd:{phase:word}): authentication failure; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr} \n" +
  "auth.pam-line\ts\t{\"text\":\"authentication success\"}\t\tpam_{module:word}(sshd:{phase:word}): authentication success; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr} user={user:peer}\n" +
  "auth.pam-line\ts\t{\"text\":\"check pass; user unknown\"}\t\tpam_{module:word}(sshd:{phase:word}): check pass; user unknown\n" +
  "auth.pam-line\ts\t{\"text\":\"bad username\"}\t\tpam_{module:word}(sshd:{phase:word}): bad username [{user:peer}]\n" +
  "auth.pam-line\ts\t{\"text\":\"session closed\"}\t\tpam_{module:word}(sshd:{phase:word}): session closed for user {user:account}\n" +
  "auth.pam-line\ts\t{\"text\":\"could not identify user\"}\t\tpam_{module:word}(sshd:{phase:word}): could not identify user (from getpwnam({user:peer}))\n" +
  "auth.pam-line\ts\t{\"text\":\"password will be out of date soon\"}\t\tpam_{module:word}(sshd:{phase:word}): password for user {user:account} will expire in {_:count} days\n" +
  "auth.pam-line\ts\t{\"text\":\"access denied\"}\t\tpam_{module:word}(sshd:{phase:word}): access denied for user `{user:peer}' from `{addr:addr}'\n" +
  "auth.pam-line\ts\t{\"text\":\"access denied\"}\t\tpam_{module:word}(sshd:{phase:word}): Access denied for user {user:peer}: {_:count} ({_})\n" +
  "auth.pam-line\ts\t\t\tpam_{module:word}(sshd:{phase:word}): received for user {user:peer}: {_:count} ({text})\n" +
  "auth.pam-line\ts\t{\"text\":\"requirement not met\"}\t\tpam_{module:word}(sshd:{phase:word}): requirement \"{_}\" not met by user \"{user:peer}\"\n" +
  "auth.pam-line\ts\t{\"text\":\"refused by a list\"}\t\tpam_{module:word}(sshd:{phase:word}): Refused user {user:peer} for service {_:word}\n" +
  "auth.pam-line\ts\t{\"text\":\"rejected at this time\"}\t\tpam_{module:word}(sshd:{phase:word}): user {user:peer} rejected\n" +
  "auth.pam-line\ts\t{\"text\":\"invalid verification code\"}\t\tpam_{module:word}(sshd:{phase:word}): Invalid verification code for {user:peer}\n" +
  "session.started\ts\t{\"what\":\"pam\"}\t\tpam_unix(sshd:session): session opened for user {user:account} by {_}\n" +
  "session.started\ts\t{\"what\":\"pam\"}\t\tpam_unix(sshd:session): session opened for user {user:account}(uid={_:count}) by {_}\n" +
  "auth.account-expired\ts\t{\"text\":\"account expired\"}\t\tpam_unix(sshd:account): account {user:account} has expired (account expired)\n" +
  "auth.account-expired\ts\t{\"text\":\"failed to change password\"}\t\tpam_unix(sshd:account): account {user:account} has expired (failed to change password)\n" +
  "auth.password-change\ts\t\t\tpam_unix(sshd:account): expired password for user {_:account} ({text})\n" +
  "auth.faillock\ts\t{\"text\":\"temporarily locked\"}\t\tpam_faillock(sshd:{_:word}): Consecutive login failures for user {user:account} account temporarily locked\n" +
  "auth.faillock\ts\t{\"text\":\"over the limit of failures\"}\t\tpam_tally2(sshd:{_:word}): user {user:account} ({_:count}) tally {_:count}, deny {_:count}\n" +
  "auth.faillock\ts\t{\"text\":\"over the limit of failures\"}\t\tpam_tally(sshd:{_:word}): user {user:account} ({_:count}) tally {_:count}, deny {_:count}\n" +
  "auth.faillock\ts\t{\"text\":\"time limit since last failure\"}\t\tpam_tally2(sshd:{_:word}): user {user:account} ({_:count}) has time limit [{_:word} left] since last failure.\n" +
  "auth.faillock\tc\t{\"text\":\"Account locked due to failed logins\"}\t\tAccount locked due to {_:count} failed logins\n" +
  "auth.faillock\tc\t{\"text\":\"The account is locked due to failed logins\"}\t\tThe account is locked due to {_:count} failed logins.\n" +
  "session.limit\ts\t{\"text\":\"too many logins\"}\t\tpam_limits(sshd:session): Too many logins (max {_:count}) for {_}\n" +
  "session.limit\ts\t{\"text\":\"too many system logins\"}\t\tpam_limits(sshd:session): Too many system logins (max {_:count})\n" +
  "session.limit\ts\t{\"text\":\"no logins allowed\"}\t\tpam_limits(sshd:session): No logins allowed for '{_}'\n" +
  "session.pam-session\ts\t\t\tpam_loginuid(sshd:session): Error writing /proc/self/loginuid: {text}\n" +
  "session.pam-session\ts\t\t\tpam_loginuid(sshd:session): Cannot open /proc/self/loginuid: {text}\n" +
  "session.pam-session\ts\t{\"text\":\"set_loginuid failed\"}\t\tpam_loginuid(sshd:session): set_loginuid failed\n" +
  "auth.pam-broken\ts\t\t\tPAM unable to dlopen({_:token}): {text}\n" +
  "auth.pam-broken\ts\t{\"text\":\"PAM adding faulty module: pam_tally2.so\"}\t\tPAM adding faulty module: {_}\n" +
  "auth.pam-broken\ts\t{\"text\":\"PAM (sshd) illegal module type: acount\"}\t\tPAM ({_:token}) illegal module type: {_}\n" +
  "auth.pam-broken\ts\t{\"text\":\"PAM (sshd) no module name supplied\"}\t\tPAM ({_:token}) no module name supplied\n" +
  "auth.pam-broken\ts\t{\"text\":\"PAM [error: /lib/security/pam_tally2.so: cannot open shared object file: No such file or directory]\"}\t\tPAM [error: {_}]\n" +
  "auth.pam-line\ts\t{\"module\":\"libpam\",\"phase\":\"auth\",\"text\":\"more authentication failures\"}\t\tPAM {_:count} more authentication failures; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr}  user={user:peer}\n" +
  "auth.pam-line\ts\t{\"module\":\"libpam\",\"phase\":\"auth\",\"text\":\"more authentication failure\"}\t\tPAM {_:count} more authentication failure; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr}  user={user:peer}\n" +
  "auth.pam-line\ts\t{\"module\":\"libpam\",\"phase\":\"auth\",\"text\":\"more authentication failures\"}\t\tPAM {_:count} more authentication failures; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr}\n" +
  "auth.pam-line\ts\t{\"module\":\"libpam\",\"phase\":\"auth\",\"text\":\"ignoring max retries\"}\t\tPAM service({_:word}) ignoring max retries; {_:count} > {_:count}\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed\"}\t\tssh.service: Failed with result '{_}'.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed: start-limit\"}\t\tssh.service: Start request repeated too quickly.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed: main process exited\"}\t\tssh.service: Main process exited, code=exited, status={_}\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed: main process killed\"}\t\tssh.service: Main process exited, code=killed, status={_}\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed: main process killed\"}\t\tssh.service: Main process exited, code=dumped, status={_}\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed: main process exited\"}\t\tssh.service: main process exited, code=exited, status={_}\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed: control process exited\"}\t\tssh.service: Control process exited, code=exited, status={_}\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed: control process exited\"}\t\tssh.service: control process exited, code=exited status={_}\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"stopped\"}\t\tssh.service: Deactivated successfully.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"stopped\"}\t\tssh.service: Succeeded.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"restart planned\"}\t\tssh.service: Scheduled restart job, restart counter is at {_:count}.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"restart planned\"}\t\tssh.service: Service RestartSec={_} expired, scheduling restart.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"restart planned\"}\t\tssh.service: Service hold-off time over, scheduling restart.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed: out of memory\"}\t\tssh.service: Failed with result 'oom-kill'.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"a process killed: out of memory\"}\t\tssh.service: A process of this unit has been killed by the OOM killer.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"old processes found\"}\t\tssh.service: Found left-over process {_} in control group while starting unit. Ignoring.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed\"}\t\tUnit ssh.service entered failed state.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed: start-limit\"}\t\tstart request repeated too quickly for ssh.service\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed to start\"}\t\tJob for ssh.service failed because {_}\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed to start\"}\t\tJob for ssh.service failed. {_}\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"stopped: masked\"}\t\tFailed to start ssh.service: Unit ssh.service is masked.\n" +
  "server.not-installed\ts\t{\"text\":\"Unit ssh.service could not be found.\"}\t\tUnit ssh.service could not be found.\n" +
  "server.not-installed\ts\t{\"text\":\"Failed to start ssh.service: Unit ssh.service not found.\"}\t\tFailed to start ssh.service: Unit ssh.service not found.\n" +
  "server.not-installed\ts\t{\"text\":\"Failed to restart ssh.service: Unit ssh.service not found.\"}\t\tFailed to restart ssh.service: Unit ssh.service not found.\n" +
  "server.not-installed\ts\t{\"text\":\"Failed to reload ssh.service: Unit ssh.service not found.\"}\t\tFailed to reload ssh.service: Unit ssh.service not found.\n" +
  "server.not-installed\ts\t{\"text\":\"Failed to enable unit: Unit file ssh.service does not exist.\"}\t\tFailed to enable unit: Unit file ssh.service does not exist.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed\"}\t\tsshd.service: Failed with result '{_}'.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed: start-limit\"}\t\tsshd.service: Start request repeated too quickly.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed: main process exited\"}\t\tsshd.service: Main process exited, code=exited, status={_}\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed: main process killed\"}\t\tsshd.service: Main process exited, code=killed, status={_}\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed: main process killed\"}\t\tsshd.service: Main process exited, code=dumped, status={_}\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed: main process exited\"}\t\tsshd.service: main process exited, code=exited, status={_}\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed: control process exited\"}\t\tsshd.service: Control process exited, code=exited, status={_}\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed: control process exited\"}\t\tsshd.service: control process exited, code=exited status={_}\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"stopped\"}\t\tsshd.service: Deactivated successfully.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"stopped\"}\t\tsshd.service: Succeeded.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"restart planned\"}\t\tsshd.service: Scheduled restart job, restart counter is at {_:count}.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"restart planned\"}\t\tsshd.service: Service RestartSec={_} expired, scheduling restart.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"restart planned\"}\t\tsshd.service: Service hold-off time over, scheduling restart.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed: out of memory\"}\t\tsshd.service: Failed with result 'oom-kill'.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"a process killed: out of memory\"}\t\tsshd.service: A process of this unit has been killed by the OOM killer.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"old processes found\"}\t\tsshd.service: Found left-over process {_} in control group while starting unit. Ignoring.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed\"}\t\tUnit sshd.service entered failed state.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed: start-limit\"}\t\tstart request repeated too quickly for sshd.service\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed to start\"}\t\tJob for sshd.service failed because {_}\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed to start\"}\t\tJob for sshd.service failed. {_}\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"stopped: masked\"}\t\tFailed to start sshd.service: Unit sshd.service is masked.\n" +
  "server.not-installed\ts\t{\"text\":\"Unit sshd.service could not be found.\"}\t\tUnit sshd.service could not be found.\n" +
  "server.not-installed\ts\t{\"text\":\"Failed to start sshd.service: Unit sshd.service not found.\"}\t\tFailed to start sshd.service: Unit sshd.service not found.\n" +
  "server.not-installed\ts\t{\"text\":\"Failed to restart sshd.service: Unit sshd.service not found.\"}\t\tFailed to restart sshd.service: Unit sshd.service not found.\n" +
  "server.not-installed\ts\t{\"text\":\"Failed to reload sshd.service: Unit sshd.service not found.\"}\t\tFailed to reload sshd.service: Unit sshd.service not found.\n" +
  "server.not-installed\ts\t{\"text\":\"Failed to enable unit: Unit file sshd.service does not exist.\"}\t\tFailed to enable unit: Unit file sshd.service does not exist.\n" +
  "around.socket-limit\ts\t{\"text\":\"ssh.socket: Too many incoming connections (64), dropping connection.\"}\t\tssh.socket: Too many incoming connections ({_:count}){_}\n" +
  "around.socket-limit\ts\t{\"text\":\"ssh.socket: Too many incoming connections (4) from source 198.51.100.7, dropping connection.\"}\t\tssh.socket: Too many incoming connections ({_:count}) from source {_}\n" +
  "around.socket-limit\ts\t{\"text\":\"ssh.socket: Trigger limit hit, refusing further activation.\"}\t\tssh.socket: Trigger limit hit, refusing further activation.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.socket\",\"state\":\"failed\"}\t\tssh.socket: Failed with result '{_}'.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.socket\",\"state\":\"failed: port in use\"}\t\tssh.socket: Failed to create listening socket ({_}): Address already in use\n" +
  "server.unit\ts\t{\"unit\":\"ssh.socket\",\"state\":\"failed to listen\"}\t\tssh.socket: Failed to listen on sockets: {_}\n" +
  "server.unit\ts\t{\"unit\":\"ssh.socket\",\"state\":\"failed: service runs already\"}\t\tssh.socket: Socket service {_:token} already active, refusing.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.socket\",\"state\":\"stopped\"}\t\tssh.socket: Deactivated successfully.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.socket\",\"state\":\"stopped\"}\t\tssh.socket: Succeeded.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.socket\",\"state\":\"listening\"}\t\tListening on ssh.socket - {_}\n" +
  "server.unit\ts\t{\"unit\":\"ssh.socket\",\"state\":\"stopped\"}\t\tClosed ssh.socket - {_}\n" +
  "server.unit\ts\t{\"unit\":\"ssh.socket\",\"state\":\"failed to listen\"}\t\tFailed to listen on ssh.socket - {_}\n" +
  "around.socket-limit\ts\t{\"text\":\"sshd.socket: Too many incoming connections (64), dropping connection.\"}\t\tsshd.socket: Too many incoming connections ({_:count}){_}\n" +
  "around.socket-limit\ts\t{\"text\":\"sshd.socket: Too many incoming connections (4) from source 198.51.100.7, dropping connection.\"}\t\tsshd.socket: Too many incoming connections ({_:count}) from source {_}\n" +
  "around.socket-limit\ts\t{\"text\":\"sshd.socket: Trigger limit hit, refusing further activation.\"}\t\tsshd.socket: Trigger limit hit, refusing further activation.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.socket\",\"state\":\"failed\"}\t\tsshd.socket: Failed with result '{_}'.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.socket\",\"state\":\"failed: port in use\"}\t\tsshd.socket: Failed to create listening socket ({_}): Address already in use\n" +
  "server.unit\ts\t{\"unit\":\"sshd.socket\",\"state\":\"failed to listen\"}\t\tsshd.socket: Failed to listen on sockets: {_}\n" +
  "server.unit\ts\t{\"unit\":\"sshd.socket\",\"state\":\"failed: service runs already\"}\t\tsshd.socket: Socket service {_:token} already active, refusing.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.socket\",\"state\":\"stopped\"}\t\tsshd.socket: Deactivated successfully.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.socket\",\"state\":\"stopped\"}\t\tsshd.socket: Succeeded.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.socket\",\"state\":\"listening\"}\t\tListening on sshd.socket - {_}\n" +
  "server.unit\ts\t{\"unit\":\"sshd.socket\",\"state\":\"stopped\"}\t\tClosed sshd.socket - {_}\n" +
  "server.unit\ts\t{\"unit\":\"sshd.socket\",\"state\":\"failed to listen\"}\t\tFailed to listen on sshd.socket - {_}\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"started\"}\t\tStarted ssh.service - OpenBSD Secure Shell server.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"stopped\"}\t\tStopped ssh.service - OpenBSD Secure Shell server.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed to start\"}\t\tFailed to start ssh.service - OpenBSD Secure Shell server.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"starting\"}\t\tStarting ssh.service - OpenBSD Secure Shell server...\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"being stopped\"}\t\tStopping ssh.service - OpenBSD Secure Shell server...\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"reloaded\"}\t\tReloaded ssh.service - OpenBSD Secure Shell server.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"started\"}\t\tStarted ssh.service - OpenSSH server daemon.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"stopped\"}\t\tStopped ssh.service - OpenSSH server daemon.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed to start\"}\t\tFailed to start ssh.service - OpenSSH server daemon.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"starting\"}\t\tStarting ssh.service - OpenSSH server daemon...\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"being stopped\"}\t\tStopping ssh.service - OpenSSH server daemon...\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"reloaded\"}\t\tReloaded ssh.service - OpenSSH server daemon.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"started\"}\t\tStarted ssh.service - OpenSSH Daemon.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"stopped\"}\t\tStopped ssh.service - OpenSSH Daemon.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed to start\"}\t\tFailed to start ssh.service - OpenSSH Daemon.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"starting\"}\t\tStarting ssh.service - OpenSSH Daemon...\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"being stopped\"}\t\tStopping ssh.service - OpenSSH Daemon...\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"reloaded\"}\t\tReloaded ssh.service - OpenSSH Daemon.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"started\"}\t\tStarted ssh.service - OpenSSH Server.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"stopped\"}\t\tStopped ssh.service - OpenSSH Server.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed to start\"}\t\tFailed to start ssh.service - OpenSSH Server.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"starting\"}\t\tStarting ssh.service - OpenSSH Server...\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"being stopped\"}\t\tStopping ssh.service - OpenSSH Server...\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"reloaded\"}\t\tReloaded ssh.service - OpenSSH Server.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"started\"}\t\tStarted ssh.service - SSH Secure Shell Server.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"stopped\"}\t\tStopped ssh.service - SSH Secure Shell Server.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed to start\"}\t\tFailed to start ssh.service - SSH Secure Shell Server.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"starting\"}\t\tStarting ssh.service - SSH Secure Shell Server...\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"being stopped\"}\t\tStopping ssh.service - SSH Secure Shell Server...\n" +
  "server.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"reloaded\"}\t\tReloaded ssh.service - SSH Secure Shell Server.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"started\"}\t\tStarted sshd.service - OpenBSD Secure Shell server.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"stopped\"}\t\tStopped sshd.service - OpenBSD Secure Shell server.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed to start\"}\t\tFailed to start sshd.service - OpenBSD Secure Shell server.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"starting\"}\t\tStarting sshd.service - OpenBSD Secure Shell server...\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"being stopped\"}\t\tStopping sshd.service - OpenBSD Secure Shell server...\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"reloaded\"}\t\tReloaded sshd.service - OpenBSD Secure Shell server.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"started\"}\t\tStarted sshd.service - OpenSSH server daemon.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"stopped\"}\t\tStopped sshd.service - OpenSSH server daemon.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed to start\"}\t\tFailed to start sshd.service - OpenSSH server daemon.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"starting\"}\t\tStarting sshd.service - OpenSSH server daemon...\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"being stopped\"}\t\tStopping sshd.service - OpenSSH server daemon...\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"reloaded\"}\t\tReloaded sshd.service - OpenSSH server daemon.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"started\"}\t\tStarted sshd.service - OpenSSH Daemon.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"stopped\"}\t\tStopped sshd.service - OpenSSH Daemon.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed to start\"}\t\tFailed to start sshd.service - OpenSSH Daemon.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"starting\"}\t\tStarting sshd.service - OpenSSH Daemon...\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"being stopped\"}\t\tStopping sshd.service - OpenSSH Daemon...\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"reloaded\"}\t\tReloaded sshd.service - OpenSSH Daemon.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"started\"}\t\tStarted sshd.service - OpenSSH Server.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"stopped\"}\t\tStopped sshd.service - OpenSSH Server.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed to start\"}\t\tFailed to start sshd.service - OpenSSH Server.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"starting\"}\t\tStarting sshd.service - OpenSSH Server...\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"being stopped\"}\t\tStopping sshd.service - OpenSSH Server...\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"reloaded\"}\t\tReloaded sshd.service - OpenSSH Server.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"started\"}\t\tStarted sshd.service - SSH Secure Shell Server.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"stopped\"}\t\tStopped sshd.service - SSH Secure Shell Server.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed to start\"}\t\tFailed to start sshd.service - SSH Secure Shell Server.\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"starting\"}\t\tStarting sshd.service - SSH Secure Shell Server...\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"being stopped\"}\t\tStopping sshd.service - SSH Secure Shell Server...\n" +
  "server.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"reloaded\"}\t\tReloaded sshd.service - SSH Secure Shell Server.\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"started\"}\t\tStarted OpenBSD Secure Shell server.\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"stopped\"}\t\tStopped OpenBSD Secure Shell server.\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"failed to start\"}\t\tFailed to start OpenBSD Secure Shell server.\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"starting\"}\t\tStarting OpenBSD Secure Shell server...\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"being stopped\"}\t\tStopping OpenBSD Secure Shell server...\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"reloaded\"}\t\tReloaded OpenBSD Secure Shell server.\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"skipped, stopped\"}\t\tCondition check resulted in OpenBSD Secure Shell server being skipped.\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"started\"}\t\tStarted OpenSSH server daemon.\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"stopped\"}\t\tStopped OpenSSH server daemon.\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"failed to start\"}\t\tFailed to start OpenSSH server daemon.\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"starting\"}\t\tStarting OpenSSH server daemon...\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"being stopped\"}\t\tStopping OpenSSH server daemon...\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"reloaded\"}\t\tReloaded OpenSSH server daemon.\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"skipped, stopped\"}\t\tCondition check resulted in OpenSSH server daemon being skipped.\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"started\"}\t\tStarted OpenSSH Daemon.\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"stopped\"}\t\tStopped OpenSSH Daemon.\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"failed to start\"}\t\tFailed to start OpenSSH Daemon.\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"starting\"}\t\tStarting OpenSSH Daemon...\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"being stopped\"}\t\tStopping OpenSSH Daemon...\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"reloaded\"}\t\tReloaded OpenSSH Daemon.\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"skipped, stopped\"}\t\tCondition check resulted in OpenSSH Daemon being skipped.\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"started\"}\t\tStarted OpenSSH Server.\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"stopped\"}\t\tStopped OpenSSH Server.\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"failed to start\"}\t\tFailed to start OpenSSH Server.\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"starting\"}\t\tStarting OpenSSH Server...\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"being stopped\"}\t\tStopping OpenSSH Server...\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"reloaded\"}\t\tReloaded OpenSSH Server.\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"skipped, stopped\"}\t\tCondition check resulted in OpenSSH Server being skipped.\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"started\"}\t\tStarted SSH Secure Shell Server.\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"stopped\"}\t\tStopped SSH Secure Shell Server.\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"failed to start\"}\t\tFailed to start SSH Secure Shell Server.\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"starting\"}\t\tStarting SSH Secure Shell Server...\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"being stopped\"}\t\tStopping SSH Secure Shell Server...\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"reloaded\"}\t\tReloaded SSH Secure Shell Server.\n" +
  "server.unit\ts\t{\"unit\":\"sshd\",\"state\":\"skipped, stopped\"}\t\tCondition check resulted in SSH Secure Shell Server being skipped.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.socket\",\"state\":\"listening\"}\t\tListening on OpenBSD Secure Shell server socket.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.socket\",\"state\":\"stopped\"}\t\tClosed OpenBSD Secure Shell server socket.\n" +
  "server.unit\ts\t{\"unit\":\"ssh.socket\",\"state\":\"failed to listen\"}\t\tFailed to listen on OpenBSD Secure Shell server socket.\n" +
  "server.not-installed\ts\t{\"text\":\"sshd: unrecognized service\"}\t\tsshd: unrecognized service\n" +
  "server.not-installed\ts\t{\"text\":\"ssh: unrecognized service\"}\t\tssh: unrecognized service\n" +
  "around.other\ts\t\t\tNew session {_:token} of user {_}\n" +
  "around.other\ts\t\t\tRemoved session {_:token}\n" +
  "around.other\ts\t\t\tSession {_:token} logged out. {_}\n" +
  "around.oom\ts\t{\"program\":\"sshd\"}\t\tOut of memory: Killed process {pid} (sshd) {_}\n" +
  "around.crash\ts\t{\"program\":\"sshd\"}\t\tsshd[{_:count}]: segfault at {text}\n" +
  "around.crash\ts\t{\"program\":\"sshd\"}\t\ttraps: sshd[{_:count}] {text}\n" +
  "around.seccomp\ts\t\t\taudit: type=1326 audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm=\"sshd\" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}\n" +
  "around.seccomp\ts\t\t\ttype=1326 audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm=\"sshd\" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}\n" +
  "around.seccomp\ts\t\t\ttype=SECCOMP msg=audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm=\"sshd\" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}\n" +
  "around.oom\ts\t{\"program\":\"sshd-session\"}\t\tOut of memory: Killed process {pid} (sshd-session) {_}\n" +
  "around.crash\ts\t{\"program\":\"sshd-session\"}\t\tsshd-session[{_:count}]: segfault at {text}\n" +
  "around.crash\ts\t{\"program\":\"sshd-session\"}\t\ttraps: sshd-session[{_:count}] {text}\n" +
  "around.seccomp\ts\t\t\taudit: type=1326 audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm=\"sshd-session\" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}\n" +
  "around.seccomp\ts\t\t\ttype=1326 audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm=\"sshd-session\" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}\n" +
  "around.seccomp\ts\t\t\ttype=SECCOMP msg=audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm=\"sshd-session\" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}\n" +
  "around.oom\ts\t{\"program\":\"sshd-auth\"}\t\tOut of memory: Killed process {pid} (sshd-auth) {_}\n" +
  "around.crash\ts\t{\"program\":\"sshd-auth\"}\t\tsshd-auth[{_:count}]: segfault at {text}\n" +
  "around.crash\ts\t{\"program\":\"sshd-auth\"}\t\ttraps: sshd-auth[{_:count}] {text}\n" +
  "around.seccomp\ts\t\t\taudit: type=1326 audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm=\"sshd-auth\" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}\n" +
  "around.seccomp\ts\t\t\ttype=1326 audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm=\"sshd-auth\" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}\n" +
  "around.seccomp\ts\t\t\ttype=SECCOMP msg=audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm=\"sshd-auth\" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}\n" +
  "around.oom\ts\t\t\tOut of memory: Killed process {pid} ({program:word}) {_}\n" +
  "around.oom\ts\t\t\tOut of memory: Killed process {pid} ({program:word}), {_}\n" +
  "around.oom\ts\t\t\tOut of memory: Kill process {pid} ({program:word}) score {_}\n" +
  "around.oom\ts\t\t\tMemory cgroup out of memory: Killed process {pid} ({program:word}) {_}\n" +
  "around.conntrack-full\ts\t\t\tnf_conntrack: table full, dropping packet\n" +
  "around.conntrack-full\ts\t\t\tnf_conntrack: table full, dropping packet.\n" +
  "around.conntrack-full\ts\t\t\tnf_conntrack: nf_conntrack: table full, dropping packet\n" +
  "around.conntrack-full\ts\t\t\tip_conntrack: table full, dropping packet.\n" +
  "around.firewall\ts\t{\"text\":\"possible SYN flooding: Sending cookies.\"}\t\tTCP: request_sock_TCP: Possible SYN flooding on port {_}. Sending cookies.{_}\n" +
  "around.firewall\ts\t{\"text\":\"possible SYN flooding: Sending cookies.\"}\t\tTCP: Possible SYN flooding on port {_}. Sending cookies.{_}\n" +
  "around.firewall\ts\t{\"text\":\"possible SYN flooding: Sending cookies.\"}\t\trequest_sock_TCP: Possible SYN flooding on port {_}. Sending cookies.{_}\n" +
  "around.firewall\ts\t{\"text\":\"possible SYN flooding: Dropping request.\"}\t\tTCP: request_sock_TCP: Possible SYN flooding on port {_}. Dropping request.{_}\n" +
  "around.firewall\ts\t{\"text\":\"possible SYN flooding: Dropping request.\"}\t\tTCP: Possible SYN flooding on port {_}. Dropping request.{_}\n" +
  "around.firewall\ts\t{\"text\":\"possible SYN flooding: Dropping request.\"}\t\trequest_sock_TCP: Possible SYN flooding on port {_}. Dropping request.{_}\n" +
  "around.selinux\ts\t{\"what\":\"port\"}\t\ttype=AVC msg=audit({_:token}: avc:  denied  {_:token} name_bind } for  pid={_:count} comm=\"sshd\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"port\"}\t\taudit: type=1400 audit({_:token}: avc:  denied  {_:token} name_bind } for  pid={_:count} comm=\"sshd\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"file\"}\t\ttype=AVC msg=audit({_:token}: avc:  denied  {_:token} read } for  pid={_:count} comm=\"sshd\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"file\"}\t\taudit: type=1400 audit({_:token}: avc:  denied  {_:token} read } for  pid={_:count} comm=\"sshd\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"file\"}\t\ttype=AVC msg=audit({_:token}: avc:  denied  {_:token} open } for  pid={_:count} comm=\"sshd\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"file\"}\t\taudit: type=1400 audit({_:token}: avc:  denied  {_:token} open } for  pid={_:count} comm=\"sshd\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"file\"}\t\ttype=AVC msg=audit({_:token}: avc:  denied  {_:token} getattr } for  pid={_:count} comm=\"sshd\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"file\"}\t\taudit: type=1400 audit({_:token}: avc:  denied  {_:token} getattr } for  pid={_:count} comm=\"sshd\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"file\"}\t\ttype=AVC msg=audit({_:token}: avc:  denied  {_:token} search } for  pid={_:count} comm=\"sshd\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"file\"}\t\taudit: type=1400 audit({_:token}: avc:  denied  {_:token} search } for  pid={_:count} comm=\"sshd\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"exec\"}\t\ttype=AVC msg=audit({_:token}: avc:  denied  {_:token} execute } for  pid={_:count} comm=\"sshd\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"exec\"}\t\taudit: type=1400 audit({_:token}: avc:  denied  {_:token} execute } for  pid={_:count} comm=\"sshd\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"exec\"}\t\ttype=AVC msg=audit({_:token}: avc:  denied  {_:token} entrypoint } for  pid={_:count} comm=\"sshd\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"exec\"}\t\taudit: type=1400 audit({_:token}: avc:  denied  {_:token} entrypoint } for  pid={_:count} comm=\"sshd\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"port\"}\t\ttype=AVC msg=audit({_:token}: avc:  denied  {_:token} name_bind } for  pid={_:count} comm=\"sshd-session\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"port\"}\t\taudit: type=1400 audit({_:token}: avc:  denied  {_:token} name_bind } for  pid={_:count} comm=\"sshd-session\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"file\"}\t\ttype=AVC msg=audit({_:token}: avc:  denied  {_:token} read } for  pid={_:count} comm=\"sshd-session\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"file\"}\t\taudit: type=1400 audit({_:token}: avc:  denied  {_:token} read } for  pid={_:count} comm=\"sshd-session\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"file\"}\t\ttype=AVC msg=audit({_:token}: avc:  denied  {_:token} open } for  pid={_:count} comm=\"sshd-session\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"file\"}\t\taudit: type=1400 audit({_:token}: avc:  denied  {_:token} open } for  pid={_:count} comm=\"sshd-session\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"file\"}\t\ttype=AVC msg=audit({_:token}: avc:  denied  {_:token} getattr } for  pid={_:count} comm=\"sshd-session\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"file\"}\t\taudit: type=1400 audit({_:token}: avc:  denied  {_:token} getattr } for  pid={_:count} comm=\"sshd-session\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"file\"}\t\ttype=AVC msg=audit({_:token}: avc:  denied  {_:token} search } for  pid={_:count} comm=\"sshd-session\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"file\"}\t\taudit: type=1400 audit({_:token}: avc:  denied  {_:token} search } for  pid={_:count} comm=\"sshd-session\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"exec\"}\t\ttype=AVC msg=audit({_:token}: avc:  denied  {_:token} execute } for  pid={_:count} comm=\"sshd-session\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"exec\"}\t\taudit: type=1400 audit({_:token}: avc:  denied  {_:token} execute } for  pid={_:count} comm=\"sshd-session\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"exec\"}\t\ttype=AVC msg=audit({_:token}: avc:  denied  {_:token} entrypoint } for  pid={_:count} comm=\"sshd-session\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"exec\"}\t\taudit: type=1400 audit({_:token}: avc:  denied  {_:token} entrypoint } for  pid={_:count} comm=\"sshd-session\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"port\"}\t\ttype=AVC msg=audit({_:token}: avc:  denied  {_:token} name_bind } for  pid={_:count} comm=\"sshd-auth\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"port\"}\t\taudit: type=1400 audit({_:token}: avc:  denied  {_:token} name_bind } for  pid={_:count} comm=\"sshd-auth\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"file\"}\t\ttype=AVC msg=audit({_:token}: avc:  denied  {_:token} read } for  pid={_:count} comm=\"sshd-auth\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"file\"}\t\taudit: type=1400 audit({_:token}: avc:  denied  {_:token} read } for  pid={_:count} comm=\"sshd-auth\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"file\"}\t\ttype=AVC msg=audit({_:token}: avc:  denied  {_:token} open } for  pid={_:count} comm=\"sshd-auth\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"file\"}\t\taudit: type=1400 audit({_:token}: avc:  denied  {_:token} open } for  pid={_:count} comm=\"sshd-auth\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"file\"}\t\ttype=AVC msg=audit({_:token}: avc:  denied  {_:token} getattr } for  pid={_:count} comm=\"sshd-auth\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"file\"}\t\taudit: type=1400 audit({_:token}: avc:  denied  {_:token} getattr } for  pid={_:count} comm=\"sshd-auth\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"file\"}\t\ttype=AVC msg=audit({_:token}: avc:  denied  {_:token} search } for  pid={_:count} comm=\"sshd-auth\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"file\"}\t\taudit: type=1400 audit({_:token}: avc:  denied  {_:token} search } for  pid={_:count} comm=\"sshd-auth\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"exec\"}\t\ttype=AVC msg=audit({_:token}: avc:  denied  {_:token} execute } for  pid={_:count} comm=\"sshd-auth\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"exec\"}\t\taudit: type=1400 audit({_:token}: avc:  denied  {_:token} execute } for  pid={_:count} comm=\"sshd-auth\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"exec\"}\t\ttype=AVC msg=audit({_:token}: avc:  denied  {_:token} entrypoint } for  pid={_:count} comm=\"sshd-auth\"{text}\n" +
  "around.selinux\ts\t{\"what\":\"exec\"}\t\taudit: type=1400 audit({_:token}: avc:  denied  {_:token} entrypoint } for  pid={_:count} comm=\"sshd-auth\"{text}\n" +
  "around.xinetd\ts\t{\"text\":\"FAIL: sshd per_source_limit\"}\t\tFAIL: ssh{_:word} per_source_limit from={addr}\n" +
  "around.xinetd\ts\t{\"text\":\"FAIL: sshd service_limit\"}\t\tFAIL: ssh{_:word} service_limit from={addr}\n" +
  "around.xinetd\ts\t{\"text\":\"FAIL: sshd address\"}\t\tFAIL: ssh{_:word} address from={addr}\n" +
  "around.xinetd\ts\t{\"text\":\"FAIL: sshd time\"}\t\tFAIL: ssh{_:word} time from={addr}\n" +
  "around.xinetd\ts\t{\"text\":\"FAIL: sshd libwrap\"}\t\tFAIL: ssh{_:word} libwrap from={addr}\n" +
  "around.xinetd\ts\t{\"text\":\"FAIL: sshd load\"}\t\tFAIL: ssh{_:word} load from={addr}\n" +
  "around.xinetd\ts\t{\"text\":\"FAIL: sshd fork\"}\t\tFAIL: ssh{_:word} fork from={addr}\n" +
  "around.xinetd\ts\t{\"text\":\"Deactivating service sshd due to excessive incoming connections.  Restarting in 30 seconds.\"}\t\tDeactivating service ssh{_:word} due to excessive incoming connections.  Restarting in {_:count} seconds.\n" +
  "around.other\ts\t\t\tActivating service ssh{_:word}\n" +
  "around.other\ts\t\t\tSTART: ssh{_:word} {_}\n" +
  "around.other\ts\t\t\tEXIT: ssh{_:word} {_}\n" +
  "around.xinetd\ts\t\t\tlibwrap refused connection to {text} from {addr}\n" +
  "around.xinetd\ts\t{\"text\":\"ssh/tcp server failing (looping), service terminated\"}\t\tssh/tcp server failing (looping), service terminated{_}\n" +
  "around.balancer\ts\t{\"text\":\"backend 'sshd' has no server available!\"}\t\tbackend '{_}' has no server available!\n" +
  "around.balancer\ts\t{\"text\":\"[ALERT]    (812) : backend 'sshd' has no server available!\"}\t\t[ALERT]    ({_:count}) : backend '{_}' has no server available!\n" +
  "around.balancer\ts\t{\"text\":\"backend sshd has no server available!\"}\t\tbackend {_:token} has no server available!\n" +
  "around.balancer\ts\t{\"text\":\"198.51.100.7:40022 [22/Nov/2026:13:45:32.123] ssh sshd/<NOSRV> -1/-1/0 0 SC 1/1/0/0/0 0/0\"}\t\t{_:addr} [{_:token}] {_:token} {_:token}/<NOSRV> {_}\n" +
  "around.balancer\ts\t{\"text\":\"198.51.100.7:40022 [22/Nov/2026:13:45:32.123] ssh sshd/s1 1/-1/0 0 SC 1/1/0/0/3 0/0\"}\t\t{_:addr} [{_:token}] {_:token} {_:token} {_:token} {_:count} SC {_}\n" +
  "around.other\ts\t\t\t{_:addr} [{_:token}] {_:token} {_:token} {_:token} {_:count} {_:token} {_:token} {_:token}\n" +
  "around.balancer\ts\t\t\tServer {_:token} is DOWN, reason: {text}\n" +
  "around.balancer\ts\t\t\t[WARNING]  ({_:count}) : Server {_:token} is DOWN, reason: {text}\n" +
  "around.balancer\ts\t{\"text\":\"2025/03/03 10:00:00 [error] 812#812: *7 no live upstreams while connecting to upstream, client: 198.51.100.7, server: 0.0.0.0:22\"}\t\t{_} [error] {_:count}#{_:count}: *{_:count} no live upstreams while connecting to upstream{_}\n" +
  "around.balancer\ts\t{\"text\":\"2025/03/03 10:00:00 [error] 812#812: *7 connect() failed (111: Connection refused) while connecting to upstream, client: 198.51.100.7, server: 0.0.0.0:22, upstream: \\\"192.0.2.20:22\\\"\"}\t\t{_} [error] {_:count}#{_:count}: *{_:count} connect() failed (111: Connection refused) while connecting to upstream{_}\n" +
  "around.balancer\ts\t{\"text\":\"2025/03/03 10:00:00 [error] 812#812: *7 upstream timed out (110: Connection timed out) while connecting to upstream, client: 198.51.100.7, server: 0.0.0.0:22\"}\t\t{_} [error] {_:count}#{_:count}: *{_:count} upstream timed out (110: Connection timed out) while connecting to upstream{_}\n" +
  "around.banned\ts\t{\"by\":\"fail2ban\"}\t\tNOTICE  [sshd] Ban {addr}\n" +
  "around.banned\ts\t{\"by\":\"fail2ban\"}\t\tNOTICE [sshd] Ban {addr}\n" +
  "around.banned\ts\t{\"by\":\"fail2ban\"}\t\t{_} fail2ban.actions {_:own}: NOTICE  [sshd] Ban {addr}\n" +
  "around.banned\ts\t{\"by\":\"fail2ban\"}\t\t{_} fail2ban.actions {_:own}: NOTICE  [sshd] Restore Ban {addr}\n" +
  "around.banned\ts\t{\"by\":\"fail2ban\"}\t\t{_} fail2ban.actions: WARNING [ssh] Ban {addr}\n" +
  "around.banned\ts\t{\"by\":\"fail2ban\"}\t\t[sshd] Ban {addr}\n" +
  "around.other\ts\t\t\t{_} fail2ban.actions {_:own}: NOTICE  [sshd] Unban {_:addr}\n" +
  "around.other\ts\t\t\t{_} fail2ban.filter {_:own}: INFO    [sshd] Found {_:addr} - {_:token} {_:token}\n" +
  "around.banned\ts\t{\"by\":\"sshguard\"}\t\tBlocking \"{addr}/{_:count}\" for {_:count} secs {_}\n" +
  "around.banned\ts\t{\"by\":\"sshguard\"}\t\tBlocking {addr}:{_:count} for >{_:count}secs: {_}\n" +
  "around.denied-list\ts\t{\"text\":\"DenyHosts\"}\t\tDenyHosts: {_}\n" +
  "around.denied-list\ts\t{\"text\":\"DenyHosts\"}\t\t# DenyHosts: {_} | sshd: {addr}\n" +
  "around.firewall\ts\t{\"text\":\"[UFW BLOCK]\"}\t\t[UFW BLOCK] IN={_:token} OUT={_:token} MAC={_:token} SRC={addr} DST={_:addr} {_} DPT=22 {_}\n" +
  "around.firewall\ts\t{\"text\":\"[UFW LIMIT BLOCK]\"}\t\t[UFW LIMIT BLOCK] IN={_:token} OUT={_:token} MAC={_:token} SRC={addr} DST={_:addr} {_} DPT=22 {_}\n" +
  "around.other\ts\t\t\t[UFW BLOCK] {_}\n" +
  "around.other\ts\t\t\t[UFW LIMIT BLOCK] {_}\n" +
  "around.other\ts\t\t\t[UFW AUDIT] {_}\n" +
  "around.other\ts\t\t\t[UFW ALLOW] {_}\n" +
  "around.port-mapping\ts\t\t\tError starting userland proxy: listen tcp{text}\n" +
  "around.port-mapping\ts\t\t\t{_}Bind for {text} failed: port is already allocated\n" +
  "around.port-mapping\ts\t\t\t{_}Bind for {text} failed: port is already allocated.\n" +
  "around.port-mapping\ts\t\t\t{_} Can't forward traffic to backend tcp/{text}\n" +
  "around.port-mapping\ts\t\t\tqemu-system-x86_64: -netdev {_}: Could not set up host forwarding rule {text}\n" +
  "around.port-mapping\ts\t\t\tCould not set up host forwarding rule '{text}'\n" +
  "around.port-mapping\ts\t\t\tNAT: failed to redirect TCP {text}\n" +
  "around.port-mapping\ts\t{\"text\":\"Vagrant cannot forward the specified ports on this VM, since they\"}\t\tVagrant cannot forward the specified ports on this VM, since they\n" +
  "around.other\ts\t\t\t{_:token} ACCEPT host={_:addr} port={_:count} fd={_:count} n={_:token}\n" +
  "around.other\ts\t\t\t{_:token} CLOSE host={_:addr} port={_:count} fd={_:count} time={_:decimal} bytes={_:count}\n" +
  "end.closed\tc\t{}\t\tRemote side unexpectedly closed network connection\n" +
  "end.closed\tc\t{}\t\tFATAL ERROR: Remote side unexpectedly closed network connection\n" +
  "end.closed\tc\t{}\t\tPuTTY Fatal Error: Remote side unexpectedly closed network connection\n" +
  "end.closed\tc\t{}\t\tRemote side closed network connection\n" +
  "end.closed\tc\t{}\t\tFATAL ERROR: Remote side closed network connection\n" +
  "end.closed\tc\t{}\t\tPuTTY Fatal Error: Remote side closed network connection\n" +
  "end.closed\tc\t{}\t\tServer unexpectedly closed network connection\n" +
  "end.closed\tc\t{}\t\tFATAL ERROR: Server unexpectedly closed network connection\n" +
  "end.closed\tc\t{}\t\tPuTTY Fatal Error: Server unexpectedly closed network connection\n" +
  "end.closed\tc\t{}\t\tServer closed network connection\n" +
  "end.closed\tc\t{}\t\tFATAL ERROR: Server closed network connection\n" +
  "end.closed\tc\t{}\t\tPuTTY Fatal Error: Server closed network connection\n" +
  "end.reset\tc\t{}\t\tNetwork error: Connection reset by peer\n" +
  "end.reset\tc\t{}\t\tFATAL ERROR: Network error: Connection reset by peer\n" +
  "end.reset\tc\t{}\t\tPuTTY Fatal Error: Network error: Connection reset by peer\n" +
  "end.reset\tc\t{}\t\tFATAL ERROR: Connection reset by peer\n" +
  "end.reset\tc\t{}\t\tNetwork error: Software caused connection abort\n" +
  "end.reset\tc\t{}\t\tFATAL ERROR: Network error: Software caused connection abort\n" +
  "end.reset\tc\t{}\t\tPuTTY Fatal Error: Network error: Software caused connection abort\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection refused\"}\t\tNetwork error: Connection refused\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection refused\"}\t\tFATAL ERROR: Network error: Connection refused\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection refused\"}\t\tPuTTY Fatal Error: Network error: Connection refused\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection timed out\"}\t\tNetwork error: Connection timed out\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection timed out\"}\t\tFATAL ERROR: Network error: Connection timed out\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection timed out\"}\t\tPuTTY Fatal Error: Network error: Connection timed out\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"No route to host\"}\t\tNetwork error: No route to host\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"No route to host\"}\t\tFATAL ERROR: Network error: No route to host\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"No route to host\"}\t\tPuTTY Fatal Error: Network error: No route to host\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"Network is unreachable\"}\t\tNetwork error: Network is unreachable\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"Network is unreachable\"}\t\tFATAL ERROR: Network error: Network is unreachable\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"Network is unreachable\"}\t\tPuTTY Fatal Error: Network error: Network is unreachable\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"Permission denied\"}\t\tNetwork error: Permission denied\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"Permission denied\"}\t\tFATAL ERROR: Network error: Permission denied\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"Permission denied\"}\t\tPuTTY Fatal Error: Network error: Permission denied\n" +
  "connect.failed\tc\t{\"errno\":\"Connection timed out\"}\t\tNetwork error: Connection to \"{host:own}\" timed out.\n" +
  "connect.failed\tc\t{\"errno\":\"Connection refused\"}\t\tNetwork error: Connection to \"{host:own}\" refused.\n" +
  "resolve.failed\tc\t{\"reason\":\"does not exist\"}\t\tHost \"{host:own}\" does not exist.\n" +
  "resolve.failed\tc\t{\"reason\":\"Host does not exist\"}\t\tUnable to open connection to {host:token}\n" +
  "kex.no-match\tc\t{\"what\":\"key exchange\"}\t\tCouldn't agree a key exchange algorithm (available: {offer:list})\n" +
  "kex.no-match\tc\t{\"what\":\"key exchange\"}\t\tFATAL ERROR: Couldn't agree a key exchange algorithm (available: {offer:list})\n" +
  "kex.no-match\tc\t{\"what\":\"key exchange\"}\t\tPuTTY Fatal Error: Couldn't agree a key exchange algorithm (available: {offer:list})\n" +
  "kex.no-match\tc\t{\"what\":\"host key\"}\t\tCouldn't agree a host key algorithm (available: {offer:list})\n" +
  "kex.no-match\tc\t{\"what\":\"host key\"}\t\tFATAL ERROR: Couldn't agree a host key algorithm (available: {offer:list})\n" +
  "kex.no-match\tc\t{\"what\":\"host key\"}\t\tPuTTY Fatal Error: Couldn't agree a host key algorithm (available: {offer:list})\n" +
  "kex.no-match\tc\t{\"what\":\"cipher\"}\t\tCouldn't agree a client-to-server cipher (available: {offer:list})\n" +
  "kex.no-match\tc\t{\"what\":\"cipher\"}\t\tFATAL ERROR: Couldn't agree a client-to-server cipher (available: {offer:list})\n" +
  "kex.no-match\tc\t{\"what\":\"cipher\"}\t\tPuTTY Fatal Error: Couldn't agree a client-to-server cipher (available: {offer:list})\n" +
  "kex.no-match\tc\t{\"what\":\"MAC\"}\t\tCouldn't agree a client-to-server MAC (available: {offer:list})\n" +
  "kex.no-match\tc\t{\"what\":\"MAC\"}\t\tFATAL ERROR: Couldn't agree a client-to-server MAC (available: {offer:list})\n" +
  "kex.no-match\tc\t{\"what\":\"MAC\"}\t\tPuTTY Fatal Error: Couldn't agree a client-to-server MAC (available: {offer:list})\n" +
  "kex.no-match\tc\t{\"what\":\"cipher\"}\t\tCouldn't agree a server-to-client cipher (available: {offer:list})\n" +
  "kex.no-match\tc\t{\"what\":\"cipher\"}\t\tFATAL ERROR: Couldn't agree a server-to-client cipher (available: {offer:list})\n" +
  "kex.no-match\tc\t{\"what\":\"cipher\"}\t\tPuTTY Fatal Error: Couldn't agree a server-to-client cipher (available: {offer:list})\n" +
  "kex.no-match\tc\t{\"what\":\"MAC\"}\t\tCouldn't agree a server-to-client MAC (available: {offer:list})\n" +
  "kex.no-match\tc\t{\"what\":\"MAC\"}\t\tFATAL ERROR: Couldn't agree a server-to-client MAC (available: {offer:list})\n" +
  "kex.no-match\tc\t{\"what\":\"MAC\"}\t\tPuTTY Fatal Error: Couldn't agree a server-to-client MAC (available: {offer:list})\n" +
  "auth.denied\tc\t{}\t\tNo supported authentication methods available (server sent: {methods})\n" +
  "auth.denied\tc\t{}\t\tFATAL ERROR: No supported authentication methods available (server sent: {methods})\n" +
  "auth.denied\tc\t{}\t\tPuTTY Fatal Error: No supported authentication methods available (server sent: {methods})\n" +
  "auth.denied\tc\t{}\t\tDisconnected: No supported authentication methods available (server sent: {methods})\n" +
  "tool.note\tc\t{\"tool\":\"putty\"}\t\tServer refused our key\n" +
  "auth.again\tc\t{}\t\tAccess denied\n" +
  "auth.failed-client\tc\t{}\t\tConfigured password was not accepted\n" +
  "auth.failed-client\tc\t{}\t\tFATAL ERROR: Configured password was not accepted\n" +
  "auth.failed-client\tc\t{}\t\tPuTTY Fatal Error: Configured password was not accepted\n" +
  "hostkey.unknown\tc\t{\"host\":\"\"}\t\tThe host key is not cached for this server:\n" +
  "hostkey.unknown\tc\t{\"host\":\"\"}\t\tThe server's host key is not cached.{_}\n" +
  "hostkey.unknown\tc\t{\"host\":\"\"}\t\tThe server's host key is not cached in the registry. You\n" +
  "client.debug\tc\t{}\t\tYou have no guarantee that the server is the computer you\n" +
  "client.debug\tc\t{}\t\tthink it is.\n" +
  "client.debug\tc\t{}\t\tThe server's {_:token} key fingerprint is:\n" +
  "hostkey.changed\tc\t{}\t\tWARNING - POTENTIAL SECURITY BREACH!\n" +
  "hostkey.failed\tc\t{}\t\tConnection abandoned.\n" +
  "hostkey.failed\tc\t{}\t\tCannot confirm a host key in batch mode\n" +
  "hostkey.failed\tc\t{}\t\tFATAL ERROR: Cannot confirm a host key in batch mode\n" +
  "hostkey.failed\tc\t{}\t\tPuTTY Fatal Error: Cannot confirm a host key in batch mode\n" +
  "hostkey.failed\tc\t{}\t\tHost key did not appear in manually configured list\n" +
  "hostkey.failed\tc\t{}\t\tFATAL ERROR: Host key did not appear in manually configured list\n" +
  "hostkey.failed\tc\t{}\t\tPuTTY Fatal Error: Host key did not appear in manually configured list\n" +
  "tool.note\tc\t{\"tool\":\"putty\"}\t\tRemote side sent disconnect message\n" +
  "tool.note\tc\t{\"tool\":\"putty\"}\t\tFATAL ERROR: Remote side sent disconnect message\n" +
  "tool.note\tc\t{\"tool\":\"putty\"}\t\tPuTTY Fatal Error: Remote side sent disconnect message\n" +
  "tool.note\tc\t{\"tool\":\"putty\"}\t\ttype {_:count} ({_}):\n" +
  "end.received-disconnect\tc\t{\"code\":2,\"reason\":\"Too many authentication failures\"}\t\t\"Too many authentication failures{_}\"\n" +
  "session.subsystem-failed\tc\t{\"subsystem\":\"sftp\"}\t\tCannot initialize SFTP protocol. Is the host running an SFTP server?\n" +
  "session.noise-in-stream\tc\t{}\t\tReceived too large ({length} B) SFTP packet. Max supported packet size is {_:count} B.\n" +
  "ident.closed\tc\t{}\t\tError reading SSH protocol banner\n" +
  "ident.closed\tc\t{}\t\tparamiko.ssh_exception.SSHException: Error reading SSH protocol banner\n" +
  "ident.closed\tc\t{}\t\tSSHException: Error reading SSH protocol banner\n" +
  "ident.closed\tc\t{}\t\tException: Error reading SSH protocol banner\n" +
  "ident.closed\tc\t{}\t\tException (client): Error reading SSH protocol banner\n" +
  "ident.closed\tc\t{}\t\tERROR:paramiko.transport:Exception (client): Error reading SSH protocol banner\n" +
  "ident.closed\tc\t{}\t\tERROR:paramiko.transport:paramiko.ssh_exception.SSHException: Error reading SSH protocol banner\n" +
  "ident.read-error\tc\t{}\t\tError reading SSH protocol banner[Errno {_:signed}] {errno}\n" +
  "ident.read-error\tc\t{}\t\tparamiko.ssh_exception.SSHException: Error reading SSH protocol banner[Errno {_:signed}] {errno}\n" +
  "ident.read-error\tc\t{}\t\tSSHException: Error reading SSH protocol banner[Errno {_:signed}] {errno}\n" +
  "ident.read-error\tc\t{}\t\tException: Error reading SSH protocol banner[Errno {_:signed}] {errno}\n" +
  "ident.read-error\tc\t{}\t\tException (client): Error reading SSH protocol banner[Errno {_:signed}] {errno}\n" +
  "ident.read-error\tc\t{}\t\tERROR:paramiko.transport:Exception (client): Error reading SSH protocol banner[Errno {_:signed}] {errno}\n" +
  "ident.read-error\tc\t{}\t\tERROR:paramiko.transport:paramiko.ssh_exception.SSHException: Error reading SSH protocol banner[Errno {_:signed}] {errno}\n" +
  "ident.timeout\tc\t{}\t\t    raise socket.timeout()\n" +
  "ident.timeout\tc\t{}\t\traise socket.timeout()\n" +
  "ident.timeout\tc\t{}\t\tERROR:paramiko.transport:    raise socket.timeout()\n" +
  "ident.bad-remote\tc\t{}\t\tIndecipherable protocol version \"{line:peer}\"\n" +
  "ident.bad-remote\tc\t{}\t\tparamiko.ssh_exception.SSHException: Indecipherable protocol version \"{line:peer}\"\n" +
  "ident.bad-remote\tc\t{}\t\tSSHException: Indecipherable protocol version \"{line:peer}\"\n" +
  "ident.bad-remote\tc\t{}\t\tException: Indecipherable protocol version \"{line:peer}\"\n" +
  "ident.bad-remote\tc\t{}\t\tException (client): Indecipherable protocol version \"{line:peer}\"\n" +
  "ident.bad-remote\tc\t{}\t\tERROR:paramiko.transport:Exception (client): Indecipherable protocol version \"{line:peer}\"\n" +
  "ident.bad-remote\tc\t{}\t\tERROR:paramiko.transport:paramiko.ssh_exception.SSHException: Indecipherable protocol version \"{line:peer}\"\n" +
  "kex.no-match\tc\t{\"what\":\"key exchange\"}\t\tIncompatible ssh peer (no acceptable kex algorithm)\n" +
  "kex.no-match\tc\t{\"what\":\"key exchange\"}\t\tparamiko.ssh_exception.SSHException: Incompatible ssh peer (no acceptable kex algorithm)\n" +
  "kex.no-match\tc\t{\"what\":\"key exchange\"}\t\tparamiko.ssh_exception.IncompatiblePeer: Incompatible ssh peer (no acceptable kex algorithm)\n" +
  "kex.no-match\tc\t{\"what\":\"key exchange\"}\t\tSSHException: Incompatible ssh peer (no acceptable kex algorithm)\n" +
  "kex.no-match\tc\t{\"what\":\"key exchange\"}\t\tException (client): Incompatible ssh peer (no acceptable kex algorithm)\n" +
  "kex.no-match\tc\t{\"what\":\"key exchange\"}\t\tERROR:paramiko.transport:Exception (client): Incompatible ssh peer (no acceptable kex algorithm)\n" +
  "kex.no-match\tc\t{\"what\":\"host key\"}\t\tIncompatible ssh peer (no acceptable host key)\n" +
  "kex.no-match\tc\t{\"what\":\"host key\"}\t\tparamiko.ssh_exception.SSHException: Incompatible ssh peer (no acceptable host key)\n" +
  "kex.no-match\tc\t{\"what\":\"host key\"}\t\tparamiko.ssh_exception.IncompatiblePeer: Incompatible ssh peer (no acceptable host key)\n" +
  "kex.no-match\tc\t{\"what\":\"host key\"}\t\tSSHException: Incompatible ssh peer (no acceptable host key)\n" +
  "kex.no-match\tc\t{\"what\":\"host key\"}\t\tException (client): Incompatible ssh peer (no acceptable host key)\n" +
  "kex.no-match\tc\t{\"what\":\"host key\"}\t\tERROR:paramiko.transport:Exception (client): Incompatible ssh peer (no acceptable host key)\n" +
  "kex.no-match\tc\t{\"what\":\"host key\"}\t\tIncompatible ssh peer (can't match requested host key type)\n" +
  "kex.no-match\tc\t{\"what\":\"host key\"}\t\tparamiko.ssh_exception.SSHException: Incompatible ssh peer (can't match requested host key type)\n" +
  "kex.no-match\tc\t{\"what\":\"host key\"}\t\tparamiko.ssh_exception.IncompatiblePeer: Incompatible ssh peer (can't match requested host key type)\n" +
  "kex.no-match\tc\t{\"what\":\"host key\"}\t\tSSHException: Incompatible ssh peer (can't match requested host key type)\n" +
  "kex.no-match\tc\t{\"what\":\"host key\"}\t\tException (client): Incompatible ssh peer (can't match requested host key type)\n" +
  "kex.no-match\tc\t{\"what\":\"host key\"}\t\tERROR:paramiko.transport:Exception (client): Incompatible ssh peer (can't match requested host key type)\n" +
  "kex.no-match\tc\t{\"what\":\"cipher\"}\t\tIncompatible ssh server (no acceptable ciphers)\n" +
  "kex.no-match\tc\t{\"what\":\"cipher\"}\t\tparamiko.ssh_exception.SSHException: Incompatible ssh server (no acceptable ciphers)\n" +
  "kex.no-match\tc\t{\"what\":\"cipher\"}\t\tparamiko.ssh_exception.IncompatiblePeer: Incompatible ssh server (no acceptable ciphers)\n" +
  "kex.no-match\tc\t{\"what\":\"cipher\"}\t\tSSHException: Incompatible ssh server (no acceptable ciphers)\n" +
  "kex.no-match\tc\t{\"what\":\"cipher\"}\t\tException (client): Incompatible ssh server (no acceptable ciphers)\n" +
  "kex.no-match\tc\t{\"what\":\"cipher\"}\t\tERROR:paramiko.transport:Exception (client): Incompatible ssh server (no acceptable ciphers)\n" +
  "kex.no-match\tc\t{\"what\":\"MAC\"}\t\tIncompatible ssh server (no acceptable macs)\n" +
  "kex.no-match\tc\t{\"what\":\"MAC\"}\t\tparamiko.ssh_exception.SSHException: Incompatible ssh server (no acceptable macs)\n" +
  "kex.no-match\tc\t{\"what\":\"MAC\"}\t\tparamiko.ssh_exception.IncompatiblePeer: Incompatible ssh server (no acceptable macs)\n" +
  "kex.no-match\tc\t{\"what\":\"MAC\"}\t\tSSHException: Incompatible ssh server (no acceptable macs)\n" +
  "kex.no-match\tc\t{\"what\":\"MAC\"}\t\tException (client): Incompatible ssh server (no acceptable macs)\n" +
  "kex.no-match\tc\t{\"what\":\"MAC\"}\t\tERROR:paramiko.transport:Exception (client): Incompatible ssh server (no acceptable macs)\n" +
  "kex.bad-mac\tc\t{}\t\tMismatched MAC\n" +
  "kex.bad-mac\tc\t{}\t\tparamiko.ssh_exception.SSHException: Mismatched MAC\n" +
  "kex.bad-mac\tc\t{}\t\tSSHException: Mismatched MAC\n" +
  "kex.bad-mac\tc\t{}\t\tException: Mismatched MAC\n" +
  "kex.bad-mac\tc\t{}\t\tException (client): Mismatched MAC\n" +
  "kex.bad-mac\tc\t{}\t\tERROR:paramiko.transport:Exception (client): Mismatched MAC\n" +
  "kex.bad-mac\tc\t{}\t\tERROR:paramiko.transport:paramiko.ssh_exception.SSHException: Mismatched MAC\n" +
  "auth.failed-client\tc\t{}\t\tAuthentication failed: transport shut down or saw EOF\n" +
  "auth.failed-client\tc\t{}\t\tparamiko.ssh_exception.AuthenticationException: Authentication failed: transport shut down or saw EOF\n" +
  "auth.failed-client\tc\t{}\t\tAuthenticationException: Authentication failed: transport shut down or saw EOF\n" +
  "auth.failed-client\tc\t{}\t\tparamiko.ssh_exception.SSHException: Authentication failed: transport shut down or saw EOF\n" +
  "auth.failed-client\tc\t{}\t\tparamiko.ssh_exception.AuthenticationException: Authentication failed.\n" +
  "auth.failed-client\tc\t{}\t\tAuthenticationException: Authentication failed.\n" +
  "auth.failed-client\tc\t{}\t\tparamiko.ssh_exception.SSHException: Authentication failed.\n" +
  "auth.failed-client\tc\t{}\t\tAuthentication timeout.\n" +
  "auth.failed-client\tc\t{}\t\tparamiko.ssh_exception.AuthenticationException: Authentication timeout.\n" +
  "auth.failed-client\tc\t{}\t\tAuthenticationException: Authentication timeout.\n" +
  "auth.failed-client\tc\t{}\t\tparamiko.ssh_exception.SSHException: Authentication timeout.\n" +
  "auth.failed-client\tc\t{}\t\tNo authentication methods available\n" +
  "auth.failed-client\tc\t{}\t\tparamiko.ssh_exception.AuthenticationException: No authentication methods available\n" +
  "auth.failed-client\tc\t{}\t\tAuthenticationException: No authentication methods available\n" +
  "auth.failed-client\tc\t{}\t\tparamiko.ssh_exception.SSHException: No authentication methods available\n" +
  "auth.denied\tc\t{}\t\tBad authentication type; allowed types: ['{methods}']\n" +
  "auth.denied\tc\t{}\t\tparamiko.ssh_exception.BadAuthenticationType: Bad authentication type; allowed types: ['{methods}']\n" +
  "auth.denied\tc\t{}\t\t('Bad authentication type', ['{methods}'])\n" +
  "auth.denied\tc\t{}\t\tparamiko.ssh_exception.BadAuthenticationType: ('Bad authentication type', ['{methods}'])\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"invalid format\"}\t\tnot a valid {_} private key file\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"invalid format\"}\t\tparamiko.ssh_exception.AuthenticationException: not a valid {_} private key file\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"invalid format\"}\t\tAuthenticationException: not a valid {_} private key file\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"invalid format\"}\t\tparamiko.ssh_exception.SSHException: not a valid {_} private key file\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"invalid format: another kind of key than expected\"}\t\tencountered {_} key, expected {_} key\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"invalid format: another kind of key than expected\"}\t\tparamiko.ssh_exception.AuthenticationException: encountered {_} key, expected {_} key\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"invalid format: another kind of key than expected\"}\t\tAuthenticationException: encountered {_} key, expected {_} key\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"invalid format: another kind of key than expected\"}\t\tparamiko.ssh_exception.SSHException: encountered {_} key, expected {_} key\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"passphrase needed\"}\t\tprivate key file is encrypted\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"passphrase needed\"}\t\tparamiko.ssh_exception.PasswordRequiredException: private key file is encrypted\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"passphrase needed\"}\t\tPrivate key file is encrypted\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"passphrase needed\"}\t\tparamiko.ssh_exception.PasswordRequiredException: Private key file is encrypted\n" +
  "auth.no-mutual-signature\tc\t{}\t\tUnable to agree on a pubkey algorithm for signing a '{_}' key!\n" +
  "auth.no-mutual-signature\tc\t{}\t\tparamiko.ssh_exception.AuthenticationException: Unable to agree on a pubkey algorithm for signing a '{_}' key!\n" +
  "auth.no-mutual-signature\tc\t{}\t\tAuthenticationException: Unable to agree on a pubkey algorithm for signing a '{_}' key!\n" +
  "auth.no-mutual-signature\tc\t{}\t\tparamiko.ssh_exception.SSHException: Unable to agree on a pubkey algorithm for signing a '{_}' key!\n" +
  "hostkey.unknown\tc\t{}\t\tServer '{host:own}' not found in known_hosts\n" +
  "hostkey.unknown\tc\t{}\t\tparamiko.ssh_exception.SSHException: Server '{host:own}' not found in known_hosts\n" +
  "hostkey.unknown\tc\t{}\t\tSSHException: Server '{host:own}' not found in known_hosts\n" +
  "hostkey.unknown\tc\t{}\t\tException: Server '{host:own}' not found in known_hosts\n" +
  "hostkey.unknown\tc\t{}\t\tException (client): Server '{host:own}' not found in known_hosts\n" +
  "hostkey.unknown\tc\t{}\t\tERROR:paramiko.transport:Exception (client): Server '{host:own}' not found in known_hosts\n" +
  "hostkey.unknown\tc\t{}\t\tERROR:paramiko.transport:paramiko.ssh_exception.SSHException: Server '{host:own}' not found in known_hosts\n" +
  "hostkey.changed\tc\t{}\t\tHost key for server '{_}' does not match: got '{_}\n" +
  "hostkey.changed\tc\t{}\t\tparamiko.ssh_exception.BadHostKeyException: Host key for server '{_}' does not match: got '{_}\n" +
  "connect.failed\tc\t{\"errno\":\"Unable to connect\"}\t\t[Errno None] Unable to connect to port {port} on {host:own}\n" +
  "connect.failed\tc\t{\"errno\":\"Unable to connect\"}\t\tparamiko.ssh_exception.NoValidConnectionsError: [Errno None] Unable to connect to port {port} on {host:own}\n" +
  "end.closed\tc\t{}\t\tServer connection dropped: {_}\n" +
  "end.closed\tc\t{}\t\tparamiko.ssh_exception.SSHException: Server connection dropped: {_}\n" +
  "end.closed\tc\t{}\t\tSSHException: Server connection dropped: {_}\n" +
  "end.closed\tc\t{}\t\tException: Server connection dropped: {_}\n" +
  "end.closed\tc\t{}\t\tException (client): Server connection dropped: {_}\n" +
  "end.closed\tc\t{}\t\tERROR:paramiko.transport:Exception (client): Server connection dropped: {_}\n" +
  "end.closed\tc\t{}\t\tERROR:paramiko.transport:paramiko.ssh_exception.SSHException: Server connection dropped: {_}\n" +
  "tool.note\tc\t{\"tool\":\"paramiko\"}\t\tSSH session not active\n" +
  "tool.note\tc\t{\"tool\":\"paramiko\"}\t\tparamiko.ssh_exception.SSHException: SSH session not active\n" +
  "tool.note\tc\t{\"tool\":\"paramiko\"}\t\tSSHException: SSH session not active\n" +
  "tool.note\tc\t{\"tool\":\"paramiko\"}\t\tException: SSH session not active\n" +
  "tool.note\tc\t{\"tool\":\"paramiko\"}\t\tException (client): SSH session not active\n" +
  "tool.note\tc\t{\"tool\":\"paramiko\"}\t\tERROR:paramiko.transport:Exception (client): SSH session not active\n" +
  "tool.note\tc\t{\"tool\":\"paramiko\"}\t\tERROR:paramiko.transport:paramiko.ssh_exception.SSHException: SSH session not active\n" +
  "tool.note\tc\t{\"tool\":\"paramiko\"}\t\tNo existing session\n" +
  "tool.note\tc\t{\"tool\":\"paramiko\"}\t\tparamiko.ssh_exception.SSHException: No existing session\n" +
  "tool.note\tc\t{\"tool\":\"paramiko\"}\t\tSSHException: No existing session\n" +
  "tool.note\tc\t{\"tool\":\"paramiko\"}\t\tException: No existing session\n" +
  "tool.note\tc\t{\"tool\":\"paramiko\"}\t\tException (client): No existing session\n" +
  "tool.note\tc\t{\"tool\":\"paramiko\"}\t\tERROR:paramiko.transport:Exception (client): No existing session\n" +
  "tool.note\tc\t{\"tool\":\"paramiko\"}\t\tERROR:paramiko.transport:paramiko.ssh_exception.SSHException: No existing session\n" +
  "session.open-refused\tc\t{\"text\":\"Timeout opening channel.\"}\t\tTimeout opening channel.\n" +
  "session.open-refused\tc\t{\"text\":\"Timeout opening channel.\"}\t\tparamiko.ssh_exception.SSHException: Timeout opening channel.\n" +
  "session.open-refused\tc\t{\"text\":\"Timeout opening channel.\"}\t\tSSHException: Timeout opening channel.\n" +
  "session.open-refused\tc\t{\"text\":\"Timeout opening channel.\"}\t\tException: Timeout opening channel.\n" +
  "session.open-refused\tc\t{\"text\":\"Timeout opening channel.\"}\t\tException (client): Timeout opening channel.\n" +
  "session.open-refused\tc\t{\"text\":\"Timeout opening channel.\"}\t\tERROR:paramiko.transport:Exception (client): Timeout opening channel.\n" +
  "session.open-refused\tc\t{\"text\":\"Timeout opening channel.\"}\t\tERROR:paramiko.transport:paramiko.ssh_exception.SSHException: Timeout opening channel.\n" +
  "ident.remote\tc\t{}\t\tConnected (version {protocol}, client {software:peer})\n" +
  "ident.remote\tc\t{}\t\tINFO:paramiko.transport:Connected (version {protocol}, client {software:peer})\n" +
  "ident.remote\tc\t{}\t\tRemote version/idstring: SSH-{protocol:decimal}-{software:peer}\n" +
  "ident.remote\tc\t{}\t\tDEBUG:paramiko.transport:Remote version/idstring: SSH-{protocol:decimal}-{software:peer}\n" +
  "ident.local\tc\t{}\t\tLocal version/idstring: {software}\n" +
  "ident.local\tc\t{}\t\tDEBUG:paramiko.transport:Local version/idstring: {software}\n" +
  "auth.succeeded\tc\t{}\t\tAuthentication ({method}) successful!\n" +
  "auth.succeeded\tc\t{}\t\tINFO:paramiko.transport:Authentication ({method}) successful!\n" +
  "client.debug\tc\t{}\t\tAuthentication ({_:word}) failed.\n" +
  "client.debug\tc\t{}\t\tINFO:paramiko.transport:Authentication ({_:word}) failed.\n" +
  "kex.ext-info\tc\t{}\t\tGot EXT_INFO: {_}\n" +
  "client.debug\tc\t{}\t\tERROR:paramiko.transport:{_}\n" +
  "client.debug\tc\t{}\t\tDEBUG:paramiko.transport:{_}\n" +
  "client.debug\tc\t{}\t\tTraceback (most recent call last):\n" +
  "client.debug\tc\t{}\t\t  File \"{_}\", line {_:count}, in {_}\n" +
  "client.debug\tc\t{}\t\tDuring handling of the above exception, another exception occurred:\n" +
  "client.debug\tc\t{}\t\tstarting thread (client mode): {_}\n" +
  "client.debug\tc\t{}\t\tkex algos: {_}\n" +
  "client.debug\tc\t{}\t\tserver key: {_}\n" +
  "client.debug\tc\t{}\t\tclient encrypt: {_}\n" +
  "client.debug\tc\t{}\t\tserver encrypt: {_}\n" +
  "client.debug\tc\t{}\t\tclient mac: {_}\n" +
  "client.debug\tc\t{}\t\tserver mac: {_}\n" +
  "client.debug\tc\t{}\t\tclient compress: {_}\n" +
  "client.debug\tc\t{}\t\tserver compress: {_}\n" +
  "client.debug\tc\t{}\t\tclient lang: {_}\n" +
  "client.debug\tc\t{}\t\tserver lang: {_}\n" +
  "client.debug\tc\t{}\t\tkex follows: {_}\n" +
  "client.debug\tc\t{}\t\tHostKey: {_}\n" +
  "client.debug\tc\t{}\t\tCipher: {_}\n" +
  "client.debug\tc\t{}\t\tCompression: {_}\n" +
  "client.debug\tc\t{}\t\tkex engine {_}\n" +
  "client.debug\tc\t{}\t\tFinalizing pubkey algorithm for key of type {_}\n" +
  "client.debug\tc\t{}\t\tOur pubkey algorithm list: {_}\n" +
  "client.debug\tc\t{}\t\tServer-side algorithm list: {_}\n" +
  "client.debug\tc\t{}\t\tServer did not send a server-sig-algs list; {_}\n" +
  "client.debug\tc\t{}\t\tNOTE: you may use the {_}\n" +
  "client.debug\tc\t{}\t\t=== Key exchange possibilities ===\n" +
  "client.debug\tc\t{}\t\t=== Key exchange agreements ===\n" +
  "client.debug\tc\t{}\t\t=== End of kex handshake ===\n" +
  "client.debug\tc\t{}\t\tSwitch to new keys ...\n" +
  "client.debug\tc\t{}\t\tuserauth is OK\n" +
  "client.debug\tc\t{}\t\tEOF in transport thread\n" +
  "end.reset\tc\t{}\t\tConnectionResetError: [Errno {_:count}] Connection reset by peer\n" +
  "end.reset\tc\t{}\t\tConnectionResetError: [WinError 10054] {_}\n" +
  "end.closed\tc\t{}\t\tEOFError\n" +
  "connect.failed\tc\t{\"errno\":\"Connection refused\"}\t\tConnectionRefusedError: [Errno {_:count}] Connect call failed ('{host:addr}', {port})\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection refused\"}\t\tConnectionRefusedError: [Errno {_:count}] Connection refused\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection timed out\"}\t\tTimeoutError: [Errno {_:count}] Connection timed out\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"No route to host\"}\t\tOSError: [Errno {_:count}] No route to host\n" +
  "resolve.failed\tc\t{\"host\":\"\"}\t\tsocket.gaierror: [Errno {_:signed}] {reason}\n" +
  "end.closed\tc\t{}\t\tasyncssh.misc.ConnectionLost: Connection lost\n" +
  "end.timed-out\tc\t{}\t\tLogin timeout expired\n" +
  "end.timed-out\tc\t{}\t\tasyncssh.misc.ConnectionLost: Login timeout expired\n" +
  "auth.failed-client\tc\t{}\t\tPermission denied for user {_} on host {_}\n" +
  "auth.failed-client\tc\t{}\t\tasyncssh.misc.PermissionDenied: Permission denied for user {_} on host {_}\n" +
  "hostkey.unknown\tc\t{}\t\tHost key is not trusted for host {host:own}\n" +
  "hostkey.unknown\tc\t{}\t\tasyncssh.misc.HostKeyNotVerifiable: Host key is not trusted for host {host:own}\n" +
  "kex.no-match\tc\t{}\t\tNo matching {what:own} algorithm found, sent {ours:token} and received {offer:token}\n" +
  "kex.no-match\tc\t{}\t\tasyncssh.misc.KeyExchangeFailed: No matching {what:own} algorithm found, sent {ours:token} and received {offer:token}\n" +
  "ident.failed\tc\t{\"reason\":\"protocol version mismatch\"}\t\tUnsupported SSH version\n" +
  "ident.failed\tc\t{\"reason\":\"protocol version mismatch\"}\t\tasyncssh.misc.ProtocolNotSupported: Unsupported SSH version\n" +
  "ident.none-in-limit\tc\t{}\t\tToo many banner lines\n" +
  "ident.none-in-limit\tc\t{}\t\tasyncssh.misc.ProtocolError: Too many banner lines\n" +
  "ident.closed\tc\t{}\t\tFailed getting banner\n" +
  "ident.closed\tc\t{}\t\tfailed to start SSH session: Failed getting banner\n" +
  "ident.closed\tc\t{}\t\tFailed to start SSH session: Failed getting banner\n" +
  "ident.closed\tc\t{}\t\tcurl: ({_:count}) Failure establishing ssh session: {_:signed}, Failed getting banner\n" +
  "ident.write-error\tc\t{\"errno\":\"unknown\"}\t\tFailed sending banner\n" +
  "ident.write-error\tc\t{\"errno\":\"unknown\"}\t\tfailed to start SSH session: Failed sending banner\n" +
  "ident.write-error\tc\t{\"errno\":\"unknown\"}\t\tFailed to start SSH session: Failed sending banner\n" +
  "kex.dispatch-fatal\tc\t{\"reason\":\"Unable to exchange encryption keys\"}\t\tUnable to exchange encryption keys\n" +
  "kex.dispatch-fatal\tc\t{\"reason\":\"Unable to exchange encryption keys\"}\t\tfailed to start SSH session: Unable to exchange encryption keys\n" +
  "kex.dispatch-fatal\tc\t{\"reason\":\"Unable to exchange encryption keys\"}\t\tFailed to start SSH session: Unable to exchange encryption keys\n" +
  "kex.dispatch-fatal\tc\t{\"reason\":\"Unable to exchange encryption keys\"}\t\tcurl: ({_:count}) Failure establishing ssh session: {_:signed}, Unable to exchange encryption keys\n" +
  "kex.dispatch-fatal\tc\t{\"reason\":\"Unrecoverable error exchanging keys\"}\t\tUnrecoverable error exchanging keys\n" +
  "kex.dispatch-fatal\tc\t{\"reason\":\"Unrecoverable error exchanging keys\"}\t\tfailed to start SSH session: Unrecoverable error exchanging keys\n" +
  "kex.dispatch-fatal\tc\t{\"reason\":\"Unrecoverable error exchanging keys\"}\t\tFailed to start SSH session: Unrecoverable error exchanging keys\n" +
  "end.closed\tc\t{}\t\tsocket disconnect\n" +
  "ident.timeout\tc\t{}\t\tAPI timeout expired\n" +
  "auth.failed-client\tc\t{}\t\tUsername/PublicKey combination invalid\n" +
  "auth.failed-client\tc\t{}\t\tfailed to authenticate SSH session: Username/PublicKey combination invalid\n" +
  "auth.failed-client\tc\t{}\t\tFailed to authenticate SSH session: Username/PublicKey combination invalid\n" +
  "auth.failed-client\tc\t{}\t\tfailed to authenticate SSH session: Callback returned error\n" +
  "auth.failed-client\tc\t{}\t\tFailed to authenticate SSH session: Callback returned error\n" +
  "auth.failed-client\tc\t{}\t\tUnable to extract public key from private key file: {_}\n" +
  "auth.failed-client\tc\t{}\t\tfailed to authenticate SSH session: Unable to extract public key from private key file: {_}\n" +
  "auth.failed-client\tc\t{}\t\tFailed to authenticate SSH session: Unable to extract public key from private key file: {_}\n" +
  "auth.failed-client\tc\t{}\t\tcurl: (67) Authentication failure\n" +
  "end.closed\tc\t{}\t\tSocket error: disconnected\n" +
  "end.reset\tc\t{}\t\tSocket error: Connection reset by peer\n" +
  "auth.denied\tc\t{}\t\tAccess denied for '{_:word}'. Authentication that can continue: {methods}\n" +
  "auth.denied\tc\t{}\t\tAccess denied. Authentication that can continue: {methods}\n" +
  "kex.no-match\tc\t{}\t\tkex error : no match for method {what:own}: server [{offer:own}], client [{_:list}]\n" +
  "end.received-disconnect\tc\t{}\t\tReceived SSH_MSG_DISCONNECT: {code}:{reason:peer}\n" +
  "ident.closed\tc\t{}\t\tconnection is closed by foreign host\n" +
  "ident.closed\tc\t{}\t\tcom.jcraft.jsch.JSchException: connection is closed by foreign host\n" +
  "ident.closed\tc\t{}\t\tCaused by: com.jcraft.jsch.JSchException: connection is closed by foreign host\n" +
  "ident.failed\tc\t{\"reason\":\"invalid format\"}\t\tinvalid server's version string\n" +
  "ident.failed\tc\t{\"reason\":\"invalid format\"}\t\tcom.jcraft.jsch.JSchException: invalid server's version string\n" +
  "ident.failed\tc\t{\"reason\":\"invalid format\"}\t\tCaused by: com.jcraft.jsch.JSchException: invalid server's version string\n" +
  "end.closed\tc\t{}\t\tSession.connect: java.io.IOException: End of IO Stream Read\n" +
  "end.closed\tc\t{}\t\tcom.jcraft.jsch.JSchException: Session.connect: java.io.IOException: End of IO Stream Read\n" +
  "end.closed\tc\t{}\t\tCaused by: com.jcraft.jsch.JSchException: Session.connect: java.io.IOException: End of IO Stream Read\n" +
  "end.reset\tc\t{}\t\tSession.connect: java.net.SocketException: Connection reset\n" +
  "end.reset\tc\t{}\t\tcom.jcraft.jsch.JSchException: Session.connect: java.net.SocketException: Connection reset\n" +
  "end.reset\tc\t{}\t\tCaused by: com.jcraft.jsch.JSchException: Session.connect: java.net.SocketException: Connection reset\n" +
  "end.timed-out\tc\t{}\t\tSession.connect: java.net.SocketTimeoutException: Read timed out\n" +
  "end.timed-out\tc\t{}\t\tcom.jcraft.jsch.JSchException: Session.connect: java.net.SocketTimeoutException: Read timed out\n" +
  "end.timed-out\tc\t{}\t\tCaused by: com.jcraft.jsch.JSchException: Session.connect: java.net.SocketTimeoutException: Read timed out\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"timeout\"}\t\ttimeout: socket is not established\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"timeout\"}\t\tcom.jcraft.jsch.JSchException: timeout: socket is not established\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"timeout\"}\t\tCaused by: com.jcraft.jsch.JSchException: timeout: socket is not established\n" +
  "connect.failed\tc\t{\"host\":\"\"}\t\tjava.net.ConnectException: {errno}\n" +
  "connect.failed\tc\t{\"host\":\"\"}\t\tcom.jcraft.jsch.JSchException: java.net.ConnectException: {errno}\n" +
  "connect.failed\tc\t{\"host\":\"\"}\t\tCaused by: com.jcraft.jsch.JSchException: java.net.ConnectException: {errno}\n" +
  "connect.failed\tc\t{\"host\":\"\"}\t\tCaused by: java.net.ConnectException: {errno}\n" +
  "connect.failed\tc\t{\"host\":\"\"}\t\tjava.net.NoRouteToHostException: {errno}\n" +
  "connect.failed\tc\t{\"host\":\"\"}\t\tcom.jcraft.jsch.JSchException: java.net.NoRouteToHostException: {errno}\n" +
  "connect.failed\tc\t{\"host\":\"\"}\t\tCaused by: com.jcraft.jsch.JSchException: java.net.NoRouteToHostException: {errno}\n" +
  "connect.failed\tc\t{\"host\":\"\"}\t\tCaused by: java.net.NoRouteToHostException: {errno}\n" +
  "resolve.failed\tc\t{\"reason\":\"unknown host\"}\t\tjava.net.UnknownHostException: {host:own}\n" +
  "resolve.failed\tc\t{\"reason\":\"unknown host\"}\t\tcom.jcraft.jsch.JSchException: java.net.UnknownHostException: {host:own}\n" +
  "resolve.failed\tc\t{\"reason\":\"unknown host\"}\t\tCaused by: com.jcraft.jsch.JSchException: java.net.UnknownHostException: {host:own}\n" +
  "resolve.failed\tc\t{\"reason\":\"unknown host\"}\t\tCaused by: java.net.UnknownHostException: {host:own}\n" +
  "auth.denied\tc\t{}\t\tAuth fail for methods '{methods}'\n" +
  "auth.denied\tc\t{}\t\tcom.jcraft.jsch.JSchException: Auth fail for methods '{methods}'\n" +
  "auth.denied\tc\t{}\t\tCaused by: com.jcraft.jsch.JSchException: Auth fail for methods '{methods}'\n" +
  "auth.failed-client\tc\t{}\t\tAuth fail\n" +
  "auth.failed-client\tc\t{}\t\tcom.jcraft.jsch.JSchException: Auth fail\n" +
  "auth.failed-client\tc\t{}\t\tCaused by: com.jcraft.jsch.JSchException: Auth fail\n" +
  "auth.failed-client\tc\t{}\t\tAuth cancel\n" +
  "auth.failed-client\tc\t{}\t\tcom.jcraft.jsch.JSchException: Auth cancel\n" +
  "auth.failed-client\tc\t{}\t\tCaused by: com.jcraft.jsch.JSchException: Auth cancel\n" +
  "auth.failed-client\tc\t{}\t\tAuth cancel for methods {_}\n" +
  "auth.failed-client\tc\t{}\t\tcom.jcraft.jsch.JSchException: Auth cancel for methods {_}\n" +
  "auth.failed-client\tc\t{}\t\tCaused by: com.jcraft.jsch.JSchException: Auth cancel for methods {_}\n" +
  "auth.failed-client\tc\t{}\t\tUSERAUTH fail\n" +
  "auth.failed-client\tc\t{}\t\tcom.jcraft.jsch.JSchException: USERAUTH fail\n" +
  "auth.failed-client\tc\t{}\t\tCaused by: com.jcraft.jsch.JSchException: USERAUTH fail\n" +
  "kex.no-match\tc\t{\"what\":\"algorithm\"}\t\tAlgorithm negotiation fail\n" +
  "kex.no-match\tc\t{\"what\":\"algorithm\"}\t\tcom.jcraft.jsch.JSchException: Algorithm negotiation fail\n" +
  "kex.no-match\tc\t{\"what\":\"algorithm\"}\t\tCaused by: com.jcraft.jsch.JSchException: Algorithm negotiation fail\n" +
  "kex.no-match\tc\t{}\t\tAlgorithm negotiation fail: algorithmName=\"{what}\" jschProposal=\"{_:token}\" serverProposal=\"{offer:token}\"\n" +
  "kex.no-match\tc\t{}\t\tcom.jcraft.jsch.JSchException: Algorithm negotiation fail: algorithmName=\"{what}\" jschProposal=\"{_:token}\" serverProposal=\"{offer:token}\"\n" +
  "kex.no-match\tc\t{}\t\tCaused by: com.jcraft.jsch.JSchException: Algorithm negotiation fail: algorithmName=\"{what}\" jschProposal=\"{_:token}\" serverProposal=\"{offer:token}\"\n" +
  "kex.no-match\tc\t{}\t\tcom.jcraft.jsch.JSchAlgoNegoFailException: Algorithm negotiation fail: algorithmName=\"{what}\" jschProposal=\"{_:token}\" serverProposal=\"{offer:token}\"\n" +
  "kex.dispatch-fatal\tc\t{\"reason\":\"incorrect signature\"}\t\tverify: false\n" +
  "kex.dispatch-fatal\tc\t{\"reason\":\"incorrect signature\"}\t\tcom.jcraft.jsch.JSchException: verify: false\n" +
  "kex.dispatch-fatal\tc\t{\"reason\":\"incorrect signature\"}\t\tCaused by: com.jcraft.jsch.JSchException: verify: false\n" +
  "kex.dispatch-fatal\tc\t{\"reason\":\"Packet corrupt\"}\t\tcom.jcraft.jsch.JSchException: Packet corrupt\n" +
  "kex.dispatch-fatal\tc\t{\"reason\":\"Packet corrupt\"}\t\tCaused by: com.jcraft.jsch.JSchException: Packet corrupt\n" +
  "hostkey.unknown\tc\t{}\t\tUnknownHostKey: {host:own}. {keytype:word} key fingerprint is {_:token}\n" +
  "hostkey.unknown\tc\t{}\t\tcom.jcraft.jsch.JSchException: UnknownHostKey: {host:own}. {keytype:word} key fingerprint is {_:token}\n" +
  "hostkey.unknown\tc\t{}\t\tCaused by: com.jcraft.jsch.JSchException: UnknownHostKey: {host:own}. {keytype:word} key fingerprint is {_:token}\n" +
  "hostkey.failed\tc\t{}\t\treject HostKey: {_}\n" +
  "hostkey.failed\tc\t{}\t\tcom.jcraft.jsch.JSchException: reject HostKey: {_}\n" +
  "hostkey.failed\tc\t{}\t\tCaused by: com.jcraft.jsch.JSchException: reject HostKey: {_}\n" +
  "hostkey.changed\tc\t{}\t\tHostKey has been changed: {_}\n" +
  "hostkey.changed\tc\t{}\t\tcom.jcraft.jsch.JSchException: HostKey has been changed: {_}\n" +
  "hostkey.changed\tc\t{}\t\tCaused by: com.jcraft.jsch.JSchException: HostKey has been changed: {_}\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"invalid format\"}\t\tinvalid privatekey{_}\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"invalid format\"}\t\tcom.jcraft.jsch.JSchException: invalid privatekey{_}\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"invalid format\"}\t\tCaused by: com.jcraft.jsch.JSchException: invalid privatekey{_}\n" +
  "session.open-refused\tc\t{\"text\":\"channel is not opened.\"}\t\tchannel is not opened.\n" +
  "session.open-refused\tc\t{\"text\":\"channel is not opened.\"}\t\tcom.jcraft.jsch.JSchException: channel is not opened.\n" +
  "session.open-refused\tc\t{\"text\":\"channel is not opened.\"}\t\tCaused by: com.jcraft.jsch.JSchException: channel is not opened.\n" +
  "tool.note\tc\t{\"tool\":\"jsch\"}\t\tsession is down\n" +
  "tool.note\tc\t{\"tool\":\"jsch\"}\t\tcom.jcraft.jsch.JSchException: session is down\n" +
  "tool.note\tc\t{\"tool\":\"jsch\"}\t\tCaused by: com.jcraft.jsch.JSchException: session is down\n" +
  "auth.failed-client\tc\t{}\t\tNo more authentication methods available\n" +
  "auth.failed-client\tc\t{}\t\torg.apache.sshd.common.SshException: No more authentication methods available\n" +
  "auth.failed-client\tc\t{}\t\tCaused by: org.apache.sshd.common.SshException: No more authentication methods available\n" +
  "hostkey.failed\tc\t{}\t\tServer key did not validate\n" +
  "hostkey.failed\tc\t{}\t\torg.apache.sshd.common.SshException: Server key did not validate\n" +
  "hostkey.failed\tc\t{}\t\tCaused by: org.apache.sshd.common.SshException: Server key did not validate\n" +
  "kex.no-match\tc\t{}\t\tUnable to negotiate key exchange for {what} (client: {ours:list} / server: {offer:list})\n" +
  "kex.no-match\tc\t{}\t\torg.apache.sshd.common.SshException: Unable to negotiate key exchange for {what} (client: {ours:list} / server: {offer:list})\n" +
  "kex.no-match\tc\t{}\t\tCaused by: org.apache.sshd.common.SshException: Unable to negotiate key exchange for {what} (client: {ours:list} / server: {offer:list})\n" +
  "kex.no-match\tc\t{}\t\tjava.lang.IllegalStateException: Unable to negotiate key exchange for {what} (client: {ours:list} / server: {offer:list})\n" +
  "ident.none-in-limit\tc\t{}\t\tIncorrect identification (too many header lines): size > {_:count}\n" +
  "ident.none-in-limit\tc\t{}\t\tjava.io.StreamCorruptedException: Incorrect identification (too many header lines): size > {_:count}\n" +
  "tool.note\tc\t{\"tool\":\"mina\"}\t\tSession is being closed\n" +
  "tool.note\tc\t{\"tool\":\"mina\"}\t\torg.apache.sshd.common.SshException: Session is being closed\n" +
  "tool.note\tc\t{\"tool\":\"mina\"}\t\tCaused by: org.apache.sshd.common.SshException: Session is being closed\n" +
  "tool.note\tc\t{\"tool\":\"mina\"}\t\tSession has been closed\n" +
  "tool.note\tc\t{\"tool\":\"mina\"}\t\torg.apache.sshd.common.SshException: Session has been closed\n" +
  "tool.note\tc\t{\"tool\":\"mina\"}\t\tCaused by: org.apache.sshd.common.SshException: Session has been closed\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"timeout\"}\t\tDefaultConnectFuture[{_}]: Failed to get operation result within specified timeout: {_}\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"timeout\"}\t\torg.apache.sshd.common.SshException: DefaultConnectFuture[{_}]: Failed to get operation result within specified timeout: {_}\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"timeout\"}\t\tCaused by: org.apache.sshd.common.SshException: DefaultConnectFuture[{_}]: Failed to get operation result within specified timeout: {_}\n" +
  "ident.closed\tc\t{}\t\tThe server response does not contain an SSH identification string.\n" +
  "ident.closed\tc\t{}\t\tRenci.SshNet.Common.SshConnectionException: The server response does not contain an SSH identification string.\n" +
  "ident.closed\tc\t{}\t\tUnhandled exception. Renci.SshNet.Common.SshConnectionException: The server response does not contain an SSH identification string.\n" +
  "ident.failed\tc\t{\"reason\":\"invalid format\"}\t\tThe server response does not contain an SSH identification string:\n" +
  "ident.failed\tc\t{\"reason\":\"invalid format\"}\t\tRenci.SshNet.Common.SshConnectionException: The server response does not contain an SSH identification string:\n" +
  "ident.failed\tc\t{\"reason\":\"invalid format\"}\t\tUnhandled exception. Renci.SshNet.Common.SshConnectionException: The server response does not contain an SSH identification string:\n" +
  "ident.closed\tc\t{}\t\tServer response does not contain SSH protocol identification.\n" +
  "ident.closed\tc\t{}\t\tRenci.SshNet.Common.SshConnectionException: Server response does not contain SSH protocol identification.\n" +
  "ident.closed\tc\t{}\t\tUnhandled exception. Renci.SshNet.Common.SshConnectionException: Server response does not contain SSH protocol identification.\n" +
  "end.reset\tc\t{}\t\tAn established connection was aborted by the server.\n" +
  "end.reset\tc\t{}\t\tRenci.SshNet.Common.SshConnectionException: An established connection was aborted by the server.\n" +
  "end.reset\tc\t{}\t\tUnhandled exception. Renci.SshNet.Common.SshConnectionException: An established connection was aborted by the server.\n" +
  "end.closed\tc\t{}\t\tThe connection was closed by the remote host.\n" +
  "end.closed\tc\t{}\t\tRenci.SshNet.Common.SshConnectionException: The connection was closed by the remote host.\n" +
  "end.closed\tc\t{}\t\tUnhandled exception. Renci.SshNet.Common.SshConnectionException: The connection was closed by the remote host.\n" +
  "end.received-disconnect\tc\t{\"code\":0}\t\tThe connection was closed by the server: {reason:peer} ({_:word}).\n" +
  "end.received-disconnect\tc\t{\"code\":0}\t\tRenci.SshNet.Common.SshConnectionException: The connection was closed by the server: {reason:peer} ({_:word}).\n" +
  "end.received-disconnect\tc\t{\"code\":0}\t\tUnhandled exception. Renci.SshNet.Common.SshConnectionException: The connection was closed by the server: {reason:peer} ({_:word}).\n" +
  "kex.dispatch-fatal\tc\t{\"reason\":\"Key exchange negotiation failed.\"}\t\tKey exchange negotiation failed.\n" +
  "kex.dispatch-fatal\tc\t{\"reason\":\"Key exchange negotiation failed.\"}\t\tRenci.SshNet.Common.SshConnectionException: Key exchange negotiation failed.\n" +
  "kex.dispatch-fatal\tc\t{\"reason\":\"Key exchange negotiation failed.\"}\t\tUnhandled exception. Renci.SshNet.Common.SshConnectionException: Key exchange negotiation failed.\n" +
  "auth.denied\tc\t{}\t\tNo suitable authentication method found to complete authentication ({methods}).\n" +
  "auth.denied\tc\t{}\t\tRenci.SshNet.Common.SshAuthenticationException: No suitable authentication method found to complete authentication ({methods}).\n" +
  "auth.denied\tc\t{}\t\tUnhandled exception. Renci.SshNet.Common.SshAuthenticationException: No suitable authentication method found to complete authentication ({methods}).\n" +
  "auth.denied\tc\t{}\t\tRenci.SshNet.Common.SshAuthenticationException: Permission denied ({methods}).\n" +
  "auth.denied\tc\t{}\t\tUnhandled exception. Renci.SshNet.Common.SshAuthenticationException: Permission denied ({methods}).\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"timeout\"}\t\tConnection failed to establish within {_:count} milliseconds.\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"timeout\"}\t\tRenci.SshNet.Common.SshOperationTimeoutException: Connection failed to establish within {_:count} milliseconds.\n" +
  "connect.failed\tc\t{\"host\":\"\",\"errno\":\"timeout\"}\t\tUnhandled exception. Renci.SshNet.Common.SshOperationTimeoutException: Connection failed to establish within {_:count} milliseconds.\n" +
  "ident.timeout\tc\t{}\t\tSocket read operation has timed out after {_:count} milliseconds.\n" +
  "ident.timeout\tc\t{}\t\tRenci.SshNet.Common.SshOperationTimeoutException: Socket read operation has timed out after {_:count} milliseconds.\n" +
  "ident.timeout\tc\t{}\t\tUnhandled exception. Renci.SshNet.Common.SshOperationTimeoutException: Socket read operation has timed out after {_:count} milliseconds.\n" +
  "end.timed-out\tc\t{}\t\tSession operation has timed out\n" +
  "end.timed-out\tc\t{}\t\tRenci.SshNet.Common.SshOperationTimeoutException: Session operation has timed out\n" +
  "end.timed-out\tc\t{}\t\tUnhandled exception. Renci.SshNet.Common.SshOperationTimeoutException: Session operation has timed out\n" +
  "end.closed\tc\t{}\t\tssh: handshake failed: EOF\n" +
  "end.reset\tc\t{}\t\tssh: handshake failed: read tcp {_:own}->{addr}:{port}: read: connection reset by peer\n" +
  "end.reset\tc\t{}\t\tread tcp {_:own}->{addr}:{port}: read: connection reset by peer\n" +
  "end.timed-out\tc\t{}\t\tssh: handshake failed: read tcp {_:own}->{addr}:{port}: i/o timeout\n" +
  "end.timed-out\tc\t{}\t\tread tcp {_:own}->{addr}:{port}: i/o timeout\n" +
  "end.timed-out\tc\t{}\t\tssh: handshake failed: read tcp {_:own}->{addr}:{port}: read: connection timed out\n" +
  "end.timed-out\tc\t{}\t\tread tcp {_:own}->{addr}:{port}: read: connection timed out\n" +
  "end.write-failed\tc\t{}\t\tssh: handshake failed: write tcp {_}: write: {errno}\n" +
  "end.write-failed\tc\t{}\t\twrite tcp {_}: write: {errno}\n" +
  "auth.failed-client\tc\t{}\t\tssh: handshake failed: ssh: unable to authenticate, attempted methods [{_}], no supported methods remain\n" +
  "auth.failed-client\tc\t{}\t\tssh: unable to authenticate, attempted methods [{_}], no supported methods remain\n" +
  "kex.no-match\tc\t{}\t\tssh: handshake failed: ssh: no common algorithm for {what:own}; client offered: [{ours:own}], server offered: [{offer:list}]\n" +
  "kex.no-match\tc\t{}\t\tssh: no common algorithm for {what:own}; client offered: [{ours:own}], server offered: [{offer:list}]\n" +
  "kex.no-match\tc\t{}\t\tssh: handshake failed: ssh: no common algorithm for {what:own}; client offered: [{_:own}\n" +
  "kex.no-match\tc\t{}\t\tssh: no common algorithm for {what:own}; client offered: [{_:own}\n" +
  "kex.no-match\tc\t{}\t\tssh: handshake failed: ssh: no common algorithm for {what:own}; we offered: [{_:own}\n" +
  "kex.no-match\tc\t{}\t\tssh: no common algorithm for {what:own}; we offered: [{_:own}\n" +
  "hostkey.unknown\tc\t{\"host\":\"\"}\t\tssh: handshake failed: knownhosts: key is unknown\n" +
  "hostkey.unknown\tc\t{\"host\":\"\"}\t\tknownhosts: key is unknown\n" +
  "hostkey.changed\tc\t{}\t\tssh: handshake failed: knownhosts: key mismatch\n" +
  "hostkey.changed\tc\t{}\t\tknownhosts: key mismatch\n" +
  "hostkey.revoked\tc\t{}\t\tssh: handshake failed: knownhosts: key is revoked\n" +
  "hostkey.revoked\tc\t{}\t\tknownhosts: key is revoked\n" +
  "hostkey.changed\tc\t{}\t\tssh: handshake failed: ssh: host key mismatch\n" +
  "hostkey.changed\tc\t{}\t\tssh: host key mismatch\n" +
  "end.received-disconnect\tc\t{}\t\tssh: handshake failed: ssh: disconnect, reason {code}: {reason:peer}\n" +
  "end.received-disconnect\tc\t{}\t\tssh: disconnect, reason {code}: {reason:peer}\n" +
  "ident.too-long\tc\t{}\t\tssh: handshake failed: ssh: overflow reading version string\n" +
  "ident.too-long\tc\t{}\t\tssh: overflow reading version string\n" +
  "kex.out-of-order\tc\t{}\t\tssh: handshake failed: ssh: unexpected message type {text}\n" +
  "kex.out-of-order\tc\t{}\t\tssh: unexpected message type {text}\n" +
  "kex.dispatch-fatal\tc\t{\"reason\":\"packet too large\"}\t\tssh: handshake failed: ssh: invalid packet length, packet too large\n" +
  "kex.dispatch-fatal\tc\t{\"reason\":\"packet too large\"}\t\tssh: invalid packet length, packet too large\n" +
  "kex.bad-mac\tc\t{}\t\tssh: handshake failed: ssh: MAC failure\n" +
  "kex.bad-mac\tc\t{}\t\tssh: MAC failure\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"not a private key\"}\t\tssh: no key found\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"passphrase needed\"}\t\tssh: this private key is passphrase protected\n" +
  "jump.open-failed\tc\t{}\t\tssh: rejected: {why} ({text})\n" +
  "session.subsystem-failed\tc\t{}\t\tssh: subsystem request failed\n" +
  "session.exec-failed\tc\t{}\t\tssh: command {text} failed\n" +
  "connect.failed\tc\t{}\t\tdial tcp {host:own}:{port}: connect: {errno}\n" +
  "connect.failed\tc\t{\"errno\":\"timeout\"}\t\tdial tcp {host:own}:{port}: i/o timeout\n" +
  "resolve.failed\tc\t{}\t\tdial tcp: lookup {host:token} on {_:token}: {reason}\n" +
  "resolve.failed\tc\t{}\t\tdial tcp: lookup {host:token}: {reason}\n" +
  "auth.failed-client\tc\t{}\t\tAll configured authentication methods failed\n" +
  "auth.failed-client\tc\t{}\t\tError: All configured authentication methods failed\n" +
  "auth.failed-client\tc\t{}\t\tUncaught Error: All configured authentication methods failed\n" +
  "ident.timeout\tc\t{}\t\tTimed out while waiting for handshake\n" +
  "ident.timeout\tc\t{}\t\tError: Timed out while waiting for handshake\n" +
  "ident.timeout\tc\t{}\t\tUncaught Error: Timed out while waiting for handshake\n" +
  "ident.closed\tc\t{}\t\tConnection lost before handshake\n" +
  "ident.closed\tc\t{}\t\tError: Connection lost before handshake\n" +
  "ident.closed\tc\t{}\t\tUncaught Error: Connection lost before handshake\n" +
  "kex.no-match\tc\t{\"what\":\"key exchange\"}\t\tHandshake failed: no matching key exchange algorithm\n" +
  "kex.no-match\tc\t{\"what\":\"key exchange\"}\t\tError: Handshake failed: no matching key exchange algorithm\n" +
  "kex.no-match\tc\t{\"what\":\"key exchange\"}\t\tUncaught Error: Handshake failed: no matching key exchange algorithm\n" +
  "kex.no-match\tc\t{\"what\":\"host key\"}\t\tHandshake failed: no matching host key format\n" +
  "kex.no-match\tc\t{\"what\":\"host key\"}\t\tError: Handshake failed: no matching host key format\n" +
  "kex.no-match\tc\t{\"what\":\"host key\"}\t\tUncaught Error: Handshake failed: no matching host key format\n" +
  "kex.no-match\tc\t{\"what\":\"cipher\"}\t\tHandshake failed: no matching C->S cipher\n" +
  "kex.no-match\tc\t{\"what\":\"cipher\"}\t\tError: Handshake failed: no matching C->S cipher\n" +
  "kex.no-match\tc\t{\"what\":\"cipher\"}\t\tUncaught Error: Handshake failed: no matching C->S cipher\n" +
  "kex.no-match\tc\t{\"what\":\"cipher\"}\t\tHandshake failed: no matching S->C cipher\n" +
  "kex.no-match\tc\t{\"what\":\"cipher\"}\t\tError: Handshake failed: no matching S->C cipher\n" +
  "kex.no-match\tc\t{\"what\":\"cipher\"}\t\tUncaught Error: Handshake failed: no matching S->C cipher\n" +
  "kex.no-match\tc\t{\"what\":\"MAC\"}\t\tHandshake failed: no matching C->S MAC\n" +
  "kex.no-match\tc\t{\"what\":\"MAC\"}\t\tError: Handshake failed: no matching C->S MAC\n" +
  "kex.no-match\tc\t{\"what\":\"MAC\"}\t\tUncaught Error: Handshake failed: no matching C->S MAC\n" +
  "kex.no-match\tc\t{\"what\":\"MAC\"}\t\tHandshake failed: no matching S->C MAC\n" +
  "kex.no-match\tc\t{\"what\":\"MAC\"}\t\tError: Handshake failed: no matching S->C MAC\n" +
  "kex.no-match\tc\t{\"what\":\"MAC\"}\t\tUncaught Error: Handshake failed: no matching S->C MAC\n" +
  "kex.dispatch-fatal\tc\t{\"reason\":\"incorrect signature\"}\t\tHandshake failed: signature verification failed\n" +
  "kex.dispatch-fatal\tc\t{\"reason\":\"incorrect signature\"}\t\tError: Handshake failed: signature verification failed\n" +
  "kex.dispatch-fatal\tc\t{\"reason\":\"incorrect signature\"}\t\tUncaught Error: Handshake failed: signature verification failed\n" +
  "hostkey.failed\tc\t{}\t\tHost denied (verification failed)\n" +
  "hostkey.failed\tc\t{}\t\tError: Host denied (verification failed)\n" +
  "hostkey.failed\tc\t{}\t\tUncaught Error: Host denied (verification failed)\n" +
  "session.server-alive\tc\t{\"host\":\"\"}\t\tKeepalive timeout\n" +
  "session.server-alive\tc\t{\"host\":\"\"}\t\tError: Keepalive timeout\n" +
  "session.server-alive\tc\t{\"host\":\"\"}\t\tUncaught Error: Keepalive timeout\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\"}\t\tCannot parse privateKey: {reason}\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\"}\t\tError: Cannot parse privateKey: {reason}\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\"}\t\tUncaught Error: Cannot parse privateKey: {reason}\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"not a private key\"}\t\tprivateKey value does not contain a (valid) private key\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"not a private key\"}\t\tError: privateKey value does not contain a (valid) private key\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"not a private key\"}\t\tUncaught Error: privateKey value does not contain a (valid) private key\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"passphrase needed\"}\t\tEncrypted private OpenSSH key detected, but no passphrase given\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"passphrase needed\"}\t\tError: Encrypted private OpenSSH key detected, but no passphrase given\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"passphrase needed\"}\t\tUncaught Error: Encrypted private OpenSSH key detected, but no passphrase given\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"passphrase needed\"}\t\tCannot parse privateKey: Encrypted private OpenSSH key detected, but no passphrase given\n" +
  "auth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"passphrase needed\"}\t\tError: Cannot parse privateKey: Encrypted private OpenSSH key detected, but no passphrase given\n" +
  "end.reset\tc\t{}\t\tread ECONNRESET\n" +
  "end.reset\tc\t{}\t\tError: read ECONNRESET\n" +
  "end.reset\tc\t{}\t\tUncaught Error: read ECONNRESET\n" +
  "connect.failed\tc\t{\"errno\":\"Connection refused\"}\t\tconnect ECONNREFUSED {host:addr}:{port}\n" +
  "connect.failed\tc\t{\"errno\":\"Connection refused\"}\t\tError: connect ECONNREFUSED {host:addr}:{port}\n" +
  "connect.failed\tc\t{\"errno\":\"Connection refused\"}\t\tUncaught Error: connect ECONNREFUSED {host:addr}:{port}\n" +
  "connect.failed\tc\t{\"errno\":\"Connection timed out\"}\t\tconnect ETIMEDOUT {host:addr}:{port}\n" +
  "connect.failed\tc\t{\"errno\":\"Connection timed out\"}\t\tError: connect ETIMEDOUT {host:addr}:{port}\n" +
  "connect.failed\tc\t{\"errno\":\"Connection timed out\"}\t\tUncaught Error: connect ETIMEDOUT {host:addr}:{port}\n" +
  "connect.failed\tc\t{\"errno\":\"No route to host\"}\t\tconnect EHOSTUNREACH {host:addr}:{port}\n" +
  "connect.failed\tc\t{\"errno\":\"No route to host\"}\t\tError: connect EHOSTUNREACH {host:addr}:{port}\n" +
  "connect.failed\tc\t{\"errno\":\"No route to host\"}\t\tUncaught Error: connect EHOSTUNREACH {host:addr}:{port}\n" +
  "resolve.failed\tc\t{\"reason\":\"not found\"}\t\tgetaddrinfo ENOTFOUND {host:token}\n" +
  "resolve.failed\tc\t{\"reason\":\"not found\"}\t\tError: getaddrinfo ENOTFOUND {host:token}\n" +
  "resolve.failed\tc\t{\"reason\":\"not found\"}\t\tUncaught Error: getaddrinfo ENOTFOUND {host:token}\n" +
  "resolve.failed\tc\t{\"reason\":\"try again\"}\t\tgetaddrinfo EAI_AGAIN {host:token}\n" +
  "resolve.failed\tc\t{\"reason\":\"try again\"}\t\tError: getaddrinfo EAI_AGAIN {host:token}\n" +
  "resolve.failed\tc\t{\"reason\":\"try again\"}\t\tUncaught Error: getaddrinfo EAI_AGAIN {host:token}\n" +
  "end.closed\tc\t{}\t\tdbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Remote closed the connection\n" +
  "end.closed\tc\t{}\t\tssh: Connection to {_:own}@{_:addr}:{_:port} exited: Remote closed the connection\n" +
  "end.closed\tc\t{}\t\tConnection to {_:own}@{_:addr}:{_:port} exited: Remote closed the connection\n" +
  "end.reset\tc\t{}\t\tdbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Error reading: Connection reset by peer\n" +
  "end.reset\tc\t{}\t\tssh: Connection to {_:own}@{_:addr}:{_:port} exited: Error reading: Connection reset by peer\n" +
  "end.reset\tc\t{}\t\tConnection to {_:own}@{_:addr}:{_:port} exited: Error reading: Connection reset by peer\n" +
  "end.read-failed\tc\t{}\t\tdbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Error reading: {errno}\n" +
  "end.read-failed\tc\t{}\t\tssh: Connection to {_:own}@{_:addr}:{_:port} exited: Error reading: {errno}\n" +
  "end.read-failed\tc\t{}\t\tConnection to {_:own}@{_:addr}:{_:port} exited: Error reading: {errno}\n" +
  "connect.failed\tc\t{\"host\":\"\"}\t\tdbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Connect failed: {errno}\n" +
  "connect.failed\tc\t{\"host\":\"\"}\t\tssh: Connection to {_:own}@{_:addr}:{_:port} exited: Connect failed: {errno}\n" +
  "connect.failed\tc\t{\"host\":\"\"}\t\tConnection to {_:own}@{_:addr}:{_:port} exited: Connect failed: {errno}\n" +
  "kex.no-match\tc\t{\"what\":\"key exchange\"}\t\tdbclient: Connection to {_:own}@{_:addr}:{_:port} exited: No matching algo kex\n" +
  "kex.no-match\tc\t{\"what\":\"key exchange\"}\t\tssh: Connection to {_:own}@{_:addr}:{_:port} exited: No matching algo kex\n" +
  "kex.no-match\tc\t{\"what\":\"key exchange\"}\t\tConnection to {_:own}@{_:addr}:{_:port} exited: No matching algo kex\n" +
  "kex.no-match\tc\t{\"what\":\"host key\"}\t\tdbclient: Connection to {_:own}@{_:addr}:{_:port} exited: No matching algo hostkey\n" +
  "kex.no-match\tc\t{\"what\":\"host key\"}\t\tssh: Connection to {_:own}@{_:addr}:{_:port} exited: No matching algo hostkey\n" +
  "kex.no-match\tc\t{\"what\":\"host key\"}\t\tConnection to {_:own}@{_:addr}:{_:port} exited: No matching algo hostkey\n" +
  "kex.no-match\tc\t{}\t\tdbclient: Connection to {_:own}@{_:addr}:{_:port} exited: No matching algo {what}\n" +
  "kex.no-match\tc\t{}\t\tssh: Connection to {_:own}@{_:addr}:{_:port} exited: No matching algo {what}\n" +
  "kex.no-match\tc\t{}\t\tConnection to {_:own}@{_:addr}:{_:port} exited: No matching algo {what}\n" +
  "auth.failed-client\tc\t{}\t\tdbclient: Connection to {_:own}@{_:addr}:{_:port} exited: No auth methods could be used.\n" +
  "auth.failed-client\tc\t{}\t\tssh: Connection to {_:own}@{_:addr}:{_:port} exited: No auth methods could be used.\n" +
  "auth.failed-client\tc\t{}\t\tConnection to {_:own}@{_:addr}:{_:port} exited: No auth methods could be used.\n" +
  "session.server-alive\tc\t{\"host\":\"\"}\t\tdbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Keepalive timeout\n" +
  "session.server-alive\tc\t{\"host\":\"\"}\t\tssh: Connection to {_:own}@{_:addr}:{_:port} exited: Keepalive timeout\n" +
  "session.server-alive\tc\t{\"host\":\"\"}\t\tConnection to {_:own}@{_:addr}:{_:port} exited: Keepalive timeout\n" +
  "hostkey.failed\tc\t{}\t\tdbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Didn't validate host key\n" +
  "hostkey.failed\tc\t{}\t\tssh: Connection to {_:own}@{_:addr}:{_:port} exited: Didn't validate host key\n" +
  "hostkey.failed\tc\t{}\t\tConnection to {_:own}@{_:addr}:{_:port} exited: Didn't validate host key\n" +
  "hostkey.bad\tc\t{\"reason\":\"incorrect signature\"}\t\tdbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Bad hostkey signature\n" +
  "hostkey.bad\tc\t{\"reason\":\"incorrect signature\"}\t\tssh: Connection to {_:own}@{_:addr}:{_:port} exited: Bad hostkey signature\n" +
  "hostkey.bad\tc\t{\"reason\":\"incorrect signature\"}\t\tConnection to {_:own}@{_:addr}:{_:port} exited: Bad hostkey signature\n" +
  "ident.bad-remote\tc\t{}\t\tdbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Incompatible remote version '{line:peer}'\n" +
  "ident.bad-remote\tc\t{}\t\tssh: Connection to {_:own}@{_:addr}:{_:port} exited: Incompatible remote version '{line:peer}'\n" +
  "ident.bad-remote\tc\t{}\t\tConnection to {_:own}@{_:addr}:{_:port} exited: Incompatible remote version '{line:peer}'\n" +
  "kex.bad-length\tc\t{}\t\tdbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Integrity error (bad packet size {length})\n" +
  "kex.bad-length\tc\t{}\t\tssh: Connection to {_:own}@{_:addr}:{_:port} exited: Integrity error (bad packet size {length})\n" +
  "kex.bad-length\tc\t{}\t\tConnection to {_:own}@{_:addr}:{_:port} exited: Integrity error (bad packet size {length})\n" +
  "kex.bad-mac\tc\t{}\t\tdbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Integrity error\n" +
  "kex.bad-mac\tc\t{}\t\tssh: Connection to {_:own}@{_:addr}:{_:port} exited: Integrity error\n" +
  "kex.bad-mac\tc\t{}\t\tConnection to {_:own}@{_:addr}:{_:port} exited: Integrity error\n" +
  "end.read-failed\tc\t{}\t\tdbclient: Connection to {_:own}@{_:addr}:{_:port} exited: {errno}\n" +
  "end.read-failed\tc\t{}\t\tssh: Connection to {_:own}@{_:addr}:{_:port} exited: {errno}\n" +
  "end.read-failed\tc\t{}\t\tConnection to {_:own}@{_:addr}:{_:port} exited: {errno}\n" +
  "hostkey.unknown\tc\t{}\t\tHost '{host:own}' is not in the trusted hosts file.\n" +
  "hostkey.changed\tc\t{}\t\t{_:word} host key mismatch for {_} !\n" +
  "sshd.connection\ts\t{}\t\tChild connection from {addr}:{port}\n" +
  "end.closed\ts\t{}\t\tExit before auth from <{addr:own}:{port}>: Exited normally\n" +
  "end.closed\ts\t{}\t\tExit before auth from <{addr:own}:{port}>: (user '{user:peer}', {_:count} fails): Exited normally\n" +
  "end.closed\ts\t{}\t\tExit before auth from <{addr:own}:{port}>: Remote closed the connection\n" +
  "end.closed\ts\t{}\t\tExit before auth from <{addr:own}:{port}>: (user '{user:peer}', {_:count} fails): Remote closed the connection\n" +
  "end.closed\ts\t{}\t\tExit before auth from <{addr:own}:{port}>: Disconnect received\n" +
  "end.closed\ts\t{}\t\tExit before auth from <{addr:own}:{port}>: (user '{user:peer}', {_:count} fails): Disconnect received\n" +
  "end.reset\ts\t{}\t\tExit before auth from <{addr:own}:{port}>: Error reading: Connection reset by peer\n" +
  "end.reset\ts\t{}\t\tExit before auth from <{addr:own}:{port}>: (user '{user:peer}', {_:count} fails): Error reading: Connection reset by peer\n" +
  "sshd.grace-expired\ts\t{}\t\tExit before auth from <{addr:own}:{port}>: Timeout before auth\n" +
  "sshd.grace-expired\ts\t{}\t\tExit before auth from <{addr:own}:{port}>: (user '{_:own}', {_:count} fails): Timeout before auth\n" +
  "auth.max-tries\ts\t{}\t\tExit before auth from <{addr:own}:{port}>: Max auth tries reached - user '{_:own}' from {_:addr}\n" +
  "auth.max-tries\ts\t{}\t\tExit before auth from <{_} fails): Max auth tries reached - user '{user:own}' from {addr}:{port}\n" +
  "kex.no-match\ts\t{}\t\tExit before auth from <{addr:own}:{port}>: No matching algo {what}\n" +
  "kex.bad-length\ts\t{}\t\tExit before auth from <{_}:{_:port}>: Integrity error (bad packet size {length})\n" +
  "ident.bad-remote\ts\t{}\t\tExit before auth from <{_}:{_:port}>: Incompatible remote version '{line:peer}'\n" +
  "ident.not-received\ts\t{}\t\tExit before auth from <{addr:own}:{port}>: Failed to get remote version\n" +
  "auth.failed\ts\t{\"method\":\"password\",\"valid\":true}\t\tBad password attempt for '{user:peer}' from {addr}:{port}\n" +
  "auth.invalid-user\ts\t{\"user\":\"\"}\t\tLogin attempt for nonexistent user from {addr}:{port}\n" +
  "auth.invalid-user\ts\t{}\t\tLogin attempt for nonexistent user '{user:peer}' from {addr}:{port}\n" +
  "auth.accepted\ts\t{\"method\":\"password\"}\t\tPassword auth succeeded for '{user:account}' from {addr}:{port}\n" +
  "auth.accepted\ts\t{\"method\":\"publickey\"}\t\tPubkey auth succeeded for '{user:account}' with {_:token} key {_:token} from {addr}:{port}\n" +
  "auth.not-allowed\ts\t{\"rule\":\"invalid shell\"}\t\tUser '{user:account}' has invalid shell, rejected\n" +
  "auth.not-allowed\ts\t{\"rule\":\"blank password\"}\t\tUser '{user:account}' has blank password, rejected\n" +
  "auth.root-refused\ts\t{}\t\troot login rejected\n" +
  "auth.file-modes\ts\t{\"what\":\"file\"}\t\t{path} must be owned by user or root, and not writable by group or others\n" +
  "end.disconnected\ts\t{}\t\tExit ({user:account}) from <{_}\n" +
  "server.hostkey-unloadable\ts\t{}\t\tFailed loading {path}\n" +
  "server.note\ts\t{}\t\tNot backgrounding\n" +
  "server.note\ts\t{}\t\tRunning in background";
