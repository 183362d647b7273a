/** What reading needs of the wordings. Written by scripts/gen.mjs from the tables: do not edit. */

export const PATTERNS =
  ("OpenSSH_{software}, {openssl}\tclient.version\tc\t\tcli.start.version\n" +
    "Reading configuration data {path}\tclient.config-read\tc\t\tcli.start.config\n" +
    "{path} line {_:count}: Applying options for {pattern}\tclient.applying\tc\t\t\n" +
    "{path}: line {line}: Bad configuration option: {keyword:token}\tclient.config-bad\tc\t\t\n" +
    "{path}: terminating, {_:count} bad configuration options\tclient.config-bad\tc\t{\"keyword\":\"\"}\t\n" +
    "{path} line {line}: Unsupported option \"{keyword:token}\"\tclient.config-bad\tc\t\t\n" +
    "{path} line {line}: unsupported option \"{keyword:token}\".\tclient.config-bad\tc\t\t\n" +
    "{path} line {line}: unsupported argument \"{keyword}\"\tclient.config-bad\tc\t\t\n" +
    "{path} line {line}: no argument after keyword \"{keyword:token}\"\tclient.config-bad\tc\t\t\n" +
    "{path} line {line}: keyword {keyword:token} extra arguments at end of line\tclient.config-bad\tc\t\t\n" +
    "{path} line {line}: garbage at end of line; \"{keyword}\".\tclient.config-bad\tc\t\t\n" +
    "{path} line {line}: keyword {keyword:token} empty argument\tclient.config-bad\tc\t\t\n" +
    "{path} line {line}: Missing argument.\tclient.config-bad\tc\t{\"keyword\":\"\"}\t\n" +
    "{path} line {line}: missing argument.\tclient.config-bad\tc\t{\"keyword\":\"\"}\t\n" +
    "{path} line {line}: invalid quotes\tclient.config-bad\tc\t{\"keyword\":\"\"}\t\n" +
    "{path} line {line}: Bad yes/no argument.\tclient.config-bad\tc\t{\"keyword\":\"\"}\t\n" +
    "{path} line {line}: Bad number '{_}': {_}\tclient.config-bad\tc\t{\"keyword\":\"\"}\t\n" +
    "{path} line {line}: Bad number.\tclient.config-bad\tc\t{\"keyword\":\"\"}\t\n" +
    "{path} line {line}: integer value {_}.\tclient.config-bad\tc\t{\"keyword\":\"\"}\t\n" +
    "{path} line {line}: Bad port '{_}'.\tclient.config-bad\tc\t{\"keyword\":\"Port\"}\t\n" +
    "{path} line {line}: Bad SSH2 cipher spec '{_}'.\tclient.config-bad\tc\t{\"keyword\":\"Ciphers\"}\t\n" +
    "{path} line {line}: Bad SSH2 MAC spec '{_}'.\tclient.config-bad\tc\t{\"keyword\":\"MACs\"}\t\n" +
    "{path} line {line}: Bad SSH2 Mac spec '{_}'.\tclient.config-bad\tc\t{\"keyword\":\"MACs\"}\t\n" +
    "{path} line {line}: Bad SSH2 KexAlgorithms '{_}'.\tclient.config-bad\tc\t{\"keyword\":\"KexAlgorithms\"}\t\n" +
    "{path} line {line}: Bad key types '{_}'.\tclient.config-bad\tc\t{\"keyword\":\"PubkeyAcceptedAlgorithms\"}\t\n" +
    "{path} line {line}: Bad IPQoS value: {_}\tclient.config-bad\tc\t{\"keyword\":\"IPQoS\"}\t\n" +
    "{path} line {line}: Bad forwarding specification.\tclient.config-bad\tc\t{\"keyword\":\"\"}\t\n" +
    "{path} line {line}: Bad Match condition\tclient.config-bad\tc\t{\"keyword\":\"Match\"}\t\n" +
    "{path} line {line}: Invalid ProxyJump \"{_}\"\tclient.config-bad\tc\t{\"keyword\":\"ProxyJump\"}\t\n" +
    "{path} line {line}: missing time value.\tclient.config-bad\tc\t{\"keyword\":\"\"}\t\n" +
    "{path} line {line}: invalid time value.\tclient.config-bad\tc\t{\"keyword\":\"\"}\t\n" +
    "{path} line {line}: bad include path {_}.\tclient.config-bad\tc\t{\"keyword\":\"Include\"}\t\n" +
    "{path} line {line}: unsupported log level '{_}'\tclient.config-bad\tc\t{\"keyword\":\"LogLevel\"}\t\n" +
    "{path} line {line}: Too many identity files specified (max {_:count}).\tclient.config-bad\tc\t{\"keyword\":\"IdentityFile\"}\t\n" +
    "{path} line {line}: RefuseConnection: {_}\tclient.config-bad\tc\t{\"keyword\":\"RefuseConnection\"}\t\n" +
    "{_} line {_:count}: Deprecated option \"{_:token}\"\tclient.debug\tc\t\t\n" +
    "{_} line {_:count}: Ignored unknown option \"{_:token}\"\tclient.debug\tc\t\t\n" +
    "{_} line {_:count}: include {_} matched no files\tclient.debug\tc\t\t\n" +
    "{_} line {_:count}: Including file {_} depth {_:count}\tclient.debug\tc\t\t\n" +
    "{_} line {_:count}: Skipping Host block because of negated match for {_:token}\tclient.debug\tc\t\t\n" +
    "{_} line {_:count}: matched '{_}\tclient.debug\tc\t\t\n" +
    "{_} line {_:count}: not matched '{_}\tclient.debug\tc\t\t\n" +
    "checking match for '{_}' host {_:token} originally {_:token}\tclient.debug\tc\t\t\n" +
    "match found\tclient.debug\tc\t\t\n" +
    "match not found\tclient.debug\tc\t\t\n" +
    "Bad permissions. Try removing permissions for user: {_} on file {_}.\tclient.debug\tc\t\t\n" +
    "Bad owner or permissions on {path}\tclient.config-mode\tc\t\t\n" +
    "Can't open user config file {path}: {_}\tclient.config-bad\tc\t{\"keyword\":\"\"}\t\n" +
    "No user exists for uid {uid}\tclient.no-user\tc\t\t\n" +
    "unknown user {uid}\tclient.no-user\tc\t\t\n" +
    "You don't exist, go away!\tclient.no-user\tc\t{\"uid\":\"\"}\t\n" +
    "OpenSSL version mismatch. Built against {built:hex}, you have {have:hex}\tclient.openssl-mismatch\tc\t\tcli.openssl\n" +
    "usage: ssh [-{_}\tclient.usage\tc\t{\"text\":\"usage: ssh [-46AaCfGgKkMNnqsTtVvXxYyZ] [-B bind_interface]\"}\t\n" +
    "Bad port '{_}'\tclient.usage\tc\t{\"text\":\"Bad port 'ssh2'\"}\t\n" +
    "Bad local forwarding specification '{_}'\tclient.usage\tc\t{\"text\":\"Bad local forwarding specification '8080'\"}\t\n" +
    "Bad remote forwarding specification '{_}'\tclient.usage\tc\t{\"text\":\"Bad remote forwarding specification '8080:'\"}\t\n" +
    "Bad dynamic forwarding specification '{_}'\tclient.usage\tc\t{\"text\":\"Bad dynamic forwarding specification 'socks'\"}\t\n" +
    "Bad stdio forwarding specification '{_}'\tclient.usage\tc\t{\"text\":\"Bad stdio forwarding specification 'host'\"}\t\n" +
    "Bad escape character '{_}'.\tclient.usage\tc\t{\"text\":\"Bad escape character 'xx'.\"}\t\n" +
    "Invalid number of ConnectionAttempts\tclient.usage\tc\t{\"text\":\"Invalid number of ConnectionAttempts\"}\t\n" +
    "Unknown cipher type '{_}'\tclient.usage\tc\t{\"text\":\"Unknown cipher type '3des'\"}\t\n" +
    "Unknown mac type '{_}'\tclient.usage\tc\t{\"text\":\"Unknown mac type 'md5'\"}\t\n" +
    "Cannot specify -J with ProxyCommand\tclient.usage\tc\t{\"text\":\"Cannot specify -J with ProxyCommand\"}\t\n" +
    "Only a single -J option is permitted (use commas to separate multiple jump hops)\tclient.usage\tc\t{\"text\":\"Only a single -J option is permitted (use commas to separate multiple jump hops)\"}\t\n" +
    "Only a single -J option permitted\tclient.usage\tc\t{\"text\":\"Only a single -J option permitted\"}\t\n" +
    "Invalid -J argument\tclient.usage\tc\t{\"text\":\"Invalid -J argument\"}\t\n" +
    "inconsistent options: ProxyCommand+ProxyJump\tclient.usage\tc\t{\"text\":\"inconsistent options: ProxyCommand+ProxyJump\"}\t\n" +
    "jumphost loop via {_:token}\tclient.usage\tc\t{\"text\":\"jumphost loop via bastion\"}\t\n" +
    "hostname contains invalid characters\tclient.usage\tc\t{\"text\":\"hostname contains invalid characters\"}\t\n" +
    "remote username contains invalid characters\tclient.usage\tc\t{\"text\":\"remote username contains invalid characters\"}\t\n" +
    "SSH protocol v.1 is no longer supported\tclient.usage\tc\t{\"text\":\"SSH protocol v.1 is no longer supported\"}\t\n" +
    "Cannot execute command-line and remote command.\tclient.usage\tc\t{\"text\":\"Cannot execute command-line and remote command.\"}\t\n" +
    "Cannot fork into background without a command to execute.\tclient.usage\tc\t{\"text\":\"Cannot fork into background without a command to execute.\"}\t\n" +
    "No ControlPath specified for \"-O\" command\tclient.usage\tc\t{\"text\":\"No ControlPath specified for \\\"-O\\\" command\"}\t\n" +
    "ssh: illegal option -- {_}\tclient.usage\tc\t{\"text\":\"ssh: illegal option -- P\"}\t\n" +
    "ssh: invalid option -- '{_}'\tclient.usage\tc\t{\"text\":\"ssh: invalid option -- 'P'\"}\t\n" +
    "ssh: option requires an argument -- {_}\tclient.usage\tc\t{\"text\":\"ssh: option requires an argument -- p\"}\t\n" +
    "ssh: option requires an argument -- '{_}'\tclient.usage\tc\t{\"text\":\"ssh: option requires an argument -- 'p'\"}\t\n" +
    "unknown option -- {_}\tclient.usage\tc\t{\"text\":\"unknown option -- P\"}\t\n" +
    "option requires an argument -- {_}\tclient.usage\tc\t{\"text\":\"option requires an argument -- p\"}\t\n" +
    "Control socket connect({path}): {errno}\tclient.mux-socket\tc\t\tcli.mux.refused\n" +
    "Master refused session request: {text}\tclient.mux-error\tc\t\tcli.mux.session\n" +
    "mux_client_request_session: read from master failed: {text}\tclient.mux-error\tc\t\tcli.mux.read\n" +
    "mux_client_request_session: session request failed: {text}\tclient.mux-error\tc\t\t\n" +
    "mux_client_request_session: send fds failed\tclient.mux-error\tc\t{\"text\":\"send fds failed\"}\t\n" +
    "mux_client_hello_exchange: write packet: {text}\tclient.mux-error\tc\t\t\n" +
    "mm_send_fd: sendmsg({_:count}): {text}\tclient.mux-error\tc\t\t\n" +
    "Master refused forwarding request: {text}\tclient.mux-error\tc\t\t\n" +
    "mux_client_forward: forwarding request failed: {text}\tclient.mux-error\tc\t\t\n" +
    "ControlSocket {text} already exists, disabling multiplexing\tclient.mux-error\tc\t\t\n" +
    "unix_listener: \"{text}\" too long for Unix domain socket\tclient.mux-error\tc\t\t\n" +
    "unix_listener: path \"{text}\" too long for Unix domain socket\tclient.mux-error\tc\t\t\n" +
    "unix_listener: cannot bind to path {_}: {text}\tclient.mux-error\tc\t\t\n" +
    "ControlPath too long\tclient.mux-error\tc\t{\"text\":\"ControlPath too long\"}\t\n" +
    "ControlPath \"{_}\" too long for Unix domain socket\tclient.mux-error\tc\t{\"text\":\"too long for Unix domain socket\"}\t\n" +
    "Failed to connect to new control master\tclient.mux-error\tc\t{\"text\":\"Failed to connect to new control master\"}\t\n" +
    "getsockname failed: {text}\tclient.mux-error\tc\t\t\n" +
    "auto-mux: Trying existing master{_}\tclient.debug\tc\t\t\n" +
    "Control socket \"{_}\" does not exist\tclient.debug\tc\t\t\n" +
    "Stale control socket {_}, unlinking\tclient.debug\tc\t\t\n") +
  ("setting up multiplex master socket\tclient.debug\tc\t\t\n" +
    "temporary control path {_}\tclient.debug\tc\t\t\n" +
    "master version {_:count}\tclient.debug\tc\t\t\n" +
    "request forwardings: {_:count} local, {_:count} remote\tclient.debug\tc\t\t\n" +
    "done pid = {_:count}\tclient.debug\tc\t\t\n" +
    "session request sent\tclient.debug\tc\t\t\n" +
    "master session id: {_:count}\tclient.debug\tc\t\t\n" +
    "entering\tclient.debug\tc\t\t\n" +
    "mux_client_request_alive: entering\tclient.debug\tc\t\t\n" +
    "mux_client_request_session: entering\tclient.debug\tc\t\t\n" +
    "Received 'info' extension\tclient.debug\tc\t\t\n" +
    "Running on {_}\tclient.debug\tc\t\t\n" +
    "Started with: {_}\tclient.debug\tc\t\t\n" +
    "hostname canonicalisation enabled, will re-parse configuration\tclient.debug\tc\t\t\n" +
    "re-parsing configuration\tclient.debug\tc\t\t\n" +
    "configuration requests final Match pass\tclient.debug\tc\t\t\n" +
    "Re-reading configuration after hostname canonicalisation\tclient.debug\tc\t\t\n" +
    "expanded UserKnownHostsFile '{_}' -> '{_}'\tclient.debug\tc\t\t\n" +
    "Authenticator provider {_} did not resolve; disabling\tclient.debug\tc\t\t\n" +
    "Executing command: {_}\tclient.debug\tc\t\t\n" +
    "command returned status {_:count}\tclient.debug\tc\t\t\n" +
    "Pseudo-terminal will not be allocated because stdin is not a terminal.\tclient.debug\tc\t\t\n" +
    "ssh: Could not resolve hostname {host:own}: {reason}\tresolve.failed\tc\t\tcli.tcp.resolve\n" +
    "ssh: Could not resolve host \"{host:own}\"\tresolve.failed\tc\t{\"reason\":\"not found in any suffix\"}\t\n" +
    "Connecting to {host:token} [{addr}] port {port}.\tconnect.trying\tc\t\tcli.tcp.connecting\n" +
    "Connection established.\tconnect.established\tc\t\tcli.tcp.established\n" +
    "connect to address {addr} port {port}: {errno}\tconnect.address-failed\tc\t\tcli.tcp.addr_fail\n" +
    "ssh: connect to host {host:token} port {port}: {errno}\tconnect.failed\tc\t\tcli.tcp.fail\n" +
    "connect to host {host:token} port {port}: {errno}\tconnect.failed\tc\t\t\n" +
    "Trying again...\tconnect.retry\tc\t\tcli.tcp.retry\n" +
    "bind {addr}: {errno}\tconnect.bind-failed\tc\t\t\n" +
    "bind: {addr}: {errno}\tconnect.bind-failed\tc\t\t\n" +
    "getaddrinfo: {addr}: {errno}\tconnect.bind-failed\tc\t\t\n" +
    "getifaddrs: {_:token}: no suitable addresses\tconnect.bind-failed\tc\t{\"errno\":\"no suitable addresses\"}\t\n" +
    "Executing proxy command: {command}\tjump.command\tc\t\tcli.tcp.proxycommand\n" +
    "Executing proxy dialer command: {command}\tjump.command\tc\t\t\n" +
    "Setting implicit ProxyCommand from ProxyJump: {command}\tjump.implicit\tc\t\tcli.tcp.proxyjump\n" +
    "Connection closed by UNKNOWN port 65535\tjump.pipe-closed\tc\t{\"how\":\"closed\"}\tcli.end.closed_unknown\n" +
    "Connection closed by UNKNOWN\tjump.pipe-closed\tc\t{\"how\":\"closed\"}\t\n" +
    "Connection reset by UNKNOWN port 65535\tjump.pipe-closed\tc\t{\"how\":\"reset\"}\t\n" +
    "Connection to UNKNOWN port 65535 timed out\tjump.pipe-closed\tc\t{\"how\":\"timed-out\"}\t\n" +
    "banner exchange: Connection to UNKNOWN port 65535: Broken pipe\tjump.pipe-closed\tc\t{\"how\":\"broken-pipe\"}\t\n" +
    "ssh_dispatch_run_fatal: Connection to UNKNOWN port 65535: Broken pipe\tjump.pipe-closed\tc\t{\"how\":\"broken-pipe\"}\t\n" +
    "stdio forwarding failed\tjump.stdio-failed\tc\t\tcli.stdio.failed\n" +
    "channel {channel}: open failed: {why}: {text}\tjump.open-failed\tc\t\tcli.chan.open_failed\n" +
    "channel {_:count}: open failed: connect failed: open failed\tsession.open-refused\tc\t{\"text\":\"connect failed: open failed\"}\t\n" +
    "CreateProcessW failed error:{text}\tjump.not-found\tc\t\t\n" +
    "posix_spawn: {text}\tjump.not-found\tc\t\t\n" +
    "posix_spawnp: {text}\tjump.not-found\tc\t\t\n" +
    "proxy dialer did not pass back a connection\tjump.helper-exit\tc\t{\"status\":1}\t\n" +
    "resolving \"{_}\" port {_:port}\tclient.debug\tc\t\t\n" +
    "resolve_host: lookup {_}\tclient.debug\tc\t\t\n" +
    "lookup {_:token}:{_:port}\tclient.debug\tc\t\t\n" +
    "hostname {_:token} is address\tclient.debug\tc\t\t\n" +
    "canonicalised address \"{_}\" => \"{_}\"\tclient.debug\tc\t\t\n" +
    "Canonicalized hostname \"{_}\" => \"{_}\"\tclient.debug\tc\t\t\n" +
    "Canonicalized DNS aliased hostname \"{_}\" => \"{_}\"\tclient.debug\tc\t\t\n" +
    "ssh_connect_direct\tclient.debug\tc\t\t\n" +
    "ssh_connect_direct: needpriv {_:count}\tclient.debug\tc\t\t\n" +
    "ssh_connect: needpriv {_:count}\tclient.debug\tc\t\t\n" +
    "ssh_connect_direct: entering\tclient.debug\tc\t\t\n" +
    "timeout: {_:count} ms remain after connect\tclient.debug\tc\t\t\n" +
    "fd {_:count} setting O_NONBLOCK\tclient.debug\tc\t\t\n" +
    "fd {_:count} clearing O_NONBLOCK\tclient.debug\tc\t\t\n" +
    "fd {_:count} setting TCP_NODELAY\tclient.debug\tc\t\t\n" +
    "fd {_:count} is O_NONBLOCK\tclient.debug\tc\t\t\n" +
    "fd {_:count} is not O_NONBLOCK\tclient.debug\tc\t\t\n" +
    "set_sock_tos: set socket {_:count} IP_TOS {_:token}\tclient.debug\tc\t\t\n" +
    "set_sock_tos: set socket {_:count} IPV6_TCLASS {_:token}\tclient.debug\tc\t\t\n" +
    "set IP_TOS {_:token}\tclient.debug\tc\t\t\n" +
    "set IPV6_TCLASS {_:token}\tclient.debug\tc\t\t\n" +
    "getpeername failed: {_}\tclient.debug\tc\t\t\n" +
    "ssh_init_stdio_forwarding: {_:token}\tclient.debug\tc\t\t\n" +
    "channel_connect_stdio_fwd: {_:token}\tclient.debug\tc\t\t\n" +
    "channel_connect_stdio_fwd\tclient.debug\tc\t\t\n" +
    "stdio forwarding: done\tclient.debug\tc\t\t\n" +
    "kex_exchange_identification: banner line {number}: {line:peer}\tident.pre-banner\tc\t\tcli.ident.prebanner\n" +
    "ssh_exchange_identification: {line:own}\tident.pre-banner\tc\t\tcli.ident.prebanner_v79\n" +
    "ssh_exchange_identification: Connection closed by remote host\tident.closed\tc\t{\"before\":\"8.0\"}\tcli.ident.closed_v79\n" +
    "ssh_exchange_identification: read: {errno}\tident.read-error\tc\t{\"before\":\"8.0\"}\tcli.ident.read_v79\n" +
    "write: {errno}\tident.write-error\tc\t\tcli.ident.write_v79\n" +
    "ssh_exchange_identification: No banner received\tident.none-in-limit\tc\t\tcli.ident.nobanner_v79\n" +
    "Connection timed out during banner exchange\tident.timeout\tc\t\tcli.ident.timeout\n" +
    "banner exchange: Connection to {addr} port {port}: {reason}\tident.failed\tc\t\tcli.ident.banner_exchange\n" +
    "banner exchange: Connection to UNKNOWN port {_:signed}: {reason}\tident.failed\tc\t\t\n" +
    "Remote machine has too old SSH software version.\tident.protocol-1\tc\t{\"theirs\":\"1\"}\t\n" +
    "Server version \"{software:peer}\" uses unsafe key agreement; refusing connection\tident.unsafe-client\tc\t\t\n" +
    "Enabling compatibility mode for protocol {_}\tclient.debug\tc\t\t\n" +
    "local client KEXINIT proposal\tclient.debug\tc\t\t\n" +
    "peer server KEXINIT proposal\tclient.debug\tc\t\t\n" +
    "KEX algorithms: {list}\tkex.proposal\tb\t{\"what\":\"kex\"}\t\n" +
    "host key algorithms: {list}\tkex.proposal\tb\t{\"what\":\"hostkey\"}\t\n" +
    "ciphers ctos: {list}\tkex.proposal\tb\t{\"what\":\"cipher\"}\t\n" +
    "ciphers stoc: {list}\tkex.proposal\tb\t{\"what\":\"cipher\"}\t\n" +
    "MACs ctos: {list}\tkex.proposal\tb\t{\"what\":\"mac\"}\t\n" +
    "MACs stoc: {list}\tkex.proposal\tb\t{\"what\":\"mac\"}\t\n" +
    "compression ctos: {list}\tkex.proposal\tb\t{\"what\":\"compression\"}\t\n" +
    "compression stoc: {list}\tkex.proposal\tb\t{\"what\":\"compression\"}\t\n" +
    "languages ctos:{_}\tclient.debug\tc\t\t\n" +
    "languages stoc:{_}\tclient.debug\tc\t\t\n") +
  ("first_kex_follows {_:count}{_}\tclient.debug\tc\t\t\n" +
    "reserved {_:count}{_}\tclient.debug\tc\t\t\n" +
    "kex_parse_kexinit: {_}\tclient.debug\tc\t\t\n" +
    "kex: algorithm: {name}\tkex.algorithm\tb\t{\"what\":\"kex\"}\tcli.kex.algorithm\n" +
    "kex: host key algorithm: {name}\tkex.algorithm\tb\t{\"what\":\"hostkey\"}\tcli.kex.hostkeyalg\n" +
    "kex: {what:token} cipher: {name} MAC: {_:token} compression: {_:token}\tkex.algorithm\tb\t\tcli.kex.cipher\n" +
    "kex: server->client {name:token} {_:token} {_:token}\tkex.algorithm\tb\t{\"what\":\"server->client\"}\t\n" +
    "kex: client->server {name:token} {_:token} {_:token}\tkex.algorithm\tb\t{\"what\":\"client->server\"}\t\n" +
    "order_hostkeyalgs: {_}\tclient.debug\tc\t\t\n" +
    "prefer hostkeyalgs: {_}\tclient.debug\tc\t\t\n" +
    "kex_choose_conf: will use strict KEX ordering\tclient.debug\tc\t\t\n" +
    "kex: {_:token} need={_:count} dh_need={_:count}\tclient.debug\tc\t\t\n" +
    "bits set: {_:count}/{_:count}\tclient.debug\tc\t\t\n" +
    "dh_gen_key: priv key bits set: {_:count}/{_:count}\tclient.debug\tc\t\t\n" +
    "SSH2_MSG_KEX_ECDH_REPLY received\tkex.reply\tc\t\tcli.kex.reply\n" +
    "SSH2_MSG_KEX_DH_GEX_REPLY received\tkex.reply\tc\t\t\n" +
    "SSH2_MSG_KEX_DH_GEX_REQUEST({_:list}) sent\tkex.waiting\tc\t{\"message\":\"SSH2_MSG_KEX_DH_GEX_GROUP\"}\tcli.kex.gex_sent\n" +
    "SSH2_MSG_KEX_DH_GEX_GROUP received\tclient.debug\tc\t\t\n" +
    "got SSH2_MSG_KEX_DH_GEX_GROUP{_}\tclient.debug\tc\t\t\n" +
    "SSH2_MSG_KEX_DH_GEX_INIT sent\tclient.debug\tc\t\t\n" +
    "sending SSH2_MSG_KEXDH_INIT\tclient.debug\tc\t\t\n" +
    "sending SSH2_MSG_KEX_ECDH_INIT\tclient.debug\tc\t\t\n" +
    "expecting SSH2_MSG_KEX_DH_GEX_GROUP\tkex.waiting\tc\t{\"message\":\"SSH2_MSG_KEX_DH_GEX_GROUP\"}\t\n" +
    "expecting SSH2_MSG_KEX_DH_GEX_REPLY\tkex.waiting\tc\t{\"message\":\"SSH2_MSG_KEX_DH_GEX_REPLY\"}\t\n" +
    "expecting SSH2_MSG_KEXDH_REPLY\tkex.waiting\tc\t{\"message\":\"SSH2_MSG_KEXDH_REPLY\"}\t\n" +
    "SSH2_MSG_EXT_INFO received\tkex.ext-info\tb\t\tcli.kex.ext_info\n" +
    "kex_input_ext_info: {_}\tkex.ext-info\tb\t\t\n" +
    "kex_ext_info_client_parse: {_}\tkex.ext-info\tb\t\t\n" +
    "kex_ext_info_check_ver: {_}\tkex.ext-info\tb\t\t\n" +
    "Sending SSH2_MSG_EXT_INFO\tclient.debug\tc\t\t\n" +
    "set_newkeys: mode {_:count}\tclient.debug\tc\t\t\n" +
    "ssh_set_newkeys: mode {_:count}\tclient.debug\tc\t\t\n" +
    "set_newkeys: rekeying{_}\tclient.debug\tc\t\t\n" +
    "rekey in after {_:count} blocks\tclient.debug\tc\t\t\n" +
    "rekey out after {_:count} blocks\tclient.debug\tc\t\t\n" +
    "rekey after {_:count} blocks\tclient.debug\tc\t\t\n" +
    "resetting send seqnr {_:count}\tclient.debug\tc\t\t\n" +
    "resetting read seqnr {_:count}\tclient.debug\tc\t\t\n" +
    "send packet: type {_:count}\tclient.debug\tc\t\t\n" +
    "receive packet: type {_:count}\tclient.debug\tc\t\t\n" +
    "Received SSH2_MSG_UNIMPLEMENTED for {_:count}\tclient.debug\tc\t\t\n" +
    "Received SSH2_MSG_IGNORE{_}\tclient.debug\tc\t\t\n" +
    "ssh_dispatch_run_fatal: Connection to {addr} port {port}: {reason}\tkex.dispatch-fatal\tc\t\tcli.end.dispatch\n" +
    "ssh_dispatch_run_fatal: Connection to UNKNOWN port {_:signed}: {reason}\tkex.dispatch-fatal\tc\t\t\n" +
    "Connection to {addr} port {port} timed out\tend.timed-out\tc\t\tcli.end.timedout\n" +
    "Connection to {addr} timed out\tend.timed-out\tc\t\tcli.end.timedout_v71\n" +
    "Connection reset by UNKNOWN port -1\tend.reset\tc\t\t\n" +
    "Connection closed by UNKNOWN port -1\tend.closed\tc\t\t\n" +
    "Write failed: {errno}\tend.write-failed\tb\t\tcli.end.write_failed\n" +
    "Read from socket failed: {errno}\tend.read-failed\tb\t\tcli.end.read_failed\n" +
    "packet_write_wait: Connection to {addr} port {port}: {errno}\tend.write-failed\tc\t\tcli.end.packet_write_wait\n" +
    "** WARNING: connection is not using a post-quantum key exchange algorithm.\tkex.warning\tc\t{\"text\":\"not post-quantum\"}\tcli.warn.pq\n" +
    "** This session may be vulnerable to \"store now, decrypt later\" attacks.\tclient.debug\tc\t\t\n" +
    "** The server may need to be upgraded. See https://openssh.com/pq.html\tclient.debug\tc\t\t\n" +
    "Warning: this server does not support rekeying.\tkex.warning\tc\t{\"text\":\"no rekeying\"}\tcli.warn.norekey\n" +
    "This session will eventually fail\tclient.debug\tc\t\t\n" +
    "Server host key: {keytype:token} {fingerprint}\thostkey.server\tc\t\tcli.kex.hostkey\n" +
    "Server host certificate: {_}\tclient.debug\tc\t\t\n" +
    "Server host certificate hostname: {_}\tclient.debug\tc\t\t\n" +
    "Host '{host:own}' is known and matches the {keytype} host key.\thostkey.known\tc\t\tcli.hostkey.known\n" +
    "Host '{host:own}' is known and matches the {keytype} host certificate.\thostkey.known\tc\t\t\n" +
    "Found key in {_}\tclient.debug\tc\t\t\n" +
    "Found CA key in {_}\tclient.debug\tc\t\t\n" +
    "put_host_port: {_}\tclient.debug\tc\t\t\n" +
    "load_hostkeys: {_}\tclient.debug\tc\t\t\n" +
    "load_hostkeys_file: {_}\tclient.debug\tc\t\t\n" +
    "hostkeys_foreach: reading file \"{_}\"\tclient.debug\tc\t\t\n" +
    "record_hostkey: {_}\tclient.debug\tc\t\t\n" +
    "hostkeys_find: {_}\tclient.debug\tc\t\t\n" +
    "using hostkeyalias: {_}\tclient.debug\tc\t\t\n" +
    "checking without port identifier\tclient.debug\tc\t\t\n" +
    "found matching key w/out port\tclient.debug\tc\t\t\n" +
    "load_hostkeys: fopen {_}: {_}\tclient.debug\tc\t\t\n" +
    "{_}:{_:count}: parse error in hostkeys file\tclient.debug\tc\t\t\n" +
    "server host key {_:token} {_:token} matches cached key\tclient.debug\tc\t\t\n" +
    "found {_:count} insecure fingerprints in DNS\tclient.debug\tc\t\t\n" +
    "found {_:count} secure fingerprints in DNS\tclient.debug\tc\t\t\n" +
    "matching host key fingerprint found in DNS\tclient.debug\tc\t\t\n" +
    "mismatching host key fingerprint found in DNS\tclient.debug\tc\t\t\n" +
    "No matching CA found. Retry with plain key\tclient.debug\tc\t\t\n" +
    "WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!\thostkey.changed\tc\t\t\n" +
    "@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\thostkey.changed\tc\t\tcli.hostkey.changed\n" +
    "@       WARNING: POSSIBLE DNS SPOOFING DETECTED!          @\thostkey.changed\tc\t\t\n" +
    "Host key for {_} has changed and you have requested strict checking.\thostkey.changed\tc\t\t\n" +
    "{_:word} host key for {_} has changed and you have requested strict checking.\thostkey.changed\tc\t\t\n" +
    "Offending {keytype} key in {path}:{line}\thostkey.offending\tc\t\t\n" +
    "Offending key in {path}:{line}\thostkey.offending\tc\t\t\n" +
    "Offending key for IP in {path}:{line}\thostkey.offending\tc\t\t\n" +
    "@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@\tclient.debug\tc\t\t\n" +
    "IT IS POSSIBLE THAT SOMEONE IS DOING SOMETHING NASTY!\tclient.debug\tc\t\t\n" +
    "Someone could be eavesdropping on you right now (man-in-the-middle attack)!\tclient.debug\tc\t\t\n" +
    "It is also possible that a host key has just been changed.\tclient.debug\tc\t\t\n" +
    "It is also possible that the {_:word} host key has just been changed.\tclient.debug\tc\t\t\n" +
    "The fingerprint for the {_:word} key sent by the remote host is\tclient.debug\tc\t\t\n" +
    "SHA256:{_:token}.\tclient.debug\tc\t\t\n" +
    "Please contact your system administrator.\tclient.debug\tc\t\t\n" +
    "Add correct host key in {_} to get rid of this message.\tclient.debug\tc\t\t\n" +
    "  remove with:\tclient.debug\tc\t\t\n" +
    "  ssh-keygen -f \"{_}\" -R \"{_}\"\tclient.debug\tc\t\t\n" +
    "remove with:\tclient.debug\tc\t\t\n") +
  ("ssh-keygen -f \"{_}\" -R \"{_}\"\tclient.debug\tc\t\t\n" +
    "The {_:word} host key for {_} has changed,\tclient.debug\tc\t\t\n" +
    "and the key for the corresponding IP address {_}\tclient.debug\tc\t\t\n" +
    "is unknown. This could either mean that\tclient.debug\tc\t\t\n" +
    "is unchanged. This could either mean that\tclient.debug\tc\t\t\n" +
    "has a different value. This could either mean that\tclient.debug\tc\t\t\n" +
    "DNS SPOOFING is happening or the IP address for the host\tclient.debug\tc\t\t\n" +
    "and its host key have changed at the same time.\tclient.debug\tc\t\t\n" +
    "Update the SSHFP RR in DNS with the new host key to get rid of this message.\tclient.debug\tc\t\t\n" +
    "This could mean that a stolen key is being used to\tclient.debug\tc\t\t\n" +
    "impersonate this host.\tclient.debug\tc\t\t\n" +
    "Password authentication is disabled to avoid man-in-the-middle attacks.\thostkey.login-restricted\tc\t\t\n" +
    "Keyboard-interactive authentication is disabled to avoid man-in-the-middle attacks.\thostkey.login-restricted\tc\t\t\n" +
    "Challenge/response authentication is disabled to avoid man-in-the-middle attacks.\thostkey.login-restricted\tc\t\t\n" +
    "Agent forwarding is disabled to avoid man-in-the-middle attacks.\tclient.debug\tc\t\t\n" +
    "X11 forwarding is disabled to avoid man-in-the-middle attacks.\tclient.debug\tc\t\t\n" +
    "Port forwarding is disabled to avoid man-in-the-middle attacks.\tclient.debug\tc\t\t\n" +
    "Tunnel forwarding is disabled to avoid man-in-the-middle attacks.\tclient.debug\tc\t\t\n" +
    "UpdateHostkeys is disabled because the host key is not trusted.\tclient.debug\tc\t\t\n" +
    "Warning: the {_:word} host key for '{_}' differs from the key for the IP address '{_:addr}'\tclient.debug\tc\t\t\n" +
    "Matching host key in {_}\tclient.debug\tc\t\t\n" +
    "No {keytype} host key is known for {host:own} and you have requested strict checking.\thostkey.unknown\tc\t\tcli.hostkey.strict\n" +
    "The authenticity of host '{host:own} ({_:addr})' can't be established.\thostkey.ask\tc\t\t\n" +
    "The authenticity of host '{host:own} ({_:addr})' can't be established\thostkey.ask\tc\t\t\n" +
    "but keys of different type are already known for this host.\tclient.debug\tc\t\t\n" +
    "{_:word} key fingerprint is {_:token}\tclient.debug\tc\t\t\n" +
    "{_:word} key fingerprint is: {_:token}\tclient.debug\tc\t\t\n" +
    "This key is not known by any other names.\tclient.debug\tc\t\t\n" +
    "This key is not known by any other names\tclient.debug\tc\t\t\n" +
    "This host key is known by the following other names/addresses:\tclient.debug\tc\t\t\n" +
    "Matching host key fingerprint found in DNS.\tclient.debug\tc\t\t\n" +
    "No matching host key fingerprint found in DNS.\tclient.debug\tc\t\t\n" +
    "Are you sure you want to continue connecting (yes/no/[fingerprint])?{_}\tclient.debug\tc\t\t\n" +
    "Are you sure you want to continue connecting (yes/no)?{_}\tclient.debug\tc\t\t\n" +
    "Please type 'yes', 'no' or the fingerprint:{_}\tclient.debug\tc\t\t\n" +
    "Please type 'yes' or 'no':{_}\tclient.debug\tc\t\t\n" +
    "Host key fingerprint is {_}\tclient.debug\tc\t\t\n" +
    "Warning: Permanently added '{host:own}' ({keytype}) to the list of known hosts.\thostkey.added\tc\t\t\n" +
    "Warning: Permanently added the {keytype} host key for IP address '{host:own}' to the list of known hosts.\thostkey.added\tc\t\t\n" +
    "Failed to add the host to the list of known hosts ({text}).\tkex.warning\tc\t\t\n" +
    "@       WARNING: REVOKED HOST KEY DETECTED!               @\thostkey.revoked\tc\t\t\n" +
    "The {keytype} host key for {host:own} is marked as revoked.\thostkey.revoked\tc\t\t\n" +
    "{keytype} host key for {host:own} was revoked and you have requested strict checking.\thostkey.revoked\tc\t\t\n" +
    "Host key {keytype:token} {_:token} revoked by file {path}\thostkey.revoked\tc\t\t\n" +
    "Bad server host key: {reason}\thostkey.bad\tc\t\tcli.hostkey.bad\n" +
    "host key {_:token} not permitted by HostkeyAlgorithms\thostkey.bad\tc\t{\"reason\":\"not permitted by HostkeyAlgorithms\"}\t\n" +
    "Server host key {_:token} not in HostKeyAlgorithms\thostkey.bad\tc\t{\"reason\":\"not in HostKeyAlgorithms\"}\t\n" +
    "key_verify failed for server_host_key\thostkey.bad\tc\t{\"reason\":\"incorrect signature\"}\t\n" +
    "Exiting, you have requested strict checking.\thostkey.failed\tc\t\t\n" +
    "Error: forwarding disabled due to host key check failure\thostkey.failed\tc\t\t\n" +
    "Host key verification failed.\thostkey.failed\tc\t\tcli.hostkey.failed\n" +
    "Authenticating to {_:token}:{_:count} as '{user:own}'\tauth.user-name-chosen\tc\t\tcli.auth.to\n" +
    "SSH2_MSG_SERVICE_ACCEPT received\tauth.start\tc\t\tcli.auth.service_accept\n" +
    "service_accept: {_}\tclient.debug\tc\t\t\n" +
    "Authentications that can continue: {methods}\tauth.methods\tc\t\tcli.auth.can_continue\n" +
    "Next authentication method: {method}\tauth.next\tc\t\tcli.auth.next\n" +
    "No more authentication methods to try.\tauth.none-left\tc\t\tcli.auth.no_more\n" +
    "start over, passed a different list {_:list}\tclient.debug\tc\t\t\n" +
    "preferred {methods}\tauth.preferred\tc\t\t\n" +
    "authmethod_lookup {_}\tclient.debug\tc\t\t\n" +
    "authmethod_is_enabled {_}\tclient.debug\tc\t\t\n" +
    "remaining preferred:{_}\tclient.debug\tc\t\t\n" +
    "we sent a {_:word} packet, wait for reply\tclient.debug\tc\t\t\n" +
    "we did not send a packet, disable method\tclient.debug\tc\t\t\n" +
    "userauth_kbdint: disable{_}\tclient.debug\tc\t\t\n" +
    "userauth_kbdint\tclient.debug\tc\t\t\n" +
    "input_userauth_info_req{_}\tclient.debug\tc\t\t\n" +
    "input_userauth_banner\tclient.debug\tc\t\t\n" +
    "input_userauth_banner: entering\tclient.debug\tc\t\t\n" +
    "input_userauth_passwd_changereq\tclient.debug\tc\t\t\n" +
    "Unrecognized authentication method name: {_}\tclient.debug\tc\t\t\n" +
    "identity file {path} type {type}\tauth.identity-file\tc\t\t\n" +
    "certificate file {_} type {_:signed}\tclient.debug\tc\t\t\n" +
    "loaded pubkey from {_}\tclient.debug\tc\t\t\n" +
    "no pubkey loaded from {_}\tclient.debug\tc\t\t\n" +
    "no identity pubkey loaded from {_}\tclient.debug\tc\t\t\n" +
    "key_load_public: {_}\tclient.debug\tc\t\t\n" +
    "key_load_private_type: {_}\tclient.debug\tc\t\t\n" +
    "key_load_private_cert: {_}\tclient.debug\tc\t\t\n" +
    "Will attempt key: {_}\tclient.debug\tc\t\t\n" +
    "key: {_:token} ({_:addr}){_}\tclient.debug\tc\t\t\n" +
    "key: {_} (({_:word}))\tclient.debug\tc\t\t\n" +
    "pubkey_prepare: done\tclient.debug\tc\t\t\n" +
    "get_agent_identities: bound agent to hostkey\tclient.debug\tc\t\t\n" +
    "get_agent_identities: {_}\tclient.debug\tc\t\t\n" +
    "pubkey_prepare: {_}\tclient.debug\tc\t\t\n" +
    "ssh_get_authentication_socket_path: path '{_}'\tclient.debug\tc\t\t\n" +
    "Offering public key: {path} {keytype} {fingerprint} {source:word}\tauth.offered\tc\t\tcli.auth.offering\n" +
    "Offering public key: {path} {keytype} {fingerprint} explicit agent\tauth.offered\tc\t{\"source\":\"agent\"}\t\n" +
    "Offering public key: {path} {keytype} {fingerprint}\tauth.offered\tc\t\t\n" +
    "Offering public key: {path}\tauth.offered\tc\t\t\n" +
    "Offering public key: {keytype} {fingerprint} {path}\tauth.offered\tc\t\t\n" +
    "Offering {keytype} public key: {path}\tauth.offered\tc\t\t\n" +
    "Trying private key: {_}\tclient.debug\tc\t\t\n" +
    "send_pubkey_test\tclient.debug\tc\t\t\n" +
    "Server accepts key: {path} {keytype} {fingerprint} {_:word}\tauth.accepted-offer\tc\t\tcli.auth.accepts\n" +
    "Server accepts key: {path} {keytype} {fingerprint} explicit agent\tauth.accepted-offer\tc\t\t\n" +
    "Server accepts key: {path} {keytype} {fingerprint}\tauth.accepted-offer\tc\t\t\n" +
    "Server accepts key: pkalg {keytype:token} blen {_:count}\tauth.accepted-offer\tc\t\t\n" +
    "input_userauth_pk_ok: {_}\tclient.debug\tc\t\t\n") +
  ("sign_and_send_pubkey: {_:word} {_:token}\tclient.debug\tc\t\t\n" +
    "sign_and_send_pubkey: using {_:token} with {_:word} {_:token}\tclient.debug\tc\t\t\n" +
    "sign_and_send_pubkey: signing using {_:token} {_:token}\tclient.debug\tc\t\t\n" +
    "send_pubkey_test: no mutual signature algorithm\tauth.no-mutual-signature\tc\t\tcli.auth.no_mutual\n" +
    "sign_and_send_pubkey: no mutual signature supported\tauth.no-mutual-signature\tc\t\t\n" +
    "sign_and_send_pubkey: signing failed for {_:word} \"{path}\" from agent: {text}\tauth.agent-refused\tc\t\t\n" +
    "sign_and_send_pubkey: signing failed for {_:word} \"{path}\": {text}\tauth.agent-refused\tc\t\t\n" +
    "sign_and_send_pubkey: signing failed: {text}\tauth.agent-refused\tc\t\t\n" +
    "Agent admitted failure to sign using the key.\tauth.agent-refused\tc\t\t\n" +
    "agent key {_:word} {_:token} returned incorrect signature type\tauth.agent-refused\tc\t{\"text\":\"incorrect signature type\"}\t\n" +
    "no such identity: {path}: {errno}\tauth.key-missing\tc\t\t\n" +
    "no such identity: {_}/.ssh/id_rsa: No such file or directory\tclient.debug\tc\t\t\n" +
    "no such identity: {_}/.ssh/id_dsa: No such file or directory\tclient.debug\tc\t\t\n" +
    "no such identity: {_}/.ssh/id_ecdsa: No such file or directory\tclient.debug\tc\t\t\n" +
    "no such identity: {_}/.ssh/id_ecdsa_sk: No such file or directory\tclient.debug\tc\t\t\n" +
    "no such identity: {_}/.ssh/id_ed25519: No such file or directory\tclient.debug\tc\t\t\n" +
    "no such identity: {_}/.ssh/id_ed25519_sk: No such file or directory\tclient.debug\tc\t\t\n" +
    "no such identity: {_}/.ssh/id_xmss: No such file or directory\tclient.debug\tc\t\t\n" +
    "no such identity: {_}/.ssh/id_mldsa44_ed25519: No such file or directory\tclient.debug\tc\t\t\n" +
    "Warning: Identity file {path} not accessible: {errno}.\tauth.key-missing\tc\t\t\n" +
    "Load key \"{path}\": {reason}\tauth.key-unloadable\tc\t\t\n" +
    "Error loading key \"{path}\": {reason}\tauth.key-unloadable\tc\t\t\n" +
    "Permissions {mode} for '{path}' are too open.\tauth.key-mode\tc\t\t\n" +
    "@         WARNING: UNPROTECTED PRIVATE KEY FILE!          @\tauth.key-mode\tc\t\t\n" +
    "bad permissions: ignore key: {path}\tauth.key-mode\tc\t\t\n" +
    "It is required that your private key files are NOT accessible by others.\tclient.debug\tc\t\t\n" +
    "It is recommended that your private key files are NOT accessible by others.\tclient.debug\tc\t\t\n" +
    "This private key will be ignored.\tclient.debug\tc\t\t\n" +
    "private key {text} contents do not match public\tauth.key-foreign\tc\t\t\n" +
    "Skipping {keytype:token} key {path} - not in PubkeyAcceptedKeyTypes\tauth.key-skipped\tc\t{\"text\":\"not in PubkeyAcceptedKeyTypes\"}\t\n" +
    "Skipping {keytype:token} key {path} - corresponding algo not in PubkeyAcceptedAlgorithms\tauth.key-skipped\tc\t{\"text\":\"not in PubkeyAcceptedAlgorithms\"}\t\n" +
    "Skipping {keytype:token} key {path} - corresponding algorithm not in PubkeyAcceptedAlgorithms\tauth.key-skipped\tc\t{\"text\":\"not in PubkeyAcceptedAlgorithms\"}\t\n" +
    "Skipping {keytype:token} key {path} - corresponding algorithm not supported by server\tauth.key-skipped\tc\t{\"text\":\"not supported by server\"}\t\n" +
    "Enter passphrase for key '{path}':{_}\tauth.passphrase-asked\tc\t\t\n" +
    "{_}@{_:addr}'s password:{_}\tclient.debug\tc\t\t\n" +
    "({_:token}) Password:{_}\tclient.debug\tc\t\t\n" +
    "({_:token}) Verification code:{_}\tclient.debug\tc\t\t\n" +
    "Permission denied, please try again.\tauth.again\tc\t\tcli.auth.again\n" +
    "{user:own}@{host:addr}: Permission denied ({methods}).\tauth.denied\tc\t\tcli.auth.denied\n" +
    "Permission denied ({methods}).\tauth.denied\tc\t\tcli.auth.denied_v75\n" +
    "Authentication failed.\tauth.failed-client\tc\t\tcli.auth.failed\n" +
    "Authenticated using \"{method}\" with partial success.\tauth.partial\tc\t\t\n" +
    "Authenticated with partial success.\tauth.partial\tc\t\t\n" +
    "Authentication succeeded ({method}).\tauth.succeeded\tc\t\tcli.auth.ok_v86\n" +
    "Authenticated to {host:token} ([{addr}]:{port}) using \"{method}\".\tauth.succeeded\tc\t\tcli.auth.ok\n" +
    "Authenticated to {host:token} (via proxy) using \"{method}\".\tauth.succeeded\tc\t\tcli.auth.ok_proxy\n" +
    "Authenticated to {host:token} ([{addr}]:{port}).\tauth.succeeded\tc\t\t\n" +
    "Authenticated to {host:token} (via proxy).\tauth.succeeded\tc\t\t\n" +
    "WARNING: Your password has expired.\tauth.password-change\tc\t{\"text\":\"WARNING: Your password has expired.\"}\t\n" +
    "Password change required but no TTY available.\tauth.password-change\tc\t{\"text\":\"Password change required but no TTY available.\"}\t\n" +
    "You must change your password now and login again!\tauth.password-change\tc\t{\"text\":\"You must change your password now and login again!\"}\t\n" +
    "You are required to change your password immediately (administrator enforced).\tauth.password-change\tc\t{\"text\":\"You are required to change your password immediately (administrator enforced).\"}\t\n" +
    "You are required to change your password immediately (administrator enforced)\tauth.password-change\tc\t{\"text\":\"You are required to change your password immediately (administrator enforced)\"}\t\n" +
    "You are required to change your password immediately (root enforced)\tauth.password-change\tc\t{\"text\":\"You are required to change your password immediately (root enforced)\"}\t\n" +
    "You are required to change your password immediately (password expired).\tauth.password-change\tc\t{\"text\":\"You are required to change your password immediately (password expired).\"}\t\n" +
    "You are required to change your password immediately (password aged)\tauth.password-change\tc\t{\"text\":\"You are required to change your password immediately (password aged)\"}\t\n" +
    "Your password has expired. Choose a new password.\tauth.password-change\tc\t{\"text\":\"Your password has expired. Choose a new password.\"}\t\n" +
    "Your account has expired; please contact your system administrator.\tauth.account-expired\tc\t{\"text\":\"account expired\"}\t\n" +
    "Your account has expired; please contact your system administrator\tauth.account-expired\tc\t{\"text\":\"account expired\"}\t\n" +
    "Entering interactive session.\tsession.entered\tc\t\tcli.session.entering\n" +
    "Exit status {status}\tsession.exit-status\tc\t\tcli.end.exit\n" +
    "Remote: {text:peer}\tsession.remote-debug\tc\t\tcli.session.remote\n" +
    "client_loop: send disconnect: {errno}\tsession.broken-pipe\tc\t\tcli.end.send_disconnect\n" +
    "Connection to {host:token} closed by remote host.\tsession.closed-by-remote\tc\t\tcli.end.closed_by_remote\n" +
    "Connection to {host:token} closed.\tsession.closed\tc\t\tcli.end.closed_normal\n" +
    "Shared connection to {host:token} closed.\tsession.closed\tc\t\tcli.end.shared_closed\n" +
    "Read from remote host {host:token}: {errno}\tsession.read-error\tc\t\tcli.end.read_from\n" +
    "Timeout, server {host:token} not responding.\tsession.server-alive\tc\t\tcli.end.server_alive\n" +
    "Timeout, server not responding.\tsession.server-alive\tc\t{\"host\":\"\"}\t\n" +
    "Killed by signal {signal}.\tclient.killed\tc\t\tcli.end.killed\n" +
    "PTY allocation request failed on channel {_:count}\tsession.pty-refused\tc\t{\"text\":\"PTY allocation request failed\"}\t\n" +
    "subsystem request failed on channel {_:count}\tsession.subsystem-failed\tc\t\t\n" +
    "Request for subsystem '{subsystem}' failed on channel {_:count}\tsession.subsystem-failed\tc\t\t\n" +
    "exec request failed on channel {_:count}\tsession.exec-failed\tc\t{\"text\":\"exec request failed\"}\t\n" +
    "shell request failed on channel {_:count}\tsession.exec-failed\tc\t{\"text\":\"shell request failed\"}\t\n" +
    "Error: remote port forwarding failed for listen port {_:port}\tsession.forward-refused\tc\t{\"text\":\"remote port forwarding failed\"}\tcli.session.fwd_failed\n" +
    "Warning: remote port forwarding failed for listen port {_:port}\tsession.forward-refused\tc\t{\"text\":\"remote port forwarding failed\"}\t\n" +
    "Error: remote port forwarding failed for listen path {_}\tsession.forward-refused\tc\t{\"text\":\"remote path forwarding failed\"}\t\n" +
    "Warning: remote port forwarding failed for listen path {_}\tsession.forward-refused\tc\t{\"text\":\"remote path forwarding failed\"}\t\n" +
    "Warning: Could not request remote forwarding.\tsession.forward-refused\tc\t{\"text\":\"could not request remote forwarding\"}\t\n" +
    "Could not request local forwarding.\tsession.forward-in-use\tc\t\tcli.session.fwd_local\n" +
    "bind [{addr}]:{port}: Address already in use\tsession.forward-in-use\tb\t\t\n" +
    "bind: Address already in use\tsession.forward-in-use\tb\t\t\n" +
    "bind [{_:addr}]:{_:port}: {text}\tsession.forward-refused\tb\t\t\n" +
    "channel_setup_fwd_listener_tcpip: cannot listen to port: {port}\tsession.forward-in-use\tb\t\t\n" +
    "channel_setup_fwd_listener: cannot listen to port: {port}\tsession.forward-in-use\tb\t\t\n" +
    "Privileged ports can only be forwarded by root.\tsession.forward-refused\tc\t{\"text\":\"privileged port\"}\t\n" +
    "connect_to {host:token} port {port}: failed.\tsession.forward-target\tb\t\t\n" +
    "connect_to {host:token}: unknown host ({errno})\tsession.forward-target\tb\t\t\n" +
    "Tunnel device open failed.\tsession.forward-refused\tc\t{\"text\":\"tunnel device\"}\t\n" +
    "This service allows sftp connections only.\tsession.sftp-only\tc\t{\"text\":\"This service allows sftp connections only.\"}\t\n" +
    "Could not chdir to home directory {_}: {_}\tsession.note\tc\t\t\n" +
    "/bin/bash: No such file or directory\tsession.shell-missing\tc\t{\"text\":\"/bin/bash: No such file or directory\"}\t\n" +
    "/bin/sh: No such file or directory\tsession.shell-missing\tc\t{\"text\":\"/bin/sh: No such file or directory\"}\t\n" +
    "/bin/zsh: No such file or directory\tsession.shell-missing\tc\t{\"text\":\"/bin/zsh: No such file or directory\"}\t\n" +
    "/usr/bin/bash: No such file or directory\tsession.shell-missing\tc\t{\"text\":\"/usr/bin/bash: No such file or directory\"}\t\n" +
    "/usr/bin/zsh: No such file or directory\tsession.shell-missing\tc\t{\"text\":\"/usr/bin/zsh: No such file or directory\"}\t\n" +
    "/usr/bin/fish: No such file or directory\tsession.shell-missing\tc\t{\"text\":\"/usr/bin/fish: No such file or directory\"}\t\n" +
    "/bin/ash: No such file or directory\tsession.shell-missing\tc\t{\"text\":\"/bin/ash: No such file or directory\"}\t\n" +
    "Cannot execute command using shell {text}\tsession.shell-missing\tc\t\t\n") +
  ("pledge: {_:word}\tclient.debug\tc\t\t\n" +
    "client_repledge: enter\tclient.debug\tc\t\t\n" +
    "channel {_:count}: {_}\tclient.debug\tc\t\t\n" +
    "callback {_:word}\tclient.debug\tc\t\t\n" +
    "  #{_:count} {_}\tclient.debug\tc\t\t\n" +
    "#{_:count} client-session ({_}\tclient.debug\tc\t\t\n" +
    "channel_input_status_confirm: type {_:count} id {_:count}\tclient.debug\tc\t\t\n" +
    "channel_input_open_confirmation: {_}\tclient.debug\tc\t\t\n" +
    "channel_input_open_failure: {_}\tclient.debug\tc\t\t\n" +
    "channel_set_xtype: {_}\tclient.debug\tc\t\t\n" +
    "channel_clear_timeouts: clearing\tclient.debug\tc\t\t\n" +
    "channel_setup_fwd_listener_tcpip: type {_}\tclient.debug\tc\t\t\n" +
    "chan_shutdown_read: {_}\tclient.debug\tc\t\t\n" +
    "chan_shutdown_write: {_}\tclient.debug\tc\t\t\n" +
    "ssh_session2_open: channel_new: {_}\tclient.debug\tc\t\t\n" +
    "client_session2_setup: id {_:count}\tclient.debug\tc\t\t\n" +
    "Requesting no-more-sessions@openssh.com\tclient.debug\tc\t\t\n" +
    "client_input_channel_req: channel {_:count} rtype exit-signal reply {_:count}\tsession.exit-signal\tc\t{\"signal\":\"\"}\t\n" +
    "client_input_channel_req: {_}\tclient.debug\tc\t\t\n" +
    "client_input_global_request: {_}\tclient.debug\tc\t\t\n" +
    "client_input_hostkeys: {_}\tclient.debug\tc\t\t\n" +
    "client_input_channel_open: {_}\tclient.debug\tc\t\t\n" +
    "client_global_hostkeys_{_}\tclient.debug\tc\t\t\n" +
    "client_loop: {_}\tclient.debug\tc\t\t\n" +
    "Sending environment.\tclient.debug\tc\t\t\n" +
    "Sending env {_}\tclient.debug\tc\t\t\n" +
    "Ignored env {_}\tclient.debug\tc\t\t\n" +
    "Sending command: {_}\tclient.debug\tc\t\t\n" +
    "Sending subsystem: {_}\tclient.debug\tc\t\t\n" +
    "{_:word} request accepted on channel {_:count}\tclient.debug\tc\t\t\n" +
    "PTY allocation request accepted on channel 0\tclient.debug\tc\t\t\n" +
    "Requesting authentication agent forwarding.\tclient.debug\tc\t\t\n" +
    "Requesting X11 forwarding{_}\tclient.debug\tc\t\t\n" +
    "X11 forwarding requested but DISPLAY not set\tclient.debug\tc\t\t\n" +
    "Warning: No xauth data; using fake authentication data for X11 forwarding.\tclient.debug\tc\t\t\n" +
    "X11 forwarding request failed on channel {_:count}\tclient.debug\tc\t\t\n" +
    "Local connections to {_} forwarded to remote address {_}\tclient.debug\tc\t\t\n" +
    "Remote connections from {_} forwarded to local address {_}\tclient.debug\tc\t\t\n" +
    "Local forwarding listening on {_}\tclient.debug\tc\t\t\n" +
    "remote forward success for: {_}\tclient.debug\tc\t\t\n" +
    "remote forward failure for: {_}\tclient.debug\tc\t\t\n" +
    "Allocated port {_:count} for remote forward to {_}\tclient.debug\tc\t\t\n" +
    "Connection to port {_:count} forwarding to {_} requested.\tclient.debug\tc\t\t\n" +
    "sock_set_v6only: {_}\tclient.debug\tc\t\t\n" +
    "All remote forwarding requests processed\tclient.debug\tc\t\t\n" +
    "ssh_tty_make_modes: no fd or tio\tclient.debug\tc\t\t\n" +
    "tty_make_modes: {_}\tclient.debug\tc\t\t\n" +
    "forking to background\tclient.debug\tc\t\t\n" +
    "Transferred: sent {_:count}, received {_:count} bytes, in {_:decimal} seconds\tclient.debug\tc\t\t\n" +
    "Bytes per second: sent {_:decimal}, received {_:decimal}\tclient.debug\tc\t\t\n" +
    "Server listening on {addr} port {port}.\tserver.listening\ts\t\tsrv.listen.ok\n" +
    "Server listening on {addr} port {port} rdomain {_:word}.\tserver.listening\ts\t\t\n" +
    "Bind to port {_:count} on {_:addr}.\tsshd.debug\ts\t\tsrv.listen.bind_debug\n" +
    "Bind to port {port} on {addr} failed: {errno}.\tserver.bind-failed\ts\t\tsrv.listen.bind_failed\n" +
    "Cannot bind any address.\tserver.bind-none\ts\t\tsrv.listen.cannot_bind_any\n" +
    "listen on [{addr}]:{port}: {errno}\tserver.listen-failed\ts\t\tsrv.listen.listen_failed\n" +
    "Received signal {signal}; terminating.\tserver.terminated\ts\t\tsrv.listen.sigterm\n" +
    "Received SIGHUP; restarting.\tserver.reloaded\ts\t\tsrv.listen.sighup\n" +
    "Received SIGHUP; waiting for children\tserver.note\ts\t\tsrv.listen.sighup_wait\n" +
    "RESTART FAILED: av[0]='{path}', error: {errno}.\tserver.restart-failed\ts\t\tsrv.listen.restart_failed\n" +
    "Couldn't create pid file \"{_}\": {_}\tserver.note\ts\t\tsrv.listen.pidfile\n" +
    "sshd version {_}, {_}\tserver.note\ts\t\t\n" +
    "No supported key exchange algorithms\tserver.no-hostkeys\ts\t\t\n" +
    "sshd: no hostkeys available -- exiting.\tserver.no-hostkeys\ts\t\tsrv.listen.no_hostkeys\n" +
    "Unable to load host key: {path}\tserver.hostkey-unloadable\ts\t\tsrv.listen.hostkey_unable\n" +
    "Unable to load host key \"{path}\": {reason}\tserver.hostkey-unloadable\ts\t\tsrv.listen.hostkey_unable_err\n" +
    "Could not load host key: {path}\tserver.hostkey-unloadable\ts\t\tsrv.listen.hostkey_could_not\n" +
    "Error loading host key \"{path}\": {reason}\tserver.hostkey-unloadable\ts\t\tsrv.listen.hostkey_loading_err\n" +
    "Could not load host certificate \"{path}\": {reason}\tserver.hostkey-unloadable\ts\t\t\n" +
    "Could not load host certificate: {path}\tserver.hostkey-unloadable\ts\t\t\n" +
    "main: Host key {path:token}: {reason}\tserver.hostkey-short\ts\t\tsrv.listen.hostkey_too_short\n" +
    "Public key for {path} does not match private key\tserver.hostkey-pair\ts\t\tsrv.listen.hostkey_mismatch\n" +
    "No matching private key for certificate: {path}\tserver.hostkey-pair\ts\t\t\n" +
    "Certificate file is not a certificate: {path}\tserver.hostkey-pair\ts\t\t\n" +
    "{_:word} host key #{_:count}: {_:token} {_:token}\tsshd.debug\ts\t\t\n" +
    "Could not connect to agent \"{_}\": {_}\tserver.note\ts\t\t\n" +
    "Permissions {mode} for '{path}' are too open.\tserver.hostkey-mode\ts\t\t\n" +
    "@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@\tserver.note\ts\t\t\n" +
    "@         WARNING: UNPROTECTED PRIVATE KEY FILE!          @\tserver.hostkey-mode\ts\t\t\n" +
    "It is required that your private key files are NOT accessible by others.\tserver.note\ts\t\t\n" +
    "This private key will be ignored.\tserver.note\ts\t\t\n" +
    "Privilege separation user {user:account} does not exist\tsshd.privsep-user-missing\ts\t\tsrv.listen.privsep_user\n" +
    "Missing privilege separation directory: {path}\tsshd.privsep-dir-missing\ts\t\tsrv.listen.privsep_dir\n" +
    "{path:token} must be owned by root and not group or world-writable.\tsshd.privsep-dir-mode\ts\t\tsrv.listen.privsep_dir_mode\n" +
    "sshd re-exec requires execution with an absolute path\tsshd.started-wrong\ts\t{\"text\":\"sshd re-exec requires execution with an absolute path\"}\tsrv.listen.absolute_path\n" +
    "sshd requires execution with an absolute path\tsshd.started-wrong\ts\t{\"text\":\"sshd requires execution with an absolute path\"}\t\n" +
    "{path:token} does not exist or is not executable\tsshd.helper-missing\ts\t\tsrv.listen.helper_missing\n" +
    "Configuration file is too large (have {_:count}, max {_:count})\tserver.config-contradiction\ts\t{\"text\":\"Configuration file is too large\"}\tsrv.listen.config_too_big\n" +
    "AuthenticationMethods cannot be satisfied by enabled authentication methods\tserver.config-contradiction\ts\t{\"text\":\"AuthenticationMethods cannot be satisfied by enabled authentication methods\"}\tsrv.listen.authmethods\n" +
    "AuthorizedKeysCommand set without AuthorizedKeysCommandUser\tserver.config-contradiction\ts\t{\"text\":\"AuthorizedKeysCommand set without AuthorizedKeysCommandUser\"}\tsrv.listen.akc_user\n" +
    "AuthorizedPrincipalsCommand set without AuthorizedPrincipalsCommandUser\tserver.config-contradiction\ts\t{\"text\":\"AuthorizedPrincipalsCommand set without AuthorizedPrincipalsCommandUser\"}\tsrv.listen.apc_user\n" +
    "{path:token}: line {line}: Bad configuration option: {keyword:token}\tserver.config-bad\ts\t\tsrv.rexec.config_option\n" +
    "{path:token}: terminating, {count} bad configuration options\tserver.config-ends\ts\t\tsrv.rexec.config_bad\n" +
    "{path:token} line {line}: {text}\tserver.config-bad\ts\t\t\n" +
    "{path:token} line {line}: Directive '{keyword:word}' is not allowed within a Match block\tserver.config-bad\ts\t{\"text\":\"not allowed within a Match block\"}\t\n" +
    "{path:token} line {line}: Bad yes/no argument: {text}\tserver.config-bad\ts\t\t\n" +
    "{path:token} line {line}: unsupported option \"{text}\".\tserver.config-bad\ts\t\t\n" +
    "{path:token} line {line}: no argument after keyword \"{keyword:word}\"\tserver.config-bad\ts\t\t\n" +
    "{path:token} line {line}: keyword {keyword:word} extra arguments at end of line\tserver.config-bad\ts\t\t\n" +
    "{path:token} line {line}: garbage at end of line; \"{text}\".\tserver.config-bad\ts\t\t\n") +
  ("{path:token} line {line}: Bad SSH2 cipher spec '{text}'.\tserver.config-bad\ts\t\t\n" +
    "{path:token} line {line}: Bad SSH2 mac spec '{text}'.\tserver.config-bad\ts\t\t\n" +
    "{path:token} line {line}: Bad SSH2 KexAlgorithms '{text}'.\tserver.config-bad\ts\t\t\n" +
    "{path:token} line {line}: Bad key types '{text}'.\tserver.config-bad\ts\t\t\n" +
    "{path:token} line {line}: Bad Match condition\tserver.config-bad\ts\t{\"text\":\"Bad Match condition\"}\t\n" +
    "{path:token} line {line}: Deprecated option {keyword:word}\tserver.config-deprecated\ts\t\t\n" +
    "{path:token} line {line}: Unsupported option {keyword:word}\tserver.config-deprecated\ts\t\t\n" +
    "{_:token}:{_:count} setting {_:word} {_}\tsshd.debug\ts\t\t\n" +
    "Invalid AllowUsers pattern \"{text}\"\tserver.config-contradiction\ts\t\t\n" +
    "Invalid DenyUsers pattern \"{text}\"\tserver.config-contradiction\ts\t\t\n" +
    "/etc/ssh/sshd_config: No such file or directory\tserver.config-bad\ts\t{\"path\":\"/etc/ssh/sshd_config\",\"text\":\"No such file or directory\"}\t\n" +
    "/etc/ssh/sshd_config: Permission denied\tserver.config-bad\ts\t{\"path\":\"/etc/ssh/sshd_config\",\"text\":\"Permission denied\"}\t\n" +
    "drop connection #{slots}\tsshd.drop-maxstartups\ts\t\tsrv.drop.v53\n" +
    "drop connection #{slots} from [{addr}]:{port} on [{localAddr}]:{localPort} past MaxStartups\tsshd.drop-maxstartups\ts\t\tsrv.drop.v74\n" +
    "drop connection #{slots} from [{addr}]:{port} on [{localAddr}]:{localPort} past Maxstartups\tsshd.drop-maxstartups\ts\t\tsrv.drop.v98\n" +
    "drop connection #{slots} from [{addr}]:{port} on [{localAddr}]:{localPort} Maxstartups\tsshd.drop-maxstartups\ts\t\tsrv.drop.v100\n" +
    "drop connection #{slots} from [{addr}]:{port} on [{localAddr}]:{localPort} penalty: {reason}\tsshd.drop-penalty\ts\t\tsrv.drop.v98_penalty\n" +
    "drop connection #{slots} from [{addr}]:{port} on [{localAddr}]:{localPort} too many penalised addresses\tsshd.drop-overflow\ts\t\tsrv.drop.deny_all\n" +
    "{what:word} logging rate-limited: additional {count} connections dropped\tsshd.drops-unlogged\ts\t\tsrv.drop.ratelimited\n" +
    "beginning MaxStartups throttling\tsshd.throttle-begin\ts\t\tsrv.drop.begin\n" +
    "in MaxStartups throttling for {duration}, {count} connections dropped\tsshd.throttle-in\ts\t\tsrv.drop.in\n" +
    "exited MaxStartups throttling after {duration}, {count} connections dropped\tsshd.throttle-end\ts\t\tsrv.drop.exit\n" +
    "should_drop_connection: p {chance}, r {roll}\tsshd.dice\ts\t\tsrv.drop.dice\n" +
    "drop_connection: p {chance}, r {roll}\tsshd.dice\ts\t\tsrv.drop.dice_old\n" +
    "srclimit_check_allow: new unauthenticated connection from {addr}/{bits}, at {count} of {limit}\tsshd.source-count\ts\t\tsrv.srclimit.at\n" +
    "srclimit_check_allow: no free slot\tsshd.penalty-note\ts\t\tsrv.srclimit.noslot\n" +
    "srclimit_penalise: {family}: new {addr}/{bits} {state} penalty of {seconds} seconds for penalty: {reason}\tsshd.penalty\ts\t\tsrv.penalty.new_98\n" +
    "srclimit_penalise: {addr}/{bits}: activating {family} penalty of {seconds} seconds for penalty: {reason}\tsshd.penalty\ts\t{\"state\":\"activating\"}\tsrv.penalty.activate_98\n" +
    "srclimit_penalise: {_:word} penalty for {_:word} {_:addr} already exists, {_:count} seconds remaining\tsshd.penalty-note\ts\t\tsrv.penalty.exists\n" +
    "srclimit_penalise: address {_:addr} is exempt\tsshd.penalty-note\ts\t\tsrv.penalty.exempt\n" +
    "srclimit_penalise: {_:word} penalty table full, cannot penalise {_:addr} for penalty: {_}\tsshd.penalty-note\ts\t\tsrv.penalty.table_full\n" +
    "srclimit_early_expire_penalties_from_tree: {_:word} overflow, remove {_:addr}\tsshd.penalty-note\ts\t\tsrv.penalty.overflow\n" +
    "{_:count} active {_:word} penalties\tsshd.penalty-note\ts\t\tsrv.penalty.info_count\n" +
    "client {_:addr} penalty: {_} ({_:decimal} secs left)\tsshd.penalty-note\ts\t\tsrv.penalty.info_client\n" +
    "{count} active startups\tsshd.startups\ts\t\tsrv.child.active\n" +
    "child {_:count}: fd={_:count} pid={_:count} {_}\tsshd.debug\ts\t\t\n" +
    "Timeout before authentication for {addr}\tsshd.grace-expired\ts\t\tsrv.auth.grace_v72\n" +
    "Timeout before authentication for {addr} port {port}\tsshd.grace-expired\ts\t\tsrv.auth.grace_v97\n" +
    "Timeout before authentication for connection from {addr} to {localAddr}, pid = {pid}\tsshd.grace-expired\ts\t\tsrv.reap.grace\n" +
    "Timeout before authentication for connection from {addr} to {localAddr}, pid = {pid} ({state:own})\tsshd.grace-expired\ts\t\t\n" +
    "accept: {errno}\tsshd.accept-error\ts\t\tsrv.tcp.accept_error\n" +
    "fork: {errno}\tsshd.fork-failed\ts\t\tsrv.tcp.fork_failed\n" +
    "server_accept_loop: pipe(startup_p): {errno}\tsshd.no-descriptors\ts\t{\"call\":\"pipe\"}\tsrv.tcp.pipe_failed\n" +
    "reexec socketpair: {errno}\tsshd.no-descriptors\ts\t{\"call\":\"socketpair\"}\tsrv.tcp.socketpair_failed\n" +
    "ppoll: {errno}\tsshd.listener-error\ts\t{\"call\":\"ppoll\"}\tsrv.tcp.ppoll_error\n" +
    "select: {errno}\tsshd.listener-error\ts\t{\"call\":\"select\"}\tsrv.tcp.select_error\n" +
    "pselect: {errno}\tsshd.listener-error\ts\t{\"call\":\"pselect\"}\tsrv.tcp.pselect_error\n" +
    "Forked child {child}.\tsshd.forked\ts\t\tsrv.tcp.forked\n" +
    "Connection from {addr} port {port} on {localAddr} port {localPort}\tsshd.connection\ts\t\tsrv.tcp.connection_from\n" +
    "Connection from {addr} port {port} on {localAddr} port {localPort} rdomain \"{_}\"\tsshd.connection\ts\t\t\n" +
    "Connection from {addr} port {port} on port {localPort} rdomain \"{_}\"\tsshd.connection\ts\t\t\n" +
    "Connection from {addr} port {port} on port {localPort}\tsshd.connection\ts\t\t\n" +
    "Connection from {addr} port {port}\tsshd.connection\ts\t\tsrv.tcp.connection_from_v64\n" +
    "Connection from {addr} port {port} with IP opts:  {hex}\tsshd.ip-options\ts\t\tsrv.tcp.ip_opts\n" +
    "Connection from {addr} with IP options: {hex}\tsshd.ip-options\ts\t\tsrv.tcp.ip_opts_v72\n" +
    "ssh_remote_port failed\tsshd.peer-gone\ts\t\tsrv.tcp.remote_port_failed\n" +
    "Connection refused by tcp wrapper\tsshd.wrappers-refused\ts\t\tsrv.tcp.libwrap_debug\n" +
    "refused connect from {host} ({addr})\tsshd.wrappers-refused\ts\t\tsrv.tcp.libwrap_refused\n" +
    "twist {addr} to {_}\tsshd.wrappers-refused\ts\t\t\n" +
    "Session process {pid} unpriv child crash for connection from {addr} to {_:addr}\tsshd.child-crash\ts\t\tsrv.reap.crash\n" +
    "Session process {pid} unpriv child crash for connection from {addr} to {_:addr} ({_})\tsshd.child-crash\ts\t\t\n" +
    "session process {pid} for connection from {addr} to {_:addr} killed by signal {signal}\tsshd.child-signal\ts\t\tsrv.reap.signal\n" +
    "session process {pid} for connection from {addr} to {_:addr} killed by signal {signal} ({_})\tsshd.child-signal\ts\t\t\n" +
    "session process {pid} for connection from {addr} to {_:addr} terminated abnormally, status=0x{how}\tsshd.child-reaped\ts\t\tsrv.reap.abnormal\n" +
    "child_reap: preauth child {pid} for connection from {addr} to {_:addr} exited after unsuccessful auth attempt\tsshd.child-reaped\ts\t{\"how\":\"failed-auth\"}\tsrv.reap.authfail\n" +
    "child_reap: preauth child {pid} for connection from {addr} to {_:addr} exited after auth attempt by invalid user\tsshd.child-reaped\ts\t{\"how\":\"invalid-user\"}\tsrv.reap.invaliduser\n" +
    "child_reap: preauth child {pid} for connection from {addr} to {_:addr} prohibited byRefuseConnection\tsshd.child-reaped\ts\t{\"how\":\"refuse-connection\"}\tsrv.reap.refused\n" +
    "child_reap: preauth child {pid} for connection from {addr} to {_:addr} exited with status {how}\tsshd.child-reaped\ts\t\tsrv.reap.noauth\n" +
    "child_reap: preauth child {_:count} for connection from {_:addr} to {_:addr} completed normally\tsshd.debug\ts\t\t\n" +
    "server_accept_loop: child {_:count} for connection from {_:addr} to {_:addr} auth done\tsshd.debug\ts\t\tsrv.child.auth_done\n" +
    "server_accept_loop: child {_:count} for connection from {_:addr} to {_:addr} received config\tsshd.debug\ts\t\tsrv.child.got_config\n" +
    "server_accept_loop: child {_:count} for connection from {_:addr} to {_:addr} closed pipe\tsshd.debug\ts\t\tsrv.child.closed_pipe\n" +
    "server_accept_loop: unexpected message 0x{_:hex} child {_:count} for connection from {_:addr} to {_:addr} in state {_:count}\tsshd.version-skew\ts\t{\"text\":\"unexpected message from the process of a connection\"}\tsrv.child.unexpected\n" +
    "server_accept_loop: startup pipe {_:count} (fd={_:count}) early read\tsshd.version-skew\ts\t{\"text\":\"early read from the process of a connection\"}\tsrv.child.early_read\n" +
    "server_accept_loop: startup pipe {_:count} (fd={_:count}): read {text}\tsshd.monitor-error\ts\t\tsrv.child.pipe_read\n" +
    "child_register: error: accepted connection when all {_:count} child  slots full\tsshd.listener-died\ts\t{\"text\":\"more connections than slots\"}\tsrv.child.slots_full\n" +
    "rexec of {path} failed: {errno}\tsshd.rexec-failed\ts\t\tsrv.rexec.failed_old\n" +
    "recv_rexec_state: ssh_msg_recv failed\tsshd.version-skew\ts\t{\"text\":\"recv_rexec_state: ssh_msg_recv failed\"}\tsrv.rexec.recv_failed\n" +
    "recv_rexec_state: rexec version mismatch\tsshd.version-skew\ts\t{\"text\":\"recv_rexec_state: rexec version mismatch\"}\tsrv.rexec.version\n" +
    "recv_rexec_state: buffer error: {text}\tsshd.version-skew\ts\t\tsrv.rexec.buffer\n" +
    "recv_rexec_state: parse config: {text}\tsshd.version-skew\ts\t\tsrv.rexec.parse\n" +
    "recv_rexec_state: parse includes: {text}\tsshd.version-skew\ts\t\tsrv.rexec.parse_includes\n" +
    "-R not supported here\tsshd.version-skew\ts\t{\"text\":\"-R not supported here\"}\tsrv.rexec.dashR\n" +
    "sshd-session should not be executed directly\tsshd.started-wrong\ts\t{\"text\":\"sshd-session should not be executed directly\"}\tsrv.rexec.direct\n" +
    "sshd-auth should not be executed directly\tsshd.started-wrong\ts\t{\"text\":\"sshd-auth should not be executed directly\"}\tsrv.rexec.auth_direct\n" +
    "privsep_preauth: exec of {path} failed: {errno}\tsshd.helper-missing\ts\t\tsrv.rexec.auth_exec\n" +
    "internal error: hostkeys confused (config {_:count} recvd {_:count})\tsshd.version-skew\ts\t{\"text\":\"hostkeys confused\"}\tsrv.rexec.hostkeys_confused\n" +
    "internal error: monitor received no hostkeys\tserver.no-hostkeys\ts\t\tsrv.rexec.no_hostkeys\n" +
    "send_rexec_state: ssh_msg_send failed\tsshd.listener-died\ts\t{\"text\":\"send_rexec_state: ssh_msg_send failed\"}\tsrv.rexec.send_failed_fatal\n" +
    "send_rexec_state: setsockopt SO_SNDBUF: {text}\tsshd.listener-died\ts\t\tsrv.rexec.sndbuf\n" +
    "ssh_msg_send: write: {text}\tsshd.monitor-error\ts\t\tsrv.rexec.msg_write\n" +
    "ssh_msg_recv: read header: {text}\tsshd.monitor-error\ts\t\tsrv.rexec.msg_header\n" +
    "OpenSSL version mismatch. Built against {built:hex}, you have {have:hex}\tsshd.openssl-mismatch\ts\t\tsrv.rexec.openssl\n" +
    "sshd: error while loading shared libraries: {text}\tsshd.library-missing\ts\t\t\n" +
    "/usr/sbin/sshd: error while loading shared libraries: {text}\tsshd.library-missing\ts\t\t\n" +
    "/usr/lib/openssh/sshd-session: error while loading shared libraries: {text}\tsshd.library-missing\ts\t\t\n" +
    "/usr/libexec/openssh/sshd-session: error while loading shared libraries: {text}\tsshd.library-missing\ts\t\t\n" +
    "/usr/lib/openssh/sshd-auth: error while loading shared libraries: {text}\tsshd.library-missing\ts\t\t\n" +
    "/usr/libexec/openssh/sshd-auth: error while loading shared libraries: {text}\tsshd.library-missing\ts\t\t\n" +
    "Error loading shared library {text} (needed by /usr/sbin/sshd)\tsshd.library-missing\ts\t\t\n") +
  ("Error loading shared library {text} (needed by /usr/lib/ssh/sshd-session)\tsshd.library-missing\ts\t\t\n" +
    "PRNG is not seeded\tsshd.no-entropy\ts\t\tsrv.rexec.prng\n" +
    "fork of unprivileged child failed\tsshd.child-limit\ts\t{\"call\":\"fork\"}\tsrv.privsep.fork\n" +
    "monitor_openfds: socketpair: {errno}\tsshd.child-limit\ts\t{\"call\":\"socketpair\"}\tsrv.privsep.socketpair\n" +
    "monitor_openfds: pipe: {errno}\tsshd.child-limit\ts\t{\"call\":\"pipe\"}\tsrv.privsep.pipe\n" +
    "chroot(\"{path}\"): {errno}\tsshd.chroot-failed\ts\t\tsrv.privsep.chroot\n" +
    "privsep_preauth: preauth child exited with status {status}\tsshd.child-exit\ts\t\tsrv.privsep.child_status\n" +
    "monitor_child_preauth: preauth child {pid} exited with status {status}\tsshd.child-exit\ts\t\t\n" +
    "privsep_preauth: preauth child terminated by signal {signal}\tsshd.child-signal\ts\t\tsrv.privsep.child_signal\n" +
    "monitor_child_preauth: preauth child {pid} terminated by signal {signal}\tsshd.child-signal\ts\t\t\n" +
    "mm_reap: preauth child terminated by signal {signal}\tsshd.child-signal\ts\t\tsrv.privsep.reap_signal\n" +
    "mm_reap: child terminated by signal {signal}\tsshd.child-signal\ts\t\t\n" +
    "privsep_child_demote: ssh_sandbox_init failed\tsshd.child-limit\ts\t{\"call\":\"ssh_sandbox_init\"}\tsrv.privsep.sandbox_init\n" +
    "monitor_read: unpermitted request {text}\tsshd.monitor-error\ts\t\tsrv.privsep.monitor_unpermitted\n" +
    "monitor_child_preauth: unexpected authentication from {text}\tsshd.monitor-error\ts\t\t\n" +
    "mm_request_receive: read: {text}\tsshd.monitor-error\ts\t\tsrv.privsep.monitor_receive\n" +
    "mm_request_send: write: {text}\tsshd.monitor-error\ts\t\t\n" +
    "monitor_read_log: child log fd closed\tsshd.debug\ts\t\tsrv.privsep.log_closed\n" +
    "Network child is on pid {_:count}\tsshd.debug\ts\t\tsrv.kex.netchild\n" +
    "Killing privsep child {_:count}\tsshd.debug\ts\t\tsrv.auth.killing\n" +
    "kex_exchange_identification: Connection closed by remote host\tident.closed\tb\t\tsrv.ident.closed_v80\n" +
    "kex_exchange_identification: read: {errno}\tident.read-error\tb\t\tsrv.ident.read_err\n" +
    "kex_exchange_identification: write: {errno}\tident.write-error\tb\t\tsrv.ident.write_err_v80\n" +
    "kex_exchange_identification: client sent invalid protocol identifier \"{line:peer}\"\tident.invalid-line\ts\t\tsrv.ident.invalid_id_v80\n" +
    "kex_exchange_identification: banner line contains invalid characters\tident.invalid-characters\tb\t\tsrv.ident.invalid_chars_v80\n" +
    "kex_exchange_identification: banner line too long\tident.too-long\tb\t\tsrv.ident.too_long_v80\n" +
    "kex_exchange_identification: No SSH version received in first {lines} lines from server\tident.none-in-limit\tc\t\tcli.ident.nobanner\n" +
    "Could not write ident string to {_:addr} port {_:port}\tident.write-error\ts\t{\"errno\":\"\"}\tsrv.ident.write_err_old\n" +
    "Could not write ident string to {_:addr}\tident.write-error\ts\t{\"errno\":\"\"}\t\n" +
    "banner exchange: Connection from {addr} port {port}: {reason}\tident.failed\ts\t\tsrv.ident.banner_exchange\n" +
    "Did not receive identification string from {addr} port {port}\tident.not-received\ts\t\tsrv.ident.no_ident_v79\n" +
    "Did not receive identification string from {addr}\tident.not-received\ts\t\tsrv.ident.no_ident_v72\n" +
    "Bad protocol version identification '{line:peer}' from {addr} port {port}\tident.invalid-line\ts\t\tsrv.ident.bad_version_v79\n" +
    "Bad protocol version identification '{line:peer}' from {addr}\tident.invalid-line\ts\t\tsrv.ident.bad_version_v64\n" +
    "Bad remote protocol version identification: '{line:peer}'\tident.bad-remote\tb\t\tsrv.ident.bad_remote\n" +
    "Protocol major versions differ for {addr} port {port}: {ours} vs. {theirs:peer}\tident.protocol-1\ts\t\tsrv.ident.major_v79\n" +
    "Protocol major versions differ for {addr}: {ours} vs. {theirs:peer}\tident.protocol-1\ts\t\t\n" +
    "Protocol major versions differ: {ours:word} vs. {theirs:word}\tident.protocol-1\tb\t\tsrv.ident.major\n" +
    "probed from {addr} port {port} with {line:peer}.  Don't panic.\tident.prober\ts\t{\"how\":\"probed\"}\tsrv.ident.probed\n" +
    "scanned from {addr} port {port} with {line:peer}.  Don't panic.\tident.prober\ts\t{\"how\":\"scanned\"}\tsrv.ident.scanned\n" +
    "probed from {addr} with {line:peer}.  Don't panic.\tident.prober\ts\t{\"how\":\"probed\"}\t\n" +
    "scanned from {addr} with {line:peer}.  Don't panic.\tident.prober\ts\t{\"how\":\"scanned\"}\t\n" +
    "Local version string {software}\tident.local\tb\t\tsrv.ident.local_version\n" +
    "Remote protocol version {protocol}, remote software version {software:peer}\tident.remote\tb\t\tsrv.ident.remote_version\n" +
    "Client protocol version {protocol}; client software version {software:peer}\tident.remote\ts\t\tsrv.ident.client_version\n" +
    "compat_banner: match: {software:peer} pat {_} compat 0x{_:hex}\tident.compat\tb\t\tsrv.ident.compat\n" +
    "match: {software:peer} pat {_} compat 0x{_:hex}\tident.compat\tb\t\t\n" +
    "no match: {software:peer}\tident.compat\tb\t\t\n" +
    "Client version \"{software:peer}\" uses unsafe key agreement; refusing connection\tident.unsafe-client\ts\t\tsrv.ident.unsafe_kex\n" +
    "SSH2_MSG_KEXINIT sent\tkex.init-sent\tb\t\tsrv.kex.init_sent\n" +
    "SSH2_MSG_KEXINIT received\tkex.init-received\tb\t\tsrv.kex.init_received\n" +
    "KEX done\tkex.done\ts\t\tsrv.kex.done\n" +
    "expecting SSH2_MSG_NEWKEYS\tkex.waiting\tb\t{\"message\":\"SSH2_MSG_NEWKEYS\"}\tsrv.kex.mode_newkeys\n" +
    "SSH2_MSG_NEWKEYS sent\tkex.newkeys-sent\tb\t\tcli.kex.newkeys_sent\n" +
    "SSH2_MSG_NEWKEYS received\tkex.newkeys-received\tb\t\tcli.kex.newkeys_received\n" +
    "expecting SSH2_MSG_KEX_ECDH_REPLY\tkex.waiting\tc\t{\"message\":\"SSH2_MSG_KEX_ECDH_REPLY\"}\tcli.kex.expect_reply\n" +
    "expecting SSH2_MSG_KEX_ECDH_INIT\tkex.waiting\ts\t{\"message\":\"SSH2_MSG_KEX_ECDH_INIT\"}\tsrv.kex.ecdh_init\n" +
    "expecting SSH2_MSG_KEXDH_INIT\tkex.waiting\ts\t{\"message\":\"SSH2_MSG_KEXDH_INIT\"}\t\n" +
    "expecting SSH2_MSG_KEX_DH_GEX_REQUEST\tkex.waiting\ts\t{\"message\":\"SSH2_MSG_KEX_DH_GEX_REQUEST\"}\t\n" +
    "expecting SSH2_MSG_KEX_DH_GEX_INIT\tkex.waiting\ts\t{\"message\":\"SSH2_MSG_KEX_DH_GEX_INIT\"}\t\n" +
    "SSH2_MSG_KEX_ECDH_INIT received\tkex.reply\ts\t\t\n" +
    "SSH2_MSG_KEX_DH_GEX_INIT received\tkex.reply\ts\t\t\n" +
    "SSH2_MSG_KEX_DH_GEX_REQUEST received\tsshd.debug\ts\t\t\n" +
    "SSH2_MSG_KEX_DH_GEX_GROUP sent\tsshd.debug\ts\t\t\n" +
    "Unable to negotiate with {addr} port {port}: {what}. Their offer: {offer:peer}\tkex.no-match\tb\t\tsrv.end.negotiate_v69\n" +
    "Unable to negotiate with {addr}: {what}. Their offer: {offer:peer}\tkex.no-match\tb\t\t\n" +
    "Unable to negotiate with user {user:account} {addr} port {port}: {what}. Their offer: {offer:token}\tkex.no-match\tb\t{\"valid\":true}\t\n" +
    "no matching cipher found: client {offer} server {ours:token}\tkex.no-match\tb\t{\"what\":\"no matching cipher found\"}\tsrv.end.nomatch_cipher_v67\n" +
    "no matching mac found: client {offer} server {ours:token}\tkex.no-match\tb\t{\"what\":\"no matching mac found\"}\tsrv.end.nomatch_mac_v67\n" +
    "Unable to negotiate a key exchange method\tkex.no-match\tb\t{\"what\":\"no matching key exchange method found\"}\tsrv.end.nomatch_kex_v67\n" +
    "no hostkey alg\tkex.no-match\tb\t{\"what\":\"no matching host key type found\"}\tsrv.end.nomatch_hostkey_v67\n" +
    "Disconnecting {addr} port {port}: no matching DH grp found\tkex.no-group\ts\t\tsrv.end.gex\n" +
    "no matching DH grp found\tkex.no-group\ts\t\t\n" +
    "WARNING: could not open {path:token} ({errno}), using fixed modulus\tserver.moduli-missing\ts\t\t\n" +
    "WARNING: {path:token} does not exist, using fixed modulus\tserver.moduli-missing\ts\t\t\n" +
    "WARNING: no suitable primes in {path:token}\tserver.moduli-missing\ts\t\t\n" +
    "WARNING: no suitable primes (size {_:count}/{_:count}/{_:count}) in {path:token}\tserver.moduli-missing\ts\t\t\n" +
    "invalid public DH value: {text}\tkex.out-of-order\tb\t\t\n" +
    "too many SSH2_MSG_EXT_INFO messages sent by peer\tkex.out-of-order\tb\t{\"text\":\"too many SSH2_MSG_EXT_INFO messages\"}\t\n" +
    "Unsupported KEX algorithm \"{text}\"\tserver.config-bad\ts\t{\"path\":\"sshd_config\",\"keyword\":\"KexAlgorithms\"}\t\n" +
    "Unsupported KEX algorithm \"{_}\"\tclient.config-bad\tc\t{\"path\":\"ssh_config\",\"keyword\":\"KexAlgorithms\"}\t\n" +
    "mm_answer_sign: sign: error in libcrypto\tkex.libcrypto\ts\t{\"text\":\"error in libcrypto\"}\t\n" +
    "Connection closed by {addr} port {port}\tend.closed\tb\t\tsrv.end.closed_v72\n" +
    "Connection closed by {addr}\tend.closed\tb\t\tsrv.end.closed_v67\n" +
    "Connection closed by authenticating user {user:account} {addr} port {port}\tend.closed\tb\t{\"valid\":true}\t\n" +
    "Connection closed by invalid user {user} {addr} port {port}\tend.closed\tb\t{\"valid\":false}\t\n" +
    "Connection closed by user {user:account} {addr} port {port}\tend.closed\tb\t{\"valid\":true}\t\n" +
    "Connection reset by {addr} port {port}\tend.reset\tb\t\tsrv.end.reset_v69\n" +
    "Connection reset by {addr}\tend.reset\tb\t\t\n" +
    "Connection reset by authenticating user {user:account} {addr} port {port}\tend.reset\tb\t{\"valid\":true}\t\n" +
    "Connection reset by invalid user {user} {addr} port {port}\tend.reset\tb\t{\"valid\":false}\t\n" +
    "Connection reset by user {user:account} {addr} port {port}\tend.reset\tb\t{\"valid\":true}\t\n" +
    "Connection from {addr} port {port} timed out\tend.timed-out\ts\t\tsrv.end.timeout\n" +
    "Connection from authenticating user {user:account} {addr} port {port} timed out\tend.timed-out\ts\t{\"valid\":true}\t\n" +
    "Connection from invalid user {user} {addr} port {port} timed out\tend.timed-out\ts\t{\"valid\":false}\t\n" +
    "Connection from user {user:account} {addr} port {port} timed out\tend.timed-out\ts\t{\"valid\":true}\t\n" +
    "Received disconnect from {addr} port {port}:{code}: {reason:peer}\tend.received-disconnect\tb\t\tsrv.end.received_disconnect\n" +
    "Received disconnect from {addr}: {code}: {reason:peer}\tend.received-disconnect\tb\t\tsrv.end.received_disconnect_v71\n" +
    "Disconnected from {addr} port {port}\tend.disconnected\tb\t\tsrv.end.disconnected_v72\n" +
    "Disconnected from {addr}\tend.disconnected\tb\t\t\n") +
  ("Disconnected from authenticating user {user:account} {addr} port {port}\tend.disconnected\tb\t{\"valid\":true}\t\n" +
    "Disconnected from invalid user {user} {addr} port {port}\tend.disconnected\tb\t{\"valid\":false}\t\n" +
    "Disconnected from user {user:account} {addr} port {port}\tend.disconnected\tb\t{\"valid\":true}\t\n" +
    "Disconnecting {addr} port {port}: {reason}\tend.disconnecting\tb\t\tsrv.end.disconnecting\n" +
    "Disconnecting authenticating user {user:account} {addr} port {port}: {reason}\tend.disconnecting\tb\t{\"valid\":true}\t\n" +
    "Disconnecting invalid user {user} {addr} port {port}: {reason}\tend.disconnecting\tb\t{\"valid\":false}\t\n" +
    "Disconnecting user {user:account} {addr} port {port}: {reason}\tend.disconnecting\tb\t{\"valid\":true}\t\n" +
    "Disconnecting: {reason}\tend.disconnecting\tb\t\tsrv.end.disconnecting_v74\n" +
    "Disconnecting {addr} port {port}: strict KEX violation: KEXINIT was not the first packet\tend.disconnecting\tb\t{\"reason\":\"strict KEX violation: KEXINIT was not the first packet\"}\tsrv.end.strict_first\n" +
    "Disconnecting {addr} port {port}: strict KEX violation: unexpected packet type {_:count} (seqnr {_:count})\tend.disconnecting\tb\t{\"reason\":\"strict KEX violation: unexpected packet\"}\tsrv.end.strict_unexpected\n" +
    "Disconnecting {addr} port {port}: multiple KEXINIT received from peer\tend.disconnecting\tb\t{\"reason\":\"multiple KEXINIT received from peer\"}\tsrv.end.multi_kexinit\n" +
    "process_output: ssh_packet_write_poll: Connection from {addr} port {port}: {errno}\tend.write-failed\ts\t\tsrv.end.write_poll\n" +
    "process_output: ssh_packet_write_poll: Connection from user {user:account} {addr} port {port}: {errno}\tend.write-failed\ts\t{\"valid\":true}\t\n" +
    "packet_write_poll: Connection from {addr} port {port}: {errno}\tend.write-failed\ts\t\t\n" +
    "packet_write_wait: Connection from {addr} port {port}: {errno}\tend.write-failed\ts\t\tsrv.end.packet_write_wait\n" +
    "packet_write_wait: Connection from user {user:account} {addr} port {port}: {errno}\tend.write-failed\ts\t{\"valid\":true}\t\n" +
    "ssh_packet_write_wait: Connection from {addr} port {port}: {errno}\tend.write-failed\ts\t\t\n" +
    "ssh_packet_write_wait: Connection from user {user:account} {addr} port {port}: {errno}\tend.write-failed\ts\t{\"valid\":true}\t\n" +
    "packet_write_wait: Connection to {addr}: {errno}\tend.write-failed\tb\t\tsrv.end.packet_write_wait_v71\n" +
    "Read error from remote host {addr} port {port}: {errno}\tend.read-failed\ts\t\tsrv.end.read_error\n" +
    "Read error from remote host {addr}: {errno}\tend.read-failed\ts\t\t\n" +
    "Bad packet length {length}.\tkex.bad-length\tb\t\tsrv.end.bad_packet_len\n" +
    "Corrupted MAC on input.\tkex.bad-mac\tb\t\tsrv.end.bad_mac\n" +
    "padding error: need {_:signed} block {_:count} mod {_:signed}\tkex.bad-padding\tb\t\tsrv.end.pad_error\n" +
    "Packet corrupt\tkex.bad-padding\tb\t\tsrv.end.packet_corrupt\n" +
    "Corrupted check bytes on input.\tkex.bad-mac\tb\t\t\n" +
    "Finished discarding for {_:addr} port {_:count}\tsshd.debug\tb\t\t\n" +
    "Finished discarding for {_:addr}\tsshd.debug\tb\t\t\n" +
    "non-transport message {_:count} received from peer during key exchange\tkex.out-of-order\tb\t{\"text\":\"non-transport message during key exchange\"}\tsrv.end.non_transport\n" +
    "dispatch_protocol_error: type {_:count} seq {_:count}\tend.protocol-error\tb\t{\"text\":\"dispatch_protocol_error\"}\tsrv.end.protocol_error\n" +
    "protocol error: rcvd type {_:count}\tend.protocol-error\tb\t{\"text\":\"protocol error: rcvd type\"}\tsrv.end.rcvd_type\n" +
    "Hm, kex protocol error: type {_:count} seq {_:count}\tend.protocol-error\tb\t{\"text\":\"Hm, kex protocol error\"}\t\n" +
    "kex protocol error: type {_:count} seq {_:count}\tend.protocol-error\tb\t{\"text\":\"kex protocol error\"}\t\n" +
    "kex_protocol_error: type {_:count} seq {_:count}\tend.protocol-error\tb\t{\"text\":\"kex protocol error\"}\t\n" +
    "buffer_get_ret: trying to get more bytes {_:count} than in buffer {_:count}\tend.protocol-error\tb\t{\"text\":\"buffer_get_ret\"}\t\n" +
    "buffer_get_string_ret: buffer_get failed\tend.protocol-error\tb\t{\"text\":\"buffer_get_string_ret: buffer_get failed\"}\t\n" +
    "buffer_get_string: buffer error\tend.protocol-error\tb\t{\"text\":\"buffer_get_string: buffer error\"}\t\n" +
    "RekeyLimit exceeded before authentication completed\tkex.out-of-order\tb\t{\"text\":\"RekeyLimit exceeded before authentication completed\"}\tsrv.end.rekey_preauth\n" +
    "ssh_dispatch_run_fatal: Connection from {addr} port {port}: {reason}\tkex.dispatch-fatal\ts\t\tsrv.end.dispatch\n" +
    "ssh_dispatch_run_fatal: Connection from authenticating user {user:account} {addr} port {port}: {reason}\tkex.dispatch-fatal\ts\t{\"valid\":true}\t\n" +
    "ssh_dispatch_run_fatal: Connection from invalid user {user} {addr} port {port}: {reason}\tkex.dispatch-fatal\ts\t{\"valid\":false}\t\n" +
    "ssh_dispatch_run_fatal: Connection from user {user:account} {addr} port {port}: {reason}\tkex.dispatch-fatal\ts\t{\"valid\":true}\t\n" +
    "ssh_dispatch_run_fatal: Connection to {addr}: {reason}\tkex.dispatch-fatal\tb\t\tsrv.end.dispatch_v71\n" +
    "Connection from {_:addr} port {_:port}: {text}\tend.protocol-error\ts\t\t\n" +
    "Connection from authenticating user {_} {_:addr} port {_:port}: {text}\tend.protocol-error\ts\t\t\n" +
    "Connection from invalid user {_:peer} {_:addr} port {_:port}: {text}\tend.protocol-error\ts\t\t\n" +
    "Connection from user {_} {_:addr} port {_:port}: {text}\tend.protocol-error\ts\t\t\n" +
    "parse packet: Connection from {_:peer}: {text}\tend.protocol-error\ts\t\t\n" +
    "userauth-request for user {user} service {_:peer} method {method}\tauth.request\ts\t\tsrv.auth.request\n" +
    "Accepted {method} for {user:account} from {addr} port {port} ssh2\tauth.accepted\ts\t{\"valid\":true}\tsrv.auth.accepted_v78\n" +
    "Accepted {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token}\tauth.accepted\ts\t{\"valid\":true}\t\n" +
    "Accepted {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token} ID {_}\tauth.accepted\ts\t{\"valid\":true}\t\n" +
    "Accepted {method} for {user:account} from {addr} port {port} ssh2: {_:word} ID {_}\tauth.accepted\ts\t{\"valid\":true}\t\n" +
    "Accepted {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token}, client user \"{_:peer}\tauth.accepted\ts\t{\"valid\":true}\t\n" +
    "Failed {method} for {user:account} from {addr} port {port} ssh2\tauth.failed\ts\t{\"valid\":true}\tsrv.auth.failed\n" +
    "Failed {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token}\tauth.failed\ts\t{\"valid\":true}\t\n" +
    "Failed {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token} ID {_:peer}\tauth.failed\ts\t{\"valid\":true}\t\n" +
    "Failed {method} for {user:account} from {addr} port {port} ssh2: {_:word} ID {_:peer}\tauth.failed\ts\t{\"valid\":true}\t\n" +
    "Failed {method} for invalid user {user} from {addr} port {port} ssh2\tauth.failed\ts\t{\"valid\":false}\t\n" +
    "Failed {method} for invalid user {user} from {addr} port {port} ssh2: {_:word} {_:token}\tauth.failed\ts\t{\"valid\":false}\t\n" +
    "Failed {method} for invalid user {user} from {addr} port {port} ssh2: {_:word} {_:token} ID {_:peer}\tauth.failed\ts\t{\"valid\":false}\t\n" +
    "Partial {method} for {user:account} from {addr} port {port} ssh2\tauth.partial\ts\t\tsrv.auth.partial\n" +
    "Partial {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token}\tauth.partial\ts\t\t\n" +
    "Postponed {method} for {user:account} from {addr} port {port} ssh2\tauth.postponed\ts\t{\"valid\":true}\tsrv.auth.postponed\n" +
    "Postponed {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token}\tauth.postponed\ts\t{\"valid\":true}\t\n" +
    "Postponed {method} for invalid user {user} from {addr} port {port} ssh2\tauth.postponed\ts\t{\"valid\":false}\t\n" +
    "Root login accepted for forced command.\tsshd.debug\ts\t\t\n" +
    "Accepted key {keytype} {fingerprint} found at {path}\tauth.key-found\ts\t\t\n" +
    "Accepted certificate ID \"{_}\" (serial {_:count}) signed by CA {keytype} {fingerprint} found at {path}\tauth.key-found\ts\t\t\n" +
    "Accepted certificate ID \"{_}\" (serial {_:count}) signed by {keytype} CA {fingerprint} via {path}\tauth.key-found\ts\t\t\n" +
    "Accepted certificate ID \"{_}\" signed by {keytype} CA {fingerprint} via {path}\tauth.key-found\ts\t\t\n" +
    "{path:token}: matching key found: {keytype} {fingerprint}\tauth.key-found\ts\t\t\n" +
    "matching key found: file {path}, line {_:count} {keytype} {fingerprint}\tauth.key-found\ts\t\t\n" +
    "Found matching {keytype} key: {fingerprint}\tauth.key-found\ts\t\t\n" +
    "Illegal user {user} from {addr}\tauth.invalid-user\ts\t\t\n" +
    "Invalid user {user} from {addr} port {port}\tauth.invalid-user\ts\t\tsrv.auth.invalid_user\n" +
    "Invalid user {user} from {addr}\tauth.invalid-user\ts\t\t\n" +
    "input_userauth_request: invalid user {user}\tauth.invalid-user\ts\t\t\n" +
    "User {user:account} from {host} not allowed because listed in DenyUsers\tauth.not-allowed\ts\t{\"rule\":\"listed in DenyUsers\"}\tsrv.auth.denyusers\n" +
    "User {user:account} from {host} not allowed because not listed in AllowUsers\tauth.not-allowed\ts\t{\"rule\":\"not listed in AllowUsers\"}\tsrv.auth.allowusers\n" +
    "User {user:account} from {host} not allowed because a group is listed in DenyGroups\tauth.not-allowed\ts\t{\"rule\":\"a group is listed in DenyGroups\"}\tsrv.auth.denygroups\n" +
    "User {user:account} from {host} not allowed because none of user's groups are listed in AllowGroups\tauth.not-allowed\ts\t{\"rule\":\"none of user's groups are listed in AllowGroups\"}\tsrv.auth.allowgroups\n" +
    "User {user:account} from {host} not allowed because not in any group\tauth.not-allowed\ts\t{\"rule\":\"not in any group\"}\tsrv.auth.nogroup\n" +
    "User {user:account} not allowed because account is locked\tauth.not-allowed\ts\t{\"rule\":\"account is locked\"}\tsrv.auth.locked\n" +
    "User {user:account} not allowed because shell {_:token} does not exist\tauth.not-allowed\ts\t{\"rule\":\"shell does not exist\"}\tsrv.auth.shell_missing\n" +
    "User {user:account} not allowed because shell {_:token} is not executable\tauth.not-allowed\ts\t{\"rule\":\"shell is not executable\"}\tsrv.auth.shell_noexec\n" +
    "User {_} not allowed because {_:token} exists\tauth.nologin\ts\t{\"text\":\"the nologin file exists\"}\t\n" +
    "Account {user:account} has expired\tauth.account-expired\ts\t\tsrv.auth.expired\n" +
    "User {_} password has expired ({text})\tauth.password-change\ts\t\t\n" +
    "Could not get shadow information for {_}\tserver.note\ts\t\t\n" +
    "password change not supported\tauth.password-change\ts\t\t\n" +
    "ROOT LOGIN REFUSED FROM {addr} port {port}\tauth.root-refused\ts\t\tsrv.auth.root_refused\n" +
    "ROOT LOGIN REFUSED FROM {addr}\tauth.root-refused\ts\t\t\n" +
    "maximum authentication attempts exceeded for {user:account} from {addr} port {port} ssh2\tauth.max-tries\ts\t{\"valid\":true}\tsrv.auth.maxtries\n" +
    "maximum authentication attempts exceeded for invalid user {user} from {addr} port {port} ssh2\tauth.max-tries\ts\t{\"valid\":false}\t\n" +
    "Disconnecting authenticating user {user:account} {addr} port {port}: Too many authentication failures\tend.disconnecting\ts\t{\"valid\":true,\"reason\":\"Too many authentication failures\"}\tsrv.auth.toomany\n" +
    "Disconnecting invalid user {user} {addr} port {port}: Too many authentication failures\tend.disconnecting\ts\t{\"valid\":false,\"reason\":\"Too many authentication failures\"}\t\n" +
    "Disconnecting: Too many authentication failures for {user}\tend.disconnecting\ts\t{\"reason\":\"Too many authentication failures\"}\tsrv.auth.toomany_v66\n" +
    "Disconnecting: Too many authentication failures for {_:peer} from {_:addr} port {_:port} ssh2\tend.disconnecting\ts\t{\"reason\":\"Too many authentication failures\"}\tsrv.auth.toomany_v67\n" +
    "Disconnecting authenticating user {user:account} {addr} port {port}: no authentication methods enabled\tauth.no-methods\ts\t{\"valid\":true}\tsrv.auth.no_methods\n") +
  ("Disconnecting invalid user {user} {addr} port {port}: no authentication methods enabled\tauth.no-methods\ts\t{\"valid\":false}\t\n" +
    "Disconnecting: no authentication methods enabled\tauth.no-methods\ts\t\t\n" +
    "No AuthenticationMethods left after eliminating disabled methods\tauth.no-methods\ts\t\t\n" +
    "Disconnecting authenticating user {user:account} {addr} port {port}: Change of username or service not allowed: ({text:peer}\tauth.changed-user\ts\t{\"valid\":true}\tsrv.auth.change_user\n" +
    "Disconnecting invalid user {user} {addr} port {port}: Change of username or service not allowed: ({text:peer}\tauth.changed-user\ts\t{\"valid\":false}\t\n" +
    "Disconnecting: Change of username or service not allowed: ({text:peer}\tauth.changed-user\ts\t\t\n" +
    "Disconnecting {addr} port {port}: bad service request {service:peer}\tauth.bad-service\ts\t\tsrv.auth.bad_service\n" +
    "Disconnecting: bad service request {service:peer}\tauth.bad-service\ts\t\t\n" +
    "administratively prohibited connection for {user:account} from {addr} port {port}\tauth.refuse-connection\ts\t{\"valid\":true}\tsrv.auth.refuse_connection\n" +
    "administratively prohibited connection for invalid user {user} from {addr} port {port}\tauth.refuse-connection\ts\t{\"valid\":false}\t\n" +
    "Access denied for user {user:account} by PAM account configuration\tauth.pam-account-denied\ts\t\tsrv.auth.pam_account\n" +
    "PAM: {text} for {user:account} from {host}\tauth.pam-error\ts\t\tsrv.auth.pam_error\n" +
    "PAM: Authentication failure\tauth.pam-error\ts\t{\"text\":\"Authentication failure\"}\t\n" +
    "PAM: Permission denied\tauth.pam-error\ts\t{\"text\":\"Permission denied\"}\t\n" +
    "PAM: User account has expired\tauth.pam-error\ts\t{\"text\":\"User account has expired\"}\t\n" +
    "PAM: Authentication token expired\tauth.pam-error\ts\t{\"text\":\"Authentication token expired\"}\t\n" +
    "PAM: Authentication token is no longer valid; new one required\tauth.pam-error\ts\t{\"text\":\"Authentication token is no longer valid; new one required\"}\t\n" +
    "PAM: User not known to the underlying authentication module\tauth.pam-error\ts\t{\"text\":\"User not known to the underlying authentication module\"}\t\n" +
    "PAM: Module is unknown\tauth.pam-error\ts\t{\"text\":\"Module is unknown\"}\t\n" +
    "PAM: {text} for illegal user {user} from {host}\tauth.pam-error\ts\t\t\n" +
    "PAM: pam_open_session(): {text}\tsession.pam-session\ts\t\tsrv.auth.pam_session\n" +
    "PAM: pam_setcred(): {text}\tsession.pam-session\ts\t\t\n" +
    "PAM: initialisation failed\tauth.pam-broken\ts\t{\"text\":\"initialisation failed\"}\tsrv.auth.pam_init\n" +
    "PAM: initialization failed\tauth.pam-broken\ts\t{\"text\":\"initialization failed\"}\t\n" +
    "Username too long from {_:addr} port {_:port}\tauth.pam-error\ts\t{\"text\":\"Username too long\"}\t\n" +
    "userauth_pubkey: signature algorithm {algorithm} not in PubkeyAcceptedAlgorithms\tauth.algorithm-refused\ts\t{\"list\":\"PubkeyAcceptedAlgorithms\"}\tsrv.auth.key_alg\n" +
    "userauth_pubkey: key type {algorithm} not in PubkeyAcceptedAlgorithms\tauth.algorithm-refused\ts\t{\"list\":\"PubkeyAcceptedAlgorithms\"}\t\n" +
    "userauth_pubkey: key type {algorithm} not in PubkeyAcceptedKeyTypes\tauth.algorithm-refused\ts\t{\"list\":\"PubkeyAcceptedKeyTypes\"}\t\n" +
    "{_:word} key type {algorithm} is not in permitted list {list}\tauth.algorithm-refused\ts\t\t\n" +
    "Authentication refused: bad ownership or modes for {what:word} {path}\tauth.file-modes\ts\t\tsrv.auth.bad_modes\n" +
    "Bad permissions. Try removing permissions for user: {_} on file {path}.\tauth.file-modes\ts\t{\"what\":\"file\"}\t\n" +
    "Authentication refused.\tauth.file-modes\ts\t{\"what\":\"file\",\"path\":\"\"}\t\n" +
    "Authentication refused: realpath {path} failed: {errno}\tauth.file-unreadable\ts\t\t\n" +
    "Authentication refused: {path} is not a regular file\tauth.file-unreadable\ts\t{\"errno\":\"is not a regular file\"}\t\n" +
    "Could not open user '{user:word}' authorized keys '{path}': {errno}\tauth.file-unreadable\ts\t\t\n" +
    "Could not open user '{user:word}' authorized principals '{path}': {errno}\tauth.file-unreadable\ts\t\t\n" +
    "Could not open authorized keys '{path}': {errno}\tauth.file-unreadable\ts\t\t\n" +
    "Could not open authorized principals '{path}': {errno}\tauth.file-unreadable\ts\t\t\n" +
    "User '{user:word}' authorized keys '{path}' is not a regular file\tauth.file-unreadable\ts\t{\"errno\":\"is not a regular file\"}\t\n" +
    "trying public key file {path}\tauth.file-tried\ts\t\t\n" +
    "trying authorized principals file {path}\tauth.file-tried\ts\t\t\n" +
    "{_:token}: bad key options: {text}\tauth.file-bad-line\ts\t\t\n" +
    "{_:token}: entry expired at {text}\tauth.key-restricted\ts\t\t\n" +
    "Authentication key {keytype} {fingerprint} revoked by file {path}\tauth.key-revoked\ts\t\tsrv.auth.revoked\n" +
    "WARNING: authentication attempt with a revoked {keytype} key {fingerprint}\tauth.key-revoked\ts\t\t\n" +
    "Error checking authentication key {_:word} {_:token} in revoked keys file {path:token}: {errno}\tauth.file-unreadable\ts\t\t\n" +
    "refusing {_:word} key: {text}\tauth.key-restricted\ts\t\t\n" +
    "refusing previously-used {_:word} key\tauth.key-restricted\ts\t{\"text\":\"key already used for an earlier step\"}\t\n" +
    "public key {_:word} {_:token} signature for {_:peer} rejected: {text}\tauth.key-restricted\ts\t\t\n" +
    "{_:token}: Authentication tried for {_} with correct key but not from a permitted host (host={_:peer}\tauth.key-restricted\ts\t{\"text\":\"correct key but not from a permitted host\"}\t\n" +
    "Authentication tried for {_} with correct key but not from a permitted host (host={_:peer}\tauth.key-restricted\ts\t{\"text\":\"correct key but not from a permitted host\"}\t\n" +
    "{_:token}: Authentication tried for {_} with valid certificate but not from a permitted source address ({_:addr}).\tauth.key-restricted\ts\t{\"text\":\"valid certificate but not from a permitted source address\"}\t\n" +
    "Authentication tried for {_} with valid certificate but not from a permitted host (ip={_:addr}).\tauth.key-restricted\ts\t{\"text\":\"valid certificate but not from a permitted source address\"}\t\n" +
    "Refusing certificate ID \"{_:peer}\" serial={_:count} signed by {_:word} CA {_:token}: {text}\tauth.key-restricted\ts\t\t\n" +
    "Certificate invalid: {text}\tauth.key-restricted\ts\t\t\n" +
    "Certificate does not contain an authorized principal\tauth.key-restricted\ts\t{\"text\":\"Certificate does not contain an authorized principal\"}\t\n" +
    "Certificate lacks principal list\tauth.key-restricted\ts\t{\"text\":\"Certificate lacks principal list\"}\t\n" +
    "Certificate contains unsupported critical options\tauth.key-restricted\ts\t{\"text\":\"Certificate contains unsupported critical options\"}\t\n" +
    "Certificate signed with disallowed algorithm\tauth.key-restricted\ts\t{\"text\":\"Certificate signed with disallowed algorithm\"}\t\n" +
    "Refused by key options\tauth.key-restricted\ts\t{\"text\":\"Refused by key options\"}\t\n" +
    "Refused by certificate options\tauth.key-restricted\ts\t{\"text\":\"Refused by certificate options\"}\t\n" +
    "Invalid certificate options\tauth.key-restricted\ts\t{\"text\":\"Invalid certificate options\"}\t\n" +
    "Certificate critical option \"{text:peer}\" is not supported\tauth.key-restricted\ts\t\t\n" +
    "AuthorizedKeysCommand {path:token} {_} failed, status {_:count}\tauth.keys-command\ts\t{\"text\":\"failed\"}\t\n" +
    "AuthorizedKeysCommand {path:token} failed, status {_:count}\tauth.keys-command\ts\t{\"text\":\"failed\"}\t\n" +
    "AuthorizedPrincipalsCommand {path:token} {_} failed, status {_:count}\tauth.keys-command\ts\t{\"text\":\"failed\"}\t\n" +
    "AuthorizedKeysCommand {path:token} {_} exited on signal {_:count}\tauth.keys-command\ts\t{\"text\":\"exited on signal\"}\t\n" +
    "Unsafe AuthorizedKeysCommand \"{path}\": {text}\tauth.keys-command\ts\t\t\n" +
    "AuthorizedKeysCommandUser \"{_}\" not found: {text}\tauth.keys-command\ts\t\t\n" +
    "No user for AuthorizedKeysCommand specified, skipping\tauth.keys-command\ts\t{\"text\":\"no user specified\"}\t\n" +
    "reverse mapping checking getaddrinfo for {host:peer} [{addr}] failed - POSSIBLE BREAK-IN ATTEMPT!\tauth.reverse-mapping\ts\t\tsrv.auth.reverse_v72\n" +
    "reverse mapping checking getaddrinfo for {host:peer} [{addr}] failed.\tauth.reverse-mapping\ts\t\tsrv.auth.reverse\n" +
    "Address {addr} maps to {host:peer}, but this does not map back to the address.\tauth.reverse-mapping\ts\t\tsrv.auth.nomap\n" +
    "Address {addr} maps to {host:peer}, but this does not map back to the address - POSSIBLE BREAK-IN ATTEMPT!\tauth.reverse-mapping\ts\t\t\n" +
    "Nasty PTR record \"{host:peer}\" is set up for {addr}, ignoring\tauth.reverse-mapping\ts\t\t\n" +
    "userauth_hostbased mismatch: client sends {_:peer}\tauth.reverse-mapping\ts\t\t\n" +
    "User child is on pid {pid}\tsession.child\ts\t\tsrv.session.child\n" +
    "Starting session: command for {user:account} from {addr} port {port} id {_:count}\tsession.started\ts\t{\"what\":\"command\"}\t\n" +
    "Starting session: shell on {_:token} for {user:account} from {addr} port {port} id {_:count}\tsession.started\ts\t{\"what\":\"shell\"}\t\n" +
    "Starting session: shell for {user:account} from {addr} port {port} id {_:count}\tsession.started\ts\t{\"what\":\"shell\"}\t\n" +
    "Starting session: command on {_:token} for {user:account} from {addr} port {port} id {_:count}\tsession.started\ts\t{\"what\":\"command\"}\t\n" +
    "Starting session: subsystem '{what}' for {user:account} from {addr} port {port} id {_:count}\tsession.started\ts\t\t\n" +
    "Starting session: forced-command (config) '{command}' for {_}\tsession.forced\ts\t\t\n" +
    "Starting session: forced-command (key-option) '{command}' for {_}\tsession.forced\ts\t\t\n" +
    "Close session: user {_} from {_:addr} port {_:port} id {_:count}\tsession.note\ts\t\tsrv.session.close\n" +
    "Transferred: sent {_:count}, received {_:count} bytes\tsession.note\ts\t\tsrv.session.transferred\n" +
    "Closing connection to {host} port {_:port}\tsession.closed\ts\t\tsrv.session.closing\n" +
    "Changed root directory to \"{_}\"\tsession.note\ts\t\t\n" +
    "Timeout, client not responding from user {user:account} {addr} port {port}\tsession.client-alive\ts\t{\"valid\":true}\tsrv.session.client_alive\n" +
    "Timeout, client not responding.\tsession.client-alive\ts\t\tsrv.session.client_alive_v76\n" +
    "terminating inactive connection from user {user:account} {addr} port {port}\tsession.unused\ts\t{\"valid\":true}\tsrv.session.unused\n" +
    "channel {_:count}: closing after {_:count} seconds of inactivity\tsession.channel-timeout\tb\t{\"text\":\"closing after inactivity\"}\t\n" +
    "Exiting on signal {signal}\tsession.signalled\ts\t\tsrv.session.exit_signal\n" +
    "Disconnecting user {user:account} {addr} port {port}: Possible attack: attempt to open a session after additional sessions disabled\tend.disconnecting\ts\t{\"valid\":true,\"reason\":\"attempt to open a session after additional sessions disabled\"}\tsrv.session.nomore\n" +
    "no more sessions\tsession.max-sessions\ts\t\tsrv.session.maxsessions\n" +
    "bad ownership or modes for chroot directory \"{path}\"\tsession.chroot-modes\ts\t\tsrv.session.chroot_modes\n" +
    "bad ownership or modes for chroot directory component \"{path}\"\tsession.chroot-modes\ts\t{\"component\":true}\t\n" +
    "safely_chroot: stat(\"{path}\"): {errno}\tsession.chroot-failed\ts\t\t\n" +
    "chroot path \"{path}\" is not a directory\tsession.chroot-failed\ts\t{\"errno\":\"is not a directory\"}\t\n" +
    "Unable to chdir to chroot path \"{path}\": {errno}\tsession.chroot-failed\ts\t\t\n") +
  ("Connection from {_}: refusing non-sftp session\tsession.sftp-only\ts\t{\"text\":\"refusing non-sftp session\"}\tsrv.session.nonsftp\n" +
    "subsystem request for {subsystem:peer} by user {_} failed, subsystem not found\tsession.subsystem-failed\ts\t{\"text\":\"subsystem not found\"}\t\n" +
    "subsystem request for {subsystem:peer} by user {_} failed, execution failed\tsession.subsystem-failed\ts\t{\"text\":\"execution failed\"}\t\n" +
    "subsystem request for {subsystem:token} failed, subsystem not found\tsession.subsystem-failed\ts\t{\"text\":\"subsystem not found\"}\t\n" +
    "subsystem request for {_:peer} by user {_}\tsession.note\ts\t\t\n" +
    "subsystem: cannot stat {subsystem}: {text}\tsession.subsystem-failed\ts\t\t\n" +
    "openpty: {text}\tsession.pty-refused\ts\t\t\n" +
    "session_pty_req: session {_:count} alloc failed\tsession.pty-refused\ts\t{\"text\":\"no terminal\"}\t\n" +
    "do_exec_no_pty: fork: {text}\tsession.limit\ts\t\t\n" +
    "do_exec_pty: fork: {text}\tsession.limit\ts\t\t\n" +
    "refused local port forward: {text:peer}\tsession.forward-refused\ts\t\t\n" +
    "refused streamlocal port forward: {text:peer}\tsession.forward-refused\ts\t\t\n" +
    "Received request from {_:addr} port {_:port} to connect to host {text:peer}, but the request was denied.\tsession.forward-refused\ts\t\t\n" +
    "Received request to connect to host {text:peer}, but the request was denied.\tsession.forward-refused\ts\t\t\n" +
    "Received request to connect to path {text:peer}, but the request was denied.\tsession.forward-refused\ts\t\t\n" +
    "Received request from {_:addr} port {_:port} to remote forward to {text:peer}, but the request was denied.\tsession.forward-refused\ts\t\t\n" +
    "Received request from {_:addr} port {_:port} to remote forward, but the request was denied.\tsession.forward-refused\ts\t{\"text\":\"remote forward\"}\t\n" +
    "channel {_:count}: open failed: {text:peer}\tsession.forward-refused\ts\t\t\n" +
    "syslogin_perform_logout: logout() returned an error\tsession.note\ts\t\t\n" +
    "Attempt to write login records by non-root user (aborting)\tsession.note\ts\t\t\n" +
    "Writing login record failed for {_}\tsession.note\ts\t\t\n" +
    "Unable to get agent socket: {_}\tserver.note\ts\t\t\n" +
    "Entering interactive session for SSH2.\tsession.entered\ts\t\t\n" +
    "Failed to allocate internet-domain X11 display socket.\tsession.note\ts\t\t\n" +
    "attempt {_:count} failures {_:count}\tsshd.debug\ts\t\t\n" +
    "temporarily_use_uid: {_:count}/{_:count} (e={_:count}/{_:count})\tsshd.debug\ts\t\t\n" +
    "restore_uid: {_:count}/{_:count}\tsshd.debug\ts\t\t\n" +
    "restore_uid: (unprivileged)\tsshd.debug\ts\t\t\n" +
    "permanently_set_uid: {_:count}/{_:count}\tsshd.debug\ts\t\t\n" +
    "mm_request_send: entering, type {_:count}\tsshd.debug\ts\t\t\n" +
    "mm_request_send entering: type {_:count}\tsshd.debug\ts\t\t\n" +
    "mm_request_receive_expect: entering, type {_:count}\tsshd.debug\ts\t\t\n" +
    "mm_request_receive_expect entering: type {_:count}\tsshd.debug\ts\t\t\n" +
    "mm_request_receive entering\tsshd.debug\ts\t\t\n" +
    "monitor_read: checking request {_:count}\tsshd.debug\ts\t\t\n" +
    "monitor_read: {_:count} used once, disabling now\tsshd.debug\ts\t\t\n" +
    "preauth child monitor started\tsshd.debug\ts\t\t\n" +
    "{_:token}: key options: {_}\tsshd.debug\ts\t\t\n" +
    "{_:token}: processed {_:count}/{_:count} lines\tsshd.debug\ts\t\t\n" +
    "auth_check_authkeys_file: {_}: processed {_:count}/{_:count} lines\tsshd.debug\ts\t\t\n" +
    "user_specific_delay: {_}\tsshd.debug\ts\t\t\n" +
    "ensure_minimum_time_since: elapsed {_}\tsshd.debug\ts\t\t\n" +
    "userauth_pubkey: authenticated {_:count} pkalg {_:token}\tsshd.debug\ts\t\t\n" +
    "userauth_pubkey: {_:word} user {_:peer} public key {_:token} {_:token}\tsshd.debug\ts\t\t\n" +
    "userauth_pubkey: disabled because of invalid user\tsshd.debug\ts\t\t\n" +
    "userauth_pubkey: test whether pkalg/pkblob are acceptable\tsshd.debug\ts\t\t\n" +
    "userauth_pubkey: test pkalg {_}\tsshd.debug\ts\t\t\n" +
    "userauth_pubkey: {_:token} test pkalg {_}\tsshd.debug\ts\t\t\n" +
    "userauth_pubkey: {_:token} have {_:token} signature for {_}\tsshd.debug\ts\t\t\n" +
    "userauth_pubkey: have {_:token} signature for {_}\tsshd.debug\ts\t\t\n" +
    "userauth_finish: failure partial={_:count} next methods=\"{_}\"\tsshd.debug\ts\t\t\n" +
    "input_userauth_request: setting up authctxt for {_:peer}\tsshd.debug\ts\t\t\n" +
    "input_userauth_request: try method {_:peer}\tsshd.debug\ts\t\t\n" +
    "mm_answer_{_:word}: {_}\tsshd.debug\ts\t\t\n" +
    "mm_answer_{_:word} entering\tsshd.debug\ts\t\t\n" +
    "mm_{_:word}: waiting for {_}\tsshd.debug\ts\t\t\n" +
    "mm_{_:word} entering\tsshd.debug\ts\t\t\n" +
    "mm_{_:word} entering: {_}\tsshd.debug\ts\t\t\n" +
    "mm_get_keystate: {_}\tsshd.debug\ts\t\t\n" +
    "mm_send_keystate: Finished sending state\tsshd.debug\ts\t\t\n" +
    "mm_do_pam_account returning {_:count}\tsshd.debug\ts\t\t\n" +
    "mm_choose_dh: remaining {_:count}\tsshd.debug\ts\t\t\n" +
    "do_cleanup\tsshd.debug\ts\t\t\n" +
    "PAM: initializing for \"{_:peer}\"\tsshd.debug\ts\t\t\n" +
    "PAM: initializing for \"{_:peer}\" with service \"{_}\"\tsshd.debug\ts\t\t\n" +
    "PAM: setting PAM_RHOST to \"{_:peer}\"\tsshd.debug\ts\t\t\n" +
    "PAM: setting PAM_TTY to \"ssh\"\tsshd.debug\ts\t\t\n" +
    "PAM: establishing credentials\tsshd.debug\ts\t\t\n" +
    "PAM: opening session\tsshd.debug\ts\t\t\n" +
    "PAM: closing session\tsshd.debug\ts\t\t\n" +
    "PAM: deleting credentials\tsshd.debug\ts\t\t\n" +
    "PAM: reinitializing credentials\tsshd.debug\ts\t\t\n" +
    "PAM: cleanup\tsshd.debug\ts\t\t\n" +
    "PAM: sshpam_{_:word} entering{_}\tsshd.debug\ts\t\t\n" +
    "PAM: sshpam_{_:word} called with {_:count} messages\tsshd.debug\ts\t\t\n" +
    "PAM: do_pam_account pam_acct_mgmt = {_:count} ({_})\tsshd.debug\ts\t\t\n" +
    "PAM: num PAM env strings {_:count}\tsshd.debug\ts\t\t\n" +
    "PAM: num env strings {_:count}\tsshd.debug\ts\t\t\n" +
    "PAM: password authentication accepted for {_:peer}\tsshd.debug\ts\t\t\n" +
    "PAM: password authentication failed for {_:peer}: {_}\tsshd.debug\ts\t\t\n" +
    "do_pam_account: called\tsshd.debug\ts\t\t\n" +
    "do_pam_{_:word}: auth information in SSH_AUTH_INFO_0\tsshd.debug\ts\t\t\n" +
    "sending debug message: {_:peer}\tsshd.debug\ts\t\t\n" +
    "oom_adjust_setup\tsshd.debug\ts\t\t\n" +
    "oom_adjust_restore\tsshd.debug\ts\t\t\n" +
    "Set {_:token} to {_:signed}\tsshd.debug\ts\t\t\n" +
    "Set {_:token} from {_:signed} to {_:signed}\tsshd.debug\ts\t\t\n" +
    "send_rexec_state: entering fd = {_:count} config len {_:count}\tsshd.debug\ts\t\t\n" +
    "send_rexec_state: done\tsshd.debug\ts\t\t\n" +
    "recv_rexec_state: entering fd = {_:count}\tsshd.debug\ts\t\t\n" +
    "recv_rexec_state: done\tsshd.debug\ts\t\t\n" +
    "ssh_msg_send: type {_:count}{_}\tsshd.debug\ts\t\t\n" +
    "ssh_msg_recv entering\tsshd.debug\ts\t\t\n" +
    "rexec start in {_:count} out {_:count} newsock {_:count} pipe {_:signed} sock {_:count}\tsshd.debug\ts\t\t\n" +
    "rexec start in {_:count} out {_:count} newsock {_:count} config_s {_:token}\tsshd.debug\ts\t\t\n" +
    "rexec_argv[{_:count}]='{_}'\tsshd.debug\ts\t\t\n" +
    "inetd sockets after dupping: {_:count}, {_:count}\tsshd.debug\ts\t\t\n" +
    "network sockets: {_:count}, {_:count}\tsshd.debug\ts\t\t\n" +
    "Server will not fork when running in debugging mode.\tsshd.debug\ts\t\t\n" +
    "ssh_sandbox_{_:word}: {_}\tsshd.debug\ts\t\t\n") +
  ("privsep user:group {_:count}:{_:count}\tsshd.debug\ts\t\t\n" +
    "list_hostkey_types: {_}\tsshd.debug\ts\t\t\n" +
    "local server KEXINIT proposal\tsshd.debug\ts\t\t\n" +
    "peer client KEXINIT proposal\tsshd.debug\ts\t\t\n" +
    "audit_event: unhandled event {_:count}\tsshd.debug\ts\t\t\n" +
    "parse_server_config_depth: config {_} len {_:count}\tsshd.debug\ts\t\t\n" +
    "load_server_config: {_}\tsshd.debug\ts\t\t\n" +
    "checking match for '{_}' user {_:peer}\tsshd.debug\ts\t\t\n" +
    "checking syntax for 'Match {_}'\tsshd.debug\ts\t\t\n" +
    "checking syntax for 'Match {_}' on line {_:count}\tsshd.debug\ts\t\t\n" +
    "match not found\tsshd.debug\ts\t\t\n" +
    "match found\tsshd.debug\ts\t\t\n" +
    "match not found on line {_:count}\tsshd.debug\ts\t\t\n" +
    "match found on line {_:count}\tsshd.debug\ts\t\t\n" +
    "user {_:peer} matched 'User {_}' at line {_:count}\tsshd.debug\ts\t\t\n" +
    "user {_:peer} matched group list {_} at line {_:count}\tsshd.debug\ts\t\t\n" +
    "user {_:peer} does not match group list {_} at line {_:count}\tsshd.debug\ts\t\t\n" +
    "connection from {_:peer} matched '{_}' at line {_:count}\tsshd.debug\ts\t\t\n" +
    "reprocess config line {_:count}: {_}\tsshd.debug\ts\t\t\n" +
    "mm_answer_keyallowed: {_}\tsshd.debug\ts\t\t\n" +
    "mm_answer_keyallowed: key {_:token} is {_}\tsshd.debug\ts\t\t\n" +
    "mm_answer_sign: {_}\tsshd.debug\ts\t\t\n" +
    "monitor_child_preauth: user {_} authenticated by privileged process\tsshd.debug\ts\t\t\n" +
    "monitor_child_preauth: {_} has been authenticated by privileged process\tsshd.debug\ts\t\t\n" +
    "monitor_apply_keystate: packet_set_state\tsshd.debug\ts\t\t\n" +
    "ssh_packet_set_postauth: called\tsshd.debug\ts\t\t\n" +
    "ssh_packet_set_state: done\tsshd.debug\ts\t\t\n" +
    "notify_hostkeys: {_}\tsshd.debug\ts\t\t\n" +
    "active: key options: {_}\tsshd.debug\ts\t\t\n" +
    "server_init_dispatch\tsshd.debug\ts\t\t\n" +
    "server_input_global_request: rtype {_:peer} want_reply {_:count}\tsshd.debug\ts\t\t\n" +
    "server_input_channel_open: ctype {_:peer} rchan {_:signed} win {_:count} max {_:count}\tsshd.debug\ts\t\t\n" +
    "server_input_channel_open: confirm {_:peer}\tsshd.debug\ts\t\t\n" +
    "server_input_channel_open: failure {_:peer}\tsshd.debug\ts\t\t\n" +
    "server_input_channel_req: channel {_:count} request {_:peer} reply {_:count}\tsshd.debug\ts\t\t\n" +
    "server_request_direct_tcpip: {_:peer}\tsshd.debug\ts\t\t\n" +
    "input_session_request\tsshd.debug\ts\t\t\n" +
    "session_new: allocate (allocated {_:count} max {_:count})\tsshd.debug\ts\t\t\n" +
    "session_new: session {_:count}\tsshd.debug\ts\t\t\n" +
    "session_unused: session id {_:count} unused\tsshd.debug\ts\t\t\n" +
    "session_open: channel {_:count}\tsshd.debug\ts\t\t\n" +
    "session_open: session {_:count}: link with channel {_:count}\tsshd.debug\ts\t\t\n" +
    "session_by_channel: session {_:count} channel {_:count}\tsshd.debug\ts\t\t\n" +
    "session_by_pid: pid {_:count}\tsshd.debug\ts\t\t\n" +
    "session_input_channel_req: session {_:count} req {_:peer}\tsshd.debug\ts\t\t\n" +
    "session_exit_message: session {_:count} channel {_:count} pid {_:count}\tsshd.debug\ts\t\t\n" +
    "session_exit_message: release channel {_:count}\tsshd.debug\ts\t\t\n" +
    "session_pty_req: session {_:count} alloc {_:token}\tsshd.debug\ts\t\t\n" +
    "session_pty_cleanup2: session {_:count} release {_:token}\tsshd.debug\ts\t\t\n" +
    "Allocating pty.\tsshd.debug\ts\t\t\n" +
    "Allocating a pty not permitted for this connection.\tsshd.debug\ts\t\t\n" +
    "Setting controlling tty using TIOCSCTTY.\tsshd.debug\ts\t\t\n" +
    "Received SIGCHLD.\tsshd.debug\ts\t\t\n" +
    "subsystem: {_}\tsshd.debug\ts\t\t\n" +
    "SELinux support disabled\tsshd.debug\ts\t\t\n" +
    "Copy environment: {_}\tsshd.debug\ts\t\t\n" +
    "Setting env {_:count}: {_:peer}\tsshd.debug\ts\t\t\n" +
    "Ignoring env request {_:peer}: {_}\tsshd.debug\ts\t\t\n" +
    "connect_next: {_:peer}\tsshd.debug\ts\t\t\n" +
    "srclimit_{_:word}: {_}\tsshd.debug\ts\t\t\n" +
    "Connection to port {_:count} forwarding to {_} port {_:signed} requested.\tsshd.debug\ts\t\t\n" +
    "trying authorized keys command {_}\tsshd.debug\ts\t\t\n" +
    "AuthorizedKeysCommand{_}: command \"{_}\" running as {_:word}\tsshd.debug\ts\t\t\n" +
    "Got {_:count}/{_:count} for keepalive\tsshd.debug\ts\t\t\n" +
    "client does not support rekeying\tsshd.debug\ts\t\t\n" +
    "fatal: Could not read from remote repository.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "Please make sure you have the correct access rights\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "and the repository exists.\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "Cloning into '{_}'...\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "Cloning into bare repository {_}\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "remote: {_}\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "remote:\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "Receiving objects: {_}\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: repository '{_}' not found\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: '{_}' does not appear to be a git repository\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: The remote end hung up unexpectedly\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: The remote end hung up unexpectedly\"}\t\n" +
    "fatal: the remote end hung up unexpectedly\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: the remote end hung up unexpectedly\"}\t\n" +
    "fatal: the remote end hung up upon initial contact\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: the remote end hung up upon initial contact\"}\t\n" +
    "fatal: early EOF\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: early EOF\"}\t\n" +
    "fetch-pack: unexpected disconnect while reading sideband packet\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fetch-pack: unexpected disconnect while reading sideband packet\"}\t\n" +
    "fatal: fetch-pack: invalid index-pack output\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: fetch-pack: invalid index-pack output\"}\t\n" +
    "fatal: index-pack failed\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: index-pack failed\"}\t\n" +
    "send-pack: unexpected disconnect while reading sideband packet\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"send-pack: unexpected disconnect while reading sideband packet\"}\t\n" +
    "error: failed to push some refs to '{_}'\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"error: failed to push some refs to 'git@git.example.test:team/site.git'\"}\t\n" +
    "fatal: protocol error: bad line length character: {text:peer}\tsession.noise-in-stream\tc\t\t\n" +
    "ERROR: You're using an RSA key with SHA-1, which is no longer allowed.{_}\tauth.algorithm-refused\tc\t{\"algorithm\":\"ssh-rsa\",\"list\":\"the list of GitHub\"}\t\n" +
    "ERROR: Permission to {repository} denied to {to}.\tauth.git-denied\tc\t{\"text\":\"Permission denied to this account\"}\t\n" +
    "ERROR: Permission to {repository} denied to deploy key\tauth.git-denied\tc\t{\"text\":\"Permission denied to deploy key\"}\t\n" +
    "ERROR: Repository not found.\tauth.git-denied\tc\t{\"text\":\"ERROR: Repository not found.\"}\t\n" +
    "ERROR: The key you are authenticating with has been marked as read only.\tauth.git-denied\tc\t{\"text\":\"ERROR: The key you are authenticating with has been marked as read only.\"}\t\n" +
    "ERROR: The `{_}` organization has enabled or enforced SAML SSO{_}\tauth.git-denied\tc\t{\"text\":\"ERROR: The `team` organization has enabled or enforced SAML SSO.\"}\t\n" +
    "ERROR: We're doing an SSH key audit.\tauth.git-denied\tc\t{\"text\":\"ERROR: We're doing an SSH key audit.\"}\t\n" +
    "remote: ERROR: The project you were looking for could not be found or you don't have permission to view it.\tauth.git-denied\tc\t{\"text\":\"remote: ERROR: The project you were looking for could not be found or you don't have permission to view it.\"}\t\n" +
    "GitLab: The project you were looking for could not be found or you don't have permission to view it.\tauth.git-denied\tc\t{\"text\":\"GitLab: The project you were looking for could not be found or you don't have permission to view it.\"}\t\n" +
    "GitLab: The project you were looking for could not be found.\tauth.git-denied\tc\t{\"text\":\"GitLab: The project you were looking for could not be found.\"}\t\n" +
    "GitLab: You are not allowed to {_}\tauth.git-denied\tc\t{\"text\":\"GitLab: You are not allowed to push code to this project.\"}\t\n" +
    "remote: GitLab: You are not allowed to {_}\tauth.git-denied\tc\t{\"text\":\"remote: GitLab: You are not allowed to push code to this project.\"}\t\n" +
    "remote: ERROR: You are not allowed to {_}\tauth.git-denied\tc\t{\"text\":\"remote: ERROR: You are not allowed to push code to this project.\"}\t\n" +
    "GitLab: This deploy key does not have write access to this project.\tauth.git-denied\tc\t{\"text\":\"GitLab: This deploy key does not have write access to this project.\"}\t\n" +
    "conq: repository access denied.\tauth.git-denied\tc\t{\"text\":\"conq: repository access denied.\"}\t\n") +
  ("conq: repository does not exist.\tauth.git-denied\tc\t{\"text\":\"conq: repository does not exist.\"}\t\n" +
    "repository access denied{_}\tauth.git-denied\tc\t{\"text\":\"repository access denied. deployment key is not associated with the requested repository.\"}\t\n" +
    "FATAL: {_} DENIED by fallthru\tauth.git-denied\tc\t{\"text\":\"FATAL: R any site ada DENIED by fallthru\"}\t\n" +
    "Gitea: Unauthorized\tauth.git-denied\tc\t{\"text\":\"Gitea: Unauthorized\"}\t\n" +
    "fatal: remote error: access denied or repository not exported: {_}\tauth.git-denied\tc\t{\"text\":\"fatal: remote error: access denied or repository not exported: /site.git\"}\t\n" +
    "Hi {user:peer}! You've successfully authenticated, but GitHub does not provide shell access.\tsession.git-greeting\tc\t{\"text\":\"GitHub\"}\t\n" +
    "Welcome to GitLab, {user:peer}!\tsession.git-greeting\tc\t{\"text\":\"GitLab\"}\t\n" +
    "Hi there, {user:peer}! You've successfully authenticated with the key named {_}, but Gitea does not provide shell access.\tsession.git-greeting\tc\t{\"text\":\"Gitea\"}\t\n" +
    "You can use git to connect to Bitbucket. Shell access is disabled.\tsession.git-greeting\tc\t{\"text\":\"You can use git to connect to Bitbucket. Shell access is disabled.\"}\t\n" +
    "You can use git or hg to connect to Bitbucket. Shell access is disabled.\tsession.git-greeting\tc\t{\"text\":\"You can use git or hg to connect to Bitbucket. Shell access is disabled.\"}\t\n" +
    "authenticated via ssh key.\tsession.git-greeting\tc\t{\"text\":\"authenticated via ssh key.\"}\t\n" +
    "  ****    Welcome to Gerrit Code Review    ****\tsession.git-greeting\tc\t{\"text\":\"  ****    Welcome to Gerrit Code Review    ****\"}\t\n" +
    "****    Welcome to Gerrit Code Review    ****\tsession.git-greeting\tc\t{\"text\":\"****    Welcome to Gerrit Code Review    ****\"}\t\n" +
    "remote: Shell access is not supported.\tsession.git-greeting\tc\t{\"text\":\"remote: Shell access is not supported.\"}\t\n" +
    "You have successfully authenticated over SSH. You can use Git to interact with AWS CodeCommit.{_}\tsession.git-greeting\tc\t{\"text\":\"You have successfully authenticated over SSH. You can use Git to interact with AWS CodeCommit. Interactive shells are not supported.\"}\t\n" +
    "fatal: Interactive git shell is not enabled.\tsession.git-greeting\tc\t{\"text\":\"fatal: Interactive git shell is not enabled.\"}\t\n" +
    "fatal: What do you think I am? A shell?\tsession.git-greeting\tc\t{\"text\":\"fatal: What do you think I am? A shell?\"}\t\n" +
    "hello {_}, this is {_:token} running gitolite{_}\tsession.git-greeting\tc\t{\"text\":\"hello ada, this is git@git running gitolite3 v3.6.12 on git 2.39.5\"}\t\n" +
    "lost connection\ttool.closed\tc\t{\"tool\":\"scp\",\"text\":\"lost connection\"}\t\n" +
    "scp: Connection closed\ttool.closed\tc\t{\"tool\":\"scp\",\"text\":\"scp: Connection closed\"}\t\n" +
    "scp: Connection closed.\ttool.closed\tc\t{\"tool\":\"scp\",\"text\":\"scp: Connection closed.\"}\t\n" +
    "sftp: Connection closed\ttool.closed\tc\t{\"tool\":\"sftp\",\"text\":\"sftp: Connection closed\"}\t\n" +
    "sftp: Connection closed.\ttool.closed\tc\t{\"tool\":\"sftp\",\"text\":\"sftp: Connection closed.\"}\t\n" +
    "Connection closed\ttool.closed\tc\t{\"tool\":\"sftp\",\"text\":\"Connection closed\"}\t\n" +
    "Connection closed.\ttool.closed\tc\t{\"tool\":\"sftp\",\"text\":\"Connection closed.\"}\t\n" +
    "Couldn't read packet: {_}\ttool.closed\tc\t{\"tool\":\"sftp\",\"text\":\"Couldn't read packet: Connection reset by peer\"}\t\n" +
    "Couldn't send packet: {_}\ttool.closed\tc\t{\"tool\":\"sftp\",\"text\":\"Couldn't send packet: Broken pipe\"}\t\n" +
    "Executing: program {_} host {_:token}, user {_}\ttool.note\tc\t{\"tool\":\"scp\"}\t\n" +
    "scp: {_}: No such file or directory\ttool.note\tc\t{\"tool\":\"scp\"}\t\n" +
    "scp: {_}: Permission denied\ttool.note\tc\t{\"tool\":\"scp\"}\t\n" +
    "Connected to {_}\ttool.note\tc\t{\"tool\":\"sftp\"}\t\n" +
    "Received message too long {length}\tsession.noise-in-stream\tc\t\t\n" +
    "scp: Received message too long {length}\tsession.noise-in-stream\tc\t\t\n" +
    "Ensure the remote shell produces no output for non-interactive sessions.\ttool.note\tc\t{\"tool\":\"sftp\"}\t\n" +
    "scp: Ensure the remote shell produces no output for non-interactive sessions.\ttool.note\tc\t{\"tool\":\"scp\"}\t\n" +
    "protocol error: {text:peer}\tsession.noise-in-stream\tc\t\t\n" +
    "bash: /usr/lib/openssh/sftp-server: No such file or directory\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"bash: /usr/lib/openssh/sftp-server: No such file or directory\"}\t\n" +
    "bash: line 1: /usr/lib/openssh/sftp-server: No such file or directory\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"bash: line 1: /usr/lib/openssh/sftp-server: No such file or directory\"}\t\n" +
    "sh: /usr/lib/openssh/sftp-server: not found\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"sh: /usr/lib/openssh/sftp-server: not found\"}\t\n" +
    "sh: 1: /usr/lib/openssh/sftp-server: not found\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"sh: 1: /usr/lib/openssh/sftp-server: not found\"}\t\n" +
    "ash: /usr/lib/openssh/sftp-server: not found\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"ash: /usr/lib/openssh/sftp-server: not found\"}\t\n" +
    "bash: /usr/libexec/openssh/sftp-server: No such file or directory\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"bash: /usr/libexec/openssh/sftp-server: No such file or directory\"}\t\n" +
    "bash: line 1: /usr/libexec/openssh/sftp-server: No such file or directory\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"bash: line 1: /usr/libexec/openssh/sftp-server: No such file or directory\"}\t\n" +
    "sh: /usr/libexec/openssh/sftp-server: not found\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"sh: /usr/libexec/openssh/sftp-server: not found\"}\t\n" +
    "sh: 1: /usr/libexec/openssh/sftp-server: not found\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"sh: 1: /usr/libexec/openssh/sftp-server: not found\"}\t\n" +
    "ash: /usr/libexec/openssh/sftp-server: not found\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"ash: /usr/libexec/openssh/sftp-server: not found\"}\t\n" +
    "bash: /usr/lib/sftp-server: No such file or directory\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"bash: /usr/lib/sftp-server: No such file or directory\"}\t\n" +
    "bash: line 1: /usr/lib/sftp-server: No such file or directory\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"bash: line 1: /usr/lib/sftp-server: No such file or directory\"}\t\n" +
    "sh: /usr/lib/sftp-server: not found\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"sh: /usr/lib/sftp-server: not found\"}\t\n" +
    "sh: 1: /usr/lib/sftp-server: not found\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"sh: 1: /usr/lib/sftp-server: not found\"}\t\n" +
    "ash: /usr/lib/sftp-server: not found\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"ash: /usr/lib/sftp-server: not found\"}\t\n" +
    "bash: /usr/libexec/sftp-server: No such file or directory\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"bash: /usr/libexec/sftp-server: No such file or directory\"}\t\n" +
    "bash: line 1: /usr/libexec/sftp-server: No such file or directory\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"bash: line 1: /usr/libexec/sftp-server: No such file or directory\"}\t\n" +
    "sh: /usr/libexec/sftp-server: not found\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"sh: /usr/libexec/sftp-server: not found\"}\t\n" +
    "sh: 1: /usr/libexec/sftp-server: not found\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"sh: 1: /usr/libexec/sftp-server: not found\"}\t\n" +
    "ash: /usr/libexec/sftp-server: not found\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"ash: /usr/libexec/sftp-server: not found\"}\t\n" +
    "bash: /usr/lib/ssh/sftp-server: No such file or directory\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"bash: /usr/lib/ssh/sftp-server: No such file or directory\"}\t\n" +
    "bash: line 1: /usr/lib/ssh/sftp-server: No such file or directory\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"bash: line 1: /usr/lib/ssh/sftp-server: No such file or directory\"}\t\n" +
    "sh: /usr/lib/ssh/sftp-server: not found\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"sh: /usr/lib/ssh/sftp-server: not found\"}\t\n" +
    "sh: 1: /usr/lib/ssh/sftp-server: not found\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"sh: 1: /usr/lib/ssh/sftp-server: not found\"}\t\n" +
    "ash: /usr/lib/ssh/sftp-server: not found\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"ash: /usr/lib/ssh/sftp-server: not found\"}\t\n" +
    "bash: scp: command not found\tsession.command-missing\tc\t{\"command\":\"scp\"}\t\n" +
    "remote readdir(\"{path}\"): {errno}\tsession.path-error\tc\t\t\n" +
    "Couldn't canonicalize: {errno}\tsession.path-error\tc\t\t\n" +
    "Couldn't read directory: {errno}\tsession.path-error\tc\t\t\n" +
    "rsync: connection unexpectedly closed ({_:count} bytes received so far) [{_:word}]\ttool.closed\tc\t{\"tool\":\"rsync\",\"text\":\"rsync: connection unexpectedly closed (0 bytes received so far) [sender]\"}\t\n" +
    "rsync: [{_:word}] connection unexpectedly closed ({_:count} bytes received so far)\ttool.closed\tc\t{\"tool\":\"rsync\",\"text\":\"rsync: [receiver] connection unexpectedly closed (0 bytes received so far)\"}\t\n" +
    "rsync error: unexplained error (code 255) at {_}\ttool.closed\tc\t{\"tool\":\"rsync\",\"text\":\"rsync error: unexplained error (code 255) at io.c(231) [sender=3.2.7]\"}\t\n" +
    "rsync error: error in rsync protocol data stream (code 12) at {_}\ttool.closed\tc\t{\"tool\":\"rsync\",\"text\":\"rsync error: error in rsync protocol data stream (code 12) at io.c(231) [sender=3.2.7]\"}\t\n" +
    "rsync error: unexplained error (code {_:count}) at {_}\ttool.closed\tc\t{\"tool\":\"rsync\",\"text\":\"rsync error: unexplained error (code 137) at io.c(231) [sender=3.2.7]\"}\t\n" +
    "rsync error: error in socket IO (code 10) at {_}\ttool.closed\tc\t{\"tool\":\"rsync\",\"text\":\"rsync error: error in socket IO (code 10) at clientserver.c(137) [sender=3.2.7]\"}\t\n" +
    "rsync error: timeout in data send/receive (code 30) at {_}\ttool.closed\tc\t{\"tool\":\"rsync\",\"text\":\"rsync error: timeout in data send/receive (code 30) at io.c(204) [sender=3.2.7]\"}\t\n" +
    "rsync: [{_:word}] write error: {_}\ttool.closed\tc\t{\"tool\":\"rsync\",\"text\":\"rsync: [sender] write error: Broken pipe (32)\"}\t\n" +
    "rsync: [{_:word}] safe_read failed to read {_:count} bytes: {_}\ttool.closed\tc\t{\"tool\":\"rsync\",\"text\":\"rsync: [receiver] safe_read failed to read 4 bytes: Connection reset by peer (104)\"}\t\n" +
    "protocol version mismatch -- is your shell clean?\tsession.noise-in-stream\tc\t{\"text\":\"protocol version mismatch\"}\t\n" +
    "(see the rsync manpage for an explanation)\ttool.note\tc\t{\"tool\":\"rsync\"}\t\n" +
    "(see the rsync man page for an explanation)\ttool.note\tc\t{\"tool\":\"rsync\"}\t\n" +
    "rsync error: protocol incompatibility (code 2) at {_}\ttool.note\tc\t{\"tool\":\"rsync\"}\t\n" +
    "rsync error: remote command not found (code 127) at {_}\tsession.command-missing\tc\t{\"command\":\"rsync\"}\t\n" +
    "# {_:token} SSH-{_}\ttool.note\tc\t{\"tool\":\"ssh-keyscan\"}\t\n" +
    "{_:token} ssh-ed25519 AAAA{_:token}\ttool.note\tc\t{\"tool\":\"ssh-keyscan\"}\t\n" +
    "{_:token} ssh-rsa AAAA{_:token}\ttool.note\tc\t{\"tool\":\"ssh-keyscan\"}\t\n" +
    "{_:token} ecdsa-sha2-nistp256 AAAA{_:token}\ttool.note\tc\t{\"tool\":\"ssh-keyscan\"}\t\n" +
    "{_:token} ecdsa-sha2-nistp384 AAAA{_:token}\ttool.note\tc\t{\"tool\":\"ssh-keyscan\"}\t\n" +
    "{_:token} ecdsa-sha2-nistp521 AAAA{_:token}\ttool.note\tc\t{\"tool\":\"ssh-keyscan\"}\t\n" +
    "{_:token} ssh-dss AAAA{_:token}\ttool.note\tc\t{\"tool\":\"ssh-keyscan\"}\t\n" +
    "{_:token}: Connection closed by remote host\tident.closed\tc\t\t\n" +
    "read ({_:token}): {errno}\tident.read-error\tc\t\t\n" +
    "write ({_:token}): {errno}\tident.write-error\tc\t\t\n" +
    "connect (`{host}'): {errno}\tconnect.failed\tc\t\t\n" +
    "getaddrinfo {host:token}: {reason}\tresolve.failed\tc\t\t\n" +
    "ssh: command not found\tclient.install-broken\tc\t{\"text\":\"ssh: command not found\"}\t\n" +
    "bash: ssh: command not found\tclient.install-broken\tc\t{\"text\":\"bash: ssh: command not found\"}\t\n" +
    "sh: ssh: not found\tclient.install-broken\tc\t{\"text\":\"sh: ssh: not found\"}\t\n" +
    "sh: 1: ssh: not found\tclient.install-broken\tc\t{\"text\":\"sh: 1: ssh: not found\"}\t\n" +
    "/bin/sh: ssh: not found\tclient.install-broken\tc\t{\"text\":\"/bin/sh: ssh: not found\"}\t\n" +
    "/bin/sh: 1: ssh: not found\tclient.install-broken\tc\t{\"text\":\"/bin/sh: 1: ssh: not found\"}\t\n" +
    "bash: line {_:count}: ssh: command not found\tclient.install-broken\tc\t{\"text\":\"bash: line 12: ssh: command not found\"}\t\n" +
    "{_}: line {_:count}: ssh: command not found\tclient.install-broken\tc\t{\"text\":\"/builds/site/deploy.sh: line 12: ssh: command not found\"}\t\n" +
    "zsh: command not found: ssh\tclient.install-broken\tc\t{\"text\":\"zsh: command not found: ssh\"}\t\n") +
  ("error: cannot run ssh: No such file or directory\tclient.install-broken\tc\t{\"text\":\"error: cannot run ssh: No such file or directory\"}\t\n" +
    "'ssh' is not recognized as an internal or external command,\tclient.install-broken\tc\t{\"text\":\"'ssh' is not recognized as an internal or external command,\"}\t\n" +
    "ssh : The term 'ssh' is not recognized as the name of a cmdlet, function, script file, or operable program.{_}\tclient.install-broken\tc\t{\"text\":\"ssh : The term 'ssh' is not recognized as the name of a cmdlet, function, script file, or operable program.\"}\t\n" +
    "exec: \"ssh\": executable file not found in $PATH\tclient.install-broken\tc\t{\"text\":\"exec: \\\"ssh\\\": executable file not found in $PATH\"}\t\n" +
    "ssh: error while loading shared libraries: {_}\tclient.install-broken\tc\t{\"text\":\"ssh: error while loading shared libraries: libcrypto.so.3: cannot open shared object file: No such file or directory\"}\t\n" +
    "/usr/bin/ssh: error while loading shared libraries: {_}\tclient.install-broken\tc\t{\"text\":\"/usr/bin/ssh: error while loading shared libraries: libcrypto.so.3: cannot open shared object file: No such file or directory\"}\t\n" +
    "ssh: symbol lookup error: {_}\tclient.install-broken\tc\t{\"text\":\"ssh: symbol lookup error: ssh: undefined symbol: EVP_KDF_ctrl, version OPENSSL_1_1_1b\"}\t\n" +
    "/usr/bin/ssh: symbol lookup error: {_}\tclient.install-broken\tc\t{\"text\":\"/usr/bin/ssh: symbol lookup error: /usr/bin/ssh: undefined symbol: EVP_KDF_ctrl, version OPENSSL_1_1_1b\"}\t\n" +
    "ssh: {_}: version `OPENSSL_{_}' not found (required by ssh)\tclient.install-broken\tc\t{\"text\":\"ssh: /opt/app/lib/libcrypto.so.1.1: version `OPENSSL_1_1_1' not found (required by ssh)\"}\t\n" +
    "/usr/bin/ssh: {_}: version `OPENSSL_{_}' not found (required by /usr/bin/ssh)\tclient.install-broken\tc\t{\"text\":\"/usr/bin/ssh: /opt/app/lib/libcrypto.so.1.1: version `OPENSSL_1_1_1' not found (required by /usr/bin/ssh)\"}\t\n" +
    "dyld: Library not loaded: {_}\tclient.install-broken\tc\t{\"text\":\"dyld: Library not loaded: /usr/local/opt/openssl/lib/libcrypto.1.1.dylib\"}\t\n" +
    "dyld[{_:count}]: Library not loaded: {_}\tclient.install-broken\tc\t{\"text\":\"dyld[4711]: Library not loaded: /opt/homebrew/opt/openssl@3/lib/libcrypto.3.dylib\"}\t\n" +
    "bash: line {_:count}: {pid} Killed {text}\tsession.killed\tc\t{\"signal\":9}\t\n" +
    "bash: {pid} Killed {text}\tsession.killed\tc\t{\"signal\":9}\t\n" +
    "bash: line {_:count}: {pid} Segmentation fault {text}\tsession.killed\tc\t{\"signal\":11}\t\n" +
    "Process exited with status {_:signed} from signal {signal:word}\tsession.exit-signal\tc\t\t\n" +
    "This account is currently not available.\tsession.nologin-text\tc\t{\"text\":\"This account is currently not available.\"}\t\n" +
    "This account is not available.\tsession.nologin-text\tc\t{\"text\":\"This account is not available.\"}\t\n" +
    "This account is not available\tsession.nologin-text\tc\t{\"text\":\"This account is not available\"}\t\n" +
    "Attempted login by {_} (UID: {_:token}) on {_:token}\tsession.nologin-text\ts\t{\"text\":\"Attempted login\"}\t\n" +
    "Please login as the user \"{_}\" rather than the user \"root\".\tsession.forced\tc\t{\"text\":\"Please login as another user than root\"}\t\n" +
    "\"System is booting up. Unprivileged users are not permitted to log in yet.{_}\tauth.nologin\tc\t{\"text\":\"System is booting up\"}\t\n" +
    "System is booting up. Unprivileged users are not permitted to log in yet.{_}\tauth.nologin\tc\t{\"text\":\"System is booting up\"}\t\n" +
    "\"System is going down. Unprivileged users are not permitted to log in anymore.{_}\tauth.nologin\tc\t{\"text\":\"System is going down\"}\t\n" +
    "System is going down. Unprivileged users are not permitted to log in anymore.{_}\tauth.nologin\tc\t{\"text\":\"System is going down\"}\t\n" +
    "The system is going down for reboot NOW!{_}\tsession.shutdown\tc\t{\"text\":\"The system is going down for reboot NOW!\"}\t\n" +
    "The system will reboot now!\tsession.shutdown\tc\t{\"text\":\"The system will reboot now!\"}\t\n" +
    "The system will power off now!\tsession.shutdown\tc\t{\"text\":\"The system will power off now!\"}\t\n" +
    "The system is going down for {_} NOW!\tsession.shutdown\tc\t{\"text\":\"The system is going down for power-off NOW!\"}\t\n" +
    "The system is going down for {_} at {_}!\tsession.shutdown\tc\t{\"text\":\"The system is going down for reboot at Mon 2025-03-03 10:00:00 UTC!\"}\t\n" +
    "{_}timed out waiting for input: auto-logout\tsession.auto-logout\tc\t{\"text\":\"timed out waiting for input: auto-logout\"}\t\n" +
    "auto-logout\tsession.auto-logout\tc\t{\"text\":\"auto-logout\"}\t\n" +
    "{_}: fork: retry: {_}\tsession.limit\tc\t{\"text\":\"-bash: fork: retry: Resource temporarily unavailable\"}\t\n" +
    "{_}: fork: Resource temporarily unavailable\tsession.limit\tc\t{\"text\":\"-bash: fork: Resource temporarily unavailable\"}\t\n" +
    "{_}: fork: Cannot allocate memory\tsession.limit\tc\t{\"text\":\"-bash: fork: Cannot allocate memory\"}\t\n" +
    "{_}: Cannot fork\tsession.limit\tc\t{\"text\":\"sh: 0: Cannot fork\"}\t\n" +
    "{_}: fork failed: resource temporarily unavailable\tsession.limit\tc\t{\"text\":\"zsh: fork failed: resource temporarily unavailable\"}\t\n" +
    "There were too many logins for '{_}'.\tsession.limit\tc\t{\"text\":\"There were too many logins for 'ada'.\"}\t\n" +
    "Too many logins for {_}\tsession.limit\tc\t{\"text\":\"Too many logins for 'ada'.\"}\t\n" +
    "{text}: No space left on device\tsession.disk\tc\t\t\n" +
    "{text}: Disk quota exceeded\tsession.disk\tc\t\t\n" +
    "chmod: changing permissions of '{_}': Read-only file system\ttool.note\tc\t{\"tool\":\"chmod\"}\t\n" +
    "chown: changing ownership of '{_}': Read-only file system\ttool.note\tc\t{\"tool\":\"chown\"}\t\n" +
    "{text}: Read-only file system\tsession.disk\tc\t\t\n" +
    "{text}: Input/output error\tsession.disk\tc\t\t\n" +
    "{text}: Transport endpoint is not connected\tsession.disk\tc\t\t\n" +
    "bash: line {_:count}: {command}: command not found\tsession.command-missing\tc\t\t\n" +
    "bash: {command}: command not found\tsession.command-missing\tc\t\t\n" +
    "zsh:{_:count}: command not found: {command}\tsession.command-missing\tc\t\t\n" +
    "sh: {_:count}: {command}: not found\tsession.command-missing\tc\t\t\n" +
    "sh: {command}: not found\tsession.command-missing\tc\t\t\n" +
    "ash: {command}: not found\tsession.command-missing\tc\t\t\n" +
    "-ash: {command}: not found\tsession.command-missing\tc\t\t\n" +
    "-bash: {command}: command not found\tsession.command-missing\tc\t\t\n" +
    "fish: Unknown command: {command}\tsession.command-missing\tc\t\t\n" +
    "Last login: {_}\ttool.note\tc\t{\"tool\":\"shell\"}\t\n" +
    "{_:token}: line {_:count}: exec: {program}: not found\tjump.not-found\tc\t\t\n" +
    "{_:token}: {_:count}: exec: {program}: not found\tjump.not-found\tc\t\t\n" +
    "{_:token}: exec: {program}: not found\tjump.not-found\tc\t\t\n" +
    "{_:token}: line {_:count}: exec: {program}: cannot execute: {text}\tjump.not-found\tc\t\t\n" +
    "bash: line {_:count}: nc{_}: command not found\tjump.not-found\tc\t{\"program\":\"nc\",\"text\":\"bash: line 1: nc.openbsd: command not found\"}\t\n" +
    "bash: nc{_}: command not found\tjump.not-found\tc\t{\"program\":\"nc\",\"text\":\"bash: nc: command not found\"}\t\n" +
    "sh: nc: not found\tjump.not-found\tc\t{\"program\":\"nc\",\"text\":\"sh: nc: not found\"}\t\n" +
    "sh: 1: nc: not found\tjump.not-found\tc\t{\"program\":\"nc\",\"text\":\"sh: 1: nc: not found\"}\t\n" +
    "ash: nc: not found\tjump.not-found\tc\t{\"program\":\"nc\",\"text\":\"ash: nc: not found\"}\t\n" +
    "zsh:1: command not found: nc\tjump.not-found\tc\t{\"program\":\"nc\",\"text\":\"zsh:1: command not found: nc\"}\t\n" +
    "ksh: nc: not found\tjump.not-found\tc\t{\"program\":\"nc\",\"text\":\"ksh: nc: not found\"}\t\n" +
    "sh: ncat: not found\tjump.not-found\tc\t{\"program\":\"ncat\",\"text\":\"sh: ncat: not found\"}\t\n" +
    "sh: 1: ncat: not found\tjump.not-found\tc\t{\"program\":\"ncat\",\"text\":\"sh: 1: ncat: not found\"}\t\n" +
    "ash: ncat: not found\tjump.not-found\tc\t{\"program\":\"ncat\",\"text\":\"ash: ncat: not found\"}\t\n" +
    "zsh:1: command not found: ncat\tjump.not-found\tc\t{\"program\":\"ncat\",\"text\":\"zsh:1: command not found: ncat\"}\t\n" +
    "ksh: ncat: not found\tjump.not-found\tc\t{\"program\":\"ncat\",\"text\":\"ksh: ncat: not found\"}\t\n" +
    "bash: line {_:count}: netcat: command not found\tjump.not-found\tc\t{\"program\":\"netcat\",\"text\":\"bash: line 1: netcat: command not found\"}\t\n" +
    "bash: netcat: command not found\tjump.not-found\tc\t{\"program\":\"netcat\",\"text\":\"bash: netcat: command not found\"}\t\n" +
    "sh: netcat: not found\tjump.not-found\tc\t{\"program\":\"netcat\",\"text\":\"sh: netcat: not found\"}\t\n" +
    "sh: 1: netcat: not found\tjump.not-found\tc\t{\"program\":\"netcat\",\"text\":\"sh: 1: netcat: not found\"}\t\n" +
    "ash: netcat: not found\tjump.not-found\tc\t{\"program\":\"netcat\",\"text\":\"ash: netcat: not found\"}\t\n" +
    "zsh:1: command not found: netcat\tjump.not-found\tc\t{\"program\":\"netcat\",\"text\":\"zsh:1: command not found: netcat\"}\t\n" +
    "ksh: netcat: not found\tjump.not-found\tc\t{\"program\":\"netcat\",\"text\":\"ksh: netcat: not found\"}\t\n" +
    "bash: line {_:count}: connect: command not found\tjump.not-found\tc\t{\"program\":\"connect\",\"text\":\"bash: line 1: connect: command not found\"}\t\n" +
    "bash: connect: command not found\tjump.not-found\tc\t{\"program\":\"connect\",\"text\":\"bash: connect: command not found\"}\t\n" +
    "sh: connect: not found\tjump.not-found\tc\t{\"program\":\"connect\",\"text\":\"sh: connect: not found\"}\t\n" +
    "sh: 1: connect: not found\tjump.not-found\tc\t{\"program\":\"connect\",\"text\":\"sh: 1: connect: not found\"}\t\n" +
    "ash: connect: not found\tjump.not-found\tc\t{\"program\":\"connect\",\"text\":\"ash: connect: not found\"}\t\n" +
    "zsh:1: command not found: connect\tjump.not-found\tc\t{\"program\":\"connect\",\"text\":\"zsh:1: command not found: connect\"}\t\n" +
    "ksh: connect: not found\tjump.not-found\tc\t{\"program\":\"connect\",\"text\":\"ksh: connect: not found\"}\t\n" +
    "bash: line {_:count}: connect-proxy: command not found\tjump.not-found\tc\t{\"program\":\"connect-proxy\",\"text\":\"bash: line 1: connect-proxy: command not found\"}\t\n" +
    "bash: connect-proxy: command not found\tjump.not-found\tc\t{\"program\":\"connect-proxy\",\"text\":\"bash: connect-proxy: command not found\"}\t\n" +
    "sh: connect-proxy: not found\tjump.not-found\tc\t{\"program\":\"connect-proxy\",\"text\":\"sh: connect-proxy: not found\"}\t\n" +
    "sh: 1: connect-proxy: not found\tjump.not-found\tc\t{\"program\":\"connect-proxy\",\"text\":\"sh: 1: connect-proxy: not found\"}\t\n" +
    "ash: connect-proxy: not found\tjump.not-found\tc\t{\"program\":\"connect-proxy\",\"text\":\"ash: connect-proxy: not found\"}\t\n" +
    "zsh:1: command not found: connect-proxy\tjump.not-found\tc\t{\"program\":\"connect-proxy\",\"text\":\"zsh:1: command not found: connect-proxy\"}\t\n" +
    "ksh: connect-proxy: not found\tjump.not-found\tc\t{\"program\":\"connect-proxy\",\"text\":\"ksh: connect-proxy: not found\"}\t\n" +
    "bash: line {_:count}: corkscrew: command not found\tjump.not-found\tc\t{\"program\":\"corkscrew\",\"text\":\"bash: line 1: corkscrew: command not found\"}\t\n" +
    "bash: corkscrew: command not found\tjump.not-found\tc\t{\"program\":\"corkscrew\",\"text\":\"bash: corkscrew: command not found\"}\t\n" +
    "sh: corkscrew: not found\tjump.not-found\tc\t{\"program\":\"corkscrew\",\"text\":\"sh: corkscrew: not found\"}\t\n" +
    "sh: 1: corkscrew: not found\tjump.not-found\tc\t{\"program\":\"corkscrew\",\"text\":\"sh: 1: corkscrew: not found\"}\t\n" +
    "ash: corkscrew: not found\tjump.not-found\tc\t{\"program\":\"corkscrew\",\"text\":\"ash: corkscrew: not found\"}\t\n" +
    "zsh:1: command not found: corkscrew\tjump.not-found\tc\t{\"program\":\"corkscrew\",\"text\":\"zsh:1: command not found: corkscrew\"}\t\n" +
    "ksh: corkscrew: not found\tjump.not-found\tc\t{\"program\":\"corkscrew\",\"text\":\"ksh: corkscrew: not found\"}\t\n") +
  ("bash: line {_:count}: cloudflared: command not found\tjump.not-found\tc\t{\"program\":\"cloudflared\",\"text\":\"bash: line 1: cloudflared: command not found\"}\t\n" +
    "bash: cloudflared: command not found\tjump.not-found\tc\t{\"program\":\"cloudflared\",\"text\":\"bash: cloudflared: command not found\"}\t\n" +
    "sh: cloudflared: not found\tjump.not-found\tc\t{\"program\":\"cloudflared\",\"text\":\"sh: cloudflared: not found\"}\t\n" +
    "sh: 1: cloudflared: not found\tjump.not-found\tc\t{\"program\":\"cloudflared\",\"text\":\"sh: 1: cloudflared: not found\"}\t\n" +
    "ash: cloudflared: not found\tjump.not-found\tc\t{\"program\":\"cloudflared\",\"text\":\"ash: cloudflared: not found\"}\t\n" +
    "zsh:1: command not found: cloudflared\tjump.not-found\tc\t{\"program\":\"cloudflared\",\"text\":\"zsh:1: command not found: cloudflared\"}\t\n" +
    "ksh: cloudflared: not found\tjump.not-found\tc\t{\"program\":\"cloudflared\",\"text\":\"ksh: cloudflared: not found\"}\t\n" +
    "bash: line {_:count}: socat: command not found\tjump.not-found\tc\t{\"program\":\"socat\",\"text\":\"bash: line 1: socat: command not found\"}\t\n" +
    "bash: socat: command not found\tjump.not-found\tc\t{\"program\":\"socat\",\"text\":\"bash: socat: command not found\"}\t\n" +
    "sh: socat: not found\tjump.not-found\tc\t{\"program\":\"socat\",\"text\":\"sh: socat: not found\"}\t\n" +
    "sh: 1: socat: not found\tjump.not-found\tc\t{\"program\":\"socat\",\"text\":\"sh: 1: socat: not found\"}\t\n" +
    "ash: socat: not found\tjump.not-found\tc\t{\"program\":\"socat\",\"text\":\"ash: socat: not found\"}\t\n" +
    "zsh:1: command not found: socat\tjump.not-found\tc\t{\"program\":\"socat\",\"text\":\"zsh:1: command not found: socat\"}\t\n" +
    "ksh: socat: not found\tjump.not-found\tc\t{\"program\":\"socat\",\"text\":\"ksh: socat: not found\"}\t\n" +
    "bash: line {_:count}: proxytunnel: command not found\tjump.not-found\tc\t{\"program\":\"proxytunnel\",\"text\":\"bash: line 1: proxytunnel: command not found\"}\t\n" +
    "bash: proxytunnel: command not found\tjump.not-found\tc\t{\"program\":\"proxytunnel\",\"text\":\"bash: proxytunnel: command not found\"}\t\n" +
    "sh: proxytunnel: not found\tjump.not-found\tc\t{\"program\":\"proxytunnel\",\"text\":\"sh: proxytunnel: not found\"}\t\n" +
    "sh: 1: proxytunnel: not found\tjump.not-found\tc\t{\"program\":\"proxytunnel\",\"text\":\"sh: 1: proxytunnel: not found\"}\t\n" +
    "ash: proxytunnel: not found\tjump.not-found\tc\t{\"program\":\"proxytunnel\",\"text\":\"ash: proxytunnel: not found\"}\t\n" +
    "zsh:1: command not found: proxytunnel\tjump.not-found\tc\t{\"program\":\"proxytunnel\",\"text\":\"zsh:1: command not found: proxytunnel\"}\t\n" +
    "ksh: proxytunnel: not found\tjump.not-found\tc\t{\"program\":\"proxytunnel\",\"text\":\"ksh: proxytunnel: not found\"}\t\n" +
    "bash: line {_:count}: aws: command not found\tjump.not-found\tc\t{\"program\":\"aws\",\"text\":\"bash: line 1: aws: command not found\"}\t\n" +
    "bash: aws: command not found\tjump.not-found\tc\t{\"program\":\"aws\",\"text\":\"bash: aws: command not found\"}\t\n" +
    "sh: aws: not found\tjump.not-found\tc\t{\"program\":\"aws\",\"text\":\"sh: aws: not found\"}\t\n" +
    "sh: 1: aws: not found\tjump.not-found\tc\t{\"program\":\"aws\",\"text\":\"sh: 1: aws: not found\"}\t\n" +
    "ash: aws: not found\tjump.not-found\tc\t{\"program\":\"aws\",\"text\":\"ash: aws: not found\"}\t\n" +
    "zsh:1: command not found: aws\tjump.not-found\tc\t{\"program\":\"aws\",\"text\":\"zsh:1: command not found: aws\"}\t\n" +
    "ksh: aws: not found\tjump.not-found\tc\t{\"program\":\"aws\",\"text\":\"ksh: aws: not found\"}\t\n" +
    "bash: line {_:count}: gcloud: command not found\tjump.not-found\tc\t{\"program\":\"gcloud\",\"text\":\"bash: line 1: gcloud: command not found\"}\t\n" +
    "bash: gcloud: command not found\tjump.not-found\tc\t{\"program\":\"gcloud\",\"text\":\"bash: gcloud: command not found\"}\t\n" +
    "sh: gcloud: not found\tjump.not-found\tc\t{\"program\":\"gcloud\",\"text\":\"sh: gcloud: not found\"}\t\n" +
    "sh: 1: gcloud: not found\tjump.not-found\tc\t{\"program\":\"gcloud\",\"text\":\"sh: 1: gcloud: not found\"}\t\n" +
    "ash: gcloud: not found\tjump.not-found\tc\t{\"program\":\"gcloud\",\"text\":\"ash: gcloud: not found\"}\t\n" +
    "zsh:1: command not found: gcloud\tjump.not-found\tc\t{\"program\":\"gcloud\",\"text\":\"zsh:1: command not found: gcloud\"}\t\n" +
    "ksh: gcloud: not found\tjump.not-found\tc\t{\"program\":\"gcloud\",\"text\":\"ksh: gcloud: not found\"}\t\n" +
    "bash: line {_:count}: tsh: command not found\tjump.not-found\tc\t{\"program\":\"tsh\",\"text\":\"bash: line 1: tsh: command not found\"}\t\n" +
    "bash: tsh: command not found\tjump.not-found\tc\t{\"program\":\"tsh\",\"text\":\"bash: tsh: command not found\"}\t\n" +
    "sh: tsh: not found\tjump.not-found\tc\t{\"program\":\"tsh\",\"text\":\"sh: tsh: not found\"}\t\n" +
    "sh: 1: tsh: not found\tjump.not-found\tc\t{\"program\":\"tsh\",\"text\":\"sh: 1: tsh: not found\"}\t\n" +
    "ash: tsh: not found\tjump.not-found\tc\t{\"program\":\"tsh\",\"text\":\"ash: tsh: not found\"}\t\n" +
    "zsh:1: command not found: tsh\tjump.not-found\tc\t{\"program\":\"tsh\",\"text\":\"zsh:1: command not found: tsh\"}\t\n" +
    "ksh: tsh: not found\tjump.not-found\tc\t{\"program\":\"tsh\",\"text\":\"ksh: tsh: not found\"}\t\n" +
    "bash: line {_:count}: session-manager-plugin: command not found\tjump.not-found\tc\t{\"program\":\"session-manager-plugin\",\"text\":\"bash: line 1: session-manager-plugin: command not found\"}\t\n" +
    "bash: session-manager-plugin: command not found\tjump.not-found\tc\t{\"program\":\"session-manager-plugin\",\"text\":\"bash: session-manager-plugin: command not found\"}\t\n" +
    "sh: session-manager-plugin: not found\tjump.not-found\tc\t{\"program\":\"session-manager-plugin\",\"text\":\"sh: session-manager-plugin: not found\"}\t\n" +
    "sh: 1: session-manager-plugin: not found\tjump.not-found\tc\t{\"program\":\"session-manager-plugin\",\"text\":\"sh: 1: session-manager-plugin: not found\"}\t\n" +
    "ash: session-manager-plugin: not found\tjump.not-found\tc\t{\"program\":\"session-manager-plugin\",\"text\":\"ash: session-manager-plugin: not found\"}\t\n" +
    "zsh:1: command not found: session-manager-plugin\tjump.not-found\tc\t{\"program\":\"session-manager-plugin\",\"text\":\"zsh:1: command not found: session-manager-plugin\"}\t\n" +
    "ksh: session-manager-plugin: not found\tjump.not-found\tc\t{\"program\":\"session-manager-plugin\",\"text\":\"ksh: session-manager-plugin: not found\"}\t\n" +
    "bash: line {_:count}: sss_ssh_knownhostsproxy: command not found\tjump.not-found\tc\t{\"program\":\"sss_ssh_knownhostsproxy\",\"text\":\"bash: line 1: sss_ssh_knownhostsproxy: command not found\"}\t\n" +
    "bash: sss_ssh_knownhostsproxy: command not found\tjump.not-found\tc\t{\"program\":\"sss_ssh_knownhostsproxy\",\"text\":\"bash: sss_ssh_knownhostsproxy: command not found\"}\t\n" +
    "sh: sss_ssh_knownhostsproxy: not found\tjump.not-found\tc\t{\"program\":\"sss_ssh_knownhostsproxy\",\"text\":\"sh: sss_ssh_knownhostsproxy: not found\"}\t\n" +
    "sh: 1: sss_ssh_knownhostsproxy: not found\tjump.not-found\tc\t{\"program\":\"sss_ssh_knownhostsproxy\",\"text\":\"sh: 1: sss_ssh_knownhostsproxy: not found\"}\t\n" +
    "ash: sss_ssh_knownhostsproxy: not found\tjump.not-found\tc\t{\"program\":\"sss_ssh_knownhostsproxy\",\"text\":\"ash: sss_ssh_knownhostsproxy: not found\"}\t\n" +
    "zsh:1: command not found: sss_ssh_knownhostsproxy\tjump.not-found\tc\t{\"program\":\"sss_ssh_knownhostsproxy\",\"text\":\"zsh:1: command not found: sss_ssh_knownhostsproxy\"}\t\n" +
    "ksh: sss_ssh_knownhostsproxy: not found\tjump.not-found\tc\t{\"program\":\"sss_ssh_knownhostsproxy\",\"text\":\"ksh: sss_ssh_knownhostsproxy: not found\"}\t\n" +
    "nc: Proxy error: \"{text}\"\tjump.proxy-denied\tc\t\t\n" +
    "nc: Proxy error: \"HTTP/1.1 403{_}\"\tjump.proxy-denied\tc\t{\"status\":403,\"text\":\"nc: Proxy error: \\\"HTTP/1.1 403 Forbidden\\\"\"}\t\n" +
    "nc: Proxy error: \"HTTP/1.0 403{_}\"\tjump.proxy-denied\tc\t{\"status\":403,\"text\":\"nc: Proxy error: \\\"HTTP/1.0 403 Forbidden\\\"\"}\t\n" +
    "Ncat: Proxy returned status code 403.\tjump.proxy-denied\tc\t{\"status\":403,\"text\":\"Ncat: Proxy returned status code 403.\"}\t\n" +
    "nc: Proxy error: \"HTTP/1.1 407{_}\"\tjump.proxy-denied\tc\t{\"status\":407,\"text\":\"nc: Proxy error: \\\"HTTP/1.1 407 Proxy Authentication Required\\\"\"}\t\n" +
    "nc: Proxy error: \"HTTP/1.0 407{_}\"\tjump.proxy-denied\tc\t{\"status\":407,\"text\":\"nc: Proxy error: \\\"HTTP/1.0 407 Proxy Authentication Required\\\"\"}\t\n" +
    "Ncat: Proxy returned status code 407.\tjump.proxy-denied\tc\t{\"status\":407,\"text\":\"Ncat: Proxy returned status code 407.\"}\t\n" +
    "nc: Proxy error: \"HTTP/1.1 502{_}\"\tjump.proxy-denied\tc\t{\"status\":502,\"text\":\"nc: Proxy error: \\\"HTTP/1.1 502 Bad Gateway\\\"\"}\t\n" +
    "nc: Proxy error: \"HTTP/1.0 502{_}\"\tjump.proxy-denied\tc\t{\"status\":502,\"text\":\"nc: Proxy error: \\\"HTTP/1.0 502 Bad Gateway\\\"\"}\t\n" +
    "Ncat: Proxy returned status code 502.\tjump.proxy-denied\tc\t{\"status\":502,\"text\":\"Ncat: Proxy returned status code 502.\"}\t\n" +
    "nc: Proxy error: \"HTTP/1.1 503{_}\"\tjump.proxy-denied\tc\t{\"status\":503,\"text\":\"nc: Proxy error: \\\"HTTP/1.1 503 Service Unavailable\\\"\"}\t\n" +
    "nc: Proxy error: \"HTTP/1.0 503{_}\"\tjump.proxy-denied\tc\t{\"status\":503,\"text\":\"nc: Proxy error: \\\"HTTP/1.0 503 Service Unavailable\\\"\"}\t\n" +
    "Ncat: Proxy returned status code 503.\tjump.proxy-denied\tc\t{\"status\":503,\"text\":\"Ncat: Proxy returned status code 503.\"}\t\n" +
    "nc: Proxy error: \"HTTP/1.1 504{_}\"\tjump.proxy-denied\tc\t{\"status\":504,\"text\":\"nc: Proxy error: \\\"HTTP/1.1 504 Gateway Timeout\\\"\"}\t\n" +
    "nc: Proxy error: \"HTTP/1.0 504{_}\"\tjump.proxy-denied\tc\t{\"status\":504,\"text\":\"nc: Proxy error: \\\"HTTP/1.0 504 Gateway Timeout\\\"\"}\t\n" +
    "Ncat: Proxy returned status code 504.\tjump.proxy-denied\tc\t{\"status\":504,\"text\":\"Ncat: Proxy returned status code 504.\"}\t\n" +
    "Ncat: Proxy returned status code {status}.\tjump.proxy-denied\tc\t\t\n" +
    "nc: connection failed, SOCKSv5 error: Connection not allowed by ruleset\tjump.proxy-denied\tc\t{\"text\":\"nc: connection failed, SOCKSv5 error: Connection not allowed by ruleset\"}\t\n" +
    "nc: connection failed, SOCKSv5 error: Command not supported\tjump.proxy-denied\tc\t{\"text\":\"nc: connection failed, SOCKSv5 error: Command not supported\"}\t\n" +
    "nc: connection failed, SOCKSv5 error: Address type not supported\tjump.proxy-denied\tc\t{\"text\":\"nc: connection failed, SOCKSv5 error: Address type not supported\"}\t\n" +
    "nc: connection failed, SOCKSv5 error: {text}\tjump.target-unreachable\tc\t\t\n" +
    "nc: connection failed, SOCKSv4 error: {text}\tjump.target-unreachable\tc\t\t\n" +
    "nc: authentication method negotiation failed\tjump.proxy-denied\tc\t{\"text\":\"nc: authentication method negotiation failed\"}\t\n" +
    "nc: connect to {text} failed: {_}\tjump.target-unreachable\tc\t\t\n" +
    "nc: connect to {text} timed out: {_}\tjump.target-unreachable\tc\t\t\n" +
    "nc: getaddrinfo for host \"{_}\" port {_:token}: {text}\tjump.target-unreachable\tc\t\t\n" +
    "nc: getaddrinfo: {text}\tjump.target-unreachable\tc\t\t\n" +
    "Ncat: Connection refused.\tjump.target-unreachable\tc\t{\"text\":\"Ncat: Connection refused.\"}\t\n" +
    "Ncat: Connection timed out.\tjump.target-unreachable\tc\t{\"text\":\"Ncat: Connection timed out.\"}\t\n" +
    "Ncat: TIMEOUT.\tjump.target-unreachable\tc\t{\"text\":\"Ncat: TIMEOUT.\"}\t\n" +
    "Ncat: No route to host.\tjump.target-unreachable\tc\t{\"text\":\"Ncat: No route to host.\"}\t\n" +
    "Ncat: Network is unreachable.\tjump.target-unreachable\tc\t{\"text\":\"Ncat: Network is unreachable.\"}\t\n" +
    "Ncat: Could not resolve hostname \"{_}\": {text}\tjump.target-unreachable\tc\t\t\n" +
    "Ncat: Could not resolve proxy \"{_}\": {text}\tjump.proxy-unreachable\tc\t\t\n" +
    "Proxy could not open connnection to {_:token}:  {text}\tjump.proxy-denied\tc\t\t\n" +
    "Proxy could not open connection to {_:token}:  {text}\tjump.proxy-denied\tc\t\t\n" +
    "Couldn't establish connection to proxy: {text}\tjump.proxy-unreachable\tc\t\t\n" +
    "FATAL: Unable to connect to relay host, errno={_:count}\tjump.proxy-unreachable\tc\t{\"text\":\"FATAL: Unable to connect to relay host, errno=111\"}\t\n" +
    "FATAL: Unable to connect to destination host, errno={_:count}\tjump.target-unreachable\tc\t{\"text\":\"FATAL: Unable to connect to destination host, errno=111\"}\t\n" +
    "FATAL: failed to begin relaying via HTTP.\tjump.proxy-denied\tc\t{\"text\":\"FATAL: failed to begin relaying via HTTP.\"}\t\n" +
    "FATAL: failed to begin relaying via SOCKS.\tjump.proxy-denied\tc\t{\"text\":\"FATAL: failed to begin relaying via SOCKS.\"}\t\n" +
    "ERROR: Unexpected http response: '{_}'.\tjump.proxy-denied\tc\t{\"text\":\"ERROR: Unexpected http response: ''.\"}\t\n" +
    "Connection to proxy refused\tjump.proxy-unreachable\tc\t{\"text\":\"Connection to proxy refused\"}\t\n" +
    "Ncat: Proxy connection failed: {text}\tjump.proxy-unreachable\tc\t\t\n") +
  ("Proxy connection failed: {text}\tjump.proxy-denied\tc\t\t\n" +
    "websocket: bad handshake\tjump.cloudflared\tc\t{\"text\":\"websocket: bad handshake\"}\t\n" +
    "failed to connect to origin error=\"{text}\" originURL={_:token}\tjump.cloudflared\tc\t\t\n" +
    "{_:token} ERR failed to connect to origin error=\"{text}\" originURL={_:token}\tjump.cloudflared\tc\t\t\n" +
    "An error occurred (TargetNotConnected) when calling the StartSession operation: {text}\tjump.ssm-not-connected\tc\t\t\n" +
    "An error occurred (AccessDeniedException) when calling the StartSession operation: {text}\tjump.proxy-denied\tc\t\t\n" +
    "An error occurred (ExpiredTokenException) when calling the StartSession operation: {text}\tjump.proxy-denied\tc\t\t\n" +
    "Unable to locate credentials. You can configure credentials by running \"aws {_}\tjump.proxy-denied\tc\t{\"text\":\"Unable to locate credentials. You can configure credentials by running \\\"aws configure\\\".\"}\t\n" +
    "SessionManagerPlugin is not found.{_}\tjump.not-found\tc\t{\"program\":\"session-manager-plugin\",\"text\":\"SessionManagerPlugin is not found. Please refer to SessionManager Documentation here: http://docs.aws.amazon.com/console/systems-manager/session-manager-plugin-not-found\"}\t\n" +
    "Connection to destination port failed, check SSM Agent logs.\tjump.target-unreachable\tc\t{\"text\":\"Connection to destination port failed, check SSM Agent logs.\"}\t\n" +
    "ERROR: ({_:token}) Error while connecting [4033: '{_}'].{_}\tjump.iap-denied\tc\t{\"text\":\"ERROR: (gcloud.compute.start-iap-tunnel) Error while connecting [4033: 'not authorized'].\"}\t\n" +
    "ERROR: ({_:token}) While checking if a connection can be made: Error while connecting [4033: '{_}'].{_}\tjump.iap-denied\tc\t{\"text\":\"ERROR: (gcloud.compute.start-iap-tunnel) While checking if a connection can be made: Error while connecting [4033: 'not authorized']. (Failed to connect to port 22)\"}\t\n" +
    "ERROR: ({_:token}) Error while connecting [4003: '{_}'].{_}\tjump.target-unreachable\tc\t{\"text\":\"ERROR: (gcloud.compute.start-iap-tunnel) Error while connecting [4003: 'failed to connect to backend'].\"}\t\n" +
    "ERROR: ({_:token}) While checking if a connection can be made: Error while connecting [4003: '{_}'].{_}\tjump.target-unreachable\tc\t{\"text\":\"ERROR: (gcloud.compute.start-iap-tunnel) While checking if a connection can be made: Error while connecting [4003: 'failed to connect to backend']. (Failed to connect to port 22)\"}\t\n" +
    "ERROR: ({_:token}) Error while connecting [4047: '{_}'].{_}\tjump.target-unreachable\tc\t{\"text\":\"ERROR: (gcloud.compute.start-iap-tunnel) Error while connecting [4047: 'Failed to lookup instance'].\"}\t\n" +
    "ERROR: ({_:token}) While checking if a connection can be made: Error while connecting [4047: '{_}'].{_}\tjump.target-unreachable\tc\t{\"text\":\"ERROR: (gcloud.compute.start-iap-tunnel) While checking if a connection can be made: Error while connecting [4047: 'Failed to lookup instance'].\"}\t\n" +
    "pam_{module:word}(sshd:{phase:word}): {text:own}\tauth.pam-line\ts\t\t\n" +
    "pam_{module:word}(sshd:{phase:word}): authentication failure; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr}  user={user:peer}\tauth.pam-line\ts\t{\"text\":\"authentication failure\"}\t\n" +
    "pam_{module:word}(sshd:{phase:word}): authentication failure; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr} user={user:peer}\tauth.pam-line\ts\t{\"text\":\"authentication failure\"}\t\n" +
    "pam_{module:word}(sshd:{phase:word}): authentication failure; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr}\tauth.pam-line\ts\t{\"text\":\"authentication failure\"}\t\n" +
    "pam_{module:word}(sshd:{phase:word}): authentication failure; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr} \tauth.pam-line\ts\t{\"text\":\"authentication failure\"}\t\n" +
    "pam_{module:word}(sshd:{phase:word}): authentication success; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr} user={user:peer}\tauth.pam-line\ts\t{\"text\":\"authentication success\"}\t\n" +
    "pam_{module:word}(sshd:{phase:word}): check pass; user unknown\tauth.pam-line\ts\t{\"text\":\"check pass; user unknown\"}\t\n" +
    "pam_{module:word}(sshd:{phase:word}): bad username [{user:peer}]\tauth.pam-line\ts\t{\"text\":\"bad username\"}\t\n" +
    "pam_{module:word}(sshd:{phase:word}): session closed for user {user:account}\tauth.pam-line\ts\t{\"text\":\"session closed\"}\t\n" +
    "pam_{module:word}(sshd:{phase:word}): could not identify user (from getpwnam({user:peer}))\tauth.pam-line\ts\t{\"text\":\"could not identify user\"}\t\n" +
    "pam_{module:word}(sshd:{phase:word}): password for user {user:account} will expire in {_:count} days\tauth.pam-line\ts\t{\"text\":\"password will be out of date soon\"}\t\n" +
    "pam_{module:word}(sshd:{phase:word}): access denied for user `{user:peer}' from `{addr:addr}'\tauth.pam-line\ts\t{\"text\":\"access denied\"}\t\n" +
    "pam_{module:word}(sshd:{phase:word}): Access denied for user {user:peer}: {_:count} ({_})\tauth.pam-line\ts\t{\"text\":\"access denied\"}\t\n" +
    "pam_{module:word}(sshd:{phase:word}): received for user {user:peer}: {_:count} ({text})\tauth.pam-line\ts\t\t\n" +
    "pam_{module:word}(sshd:{phase:word}): requirement \"{_}\" not met by user \"{user:peer}\"\tauth.pam-line\ts\t{\"text\":\"requirement not met\"}\t\n" +
    "pam_{module:word}(sshd:{phase:word}): Refused user {user:peer} for service {_:word}\tauth.pam-line\ts\t{\"text\":\"refused by a list\"}\t\n" +
    "pam_{module:word}(sshd:{phase:word}): user {user:peer} rejected\tauth.pam-line\ts\t{\"text\":\"rejected at this time\"}\t\n" +
    "pam_{module:word}(sshd:{phase:word}): Invalid verification code for {user:peer}\tauth.pam-line\ts\t{\"text\":\"invalid verification code\"}\t\n" +
    "pam_unix(sshd:session): session opened for user {user:account} by {_}\tsession.started\ts\t{\"what\":\"pam\"}\t\n" +
    "pam_unix(sshd:session): session opened for user {user:account}(uid={_:count}) by {_}\tsession.started\ts\t{\"what\":\"pam\"}\t\n" +
    "pam_unix(sshd:account): account {user:account} has expired (account expired)\tauth.account-expired\ts\t{\"text\":\"account expired\"}\t\n" +
    "pam_unix(sshd:account): account {user:account} has expired (failed to change password)\tauth.account-expired\ts\t{\"text\":\"failed to change password\"}\t\n" +
    "pam_unix(sshd:account): expired password for user {_:account} ({text})\tauth.password-change\ts\t\t\n" +
    "pam_faillock(sshd:{_:word}): Consecutive login failures for user {user:account} account temporarily locked\tauth.faillock\ts\t{\"text\":\"temporarily locked\"}\t\n" +
    "pam_tally2(sshd:{_:word}): user {user:account} ({_:count}) tally {_:count}, deny {_:count}\tauth.faillock\ts\t{\"text\":\"over the limit of failures\"}\t\n" +
    "pam_tally(sshd:{_:word}): user {user:account} ({_:count}) tally {_:count}, deny {_:count}\tauth.faillock\ts\t{\"text\":\"over the limit of failures\"}\t\n" +
    "pam_tally2(sshd:{_:word}): user {user:account} ({_:count}) has time limit [{_:word} left] since last failure.\tauth.faillock\ts\t{\"text\":\"time limit since last failure\"}\t\n" +
    "Account locked due to {_:count} failed logins\tauth.faillock\tc\t{\"text\":\"Account locked due to failed logins\"}\t\n" +
    "The account is locked due to {_:count} failed logins.\tauth.faillock\tc\t{\"text\":\"The account is locked due to failed logins\"}\t\n" +
    "pam_limits(sshd:session): Too many logins (max {_:count}) for {_}\tsession.limit\ts\t{\"text\":\"too many logins\"}\t\n" +
    "pam_limits(sshd:session): Too many system logins (max {_:count})\tsession.limit\ts\t{\"text\":\"too many system logins\"}\t\n" +
    "pam_limits(sshd:session): No logins allowed for '{_}'\tsession.limit\ts\t{\"text\":\"no logins allowed\"}\t\n" +
    "pam_loginuid(sshd:session): Error writing /proc/self/loginuid: {text}\tsession.pam-session\ts\t\t\n" +
    "pam_loginuid(sshd:session): Cannot open /proc/self/loginuid: {text}\tsession.pam-session\ts\t\t\n" +
    "pam_loginuid(sshd:session): set_loginuid failed\tsession.pam-session\ts\t{\"text\":\"set_loginuid failed\"}\t\n" +
    "PAM unable to dlopen({_:token}): {text}\tauth.pam-broken\ts\t\t\n" +
    "PAM adding faulty module: {_}\tauth.pam-broken\ts\t{\"text\":\"PAM adding faulty module: pam_tally2.so\"}\t\n" +
    "PAM ({_:token}) illegal module type: {_}\tauth.pam-broken\ts\t{\"text\":\"PAM (sshd) illegal module type: acount\"}\t\n" +
    "PAM ({_:token}) no module name supplied\tauth.pam-broken\ts\t{\"text\":\"PAM (sshd) no module name supplied\"}\t\n" +
    "PAM [error: {_}]\tauth.pam-broken\ts\t{\"text\":\"PAM [error: /lib/security/pam_tally2.so: cannot open shared object file: No such file or directory]\"}\t\n" +
    "PAM {_:count} more authentication failures; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr}  user={user:peer}\tauth.pam-line\ts\t{\"module\":\"libpam\",\"phase\":\"auth\",\"text\":\"more authentication failures\"}\t\n" +
    "PAM {_:count} more authentication failure; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr}  user={user:peer}\tauth.pam-line\ts\t{\"module\":\"libpam\",\"phase\":\"auth\",\"text\":\"more authentication failure\"}\t\n" +
    "PAM {_:count} more authentication failures; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr}\tauth.pam-line\ts\t{\"module\":\"libpam\",\"phase\":\"auth\",\"text\":\"more authentication failures\"}\t\n" +
    "PAM {_:count} more authentication failures; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr} \tauth.pam-line\ts\t{\"module\":\"libpam\",\"phase\":\"auth\",\"text\":\"more authentication failures\"}\t\n" +
    "PAM {_:count} more authentication failure; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr}\tauth.pam-line\ts\t{\"module\":\"libpam\",\"phase\":\"auth\",\"text\":\"more authentication failure\"}\t\n" +
    "PAM {_:count} more authentication failure; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr} \tauth.pam-line\ts\t{\"module\":\"libpam\",\"phase\":\"auth\",\"text\":\"more authentication failure\"}\t\n" +
    "PAM service({_:word}) ignoring max retries; {_:count} > {_:count}\tauth.pam-line\ts\t{\"module\":\"libpam\",\"phase\":\"auth\",\"text\":\"ignoring max retries\"}\t\n" +
    "ssh.service: Failed with result '{_}'.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed\"}\t\n" +
    "ssh.service: Start request repeated too quickly.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed: start-limit\"}\t\n" +
    "ssh.service: Main process exited, code=exited, status={_}\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed: main process exited\"}\t\n" +
    "ssh.service: Main process exited, code=killed, status={_}\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed: main process killed\"}\t\n" +
    "ssh.service: Main process exited, code=dumped, status={_}\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed: main process killed\"}\t\n" +
    "ssh.service: main process exited, code=exited, status={_}\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed: main process exited\"}\t\n" +
    "ssh.service: Control process exited, code=exited, status={_}\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed: control process exited\"}\t\n" +
    "ssh.service: control process exited, code=exited status={_}\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed: control process exited\"}\t\n" +
    "ssh.service: Deactivated successfully.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"stopped\"}\t\n" +
    "ssh.service: Succeeded.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"stopped\"}\t\n" +
    "ssh.service: Scheduled restart job, restart counter is at {_:count}.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"restart planned\"}\t\n" +
    "ssh.service: Service RestartSec={_} expired, scheduling restart.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"restart planned\"}\t\n" +
    "ssh.service: Service hold-off time over, scheduling restart.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"restart planned\"}\t\n" +
    "ssh.service: Failed with result 'oom-kill'.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed: out of memory\"}\t\n" +
    "ssh.service: A process of this unit has been killed by the OOM killer.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"a process killed: out of memory\"}\t\n" +
    "ssh.service: Found left-over process {_} in control group while starting unit. Ignoring.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"old processes found\"}\t\n" +
    "Unit ssh.service entered failed state.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed\"}\t\n" +
    "start request repeated too quickly for ssh.service\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed: start-limit\"}\t\n" +
    "Job for ssh.service failed because {_}\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed to start\"}\t\n" +
    "Job for ssh.service failed. {_}\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed to start\"}\t\n" +
    "Failed to start ssh.service: Unit ssh.service is masked.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"stopped: masked\"}\t\n" +
    "Unit ssh.service could not be found.\tserver.not-installed\ts\t{\"text\":\"Unit ssh.service could not be found.\"}\t\n" +
    "Failed to start ssh.service: Unit ssh.service not found.\tserver.not-installed\ts\t{\"text\":\"Failed to start ssh.service: Unit ssh.service not found.\"}\t\n" +
    "Failed to restart ssh.service: Unit ssh.service not found.\tserver.not-installed\ts\t{\"text\":\"Failed to restart ssh.service: Unit ssh.service not found.\"}\t\n" +
    "Failed to reload ssh.service: Unit ssh.service not found.\tserver.not-installed\ts\t{\"text\":\"Failed to reload ssh.service: Unit ssh.service not found.\"}\t\n" +
    "Failed to enable unit: Unit file ssh.service does not exist.\tserver.not-installed\ts\t{\"text\":\"Failed to enable unit: Unit file ssh.service does not exist.\"}\t\n" +
    "sshd.service: Failed with result '{_}'.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed\"}\t\n" +
    "sshd.service: Start request repeated too quickly.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed: start-limit\"}\t\n" +
    "sshd.service: Main process exited, code=exited, status={_}\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed: main process exited\"}\t\n" +
    "sshd.service: Main process exited, code=killed, status={_}\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed: main process killed\"}\t\n" +
    "sshd.service: Main process exited, code=dumped, status={_}\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed: main process killed\"}\t\n" +
    "sshd.service: main process exited, code=exited, status={_}\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed: main process exited\"}\t\n" +
    "sshd.service: Control process exited, code=exited, status={_}\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed: control process exited\"}\t\n" +
    "sshd.service: control process exited, code=exited status={_}\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed: control process exited\"}\t\n" +
    "sshd.service: Deactivated successfully.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"stopped\"}\t\n" +
    "sshd.service: Succeeded.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"stopped\"}\t\n" +
    "sshd.service: Scheduled restart job, restart counter is at {_:count}.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"restart planned\"}\t\n") +
  ("sshd.service: Service RestartSec={_} expired, scheduling restart.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"restart planned\"}\t\n" +
    "sshd.service: Service hold-off time over, scheduling restart.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"restart planned\"}\t\n" +
    "sshd.service: Failed with result 'oom-kill'.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed: out of memory\"}\t\n" +
    "sshd.service: A process of this unit has been killed by the OOM killer.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"a process killed: out of memory\"}\t\n" +
    "sshd.service: Found left-over process {_} in control group while starting unit. Ignoring.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"old processes found\"}\t\n" +
    "Unit sshd.service entered failed state.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed\"}\t\n" +
    "start request repeated too quickly for sshd.service\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed: start-limit\"}\t\n" +
    "Job for sshd.service failed because {_}\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed to start\"}\t\n" +
    "Job for sshd.service failed. {_}\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed to start\"}\t\n" +
    "Failed to start sshd.service: Unit sshd.service is masked.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"stopped: masked\"}\t\n" +
    "Unit sshd.service could not be found.\tserver.not-installed\ts\t{\"text\":\"Unit sshd.service could not be found.\"}\t\n" +
    "Failed to start sshd.service: Unit sshd.service not found.\tserver.not-installed\ts\t{\"text\":\"Failed to start sshd.service: Unit sshd.service not found.\"}\t\n" +
    "Failed to restart sshd.service: Unit sshd.service not found.\tserver.not-installed\ts\t{\"text\":\"Failed to restart sshd.service: Unit sshd.service not found.\"}\t\n" +
    "Failed to reload sshd.service: Unit sshd.service not found.\tserver.not-installed\ts\t{\"text\":\"Failed to reload sshd.service: Unit sshd.service not found.\"}\t\n" +
    "Failed to enable unit: Unit file sshd.service does not exist.\tserver.not-installed\ts\t{\"text\":\"Failed to enable unit: Unit file sshd.service does not exist.\"}\t\n" +
    "ssh.socket: Too many incoming connections ({_:count}){_}\taround.socket-limit\ts\t{\"text\":\"ssh.socket: Too many incoming connections (64), dropping connection.\"}\t\n" +
    "ssh.socket: Too many incoming connections ({_:count}) from source {_}\taround.socket-limit\ts\t{\"text\":\"ssh.socket: Too many incoming connections (4) from source 198.51.100.7, dropping connection.\"}\t\n" +
    "ssh.socket: Trigger limit hit, refusing further activation.\taround.socket-limit\ts\t{\"text\":\"ssh.socket: Trigger limit hit, refusing further activation.\"}\t\n" +
    "ssh.socket: Failed with result '{_}'.\tserver.unit\ts\t{\"unit\":\"ssh.socket\",\"state\":\"failed\"}\t\n" +
    "ssh.socket: Failed to create listening socket ({_}): Address already in use\tserver.unit\ts\t{\"unit\":\"ssh.socket\",\"state\":\"failed: port in use\"}\t\n" +
    "ssh.socket: Failed to listen on sockets: {_}\tserver.unit\ts\t{\"unit\":\"ssh.socket\",\"state\":\"failed to listen\"}\t\n" +
    "ssh.socket: Socket service {_:token} already active, refusing.\tserver.unit\ts\t{\"unit\":\"ssh.socket\",\"state\":\"failed: service runs already\"}\t\n" +
    "ssh.socket: Deactivated successfully.\tserver.unit\ts\t{\"unit\":\"ssh.socket\",\"state\":\"stopped\"}\t\n" +
    "ssh.socket: Succeeded.\tserver.unit\ts\t{\"unit\":\"ssh.socket\",\"state\":\"stopped\"}\t\n" +
    "Listening on ssh.socket - {_}\tserver.unit\ts\t{\"unit\":\"ssh.socket\",\"state\":\"listening\"}\t\n" +
    "Closed ssh.socket - {_}\tserver.unit\ts\t{\"unit\":\"ssh.socket\",\"state\":\"stopped\"}\t\n" +
    "Failed to listen on ssh.socket - {_}\tserver.unit\ts\t{\"unit\":\"ssh.socket\",\"state\":\"failed to listen\"}\t\n" +
    "sshd.socket: Too many incoming connections ({_:count}){_}\taround.socket-limit\ts\t{\"text\":\"sshd.socket: Too many incoming connections (64), dropping connection.\"}\t\n" +
    "sshd.socket: Too many incoming connections ({_:count}) from source {_}\taround.socket-limit\ts\t{\"text\":\"sshd.socket: Too many incoming connections (4) from source 198.51.100.7, dropping connection.\"}\t\n" +
    "sshd.socket: Trigger limit hit, refusing further activation.\taround.socket-limit\ts\t{\"text\":\"sshd.socket: Trigger limit hit, refusing further activation.\"}\t\n" +
    "sshd.socket: Failed with result '{_}'.\tserver.unit\ts\t{\"unit\":\"sshd.socket\",\"state\":\"failed\"}\t\n" +
    "sshd.socket: Failed to create listening socket ({_}): Address already in use\tserver.unit\ts\t{\"unit\":\"sshd.socket\",\"state\":\"failed: port in use\"}\t\n" +
    "sshd.socket: Failed to listen on sockets: {_}\tserver.unit\ts\t{\"unit\":\"sshd.socket\",\"state\":\"failed to listen\"}\t\n" +
    "sshd.socket: Socket service {_:token} already active, refusing.\tserver.unit\ts\t{\"unit\":\"sshd.socket\",\"state\":\"failed: service runs already\"}\t\n" +
    "sshd.socket: Deactivated successfully.\tserver.unit\ts\t{\"unit\":\"sshd.socket\",\"state\":\"stopped\"}\t\n" +
    "sshd.socket: Succeeded.\tserver.unit\ts\t{\"unit\":\"sshd.socket\",\"state\":\"stopped\"}\t\n" +
    "Listening on sshd.socket - {_}\tserver.unit\ts\t{\"unit\":\"sshd.socket\",\"state\":\"listening\"}\t\n" +
    "Closed sshd.socket - {_}\tserver.unit\ts\t{\"unit\":\"sshd.socket\",\"state\":\"stopped\"}\t\n" +
    "Failed to listen on sshd.socket - {_}\tserver.unit\ts\t{\"unit\":\"sshd.socket\",\"state\":\"failed to listen\"}\t\n" +
    "Started ssh.service - OpenBSD Secure Shell server.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"started\"}\t\n" +
    "Stopped ssh.service - OpenBSD Secure Shell server.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"stopped\"}\t\n" +
    "Failed to start ssh.service - OpenBSD Secure Shell server.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed to start\"}\t\n" +
    "Starting ssh.service - OpenBSD Secure Shell server...\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"starting\"}\t\n" +
    "Stopping ssh.service - OpenBSD Secure Shell server...\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"being stopped\"}\t\n" +
    "Reloaded ssh.service - OpenBSD Secure Shell server.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"reloaded\"}\t\n" +
    "Started ssh.service - OpenSSH server daemon.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"started\"}\t\n" +
    "Stopped ssh.service - OpenSSH server daemon.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"stopped\"}\t\n" +
    "Failed to start ssh.service - OpenSSH server daemon.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed to start\"}\t\n" +
    "Starting ssh.service - OpenSSH server daemon...\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"starting\"}\t\n" +
    "Stopping ssh.service - OpenSSH server daemon...\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"being stopped\"}\t\n" +
    "Reloaded ssh.service - OpenSSH server daemon.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"reloaded\"}\t\n" +
    "Started ssh.service - OpenSSH Daemon.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"started\"}\t\n" +
    "Stopped ssh.service - OpenSSH Daemon.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"stopped\"}\t\n" +
    "Failed to start ssh.service - OpenSSH Daemon.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed to start\"}\t\n" +
    "Starting ssh.service - OpenSSH Daemon...\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"starting\"}\t\n" +
    "Stopping ssh.service - OpenSSH Daemon...\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"being stopped\"}\t\n" +
    "Reloaded ssh.service - OpenSSH Daemon.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"reloaded\"}\t\n" +
    "Started ssh.service - OpenSSH Server.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"started\"}\t\n" +
    "Stopped ssh.service - OpenSSH Server.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"stopped\"}\t\n" +
    "Failed to start ssh.service - OpenSSH Server.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed to start\"}\t\n" +
    "Starting ssh.service - OpenSSH Server...\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"starting\"}\t\n" +
    "Stopping ssh.service - OpenSSH Server...\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"being stopped\"}\t\n" +
    "Reloaded ssh.service - OpenSSH Server.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"reloaded\"}\t\n" +
    "Started ssh.service - SSH Secure Shell Server.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"started\"}\t\n" +
    "Stopped ssh.service - SSH Secure Shell Server.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"stopped\"}\t\n" +
    "Failed to start ssh.service - SSH Secure Shell Server.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"failed to start\"}\t\n" +
    "Starting ssh.service - SSH Secure Shell Server...\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"starting\"}\t\n" +
    "Stopping ssh.service - SSH Secure Shell Server...\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"being stopped\"}\t\n" +
    "Reloaded ssh.service - SSH Secure Shell Server.\tserver.unit\ts\t{\"unit\":\"ssh.service\",\"state\":\"reloaded\"}\t\n" +
    "Started sshd.service - OpenBSD Secure Shell server.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"started\"}\t\n" +
    "Stopped sshd.service - OpenBSD Secure Shell server.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"stopped\"}\t\n" +
    "Failed to start sshd.service - OpenBSD Secure Shell server.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed to start\"}\t\n" +
    "Starting sshd.service - OpenBSD Secure Shell server...\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"starting\"}\t\n" +
    "Stopping sshd.service - OpenBSD Secure Shell server...\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"being stopped\"}\t\n" +
    "Reloaded sshd.service - OpenBSD Secure Shell server.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"reloaded\"}\t\n" +
    "Started sshd.service - OpenSSH server daemon.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"started\"}\t\n" +
    "Stopped sshd.service - OpenSSH server daemon.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"stopped\"}\t\n" +
    "Failed to start sshd.service - OpenSSH server daemon.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed to start\"}\t\n" +
    "Starting sshd.service - OpenSSH server daemon...\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"starting\"}\t\n" +
    "Stopping sshd.service - OpenSSH server daemon...\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"being stopped\"}\t\n" +
    "Reloaded sshd.service - OpenSSH server daemon.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"reloaded\"}\t\n" +
    "Started sshd.service - OpenSSH Daemon.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"started\"}\t\n" +
    "Stopped sshd.service - OpenSSH Daemon.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"stopped\"}\t\n" +
    "Failed to start sshd.service - OpenSSH Daemon.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed to start\"}\t\n" +
    "Starting sshd.service - OpenSSH Daemon...\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"starting\"}\t\n" +
    "Stopping sshd.service - OpenSSH Daemon...\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"being stopped\"}\t\n" +
    "Reloaded sshd.service - OpenSSH Daemon.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"reloaded\"}\t\n" +
    "Started sshd.service - OpenSSH Server.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"started\"}\t\n" +
    "Stopped sshd.service - OpenSSH Server.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"stopped\"}\t\n" +
    "Failed to start sshd.service - OpenSSH Server.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed to start\"}\t\n" +
    "Starting sshd.service - OpenSSH Server...\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"starting\"}\t\n" +
    "Stopping sshd.service - OpenSSH Server...\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"being stopped\"}\t\n" +
    "Reloaded sshd.service - OpenSSH Server.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"reloaded\"}\t\n" +
    "Started sshd.service - SSH Secure Shell Server.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"started\"}\t\n" +
    "Stopped sshd.service - SSH Secure Shell Server.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"stopped\"}\t\n" +
    "Failed to start sshd.service - SSH Secure Shell Server.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"failed to start\"}\t\n" +
    "Starting sshd.service - SSH Secure Shell Server...\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"starting\"}\t\n" +
    "Stopping sshd.service - SSH Secure Shell Server...\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"being stopped\"}\t\n" +
    "Reloaded sshd.service - SSH Secure Shell Server.\tserver.unit\ts\t{\"unit\":\"sshd.service\",\"state\":\"reloaded\"}\t\n" +
    "Started OpenBSD Secure Shell server.\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"started\"}\t\n") +
  ("Stopped OpenBSD Secure Shell server.\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"stopped\"}\t\n" +
    "Failed to start OpenBSD Secure Shell server.\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"failed to start\"}\t\n" +
    "Starting OpenBSD Secure Shell server...\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"starting\"}\t\n" +
    "Stopping OpenBSD Secure Shell server...\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"being stopped\"}\t\n" +
    "Reloaded OpenBSD Secure Shell server.\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"reloaded\"}\t\n" +
    "Condition check resulted in OpenBSD Secure Shell server being skipped.\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"skipped, stopped\"}\t\n" +
    "Started OpenSSH server daemon.\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"started\"}\t\n" +
    "Stopped OpenSSH server daemon.\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"stopped\"}\t\n" +
    "Failed to start OpenSSH server daemon.\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"failed to start\"}\t\n" +
    "Starting OpenSSH server daemon...\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"starting\"}\t\n" +
    "Stopping OpenSSH server daemon...\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"being stopped\"}\t\n" +
    "Reloaded OpenSSH server daemon.\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"reloaded\"}\t\n" +
    "Condition check resulted in OpenSSH server daemon being skipped.\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"skipped, stopped\"}\t\n" +
    "Started OpenSSH Daemon.\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"started\"}\t\n" +
    "Stopped OpenSSH Daemon.\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"stopped\"}\t\n" +
    "Failed to start OpenSSH Daemon.\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"failed to start\"}\t\n" +
    "Starting OpenSSH Daemon...\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"starting\"}\t\n" +
    "Stopping OpenSSH Daemon...\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"being stopped\"}\t\n" +
    "Reloaded OpenSSH Daemon.\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"reloaded\"}\t\n" +
    "Condition check resulted in OpenSSH Daemon being skipped.\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"skipped, stopped\"}\t\n" +
    "Started OpenSSH Server.\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"started\"}\t\n" +
    "Stopped OpenSSH Server.\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"stopped\"}\t\n" +
    "Failed to start OpenSSH Server.\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"failed to start\"}\t\n" +
    "Starting OpenSSH Server...\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"starting\"}\t\n" +
    "Stopping OpenSSH Server...\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"being stopped\"}\t\n" +
    "Reloaded OpenSSH Server.\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"reloaded\"}\t\n" +
    "Condition check resulted in OpenSSH Server being skipped.\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"skipped, stopped\"}\t\n" +
    "Started SSH Secure Shell Server.\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"started\"}\t\n" +
    "Stopped SSH Secure Shell Server.\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"stopped\"}\t\n" +
    "Failed to start SSH Secure Shell Server.\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"failed to start\"}\t\n" +
    "Starting SSH Secure Shell Server...\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"starting\"}\t\n" +
    "Stopping SSH Secure Shell Server...\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"being stopped\"}\t\n" +
    "Reloaded SSH Secure Shell Server.\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"reloaded\"}\t\n" +
    "Condition check resulted in SSH Secure Shell Server being skipped.\tserver.unit\ts\t{\"unit\":\"sshd\",\"state\":\"skipped, stopped\"}\t\n" +
    "Listening on OpenBSD Secure Shell server socket.\tserver.unit\ts\t{\"unit\":\"ssh.socket\",\"state\":\"listening\"}\t\n" +
    "Closed OpenBSD Secure Shell server socket.\tserver.unit\ts\t{\"unit\":\"ssh.socket\",\"state\":\"stopped\"}\t\n" +
    "Failed to listen on OpenBSD Secure Shell server socket.\tserver.unit\ts\t{\"unit\":\"ssh.socket\",\"state\":\"failed to listen\"}\t\n" +
    "sshd: unrecognized service\tserver.not-installed\ts\t{\"text\":\"sshd: unrecognized service\"}\t\n" +
    "ssh: unrecognized service\tserver.not-installed\ts\t{\"text\":\"ssh: unrecognized service\"}\t\n" +
    "sshd: command not found\tserver.not-installed\ts\t{\"text\":\"sshd: command not found\"}\t\n" +
    "bash: sshd: command not found\tserver.not-installed\ts\t{\"text\":\"bash: sshd: command not found\"}\t\n" +
    "-bash: sshd: command not found\tserver.not-installed\ts\t{\"text\":\"-bash: sshd: command not found\"}\t\n" +
    "bash: line {_:count}: sshd: command not found\tserver.not-installed\ts\t{\"text\":\"bash: line 1: sshd: command not found\"}\t\n" +
    "zsh: command not found: sshd\tserver.not-installed\ts\t{\"text\":\"zsh: command not found: sshd\"}\t\n" +
    "sh: {_:count}: sshd: not found\tserver.not-installed\ts\t{\"text\":\"sh: 1: sshd: not found\"}\t\n" +
    "sshd: not found\tserver.not-installed\ts\t{\"text\":\"sshd: not found\"}\t\n" +
    "/usr/sbin/sshd: command not found\tserver.not-installed\ts\t{\"text\":\"/usr/sbin/sshd: command not found\"}\t\n" +
    "bash: /usr/sbin/sshd: No such file or directory\tserver.not-installed\ts\t{\"text\":\"bash: /usr/sbin/sshd: No such file or directory\"}\t\n" +
    "-bash: /usr/sbin/sshd: No such file or directory\tserver.not-installed\ts\t{\"text\":\"-bash: /usr/sbin/sshd: No such file or directory\"}\t\n" +
    "sh: {_:count}: /usr/sbin/sshd: not found\tserver.not-installed\ts\t{\"text\":\"sh: 1: /usr/sbin/sshd: not found\"}\t\n" +
    "zsh: no such file or directory: /usr/sbin/sshd\tserver.not-installed\ts\t{\"text\":\"zsh: no such file or directory: /usr/sbin/sshd\"}\t\n" +
    "/sbin/sshd: command not found\tserver.not-installed\ts\t{\"text\":\"/sbin/sshd: command not found\"}\t\n" +
    "bash: /sbin/sshd: No such file or directory\tserver.not-installed\ts\t{\"text\":\"bash: /sbin/sshd: No such file or directory\"}\t\n" +
    "-bash: /sbin/sshd: No such file or directory\tserver.not-installed\ts\t{\"text\":\"-bash: /sbin/sshd: No such file or directory\"}\t\n" +
    "sh: {_:count}: /sbin/sshd: not found\tserver.not-installed\ts\t{\"text\":\"sh: 1: /sbin/sshd: not found\"}\t\n" +
    "zsh: no such file or directory: /sbin/sshd\tserver.not-installed\ts\t{\"text\":\"zsh: no such file or directory: /sbin/sshd\"}\t\n" +
    "/usr/local/sbin/sshd: command not found\tserver.not-installed\ts\t{\"text\":\"/usr/local/sbin/sshd: command not found\"}\t\n" +
    "bash: /usr/local/sbin/sshd: No such file or directory\tserver.not-installed\ts\t{\"text\":\"bash: /usr/local/sbin/sshd: No such file or directory\"}\t\n" +
    "-bash: /usr/local/sbin/sshd: No such file or directory\tserver.not-installed\ts\t{\"text\":\"-bash: /usr/local/sbin/sshd: No such file or directory\"}\t\n" +
    "sh: {_:count}: /usr/local/sbin/sshd: not found\tserver.not-installed\ts\t{\"text\":\"sh: 1: /usr/local/sbin/sshd: not found\"}\t\n" +
    "zsh: no such file or directory: /usr/local/sbin/sshd\tserver.not-installed\ts\t{\"text\":\"zsh: no such file or directory: /usr/local/sbin/sshd\"}\t\n" +
    "New session {_:token} of user {_}\taround.other\ts\t\t\n" +
    "Removed session {_:token}\taround.other\ts\t\t\n" +
    "Session {_:token} logged out. {_}\taround.other\ts\t\t\n" +
    "Active: inactive (dead){_}\tserver.unit\ts\t{\"unit\":\"\",\"state\":\"inactive\"}\t\n" +
    "Active: failed (Result: {_}\tserver.unit\ts\t{\"unit\":\"\",\"state\":\"failed\"}\t\n" +
    "{_:token}: Failed to fork off accept stub process: {errno}\tsshd.fork-failed\ts\t\t\n" +
    "Out of memory: Killed process {pid} (sshd) {_}\taround.oom\ts\t{\"program\":\"sshd\"}\t\n" +
    "sshd[{_:count}]: segfault at {text}\taround.crash\ts\t{\"program\":\"sshd\"}\t\n" +
    "traps: sshd[{_:count}] {text}\taround.crash\ts\t{\"program\":\"sshd\"}\t\n" +
    "type=ANOM_ABEND msg=audit({_:token}: {_}comm=\"sshd\" {_}sig=31\taround.seccomp\ts\t{\"signal\":31}\t\n" +
    "type=ANOM_ABEND msg=audit({_:token}: {_}comm=\"sshd\" {_}sig=31 res={_:count}\taround.seccomp\ts\t{\"signal\":31}\t\n" +
    "type=ANOM_ABEND msg=audit({_:token}: {_}comm=\"sshd\" {_}sig=6\taround.crash\ts\t{\"program\":\"sshd\",\"text\":\"signal 6\"}\t\n" +
    "type=ANOM_ABEND msg=audit({_:token}: {_}comm=\"sshd\" {_}sig=6 res={_:count}\taround.crash\ts\t{\"program\":\"sshd\",\"text\":\"signal 6\"}\t\n" +
    "type=ANOM_ABEND msg=audit({_:token}: {_}comm=\"sshd\" {_}sig=11\taround.crash\ts\t{\"program\":\"sshd\",\"text\":\"signal 11\"}\t\n" +
    "type=ANOM_ABEND msg=audit({_:token}: {_}comm=\"sshd\" {_}sig=11 res={_:count}\taround.crash\ts\t{\"program\":\"sshd\",\"text\":\"signal 11\"}\t\n" +
    "audit: type=1326 audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm=\"sshd\" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}\taround.seccomp\ts\t\t\n" +
    "type=1326 audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm=\"sshd\" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}\taround.seccomp\ts\t\t\n" +
    "type=SECCOMP msg=audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm=\"sshd\" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}\taround.seccomp\ts\t\t\n" +
    "Out of memory: Killed process {pid} (sshd-session) {_}\taround.oom\ts\t{\"program\":\"sshd-session\"}\t\n" +
    "sshd-session[{_:count}]: segfault at {text}\taround.crash\ts\t{\"program\":\"sshd-session\"}\t\n" +
    "traps: sshd-session[{_:count}] {text}\taround.crash\ts\t{\"program\":\"sshd-session\"}\t\n" +
    "type=ANOM_ABEND msg=audit({_:token}: {_}comm=\"sshd-session\" {_}sig=31\taround.seccomp\ts\t{\"signal\":31}\t\n" +
    "type=ANOM_ABEND msg=audit({_:token}: {_}comm=\"sshd-session\" {_}sig=31 res={_:count}\taround.seccomp\ts\t{\"signal\":31}\t\n" +
    "type=ANOM_ABEND msg=audit({_:token}: {_}comm=\"sshd-session\" {_}sig=6\taround.crash\ts\t{\"program\":\"sshd-session\",\"text\":\"signal 6\"}\t\n" +
    "type=ANOM_ABEND msg=audit({_:token}: {_}comm=\"sshd-session\" {_}sig=6 res={_:count}\taround.crash\ts\t{\"program\":\"sshd-session\",\"text\":\"signal 6\"}\t\n" +
    "type=ANOM_ABEND msg=audit({_:token}: {_}comm=\"sshd-session\" {_}sig=11\taround.crash\ts\t{\"program\":\"sshd-session\",\"text\":\"signal 11\"}\t\n" +
    "type=ANOM_ABEND msg=audit({_:token}: {_}comm=\"sshd-session\" {_}sig=11 res={_:count}\taround.crash\ts\t{\"program\":\"sshd-session\",\"text\":\"signal 11\"}\t\n" +
    "audit: type=1326 audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm=\"sshd-session\" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}\taround.seccomp\ts\t\t\n" +
    "type=1326 audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm=\"sshd-session\" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}\taround.seccomp\ts\t\t\n" +
    "type=SECCOMP msg=audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm=\"sshd-session\" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}\taround.seccomp\ts\t\t\n" +
    "Out of memory: Killed process {pid} (sshd-auth) {_}\taround.oom\ts\t{\"program\":\"sshd-auth\"}\t\n" +
    "sshd-auth[{_:count}]: segfault at {text}\taround.crash\ts\t{\"program\":\"sshd-auth\"}\t\n" +
    "traps: sshd-auth[{_:count}] {text}\taround.crash\ts\t{\"program\":\"sshd-auth\"}\t\n" +
    "type=ANOM_ABEND msg=audit({_:token}: {_}comm=\"sshd-auth\" {_}sig=31\taround.seccomp\ts\t{\"signal\":31}\t\n" +
    "type=ANOM_ABEND msg=audit({_:token}: {_}comm=\"sshd-auth\" {_}sig=31 res={_:count}\taround.seccomp\ts\t{\"signal\":31}\t\n" +
    "type=ANOM_ABEND msg=audit({_:token}: {_}comm=\"sshd-auth\" {_}sig=6\taround.crash\ts\t{\"program\":\"sshd-auth\",\"text\":\"signal 6\"}\t\n" +
    "type=ANOM_ABEND msg=audit({_:token}: {_}comm=\"sshd-auth\" {_}sig=6 res={_:count}\taround.crash\ts\t{\"program\":\"sshd-auth\",\"text\":\"signal 6\"}\t\n" +
    "type=ANOM_ABEND msg=audit({_:token}: {_}comm=\"sshd-auth\" {_}sig=11\taround.crash\ts\t{\"program\":\"sshd-auth\",\"text\":\"signal 11\"}\t\n" +
    "type=ANOM_ABEND msg=audit({_:token}: {_}comm=\"sshd-auth\" {_}sig=11 res={_:count}\taround.crash\ts\t{\"program\":\"sshd-auth\",\"text\":\"signal 11\"}\t\n") +
  ("audit: type=1326 audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm=\"sshd-auth\" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}\taround.seccomp\ts\t\t\n" +
    "type=1326 audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm=\"sshd-auth\" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}\taround.seccomp\ts\t\t\n" +
    "type=SECCOMP msg=audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm=\"sshd-auth\" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}\taround.seccomp\ts\t\t\n" +
    "Out of memory: Killed process {pid} ({program:word}) {_}\taround.oom\ts\t\t\n" +
    "Out of memory: Killed process {pid} ({program:word}), {_}\taround.oom\ts\t\t\n" +
    "Out of memory: Kill process {pid} ({program:word}) score {_}\taround.oom\ts\t\t\n" +
    "Memory cgroup out of memory: Killed process {pid} ({program:word}) {_}\taround.oom\ts\t\t\n" +
    "nf_conntrack: table full, dropping packet\taround.conntrack-full\ts\t\t\n" +
    "nf_conntrack: table full, dropping packet.\taround.conntrack-full\ts\t\t\n" +
    "nf_conntrack: nf_conntrack: table full, dropping packet\taround.conntrack-full\ts\t\t\n" +
    "ip_conntrack: table full, dropping packet.\taround.conntrack-full\ts\t\t\n" +
    "TCP: request_sock_TCP: Possible SYN flooding on port {_}. Sending cookies.{_}\taround.firewall\ts\t{\"text\":\"possible SYN flooding: Sending cookies.\"}\t\n" +
    "TCP: Possible SYN flooding on port {_}. Sending cookies.{_}\taround.firewall\ts\t{\"text\":\"possible SYN flooding: Sending cookies.\"}\t\n" +
    "request_sock_TCP: Possible SYN flooding on port {_}. Sending cookies.{_}\taround.firewall\ts\t{\"text\":\"possible SYN flooding: Sending cookies.\"}\t\n" +
    "TCP: request_sock_TCP: Possible SYN flooding on port {_}. Dropping request.{_}\taround.firewall\ts\t{\"text\":\"possible SYN flooding: Dropping request.\"}\t\n" +
    "TCP: Possible SYN flooding on port {_}. Dropping request.{_}\taround.firewall\ts\t{\"text\":\"possible SYN flooding: Dropping request.\"}\t\n" +
    "request_sock_TCP: Possible SYN flooding on port {_}. Dropping request.{_}\taround.firewall\ts\t{\"text\":\"possible SYN flooding: Dropping request.\"}\t\n" +
    "type=AVC msg=audit({_:token}: avc:  denied  {_:token} name_bind } for  pid={_:count} comm=\"sshd\"{text}\taround.selinux\ts\t{\"what\":\"port\"}\t\n" +
    "audit: type=1400 audit({_:token}: avc:  denied  {_:token} name_bind } for  pid={_:count} comm=\"sshd\"{text}\taround.selinux\ts\t{\"what\":\"port\"}\t\n" +
    "type=AVC msg=audit({_:token}: avc:  denied  {_:token} read } for  pid={_:count} comm=\"sshd\"{text}\taround.selinux\ts\t{\"what\":\"file\"}\t\n" +
    "audit: type=1400 audit({_:token}: avc:  denied  {_:token} read } for  pid={_:count} comm=\"sshd\"{text}\taround.selinux\ts\t{\"what\":\"file\"}\t\n" +
    "type=AVC msg=audit({_:token}: avc:  denied  {_:token} open } for  pid={_:count} comm=\"sshd\"{text}\taround.selinux\ts\t{\"what\":\"file\"}\t\n" +
    "audit: type=1400 audit({_:token}: avc:  denied  {_:token} open } for  pid={_:count} comm=\"sshd\"{text}\taround.selinux\ts\t{\"what\":\"file\"}\t\n" +
    "type=AVC msg=audit({_:token}: avc:  denied  {_:token} getattr } for  pid={_:count} comm=\"sshd\"{text}\taround.selinux\ts\t{\"what\":\"file\"}\t\n" +
    "audit: type=1400 audit({_:token}: avc:  denied  {_:token} getattr } for  pid={_:count} comm=\"sshd\"{text}\taround.selinux\ts\t{\"what\":\"file\"}\t\n" +
    "type=AVC msg=audit({_:token}: avc:  denied  {_:token} search } for  pid={_:count} comm=\"sshd\"{text}\taround.selinux\ts\t{\"what\":\"file\"}\t\n" +
    "audit: type=1400 audit({_:token}: avc:  denied  {_:token} search } for  pid={_:count} comm=\"sshd\"{text}\taround.selinux\ts\t{\"what\":\"file\"}\t\n" +
    "type=AVC msg=audit({_:token}: avc:  denied  {_:token} execute } for  pid={_:count} comm=\"sshd\"{text}\taround.selinux\ts\t{\"what\":\"exec\"}\t\n" +
    "audit: type=1400 audit({_:token}: avc:  denied  {_:token} execute } for  pid={_:count} comm=\"sshd\"{text}\taround.selinux\ts\t{\"what\":\"exec\"}\t\n" +
    "type=AVC msg=audit({_:token}: avc:  denied  {_:token} entrypoint } for  pid={_:count} comm=\"sshd\"{text}\taround.selinux\ts\t{\"what\":\"exec\"}\t\n" +
    "audit: type=1400 audit({_:token}: avc:  denied  {_:token} entrypoint } for  pid={_:count} comm=\"sshd\"{text}\taround.selinux\ts\t{\"what\":\"exec\"}\t\n" +
    "type=AVC msg=audit({_:token}: avc:  denied  {_:token} name_bind } for  pid={_:count} comm=\"sshd-session\"{text}\taround.selinux\ts\t{\"what\":\"port\"}\t\n" +
    "audit: type=1400 audit({_:token}: avc:  denied  {_:token} name_bind } for  pid={_:count} comm=\"sshd-session\"{text}\taround.selinux\ts\t{\"what\":\"port\"}\t\n" +
    "type=AVC msg=audit({_:token}: avc:  denied  {_:token} read } for  pid={_:count} comm=\"sshd-session\"{text}\taround.selinux\ts\t{\"what\":\"file\"}\t\n" +
    "audit: type=1400 audit({_:token}: avc:  denied  {_:token} read } for  pid={_:count} comm=\"sshd-session\"{text}\taround.selinux\ts\t{\"what\":\"file\"}\t\n" +
    "type=AVC msg=audit({_:token}: avc:  denied  {_:token} open } for  pid={_:count} comm=\"sshd-session\"{text}\taround.selinux\ts\t{\"what\":\"file\"}\t\n" +
    "audit: type=1400 audit({_:token}: avc:  denied  {_:token} open } for  pid={_:count} comm=\"sshd-session\"{text}\taround.selinux\ts\t{\"what\":\"file\"}\t\n" +
    "type=AVC msg=audit({_:token}: avc:  denied  {_:token} getattr } for  pid={_:count} comm=\"sshd-session\"{text}\taround.selinux\ts\t{\"what\":\"file\"}\t\n" +
    "audit: type=1400 audit({_:token}: avc:  denied  {_:token} getattr } for  pid={_:count} comm=\"sshd-session\"{text}\taround.selinux\ts\t{\"what\":\"file\"}\t\n" +
    "type=AVC msg=audit({_:token}: avc:  denied  {_:token} search } for  pid={_:count} comm=\"sshd-session\"{text}\taround.selinux\ts\t{\"what\":\"file\"}\t\n" +
    "audit: type=1400 audit({_:token}: avc:  denied  {_:token} search } for  pid={_:count} comm=\"sshd-session\"{text}\taround.selinux\ts\t{\"what\":\"file\"}\t\n" +
    "type=AVC msg=audit({_:token}: avc:  denied  {_:token} execute } for  pid={_:count} comm=\"sshd-session\"{text}\taround.selinux\ts\t{\"what\":\"exec\"}\t\n" +
    "audit: type=1400 audit({_:token}: avc:  denied  {_:token} execute } for  pid={_:count} comm=\"sshd-session\"{text}\taround.selinux\ts\t{\"what\":\"exec\"}\t\n" +
    "type=AVC msg=audit({_:token}: avc:  denied  {_:token} entrypoint } for  pid={_:count} comm=\"sshd-session\"{text}\taround.selinux\ts\t{\"what\":\"exec\"}\t\n" +
    "audit: type=1400 audit({_:token}: avc:  denied  {_:token} entrypoint } for  pid={_:count} comm=\"sshd-session\"{text}\taround.selinux\ts\t{\"what\":\"exec\"}\t\n" +
    "type=AVC msg=audit({_:token}: avc:  denied  {_:token} name_bind } for  pid={_:count} comm=\"sshd-auth\"{text}\taround.selinux\ts\t{\"what\":\"port\"}\t\n" +
    "audit: type=1400 audit({_:token}: avc:  denied  {_:token} name_bind } for  pid={_:count} comm=\"sshd-auth\"{text}\taround.selinux\ts\t{\"what\":\"port\"}\t\n" +
    "type=AVC msg=audit({_:token}: avc:  denied  {_:token} read } for  pid={_:count} comm=\"sshd-auth\"{text}\taround.selinux\ts\t{\"what\":\"file\"}\t\n" +
    "audit: type=1400 audit({_:token}: avc:  denied  {_:token} read } for  pid={_:count} comm=\"sshd-auth\"{text}\taround.selinux\ts\t{\"what\":\"file\"}\t\n" +
    "type=AVC msg=audit({_:token}: avc:  denied  {_:token} open } for  pid={_:count} comm=\"sshd-auth\"{text}\taround.selinux\ts\t{\"what\":\"file\"}\t\n" +
    "audit: type=1400 audit({_:token}: avc:  denied  {_:token} open } for  pid={_:count} comm=\"sshd-auth\"{text}\taround.selinux\ts\t{\"what\":\"file\"}\t\n" +
    "type=AVC msg=audit({_:token}: avc:  denied  {_:token} getattr } for  pid={_:count} comm=\"sshd-auth\"{text}\taround.selinux\ts\t{\"what\":\"file\"}\t\n" +
    "audit: type=1400 audit({_:token}: avc:  denied  {_:token} getattr } for  pid={_:count} comm=\"sshd-auth\"{text}\taround.selinux\ts\t{\"what\":\"file\"}\t\n" +
    "type=AVC msg=audit({_:token}: avc:  denied  {_:token} search } for  pid={_:count} comm=\"sshd-auth\"{text}\taround.selinux\ts\t{\"what\":\"file\"}\t\n" +
    "audit: type=1400 audit({_:token}: avc:  denied  {_:token} search } for  pid={_:count} comm=\"sshd-auth\"{text}\taround.selinux\ts\t{\"what\":\"file\"}\t\n" +
    "type=AVC msg=audit({_:token}: avc:  denied  {_:token} execute } for  pid={_:count} comm=\"sshd-auth\"{text}\taround.selinux\ts\t{\"what\":\"exec\"}\t\n" +
    "audit: type=1400 audit({_:token}: avc:  denied  {_:token} execute } for  pid={_:count} comm=\"sshd-auth\"{text}\taround.selinux\ts\t{\"what\":\"exec\"}\t\n" +
    "type=AVC msg=audit({_:token}: avc:  denied  {_:token} entrypoint } for  pid={_:count} comm=\"sshd-auth\"{text}\taround.selinux\ts\t{\"what\":\"exec\"}\t\n" +
    "audit: type=1400 audit({_:token}: avc:  denied  {_:token} entrypoint } for  pid={_:count} comm=\"sshd-auth\"{text}\taround.selinux\ts\t{\"what\":\"exec\"}\t\n" +
    "FAIL: ssh{_:word} per_source_limit from={addr}\taround.xinetd\ts\t{\"text\":\"FAIL: sshd per_source_limit\"}\t\n" +
    "FAIL: ssh{_:word} service_limit from={addr}\taround.xinetd\ts\t{\"text\":\"FAIL: sshd service_limit\"}\t\n" +
    "FAIL: ssh{_:word} address from={addr}\taround.xinetd\ts\t{\"text\":\"FAIL: sshd address\"}\t\n" +
    "FAIL: ssh{_:word} time from={addr}\taround.xinetd\ts\t{\"text\":\"FAIL: sshd time\"}\t\n" +
    "FAIL: ssh{_:word} libwrap from={addr}\taround.xinetd\ts\t{\"text\":\"FAIL: sshd libwrap\"}\t\n" +
    "FAIL: ssh{_:word} load from={addr}\taround.xinetd\ts\t{\"text\":\"FAIL: sshd load\"}\t\n" +
    "FAIL: ssh{_:word} fork from={addr}\taround.xinetd\ts\t{\"text\":\"FAIL: sshd fork\"}\t\n" +
    "Deactivating service ssh{_:word} due to excessive incoming connections.  Restarting in {_:count} seconds.\taround.xinetd\ts\t{\"text\":\"Deactivating service sshd due to excessive incoming connections.  Restarting in 30 seconds.\"}\t\n" +
    "Activating service ssh{_:word}\taround.other\ts\t\t\n" +
    "START: ssh{_:word} {_}\taround.other\ts\t\t\n" +
    "EXIT: ssh{_:word} {_}\taround.other\ts\t\t\n" +
    "libwrap refused connection to {text} from {addr}\taround.xinetd\ts\t\t\n" +
    "ssh/tcp server failing (looping), service terminated{_}\taround.xinetd\ts\t{\"text\":\"ssh/tcp server failing (looping), service terminated\"}\t\n" +
    "backend '{_}' has no server available!\taround.balancer\ts\t{\"text\":\"backend 'sshd' has no server available!\"}\t\n" +
    "[ALERT]    ({_:count}) : backend '{_}' has no server available!\taround.balancer\ts\t{\"text\":\"[ALERT]    (812) : backend 'sshd' has no server available!\"}\t\n" +
    "backend {_:token} has no server available!\taround.balancer\ts\t{\"text\":\"backend sshd has no server available!\"}\t\n" +
    "{_:addr} [{_:token}] {_:token} {_:token}/<NOSRV> {_}\taround.balancer\ts\t{\"text\":\"198.51.100.7:40022 [22/Nov/2026:13:45:32.123] ssh sshd/<NOSRV> -1/-1/0 0 SC 1/1/0/0/0 0/0\"}\t\n" +
    "{_:addr} [{_:token}] {_:token} {_:token} {_:token} {_:count} SC {_}\taround.balancer\ts\t{\"text\":\"198.51.100.7:40022 [22/Nov/2026:13:45:32.123] ssh sshd/s1 1/-1/0 0 SC 1/1/0/0/3 0/0\"}\t\n" +
    "{_:addr} [{_:token}] {_:token} {_:token} {_:token} {_:count} sC {_}\taround.balancer\ts\t{\"text\":\"198.51.100.7:40022 [22/Nov/2026:13:45:32.123] ssh sshd/s1 1/-1/8010 0 sC 2/2/1/1/3 0/0\"}\t\n" +
    "{_:addr} [{_:token}] {_:token} {_:token} {_:token} {_:count} {_:token} {_:token} {_:token}\taround.other\ts\t\t\n" +
    "Server {_:token} is DOWN, reason: {text}\taround.balancer\ts\t\t\n" +
    "[WARNING]  ({_:count}) : Server {_:token} is DOWN, reason: {text}\taround.balancer\ts\t\t\n" +
    "{_} [error] {_:count}#{_:count}: *{_:count} no live upstreams while connecting to upstream{_}\taround.balancer\ts\t{\"text\":\"2025/03/03 10:00:00 [error] 812#812: *7 no live upstreams while connecting to upstream, client: 198.51.100.7, server: 0.0.0.0:22\"}\t\n" +
    "{_} [error] {_:count}#{_:count}: *{_:count} connect() failed (111: Connection refused) while connecting to upstream{_}\taround.balancer\ts\t{\"text\":\"2025/03/03 10:00:00 [error] 812#812: *7 connect() failed (111: Connection refused) while connecting to upstream, client: 198.51.100.7, server: 0.0.0.0:22, upstream: \\\"192.0.2.20:22\\\"\"}\t\n" +
    "{_} [error] {_:count}#{_:count}: *{_:count} upstream timed out (110: Connection timed out) while connecting to upstream{_}\taround.balancer\ts\t{\"text\":\"2025/03/03 10:00:00 [error] 812#812: *7 upstream timed out (110: Connection timed out) while connecting to upstream, client: 198.51.100.7, server: 0.0.0.0:22\"}\t\n" +
    "NOTICE  [sshd] Ban {addr}\taround.banned\ts\t{\"by\":\"fail2ban\"}\t\n" +
    "NOTICE [sshd] Ban {addr}\taround.banned\ts\t{\"by\":\"fail2ban\"}\t\n" +
    "{_} fail2ban.actions {_:own}: NOTICE  [sshd] Ban {addr}\taround.banned\ts\t{\"by\":\"fail2ban\"}\t\n" +
    "{_} fail2ban.actions {_:own}: NOTICE  [sshd] Restore Ban {addr}\taround.banned\ts\t{\"by\":\"fail2ban\"}\t\n" +
    "{_} fail2ban.actions: WARNING [ssh] Ban {addr}\taround.banned\ts\t{\"by\":\"fail2ban\"}\t\n" +
    "[sshd] Ban {addr}\taround.banned\ts\t{\"by\":\"fail2ban\"}\t\n" +
    "fail2ban.actions {_:own}: NOTICE  [sshd] Ban {addr}\taround.banned\ts\t{\"by\":\"fail2ban\"}\t\n" +
    "fail2ban.actions {_:own}: NOTICE  [sshd] Restore Ban {addr}\taround.banned\ts\t{\"by\":\"fail2ban\"}\t\n" +
    "fail2ban.actions: WARNING [ssh] Ban {addr}\taround.banned\ts\t{\"by\":\"fail2ban\"}\t\n" +
    "{_} fail2ban.actions {_:own}: NOTICE  [sshd] Unban {_:addr}\taround.other\ts\t\t\n" +
    "{_} fail2ban.filter {_:own}: INFO    [sshd] Found {_:addr} - {_:token} {_:token}\taround.other\ts\t\t\n" +
    "Blocking \"{addr}/{_:count}\" for {_:count} secs {_}\taround.banned\ts\t{\"by\":\"sshguard\"}\t\n" +
    "Blocking {addr}:{_:count} for >{_:count}secs: {_}\taround.banned\ts\t{\"by\":\"sshguard\"}\t\n" +
    "DenyHosts: {_}\taround.denied-list\ts\t{\"text\":\"DenyHosts\"}\t\n" +
    "# DenyHosts: {_} | sshd: {addr}\taround.denied-list\ts\t{\"text\":\"DenyHosts\"}\t\n" +
    "[UFW BLOCK] IN={_:token} OUT={_:token} MAC={_:token} SRC={addr} DST={_:addr} {_} DPT=22 {_}\taround.firewall\ts\t{\"text\":\"[UFW BLOCK]\"}\t\n") +
  ("[UFW LIMIT BLOCK] IN={_:token} OUT={_:token} MAC={_:token} SRC={addr} DST={_:addr} {_} DPT=22 {_}\taround.firewall\ts\t{\"text\":\"[UFW LIMIT BLOCK]\"}\t\n" +
    "[UFW BLOCK] {_}\taround.other\ts\t\t\n" +
    "[UFW LIMIT BLOCK] {_}\taround.other\ts\t\t\n" +
    "[UFW AUDIT] {_}\taround.other\ts\t\t\n" +
    "[UFW ALLOW] {_}\taround.other\ts\t\t\n" +
    "{from}: begin to drop messages due to rate-limiting{_}\taround.log-lost\ts\t\t\n" +
    "{from}: {count} messages lost due to rate-limiting{_}\taround.log-lost\ts\t\t\n" +
    "imuxsock begins to drop messages from {from} due to rate-limiting\taround.log-lost\ts\t\t\n" +
    "imuxsock lost {count} messages from {from} due to rate-limiting\taround.log-lost\ts\t\t\n" +
    "Suppressed {count} messages from {from}\taround.log-lost\ts\t\t\n" +
    "Error starting userland proxy: listen tcp{text}\taround.port-mapping\ts\t\t\n" +
    "{_}Bind for {text} failed: port is already allocated\taround.port-mapping\ts\t\t\n" +
    "{_}Bind for {text} failed: port is already allocated.\taround.port-mapping\ts\t\t\n" +
    "{_} Can't forward traffic to backend tcp/{text}\taround.port-mapping\ts\t\t\n" +
    "qemu-system-x86_64: -netdev {_}: Could not set up host forwarding rule {text}\taround.port-mapping\ts\t\t\n" +
    "Could not set up host forwarding rule '{text}'\taround.port-mapping\ts\t\t\n" +
    "NAT: failed to redirect TCP {text}\taround.port-mapping\ts\t\t\n" +
    "Vagrant cannot forward the specified ports on this VM, since they\taround.port-mapping\ts\t{\"text\":\"Vagrant cannot forward the specified ports on this VM, since they\"}\t\n" +
    "NAT: Failed to redirect TCP {_:token} -> {_:token} ({_})\taround.port-mapping\ts\t{\"text\":\"NAT: Failed to redirect TCP 127.0.0.1:2222 -> 0.0.0.0:22 (Unknown error)\"}\t\n" +
    "NAT: failed to redirect TCP {_:token} => {_:token}\taround.port-mapping\ts\t{\"text\":\"NAT: failed to redirect TCP 2222 => 22\"}\t\n" +
    "NAT: Failed to redirect UDP {_:token} -> {_:token} ({_})\taround.port-mapping\ts\t{\"text\":\"NAT: Failed to redirect UDP 127.0.0.1:2222 -> 0.0.0.0:22 (Unknown error)\"}\t\n" +
    "NAT: failed to redirect UDP {_:token} => {_:token}\taround.port-mapping\ts\t{\"text\":\"NAT: failed to redirect UDP 2222 => 22\"}\t\n" +
    "connect to local service [{_:addr}] error: {text}\taround.tunnel\ts\t\t\n" +
    "E connect({_:count}, AF={_}, {_:count}): {text}\taround.tunnel\ts\t\t\n" +
    "msg=\"failed to open private leg\"{text}\taround.tunnel\ts\t\t\n" +
    "Unable to reach the origin service. The service may be down or it may not be responding to traffic from cloudflared: {text}\taround.tunnel\ts\t\t\n" +
    "{_:token} ACCEPT host={_:addr} port={_:count} fd={_:count} n={_:token}\taround.other\ts\t\t\n" +
    "{_:token} CLOSE host={_:addr} port={_:count} fd={_:count} time={_:decimal} bytes={_:count}\taround.other\ts\t\t\n" +
    "Remote side unexpectedly closed network connection\tend.closed\tc\t{}\t\n" +
    "FATAL ERROR: Remote side unexpectedly closed network connection\tend.closed\tc\t{}\t\n" +
    "PuTTY Fatal Error: Remote side unexpectedly closed network connection\tend.closed\tc\t{}\t\n" +
    "Remote side closed network connection\tend.closed\tc\t{}\t\n" +
    "FATAL ERROR: Remote side closed network connection\tend.closed\tc\t{}\t\n" +
    "PuTTY Fatal Error: Remote side closed network connection\tend.closed\tc\t{}\t\n" +
    "Server unexpectedly closed network connection\tend.closed\tc\t{}\t\n" +
    "FATAL ERROR: Server unexpectedly closed network connection\tend.closed\tc\t{}\t\n" +
    "PuTTY Fatal Error: Server unexpectedly closed network connection\tend.closed\tc\t{}\t\n" +
    "Server closed network connection\tend.closed\tc\t{}\t\n" +
    "FATAL ERROR: Server closed network connection\tend.closed\tc\t{}\t\n" +
    "PuTTY Fatal Error: Server closed network connection\tend.closed\tc\t{}\t\n" +
    "Network error: Connection reset by peer\tend.reset\tc\t{}\t\n" +
    "FATAL ERROR: Network error: Connection reset by peer\tend.reset\tc\t{}\t\n" +
    "PuTTY Fatal Error: Network error: Connection reset by peer\tend.reset\tc\t{}\t\n" +
    "FATAL ERROR: Connection reset by peer\tend.reset\tc\t{}\t\n" +
    "Network error: Software caused connection abort\tend.write-failed\tc\t{\"errno\":\"Software caused connection abort\"}\t\n" +
    "FATAL ERROR: Network error: Software caused connection abort\tend.write-failed\tc\t{\"errno\":\"Software caused connection abort\"}\t\n" +
    "PuTTY Fatal Error: Network error: Software caused connection abort\tend.write-failed\tc\t{\"errno\":\"Software caused connection abort\"}\t\n" +
    "Network error: Connection refused\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection refused\"}\t\n" +
    "FATAL ERROR: Network error: Connection refused\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection refused\"}\t\n" +
    "PuTTY Fatal Error: Network error: Connection refused\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection refused\"}\t\n" +
    "Network error: Connection timed out\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection timed out\"}\t\n" +
    "FATAL ERROR: Network error: Connection timed out\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection timed out\"}\t\n" +
    "PuTTY Fatal Error: Network error: Connection timed out\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection timed out\"}\t\n" +
    "Network error: No route to host\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"No route to host\"}\t\n" +
    "FATAL ERROR: Network error: No route to host\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"No route to host\"}\t\n" +
    "PuTTY Fatal Error: Network error: No route to host\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"No route to host\"}\t\n" +
    "Network error: Network is unreachable\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Network is unreachable\"}\t\n" +
    "FATAL ERROR: Network error: Network is unreachable\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Network is unreachable\"}\t\n" +
    "PuTTY Fatal Error: Network error: Network is unreachable\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Network is unreachable\"}\t\n" +
    "Network error: Permission denied\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Permission denied\"}\t\n" +
    "FATAL ERROR: Network error: Permission denied\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Permission denied\"}\t\n" +
    "PuTTY Fatal Error: Network error: Permission denied\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Permission denied\"}\t\n" +
    "FATAL ERROR: Connection refused\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection refused\"}\t\n" +
    "FATAL ERROR: Connection timed out\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection timed out\"}\t\n" +
    "FATAL ERROR: No route to host\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"No route to host\"}\t\n" +
    "FATAL ERROR: Network is unreachable\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Network is unreachable\"}\t\n" +
    "Network error: Connection to \"{host:own}\" timed out.\tconnect.failed\tc\t{\"errno\":\"Connection timed out\"}\t\n" +
    "Network error: Connection to \"{host:own}\" refused.\tconnect.failed\tc\t{\"errno\":\"Connection refused\"}\t\n" +
    "Host \"{host:own}\" does not exist.\tresolve.failed\tc\t{\"reason\":\"does not exist\"}\t\n" +
    "Unable to open connection to {host:token}\tresolve.failed\tc\t{\"reason\":\"Host does not exist\"}\t\n" +
    "Incoming packet length field was garbled\tkex.bad-padding\tc\t{}\t\n" +
    "FATAL ERROR: Incoming packet length field was garbled\tkex.bad-padding\tc\t{}\t\n" +
    "PuTTY Fatal Error: Incoming packet length field was garbled\tkex.bad-padding\tc\t{}\t\n" +
    "Incoming packet was garbled on decryption\tkex.bad-padding\tc\t{}\t\n" +
    "FATAL ERROR: Incoming packet was garbled on decryption\tkex.bad-padding\tc\t{}\t\n" +
    "PuTTY Fatal Error: Incoming packet was garbled on decryption\tkex.bad-padding\tc\t{}\t\n" +
    "Invalid packet length received\tkex.bad-padding\tc\t{}\t\n" +
    "FATAL ERROR: Invalid packet length received\tkex.bad-padding\tc\t{}\t\n" +
    "PuTTY Fatal Error: Invalid packet length received\tkex.bad-padding\tc\t{}\t\n" +
    "Couldn't agree a key exchange algorithm (available: {offer:list})\tkex.no-match\tc\t{\"what\":\"key exchange\"}\t\n" +
    "FATAL ERROR: Couldn't agree a key exchange algorithm (available: {offer:list})\tkex.no-match\tc\t{\"what\":\"key exchange\"}\t\n" +
    "PuTTY Fatal Error: Couldn't agree a key exchange algorithm (available: {offer:list})\tkex.no-match\tc\t{\"what\":\"key exchange\"}\t\n" +
    "Couldn't agree a host key algorithm (available: {offer:list})\tkex.no-match\tc\t{\"what\":\"host key\"}\t\n" +
    "FATAL ERROR: Couldn't agree a host key algorithm (available: {offer:list})\tkex.no-match\tc\t{\"what\":\"host key\"}\t\n" +
    "PuTTY Fatal Error: Couldn't agree a host key algorithm (available: {offer:list})\tkex.no-match\tc\t{\"what\":\"host key\"}\t\n" +
    "Couldn't agree a client-to-server cipher (available: {offer:list})\tkex.no-match\tc\t{\"what\":\"cipher\"}\t\n" +
    "FATAL ERROR: Couldn't agree a client-to-server cipher (available: {offer:list})\tkex.no-match\tc\t{\"what\":\"cipher\"}\t\n" +
    "PuTTY Fatal Error: Couldn't agree a client-to-server cipher (available: {offer:list})\tkex.no-match\tc\t{\"what\":\"cipher\"}\t\n" +
    "Couldn't agree a client-to-server MAC (available: {offer:list})\tkex.no-match\tc\t{\"what\":\"MAC\"}\t\n" +
    "FATAL ERROR: Couldn't agree a client-to-server MAC (available: {offer:list})\tkex.no-match\tc\t{\"what\":\"MAC\"}\t\n" +
    "PuTTY Fatal Error: Couldn't agree a client-to-server MAC (available: {offer:list})\tkex.no-match\tc\t{\"what\":\"MAC\"}\t\n" +
    "Couldn't agree a server-to-client cipher (available: {offer:list})\tkex.no-match\tc\t{\"what\":\"cipher\"}\t\n" +
    "FATAL ERROR: Couldn't agree a server-to-client cipher (available: {offer:list})\tkex.no-match\tc\t{\"what\":\"cipher\"}\t\n" +
    "PuTTY Fatal Error: Couldn't agree a server-to-client cipher (available: {offer:list})\tkex.no-match\tc\t{\"what\":\"cipher\"}\t\n" +
    "Couldn't agree a server-to-client MAC (available: {offer:list})\tkex.no-match\tc\t{\"what\":\"MAC\"}\t\n" +
    "FATAL ERROR: Couldn't agree a server-to-client MAC (available: {offer:list})\tkex.no-match\tc\t{\"what\":\"MAC\"}\t\n" +
    "PuTTY Fatal Error: Couldn't agree a server-to-client MAC (available: {offer:list})\tkex.no-match\tc\t{\"what\":\"MAC\"}\t\n" +
    "No supported authentication methods available (server sent: {methods})\tauth.denied\tc\t{}\t\n" +
    "FATAL ERROR: No supported authentication methods available (server sent: {methods})\tauth.denied\tc\t{}\t\n" +
    "PuTTY Fatal Error: No supported authentication methods available (server sent: {methods})\tauth.denied\tc\t{}\t\n") +
  ("Disconnected: No supported authentication methods available (server sent: {methods})\tauth.denied\tc\t{}\t\n" +
    "Server refused our key\ttool.note\tc\t{\"tool\":\"putty\"}\t\n" +
    "Access denied\tauth.again\tc\t{}\t\n" +
    "Configured password was not accepted\tauth.failed-client\tc\t{}\t\n" +
    "FATAL ERROR: Configured password was not accepted\tauth.failed-client\tc\t{}\t\n" +
    "PuTTY Fatal Error: Configured password was not accepted\tauth.failed-client\tc\t{}\t\n" +
    "Cannot answer interactive prompts in batch mode\tauth.failed-client\tc\t{}\t\n" +
    "FATAL ERROR: Cannot answer interactive prompts in batch mode\tauth.failed-client\tc\t{}\t\n" +
    "PuTTY Fatal Error: Cannot answer interactive prompts in batch mode\tauth.failed-client\tc\t{}\t\n" +
    "The host key is not cached for this server:\thostkey.unknown\tc\t{\"host\":\"\"}\t\n" +
    "The server's host key is not cached.{_}\thostkey.unknown\tc\t{\"host\":\"\"}\t\n" +
    "The server's host key is not cached in the registry. You\thostkey.unknown\tc\t{\"host\":\"\"}\t\n" +
    "You have no guarantee that the server is the computer you\tclient.debug\tc\t{}\t\n" +
    "think it is.\tclient.debug\tc\t{}\t\n" +
    "The server's {_:token} key fingerprint is:\tclient.debug\tc\t{}\t\n" +
    "WARNING - POTENTIAL SECURITY BREACH!\thostkey.changed\tc\t{}\t\n" +
    "Connection abandoned.\ttool.note\tc\t{\"tool\":\"putty\"}\t\n" +
    "User aborted at host key verification\thostkey.failed\tc\t{}\t\n" +
    "FATAL ERROR: User aborted at host key verification\thostkey.failed\tc\t{}\t\n" +
    "PuTTY Fatal Error: User aborted at host key verification\thostkey.failed\tc\t{}\t\n" +
    "Host key not in manually configured list\thostkey.failed\tc\t{}\t\n" +
    "FATAL ERROR: Host key not in manually configured list\thostkey.failed\tc\t{}\t\n" +
    "PuTTY Fatal Error: Host key not in manually configured list\thostkey.failed\tc\t{}\t\n" +
    "User aborted at kex warning\tkex.no-match\tc\t{\"what\":\"key exchange\"}\t\n" +
    "FATAL ERROR: User aborted at kex warning\tkex.no-match\tc\t{\"what\":\"key exchange\"}\t\n" +
    "PuTTY Fatal Error: User aborted at kex warning\tkex.no-match\tc\t{\"what\":\"key exchange\"}\t\n" +
    "User aborted at cipher warning\tkex.no-match\tc\t{\"what\":\"cipher\"}\t\n" +
    "FATAL ERROR: User aborted at cipher warning\tkex.no-match\tc\t{\"what\":\"cipher\"}\t\n" +
    "PuTTY Fatal Error: User aborted at cipher warning\tkex.no-match\tc\t{\"what\":\"cipher\"}\t\n" +
    "The first key-exchange algorithm supported by the server is\tkex.no-match\tc\t{\"what\":\"key exchange\"}\t\n" +
    "The first client-to-server cipher supported by the server is\tkex.no-match\tc\t{\"what\":\"cipher\"}\t\n" +
    "The first server-to-client cipher supported by the server is\tkex.no-match\tc\t{\"what\":\"cipher\"}\t\n" +
    "The first cipher supported by the server is {_:token}, which is below the\tkex.no-match\tc\t{\"what\":\"cipher\"}\t\n" +
    "Cannot confirm a weak crypto primitive in batch mode\ttool.note\tc\t{\"tool\":\"putty\"}\t\n" +
    "FATAL ERROR: Cannot confirm a weak crypto primitive in batch mode\ttool.note\tc\t{\"tool\":\"putty\"}\t\n" +
    "PuTTY Fatal Error: Cannot confirm a weak crypto primitive in batch mode\ttool.note\tc\t{\"tool\":\"putty\"}\t\n" +
    "Cannot confirm a host key in batch mode\thostkey.failed\tc\t{}\t\n" +
    "FATAL ERROR: Cannot confirm a host key in batch mode\thostkey.failed\tc\t{}\t\n" +
    "PuTTY Fatal Error: Cannot confirm a host key in batch mode\thostkey.failed\tc\t{}\t\n" +
    "Host key did not appear in manually configured list\thostkey.failed\tc\t{}\t\n" +
    "FATAL ERROR: Host key did not appear in manually configured list\thostkey.failed\tc\t{}\t\n" +
    "PuTTY Fatal Error: Host key did not appear in manually configured list\thostkey.failed\tc\t{}\t\n" +
    "Remote side sent disconnect message\ttool.note\tc\t{\"tool\":\"putty\"}\t\n" +
    "FATAL ERROR: Remote side sent disconnect message\ttool.note\tc\t{\"tool\":\"putty\"}\t\n" +
    "PuTTY Fatal Error: Remote side sent disconnect message\ttool.note\tc\t{\"tool\":\"putty\"}\t\n" +
    "type {_:count} ({_}):\ttool.note\tc\t{\"tool\":\"putty\"}\t\n" +
    "\"Too many authentication failures{_}\"\tend.received-disconnect\tc\t{\"code\":2,\"reason\":\"Too many authentication failures\"}\t\n" +
    "Cannot initialize SFTP protocol. Is the host running an SFTP server?\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\"}\t\n" +
    "Received too large ({length} B) SFTP packet. Max supported packet size is {_:count} B.\tsession.noise-in-stream\tc\t{}\t\n" +
    "Error reading SSH protocol banner\tident.closed\tc\t{}\t\n" +
    "paramiko.ssh_exception.SSHException: Error reading SSH protocol banner\tident.closed\tc\t{}\t\n" +
    "SSHException: Error reading SSH protocol banner\tident.closed\tc\t{}\t\n" +
    "Exception: Error reading SSH protocol banner\tident.closed\tc\t{}\t\n" +
    "Exception (client): Error reading SSH protocol banner\tident.closed\tc\t{}\t\n" +
    "ERROR:paramiko.transport:Exception (client): Error reading SSH protocol banner\tident.closed\tc\t{}\t\n" +
    "ERROR:paramiko.transport:paramiko.ssh_exception.SSHException: Error reading SSH protocol banner\tident.closed\tc\t{}\t\n" +
    "Error reading SSH protocol banner[Errno {_:signed}] {errno}\tident.read-error\tc\t{}\t\n" +
    "paramiko.ssh_exception.SSHException: Error reading SSH protocol banner[Errno {_:signed}] {errno}\tident.read-error\tc\t{}\t\n" +
    "SSHException: Error reading SSH protocol banner[Errno {_:signed}] {errno}\tident.read-error\tc\t{}\t\n" +
    "Exception: Error reading SSH protocol banner[Errno {_:signed}] {errno}\tident.read-error\tc\t{}\t\n" +
    "Exception (client): Error reading SSH protocol banner[Errno {_:signed}] {errno}\tident.read-error\tc\t{}\t\n" +
    "ERROR:paramiko.transport:Exception (client): Error reading SSH protocol banner[Errno {_:signed}] {errno}\tident.read-error\tc\t{}\t\n" +
    "ERROR:paramiko.transport:paramiko.ssh_exception.SSHException: Error reading SSH protocol banner[Errno {_:signed}] {errno}\tident.read-error\tc\t{}\t\n" +
    "    raise socket.timeout()\tident.timeout\tc\t{}\t\n" +
    "raise socket.timeout()\tident.timeout\tc\t{}\t\n" +
    "ERROR:paramiko.transport:    raise socket.timeout()\tident.timeout\tc\t{}\t\n" +
    "Indecipherable protocol version \"{line:peer}\"\tident.bad-remote\tc\t{}\t\n" +
    "paramiko.ssh_exception.SSHException: Indecipherable protocol version \"{line:peer}\"\tident.bad-remote\tc\t{}\t\n" +
    "SSHException: Indecipherable protocol version \"{line:peer}\"\tident.bad-remote\tc\t{}\t\n" +
    "Exception: Indecipherable protocol version \"{line:peer}\"\tident.bad-remote\tc\t{}\t\n" +
    "Exception (client): Indecipherable protocol version \"{line:peer}\"\tident.bad-remote\tc\t{}\t\n" +
    "ERROR:paramiko.transport:Exception (client): Indecipherable protocol version \"{line:peer}\"\tident.bad-remote\tc\t{}\t\n" +
    "ERROR:paramiko.transport:paramiko.ssh_exception.SSHException: Indecipherable protocol version \"{line:peer}\"\tident.bad-remote\tc\t{}\t\n" +
    "Incompatible ssh peer (no acceptable kex algorithm)\tkex.no-match\tc\t{\"what\":\"key exchange\"}\t\n" +
    "paramiko.ssh_exception.SSHException: Incompatible ssh peer (no acceptable kex algorithm)\tkex.no-match\tc\t{\"what\":\"key exchange\"}\t\n" +
    "paramiko.ssh_exception.IncompatiblePeer: Incompatible ssh peer (no acceptable kex algorithm)\tkex.no-match\tc\t{\"what\":\"key exchange\"}\t\n" +
    "SSHException: Incompatible ssh peer (no acceptable kex algorithm)\tkex.no-match\tc\t{\"what\":\"key exchange\"}\t\n" +
    "Exception (client): Incompatible ssh peer (no acceptable kex algorithm)\tkex.no-match\tc\t{\"what\":\"key exchange\"}\t\n" +
    "ERROR:paramiko.transport:Exception (client): Incompatible ssh peer (no acceptable kex algorithm)\tkex.no-match\tc\t{\"what\":\"key exchange\"}\t\n" +
    "Incompatible ssh peer (no acceptable host key)\tkex.no-match\tc\t{\"what\":\"host key\"}\t\n" +
    "paramiko.ssh_exception.SSHException: Incompatible ssh peer (no acceptable host key)\tkex.no-match\tc\t{\"what\":\"host key\"}\t\n" +
    "paramiko.ssh_exception.IncompatiblePeer: Incompatible ssh peer (no acceptable host key)\tkex.no-match\tc\t{\"what\":\"host key\"}\t\n" +
    "SSHException: Incompatible ssh peer (no acceptable host key)\tkex.no-match\tc\t{\"what\":\"host key\"}\t\n" +
    "Exception (client): Incompatible ssh peer (no acceptable host key)\tkex.no-match\tc\t{\"what\":\"host key\"}\t\n" +
    "ERROR:paramiko.transport:Exception (client): Incompatible ssh peer (no acceptable host key)\tkex.no-match\tc\t{\"what\":\"host key\"}\t\n" +
    "Incompatible ssh peer (can't match requested host key type)\tkex.no-match\tc\t{\"what\":\"host key\"}\t\n" +
    "paramiko.ssh_exception.SSHException: Incompatible ssh peer (can't match requested host key type)\tkex.no-match\tc\t{\"what\":\"host key\"}\t\n" +
    "paramiko.ssh_exception.IncompatiblePeer: Incompatible ssh peer (can't match requested host key type)\tkex.no-match\tc\t{\"what\":\"host key\"}\t\n" +
    "SSHException: Incompatible ssh peer (can't match requested host key type)\tkex.no-match\tc\t{\"what\":\"host key\"}\t\n" +
    "Exception (client): Incompatible ssh peer (can't match requested host key type)\tkex.no-match\tc\t{\"what\":\"host key\"}\t\n" +
    "ERROR:paramiko.transport:Exception (client): Incompatible ssh peer (can't match requested host key type)\tkex.no-match\tc\t{\"what\":\"host key\"}\t\n" +
    "Incompatible ssh server (no acceptable ciphers)\tkex.no-match\tc\t{\"what\":\"cipher\"}\t\n" +
    "paramiko.ssh_exception.SSHException: Incompatible ssh server (no acceptable ciphers)\tkex.no-match\tc\t{\"what\":\"cipher\"}\t\n" +
    "paramiko.ssh_exception.IncompatiblePeer: Incompatible ssh server (no acceptable ciphers)\tkex.no-match\tc\t{\"what\":\"cipher\"}\t\n" +
    "SSHException: Incompatible ssh server (no acceptable ciphers)\tkex.no-match\tc\t{\"what\":\"cipher\"}\t\n" +
    "Exception (client): Incompatible ssh server (no acceptable ciphers)\tkex.no-match\tc\t{\"what\":\"cipher\"}\t\n" +
    "ERROR:paramiko.transport:Exception (client): Incompatible ssh server (no acceptable ciphers)\tkex.no-match\tc\t{\"what\":\"cipher\"}\t\n" +
    "Incompatible ssh server (no acceptable macs)\tkex.no-match\tc\t{\"what\":\"MAC\"}\t\n" +
    "paramiko.ssh_exception.SSHException: Incompatible ssh server (no acceptable macs)\tkex.no-match\tc\t{\"what\":\"MAC\"}\t\n" +
    "paramiko.ssh_exception.IncompatiblePeer: Incompatible ssh server (no acceptable macs)\tkex.no-match\tc\t{\"what\":\"MAC\"}\t\n") +
  ("SSHException: Incompatible ssh server (no acceptable macs)\tkex.no-match\tc\t{\"what\":\"MAC\"}\t\n" +
    "Exception (client): Incompatible ssh server (no acceptable macs)\tkex.no-match\tc\t{\"what\":\"MAC\"}\t\n" +
    "ERROR:paramiko.transport:Exception (client): Incompatible ssh server (no acceptable macs)\tkex.no-match\tc\t{\"what\":\"MAC\"}\t\n" +
    "Invalid packet blocking\tkex.bad-padding\tc\t{}\t\n" +
    "paramiko.ssh_exception.SSHException: Invalid packet blocking\tkex.bad-padding\tc\t{}\t\n" +
    "SSHException: Invalid packet blocking\tkex.bad-padding\tc\t{}\t\n" +
    "Exception: Invalid packet blocking\tkex.bad-padding\tc\t{}\t\n" +
    "Exception (client): Invalid packet blocking\tkex.bad-padding\tc\t{}\t\n" +
    "ERROR:paramiko.transport:Exception (client): Invalid packet blocking\tkex.bad-padding\tc\t{}\t\n" +
    "ERROR:paramiko.transport:paramiko.ssh_exception.SSHException: Invalid packet blocking\tkex.bad-padding\tc\t{}\t\n" +
    "Garbage packet received\tsession.noise-in-stream\tc\t{}\t\n" +
    "paramiko.sftp.SFTPError: Garbage packet received\tsession.noise-in-stream\tc\t{}\t\n" +
    "SFTPError: Garbage packet received\tsession.noise-in-stream\tc\t{}\t\n" +
    "Mismatched MAC\tkex.bad-mac\tc\t{}\t\n" +
    "paramiko.ssh_exception.SSHException: Mismatched MAC\tkex.bad-mac\tc\t{}\t\n" +
    "SSHException: Mismatched MAC\tkex.bad-mac\tc\t{}\t\n" +
    "Exception: Mismatched MAC\tkex.bad-mac\tc\t{}\t\n" +
    "Exception (client): Mismatched MAC\tkex.bad-mac\tc\t{}\t\n" +
    "ERROR:paramiko.transport:Exception (client): Mismatched MAC\tkex.bad-mac\tc\t{}\t\n" +
    "ERROR:paramiko.transport:paramiko.ssh_exception.SSHException: Mismatched MAC\tkex.bad-mac\tc\t{}\t\n" +
    "Authentication failed: transport shut down or saw EOF\tauth.failed-client\tc\t{}\t\n" +
    "paramiko.ssh_exception.AuthenticationException: Authentication failed: transport shut down or saw EOF\tauth.failed-client\tc\t{}\t\n" +
    "AuthenticationException: Authentication failed: transport shut down or saw EOF\tauth.failed-client\tc\t{}\t\n" +
    "paramiko.ssh_exception.SSHException: Authentication failed: transport shut down or saw EOF\tauth.failed-client\tc\t{}\t\n" +
    "paramiko.ssh_exception.AuthenticationException: Authentication failed.\tauth.failed-client\tc\t{}\t\n" +
    "AuthenticationException: Authentication failed.\tauth.failed-client\tc\t{}\t\n" +
    "paramiko.ssh_exception.SSHException: Authentication failed.\tauth.failed-client\tc\t{}\t\n" +
    "Authentication timeout.\tauth.failed-client\tc\t{}\t\n" +
    "paramiko.ssh_exception.AuthenticationException: Authentication timeout.\tauth.failed-client\tc\t{}\t\n" +
    "AuthenticationException: Authentication timeout.\tauth.failed-client\tc\t{}\t\n" +
    "paramiko.ssh_exception.SSHException: Authentication timeout.\tauth.failed-client\tc\t{}\t\n" +
    "No authentication methods available\tauth.failed-client\tc\t{}\t\n" +
    "paramiko.ssh_exception.AuthenticationException: No authentication methods available\tauth.failed-client\tc\t{}\t\n" +
    "AuthenticationException: No authentication methods available\tauth.failed-client\tc\t{}\t\n" +
    "paramiko.ssh_exception.SSHException: No authentication methods available\tauth.failed-client\tc\t{}\t\n" +
    "Bad authentication type; allowed types: ['{methods}']\tauth.denied\tc\t{}\t\n" +
    "paramiko.ssh_exception.BadAuthenticationType: Bad authentication type; allowed types: ['{methods}']\tauth.denied\tc\t{}\t\n" +
    "('Bad authentication type', ['{methods}'])\tauth.denied\tc\t{}\t\n" +
    "paramiko.ssh_exception.BadAuthenticationType: ('Bad authentication type', ['{methods}'])\tauth.denied\tc\t{}\t\n" +
    "not a valid {_} private key file\tauth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"invalid format\"}\t\n" +
    "paramiko.ssh_exception.AuthenticationException: not a valid {_} private key file\tauth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"invalid format\"}\t\n" +
    "AuthenticationException: not a valid {_} private key file\tauth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"invalid format\"}\t\n" +
    "paramiko.ssh_exception.SSHException: not a valid {_} private key file\tauth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"invalid format\"}\t\n" +
    "encountered {_} key, expected {_} key\tauth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"invalid format: another kind of key than expected\"}\t\n" +
    "paramiko.ssh_exception.AuthenticationException: encountered {_} key, expected {_} key\tauth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"invalid format: another kind of key than expected\"}\t\n" +
    "AuthenticationException: encountered {_} key, expected {_} key\tauth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"invalid format: another kind of key than expected\"}\t\n" +
    "paramiko.ssh_exception.SSHException: encountered {_} key, expected {_} key\tauth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"invalid format: another kind of key than expected\"}\t\n" +
    "private key file is encrypted\tauth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"passphrase needed\"}\t\n" +
    "paramiko.ssh_exception.PasswordRequiredException: private key file is encrypted\tauth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"passphrase needed\"}\t\n" +
    "Private key file is encrypted\tauth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"passphrase needed\"}\t\n" +
    "paramiko.ssh_exception.PasswordRequiredException: Private key file is encrypted\tauth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"passphrase needed\"}\t\n" +
    "Unable to agree on a pubkey algorithm for signing a '{_}' key!\tauth.no-mutual-signature\tc\t{}\t\n" +
    "paramiko.ssh_exception.AuthenticationException: Unable to agree on a pubkey algorithm for signing a '{_}' key!\tauth.no-mutual-signature\tc\t{}\t\n" +
    "AuthenticationException: Unable to agree on a pubkey algorithm for signing a '{_}' key!\tauth.no-mutual-signature\tc\t{}\t\n" +
    "paramiko.ssh_exception.SSHException: Unable to agree on a pubkey algorithm for signing a '{_}' key!\tauth.no-mutual-signature\tc\t{}\t\n" +
    "Server '{host:own}' not found in known_hosts\thostkey.unknown\tc\t{}\t\n" +
    "paramiko.ssh_exception.SSHException: Server '{host:own}' not found in known_hosts\thostkey.unknown\tc\t{}\t\n" +
    "SSHException: Server '{host:own}' not found in known_hosts\thostkey.unknown\tc\t{}\t\n" +
    "Exception: Server '{host:own}' not found in known_hosts\thostkey.unknown\tc\t{}\t\n" +
    "Exception (client): Server '{host:own}' not found in known_hosts\thostkey.unknown\tc\t{}\t\n" +
    "ERROR:paramiko.transport:Exception (client): Server '{host:own}' not found in known_hosts\thostkey.unknown\tc\t{}\t\n" +
    "ERROR:paramiko.transport:paramiko.ssh_exception.SSHException: Server '{host:own}' not found in known_hosts\thostkey.unknown\tc\t{}\t\n" +
    "Host key for server '{_}' does not match: got '{_}\thostkey.changed\tc\t{}\t\n" +
    "paramiko.ssh_exception.BadHostKeyException: Host key for server '{_}' does not match: got '{_}\thostkey.changed\tc\t{}\t\n" +
    "key cannot be used for signing\tauth.agent-refused\tc\t{\"text\":\"agent refused operation\"}\t\n" +
    "paramiko.ssh_exception.SSHException: key cannot be used for signing\tauth.agent-refused\tc\t{\"text\":\"agent refused operation\"}\t\n" +
    "q must be exactly 160, 224, or 256 bits long\tauth.failed-client\tc\t{}\t\n" +
    "ValueError: q must be exactly 160, 224, or 256 bits long\tauth.failed-client\tc\t{}\t\n" +
    "TimeoutError: timed out\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection timed out\"}\t\n" +
    "socket.timeout: timed out\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection timed out\"}\t\n" +
    "[Errno None] Unable to connect to port {port} on {host:own}\tconnect.failed\tc\t{\"errno\":\"Connection refused or No route to host\"}\t\n" +
    "paramiko.ssh_exception.NoValidConnectionsError: [Errno None] Unable to connect to port {port} on {host:own}\tconnect.failed\tc\t{\"errno\":\"Connection refused or No route to host\"}\t\n" +
    "Server connection dropped: {_}\tend.closed\tc\t{}\t\n" +
    "paramiko.ssh_exception.SSHException: Server connection dropped: {_}\tend.closed\tc\t{}\t\n" +
    "SSHException: Server connection dropped: {_}\tend.closed\tc\t{}\t\n" +
    "Exception: Server connection dropped: {_}\tend.closed\tc\t{}\t\n" +
    "Exception (client): Server connection dropped: {_}\tend.closed\tc\t{}\t\n" +
    "ERROR:paramiko.transport:Exception (client): Server connection dropped: {_}\tend.closed\tc\t{}\t\n" +
    "ERROR:paramiko.transport:paramiko.ssh_exception.SSHException: Server connection dropped: {_}\tend.closed\tc\t{}\t\n" +
    "SSH session not active\ttool.note\tc\t{\"tool\":\"paramiko\"}\t\n" +
    "paramiko.ssh_exception.SSHException: SSH session not active\ttool.note\tc\t{\"tool\":\"paramiko\"}\t\n" +
    "SSHException: SSH session not active\ttool.note\tc\t{\"tool\":\"paramiko\"}\t\n" +
    "Exception: SSH session not active\ttool.note\tc\t{\"tool\":\"paramiko\"}\t\n" +
    "Exception (client): SSH session not active\ttool.note\tc\t{\"tool\":\"paramiko\"}\t\n" +
    "ERROR:paramiko.transport:Exception (client): SSH session not active\ttool.note\tc\t{\"tool\":\"paramiko\"}\t\n" +
    "ERROR:paramiko.transport:paramiko.ssh_exception.SSHException: SSH session not active\ttool.note\tc\t{\"tool\":\"paramiko\"}\t\n" +
    "No existing session\ttool.note\tc\t{\"tool\":\"paramiko\"}\t\n" +
    "paramiko.ssh_exception.SSHException: No existing session\ttool.note\tc\t{\"tool\":\"paramiko\"}\t\n" +
    "SSHException: No existing session\ttool.note\tc\t{\"tool\":\"paramiko\"}\t\n" +
    "Exception: No existing session\ttool.note\tc\t{\"tool\":\"paramiko\"}\t\n" +
    "Exception (client): No existing session\ttool.note\tc\t{\"tool\":\"paramiko\"}\t\n" +
    "ERROR:paramiko.transport:Exception (client): No existing session\ttool.note\tc\t{\"tool\":\"paramiko\"}\t\n" +
    "ERROR:paramiko.transport:paramiko.ssh_exception.SSHException: No existing session\ttool.note\tc\t{\"tool\":\"paramiko\"}\t\n" +
    "Timeout opening channel.\tsession.open-refused\tc\t{\"text\":\"Timeout opening channel.\"}\t\n" +
    "paramiko.ssh_exception.SSHException: Timeout opening channel.\tsession.open-refused\tc\t{\"text\":\"Timeout opening channel.\"}\t\n" +
    "SSHException: Timeout opening channel.\tsession.open-refused\tc\t{\"text\":\"Timeout opening channel.\"}\t\n" +
    "Exception: Timeout opening channel.\tsession.open-refused\tc\t{\"text\":\"Timeout opening channel.\"}\t\n" +
    "Exception (client): Timeout opening channel.\tsession.open-refused\tc\t{\"text\":\"Timeout opening channel.\"}\t\n" +
    "ERROR:paramiko.transport:Exception (client): Timeout opening channel.\tsession.open-refused\tc\t{\"text\":\"Timeout opening channel.\"}\t\n" +
    "ERROR:paramiko.transport:paramiko.ssh_exception.SSHException: Timeout opening channel.\tsession.open-refused\tc\t{\"text\":\"Timeout opening channel.\"}\t\n") +
  ("Connected (version {protocol}, client {software:peer})\tident.remote\tc\t{}\t\n" +
    "INFO:paramiko.transport:Connected (version {protocol}, client {software:peer})\tident.remote\tc\t{}\t\n" +
    "Remote version/idstring: SSH-{protocol:decimal}-{software:peer}\tident.remote\tc\t{}\t\n" +
    "DEBUG:paramiko.transport:Remote version/idstring: SSH-{protocol:decimal}-{software:peer}\tident.remote\tc\t{}\t\n" +
    "Local version/idstring: {software}\tident.local\tc\t{}\t\n" +
    "DEBUG:paramiko.transport:Local version/idstring: {software}\tident.local\tc\t{}\t\n" +
    "Authentication ({method}) successful!\tauth.succeeded\tc\t{}\t\n" +
    "INFO:paramiko.transport:Authentication ({method}) successful!\tauth.succeeded\tc\t{}\t\n" +
    "Authentication ({_:word}) failed.\tclient.debug\tc\t{}\t\n" +
    "INFO:paramiko.transport:Authentication ({_:word}) failed.\tclient.debug\tc\t{}\t\n" +
    "Got EXT_INFO: {_}\tkex.ext-info\tc\t{}\t\n" +
    "ERROR:paramiko.transport:{_}\tclient.debug\tc\t{}\t\n" +
    "DEBUG:paramiko.transport:{_}\tclient.debug\tc\t{}\t\n" +
    "Traceback (most recent call last):\tclient.debug\tc\t{}\t\n" +
    "self._check_banner()\tident.local\tc\t{\"software\":\"paramiko\"}\t\n" +
    "self._send_kex_init()\tkex.init-sent\tc\t{}\t\n" +
    "  File \"{_}\", line {_:count}, in {_}\tclient.debug\tc\t{}\t\n" +
    "During handling of the above exception, another exception occurred:\tclient.debug\tc\t{}\t\n" +
    "starting thread (client mode): {_}\tclient.debug\tc\t{}\t\n" +
    "kex algos: {_}\tclient.debug\tc\t{}\t\n" +
    "server key: {_}\tclient.debug\tc\t{}\t\n" +
    "client encrypt: {_}\tclient.debug\tc\t{}\t\n" +
    "server encrypt: {_}\tclient.debug\tc\t{}\t\n" +
    "client mac: {_}\tclient.debug\tc\t{}\t\n" +
    "server mac: {_}\tclient.debug\tc\t{}\t\n" +
    "client compress: {_}\tclient.debug\tc\t{}\t\n" +
    "server compress: {_}\tclient.debug\tc\t{}\t\n" +
    "client lang: {_}\tclient.debug\tc\t{}\t\n" +
    "server lang: {_}\tclient.debug\tc\t{}\t\n" +
    "kex follows: {_}\tclient.debug\tc\t{}\t\n" +
    "HostKey: {_}\tclient.debug\tc\t{}\t\n" +
    "Cipher: {_}\tclient.debug\tc\t{}\t\n" +
    "Compression: {_}\tclient.debug\tc\t{}\t\n" +
    "kex engine {_}\tclient.debug\tc\t{}\t\n" +
    "Finalizing pubkey algorithm for key of type {_}\tclient.debug\tc\t{}\t\n" +
    "Our pubkey algorithm list: {_}\tclient.debug\tc\t{}\t\n" +
    "Server-side algorithm list: {_}\tclient.debug\tc\t{}\t\n" +
    "Server did not send a server-sig-algs list; {_}\tclient.debug\tc\t{}\t\n" +
    "NOTE: you may use the {_}\tclient.debug\tc\t{}\t\n" +
    "=== Key exchange possibilities ===\tclient.debug\tc\t{}\t\n" +
    "=== Key exchange agreements ===\tclient.debug\tc\t{}\t\n" +
    "=== End of kex handshake ===\tclient.debug\tc\t{}\t\n" +
    "Switch to new keys ...\tclient.debug\tc\t{}\t\n" +
    "userauth is OK\tclient.debug\tc\t{}\t\n" +
    "EOF in transport thread\tclient.debug\tc\t{}\t\n" +
    "ConnectionResetError: [Errno {_:count}] Connection reset by peer\tend.reset\tc\t{}\t\n" +
    "EOFError\tend.closed\tc\t{}\t\n" +
    "ConnectionRefusedError: [Errno {_:count}] Connect call failed ('{host:addr}', {port})\tconnect.failed\tc\t{\"errno\":\"Connection refused\"}\t\n" +
    "ConnectionRefusedError: [Errno {_:count}] Connection refused\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection refused\"}\t\n" +
    "TimeoutError: [Errno {_:count}] Connection timed out\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection timed out\"}\t\n" +
    "OSError: [Errno {_:count}] No route to host\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"No route to host\"}\t\n" +
    "socket.gaierror: [Errno {_:signed}] {reason}\tresolve.failed\tc\t{\"host\":\"\"}\t\n" +
    "asyncssh.misc.ConnectionLost: Connection lost\tend.closed\tc\t{}\t\n" +
    "Login timeout expired\tend.timed-out\tc\t{}\t\n" +
    "asyncssh.misc.ConnectionLost: Login timeout expired\tend.timed-out\tc\t{}\t\n" +
    "Permission denied for user {_} on host {_}\tauth.failed-client\tc\t{}\t\n" +
    "asyncssh.misc.PermissionDenied: Permission denied for user {_} on host {_}\tauth.failed-client\tc\t{}\t\n" +
    "Connection failure: Permission denied for user {_} on host {_}\tauth.failed-client\tc\t{}\t\n" +
    "asyncssh.misc.PermissionDenied: Permission denied\tauth.failed-client\tc\t{}\t\n" +
    "asyncssh.misc.DisconnectError: Disconnect Error: Permission denied\tauth.failed-client\tc\t{}\t\n" +
    "SSH connection failed: Permission denied\tauth.failed-client\tc\t{}\t\n" +
    "Unable to sign with requested key\tauth.agent-refused\tc\t{\"text\":\"agent refused operation\"}\t\n" +
    "ValueError: Unable to sign with requested key\tauth.agent-refused\tc\t{\"text\":\"agent refused operation\"}\t\n" +
    "Host key is not trusted for host {_}\thostkey.failed\tc\t{}\t\n" +
    "asyncssh.misc.HostKeyNotVerifiable: Host key is not trusted for host {_}\thostkey.failed\tc\t{}\t\n" +
    "asyncssh.misc.HostKeyNotVerifiable: Host key is not trusted\thostkey.failed\tc\t{}\t\n" +
    "No matching {what:own} algorithm found, sent {ours:token} and received {offer:token}\tkex.no-match\tc\t{}\t\n" +
    "asyncssh.misc.KeyExchangeFailed: No matching {what:own} algorithm found, sent {ours:token} and received {offer:token}\tkex.no-match\tc\t{}\t\n" +
    "Unsupported SSH version\tident.failed\tc\t{\"reason\":\"protocol version mismatch\"}\t\n" +
    "asyncssh.misc.ProtocolNotSupported: Unsupported SSH version\tident.failed\tc\t{\"reason\":\"protocol version mismatch\"}\t\n" +
    "Too many banner lines\tident.none-in-limit\tc\t{}\t\n" +
    "asyncssh.misc.ProtocolError: Too many banner lines\tident.none-in-limit\tc\t{}\t\n" +
    "Failed getting banner\tident.closed\tc\t{}\t\n" +
    "failed to start SSH session: Failed getting banner\tident.closed\tc\t{}\t\n" +
    "Failed to start SSH session: Failed getting banner\tident.closed\tc\t{}\t\n" +
    "curl: ({_:count}) Failure establishing ssh session: {_:signed}, Failed getting banner\tident.closed\tc\t{}\t\n" +
    "Failed sending banner\tident.write-error\tc\t{\"errno\":\"unknown\"}\t\n" +
    "failed to start SSH session: Failed sending banner\tident.write-error\tc\t{\"errno\":\"unknown\"}\t\n" +
    "Failed to start SSH session: Failed sending banner\tident.write-error\tc\t{\"errno\":\"unknown\"}\t\n" +
    "Unable to exchange encryption keys\tkex.dispatch-fatal\tc\t{\"reason\":\"Unable to exchange encryption keys\"}\t\n" +
    "failed to start SSH session: Unable to exchange encryption keys\tkex.dispatch-fatal\tc\t{\"reason\":\"Unable to exchange encryption keys\"}\t\n" +
    "Failed to start SSH session: Unable to exchange encryption keys\tkex.dispatch-fatal\tc\t{\"reason\":\"Unable to exchange encryption keys\"}\t\n" +
    "Failure establishing ssh session: -5, Unable to exchange encryption keys\tkex.no-match\tc\t{\"what\":\"\"}\t\n" +
    "* Failure establishing ssh session: -5, Unable to exchange encryption keys\tkex.no-match\tc\t{\"what\":\"\"}\t\n" +
    "curl: (2) Failure establishing ssh session: -5, Unable to exchange encryption keys\tkex.no-match\tc\t{\"what\":\"\"}\t\n" +
    "curl: ({_:count}) Failure establishing ssh session: -8, Unable to exchange encryption keys\tkex.dispatch-fatal\tc\t{\"reason\":\"Unable to exchange encryption keys\"}\t\n" +
    "Unrecoverable error exchanging keys\tkex.dispatch-fatal\tc\t{\"reason\":\"Unrecoverable error exchanging keys\"}\t\n" +
    "failed to start SSH session: Unrecoverable error exchanging keys\tkex.dispatch-fatal\tc\t{\"reason\":\"Unrecoverable error exchanging keys\"}\t\n" +
    "Failed to start SSH session: Unrecoverable error exchanging keys\tkex.dispatch-fatal\tc\t{\"reason\":\"Unrecoverable error exchanging keys\"}\t\n" +
    "socket disconnect\tend.closed\tc\t{}\t\n" +
    "API timeout expired\tident.timeout\tc\t{}\t\n" +
    "Username/PublicKey combination invalid\tauth.failed-client\tc\t{}\t\n" +
    "failed to authenticate SSH session: Username/PublicKey combination invalid\tauth.failed-client\tc\t{}\t\n" +
    "Failed to authenticate SSH session: Username/PublicKey combination invalid\tauth.failed-client\tc\t{}\t\n" +
    "failed to authenticate SSH session: Callback returned error\tauth.failed-client\tc\t{}\t\n" +
    "Failed to authenticate SSH session: Callback returned error\tauth.failed-client\tc\t{}\t\n" +
    "Unable to extract public key from private key file: {_}\tauth.failed-client\tc\t{}\t\n" +
    "failed to authenticate SSH session: Unable to extract public key from private key file: {_}\tauth.failed-client\tc\t{}\t\n" +
    "Failed to authenticate SSH session: Unable to extract public key from private key file: {_}\tauth.failed-client\tc\t{}\t\n" +
    "curl: ({_:count}) Denied establishing ssh session: mismatch md5 fingerprint. Remote {_:token} is not equal to {_:token}\thostkey.failed\tc\t{}\t\n") +
  ("curl: ({_:count}) Denied establishing ssh session: mismatch sha256 fingerprint. Remote {_:token} is not equal to {_:token}\thostkey.failed\tc\t{}\t\n" +
    "curl: (60) SSL peer certificate or SSH remote key was not OK\thostkey.failed\tc\t{}\t\n" +
    "curl: (28) Failed to connect to {host:token} port {port} after {_:count} ms: {_}\tconnect.failed\tc\t{\"errno\":\"Connection timed out\"}\t\n" +
    "curl: (7) Failed to connect to {host:token} port {port} after {_:count} ms: {errno}\tconnect.failed\tc\t{}\t\n" +
    "curl: (7) Failed to connect to {host:token} port {port}: {errno}\tconnect.failed\tc\t{}\t\n" +
    "curl: (67) Authentication failure\tauth.failed-client\tc\t{}\t\n" +
    "read_packet(): Packet len too high({length} {_:hex})\tkex.bad-length\tc\t{}\t\n" +
    "Receiving banner: too large banner\tident.too-long\tc\t{}\t\n" +
    "Socket error: disconnected\tend.closed\tc\t{}\t\n" +
    "Socket error: Connection reset by peer\tend.reset\tc\t{}\t\n" +
    "Access denied for '{_:word}'. Authentication that can continue: {methods}\tauth.denied\tc\t{}\t\n" +
    "Access denied. Authentication that can continue: {methods}\tauth.denied\tc\t{}\t\n" +
    "kex error : no match for method {what:own}: server [{offer:list}], client [{_}\tkex.no-match\tc\t{}\t\n" +
    "Received SSH_MSG_DISCONNECT: {code}:{reason:peer}\tend.received-disconnect\tc\t{}\t\n" +
    "connection is closed by foreign host\tident.closed\tc\t{}\t\n" +
    "com.jcraft.jsch.JSchException: connection is closed by foreign host\tident.closed\tc\t{}\t\n" +
    "Caused by: com.jcraft.jsch.JSchException: connection is closed by foreign host\tident.closed\tc\t{}\t\n" +
    "invalid server's version string\tident.failed\tc\t{\"reason\":\"invalid format\"}\t\n" +
    "com.jcraft.jsch.JSchException: invalid server's version string\tident.failed\tc\t{\"reason\":\"invalid format\"}\t\n" +
    "Caused by: com.jcraft.jsch.JSchException: invalid server's version string\tident.failed\tc\t{\"reason\":\"invalid format\"}\t\n" +
    "Session.connect: java.io.IOException: End of IO Stream Read\tend.closed\tc\t{}\t\n" +
    "com.jcraft.jsch.JSchException: Session.connect: java.io.IOException: End of IO Stream Read\tend.closed\tc\t{}\t\n" +
    "Caused by: com.jcraft.jsch.JSchException: Session.connect: java.io.IOException: End of IO Stream Read\tend.closed\tc\t{}\t\n" +
    "Session.connect: java.net.SocketException: Connection reset\tend.reset\tc\t{}\t\n" +
    "com.jcraft.jsch.JSchException: Session.connect: java.net.SocketException: Connection reset\tend.reset\tc\t{}\t\n" +
    "Caused by: com.jcraft.jsch.JSchException: Session.connect: java.net.SocketException: Connection reset\tend.reset\tc\t{}\t\n" +
    "Session.connect: java.net.SocketTimeoutException: Read timed out\tend.timed-out\tc\t{}\t\n" +
    "com.jcraft.jsch.JSchException: Session.connect: java.net.SocketTimeoutException: Read timed out\tend.timed-out\tc\t{}\t\n" +
    "Caused by: com.jcraft.jsch.JSchException: Session.connect: java.net.SocketTimeoutException: Read timed out\tend.timed-out\tc\t{}\t\n" +
    "timeout: socket is not established\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"timeout\"}\t\n" +
    "com.jcraft.jsch.JSchException: timeout: socket is not established\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"timeout\"}\t\n" +
    "Caused by: com.jcraft.jsch.JSchException: timeout: socket is not established\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"timeout\"}\t\n" +
    "java.net.ConnectException: {errno}\tconnect.failed\tc\t{\"host\":\"\"}\t\n" +
    "com.jcraft.jsch.JSchException: java.net.ConnectException: {errno}\tconnect.failed\tc\t{\"host\":\"\"}\t\n" +
    "Caused by: com.jcraft.jsch.JSchException: java.net.ConnectException: {errno}\tconnect.failed\tc\t{\"host\":\"\"}\t\n" +
    "Caused by: java.net.ConnectException: {errno}\tconnect.failed\tc\t{\"host\":\"\"}\t\n" +
    "java.net.NoRouteToHostException: {errno}\tconnect.failed\tc\t{\"host\":\"\"}\t\n" +
    "com.jcraft.jsch.JSchException: java.net.NoRouteToHostException: {errno}\tconnect.failed\tc\t{\"host\":\"\"}\t\n" +
    "Caused by: com.jcraft.jsch.JSchException: java.net.NoRouteToHostException: {errno}\tconnect.failed\tc\t{\"host\":\"\"}\t\n" +
    "Caused by: java.net.NoRouteToHostException: {errno}\tconnect.failed\tc\t{\"host\":\"\"}\t\n" +
    "java.net.UnknownHostException: {host:own}\tresolve.failed\tc\t{\"reason\":\"unknown host\"}\t\n" +
    "com.jcraft.jsch.JSchException: java.net.UnknownHostException: {host:own}\tresolve.failed\tc\t{\"reason\":\"unknown host\"}\t\n" +
    "Caused by: com.jcraft.jsch.JSchException: java.net.UnknownHostException: {host:own}\tresolve.failed\tc\t{\"reason\":\"unknown host\"}\t\n" +
    "Caused by: java.net.UnknownHostException: {host:own}\tresolve.failed\tc\t{\"reason\":\"unknown host\"}\t\n" +
    "Auth fail for methods '{methods}'\tauth.denied\tc\t{}\t\n" +
    "com.jcraft.jsch.JSchException: Auth fail for methods '{methods}'\tauth.denied\tc\t{}\t\n" +
    "Caused by: com.jcraft.jsch.JSchException: Auth fail for methods '{methods}'\tauth.denied\tc\t{}\t\n" +
    "Auth fail\tauth.failed-client\tc\t{}\t\n" +
    "com.jcraft.jsch.JSchException: Auth fail\tauth.failed-client\tc\t{}\t\n" +
    "Caused by: com.jcraft.jsch.JSchException: Auth fail\tauth.failed-client\tc\t{}\t\n" +
    "Auth cancel\tauth.failed-client\tc\t{}\t\n" +
    "com.jcraft.jsch.JSchException: Auth cancel\tauth.failed-client\tc\t{}\t\n" +
    "Caused by: com.jcraft.jsch.JSchException: Auth cancel\tauth.failed-client\tc\t{}\t\n" +
    "Auth cancel for methods {_}\tauth.failed-client\tc\t{}\t\n" +
    "com.jcraft.jsch.JSchException: Auth cancel for methods {_}\tauth.failed-client\tc\t{}\t\n" +
    "Caused by: com.jcraft.jsch.JSchException: Auth cancel for methods {_}\tauth.failed-client\tc\t{}\t\n" +
    "USERAUTH fail\tauth.failed-client\tc\t{}\t\n" +
    "com.jcraft.jsch.JSchException: USERAUTH fail\tauth.failed-client\tc\t{}\t\n" +
    "Caused by: com.jcraft.jsch.JSchException: USERAUTH fail\tauth.failed-client\tc\t{}\t\n" +
    "Algorithm negotiation fail\tkex.no-match\tc\t{\"what\":\"algorithm\"}\t\n" +
    "com.jcraft.jsch.JSchException: Algorithm negotiation fail\tkex.no-match\tc\t{\"what\":\"algorithm\"}\t\n" +
    "Caused by: com.jcraft.jsch.JSchException: Algorithm negotiation fail\tkex.no-match\tc\t{\"what\":\"algorithm\"}\t\n" +
    "Algorithm negotiation fail: algorithmName=\"{what}\" jschProposal=\"{_:token}\" serverProposal=\"{offer:token}\"\tkex.no-match\tc\t{}\t\n" +
    "com.jcraft.jsch.JSchException: Algorithm negotiation fail: algorithmName=\"{what}\" jschProposal=\"{_:token}\" serverProposal=\"{offer:token}\"\tkex.no-match\tc\t{}\t\n" +
    "Caused by: com.jcraft.jsch.JSchException: Algorithm negotiation fail: algorithmName=\"{what}\" jschProposal=\"{_:token}\" serverProposal=\"{offer:token}\"\tkex.no-match\tc\t{}\t\n" +
    "com.jcraft.jsch.JSchAlgoNegoFailException: Algorithm negotiation fail: algorithmName=\"{what}\" jschProposal=\"{_:token}\" serverProposal=\"{offer:token}\"\tkex.no-match\tc\t{}\t\n" +
    "verify: false\tkex.dispatch-fatal\tc\t{\"reason\":\"incorrect signature\"}\t\n" +
    "com.jcraft.jsch.JSchException: verify: false\tkex.dispatch-fatal\tc\t{\"reason\":\"incorrect signature\"}\t\n" +
    "Caused by: com.jcraft.jsch.JSchException: verify: false\tkex.dispatch-fatal\tc\t{\"reason\":\"incorrect signature\"}\t\n" +
    "Received message is too long: {length}\tsession.noise-in-stream\tc\t{}\t\n" +
    "4: Received message is too long: {length}\tsession.noise-in-stream\tc\t{}\t\n" +
    "com.jcraft.jsch.SftpException: Received message is too long: {length}\tsession.noise-in-stream\tc\t{}\t\n" +
    "Caused by: 4: Received message is too long: {length}\tsession.noise-in-stream\tc\t{}\t\n" +
    "com.jcraft.jsch.JSchException: Packet corrupt\tkex.dispatch-fatal\tc\t{\"reason\":\"Packet corrupt\"}\t\n" +
    "Caused by: com.jcraft.jsch.JSchException: Packet corrupt\tkex.dispatch-fatal\tc\t{\"reason\":\"Packet corrupt\"}\t\n" +
    "UnknownHostKey: {host:own}. {keytype:word} key fingerprint is {_:token}\thostkey.unknown\tc\t{}\t\n" +
    "com.jcraft.jsch.JSchException: UnknownHostKey: {host:own}. {keytype:word} key fingerprint is {_:token}\thostkey.unknown\tc\t{}\t\n" +
    "Caused by: com.jcraft.jsch.JSchException: UnknownHostKey: {host:own}. {keytype:word} key fingerprint is {_:token}\thostkey.unknown\tc\t{}\t\n" +
    "reject HostKey: {_}\thostkey.failed\tc\t{}\t\n" +
    "com.jcraft.jsch.JSchException: reject HostKey: {_}\thostkey.failed\tc\t{}\t\n" +
    "Caused by: com.jcraft.jsch.JSchException: reject HostKey: {_}\thostkey.failed\tc\t{}\t\n" +
    "HostKey has been changed: {_}\thostkey.changed\tc\t{}\t\n" +
    "com.jcraft.jsch.JSchException: HostKey has been changed: {_}\thostkey.changed\tc\t{}\t\n" +
    "Caused by: com.jcraft.jsch.JSchException: HostKey has been changed: {_}\thostkey.changed\tc\t{}\t\n" +
    "invalid privatekey{_}\tauth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"invalid format\"}\t\n" +
    "com.jcraft.jsch.JSchException: invalid privatekey{_}\tauth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"invalid format\"}\t\n" +
    "Caused by: com.jcraft.jsch.JSchException: invalid privatekey{_}\tauth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"invalid format\"}\t\n" +
    "channel is not opened.\tsession.open-refused\tc\t{\"text\":\"channel is not opened.\"}\t\n" +
    "com.jcraft.jsch.JSchException: channel is not opened.\tsession.open-refused\tc\t{\"text\":\"channel is not opened.\"}\t\n" +
    "Caused by: com.jcraft.jsch.JSchException: channel is not opened.\tsession.open-refused\tc\t{\"text\":\"channel is not opened.\"}\t\n" +
    "session is down\ttool.note\tc\t{\"tool\":\"jsch\"}\t\n" +
    "com.jcraft.jsch.JSchException: session is down\ttool.note\tc\t{\"tool\":\"jsch\"}\t\n" +
    "Caused by: com.jcraft.jsch.JSchException: session is down\ttool.note\tc\t{\"tool\":\"jsch\"}\t\n" +
    "Invalid packet length: {length}\tkex.bad-length\tc\t{}\t\n" +
    "org.apache.sshd.common.SshException: Invalid packet length: {length}\tkex.bad-length\tc\t{}\t\n" +
    "Caused by: org.apache.sshd.common.SshException: Invalid packet length: {length}\tkex.bad-length\tc\t{}\t\n" +
    "No more authentication methods available\tauth.failed-client\tc\t{}\t\n" +
    "org.apache.sshd.common.SshException: No more authentication methods available\tauth.failed-client\tc\t{}\t\n" +
    "Caused by: org.apache.sshd.common.SshException: No more authentication methods available\tauth.failed-client\tc\t{}\t\n" +
    "Server key did not validate\thostkey.failed\tc\t{}\t\n") +
  ("org.apache.sshd.common.SshException: Server key did not validate\thostkey.failed\tc\t{}\t\n" +
    "Caused by: org.apache.sshd.common.SshException: Server key did not validate\thostkey.failed\tc\t{}\t\n" +
    "Unable to negotiate key exchange for {what} (client: {ours:list} / server: {offer:list})\tkex.no-match\tc\t{}\t\n" +
    "org.apache.sshd.common.SshException: Unable to negotiate key exchange for {what} (client: {ours:list} / server: {offer:list})\tkex.no-match\tc\t{}\t\n" +
    "Caused by: org.apache.sshd.common.SshException: Unable to negotiate key exchange for {what} (client: {ours:list} / server: {offer:list})\tkex.no-match\tc\t{}\t\n" +
    "java.lang.IllegalStateException: Unable to negotiate key exchange for {what} (client: {ours:list} / server: {offer:list})\tkex.no-match\tc\t{}\t\n" +
    "Incorrect identification: line too long{_}\tident.too-long\tc\t{}\t\n" +
    "net.schmizz.sshj.transport.TransportException: Incorrect identification: line too long{_}\tident.too-long\tc\t{}\t\n" +
    "java.lang.IllegalStateException: Incorrect identification: line too long{_}\tident.too-long\tc\t{}\t\n" +
    "Incorrect identification (too many header lines): size > {_:count}\tident.none-in-limit\tc\t{}\t\n" +
    "java.io.StreamCorruptedException: Incorrect identification (too many header lines): size > {_:count}\tident.none-in-limit\tc\t{}\t\n" +
    "Session is being closed\ttool.note\tc\t{\"tool\":\"mina\"}\t\n" +
    "org.apache.sshd.common.SshException: Session is being closed\ttool.note\tc\t{\"tool\":\"mina\"}\t\n" +
    "Caused by: org.apache.sshd.common.SshException: Session is being closed\ttool.note\tc\t{\"tool\":\"mina\"}\t\n" +
    "Session has been closed\ttool.note\tc\t{\"tool\":\"mina\"}\t\n" +
    "org.apache.sshd.common.SshException: Session has been closed\ttool.note\tc\t{\"tool\":\"mina\"}\t\n" +
    "Caused by: org.apache.sshd.common.SshException: Session has been closed\ttool.note\tc\t{\"tool\":\"mina\"}\t\n" +
    "DefaultConnectFuture[{_}]: Failed to get operation result within specified timeout: {_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"timeout\"}\t\n" +
    "org.apache.sshd.common.SshException: DefaultConnectFuture[{_}]: Failed to get operation result within specified timeout: {_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"timeout\"}\t\n" +
    "Caused by: org.apache.sshd.common.SshException: DefaultConnectFuture[{_}]: Failed to get operation result within specified timeout: {_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"timeout\"}\t\n" +
    "Bad packet length: {length}.\tkex.bad-length\tc\t{}\t\n" +
    "Renci.SshNet.Common.SshConnectionException: Bad packet length: {length}.\tkex.bad-length\tc\t{}\t\n" +
    "Unhandled exception. Renci.SshNet.Common.SshConnectionException: Bad packet length: {length}.\tkex.bad-length\tc\t{}\t\n" +
    "The server response does not contain an SSH identification string.\tident.closed\tc\t{}\t\n" +
    "Renci.SshNet.Common.SshConnectionException: The server response does not contain an SSH identification string.\tident.closed\tc\t{}\t\n" +
    "Unhandled exception. Renci.SshNet.Common.SshConnectionException: The server response does not contain an SSH identification string.\tident.closed\tc\t{}\t\n" +
    "The server response does not contain an SSH identification string:\tident.failed\tc\t{\"reason\":\"invalid format\"}\t\n" +
    "Renci.SshNet.Common.SshConnectionException: The server response does not contain an SSH identification string:\tident.failed\tc\t{\"reason\":\"invalid format\"}\t\n" +
    "Unhandled exception. Renci.SshNet.Common.SshConnectionException: The server response does not contain an SSH identification string:\tident.failed\tc\t{\"reason\":\"invalid format\"}\t\n" +
    "The server response contains a null character at position 0x{_:hex}:\tident.failed\tc\t{\"reason\":\"invalid format\"}\t\n" +
    "Renci.SshNet.Common.SshConnectionException: The server response contains a null character at position 0x{_:hex}:\tident.failed\tc\t{\"reason\":\"invalid format\"}\t\n" +
    "Unhandled exception. Renci.SshNet.Common.SshConnectionException: The server response contains a null character at position 0x{_:hex}:\tident.failed\tc\t{\"reason\":\"invalid format\"}\t\n" +
    "Server response does not contain SSH protocol identification.\tident.closed\tc\t{}\t\n" +
    "Renci.SshNet.Common.SshConnectionException: Server response does not contain SSH protocol identification.\tident.closed\tc\t{}\t\n" +
    "Unhandled exception. Renci.SshNet.Common.SshConnectionException: Server response does not contain SSH protocol identification.\tident.closed\tc\t{}\t\n" +
    "An established connection was aborted by the server.\tend.reset\tc\t{}\t\n" +
    "Renci.SshNet.Common.SshConnectionException: An established connection was aborted by the server.\tend.reset\tc\t{}\t\n" +
    "Unhandled exception. Renci.SshNet.Common.SshConnectionException: An established connection was aborted by the server.\tend.reset\tc\t{}\t\n" +
    "The connection was closed by the remote host.\tend.closed\tc\t{}\t\n" +
    "Renci.SshNet.Common.SshConnectionException: The connection was closed by the remote host.\tend.closed\tc\t{}\t\n" +
    "Unhandled exception. Renci.SshNet.Common.SshConnectionException: The connection was closed by the remote host.\tend.closed\tc\t{}\t\n" +
    "The connection was closed by the server: {reason:peer} ({_:word}).\tend.received-disconnect\tc\t{\"code\":0}\t\n" +
    "Renci.SshNet.Common.SshConnectionException: The connection was closed by the server: {reason:peer} ({_:word}).\tend.received-disconnect\tc\t{\"code\":0}\t\n" +
    "Unhandled exception. Renci.SshNet.Common.SshConnectionException: The connection was closed by the server: {reason:peer} ({_:word}).\tend.received-disconnect\tc\t{\"code\":0}\t\n" +
    "Key exchange negotiation failed.\tkex.dispatch-fatal\tc\t{\"reason\":\"Key exchange negotiation failed.\"}\t\n" +
    "Renci.SshNet.Common.SshConnectionException: Key exchange negotiation failed.\tkex.dispatch-fatal\tc\t{\"reason\":\"Key exchange negotiation failed.\"}\t\n" +
    "Unhandled exception. Renci.SshNet.Common.SshConnectionException: Key exchange negotiation failed.\tkex.dispatch-fatal\tc\t{\"reason\":\"Key exchange negotiation failed.\"}\t\n" +
    "No suitable authentication method found to complete authentication ({methods}).\tauth.denied\tc\t{}\t\n" +
    "Renci.SshNet.Common.SshAuthenticationException: No suitable authentication method found to complete authentication ({methods}).\tauth.denied\tc\t{}\t\n" +
    "Unhandled exception. Renci.SshNet.Common.SshAuthenticationException: No suitable authentication method found to complete authentication ({methods}).\tauth.denied\tc\t{}\t\n" +
    "Renci.SshNet.Common.SshAuthenticationException: Permission denied ({methods}).\tauth.denied\tc\t{}\t\n" +
    "Unhandled exception. Renci.SshNet.Common.SshAuthenticationException: Permission denied ({methods}).\tauth.denied\tc\t{}\t\n" +
    "Connection failed to establish within {_:count} milliseconds.\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"timeout\"}\t\n" +
    "Renci.SshNet.Common.SshOperationTimeoutException: Connection failed to establish within {_:count} milliseconds.\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"timeout\"}\t\n" +
    "Unhandled exception. Renci.SshNet.Common.SshOperationTimeoutException: Connection failed to establish within {_:count} milliseconds.\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"timeout\"}\t\n" +
    "Socket read operation has timed out after {_:count} milliseconds.\tident.timeout\tc\t{}\t\n" +
    "Renci.SshNet.Common.SshOperationTimeoutException: Socket read operation has timed out after {_:count} milliseconds.\tident.timeout\tc\t{}\t\n" +
    "Unhandled exception. Renci.SshNet.Common.SshOperationTimeoutException: Socket read operation has timed out after {_:count} milliseconds.\tident.timeout\tc\t{}\t\n" +
    "Session operation has timed out\tend.timed-out\tc\t{}\t\n" +
    "Renci.SshNet.Common.SshOperationTimeoutException: Session operation has timed out\tend.timed-out\tc\t{}\t\n" +
    "Unhandled exception. Renci.SshNet.Common.SshOperationTimeoutException: Session operation has timed out\tend.timed-out\tc\t{}\t\n" +
    "ssh: handshake failed: EOF\tend.closed\tc\t{}\t\n" +
    "ssh: handshake failed: read tcp {_:own}->{addr}:{port}: read: connection reset by peer\tend.reset\tc\t{}\t\n" +
    "read tcp {_:own}->{addr}:{port}: read: connection reset by peer\tend.reset\tc\t{}\t\n" +
    "ssh: handshake failed: read tcp {_:own}->{addr}:{port}: i/o timeout\tend.timed-out\tc\t{}\t\n" +
    "read tcp {_:own}->{addr}:{port}: i/o timeout\tend.timed-out\tc\t{}\t\n" +
    "ssh: handshake failed: read tcp {_:own}->{addr}:{port}: read: connection timed out\tend.timed-out\tc\t{}\t\n" +
    "read tcp {_:own}->{addr}:{port}: read: connection timed out\tend.timed-out\tc\t{}\t\n" +
    "ssh: handshake failed: write tcp {_}: write: {errno}\tend.write-failed\tc\t{}\t\n" +
    "write tcp {_}: write: {errno}\tend.write-failed\tc\t{}\t\n" +
    "ssh: handshake failed: ssh: unable to authenticate, attempted methods [{tried}], no supported methods remain\tauth.failed-client\tc\t{}\t\n" +
    "ssh: unable to authenticate, attempted methods [{tried}], no supported methods remain\tauth.failed-client\tc\t{}\t\n" +
    "ssh: handshake failed: ssh: no common algorithm for {what:own}; client offered: [{ours:own}], server offered: [{offer:list}]\tkex.no-match\tc\t{}\t\n" +
    "ssh: no common algorithm for {what:own}; client offered: [{ours:own}], server offered: [{offer:list}]\tkex.no-match\tc\t{}\t\n" +
    "ssh: handshake failed: ssh: no common algorithm for {what:own}; client offered:\tkex.no-match\tc\t{}\t\n" +
    "ssh: no common algorithm for {what:own}; client offered:\tkex.no-match\tc\t{}\t\n" +
    "ssh: handshake failed: ssh: no common algorithm for {what:own}; client offered: [{_:own}\tkex.no-match\tc\t{}\t\n" +
    "ssh: no common algorithm for {what:own}; client offered: [{_:own}\tkex.no-match\tc\t{}\t\n" +
    "ssh: handshake failed: ssh: no common algorithm for {what:own}; we offered: [{_:own}\tkex.no-match\tc\t{}\t\n" +
    "ssh: no common algorithm for {what:own}; we offered: [{_:own}\tkex.no-match\tc\t{}\t\n" +
    "ssh: handshake failed: knownhosts: key is unknown\thostkey.unknown\tc\t{\"host\":\"\"}\t\n" +
    "knownhosts: key is unknown\thostkey.unknown\tc\t{\"host\":\"\"}\t\n" +
    "ssh: handshake failed: knownhosts: key mismatch\thostkey.changed\tc\t{}\t\n" +
    "knownhosts: key mismatch\thostkey.changed\tc\t{}\t\n" +
    "ssh: handshake failed: knownhosts: key is revoked\thostkey.revoked\tc\t{}\t\n" +
    "knownhosts: key is revoked\thostkey.revoked\tc\t{}\t\n" +
    "ssh: handshake failed: ssh: host key mismatch\thostkey.changed\tc\t{}\t\n" +
    "ssh: host key mismatch\thostkey.changed\tc\t{}\t\n" +
    "ssh: handshake failed: ssh: disconnect, reason {code}: {reason:peer}\tend.received-disconnect\tc\t{}\t\n" +
    "ssh: disconnect, reason {code}: {reason:peer}\tend.received-disconnect\tc\t{}\t\n" +
    "ssh: handshake failed: ssh: overflow reading version string\tident.too-long\tc\t{}\t\n" +
    "ssh: overflow reading version string\tident.too-long\tc\t{}\t\n" +
    "ssh: handshake failed: ssh: unexpected message type {text}\tkex.out-of-order\tc\t{}\t\n" +
    "ssh: unexpected message type {text}\tkex.out-of-order\tc\t{}\t\n" +
    "ssh: handshake failed: ssh: invalid packet length, packet too large\tkex.dispatch-fatal\tc\t{\"reason\":\"packet too large\"}\t\n" +
    "ssh: invalid packet length, packet too large\tkex.dispatch-fatal\tc\t{\"reason\":\"packet too large\"}\t\n" +
    "ssh: handshake failed: ssh: MAC failure\tkex.bad-mac\tc\t{}\t\n" +
    "ssh: MAC failure\tkex.bad-mac\tc\t{}\t\n" +
    "ssh: no key found\tauth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"not a private key\"}\t\n" +
    "ssh: this private key is passphrase protected\tauth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"passphrase needed\"}\t\n") +
  ("ssh: rejected: {why} ({text})\tjump.open-failed\tc\t{}\t\n" +
    "ssh: subsystem request failed\tsession.subsystem-failed\tc\t{}\t\n" +
    "ssh: command {text} failed\tsession.exec-failed\tc\t{}\t\n" +
    "dial tcp {host:own}:{port}: connect: {errno}\tconnect.failed\tc\t{}\t\n" +
    "dial tcp {host:own}:{port}: i/o timeout\tconnect.failed\tc\t{\"errno\":\"timeout\"}\t\n" +
    "dial tcp: lookup {host:token} on {_:token}: {reason}\tresolve.failed\tc\t{}\t\n" +
    "dial tcp: lookup {host:token}: {reason}\tresolve.failed\tc\t{}\t\n" +
    "Error: Bad packet length\tkex.bad-padding\tc\t{}\t\n" +
    "Uncaught Error: Bad packet length\tkex.bad-padding\tc\t{}\t\n" +
    "Packet length {length} exceeds max length of {_:count}\tsession.noise-in-stream\tc\t{}\t\n" +
    "Error: Packet length {length} exceeds max length of {_:count}\tsession.noise-in-stream\tc\t{}\t\n" +
    "Uncaught Error: Packet length {length} exceeds max length of {_:count}\tsession.noise-in-stream\tc\t{}\t\n" +
    "All configured authentication methods failed\tauth.failed-client\tc\t{}\t\n" +
    "Error: All configured authentication methods failed\tauth.failed-client\tc\t{}\t\n" +
    "Uncaught Error: All configured authentication methods failed\tauth.failed-client\tc\t{}\t\n" +
    "Timed out while waiting for handshake\tident.timeout\tc\t{}\t\n" +
    "Error: Timed out while waiting for handshake\tident.timeout\tc\t{}\t\n" +
    "Uncaught Error: Timed out while waiting for handshake\tident.timeout\tc\t{}\t\n" +
    "Connection lost before handshake\tident.closed\tc\t{}\t\n" +
    "Error: Connection lost before handshake\tident.closed\tc\t{}\t\n" +
    "Uncaught Error: Connection lost before handshake\tident.closed\tc\t{}\t\n" +
    "Handshake failed: no matching key exchange algorithm\tkex.no-match\tc\t{\"what\":\"key exchange\"}\t\n" +
    "Error: Handshake failed: no matching key exchange algorithm\tkex.no-match\tc\t{\"what\":\"key exchange\"}\t\n" +
    "Uncaught Error: Handshake failed: no matching key exchange algorithm\tkex.no-match\tc\t{\"what\":\"key exchange\"}\t\n" +
    "Handshake failed: no matching host key format\tkex.no-match\tc\t{\"what\":\"host key\"}\t\n" +
    "Error: Handshake failed: no matching host key format\tkex.no-match\tc\t{\"what\":\"host key\"}\t\n" +
    "Uncaught Error: Handshake failed: no matching host key format\tkex.no-match\tc\t{\"what\":\"host key\"}\t\n" +
    "Handshake failed: no matching C->S cipher\tkex.no-match\tc\t{\"what\":\"cipher\"}\t\n" +
    "Error: Handshake failed: no matching C->S cipher\tkex.no-match\tc\t{\"what\":\"cipher\"}\t\n" +
    "Uncaught Error: Handshake failed: no matching C->S cipher\tkex.no-match\tc\t{\"what\":\"cipher\"}\t\n" +
    "Handshake failed: no matching S->C cipher\tkex.no-match\tc\t{\"what\":\"cipher\"}\t\n" +
    "Error: Handshake failed: no matching S->C cipher\tkex.no-match\tc\t{\"what\":\"cipher\"}\t\n" +
    "Uncaught Error: Handshake failed: no matching S->C cipher\tkex.no-match\tc\t{\"what\":\"cipher\"}\t\n" +
    "Handshake failed: no matching C->S MAC\tkex.no-match\tc\t{\"what\":\"MAC\"}\t\n" +
    "Error: Handshake failed: no matching C->S MAC\tkex.no-match\tc\t{\"what\":\"MAC\"}\t\n" +
    "Uncaught Error: Handshake failed: no matching C->S MAC\tkex.no-match\tc\t{\"what\":\"MAC\"}\t\n" +
    "Handshake failed: no matching S->C MAC\tkex.no-match\tc\t{\"what\":\"MAC\"}\t\n" +
    "Error: Handshake failed: no matching S->C MAC\tkex.no-match\tc\t{\"what\":\"MAC\"}\t\n" +
    "Uncaught Error: Handshake failed: no matching S->C MAC\tkex.no-match\tc\t{\"what\":\"MAC\"}\t\n" +
    "Handshake failed: signature verification failed\tkex.dispatch-fatal\tc\t{\"reason\":\"incorrect signature\"}\t\n" +
    "Error: Handshake failed: signature verification failed\tkex.dispatch-fatal\tc\t{\"reason\":\"incorrect signature\"}\t\n" +
    "Uncaught Error: Handshake failed: signature verification failed\tkex.dispatch-fatal\tc\t{\"reason\":\"incorrect signature\"}\t\n" +
    "Host denied (verification failed)\thostkey.failed\tc\t{}\t\n" +
    "Error: Host denied (verification failed)\thostkey.failed\tc\t{}\t\n" +
    "Uncaught Error: Host denied (verification failed)\thostkey.failed\tc\t{}\t\n" +
    "Keepalive timeout\tsession.server-alive\tc\t{\"host\":\"\"}\t\n" +
    "Error: Keepalive timeout\tsession.server-alive\tc\t{\"host\":\"\"}\t\n" +
    "Uncaught Error: Keepalive timeout\tsession.server-alive\tc\t{\"host\":\"\"}\t\n" +
    "Cannot parse privateKey: {reason}\tauth.key-unloadable\tc\t{\"path\":\"\"}\t\n" +
    "Error: Cannot parse privateKey: {reason}\tauth.key-unloadable\tc\t{\"path\":\"\"}\t\n" +
    "Uncaught Error: Cannot parse privateKey: {reason}\tauth.key-unloadable\tc\t{\"path\":\"\"}\t\n" +
    "privateKey value does not contain a (valid) private key\tauth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"not a private key\"}\t\n" +
    "Error: privateKey value does not contain a (valid) private key\tauth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"not a private key\"}\t\n" +
    "Uncaught Error: privateKey value does not contain a (valid) private key\tauth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"not a private key\"}\t\n" +
    "Encrypted private OpenSSH key detected, but no passphrase given\tauth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"passphrase needed\"}\t\n" +
    "Error: Encrypted private OpenSSH key detected, but no passphrase given\tauth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"passphrase needed\"}\t\n" +
    "Uncaught Error: Encrypted private OpenSSH key detected, but no passphrase given\tauth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"passphrase needed\"}\t\n" +
    "Cannot parse privateKey: Encrypted private OpenSSH key detected, but no passphrase given\tauth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"passphrase needed\"}\t\n" +
    "Error: Cannot parse privateKey: Encrypted private OpenSSH key detected, but no passphrase given\tauth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"passphrase needed\"}\t\n" +
    "read ECONNRESET\tend.reset\tc\t{}\t\n" +
    "Error: read ECONNRESET\tend.reset\tc\t{}\t\n" +
    "Uncaught Error: read ECONNRESET\tend.reset\tc\t{}\t\n" +
    "connect ECONNREFUSED {host:addr}:{port}\tconnect.failed\tc\t{\"errno\":\"Connection refused\"}\t\n" +
    "Error: connect ECONNREFUSED {host:addr}:{port}\tconnect.failed\tc\t{\"errno\":\"Connection refused\"}\t\n" +
    "Uncaught Error: connect ECONNREFUSED {host:addr}:{port}\tconnect.failed\tc\t{\"errno\":\"Connection refused\"}\t\n" +
    "connect ETIMEDOUT {host:addr}:{port}\tconnect.failed\tc\t{\"errno\":\"Connection timed out\"}\t\n" +
    "Error: connect ETIMEDOUT {host:addr}:{port}\tconnect.failed\tc\t{\"errno\":\"Connection timed out\"}\t\n" +
    "Uncaught Error: connect ETIMEDOUT {host:addr}:{port}\tconnect.failed\tc\t{\"errno\":\"Connection timed out\"}\t\n" +
    "connect EHOSTUNREACH {host:addr}:{port}\tconnect.failed\tc\t{\"errno\":\"No route to host\"}\t\n" +
    "Error: connect EHOSTUNREACH {host:addr}:{port}\tconnect.failed\tc\t{\"errno\":\"No route to host\"}\t\n" +
    "Uncaught Error: connect EHOSTUNREACH {host:addr}:{port}\tconnect.failed\tc\t{\"errno\":\"No route to host\"}\t\n" +
    "getaddrinfo ENOTFOUND {host:token}\tresolve.failed\tc\t{\"reason\":\"not found\"}\t\n" +
    "Error: getaddrinfo ENOTFOUND {host:token}\tresolve.failed\tc\t{\"reason\":\"not found\"}\t\n" +
    "Uncaught Error: getaddrinfo ENOTFOUND {host:token}\tresolve.failed\tc\t{\"reason\":\"not found\"}\t\n" +
    "getaddrinfo EAI_AGAIN {host:token}\tresolve.failed\tc\t{\"reason\":\"try again\"}\t\n" +
    "Error: getaddrinfo EAI_AGAIN {host:token}\tresolve.failed\tc\t{\"reason\":\"try again\"}\t\n" +
    "Uncaught Error: getaddrinfo EAI_AGAIN {host:token}\tresolve.failed\tc\t{\"reason\":\"try again\"}\t\n" +
    "dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Remote closed the connection\tend.closed\tc\t{}\t\n" +
    "ssh: Connection to {_:own}@{_:addr}:{_:port} exited: Remote closed the connection\tend.closed\tc\t{}\t\n" +
    "Connection to {_:own}@{_:addr}:{_:port} exited: Remote closed the connection\tend.closed\tc\t{}\t\n" +
    "dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Error reading: Connection reset by peer\tend.reset\tc\t{}\t\n" +
    "ssh: Connection to {_:own}@{_:addr}:{_:port} exited: Error reading: Connection reset by peer\tend.reset\tc\t{}\t\n" +
    "Connection to {_:own}@{_:addr}:{_:port} exited: Error reading: Connection reset by peer\tend.reset\tc\t{}\t\n" +
    "dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Error reading: {errno}\tend.read-failed\tc\t{}\t\n" +
    "ssh: Connection to {_:own}@{_:addr}:{_:port} exited: Error reading: {errno}\tend.read-failed\tc\t{}\t\n" +
    "Connection to {_:own}@{_:addr}:{_:port} exited: Error reading: {errno}\tend.read-failed\tc\t{}\t\n" +
    "dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Connect failed: {errno}\tconnect.failed\tc\t{\"host\":\"\"}\t\n" +
    "ssh: Connection to {_:own}@{_:addr}:{_:port} exited: Connect failed: {errno}\tconnect.failed\tc\t{\"host\":\"\"}\t\n" +
    "Connection to {_:own}@{_:addr}:{_:port} exited: Connect failed: {errno}\tconnect.failed\tc\t{\"host\":\"\"}\t\n" +
    "dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: No matching algo kex\tkex.no-match\tc\t{\"what\":\"key exchange\"}\t\n" +
    "ssh: Connection to {_:own}@{_:addr}:{_:port} exited: No matching algo kex\tkex.no-match\tc\t{\"what\":\"key exchange\"}\t\n" +
    "Connection to {_:own}@{_:addr}:{_:port} exited: No matching algo kex\tkex.no-match\tc\t{\"what\":\"key exchange\"}\t\n" +
    "dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: No matching algo hostkey\tkex.no-match\tc\t{\"what\":\"host key\"}\t\n" +
    "ssh: Connection to {_:own}@{_:addr}:{_:port} exited: No matching algo hostkey\tkex.no-match\tc\t{\"what\":\"host key\"}\t\n" +
    "Connection to {_:own}@{_:addr}:{_:port} exited: No matching algo hostkey\tkex.no-match\tc\t{\"what\":\"host key\"}\t\n" +
    "dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: No matching algo {what}\tkex.no-match\tc\t{}\t\n" +
    "ssh: Connection to {_:own}@{_:addr}:{_:port} exited: No matching algo {what}\tkex.no-match\tc\t{}\t\n" +
    "Connection to {_:own}@{_:addr}:{_:port} exited: No matching algo {what}\tkex.no-match\tc\t{}\t\n" +
    "dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: No auth methods could be used.\tauth.failed-client\tc\t{}\t\n" +
    "ssh: Connection to {_:own}@{_:addr}:{_:port} exited: No auth methods could be used.\tauth.failed-client\tc\t{}\t\n") +
  ("Connection to {_:own}@{_:addr}:{_:port} exited: No auth methods could be used.\tauth.failed-client\tc\t{}\t\n" +
    "dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Keepalive timeout\tsession.server-alive\tc\t{\"host\":\"\"}\t\n" +
    "ssh: Connection to {_:own}@{_:addr}:{_:port} exited: Keepalive timeout\tsession.server-alive\tc\t{\"host\":\"\"}\t\n" +
    "Connection to {_:own}@{_:addr}:{_:port} exited: Keepalive timeout\tsession.server-alive\tc\t{\"host\":\"\"}\t\n" +
    "dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Didn't validate host key\thostkey.failed\tc\t{}\t\n" +
    "ssh: Connection to {_:own}@{_:addr}:{_:port} exited: Didn't validate host key\thostkey.failed\tc\t{}\t\n" +
    "Connection to {_:own}@{_:addr}:{_:port} exited: Didn't validate host key\thostkey.failed\tc\t{}\t\n" +
    "dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Bad hostkey signature\thostkey.bad\tc\t{\"reason\":\"incorrect signature\"}\t\n" +
    "ssh: Connection to {_:own}@{_:addr}:{_:port} exited: Bad hostkey signature\thostkey.bad\tc\t{\"reason\":\"incorrect signature\"}\t\n" +
    "Connection to {_:own}@{_:addr}:{_:port} exited: Bad hostkey signature\thostkey.bad\tc\t{\"reason\":\"incorrect signature\"}\t\n" +
    "dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Incompatible remote version '{line:peer}'\tident.bad-remote\tc\t{}\t\n" +
    "ssh: Connection to {_:own}@{_:addr}:{_:port} exited: Incompatible remote version '{line:peer}'\tident.bad-remote\tc\t{}\t\n" +
    "Connection to {_:own}@{_:addr}:{_:port} exited: Incompatible remote version '{line:peer}'\tident.bad-remote\tc\t{}\t\n" +
    "dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Integrity error (bad packet size {length})\tkex.bad-length\tc\t{}\t\n" +
    "ssh: Connection to {_:own}@{_:addr}:{_:port} exited: Integrity error (bad packet size {length})\tkex.bad-length\tc\t{}\t\n" +
    "Connection to {_:own}@{_:addr}:{_:port} exited: Integrity error (bad packet size {length})\tkex.bad-length\tc\t{}\t\n" +
    "dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Integrity error\tkex.bad-mac\tc\t{}\t\n" +
    "ssh: Connection to {_:own}@{_:addr}:{_:port} exited: Integrity error\tkex.bad-mac\tc\t{}\t\n" +
    "Connection to {_:own}@{_:addr}:{_:port} exited: Integrity error\tkex.bad-mac\tc\t{}\t\n" +
    "dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: {errno}\tend.read-failed\tc\t{}\t\n" +
    "ssh: Connection to {_:own}@{_:addr}:{_:port} exited: {errno}\tend.read-failed\tc\t{}\t\n" +
    "Connection to {_:own}@{_:addr}:{_:port} exited: {errno}\tend.read-failed\tc\t{}\t\n" +
    "Host '{host:own}' is not in the trusted hosts file.\thostkey.unknown\tc\t{}\t\n" +
    "{_:word} host key mismatch for {_} !\thostkey.changed\tc\t{}\t\n" +
    "Child connection from {addr}:{port}\tsshd.connection\ts\t{}\t\n" +
    "Exit before auth from <{addr:own}:{port}>: Exited normally\tend.closed\ts\t{}\t\n" +
    "Exit before auth from <{addr:own}:{port}>: (user '{user:peer}', {_:count} fails): Exited normally\tend.closed\ts\t{}\t\n" +
    "Exit before auth from <{addr:own}:{port}>: Remote closed the connection\tend.closed\ts\t{}\t\n" +
    "Exit before auth from <{addr:own}:{port}>: (user '{user:peer}', {_:count} fails): Remote closed the connection\tend.closed\ts\t{}\t\n" +
    "Exit before auth from <{addr:own}:{port}>: Disconnect received\tend.closed\ts\t{}\t\n" +
    "Exit before auth from <{addr:own}:{port}>: (user '{user:peer}', {_:count} fails): Disconnect received\tend.closed\ts\t{}\t\n" +
    "Exit before auth from <{addr:own}:{port}>: Error reading: Connection reset by peer\tend.reset\ts\t{}\t\n" +
    "Exit before auth from <{addr:own}:{port}>: (user '{user:peer}', {_:count} fails): Error reading: Connection reset by peer\tend.reset\ts\t{}\t\n" +
    "Exit before auth from <{addr:own}:{port}>: Timeout before auth\tsshd.grace-expired\ts\t{}\t\n" +
    "Exit before auth from <{addr:own}:{port}>: (user '{_:own}', {_:count} fails): Timeout before auth\tsshd.grace-expired\ts\t{}\t\n" +
    "Exit before auth from <{addr:own}:{port}>: Max auth tries reached - user '{_:own}' from {_:addr}\tauth.max-tries\ts\t{}\t\n" +
    "Exit before auth from <{_} fails): Max auth tries reached - user '{user:own}' from {addr}:{port}\tauth.max-tries\ts\t{}\t\n" +
    "Exit before auth from <{addr:own}:{port}>: No matching algo {what}\tkex.no-match\ts\t{}\t\n" +
    "Exit before auth from <{_}:{_:port}>: Integrity error (bad packet size {length})\tkex.bad-length\ts\t{}\t\n" +
    "Exit before auth from <{_}:{_:port}>: Incompatible remote version '{line:peer}'\tident.bad-remote\ts\t{}\t\n" +
    "Exit before auth from <{addr:own}:{port}>: Failed to get remote version\tident.not-received\ts\t{}\t\n" +
    "Bad password attempt for '{user:peer}' from {addr}:{port}\tauth.failed\ts\t{\"method\":\"password\",\"valid\":true}\t\n" +
    "Login attempt for nonexistent user from {addr}:{port}\tauth.invalid-user\ts\t{\"user\":\"\"}\t\n" +
    "Login attempt for nonexistent user '{user:peer}' from {addr}:{port}\tauth.invalid-user\ts\t{}\t\n" +
    "Password auth succeeded for '{user:account}' from {addr}:{port}\tauth.accepted\ts\t{\"method\":\"password\"}\t\n" +
    "Pubkey auth succeeded for '{user:account}' with {_:token} key {_:token} from {addr}:{port}\tauth.accepted\ts\t{\"method\":\"publickey\"}\t\n" +
    "User '{user:account}' has invalid shell, rejected\tauth.not-allowed\ts\t{\"rule\":\"invalid shell\"}\t\n" +
    "User '{user:account}' has blank password, rejected\tauth.not-allowed\ts\t{\"rule\":\"blank password\"}\t\n" +
    "root login rejected\tauth.root-refused\ts\t{}\t\n" +
    "{path} must be owned by user or root, and not writable by group or others\tauth.file-modes\ts\t{\"what\":\"file\"}\t\n" +
    "Exit ({user:account}) from <{_}\tend.disconnected\ts\t{}\t\n" +
    "Failed loading {path}\tserver.hostkey-unloadable\ts\t{}\t\n" +
    "Not backgrounding\tserver.note\ts\t{}\t\n" +
    "Running in background\tserver.note\ts\t{}\t\n" +
    "Exit before auth: Exited normally\tend.closed\ts\t{}\t\n" +
    "Exit before auth (user '{user:peer}', {_:count} fails): Exited normally\tend.closed\ts\t{}\t\n" +
    "Exit before auth: Remote closed the connection\tend.closed\ts\t{}\t\n" +
    "Exit before auth (user '{user:peer}', {_:count} fails): Remote closed the connection\tend.closed\ts\t{}\t\n" +
    "Exit before auth: Disconnect received\tend.closed\ts\t{}\t\n" +
    "Exit before auth (user '{user:peer}', {_:count} fails): Disconnect received\tend.closed\ts\t{}\t\n" +
    "Exit before auth: Error reading: Connection reset by peer\tend.reset\ts\t{}\t\n" +
    "Exit before auth (user '{user:peer}', {_:count} fails): Error reading: Connection reset by peer\tend.reset\ts\t{}\t\n" +
    "Exit before auth: Timeout before auth\tsshd.grace-expired\ts\t{}\t\n" +
    "Exit before auth (user '{_:own}', {_:count} fails): Timeout before auth\tsshd.grace-expired\ts\t{}\t\n" +
    "Exit before auth: No matching algo {what:own}\tkex.no-match\ts\t{}\t\n" +
    "Exit before auth: Integrity error (bad packet size {length})\tkex.bad-length\ts\t{}\t\n" +
    "Exit before auth: Incompatible remote version '{line:peer}'\tident.bad-remote\ts\t{}\t\n" +
    "Exit before auth: Failed to get remote version\tident.not-received\ts\t{}\t\n" +
    "Exit before auth (user '{_} fails): Max auth tries reached - user '{user:own}' from {addr}:{port}\tauth.max-tries\ts\t{}\t\n" +
    "Exit before auth from <{addr:own}:{port}>: (user '{_} fails): Max auth tries reached - user '{_:word}'\tauth.max-tries\ts\t{}\t\n" +
    "User account '{user:account}' is locked\tauth.not-allowed\ts\t{\"rule\":\"account is locked\"}\t\n" +
    "Bad PAM password attempt for '{user:peer}' from {addr}:{port}\tauth.failed\ts\t{\"method\":\"password\",\"valid\":true}\t\n" +
    "PAM password auth succeeded for '{user:account}' from {addr}:{port}\tauth.accepted\ts\t{\"method\":\"password\"}\t\n" +
    "pam_authenticate() failed, rc={_:signed}, {text}\tauth.pam-error\ts\t{}\t\n" +
    "pam_acct_mgmt() failed, rc={_:signed}, {text}\tauth.pam-error\ts\t{}\t\n" +
    "{path} must be owned by user or root, and not writable by others\tauth.file-modes\ts\t{\"what\":\"file\"}\t\n" +
    "Exit ({user:account}): Keepalive timeout\tsession.client-alive\ts\t{}\t\n" +
    "Exit ({user:account}) from <{_:token}>: Keepalive timeout\tsession.client-alive\ts\t{}\t\n" +
    "Exit ({user:account}): Idle timeout\tsession.unused\ts\t{}\t\n" +
    "Exit ({user:account}) from <{_:token}>: Idle timeout\tsession.unused\ts\t{}\t\n" +
    "Exit ({user:account}): Child failed\tsession.shell-missing\ts\t{\"text\":\"Child failed\"}\t\n" +
    "Exit ({user:account}) from <{_:token}>: Child failed\tsession.shell-missing\ts\t{\"text\":\"Child failed\"}\t\n" +
    "Early exit: No hostkeys available. 'dropbear -R' may be useful or run dropbearkey.\tserver.no-hostkeys\ts\t{}\t\n" +
    "Early exit: No listening ports available.\tserver.bind-none\ts\t{}\t\n" +
    "Failed listening on '{port}': Error listening: {errno}\tserver.bind-failed\ts\t{}\t\n" +
    "failed to authenticate when downloading repository\tauth.failed-client\tc\t{}\t\n" +
    "error: failed to authenticate when downloading repository\tauth.failed-client\tc\t{}\t\n" +
    "Caused by: failed to authenticate when downloading repository\tauth.failed-client\tc\t{}\t\n" +
    "failed to authenticate when downloading repository: {_}\tauth.failed-client\tc\t{}\t\n" +
    "Caused by: failed to authenticate when downloading repository: {_}\tauth.failed-client\tc\t{}\t\n" +
    "attempted ssh-agent authentication, but {_}\tauth.agent-only\tc\t{}\t\n" +
    "* attempted ssh-agent authentication, but {_}\tauth.agent-only\tc\t{}\t\n" +
    "no authentication methods succeeded\tauth.failed-client\tc\t{}\t\n" +
    "Caused by: no authentication methods succeeded\tauth.failed-client\tc\t{}\t\n" +
    "no authentication available\tauth.failed-client\tc\t{}\t\n" +
    "Caused by: no authentication available\tauth.failed-client\tc\t{}\t\n" +
    "error authenticating: no auth sock variable{_}\tauth.agent-missing\tc\t{\"text\":\"no auth sock variable\"}\t\n" +
    "Caused by: error authenticating: no auth sock variable{_}\tauth.agent-missing\tc\t{\"text\":\"no auth sock variable\"}\t\n" +
    "error authenticating: failed connecting with agent{_}\tauth.agent-missing\tc\t{\"text\":\"failed connecting with agent\"}\t\n" +
    "Caused by: error authenticating: failed connecting with agent{_}\tauth.agent-missing\tc\t{\"text\":\"failed connecting with agent\"}\t\n") +
  ("error authenticating: failed connecting agent{_}\tauth.agent-missing\tc\t{\"text\":\"failed connecting agent\"}\t\n" +
    "Caused by: error authenticating: failed connecting agent{_}\tauth.agent-missing\tc\t{\"text\":\"failed connecting agent\"}\t\n" +
    "invalid or unknown remote ssh hostkey{_}\thostkey.unknown\tc\t{\"host\":\"\"}\t\n" +
    "Caused by: invalid or unknown remote ssh hostkey{_}\thostkey.unknown\tc\t{\"host\":\"\"}\t\n" +
    "remote authentication required but no callback set{_}\tauth.failed-client\tc\t{}\t\n" +
    "Caused by: remote authentication required but no callback set{_}\tauth.failed-client\tc\t{}\t\n" +
    "curl: (67) Login denied\tauth.failed-client\tc\t{}\t\n" +
    "curl: (51) SSL peer certificate or SSH remote key was not OK\thostkey.failed\tc\t{}\t\n" +
    "curl: (79) Error in the SSH layer\ttool.closed\tc\t{\"tool\":\"curl\",\"text\":\"Error in the SSH layer\"}\t\n" +
    "Cannot negotiate, proposals do not match.\tkex.no-match\tc\t{\"what\":\"\"}\t\n" +
    "java.io.IOException: Cannot negotiate, proposals do not match.\tkex.no-match\tc\t{\"what\":\"\"}\t\n" +
    "Caused by: java.io.IOException: Cannot negotiate, proposals do not match.\tkex.no-match\tc\t{\"what\":\"\"}\t\n" +
    "Key exchange was not finished, connection is closed.\tend.closed\tc\t{}\t\n" +
    "java.io.IOException: Key exchange was not finished, connection is closed.\tend.closed\tc\t{}\t\n" +
    "Caused by: java.io.IOException: Key exchange was not finished, connection is closed.\tend.closed\tc\t{}\t\n" +
    "Illegal sftp packet len: {length:signed}\tsession.noise-in-stream\tc\t{}\t\n" +
    "java.io.IOException: Illegal sftp packet len: {length:signed}\tsession.noise-in-stream\tc\t{}\t\n" +
    "Caused by: java.io.IOException: Illegal sftp packet len: {length:signed}\tsession.noise-in-stream\tc\t{}\t\n" +
    "Illegal sftp packet len\tsession.noise-in-stream\tc\t{\"text\":\"Illegal sftp packet len\"}\t\n" +
    "java.io.IOException: Illegal sftp packet len\tsession.noise-in-stream\tc\t{\"text\":\"Illegal sftp packet len\"}\t\n" +
    "Caused by: java.io.IOException: Illegal sftp packet len\tsession.noise-in-stream\tc\t{\"text\":\"Illegal sftp packet len\"}\t\n" +
    "There was a problem while connecting to {_}\ttool.note\tc\t{\"tool\":\"java\"}\t\n" +
    "java.io.IOException: There was a problem while connecting to {_}\ttool.note\tc\t{\"tool\":\"java\"}\t\n" +
    "Caused by: java.io.IOException: There was a problem while connecting to {_}\ttool.note\tc\t{\"tool\":\"java\"}\t\n" +
    "Exhausted available authentication methods\tauth.failed-client\tc\t{}\t\n" +
    "net.schmizz.sshj.userauth.UserAuthException: Exhausted available authentication methods\tauth.failed-client\tc\t{}\t\n" +
    "Unable to reach a settlement: {_:own} and {_:own}\tkex.no-match\tc\t{\"what\":\"\"}\t\n" +
    "net.schmizz.sshj.transport.TransportException: Unable to reach a settlement: {_:own} and {_:own}\tkex.no-match\tc\t{\"what\":\"\"}\t\n" +
    "Could not verify `{keytype}` host key with fingerprint `{_:token}` for `{host}` on port {_:port}\thostkey.unknown\tc\t{}\t\n" +
    "net.schmizz.sshj.transport.TransportException: Could not verify `{keytype}` host key with fingerprint `{_:token}` for `{host}` on port {_:port}\thostkey.unknown\tc\t{}\t\n" +
    "Server closed connection during identification exchange\tident.closed\tc\t{}\t\n" +
    "net.schmizz.sshj.transport.TransportException: Server closed connection during identification exchange\tident.closed\tc\t{}\t\n" +
    "{_:token}: Auth fail\tauth.failed-client\tc\t{}\t\n" +
    "org.eclipse.jgit.api.errors.TransportException: {_:token}: Auth fail\tauth.failed-client\tc\t{}\t\n" +
    "{_:token}: reject HostKey: {host}\thostkey.unknown\tc\t{}\t\n" +
    "org.eclipse.jgit.api.errors.TransportException: {_:token}: reject HostKey: {host}\thostkey.unknown\tc\t{}\t\n" +
    "SSH_MSG_DISCONNECT: {code} {reason:peer}\tend.received-disconnect\tc\t{}\t\n" +
    "com.jcraft.jsch.JSchException: SSH_MSG_DISCONNECT: {code} {reason:peer}\tend.received-disconnect\tc\t{}\t\n" +
    "Caused by: com.jcraft.jsch.JSchException: SSH_MSG_DISCONNECT: {code} {reason:peer}\tend.received-disconnect\tc\t{}\t\n" +
    "{_:word}: SSH address: {addr:own}:{port}\tconnect.trying\tc\t{\"host\":\"\"}\t\n" +
    "Warning: Authentication failure. Retrying...\tauth.failed-client\tc\t{}\t\n" +
    "{_:word}: Warning: Authentication failure. Retrying...\tauth.failed-client\tc\t{}\t\n" +
    "Warning: Remote connection disconnect. Retrying...\tend.closed\tc\t{}\t\n" +
    "{_:word}: Warning: Remote connection disconnect. Retrying...\tend.closed\tc\t{}\t\n" +
    "Warning: Connection reset. Retrying...\tend.reset\tc\t{}\t\n" +
    "{_:word}: Warning: Connection reset. Retrying...\tend.reset\tc\t{}\t\n" +
    "Warning: Connection refused. Retrying...\tconnect.failed\tc\t{\"host\":\"\",\"port\":0,\"errno\":\"Connection refused\"}\t\n" +
    "{_:word}: Warning: Connection refused. Retrying...\tconnect.failed\tc\t{\"host\":\"\",\"port\":0,\"errno\":\"Connection refused\"}\t\n" +
    "Warning: Connection timeout. Retrying...\tconnect.failed\tc\t{\"host\":\"\",\"port\":0,\"errno\":\"Connection timed out\"}\t\n" +
    "{_:word}: Warning: Connection timeout. Retrying...\tconnect.failed\tc\t{\"host\":\"\",\"port\":0,\"errno\":\"Connection timed out\"}\t\n" +
    "Warning: Host unreachable. Retrying...\tconnect.failed\tc\t{\"host\":\"\",\"port\":0,\"errno\":\"No route to host\"}\t\n" +
    "{_:word}: Warning: Host unreachable. Retrying...\tconnect.failed\tc\t{\"host\":\"\",\"port\":0,\"errno\":\"No route to host\"}\t\n" +
    "The process tried to write to a nonexistent pipe.\ttool.closed\tc\t{\"tool\":\"VS Code\",\"text\":\"The process tried to write to a nonexistent pipe.\"}\t\n" +
    "Could not establish connection to \"{_}{_:word} The process tried to write to a nonexistent pipe.\ttool.note\tc\t{\"tool\":\"VS Code\"}\t\n" +
    "Setting up SSH Host {_}\ttool.note\tc\t{\"tool\":\"VS Code\"}\t\n" +
    "Timeout waiting for SSH.\tend.timed-out\tc\t{}\t\n" +
    "Error: Connection timed out after {_:count} seconds of inactivity\tend.timed-out\tc\t{}\t\n" +
    "Using a SSH password instead of a key is not possible because Host Key checking is enabled and sshpass does not support this.{_}\thostkey.unknown\tc\t{\"host\":\"\"}\t\n" +
    "to use the 'ssh' connection type with passwords{_}, you must install the sshpass program\tclient.install-broken\tc\t{\"text\":\"sshpass is not installed\"}\t\n" +
    "SSH Error: data could not be sent to {_}. Make sure this host can be reached over ssh{_}\ttool.note\tc\t{\"tool\":\"ansible\"}\t\n" +
    "TCP connection to device failed.\tconnect.failed\tc\t{\"host\":\"\",\"port\":0,\"errno\":\"\"}\t\n" +
    "netmiko.exceptions.NetmikoTimeoutException: TCP connection to device failed.\tconnect.failed\tc\t{\"host\":\"\",\"port\":0,\"errno\":\"\"}\t\n" +
    "netmiko.ssh_exception.NetmikoTimeoutException: TCP connection to device failed.\tconnect.failed\tc\t{\"host\":\"\",\"port\":0,\"errno\":\"\"}\t\n" +
    "Authentication to device failed.\tauth.failed-client\tc\t{}\t\n" +
    "netmiko.exceptions.NetmikoAuthenticationException: Authentication to device failed.\tauth.failed-client\tc\t{}\t\n" +
    "netmiko.ssh_exception.NetmikoAuthenticationException: Authentication to device failed.\tauth.failed-client\tc\t{}\t\n" +
    "Secsh channel {_:count} open FAILED: open failed: Connect failed\tsession.open-refused\tc\t{\"text\":\"open failed\"}\t\n" +
    "Secsh channel {channel} open FAILED: Connection refused: Connect failed\tjump.open-failed\tc\t{\"why\":\"connect failed\",\"text\":\"Connection refused\"}\t\n" +
    "Secsh channel {channel} open FAILED: Connection timed out: Connect failed\tjump.open-failed\tc\t{\"why\":\"connect failed\",\"text\":\"Connection timed out\"}\t\n" +
    "Secsh channel {channel} open FAILED: No route to host: Connect failed\tjump.open-failed\tc\t{\"why\":\"connect failed\",\"text\":\"No route to host\"}\t\n" +
    "Secsh channel {channel} open FAILED: Network is unreachable: Connect failed\tjump.open-failed\tc\t{\"why\":\"connect failed\",\"text\":\"Network is unreachable\"}\t\n" +
    "Secsh channel {channel} open FAILED: Name or service not known: Connect failed\tjump.open-failed\tc\t{\"why\":\"connect failed\",\"text\":\"Name or service not known\"}\t\n" +
    "Secsh channel {channel} open FAILED: Temporary failure in name resolution: Connect failed\tjump.open-failed\tc\t{\"why\":\"connect failed\",\"text\":\"Temporary failure in name resolution\"}\t\n" +
    "Secsh channel {channel} open FAILED: {text:peer}: Administratively prohibited\tjump.open-failed\tc\t{\"why\":\"administratively prohibited\"}\t\n" +
    "ChannelException(1, 'Administratively prohibited')\tjump.open-failed\tc\t{\"why\":\"administratively prohibited\",\"text\":\"\"}\t\n" +
    "paramiko.ssh_exception.ChannelException: ChannelException(1, 'Administratively prohibited')\tjump.open-failed\tc\t{\"why\":\"administratively prohibited\",\"text\":\"\"}\t\n" +
    "ChannelException: ChannelException(1, 'Administratively prohibited')\tjump.open-failed\tc\t{\"why\":\"administratively prohibited\",\"text\":\"\"}\t\n" +
    "Secsh channel {channel} open FAILED: {text:peer}: Unknown channel type\tjump.open-failed\tc\t{\"why\":\"unknown channel type\"}\t\n" +
    "ChannelException(3, 'Unknown channel type')\tjump.open-failed\tc\t{\"why\":\"unknown channel type\",\"text\":\"\"}\t\n" +
    "paramiko.ssh_exception.ChannelException: ChannelException(3, 'Unknown channel type')\tjump.open-failed\tc\t{\"why\":\"unknown channel type\",\"text\":\"\"}\t\n" +
    "ChannelException: ChannelException(3, 'Unknown channel type')\tjump.open-failed\tc\t{\"why\":\"unknown channel type\",\"text\":\"\"}\t\n" +
    "Secsh channel {channel} open FAILED: {text:peer}: Resource shortage\tjump.open-failed\tc\t{\"why\":\"resource shortage\"}\t\n" +
    "ChannelException(4, 'Resource shortage')\tjump.open-failed\tc\t{\"why\":\"resource shortage\",\"text\":\"\"}\t\n" +
    "paramiko.ssh_exception.ChannelException: ChannelException(4, 'Resource shortage')\tjump.open-failed\tc\t{\"why\":\"resource shortage\",\"text\":\"\"}\t\n" +
    "ChannelException: ChannelException(4, 'Resource shortage')\tjump.open-failed\tc\t{\"why\":\"resource shortage\",\"text\":\"\"}\t\n" +
    "ChannelException(2, 'Connect failed')\tjump.open-failed\tc\t{\"why\":\"connect failed\",\"text\":\"\"}\t\n" +
    "paramiko.ssh_exception.ChannelException: ChannelException(2, 'Connect failed')\tjump.open-failed\tc\t{\"why\":\"connect failed\",\"text\":\"\"}\t\n" +
    "ChannelException: ChannelException(2, 'Connect failed')\tjump.open-failed\tc\t{\"why\":\"connect failed\",\"text\":\"\"}\t\n" +
    "Incompatible version ({theirs:token} instead of 2.0)\tident.protocol-1\tc\t{}\t\n" +
    "paramiko.ssh_exception.SSHException: Incompatible version ({theirs:token} instead of 2.0)\tident.protocol-1\tc\t{}\t\n" +
    "SSHException: Incompatible version ({theirs:token} instead of 2.0)\tident.protocol-1\tc\t{}\t\n" +
    "java.net.SocketTimeoutException: connect timed out\tconnect.failed\tc\t{\"host\":\"\",\"port\":0,\"errno\":\"Connection timed out\"}\t\n" +
    "Caused by: java.net.SocketTimeoutException: connect timed out\tconnect.failed\tc\t{\"host\":\"\",\"port\":0,\"errno\":\"Connection timed out\"}\t\n" +
    "java.net.SocketTimeoutException: Connect timed out\tconnect.failed\tc\t{\"host\":\"\",\"port\":0,\"errno\":\"Connection timed out\"}\t\n" +
    "Caused by: java.net.SocketTimeoutException: Connect timed out\tconnect.failed\tc\t{\"host\":\"\",\"port\":0,\"errno\":\"Connection timed out\"}\t\n" +
    "java.net.SocketException: Connection reset\tend.reset\tc\t{}\t\n" +
    "Caused by: java.net.SocketException: Connection reset\tend.reset\tc\t{}\t\n" +
    "Invalid private key file.\tauth.key-foreign\tc\t{\"text\":\"Invalid private key file.\"}\t\n" +
    "Renci.SshNet.Common.SshException: Invalid private key file.\tauth.key-foreign\tc\t{\"text\":\"Invalid private key file.\"}\t\n" +
    "Unable to load private key (PuTTY key format too new)\tauth.key-foreign\tc\t{\"text\":\"PuTTY key format too new\"}\t\n") +
  ("Unable to load key file \"{path}\" ({reason})\tauth.key-unloadable\tc\t{}\t\n" +
    "Unable to load key file \"{_}\" (PuTTY key format too new)\tauth.key-foreign\tc\t{\"text\":\"PuTTY key format too new\"}\t\n" +
    "Unable to use key file \"{_}\" ({text:own})\tauth.key-foreign\tc\t{}\t\n" +
    "Received unexpected end-of-file from SFTP server\tsession.subsystem-failed\tc\t{\"subsystem\":\"sftp\",\"text\":\"Received unexpected end-of-file from SFTP server\"}\t\n" +
    "ssh: cannot decode encrypted private keys\tauth.key-unloadable\tc\t{\"path\":\"\",\"reason\":\"passphrase needed\"}\t\n" +
    "ssh: unexpected packet in response to channel open: <nil>\tend.closed\tc\t{}\t\n" +
    "wait: remote command exited without exit status or exit signal\tsession.closed-by-remote\tc\t{\"host\":\"\"}\t\n" +
    "Error: (SSH) Channel open failure: {text:peer}\tsession.open-refused\tc\t{}\t\n" +
    "Could not open a connection to your authentication agent.\tauth.agent-missing\tc\t{\"text\":\"Could not open a connection to your authentication agent.\"}\t\n" +
    "Error connecting to agent: {text}\tauth.agent-missing\tc\t{}\t\n" +
    "dlopen {text:own} failed: {_:own}: invalid ELF header\tclient.usage\tc\t{}\t\n" +
    "Password expires{_}: {until}\tauth.aging\ts\t{\"what\":\"password\"}\t\n" +
    "Account expires{_}: {until}\tauth.aging\ts\t{\"what\":\"account\"}\t\n" +
    "sshd: ALL\taround.hosts-deny\ts\t{\"text\":\"sshd: ALL\"}\t\n" +
    "sshd:ALL\taround.hosts-deny\ts\t{\"text\":\"sshd:ALL\"}\t\n" +
    "sshd : ALL\taround.hosts-deny\ts\t{\"text\":\"sshd : ALL\"}\t\n" +
    "ALL: ALL\taround.hosts-deny\ts\t{\"text\":\"ALL: ALL\"}\t\n" +
    "ALL:ALL\taround.hosts-deny\ts\t{\"text\":\"ALL:ALL\"}\t\n" +
    "ALL : ALL\taround.hosts-deny\ts\t{\"text\":\"ALL : ALL\"}\t\n" +
    "{mode:token} {_:count} {_:token} {_:token} {_:count} {_:word} {_:count} {_:token} {_:token}.ssh\tauth.listed-mode\ts\t{}\t\n" +
    "{mode:token} {_:count} {_:token} {_:token} {_:count} {_:word} {_:count} {_:token} {_:token}authorized_keys\tauth.listed-mode\ts\t{}\t\n" +
    "{mode:token} {_:count} {_:token} {_:token} {_:count} {_:token} {_:token} {_:token}.ssh\tauth.listed-mode\ts\t{}\t\n" +
    "{mode:token} {_:count} {_:token} {_:token} {_:count} {_:token} {_:token} {_:token}authorized_keys\tauth.listed-mode\ts\t{}\t\n" +
    "{_:own}:object_r:{label:word}:s0 {_:token}.ssh\tauth.listed-label\ts\t{}\t\n" +
    "{_:own}:object_r:{label:word}:s0 {_:token}authorized_keys\tauth.listed-label\ts\t{}\t\n" +
    "[SSH] Opening SSH connection to {host:own}:{port}.\tconnect.trying\tc\t{}\t\n" +
    "[SSH] WARNING: No entry currently exists in the Known Hosts file for this host.{_}\thostkey.unknown\tc\t{\"host\":\"\"}\t\n" +
    "{_:token} [SSH] No Known Hosts file was found at {_}\thostkey.unknown\tc\t{\"host\":\"\"}\t\n" +
    "[SSH] WARNING: The SSH key for this host is not currently trusted.{_}\thostkey.unknown\tc\t{\"host\":\"\"}\t\n" +
    "[SSH] The SSH key presented by the remote host does not match the key saved in the Known Hosts file{_}\thostkey.changed\tc\t{}\t\n" +
    "[SSH] WARNING: The SSH key for this host does not match the key required in the connection configuration.{_}\thostkey.pinned-other\tc\t{}\t\n" +
    "[SSH] SSH host key matches key in Known Hosts file. Connection will be allowed.\thostkey.known\tc\t{\"host\":\"\",\"keytype\":\"\"}\t\n" +
    "[SSH] Authentication failed.\tauth.failed-client\tc\t{}\t\n" +
    "all authorization methods failed (tried {tried})\tauth.failed-client\tc\t{}\t\n" +
    "Net::SSH::AuthenticationFailed: Authentication failed for user {_}\tauth.failed-client\tc\t{}\t\n" +
    "Authentication failed for user {_}\tauth.failed-client\tc\t{}\t\n" +
    "allowed methods: {methods}\tauth.methods\tc\t{}\t\n" +
    "Net::SSH::Disconnect: connection closed by remote host\tend.closed\tc\t{}\t\n" +
    "getKeyFile error: open {path:own}: {reason}\tauth.key-unloadable\tc\t{}\t\n" +
    "ssh.ParsePrivateKey: {reason}\tauth.key-unloadable\tc\t{\"path\":\"\"}\t\n" +
    "ssh: host key fingerprint mismatch\thostkey.changed\tc\t{}\t\n" +
    "tailscale: tailnet policy does not permit you to SSH to this node\tauth.not-allowed\tc\t{\"user\":\"\",\"rule\":\"the policy of the tailnet\"}\t\n" +
    "tailscale: tailnet policy does not permit you to SSH as user \"{user:own}\"\tauth.not-allowed\tc\t{\"rule\":\"the policy of the tailnet\"}\t\n" +
    "tailscale: failed to evaluate SSH policy{_}\tauth.not-allowed\tc\t{\"user\":\"\",\"rule\":\"the policy of the tailnet\"}\t\n" +
    "Permission denied (tailscale).\tauth.not-allowed\tc\t{\"user\":\"\",\"rule\":\"the policy of the tailnet\"}\t\n" +
    "{_:token}: Permission denied (tailscale).\tauth.not-allowed\tc\t{\"user\":\"\",\"rule\":\"the policy of the tailnet\"}\t\n" +
    "remote: Host key verification failed.\thostkey.failed\tc\t{}\t\n" +
    "Timeout during SSH handshake\tend.timed-out\tc\t{}\t\n" +
    "[DEBUG] SSH handshake err: Timeout during SSH handshake\tend.timed-out\tc\t{}\t\n" +
    "[INFO] Attempting SSH connection to {host:own}:{port}...\tconnect.trying\tc\t{}\t\n" +
    "Gogs: Key permission denied\tauth.git-denied\tc\t{\"text\":\"Gogs: Key permission denied\"}\t\n" +
    "Gogs: Key access denied\tauth.git-denied\tc\t{\"text\":\"Gogs: Key access denied\"}\t\n" +
    "Gogs: Repository does not exist or you do not have access\tauth.git-denied\tc\t{\"text\":\"Gogs: Repository does not exist or you do not have access\"}\t\n" +
    "Gogs: You do not have sufficient authorization for this action\tauth.git-denied\tc\t{\"text\":\"Gogs: You do not have sufficient authorization for this action\"}\t\n" +
    "Gitea: Key permission denied\tauth.git-denied\tc\t{\"text\":\"Gitea: Key permission denied\"}\t\n" +
    "Gitea: Key access denied\tauth.git-denied\tc\t{\"text\":\"Gitea: Key access denied\"}\t\n" +
    "Gitea: Repository does not exist or you do not have access\tauth.git-denied\tc\t{\"text\":\"Gitea: Repository does not exist or you do not have access\"}\t\n" +
    "Gitea: You do not have sufficient authorization for this action\tauth.git-denied\tc\t{\"text\":\"Gitea: You do not have sufficient authorization for this action\"}\t\n" +
    "Gitea: User: {_} is not authorized to {_}\tauth.git-denied\tc\t{\"text\":\"Gitea: User: 3:ada with Key: 7:laptop is not authorized to write to team/site.\"}\t\n" +
    "Gitea: Deploy Key: {_} is not authorized to {_}\tauth.git-denied\tc\t{\"text\":\"Gitea: Deploy Key: 7:build is not authorized to write to team/site.\"}\t\n" +
    "Gitea: Cannot find repository: {_}\tauth.git-denied\tc\t{\"text\":\"Gitea: Cannot find repository: team/site\"}\t\n" +
    "Hi there, You've successfully authenticated, but Gogs does not provide shell access.\tsession.git-greeting\tc\t{\"text\":\"Hi there, You've successfully authenticated, but Gogs does not provide shell access.\"}\t\n" +
    "Hi there, You've successfully authenticated, but Gitea does not provide shell access.\tsession.git-greeting\tc\t{\"text\":\"Hi there, You've successfully authenticated, but Gitea does not provide shell access.\"}\t\n" +
    "Hi there! You've successfully authenticated with the deploy key named {_}, but Gitea does not provide shell access.\tsession.git-greeting\tc\t{\"text\":\"Hi there! You've successfully authenticated with the deploy key named build, but Gitea does not provide shell access.\"}\t\n" +
    "Hi there, {_}! You've successfully authenticated with the key named {_}, but Forgejo does not provide shell access.\tsession.git-greeting\tc\t{\"text\":\"Hi there, ada! You've successfully authenticated with the key named laptop, but Forgejo does not provide shell access.\"}\t\n" +
    "Exceeded MaxStartups\tident.pre-banner\tc\t{\"line\":\"Exceeded MaxStartups\"}\t\n" +
    "Not allowed at this time\tident.pre-banner\tc\t{\"line\":\"Not allowed at this time\"}\t\n" +
    "fatal: Не може да се чете от отдалеченото хранилище.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: отдалеченото хранилище неочаквано прекъсна връзката\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: отдалеченото хранилище неочаквано прекъсна връзката\"}\t\n" +
    "fatal: отдалеченото хранилище прекъсна връзката веднага след отварянето ѝ\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: отдалеченото хранилище прекъсна връзката веднага след отварянето ѝ\"}\t\n" +
    "fatal: ПРОТОКОЛНА ГРЕШКА: неправилeн знак за дължина на ред: {text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "fatal: протоколна грешка: неправилeн знак за дължина на ред: {text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "ФАТАЛНА ГРЕШКА: Не може да се чете от отдалеченото хранилище.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "ФАТАЛНА ГРЕШКА: отдалеченото хранилище неочаквано прекъсна връзката\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"ФАТАЛНА ГРЕШКА: отдалеченото хранилище неочаквано прекъсна връзката\"}\t\n" +
    "ФАТАЛНА ГРЕШКА: отдалеченото хранилище прекъсна връзката веднага след отварянето ѝ\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"ФАТАЛНА ГРЕШКА: отдалеченото хранилище прекъсна връзката веднага след отварянето ѝ\"}\t\n" +
    "ФАТАЛНА ГРЕШКА: ПРОТОКОЛНА ГРЕШКА: неправилeн знак за дължина на ред: {text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "ФАТАЛНА ГРЕШКА: протоколна грешка: неправилeн знак за дължина на ред: {text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "фатална грешка: Не може да се чете от отдалеченото хранилище.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "фатална грешка: отдалеченото хранилище неочаквано прекъсна връзката\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"фатална грешка: отдалеченото хранилище неочаквано прекъсна връзката\"}\t\n" +
    "фатална грешка: отдалеченото хранилище прекъсна връзката веднага след отварянето ѝ\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"фатална грешка: отдалеченото хранилище прекъсна връзката веднага след отварянето ѝ\"}\t\n" +
    "фатална грешка: ПРОТОКОЛНА ГРЕШКА: неправилeн знак за дължина на ред: {text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "фатална грешка: протоколна грешка: неправилeн знак за дължина на ред: {text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "Проверете дали то съществува и дали имате права\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "Проверете дали то съществува и дали имате права̀\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "за достъп.\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "Клониране и създаване на хранилище в {_}\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: No s'ha pogut llegir del dipòsit remot.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: No s'ha pogut llegir del repositori remot.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: el costat remot ha penjat en el moment de contacte inicial\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: el costat remot ha penjat en el moment de contacte inicial\"}\t\n" +
    "fatal: el remot ha penjat inesperadament\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: el remot ha penjat inesperadament\"}\t\n" +
    "fatal: error de protocol: caràcter de longitud de línia erroni: {text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "Assegureu-vos que tingueu els permisos\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "d'accés correctes i que el dipòsit existeixi.\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "d'accés correctes i que el repositori existeixi.\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "S'està clonant a {_}\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "Schwerwiegend: Konnte nicht vom Remote-Repository lesen.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "Schwerwiegend: Die Gegenseite hat nach dem ersten Kontakt abgebrochen.\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"Schwerwiegend: Die Gegenseite hat nach dem ersten Kontakt abgebrochen.\"}\t\n" +
    "Schwerwiegend: Die Gegenseite hat unerwartet abgebrochen.\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"Schwerwiegend: Die Gegenseite hat unerwartet abgebrochen.\"}\t\n" +
    "Schwerwiegend: Protokollfehler: ungültiges Zeichen für Zeilenlänge: {text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "fatal: Konnte nicht vom Remote-Repository lesen.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n") +
  ("fatal: Die Gegenseite hat nach dem ersten Kontakt abgebrochen.\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: Die Gegenseite hat nach dem ersten Kontakt abgebrochen.\"}\t\n" +
    "fatal: Die Gegenseite hat unerwartet abgebrochen.\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: Die Gegenseite hat unerwartet abgebrochen.\"}\t\n" +
    "fatal: Protokollfehler: ungültiges Zeichen für Zeilenlänge: {text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "Bitte stellen Sie sicher, dass die korrekten Zugriffsberechtigungen bestehen\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "und das Repository existiert.\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "Klone nach {_}\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: No se pudo leer del repositorio remoto.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: el remoto se colgó de manera inesperada\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: el remoto se colgó de manera inesperada\"}\t\n" +
    "fatal: el remoto se colgó en el contacto inicial\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: el remoto se colgó en el contacto inicial\"}\t\n" +
    "fatal: error de protocolo: mal caracter de largo de línea: {text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "fatal: error de protocolo: mal carácter de largo de línea: {text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "Por favor asegúrate de que tengas los permisos de acceso correctos\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "Por favor asegúrate que tienes los permisos de acceso correctos\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "Por favor asegúrese que tiene los permisos de acceso correctos\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "y que el repositorio exista.\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "y que el repositorio existe.\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "Clonando en {_}\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal : Impossible de lire le dépôt distant.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal : L'hôte distant a fermé la connexion de manière inattendue\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal : L'hôte distant a fermé la connexion de manière inattendue\"}\t\n" +
    "fatal : l'hôte distant a fermé la connexion de manière inattendue\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal : l'hôte distant a fermé la connexion de manière inattendue\"}\t\n" +
    "fatal : l'hôte distant a fermé la connexion lors du contact initial\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal : l'hôte distant a fermé la connexion lors du contact initial\"}\t\n" +
    "fatal : erreur de protocole : mauvais caractère de longueur de ligne : {text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "fatal: Impossible de lire le dépôt distant.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: L'hôte distant a fermé la connexion de manière inattendue\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: L'hôte distant a fermé la connexion de manière inattendue\"}\t\n" +
    "fatal: l'hôte distant a fermé la connexion de manière inattendue\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: l'hôte distant a fermé la connexion de manière inattendue\"}\t\n" +
    "fatal: l'hôte distant a fermé la connexion lors du contact initial\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: l'hôte distant a fermé la connexion lors du contact initial\"}\t\n" +
    "fatal: erreur de protocole : mauvais caractère de longueur de ligne : {text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "Veuillez vérifier que vous avez les droits d'accès\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "et que le dépôt existe.\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "Clonage dans {_}\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: Ní fhéadfaí léamh ó stór iargúlta.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: crochadh an deireadh iargúlta ar an teagmháil tosaigh\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: crochadh an deireadh iargúlta ar an teagmháil tosaigh\"}\t\n" +
    "fatal: crochadh an deireadh iargúlta suas gan choinne\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: crochadh an deireadh iargúlta suas gan choinne\"}\t\n" +
    "fatal: earráid prótacal: carachtar fad droch-líne: {text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "marfach: Ní fhéadfaí léamh ó stór iargúlta.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "marfach: crochadh an deireadh iargúlta ar an teagmháil tosaigh\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"marfach: crochadh an deireadh iargúlta ar an teagmháil tosaigh\"}\t\n" +
    "marfach: crochadh an deireadh iargúlta suas gan choinne\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"marfach: crochadh an deireadh iargúlta suas gan choinne\"}\t\n" +
    "marfach: earráid prótacal: carachtar fad droch-líne: {text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "Déan cinnte go bhfuil na cearta rochtana cearta agat\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "agus tá an stór ann.\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "Clónáil isteach {_}\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: Tidak dapat membaca dari repositori remote.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: remote berakhir menggantung saat kontak pertama\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: remote berakhir menggantung saat kontak pertama\"}\t\n" +
    "fatal: ujung remote menggantung secara tidak terduga\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: ujung remote menggantung secara tidak terduga\"}\t\n" +
    "fatal: kesalahan protokol: karakter panjang baris jelek: {text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "Mohon pastikan Anda punya hak akses yang benar dan repositori ada.\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "Kloning ke {_}\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: Impossibile leggere dal repository remoto.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: l'interlocutore remoto ha chiuso inaspettatamente la connessione\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: l'interlocutore remoto ha chiuso inaspettatamente la connessione\"}\t\n" +
    "fatal: la controparte remota ha chiuso la connessione durante il contatto iniziale\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: la controparte remota ha chiuso la connessione durante il contatto iniziale\"}\t\n" +
    "fatal: errore protocollo: carattere lunghezza riga non valido: {text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "Assicurati di disporre dei privilegi d'accesso corretti\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "e che il repository esista.\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "Clone in {_}\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: 리모트 저장소에서 읽을 수 없습니다\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "올바른 접근 권한이 있는지, 그리고 저장소가 있는지\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "확인하십시오.\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "{_}에 복제합니다...\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: Nie można czytać ze zdalnego repozytorium.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: zdalna maszyna nieoczekiwanie się rozłączyła\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: zdalna maszyna nieoczekiwanie się rozłączyła\"}\t\n" +
    "fatal: zdalna maszyna rozłączyła się po początkowym kontakcie\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: zdalna maszyna rozłączyła się po początkowym kontakcie\"}\t\n" +
    "fatal: błąd protokołu: zły znak długości wiersza: {text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "Upewnij się, że masz odpowiednie prawa dostępu\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "i że repozytorium istnieje.\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "Klonowanie do {_}\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: Incapaz de ler o repositório remoto.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: Não foi possível ler do repositório remoto.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: o lado remoto desligou após contacto inicial\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: o lado remoto desligou após contacto inicial\"}\t\n" +
    "fatal: o lado remoto desligou inesperadamente\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: o lado remoto desligou inesperadamente\"}\t\n" +
    "Certifica-se que tem os direitos de acesso corretos\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "Certifica-te que tem as permissões de acesso corretas\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "e que o repositório existe.\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "A clonar em {_}\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "Clonando para {_}\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: Не удалось прочитать из внешнего репозитория.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "Удостоверьтесь, что у вас есть необходимые права доступа\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "и репозиторий существует.\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "Клонирование в {_}\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: Kunde inte läsa från fjärrarkiv.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: fjärren lade på oväntat\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: fjärren lade på oväntat\"}\t\n" +
    "fatal: fjärren lade på vid inledande kontakt\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: fjärren lade på vid inledande kontakt\"}\t\n" +
    "fatal: protokollfel: felaktig radlängdstecken: {text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "ödesdigert: Kunde inte läsa från fjärrarkiv.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "ödesdigert: fjärren lade på oväntat\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"ödesdigert: fjärren lade på oväntat\"}\t\n" +
    "ödesdigert: fjärren lade på vid inledande kontakt\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"ödesdigert: fjärren lade på vid inledande kontakt\"}\t\n" +
    "ödesdigert: protokollfel: felaktig radlängdstecken: {text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "Se till att du har korrekt åtkomstbehörighet\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "och att arkivet existerar.\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "Klonar till {_}\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: Uzak konum deposu okunamadı.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: uzak konum beklenmedik bir biçimde hattı kapattı\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: uzak konum beklenmedik bir biçimde hattı kapattı\"}\t\n" +
    "fatal: uzak uç ilk iletişimle birlikte hattı kapattı\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: uzak uç ilk iletişimle birlikte hattı kapattı\"}\t\n" +
    "fatal: protokol hatası: hatalı satır uzunluğu karakteri: {text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "onulmaz: Uzak konum deposu okunamadı.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "onulmaz: uzak konum beklenmedik bir biçimde hattı kapattı\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"onulmaz: uzak konum beklenmedik bir biçimde hattı kapattı\"}\t\n" +
    "onulmaz: uzak uç ilk iletişimle birlikte hattı kapattı\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"onulmaz: uzak uç ilk iletişimle birlikte hattı kapattı\"}\t\n" +
    "onulmaz: protokol hatası: hatalı satır uzunluğu karakteri: {text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "Lütfen doğru erişim haklarına iye olduğunuzdan ve\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "deponun var olduğundan emin olun.\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "Klonlama konumu: {_}\ttool.note\tc\t{\"tool\":\"git\"}\t\n") +
  ("fatal: Не вдалося прочитати з віддаленого сховища.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: віддалене призначення несподівано відключилося\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: віддалене призначення несподівано відключилося\"}\t\n" +
    "fatal: віддалене призначеня відключилося при першому контакті\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: віддалене призначеня відключилося при першому контакті\"}\t\n" +
    "fatal: помилка протоколу: невірний символ довжини рядка: {text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "збій: Не вдалося прочитати з віддаленого сховища.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "збій: віддалене призначення несподівано відключилося\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"збій: віддалене призначення несподівано відключилося\"}\t\n" +
    "збій: віддалене призначеня відключилося при першому контакті\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"збій: віддалене призначеня відключилося при першому контакті\"}\t\n" +
    "збій: помилка протоколу: невірний символ довжини рядка: {text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "Будь ласка, переконайтеся, що у вас є правильні права доступу\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "і що сховище існує.\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "Клонування в {_}\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: Không thể đọc từ kho trên mạng.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: máy chủ bị treo bất ngờ\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: máy chủ bị treo bất ngờ\"}\t\n" +
    "fatal: máy chủ bị treo trên lần tiếp xúc đầu tiên\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: máy chủ bị treo trên lần tiếp xúc đầu tiên\"}\t\n" +
    "fatal: lỗi giao thức: ký tự chiều dài dòng bị sai: {text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "lỗi nghiêm trọng: Không thể đọc từ kho trên mạng.\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "lỗi nghiêm trọng: máy chủ bị treo bất ngờ\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"lỗi nghiêm trọng: máy chủ bị treo bất ngờ\"}\t\n" +
    "lỗi nghiêm trọng: máy chủ bị treo trên lần tiếp xúc đầu tiên\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"lỗi nghiêm trọng: máy chủ bị treo trên lần tiếp xúc đầu tiên\"}\t\n" +
    "lỗi nghiêm trọng: lỗi giao thức: ký tự chiều dài dòng bị sai: {text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "Vui lòng chắc chắn là bạn có đủ thẩm quyền truy cập\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "và kho chứa đã sẵn có.\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "Đang nhân bản thành {_}\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: 无法读取远程仓库。\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: 远端在初始连接时即挂断\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: 远端在初始连接时即挂断\"}\t\n" +
    "fatal: 远端意外挂断了\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: 远端意外挂断了\"}\t\n" +
    "fatal: 协议错误：错误的行长度字符串：{text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "fatal: 协议错误：错误的行长度字符：{text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "致命错误：无法读取远程仓库。\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "致命错误：远端在初始连接时即挂断\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"致命错误：远端在初始连接时即挂断\"}\t\n" +
    "致命错误：远端意外挂断了\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"致命错误：远端意外挂断了\"}\t\n" +
    "致命错误：协议错误：错误的行长度字符串：{text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "致命错误：协议错误：错误的行长度字符：{text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "请确认您有正确的访问权限并且仓库存在。\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "正克隆到 {_}\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: 無法讀取遠端版本庫。\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "fatal: 遠端在初始連線時即掛斷\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: 遠端在初始連線時即掛斷\"}\t\n" +
    "fatal: 遠端意外掛斷了\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"fatal: 遠端意外掛斷了\"}\t\n" +
    "fatal: 協定錯誤：錯誤的行長度字串：{text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "致命錯誤: 無法讀取遠端版本庫。\ttool.read-failed\tc\t{\"tool\":\"git\"}\t\n" +
    "致命錯誤: 遠端在初始連線時即掛斷\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"致命錯誤: 遠端在初始連線時即掛斷\"}\t\n" +
    "致命錯誤: 遠端意外掛斷了\ttool.closed\tc\t{\"tool\":\"git\",\"text\":\"致命錯誤: 遠端意外掛斷了\"}\t\n" +
    "致命錯誤: 協定錯誤：錯誤的行長度字串：{text:peer}\tsession.noise-in-stream\tc\t{}\t\n" +
    "請確認您有正確的存取權限並且版本庫存在。\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "正拓製到 {_}\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "正複製到 {_}\ttool.note\tc\t{\"tool\":\"git\"}\t\n" +
    "A socket operation was attempted to an unreachable network{_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Network is unreachable\"}\t\n" +
    "System.Net.Sockets.SocketException: A socket operation was attempted to an unreachable network{_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Network is unreachable\"}\t\n" +
    "System.Net.Sockets.SocketException (0x80004005): A socket operation was attempted to an unreachable network{_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Network is unreachable\"}\t\n" +
    "java.net.SocketException: A socket operation was attempted to an unreachable network{_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Network is unreachable\"}\t\n" +
    "java.io.IOException: A socket operation was attempted to an unreachable network{_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Network is unreachable\"}\t\n" +
    "OSError: [WinError 10051] {_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Network is unreachable\"}\t\n" +
    "System.Net.Sockets.SocketException (10051): {_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Network is unreachable\"}\t\n" +
    "dial tcp {host:own}:{port}: connectex: A socket operation was attempted to an unreachable network.\tconnect.failed\tc\t{\"errno\":\"Network is unreachable\"}\t\n" +
    "A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond{_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection timed out\"}\t\n" +
    "System.Net.Sockets.SocketException: A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond{_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection timed out\"}\t\n" +
    "System.Net.Sockets.SocketException (0x80004005): A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond{_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection timed out\"}\t\n" +
    "java.net.SocketException: A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond{_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection timed out\"}\t\n" +
    "java.io.IOException: A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond{_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection timed out\"}\t\n" +
    "TimeoutError: [WinError 10060] {_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection timed out\"}\t\n" +
    "System.Net.Sockets.SocketException (10060): {_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection timed out\"}\t\n" +
    "dial tcp {host:own}:{port}: connectex: A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond.\tconnect.failed\tc\t{\"errno\":\"Connection timed out\"}\t\n" +
    "No connection could be made because the target machine actively refused it{_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection refused\"}\t\n" +
    "System.Net.Sockets.SocketException: No connection could be made because the target machine actively refused it{_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection refused\"}\t\n" +
    "System.Net.Sockets.SocketException (0x80004005): No connection could be made because the target machine actively refused it{_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection refused\"}\t\n" +
    "java.net.SocketException: No connection could be made because the target machine actively refused it{_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection refused\"}\t\n" +
    "java.io.IOException: No connection could be made because the target machine actively refused it{_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection refused\"}\t\n" +
    "ConnectionRefusedError: [WinError 10061] {_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection refused\"}\t\n" +
    "System.Net.Sockets.SocketException (10061): {_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"Connection refused\"}\t\n" +
    "dial tcp {host:own}:{port}: connectex: No connection could be made because the target machine actively refused it.\tconnect.failed\tc\t{\"errno\":\"Connection refused\"}\t\n" +
    "A socket operation was attempted to an unreachable host{_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"No route to host\"}\t\n" +
    "System.Net.Sockets.SocketException: A socket operation was attempted to an unreachable host{_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"No route to host\"}\t\n" +
    "System.Net.Sockets.SocketException (0x80004005): A socket operation was attempted to an unreachable host{_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"No route to host\"}\t\n" +
    "java.net.SocketException: A socket operation was attempted to an unreachable host{_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"No route to host\"}\t\n" +
    "java.io.IOException: A socket operation was attempted to an unreachable host{_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"No route to host\"}\t\n" +
    "OSError: [WinError 10065] {_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"No route to host\"}\t\n" +
    "System.Net.Sockets.SocketException (10065): {_}\tconnect.failed\tc\t{\"host\":\"\",\"errno\":\"No route to host\"}\t\n" +
    "dial tcp {host:own}:{port}: connectex: A socket operation was attempted to an unreachable host.\tconnect.failed\tc\t{\"errno\":\"No route to host\"}\t\n" +
    "An established connection was aborted by the software in your host machine{_}\tend.write-failed\tc\t{\"errno\":\"Software caused connection abort\"}\t\n" +
    "System.Net.Sockets.SocketException: An established connection was aborted by the software in your host machine{_}\tend.write-failed\tc\t{\"errno\":\"Software caused connection abort\"}\t\n" +
    "System.Net.Sockets.SocketException (0x80004005): An established connection was aborted by the software in your host machine{_}\tend.write-failed\tc\t{\"errno\":\"Software caused connection abort\"}\t\n" +
    "java.net.SocketException: An established connection was aborted by the software in your host machine{_}\tend.write-failed\tc\t{\"errno\":\"Software caused connection abort\"}\t\n" +
    "java.io.IOException: An established connection was aborted by the software in your host machine{_}\tend.write-failed\tc\t{\"errno\":\"Software caused connection abort\"}\t\n" +
    "ConnectionAbortedError: [WinError 10053] {_}\tend.write-failed\tc\t{\"errno\":\"Software caused connection abort\"}\t\n" +
    "System.Net.Sockets.SocketException (10053): {_}\tend.write-failed\tc\t{\"errno\":\"Software caused connection abort\"}\t\n" +
    "ssh: handshake failed: read tcp {_:own}->{addr}:{port}: wsarecv: An established connection was aborted by the software in your host machine.\tend.write-failed\tc\t{\"errno\":\"Software caused connection abort\"}\t\n" +
    "read tcp {_:own}->{addr}:{port}: wsarecv: An established connection was aborted by the software in your host machine.\tend.write-failed\tc\t{\"errno\":\"Software caused connection abort\"}\t\n" +
    "ssh: handshake failed: write tcp {_:own}->{addr}:{port}: wsasend: An established connection was aborted by the software in your host machine.\tend.write-failed\tc\t{\"errno\":\"Software caused connection abort\"}\t\n" +
    "write tcp {_:own}->{addr}:{port}: wsasend: An established connection was aborted by the software in your host machine.\tend.write-failed\tc\t{\"errno\":\"Software caused connection abort\"}\t\n" +
    "An existing connection was forcibly closed by the remote host{_}\tend.reset\tc\t{}\t\n" +
    "System.Net.Sockets.SocketException: An existing connection was forcibly closed by the remote host{_}\tend.reset\tc\t{}\t\n" +
    "System.Net.Sockets.SocketException (0x80004005): An existing connection was forcibly closed by the remote host{_}\tend.reset\tc\t{}\t\n" +
    "java.net.SocketException: An existing connection was forcibly closed by the remote host{_}\tend.reset\tc\t{}\t\n" +
    "java.io.IOException: An existing connection was forcibly closed by the remote host{_}\tend.reset\tc\t{}\t\n" +
    "ConnectionResetError: [WinError 10054] {_}\tend.reset\tc\t{}\t\n" +
    "System.Net.Sockets.SocketException (10054): {_}\tend.reset\tc\t{}\t\n" +
    "ssh: handshake failed: read tcp {_:own}->{addr}:{port}: wsarecv: An existing connection was forcibly closed by the remote host.\tend.reset\tc\t{}\t\n" +
    "read tcp {_:own}->{addr}:{port}: wsarecv: An existing connection was forcibly closed by the remote host.\tend.reset\tc\t{}\t\n" +
    "ssh: handshake failed: write tcp {_:own}->{addr}:{port}: wsasend: An existing connection was forcibly closed by the remote host.\tend.reset\tc\t{}\t\n" +
    "write tcp {_:own}->{addr}:{port}: wsasend: An existing connection was forcibly closed by the remote host.\tend.reset\tc\t{}\t\n" +
    "ssh: handshake failed: read tcp {_:own}->{addr}:{port}: wsarecv: A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond.\tend.timed-out\tc\t{}\t\n") +
  ("read tcp {_:own}->{addr}:{port}: wsarecv: A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond.\tend.timed-out\tc\t{}\t\n" +
    "No such host is known{_}\tresolve.failed\tc\t{\"host\":\"\",\"reason\":\"no such host\"}\t\n" +
    "System.Net.Sockets.SocketException: No such host is known{_}\tresolve.failed\tc\t{\"host\":\"\",\"reason\":\"no such host\"}\t\n" +
    "System.Net.Sockets.SocketException (0x80004005): No such host is known{_}\tresolve.failed\tc\t{\"host\":\"\",\"reason\":\"no such host\"}\t\n" +
    "System.Net.Sockets.SocketException (11001): No such host is known{_}\tresolve.failed\tc\t{\"host\":\"\",\"reason\":\"no such host\"}\t\n" +
    "java.net.SocketException: Software caused connection abort{_}\tend.write-failed\tc\t{\"errno\":\"Software caused connection abort\"}\t");
