/** What reading needs of the wordings. Written by scripts/gen.mjs from the tables: do not edit. */

export const PATTERNS = `OpenSSH_{software}, {openssl}	client.version	c		cli.start.version
Reading configuration data {path}	client.config-read	c		cli.start.config
{path} line {_:count}: Applying options for {pattern}	client.applying	c		
{path}: line {line}: Bad configuration option: {keyword:token}	client.config-bad	c		
{path}: terminating, {_:count} bad configuration options	client.config-bad	c	{"keyword":""}	
{path} line {line}: Unsupported option "{keyword:token}"	client.config-bad	c		
{path} line {line}: unsupported option "{keyword:token}".	client.config-bad	c		
{path} line {line}: unsupported argument "{keyword}"	client.config-bad	c		
{path} line {line}: no argument after keyword "{keyword:token}"	client.config-bad	c		
{path} line {line}: keyword {keyword:token} extra arguments at end of line	client.config-bad	c		
{path} line {line}: garbage at end of line; "{keyword}".	client.config-bad	c		
{path} line {line}: keyword {keyword:token} empty argument	client.config-bad	c		
{path} line {line}: Missing argument.	client.config-bad	c	{"keyword":""}	
{path} line {line}: missing argument.	client.config-bad	c	{"keyword":""}	
{path} line {line}: invalid quotes	client.config-bad	c	{"keyword":""}	
{path} line {line}: Bad yes/no argument.	client.config-bad	c	{"keyword":""}	
{path} line {line}: Bad number '{_}': {_}	client.config-bad	c	{"keyword":""}	
{path} line {line}: Bad number.	client.config-bad	c	{"keyword":""}	
{path} line {line}: integer value {_}.	client.config-bad	c	{"keyword":""}	
{path} line {line}: Bad port '{_}'.	client.config-bad	c	{"keyword":"Port"}	
{path} line {line}: Bad SSH2 cipher spec '{_}'.	client.config-bad	c	{"keyword":"Ciphers"}	
{path} line {line}: Bad SSH2 MAC spec '{_}'.	client.config-bad	c	{"keyword":"MACs"}	
{path} line {line}: Bad SSH2 Mac spec '{_}'.	client.config-bad	c	{"keyword":"MACs"}	
{path} line {line}: Bad SSH2 KexAlgorithms '{_}'.	client.config-bad	c	{"keyword":"KexAlgorithms"}	
{path} line {line}: Bad key types '{_}'.	client.config-bad	c	{"keyword":"PubkeyAcceptedAlgorithms"}	
{path} line {line}: Bad IPQoS value: {_}	client.config-bad	c	{"keyword":"IPQoS"}	
{path} line {line}: Bad forwarding specification.	client.config-bad	c	{"keyword":""}	
{path} line {line}: Bad Match condition	client.config-bad	c	{"keyword":"Match"}	
{path} line {line}: Invalid ProxyJump "{_}"	client.config-bad	c	{"keyword":"ProxyJump"}	
{path} line {line}: missing time value.	client.config-bad	c	{"keyword":""}	
{path} line {line}: invalid time value.	client.config-bad	c	{"keyword":""}	
{path} line {line}: bad include path {_}.	client.config-bad	c	{"keyword":"Include"}	
{path} line {line}: unsupported log level '{_}'	client.config-bad	c	{"keyword":"LogLevel"}	
{path} line {line}: Too many identity files specified (max {_:count}).	client.config-bad	c	{"keyword":"IdentityFile"}	
{path} line {line}: RefuseConnection: {_}	client.config-bad	c	{"keyword":"RefuseConnection"}	
{_} line {_:count}: Deprecated option "{_:token}"	client.debug	c		
{_} line {_:count}: Ignored unknown option "{_:token}"	client.debug	c		
{_} line {_:count}: include {_} matched no files	client.debug	c		
{_} line {_:count}: Including file {_} depth {_:count}	client.debug	c		
{_} line {_:count}: Skipping Host block because of negated match for {_:token}	client.debug	c		
{_} line {_:count}: matched '{_}	client.debug	c		
{_} line {_:count}: not matched '{_}	client.debug	c		
checking match for '{_}' host {_:token} originally {_:token}	client.debug	c		
match found	client.debug	c		
match not found	client.debug	c		
Bad permissions. Try removing permissions for user: {_} on file {_}.	client.debug	c		
Bad owner or permissions on {path}	client.config-mode	c		
Can't open user config file {path}: {_}	client.config-bad	c	{"keyword":""}	
No user exists for uid {uid}	client.no-user	c		
unknown user {uid}	client.no-user	c		
You don't exist, go away!	client.no-user	c	{"uid":""}	
OpenSSL version mismatch. Built against {built:hex}, you have {have:hex}	client.openssl-mismatch	c		cli.openssl
usage: ssh [-{_}	client.usage	c	{"text":"usage: ssh [-46AaCfGgKkMNnqsTtVvXxYyZ] [-B bind_interface]"}	
Bad port '{_}'	client.usage	c	{"text":"Bad port 'ssh2'"}	
Bad local forwarding specification '{_}'	client.usage	c	{"text":"Bad local forwarding specification '8080'"}	
Bad remote forwarding specification '{_}'	client.usage	c	{"text":"Bad remote forwarding specification '8080:'"}	
Bad dynamic forwarding specification '{_}'	client.usage	c	{"text":"Bad dynamic forwarding specification 'socks'"}	
Bad stdio forwarding specification '{_}'	client.usage	c	{"text":"Bad stdio forwarding specification 'host'"}	
Bad escape character '{_}'.	client.usage	c	{"text":"Bad escape character 'xx'."}	
Invalid number of ConnectionAttempts	client.usage	c	{"text":"Invalid number of ConnectionAttempts"}	
Unknown cipher type '{_}'	client.usage	c	{"text":"Unknown cipher type '3des'"}	
Unknown mac type '{_}'	client.usage	c	{"text":"Unknown mac type 'md5'"}	
Cannot specify -J with ProxyCommand	client.usage	c	{"text":"Cannot specify -J with ProxyCommand"}	
Only a single -J option is permitted (use commas to separate multiple jump hops)	client.usage	c	{"text":"Only a single -J option is permitted (use commas to separate multiple jump hops)"}	
Only a single -J option permitted	client.usage	c	{"text":"Only a single -J option permitted"}	
Invalid -J argument	client.usage	c	{"text":"Invalid -J argument"}	
inconsistent options: ProxyCommand+ProxyJump	client.usage	c	{"text":"inconsistent options: ProxyCommand+ProxyJump"}	
jumphost loop via {_:token}	client.usage	c	{"text":"jumphost loop via bastion"}	
hostname contains invalid characters	client.usage	c	{"text":"hostname contains invalid characters"}	
remote username contains invalid characters	client.usage	c	{"text":"remote username contains invalid characters"}	
SSH protocol v.1 is no longer supported	client.usage	c	{"text":"SSH protocol v.1 is no longer supported"}	
Cannot execute command-line and remote command.	client.usage	c	{"text":"Cannot execute command-line and remote command."}	
Cannot fork into background without a command to execute.	client.usage	c	{"text":"Cannot fork into background without a command to execute."}	
No ControlPath specified for "-O" command	client.usage	c	{"text":"No ControlPath specified for \\"-O\\" command"}	
ssh: illegal option -- {_}	client.usage	c	{"text":"ssh: illegal option -- P"}	
ssh: invalid option -- '{_}'	client.usage	c	{"text":"ssh: invalid option -- 'P'"}	
ssh: option requires an argument -- {_}	client.usage	c	{"text":"ssh: option requires an argument -- p"}	
ssh: option requires an argument -- '{_}'	client.usage	c	{"text":"ssh: option requires an argument -- 'p'"}	
unknown option -- {_}	client.usage	c	{"text":"unknown option -- P"}	
option requires an argument -- {_}	client.usage	c	{"text":"option requires an argument -- p"}	
Control socket connect({path}): {errno}	client.mux-socket	c		cli.mux.refused
Master refused session request: {text}	client.mux-error	c		cli.mux.session
mux_client_request_session: read from master failed: {text}	client.mux-error	c		cli.mux.read
mux_client_request_session: session request failed: {text}	client.mux-error	c		
mux_client_request_session: send fds failed	client.mux-error	c	{"text":"send fds failed"}	
mux_client_hello_exchange: write packet: {text}	client.mux-error	c		
mm_send_fd: sendmsg({_:count}): {text}	client.mux-error	c		
Master refused forwarding request: {text}	client.mux-error	c		
mux_client_forward: forwarding request failed: {text}	client.mux-error	c		
ControlSocket {text} already exists, disabling multiplexing	client.mux-error	c		
unix_listener: "{_}" too long for Unix domain socket	client.mux-error	c	{"text":"too long for Unix domain socket"}	
unix_listener: path "{_}" too long for Unix domain socket	client.mux-error	c	{"text":"too long for Unix domain socket"}	
unix_listener: cannot bind to path {_}: {text}	client.mux-error	c		
ControlPath too long	client.mux-error	c	{"text":"ControlPath too long"}	
ControlPath "{_}" too long for Unix domain socket	client.mux-error	c	{"text":"too long for Unix domain socket"}	
Failed to connect to new control master	client.mux-error	c	{"text":"Failed to connect to new control master"}	
getsockname failed: {text}	client.mux-error	c		
auto-mux: Trying existing master{_}	client.debug	c		
Control socket "{_}" does not exist	client.debug	c		
Stale control socket {_}, unlinking	client.debug	c		
setting up multiplex master socket	client.debug	c		
temporary control path {_}	client.debug	c		
master version {_:count}	client.debug	c		
request forwardings: {_:count} local, {_:count} remote	client.debug	c		
done pid = {_:count}	client.debug	c		
session request sent	client.debug	c		
master session id: {_:count}	client.debug	c		
entering	client.debug	c		
mux_client_request_alive: entering	client.debug	c		
mux_client_request_session: entering	client.debug	c		
Received 'info' extension	client.debug	c		
Running on {_}	client.debug	c		
Started with: {_}	client.debug	c		
hostname canonicalisation enabled, will re-parse configuration	client.debug	c		
re-parsing configuration	client.debug	c		
configuration requests final Match pass	client.debug	c		
Re-reading configuration after hostname canonicalisation	client.debug	c		
expanded UserKnownHostsFile '{_}' -> '{_}'	client.debug	c		
Authenticator provider {_} did not resolve; disabling	client.debug	c		
Executing command: {_}	client.debug	c		
command returned status {_:count}	client.debug	c		
Pseudo-terminal will not be allocated because stdin is not a terminal.	client.debug	c		
ssh: Could not resolve hostname {host:own}: {reason}	resolve.failed	c		cli.tcp.resolve
ssh: Could not resolve host "{host:own}"	resolve.failed	c	{"reason":"not found in any suffix"}	
Connecting to {host:token} [{addr}] port {port}.	connect.trying	c		cli.tcp.connecting
Connection established.	connect.established	c		cli.tcp.established
connect to address {addr} port {port}: {errno}	connect.address-failed	c		cli.tcp.addr_fail
ssh: connect to host {host:token} port {port}: {errno}	connect.failed	c		cli.tcp.fail
connect to host {host:token} port {port}: {errno}	connect.failed	c		
Trying again...	connect.retry	c		cli.tcp.retry
bind {addr}: {errno}	connect.bind-failed	c		
bind: {addr}: {errno}	connect.bind-failed	c		
getaddrinfo: {addr}: {errno}	connect.bind-failed	c		
getifaddrs: {_:token}: no suitable addresses	connect.bind-failed	c	{"errno":"no suitable addresses"}	
Executing proxy command: {command}	jump.command	c		cli.tcp.proxycommand
Executing proxy dialer command: {command}	jump.command	c		
Setting implicit ProxyCommand from ProxyJump: {command}	jump.implicit	c		cli.tcp.proxyjump
Connection closed by UNKNOWN port 65535	jump.pipe-closed	c	{"how":"closed"}	cli.end.closed_unknown
Connection closed by UNKNOWN	jump.pipe-closed	c	{"how":"closed"}	
Connection reset by UNKNOWN port 65535	jump.pipe-closed	c	{"how":"reset"}	
Connection to UNKNOWN port 65535 timed out	jump.pipe-closed	c	{"how":"timed-out"}	
banner exchange: Connection to UNKNOWN port 65535: Broken pipe	jump.pipe-closed	c	{"how":"broken-pipe"}	
ssh_dispatch_run_fatal: Connection to UNKNOWN port 65535: Broken pipe	jump.pipe-closed	c	{"how":"broken-pipe"}	
stdio forwarding failed	jump.stdio-failed	c		cli.stdio.failed
channel {channel}: open failed: {why}: {text}	jump.open-failed	c		cli.chan.open_failed
channel {_:count}: open failed: connect failed: open failed	session.open-refused	c	{"text":"connect failed: open failed"}	
CreateProcessW failed error:{text}	jump.not-found	c		
posix_spawn: {text}	jump.not-found	c		
posix_spawnp: {text}	jump.not-found	c		
proxy dialer did not pass back a connection	jump.helper-exit	c	{"status":1}	
resolving "{_}" port {_:port}	client.debug	c		
resolve_host: lookup {_}	client.debug	c		
lookup {_:token}:{_:port}	client.debug	c		
hostname {_:token} is address	client.debug	c		
canonicalised address "{_}" => "{_}"	client.debug	c		
Canonicalized hostname "{_}" => "{_}"	client.debug	c		
Canonicalized DNS aliased hostname "{_}" => "{_}"	client.debug	c		
ssh_connect_direct	client.debug	c		
ssh_connect_direct: needpriv {_:count}	client.debug	c		
ssh_connect: needpriv {_:count}	client.debug	c		
ssh_connect_direct: entering	client.debug	c		
timeout: {_:count} ms remain after connect	client.debug	c		
fd {_:count} setting O_NONBLOCK	client.debug	c		
fd {_:count} clearing O_NONBLOCK	client.debug	c		
fd {_:count} setting TCP_NODELAY	client.debug	c		
fd {_:count} is O_NONBLOCK	client.debug	c		
fd {_:count} is not O_NONBLOCK	client.debug	c		
set_sock_tos: set socket {_:count} IP_TOS {_:token}	client.debug	c		
set_sock_tos: set socket {_:count} IPV6_TCLASS {_:token}	client.debug	c		
set IP_TOS {_:token}	client.debug	c		
set IPV6_TCLASS {_:token}	client.debug	c		
getpeername failed: {_}	client.debug	c		
ssh_init_stdio_forwarding: {_:token}	client.debug	c		
channel_connect_stdio_fwd: {_:token}	client.debug	c		
channel_connect_stdio_fwd	client.debug	c		
stdio forwarding: done	client.debug	c		
kex_exchange_identification: banner line {number}: {line:peer}	ident.pre-banner	c		cli.ident.prebanner
ssh_exchange_identification: {line:own}	ident.pre-banner	c		cli.ident.prebanner_v79
ssh_exchange_identification: Connection closed by remote host	ident.closed	c	{"before":"8.0"}	cli.ident.closed_v79
ssh_exchange_identification: read: {errno}	ident.read-error	c	{"before":"8.0"}	cli.ident.read_v79
write: {errno}	ident.write-error	c		cli.ident.write_v79
ssh_exchange_identification: No banner received	ident.none-in-limit	c		cli.ident.nobanner_v79
Connection timed out during banner exchange	ident.timeout	c		cli.ident.timeout
banner exchange: Connection to {addr} port {port}: {reason}	ident.failed	c		cli.ident.banner_exchange
banner exchange: Connection to UNKNOWN port {_:signed}: {reason}	ident.failed	c		
Remote machine has too old SSH software version.	ident.protocol-1	c	{"theirs":"1"}	
Server version "{software:peer}" uses unsafe key agreement; refusing connection	ident.unsafe-client	c		
Enabling compatibility mode for protocol {_}	client.debug	c		
local client KEXINIT proposal	client.debug	c		
peer server KEXINIT proposal	client.debug	c		
KEX algorithms: {list}	kex.proposal	b	{"what":"kex"}	
host key algorithms: {list}	kex.proposal	b	{"what":"hostkey"}	
ciphers ctos: {list}	kex.proposal	b	{"what":"cipher"}	
ciphers stoc: {list}	kex.proposal	b	{"what":"cipher"}	
MACs ctos: {list}	kex.proposal	b	{"what":"mac"}	
MACs stoc: {list}	kex.proposal	b	{"what":"mac"}	
compression ctos: {list}	kex.proposal	b	{"what":"compression"}	
compression stoc: {list}	kex.proposal	b	{"what":"compression"}	
languages ctos:{_}	client.debug	c		
languages stoc:{_}	client.debug	c		
first_kex_follows {_:count}{_}	client.debug	c		
reserved {_:count}{_}	client.debug	c		
kex_parse_kexinit: {_}	client.debug	c		
kex: algorithm: {name}	kex.algorithm	b	{"what":"kex"}	cli.kex.algorithm
kex: host key algorithm: {name}	kex.algorithm	b	{"what":"hostkey"}	cli.kex.hostkeyalg
kex: {what:token} cipher: {name} MAC: {_:token} compression: {_:token}	kex.algorithm	b		cli.kex.cipher
kex: server->client {name:token} {_:token} {_:token}	kex.algorithm	b	{"what":"server->client"}	
kex: client->server {name:token} {_:token} {_:token}	kex.algorithm	b	{"what":"client->server"}	
order_hostkeyalgs: {_}	client.debug	c		
prefer hostkeyalgs: {_}	client.debug	c		
kex_choose_conf: will use strict KEX ordering	client.debug	c		
kex: {_:token} need={_:count} dh_need={_:count}	client.debug	c		
bits set: {_:count}/{_:count}	client.debug	c		
dh_gen_key: priv key bits set: {_:count}/{_:count}	client.debug	c		
SSH2_MSG_KEX_ECDH_REPLY received	kex.reply	c		cli.kex.reply
SSH2_MSG_KEX_DH_GEX_REPLY received	kex.reply	c		
SSH2_MSG_KEX_DH_GEX_REQUEST({_:list}) sent	kex.waiting	c	{"message":"SSH2_MSG_KEX_DH_GEX_GROUP"}	cli.kex.gex_sent
SSH2_MSG_KEX_DH_GEX_GROUP received	client.debug	c		
got SSH2_MSG_KEX_DH_GEX_GROUP{_}	client.debug	c		
SSH2_MSG_KEX_DH_GEX_INIT sent	client.debug	c		
sending SSH2_MSG_KEXDH_INIT	client.debug	c		
sending SSH2_MSG_KEX_ECDH_INIT	client.debug	c		
expecting SSH2_MSG_KEX_DH_GEX_GROUP	kex.waiting	c	{"message":"SSH2_MSG_KEX_DH_GEX_GROUP"}	
expecting SSH2_MSG_KEX_DH_GEX_REPLY	kex.waiting	c	{"message":"SSH2_MSG_KEX_DH_GEX_REPLY"}	
expecting SSH2_MSG_KEXDH_REPLY	kex.waiting	c	{"message":"SSH2_MSG_KEXDH_REPLY"}	
SSH2_MSG_EXT_INFO received	kex.ext-info	b		cli.kex.ext_info
kex_input_ext_info: {_}	kex.ext-info	b		
kex_ext_info_client_parse: {_}	kex.ext-info	b		
kex_ext_info_check_ver: {_}	kex.ext-info	b		
Sending SSH2_MSG_EXT_INFO	client.debug	c		
set_newkeys: mode {_:count}	client.debug	c		
ssh_set_newkeys: mode {_:count}	client.debug	c		
set_newkeys: rekeying{_}	client.debug	c		
rekey in after {_:count} blocks	client.debug	c		
rekey out after {_:count} blocks	client.debug	c		
rekey after {_:count} blocks	client.debug	c		
resetting send seqnr {_:count}	client.debug	c		
resetting read seqnr {_:count}	client.debug	c		
send packet: type {_:count}	client.debug	c		
receive packet: type {_:count}	client.debug	c		
Received SSH2_MSG_UNIMPLEMENTED for {_:count}	client.debug	c		
Received SSH2_MSG_IGNORE{_}	client.debug	c		
ssh_dispatch_run_fatal: Connection to {addr} port {port}: {reason}	kex.dispatch-fatal	c		cli.end.dispatch
ssh_dispatch_run_fatal: Connection to UNKNOWN port {_:signed}: {reason}	kex.dispatch-fatal	c		
Connection to {addr} port {port} timed out	end.timed-out	c		cli.end.timedout
Connection to {addr} timed out	end.timed-out	c		cli.end.timedout_v71
Connection reset by UNKNOWN port -1	end.reset	c		
Connection closed by UNKNOWN port -1	end.closed	c		
Write failed: {errno}	end.write-failed	b		cli.end.write_failed
Read from socket failed: {errno}	end.read-failed	b		cli.end.read_failed
packet_write_wait: Connection to {addr} port {port}: {errno}	end.write-failed	c		cli.end.packet_write_wait
** WARNING: connection is not using a post-quantum key exchange algorithm.	kex.warning	c	{"text":"not post-quantum"}	cli.warn.pq
** This session may be vulnerable to "store now, decrypt later" attacks.	client.debug	c		
** The server may need to be upgraded. See https://openssh.com/pq.html	client.debug	c		
Warning: this server does not support rekeying.	kex.warning	c	{"text":"no rekeying"}	cli.warn.norekey
This session will eventually fail	client.debug	c		
Server host key: {keytype:token} {fingerprint}	hostkey.server	c		cli.kex.hostkey
Server host certificate: {_}	client.debug	c		
Server host certificate hostname: {_}	client.debug	c		
Host '{host:own}' is known and matches the {keytype} host key.	hostkey.known	c		cli.hostkey.known
Host '{host:own}' is known and matches the {keytype} host certificate.	hostkey.known	c		
Found key in {_}	client.debug	c		
Found CA key in {_}	client.debug	c		
put_host_port: {_}	client.debug	c		
load_hostkeys: {_}	client.debug	c		
load_hostkeys_file: {_}	client.debug	c		
hostkeys_foreach: reading file "{_}"	client.debug	c		
record_hostkey: {_}	client.debug	c		
hostkeys_find: {_}	client.debug	c		
using hostkeyalias: {_}	client.debug	c		
checking without port identifier	client.debug	c		
found matching key w/out port	client.debug	c		
load_hostkeys: fopen {_}: {_}	client.debug	c		
{_}:{_:count}: parse error in hostkeys file	client.debug	c		
server host key {_:token} {_:token} matches cached key	client.debug	c		
found {_:count} insecure fingerprints in DNS	client.debug	c		
found {_:count} secure fingerprints in DNS	client.debug	c		
matching host key fingerprint found in DNS	client.debug	c		
mismatching host key fingerprint found in DNS	client.debug	c		
No matching CA found. Retry with plain key	client.debug	c		
WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!	hostkey.changed	c		
@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @	hostkey.changed	c		cli.hostkey.changed
@       WARNING: POSSIBLE DNS SPOOFING DETECTED!          @	hostkey.changed	c		
Host key for {_} has changed and you have requested strict checking.	hostkey.changed	c		
{_:word} host key for {_} has changed and you have requested strict checking.	hostkey.changed	c		
Offending {keytype} key in {path}:{line}	hostkey.offending	c		
Offending key in {path}:{line}	hostkey.offending	c		
Offending key for IP in {path}:{line}	hostkey.offending	c		
@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@	client.debug	c		
IT IS POSSIBLE THAT SOMEONE IS DOING SOMETHING NASTY!	client.debug	c		
Someone could be eavesdropping on you right now (man-in-the-middle attack)!	client.debug	c		
It is also possible that a host key has just been changed.	client.debug	c		
It is also possible that the {_:word} host key has just been changed.	client.debug	c		
The fingerprint for the {_:word} key sent by the remote host is	client.debug	c		
SHA256:{_:token}.	client.debug	c		
Please contact your system administrator.	client.debug	c		
Add correct host key in {_} to get rid of this message.	client.debug	c		
  remove with:	client.debug	c		
  ssh-keygen -f "{_}" -R "{_}"	client.debug	c		
remove with:	client.debug	c		
ssh-keygen -f "{_}" -R "{_}"	client.debug	c		
The {_:word} host key for {_} has changed,	client.debug	c		
and the key for the corresponding IP address {_}	client.debug	c		
is unknown. This could either mean that	client.debug	c		
is unchanged. This could either mean that	client.debug	c		
has a different value. This could either mean that	client.debug	c		
DNS SPOOFING is happening or the IP address for the host	client.debug	c		
and its host key have changed at the same time.	client.debug	c		
Update the SSHFP RR in DNS with the new host key to get rid of this message.	client.debug	c		
This could mean that a stolen key is being used to	client.debug	c		
impersonate this host.	client.debug	c		
Password authentication is disabled to avoid man-in-the-middle attacks.	hostkey.login-restricted	c		
Keyboard-interactive authentication is disabled to avoid man-in-the-middle attacks.	hostkey.login-restricted	c		
Challenge/response authentication is disabled to avoid man-in-the-middle attacks.	hostkey.login-restricted	c		
Agent forwarding is disabled to avoid man-in-the-middle attacks.	client.debug	c		
X11 forwarding is disabled to avoid man-in-the-middle attacks.	client.debug	c		
Port forwarding is disabled to avoid man-in-the-middle attacks.	client.debug	c		
Tunnel forwarding is disabled to avoid man-in-the-middle attacks.	client.debug	c		
UpdateHostkeys is disabled because the host key is not trusted.	client.debug	c		
Warning: the {_:word} host key for '{_}' differs from the key for the IP address '{_:addr}'	client.debug	c		
Matching host key in {_}	client.debug	c		
No {keytype} host key is known for {host:own} and you have requested strict checking.	hostkey.unknown	c		cli.hostkey.strict
The authenticity of host '{host:own} ({_:addr})' can't be established.	hostkey.ask	c		
The authenticity of host '{host:own} ({_:addr})' can't be established	hostkey.ask	c		
but keys of different type are already known for this host.	client.debug	c		
{_:word} key fingerprint is {_:token}	client.debug	c		
{_:word} key fingerprint is: {_:token}	client.debug	c		
This key is not known by any other names.	client.debug	c		
This key is not known by any other names	client.debug	c		
This host key is known by the following other names/addresses:	client.debug	c		
Matching host key fingerprint found in DNS.	client.debug	c		
No matching host key fingerprint found in DNS.	client.debug	c		
Are you sure you want to continue connecting (yes/no/[fingerprint])?{_}	client.debug	c		
Are you sure you want to continue connecting (yes/no)?{_}	client.debug	c		
Please type 'yes', 'no' or the fingerprint:{_}	client.debug	c		
Please type 'yes' or 'no':{_}	client.debug	c		
Host key fingerprint is {_}	client.debug	c		
Warning: Permanently added '{host:own}' ({keytype}) to the list of known hosts.	hostkey.added	c		
Warning: Permanently added the {keytype} host key for IP address '{host:own}' to the list of known hosts.	hostkey.added	c		
Failed to add the host to the list of known hosts ({text}).	kex.warning	c		
@       WARNING: REVOKED HOST KEY DETECTED!               @	hostkey.revoked	c		
The {keytype} host key for {host:own} is marked as revoked.	hostkey.revoked	c		
{keytype} host key for {host:own} was revoked and you have requested strict checking.	hostkey.revoked	c		
Host key {keytype:token} {_:token} revoked by file {path}	hostkey.revoked	c		
Bad server host key: {reason}	hostkey.bad	c		cli.hostkey.bad
host key {_:token} not permitted by HostkeyAlgorithms	hostkey.bad	c	{"reason":"not permitted by HostkeyAlgorithms"}	
Server host key {_:token} not in HostKeyAlgorithms	hostkey.bad	c	{"reason":"not in HostKeyAlgorithms"}	
ssh_rsa_verify: RSA modulus too small: {_:count} < minimum {_:count} bits	hostkey.bad	c	{"reason":"RSA key length too small"}	
DH_GEX group out of range: {_:count} !< {_:count} !< {_:count}	kex.dispatch-fatal	c	{"reason":"DH GEX group out of range"}	
key_verify failed for server_host_key	hostkey.bad	c	{"reason":"incorrect signature"}	
Exiting, you have requested strict checking.	hostkey.failed	c		
Error: forwarding disabled due to host key check failure	hostkey.failed	c		
Host key verification failed.	hostkey.failed	c		cli.hostkey.failed
Authenticating to {_:token}:{_:count} as '{user:own}'	auth.user-name-chosen	c		cli.auth.to
SSH2_MSG_SERVICE_ACCEPT received	auth.start	c		cli.auth.service_accept
service_accept: {_}	client.debug	c		
Authentications that can continue: {methods}	auth.methods	c		cli.auth.can_continue
Next authentication method: {method}	auth.next	c		cli.auth.next
No more authentication methods to try.	auth.none-left	c		cli.auth.no_more
start over, passed a different list {_:list}	client.debug	c		
preferred {methods}	auth.preferred	c		
authmethod_lookup {_}	client.debug	c		
authmethod_is_enabled {_}	client.debug	c		
remaining preferred:{_}	client.debug	c		
we sent a {_:word} packet, wait for reply	client.debug	c		
we did not send a packet, disable method	client.debug	c		
userauth_kbdint: disable{_}	client.debug	c		
userauth_kbdint	client.debug	c		
input_userauth_info_req{_}	client.debug	c		
input_userauth_banner	client.debug	c		
input_userauth_banner: entering	client.debug	c		
input_userauth_passwd_changereq	client.debug	c		
Unrecognized authentication method name: {_}	client.debug	c		
identity file {path} type {type}	auth.identity-file	c		
certificate file {_} type {_:signed}	client.debug	c		
loaded pubkey from {_}	client.debug	c		
no pubkey loaded from {_}	client.debug	c		
no identity pubkey loaded from {_}	client.debug	c		
key_load_public: {_}	client.debug	c		
key_load_private_type: {_}	client.debug	c		
key_load_private_cert: {_}	client.debug	c		
Will attempt key: {_}	client.debug	c		
key: {_:token} ({_:addr}){_}	client.debug	c		
key: {_} (({_:word}))	client.debug	c		
pubkey_prepare: done	client.debug	c		
get_agent_identities: bound agent to hostkey	client.debug	c		
get_agent_identities: {_}	client.debug	c		
pubkey_prepare: {_}	client.debug	c		
ssh_get_authentication_socket_path: path '{_}'	client.debug	c		
Offering public key: {path} {keytype} {fingerprint} {source:word}	auth.offered	c		cli.auth.offering
Offering public key: {path} {keytype} {fingerprint} explicit agent	auth.offered	c	{"source":"agent"}	
Offering public key: {path} {keytype} {fingerprint}	auth.offered	c		
Offering public key: {path}	auth.offered	c		
Offering public key: {keytype} {fingerprint} {path}	auth.offered	c		
Offering {keytype} public key: {path}	auth.offered	c		
Trying private key: {_}	client.debug	c		
send_pubkey_test	client.debug	c		
Server accepts key: {path} {keytype} {fingerprint} {_:word}	auth.accepted-offer	c		cli.auth.accepts
Server accepts key: {path} {keytype} {fingerprint} explicit agent	auth.accepted-offer	c		
Server accepts key: {path} {keytype} {fingerprint}	auth.accepted-offer	c		
Server accepts key: pkalg {keytype:token} blen {_:count}	auth.accepted-offer	c		
input_userauth_pk_ok: {_}	client.debug	c		
sign_and_send_pubkey: {_:word} {_:token}	client.debug	c		
sign_and_send_pubkey: using {_:token} with {_:word} {_:token}	client.debug	c		
sign_and_send_pubkey: signing using {_:token} {_:token}	client.debug	c		
send_pubkey_test: no mutual signature algorithm	auth.no-mutual-signature	c		cli.auth.no_mutual
sign_and_send_pubkey: no mutual signature supported	auth.no-mutual-signature	c		
sign_and_send_pubkey: signing failed for {_:word} "{path}" from agent: {text}	auth.agent-refused	c		
sign_and_send_pubkey: signing failed for {_:word} "{path}": {text}	auth.agent-refused	c		
sign_and_send_pubkey: signing failed: {text}	auth.agent-refused	c		
Agent admitted failure to sign using the key.	auth.agent-refused	c		
agent key {_:word} {_:token} returned incorrect signature type	auth.agent-refused	c	{"text":"incorrect signature type"}	
no such identity: {path}: {errno}	auth.key-missing	c		
no such identity: {_}/.ssh/id_rsa: No such file or directory	client.debug	c		
no such identity: {_}/.ssh/id_dsa: No such file or directory	client.debug	c		
no such identity: {_}/.ssh/id_ecdsa: No such file or directory	client.debug	c		
no such identity: {_}/.ssh/id_ecdsa_sk: No such file or directory	client.debug	c		
no such identity: {_}/.ssh/id_ed25519: No such file or directory	client.debug	c		
no such identity: {_}/.ssh/id_ed25519_sk: No such file or directory	client.debug	c		
no such identity: {_}/.ssh/id_xmss: No such file or directory	client.debug	c		
no such identity: {_}/.ssh/id_mldsa44_ed25519: No such file or directory	client.debug	c		
Warning: Identity file {path} not accessible: {errno}.	auth.key-missing	c		
Load key "{path}": {reason}	auth.key-unloadable	c		
Error loading key "{path}": {reason}	auth.key-unloadable	c		
Permissions {mode} for '{path}' are too open.	auth.key-mode	c		
Permissions for '{path}' are too open.	auth.key-mode	c		
@         WARNING: UNPROTECTED PRIVATE KEY FILE!          @	auth.key-mode	c		
bad permissions: ignore key: {path}	auth.key-mode	c		
It is required that your private key files are NOT accessible by others.	client.debug	c		
It is recommended that your private key files are NOT accessible by others.	client.debug	c		
This private key will be ignored.	client.debug	c		
private key {text} contents do not match public	auth.key-foreign	c		
load pubkey "{path}": {text}	auth.key-skipped	c		
Skipping {keytype:token} key {path} - not in PubkeyAcceptedKeyTypes	auth.key-skipped	c	{"text":"not in PubkeyAcceptedKeyTypes"}	
Skipping {keytype:token} key {path} - corresponding algo not in PubkeyAcceptedAlgorithms	auth.key-skipped	c	{"text":"not in PubkeyAcceptedAlgorithms"}	
Skipping {keytype:token} key {path} - corresponding algorithm not in PubkeyAcceptedAlgorithms	auth.key-skipped	c	{"text":"not in PubkeyAcceptedAlgorithms"}	
Skipping {keytype:token} key {path} - corresponding algorithm not supported by server	auth.key-skipped	c	{"text":"not supported by server"}	
Enter passphrase for key '{path}':{_}	auth.passphrase-asked	c		
{_}@{_:addr}'s password:{_}	client.debug	c		
({_:token}) Password:{_}	client.debug	c		
({_:token}) Verification code:{_}	client.debug	c		
Permission denied, please try again.	auth.again	c		cli.auth.again
{user:own}@{host:addr}: Permission denied ({methods}).	auth.denied	c		cli.auth.denied
Permission denied ({methods}).	auth.denied	c		cli.auth.denied_v75
Authentication failed.	auth.failed-client	c		cli.auth.failed
Authenticated using "{method}" with partial success.	auth.partial	c		
Authenticated with partial success.	auth.partial	c		
Authentication succeeded ({method}).	auth.succeeded	c		cli.auth.ok_v86
Authenticated to {host:token} ([{addr}]:{port}) using "{method}".	auth.succeeded	c		cli.auth.ok
Authenticated to {host:token} (via proxy) using "{method}".	auth.succeeded	c		cli.auth.ok_proxy
Authenticated to {host:token} ([{addr}]:{port}).	auth.succeeded	c		
Authenticated to {host:token} (via proxy).	auth.succeeded	c		
WARNING: Your password has expired.	auth.password-change	c	{"text":"WARNING: Your password has expired."}	
Password change required but no TTY available.	auth.password-change	c	{"text":"Password change required but no TTY available."}	
You must change your password now and login again!	auth.password-change	c	{"text":"You must change your password now and login again!"}	
You are required to change your password immediately (administrator enforced).	auth.password-change	c	{"text":"You are required to change your password immediately (administrator enforced)."}	
You are required to change your password immediately (administrator enforced)	auth.password-change	c	{"text":"You are required to change your password immediately (administrator enforced)"}	
You are required to change your password immediately (root enforced)	auth.password-change	c	{"text":"You are required to change your password immediately (root enforced)"}	
You are required to change your password immediately (password expired).	auth.password-change	c	{"text":"You are required to change your password immediately (password expired)."}	
You are required to change your password immediately (password aged)	auth.password-change	c	{"text":"You are required to change your password immediately (password aged)"}	
Your password has expired. Choose a new password.	auth.password-change	c	{"text":"Your password has expired. Choose a new password."}	
Your account has expired; please contact your system administrator.	auth.account-expired	c	{"text":"account expired"}	
Your account has expired; please contact your system administrator	auth.account-expired	c	{"text":"account expired"}	
Entering interactive session.	session.entered	c		cli.session.entering
Exit status {status}	session.exit-status	c		cli.end.exit
Remote: {text:peer}	session.remote-debug	c		cli.session.remote
client_loop: send disconnect: {errno}	session.broken-pipe	c		cli.end.send_disconnect
Connection to {host:token} closed by remote host.	session.closed-by-remote	c		cli.end.closed_by_remote
Connection to {host:token} closed.	session.closed	c		cli.end.closed_normal
Shared connection to {host:token} closed.	session.closed	c		cli.end.shared_closed
Read from remote host {host:token}: {errno}	session.read-error	c		cli.end.read_from
Timeout, server {host:token} not responding.	session.server-alive	c		cli.end.server_alive
Timeout, server not responding.	session.server-alive	c	{"host":""}	
Killed by signal {signal}.	client.killed	c		cli.end.killed
PTY allocation request failed on channel {_:count}	session.pty-refused	c	{"text":"PTY allocation request failed"}	
subsystem request failed on channel {_:count}	session.subsystem-failed	c		
Request for subsystem '{subsystem}' failed on channel {_:count}	session.subsystem-failed	c		
exec request failed on channel {_:count}	session.exec-failed	c	{"text":"exec request failed"}	
shell request failed on channel {_:count}	session.exec-failed	c	{"text":"shell request failed"}	
Error: remote port forwarding failed for listen port {_:port}	session.forward-refused	c	{"text":"remote port forwarding failed"}	cli.session.fwd_failed
Warning: remote port forwarding failed for listen port {_:port}	session.forward-refused	c	{"text":"remote port forwarding failed"}	
Error: remote port forwarding failed for listen path {_}	session.forward-refused	c	{"text":"remote path forwarding failed"}	
Warning: remote port forwarding failed for listen path {_}	session.forward-refused	c	{"text":"remote path forwarding failed"}	
Warning: Could not request remote forwarding.	session.forward-refused	c	{"text":"could not request remote forwarding"}	
Could not request local forwarding.	session.forward-in-use	c		cli.session.fwd_local
bind [{addr}]:{port}: Address already in use	session.forward-in-use	b		
bind: Address already in use	session.forward-in-use	b		
bind [{_:addr}]:{_:port}: {text}	session.forward-refused	b		
channel_setup_fwd_listener_tcpip: cannot listen to port: {port}	session.forward-in-use	b		
channel_setup_fwd_listener: cannot listen to port: {port}	session.forward-in-use	b		
Privileged ports can only be forwarded by root.	session.forward-refused	c	{"text":"privileged port"}	
connect_to {host:token} port {port}: failed.	session.forward-target	b		
connect_to {host:token}: unknown host ({errno})	session.forward-target	b		
Tunnel device open failed.	session.forward-refused	c	{"text":"tunnel device"}	
This service allows sftp connections only.	session.sftp-only	c	{"text":"This service allows sftp connections only."}	
Could not chdir to home directory {_}: {_}	session.note	c		
/bin/bash: No such file or directory	session.shell-missing	c	{"text":"/bin/bash: No such file or directory"}	
/bin/sh: No such file or directory	session.shell-missing	c	{"text":"/bin/sh: No such file or directory"}	
/bin/zsh: No such file or directory	session.shell-missing	c	{"text":"/bin/zsh: No such file or directory"}	
/usr/bin/bash: No such file or directory	session.shell-missing	c	{"text":"/usr/bin/bash: No such file or directory"}	
/usr/bin/zsh: No such file or directory	session.shell-missing	c	{"text":"/usr/bin/zsh: No such file or directory"}	
/usr/bin/fish: No such file or directory	session.shell-missing	c	{"text":"/usr/bin/fish: No such file or directory"}	
/bin/ash: No such file or directory	session.shell-missing	c	{"text":"/bin/ash: No such file or directory"}	
Cannot execute command using shell {text}	session.shell-missing	c		
pledge: {_:word}	client.debug	c		
client_repledge: enter	client.debug	c		
channel {_:count}: {_}	client.debug	c		
callback {_:word}	client.debug	c		
  #{_:count} {_}	client.debug	c		
#{_:count} client-session ({_}	client.debug	c		
channel_input_status_confirm: type {_:count} id {_:count}	client.debug	c		
channel_input_open_confirmation: {_}	client.debug	c		
channel_input_open_failure: {_}	client.debug	c		
channel_set_xtype: {_}	client.debug	c		
channel_clear_timeouts: clearing	client.debug	c		
channel_setup_fwd_listener_tcpip: type {_}	client.debug	c		
chan_shutdown_read: {_}	client.debug	c		
chan_shutdown_write: {_}	client.debug	c		
ssh_session2_open: channel_new: {_}	client.debug	c		
client_session2_setup: id {_:count}	client.debug	c		
Requesting no-more-sessions@openssh.com	client.debug	c		
client_input_channel_req: channel {_:count} rtype exit-signal reply {_:count}	session.exit-signal	c	{"signal":""}	
client_input_channel_req: {_}	client.debug	c		
client_input_global_request: {_}	client.debug	c		
client_input_hostkeys: {_}	client.debug	c		
client_input_channel_open: {_}	client.debug	c		
client_global_hostkeys_{_}	client.debug	c		
client_loop: {_}	client.debug	c		
Sending environment.	client.debug	c		
Sending env {_}	client.debug	c		
Ignored env {_}	client.debug	c		
Sending command: {_}	session.asked	c		
Sending subsystem: {_}	session.asked	c		
{_:word} request accepted on channel {_:count}	client.debug	c		
PTY allocation request accepted on channel 0	client.debug	c		
Requesting authentication agent forwarding.	client.debug	c		
Requesting X11 forwarding{_}	client.debug	c		
X11 forwarding requested but DISPLAY not set	client.debug	c		
Warning: No xauth data; using fake authentication data for X11 forwarding.	client.debug	c		
X11 forwarding request failed on channel {_:count}	client.debug	c		
Local connections to {_} forwarded to remote address {_}	client.debug	c		
Remote connections from {_} forwarded to local address {_}	client.debug	c		
Local forwarding listening on {_}	client.debug	c		
remote forward success for: {_}	client.debug	c		
remote forward failure for: {_}	client.debug	c		
Allocated port {_:count} for remote forward to {_}	client.debug	c		
Connection to port {_:count} forwarding to {_} requested.	client.debug	c		
sock_set_v6only: {_}	client.debug	c		
All remote forwarding requests processed	client.debug	c		
ssh_tty_make_modes: no fd or tio	client.debug	c		
tty_make_modes: {_}	client.debug	c		
forking to background	client.debug	c		
Transferred: sent {_:count}, received {_:count} bytes, in {seconds} seconds	session.lasted	c		
Bytes per second: sent {_:decimal}, received {_:decimal}	client.debug	c		
Server listening on {addr} port {port}.	server.listening	s		srv.listen.ok
Server listening on {addr} port {port} rdomain {_:word}.	server.listening	s		
Bind to port {_:count} on {_:addr}.	sshd.debug	s		srv.listen.bind_debug
Bind to port {port} on {addr} failed: {errno}.	server.bind-failed	s		srv.listen.bind_failed
Cannot bind any address.	server.bind-none	s		srv.listen.cannot_bind_any
listen on [{addr}]:{port}: {errno}	server.listen-failed	s		srv.listen.listen_failed
Received signal {signal}; terminating.	server.terminated	s		srv.listen.sigterm
Received SIGHUP; restarting.	server.reloaded	s		srv.listen.sighup
Received SIGHUP; waiting for children	server.note	s		srv.listen.sighup_wait
RESTART FAILED: av[0]='{path}', error: {errno}.	server.restart-failed	s		srv.listen.restart_failed
Couldn't create pid file "{_}": {_}	server.harmless	s	{"what":"the file with its process number"}	srv.listen.pidfile
sshd version {_}, {_}	server.note	s		
No supported key exchange algorithms	server.no-hostkeys	s		
sshd: no hostkeys available -- exiting.	server.no-hostkeys	s		srv.listen.no_hostkeys
Unable to load host key: {path}	server.hostkey-unloadable	s		srv.listen.hostkey_unable
Unable to load host key "{path}": {reason}	server.hostkey-unloadable	s		srv.listen.hostkey_unable_err
Could not load host key: {path}	server.hostkey-unloadable	s		srv.listen.hostkey_could_not
Error loading host key "{path}": {reason}	server.hostkey-unloadable	s		srv.listen.hostkey_loading_err
Could not load host certificate "{_}": {_}	server.harmless	s	{"what":"a certificate for a host key"}	
Could not load host certificate: {_}	server.harmless	s	{"what":"a certificate for a host key"}	
main: Host key {path:token}: {reason}	server.hostkey-short	s		srv.listen.hostkey_too_short
Public key for {path} does not match private key	server.hostkey-pair	s		srv.listen.hostkey_mismatch
No matching private key for certificate: {path}	server.hostkey-pair	s		
Certificate file is not a certificate: {path}	server.hostkey-pair	s		
{_:word} host key #{_:count}: {_:token} {_:token}	sshd.debug	s		
Could not connect to agent "{_}": {_}	server.harmless	s	{"what":"an agent for host keys"}	
Permissions {mode} for '{path}' are too open.	server.hostkey-mode	s		
@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@	server.note	s		
@         WARNING: UNPROTECTED PRIVATE KEY FILE!          @	server.hostkey-mode	s		
It is required that your private key files are NOT accessible by others.	server.note	s		
This private key will be ignored.	server.note	s		
Privilege separation user {user:account} does not exist	sshd.privsep-user-missing	s		srv.listen.privsep_user
Missing privilege separation directory: {path}	sshd.privsep-dir-missing	s		srv.listen.privsep_dir
{path:token} must be owned by root and not group or world-writable.	sshd.privsep-dir-mode	s		srv.listen.privsep_dir_mode
sshd re-exec requires execution with an absolute path	sshd.started-wrong	s	{"text":"sshd re-exec requires execution with an absolute path"}	srv.listen.absolute_path
sshd requires execution with an absolute path	sshd.started-wrong	s	{"text":"sshd requires execution with an absolute path"}	
{path:token} does not exist or is not executable	sshd.helper-missing	s		srv.listen.helper_missing
Configuration file is too large (have {_:count}, max {_:count})	server.config-contradiction	s	{"text":"Configuration file is too large"}	srv.listen.config_too_big
AuthenticationMethods cannot be satisfied by enabled authentication methods	server.config-contradiction	s	{"text":"AuthenticationMethods cannot be satisfied by enabled authentication methods"}	srv.listen.authmethods
AuthorizedKeysCommand set without AuthorizedKeysCommandUser	server.config-contradiction	s	{"text":"AuthorizedKeysCommand set without AuthorizedKeysCommandUser"}	srv.listen.akc_user
AuthorizedPrincipalsCommand set without AuthorizedPrincipalsCommandUser	server.config-contradiction	s	{"text":"AuthorizedPrincipalsCommand set without AuthorizedPrincipalsCommandUser"}	srv.listen.apc_user
{path:token}: line {line}: Bad configuration option: {keyword:token}	server.config-bad	s		srv.rexec.config_option
{path:token}: terminating, {count} bad configuration options	server.config-ends	s		srv.rexec.config_bad
{path:token} line {line}: {text}	server.config-bad	s		
{path:token} line {line}: Directive '{keyword:word}' is not allowed within a Match block	server.config-bad	s	{"text":"not allowed within a Match block"}	
{path:token} line {line}: Bad yes/no argument: {text}	server.config-bad	s		
{path:token} line {line}: unsupported option "{text}".	server.config-bad	s		
{path:token} line {line}: no argument after keyword "{keyword:word}"	server.config-bad	s		
{path:token} line {line}: keyword {keyword:word} extra arguments at end of line	server.config-bad	s		
{path:token} line {line}: garbage at end of line; "{text}".	server.config-bad	s		
{path:token} line {line}: Bad SSH2 cipher spec '{text}'.	server.config-bad	s		
{path:token} line {line}: Bad SSH2 mac spec '{text}'.	server.config-bad	s		
{path:token} line {line}: Bad SSH2 KexAlgorithms '{text}'.	server.config-bad	s		
{path:token} line {line}: Bad key types '{text}'.	server.config-bad	s		
{path:token} line {line}: Bad Match condition	server.config-bad	s	{"text":"Bad Match condition"}	
{path:token} line {line}: Deprecated option {keyword:word}	server.config-deprecated	s		
{path:token} line {line}: Unsupported option {keyword:word}	server.config-deprecated	s		
{_:token}:{_:count} setting {_:word} {_}	sshd.debug	s		
Invalid AllowUsers pattern "{text}"	server.config-contradiction	s		
Invalid DenyUsers pattern "{text}"	server.config-contradiction	s		
/etc/ssh/sshd_config: No such file or directory	server.config-bad	s	{"path":"/etc/ssh/sshd_config","text":"No such file or directory"}	
/etc/ssh/sshd_config: Permission denied	server.config-bad	s	{"path":"/etc/ssh/sshd_config","text":"Permission denied"}	
drop connection #{slots}	sshd.drop-maxstartups	s		srv.drop.v53
drop connection #{slots} from [{addr}]:{port} on [{localAddr}]:{localPort} past MaxStartups	sshd.drop-maxstartups	s		srv.drop.v74
drop connection #{slots} from [{addr}]:{port} on [{localAddr}]:{localPort} past Maxstartups	sshd.drop-maxstartups	s		srv.drop.v98
drop connection #{slots} from [{addr}]:{port} on [{localAddr}]:{localPort} Maxstartups	sshd.drop-maxstartups	s		srv.drop.v100
drop connection #{slots} from [{addr}]:{port} on [{localAddr}]:{localPort} penalty: {reason}	sshd.drop-penalty	s		srv.drop.v98_penalty
drop connection #{slots} from [{addr}]:{port} on [{localAddr}]:{localPort} too many penalised addresses	sshd.drop-overflow	s		srv.drop.deny_all
{what:word} logging rate-limited: additional {count} connections dropped	sshd.drops-unlogged	s		srv.drop.ratelimited
beginning MaxStartups throttling	sshd.throttle-begin	s		srv.drop.begin
in MaxStartups throttling for {duration}, {count} connections dropped	sshd.throttle-in	s		srv.drop.in
exited MaxStartups throttling after {duration}, {count} connections dropped	sshd.throttle-end	s		srv.drop.exit
should_drop_connection: p {chance}, r {roll}	sshd.dice	s		srv.drop.dice
drop_connection: p {chance}, r {roll}	sshd.dice	s		srv.drop.dice_old
srclimit_check_allow: new unauthenticated connection from {addr}/{bits}, at {count} of {limit}	sshd.source-count	s		srv.srclimit.at
srclimit_check_allow: no free slot	sshd.penalty-note	s		srv.srclimit.noslot
srclimit_penalise: {family}: new {addr}/{bits} {state} penalty of {seconds} seconds for penalty: {reason}	sshd.penalty	s		srv.penalty.new_98
srclimit_penalise: {addr}/{bits}: activating {family} penalty of {seconds} seconds for penalty: {reason}	sshd.penalty	s	{"state":"activating"}	srv.penalty.activate_98
srclimit_penalise: {_:word} penalty for {_:word} {_:addr} already exists, {_:count} seconds remaining	sshd.penalty-note	s		srv.penalty.exists
srclimit_penalise: address {_:addr} is exempt	sshd.penalty-note	s		srv.penalty.exempt
srclimit_penalise: {_:word} penalty table full, cannot penalise {_:addr} for penalty: {_}	sshd.penalty-note	s		srv.penalty.table_full
srclimit_early_expire_penalties_from_tree: {_:word} overflow, remove {_:addr}	sshd.penalty-note	s		srv.penalty.overflow
{_:count} active {_:word} penalties	sshd.penalty-note	s		srv.penalty.info_count
client {_:addr} penalty: {_} ({_:decimal} secs left)	sshd.penalty-note	s		srv.penalty.info_client
{count} active startups	sshd.startups	s		srv.child.active
child {_:count}: fd={_:count} pid={_:count} {_}	sshd.debug	s		
Timeout before authentication for {addr}	sshd.grace-expired	s		srv.auth.grace_v72
Timeout before authentication for {addr} port {port}	sshd.grace-expired	s		srv.auth.grace_v97
Timeout before authentication for connection from {addr} to {localAddr}, pid = {pid}	sshd.grace-expired	s		srv.reap.grace
Timeout before authentication for connection from {addr} to {localAddr}, pid = {pid} ({state:own})	sshd.grace-expired	s		
accept: {errno}	sshd.accept-error	s		srv.tcp.accept_error
fork: {errno}	sshd.fork-failed	s		srv.tcp.fork_failed
server_accept_loop: pipe(startup_p): {errno}	sshd.no-descriptors	s	{"call":"pipe"}	srv.tcp.pipe_failed
reexec socketpair: {errno}	sshd.no-descriptors	s	{"call":"socketpair"}	srv.tcp.socketpair_failed
ppoll: {errno}	sshd.listener-error	s	{"call":"ppoll"}	srv.tcp.ppoll_error
select: {errno}	sshd.listener-error	s	{"call":"select"}	srv.tcp.select_error
pselect: {errno}	sshd.listener-error	s	{"call":"pselect"}	srv.tcp.pselect_error
Forked child {child}.	sshd.forked	s		srv.tcp.forked
Connection from {addr} port {port} on {localAddr} port {localPort}	sshd.connection	s		srv.tcp.connection_from
Connection from {addr} port {port} on {localAddr} port {localPort} rdomain "{_}"	sshd.connection	s		
Connection from {addr} port {port} on port {localPort} rdomain "{_}"	sshd.connection	s		
Connection from {addr} port {port} on port {localPort}	sshd.connection	s		
Connection from {addr} port {port}	sshd.connection	s		srv.tcp.connection_from_v64
Connection from {addr} port {port} with IP opts:  {hex}	sshd.ip-options	s		srv.tcp.ip_opts
Connection from {addr} with IP options: {hex}	sshd.ip-options	s		srv.tcp.ip_opts_v72
ssh_remote_port failed	sshd.peer-gone	s		srv.tcp.remote_port_failed
Connection refused by tcp wrapper	sshd.wrappers-refused	s		srv.tcp.libwrap_debug
refused connect from {host} ({addr})	sshd.wrappers-refused	s		srv.tcp.libwrap_refused
twist {addr} to {_}	sshd.wrappers-refused	s		
Session process {pid} unpriv child crash for connection from {addr} to {_:addr}	sshd.child-crash	s		srv.reap.crash
Session process {pid} unpriv child crash for connection from {addr} to {_:addr} ({_})	sshd.child-crash	s		
session process {pid} for connection from {addr} to {_:addr} killed by signal {signal}	sshd.child-signal	s		srv.reap.signal
session process {pid} for connection from {addr} to {_:addr} killed by signal {signal} ({_})	sshd.child-signal	s		
session process {pid} for connection from {addr} to {_:addr} terminated abnormally, status=0x{how}	sshd.child-reaped	s		srv.reap.abnormal
child_reap: preauth child {pid} for connection from {addr} to {_:addr} exited after unsuccessful auth attempt	sshd.child-reaped	s	{"how":"failed-auth"}	srv.reap.authfail
child_reap: preauth child {pid} for connection from {addr} to {_:addr} exited after auth attempt by invalid user	sshd.child-reaped	s	{"how":"invalid-user"}	srv.reap.invaliduser
child_reap: preauth child {pid} for connection from {addr} to {_:addr} prohibited byRefuseConnection	sshd.child-reaped	s	{"how":"refuse-connection"}	srv.reap.refused
child_reap: preauth child {pid} for connection from {addr} to {_:addr} exited with status {how}	sshd.child-reaped	s		srv.reap.noauth
child_reap: preauth child {_:count} for connection from {_:addr} to {_:addr} completed normally	sshd.debug	s		
server_accept_loop: child {_:count} for connection from {_:addr} to {_:addr} auth done	sshd.debug	s		srv.child.auth_done
server_accept_loop: child {_:count} for connection from {_:addr} to {_:addr} received config	sshd.debug	s		srv.child.got_config
server_accept_loop: child {_:count} for connection from {_:addr} to {_:addr} closed pipe	sshd.debug	s		srv.child.closed_pipe
server_accept_loop: unexpected message 0x{_:hex} child {_:count} for connection from {_:addr} to {_:addr} in state {_:count}	sshd.version-skew	s	{"text":"unexpected message from the process of a connection"}	srv.child.unexpected
server_accept_loop: startup pipe {_:count} (fd={_:count}) early read	sshd.version-skew	s	{"text":"early read from the process of a connection"}	srv.child.early_read
server_accept_loop: startup pipe {_:count} (fd={_:count}): read {text}	sshd.monitor-error	s		srv.child.pipe_read
child_register: error: accepted connection when all {_:count} child  slots full	sshd.listener-died	s	{"text":"more connections than slots"}	srv.child.slots_full
rexec of {path} failed: {errno}	sshd.rexec-failed	s		srv.rexec.failed_old
recv_rexec_state: ssh_msg_recv failed	sshd.version-skew	s	{"text":"recv_rexec_state: ssh_msg_recv failed"}	srv.rexec.recv_failed
recv_rexec_state: rexec version mismatch	sshd.version-skew	s	{"text":"recv_rexec_state: rexec version mismatch"}	srv.rexec.version
recv_rexec_state: buffer error: {text}	sshd.version-skew	s		srv.rexec.buffer
recv_rexec_state: parse config: {text}	sshd.version-skew	s		srv.rexec.parse
recv_rexec_state: parse includes: {text}	sshd.version-skew	s		srv.rexec.parse_includes
-R not supported here	sshd.version-skew	s	{"text":"-R not supported here"}	srv.rexec.dashR
sshd-session should not be executed directly	sshd.started-wrong	s	{"text":"sshd-session should not be executed directly"}	srv.rexec.direct
sshd-auth should not be executed directly	sshd.started-wrong	s	{"text":"sshd-auth should not be executed directly"}	srv.rexec.auth_direct
privsep_preauth: exec of {path} failed: {errno}	sshd.helper-missing	s		srv.rexec.auth_exec
internal error: hostkeys confused (config {_:count} recvd {_:count})	sshd.version-skew	s	{"text":"hostkeys confused"}	srv.rexec.hostkeys_confused
internal error: monitor received no hostkeys	server.no-hostkeys	s		srv.rexec.no_hostkeys
send_rexec_state: ssh_msg_send failed	sshd.listener-died	s	{"text":"send_rexec_state: ssh_msg_send failed"}	srv.rexec.send_failed_fatal
send_rexec_state: setsockopt SO_SNDBUF: {text}	sshd.listener-died	s		srv.rexec.sndbuf
ssh_msg_send: write: {text}	sshd.monitor-error	s		srv.rexec.msg_write
ssh_msg_recv: read header: {text}	sshd.monitor-error	s		srv.rexec.msg_header
OpenSSL version mismatch. Built against {built:hex}, you have {have:hex}	sshd.openssl-mismatch	s		srv.rexec.openssl
sshd: {text}' not found (required by sshd)	sshd.library-missing	s		
sshd: symbol lookup error: {text}	sshd.library-missing	s		
/usr/sbin/sshd: {text}' not found (required by /usr/sbin/sshd)	sshd.library-missing	s		
/usr/sbin/sshd: symbol lookup error: {text}	sshd.library-missing	s		
sshd: error while loading shared libraries: {text}	sshd.library-missing	s		
/usr/sbin/sshd: error while loading shared libraries: {text}	sshd.library-missing	s		
/usr/lib/openssh/sshd-session: error while loading shared libraries: {text}	sshd.library-missing	s		
/usr/libexec/openssh/sshd-session: error while loading shared libraries: {text}	sshd.library-missing	s		
/usr/lib/openssh/sshd-auth: error while loading shared libraries: {text}	sshd.library-missing	s		
/usr/libexec/openssh/sshd-auth: error while loading shared libraries: {text}	sshd.library-missing	s		
Error loading shared library {text} (needed by /usr/sbin/sshd)	sshd.library-missing	s		
Error loading shared library {text} (needed by /usr/lib/ssh/sshd-session)	sshd.library-missing	s		
PRNG is not seeded	sshd.no-entropy	s		srv.rexec.prng
fork of unprivileged child failed	sshd.child-limit	s	{"call":"fork"}	srv.privsep.fork
monitor_openfds: socketpair: {errno}	sshd.child-limit	s	{"call":"socketpair"}	srv.privsep.socketpair
monitor_openfds: pipe: {errno}	sshd.child-limit	s	{"call":"pipe"}	srv.privsep.pipe
chroot("/run/sshd"): {errno}	sshd.chroot-failed	s	{"path":"/run/sshd"}	srv.privsep.chroot
chroot("/var/run/sshd"): {errno}	sshd.chroot-failed	s	{"path":"/var/run/sshd"}	
chroot("/var/empty"): {errno}	sshd.chroot-failed	s	{"path":"/var/empty"}	
chroot("/var/empty/sshd"): {errno}	sshd.chroot-failed	s	{"path":"/var/empty/sshd"}	
chroot("/usr/share/empty.sshd"): {errno}	sshd.chroot-failed	s	{"path":"/usr/share/empty.sshd"}	
chroot("/var/lib/sshd"): {errno}	sshd.chroot-failed	s	{"path":"/var/lib/sshd"}	
chroot("/var/lib/empty"): {errno}	sshd.chroot-failed	s	{"path":"/var/lib/empty"}	
chroot("{path}"): {errno}	session.chroot-failed	s		
privsep_preauth: preauth child exited with status {status}	sshd.child-exit	s		srv.privsep.child_status
monitor_child_preauth: preauth child {pid} exited with status {status}	sshd.child-exit	s		
privsep_preauth: preauth child terminated by signal {signal}	sshd.child-signal	s		srv.privsep.child_signal
monitor_child_preauth: preauth child {pid} terminated by signal {signal}	sshd.child-signal	s		
mm_reap: preauth child terminated by signal {signal}	sshd.child-signal	s		srv.privsep.reap_signal
mm_reap: child terminated by signal {signal}	sshd.child-signal	s		
privsep_child_demote: ssh_sandbox_init failed	sshd.child-limit	s	{"call":"ssh_sandbox_init"}	srv.privsep.sandbox_init
getgroups: {errno}	sshd.child-limit	s	{"call":"getgroups"}	
setgroups: {errno}	sshd.child-limit	s	{"call":"setgroups"}	
initgroups: {_:account}: {errno}	sshd.child-limit	s	{"call":"initgroups"}	
initgroups {_:account} {_:count}: {errno}	sshd.child-limit	s	{"call":"initgroups"}	
setegid {_:count}: {errno}	sshd.child-limit	s	{"call":"setegid"}	
seteuid {_:count}: {errno}	sshd.child-limit	s	{"call":"seteuid"}	
setresgid {_:count}: {errno}	sshd.child-limit	s	{"call":"setresgid"}	
setresuid {_:count}: {errno}	sshd.child-limit	s	{"call":"setresuid"}	
ssh_sandbox_child: prctl({call:word}): {errno}	sshd.child-limit	s		
ssh_sandbox_child: setrlimit({call:word}, {_}): {errno}	sshd.child-limit	s		
monitor_read: unpermitted request {text}	sshd.monitor-error	s		srv.privsep.monitor_unpermitted
monitor_child_preauth: unexpected authentication from {text}	sshd.monitor-error	s		
mm_request_receive: read: {text}	sshd.monitor-error	s		srv.privsep.monitor_receive
mm_request_send: write: {text}	sshd.monitor-error	s		
monitor_read_log: child log fd closed	sshd.debug	s		srv.privsep.log_closed
Network child is on pid {_:count}	sshd.debug	s		srv.kex.netchild
Killing privsep child {_:count}	sshd.debug	s		srv.auth.killing
kex_exchange_identification: Connection closed by remote host	ident.closed	b		srv.ident.closed_v80
kex_exchange_identification: read: {errno}	ident.read-error	b		srv.ident.read_err
kex_exchange_identification: write: {errno}	ident.write-error	b		srv.ident.write_err_v80
kex_exchange_identification: client sent invalid protocol identifier "{line:peer}"	ident.invalid-line	s		srv.ident.invalid_id_v80
kex_exchange_identification: banner line contains invalid characters	ident.invalid-characters	b		srv.ident.invalid_chars_v80
kex_exchange_identification: banner line too long	ident.too-long	b		srv.ident.too_long_v80
kex_exchange_identification: No SSH version received in first {lines} lines from server	ident.none-in-limit	c		cli.ident.nobanner
Could not write ident string to {_:addr} port {_:port}	ident.write-error	s	{"errno":""}	srv.ident.write_err_old
Could not write ident string to {_:addr}	ident.write-error	s	{"errno":""}	
banner exchange: Connection from {addr} port {port}: {reason}	ident.failed	s		srv.ident.banner_exchange
Did not receive identification string from {addr} port {port}	ident.not-received	s		srv.ident.no_ident_v79
Did not receive identification string from {addr}	ident.not-received	s		srv.ident.no_ident_v72
Bad protocol version identification '{line:peer}' from {addr} port {port}	ident.invalid-line	s		srv.ident.bad_version_v79
Bad protocol version identification '{line:peer}' from {addr}	ident.invalid-line	s		srv.ident.bad_version_v64
Bad remote protocol version identification: '{line:peer}'	ident.bad-remote	b		srv.ident.bad_remote
Protocol major versions differ for {addr} port {port}: {ours} vs. {theirs:peer}	ident.protocol-1	s		srv.ident.major_v79
Protocol major versions differ for {addr}: {ours} vs. {theirs:peer}	ident.protocol-1	s		
Protocol major versions differ: {ours:word} vs. {theirs:word}	ident.protocol-1	b		srv.ident.major
probed from {addr} port {port} with {line:peer}.  Don't panic.	ident.prober	s	{"how":"probed"}	srv.ident.probed
scanned from {addr} port {port} with {line:peer}.  Don't panic.	ident.prober	s	{"how":"scanned"}	srv.ident.scanned
probed from {addr} with {line:peer}.  Don't panic.	ident.prober	s	{"how":"probed"}	
scanned from {addr} with {line:peer}.  Don't panic.	ident.prober	s	{"how":"scanned"}	
Local version string {software}	ident.local	b		srv.ident.local_version
Remote protocol version {protocol}, remote software version {software:peer}	ident.remote	b		srv.ident.remote_version
Client protocol version {protocol}; client software version {software:peer}	ident.remote	s		srv.ident.client_version
compat_banner: match: {software:peer} pat {_} compat 0x{_:hex}	ident.compat	b		srv.ident.compat
match: {software:peer} pat {_} compat 0x{_:hex}	ident.compat	b		
no match: {software:peer}	ident.compat	b		
Client version "{software:peer}" uses unsafe key agreement; refusing connection	ident.unsafe-client	s		srv.ident.unsafe_kex
SSH2_MSG_KEXINIT sent	kex.init-sent	b		srv.kex.init_sent
SSH2_MSG_KEXINIT received	kex.init-received	b		srv.kex.init_received
KEX done	kex.done	s		srv.kex.done
expecting SSH2_MSG_NEWKEYS	kex.waiting	b	{"message":"SSH2_MSG_NEWKEYS"}	srv.kex.mode_newkeys
SSH2_MSG_NEWKEYS sent	kex.newkeys-sent	b		cli.kex.newkeys_sent
SSH2_MSG_NEWKEYS received	kex.newkeys-received	b		cli.kex.newkeys_received
expecting SSH2_MSG_KEX_ECDH_REPLY	kex.waiting	c	{"message":"SSH2_MSG_KEX_ECDH_REPLY"}	cli.kex.expect_reply
expecting SSH2_MSG_KEX_ECDH_INIT	kex.waiting	s	{"message":"SSH2_MSG_KEX_ECDH_INIT"}	srv.kex.ecdh_init
expecting SSH2_MSG_KEXDH_INIT	kex.waiting	s	{"message":"SSH2_MSG_KEXDH_INIT"}	
expecting SSH2_MSG_KEX_DH_GEX_REQUEST	kex.waiting	s	{"message":"SSH2_MSG_KEX_DH_GEX_REQUEST"}	
expecting SSH2_MSG_KEX_DH_GEX_INIT	kex.waiting	s	{"message":"SSH2_MSG_KEX_DH_GEX_INIT"}	
SSH2_MSG_KEX_ECDH_INIT received	kex.reply	s		
SSH2_MSG_KEX_DH_GEX_INIT received	kex.reply	s		
SSH2_MSG_KEX_DH_GEX_REQUEST received	sshd.debug	s		
SSH2_MSG_KEX_DH_GEX_GROUP sent	sshd.debug	s		
Unable to negotiate with {addr} port {port}: {what}. Their offer: {offer:peer}	kex.no-match	b		srv.end.negotiate_v69
Unable to negotiate with {addr}: {what}. Their offer: {offer:peer}	kex.no-match	b		
Unable to negotiate with user {user:account} {addr} port {port}: {what}. Their offer: {offer:token}	kex.no-match	b	{"valid":true}	
no matching cipher found: client {offer} server {ours:token}	kex.no-match	b	{"what":"no matching cipher found"}	srv.end.nomatch_cipher_v67
no matching mac found: client {offer} server {ours:token}	kex.no-match	b	{"what":"no matching mac found"}	srv.end.nomatch_mac_v67
Unable to negotiate a key exchange method	kex.no-match	b	{"what":"no matching key exchange method found"}	srv.end.nomatch_kex_v67
no hostkey alg	kex.no-match	b	{"what":"no matching host key type found"}	srv.end.nomatch_hostkey_v67
Disconnecting {addr} port {port}: no matching DH grp found	kex.no-group	s		srv.end.gex
no matching DH grp found	kex.no-group	s		
WARNING: could not open {path:token} ({errno}), using fixed modulus	server.moduli-missing	s		
WARNING: {path:token} does not exist, using fixed modulus	server.moduli-missing	s		
WARNING: no suitable primes in {path:token}	server.moduli-missing	s		
WARNING: no suitable primes (size {_:count}/{_:count}/{_:count}) in {path:token}	server.moduli-missing	s		
invalid public DH value: {text}	kex.out-of-order	b		
too many SSH2_MSG_EXT_INFO messages sent by peer	kex.out-of-order	b	{"text":"too many SSH2_MSG_EXT_INFO messages"}	
Unsupported KEX algorithm "{text}"	server.config-bad	s	{"path":"sshd_config","keyword":"KexAlgorithms"}	
Unsupported KEX algorithm "{_}"	client.config-bad	c	{"path":"ssh_config","keyword":"KexAlgorithms"}	
mm_answer_sign: sign: error in libcrypto	kex.libcrypto	s	{"text":"error in libcrypto"}	
Connection closed by {addr} port {port}	end.closed	b		srv.end.closed_v72
Connection closed by {addr}	end.closed	b		srv.end.closed_v67
Connection closed by authenticating user {user:account} {addr} port {port}	end.closed	b	{"valid":true}	
Connection closed by invalid user {user} {addr} port {port}	end.closed	b	{"valid":false}	
Connection closed by user {user:account} {addr} port {port}	end.closed	b	{"valid":true}	
Connection reset by {addr} port {port}	end.reset	b		srv.end.reset_v69
Connection reset by {addr}	end.reset	b		
Connection reset by authenticating user {user:account} {addr} port {port}	end.reset	b	{"valid":true}	
Connection reset by invalid user {user} {addr} port {port}	end.reset	b	{"valid":false}	
Connection reset by user {user:account} {addr} port {port}	end.reset	b	{"valid":true}	
Connection from {addr} port {port} timed out	end.timed-out	s		srv.end.timeout
Connection from authenticating user {user:account} {addr} port {port} timed out	end.timed-out	s	{"valid":true}	
Connection from invalid user {user} {addr} port {port} timed out	end.timed-out	s	{"valid":false}	
Connection from user {user:account} {addr} port {port} timed out	end.timed-out	s	{"valid":true}	
Received disconnect from {addr} port {port}:{code}: {reason:peer}	end.received-disconnect	b		srv.end.received_disconnect
Received disconnect from {addr}: {code}: {reason:peer}	end.received-disconnect	b		srv.end.received_disconnect_v71
Disconnected from {addr} port {port}	end.disconnected	b		srv.end.disconnected_v72
Disconnected from {addr}	end.disconnected	b		
Disconnected from authenticating user {user:account} {addr} port {port}	end.disconnected	b	{"valid":true}	
Disconnected from invalid user {user} {addr} port {port}	end.disconnected	b	{"valid":false}	
Disconnected from user {user:account} {addr} port {port}	end.disconnected	b	{"valid":true}	
Disconnecting {addr} port {port}: {reason}	end.disconnecting	b		srv.end.disconnecting
Disconnecting authenticating user {user:account} {addr} port {port}: {reason}	end.disconnecting	b	{"valid":true}	
Disconnecting invalid user {user} {addr} port {port}: {reason}	end.disconnecting	b	{"valid":false}	
Disconnecting user {user:account} {addr} port {port}: {reason}	end.disconnecting	b	{"valid":true}	
Disconnecting: {reason}	end.disconnecting	b		srv.end.disconnecting_v74
Disconnecting {addr} port {port}: strict KEX violation: KEXINIT was not the first packet	end.disconnecting	b	{"reason":"strict KEX violation: KEXINIT was not the first packet"}	srv.end.strict_first
Disconnecting {addr} port {port}: strict KEX violation: unexpected packet type {_:count} (seqnr {_:count})	end.disconnecting	b	{"reason":"strict KEX violation: unexpected packet"}	srv.end.strict_unexpected
Disconnecting {addr} port {port}: multiple KEXINIT received from peer	end.disconnecting	b	{"reason":"multiple KEXINIT received from peer"}	srv.end.multi_kexinit
process_output: ssh_packet_write_poll: Connection from {addr} port {port}: {errno}	end.write-failed	s		srv.end.write_poll
process_output: ssh_packet_write_poll: Connection from user {user:account} {addr} port {port}: {errno}	end.write-failed	s	{"valid":true}	
packet_write_poll: Connection from {addr} port {port}: {errno}	end.write-failed	s		
packet_write_wait: Connection from {addr} port {port}: {errno}	end.write-failed	s		srv.end.packet_write_wait
packet_write_wait: Connection from user {user:account} {addr} port {port}: {errno}	end.write-failed	s	{"valid":true}	
ssh_packet_write_wait: Connection from {addr} port {port}: {errno}	end.write-failed	s		
ssh_packet_write_wait: Connection from user {user:account} {addr} port {port}: {errno}	end.write-failed	s	{"valid":true}	
packet_write_wait: Connection to {addr}: {errno}	end.write-failed	b		srv.end.packet_write_wait_v71
Read error from remote host {addr} port {port}: {errno}	end.read-failed	s		srv.end.read_error
Read error from remote host {addr}: {errno}	end.read-failed	s		
Bad packet length {length}.	kex.bad-length	b		srv.end.bad_packet_len
Corrupted MAC on input.	kex.bad-mac	b		srv.end.bad_mac
padding error: need {_:signed} block {_:count} mod {_:signed}	kex.bad-padding	b		srv.end.pad_error
Packet corrupt	kex.bad-padding	b		srv.end.packet_corrupt
Corrupted check bytes on input.	kex.bad-mac	b		
Finished discarding for {_:addr} port {_:count}	sshd.debug	b		
Finished discarding for {_:addr}	sshd.debug	b		
non-transport message {_:count} received from peer during key exchange	kex.out-of-order	b	{"text":"non-transport message during key exchange"}	srv.end.non_transport
dispatch_protocol_error: type {_:count} seq {_:count}	end.protocol-error	b	{"text":"dispatch_protocol_error"}	srv.end.protocol_error
protocol error: rcvd type {_:count}	end.protocol-error	b	{"text":"protocol error: rcvd type"}	srv.end.rcvd_type
Hm, kex protocol error: type {_:count} seq {_:count}	end.protocol-error	b	{"text":"Hm, kex protocol error"}	
kex protocol error: type {_:count} seq {_:count}	end.protocol-error	b	{"text":"kex protocol error"}	
kex_protocol_error: type {_:count} seq {_:count}	end.protocol-error	b	{"text":"kex protocol error"}	
buffer_get_ret: trying to get more bytes {_:count} than in buffer {_:count}	end.protocol-error	b	{"text":"buffer_get_ret"}	
buffer_get_string_ret: buffer_get failed	end.protocol-error	b	{"text":"buffer_get_string_ret: buffer_get failed"}	
buffer_get_string: buffer error	end.protocol-error	b	{"text":"buffer_get_string: buffer error"}	
RekeyLimit exceeded before authentication completed	kex.out-of-order	b	{"text":"RekeyLimit exceeded before authentication completed"}	srv.end.rekey_preauth
ssh_dispatch_run_fatal: Connection from {addr} port {port}: {reason}	kex.dispatch-fatal	s		srv.end.dispatch
ssh_dispatch_run_fatal: Connection from authenticating user {user:account} {addr} port {port}: {reason}	kex.dispatch-fatal	s	{"valid":true}	
ssh_dispatch_run_fatal: Connection from invalid user {user} {addr} port {port}: {reason}	kex.dispatch-fatal	s	{"valid":false}	
ssh_dispatch_run_fatal: Connection from user {user:account} {addr} port {port}: {reason}	kex.dispatch-fatal	s	{"valid":true}	
ssh_dispatch_run_fatal: Connection to {addr}: {reason}	kex.dispatch-fatal	b		srv.end.dispatch_v71
Connection from {_:addr} port {_:port}: {text}	end.protocol-error	s		
Connection from authenticating user {_} {_:addr} port {_:port}: {text}	end.protocol-error	s		
Connection from invalid user {_:peer} {_:addr} port {_:port}: {text}	end.protocol-error	s		
Connection from user {_} {_:addr} port {_:port}: {text}	end.protocol-error	s		
parse packet: Connection from {_:peer}: {text}	end.protocol-error	s		
userauth-request for user {user} service {_:peer} method {method}	auth.request	s		srv.auth.request
Accepted {method} for {user:account} from {addr} port {port} ssh2	auth.accepted	s	{"valid":true}	srv.auth.accepted_v78
Accepted {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token}	auth.accepted	s	{"valid":true}	
Accepted {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token} ID {_}	auth.accepted	s	{"valid":true}	
Accepted {method} for {user:account} from {addr} port {port} ssh2: {_:word} ID {_}	auth.accepted	s	{"valid":true}	
Accepted {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token}, client user "{_:peer}	auth.accepted	s	{"valid":true}	
Failed {method} for {user:account} from {addr} port {port} ssh2	auth.failed	s	{"valid":true}	srv.auth.failed
Failed {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token}	auth.failed	s	{"valid":true}	
Failed {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token} ID {_:peer}	auth.failed	s	{"valid":true}	
Failed {method} for {user:account} from {addr} port {port} ssh2: {_:word} ID {_:peer}	auth.failed	s	{"valid":true}	
Failed {method} for invalid user {user} from {addr} port {port} ssh2	auth.failed	s	{"valid":false}	
Failed {method} for invalid user {user} from {addr} port {port} ssh2: {_:word} {_:token}	auth.failed	s	{"valid":false}	
Failed {method} for invalid user {user} from {addr} port {port} ssh2: {_:word} {_:token} ID {_:peer}	auth.failed	s	{"valid":false}	
Partial {method} for {user:account} from {addr} port {port} ssh2	auth.partial	s		srv.auth.partial
Partial {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token}	auth.partial	s		
Postponed {method} for {user:account} from {addr} port {port} ssh2	auth.postponed	s	{"valid":true}	srv.auth.postponed
Postponed {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token}	auth.postponed	s	{"valid":true}	
Postponed {method} for invalid user {user} from {addr} port {port} ssh2	auth.postponed	s	{"valid":false}	
Root login accepted for forced command.	sshd.debug	s		
Accepted key {keytype} {fingerprint} found at {path}	auth.key-found	s		
Accepted certificate ID "{_}" (serial {_:count}) signed by CA {keytype} {fingerprint} found at {path}	auth.key-found	s		
Accepted certificate ID "{_}" (serial {_:count}) signed by {keytype} CA {fingerprint} via {path}	auth.key-found	s		
Accepted certificate ID "{_}" signed by {keytype} CA {fingerprint} via {path}	auth.key-found	s		
{path:token}: matching key found: {keytype} {fingerprint}	auth.key-found	s		
matching key found: file {path}, line {_:count} {keytype} {fingerprint}	auth.key-found	s		
Found matching {keytype} key: {fingerprint}	auth.key-found	s		
Illegal user {user} from {addr}	auth.invalid-user	s		
Invalid user {user} from {addr} port {port}	auth.invalid-user	s		srv.auth.invalid_user
Invalid user {user} from {addr}	auth.invalid-user	s		
input_userauth_request: invalid user {user}	auth.invalid-user	s		
User {user:account} from {host} not allowed because listed in DenyUsers	auth.not-allowed	s	{"rule":"listed in DenyUsers"}	srv.auth.denyusers
User {user:account} from {host} not allowed because not listed in AllowUsers	auth.not-allowed	s	{"rule":"not listed in AllowUsers"}	srv.auth.allowusers
User {user:account} from {host} not allowed because a group is listed in DenyGroups	auth.not-allowed	s	{"rule":"a group is listed in DenyGroups"}	srv.auth.denygroups
User {user:account} from {host} not allowed because none of user's groups are listed in AllowGroups	auth.not-allowed	s	{"rule":"none of user's groups are listed in AllowGroups"}	srv.auth.allowgroups
User {user:account} from {host} not allowed because not in any group	auth.not-allowed	s	{"rule":"not in any group"}	srv.auth.nogroup
User {user:account} not allowed because account is locked	auth.not-allowed	s	{"rule":"account is locked"}	srv.auth.locked
User {user:account} not allowed because shell {_:token} does not exist	auth.not-allowed	s	{"rule":"shell does not exist"}	srv.auth.shell_missing
User {user:account} not allowed because shell {_:token} is not executable	auth.not-allowed	s	{"rule":"shell is not executable"}	srv.auth.shell_noexec
User {_} not allowed because {_:token} exists	auth.nologin	s	{"text":"the nologin file exists"}	
Account {user:account} has expired	auth.account-expired	s		srv.auth.expired
User {_} password has expired ({text})	auth.password-change	s		
Could not get shadow information for {_}	server.note	s		
password change not supported	auth.password-change	s		
ROOT LOGIN REFUSED FROM {addr} port {port}	auth.root-refused	s		srv.auth.root_refused
ROOT LOGIN REFUSED FROM {addr}	auth.root-refused	s		
maximum authentication attempts exceeded for {user:account} from {addr} port {port} ssh2	auth.max-tries	s	{"valid":true}	srv.auth.maxtries
maximum authentication attempts exceeded for invalid user {user} from {addr} port {port} ssh2	auth.max-tries	s	{"valid":false}	
Disconnecting authenticating user {user:account} {addr} port {port}: Too many authentication failures	end.disconnecting	s	{"valid":true,"reason":"Too many authentication failures"}	srv.auth.toomany
Disconnecting invalid user {user} {addr} port {port}: Too many authentication failures	end.disconnecting	s	{"valid":false,"reason":"Too many authentication failures"}	
Disconnecting: Too many authentication failures for {user}	end.disconnecting	s	{"reason":"Too many authentication failures"}	srv.auth.toomany_v66
Disconnecting: Too many authentication failures for {_:peer} from {_:addr} port {_:port} ssh2	end.disconnecting	s	{"reason":"Too many authentication failures"}	srv.auth.toomany_v67
Disconnecting authenticating user {user:account} {addr} port {port}: no authentication methods enabled	auth.no-methods	s	{"valid":true}	srv.auth.no_methods
Disconnecting invalid user {user} {addr} port {port}: no authentication methods enabled	auth.no-methods	s	{"valid":false}	
Disconnecting: no authentication methods enabled	auth.no-methods	s		
No AuthenticationMethods left after eliminating disabled methods	auth.no-methods	s		
Disconnecting authenticating user {user:account} {addr} port {port}: Change of username or service not allowed: ({text:peer}	auth.changed-user	s	{"valid":true}	srv.auth.change_user
Disconnecting invalid user {user} {addr} port {port}: Change of username or service not allowed: ({text:peer}	auth.changed-user	s	{"valid":false}	
Disconnecting: Change of username or service not allowed: ({text:peer}	auth.changed-user	s		
Disconnecting {addr} port {port}: bad service request {service:peer}	auth.bad-service	s		srv.auth.bad_service
Disconnecting: bad service request {service:peer}	auth.bad-service	s		
administratively prohibited connection for {user:account} from {addr} port {port}	auth.refuse-connection	s	{"valid":true}	srv.auth.refuse_connection
administratively prohibited connection for invalid user {user} from {addr} port {port}	auth.refuse-connection	s	{"valid":false}	
Access denied for user {user:account} by PAM account configuration	auth.pam-account-denied	s		srv.auth.pam_account
PAM: {text} for {user:account} from {host}	auth.pam-error	s		srv.auth.pam_error
PAM: Authentication failure	auth.pam-error	s	{"text":"Authentication failure"}	
PAM: Permission denied	auth.pam-error	s	{"text":"Permission denied"}	
PAM: User account has expired	auth.pam-error	s	{"text":"User account has expired"}	
PAM: Authentication token expired	auth.pam-error	s	{"text":"Authentication token expired"}	
PAM: Authentication token is no longer valid; new one required	auth.pam-error	s	{"text":"Authentication token is no longer valid; new one required"}	
PAM: User not known to the underlying authentication module	auth.pam-error	s	{"text":"User not known to the underlying authentication module"}	
PAM: Module is unknown	auth.pam-error	s	{"text":"Module is unknown"}	
PAM: {text} for illegal user {user} from {host}	auth.pam-error	s		
PAM: pam_open_session(): {text}	session.pam-session	s		srv.auth.pam_session
PAM: pam_setcred(): {text}	session.pam-session	s		
PAM: initialisation failed	auth.pam-broken	s	{"text":"initialisation failed"}	srv.auth.pam_init
PAM: initialization failed	auth.pam-broken	s	{"text":"initialization failed"}	
Username too long from {_:addr} port {_:port}	auth.pam-error	s	{"text":"Username too long"}	
userauth_pubkey: certificate signature algorithm {algorithm}: {_}	auth.algorithm-refused	s	{"list":"CASignatureAlgorithms"}	
userauth_pubkey: unsupported public key algorithm: {algorithm}	auth.algorithm-refused	s	{"list":"what this release of OpenSSH knows"}	
userauth_pubkey: signature algorithm {algorithm} not in PubkeyAcceptedAlgorithms	auth.algorithm-refused	s	{"list":"PubkeyAcceptedAlgorithms"}	srv.auth.key_alg
userauth_pubkey: key type {algorithm} not in PubkeyAcceptedAlgorithms	auth.algorithm-refused	s	{"list":"PubkeyAcceptedAlgorithms"}	
userauth_pubkey: key type {algorithm} not in PubkeyAcceptedKeyTypes	auth.algorithm-refused	s	{"list":"PubkeyAcceptedKeyTypes"}	
{_:word} key type {algorithm} is not in permitted list {list}	auth.algorithm-refused	s		
Authentication refused: bad ownership or modes for {what:word} {path}	auth.file-modes	s		srv.auth.bad_modes
Bad permissions. Try removing permissions for user: {_} on file {path}.	auth.file-modes	s	{"what":"file"}	
Authentication refused.	auth.file-modes	s	{"what":"file","path":""}	
Authentication refused: realpath {path} failed: {errno}	auth.file-unreadable	s		
Authentication refused: {path} is not a regular file	auth.file-unreadable	s	{"errno":"is not a regular file"}	
Could not open user '{user:word}' authorized keys '{path}': {errno}	auth.file-unreadable	s		
Could not open user '{user:word}' authorized principals '{path}': {errno}	auth.file-unreadable	s		
Could not open authorized keys '{path}': {errno}	auth.file-unreadable	s		
Could not open authorized principals '{path}': {errno}	auth.file-unreadable	s		
User {user:word} authorized keys {path:token} is not a regular file	auth.file-unreadable	s	{"errno":"is not a regular file"}	
User '{user:word}' authorized keys '{path}' is not a regular file	auth.file-unreadable	s	{"errno":"is not a regular file"}	
key not found	auth.file-read	s		
{_:token} check options: '{_}	auth.file-read	s		
{_:token} advance: '{_}	sshd.debug	s		
trying public key file {path}	auth.file-tried	s		
trying authorized principals file {path}	auth.file-tried	s		
{_:token}: bad key options: {text}	auth.file-bad-line	s		
{_:token}: entry expired at {text}	auth.key-restricted	s		
Authentication key {keytype} {fingerprint} revoked by file {path}	auth.key-revoked	s		srv.auth.revoked
WARNING: authentication attempt with a revoked {keytype} key {fingerprint}	auth.key-revoked	s		
Error checking authentication key {_:word} {_:token} in revoked keys file {path:token}: {errno}	auth.file-unreadable	s		
Refusing certificate ID "{_}" serial={_:count} signed by {_:word} CA {_:token} via {_:token} {text}	auth.key-restricted	s		
key_cert_check_authority: {text}	auth.key-restricted	s		
{_:token} Certificate source-address invalid	auth.key-restricted	s	{"text":"the list of addresses in the certificate is not valid"}	
refusing {_:word} key: {text}	auth.key-restricted	s		
refusing previously-used {_:word} key	auth.key-restricted	s	{"text":"key already used for an earlier step"}	
public key {_:word} {_:token} signature for {_:peer} rejected: {text}	auth.key-restricted	s		
{_:token}: Authentication tried for {_} with correct key but not from a permitted host (host={_:peer}	auth.key-restricted	s	{"text":"correct key but not from a permitted host"}	
Authentication tried for {_} with correct key but not from a permitted host (host={_:peer}	auth.key-restricted	s	{"text":"correct key but not from a permitted host"}	
{_:token}: Authentication tried for {_} with valid certificate but not from a permitted source address ({_:addr}).	auth.key-restricted	s	{"text":"valid certificate but not from a permitted source address"}	
Authentication tried for {_} with valid certificate but not from a permitted host (ip={_:addr}).	auth.key-restricted	s	{"text":"valid certificate but not from a permitted source address"}	
Refusing certificate ID "{_:peer}" serial={_:count} signed by {_:word} CA {_:token}: {text}	auth.key-restricted	s		
Certificate invalid: {text}	auth.key-restricted	s		
Certificate does not contain an authorized principal	auth.key-restricted	s	{"text":"Certificate does not contain an authorized principal"}	
Certificate lacks principal list	auth.key-restricted	s	{"text":"Certificate lacks principal list"}	
Certificate contains unsupported critical options	auth.key-restricted	s	{"text":"Certificate contains unsupported critical options"}	
Certificate signed with disallowed algorithm	auth.key-restricted	s	{"text":"Certificate signed with disallowed algorithm"}	
Refused by key options	auth.key-restricted	s	{"text":"Refused by key options"}	
Refused by certificate options	auth.key-restricted	s	{"text":"Refused by certificate options"}	
Invalid certificate options	auth.key-restricted	s	{"text":"Invalid certificate options"}	
Certificate critical option "{text:peer}" is not supported	auth.key-restricted	s		
AuthorizedKeysCommand {path:token} {_} failed, status {_:count}	auth.keys-command	s	{"text":"failed"}	
AuthorizedKeysCommand {path:token} failed, status {_:count}	auth.keys-command	s	{"text":"failed"}	
AuthorizedPrincipalsCommand {path:token} {_} failed, status {_:count}	auth.keys-command	s	{"text":"failed"}	
AuthorizedKeysCommand {path:token} {_} exited on signal {_:count}	auth.keys-command	s	{"text":"exited on signal"}	
AuthorizedKeysCommand "{path}" contains invalid quotes	auth.keys-command	s	{"text":"contains invalid quotes"}	
AuthorizedKeysCommand "{path}" yielded no arguments	auth.keys-command	s	{"text":"yielded no arguments"}	
AuthorizedPrincipalsCommand "{path}" contains invalid quotes	auth.keys-command	s	{"text":"contains invalid quotes"}	
AuthorizedPrincipalsCommand "{path}" yielded no arguments	auth.keys-command	s	{"text":"yielded no arguments"}	
No user for AuthorizedPrincipalsCommand specified, skipping	auth.keys-command	s	{"text":"no user for it is set"}	
AuthorizedPrincipalsCommandUser "{_}" not found: {text}	auth.keys-command	s		
Unsafe AuthorizedPrincipalsCommand "{path}": {text}	auth.keys-command	s		
Unsafe AuthorizedKeysCommand "{path}": {text}	auth.keys-command	s		
AuthorizedKeysCommandUser "{_}" not found: {text}	auth.keys-command	s		
No user for AuthorizedKeysCommand specified, skipping	auth.keys-command	s	{"text":"no user specified"}	
reverse mapping checking getaddrinfo for {host:peer} [{addr}] failed - POSSIBLE BREAK-IN ATTEMPT!	auth.reverse-mapping	s		srv.auth.reverse_v72
reverse mapping checking getaddrinfo for {host:peer} [{addr}] failed.	auth.reverse-mapping	s		srv.auth.reverse
Address {addr} maps to {host:peer}, but this does not map back to the address.	auth.reverse-mapping	s		srv.auth.nomap
Address {addr} maps to {host:peer}, but this does not map back to the address - POSSIBLE BREAK-IN ATTEMPT!	auth.reverse-mapping	s		
Nasty PTR record "{host:peer}" is set up for {addr}, ignoring	auth.reverse-mapping	s		
userauth_hostbased mismatch: client sends {_:peer}	auth.reverse-mapping	s		
User child is on pid {pid}	session.child	s		srv.session.child
Starting session: command for {user:account} from {addr} port {port} id {_:count}	session.started	s	{"what":"command"}	
Starting session: shell on {_:token} for {user:account} from {addr} port {port} id {_:count}	session.started	s	{"what":"shell"}	
Starting session: shell for {user:account} from {addr} port {port} id {_:count}	session.started	s	{"what":"shell"}	
Starting session: command on {_:token} for {user:account} from {addr} port {port} id {_:count}	session.started	s	{"what":"command"}	
Starting session: subsystem '{what}' for {user:account} from {addr} port {port} id {_:count}	session.started	s		
Starting session: forced-command (config) '{command}' for {_}	session.forced	s		
Starting session: forced-command (key-option) '{command}' for {_}	session.forced	s		
Close session: user {_} from {_:addr} port {_:port} id {_:count}	session.note	s		srv.session.close
Transferred: sent {_:count}, received {_:count} bytes	session.note	s		srv.session.transferred
Closing connection to {host} port {_:port}	session.closed	s		srv.session.closing
Changed root directory to "{_}"	session.note	s		
Timeout, client not responding from user {user:account} {addr} port {port}	session.client-alive	s	{"valid":true}	srv.session.client_alive
Timeout, client not responding.	session.client-alive	s		srv.session.client_alive_v76
terminating inactive connection from user {user:account} {addr} port {port}	session.unused	s	{"valid":true}	srv.session.unused
channel {_:count}: closing after {_:count} seconds of inactivity	session.channel-timeout	b	{"text":"closing after inactivity"}	
Exiting on signal {signal}	session.signalled	s		srv.session.exit_signal
Disconnecting user {user:account} {addr} port {port}: Possible attack: attempt to open a session after additional sessions disabled	end.disconnecting	s	{"valid":true,"reason":"attempt to open a session after additional sessions disabled"}	srv.session.nomore
no more sessions	session.max-sessions	s		srv.session.maxsessions
bad ownership or modes for chroot directory "{path}"	session.chroot-modes	s		srv.session.chroot_modes
bad ownership or modes for chroot directory component "{path}"	session.chroot-modes	s	{"component":true}	
safely_chroot: stat("{path}"): {errno}	session.chroot-failed	s		
chroot path "{path}" is not a directory	session.chroot-failed	s	{"errno":"is not a directory"}	
chroot path does not begin at root	session.chroot-failed	s	{"path":"ChrootDirectory","errno":"does not begin at /"}	
chroot path too long	session.chroot-failed	s	{"path":"ChrootDirectory","errno":"is too long"}	
server lacks privileges to chroot to ChrootDirectory	session.chroot-failed	s	{"path":"ChrootDirectory","errno":"sshd does not run as root"}	
Unable to chdir to chroot path "{path}": {errno}	session.chroot-failed	s		
Connection from {_}: refusing non-sftp session	session.sftp-only	s	{"text":"refusing non-sftp session"}	srv.session.nonsftp
subsystem request for {subsystem:peer} by user {_} failed, subsystem not found	session.subsystem-failed	s	{"text":"subsystem not found"}	
subsystem request for {subsystem:peer} by user {_} failed, execution failed	session.subsystem-failed	s	{"text":"execution failed"}	
subsystem request for {subsystem:token} failed, subsystem not found	session.subsystem-failed	s	{"text":"subsystem not found"}	
subsystem request for {_:peer} by user {_}	session.note	s		
subsystem: cannot stat {subsystem}: {text}	session.subsystem-failed	s		
openpty: {text}	session.pty-refused	s		
session_pty_req: session {_:count} alloc failed	session.pty-refused	s	{"text":"no terminal"}	
do_exec_no_pty: fork: {text}	session.limit	s		
do_exec_pty: fork: {text}	session.limit	s		
refused local port forward: {text:peer}	session.forward-refused	s		
refused streamlocal port forward: {text:peer}	session.forward-refused	s		
Received request from {_:addr} port {_:port} to connect to host {text:peer}, but the request was denied.	session.forward-refused	s		
Received request to connect to host {text:peer}, but the request was denied.	session.forward-refused	s		
Received request to connect to path {text:peer}, but the request was denied.	session.forward-refused	s		
Received request from {_:addr} port {_:port} to remote forward to {text:peer}, but the request was denied.	session.forward-refused	s		
Received request from {_:addr} port {_:port} to remote forward, but the request was denied.	session.forward-refused	s	{"text":"remote forward"}	
channel {_:count}: open failed: {text:peer}	session.forward-refused	s		
syslogin_perform_logout: logout() returned an error	session.note	s		
Attempt to write login records by non-root user (aborting)	session.note	s		
Writing login record failed for {_}	session.note	s		
Unable to get agent socket: {_}	server.note	s		
Entering interactive session for SSH2.	session.entered	s		
Failed to allocate internet-domain X11 display socket.	session.note	s		
attempt {_:count} failures {_:count}	sshd.debug	s		
temporarily_use_uid: {_:count}/{_:count} (e={_:count}/{_:count})	sshd.debug	s		
restore_uid: {_:count}/{_:count}	sshd.debug	s		
restore_uid: (unprivileged)	sshd.debug	s		
permanently_set_uid: {_:count}/{_:count}	sshd.debug	s		
mm_request_send: entering, type {_:count}	sshd.debug	s		
mm_request_send entering: type {_:count}	sshd.debug	s		
mm_request_receive_expect: entering, type {_:count}	sshd.debug	s		
mm_request_receive_expect entering: type {_:count}	sshd.debug	s		
mm_request_receive entering	sshd.debug	s		
monitor_read: checking request {_:count}	sshd.debug	s		
monitor_read: {_:count} used once, disabling now	sshd.debug	s		
preauth child monitor started	sshd.debug	s		
{_:token}: key options: {_}	sshd.debug	s		
{_:token}: processed {_:count}/{_:count} lines	sshd.debug	s		
auth_check_authkeys_file: {_}: processed {_:count}/{_:count} lines	sshd.debug	s		
user_specific_delay: {_}	sshd.debug	s		
ensure_minimum_time_since: elapsed {_}	sshd.debug	s		
userauth_pubkey: authenticated {_:count} pkalg {_:token}	sshd.debug	s		
userauth_pubkey: {_:word} user {_:peer} public key {_:token} {_:token}	sshd.debug	s		
userauth_pubkey: disabled because of invalid user	sshd.debug	s		
userauth_pubkey: test whether pkalg/pkblob are acceptable	sshd.debug	s		
userauth_pubkey: test pkalg {_}	sshd.debug	s		
userauth_pubkey: {_:token} test pkalg {_}	sshd.debug	s		
userauth_pubkey: {_:token} have {_:token} signature for {_}	sshd.debug	s		
userauth_pubkey: have {_:token} signature for {_}	sshd.debug	s		
userauth_finish: failure partial={_:count} next methods="{_}"	sshd.debug	s		
input_userauth_request: setting up authctxt for {_:peer}	sshd.debug	s		
input_userauth_request: try method {_:peer}	sshd.debug	s		
mm_answer_{_:word}: {_}	sshd.debug	s		
mm_answer_{_:word} entering	sshd.debug	s		
mm_{_:word}: waiting for {_}	sshd.debug	s		
mm_{_:word} entering	sshd.debug	s		
mm_{_:word} entering: {_}	sshd.debug	s		
mm_get_keystate: {_}	sshd.debug	s		
mm_send_keystate: Finished sending state	sshd.debug	s		
mm_do_pam_account returning {_:count}	sshd.debug	s		
mm_choose_dh: remaining {_:count}	sshd.debug	s		
do_cleanup	sshd.debug	s		
PAM: initializing for "{_:peer}"	sshd.debug	s		
PAM: initializing for "{_:peer}" with service "{_}"	sshd.debug	s		
PAM: setting PAM_RHOST to "{_:peer}"	sshd.debug	s		
PAM: setting PAM_TTY to "ssh"	sshd.debug	s		
PAM: establishing credentials	sshd.debug	s		
PAM: opening session	sshd.debug	s		
PAM: closing session	sshd.debug	s		
PAM: deleting credentials	sshd.debug	s		
PAM: reinitializing credentials	sshd.debug	s		
PAM: cleanup	sshd.debug	s		
PAM: sshpam_{_:word} entering{_}	sshd.debug	s		
PAM: sshpam_{_:word} called with {_:count} messages	sshd.debug	s		
PAM: do_pam_account pam_acct_mgmt = {_:count} ({_})	sshd.debug	s		
PAM: num PAM env strings {_:count}	sshd.debug	s		
PAM: num env strings {_:count}	sshd.debug	s		
PAM: password authentication accepted for {_:peer}	sshd.debug	s		
PAM: password authentication failed for {_:peer}: {_}	sshd.debug	s		
do_pam_account: called	sshd.debug	s		
do_pam_{_:word}: auth information in SSH_AUTH_INFO_0	sshd.debug	s		
sending debug message: {_:peer}	sshd.debug	s		
oom_adjust_setup	sshd.debug	s		
oom_adjust_restore	sshd.debug	s		
Set {_:token} to {_:signed}	sshd.debug	s		
Set {_:token} from {_:signed} to {_:signed}	sshd.debug	s		
send_rexec_state: entering fd = {_:count} config len {_:count}	sshd.debug	s		
send_rexec_state: done	sshd.debug	s		
recv_rexec_state: entering fd = {_:count}	sshd.debug	s		
recv_rexec_state: done	sshd.debug	s		
ssh_msg_send: type {_:count}{_}	sshd.debug	s		
ssh_msg_recv entering	sshd.debug	s		
rexec start in {_:count} out {_:count} newsock {_:count} pipe {_:signed} sock {_:count}	sshd.debug	s		
rexec start in {_:count} out {_:count} newsock {_:count} config_s {_:token}	sshd.debug	s		
rexec_argv[{_:count}]='{_}'	sshd.debug	s		
inetd sockets after dupping: {_:count}, {_:count}	sshd.debug	s		
network sockets: {_:count}, {_:count}	sshd.debug	s		
Server will not fork when running in debugging mode.	sshd.debug	s		
ssh_sandbox_{_:word}: {_}	sshd.debug	s		
privsep user:group {_:count}:{_:count}	sshd.debug	s		
list_hostkey_types: {_}	sshd.debug	s		
local server KEXINIT proposal	sshd.debug	s		
peer client KEXINIT proposal	sshd.debug	s		
audit_event: unhandled event {_:count}	sshd.debug	s		
parse_server_config_depth: config {_} len {_:count}	sshd.debug	s		
load_server_config: {_}	sshd.debug	s		
checking match for '{_}' user {_:peer}	sshd.debug	s		
checking syntax for 'Match {_}'	sshd.debug	s		
checking syntax for 'Match {_}' on line {_:count}	sshd.debug	s		
match not found	sshd.debug	s		
match found	sshd.debug	s		
match not found on line {_:count}	sshd.debug	s		
match found on line {_:count}	sshd.debug	s		
user {_:peer} matched 'User {_}' at line {_:count}	sshd.debug	s		
user {_:peer} matched group list {_} at line {_:count}	sshd.debug	s		
user {_:peer} does not match group list {_} at line {_:count}	sshd.debug	s		
connection from {_:peer} matched '{_}' at line {_:count}	sshd.debug	s		
reprocess config line {_:count}: {_}	sshd.debug	s		
mm_answer_keyallowed: {_}	sshd.debug	s		
mm_answer_keyallowed: key {_:token} is {_}	sshd.debug	s		
mm_answer_sign: {_}	sshd.debug	s		
monitor_child_preauth: user {_} authenticated by privileged process	sshd.debug	s		
monitor_child_preauth: {_} has been authenticated by privileged process	sshd.debug	s		
monitor_apply_keystate: packet_set_state	sshd.debug	s		
ssh_packet_set_postauth: called	sshd.debug	s		
ssh_packet_set_state: done	sshd.debug	s		
notify_hostkeys: {_}	sshd.debug	s		
active: key options: {_}	sshd.debug	s		
server_init_dispatch	sshd.debug	s		
server_input_global_request: rtype {_:peer} want_reply {_:count}	sshd.debug	s		
server_input_channel_open: ctype {_:peer} rchan {_:signed} win {_:count} max {_:count}	sshd.debug	s		
server_input_channel_open: confirm {_:peer}	sshd.debug	s		
server_input_channel_open: failure {_:peer}	sshd.debug	s		
server_input_channel_req: channel {_:count} request {_:peer} reply {_:count}	sshd.debug	s		
server_request_direct_tcpip: {_:peer}	sshd.debug	s		
input_session_request	sshd.debug	s		
session_new: allocate (allocated {_:count} max {_:count})	sshd.debug	s		
session_new: session {_:count}	sshd.debug	s		
session_unused: session id {_:count} unused	sshd.debug	s		
session_open: channel {_:count}	sshd.debug	s		
session_open: session {_:count}: link with channel {_:count}	sshd.debug	s		
session_by_channel: session {_:count} channel {_:count}	sshd.debug	s		
session_by_pid: pid {_:count}	sshd.debug	s		
session_input_channel_req: session {_:count} req {_:peer}	sshd.debug	s		
session_exit_message: session {_:count} channel {_:count} pid {_:count}	sshd.debug	s		
session_exit_message: release channel {_:count}	sshd.debug	s		
session_pty_req: session {_:count} alloc {_:token}	sshd.debug	s		
session_pty_cleanup2: session {_:count} release {_:token}	sshd.debug	s		
Allocating pty.	sshd.debug	s		
Allocating a pty not permitted for this connection.	sshd.debug	s		
Setting controlling tty using TIOCSCTTY.	sshd.debug	s		
Received SIGCHLD.	sshd.debug	s		
subsystem: {_}	sshd.debug	s		
SELinux support disabled	sshd.debug	s		
Copy environment: {_}	sshd.debug	s		
Setting env {_:count}: {_:peer}	sshd.debug	s		
Ignoring env request {_:peer}: {_}	sshd.debug	s		
connect_next: {_:peer}	sshd.debug	s		
srclimit_{_:word}: {_}	sshd.debug	s		
Connection to port {_:count} forwarding to {_} port {_:signed} requested.	sshd.debug	s		
trying authorized keys command {_}	sshd.debug	s		
AuthorizedKeysCommand{_}: command "{_}" running as {_:word}	sshd.debug	s		
Got {_:count}/{_:count} for keepalive	sshd.debug	s		
client does not support rekeying	sshd.debug	s		
fatal: Could not read from remote repository.	tool.read-failed	c	{"tool":"git"}	
Please make sure you have the correct access rights	tool.note	c	{"tool":"git"}	
and the repository exists.	tool.note	c	{"tool":"git"}	
Cloning into '{_}'...	tool.note	c	{"tool":"git"}	
Cloning into bare repository {_}	tool.note	c	{"tool":"git"}	
remote: {_}	tool.note	c	{"tool":"git"}	
remote:	tool.note	c	{"tool":"git"}	
Receiving objects: {_}	tool.note	c	{"tool":"git"}	
fatal: repository '{_}' not found	tool.note	c	{"tool":"git"}	
fatal: '{_}' does not appear to be a git repository	tool.note	c	{"tool":"git"}	
fatal: The remote end hung up unexpectedly	tool.closed	c	{"tool":"git","text":"fatal: The remote end hung up unexpectedly"}	
fatal: the remote end hung up unexpectedly	tool.closed	c	{"tool":"git","text":"fatal: the remote end hung up unexpectedly"}	
fatal: the remote end hung up upon initial contact	tool.closed	c	{"tool":"git","text":"fatal: the remote end hung up upon initial contact"}	
fatal: early EOF	tool.closed	c	{"tool":"git","text":"fatal: early EOF"}	
fetch-pack: unexpected disconnect while reading sideband packet	tool.closed	c	{"tool":"git","text":"fetch-pack: unexpected disconnect while reading sideband packet"}	
fatal: fetch-pack: invalid index-pack output	tool.closed	c	{"tool":"git","text":"fatal: fetch-pack: invalid index-pack output"}	
fatal: index-pack failed	tool.closed	c	{"tool":"git","text":"fatal: index-pack failed"}	
send-pack: unexpected disconnect while reading sideband packet	tool.closed	c	{"tool":"git","text":"send-pack: unexpected disconnect while reading sideband packet"}	
error: failed to push some refs to '{_}'	tool.closed	c	{"tool":"git","text":"error: failed to push some refs to 'git@git.example.test:team/site.git'"}	
fatal: protocol error: bad line length character: {text:peer}	session.noise-in-stream	c		
remote: Public key authentication failed.	auth.denied	c	{"methods":"publickey"}	
ERROR: You're using an RSA key with SHA-1, which is no longer allowed.{_}	auth.algorithm-refused	c	{"algorithm":"ssh-rsa","list":"the list of GitHub"}	
ERROR: Permission to {repository} denied to {to}.	auth.git-denied	c	{"text":"Permission denied to this account"}	
ERROR: Permission to {repository} denied to deploy key	auth.git-denied	c	{"text":"Permission denied to deploy key"}	
Access denied.	auth.git-denied	c	{"text":"Access denied."}	
ERROR: Repository not found.	auth.git-denied	c	{"text":"ERROR: Repository not found."}	
ERROR: The key you are authenticating with has been marked as read only.	auth.git-denied	c	{"text":"ERROR: The key you are authenticating with has been marked as read only."}	
ERROR: The \`{_}\` organization has enabled or enforced SAML SSO{_}	auth.git-denied	c	{"text":"ERROR: The \`team\` organization has enabled or enforced SAML SSO."}	
ERROR: We're doing an SSH key audit.	auth.git-denied	c	{"text":"ERROR: We're doing an SSH key audit."}	
remote: ERROR: The project you were looking for could not be found or you don't have permission to view it.	auth.git-denied	c	{"text":"remote: ERROR: The project you were looking for could not be found or you don't have permission to view it."}	
GitLab: The project you were looking for could not be found or you don't have permission to view it.	auth.git-denied	c	{"text":"GitLab: The project you were looking for could not be found or you don't have permission to view it."}	
GitLab: The project you were looking for could not be found.	auth.git-denied	c	{"text":"GitLab: The project you were looking for could not be found."}	
GitLab: You are not allowed to {_}	auth.git-denied	c	{"text":"GitLab: You are not allowed to push code to this project."}	
remote: GitLab: You are not allowed to {_}	auth.git-denied	c	{"text":"remote: GitLab: You are not allowed to push code to this project."}	
remote: ERROR: You are not allowed to {_}	auth.git-denied	c	{"text":"remote: ERROR: You are not allowed to push code to this project."}	
GitLab: This deploy key does not have write access to this project.	auth.git-denied	c	{"text":"GitLab: This deploy key does not have write access to this project."}	
conq: repository access denied.	auth.git-denied	c	{"text":"conq: repository access denied."}	
conq: repository does not exist.	auth.git-denied	c	{"text":"conq: repository does not exist."}	
repository access denied{_}	auth.git-denied	c	{"text":"repository access denied. deployment key is not associated with the requested repository."}	
FATAL: {_} DENIED by fallthru	auth.git-denied	c	{"text":"FATAL: R any site ada DENIED by fallthru"}	
Gitea: Unauthorized	auth.git-denied	c	{"text":"Gitea: Unauthorized"}	
fatal: remote error: access denied or repository not exported: {_}	auth.git-denied	c	{"text":"fatal: remote error: access denied or repository not exported: /site.git"}	
Hi {user:peer}! You've successfully authenticated, but GitHub does not provide shell access.	session.git-greeting	c	{"text":"GitHub"}	
Welcome to GitLab, {user:peer}!	session.git-greeting	c	{"text":"GitLab"}	
Hi there, {user:peer}! You've successfully authenticated with the key named {_}, but Gitea does not provide shell access.	session.git-greeting	c	{"text":"Gitea"}	
You can use git to connect to Bitbucket. Shell access is disabled.	session.git-greeting	c	{"text":"You can use git to connect to Bitbucket. Shell access is disabled."}	
You can use git or hg to connect to Bitbucket. Shell access is disabled.	session.git-greeting	c	{"text":"You can use git or hg to connect to Bitbucket. Shell access is disabled."}	
authenticated via ssh key.	session.git-greeting	c	{"text":"authenticated via ssh key."}	
  ****    Welcome to Gerrit Code Review    ****	session.git-greeting	c	{"text":"  ****    Welcome to Gerrit Code Review    ****"}	
****    Welcome to Gerrit Code Review    ****	session.git-greeting	c	{"text":"****    Welcome to Gerrit Code Review    ****"}	
remote: Shell access is not supported.	session.git-greeting	c	{"text":"remote: Shell access is not supported."}	
You have successfully authenticated over SSH. You can use Git to interact with AWS CodeCommit.{_}	session.git-greeting	c	{"text":"You have successfully authenticated over SSH. You can use Git to interact with AWS CodeCommit. Interactive shells are not supported."}	
fatal: Interactive git shell is not enabled.	session.git-greeting	c	{"text":"fatal: Interactive git shell is not enabled."}	
fatal: What do you think I am? A shell?	session.git-greeting	c	{"text":"fatal: What do you think I am? A shell?"}	
hello {_}, this is {_:token} running gitolite{_}	session.git-greeting	c	{"text":"hello ada, this is git@git running gitolite3 v3.6.12 on git 2.39.5"}	
lost connection	tool.closed	c	{"tool":"scp","text":"lost connection"}	
scp: Connection closed	tool.closed	c	{"tool":"scp","text":"scp: Connection closed"}	
scp: Connection closed.	tool.closed	c	{"tool":"scp","text":"scp: Connection closed."}	
sftp: Connection closed	tool.closed	c	{"tool":"sftp","text":"sftp: Connection closed"}	
sftp: Connection closed.	tool.closed	c	{"tool":"sftp","text":"sftp: Connection closed."}	
Connection closed	tool.closed	c	{"tool":"sftp","text":"Connection closed"}	
Connection closed.	tool.closed	c	{"tool":"sftp","text":"Connection closed."}	
Couldn't read packet: {_}	tool.closed	c	{"tool":"sftp","text":"Couldn't read packet: Connection reset by peer"}	
Couldn't send packet: {_}	tool.closed	c	{"tool":"sftp","text":"Couldn't send packet: Broken pipe"}	
Executing: program {_} host {_:token}, user {_}	tool.note	c	{"tool":"scp"}	
scp: {_}: No such file or directory	tool.note	c	{"tool":"scp"}	
scp: {_}: Permission denied	tool.note	c	{"tool":"scp"}	
Connected to {_}	tool.note	c	{"tool":"sftp"}	
Received message too long {length}	session.noise-in-stream	c		
scp: Received message too long {length}	session.noise-in-stream	c		
Ensure the remote shell produces no output for non-interactive sessions.	tool.note	c	{"tool":"sftp"}	
scp: Ensure the remote shell produces no output for non-interactive sessions.	tool.note	c	{"tool":"scp"}	
protocol error: {text:peer}	session.noise-in-stream	c		
bash: /usr/lib/openssh/sftp-server: No such file or directory	session.subsystem-failed	c	{"subsystem":"sftp","text":"bash: /usr/lib/openssh/sftp-server: No such file or directory"}	
bash: line 1: /usr/lib/openssh/sftp-server: No such file or directory	session.subsystem-failed	c	{"subsystem":"sftp","text":"bash: line 1: /usr/lib/openssh/sftp-server: No such file or directory"}	
sh: /usr/lib/openssh/sftp-server: not found	session.subsystem-failed	c	{"subsystem":"sftp","text":"sh: /usr/lib/openssh/sftp-server: not found"}	
sh: 1: /usr/lib/openssh/sftp-server: not found	session.subsystem-failed	c	{"subsystem":"sftp","text":"sh: 1: /usr/lib/openssh/sftp-server: not found"}	
ash: /usr/lib/openssh/sftp-server: not found	session.subsystem-failed	c	{"subsystem":"sftp","text":"ash: /usr/lib/openssh/sftp-server: not found"}	
bash: /usr/libexec/openssh/sftp-server: No such file or directory	session.subsystem-failed	c	{"subsystem":"sftp","text":"bash: /usr/libexec/openssh/sftp-server: No such file or directory"}	
bash: line 1: /usr/libexec/openssh/sftp-server: No such file or directory	session.subsystem-failed	c	{"subsystem":"sftp","text":"bash: line 1: /usr/libexec/openssh/sftp-server: No such file or directory"}	
sh: /usr/libexec/openssh/sftp-server: not found	session.subsystem-failed	c	{"subsystem":"sftp","text":"sh: /usr/libexec/openssh/sftp-server: not found"}	
sh: 1: /usr/libexec/openssh/sftp-server: not found	session.subsystem-failed	c	{"subsystem":"sftp","text":"sh: 1: /usr/libexec/openssh/sftp-server: not found"}	
ash: /usr/libexec/openssh/sftp-server: not found	session.subsystem-failed	c	{"subsystem":"sftp","text":"ash: /usr/libexec/openssh/sftp-server: not found"}	
bash: /usr/lib/sftp-server: No such file or directory	session.subsystem-failed	c	{"subsystem":"sftp","text":"bash: /usr/lib/sftp-server: No such file or directory"}	
bash: line 1: /usr/lib/sftp-server: No such file or directory	session.subsystem-failed	c	{"subsystem":"sftp","text":"bash: line 1: /usr/lib/sftp-server: No such file or directory"}	
sh: /usr/lib/sftp-server: not found	session.subsystem-failed	c	{"subsystem":"sftp","text":"sh: /usr/lib/sftp-server: not found"}	
sh: 1: /usr/lib/sftp-server: not found	session.subsystem-failed	c	{"subsystem":"sftp","text":"sh: 1: /usr/lib/sftp-server: not found"}	
ash: /usr/lib/sftp-server: not found	session.subsystem-failed	c	{"subsystem":"sftp","text":"ash: /usr/lib/sftp-server: not found"}	
bash: /usr/libexec/sftp-server: No such file or directory	session.subsystem-failed	c	{"subsystem":"sftp","text":"bash: /usr/libexec/sftp-server: No such file or directory"}	
bash: line 1: /usr/libexec/sftp-server: No such file or directory	session.subsystem-failed	c	{"subsystem":"sftp","text":"bash: line 1: /usr/libexec/sftp-server: No such file or directory"}	
sh: /usr/libexec/sftp-server: not found	session.subsystem-failed	c	{"subsystem":"sftp","text":"sh: /usr/libexec/sftp-server: not found"}	
sh: 1: /usr/libexec/sftp-server: not found	session.subsystem-failed	c	{"subsystem":"sftp","text":"sh: 1: /usr/libexec/sftp-server: not found"}	
ash: /usr/libexec/sftp-server: not found	session.subsystem-failed	c	{"subsystem":"sftp","text":"ash: /usr/libexec/sftp-server: not found"}	
bash: /usr/lib/ssh/sftp-server: No such file or directory	session.subsystem-failed	c	{"subsystem":"sftp","text":"bash: /usr/lib/ssh/sftp-server: No such file or directory"}	
bash: line 1: /usr/lib/ssh/sftp-server: No such file or directory	session.subsystem-failed	c	{"subsystem":"sftp","text":"bash: line 1: /usr/lib/ssh/sftp-server: No such file or directory"}	
sh: /usr/lib/ssh/sftp-server: not found	session.subsystem-failed	c	{"subsystem":"sftp","text":"sh: /usr/lib/ssh/sftp-server: not found"}	
sh: 1: /usr/lib/ssh/sftp-server: not found	session.subsystem-failed	c	{"subsystem":"sftp","text":"sh: 1: /usr/lib/ssh/sftp-server: not found"}	
ash: /usr/lib/ssh/sftp-server: not found	session.subsystem-failed	c	{"subsystem":"sftp","text":"ash: /usr/lib/ssh/sftp-server: not found"}	
bash: scp: command not found	session.command-missing	c	{"command":"scp"}	
remote readdir("{path}"): {errno}	session.path-error	c		
Couldn't canonicalize: {errno}	session.path-error	c		
Couldn't read directory: {errno}	session.path-error	c		
rsync: connection unexpectedly closed ({_:count} bytes received so far) [{_:word}]	tool.closed	c	{"tool":"rsync","text":"rsync: connection unexpectedly closed (0 bytes received so far) [sender]"}	
rsync: [{_:word}] connection unexpectedly closed ({_:count} bytes received so far)	tool.closed	c	{"tool":"rsync","text":"rsync: [receiver] connection unexpectedly closed (0 bytes received so far)"}	
rsync error: unexplained error (code 255) at {_}	tool.closed	c	{"tool":"rsync","text":"rsync error: unexplained error (code 255) at io.c(231) [sender=3.2.7]"}	
rsync error: error in rsync protocol data stream (code 12) at {_}	tool.closed	c	{"tool":"rsync","text":"rsync error: error in rsync protocol data stream (code 12) at io.c(231) [sender=3.2.7]"}	
rsync error: unexplained error (code {_:count}) at {_}	tool.closed	c	{"tool":"rsync","text":"rsync error: unexplained error (code 137) at io.c(231) [sender=3.2.7]"}	
rsync error: error in socket IO (code 10) at {_}	tool.closed	c	{"tool":"rsync","text":"rsync error: error in socket IO (code 10) at clientserver.c(137) [sender=3.2.7]"}	
rsync error: timeout in data send/receive (code 30) at {_}	tool.closed	c	{"tool":"rsync","text":"rsync error: timeout in data send/receive (code 30) at io.c(204) [sender=3.2.7]"}	
rsync: [{_:word}] write error: {_}	tool.closed	c	{"tool":"rsync","text":"rsync: [sender] write error: Broken pipe (32)"}	
rsync: [{_:word}] safe_read failed to read {_:count} bytes: {_}	tool.closed	c	{"tool":"rsync","text":"rsync: [receiver] safe_read failed to read 4 bytes: Connection reset by peer (104)"}	
protocol version mismatch -- is your shell clean?	session.noise-in-stream	c	{"text":"protocol version mismatch"}	
(see the rsync manpage for an explanation)	tool.note	c	{"tool":"rsync"}	
(see the rsync man page for an explanation)	tool.note	c	{"tool":"rsync"}	
rsync error: protocol incompatibility (code 2) at {_}	tool.note	c	{"tool":"rsync"}	
rsync error: remote command not found (code 127) at {_}	session.command-missing	c	{"command":"rsync"}	
# {_:token} SSH-{_}	tool.note	c	{"tool":"ssh-keyscan"}	
{_:token} ssh-ed25519 AAAA{_:token}	tool.note	c	{"tool":"ssh-keyscan"}	
{_:token} ssh-rsa AAAA{_:token}	tool.note	c	{"tool":"ssh-keyscan"}	
{_:token} ecdsa-sha2-nistp256 AAAA{_:token}	tool.note	c	{"tool":"ssh-keyscan"}	
{_:token} ecdsa-sha2-nistp384 AAAA{_:token}	tool.note	c	{"tool":"ssh-keyscan"}	
{_:token} ecdsa-sha2-nistp521 AAAA{_:token}	tool.note	c	{"tool":"ssh-keyscan"}	
{_:token} ssh-dss AAAA{_:token}	tool.note	c	{"tool":"ssh-keyscan"}	
{_:token}: Connection closed by remote host	ident.closed	c		
read ({_:token}): {errno}	ident.read-error	c		
write ({_:token}): {errno}	ident.write-error	c		
connect (\`{host}'): {errno}	connect.failed	c		
getaddrinfo {host:token}: {reason}	resolve.failed	c		
ssh: command not found	client.install-broken	c	{"text":"ssh: command not found"}	
bash: ssh: command not found	client.install-broken	c	{"text":"bash: ssh: command not found"}	
sh: ssh: not found	client.install-broken	c	{"text":"sh: ssh: not found"}	
sh: 1: ssh: not found	client.install-broken	c	{"text":"sh: 1: ssh: not found"}	
/bin/sh: ssh: not found	client.install-broken	c	{"text":"/bin/sh: ssh: not found"}	
/bin/sh: 1: ssh: not found	client.install-broken	c	{"text":"/bin/sh: 1: ssh: not found"}	
bash: line {_:count}: ssh: command not found	client.install-broken	c	{"text":"bash: line 12: ssh: command not found"}	
{_}: line {_:count}: ssh: command not found	client.install-broken	c	{"text":"/builds/site/deploy.sh: line 12: ssh: command not found"}	
zsh: command not found: ssh	client.install-broken	c	{"text":"zsh: command not found: ssh"}	
error: cannot run ssh: No such file or directory	client.install-broken	c	{"text":"error: cannot run ssh: No such file or directory"}	
'ssh' is not recognized as an internal or external command,	client.install-broken	c	{"text":"'ssh' is not recognized as an internal or external command,"}	
ssh : The term 'ssh' is not recognized as the name of a cmdlet, function, script file, or operable program.{_}	client.install-broken	c	{"text":"ssh : The term 'ssh' is not recognized as the name of a cmdlet, function, script file, or operable program."}	
exec: "ssh": executable file not found in $PATH	client.install-broken	c	{"text":"exec: \\"ssh\\": executable file not found in $PATH"}	
ssh: error while loading shared libraries: {_}	client.install-broken	c	{"text":"ssh: error while loading shared libraries: libcrypto.so.3: cannot open shared object file: No such file or directory"}	
/usr/bin/ssh: error while loading shared libraries: {_}	client.install-broken	c	{"text":"/usr/bin/ssh: error while loading shared libraries: libcrypto.so.3: cannot open shared object file: No such file or directory"}	
ssh: symbol lookup error: {_}	client.install-broken	c	{"text":"ssh: symbol lookup error: ssh: undefined symbol: EVP_KDF_ctrl, version OPENSSL_1_1_1b"}	
/usr/bin/ssh: symbol lookup error: {_}	client.install-broken	c	{"text":"/usr/bin/ssh: symbol lookup error: /usr/bin/ssh: undefined symbol: EVP_KDF_ctrl, version OPENSSL_1_1_1b"}	
ssh: {_}: version \`OPENSSL_{_}' not found (required by ssh)	client.install-broken	c	{"text":"ssh: /opt/app/lib/libcrypto.so.1.1: version \`OPENSSL_1_1_1' not found (required by ssh)"}	
/usr/bin/ssh: {_}: version \`OPENSSL_{_}' not found (required by /usr/bin/ssh)	client.install-broken	c	{"text":"/usr/bin/ssh: /opt/app/lib/libcrypto.so.1.1: version \`OPENSSL_1_1_1' not found (required by /usr/bin/ssh)"}	
dyld: Library not loaded: {_}	client.install-broken	c	{"text":"dyld: Library not loaded: /usr/local/opt/openssl/lib/libcrypto.1.1.dylib"}	
dyld[{_:count}]: Library not loaded: {_}	client.install-broken	c	{"text":"dyld[4711]: Library not loaded: /opt/homebrew/opt/openssl@3/lib/libcrypto.3.dylib"}	
bash: line {_:count}: {pid} Killed {text}	session.killed	c	{"signal":9}	
bash: {pid} Killed {text}	session.killed	c	{"signal":9}	
bash: line {_:count}: {pid} Segmentation fault {text}	session.killed	c	{"signal":11}	
Process exited with status {_:signed} from signal {signal:word}	session.exit-signal	c		
This account is currently not available.	session.nologin-text	c	{"text":"This account is currently not available."}	
This account is not available.	session.nologin-text	c	{"text":"This account is not available."}	
This account is not available	session.nologin-text	c	{"text":"This account is not available"}	
Attempted login by {_} (UID: {_:token}) on {_:token}	session.nologin-text	s	{"text":"Attempted login"}	
Attempted login by {_} on {_:token}	session.nologin-text	s	{"text":"Attempted login"}	
Please login as the user "{instead}" rather than the user "{_}".	session.other-user	c		
"System is booting up. Unprivileged users are not permitted to log in yet.{_}	auth.nologin	c	{"text":"System is booting up"}	
System is booting up. Unprivileged users are not permitted to log in yet.{_}	auth.nologin	c	{"text":"System is booting up"}	
"System is going down. Unprivileged users are not permitted to log in anymore.{_}	auth.nologin	c	{"text":"System is going down"}	
System is going down. Unprivileged users are not permitted to log in anymore.{_}	auth.nologin	c	{"text":"System is going down"}	
The system is going down for reboot NOW!{_}	session.shutdown	c	{"text":"The system is going down for reboot NOW!"}	
The system will reboot now!	session.shutdown	c	{"text":"The system will reboot now!"}	
The system will power off now!	session.shutdown	c	{"text":"The system will power off now!"}	
The system is going down for {_} NOW!	session.shutdown	c	{"text":"The system is going down for power-off NOW!"}	
The system is going down for {_} at {_}!	session.shutdown	c	{"text":"The system is going down for reboot at Mon 2025-03-03 10:00:00 UTC!"}	
{_}timed out waiting for input: auto-logout	session.auto-logout	c	{"text":"timed out waiting for input: auto-logout"}	
auto-logout	session.auto-logout	c	{"text":"auto-logout"}	
{_}: fork: retry: {_}	session.limit	c	{"text":"-bash: fork: retry: Resource temporarily unavailable"}	
{_}: fork: Resource temporarily unavailable	session.limit	c	{"text":"-bash: fork: Resource temporarily unavailable"}	
{_}: fork: Cannot allocate memory	session.limit	c	{"text":"-bash: fork: Cannot allocate memory"}	
{_}: Cannot fork	session.limit	c	{"text":"sh: 0: Cannot fork"}	
{_}: fork failed: resource temporarily unavailable	session.limit	c	{"text":"zsh: fork failed: resource temporarily unavailable"}	
There were too many logins for '{_}'.	session.limit	c	{"text":"There were too many logins for 'ada'."}	
Too many logins for {_}	session.limit	c	{"text":"Too many logins for 'ada'."}	
/usr/bin/xauth:  error in locking authority file {text}	session.disk	c		
xauth:  error in locking authority file {text}	session.disk	c		
/usr/bin/xauth:  timeout in locking authority file {text}	session.disk	c		
xauth:  timeout in locking authority file {text}	session.disk	c		
{text}: No space left on device	session.disk	c		
{text}: Disk quota exceeded	session.disk	c		
chmod: changing permissions of '{_}': Read-only file system	tool.note	c	{"tool":"chmod"}	
chown: changing ownership of '{_}': Read-only file system	tool.note	c	{"tool":"chown"}	
{text}: Read-only file system	session.disk	c		
{text}: Input/output error	session.disk	c		
{text}: Transport endpoint is not connected	session.disk	c		
bash: line {_:count}: {command}: command not found	session.command-missing	c		
bash: {command}: command not found	session.command-missing	c		
zsh:{_:count}: command not found: {command}	session.command-missing	c		
sh: {_:count}: {command}: not found	session.command-missing	c		
sh: {command}: not found	session.command-missing	c		
ash: {command}: not found	session.command-missing	c		
-ash: {command}: not found	session.command-missing	c		
-bash: {command}: command not found	session.command-missing	c		
fish: Unknown command: {command}	session.command-missing	c		
Last login: {_}	tool.note	c	{"tool":"shell"}	
{_:token}: line {_:count}: exec: {program}: not found	jump.not-found	c		
{_:token}: {_:count}: exec: {program}: not found	jump.not-found	c		
{_:token}: exec: {program}: not found	jump.not-found	c		
{_:token}: line {_:count}: exec: {program}: cannot execute: {text}	jump.not-found	c		
bash: line {_:count}: nc{_}: command not found	jump.not-found	c	{"program":"nc","text":"bash: line 1: nc.openbsd: command not found"}	
bash: nc{_}: command not found	jump.not-found	c	{"program":"nc","text":"bash: nc: command not found"}	
sh: nc: not found	jump.not-found	c	{"program":"nc","text":"sh: nc: not found"}	
sh: 1: nc: not found	jump.not-found	c	{"program":"nc","text":"sh: 1: nc: not found"}	
ash: nc: not found	jump.not-found	c	{"program":"nc","text":"ash: nc: not found"}	
zsh:1: command not found: nc	jump.not-found	c	{"program":"nc","text":"zsh:1: command not found: nc"}	
ksh: nc: not found	jump.not-found	c	{"program":"nc","text":"ksh: nc: not found"}	
sh: ncat: not found	jump.not-found	c	{"program":"ncat","text":"sh: ncat: not found"}	
sh: 1: ncat: not found	jump.not-found	c	{"program":"ncat","text":"sh: 1: ncat: not found"}	
ash: ncat: not found	jump.not-found	c	{"program":"ncat","text":"ash: ncat: not found"}	
zsh:1: command not found: ncat	jump.not-found	c	{"program":"ncat","text":"zsh:1: command not found: ncat"}	
ksh: ncat: not found	jump.not-found	c	{"program":"ncat","text":"ksh: ncat: not found"}	
bash: line {_:count}: netcat: command not found	jump.not-found	c	{"program":"netcat","text":"bash: line 1: netcat: command not found"}	
bash: netcat: command not found	jump.not-found	c	{"program":"netcat","text":"bash: netcat: command not found"}	
sh: netcat: not found	jump.not-found	c	{"program":"netcat","text":"sh: netcat: not found"}	
sh: 1: netcat: not found	jump.not-found	c	{"program":"netcat","text":"sh: 1: netcat: not found"}	
ash: netcat: not found	jump.not-found	c	{"program":"netcat","text":"ash: netcat: not found"}	
zsh:1: command not found: netcat	jump.not-found	c	{"program":"netcat","text":"zsh:1: command not found: netcat"}	
ksh: netcat: not found	jump.not-found	c	{"program":"netcat","text":"ksh: netcat: not found"}	
bash: line {_:count}: connect: command not found	jump.not-found	c	{"program":"connect","text":"bash: line 1: connect: command not found"}	
bash: connect: command not found	jump.not-found	c	{"program":"connect","text":"bash: connect: command not found"}	
sh: connect: not found	jump.not-found	c	{"program":"connect","text":"sh: connect: not found"}	
sh: 1: connect: not found	jump.not-found	c	{"program":"connect","text":"sh: 1: connect: not found"}	
ash: connect: not found	jump.not-found	c	{"program":"connect","text":"ash: connect: not found"}	
zsh:1: command not found: connect	jump.not-found	c	{"program":"connect","text":"zsh:1: command not found: connect"}	
ksh: connect: not found	jump.not-found	c	{"program":"connect","text":"ksh: connect: not found"}	
bash: line {_:count}: connect-proxy: command not found	jump.not-found	c	{"program":"connect-proxy","text":"bash: line 1: connect-proxy: command not found"}	
bash: connect-proxy: command not found	jump.not-found	c	{"program":"connect-proxy","text":"bash: connect-proxy: command not found"}	
sh: connect-proxy: not found	jump.not-found	c	{"program":"connect-proxy","text":"sh: connect-proxy: not found"}	
sh: 1: connect-proxy: not found	jump.not-found	c	{"program":"connect-proxy","text":"sh: 1: connect-proxy: not found"}	
ash: connect-proxy: not found	jump.not-found	c	{"program":"connect-proxy","text":"ash: connect-proxy: not found"}	
zsh:1: command not found: connect-proxy	jump.not-found	c	{"program":"connect-proxy","text":"zsh:1: command not found: connect-proxy"}	
ksh: connect-proxy: not found	jump.not-found	c	{"program":"connect-proxy","text":"ksh: connect-proxy: not found"}	
bash: line {_:count}: corkscrew: command not found	jump.not-found	c	{"program":"corkscrew","text":"bash: line 1: corkscrew: command not found"}	
bash: corkscrew: command not found	jump.not-found	c	{"program":"corkscrew","text":"bash: corkscrew: command not found"}	
sh: corkscrew: not found	jump.not-found	c	{"program":"corkscrew","text":"sh: corkscrew: not found"}	
sh: 1: corkscrew: not found	jump.not-found	c	{"program":"corkscrew","text":"sh: 1: corkscrew: not found"}	
ash: corkscrew: not found	jump.not-found	c	{"program":"corkscrew","text":"ash: corkscrew: not found"}	
zsh:1: command not found: corkscrew	jump.not-found	c	{"program":"corkscrew","text":"zsh:1: command not found: corkscrew"}	
ksh: corkscrew: not found	jump.not-found	c	{"program":"corkscrew","text":"ksh: corkscrew: not found"}	
bash: line {_:count}: cloudflared: command not found	jump.not-found	c	{"program":"cloudflared","text":"bash: line 1: cloudflared: command not found"}	
bash: cloudflared: command not found	jump.not-found	c	{"program":"cloudflared","text":"bash: cloudflared: command not found"}	
sh: cloudflared: not found	jump.not-found	c	{"program":"cloudflared","text":"sh: cloudflared: not found"}	
sh: 1: cloudflared: not found	jump.not-found	c	{"program":"cloudflared","text":"sh: 1: cloudflared: not found"}	
ash: cloudflared: not found	jump.not-found	c	{"program":"cloudflared","text":"ash: cloudflared: not found"}	
zsh:1: command not found: cloudflared	jump.not-found	c	{"program":"cloudflared","text":"zsh:1: command not found: cloudflared"}	
ksh: cloudflared: not found	jump.not-found	c	{"program":"cloudflared","text":"ksh: cloudflared: not found"}	
bash: line {_:count}: socat: command not found	jump.not-found	c	{"program":"socat","text":"bash: line 1: socat: command not found"}	
bash: socat: command not found	jump.not-found	c	{"program":"socat","text":"bash: socat: command not found"}	
sh: socat: not found	jump.not-found	c	{"program":"socat","text":"sh: socat: not found"}	
sh: 1: socat: not found	jump.not-found	c	{"program":"socat","text":"sh: 1: socat: not found"}	
ash: socat: not found	jump.not-found	c	{"program":"socat","text":"ash: socat: not found"}	
zsh:1: command not found: socat	jump.not-found	c	{"program":"socat","text":"zsh:1: command not found: socat"}	
ksh: socat: not found	jump.not-found	c	{"program":"socat","text":"ksh: socat: not found"}	
bash: line {_:count}: proxytunnel: command not found	jump.not-found	c	{"program":"proxytunnel","text":"bash: line 1: proxytunnel: command not found"}	
bash: proxytunnel: command not found	jump.not-found	c	{"program":"proxytunnel","text":"bash: proxytunnel: command not found"}	
sh: proxytunnel: not found	jump.not-found	c	{"program":"proxytunnel","text":"sh: proxytunnel: not found"}	
sh: 1: proxytunnel: not found	jump.not-found	c	{"program":"proxytunnel","text":"sh: 1: proxytunnel: not found"}	
ash: proxytunnel: not found	jump.not-found	c	{"program":"proxytunnel","text":"ash: proxytunnel: not found"}	
zsh:1: command not found: proxytunnel	jump.not-found	c	{"program":"proxytunnel","text":"zsh:1: command not found: proxytunnel"}	
ksh: proxytunnel: not found	jump.not-found	c	{"program":"proxytunnel","text":"ksh: proxytunnel: not found"}	
bash: line {_:count}: aws: command not found	jump.not-found	c	{"program":"aws","text":"bash: line 1: aws: command not found"}	
bash: aws: command not found	jump.not-found	c	{"program":"aws","text":"bash: aws: command not found"}	
sh: aws: not found	jump.not-found	c	{"program":"aws","text":"sh: aws: not found"}	
sh: 1: aws: not found	jump.not-found	c	{"program":"aws","text":"sh: 1: aws: not found"}	
ash: aws: not found	jump.not-found	c	{"program":"aws","text":"ash: aws: not found"}	
zsh:1: command not found: aws	jump.not-found	c	{"program":"aws","text":"zsh:1: command not found: aws"}	
ksh: aws: not found	jump.not-found	c	{"program":"aws","text":"ksh: aws: not found"}	
bash: line {_:count}: gcloud: command not found	jump.not-found	c	{"program":"gcloud","text":"bash: line 1: gcloud: command not found"}	
bash: gcloud: command not found	jump.not-found	c	{"program":"gcloud","text":"bash: gcloud: command not found"}	
sh: gcloud: not found	jump.not-found	c	{"program":"gcloud","text":"sh: gcloud: not found"}	
sh: 1: gcloud: not found	jump.not-found	c	{"program":"gcloud","text":"sh: 1: gcloud: not found"}	
ash: gcloud: not found	jump.not-found	c	{"program":"gcloud","text":"ash: gcloud: not found"}	
zsh:1: command not found: gcloud	jump.not-found	c	{"program":"gcloud","text":"zsh:1: command not found: gcloud"}	
ksh: gcloud: not found	jump.not-found	c	{"program":"gcloud","text":"ksh: gcloud: not found"}	
bash: line {_:count}: tsh: command not found	jump.not-found	c	{"program":"tsh","text":"bash: line 1: tsh: command not found"}	
bash: tsh: command not found	jump.not-found	c	{"program":"tsh","text":"bash: tsh: command not found"}	
sh: tsh: not found	jump.not-found	c	{"program":"tsh","text":"sh: tsh: not found"}	
sh: 1: tsh: not found	jump.not-found	c	{"program":"tsh","text":"sh: 1: tsh: not found"}	
ash: tsh: not found	jump.not-found	c	{"program":"tsh","text":"ash: tsh: not found"}	
zsh:1: command not found: tsh	jump.not-found	c	{"program":"tsh","text":"zsh:1: command not found: tsh"}	
ksh: tsh: not found	jump.not-found	c	{"program":"tsh","text":"ksh: tsh: not found"}	
bash: line {_:count}: session-manager-plugin: command not found	jump.not-found	c	{"program":"session-manager-plugin","text":"bash: line 1: session-manager-plugin: command not found"}	
bash: session-manager-plugin: command not found	jump.not-found	c	{"program":"session-manager-plugin","text":"bash: session-manager-plugin: command not found"}	
sh: session-manager-plugin: not found	jump.not-found	c	{"program":"session-manager-plugin","text":"sh: session-manager-plugin: not found"}	
sh: 1: session-manager-plugin: not found	jump.not-found	c	{"program":"session-manager-plugin","text":"sh: 1: session-manager-plugin: not found"}	
ash: session-manager-plugin: not found	jump.not-found	c	{"program":"session-manager-plugin","text":"ash: session-manager-plugin: not found"}	
zsh:1: command not found: session-manager-plugin	jump.not-found	c	{"program":"session-manager-plugin","text":"zsh:1: command not found: session-manager-plugin"}	
ksh: session-manager-plugin: not found	jump.not-found	c	{"program":"session-manager-plugin","text":"ksh: session-manager-plugin: not found"}	
bash: line {_:count}: sss_ssh_knownhostsproxy: command not found	jump.not-found	c	{"program":"sss_ssh_knownhostsproxy","text":"bash: line 1: sss_ssh_knownhostsproxy: command not found"}	
bash: sss_ssh_knownhostsproxy: command not found	jump.not-found	c	{"program":"sss_ssh_knownhostsproxy","text":"bash: sss_ssh_knownhostsproxy: command not found"}	
sh: sss_ssh_knownhostsproxy: not found	jump.not-found	c	{"program":"sss_ssh_knownhostsproxy","text":"sh: sss_ssh_knownhostsproxy: not found"}	
sh: 1: sss_ssh_knownhostsproxy: not found	jump.not-found	c	{"program":"sss_ssh_knownhostsproxy","text":"sh: 1: sss_ssh_knownhostsproxy: not found"}	
ash: sss_ssh_knownhostsproxy: not found	jump.not-found	c	{"program":"sss_ssh_knownhostsproxy","text":"ash: sss_ssh_knownhostsproxy: not found"}	
zsh:1: command not found: sss_ssh_knownhostsproxy	jump.not-found	c	{"program":"sss_ssh_knownhostsproxy","text":"zsh:1: command not found: sss_ssh_knownhostsproxy"}	
ksh: sss_ssh_knownhostsproxy: not found	jump.not-found	c	{"program":"sss_ssh_knownhostsproxy","text":"ksh: sss_ssh_knownhostsproxy: not found"}	
nc: Proxy error: "{text}"	jump.proxy-denied	c		
nc: Proxy error: "HTTP/1.1 403{_}"	jump.proxy-denied	c	{"status":403,"text":"nc: Proxy error: \\"HTTP/1.1 403 Forbidden\\""}	
nc: Proxy error: "HTTP/1.0 403{_}"	jump.proxy-denied	c	{"status":403,"text":"nc: Proxy error: \\"HTTP/1.0 403 Forbidden\\""}	
Ncat: Proxy returned status code 403.	jump.proxy-denied	c	{"status":403,"text":"Ncat: Proxy returned status code 403."}	
nc: Proxy error: "HTTP/1.1 407{_}"	jump.proxy-denied	c	{"status":407,"text":"nc: Proxy error: \\"HTTP/1.1 407 Proxy Authentication Required\\""}	
nc: Proxy error: "HTTP/1.0 407{_}"	jump.proxy-denied	c	{"status":407,"text":"nc: Proxy error: \\"HTTP/1.0 407 Proxy Authentication Required\\""}	
Ncat: Proxy returned status code 407.	jump.proxy-denied	c	{"status":407,"text":"Ncat: Proxy returned status code 407."}	
nc: Proxy error: "HTTP/1.1 502{_}"	jump.proxy-denied	c	{"status":502,"text":"nc: Proxy error: \\"HTTP/1.1 502 Bad Gateway\\""}	
nc: Proxy error: "HTTP/1.0 502{_}"	jump.proxy-denied	c	{"status":502,"text":"nc: Proxy error: \\"HTTP/1.0 502 Bad Gateway\\""}	
Ncat: Proxy returned status code 502.	jump.proxy-denied	c	{"status":502,"text":"Ncat: Proxy returned status code 502."}	
nc: Proxy error: "HTTP/1.1 503{_}"	jump.proxy-denied	c	{"status":503,"text":"nc: Proxy error: \\"HTTP/1.1 503 Service Unavailable\\""}	
nc: Proxy error: "HTTP/1.0 503{_}"	jump.proxy-denied	c	{"status":503,"text":"nc: Proxy error: \\"HTTP/1.0 503 Service Unavailable\\""}	
Ncat: Proxy returned status code 503.	jump.proxy-denied	c	{"status":503,"text":"Ncat: Proxy returned status code 503."}	
nc: Proxy error: "HTTP/1.1 504{_}"	jump.proxy-denied	c	{"status":504,"text":"nc: Proxy error: \\"HTTP/1.1 504 Gateway Timeout\\""}	
nc: Proxy error: "HTTP/1.0 504{_}"	jump.proxy-denied	c	{"status":504,"text":"nc: Proxy error: \\"HTTP/1.0 504 Gateway Timeout\\""}	
Ncat: Proxy returned status code 504.	jump.proxy-denied	c	{"status":504,"text":"Ncat: Proxy returned status code 504."}	
Ncat: Proxy returned status code {status}.	jump.proxy-denied	c		
nc: connection failed, SOCKSv5 error: Connection not allowed by ruleset	jump.proxy-denied	c	{"text":"nc: connection failed, SOCKSv5 error: Connection not allowed by ruleset"}	
nc: connection failed, SOCKSv5 error: Command not supported	jump.proxy-denied	c	{"text":"nc: connection failed, SOCKSv5 error: Command not supported"}	
nc: connection failed, SOCKSv5 error: Address type not supported	jump.proxy-denied	c	{"text":"nc: connection failed, SOCKSv5 error: Address type not supported"}	
nc: connection failed, SOCKSv5 error: {text}	jump.target-unreachable	c		
nc: connection failed, SOCKSv4 error: {text}	jump.target-unreachable	c		
nc: authentication method negotiation failed	jump.proxy-denied	c	{"text":"nc: authentication method negotiation failed"}	
nc: connect to {text} failed: {_}	jump.target-unreachable	c		
nc: connect to {text} timed out: {_}	jump.target-unreachable	c		
nc: getaddrinfo for host "{_}" port {_:token}: {text}	jump.target-unreachable	c		
nc: getaddrinfo: {text}	jump.target-unreachable	c		
Ncat: Connection refused.	jump.target-unreachable	c	{"text":"Ncat: Connection refused."}	
Ncat: Connection timed out.	jump.target-unreachable	c	{"text":"Ncat: Connection timed out."}	
Ncat: TIMEOUT.	jump.target-unreachable	c	{"text":"Ncat: TIMEOUT."}	
Ncat: No route to host.	jump.target-unreachable	c	{"text":"Ncat: No route to host."}	
Ncat: Network is unreachable.	jump.target-unreachable	c	{"text":"Ncat: Network is unreachable."}	
Ncat: Could not resolve hostname "{_}": {text}	jump.target-unreachable	c		
Ncat: Could not resolve proxy "{_}": {text}	jump.proxy-unreachable	c		
Proxy could not open connnection to {_:token}:  {text}	jump.proxy-denied	c		
Proxy could not open connection to {_:token}:  {text}	jump.proxy-denied	c		
Couldn't establish connection to proxy: {text}	jump.proxy-unreachable	c		
FATAL: Unable to connect to relay host, errno={_:count}	jump.proxy-unreachable	c	{"text":"FATAL: Unable to connect to relay host, errno=111"}	
FATAL: Unable to connect to destination host, errno={_:count}	jump.target-unreachable	c	{"text":"FATAL: Unable to connect to destination host, errno=111"}	
FATAL: failed to begin relaying via HTTP.	jump.proxy-denied	c	{"text":"FATAL: failed to begin relaying via HTTP."}	
FATAL: failed to begin relaying via SOCKS.	jump.proxy-denied	c	{"text":"FATAL: failed to begin relaying via SOCKS."}	
ERROR: Unexpected http response: '{_}'.	jump.proxy-denied	c	{"text":"ERROR: Unexpected http response: ''."}	
Connection to proxy refused	jump.proxy-unreachable	c	{"text":"Connection to proxy refused"}	
Ncat: Proxy connection failed: {text}	jump.proxy-unreachable	c		
Proxy connection failed: {text}	jump.proxy-denied	c		
websocket: bad handshake	jump.cloudflared	c	{"text":"websocket: bad handshake"}	
failed to connect to origin error="{text}" originURL={_:token}	jump.cloudflared	c		
{_:token} ERR failed to connect to origin error="{text}" originURL={_:token}	jump.cloudflared	c		
An error occurred (TargetNotConnected) when calling the StartSession operation: {text}	jump.ssm-not-connected	c		
An error occurred (AccessDeniedException) when calling the StartSession operation: {text}	jump.proxy-denied	c		
An error occurred (ExpiredTokenException) when calling the StartSession operation: {text}	jump.proxy-denied	c		
Unable to locate credentials. You can configure credentials by running "aws {_}	jump.proxy-denied	c	{"text":"Unable to locate credentials. You can configure credentials by running \\"aws configure\\"."}	
SessionManagerPlugin is not found.{_}	jump.not-found	c	{"program":"session-manager-plugin","text":"SessionManagerPlugin is not found. Please refer to SessionManager Documentation here: http://docs.aws.amazon.com/console/systems-manager/session-manager-plugin-not-found"}	
Connection to destination port failed, check SSM Agent logs.	jump.target-unreachable	c	{"text":"Connection to destination port failed, check SSM Agent logs."}	
ERROR: ({_:token}) Error while connecting [4033: '{_}'].{_}	jump.iap-denied	c	{"text":"ERROR: (gcloud.compute.start-iap-tunnel) Error while connecting [4033: 'not authorized']."}	
ERROR: ({_:token}) While checking if a connection can be made: Error while connecting [4033: '{_}'].{_}	jump.iap-denied	c	{"text":"ERROR: (gcloud.compute.start-iap-tunnel) While checking if a connection can be made: Error while connecting [4033: 'not authorized']. (Failed to connect to port 22)"}	
ERROR: ({_:token}) Error while connecting [4003: '{_}'].{_}	jump.target-unreachable	c	{"text":"ERROR: (gcloud.compute.start-iap-tunnel) Error while connecting [4003: 'failed to connect to backend']."}	
ERROR: ({_:token}) While checking if a connection can be made: Error while connecting [4003: '{_}'].{_}	jump.target-unreachable	c	{"text":"ERROR: (gcloud.compute.start-iap-tunnel) While checking if a connection can be made: Error while connecting [4003: 'failed to connect to backend']. (Failed to connect to port 22)"}	
ERROR: ({_:token}) Error while connecting [4047: '{_}'].{_}	jump.target-unreachable	c	{"text":"ERROR: (gcloud.compute.start-iap-tunnel) Error while connecting [4047: 'Failed to lookup instance']."}	
ERROR: ({_:token}) While checking if a connection can be made: Error while connecting [4047: '{_}'].{_}	jump.target-unreachable	c	{"text":"ERROR: (gcloud.compute.start-iap-tunnel) While checking if a connection can be made: Error while connecting [4047: 'Failed to lookup instance']."}	
pam_{module:word}(sshd:{phase:word}): {text:own}	auth.pam-line	s		
pam_{module:word}(sshd:{phase:word}): authentication failure; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr}  user={user:peer}	auth.pam-line	s	{"text":"authentication failure"}	
pam_{module:word}(sshd:{phase:word}): authentication failure; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr} user={user:peer}	auth.pam-line	s	{"text":"authentication failure"}	
pam_{module:word}(sshd:{phase:word}): authentication failure; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr}	auth.pam-line	s	{"text":"authentication failure"}	
pam_{module:word}(sshd:{phase:word}): authentication failure; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr} 	auth.pam-line	s	{"text":"authentication failure"}	
pam_{module:word}(sshd:{phase:word}): authentication success; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr} user={user:peer}	auth.pam-line	s	{"text":"authentication success"}	
pam_{module:word}(sshd:{phase:word}): check pass; user unknown	auth.pam-line	s	{"text":"check pass; user unknown"}	
pam_{module:word}(sshd:{phase:word}): bad username [{user:peer}]	auth.pam-line	s	{"text":"bad username"}	
pam_{module:word}(sshd:{phase:word}): session closed for user {user:account}	auth.pam-line	s	{"text":"session closed"}	
pam_{module:word}(sshd:{phase:word}): could not identify user (from getpwnam({user:peer}))	auth.pam-line	s	{"text":"could not identify user"}	
pam_{module:word}(sshd:{phase:word}): password for user {user:account} will expire in {_:count} days	auth.pam-line	s	{"text":"password will be out of date soon"}	
pam_{module:word}(sshd:{phase:word}): access denied for user \`{user:peer}' from \`{addr:addr}'	auth.pam-line	s	{"text":"access denied"}	
pam_{module:word}(sshd:{phase:word}): Access denied for user {user:peer}: {_:count} ({_})	auth.pam-line	s	{"text":"access denied"}	
pam_{module:word}(sshd:{phase:word}): received for user {user:peer}: {_:count} ({text})	auth.pam-line	s		
pam_{module:word}(sshd:{phase:word}): requirement "{_}" not met by user "{user:peer}"	auth.pam-line	s	{"text":"requirement not met"}	
pam_{module:word}(sshd:{phase:word}): Refused user {user:peer} for service {_:word}	auth.pam-line	s	{"text":"refused by a list"}	
pam_{module:word}(sshd:{phase:word}): user {user:peer} rejected	auth.pam-line	s	{"text":"rejected at this time"}	
pam_{module:word}(sshd:{phase:word}): Invalid verification code for {user:peer}	auth.pam-line	s	{"text":"invalid verification code"}	
pam_unix(sshd:session): session opened for user {user:account} by {_}	session.started	s	{"what":"pam"}	
pam_unix(sshd:session): session opened for user {user:account}(uid={_:count}) by {_}	session.started	s	{"what":"pam"}	
pam_unix(sshd:account): account {user:account} has expired (account expired)	auth.account-expired	s	{"text":"account expired"}	
pam_unix(sshd:account): account {user:account} has expired (failed to change password)	auth.account-expired	s	{"text":"failed to change password"}	
pam_unix(sshd:account): expired password for user {_:account} ({text})	auth.password-change	s		
pam_faillock(sshd:{_:word}): Consecutive login failures for user {user:account} account temporarily locked	auth.faillock	s	{"text":"temporarily locked"}	
pam_tally2(sshd:{_:word}): user {user:account} ({_:count}) tally {_:count}, deny {_:count}	auth.faillock	s	{"text":"over the limit of failures"}	
pam_tally(sshd:{_:word}): user {user:account} ({_:count}) tally {_:count}, deny {_:count}	auth.faillock	s	{"text":"over the limit of failures"}	
pam_tally2(sshd:{_:word}): user {user:account} ({_:count}) has time limit [{_:word} left] since last failure.	auth.faillock	s	{"text":"time limit since last failure"}	
Account locked due to {_:count} failed logins	auth.faillock	c	{"text":"Account locked due to failed logins"}	
The account is locked due to {_:count} failed logins.	auth.faillock	c	{"text":"The account is locked due to failed logins"}	
pam_limits(sshd:session): Too many logins (max {_:count}) for {_}	session.limit	s	{"text":"too many logins"}	
pam_limits(sshd:session): Too many system logins (max {_:count})	session.limit	s	{"text":"too many system logins"}	
pam_limits(sshd:session): No logins allowed for '{_}'	session.limit	s	{"text":"no logins allowed"}	
pam_loginuid(sshd:session): Error writing /proc/self/loginuid: {text}	session.pam-session	s		
pam_loginuid(sshd:session): Cannot open /proc/self/loginuid: {text}	session.pam-session	s		
pam_loginuid(sshd:session): set_loginuid failed	session.pam-session	s	{"text":"set_loginuid failed"}	
PAM unable to dlopen({_:token}): {text}	auth.pam-broken	s		
PAM adding faulty module: {_}	auth.pam-broken	s	{"text":"PAM adding faulty module: pam_tally2.so"}	
in openpam_load_module(): no {text} found	auth.pam-broken	s		
in openpam_parse_chain(): {text}: missing or invalid facility	auth.pam-broken	s		
in openpam_parse_chain(): {text}: missing or invalid control flag	auth.pam-broken	s		
in openpam_parse_chain(): {text}: missing or invalid module name	auth.pam-broken	s		
in openpam_parse_chain(): {text}: missing or invalid service name	auth.pam-broken	s		
PAM ({_:token}) illegal module type: {_}	auth.pam-broken	s	{"text":"PAM (sshd) illegal module type: acount"}	
PAM ({_:token}) no module name supplied	auth.pam-broken	s	{"text":"PAM (sshd) no module name supplied"}	
PAM [error: {_}]	auth.pam-broken	s	{"text":"PAM [error: /lib/security/pam_tally2.so: cannot open shared object file: No such file or directory]"}	
PAM {_:count} more authentication failures; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr}  user={user:peer}	auth.pam-line	s	{"module":"libpam","phase":"auth","text":"more authentication failures"}	
PAM {_:count} more authentication failure; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr}  user={user:peer}	auth.pam-line	s	{"module":"libpam","phase":"auth","text":"more authentication failure"}	
PAM {_:count} more authentication failures; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr}	auth.pam-line	s	{"module":"libpam","phase":"auth","text":"more authentication failures"}	
PAM {_:count} more authentication failures; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr} 	auth.pam-line	s	{"module":"libpam","phase":"auth","text":"more authentication failures"}	
PAM {_:count} more authentication failure; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr}	auth.pam-line	s	{"module":"libpam","phase":"auth","text":"more authentication failure"}	
PAM {_:count} more authentication failure; logname={_:token} uid={_:count} euid={_:count} tty={_:token} ruser={_:token} rhost={addr} 	auth.pam-line	s	{"module":"libpam","phase":"auth","text":"more authentication failure"}	
PAM service({_:word}) ignoring max retries; {_:count} > {_:count}	auth.pam-line	s	{"module":"libpam","phase":"auth","text":"ignoring max retries"}	
Process: {_:count} ExecStartPre=/usr/sbin/sshd -t (code=exited, status={_}	server.test-failed	s		
apparmor="DENIED" operation="open" {text} comm="sshd{_:word}" {_}	around.selinux	s	{"what":"file"}	
type=AVC msg=audit({_:token}: apparmor="DENIED" operation="open" {text} comm="sshd{_:word}" {_}	around.selinux	s	{"what":"file"}	
audit: type=1400 audit({_:token}: apparmor="DENIED" operation="open" {text} comm="sshd{_:word}" {_}	around.selinux	s	{"what":"file"}	
apparmor="DENIED" operation="exec" {text} comm="sshd{_:word}" {_}	around.selinux	s	{"what":"exec"}	
type=AVC msg=audit({_:token}: apparmor="DENIED" operation="exec" {text} comm="sshd{_:word}" {_}	around.selinux	s	{"what":"exec"}	
audit: type=1400 audit({_:token}: apparmor="DENIED" operation="exec" {text} comm="sshd{_:word}" {_}	around.selinux	s	{"what":"exec"}	
ssh.service: Failed with result '{_}'.	server.unit	s	{"unit":"ssh.service","state":"failed"}	
ssh.service: Start request repeated too quickly.	server.unit	s	{"unit":"ssh.service","state":"failed: start-limit"}	
ssh.service: Main process exited, code=exited, status={_}	server.unit	s	{"unit":"ssh.service","state":"failed: main process exited"}	
ssh.service: Main process exited, code=killed, status={_}	server.unit	s	{"unit":"ssh.service","state":"failed: main process killed"}	
ssh.service: Main process exited, code=dumped, status={_}	server.unit	s	{"unit":"ssh.service","state":"failed: main process killed"}	
ssh.service: main process exited, code=exited, status={_}	server.unit	s	{"unit":"ssh.service","state":"failed: main process exited"}	
ssh.service: Control process exited, code=exited, status={_}	server.unit	s	{"unit":"ssh.service","state":"failed: control process exited"}	
ssh.service: control process exited, code=exited status={_}	server.unit	s	{"unit":"ssh.service","state":"failed: control process exited"}	
ssh.service: Deactivated successfully.	server.unit	s	{"unit":"ssh.service","state":"stopped"}	
ssh.service: Succeeded.	server.unit	s	{"unit":"ssh.service","state":"stopped"}	
ssh.service: Scheduled restart job, restart counter is at {_:count}.	server.unit	s	{"unit":"ssh.service","state":"restart planned"}	
ssh.service: Service RestartSec={_} expired, scheduling restart.	server.unit	s	{"unit":"ssh.service","state":"restart planned"}	
ssh.service: Service hold-off time over, scheduling restart.	server.unit	s	{"unit":"ssh.service","state":"restart planned"}	
ssh.service: Failed with result 'oom-kill'.	server.unit	s	{"unit":"ssh.service","state":"failed: out of memory"}	
ssh.service: A process of this unit has been killed by the OOM killer.	server.unit	s	{"unit":"ssh.service","state":"a process killed: out of memory"}	
ssh.service: Found left-over process {_} in control group while starting unit. Ignoring.	server.unit	s	{"unit":"ssh.service","state":"old processes found"}	
Unit ssh.service entered failed state.	server.unit	s	{"unit":"ssh.service","state":"failed"}	
start request repeated too quickly for ssh.service	server.unit	s	{"unit":"ssh.service","state":"failed: start-limit"}	
Job for ssh.service failed because {_}	server.unit	s	{"unit":"ssh.service","state":"failed to start"}	
Job for ssh.service failed. {_}	server.unit	s	{"unit":"ssh.service","state":"failed to start"}	
Failed to start ssh.service: Unit ssh.service is masked.	server.unit	s	{"unit":"ssh.service","state":"stopped: masked"}	
Unit ssh.service could not be found.	server.not-installed	s	{"text":"Unit ssh.service could not be found."}	
Failed to start ssh.service: Unit ssh.service not found.	server.not-installed	s	{"text":"Failed to start ssh.service: Unit ssh.service not found."}	
Failed to restart ssh.service: Unit ssh.service not found.	server.not-installed	s	{"text":"Failed to restart ssh.service: Unit ssh.service not found."}	
Failed to reload ssh.service: Unit ssh.service not found.	server.not-installed	s	{"text":"Failed to reload ssh.service: Unit ssh.service not found."}	
Failed to enable unit: Unit file ssh.service does not exist.	server.not-installed	s	{"text":"Failed to enable unit: Unit file ssh.service does not exist."}	
sshd.service: Failed with result '{_}'.	server.unit	s	{"unit":"sshd.service","state":"failed"}	
sshd.service: Start request repeated too quickly.	server.unit	s	{"unit":"sshd.service","state":"failed: start-limit"}	
sshd.service: Main process exited, code=exited, status={_}	server.unit	s	{"unit":"sshd.service","state":"failed: main process exited"}	
sshd.service: Main process exited, code=killed, status={_}	server.unit	s	{"unit":"sshd.service","state":"failed: main process killed"}	
sshd.service: Main process exited, code=dumped, status={_}	server.unit	s	{"unit":"sshd.service","state":"failed: main process killed"}	
sshd.service: main process exited, code=exited, status={_}	server.unit	s	{"unit":"sshd.service","state":"failed: main process exited"}	
sshd.service: Control process exited, code=exited, status={_}	server.unit	s	{"unit":"sshd.service","state":"failed: control process exited"}	
sshd.service: control process exited, code=exited status={_}	server.unit	s	{"unit":"sshd.service","state":"failed: control process exited"}	
sshd.service: Deactivated successfully.	server.unit	s	{"unit":"sshd.service","state":"stopped"}	
sshd.service: Succeeded.	server.unit	s	{"unit":"sshd.service","state":"stopped"}	
sshd.service: Scheduled restart job, restart counter is at {_:count}.	server.unit	s	{"unit":"sshd.service","state":"restart planned"}	
sshd.service: Service RestartSec={_} expired, scheduling restart.	server.unit	s	{"unit":"sshd.service","state":"restart planned"}	
sshd.service: Service hold-off time over, scheduling restart.	server.unit	s	{"unit":"sshd.service","state":"restart planned"}	
sshd.service: Failed with result 'oom-kill'.	server.unit	s	{"unit":"sshd.service","state":"failed: out of memory"}	
sshd.service: A process of this unit has been killed by the OOM killer.	server.unit	s	{"unit":"sshd.service","state":"a process killed: out of memory"}	
sshd.service: Found left-over process {_} in control group while starting unit. Ignoring.	server.unit	s	{"unit":"sshd.service","state":"old processes found"}	
Unit sshd.service entered failed state.	server.unit	s	{"unit":"sshd.service","state":"failed"}	
start request repeated too quickly for sshd.service	server.unit	s	{"unit":"sshd.service","state":"failed: start-limit"}	
Job for sshd.service failed because {_}	server.unit	s	{"unit":"sshd.service","state":"failed to start"}	
Job for sshd.service failed. {_}	server.unit	s	{"unit":"sshd.service","state":"failed to start"}	
Failed to start sshd.service: Unit sshd.service is masked.	server.unit	s	{"unit":"sshd.service","state":"stopped: masked"}	
Unit sshd.service could not be found.	server.not-installed	s	{"text":"Unit sshd.service could not be found."}	
Failed to start sshd.service: Unit sshd.service not found.	server.not-installed	s	{"text":"Failed to start sshd.service: Unit sshd.service not found."}	
Failed to restart sshd.service: Unit sshd.service not found.	server.not-installed	s	{"text":"Failed to restart sshd.service: Unit sshd.service not found."}	
Failed to reload sshd.service: Unit sshd.service not found.	server.not-installed	s	{"text":"Failed to reload sshd.service: Unit sshd.service not found."}	
Failed to enable unit: Unit file sshd.service does not exist.	server.not-installed	s	{"text":"Failed to enable unit: Unit file sshd.service does not exist."}	
ssh.socket: Too many incoming connections ({_:count}){_}	around.socket-limit	s	{"text":"ssh.socket: Too many incoming connections (64), dropping connection."}	
ssh.socket: Too many incoming connections ({_:count}) from source {_}	around.socket-limit	s	{"text":"ssh.socket: Too many incoming connections (4) from source 198.51.100.7, dropping connection."}	
ssh.socket: Trigger limit hit, refusing further activation.	around.socket-limit	s	{"text":"ssh.socket: Trigger limit hit, refusing further activation."}	
ssh.socket: Failed with result '{_}'.	server.unit	s	{"unit":"ssh.socket","state":"failed"}	
ssh.socket: Failed to create listening socket ({_}): {errno}	server.bind-failed	s		
ssh.socket: Failed to listen on sockets: {errno}	server.bind-failed	s		
ssh.socket: Socket unit configuration has changed while unit has been running, no open socket file descriptor left.{_}	server.unit	s	{"unit":"ssh.socket","state":"refused: its settings changed while it ran"}	
ssh.socket: Socket service {_:token} already active, refusing.	server.unit	s	{"unit":"ssh.socket","state":"refused: service runs already"}	
ssh.socket: Deactivated successfully.	server.unit	s	{"unit":"ssh.socket","state":"stopped"}	
ssh.socket: Succeeded.	server.unit	s	{"unit":"ssh.socket","state":"stopped"}	
Listening on ssh.socket - {_}	server.unit	s	{"unit":"ssh.socket","state":"listening"}	
Closed ssh.socket - {_}	server.unit	s	{"unit":"ssh.socket","state":"stopped"}	
Failed to listen on ssh.socket - {_}	server.unit	s	{"unit":"ssh.socket","state":"failed to listen"}	
sshd.socket: Too many incoming connections ({_:count}){_}	around.socket-limit	s	{"text":"sshd.socket: Too many incoming connections (64), dropping connection."}	
sshd.socket: Too many incoming connections ({_:count}) from source {_}	around.socket-limit	s	{"text":"sshd.socket: Too many incoming connections (4) from source 198.51.100.7, dropping connection."}	
sshd.socket: Trigger limit hit, refusing further activation.	around.socket-limit	s	{"text":"sshd.socket: Trigger limit hit, refusing further activation."}	
sshd.socket: Failed with result '{_}'.	server.unit	s	{"unit":"sshd.socket","state":"failed"}	
sshd.socket: Failed to create listening socket ({_}): {errno}	server.bind-failed	s		
sshd.socket: Failed to listen on sockets: {errno}	server.bind-failed	s		
sshd.socket: Socket unit configuration has changed while unit has been running, no open socket file descriptor left.{_}	server.unit	s	{"unit":"sshd.socket","state":"refused: its settings changed while it ran"}	
sshd.socket: Socket service {_:token} already active, refusing.	server.unit	s	{"unit":"sshd.socket","state":"refused: service runs already"}	
sshd.socket: Deactivated successfully.	server.unit	s	{"unit":"sshd.socket","state":"stopped"}	
sshd.socket: Succeeded.	server.unit	s	{"unit":"sshd.socket","state":"stopped"}	
Listening on sshd.socket - {_}	server.unit	s	{"unit":"sshd.socket","state":"listening"}	
Closed sshd.socket - {_}	server.unit	s	{"unit":"sshd.socket","state":"stopped"}	
Failed to listen on sshd.socket - {_}	server.unit	s	{"unit":"sshd.socket","state":"failed to listen"}	
Started ssh.service - OpenBSD Secure Shell server.	server.unit	s	{"unit":"ssh.service","state":"started"}	
Stopped ssh.service - OpenBSD Secure Shell server.	server.unit	s	{"unit":"ssh.service","state":"stopped"}	
Failed to start ssh.service - OpenBSD Secure Shell server.	server.unit	s	{"unit":"ssh.service","state":"failed to start"}	
Starting ssh.service - OpenBSD Secure Shell server...	server.unit	s	{"unit":"ssh.service","state":"starting"}	
Stopping ssh.service - OpenBSD Secure Shell server...	server.unit	s	{"unit":"ssh.service","state":"being stopped"}	
Reloaded ssh.service - OpenBSD Secure Shell server.	server.unit	s	{"unit":"ssh.service","state":"reloaded"}	
Started ssh.service - OpenSSH server daemon.	server.unit	s	{"unit":"ssh.service","state":"started"}	
Stopped ssh.service - OpenSSH server daemon.	server.unit	s	{"unit":"ssh.service","state":"stopped"}	
Failed to start ssh.service - OpenSSH server daemon.	server.unit	s	{"unit":"ssh.service","state":"failed to start"}	
Starting ssh.service - OpenSSH server daemon...	server.unit	s	{"unit":"ssh.service","state":"starting"}	
Stopping ssh.service - OpenSSH server daemon...	server.unit	s	{"unit":"ssh.service","state":"being stopped"}	
Reloaded ssh.service - OpenSSH server daemon.	server.unit	s	{"unit":"ssh.service","state":"reloaded"}	
Started ssh.service - OpenSSH Daemon.	server.unit	s	{"unit":"ssh.service","state":"started"}	
Stopped ssh.service - OpenSSH Daemon.	server.unit	s	{"unit":"ssh.service","state":"stopped"}	
Failed to start ssh.service - OpenSSH Daemon.	server.unit	s	{"unit":"ssh.service","state":"failed to start"}	
Starting ssh.service - OpenSSH Daemon...	server.unit	s	{"unit":"ssh.service","state":"starting"}	
Stopping ssh.service - OpenSSH Daemon...	server.unit	s	{"unit":"ssh.service","state":"being stopped"}	
Reloaded ssh.service - OpenSSH Daemon.	server.unit	s	{"unit":"ssh.service","state":"reloaded"}	
Started ssh.service - OpenSSH Server.	server.unit	s	{"unit":"ssh.service","state":"started"}	
Stopped ssh.service - OpenSSH Server.	server.unit	s	{"unit":"ssh.service","state":"stopped"}	
Failed to start ssh.service - OpenSSH Server.	server.unit	s	{"unit":"ssh.service","state":"failed to start"}	
Starting ssh.service - OpenSSH Server...	server.unit	s	{"unit":"ssh.service","state":"starting"}	
Stopping ssh.service - OpenSSH Server...	server.unit	s	{"unit":"ssh.service","state":"being stopped"}	
Reloaded ssh.service - OpenSSH Server.	server.unit	s	{"unit":"ssh.service","state":"reloaded"}	
Started ssh.service - SSH Secure Shell Server.	server.unit	s	{"unit":"ssh.service","state":"started"}	
Stopped ssh.service - SSH Secure Shell Server.	server.unit	s	{"unit":"ssh.service","state":"stopped"}	
Failed to start ssh.service - SSH Secure Shell Server.	server.unit	s	{"unit":"ssh.service","state":"failed to start"}	
Starting ssh.service - SSH Secure Shell Server...	server.unit	s	{"unit":"ssh.service","state":"starting"}	
Stopping ssh.service - SSH Secure Shell Server...	server.unit	s	{"unit":"ssh.service","state":"being stopped"}	
Reloaded ssh.service - SSH Secure Shell Server.	server.unit	s	{"unit":"ssh.service","state":"reloaded"}	
Started sshd.service - OpenBSD Secure Shell server.	server.unit	s	{"unit":"sshd.service","state":"started"}	
Stopped sshd.service - OpenBSD Secure Shell server.	server.unit	s	{"unit":"sshd.service","state":"stopped"}	
Failed to start sshd.service - OpenBSD Secure Shell server.	server.unit	s	{"unit":"sshd.service","state":"failed to start"}	
Starting sshd.service - OpenBSD Secure Shell server...	server.unit	s	{"unit":"sshd.service","state":"starting"}	
Stopping sshd.service - OpenBSD Secure Shell server...	server.unit	s	{"unit":"sshd.service","state":"being stopped"}	
Reloaded sshd.service - OpenBSD Secure Shell server.	server.unit	s	{"unit":"sshd.service","state":"reloaded"}	
Started sshd.service - OpenSSH server daemon.	server.unit	s	{"unit":"sshd.service","state":"started"}	
Stopped sshd.service - OpenSSH server daemon.	server.unit	s	{"unit":"sshd.service","state":"stopped"}	
Failed to start sshd.service - OpenSSH server daemon.	server.unit	s	{"unit":"sshd.service","state":"failed to start"}	
Starting sshd.service - OpenSSH server daemon...	server.unit	s	{"unit":"sshd.service","state":"starting"}	
Stopping sshd.service - OpenSSH server daemon...	server.unit	s	{"unit":"sshd.service","state":"being stopped"}	
Reloaded sshd.service - OpenSSH server daemon.	server.unit	s	{"unit":"sshd.service","state":"reloaded"}	
Started sshd.service - OpenSSH Daemon.	server.unit	s	{"unit":"sshd.service","state":"started"}	
Stopped sshd.service - OpenSSH Daemon.	server.unit	s	{"unit":"sshd.service","state":"stopped"}	
Failed to start sshd.service - OpenSSH Daemon.	server.unit	s	{"unit":"sshd.service","state":"failed to start"}	
Starting sshd.service - OpenSSH Daemon...	server.unit	s	{"unit":"sshd.service","state":"starting"}	
Stopping sshd.service - OpenSSH Daemon...	server.unit	s	{"unit":"sshd.service","state":"being stopped"}	
Reloaded sshd.service - OpenSSH Daemon.	server.unit	s	{"unit":"sshd.service","state":"reloaded"}	
Started sshd.service - OpenSSH Server.	server.unit	s	{"unit":"sshd.service","state":"started"}	
Stopped sshd.service - OpenSSH Server.	server.unit	s	{"unit":"sshd.service","state":"stopped"}	
Failed to start sshd.service - OpenSSH Server.	server.unit	s	{"unit":"sshd.service","state":"failed to start"}	
Starting sshd.service - OpenSSH Server...	server.unit	s	{"unit":"sshd.service","state":"starting"}	
Stopping sshd.service - OpenSSH Server...	server.unit	s	{"unit":"sshd.service","state":"being stopped"}	
Reloaded sshd.service - OpenSSH Server.	server.unit	s	{"unit":"sshd.service","state":"reloaded"}	
Started sshd.service - SSH Secure Shell Server.	server.unit	s	{"unit":"sshd.service","state":"started"}	
Stopped sshd.service - SSH Secure Shell Server.	server.unit	s	{"unit":"sshd.service","state":"stopped"}	
Failed to start sshd.service - SSH Secure Shell Server.	server.unit	s	{"unit":"sshd.service","state":"failed to start"}	
Starting sshd.service - SSH Secure Shell Server...	server.unit	s	{"unit":"sshd.service","state":"starting"}	
Stopping sshd.service - SSH Secure Shell Server...	server.unit	s	{"unit":"sshd.service","state":"being stopped"}	
Reloaded sshd.service - SSH Secure Shell Server.	server.unit	s	{"unit":"sshd.service","state":"reloaded"}	
Started OpenBSD Secure Shell server.	server.unit	s	{"unit":"sshd","state":"started"}	
Stopped OpenBSD Secure Shell server.	server.unit	s	{"unit":"sshd","state":"stopped"}	
Failed to start OpenBSD Secure Shell server.	server.unit	s	{"unit":"sshd","state":"failed to start"}	
Starting OpenBSD Secure Shell server...	server.unit	s	{"unit":"sshd","state":"starting"}	
Stopping OpenBSD Secure Shell server...	server.unit	s	{"unit":"sshd","state":"being stopped"}	
Reloaded OpenBSD Secure Shell server.	server.unit	s	{"unit":"sshd","state":"reloaded"}	
Condition check resulted in OpenBSD Secure Shell server being skipped.	server.unit	s	{"unit":"sshd","state":"skipped, stopped"}	
Started OpenSSH server daemon.	server.unit	s	{"unit":"sshd","state":"started"}	
Stopped OpenSSH server daemon.	server.unit	s	{"unit":"sshd","state":"stopped"}	
Failed to start OpenSSH server daemon.	server.unit	s	{"unit":"sshd","state":"failed to start"}	
Starting OpenSSH server daemon...	server.unit	s	{"unit":"sshd","state":"starting"}	
Stopping OpenSSH server daemon...	server.unit	s	{"unit":"sshd","state":"being stopped"}	
Reloaded OpenSSH server daemon.	server.unit	s	{"unit":"sshd","state":"reloaded"}	
Condition check resulted in OpenSSH server daemon being skipped.	server.unit	s	{"unit":"sshd","state":"skipped, stopped"}	
Started OpenSSH Daemon.	server.unit	s	{"unit":"sshd","state":"started"}	
Stopped OpenSSH Daemon.	server.unit	s	{"unit":"sshd","state":"stopped"}	
Failed to start OpenSSH Daemon.	server.unit	s	{"unit":"sshd","state":"failed to start"}	
Starting OpenSSH Daemon...	server.unit	s	{"unit":"sshd","state":"starting"}	
Stopping OpenSSH Daemon...	server.unit	s	{"unit":"sshd","state":"being stopped"}	
Reloaded OpenSSH Daemon.	server.unit	s	{"unit":"sshd","state":"reloaded"}	
Condition check resulted in OpenSSH Daemon being skipped.	server.unit	s	{"unit":"sshd","state":"skipped, stopped"}	
Started OpenSSH Server.	server.unit	s	{"unit":"sshd","state":"started"}	
Stopped OpenSSH Server.	server.unit	s	{"unit":"sshd","state":"stopped"}	
Failed to start OpenSSH Server.	server.unit	s	{"unit":"sshd","state":"failed to start"}	
Starting OpenSSH Server...	server.unit	s	{"unit":"sshd","state":"starting"}	
Stopping OpenSSH Server...	server.unit	s	{"unit":"sshd","state":"being stopped"}	
Reloaded OpenSSH Server.	server.unit	s	{"unit":"sshd","state":"reloaded"}	
Condition check resulted in OpenSSH Server being skipped.	server.unit	s	{"unit":"sshd","state":"skipped, stopped"}	
Started SSH Secure Shell Server.	server.unit	s	{"unit":"sshd","state":"started"}	
Stopped SSH Secure Shell Server.	server.unit	s	{"unit":"sshd","state":"stopped"}	
Failed to start SSH Secure Shell Server.	server.unit	s	{"unit":"sshd","state":"failed to start"}	
Starting SSH Secure Shell Server...	server.unit	s	{"unit":"sshd","state":"starting"}	
Stopping SSH Secure Shell Server...	server.unit	s	{"unit":"sshd","state":"being stopped"}	
Reloaded SSH Secure Shell Server.	server.unit	s	{"unit":"sshd","state":"reloaded"}	
Condition check resulted in SSH Secure Shell Server being skipped.	server.unit	s	{"unit":"sshd","state":"skipped, stopped"}	
Listening on OpenBSD Secure Shell server socket.	server.unit	s	{"unit":"ssh.socket","state":"listening"}	
Closed OpenBSD Secure Shell server socket.	server.unit	s	{"unit":"ssh.socket","state":"stopped"}	
Failed to listen on OpenBSD Secure Shell server socket.	server.unit	s	{"unit":"ssh.socket","state":"failed to listen"}	
When systemd socket activation is used (the default), the socket	server.unit	s	{"unit":"ssh.socket","state":"the default of this Ubuntu"}	
# When systemd socket activation is used (the default), the socket	server.unit	s	{"unit":"ssh.socket","state":"the default of this Ubuntu"}	
# Port and ListenAddress options are not used when sshd is socket-activated,	server.unit	s	{"unit":"ssh.socket","state":"the default of this Ubuntu"}	
Port and ListenAddress options are not used when sshd is socket-activated,	server.unit	s	{"unit":"ssh.socket","state":"the default of this Ubuntu"}	
sshd: unrecognized service	server.not-installed	s	{"text":"sshd: unrecognized service"}	
ssh: unrecognized service	server.not-installed	s	{"text":"ssh: unrecognized service"}	
sshd: command not found	server.not-installed	s	{"text":"sshd: command not found"}	
bash: sshd: command not found	server.not-installed	s	{"text":"bash: sshd: command not found"}	
-bash: sshd: command not found	server.not-installed	s	{"text":"-bash: sshd: command not found"}	
bash: line {_:count}: sshd: command not found	server.not-installed	s	{"text":"bash: line 1: sshd: command not found"}	
zsh: command not found: sshd	server.not-installed	s	{"text":"zsh: command not found: sshd"}	
sh: {_:count}: sshd: not found	server.not-installed	s	{"text":"sh: 1: sshd: not found"}	
sshd: not found	server.not-installed	s	{"text":"sshd: not found"}	
/usr/sbin/sshd: command not found	server.not-installed	s	{"text":"/usr/sbin/sshd: command not found"}	
bash: /usr/sbin/sshd: No such file or directory	server.not-installed	s	{"text":"bash: /usr/sbin/sshd: No such file or directory"}	
-bash: /usr/sbin/sshd: No such file or directory	server.not-installed	s	{"text":"-bash: /usr/sbin/sshd: No such file or directory"}	
sh: {_:count}: /usr/sbin/sshd: not found	server.not-installed	s	{"text":"sh: 1: /usr/sbin/sshd: not found"}	
zsh: no such file or directory: /usr/sbin/sshd	server.not-installed	s	{"text":"zsh: no such file or directory: /usr/sbin/sshd"}	
/sbin/sshd: command not found	server.not-installed	s	{"text":"/sbin/sshd: command not found"}	
bash: /sbin/sshd: No such file or directory	server.not-installed	s	{"text":"bash: /sbin/sshd: No such file or directory"}	
-bash: /sbin/sshd: No such file or directory	server.not-installed	s	{"text":"-bash: /sbin/sshd: No such file or directory"}	
sh: {_:count}: /sbin/sshd: not found	server.not-installed	s	{"text":"sh: 1: /sbin/sshd: not found"}	
zsh: no such file or directory: /sbin/sshd	server.not-installed	s	{"text":"zsh: no such file or directory: /sbin/sshd"}	
/usr/local/sbin/sshd: command not found	server.not-installed	s	{"text":"/usr/local/sbin/sshd: command not found"}	
bash: /usr/local/sbin/sshd: No such file or directory	server.not-installed	s	{"text":"bash: /usr/local/sbin/sshd: No such file or directory"}	
-bash: /usr/local/sbin/sshd: No such file or directory	server.not-installed	s	{"text":"-bash: /usr/local/sbin/sshd: No such file or directory"}	
sh: {_:count}: /usr/local/sbin/sshd: not found	server.not-installed	s	{"text":"sh: 1: /usr/local/sbin/sshd: not found"}	
zsh: no such file or directory: /usr/local/sbin/sshd	server.not-installed	s	{"text":"zsh: no such file or directory: /usr/local/sbin/sshd"}	
New session {_:token} of user {_}	around.other	s		
Removed session {_:token}	around.other	s		
Session {_:token} logged out. {_}	around.other	s		
Active: inactive (dead){_}	server.unit	s	{"unit":"","state":"inactive"}	
Active: failed (Result: {_}	server.unit	s	{"unit":"","state":"failed"}	
{_:token}: Failed to fork off accept stub process: {errno}	sshd.fork-failed	s		
Out of memory: Killed process {pid} (sshd) {_}	around.oom	s	{"program":"sshd"}	
sshd[{_:count}]: segfault at {text}	around.crash	s	{"program":"sshd"}	
traps: sshd[{_:count}] {text}	around.crash	s	{"program":"sshd"}	
type=ANOM_ABEND msg=audit({_:token}: {_}comm="sshd" {_}sig=31	around.seccomp	s	{"signal":31}	
type=ANOM_ABEND msg=audit({_:token}: {_}comm="sshd" {_}sig=31 res={_:count}	around.seccomp	s	{"signal":31}	
type=ANOM_ABEND msg=audit({_:token}: {_}comm="sshd" {_}sig=6	around.crash	s	{"program":"sshd","text":"signal 6"}	
type=ANOM_ABEND msg=audit({_:token}: {_}comm="sshd" {_}sig=6 res={_:count}	around.crash	s	{"program":"sshd","text":"signal 6"}	
type=ANOM_ABEND msg=audit({_:token}: {_}comm="sshd" {_}sig=11	around.crash	s	{"program":"sshd","text":"signal 11"}	
type=ANOM_ABEND msg=audit({_:token}: {_}comm="sshd" {_}sig=11 res={_:count}	around.crash	s	{"program":"sshd","text":"signal 11"}	
audit: type=1326 audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm="sshd" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}	around.seccomp	s		
type=1326 audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm="sshd" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}	around.seccomp	s		
type=SECCOMP msg=audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm="sshd" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}	around.seccomp	s		
Out of memory: Killed process {pid} (sshd-session) {_}	around.oom	s	{"program":"sshd-session"}	
sshd-session[{_:count}]: segfault at {text}	around.crash	s	{"program":"sshd-session"}	
traps: sshd-session[{_:count}] {text}	around.crash	s	{"program":"sshd-session"}	
type=ANOM_ABEND msg=audit({_:token}: {_}comm="sshd-session" {_}sig=31	around.seccomp	s	{"signal":31}	
type=ANOM_ABEND msg=audit({_:token}: {_}comm="sshd-session" {_}sig=31 res={_:count}	around.seccomp	s	{"signal":31}	
type=ANOM_ABEND msg=audit({_:token}: {_}comm="sshd-session" {_}sig=6	around.crash	s	{"program":"sshd-session","text":"signal 6"}	
type=ANOM_ABEND msg=audit({_:token}: {_}comm="sshd-session" {_}sig=6 res={_:count}	around.crash	s	{"program":"sshd-session","text":"signal 6"}	
type=ANOM_ABEND msg=audit({_:token}: {_}comm="sshd-session" {_}sig=11	around.crash	s	{"program":"sshd-session","text":"signal 11"}	
type=ANOM_ABEND msg=audit({_:token}: {_}comm="sshd-session" {_}sig=11 res={_:count}	around.crash	s	{"program":"sshd-session","text":"signal 11"}	
audit: type=1326 audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm="sshd-session" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}	around.seccomp	s		
type=1326 audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm="sshd-session" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}	around.seccomp	s		
type=SECCOMP msg=audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm="sshd-session" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}	around.seccomp	s		
Out of memory: Killed process {pid} (sshd-auth) {_}	around.oom	s	{"program":"sshd-auth"}	
sshd-auth[{_:count}]: segfault at {text}	around.crash	s	{"program":"sshd-auth"}	
traps: sshd-auth[{_:count}] {text}	around.crash	s	{"program":"sshd-auth"}	
type=ANOM_ABEND msg=audit({_:token}: {_}comm="sshd-auth" {_}sig=31	around.seccomp	s	{"signal":31}	
type=ANOM_ABEND msg=audit({_:token}: {_}comm="sshd-auth" {_}sig=31 res={_:count}	around.seccomp	s	{"signal":31}	
type=ANOM_ABEND msg=audit({_:token}: {_}comm="sshd-auth" {_}sig=6	around.crash	s	{"program":"sshd-auth","text":"signal 6"}	
type=ANOM_ABEND msg=audit({_:token}: {_}comm="sshd-auth" {_}sig=6 res={_:count}	around.crash	s	{"program":"sshd-auth","text":"signal 6"}	
type=ANOM_ABEND msg=audit({_:token}: {_}comm="sshd-auth" {_}sig=11	around.crash	s	{"program":"sshd-auth","text":"signal 11"}	
type=ANOM_ABEND msg=audit({_:token}: {_}comm="sshd-auth" {_}sig=11 res={_:count}	around.crash	s	{"program":"sshd-auth","text":"signal 11"}	
audit: type=1326 audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm="sshd-auth" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}	around.seccomp	s		
type=1326 audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm="sshd-auth" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}	around.seccomp	s		
type=SECCOMP msg=audit({_:token}: auid={_:count} uid={_:count} gid={_:count} ses={_:count}{_}pid={_:count} comm="sshd-auth" exe={_:token} sig={signal} arch={_:token} syscall={syscall:count} {_}	around.seccomp	s		
Out of memory: Killed process {pid} ({program:word}) {_}	around.oom	s		
Out of memory: Killed process {pid} ({program:word}), {_}	around.oom	s		
Out of memory: Kill process {pid} ({program:word}) score {_}	around.oom	s		
Memory cgroup out of memory: Killed process {pid} ({program:word}) {_}	around.oom	s		
nf_conntrack: table full, dropping packet	around.conntrack-full	s		
nf_conntrack: table full, dropping packet.	around.conntrack-full	s		
nf_conntrack: nf_conntrack: table full, dropping packet	around.conntrack-full	s		
ip_conntrack: table full, dropping packet.	around.conntrack-full	s		
TCP: request_sock_TCP: Possible SYN flooding on port {_}. Sending cookies.{_}	around.firewall	s	{"text":"possible SYN flooding: Sending cookies."}	
TCP: Possible SYN flooding on port {_}. Sending cookies.{_}	around.firewall	s	{"text":"possible SYN flooding: Sending cookies."}	
request_sock_TCP: Possible SYN flooding on port {_}. Sending cookies.{_}	around.firewall	s	{"text":"possible SYN flooding: Sending cookies."}	
TCP: request_sock_TCP: Possible SYN flooding on port {_}. Dropping request.{_}	around.firewall	s	{"text":"possible SYN flooding: Dropping request."}	
TCP: Possible SYN flooding on port {_}. Dropping request.{_}	around.firewall	s	{"text":"possible SYN flooding: Dropping request."}	
request_sock_TCP: Possible SYN flooding on port {_}. Dropping request.{_}	around.firewall	s	{"text":"possible SYN flooding: Dropping request."}	
type=AVC msg=audit({_:token}: avc:  denied  {_:token} name_bind } for  pid={_:count} comm="sshd"{text}	around.selinux	s	{"what":"port"}	
audit: type=1400 audit({_:token}: avc:  denied  {_:token} name_bind } for  pid={_:count} comm="sshd"{text}	around.selinux	s	{"what":"port"}	
type=AVC msg=audit({_:token}: avc:  denied  {_:token} read } for  pid={_:count} comm="sshd"{text}	around.selinux	s	{"what":"file"}	
audit: type=1400 audit({_:token}: avc:  denied  {_:token} read } for  pid={_:count} comm="sshd"{text}	around.selinux	s	{"what":"file"}	
type=AVC msg=audit({_:token}: avc:  denied  {_:token} open } for  pid={_:count} comm="sshd"{text}	around.selinux	s	{"what":"file"}	
audit: type=1400 audit({_:token}: avc:  denied  {_:token} open } for  pid={_:count} comm="sshd"{text}	around.selinux	s	{"what":"file"}	
type=AVC msg=audit({_:token}: avc:  denied  {_:token} getattr } for  pid={_:count} comm="sshd"{text}	around.selinux	s	{"what":"file"}	
audit: type=1400 audit({_:token}: avc:  denied  {_:token} getattr } for  pid={_:count} comm="sshd"{text}	around.selinux	s	{"what":"file"}	
type=AVC msg=audit({_:token}: avc:  denied  {_:token} search } for  pid={_:count} comm="sshd"{text}	around.selinux	s	{"what":"file"}	
audit: type=1400 audit({_:token}: avc:  denied  {_:token} search } for  pid={_:count} comm="sshd"{text}	around.selinux	s	{"what":"file"}	
type=AVC msg=audit({_:token}: avc:  denied  {_:token} execute } for  pid={_:count} comm="sshd"{text}	around.selinux	s	{"what":"exec"}	
audit: type=1400 audit({_:token}: avc:  denied  {_:token} execute } for  pid={_:count} comm="sshd"{text}	around.selinux	s	{"what":"exec"}	
type=AVC msg=audit({_:token}: avc:  denied  {_:token} entrypoint } for  pid={_:count} comm="sshd"{text}	around.selinux	s	{"what":"exec"}	
audit: type=1400 audit({_:token}: avc:  denied  {_:token} entrypoint } for  pid={_:count} comm="sshd"{text}	around.selinux	s	{"what":"exec"}	
type=AVC msg=audit({_:token}: avc:  denied  {_:token} name_bind } for  pid={_:count} comm="sshd-session"{text}	around.selinux	s	{"what":"port"}	
audit: type=1400 audit({_:token}: avc:  denied  {_:token} name_bind } for  pid={_:count} comm="sshd-session"{text}	around.selinux	s	{"what":"port"}	
type=AVC msg=audit({_:token}: avc:  denied  {_:token} read } for  pid={_:count} comm="sshd-session"{text}	around.selinux	s	{"what":"file"}	
audit: type=1400 audit({_:token}: avc:  denied  {_:token} read } for  pid={_:count} comm="sshd-session"{text}	around.selinux	s	{"what":"file"}	
type=AVC msg=audit({_:token}: avc:  denied  {_:token} open } for  pid={_:count} comm="sshd-session"{text}	around.selinux	s	{"what":"file"}	
audit: type=1400 audit({_:token}: avc:  denied  {_:token} open } for  pid={_:count} comm="sshd-session"{text}	around.selinux	s	{"what":"file"}	
type=AVC msg=audit({_:token}: avc:  denied  {_:token} getattr } for  pid={_:count} comm="sshd-session"{text}	around.selinux	s	{"what":"file"}	
audit: type=1400 audit({_:token}: avc:  denied  {_:token} getattr } for  pid={_:count} comm="sshd-session"{text}	around.selinux	s	{"what":"file"}	
type=AVC msg=audit({_:token}: avc:  denied  {_:token} search } for  pid={_:count} comm="sshd-session"{text}	around.selinux	s	{"what":"file"}	
audit: type=1400 audit({_:token}: avc:  denied  {_:token} search } for  pid={_:count} comm="sshd-session"{text}	around.selinux	s	{"what":"file"}	
type=AVC msg=audit({_:token}: avc:  denied  {_:token} execute } for  pid={_:count} comm="sshd-session"{text}	around.selinux	s	{"what":"exec"}	
audit: type=1400 audit({_:token}: avc:  denied  {_:token} execute } for  pid={_:count} comm="sshd-session"{text}	around.selinux	s	{"what":"exec"}	
type=AVC msg=audit({_:token}: avc:  denied  {_:token} entrypoint } for  pid={_:count} comm="sshd-session"{text}	around.selinux	s	{"what":"exec"}	
audit: type=1400 audit({_:token}: avc:  denied  {_:token} entrypoint } for  pid={_:count} comm="sshd-session"{text}	around.selinux	s	{"what":"exec"}	
type=AVC msg=audit({_:token}: avc:  denied  {_:token} name_bind } for  pid={_:count} comm="sshd-auth"{text}	around.selinux	s	{"what":"port"}	
audit: type=1400 audit({_:token}: avc:  denied  {_:token} name_bind } for  pid={_:count} comm="sshd-auth"{text}	around.selinux	s	{"what":"port"}	
type=AVC msg=audit({_:token}: avc:  denied  {_:token} read } for  pid={_:count} comm="sshd-auth"{text}	around.selinux	s	{"what":"file"}	
audit: type=1400 audit({_:token}: avc:  denied  {_:token} read } for  pid={_:count} comm="sshd-auth"{text}	around.selinux	s	{"what":"file"}	
type=AVC msg=audit({_:token}: avc:  denied  {_:token} open } for  pid={_:count} comm="sshd-auth"{text}	around.selinux	s	{"what":"file"}	
audit: type=1400 audit({_:token}: avc:  denied  {_:token} open } for  pid={_:count} comm="sshd-auth"{text}	around.selinux	s	{"what":"file"}	
type=AVC msg=audit({_:token}: avc:  denied  {_:token} getattr } for  pid={_:count} comm="sshd-auth"{text}	around.selinux	s	{"what":"file"}	
audit: type=1400 audit({_:token}: avc:  denied  {_:token} getattr } for  pid={_:count} comm="sshd-auth"{text}	around.selinux	s	{"what":"file"}	
type=AVC msg=audit({_:token}: avc:  denied  {_:token} search } for  pid={_:count} comm="sshd-auth"{text}	around.selinux	s	{"what":"file"}	
audit: type=1400 audit({_:token}: avc:  denied  {_:token} search } for  pid={_:count} comm="sshd-auth"{text}	around.selinux	s	{"what":"file"}	
type=AVC msg=audit({_:token}: avc:  denied  {_:token} execute } for  pid={_:count} comm="sshd-auth"{text}	around.selinux	s	{"what":"exec"}	
audit: type=1400 audit({_:token}: avc:  denied  {_:token} execute } for  pid={_:count} comm="sshd-auth"{text}	around.selinux	s	{"what":"exec"}	
type=AVC msg=audit({_:token}: avc:  denied  {_:token} entrypoint } for  pid={_:count} comm="sshd-auth"{text}	around.selinux	s	{"what":"exec"}	
audit: type=1400 audit({_:token}: avc:  denied  {_:token} entrypoint } for  pid={_:count} comm="sshd-auth"{text}	around.selinux	s	{"what":"exec"}	
FAIL: ssh{_:word} per_source_limit from={addr}	around.xinetd	s	{"text":"FAIL: sshd per_source_limit"}	
FAIL: ssh{_:word} service_limit from={addr}	around.xinetd	s	{"text":"FAIL: sshd service_limit"}	
FAIL: ssh{_:word} address from={addr}	around.xinetd	s	{"text":"FAIL: sshd address"}	
FAIL: ssh{_:word} time from={addr}	around.xinetd	s	{"text":"FAIL: sshd time"}	
FAIL: ssh{_:word} libwrap from={addr}	around.xinetd	s	{"text":"FAIL: sshd libwrap"}	
FAIL: ssh{_:word} load from={addr}	around.xinetd	s	{"text":"FAIL: sshd load"}	
FAIL: ssh{_:word} fork from={addr}	around.xinetd	s	{"text":"FAIL: sshd fork"}	
Deactivating service ssh{_:word} due to excessive incoming connections.  Restarting in {_:count} seconds.	around.xinetd	s	{"text":"Deactivating service sshd due to excessive incoming connections.  Restarting in 30 seconds."}	
Activating service ssh{_:word}	around.other	s		
START: ssh{_:word} {_}	around.other	s		
EXIT: ssh{_:word} {_}	around.other	s		
libwrap refused connection to {text} from {addr}	around.xinetd	s		
ssh/tcp server failing (looping), service terminated{_}	around.xinetd	s	{"text":"ssh/tcp server failing (looping), service terminated"}	
backend '{_}' has no server available!	around.balancer	s	{"text":"backend 'sshd' has no server available!"}	
[ALERT]    ({_:count}) : backend '{_}' has no server available!	around.balancer	s	{"text":"[ALERT]    (812) : backend 'sshd' has no server available!"}	
backend {_:token} has no server available!	around.balancer	s	{"text":"backend sshd has no server available!"}	
{_:addr} [{_:token}] {_:token} {_:token}/<NOSRV> {_}	around.balancer	s	{"text":"198.51.100.7:40022 [22/Nov/2026:13:45:32.123] ssh sshd/<NOSRV> -1/-1/0 0 SC 1/1/0/0/0 0/0"}	
{_:addr} [{_:token}] {_:token} {_:token} {_:token} {_:count} SC {_}	around.balancer	s	{"text":"198.51.100.7:40022 [22/Nov/2026:13:45:32.123] ssh sshd/s1 1/-1/0 0 SC 1/1/0/0/3 0/0"}	
{_:addr} [{_:token}] {_:token} {_:token} {_:token} {_:count} sC {_}	around.balancer	s	{"text":"198.51.100.7:40022 [22/Nov/2026:13:45:32.123] ssh sshd/s1 1/-1/8010 0 sC 2/2/1/1/3 0/0"}	
{_:addr} [{_:token}] {_:token} {_:token} {_:token} {_:count} {_:token} {_:token} {_:token}	around.other	s		
Server {_:token} is DOWN, reason: {text}	around.balancer	s		
[WARNING]  ({_:count}) : Server {_:token} is DOWN, reason: {text}	around.balancer	s		
{_} [error] {_:count}#{_:count}: *{_:count} no live upstreams while connecting to upstream{_}	around.balancer	s	{"text":"2025/03/03 10:00:00 [error] 812#812: *7 no live upstreams while connecting to upstream, client: 198.51.100.7, server: 0.0.0.0:22"}	
{_} [error] {_:count}#{_:count}: *{_:count} connect() failed (111: Connection refused) while connecting to upstream{_}	around.balancer	s	{"text":"2025/03/03 10:00:00 [error] 812#812: *7 connect() failed (111: Connection refused) while connecting to upstream, client: 198.51.100.7, server: 0.0.0.0:22, upstream: \\"192.0.2.20:22\\""}	
{_} [error] {_:count}#{_:count}: *{_:count} upstream timed out (110: Connection timed out) while connecting to upstream{_}	around.balancer	s	{"text":"2025/03/03 10:00:00 [error] 812#812: *7 upstream timed out (110: Connection timed out) while connecting to upstream, client: 198.51.100.7, server: 0.0.0.0:22"}	
NOTICE  [sshd] Ban {addr}	around.banned	s	{"by":"fail2ban"}	
NOTICE [sshd] Ban {addr}	around.banned	s	{"by":"fail2ban"}	
{_} fail2ban.actions {_:own}: NOTICE  [sshd] Ban {addr}	around.banned	s	{"by":"fail2ban"}	
{_} fail2ban.actions {_:own}: NOTICE  [sshd] Restore Ban {addr}	around.banned	s	{"by":"fail2ban"}	
{_} fail2ban.actions: WARNING [ssh] Ban {addr}	around.banned	s	{"by":"fail2ban"}	
[sshd] Ban {addr}	around.banned	s	{"by":"fail2ban"}	
fail2ban.actions {_:own}: NOTICE  [sshd] Ban {addr}	around.banned	s	{"by":"fail2ban"}	
fail2ban.actions {_:own}: NOTICE  [sshd] Restore Ban {addr}	around.banned	s	{"by":"fail2ban"}	
fail2ban.actions: WARNING [ssh] Ban {addr}	around.banned	s	{"by":"fail2ban"}	
{_} fail2ban.actions {_:own}: NOTICE  [sshd] Unban {_:addr}	around.other	s		
{_} fail2ban.filter {_:own}: INFO    [sshd] Found {_:addr} - {_:token} {_:token}	around.other	s		
Blocking "{addr}/{_:count}" for {_:count} secs {_}	around.banned	s	{"by":"sshguard"}	
Blocking {addr}:{_:count} for >{_:count}secs: {_}	around.banned	s	{"by":"sshguard"}	
DenyHosts: {_}	around.denied-list	s	{"text":"DenyHosts"}	
# DenyHosts: {_} | sshd: {addr}	around.denied-list	s	{"text":"DenyHosts"}	
[UFW BLOCK] IN={_:token} OUT={_:token} MAC={_:token} SRC={addr} DST={_:addr} {_} DPT=22 {_}	around.firewall	s	{"text":"[UFW BLOCK]"}	
[UFW LIMIT BLOCK] IN={_:token} OUT={_:token} MAC={_:token} SRC={addr} DST={_:addr} {_} DPT=22 {_}	around.firewall	s	{"text":"[UFW LIMIT BLOCK]"}	
[UFW BLOCK] {_}	around.other	s		
[UFW LIMIT BLOCK] {_}	around.other	s		
[UFW AUDIT] {_}	around.other	s		
[UFW ALLOW] {_}	around.other	s		
{from}: begin to drop messages due to rate-limiting{_}	around.log-lost	s		
{from}: {count} messages lost due to rate-limiting{_}	around.log-lost	s		
imuxsock begins to drop messages from {from} due to rate-limiting	around.log-lost	s		
imuxsock lost {count} messages from {from} due to rate-limiting	around.log-lost	s		
Suppressed {count} messages from {from}	around.log-lost	s		
Error starting userland proxy: listen tcp{text}	around.port-mapping	s		
{_}Bind for {text} failed: port is already allocated	around.port-mapping	s		
{_}Bind for {text} failed: port is already allocated.	around.port-mapping	s		
{_} Can't forward traffic to backend tcp/{text}	around.port-mapping	s		
qemu-system-x86_64: -netdev {_}: Could not set up host forwarding rule {text}	around.port-mapping	s		
Could not set up host forwarding rule '{text}'	around.port-mapping	s		
NAT: failed to redirect TCP {text}	around.port-mapping	s		
Vagrant cannot forward the specified ports on this VM, since they	around.port-mapping	s	{"text":"Vagrant cannot forward the specified ports on this VM, since they"}	
NAT: Failed to redirect TCP {_:token} -> {_:token} ({_})	around.port-mapping	s	{"text":"NAT: Failed to redirect TCP 127.0.0.1:2222 -> 0.0.0.0:22 (Unknown error)"}	
NAT: failed to redirect TCP {_:token} => {_:token}	around.port-mapping	s	{"text":"NAT: failed to redirect TCP 2222 => 22"}	
NAT: Failed to redirect UDP {_:token} -> {_:token} ({_})	around.port-mapping	s	{"text":"NAT: Failed to redirect UDP 127.0.0.1:2222 -> 0.0.0.0:22 (Unknown error)"}	
NAT: failed to redirect UDP {_:token} => {_:token}	around.port-mapping	s	{"text":"NAT: failed to redirect UDP 2222 => 22"}	
connect to local service [{_:addr}] error: {text}	around.tunnel	s		
E connect({_:count}, AF={_}, {_:count}): {text}	around.tunnel	s		
msg="failed to open private leg"{text}	around.tunnel	s		
Unable to reach the origin service. The service may be down or it may not be responding to traffic from cloudflared: {text}	around.tunnel	s		
{_:token} ACCEPT host={_:addr} port={_:count} fd={_:count} n={_:token}	around.other	s		
{_:token} CLOSE host={_:addr} port={_:count} fd={_:count} time={_:decimal} bytes={_:count}	around.other	s		
Received unexpected end-of-file from server	tool.closed	c	{"tool":"sftp"}	
FATAL ERROR: Received unexpected end-of-file from server	tool.closed	c	{"tool":"sftp"}	
PuTTY Fatal Error: Received unexpected end-of-file from server	tool.closed	c	{"tool":"sftp"}	
Remote side unexpectedly closed network connection	end.closed	c	{}	
FATAL ERROR: Remote side unexpectedly closed network connection	end.closed	c	{}	
PuTTY Fatal Error: Remote side unexpectedly closed network connection	end.closed	c	{}	
Remote side closed network connection	end.closed	c	{}	
FATAL ERROR: Remote side closed network connection	end.closed	c	{}	
PuTTY Fatal Error: Remote side closed network connection	end.closed	c	{}	
Server unexpectedly closed network connection	end.closed	c	{}	
FATAL ERROR: Server unexpectedly closed network connection	end.closed	c	{}	
PuTTY Fatal Error: Server unexpectedly closed network connection	end.closed	c	{}	
Server closed network connection	end.closed	c	{}	
FATAL ERROR: Server closed network connection	end.closed	c	{}	
PuTTY Fatal Error: Server closed network connection	end.closed	c	{}	
Host does not exist	resolve.failed	c	{"host":"","reason":"Host does not exist"}	
Network error: Connection reset by peer	end.reset	c	{}	
FATAL ERROR: Network error: Connection reset by peer	end.reset	c	{}	
PuTTY Fatal Error: Network error: Connection reset by peer	end.reset	c	{}	
FATAL ERROR: Connection reset by peer	end.reset	c	{}	
Network error: Software caused connection abort	end.write-failed	c	{"errno":"Software caused connection abort"}	
FATAL ERROR: Network error: Software caused connection abort	end.write-failed	c	{"errno":"Software caused connection abort"}	
PuTTY Fatal Error: Network error: Software caused connection abort	end.write-failed	c	{"errno":"Software caused connection abort"}	
Network error: Connection refused	connect.failed	c	{"host":"","errno":"Connection refused"}	
FATAL ERROR: Network error: Connection refused	connect.failed	c	{"host":"","errno":"Connection refused"}	
PuTTY Fatal Error: Network error: Connection refused	connect.failed	c	{"host":"","errno":"Connection refused"}	
Network error: Connection timed out	connect.failed	c	{"host":"","errno":"Connection timed out"}	
FATAL ERROR: Network error: Connection timed out	connect.failed	c	{"host":"","errno":"Connection timed out"}	
PuTTY Fatal Error: Network error: Connection timed out	connect.failed	c	{"host":"","errno":"Connection timed out"}	
Network error: No route to host	connect.failed	c	{"host":"","errno":"No route to host"}	
FATAL ERROR: Network error: No route to host	connect.failed	c	{"host":"","errno":"No route to host"}	
PuTTY Fatal Error: Network error: No route to host	connect.failed	c	{"host":"","errno":"No route to host"}	
Network error: Network is unreachable	connect.failed	c	{"host":"","errno":"Network is unreachable"}	
FATAL ERROR: Network error: Network is unreachable	connect.failed	c	{"host":"","errno":"Network is unreachable"}	
PuTTY Fatal Error: Network error: Network is unreachable	connect.failed	c	{"host":"","errno":"Network is unreachable"}	
Network error: Permission denied	connect.failed	c	{"host":"","errno":"Permission denied"}	
FATAL ERROR: Network error: Permission denied	connect.failed	c	{"host":"","errno":"Permission denied"}	
PuTTY Fatal Error: Network error: Permission denied	connect.failed	c	{"host":"","errno":"Permission denied"}	
FATAL ERROR: Connection refused	connect.failed	c	{"host":"","errno":"Connection refused"}	
FATAL ERROR: Connection timed out	connect.failed	c	{"host":"","errno":"Connection timed out"}	
FATAL ERROR: No route to host	connect.failed	c	{"host":"","errno":"No route to host"}	
FATAL ERROR: Network is unreachable	connect.failed	c	{"host":"","errno":"Network is unreachable"}	
Network error: Connection to "{host:own}" timed out.	connect.failed	c	{"errno":"Connection timed out"}	
Network error: Connection to "{host:own}" refused.	connect.failed	c	{"errno":"Connection refused"}	
Host "{host:own}" does not exist.	resolve.failed	c	{"reason":"does not exist"}	
Unable to open connection to {host:token}	resolve.failed	c	{"reason":"Host does not exist"}	
Incoming packet length field was garbled	kex.bad-padding	c	{}	
FATAL ERROR: Incoming packet length field was garbled	kex.bad-padding	c	{}	
PuTTY Fatal Error: Incoming packet length field was garbled	kex.bad-padding	c	{}	
Incoming packet was garbled on decryption	kex.bad-padding	c	{}	
FATAL ERROR: Incoming packet was garbled on decryption	kex.bad-padding	c	{}	
PuTTY Fatal Error: Incoming packet was garbled on decryption	kex.bad-padding	c	{}	
Invalid packet length received	kex.bad-padding	c	{}	
FATAL ERROR: Invalid packet length received	kex.bad-padding	c	{}	
PuTTY Fatal Error: Invalid packet length received	kex.bad-padding	c	{}	
Couldn't agree a key exchange algorithm (available: {offer:list})	kex.no-match	c	{"what":"key exchange"}	
FATAL ERROR: Couldn't agree a key exchange algorithm (available: {offer:list})	kex.no-match	c	{"what":"key exchange"}	
PuTTY Fatal Error: Couldn't agree a key exchange algorithm (available: {offer:list})	kex.no-match	c	{"what":"key exchange"}	
Couldn't agree a host key algorithm (available: {offer:list})	kex.no-match	c	{"what":"host key"}	
FATAL ERROR: Couldn't agree a host key algorithm (available: {offer:list})	kex.no-match	c	{"what":"host key"}	
PuTTY Fatal Error: Couldn't agree a host key algorithm (available: {offer:list})	kex.no-match	c	{"what":"host key"}	
Couldn't agree a client-to-server cipher (available: {offer:list})	kex.no-match	c	{"what":"cipher"}	
FATAL ERROR: Couldn't agree a client-to-server cipher (available: {offer:list})	kex.no-match	c	{"what":"cipher"}	
PuTTY Fatal Error: Couldn't agree a client-to-server cipher (available: {offer:list})	kex.no-match	c	{"what":"cipher"}	
Couldn't agree a client-to-server MAC (available: {offer:list})	kex.no-match	c	{"what":"MAC"}	
FATAL ERROR: Couldn't agree a client-to-server MAC (available: {offer:list})	kex.no-match	c	{"what":"MAC"}	
PuTTY Fatal Error: Couldn't agree a client-to-server MAC (available: {offer:list})	kex.no-match	c	{"what":"MAC"}	
Couldn't agree a server-to-client cipher (available: {offer:list})	kex.no-match	c	{"what":"cipher"}	
FATAL ERROR: Couldn't agree a server-to-client cipher (available: {offer:list})	kex.no-match	c	{"what":"cipher"}	
PuTTY Fatal Error: Couldn't agree a server-to-client cipher (available: {offer:list})	kex.no-match	c	{"what":"cipher"}	
Couldn't agree a server-to-client MAC (available: {offer:list})	kex.no-match	c	{"what":"MAC"}	
FATAL ERROR: Couldn't agree a server-to-client MAC (available: {offer:list})	kex.no-match	c	{"what":"MAC"}	
PuTTY Fatal Error: Couldn't agree a server-to-client MAC (available: {offer:list})	kex.no-match	c	{"what":"MAC"}	
No supported authentication methods available (server sent: {methods})	auth.denied	c	{}	
FATAL ERROR: No supported authentication methods available (server sent: {methods})	auth.denied	c	{}	
PuTTY Fatal Error: No supported authentication methods available (server sent: {methods})	auth.denied	c	{}	
Disconnected: No supported authentication methods available (server sent: {methods})	auth.denied	c	{}	
Server refused our key	auth.key-refused	c	{}	
Access denied	auth.again	c	{}	
Configured password was not accepted	auth.failed-client	c	{}	
FATAL ERROR: Configured password was not accepted	auth.failed-client	c	{}	
PuTTY Fatal Error: Configured password was not accepted	auth.failed-client	c	{}	
Cannot answer interactive prompts in batch mode	auth.failed-client	c	{}	
FATAL ERROR: Cannot answer interactive prompts in batch mode	auth.failed-client	c	{}	
PuTTY Fatal Error: Cannot answer interactive prompts in batch mode	auth.failed-client	c	{}	
The host key is not cached for this server:	hostkey.unknown	c	{"host":""}	
The server's host key is not cached.{_}	hostkey.unknown	c	{"host":""}	
The server's host key is not cached in the registry. You	hostkey.unknown	c	{"host":""}	
You have no guarantee that the server is the computer you	client.debug	c	{}	
think it is.	client.debug	c	{}	
The server's {_:token} key fingerprint is:	client.debug	c	{}	
WARNING - POTENTIAL SECURITY BREACH!	hostkey.changed	c	{}	
Connection abandoned.	tool.note	c	{"tool":"putty"}	
User aborted at host key verification	hostkey.failed	c	{}	
FATAL ERROR: User aborted at host key verification	hostkey.failed	c	{}	
PuTTY Fatal Error: User aborted at host key verification	hostkey.failed	c	{}	
Host key not in manually configured list	hostkey.failed	c	{}	
FATAL ERROR: Host key not in manually configured list	hostkey.failed	c	{}	
PuTTY Fatal Error: Host key not in manually configured list	hostkey.failed	c	{}	
User aborted at kex warning	kex.no-match	c	{"what":"key exchange"}	
FATAL ERROR: User aborted at kex warning	kex.no-match	c	{"what":"key exchange"}	
PuTTY Fatal Error: User aborted at kex warning	kex.no-match	c	{"what":"key exchange"}	
User aborted at cipher warning	kex.no-match	c	{"what":"cipher"}	
FATAL ERROR: User aborted at cipher warning	kex.no-match	c	{"what":"cipher"}	
PuTTY Fatal Error: User aborted at cipher warning	kex.no-match	c	{"what":"cipher"}	
The first key-exchange algorithm supported by the server is	kex.no-match	c	{"what":"key exchange"}	
The first client-to-server cipher supported by the server is	kex.no-match	c	{"what":"cipher"}	
The first server-to-client cipher supported by the server is	kex.no-match	c	{"what":"cipher"}	
The first cipher supported by the server is {_:token}, which is below the	kex.no-match	c	{"what":"cipher"}	
Cannot confirm a weak crypto primitive in batch mode	tool.note	c	{"tool":"putty"}	
FATAL ERROR: Cannot confirm a weak crypto primitive in batch mode	tool.note	c	{"tool":"putty"}	
PuTTY Fatal Error: Cannot confirm a weak crypto primitive in batch mode	tool.note	c	{"tool":"putty"}	
Cannot confirm a host key in batch mode	hostkey.failed	c	{}	
FATAL ERROR: Cannot confirm a host key in batch mode	hostkey.failed	c	{}	
PuTTY Fatal Error: Cannot confirm a host key in batch mode	hostkey.failed	c	{}	
Host key did not appear in manually configured list	hostkey.failed	c	{}	
FATAL ERROR: Host key did not appear in manually configured list	hostkey.failed	c	{}	
PuTTY Fatal Error: Host key did not appear in manually configured list	hostkey.failed	c	{}	
Remote side sent disconnect message	tool.note	c	{"tool":"putty"}	
FATAL ERROR: Remote side sent disconnect message	tool.note	c	{"tool":"putty"}	
PuTTY Fatal Error: Remote side sent disconnect message	tool.note	c	{"tool":"putty"}	
type {_:count} ({_}):	tool.note	c	{"tool":"putty"}	
"Too many authentication failures{_}"	end.received-disconnect	c	{"code":2,"reason":"Too many authentication failures"}	
Cannot initialize SFTP protocol. Is the host running an SFTP server?	session.subsystem-failed	c	{"subsystem":"sftp"}	
Received too large ({length} B) SFTP packet. Max supported packet size is {_:count} B.	session.noise-in-stream	c	{}	
Error reading SSH protocol banner	ident.closed	c	{}	
paramiko.ssh_exception.SSHException: Error reading SSH protocol banner	ident.closed	c	{}	
SSHException: Error reading SSH protocol banner	ident.closed	c	{}	
Exception: Error reading SSH protocol banner	ident.closed	c	{}	
Exception (client): Error reading SSH protocol banner	ident.closed	c	{}	
ERROR:paramiko.transport:Exception (client): Error reading SSH protocol banner	ident.closed	c	{}	
ERROR:paramiko.transport:paramiko.ssh_exception.SSHException: Error reading SSH protocol banner	ident.closed	c	{}	
Error reading SSH protocol banner[Errno {_:signed}] {errno}	ident.read-error	c	{}	
paramiko.ssh_exception.SSHException: Error reading SSH protocol banner[Errno {_:signed}] {errno}	ident.read-error	c	{}	
SSHException: Error reading SSH protocol banner[Errno {_:signed}] {errno}	ident.read-error	c	{}	
Exception: Error reading SSH protocol banner[Errno {_:signed}] {errno}	ident.read-error	c	{}	
Exception (client): Error reading SSH protocol banner[Errno {_:signed}] {errno}	ident.read-error	c	{}	
ERROR:paramiko.transport:Exception (client): Error reading SSH protocol banner[Errno {_:signed}] {errno}	ident.read-error	c	{}	
ERROR:paramiko.transport:paramiko.ssh_exception.SSHException: Error reading SSH protocol banner[Errno {_:signed}] {errno}	ident.read-error	c	{}	
    raise socket.timeout()	ident.timeout	c	{}	
raise socket.timeout()	ident.timeout	c	{}	
ERROR:paramiko.transport:    raise socket.timeout()	ident.timeout	c	{}	
Indecipherable protocol version "{line:peer}"	ident.bad-remote	c	{}	
paramiko.ssh_exception.SSHException: Indecipherable protocol version "{line:peer}"	ident.bad-remote	c	{}	
SSHException: Indecipherable protocol version "{line:peer}"	ident.bad-remote	c	{}	
Exception: Indecipherable protocol version "{line:peer}"	ident.bad-remote	c	{}	
Exception (client): Indecipherable protocol version "{line:peer}"	ident.bad-remote	c	{}	
ERROR:paramiko.transport:Exception (client): Indecipherable protocol version "{line:peer}"	ident.bad-remote	c	{}	
ERROR:paramiko.transport:paramiko.ssh_exception.SSHException: Indecipherable protocol version "{line:peer}"	ident.bad-remote	c	{}	
Incompatible ssh peer (no acceptable kex algorithm)	kex.no-match	c	{"what":"key exchange"}	
paramiko.ssh_exception.SSHException: Incompatible ssh peer (no acceptable kex algorithm)	kex.no-match	c	{"what":"key exchange"}	
paramiko.ssh_exception.IncompatiblePeer: Incompatible ssh peer (no acceptable kex algorithm)	kex.no-match	c	{"what":"key exchange"}	
SSHException: Incompatible ssh peer (no acceptable kex algorithm)	kex.no-match	c	{"what":"key exchange"}	
Exception (client): Incompatible ssh peer (no acceptable kex algorithm)	kex.no-match	c	{"what":"key exchange"}	
ERROR:paramiko.transport:Exception (client): Incompatible ssh peer (no acceptable kex algorithm)	kex.no-match	c	{"what":"key exchange"}	
Incompatible ssh peer (no acceptable host key)	kex.no-match	c	{"what":"host key"}	
paramiko.ssh_exception.SSHException: Incompatible ssh peer (no acceptable host key)	kex.no-match	c	{"what":"host key"}	
paramiko.ssh_exception.IncompatiblePeer: Incompatible ssh peer (no acceptable host key)	kex.no-match	c	{"what":"host key"}	
SSHException: Incompatible ssh peer (no acceptable host key)	kex.no-match	c	{"what":"host key"}	
Exception (client): Incompatible ssh peer (no acceptable host key)	kex.no-match	c	{"what":"host key"}	
ERROR:paramiko.transport:Exception (client): Incompatible ssh peer (no acceptable host key)	kex.no-match	c	{"what":"host key"}	
Incompatible ssh peer (can't match requested host key type)	kex.no-match	c	{"what":"host key"}	
paramiko.ssh_exception.SSHException: Incompatible ssh peer (can't match requested host key type)	kex.no-match	c	{"what":"host key"}	
paramiko.ssh_exception.IncompatiblePeer: Incompatible ssh peer (can't match requested host key type)	kex.no-match	c	{"what":"host key"}	
SSHException: Incompatible ssh peer (can't match requested host key type)	kex.no-match	c	{"what":"host key"}	
Exception (client): Incompatible ssh peer (can't match requested host key type)	kex.no-match	c	{"what":"host key"}	
ERROR:paramiko.transport:Exception (client): Incompatible ssh peer (can't match requested host key type)	kex.no-match	c	{"what":"host key"}	
Incompatible ssh server (no acceptable ciphers)	kex.no-match	c	{"what":"cipher"}	
paramiko.ssh_exception.SSHException: Incompatible ssh server (no acceptable ciphers)	kex.no-match	c	{"what":"cipher"}	
paramiko.ssh_exception.IncompatiblePeer: Incompatible ssh server (no acceptable ciphers)	kex.no-match	c	{"what":"cipher"}	
SSHException: Incompatible ssh server (no acceptable ciphers)	kex.no-match	c	{"what":"cipher"}	
Exception (client): Incompatible ssh server (no acceptable ciphers)	kex.no-match	c	{"what":"cipher"}	
ERROR:paramiko.transport:Exception (client): Incompatible ssh server (no acceptable ciphers)	kex.no-match	c	{"what":"cipher"}	
Incompatible ssh server (no acceptable macs)	kex.no-match	c	{"what":"MAC"}	
paramiko.ssh_exception.SSHException: Incompatible ssh server (no acceptable macs)	kex.no-match	c	{"what":"MAC"}	
paramiko.ssh_exception.IncompatiblePeer: Incompatible ssh server (no acceptable macs)	kex.no-match	c	{"what":"MAC"}	
SSHException: Incompatible ssh server (no acceptable macs)	kex.no-match	c	{"what":"MAC"}	
Exception (client): Incompatible ssh server (no acceptable macs)	kex.no-match	c	{"what":"MAC"}	
ERROR:paramiko.transport:Exception (client): Incompatible ssh server (no acceptable macs)	kex.no-match	c	{"what":"MAC"}	
Invalid packet blocking	kex.bad-padding	c	{}	
paramiko.ssh_exception.SSHException: Invalid packet blocking	kex.bad-padding	c	{}	
SSHException: Invalid packet blocking	kex.bad-padding	c	{}	
Exception: Invalid packet blocking	kex.bad-padding	c	{}	
Exception (client): Invalid packet blocking	kex.bad-padding	c	{}	
ERROR:paramiko.transport:Exception (client): Invalid packet blocking	kex.bad-padding	c	{}	
ERROR:paramiko.transport:paramiko.ssh_exception.SSHException: Invalid packet blocking	kex.bad-padding	c	{}	
Garbage packet received	session.noise-in-stream	c	{}	
paramiko.sftp.SFTPError: Garbage packet received	session.noise-in-stream	c	{}	
SFTPError: Garbage packet received	session.noise-in-stream	c	{}	
Mismatched MAC	kex.bad-mac	c	{}	
paramiko.ssh_exception.SSHException: Mismatched MAC	kex.bad-mac	c	{}	
SSHException: Mismatched MAC	kex.bad-mac	c	{}	
Exception: Mismatched MAC	kex.bad-mac	c	{}	
Exception (client): Mismatched MAC	kex.bad-mac	c	{}	
ERROR:paramiko.transport:Exception (client): Mismatched MAC	kex.bad-mac	c	{}	
ERROR:paramiko.transport:paramiko.ssh_exception.SSHException: Mismatched MAC	kex.bad-mac	c	{}	
Authentication failed: transport shut down or saw EOF	auth.failed-client	c	{}	
paramiko.ssh_exception.AuthenticationException: Authentication failed: transport shut down or saw EOF	auth.failed-client	c	{}	
AuthenticationException: Authentication failed: transport shut down or saw EOF	auth.failed-client	c	{}	
paramiko.ssh_exception.SSHException: Authentication failed: transport shut down or saw EOF	auth.failed-client	c	{}	
paramiko.ssh_exception.AuthenticationException: Authentication failed.	auth.failed-client	c	{}	
AuthenticationException: Authentication failed.	auth.failed-client	c	{}	
paramiko.ssh_exception.SSHException: Authentication failed.	auth.failed-client	c	{}	
Authentication timeout.	auth.failed-client	c	{}	
paramiko.ssh_exception.AuthenticationException: Authentication timeout.	auth.failed-client	c	{}	
AuthenticationException: Authentication timeout.	auth.failed-client	c	{}	
paramiko.ssh_exception.SSHException: Authentication timeout.	auth.failed-client	c	{}	
No authentication methods available	auth.failed-client	c	{}	
paramiko.ssh_exception.AuthenticationException: No authentication methods available	auth.failed-client	c	{}	
AuthenticationException: No authentication methods available	auth.failed-client	c	{}	
paramiko.ssh_exception.SSHException: No authentication methods available	auth.failed-client	c	{}	
Bad authentication type; allowed types: ['{methods}']	auth.denied	c	{}	
paramiko.ssh_exception.BadAuthenticationType: Bad authentication type; allowed types: ['{methods}']	auth.denied	c	{}	
('Bad authentication type', ['{methods}'])	auth.denied	c	{}	
paramiko.ssh_exception.BadAuthenticationType: ('Bad authentication type', ['{methods}'])	auth.denied	c	{}	
not a valid {_} private key file	auth.key-unloadable	c	{"path":"","reason":"invalid format"}	
paramiko.ssh_exception.AuthenticationException: not a valid {_} private key file	auth.key-unloadable	c	{"path":"","reason":"invalid format"}	
AuthenticationException: not a valid {_} private key file	auth.key-unloadable	c	{"path":"","reason":"invalid format"}	
paramiko.ssh_exception.SSHException: not a valid {_} private key file	auth.key-unloadable	c	{"path":"","reason":"invalid format"}	
encountered {_} key, expected {_} key	auth.key-unloadable	c	{"path":"","reason":"invalid format: another kind of key than expected"}	
paramiko.ssh_exception.AuthenticationException: encountered {_} key, expected {_} key	auth.key-unloadable	c	{"path":"","reason":"invalid format: another kind of key than expected"}	
AuthenticationException: encountered {_} key, expected {_} key	auth.key-unloadable	c	{"path":"","reason":"invalid format: another kind of key than expected"}	
paramiko.ssh_exception.SSHException: encountered {_} key, expected {_} key	auth.key-unloadable	c	{"path":"","reason":"invalid format: another kind of key than expected"}	
private key file is encrypted	auth.key-unloadable	c	{"path":"","reason":"passphrase needed"}	
paramiko.ssh_exception.PasswordRequiredException: private key file is encrypted	auth.key-unloadable	c	{"path":"","reason":"passphrase needed"}	
Private key file is encrypted	auth.key-unloadable	c	{"path":"","reason":"passphrase needed"}	
paramiko.ssh_exception.PasswordRequiredException: Private key file is encrypted	auth.key-unloadable	c	{"path":"","reason":"passphrase needed"}	
Unable to agree on a pubkey algorithm for signing a '{_}' key!	auth.no-mutual-signature	c	{}	
paramiko.ssh_exception.AuthenticationException: Unable to agree on a pubkey algorithm for signing a '{_}' key!	auth.no-mutual-signature	c	{}	
AuthenticationException: Unable to agree on a pubkey algorithm for signing a '{_}' key!	auth.no-mutual-signature	c	{}	
paramiko.ssh_exception.SSHException: Unable to agree on a pubkey algorithm for signing a '{_}' key!	auth.no-mutual-signature	c	{}	
Server '{host:own}' not found in known_hosts	hostkey.unknown	c	{}	
paramiko.ssh_exception.SSHException: Server '{host:own}' not found in known_hosts	hostkey.unknown	c	{}	
SSHException: Server '{host:own}' not found in known_hosts	hostkey.unknown	c	{}	
Exception: Server '{host:own}' not found in known_hosts	hostkey.unknown	c	{}	
Exception (client): Server '{host:own}' not found in known_hosts	hostkey.unknown	c	{}	
ERROR:paramiko.transport:Exception (client): Server '{host:own}' not found in known_hosts	hostkey.unknown	c	{}	
ERROR:paramiko.transport:paramiko.ssh_exception.SSHException: Server '{host:own}' not found in known_hosts	hostkey.unknown	c	{}	
Host key for server '{_}' does not match: got '{_}	hostkey.changed	c	{}	
paramiko.ssh_exception.BadHostKeyException: Host key for server '{_}' does not match: got '{_}	hostkey.changed	c	{}	
key cannot be used for signing	auth.agent-refused	c	{"text":"agent refused operation"}	
paramiko.ssh_exception.SSHException: key cannot be used for signing	auth.agent-refused	c	{"text":"agent refused operation"}	
q must be exactly 160, 224, or 256 bits long	auth.failed-client	c	{}	
ValueError: q must be exactly 160, 224, or 256 bits long	auth.failed-client	c	{}	
TimeoutError: timed out	connect.failed	c	{"host":"","errno":"Connection timed out"}	
socket.timeout: timed out	connect.failed	c	{"host":"","errno":"Connection timed out"}	
[Errno None] Unable to connect to port {port} on {host:own}	connect.failed	c	{"errno":"Connection refused or No route to host"}	
paramiko.ssh_exception.NoValidConnectionsError: [Errno None] Unable to connect to port {port} on {host:own}	connect.failed	c	{"errno":"Connection refused or No route to host"}	
Server connection dropped: {_}	end.closed	c	{}	
paramiko.ssh_exception.SSHException: Server connection dropped: {_}	end.closed	c	{}	
SSHException: Server connection dropped: {_}	end.closed	c	{}	
Exception: Server connection dropped: {_}	end.closed	c	{}	
Exception (client): Server connection dropped: {_}	end.closed	c	{}	
ERROR:paramiko.transport:Exception (client): Server connection dropped: {_}	end.closed	c	{}	
ERROR:paramiko.transport:paramiko.ssh_exception.SSHException: Server connection dropped: {_}	end.closed	c	{}	
SSH session not active	tool.note	c	{"tool":"paramiko"}	
paramiko.ssh_exception.SSHException: SSH session not active	tool.note	c	{"tool":"paramiko"}	
SSHException: SSH session not active	tool.note	c	{"tool":"paramiko"}	
Exception: SSH session not active	tool.note	c	{"tool":"paramiko"}	
Exception (client): SSH session not active	tool.note	c	{"tool":"paramiko"}	
ERROR:paramiko.transport:Exception (client): SSH session not active	tool.note	c	{"tool":"paramiko"}	
ERROR:paramiko.transport:paramiko.ssh_exception.SSHException: SSH session not active	tool.note	c	{"tool":"paramiko"}	
No existing session	auth.failed-client	c	{}	
paramiko.ssh_exception.SSHException: No existing session	auth.failed-client	c	{}	
SSHException: No existing session	auth.failed-client	c	{}	
Exception: No existing session	auth.failed-client	c	{}	
Exception (client): No existing session	auth.failed-client	c	{}	
ERROR:paramiko.transport:Exception (client): No existing session	auth.failed-client	c	{}	
ERROR:paramiko.transport:paramiko.ssh_exception.SSHException: No existing session	auth.failed-client	c	{}	
Timeout opening channel.	session.open-refused	c	{"text":"Timeout opening channel."}	
paramiko.ssh_exception.SSHException: Timeout opening channel.	session.open-refused	c	{"text":"Timeout opening channel."}	
SSHException: Timeout opening channel.	session.open-refused	c	{"text":"Timeout opening channel."}	
Exception: Timeout opening channel.	session.open-refused	c	{"text":"Timeout opening channel."}	
Exception (client): Timeout opening channel.	session.open-refused	c	{"text":"Timeout opening channel."}	
ERROR:paramiko.transport:Exception (client): Timeout opening channel.	session.open-refused	c	{"text":"Timeout opening channel."}	
ERROR:paramiko.transport:paramiko.ssh_exception.SSHException: Timeout opening channel.	session.open-refused	c	{"text":"Timeout opening channel."}	
Connected (version {protocol}, client {software:peer})	ident.remote	c	{}	
INFO:paramiko.transport:Connected (version {protocol}, client {software:peer})	ident.remote	c	{}	
Remote version/idstring: SSH-{protocol:decimal}-{software:peer}	ident.remote	c	{}	
DEBUG:paramiko.transport:Remote version/idstring: SSH-{protocol:decimal}-{software:peer}	ident.remote	c	{}	
Local version/idstring: {software}	ident.local	c	{}	
DEBUG:paramiko.transport:Local version/idstring: {software}	ident.local	c	{}	
Authentication ({method}) successful!	auth.succeeded	c	{}	
INFO:paramiko.transport:Authentication ({method}) successful!	auth.succeeded	c	{}	
Authentication ({_:word}) failed.	client.debug	c	{}	
INFO:paramiko.transport:Authentication ({_:word}) failed.	client.debug	c	{}	
Got EXT_INFO: {_}	kex.ext-info	c	{}	
Disconnect (code {code}): {reason:peer}	end.received-disconnect	c	{}	
Key-exchange timed out waiting for key negotiation	kex.dispatch-fatal	c	{"reason":"timed out"}	
paramiko.ssh_exception.SSHException: Key-exchange timed out waiting for key negotiation	kex.dispatch-fatal	c	{"reason":"timed out"}	
SSHException: Key-exchange timed out waiting for key negotiation	kex.dispatch-fatal	c	{"reason":"timed out"}	
Exception: Key-exchange timed out waiting for key negotiation	kex.dispatch-fatal	c	{"reason":"timed out"}	
Exception (client): Key-exchange timed out waiting for key negotiation	kex.dispatch-fatal	c	{"reason":"timed out"}	
ERROR:paramiko.transport:Exception (client): Key-exchange timed out waiting for key negotiation	kex.dispatch-fatal	c	{"reason":"timed out"}	
ERROR:paramiko.transport:paramiko.ssh_exception.SSHException: Key-exchange timed out waiting for key negotiation	kex.dispatch-fatal	c	{"reason":"timed out"}	
Bad host key from server	hostkey.failed	c	{}	
paramiko.ssh_exception.SSHException: Bad host key from server	hostkey.failed	c	{}	
SSHException: Bad host key from server	hostkey.failed	c	{}	
Exception: Bad host key from server	hostkey.failed	c	{}	
Exception (client): Bad host key from server	hostkey.failed	c	{}	
ERROR:paramiko.transport:Exception (client): Bad host key from server	hostkey.failed	c	{}	
ERROR:paramiko.transport:paramiko.ssh_exception.SSHException: Bad host key from server	hostkey.failed	c	{}	
Bad password or corrupt private key file	auth.key-unloadable	c	{"path":"","reason":"incorrect passphrase, or a damaged file"}	
paramiko.ssh_exception.AuthenticationException: Bad password or corrupt private key file	auth.key-unloadable	c	{"path":"","reason":"incorrect passphrase, or a damaged file"}	
AuthenticationException: Bad password or corrupt private key file	auth.key-unloadable	c	{"path":"","reason":"incorrect passphrase, or a damaged file"}	
paramiko.ssh_exception.SSHException: Bad password or corrupt private key file	auth.key-unloadable	c	{"path":"","reason":"incorrect passphrase, or a damaged file"}	
OpenSSH private key file checkints do not match	auth.key-unloadable	c	{"path":"","reason":"incorrect passphrase, or a damaged file"}	
paramiko.ssh_exception.AuthenticationException: OpenSSH private key file checkints do not match	auth.key-unloadable	c	{"path":"","reason":"incorrect passphrase, or a damaged file"}	
AuthenticationException: OpenSSH private key file checkints do not match	auth.key-unloadable	c	{"path":"","reason":"incorrect passphrase, or a damaged file"}	
paramiko.ssh_exception.SSHException: OpenSSH private key file checkints do not match	auth.key-unloadable	c	{"path":"","reason":"incorrect passphrase, or a damaged file"}	
no lines in {_} private key file	auth.key-unloadable	c	{"path":"","reason":"invalid format: the file is empty"}	
paramiko.ssh_exception.AuthenticationException: no lines in {_} private key file	auth.key-unloadable	c	{"path":"","reason":"invalid format: the file is empty"}	
AuthenticationException: no lines in {_} private key file	auth.key-unloadable	c	{"path":"","reason":"invalid format: the file is empty"}	
paramiko.ssh_exception.SSHException: no lines in {_} private key file	auth.key-unloadable	c	{"path":"","reason":"invalid format: the file is empty"}	
ERROR:paramiko.transport:{_}	client.debug	c	{}	
DEBUG:paramiko.transport:{_}	client.debug	c	{}	
Traceback (most recent call last):	client.debug	c	{}	
self._check_banner()	ident.local	c	{"software":"paramiko"}	
self._send_kex_init()	kex.init-sent	c	{}	
  File "{_}", line {_:count}, in {_}	client.debug	c	{}	
During handling of the above exception, another exception occurred:	client.debug	c	{}	
starting thread (client mode): {_}	client.debug	c	{}	
kex algos: {_}	client.debug	c	{}	
server key: {_}	client.debug	c	{}	
client encrypt: {_}	client.debug	c	{}	
server encrypt: {_}	client.debug	c	{}	
client mac: {_}	client.debug	c	{}	
server mac: {_}	client.debug	c	{}	
client compress: {_}	client.debug	c	{}	
server compress: {_}	client.debug	c	{}	
client lang: {_}	client.debug	c	{}	
server lang: {_}	client.debug	c	{}	
kex follows: {_}	client.debug	c	{}	
HostKey: {_}	client.debug	c	{}	
Cipher: {_}	client.debug	c	{}	
Compression: {_}	client.debug	c	{}	
kex engine {_}	client.debug	c	{}	
Finalizing pubkey algorithm for key of type {_}	client.debug	c	{}	
Our pubkey algorithm list: {_}	client.debug	c	{}	
Server-side algorithm list: {_}	client.debug	c	{}	
Server did not send a server-sig-algs list; {_}	client.debug	c	{}	
NOTE: you may use the {_}	client.debug	c	{}	
=== Key exchange possibilities ===	client.debug	c	{}	
=== Key exchange agreements ===	client.debug	c	{}	
=== End of kex handshake ===	client.debug	c	{}	
Switch to new keys ...	client.debug	c	{}	
userauth is OK	client.debug	c	{}	
EOF in transport thread	client.debug	c	{}	
ConnectionResetError: [Errno {_:count}] Connection reset by peer	end.reset	c	{}	
EOFError	end.closed	c	{}	
ConnectionRefusedError: [Errno {_:count}] Connect call failed ('{host:addr}', {port})	connect.failed	c	{"errno":"Connection refused"}	
ConnectionRefusedError: [Errno {_:count}] Connection refused	connect.failed	c	{"host":"","errno":"Connection refused"}	
TimeoutError: [Errno {_:count}] Connection timed out	connect.failed	c	{"host":"","errno":"Connection timed out"}	
OSError: [Errno {_:count}] No route to host	connect.failed	c	{"host":"","errno":"No route to host"}	
socket.gaierror: [Errno {_:signed}] {reason}	resolve.failed	c	{"host":""}	
asyncssh.misc.ConnectionLost: Connection lost	end.closed	c	{}	
Login timeout expired	end.timed-out	c	{}	
asyncssh.misc.ConnectionLost: Login timeout expired	end.timed-out	c	{}	
Permission denied for user {_} on host {_}	auth.failed-client	c	{}	
asyncssh.misc.PermissionDenied: Permission denied for user {_} on host {_}	auth.failed-client	c	{}	
Connection failure: Permission denied for user {_} on host {_}	auth.failed-client	c	{}	
asyncssh.misc.PermissionDenied: Permission denied	auth.failed-client	c	{}	
asyncssh.misc.DisconnectError: Disconnect Error: Permission denied	auth.failed-client	c	{}	
SSH connection failed: Permission denied	auth.failed-client	c	{}	
Unable to sign with requested key	auth.agent-refused	c	{"text":"agent refused operation"}	
ValueError: Unable to sign with requested key	auth.agent-refused	c	{"text":"agent refused operation"}	
Host key is not trusted for host {_}	hostkey.failed	c	{}	
asyncssh.misc.HostKeyNotVerifiable: Host key is not trusted for host {_}	hostkey.failed	c	{}	
asyncssh.misc.HostKeyNotVerifiable: Host key is not trusted	hostkey.failed	c	{}	
No matching {what:own} algorithm found, sent {ours:token} and received {offer:token}	kex.no-match	c	{}	
asyncssh.misc.KeyExchangeFailed: No matching {what:own} algorithm found, sent {ours:token} and received {offer:token}	kex.no-match	c	{}	
Unsupported SSH version	ident.failed	c	{"reason":"protocol version mismatch"}	
asyncssh.misc.ProtocolNotSupported: Unsupported SSH version	ident.failed	c	{"reason":"protocol version mismatch"}	
Too many banner lines	ident.none-in-limit	c	{}	
asyncssh.misc.ProtocolError: Too many banner lines	ident.none-in-limit	c	{}	
Failed getting banner	ident.closed	c	{}	
failed to start SSH session: Failed getting banner	ident.closed	c	{}	
Failed to start SSH session: Failed getting banner	ident.closed	c	{}	
curl: ({_:count}) Failure establishing ssh session: {_:signed}, Failed getting banner	ident.closed	c	{}	
Failed sending banner	ident.write-error	c	{"errno":"unknown"}	
failed to start SSH session: Failed sending banner	ident.write-error	c	{"errno":"unknown"}	
Failed to start SSH session: Failed sending banner	ident.write-error	c	{"errno":"unknown"}	
Unable to exchange encryption keys	kex.dispatch-fatal	c	{"reason":"Unable to exchange encryption keys"}	
failed to start SSH session: Unable to exchange encryption keys	kex.dispatch-fatal	c	{"reason":"Unable to exchange encryption keys"}	
Failed to start SSH session: Unable to exchange encryption keys	kex.dispatch-fatal	c	{"reason":"Unable to exchange encryption keys"}	
Failure establishing ssh session: -5, Unable to exchange encryption keys	kex.no-match	c	{"what":""}	
* Failure establishing ssh session: -5, Unable to exchange encryption keys	kex.no-match	c	{"what":""}	
curl: (2) Failure establishing ssh session: -5, Unable to exchange encryption keys	kex.no-match	c	{"what":""}	
curl: ({_:count}) Failure establishing ssh session: -8, Unable to exchange encryption keys	kex.dispatch-fatal	c	{"reason":"Unable to exchange encryption keys"}	
Failure establishing ssh session: -4, {_}	kex.bad-mac	c	{}	
* Failure establishing ssh session: -4, {_}	kex.bad-mac	c	{}	
curl: (2) Failure establishing ssh session: -4, {_}	kex.bad-mac	c	{}	
Failure establishing ssh session: -12, {_}	kex.bad-mac	c	{}	
* Failure establishing ssh session: -12, {_}	kex.bad-mac	c	{}	
curl: (2) Failure establishing ssh session: -12, {_}	kex.bad-mac	c	{}	
Failure establishing ssh session: -7, {_}	end.write-failed	c	{"errno":"unknown"}	
* Failure establishing ssh session: -7, {_}	end.write-failed	c	{"errno":"unknown"}	
curl: (2) Failure establishing ssh session: -7, {_}	end.write-failed	c	{"errno":"unknown"}	
Failure establishing ssh session: -9, {_}	end.timed-out	c	{}	
* Failure establishing ssh session: -9, {_}	end.timed-out	c	{}	
curl: (2) Failure establishing ssh session: -9, {_}	end.timed-out	c	{}	
Failure establishing ssh session: -30, {_}	end.timed-out	c	{}	
* Failure establishing ssh session: -30, {_}	end.timed-out	c	{}	
curl: (2) Failure establishing ssh session: -30, {_}	end.timed-out	c	{}	
Failure establishing ssh session: -43, {_}	end.reset	c	{}	
* Failure establishing ssh session: -43, {_}	end.reset	c	{}	
curl: (2) Failure establishing ssh session: -43, {_}	end.reset	c	{}	
Failure establishing ssh session: -13, Unable to exchange encryption keys	end.closed	c	{}	
* Failure establishing ssh session: -13, Unable to exchange encryption keys	end.closed	c	{}	
curl: (2) Failure establishing ssh session: -13, Unable to exchange encryption keys	end.closed	c	{}	
Failure establishing ssh session	kex.dispatch-fatal	c	{"reason":"Failure establishing ssh session"}	
* Failure establishing ssh session	kex.dispatch-fatal	c	{"reason":"Failure establishing ssh session"}	
curl: (2) Failure establishing ssh session	kex.dispatch-fatal	c	{"reason":"Failure establishing ssh session"}	
Unrecoverable error exchanging keys	kex.dispatch-fatal	c	{"reason":"Unrecoverable error exchanging keys"}	
failed to start SSH session: Unrecoverable error exchanging keys	kex.dispatch-fatal	c	{"reason":"Unrecoverable error exchanging keys"}	
Failed to start SSH session: Unrecoverable error exchanging keys	kex.dispatch-fatal	c	{"reason":"Unrecoverable error exchanging keys"}	
socket disconnect	end.closed	c	{}	
API timeout expired	ident.timeout	c	{}	
Username/PublicKey combination invalid	auth.failed-client	c	{}	
failed to authenticate SSH session: Username/PublicKey combination invalid	auth.failed-client	c	{}	
Failed to authenticate SSH session: Username/PublicKey combination invalid	auth.failed-client	c	{}	
failed to authenticate SSH session: Callback returned error	auth.failed-client	c	{}	
Failed to authenticate SSH session: Callback returned error	auth.failed-client	c	{}	
Unable to extract public key from private key file: Unable to open private key file	auth.key-missing	c	{"path":""}	
failed to authenticate SSH session: Unable to extract public key from private key file: Unable to open private key file	auth.key-missing	c	{"path":""}	
Failed to authenticate SSH session: Unable to extract public key from private key file: Unable to open private key file	auth.key-missing	c	{"path":""}	
Unable to extract public key from private key file: {reason:own}	auth.key-unloadable	c	{"path":""}	
failed to authenticate SSH session: Unable to extract public key from private key file: {reason:own}	auth.key-unloadable	c	{"path":""}	
Failed to authenticate SSH session: Unable to extract public key from private key file: {reason:own}	auth.key-unloadable	c	{"path":""}	
curl: ({_:count}) Denied establishing ssh session: mismatch md5 fingerprint. Remote {_:token} is not equal to {_:token}	hostkey.failed	c	{}	
curl: ({_:count}) Denied establishing ssh session: mismatch sha256 fingerprint. Remote {_:token} is not equal to {_:token}	hostkey.failed	c	{}	
curl: (60) SSL peer certificate or SSH remote key was not OK	hostkey.failed	c	{}	
curl: (28) Failed to connect to {host:token} port {port} after {_:count} ms: {_}	connect.failed	c	{"errno":"Connection timed out"}	
curl: (7) Failed to connect to {host:token} port {port} after {_:count} ms: {errno}	connect.failed	c	{}	
curl: (7) Failed to connect to {host:token} port {port}: {errno}	connect.failed	c	{}	
curl: (67) Authentication failure	auth.failed-client	c	{}	
read_packet(): Packet len too high({length} {_:hex})	kex.bad-length	c	{}	
Receiving banner: too large banner	ident.too-long	c	{}	
Socket error: disconnected	end.closed	c	{}	
Socket error: Connection reset by peer	end.reset	c	{}	
Access denied for '{_:word}'. Authentication that can continue: {methods}	auth.denied	c	{}	
Access denied. Authentication that can continue: {methods}	auth.denied	c	{}	
kex error : no match for method {what:own}: server [{offer:list}], client [{_}	kex.no-match	c	{}	
Received SSH_MSG_DISCONNECT: {code}:{reason:peer}	end.received-disconnect	c	{}	
connection is closed by foreign host	ident.closed	c	{}	
com.jcraft.jsch.JSchException: connection is closed by foreign host	ident.closed	c	{}	
Caused by: com.jcraft.jsch.JSchException: connection is closed by foreign host	ident.closed	c	{}	
invalid server's version string	ident.failed	c	{"reason":"invalid format"}	
com.jcraft.jsch.JSchException: invalid server's version string	ident.failed	c	{"reason":"invalid format"}	
Caused by: com.jcraft.jsch.JSchException: invalid server's version string	ident.failed	c	{"reason":"invalid format"}	
Session.connect: java.io.IOException: End of IO Stream Read	end.closed	c	{}	
com.jcraft.jsch.JSchException: Session.connect: java.io.IOException: End of IO Stream Read	end.closed	c	{}	
Caused by: com.jcraft.jsch.JSchException: Session.connect: java.io.IOException: End of IO Stream Read	end.closed	c	{}	
Session.connect: java.net.SocketException: Connection reset	end.reset	c	{}	
com.jcraft.jsch.JSchException: Session.connect: java.net.SocketException: Connection reset	end.reset	c	{}	
Caused by: com.jcraft.jsch.JSchException: Session.connect: java.net.SocketException: Connection reset	end.reset	c	{}	
Session.connect: java.net.SocketTimeoutException: Read timed out	end.timed-out	c	{}	
com.jcraft.jsch.JSchException: Session.connect: java.net.SocketTimeoutException: Read timed out	end.timed-out	c	{}	
Caused by: com.jcraft.jsch.JSchException: Session.connect: java.net.SocketTimeoutException: Read timed out	end.timed-out	c	{}	
timeout: socket is not established	connect.failed	c	{"host":"","errno":"timeout"}	
com.jcraft.jsch.JSchException: timeout: socket is not established	connect.failed	c	{"host":"","errno":"timeout"}	
Caused by: com.jcraft.jsch.JSchException: timeout: socket is not established	connect.failed	c	{"host":"","errno":"timeout"}	
java.net.ConnectException: {errno}	connect.failed	c	{"host":""}	
com.jcraft.jsch.JSchException: java.net.ConnectException: {errno}	connect.failed	c	{"host":""}	
Caused by: com.jcraft.jsch.JSchException: java.net.ConnectException: {errno}	connect.failed	c	{"host":""}	
Caused by: java.net.ConnectException: {errno}	connect.failed	c	{"host":""}	
java.net.NoRouteToHostException: {errno}	connect.failed	c	{"host":""}	
com.jcraft.jsch.JSchException: java.net.NoRouteToHostException: {errno}	connect.failed	c	{"host":""}	
Caused by: com.jcraft.jsch.JSchException: java.net.NoRouteToHostException: {errno}	connect.failed	c	{"host":""}	
Caused by: java.net.NoRouteToHostException: {errno}	connect.failed	c	{"host":""}	
java.net.UnknownHostException: {host:own}	resolve.failed	c	{"reason":"unknown host"}	
com.jcraft.jsch.JSchException: java.net.UnknownHostException: {host:own}	resolve.failed	c	{"reason":"unknown host"}	
Caused by: com.jcraft.jsch.JSchException: java.net.UnknownHostException: {host:own}	resolve.failed	c	{"reason":"unknown host"}	
Caused by: java.net.UnknownHostException: {host:own}	resolve.failed	c	{"reason":"unknown host"}	
Auth fail for methods '{methods}'	auth.denied	c	{}	
com.jcraft.jsch.JSchException: Auth fail for methods '{methods}'	auth.denied	c	{}	
Caused by: com.jcraft.jsch.JSchException: Auth fail for methods '{methods}'	auth.denied	c	{}	
Auth fail	auth.failed-client	c	{}	
com.jcraft.jsch.JSchException: Auth fail	auth.failed-client	c	{}	
Caused by: com.jcraft.jsch.JSchException: Auth fail	auth.failed-client	c	{}	
Auth cancel	auth.failed-client	c	{}	
com.jcraft.jsch.JSchException: Auth cancel	auth.failed-client	c	{}	
Caused by: com.jcraft.jsch.JSchException: Auth cancel	auth.failed-client	c	{}	
Auth cancel for methods {_}	auth.failed-client	c	{}	
com.jcraft.jsch.JSchException: Auth cancel for methods {_}	auth.failed-client	c	{}	
Caused by: com.jcraft.jsch.JSchException: Auth cancel for methods {_}	auth.failed-client	c	{}	
USERAUTH fail	auth.failed-client	c	{}	
com.jcraft.jsch.JSchException: USERAUTH fail	auth.failed-client	c	{}	
Caused by: com.jcraft.jsch.JSchException: USERAUTH fail	auth.failed-client	c	{}	
Algorithm negotiation fail	kex.no-match	c	{"what":"algorithm"}	
com.jcraft.jsch.JSchException: Algorithm negotiation fail	kex.no-match	c	{"what":"algorithm"}	
Caused by: com.jcraft.jsch.JSchException: Algorithm negotiation fail	kex.no-match	c	{"what":"algorithm"}	
Algorithm negotiation fail: algorithmName="{what}" jschProposal="{_:token}" serverProposal="{offer:token}"	kex.no-match	c	{}	
com.jcraft.jsch.JSchException: Algorithm negotiation fail: algorithmName="{what}" jschProposal="{_:token}" serverProposal="{offer:token}"	kex.no-match	c	{}	
Caused by: com.jcraft.jsch.JSchException: Algorithm negotiation fail: algorithmName="{what}" jschProposal="{_:token}" serverProposal="{offer:token}"	kex.no-match	c	{}	
com.jcraft.jsch.JSchAlgoNegoFailException: Algorithm negotiation fail: algorithmName="{what}" jschProposal="{_:token}" serverProposal="{offer:token}"	kex.no-match	c	{}	
verify: false	kex.dispatch-fatal	c	{"reason":"incorrect signature"}	
com.jcraft.jsch.JSchException: verify: false	kex.dispatch-fatal	c	{"reason":"incorrect signature"}	
Caused by: com.jcraft.jsch.JSchException: verify: false	kex.dispatch-fatal	c	{"reason":"incorrect signature"}	
Received message is too long: {length}	session.noise-in-stream	c	{}	
4: Received message is too long: {length}	session.noise-in-stream	c	{}	
com.jcraft.jsch.SftpException: Received message is too long: {length}	session.noise-in-stream	c	{}	
Caused by: 4: Received message is too long: {length}	session.noise-in-stream	c	{}	
com.jcraft.jsch.JSchException: Packet corrupt	kex.dispatch-fatal	c	{"reason":"Packet corrupt"}	
Caused by: com.jcraft.jsch.JSchException: Packet corrupt	kex.dispatch-fatal	c	{"reason":"Packet corrupt"}	
UnknownHostKey: {host:own}. {keytype:word} key fingerprint is {_:token}	hostkey.unknown	c	{}	
com.jcraft.jsch.JSchException: UnknownHostKey: {host:own}. {keytype:word} key fingerprint is {_:token}	hostkey.unknown	c	{}	
Caused by: com.jcraft.jsch.JSchException: UnknownHostKey: {host:own}. {keytype:word} key fingerprint is {_:token}	hostkey.unknown	c	{}	
reject HostKey: {_}	hostkey.failed	c	{}	
com.jcraft.jsch.JSchException: reject HostKey: {_}	hostkey.failed	c	{}	
Caused by: com.jcraft.jsch.JSchException: reject HostKey: {_}	hostkey.failed	c	{}	
HostKey has been changed: {_}	hostkey.changed	c	{}	
com.jcraft.jsch.JSchException: HostKey has been changed: {_}	hostkey.changed	c	{}	
Caused by: com.jcraft.jsch.JSchException: HostKey has been changed: {_}	hostkey.changed	c	{}	
invalid privatekey{_}	auth.key-unloadable	c	{"path":"","reason":"invalid format"}	
com.jcraft.jsch.JSchException: invalid privatekey{_}	auth.key-unloadable	c	{"path":"","reason":"invalid format"}	
Caused by: com.jcraft.jsch.JSchException: invalid privatekey{_}	auth.key-unloadable	c	{"path":"","reason":"invalid format"}	
channel is not opened.	session.open-refused	c	{"text":"channel is not opened."}	
com.jcraft.jsch.JSchException: channel is not opened.	session.open-refused	c	{"text":"channel is not opened."}	
Caused by: com.jcraft.jsch.JSchException: channel is not opened.	session.open-refused	c	{"text":"channel is not opened."}	
session is down	tool.note	c	{"tool":"jsch"}	
com.jcraft.jsch.JSchException: session is down	tool.note	c	{"tool":"jsch"}	
Caused by: com.jcraft.jsch.JSchException: session is down	tool.note	c	{"tool":"jsch"}	
Invalid packet length: {length}	kex.bad-length	c	{}	
org.apache.sshd.common.SshException: Invalid packet length: {length}	kex.bad-length	c	{}	
Caused by: org.apache.sshd.common.SshException: Invalid packet length: {length}	kex.bad-length	c	{}	
No more authentication methods available	auth.failed-client	c	{}	
org.apache.sshd.common.SshException: No more authentication methods available	auth.failed-client	c	{}	
Caused by: org.apache.sshd.common.SshException: No more authentication methods available	auth.failed-client	c	{}	
Server key did not validate	hostkey.failed	c	{}	
org.apache.sshd.common.SshException: Server key did not validate	hostkey.failed	c	{}	
Caused by: org.apache.sshd.common.SshException: Server key did not validate	hostkey.failed	c	{}	
Unable to negotiate key exchange for {what} (client: {ours:list} / server: {offer:list})	kex.no-match	c	{}	
org.apache.sshd.common.SshException: Unable to negotiate key exchange for {what} (client: {ours:list} / server: {offer:list})	kex.no-match	c	{}	
Caused by: org.apache.sshd.common.SshException: Unable to negotiate key exchange for {what} (client: {ours:list} / server: {offer:list})	kex.no-match	c	{}	
java.lang.IllegalStateException: Unable to negotiate key exchange for {what} (client: {ours:list} / server: {offer:list})	kex.no-match	c	{}	
Incorrect identification: line too long{_}	ident.too-long	c	{}	
net.schmizz.sshj.transport.TransportException: Incorrect identification: line too long{_}	ident.too-long	c	{}	
java.lang.IllegalStateException: Incorrect identification: line too long{_}	ident.too-long	c	{}	
Incorrect identification (too many header lines): size > {_:count}	ident.none-in-limit	c	{}	
java.io.StreamCorruptedException: Incorrect identification (too many header lines): size > {_:count}	ident.none-in-limit	c	{}	
Session is being closed	tool.note	c	{"tool":"mina"}	
org.apache.sshd.common.SshException: Session is being closed	tool.note	c	{"tool":"mina"}	
Caused by: org.apache.sshd.common.SshException: Session is being closed	tool.note	c	{"tool":"mina"}	
Session has been closed	tool.note	c	{"tool":"mina"}	
org.apache.sshd.common.SshException: Session has been closed	tool.note	c	{"tool":"mina"}	
Caused by: org.apache.sshd.common.SshException: Session has been closed	tool.note	c	{"tool":"mina"}	
DefaultConnectFuture[{_}]: Failed to get operation result within specified timeout: {_}	connect.failed	c	{"host":"","errno":"timeout"}	
org.apache.sshd.common.SshException: DefaultConnectFuture[{_}]: Failed to get operation result within specified timeout: {_}	connect.failed	c	{"host":"","errno":"timeout"}	
Caused by: org.apache.sshd.common.SshException: DefaultConnectFuture[{_}]: Failed to get operation result within specified timeout: {_}	connect.failed	c	{"host":"","errno":"timeout"}	
Bad packet length: {length}.	kex.bad-length	c	{}	
Renci.SshNet.Common.SshConnectionException: Bad packet length: {length}.	kex.bad-length	c	{}	
Unhandled exception. Renci.SshNet.Common.SshConnectionException: Bad packet length: {length}.	kex.bad-length	c	{}	
The server response does not contain an SSH identification string.	ident.closed	c	{}	
Renci.SshNet.Common.SshConnectionException: The server response does not contain an SSH identification string.	ident.closed	c	{}	
Unhandled exception. Renci.SshNet.Common.SshConnectionException: The server response does not contain an SSH identification string.	ident.closed	c	{}	
The server response does not contain an SSH identification string:	ident.failed	c	{"reason":"invalid format"}	
Renci.SshNet.Common.SshConnectionException: The server response does not contain an SSH identification string:	ident.failed	c	{"reason":"invalid format"}	
Unhandled exception. Renci.SshNet.Common.SshConnectionException: The server response does not contain an SSH identification string:	ident.failed	c	{"reason":"invalid format"}	
The server response contains a null character at position 0x{_:hex}:	ident.failed	c	{"reason":"invalid format"}	
Renci.SshNet.Common.SshConnectionException: The server response contains a null character at position 0x{_:hex}:	ident.failed	c	{"reason":"invalid format"}	
Unhandled exception. Renci.SshNet.Common.SshConnectionException: The server response contains a null character at position 0x{_:hex}:	ident.failed	c	{"reason":"invalid format"}	
Server response does not contain SSH protocol identification.	ident.closed	c	{}	
Renci.SshNet.Common.SshConnectionException: Server response does not contain SSH protocol identification.	ident.closed	c	{}	
Unhandled exception. Renci.SshNet.Common.SshConnectionException: Server response does not contain SSH protocol identification.	ident.closed	c	{}	
An established connection was aborted by the server.	end.reset	c	{}	
Renci.SshNet.Common.SshConnectionException: An established connection was aborted by the server.	end.reset	c	{}	
Unhandled exception. Renci.SshNet.Common.SshConnectionException: An established connection was aborted by the server.	end.reset	c	{}	
The connection was closed by the remote host.	end.closed	c	{}	
Renci.SshNet.Common.SshConnectionException: The connection was closed by the remote host.	end.closed	c	{}	
Unhandled exception. Renci.SshNet.Common.SshConnectionException: The connection was closed by the remote host.	end.closed	c	{}	
The connection was closed by the server: {reason:peer} ({_:word}).	end.received-disconnect	c	{"code":0}	
Renci.SshNet.Common.SshConnectionException: The connection was closed by the server: {reason:peer} ({_:word}).	end.received-disconnect	c	{"code":0}	
Unhandled exception. Renci.SshNet.Common.SshConnectionException: The connection was closed by the server: {reason:peer} ({_:word}).	end.received-disconnect	c	{"code":0}	
Key exchange negotiation failed.	kex.dispatch-fatal	c	{"reason":"Key exchange negotiation failed."}	
Renci.SshNet.Common.SshConnectionException: Key exchange negotiation failed.	kex.dispatch-fatal	c	{"reason":"Key exchange negotiation failed."}	
Unhandled exception. Renci.SshNet.Common.SshConnectionException: Key exchange negotiation failed.	kex.dispatch-fatal	c	{"reason":"Key exchange negotiation failed."}	
No suitable authentication method found to complete authentication ({methods}).	auth.denied	c	{}	
Renci.SshNet.Common.SshAuthenticationException: No suitable authentication method found to complete authentication ({methods}).	auth.denied	c	{}	
Unhandled exception. Renci.SshNet.Common.SshAuthenticationException: No suitable authentication method found to complete authentication ({methods}).	auth.denied	c	{}	
Renci.SshNet.Common.SshAuthenticationException: Permission denied ({methods}).	auth.denied	c	{}	
Unhandled exception. Renci.SshNet.Common.SshAuthenticationException: Permission denied ({methods}).	auth.denied	c	{}	
Connection failed to establish within {_:count} milliseconds.	connect.failed	c	{"host":"","errno":"timeout"}	
Renci.SshNet.Common.SshOperationTimeoutException: Connection failed to establish within {_:count} milliseconds.	connect.failed	c	{"host":"","errno":"timeout"}	
Unhandled exception. Renci.SshNet.Common.SshOperationTimeoutException: Connection failed to establish within {_:count} milliseconds.	connect.failed	c	{"host":"","errno":"timeout"}	
Socket read operation has timed out after {_:count} milliseconds.	ident.timeout	c	{}	
Renci.SshNet.Common.SshOperationTimeoutException: Socket read operation has timed out after {_:count} milliseconds.	ident.timeout	c	{}	
Unhandled exception. Renci.SshNet.Common.SshOperationTimeoutException: Socket read operation has timed out after {_:count} milliseconds.	ident.timeout	c	{}	
Failed to negotiate key exchange algorithm.	kex.no-match	c	{"what":"key exchange"}	
Renci.SshNet.Common.SshConnectionException: Failed to negotiate key exchange algorithm.	kex.no-match	c	{"what":"key exchange"}	
Unhandled exception. Renci.SshNet.Common.SshConnectionException: Failed to negotiate key exchange algorithm.	kex.no-match	c	{"what":"key exchange"}	
Client encryption algorithm not found	kex.no-match	c	{"what":"cipher"}	
Renci.SshNet.Common.SshConnectionException: Client encryption algorithm not found	kex.no-match	c	{"what":"cipher"}	
Unhandled exception. Renci.SshNet.Common.SshConnectionException: Client encryption algorithm not found	kex.no-match	c	{"what":"cipher"}	
Server decryption algorithm not found	kex.no-match	c	{"what":"cipher"}	
Renci.SshNet.Common.SshConnectionException: Server decryption algorithm not found	kex.no-match	c	{"what":"cipher"}	
Unhandled exception. Renci.SshNet.Common.SshConnectionException: Server decryption algorithm not found	kex.no-match	c	{"what":"cipher"}	
Client HMAC algorithm not found	kex.no-match	c	{"what":"MAC"}	
Renci.SshNet.Common.SshConnectionException: Client HMAC algorithm not found	kex.no-match	c	{"what":"MAC"}	
Unhandled exception. Renci.SshNet.Common.SshConnectionException: Client HMAC algorithm not found	kex.no-match	c	{"what":"MAC"}	
Server HMAC algorithm not found	kex.no-match	c	{"what":"MAC"}	
Renci.SshNet.Common.SshConnectionException: Server HMAC algorithm not found	kex.no-match	c	{"what":"MAC"}	
Unhandled exception. Renci.SshNet.Common.SshConnectionException: Server HMAC algorithm not found	kex.no-match	c	{"what":"MAC"}	
at Renci.SshNet.Session.SocketReadLine({_}	ident.timeout	c	{}	
Renci.SshNet.Common.SshOperationTimeoutException	end.timed-out	c	{}	
Private key is encrypted but passphrase is empty.	auth.key-unloadable	c	{"path":"","reason":"passphrase needed"}	
Renci.SshNet.Common.SshPassPhraseNullOrEmptyException: Private key is encrypted but passphrase is empty.	auth.key-unloadable	c	{"path":"","reason":"passphrase needed"}	
Subsystem '{subsystem:word}' could not be executed.	session.subsystem-failed	c	{}	
Renci.SshNet.Common.SshException: Subsystem '{subsystem:word}' could not be executed.	session.subsystem-failed	c	{}	
Session operation has timed out	end.timed-out	c	{}	
Renci.SshNet.Common.SshOperationTimeoutException: Session operation has timed out	end.timed-out	c	{}	
Unhandled exception. Renci.SshNet.Common.SshOperationTimeoutException: Session operation has timed out	end.timed-out	c	{}	
ssh: handshake failed: EOF	end.closed	c	{}	
ssh: handshake failed: read tcp {_:own}->{addr}:{port}: read: connection reset by peer	end.reset	c	{}	
read tcp {_:own}->{addr}:{port}: read: connection reset by peer	end.reset	c	{}	
ssh: handshake failed: read tcp {_:own}->{addr}:{port}: i/o timeout	end.timed-out	c	{}	
read tcp {_:own}->{addr}:{port}: i/o timeout	end.timed-out	c	{}	
ssh: handshake failed: read tcp {_:own}->{addr}:{port}: read: connection timed out	end.timed-out	c	{}	
read tcp {_:own}->{addr}:{port}: read: connection timed out	end.timed-out	c	{}	
ssh: handshake failed: write tcp {_}: write: {errno}	end.write-failed	c	{}	
write tcp {_}: write: {errno}	end.write-failed	c	{}	
ssh: handshake failed: ssh: unable to authenticate, attempted methods [{tried}], no supported methods remain	auth.failed-client	c	{}	
ssh: unable to authenticate, attempted methods [{tried}], no supported methods remain	auth.failed-client	c	{}	
ssh: handshake failed: ssh: no common algorithm for {what:own}; client offered: [{ours:own}], server offered: [{offer:list}]	kex.no-match	c	{}	
ssh: no common algorithm for {what:own}; client offered: [{ours:own}], server offered: [{offer:list}]	kex.no-match	c	{}	
ssh: handshake failed: ssh: no common algorithm for {what:own}; client offered:	kex.no-match	c	{}	
ssh: no common algorithm for {what:own}; client offered:	kex.no-match	c	{}	
ssh: handshake failed: ssh: no common algorithm for {what:own}; client offered: [{_:own}	kex.no-match	c	{}	
ssh: no common algorithm for {what:own}; client offered: [{_:own}	kex.no-match	c	{}	
ssh: handshake failed: ssh: no common algorithm for {what:own}; we offered: [{_:own}	kex.no-match	c	{}	
ssh: no common algorithm for {what:own}; we offered: [{_:own}	kex.no-match	c	{}	
ssh: handshake failed: knownhosts: key is unknown	hostkey.unknown	c	{"host":""}	
knownhosts: key is unknown	hostkey.unknown	c	{"host":""}	
ssh: handshake failed: knownhosts: key mismatch	hostkey.changed	c	{}	
knownhosts: key mismatch	hostkey.changed	c	{}	
ssh: handshake failed: ssh: no common public key signature algorithm, server only supports {_} for key type {_}	auth.no-mutual-signature	c	{}	
ssh: no common public key signature algorithm, server only supports {_} for key type {_}	auth.no-mutual-signature	c	{}	
ssh: handshake failed: knownhosts: key is revoked	hostkey.revoked	c	{}	
knownhosts: key is revoked	hostkey.revoked	c	{}	
ssh: handshake failed: ssh: host key mismatch	hostkey.changed	c	{}	
ssh: host key mismatch	hostkey.changed	c	{}	
ssh: handshake failed: ssh: disconnect, reason {code}: {reason:peer}	end.received-disconnect	c	{}	
ssh: disconnect, reason {code}: {reason:peer}	end.received-disconnect	c	{}	
ssh: handshake failed: ssh: overflow reading version string	ident.too-long	c	{}	
ssh: overflow reading version string	ident.too-long	c	{}	
ssh: handshake failed: ssh: unexpected message type {text}	kex.out-of-order	c	{}	
ssh: unexpected message type {text}	kex.out-of-order	c	{}	
ssh: handshake failed: ssh: invalid packet length, packet too large	kex.dispatch-fatal	c	{"reason":"packet too large"}	
ssh: invalid packet length, packet too large	kex.dispatch-fatal	c	{"reason":"packet too large"}	
ssh: handshake failed: ssh: MAC failure	kex.bad-mac	c	{}	
ssh: MAC failure	kex.bad-mac	c	{}	
ssh: no key found	auth.key-unloadable	c	{"path":"","reason":"not a private key"}	
ssh: this private key is passphrase protected	auth.key-unloadable	c	{"path":"","reason":"passphrase needed"}	
ssh: rejected: {why} ({text})	jump.open-failed	c	{}	
ssh: subsystem request failed	session.subsystem-failed	c	{}	
ssh: command {text} failed	session.exec-failed	c	{}	
dial tcp {host:own}:{port}: connect: {errno}	connect.failed	c	{}	
dial tcp {host:own}:{port}: i/o timeout	connect.failed	c	{"errno":"timeout"}	
dial tcp: lookup {host:token} on {_:token}: {reason}	resolve.failed	c	{}	
dial tcp: lookup {host:token}: {reason}	resolve.failed	c	{}	
Error: Bad packet length	kex.bad-padding	c	{}	
Uncaught Error: Bad packet length	kex.bad-padding	c	{}	
Packet length {length} exceeds max length of {_:count}	session.noise-in-stream	c	{}	
Error: Packet length {length} exceeds max length of {_:count}	session.noise-in-stream	c	{}	
Uncaught Error: Packet length {length} exceeds max length of {_:count}	session.noise-in-stream	c	{}	
All configured authentication methods failed	auth.failed-client	c	{}	
Error: All configured authentication methods failed	auth.failed-client	c	{}	
Uncaught Error: All configured authentication methods failed	auth.failed-client	c	{}	
Timed out while waiting for handshake	ident.timeout	c	{}	
Error: Timed out while waiting for handshake	ident.timeout	c	{}	
Uncaught Error: Timed out while waiting for handshake	ident.timeout	c	{}	
Connection lost before handshake	ident.closed	c	{}	
Error: Connection lost before handshake	ident.closed	c	{}	
Uncaught Error: Connection lost before handshake	ident.closed	c	{}	
Handshake failed: no matching key exchange algorithm	kex.no-match	c	{"what":"key exchange"}	
Error: Handshake failed: no matching key exchange algorithm	kex.no-match	c	{"what":"key exchange"}	
Uncaught Error: Handshake failed: no matching key exchange algorithm	kex.no-match	c	{"what":"key exchange"}	
Handshake failed: no matching host key format	kex.no-match	c	{"what":"host key"}	
Error: Handshake failed: no matching host key format	kex.no-match	c	{"what":"host key"}	
Uncaught Error: Handshake failed: no matching host key format	kex.no-match	c	{"what":"host key"}	
Handshake failed: no matching C->S cipher	kex.no-match	c	{"what":"cipher"}	
Error: Handshake failed: no matching C->S cipher	kex.no-match	c	{"what":"cipher"}	
Uncaught Error: Handshake failed: no matching C->S cipher	kex.no-match	c	{"what":"cipher"}	
Handshake failed: no matching S->C cipher	kex.no-match	c	{"what":"cipher"}	
Error: Handshake failed: no matching S->C cipher	kex.no-match	c	{"what":"cipher"}	
Uncaught Error: Handshake failed: no matching S->C cipher	kex.no-match	c	{"what":"cipher"}	
Handshake failed: no matching C->S MAC	kex.no-match	c	{"what":"MAC"}	
Error: Handshake failed: no matching C->S MAC	kex.no-match	c	{"what":"MAC"}	
Uncaught Error: Handshake failed: no matching C->S MAC	kex.no-match	c	{"what":"MAC"}	
Handshake failed: no matching S->C MAC	kex.no-match	c	{"what":"MAC"}	
Error: Handshake failed: no matching S->C MAC	kex.no-match	c	{"what":"MAC"}	
Uncaught Error: Handshake failed: no matching S->C MAC	kex.no-match	c	{"what":"MAC"}	
Handshake failed: signature verification failed	kex.dispatch-fatal	c	{"reason":"incorrect signature"}	
Error: Handshake failed: signature verification failed	kex.dispatch-fatal	c	{"reason":"incorrect signature"}	
Uncaught Error: Handshake failed: signature verification failed	kex.dispatch-fatal	c	{"reason":"incorrect signature"}	
Host denied (verification failed)	hostkey.failed	c	{}	
Error: Host denied (verification failed)	hostkey.failed	c	{}	
Uncaught Error: Host denied (verification failed)	hostkey.failed	c	{}	
Keepalive timeout	session.server-alive	c	{"host":""}	
Error: Keepalive timeout	session.server-alive	c	{"host":""}	
Uncaught Error: Keepalive timeout	session.server-alive	c	{"host":""}	
Cannot parse privateKey: {reason}	auth.key-unloadable	c	{"path":""}	
Error: Cannot parse privateKey: {reason}	auth.key-unloadable	c	{"path":""}	
Uncaught Error: Cannot parse privateKey: {reason}	auth.key-unloadable	c	{"path":""}	
privateKey value does not contain a (valid) private key	auth.key-unloadable	c	{"path":"","reason":"not a private key"}	
Error: privateKey value does not contain a (valid) private key	auth.key-unloadable	c	{"path":"","reason":"not a private key"}	
Uncaught Error: privateKey value does not contain a (valid) private key	auth.key-unloadable	c	{"path":"","reason":"not a private key"}	
Encrypted private OpenSSH key detected, but no passphrase given	auth.key-unloadable	c	{"path":"","reason":"passphrase needed"}	
Error: Encrypted private OpenSSH key detected, but no passphrase given	auth.key-unloadable	c	{"path":"","reason":"passphrase needed"}	
Uncaught Error: Encrypted private OpenSSH key detected, but no passphrase given	auth.key-unloadable	c	{"path":"","reason":"passphrase needed"}	
Cannot parse privateKey: Encrypted private OpenSSH key detected, but no passphrase given	auth.key-unloadable	c	{"path":"","reason":"passphrase needed"}	
Error: Cannot parse privateKey: Encrypted private OpenSSH key detected, but no passphrase given	auth.key-unloadable	c	{"path":"","reason":"passphrase needed"}	
read ECONNRESET	end.reset	c	{}	
Error: read ECONNRESET	end.reset	c	{}	
Uncaught Error: read ECONNRESET	end.reset	c	{}	
connect ECONNREFUSED {host:addr}:{port}	connect.failed	c	{"errno":"Connection refused"}	
Error: connect ECONNREFUSED {host:addr}:{port}	connect.failed	c	{"errno":"Connection refused"}	
Uncaught Error: connect ECONNREFUSED {host:addr}:{port}	connect.failed	c	{"errno":"Connection refused"}	
connect ETIMEDOUT {host:addr}:{port}	connect.failed	c	{"errno":"Connection timed out"}	
Error: connect ETIMEDOUT {host:addr}:{port}	connect.failed	c	{"errno":"Connection timed out"}	
Uncaught Error: connect ETIMEDOUT {host:addr}:{port}	connect.failed	c	{"errno":"Connection timed out"}	
connect EHOSTUNREACH {host:addr}:{port}	connect.failed	c	{"errno":"No route to host"}	
Error: connect EHOSTUNREACH {host:addr}:{port}	connect.failed	c	{"errno":"No route to host"}	
Uncaught Error: connect EHOSTUNREACH {host:addr}:{port}	connect.failed	c	{"errno":"No route to host"}	
getaddrinfo ENOTFOUND {host:token}	resolve.failed	c	{"reason":"not found"}	
Error: getaddrinfo ENOTFOUND {host:token}	resolve.failed	c	{"reason":"not found"}	
Uncaught Error: getaddrinfo ENOTFOUND {host:token}	resolve.failed	c	{"reason":"not found"}	
getaddrinfo EAI_AGAIN {host:token}	resolve.failed	c	{"reason":"try again"}	
Error: getaddrinfo EAI_AGAIN {host:token}	resolve.failed	c	{"reason":"try again"}	
Uncaught Error: getaddrinfo EAI_AGAIN {host:token}	resolve.failed	c	{"reason":"try again"}	
dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Remote closed the connection	end.closed	c	{}	
ssh: Connection to {_:own}@{_:addr}:{_:port} exited: Remote closed the connection	end.closed	c	{}	
Connection to {_:own}@{_:addr}:{_:port} exited: Remote closed the connection	end.closed	c	{}	
dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Error reading: Connection reset by peer	end.reset	c	{}	
ssh: Connection to {_:own}@{_:addr}:{_:port} exited: Error reading: Connection reset by peer	end.reset	c	{}	
Connection to {_:own}@{_:addr}:{_:port} exited: Error reading: Connection reset by peer	end.reset	c	{}	
dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Error reading: {errno}	end.read-failed	c	{}	
ssh: Connection to {_:own}@{_:addr}:{_:port} exited: Error reading: {errno}	end.read-failed	c	{}	
Connection to {_:own}@{_:addr}:{_:port} exited: Error reading: {errno}	end.read-failed	c	{}	
dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Connect failed: {errno}	connect.failed	c	{"host":""}	
ssh: Connection to {_:own}@{_:addr}:{_:port} exited: Connect failed: {errno}	connect.failed	c	{"host":""}	
Connection to {_:own}@{_:addr}:{_:port} exited: Connect failed: {errno}	connect.failed	c	{"host":""}	
dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: No matching algo kex	kex.no-match	c	{"what":"key exchange"}	
ssh: Connection to {_:own}@{_:addr}:{_:port} exited: No matching algo kex	kex.no-match	c	{"what":"key exchange"}	
Connection to {_:own}@{_:addr}:{_:port} exited: No matching algo kex	kex.no-match	c	{"what":"key exchange"}	
dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: No matching algo hostkey	kex.no-match	c	{"what":"host key"}	
ssh: Connection to {_:own}@{_:addr}:{_:port} exited: No matching algo hostkey	kex.no-match	c	{"what":"host key"}	
Connection to {_:own}@{_:addr}:{_:port} exited: No matching algo hostkey	kex.no-match	c	{"what":"host key"}	
dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: No matching algo {what}	kex.no-match	c	{}	
ssh: Connection to {_:own}@{_:addr}:{_:port} exited: No matching algo {what}	kex.no-match	c	{}	
Connection to {_:own}@{_:addr}:{_:port} exited: No matching algo {what}	kex.no-match	c	{}	
dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: No auth methods could be used.	auth.failed-client	c	{}	
ssh: Connection to {_:own}@{_:addr}:{_:port} exited: No auth methods could be used.	auth.failed-client	c	{}	
Connection to {_:own}@{_:addr}:{_:port} exited: No auth methods could be used.	auth.failed-client	c	{}	
dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Keepalive timeout	session.server-alive	c	{"host":""}	
ssh: Connection to {_:own}@{_:addr}:{_:port} exited: Keepalive timeout	session.server-alive	c	{"host":""}	
Connection to {_:own}@{_:addr}:{_:port} exited: Keepalive timeout	session.server-alive	c	{"host":""}	
dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Didn't validate host key	hostkey.failed	c	{}	
ssh: Connection to {_:own}@{_:addr}:{_:port} exited: Didn't validate host key	hostkey.failed	c	{}	
Connection to {_:own}@{_:addr}:{_:port} exited: Didn't validate host key	hostkey.failed	c	{}	
dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Bad hostkey signature	hostkey.bad	c	{"reason":"incorrect signature"}	
ssh: Connection to {_:own}@{_:addr}:{_:port} exited: Bad hostkey signature	hostkey.bad	c	{"reason":"incorrect signature"}	
Connection to {_:own}@{_:addr}:{_:port} exited: Bad hostkey signature	hostkey.bad	c	{"reason":"incorrect signature"}	
dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Incompatible remote version '{line:peer}'	ident.bad-remote	c	{}	
ssh: Connection to {_:own}@{_:addr}:{_:port} exited: Incompatible remote version '{line:peer}'	ident.bad-remote	c	{}	
Connection to {_:own}@{_:addr}:{_:port} exited: Incompatible remote version '{line:peer}'	ident.bad-remote	c	{}	
dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Integrity error (bad packet size {length})	kex.bad-length	c	{}	
ssh: Connection to {_:own}@{_:addr}:{_:port} exited: Integrity error (bad packet size {length})	kex.bad-length	c	{}	
Connection to {_:own}@{_:addr}:{_:port} exited: Integrity error (bad packet size {length})	kex.bad-length	c	{}	
dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: Integrity error	kex.bad-mac	c	{}	
ssh: Connection to {_:own}@{_:addr}:{_:port} exited: Integrity error	kex.bad-mac	c	{}	
Connection to {_:own}@{_:addr}:{_:port} exited: Integrity error	kex.bad-mac	c	{}	
dbclient: Connection to {_:own}@{_:addr}:{_:port} exited: {errno}	end.read-failed	c	{}	
ssh: Connection to {_:own}@{_:addr}:{_:port} exited: {errno}	end.read-failed	c	{}	
Connection to {_:own}@{_:addr}:{_:port} exited: {errno}	end.read-failed	c	{}	
Host '{host:own}' is not in the trusted hosts file.	hostkey.unknown	c	{}	
{_:word} host key mismatch for {_} !	hostkey.changed	c	{}	
Child connection from {addr}:{port}	sshd.connection	s	{}	
Exit before auth from <{addr:own}:{port}>: Exited normally	end.closed	s	{}	
Exit before auth from <{addr:own}:{port}>: (user '{user:peer}', {fails:count} fails): Exited normally	end.closed	s	{"valid":true}	
Exit before auth from <{addr:own}:{port}>: Remote closed the connection	end.closed	s	{}	
Exit before auth from <{addr:own}:{port}>: (user '{user:peer}', {fails:count} fails): Remote closed the connection	end.closed	s	{"valid":true}	
Exit before auth from <{addr:own}:{port}>: Disconnect received	end.closed	s	{}	
Exit before auth from <{addr:own}:{port}>: (user '{user:peer}', {fails:count} fails): Disconnect received	end.closed	s	{"valid":true}	
Exit before auth from <{addr:own}:{port}>: Error reading: Connection reset by peer	end.reset	s	{}	
Exit before auth from <{addr:own}:{port}>: (user '{user:peer}', {_:count} fails): Error reading: Connection reset by peer	end.reset	s	{"valid":true}	
Exit before auth from <{addr:own}:{port}>: Timeout before auth	sshd.grace-expired	s	{}	
Exit before auth from <{addr:own}:{port}>: (user '{_:own}', {_:count} fails): Timeout before auth	sshd.grace-expired	s	{}	
Exit before auth from <{addr:own}:{port}>: Max auth tries reached - user '{_:own}' from {_:addr}	auth.max-tries	s	{}	
Exit before auth from <{_} fails): Max auth tries reached - user '{user:own}' from {addr}:{port}	auth.max-tries	s	{}	
Exit before auth from <{addr:own}:{port}>: No matching algo {what}	kex.no-match	s	{}	
Exit before auth from <{_}:{_:port}>: Integrity error (bad packet size {length})	kex.bad-length	s	{}	
Exit before auth from <{_}:{_:port}>: Incompatible remote version '{line:peer}'	ident.bad-remote	s	{}	
Exit before auth from <{addr:own}:{port}>: Failed to get remote version	ident.not-received	s	{}	
Bad password attempt for '{user:peer}' from {addr}:{port}	auth.failed	s	{"method":"password","valid":true}	
Login attempt for nonexistent user from {addr}:{port}	auth.invalid-user	s	{"user":""}	
Login attempt for nonexistent user '{user:peer}' from {addr}:{port}	auth.invalid-user	s	{}	
Password auth succeeded for '{user:account}' from {addr}:{port}	auth.accepted	s	{"method":"password"}	
Pubkey auth succeeded for '{user:account}' with {_:token} key {_:token} from {addr}:{port}	auth.accepted	s	{"method":"publickey"}	
User '{user:account}' has invalid shell, rejected	auth.not-allowed	s	{"rule":"invalid shell"}	
User '{user:account}' has blank password, rejected	auth.not-allowed	s	{"rule":"blank password"}	
root login rejected	auth.root-refused	s	{}	
{path} must be owned by user or root, and not writable by group or others	auth.file-modes	s	{"what":"file"}	
Exit ({user:account}) from <{_}	end.disconnected	s	{}	
Failed loading {path}	server.hostkey-unloadable	s	{}	
Not backgrounding	server.note	s	{}	
Running in background	server.note	s	{}	
Exit before auth: Exited normally	end.closed	s	{}	
Exit before auth (user '{user:peer}', {fails:count} fails): Exited normally	end.closed	s	{"valid":true}	
Exit before auth: Remote closed the connection	end.closed	s	{}	
Exit before auth (user '{user:peer}', {fails:count} fails): Remote closed the connection	end.closed	s	{"valid":true}	
Exit before auth: Disconnect received	end.closed	s	{}	
Exit before auth (user '{user:peer}', {fails:count} fails): Disconnect received	end.closed	s	{"valid":true}	
Exit before auth: Error reading: Connection reset by peer	end.reset	s	{}	
Exit before auth (user '{user:peer}', {_:count} fails): Error reading: Connection reset by peer	end.reset	s	{"valid":true}	
Exit before auth: Timeout before auth	sshd.grace-expired	s	{}	
Exit before auth (user '{_:own}', {_:count} fails): Timeout before auth	sshd.grace-expired	s	{}	
Exit before auth: No matching algo {what:own}	kex.no-match	s	{}	
Exit before auth: Integrity error (bad packet size {length})	kex.bad-length	s	{}	
Exit before auth: Incompatible remote version '{line:peer}'	ident.bad-remote	s	{}	
Exit before auth: Failed to get remote version	ident.not-received	s	{}	
Exit before auth (user '{_} fails): Max auth tries reached - user '{user:own}' from {addr}:{port}	auth.max-tries	s	{}	
Exit before auth from <{addr:own}:{port}>: (user '{_} fails): Max auth tries reached - user '{_:word}'	auth.max-tries	s	{}	
User account '{user:account}' is locked	auth.not-allowed	s	{"rule":"account is locked"}	
Bad PAM password attempt for '{user:peer}' from {addr}:{port}	auth.failed	s	{"method":"password","valid":true}	
PAM password auth succeeded for '{user:account}' from {addr}:{port}	auth.accepted	s	{"method":"password"}	
pam_authenticate() failed, rc={_:signed}, {text}	auth.pam-error	s	{}	
pam_acct_mgmt() failed, rc={_:signed}, {text}	auth.pam-error	s	{}	
{path} must be owned by user or root, and not writable by others	auth.file-modes	s	{"what":"file"}	
Exit ({user:account}): Keepalive timeout	session.client-alive	s	{}	
Exit ({user:account}) from <{_:token}>: Keepalive timeout	session.client-alive	s	{}	
Exit ({user:account}): Idle timeout	session.unused	s	{}	
Exit ({user:account}) from <{_:token}>: Idle timeout	session.unused	s	{}	
Exit ({user:account}): Child failed	session.shell-missing	s	{"text":"Child failed"}	
Exit ({user:account}) from <{_:token}>: Child failed	session.shell-missing	s	{"text":"Child failed"}	
Early exit: No hostkeys available. 'dropbear -R' may be useful or run dropbearkey.	server.no-hostkeys	s	{}	
Early exit: No listening ports available.	server.bind-none	s	{}	
Failed listening on '{port}': Error listening: {errno}	server.bind-failed	s	{}	
Login attempt for nonexistent user	auth.invalid-user	s	{"user":""}	
Exit before auth: Max auth tries reached - user 'is invalid'	auth.max-tries	s	{"valid":false}	
Exit before auth from <{_:own}>: Max auth tries reached - user 'is invalid'	auth.max-tries	s	{"valid":false}	
Exit before auth: Max auth tries reached - user 'is invalid' from {_:addr}	auth.max-tries	s	{"valid":false}	
Login attempt with wrong user {user:account}	auth.not-allowed	s	{"rule":"dropbear does not run as root, so only its own user can log in"}	
Login attempt with wrong user {user:account} from {_:addr}	auth.not-allowed	s	{"rule":"dropbear does not run as root, so only its own user can log in"}	
Logins are restricted to the group {_:word} but user '{user:account}' is not a member	auth.not-allowed	s	{"rule":"not a member of the group of dropbear -G"}	
Exit before auth: Client trying multiple usernames	auth.changed-user	s	{}	
Exit before auth (user '{_:own}', {_:count} fails): Client trying multiple usernames	auth.changed-user	s	{}	
Exit before auth from <{_:own}>: Client trying multiple usernames	auth.changed-user	s	{}	
Exit before auth from <{_:own}>: (user '{_:own}', {_:count} fails): Client trying multiple usernames	auth.changed-user	s	{}	
Client trying multiple usernames from {addr}:{port}	auth.changed-user	s	{}	
Pubkey auth bad signature for '{user:account}' with key {_:token} from {addr}:{port}	auth.failed	s	{"method":"publickey","valid":true}	
Password auth succeeded for '{user:account}' from {addr}:{port}, extra auth required	auth.partial	s	{"method":"password"}	
PAM password auth succeeded for '{user:account}' from {addr}:{port}, extra auth required	auth.partial	s	{"method":"password"}	
Pubkey auth succeeded for '{user:account}' with {_:token} key {_:token} from {addr}:{port}, extra auth required	auth.partial	s	{"method":"publickey"}	
Auth succeeded with blank password for '{user:account}' from {addr}:{port}	auth.accepted	s	{"method":"none"}	
Bad public key options at {path}:{line}	auth.file-bad-line	s	{}	
Badly formatted command= authorized_keys option	auth.file-bad-line	s	{"text":"command="}	
Badly formatted permitopen= authorized_keys option	auth.file-bad-line	s	{"text":"permitopen="}	
Badly formatted permitlisten= authorized_keys option	auth.file-bad-line	s	{"text":"permitlisten="}	
Exit before auth: Error reading: {errno}	end.read-failed	s	{}	
Exit before auth (user '{_:own}', {_:count} fails): Error reading: {errno}	end.read-failed	s	{}	
Exit before auth from <{_:own}>: Error reading: {errno}	end.read-failed	s	{}	
Exit before auth from <{_:own}>: (user '{_:own}', {_:count} fails): Error reading: {errno}	end.read-failed	s	{}	
Exit before auth: Error writing: {errno}	end.write-failed	s	{}	
Exit before auth (user '{_:own}', {_:count} fails): Error writing: {errno}	end.write-failed	s	{}	
Exit before auth from <{_:own}>: Error writing: {errno}	end.write-failed	s	{}	
Exit before auth from <{_:own}>: (user '{_:own}', {_:count} fails): Error writing: {errno}	end.write-failed	s	{}	
Exit ({user:account}): Error reading: {errno}	end.read-failed	s	{}	
Exit ({user:account}) from <{_:token}>: Error reading: {errno}	end.read-failed	s	{}	
Exit ({user:account}): Error writing: {errno}	end.write-failed	s	{}	
Exit ({user:account}) from <{_:token}>: Error writing: {errno}	end.write-failed	s	{}	
Exit before auth (user '{_:own}', {_:count} fails): Integrity error (bad packet size {length})	kex.bad-length	s	{}	
Exit before auth from <{_:own}>: (user '{_:own}', {_:count} fails): Integrity error (bad packet size {length})	kex.bad-length	s	{}	
Exit before auth: Bad packet size {length}	kex.bad-length	s	{}	
Exit before auth (user '{_:own}', {_:count} fails): Bad packet size {length}	kex.bad-length	s	{}	
Exit before auth from <{_:own}>: Bad packet size {length}	kex.bad-length	s	{}	
Exit before auth from <{_:own}>: (user '{_:own}', {_:count} fails): Bad packet size {length}	kex.bad-length	s	{}	
Exit before auth: Integrity error	kex.bad-mac	s	{}	
Exit before auth (user '{_:own}', {_:count} fails): Integrity error	kex.bad-mac	s	{}	
Exit before auth from <{_:own}>: Integrity error	kex.bad-mac	s	{}	
Exit before auth from <{_:own}>: (user '{_:own}', {_:count} fails): Integrity error	kex.bad-mac	s	{}	
Exit ({user:account}): Integrity error	kex.bad-mac	s	{}	
Exit ({user:account}) from <{_:token}>: Integrity error	kex.bad-mac	s	{}	
Exit before auth: First packet wasn't kexinit	kex.out-of-order	s	{"text":"First packet wasn't kexinit"}	
Exit before auth (user '{_:own}', {_:count} fails): First packet wasn't kexinit	kex.out-of-order	s	{"text":"First packet wasn't kexinit"}	
Exit before auth from <{_:own}>: First packet wasn't kexinit	kex.out-of-order	s	{"text":"First packet wasn't kexinit"}	
Exit before auth from <{_:own}>: (user '{_:own}', {_:count} fails): First packet wasn't kexinit	kex.out-of-order	s	{"text":"First packet wasn't kexinit"}	
Exit before auth: Unexpected KEXINIT	kex.out-of-order	s	{"text":"Unexpected KEXINIT"}	
Exit before auth (user '{_:own}', {_:count} fails): Unexpected KEXINIT	kex.out-of-order	s	{"text":"Unexpected KEXINIT"}	
Exit before auth from <{_:own}>: Unexpected KEXINIT	kex.out-of-order	s	{"text":"Unexpected KEXINIT"}	
Exit before auth from <{_:own}>: (user '{_:own}', {_:count} fails): Unexpected KEXINIT	kex.out-of-order	s	{"text":"Unexpected KEXINIT"}	
Exit before auth: Bad kex value	kex.out-of-order	s	{"text":"Bad kex value"}	
Exit before auth (user '{_:own}', {_:count} fails): Bad kex value	kex.out-of-order	s	{"text":"Bad kex value"}	
Exit before auth from <{_:own}>: Bad kex value	kex.out-of-order	s	{"text":"Bad kex value"}	
Exit before auth from <{_:own}>: (user '{_:own}', {_:count} fails): Bad kex value	kex.out-of-order	s	{"text":"Bad kex value"}	
Exit before auth: Premature kexdh_init message received	kex.out-of-order	s	{"text":"Premature kexdh_init message received"}	
Exit before auth (user '{_:own}', {_:count} fails): Premature kexdh_init message received	kex.out-of-order	s	{"text":"Premature kexdh_init message received"}	
Exit before auth from <{_:own}>: Premature kexdh_init message received	kex.out-of-order	s	{"text":"Premature kexdh_init message received"}	
Exit before auth from <{_:own}>: (user '{_:own}', {_:count} fails): Premature kexdh_init message received	kex.out-of-order	s	{"text":"Premature kexdh_init message received"}	
Exit before auth: Too many remote algorithms	kex.out-of-order	s	{"text":"Too many remote algorithms"}	
Exit before auth (user '{_:own}', {_:count} fails): Too many remote algorithms	kex.out-of-order	s	{"text":"Too many remote algorithms"}	
Exit before auth from <{_:own}>: Too many remote algorithms	kex.out-of-order	s	{"text":"Too many remote algorithms"}	
Exit before auth from <{_:own}>: (user '{_:own}', {_:count} fails): Too many remote algorithms	kex.out-of-order	s	{"text":"Too many remote algorithms"}	
Exit before auth: unknown service in auth	kex.out-of-order	s	{"text":"unknown service in auth"}	
Exit before auth (user '{_:own}', {_:count} fails): unknown service in auth	kex.out-of-order	s	{"text":"unknown service in auth"}	
Exit before auth from <{_:own}>: unknown service in auth	kex.out-of-order	s	{"text":"unknown service in auth"}	
Exit before auth from <{_:own}>: (user '{_:own}', {_:count} fails): unknown service in auth	kex.out-of-order	s	{"text":"unknown service in auth"}	
Exit before auth: Unrecognised SSH_MSG_SERVICE_REQUEST	kex.out-of-order	s	{"text":"Unrecognised SSH_MSG_SERVICE_REQUEST"}	
Exit before auth (user '{_:own}', {_:count} fails): Unrecognised SSH_MSG_SERVICE_REQUEST	kex.out-of-order	s	{"text":"Unrecognised SSH_MSG_SERVICE_REQUEST"}	
Exit before auth from <{_:own}>: Unrecognised SSH_MSG_SERVICE_REQUEST	kex.out-of-order	s	{"text":"Unrecognised SSH_MSG_SERVICE_REQUEST"}	
Exit before auth from <{_:own}>: (user '{_:own}', {_:count} fails): Unrecognised SSH_MSG_SERVICE_REQUEST	kex.out-of-order	s	{"text":"Unrecognised SSH_MSG_SERVICE_REQUEST"}	
Exit before auth: Request for connection before auth	kex.out-of-order	s	{"text":"Request for connection before auth"}	
Exit before auth (user '{_:own}', {_:count} fails): Request for connection before auth	kex.out-of-order	s	{"text":"Request for connection before auth"}	
Exit before auth from <{_:own}>: Request for connection before auth	kex.out-of-order	s	{"text":"Request for connection before auth"}	
Exit before auth from <{_:own}>: (user '{_:own}', {_:count} fails): Request for connection before auth	kex.out-of-order	s	{"text":"Request for connection before auth"}	
Exit before auth: Unexpected packet type {_:count}, expected {_:count}	kex.out-of-order	s	{"text":"Unexpected packet type 5, expected 30"}	
Exit before auth (user '{_:own}', {_:count} fails): Unexpected packet type {_:count}, expected {_:count}	kex.out-of-order	s	{"text":"Unexpected packet type 5, expected 30"}	
Exit before auth from <{_:own}>: Unexpected packet type {_:count}, expected {_:count}	kex.out-of-order	s	{"text":"Unexpected packet type 5, expected 30"}	
Exit before auth from <{_:own}>: (user '{_:own}', {_:count} fails): Unexpected packet type {_:count}, expected {_:count}	kex.out-of-order	s	{"text":"Unexpected packet type 5, expected 30"}	
Exit before auth: Received message {_:count} before userauth	kex.out-of-order	s	{"text":"Received message 90 before userauth"}	
Exit before auth (user '{_:own}', {_:count} fails): Received message {_:count} before userauth	kex.out-of-order	s	{"text":"Received message 90 before userauth"}	
Exit before auth from <{_:own}>: Received message {_:count} before userauth	kex.out-of-order	s	{"text":"Received message 90 before userauth"}	
Exit before auth from <{_:own}>: (user '{_:own}', {_:count} fails): Received message {_:count} before userauth	kex.out-of-order	s	{"text":"Received message 90 before userauth"}	
Exit before auth: Terminated by signal	server.terminated	s	{"signal":15}	
Exit before auth (user '{_:own}', {_:count} fails): Terminated by signal	server.terminated	s	{"signal":15}	
Exit before auth from <{_:own}>: Terminated by signal	server.terminated	s	{"signal":15}	
Exit before auth from <{_:own}>: (user '{_:own}', {_:count} fails): Terminated by signal	server.terminated	s	{"signal":15}	
Early exit: Terminated by signal	server.terminated	s	{"signal":15}	
Exit ({user:account}): Terminated by signal	session.shutdown	s	{"text":"Terminated by signal"}	
Exit ({user:account}) from <{_:token}>: Terminated by signal	session.shutdown	s	{"text":"Terminated by signal"}	
Exit ({user:account}): Max duration reached	session.channel-timeout	s	{"text":"Max duration reached"}	
Exit ({user:account}) from <{_:token}>: Max duration reached	session.channel-timeout	s	{"text":"Max duration reached"}	
pty_allocate: openpty: {text}	session.pty-refused	s	{}	
No pty was allocated, couldn't execute	session.pty-refused	s	{"text":"no terminal"}	
Command forced to '{command}'	session.forced	s	{}	
Error forking: {errno}	sshd.fork-failed	s	{}	
Early exit: Listening socket error	sshd.listener-died	s	{}	
Exit before auth: Couldn't read or generate hostkey {path}	server.hostkey-unloadable	s	{}	
Exit before auth from <{_:own}>: Couldn't read or generate hostkey {path}	server.hostkey-unloadable	s	{}	
Early exit: Invalid argument: {_}	server.config-bad	s	{"path":"the command line","text":"Invalid argument: -Q"}	
Early exit: Missing argument	server.config-bad	s	{"path":"the command line","text":"Missing argument"}	
Early exit: Bad port	server.config-bad	s	{"path":"the command line","text":"Bad port"}	
Early exit: Bad -p argument	server.config-bad	s	{"path":"the command line","text":"Bad -p argument"}	
Early exit: Bad maxauthtries '{_}'	server.config-bad	s	{"path":"the command line","text":"Bad maxauthtries 'x'"}	
Early exit: Bad keepalive '{_}'	server.config-bad	s	{"path":"the command line","text":"Bad keepalive 'x'"}	
Early exit: Bad idle_timeout '{_}'	server.config-bad	s	{"path":"the command line","text":"Bad idle_timeout 'x'"}	
Early exit: Bad max_duration '{_}'	server.config-bad	s	{"path":"the command line","text":"Bad max_duration 'x'"}	
Early exit: Cannot restrict logins to group '{_}' as the group does not exist	server.config-bad	s	{"path":"the command line","text":"Cannot restrict logins to group 'sshusers' as the group does not exist"}	
SSH: Handshaking for {addr}:{port}	sshd.connection	s	{}	
SSH: Error on handshaking: EOF	end.closed	s	{}	
SSH: Handshaking was terminated: EOF	end.closed	s	{}	
Failed connection from {_:addr} with error: EOF	end.closed	s	{}	
failed to accept an incoming connection: EOF	end.closed	s	{}	
failed to accept an incoming connection from ip {_:token} EOF	end.closed	s	{}	
SSH: Error on handshaking: read tcp {_:addr}->{_:addr}: read: connection reset by peer	end.reset	s	{}	
SSH: Handshaking was terminated: read tcp {_:addr}->{_:addr}: read: connection reset by peer	end.reset	s	{}	
Failed connection from {_:addr} with error: read tcp {_:addr}->{_:addr}: read: connection reset by peer	end.reset	s	{}	
failed to accept an incoming connection: read tcp {_:addr}->{_:addr}: read: connection reset by peer	end.reset	s	{}	
failed to accept an incoming connection from ip {_:token} read tcp {_:addr}->{_:addr}: read: connection reset by peer	end.reset	s	{}	
SSH: Error on handshaking: ssh: overflow reading version string	ident.too-long	s	{}	
SSH: Handshaking was terminated: ssh: overflow reading version string	ident.too-long	s	{}	
Failed connection from {_:addr} with error: ssh: overflow reading version string	ident.too-long	s	{}	
failed to accept an incoming connection: ssh: overflow reading version string	ident.too-long	s	{}	
failed to accept an incoming connection from ip {_:token} ssh: overflow reading version string	ident.too-long	s	{}	
SSH: Error on handshaking: ssh: no common algorithm for {what:own}; client offered: [{offer}], server offered: [{_}	kex.no-match	s	{}	
SSH: Handshaking was terminated: ssh: no common algorithm for {what:own}; client offered: [{offer}], server offered: [{_}	kex.no-match	s	{}	
Failed connection from {_:addr} with error: ssh: no common algorithm for {what:own}; client offered: [{offer}], server offered: [{_}	kex.no-match	s	{}	
failed to accept an incoming connection: ssh: no common algorithm for {what:own}; client offered: [{offer}], server offered: [{_}	kex.no-match	s	{}	
failed to accept an incoming connection from ip {_:token} ssh: no common algorithm for {what:own}; client offered: [{offer}], server offered: [{_}	kex.no-match	s	{}	
SSH: Error on handshaking: [ssh: no auth passed yet]	end.closed	s	{}	
SSH: Handshaking was terminated: [ssh: no auth passed yet]	end.closed	s	{}	
Failed connection from {_:addr} with error: [ssh: no auth passed yet]	end.closed	s	{}	
failed to accept an incoming connection: [ssh: no auth passed yet]	end.closed	s	{}	
failed to accept an incoming connection from ip {_:token} [ssh: no auth passed yet]	end.closed	s	{}	
SSH: Error on handshaking: [ssh: no auth passed yet, {_}	auth.failed	s	{"method":"publickey"}	
SSH: Handshaking was terminated: [ssh: no auth passed yet, {_}	auth.failed	s	{"method":"publickey"}	
Failed connection from {_:addr} with error: [ssh: no auth passed yet, {_}	auth.failed	s	{"method":"publickey"}	
failed to accept an incoming connection: [ssh: no auth passed yet, could not validate credentials{_}	auth.failed	s	{"method":"password"}	
failed to accept an incoming connection from ip {_:token} [ssh: no auth passed yet, could not validate credentials{_}	auth.failed	s	{"method":"password"}	
SSH: Error on handshaking: ssh: disconnect, reason {code}: {reason}	end.received-disconnect	s	{}	
SSH: Handshaking was terminated: ssh: disconnect, reason {code}: {reason}	end.received-disconnect	s	{}	
Failed connection from {_:addr} with error: ssh: disconnect, reason {code}: {reason}	end.received-disconnect	s	{}	
failed to accept an incoming connection: ssh: disconnect, reason {code}: {reason}	end.received-disconnect	s	{}	
failed to accept an incoming connection from ip {_:token} ssh: disconnect, reason {code}: {reason}	end.received-disconnect	s	{}	
"client_ip":"{addr}","username":"","login_type":"no_auth_tryed",{_}"error":"EOF"	end.closed	s	{}	
"client_ip":"{addr}","username":"","login_type":"no_auth_tried",{_}"error":"EOF"	end.closed	s	{}	
"client_ip":"{addr}","username":"{user:peer}","login_type":"password",{_}"error":"invalid credentials"	auth.failed	s	{"method":"password"}	
Login method "password" is not allowed for user "{user:peer}"	auth.not-allowed	s	{"rule":"login by password is switched off for it"}	
Login method "keyboard-interactive" is not allowed for user "{user:peer}"	auth.not-allowed	s	{"rule":"login by keyboard-interactive is switched off for it"}	
SearchPublicKeyByContent: public key does not exist{_}	auth.failed	s	{"method":"publickey"}	
Failed authentication attempt from {addr}:{port}	auth.failed	s	{"method":"publickey"}	
"error":"[ssh: no auth passed yet, {_}	auth.failed	s	{"method":"publickey"}	
"error":"[ssh: no auth passed yet]	end.closed	s	{}	
connection: handleRequests: too many concurrent sessions	session.max-sessions	s	{}	
no host keys could be loaded, aborting	server.no-hostkeys	s	{}	
listen tcp {_:addr}: bind: address already in use	server.bind-failed	s	{"errno":"address already in use"}	
listen tcp4 {_:addr}: bind: address already in use	server.bind-failed	s	{"errno":"address already in use"}	
listen tcp {_:addr}: bind: permission denied	server.bind-failed	s	{"errno":"permission denied"}	
listen tcp4 {_:addr}: bind: permission denied	server.bind-failed	s	{"errno":"permission denied"}	
listen tcp {_:addr}: bind: cannot assign requested address	server.bind-failed	s	{"errno":"cannot assign requested address"}	
listen tcp4 {_:addr}: bind: cannot assign requested address	server.bind-failed	s	{"errno":"cannot assign requested address"}	
listen EADDRINUSE: address already in use {_:token}	server.bind-failed	s	{"errno":"address already in use"}	
listen EACCES: permission denied {_:token}	server.bind-failed	s	{"errno":"permission denied"}	
java.net.BindException: Address already in use{_}	server.bind-failed	s	{"errno":"address already in use"}	
java.net.BindException: Permission denied{_}	server.bind-failed	s	{"errno":"permission denied"}	
error while attempting to bind on address {_}: address already in use	server.bind-failed	s	{"errno":"address already in use"}	
Couldn't listen on {_:token} [Errno 98] Address already in use.	server.bind-failed	s	{"errno":"address already in use"}	
Detected AuthTimeout after {_:count}/{_:count} ms.	sshd.grace-expired	s	{}	
Detected IdleTimeout after {_:count}/{_:count} ms.	session.unused	s	{}	
Too many authentication failures: {_:count}	auth.max-tries	s	{}	
Too many concurrent connections ({_:count}) - max. allowed: {_:count}	session.limit	s	{"text":"Too many concurrent connections"}	
couldn't match all kex parts	kex.no-match	s	{"what":"some algorithm"}	
reason: couldn't match all kex parts	kex.no-match	s	{"what":"some algorithm"}	
failed to authenticate when downloading repository	auth.failed-client	c	{}	
error: failed to authenticate when downloading repository	auth.failed-client	c	{}	
Caused by: failed to authenticate when downloading repository	auth.failed-client	c	{}	
failed to authenticate when downloading repository: {_}	auth.failed-client	c	{}	
Caused by: failed to authenticate when downloading repository: {_}	auth.failed-client	c	{}	
attempted ssh-agent authentication, but {_}	auth.agent-only	c	{}	
* attempted ssh-agent authentication, but {_}	auth.agent-only	c	{}	
no authentication methods succeeded	auth.failed-client	c	{}	
Caused by: no authentication methods succeeded	auth.failed-client	c	{}	
no authentication available	auth.failed-client	c	{}	
Caused by: no authentication available	auth.failed-client	c	{}	
error authenticating: no auth sock variable{_}	auth.agent-missing	c	{"text":"no auth sock variable"}	
Caused by: error authenticating: no auth sock variable{_}	auth.agent-missing	c	{"text":"no auth sock variable"}	
error authenticating: failed connecting with agent{_}	auth.agent-missing	c	{"text":"failed connecting with agent"}	
Caused by: error authenticating: failed connecting with agent{_}	auth.agent-missing	c	{"text":"failed connecting with agent"}	
error authenticating: failed connecting agent{_}	auth.agent-missing	c	{"text":"failed connecting agent"}	
Caused by: error authenticating: failed connecting agent{_}	auth.agent-missing	c	{"text":"failed connecting agent"}	
invalid or unknown remote ssh hostkey{_}	hostkey.unknown	c	{"host":""}	
Caused by: invalid or unknown remote ssh hostkey{_}	hostkey.unknown	c	{"host":""}	
remote authentication required but no callback set{_}	auth.failed-client	c	{}	
Caused by: remote authentication required but no callback set{_}	auth.failed-client	c	{}	
curl: (67) Login denied	auth.failed-client	c	{}	
curl: (51) SSL peer certificate or SSH remote key was not OK	hostkey.failed	c	{}	
curl: (79) Error in the SSH layer	tool.closed	c	{"tool":"curl","text":"Error in the SSH layer"}	
Cannot negotiate, proposals do not match.	kex.no-match	c	{"what":""}	
java.io.IOException: Cannot negotiate, proposals do not match.	kex.no-match	c	{"what":""}	
Caused by: java.io.IOException: Cannot negotiate, proposals do not match.	kex.no-match	c	{"what":""}	
Key exchange was not finished, connection is closed.	end.closed	c	{}	
java.io.IOException: Key exchange was not finished, connection is closed.	end.closed	c	{}	
Caused by: java.io.IOException: Key exchange was not finished, connection is closed.	end.closed	c	{}	
Illegal sftp packet len: {length:signed}	session.noise-in-stream	c	{}	
java.io.IOException: Illegal sftp packet len: {length:signed}	session.noise-in-stream	c	{}	
Caused by: java.io.IOException: Illegal sftp packet len: {length:signed}	session.noise-in-stream	c	{}	
Illegal sftp packet len	session.noise-in-stream	c	{"text":"Illegal sftp packet len"}	
java.io.IOException: Illegal sftp packet len	session.noise-in-stream	c	{"text":"Illegal sftp packet len"}	
Caused by: java.io.IOException: Illegal sftp packet len	session.noise-in-stream	c	{"text":"Illegal sftp packet len"}	
There was a problem while connecting to {_}	tool.note	c	{"tool":"java"}	
java.io.IOException: There was a problem while connecting to {_}	tool.note	c	{"tool":"java"}	
Caused by: java.io.IOException: There was a problem while connecting to {_}	tool.note	c	{"tool":"java"}	
Exhausted available authentication methods	auth.failed-client	c	{}	
net.schmizz.sshj.userauth.UserAuthException: Exhausted available authentication methods	auth.failed-client	c	{}	
Unable to reach a settlement: {_:own} and {_:own}	kex.no-match	c	{"what":""}	
net.schmizz.sshj.transport.TransportException: Unable to reach a settlement: {_:own} and {_:own}	kex.no-match	c	{"what":""}	
Could not verify \`{keytype}\` host key with fingerprint \`{_:token}\` for \`{host}\` on port {_:port}	hostkey.unknown	c	{}	
net.schmizz.sshj.transport.TransportException: Could not verify \`{keytype}\` host key with fingerprint \`{_:token}\` for \`{host}\` on port {_:port}	hostkey.unknown	c	{}	
Server closed connection during identification exchange	ident.closed	c	{}	
net.schmizz.sshj.transport.TransportException: Server closed connection during identification exchange	ident.closed	c	{}	
{_:token}: Auth fail	auth.failed-client	c	{}	
org.eclipse.jgit.api.errors.TransportException: {_:token}: Auth fail	auth.failed-client	c	{}	
{_:token}: reject HostKey: {host}	hostkey.unknown	c	{}	
org.eclipse.jgit.api.errors.TransportException: {_:token}: reject HostKey: {host}	hostkey.unknown	c	{}	
SSH_MSG_DISCONNECT: {code} {reason:peer}	end.received-disconnect	c	{}	
com.jcraft.jsch.JSchException: SSH_MSG_DISCONNECT: {code} {reason:peer}	end.received-disconnect	c	{}	
Caused by: com.jcraft.jsch.JSchException: SSH_MSG_DISCONNECT: {code} {reason:peer}	end.received-disconnect	c	{}	
{_:word}: SSH address: {addr:own}:{port}	connect.trying	c	{"host":""}	
Warning: Authentication failure. Retrying...	auth.failed-client	c	{}	
{_:word}: Warning: Authentication failure. Retrying...	auth.failed-client	c	{}	
Warning: Remote connection disconnect. Retrying...	end.closed	c	{}	
{_:word}: Warning: Remote connection disconnect. Retrying...	end.closed	c	{}	
Warning: Connection reset. Retrying...	end.reset	c	{}	
{_:word}: Warning: Connection reset. Retrying...	end.reset	c	{}	
Warning: Connection refused. Retrying...	connect.failed	c	{"host":"","port":0,"errno":"Connection refused"}	
{_:word}: Warning: Connection refused. Retrying...	connect.failed	c	{"host":"","port":0,"errno":"Connection refused"}	
Warning: Connection timeout. Retrying...	connect.failed	c	{"host":"","port":0,"errno":"Connection timed out"}	
{_:word}: Warning: Connection timeout. Retrying...	connect.failed	c	{"host":"","port":0,"errno":"Connection timed out"}	
Warning: Host unreachable. Retrying...	connect.failed	c	{"host":"","port":0,"errno":"No route to host"}	
{_:word}: Warning: Host unreachable. Retrying...	connect.failed	c	{"host":"","port":0,"errno":"No route to host"}	
The process tried to write to a nonexistent pipe.	tool.closed	c	{"tool":"VS Code","text":"The process tried to write to a nonexistent pipe."}	
Could not establish connection to "{_}{_:word} The process tried to write to a nonexistent pipe.	tool.note	c	{"tool":"VS Code"}	
Setting up SSH Host {_}	tool.note	c	{"tool":"VS Code"}	
Timeout waiting for SSH.	end.timed-out	c	{}	
Error: Connection timed out after {_:count} seconds of inactivity	end.timed-out	c	{}	
Using a SSH password instead of a key is not possible because Host Key checking is enabled and sshpass does not support this.{_}	hostkey.unknown	c	{"host":""}	
to use the 'ssh' connection type with passwords{_}, you must install the sshpass program	client.install-broken	c	{"text":"sshpass is not installed"}	
SSH Error: data could not be sent to {_}. Make sure this host can be reached over ssh{_}	tool.note	c	{"tool":"ansible"}	
TCP connection to device failed.	connect.failed	c	{"host":"","port":0,"errno":""}	
netmiko.exceptions.NetmikoTimeoutException: TCP connection to device failed.	connect.failed	c	{"host":"","port":0,"errno":""}	
netmiko.ssh_exception.NetmikoTimeoutException: TCP connection to device failed.	connect.failed	c	{"host":"","port":0,"errno":""}	
Authentication to device failed.	auth.failed-client	c	{"tried":"password"}	
netmiko.exceptions.NetmikoAuthenticationException: Authentication to device failed.	auth.failed-client	c	{"tried":"password"}	
netmiko.ssh_exception.NetmikoAuthenticationException: Authentication to device failed.	auth.failed-client	c	{"tried":"password"}	
Secsh channel {_:count} open FAILED: open failed: Connect failed	session.open-refused	c	{"text":"open failed"}	
Secsh channel {channel} open FAILED: Connection refused: Connect failed	jump.open-failed	c	{"why":"connect failed","text":"Connection refused"}	
Secsh channel {channel} open FAILED: Connection timed out: Connect failed	jump.open-failed	c	{"why":"connect failed","text":"Connection timed out"}	
Secsh channel {channel} open FAILED: No route to host: Connect failed	jump.open-failed	c	{"why":"connect failed","text":"No route to host"}	
Secsh channel {channel} open FAILED: Network is unreachable: Connect failed	jump.open-failed	c	{"why":"connect failed","text":"Network is unreachable"}	
Secsh channel {channel} open FAILED: Name or service not known: Connect failed	jump.open-failed	c	{"why":"connect failed","text":"Name or service not known"}	
Secsh channel {channel} open FAILED: Temporary failure in name resolution: Connect failed	jump.open-failed	c	{"why":"connect failed","text":"Temporary failure in name resolution"}	
Secsh channel {channel} open FAILED: {text:peer}: Administratively prohibited	jump.open-failed	c	{"why":"administratively prohibited"}	
ChannelException(1, 'Administratively prohibited')	jump.open-failed	c	{"why":"administratively prohibited","text":""}	
paramiko.ssh_exception.ChannelException: ChannelException(1, 'Administratively prohibited')	jump.open-failed	c	{"why":"administratively prohibited","text":""}	
ChannelException: ChannelException(1, 'Administratively prohibited')	jump.open-failed	c	{"why":"administratively prohibited","text":""}	
Secsh channel {channel} open FAILED: {text:peer}: Unknown channel type	jump.open-failed	c	{"why":"unknown channel type"}	
ChannelException(3, 'Unknown channel type')	jump.open-failed	c	{"why":"unknown channel type","text":""}	
paramiko.ssh_exception.ChannelException: ChannelException(3, 'Unknown channel type')	jump.open-failed	c	{"why":"unknown channel type","text":""}	
ChannelException: ChannelException(3, 'Unknown channel type')	jump.open-failed	c	{"why":"unknown channel type","text":""}	
Secsh channel {channel} open FAILED: {text:peer}: Resource shortage	jump.open-failed	c	{"why":"resource shortage"}	
ChannelException(4, 'Resource shortage')	jump.open-failed	c	{"why":"resource shortage","text":""}	
paramiko.ssh_exception.ChannelException: ChannelException(4, 'Resource shortage')	jump.open-failed	c	{"why":"resource shortage","text":""}	
ChannelException: ChannelException(4, 'Resource shortage')	jump.open-failed	c	{"why":"resource shortage","text":""}	
ChannelException(2, 'Connect failed')	jump.open-failed	c	{"why":"connect failed","text":""}	
paramiko.ssh_exception.ChannelException: ChannelException(2, 'Connect failed')	jump.open-failed	c	{"why":"connect failed","text":""}	
ChannelException: ChannelException(2, 'Connect failed')	jump.open-failed	c	{"why":"connect failed","text":""}	
Incompatible version ({theirs:token} instead of 2.0)	ident.protocol-1	c	{}	
paramiko.ssh_exception.SSHException: Incompatible version ({theirs:token} instead of 2.0)	ident.protocol-1	c	{}	
SSHException: Incompatible version ({theirs:token} instead of 2.0)	ident.protocol-1	c	{}	
java.net.SocketTimeoutException: connect timed out	connect.failed	c	{"host":"","port":0,"errno":"Connection timed out"}	
Caused by: java.net.SocketTimeoutException: connect timed out	connect.failed	c	{"host":"","port":0,"errno":"Connection timed out"}	
java.net.SocketTimeoutException: Connect timed out	connect.failed	c	{"host":"","port":0,"errno":"Connection timed out"}	
Caused by: java.net.SocketTimeoutException: Connect timed out	connect.failed	c	{"host":"","port":0,"errno":"Connection timed out"}	
java.net.SocketException: Connection reset	end.reset	c	{}	
Caused by: java.net.SocketException: Connection reset	end.reset	c	{}	
Invalid private key file.	auth.key-foreign	c	{"text":"Invalid private key file."}	
Renci.SshNet.Common.SshException: Invalid private key file.	auth.key-foreign	c	{"text":"Invalid private key file."}	
Unable to load private key (PuTTY key format too new)	auth.key-foreign	c	{"text":"PuTTY key format too new"}	
Unable to load key file "{path}" ({reason})	auth.key-unloadable	c	{}	
Unable to load key file "{_}" (PuTTY key format too new)	auth.key-foreign	c	{"text":"PuTTY key format too new"}	
Unable to use key file "{_}" ({text:own})	auth.key-foreign	c	{}	
Received unexpected end-of-file from SFTP server	session.subsystem-failed	c	{"subsystem":"sftp","text":"Received unexpected end-of-file from SFTP server"}	
ssh: cannot decode encrypted private keys	auth.key-unloadable	c	{"path":"","reason":"passphrase needed"}	
ssh: unexpected packet in response to channel open: <nil>	end.closed	c	{}	
wait: remote command exited without exit status or exit signal	session.closed-by-remote	c	{"host":""}	
Error: (SSH) Channel open failure: {text:peer}	session.open-refused	c	{}	
Could not open a connection to your authentication agent.	auth.agent-missing	c	{"text":"Could not open a connection to your authentication agent."}	
Error connecting to agent: {text}	auth.agent-missing	c	{}	
dlopen {text:own} failed: {_:own}: invalid ELF header	client.usage	c	{}	
Password expires{_}: {until}	auth.aging	s	{"what":"password"}	
Account expires{_}: {until}	auth.aging	s	{"what":"account"}	
sshd: ALL	around.hosts-deny	s	{"text":"sshd: ALL"}	
sshd:ALL	around.hosts-deny	s	{"text":"sshd:ALL"}	
sshd : ALL	around.hosts-deny	s	{"text":"sshd : ALL"}	
ALL: ALL	around.hosts-deny	s	{"text":"ALL: ALL"}	
ALL:ALL	around.hosts-deny	s	{"text":"ALL:ALL"}	
ALL : ALL	around.hosts-deny	s	{"text":"ALL : ALL"}	
{mode:token} {_:count} {_:token} {_:token} {_:count} {_:word} {_:count} {_:token} {_:token}.ssh	auth.listed-mode	s	{}	
{mode:token} {_:count} {_:token} {_:token} {_:count} {_:word} {_:count} {_:token} {_:token}authorized_keys	auth.listed-mode	s	{}	
{mode:token} {_:count} {_:token} {_:token} {_:count} {_:token} {_:token} {_:token}.ssh	auth.listed-mode	s	{}	
{mode:token} {_:count} {_:token} {_:token} {_:count} {_:token} {_:token} {_:token}authorized_keys	auth.listed-mode	s	{}	
{_:own}:object_r:{label:word}:s0 {_:token}.ssh	auth.listed-label	s	{}	
{_:own}:object_r:{label:word}:s0 {_:token}authorized_keys	auth.listed-label	s	{}	
[SSH] Opening SSH connection to {host:own}:{port}.	connect.trying	c	{}	
[SSH] WARNING: No entry currently exists in the Known Hosts file for this host.{_}	hostkey.unknown	c	{"host":""}	
{_:token} [SSH] No Known Hosts file was found at {_}	hostkey.unknown	c	{"host":""}	
[SSH] WARNING: The SSH key for this host is not currently trusted.{_}	hostkey.unknown	c	{"host":""}	
[SSH] The SSH key presented by the remote host does not match the key saved in the Known Hosts file{_}	hostkey.changed	c	{}	
[SSH] WARNING: The SSH key for this host does not match the key required in the connection configuration.{_}	hostkey.pinned-other	c	{}	
[SSH] SSH host key matches key in Known Hosts file. Connection will be allowed.	hostkey.known	c	{"host":"","keytype":""}	
[SSH] Authentication failed.	auth.failed-client	c	{}	
all authorization methods failed (tried {tried})	auth.failed-client	c	{}	
Net::SSH::AuthenticationFailed: Authentication failed for user {_}	auth.failed-client	c	{}	
Authentication failed for user {_}	auth.failed-client	c	{}	
allowed methods: {methods}	auth.methods	c	{}	
Net::SSH::Disconnect: connection closed by remote host	end.closed	c	{}	
connection closed by remote host	end.closed	c	{}	
getKeyFile error: open {path:own}: {reason}	auth.key-unloadable	c	{}	
ssh.ParsePrivateKey: {reason}	auth.key-unloadable	c	{"path":""}	
ssh: host key fingerprint mismatch	hostkey.changed	c	{}	
tailscale: tailnet policy does not permit you to SSH to this node	auth.not-allowed	c	{"user":"","rule":"the policy of the tailnet"}	
tailscale: tailnet policy does not permit you to SSH as user "{user:own}"	auth.not-allowed	c	{"rule":"the policy of the tailnet"}	
tailscale: failed to evaluate SSH policy{_}	auth.not-allowed	c	{"user":"","rule":"the policy of the tailnet"}	
Permission denied (tailscale).	auth.not-allowed	c	{"user":"","rule":"the policy of the tailnet"}	
{_:token}: Permission denied (tailscale).	auth.not-allowed	c	{"user":"","rule":"the policy of the tailnet"}	
remote: Host key verification failed.	hostkey.failed	c	{}	
Timeout during SSH handshake	end.timed-out	c	{}	
[DEBUG] SSH handshake err: Timeout during SSH handshake	end.timed-out	c	{}	
[INFO] Attempting SSH connection to {host:own}:{port}...	connect.trying	c	{}	
Gogs: Key permission denied	auth.git-denied	c	{"text":"Gogs: Key permission denied"}	
Gogs: Key access denied	auth.git-denied	c	{"text":"Gogs: Key access denied"}	
Gogs: Repository does not exist or you do not have access	auth.git-denied	c	{"text":"Gogs: Repository does not exist or you do not have access"}	
Gogs: You do not have sufficient authorization for this action	auth.git-denied	c	{"text":"Gogs: You do not have sufficient authorization for this action"}	
Gitea: Key permission denied	auth.git-denied	c	{"text":"Gitea: Key permission denied"}	
Gitea: Key access denied	auth.git-denied	c	{"text":"Gitea: Key access denied"}	
Gitea: Repository does not exist or you do not have access	auth.git-denied	c	{"text":"Gitea: Repository does not exist or you do not have access"}	
Gitea: You do not have sufficient authorization for this action	auth.git-denied	c	{"text":"Gitea: You do not have sufficient authorization for this action"}	
Gitea: User: {_} is not authorized to {_}	auth.git-denied	c	{"text":"Gitea: User: 3:ada with Key: 7:laptop is not authorized to write to team/site."}	
Gitea: Deploy Key: {_} is not authorized to {_}	auth.git-denied	c	{"text":"Gitea: Deploy Key: 7:build is not authorized to write to team/site."}	
Gitea: Cannot find repository: {_}	auth.git-denied	c	{"text":"Gitea: Cannot find repository: team/site"}	
Hi there, You've successfully authenticated, but Gogs does not provide shell access.	session.git-greeting	c	{"text":"Hi there, You've successfully authenticated, but Gogs does not provide shell access."}	
Hi there, You've successfully authenticated, but Gitea does not provide shell access.	session.git-greeting	c	{"text":"Hi there, You've successfully authenticated, but Gitea does not provide shell access."}	
Hi there! You've successfully authenticated with the deploy key named {_}, but Gitea does not provide shell access.	session.git-greeting	c	{"text":"Hi there! You've successfully authenticated with the deploy key named build, but Gitea does not provide shell access."}	
Hi there, {_}! You've successfully authenticated with the key named {_}, but Forgejo does not provide shell access.	session.git-greeting	c	{"text":"Hi there, ada! You've successfully authenticated with the key named laptop, but Forgejo does not provide shell access."}	
Exceeded MaxStartups	ident.pre-banner	c	{"line":"Exceeded MaxStartups"}	
Not allowed at this time	ident.pre-banner	c	{"line":"Not allowed at this time"}	
fatal: No s'ha pogut llegir del dipòsit remot.	tool.read-failed	c	{"tool":"git"}	
fatal: No s'ha pogut llegir del repositori remot.	tool.read-failed	c	{"tool":"git"}	
fatal: el costat remot ha penjat en el moment de contacte inicial	tool.closed	c	{"tool":"git","text":"fatal: el costat remot ha penjat en el moment de contacte inicial"}	
fatal: el remot ha penjat inesperadament	tool.closed	c	{"tool":"git","text":"fatal: el remot ha penjat inesperadament"}	
fatal: error de protocol: caràcter de longitud de línia erroni: {text:peer}	session.noise-in-stream	c	{}	
Assegureu-vos que tingueu els permisos	tool.note	c	{"tool":"git"}	
d'accés correctes i que el dipòsit existeixi.	tool.note	c	{"tool":"git"}	
d'accés correctes i que el repositori existeixi.	tool.note	c	{"tool":"git"}	
S'està clonant a {_}	tool.note	c	{"tool":"git"}	
Schwerwiegend: Konnte nicht vom Remote-Repository lesen.	tool.read-failed	c	{"tool":"git"}	
Schwerwiegend: Die Gegenseite hat nach dem ersten Kontakt abgebrochen.	tool.closed	c	{"tool":"git","text":"Schwerwiegend: Die Gegenseite hat nach dem ersten Kontakt abgebrochen."}	
Schwerwiegend: Die Gegenseite hat unerwartet abgebrochen.	tool.closed	c	{"tool":"git","text":"Schwerwiegend: Die Gegenseite hat unerwartet abgebrochen."}	
Schwerwiegend: Protokollfehler: ungültiges Zeichen für Zeilenlänge: {text:peer}	session.noise-in-stream	c	{}	
fatal: Konnte nicht vom Remote-Repository lesen.	tool.read-failed	c	{"tool":"git"}	
fatal: Die Gegenseite hat nach dem ersten Kontakt abgebrochen.	tool.closed	c	{"tool":"git","text":"fatal: Die Gegenseite hat nach dem ersten Kontakt abgebrochen."}	
fatal: Die Gegenseite hat unerwartet abgebrochen.	tool.closed	c	{"tool":"git","text":"fatal: Die Gegenseite hat unerwartet abgebrochen."}	
fatal: Protokollfehler: ungültiges Zeichen für Zeilenlänge: {text:peer}	session.noise-in-stream	c	{}	
Bitte stellen Sie sicher, dass die korrekten Zugriffsberechtigungen bestehen	tool.note	c	{"tool":"git"}	
und das Repository existiert.	tool.note	c	{"tool":"git"}	
Klone nach {_}	tool.note	c	{"tool":"git"}	
fatal: No se pudo leer del repositorio remoto.	tool.read-failed	c	{"tool":"git"}	
fatal: el remoto se colgó de manera inesperada	tool.closed	c	{"tool":"git","text":"fatal: el remoto se colgó de manera inesperada"}	
fatal: el remoto se colgó en el contacto inicial	tool.closed	c	{"tool":"git","text":"fatal: el remoto se colgó en el contacto inicial"}	
fatal: error de protocolo: mal caracter de largo de línea: {text:peer}	session.noise-in-stream	c	{}	
fatal: error de protocolo: mal carácter de largo de línea: {text:peer}	session.noise-in-stream	c	{}	
Por favor asegúrate de que tengas los permisos de acceso correctos	tool.note	c	{"tool":"git"}	
Por favor asegúrate que tienes los permisos de acceso correctos	tool.note	c	{"tool":"git"}	
Por favor asegúrese que tiene los permisos de acceso correctos	tool.note	c	{"tool":"git"}	
y que el repositorio exista.	tool.note	c	{"tool":"git"}	
y que el repositorio existe.	tool.note	c	{"tool":"git"}	
Clonando en {_}	tool.note	c	{"tool":"git"}	
fatal : Impossible de lire le dépôt distant.	tool.read-failed	c	{"tool":"git"}	
fatal : L'hôte distant a fermé la connexion de manière inattendue	tool.closed	c	{"tool":"git","text":"fatal : L'hôte distant a fermé la connexion de manière inattendue"}	
fatal : l'hôte distant a fermé la connexion de manière inattendue	tool.closed	c	{"tool":"git","text":"fatal : l'hôte distant a fermé la connexion de manière inattendue"}	
fatal : l'hôte distant a fermé la connexion lors du contact initial	tool.closed	c	{"tool":"git","text":"fatal : l'hôte distant a fermé la connexion lors du contact initial"}	
fatal : erreur de protocole : mauvais caractère de longueur de ligne : {text:peer}	session.noise-in-stream	c	{}	
fatal: Impossible de lire le dépôt distant.	tool.read-failed	c	{"tool":"git"}	
fatal: L'hôte distant a fermé la connexion de manière inattendue	tool.closed	c	{"tool":"git","text":"fatal: L'hôte distant a fermé la connexion de manière inattendue"}	
fatal: l'hôte distant a fermé la connexion de manière inattendue	tool.closed	c	{"tool":"git","text":"fatal: l'hôte distant a fermé la connexion de manière inattendue"}	
fatal: l'hôte distant a fermé la connexion lors du contact initial	tool.closed	c	{"tool":"git","text":"fatal: l'hôte distant a fermé la connexion lors du contact initial"}	
fatal: erreur de protocole : mauvais caractère de longueur de ligne : {text:peer}	session.noise-in-stream	c	{}	
Veuillez vérifier que vous avez les droits d'accès	tool.note	c	{"tool":"git"}	
et que le dépôt existe.	tool.note	c	{"tool":"git"}	
Clonage dans {_}	tool.note	c	{"tool":"git"}	
fatal: Ní fhéadfaí léamh ó stór iargúlta.	tool.read-failed	c	{"tool":"git"}	
fatal: crochadh an deireadh iargúlta ar an teagmháil tosaigh	tool.closed	c	{"tool":"git","text":"fatal: crochadh an deireadh iargúlta ar an teagmháil tosaigh"}	
fatal: crochadh an deireadh iargúlta suas gan choinne	tool.closed	c	{"tool":"git","text":"fatal: crochadh an deireadh iargúlta suas gan choinne"}	
fatal: earráid prótacal: carachtar fad droch-líne: {text:peer}	session.noise-in-stream	c	{}	
marfach: Ní fhéadfaí léamh ó stór iargúlta.	tool.read-failed	c	{"tool":"git"}	
marfach: crochadh an deireadh iargúlta ar an teagmháil tosaigh	tool.closed	c	{"tool":"git","text":"marfach: crochadh an deireadh iargúlta ar an teagmháil tosaigh"}	
marfach: crochadh an deireadh iargúlta suas gan choinne	tool.closed	c	{"tool":"git","text":"marfach: crochadh an deireadh iargúlta suas gan choinne"}	
marfach: earráid prótacal: carachtar fad droch-líne: {text:peer}	session.noise-in-stream	c	{}	
Déan cinnte go bhfuil na cearta rochtana cearta agat	tool.note	c	{"tool":"git"}	
agus tá an stór ann.	tool.note	c	{"tool":"git"}	
Clónáil isteach {_}	tool.note	c	{"tool":"git"}	
fatal: Tidak dapat membaca dari repositori remote.	tool.read-failed	c	{"tool":"git"}	
fatal: remote berakhir menggantung saat kontak pertama	tool.closed	c	{"tool":"git","text":"fatal: remote berakhir menggantung saat kontak pertama"}	
fatal: ujung remote menggantung secara tidak terduga	tool.closed	c	{"tool":"git","text":"fatal: ujung remote menggantung secara tidak terduga"}	
fatal: kesalahan protokol: karakter panjang baris jelek: {text:peer}	session.noise-in-stream	c	{}	
Mohon pastikan Anda punya hak akses yang benar dan repositori ada.	tool.note	c	{"tool":"git"}	
Kloning ke {_}	tool.note	c	{"tool":"git"}	
fatal: Impossibile leggere dal repository remoto.	tool.read-failed	c	{"tool":"git"}	
fatal: l'interlocutore remoto ha chiuso inaspettatamente la connessione	tool.closed	c	{"tool":"git","text":"fatal: l'interlocutore remoto ha chiuso inaspettatamente la connessione"}	
fatal: la controparte remota ha chiuso la connessione durante il contatto iniziale	tool.closed	c	{"tool":"git","text":"fatal: la controparte remota ha chiuso la connessione durante il contatto iniziale"}	
fatal: errore protocollo: carattere lunghezza riga non valido: {text:peer}	session.noise-in-stream	c	{}	
Assicurati di disporre dei privilegi d'accesso corretti	tool.note	c	{"tool":"git"}	
e che il repository esista.	tool.note	c	{"tool":"git"}	
Clone in {_}	tool.note	c	{"tool":"git"}	
Klonowanie do {_}	tool.note	c	{"tool":"git"}	
fatal: Incapaz de ler o repositório remoto.	tool.read-failed	c	{"tool":"git"}	
fatal: Não foi possível ler do repositório remoto.	tool.read-failed	c	{"tool":"git"}	
fatal: o lado remoto desligou após contacto inicial	tool.closed	c	{"tool":"git","text":"fatal: o lado remoto desligou após contacto inicial"}	
fatal: o lado remoto desligou inesperadamente	tool.closed	c	{"tool":"git","text":"fatal: o lado remoto desligou inesperadamente"}	
Certifica-se que tem os direitos de acesso corretos	tool.note	c	{"tool":"git"}	
Certifica-te que tem as permissões de acesso corretas	tool.note	c	{"tool":"git"}	
e que o repositório existe.	tool.note	c	{"tool":"git"}	
A clonar em {_}	tool.note	c	{"tool":"git"}	
Clonando para {_}	tool.note	c	{"tool":"git"}	
fatal: Kunde inte läsa från fjärrarkiv.	tool.read-failed	c	{"tool":"git"}	
fatal: fjärren lade på oväntat	tool.closed	c	{"tool":"git","text":"fatal: fjärren lade på oväntat"}	
fatal: fjärren lade på vid inledande kontakt	tool.closed	c	{"tool":"git","text":"fatal: fjärren lade på vid inledande kontakt"}	
fatal: protokollfel: felaktig radlängdstecken: {text:peer}	session.noise-in-stream	c	{}	
ödesdigert: Kunde inte läsa från fjärrarkiv.	tool.read-failed	c	{"tool":"git"}	
ödesdigert: fjärren lade på oväntat	tool.closed	c	{"tool":"git","text":"ödesdigert: fjärren lade på oväntat"}	
ödesdigert: fjärren lade på vid inledande kontakt	tool.closed	c	{"tool":"git","text":"ödesdigert: fjärren lade på vid inledande kontakt"}	
ödesdigert: protokollfel: felaktig radlängdstecken: {text:peer}	session.noise-in-stream	c	{}	
Se till att du har korrekt åtkomstbehörighet	tool.note	c	{"tool":"git"}	
och att arkivet existerar.	tool.note	c	{"tool":"git"}	
Klonar till {_}	tool.note	c	{"tool":"git"}	
Klonlama konumu: {_}	tool.note	c	{"tool":"git"}	
A socket operation was attempted to an unreachable network{_}	connect.failed	c	{"host":"","errno":"Network is unreachable"}	
System.Net.Sockets.SocketException: A socket operation was attempted to an unreachable network{_}	connect.failed	c	{"host":"","errno":"Network is unreachable"}	
System.Net.Sockets.SocketException (0x80004005): A socket operation was attempted to an unreachable network{_}	connect.failed	c	{"host":"","errno":"Network is unreachable"}	
java.net.SocketException: A socket operation was attempted to an unreachable network{_}	connect.failed	c	{"host":"","errno":"Network is unreachable"}	
java.io.IOException: A socket operation was attempted to an unreachable network{_}	connect.failed	c	{"host":"","errno":"Network is unreachable"}	
OSError: [WinError 10051] {_}	connect.failed	c	{"host":"","errno":"Network is unreachable"}	
System.Net.Sockets.SocketException (10051): {_}	connect.failed	c	{"host":"","errno":"Network is unreachable"}	
dial tcp {host:own}:{port}: connectex: A socket operation was attempted to an unreachable network.	connect.failed	c	{"errno":"Network is unreachable"}	
A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond{_}	connect.failed	c	{"host":"","errno":"Connection timed out"}	
System.Net.Sockets.SocketException: A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond{_}	connect.failed	c	{"host":"","errno":"Connection timed out"}	
System.Net.Sockets.SocketException (0x80004005): A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond{_}	connect.failed	c	{"host":"","errno":"Connection timed out"}	
java.net.SocketException: A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond{_}	connect.failed	c	{"host":"","errno":"Connection timed out"}	
java.io.IOException: A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond{_}	connect.failed	c	{"host":"","errno":"Connection timed out"}	
TimeoutError: [WinError 10060] {_}	connect.failed	c	{"host":"","errno":"Connection timed out"}	
System.Net.Sockets.SocketException (10060): {_}	connect.failed	c	{"host":"","errno":"Connection timed out"}	
dial tcp {host:own}:{port}: connectex: A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond.	connect.failed	c	{"errno":"Connection timed out"}	
No connection could be made because the target machine actively refused it{_}	connect.failed	c	{"host":"","errno":"Connection refused"}	
System.Net.Sockets.SocketException: No connection could be made because the target machine actively refused it{_}	connect.failed	c	{"host":"","errno":"Connection refused"}	
System.Net.Sockets.SocketException (0x80004005): No connection could be made because the target machine actively refused it{_}	connect.failed	c	{"host":"","errno":"Connection refused"}	
java.net.SocketException: No connection could be made because the target machine actively refused it{_}	connect.failed	c	{"host":"","errno":"Connection refused"}	
java.io.IOException: No connection could be made because the target machine actively refused it{_}	connect.failed	c	{"host":"","errno":"Connection refused"}	
ConnectionRefusedError: [WinError 10061] {_}	connect.failed	c	{"host":"","errno":"Connection refused"}	
System.Net.Sockets.SocketException (10061): {_}	connect.failed	c	{"host":"","errno":"Connection refused"}	
dial tcp {host:own}:{port}: connectex: No connection could be made because the target machine actively refused it.	connect.failed	c	{"errno":"Connection refused"}	
A socket operation was attempted to an unreachable host{_}	connect.failed	c	{"host":"","errno":"No route to host"}	
System.Net.Sockets.SocketException: A socket operation was attempted to an unreachable host{_}	connect.failed	c	{"host":"","errno":"No route to host"}	
System.Net.Sockets.SocketException (0x80004005): A socket operation was attempted to an unreachable host{_}	connect.failed	c	{"host":"","errno":"No route to host"}	
java.net.SocketException: A socket operation was attempted to an unreachable host{_}	connect.failed	c	{"host":"","errno":"No route to host"}	
java.io.IOException: A socket operation was attempted to an unreachable host{_}	connect.failed	c	{"host":"","errno":"No route to host"}	
OSError: [WinError 10065] {_}	connect.failed	c	{"host":"","errno":"No route to host"}	
System.Net.Sockets.SocketException (10065): {_}	connect.failed	c	{"host":"","errno":"No route to host"}	
dial tcp {host:own}:{port}: connectex: A socket operation was attempted to an unreachable host.	connect.failed	c	{"errno":"No route to host"}	
An established connection was aborted by the software in your host machine{_}	end.write-failed	c	{"errno":"Software caused connection abort"}	
System.Net.Sockets.SocketException: An established connection was aborted by the software in your host machine{_}	end.write-failed	c	{"errno":"Software caused connection abort"}	
System.Net.Sockets.SocketException (0x80004005): An established connection was aborted by the software in your host machine{_}	end.write-failed	c	{"errno":"Software caused connection abort"}	
java.net.SocketException: An established connection was aborted by the software in your host machine{_}	end.write-failed	c	{"errno":"Software caused connection abort"}	
java.io.IOException: An established connection was aborted by the software in your host machine{_}	end.write-failed	c	{"errno":"Software caused connection abort"}	
ConnectionAbortedError: [WinError 10053] {_}	end.write-failed	c	{"errno":"Software caused connection abort"}	
System.Net.Sockets.SocketException (10053): {_}	end.write-failed	c	{"errno":"Software caused connection abort"}	
ssh: handshake failed: read tcp {_:own}->{addr}:{port}: wsarecv: An established connection was aborted by the software in your host machine.	end.write-failed	c	{"errno":"Software caused connection abort"}	
read tcp {_:own}->{addr}:{port}: wsarecv: An established connection was aborted by the software in your host machine.	end.write-failed	c	{"errno":"Software caused connection abort"}	
ssh: handshake failed: write tcp {_:own}->{addr}:{port}: wsasend: An established connection was aborted by the software in your host machine.	end.write-failed	c	{"errno":"Software caused connection abort"}	
write tcp {_:own}->{addr}:{port}: wsasend: An established connection was aborted by the software in your host machine.	end.write-failed	c	{"errno":"Software caused connection abort"}	
An existing connection was forcibly closed by the remote host{_}	end.reset	c	{}	
System.Net.Sockets.SocketException: An existing connection was forcibly closed by the remote host{_}	end.reset	c	{}	
System.Net.Sockets.SocketException (0x80004005): An existing connection was forcibly closed by the remote host{_}	end.reset	c	{}	
java.net.SocketException: An existing connection was forcibly closed by the remote host{_}	end.reset	c	{}	
java.io.IOException: An existing connection was forcibly closed by the remote host{_}	end.reset	c	{}	
ConnectionResetError: [WinError 10054] {_}	end.reset	c	{}	
System.Net.Sockets.SocketException (10054): {_}	end.reset	c	{}	
ssh: handshake failed: read tcp {_:own}->{addr}:{port}: wsarecv: An existing connection was forcibly closed by the remote host.	end.reset	c	{}	
read tcp {_:own}->{addr}:{port}: wsarecv: An existing connection was forcibly closed by the remote host.	end.reset	c	{}	
ssh: handshake failed: write tcp {_:own}->{addr}:{port}: wsasend: An existing connection was forcibly closed by the remote host.	end.reset	c	{}	
write tcp {_:own}->{addr}:{port}: wsasend: An existing connection was forcibly closed by the remote host.	end.reset	c	{}	
ssh: handshake failed: read tcp {_:own}->{addr}:{port}: wsarecv: A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond.	end.timed-out	c	{}	
read tcp {_:own}->{addr}:{port}: wsarecv: A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond.	end.timed-out	c	{}	
No such host is known{_}	resolve.failed	c	{"host":"","reason":"no such host"}	
System.Net.Sockets.SocketException: No such host is known{_}	resolve.failed	c	{"host":"","reason":"no such host"}	
System.Net.Sockets.SocketException (0x80004005): No such host is known{_}	resolve.failed	c	{"host":"","reason":"no such host"}	
System.Net.Sockets.SocketException (11001): No such host is known{_}	resolve.failed	c	{"host":"","reason":"no such host"}	
java.net.SocketException: Software caused connection abort{_}	end.write-failed	c	{"errno":"Software caused connection abort"}	
SocketException: Connection refused{_}	connect.failed	c	{"host":"","port":0,"errno":"Connection refused"}	
SocketException: Connection timed out{_}	connect.failed	c	{"host":"","port":0,"errno":"Connection timed out"}	
SocketException: connect timed out{_}	connect.failed	c	{"host":"","port":0,"errno":"Connection timed out"}	
SocketException: Connect timed out{_}	connect.failed	c	{"host":"","port":0,"errno":"Connection timed out"}	
SocketException: Operation timed out{_}	connect.failed	c	{"host":"","port":0,"errno":"Connection timed out"}	
SocketException: No route to host{_}	connect.failed	c	{"host":"","port":0,"errno":"No route to host"}	
SocketException: Host is unreachable{_}	connect.failed	c	{"host":"","port":0,"errno":"No route to host"}	
SocketException: Network is unreachable{_}	connect.failed	c	{"host":"","port":0,"errno":"Network is unreachable"}	
SocketException: Connection reset{_}	end.reset	c	{}	
SocketException: Broken pipe{_}	end.write-failed	c	{"errno":"Broken pipe"}	
SocketException: Read timed out{_}	end.timed-out	c	{}	
SocketException: Timeout expired{_}	end.timed-out	c	{}	
SocketException: {host:own}: Name or service not known	resolve.failed	c	{"reason":"not known"}	
SocketException: {host:own}: nodename nor servname provided, or not known	resolve.failed	c	{"reason":"not known"}	
SocketException: {host:own}: Temporary failure in name resolution	resolve.failed	c	{"reason":"Temporary failure in name resolution"}	
SocketError: getaddrinfo: {reason}	resolve.failed	c	{"host":""}	
Socket::ResolutionError: getaddrinfo: {reason}	resolve.failed	c	{"host":""}	
Broken transport; encountered EOF	end.closed	c	{}	
net.schmizz.sshj.transport.TransportException: Timeout expired{_}	end.timed-out	c	{}	
Timeout expired: {_:count} {_:word}	end.timed-out	c	{}	
net.schmizz.sshj.transport.TransportException: Disconnected	tool.note	c	{"tool":"sshj"}	
Host key for \`{_}\` has changed!	hostkey.changed	c	{}	
Server does not support SSHv2, identified as: {line:peer}	ident.bad-remote	c	{}	
Received end of connection, but no identification received.{_}	ident.closed	c	{}	
Did not receive any keep-alive response for {_:count} seconds	session.server-alive	c	{"host":""}	
Opening \`{_:word}\` channel failed: {text:peer}	jump.open-failed	c	{"why":"connect failed"}	
Could not load keys from {path:own} due to: {reason}	auth.key-unloadable	c	{}	
timeout during server version negotiating	ident.timeout	c	{}	
timeout waiting for next packet	end.timed-out	c	{}	
Net::SSH::ConnectionTimeout	connect.failed	c	{"host":"","port":0,"errno":"Connection timed out"}	
Net::SSH::ConnectionTimeout: Net::SSH::ConnectionTimeout	connect.failed	c	{"host":"","port":0,"errno":"Connection timed out"}	
incompatible SSH version \`{line:peer}'	ident.bad-remote	c	{}	
could not settle on {what} algorithm	kex.no-match	c	{}	
fingerprint {_:token} does not match for {_}	hostkey.changed	c	{}	
fingerprint {_:token} is unknown for {host:own}	hostkey.unknown	c	{}	
Net::SSH::Exception: host key verification failed	hostkey.failed	c	{}	
could not load private key file \`{path:own}': {reason}	auth.key-unloadable	c	{}	
Connection refused - connect(2) for {host:addr}:{port}	connect.failed	c	{"errno":"Connection refused"}	
Connection refused - connect(2) for "{host:own}" port {port}	connect.failed	c	{"errno":"Connection refused"}	
Connection timed out - connect(2) for {host:addr}:{port}	connect.failed	c	{"errno":"Connection timed out"}	
Connection timed out - connect(2) for "{host:own}" port {port}	connect.failed	c	{"errno":"Connection timed out"}	
Connect timed out - connect(2) for {host:addr}:{port}	connect.failed	c	{"errno":"Connection timed out"}	
Connect timed out - connect(2) for "{host:own}" port {port}	connect.failed	c	{"errno":"Connection timed out"}	
Operation timed out - connect(2) for {host:addr}:{port}	connect.failed	c	{"errno":"Connection timed out"}	
Operation timed out - connect(2) for "{host:own}" port {port}	connect.failed	c	{"errno":"Connection timed out"}	
No route to host - connect(2) for {host:addr}:{port}	connect.failed	c	{"errno":"No route to host"}	
No route to host - connect(2) for "{host:own}" port {port}	connect.failed	c	{"errno":"No route to host"}	
Host is unreachable - connect(2) for {host:addr}:{port}	connect.failed	c	{"errno":"No route to host"}	
Host is unreachable - connect(2) for "{host:own}" port {port}	connect.failed	c	{"errno":"No route to host"}	
Network is unreachable - connect(2) for {host:addr}:{port}	connect.failed	c	{"errno":"Network is unreachable"}	
Network is unreachable - connect(2) for "{host:own}" port {port}	connect.failed	c	{"errno":"Network is unreachable"}	
Connection reset by peer - recvfrom(2){_}	end.reset	c	{}	
Errno::ECONNRESET: Connection reset by peer - recvfrom(2){_}	end.reset	c	{}	
Waiting for machine to boot. This may take a few minutes...	tool.note	c	{"tool":"vagrant"}	
Machine booted and ready!	tool.note	c	{"tool":"vagrant"}	
Timed out while waiting for the machine to boot. This means that	tool.note	c	{"tool":"vagrant"}	
SSH connection was refused! This usually happens if the VM failed to	connect.failed	c	{"host":"","port":0,"errno":"Connection refused"}	
SSH connection was reset! This usually happens when the machine is	end.reset	c	{}	
SSH connection was aborted! This usually happens when the machine is taking	end.closed	c	{}	
The SSH connection was unexpectedly closed by the remote end. This	end.closed	c	{}	
Vagrant timed out while attempting to connect via SSH. This usually	connect.failed	c	{"host":"","port":0,"errno":"Connection timed out"}	
While attempting to connect with SSH, a "no route to host" (EHOSTUNREACH)	connect.failed	c	{"host":"","port":0,"errno":"No route to host"}	
While attempting to connect with SSH, a "host is down" (EHOSTDOWN)	connect.failed	c	{"host":"","port":0,"errno":"Host is down"}	
SSH is getting permission denied errors when attempting to connect	connect.failed	c	{"host":"","port":0,"errno":"Permission denied"}	
SSH authentication failed! This is typically caused by the public/private	auth.failed-client	c	{}	
The private key you're attempting to use with this Vagrant box uses	auth.key-unloadable	c	{"path":"","reason":"unsupported key type"}	
\`ssh\` binary could not be found. Is an SSH client installed?	client.install-broken	c	{"text":"ssh was not found"}	
\`ssh\` executable not found in any directories in the %PATH% variable. Is an	client.install-broken	c	{"text":"ssh was not found"}	
Failed to open an SSH channel on the remote end! This typically	session.open-refused	c	{"text":"Failed to open an SSH channel on the remote end"}	
Cannot negotiate algorithms, proposals do not match.	kex.no-match	c	{"what":""}	
No matching algorithm found. Client: [{ours:own}], Server: [{offer:own}]	kex.no-match	c	{"what":""}	
Cannot read full block, EOF reached.	end.closed	c	{}	
Cannot fill buffer, EOF reached.	end.closed	c	{}	
Premature connection close	ident.closed	c	{}	
Malformed line sent by the server, the line does not end correctly.	ident.failed	c	{"reason":"invalid format"}	
The server hostkey was not accepted by the verifier callback	hostkey.failed	c	{}	
Hostkey signature sent by remote is wrong!	hostkey.bad	c	{"reason":"incorrect signature"}	
Peer sent DISCONNECT message (reason code {code}): {reason:peer}	end.received-disconnect	c	{}	
Password authentication failed.	auth.failed-client	c	{}	
Publickey authentication failed.	auth.failed-client	c	{}	
Keyboard-interactive authentication failed.	auth.failed-client	c	{}	
Authentication method {_:word} not supported by the server at this stage.	auth.failed-client	c	{}	
PEM is encrypted, but no password was specified	auth.key-unloadable	c	{"path":"","reason":"passphrase needed"}	
Cannot connect to {host:own}. Error {_:count}. {errno}	connect.failed	c	{}	
Error: Cannot connect to {host:own}. Error {_:count}. {errno}	connect.failed	c	{}	
Connection timed out whilst attempting to open socket connection{_}	connect.failed	c	{"host":"","port":0,"errno":"Connection timed out"}	
Connection timed out whilst receiving server identification string{_}	ident.timeout	c	{}	
Error reading SSH identification string; are you sure you're connecting to an SSH server?{_}	ident.failed	c	{"reason":"invalid format"}	
Connection closed by server; are you sure you're connected to an SSH server?{_}	ident.closed	c	{}	
Connection closed (by server) prematurely{_}	end.closed	c	{}	
Timed out waiting for server{_}	end.timed-out	c	{}	
No compatible key exchange algorithms found{_}	kex.no-match	c	{"what":"key exchange"}	
No compatible server host key algorithms found{_}	kex.no-match	c	{"what":"host key"}	
No compatible server to client encryption algorithms found{_}	kex.no-match	c	{"what":"cipher"}	
No compatible client to server encryption algorithms found{_}	kex.no-match	c	{"what":"cipher"}	
No compatible server to client message authentication algorithms found{_}	kex.no-match	c	{"what":"MAC"}	
No compatible client to server message authentication algorithms found{_}	kex.no-match	c	{"what":"MAC"}	
UnexpectedValueException: Invalid HMAC{_}	kex.bad-mac	c	{}	
NoKeyLoadedException: Unable to read key{_}	auth.key-unloadable	c	{"path":"","reason":"invalid format"}	
Connecting to {addr} port {port}	connect.trying	c	{"host":""}	
We claim version: SSH-{_:decimal}-{software}	ident.local	c	{}	
Remote version: SSH-{protocol:decimal}-{software:peer}	ident.remote	c	{}	
Doing {_} key exchange{_}	kex.init-received	c	{}	
Host key fingerprint is:	kex.reply	c	{}	
Initialised {_} outbound encryption	kex.newkeys-sent	c	{}	
Initialised {_} inbound encryption	kex.newkeys-received	c	{}	
Access granted	auth.succeeded	c	{}	
Access granted. Press Return to begin session.	auth.succeeded	c	{}	
Failed to connect to {host:addr}: {_}: {errno}	connect.failed	c	{"port":0}	
No supported authentication methods available	auth.failed-client	c	{}	
FATAL ERROR: No supported authentication methods available	auth.failed-client	c	{}	
PuTTY Fatal Error: No supported authentication methods available	auth.failed-client	c	{}	
Disconnected: No supported authentication methods available	auth.failed-client	c	{}	
No supported authentication methods available ({_}sent: {methods}, {_:list})	auth.denied	c	{}	
FATAL ERROR: No supported authentication methods available ({_}sent: {methods}, {_:list})	auth.denied	c	{}	
PuTTY Fatal Error: No supported authentication methods available ({_}sent: {methods}, {_:list})	auth.denied	c	{}	
Disconnected: No supported authentication methods available ({_}sent: {methods}, {_:list})	auth.denied	c	{}	
No supported authentication methods available{_}sent : {methods}{_}	auth.denied	c	{}	
Unable to authenticate	auth.failed-client	c	{}	
FATAL ERROR: Unable to authenticate	auth.failed-client	c	{}	
PuTTY Fatal Error: Unable to authenticate	auth.failed-client	c	{}	
Disconnected: Unable to authenticate	auth.failed-client	c	{}	
Server refused public-key signature despite accepting key!	auth.failed-client	c	{}	
Pageant refused signing request	auth.agent-refused	c	{"text":"agent refused operation"}	
Server requested password change	auth.password-change	c	{"text":"Server requested password change"}	
Unable to load private key ({reason})	auth.key-unloadable	c	{"path":""}	
Unable to load key ({reason})	auth.key-unloadable	c	{"path":""}	
Unable to use this key file ({text:own})	auth.key-foreign	c	{}	
Server refused to allocate pty	session.pty-refused	c	{"text":"Server refused to allocate pty"}	
Server refused to start a shell/command	session.exec-failed	c	{"text":"shell request failed"}	
FATAL ERROR: Server refused to start a shell/command	session.exec-failed	c	{"text":"shell request failed"}	
PuTTY Fatal Error: Server refused to start a shell/command	session.exec-failed	c	{"text":"shell request failed"}	
Server refused to open main channel: {text:peer}	session.open-refused	c	{}	
FATAL ERROR: Server refused to open main channel: {text:peer}	session.open-refused	c	{}	
PuTTY Fatal Error: Server refused to open main channel: {text:peer}	session.open-refused	c	{}	
Server refused request to start '{subsystem:word}' protocol	session.subsystem-failed	c	{}	
SSH protocol version 2 required by our configuration but remote only provides (old, insecure) SSH-1	ident.protocol-1	c	{"theirs":"1.5"}	
FATAL ERROR: SSH protocol version 2 required by our configuration but remote only provides (old, insecure) SSH-1	ident.protocol-1	c	{"theirs":"1.5"}	
PuTTY Fatal Error: SSH protocol version 2 required by our configuration but remote only provides (old, insecure) SSH-1	ident.protocol-1	c	{"theirs":"1.5"}	
Remote side sent disconnect message type {code} ({_}): "{reason:peer}"	end.received-disconnect	c	{}	
FATAL ERROR: Remote side sent disconnect message type {code} ({_}): "{reason:peer}"	end.received-disconnect	c	{}	
PuTTY Fatal Error: Remote side sent disconnect message type {code} ({_}): "{reason:peer}"	end.received-disconnect	c	{}	
Server sent disconnect message type {code} ({_}): "{reason:peer}"	end.received-disconnect	c	{}	
FATAL ERROR: Server sent disconnect message type {code} ({_}): "{reason:peer}"	end.received-disconnect	c	{}	
PuTTY Fatal Error: Server sent disconnect message type {code} ({_}): "{reason:peer}"	end.received-disconnect	c	{}	
Proxy error: SOCKS proxy refused connection	jump.proxy-denied	c	{"text":"SOCKS proxy refused connection"}	
FATAL ERROR: Proxy error: SOCKS proxy refused connection	jump.proxy-denied	c	{"text":"SOCKS proxy refused connection"}	
FATAL ERROR: SOCKS proxy refused connection	jump.proxy-denied	c	{"text":"SOCKS proxy refused connection"}	
Proxy error: SOCKS proxy did not accept our authentication	jump.proxy-denied	c	{"text":"SOCKS proxy did not accept our authentication"}	
FATAL ERROR: Proxy error: SOCKS proxy did not accept our authentication	jump.proxy-denied	c	{"text":"SOCKS proxy did not accept our authentication"}	
FATAL ERROR: SOCKS proxy did not accept our authentication	jump.proxy-denied	c	{"text":"SOCKS proxy did not accept our authentication"}	
Proxy error: SOCKS 5 server rejected our password	jump.proxy-denied	c	{"text":"SOCKS 5 server rejected our password"}	
FATAL ERROR: Proxy error: SOCKS 5 server rejected our password	jump.proxy-denied	c	{"text":"SOCKS 5 server rejected our password"}	
FATAL ERROR: SOCKS 5 server rejected our password	jump.proxy-denied	c	{"text":"SOCKS 5 server rejected our password"}	
Proxy error: SOCKS server rejected every authentication method we offered	jump.proxy-denied	c	{"text":"SOCKS server rejected every authentication method we offered"}	
FATAL ERROR: Proxy error: SOCKS server rejected every authentication method we offered	jump.proxy-denied	c	{"text":"SOCKS server rejected every authentication method we offered"}	
FATAL ERROR: SOCKS server rejected every authentication method we offered	jump.proxy-denied	c	{"text":"SOCKS server rejected every authentication method we offered"}	
Proxy error: HTTP proxy requested authentication which we do not have	jump.proxy-denied	c	{"text":"HTTP proxy requested authentication which we do not have"}	
FATAL ERROR: Proxy error: HTTP proxy requested authentication which we do not have	jump.proxy-denied	c	{"text":"HTTP proxy requested authentication which we do not have"}	
FATAL ERROR: HTTP proxy requested authentication which we do not have	jump.proxy-denied	c	{"text":"HTTP proxy requested authentication which we do not have"}	
Proxy error: No proxy username provided	jump.proxy-denied	c	{"text":"No proxy username provided"}	
FATAL ERROR: Proxy error: No proxy username provided	jump.proxy-denied	c	{"text":"No proxy username provided"}	
FATAL ERROR: No proxy username provided	jump.proxy-denied	c	{"text":"No proxy username provided"}	
Proxy error: HTTP response {status:count} {text}	jump.proxy-denied	c	{}	
FATAL ERROR: Proxy error: HTTP response {status:count} {text}	jump.proxy-denied	c	{}	
FATAL ERROR: HTTP response {status:count} {text}	jump.proxy-denied	c	{}	
Proxy error: SOCKS proxy failed to connect, error {_:count} ({text})	jump.target-unreachable	c	{}	
FATAL ERROR: Proxy error: SOCKS proxy failed to connect, error {_:count} ({text})	jump.target-unreachable	c	{}	
FATAL ERROR: SOCKS proxy failed to connect, error {_:count} ({text})	jump.target-unreachable	c	{}	
Proxy error: Unable to resolve proxy host name	jump.proxy-unreachable	c	{"text":"Unable to resolve proxy host name"}	
FATAL ERROR: Proxy error: Unable to resolve proxy host name	jump.proxy-unreachable	c	{"text":"Unable to resolve proxy host name"}	
FATAL ERROR: Unable to resolve proxy host name	jump.proxy-unreachable	c	{"text":"Unable to resolve proxy host name"}	
Network error: No route to host "{host:own}".	connect.failed	c	{"errno":"No route to host","port":0}	
Network error: Connection to "{host:own}" timed out	connect.failed	c	{"errno":"Connection timed out","port":0}	
Network error: Connection to "{host:own}" refused	connect.failed	c	{"errno":"Connection refused","port":0}	
Timeout waiting for server to respond.	end.timed-out	c	{}	
Connection has been unexpectedly closed.{_}	end.closed	c	{}	
Server sent command exit status {status}.	session.exit-status	c	{}	
Host key wasn't verified!	hostkey.failed	c	{}	
Host key does not match configured key fingerprint "{_}"!	hostkey.failed	c	{}	
Private key file '{path:own}' does not exist or cannot be opened.	auth.key-unloadable	c	{"reason":"no such file"}	
File '{_}' does not contain private key in known format.	auth.key-foreign	c	{"text":"not a private key in known format"}	
Private key file '{_}' contains key in {text:own} format. WinSCP supports only PuTTY format.	auth.key-foreign	c	{}	
Unexpected input from server: {text:peer}	session.noise-in-stream	c	{}	
Proxy authentication failed.	jump.proxy-denied	c	{"text":"Proxy authentication failed."}	
Connection attempt failed with "{errno}".	connect.failed	c	{"host":"","port":0}	
Error: Connection attempt failed with "{errno}".	connect.failed	c	{"host":"","port":0}	
Status: Connection attempt failed with "{errno}".	connect.failed	c	{"host":"","port":0}	
Connection timed out after {_:count} seconds of inactivity	end.timed-out	c	{}	
Status: Connection timed out after {_:count} seconds of inactivity	end.timed-out	c	{}	
Channel request subsystem failed	session.subsystem-failed	c	{"subsystem":"sftp"}	
[SFTP] Error initialising channel: Channel request subsystem failed	session.subsystem-failed	c	{"subsystem":"sftp"}	
Channel request exec failed	session.exec-failed	c	{"text":"exec request failed"}	
Channel request shell failed	session.exec-failed	c	{"text":"shell request failed"}	
Channel request pty-req failed	session.pty-refused	c	{"text":"pty request failed"}	
Error: can't connect without a private SSH key or password	auth.key-missing	c	{"path":"","errno":"empty"}	
can't connect without a private SSH key or password	auth.key-missing	c	{"path":"","errno":"empty"}	
The ssh-private-key argument is empty.{_}	auth.key-missing	c	{"path":"","errno":"empty"}	
Error: The ssh-private-key argument is empty.{_}	auth.key-missing	c	{"path":"","errno":"empty"}	
##[error]The ssh-private-key argument is empty.{_}	auth.key-missing	c	{"path":"","errno":"empty"}	
Input required and not supplied: {_:token}key	auth.key-missing	c	{"path":"","errno":"empty"}	
Error: Input required and not supplied: {_:token}key	auth.key-missing	c	{"path":"","errno":"empty"}	
##[error]Input required and not supplied: {_:token}key	auth.key-missing	c	{"path":"","errno":"empty"}	
Input required and not supplied: ssh{_:token}	auth.key-missing	c	{"path":"","errno":"empty"}	
Error: Input required and not supplied: ssh{_:token}	auth.key-missing	c	{"path":"","errno":"empty"}	
##[error]Input required and not supplied: ssh{_:token}	auth.key-missing	c	{"path":"","errno":"empty"}	
Error: missing server host	client.usage	c	{"text":"missing server host"}	
error: missing server host	client.usage	c	{"text":"missing server host"}	
Error: missing server host or user	client.usage	c	{"text":"missing server host"}	
error: missing server host or user	client.usage	c	{"text":"missing server host"}	
error during connect: {_}HTTP/1.x transport connection broken: malformed HTTP status code "{text:peer}"	session.noise-in-stream	c	{}	
error during connect: {_}HTTP/1.x transport connection broken: malformed HTTP response "{text:peer}"	session.noise-in-stream	c	{}	
error during connect: {_}HTTP/1.x transport connection broken: malformed HTTP version "{text:peer}"	session.noise-in-stream	c	{}	
No ingress firewall rule allowing SSH found.	around.firewall	c	{"text":"No ingress firewall rule allowing SSH found."}	
There is an issue with your IAP configuration	jump.iap-denied	c	{"text":"There is an issue with your IAP configuration"}	
*   Trying {addr:token}:{port}...	connect.trying	c	{"host":""}	
* Connected to {_:host} ({_:addr}) port {_:port}{_}	connect.established	c	{}	
* SSH authentication methods available: {methods}	auth.methods	c	{}	
* Authentication failure	auth.failed-client	c	{}	
* Authentication complete	auth.succeeded	c	{}	
SSH INFO: Connection established	connect.established	c	{}	
INFO: Connection established	connect.established	c	{}	
Remote version string: SSH-{protocol:decimal}-{software:peer}	ident.remote	c	{}	
SSH INFO: Local version string: SSH-2.0-{software}	ident.local	c	{}	
INFO: Local version string: SSH-2.0-{software}	ident.local	c	{}	
SSH_MSG_KEXINIT received	kex.init-received	c	{}	
SSH_MSG_NEWKEYS received	kex.newkeys-received	c	{}	
SSH_MSG_SERVICE_ACCEPT received	auth.start	c	{}	
Remote ident: 'SSH-{protocol:decimal}-{software:peer}'	ident.remote	c	{}	
Remote ident: SSH-{protocol:decimal}-{software:peer}	ident.remote	c	{}	
Socket connected	connect.established	c	{}	
DEBUG: Socket connected	connect.established	c	{}	
Inbound: Received USERAUTH_FAILURE ({methods})	auth.methods	c	{}	
Received exit code {_:count} while establishing SFTP session	session.subsystem-failed	c	{"subsystem":"sftp"}	
Error: Received exit code {_:count} while establishing SFTP session	session.subsystem-failed	c	{"subsystem":"sftp"}	
Received signal {_:word} while establishing SFTP session	session.subsystem-failed	c	{"subsystem":"sftp"}	
Error: Received signal {_:word} while establishing SFTP session	session.subsystem-failed	c	{"subsystem":"sftp"}	
Received unexpected SFTP session termination	session.subsystem-failed	c	{"subsystem":"sftp"}	
Error: Received unexpected SFTP session termination	session.subsystem-failed	c	{"subsystem":"sftp"}	
Unable to start subsystem: {subsystem:word}	session.subsystem-failed	c	{}	
Error: Unable to start subsystem: {subsystem:word}	session.subsystem-failed	c	{}	
Error: Unable to exec	session.exec-failed	c	{"text":"exec request failed"}	
Error: Unable to open shell	session.exec-failed	c	{"text":"shell request failed"}	
Unable to request a pseudo-terminal	session.pty-refused	c	{"text":"pty request failed"}	
Error: Unable to request a pseudo-terminal	session.pty-refused	c	{"text":"pty request failed"}	
TCP port forwarding appears to be disabled on the remote host.{_}	session.forward-refused	c	{"text":"TCP port forwarding appears to be disabled"}	
ERROR: TCP port forwarding appears to be disabled on the remote host.{_}	session.forward-refused	c	{"text":"TCP port forwarding appears to be disabled"}	
Failed to set up socket for dynamic port forward to remote port {_:port}: {_}	session.forward-refused	c	{"text":"TCP port forwarding may be disabled"}	
Resolver error: Error: Connecting with SSH timed out	client.interrupted	c	{}	
Connecting with SSH timed out	client.interrupted	c	{}	
Connection closed by remote host. Is borg working on the server?	tool.closed	c	{"tool":"borg","text":"Connection closed by remote host"}	
{_}unable to start the sftp session, error: {_}	tool.closed	c	{"tool":"restic","text":"unable to start the sftp session"}	
SSH agent requested but SSH_AUTH_SOCK not-specified	auth.agent-missing	c	{"text":"SSH_AUTH_SOCK not-specified"}	
couldn't connect to ssh-agent: SSH agent requested but SSH_AUTH_SOCK not-specified	auth.agent-missing	c	{"text":"SSH_AUTH_SOCK not-specified"}	
Fatal error: max-retries exceeded	tool.closed	c	{"tool":"lftp","text":"max-retries exceeded"}	
sshpass detected host authentication prompt. Exiting.	hostkey.unknown	c	{"host":""}	
ssh_askpass: exec({_}): {_}	auth.passphrase-asked	c	{}	
ssh: no authentication methods available	auth.failed-client	c	{}	
ssh: handshake failed: hostkey could not be verified	hostkey.failed	c	{}	
ssh: handshake failed: context deadline exceeded	end.timed-out	c	{}	
ssh: must specify HostKeyCallback	end.protocol-error	c	{"text":"ssh: must specify HostKeyCallback"}	
dial tcp: address tcp/{text:own}: unknown port	client.usage	c	{}	
CANNOT LINK EXECUTABLE "ssh": {_}	client.install-broken	c	{"text":"CANNOT LINK EXECUTABLE \\"ssh\\": library \\"libcrypto.so.3\\" not found"}	
Error loading shared library {_} (needed by /usr/bin/ssh)	client.install-broken	c	{"text":"Error loading shared library libcrypto.so.3: No such file or directory (needed by /usr/bin/ssh)"}	
Error relocating /usr/bin/ssh: {_}: symbol not found	client.install-broken	c	{"text":"Error relocating /usr/bin/ssh: EVP_MD_CTX_new: symbol not found"}	
CANNOT LINK EXECUTABLE "scp": {_}	client.install-broken	c	{"text":"CANNOT LINK EXECUTABLE \\"scp\\": library \\"libcrypto.so.3\\" not found"}	
Error loading shared library {_} (needed by /usr/bin/scp)	client.install-broken	c	{"text":"Error loading shared library libcrypto.so.3: No such file or directory (needed by /usr/bin/scp)"}	
Error relocating /usr/bin/scp: {_}: symbol not found	client.install-broken	c	{"text":"Error relocating /usr/bin/scp: EVP_MD_CTX_new: symbol not found"}	
scp: error while loading shared libraries: {_}	client.install-broken	c	{"text":"scp: error while loading shared libraries: libcrypto.so.3: cannot open shared object file: No such file or directory"}	
CANNOT LINK EXECUTABLE "sftp": {_}	client.install-broken	c	{"text":"CANNOT LINK EXECUTABLE \\"sftp\\": library \\"libcrypto.so.3\\" not found"}	
Error loading shared library {_} (needed by /usr/bin/sftp)	client.install-broken	c	{"text":"Error loading shared library libcrypto.so.3: No such file or directory (needed by /usr/bin/sftp)"}	
Error relocating /usr/bin/sftp: {_}: symbol not found	client.install-broken	c	{"text":"Error relocating /usr/bin/sftp: EVP_MD_CTX_new: symbol not found"}	
sftp: error while loading shared libraries: {_}	client.install-broken	c	{"text":"sftp: error while loading shared libraries: libcrypto.so.3: cannot open shared object file: No such file or directory"}	
CANNOT LINK EXECUTABLE "ssh-keygen": {_}	client.install-broken	c	{"text":"CANNOT LINK EXECUTABLE \\"ssh-keygen\\": library \\"libcrypto.so.3\\" not found"}	
Error loading shared library {_} (needed by /usr/bin/ssh-keygen)	client.install-broken	c	{"text":"Error loading shared library libcrypto.so.3: No such file or directory (needed by /usr/bin/ssh-keygen)"}	
Error relocating /usr/bin/ssh-keygen: {_}: symbol not found	client.install-broken	c	{"text":"Error relocating /usr/bin/ssh-keygen: EVP_MD_CTX_new: symbol not found"}	
ssh-keygen: error while loading shared libraries: {_}	client.install-broken	c	{"text":"ssh-keygen: error while loading shared libraries: libcrypto.so.3: cannot open shared object file: No such file or directory"}	
CANNOT LINK EXECUTABLE "ssh-add": {_}	client.install-broken	c	{"text":"CANNOT LINK EXECUTABLE \\"ssh-add\\": library \\"libcrypto.so.3\\" not found"}	
Error loading shared library {_} (needed by /usr/bin/ssh-add)	client.install-broken	c	{"text":"Error loading shared library libcrypto.so.3: No such file or directory (needed by /usr/bin/ssh-add)"}	
Error relocating /usr/bin/ssh-add: {_}: symbol not found	client.install-broken	c	{"text":"Error relocating /usr/bin/ssh-add: EVP_MD_CTX_new: symbol not found"}	
ssh-add: error while loading shared libraries: {_}	client.install-broken	c	{"text":"ssh-add: error while loading shared libraries: libcrypto.so.3: cannot open shared object file: No such file or directory"}	
CANNOT LINK EXECUTABLE "ssh-agent": {_}	client.install-broken	c	{"text":"CANNOT LINK EXECUTABLE \\"ssh-agent\\": library \\"libcrypto.so.3\\" not found"}	
Error loading shared library {_} (needed by /usr/bin/ssh-agent)	client.install-broken	c	{"text":"Error loading shared library libcrypto.so.3: No such file or directory (needed by /usr/bin/ssh-agent)"}	
Error relocating /usr/bin/ssh-agent: {_}: symbol not found	client.install-broken	c	{"text":"Error relocating /usr/bin/ssh-agent: EVP_MD_CTX_new: symbol not found"}	
ssh-agent: error while loading shared libraries: {_}	client.install-broken	c	{"text":"ssh-agent: error while loading shared libraries: libcrypto.so.3: cannot open shared object file: No such file or directory"}	
CANNOT LINK EXECUTABLE "ssh-keyscan": {_}	client.install-broken	c	{"text":"CANNOT LINK EXECUTABLE \\"ssh-keyscan\\": library \\"libcrypto.so.3\\" not found"}	
Error loading shared library {_} (needed by /usr/bin/ssh-keyscan)	client.install-broken	c	{"text":"Error loading shared library libcrypto.so.3: No such file or directory (needed by /usr/bin/ssh-keyscan)"}	
Error relocating /usr/bin/ssh-keyscan: {_}: symbol not found	client.install-broken	c	{"text":"Error relocating /usr/bin/ssh-keyscan: EVP_MD_CTX_new: symbol not found"}	
ssh-keyscan: error while loading shared libraries: {_}	client.install-broken	c	{"text":"ssh-keyscan: error while loading shared libraries: libcrypto.so.3: cannot open shared object file: No such file or directory"}	
unknown KEX algorithm: {offer:list}	kex.no-match	c	{"what":"key exchange"}	
unknown host KEY algorithm: {offer:list}	kex.no-match	c	{"what":"host key"}	
unknown Encrypt algorithm(client to server): {offer:list}	kex.no-match	c	{"what":"cipher"}	
unknown Encrypt algorithm(server to client): {offer:list}	kex.no-match	c	{"what":"cipher"}	
unknown MAC algorithm: {offer:list}	kex.no-match	c	{"what":"MAC"}	
unknown Packet Compression algorithm: {offer:list}	kex.no-match	c	{"what":"compression"}	
The server does not support any of the TTSSH encryption algorithms.	kex.no-match	c	{"what":"cipher"}	
All the encryption algorithms that this program and the server both understand have been disabled.	kex.no-match	c	{"what":"cipher"}	
SSH2 auto-login error: user authentication failed.	auth.failed-client	c	{}	
Server does not support any of the authentication options	auth.failed-client	c	{}	
The server doesn't have valid authentication method.	auth.failed-client	c	{}	
Authentication method is not supported by server.	auth.failed-client	c	{}	
The specified key file cannot be decrypted using the empty passphrase.	auth.key-unloadable	c	{"path":"","reason":"incorrect passphrase supplied to decrypt private key"}	
The specified key file cannot be decrypted using the passphrase.	auth.key-unloadable	c	{"path":"","reason":"incorrect passphrase supplied to decrypt private key"}	
The specified key file does not contain an SSH private key.	auth.key-unloadable	c	{"path":"","reason":"not a private key"}	
The specified key file has been truncated and does not contain a valid private key.	auth.key-unloadable	c	{"path":"","reason":"not a private key"}	
The machine could not be contacted (possibly a network problem)	connect.failed	c	{"host":"","port":0,"errno":"Network is unreachable"}	
The machine could not be contacted (possibly the machine is down)	connect.failed	c	{"host":"","port":0,"errno":"Connection timed out"}	
Connection refused (perhaps the service is not currently running)	connect.failed	c	{"host":"","port":0,"errno":"Connection refused"}	
No address was found for the machine	resolve.failed	c	{"host":"","reason":""}	
Server disconnected (no reason given).	end.closed	c	{}	
Server disconnected with message '{reason:peer}'	end.received-disconnect	c	{"code":2}	
Algorithm negotiation failed.	kex.no-match	c	{"what":""}	
Granados.SSHException: Algorithm negotiation failed.	kex.no-match	c	{"what":""}	
Negotiating key exchange algorithm failed.	kex.no-match	c	{"what":"key exchange"}	
Granados.SSHException: Negotiating key exchange algorithm failed.	kex.no-match	c	{"what":"key exchange"}	
Negotiating host key algorithm failed.	kex.no-match	c	{"what":"host key"}	
Granados.SSHException: Negotiating host key algorithm failed.	kex.no-match	c	{"what":"host key"}	
Negotiating encryption algorithm failed.	kex.no-match	c	{"what":"cipher"}	
Granados.SSHException: Negotiating encryption algorithm failed.	kex.no-match	c	{"what":"cipher"}	
The negotiation of kex algorithm is failed	kex.no-match	c	{"what":"key exchange"}	
Granados.SSHException: The negotiation of kex algorithm is failed	kex.no-match	c	{"what":"key exchange"}	
The negotiation of host key algorithm is failed	kex.no-match	c	{"what":"host key"}	
Granados.SSHException: The negotiation of host key algorithm is failed	kex.no-match	c	{"what":"host key"}	
The negotiation of encryption algorithm is failed	kex.no-match	c	{"what":"cipher"}	
Granados.SSHException: The negotiation of encryption algorithm is failed	kex.no-match	c	{"what":"cipher"}	
User authentication failed.	auth.failed-client	c	{}	
Server does not support the plain password authentication.	auth.failed-client	c	{}	
Server refused the RSA authentication.	auth.failed-client	c	{}	
The passphrase is wrong.	auth.key-unloadable	c	{"path":"","reason":"incorrect passphrase supplied to decrypt private key"}	
Not a valid private key file.	auth.key-unloadable	c	{"path":"","reason":"not a private key"}	
Unsupported private key format.	auth.key-unloadable	c	{"path":"","reason":"not a private key"}	
{path:own} is not valid private key file.	auth.key-unloadable	c	{"reason":"not a private key"}	
No compatible key-exchange method. The server supports these methods: {offer:list}	kex.no-match	c	{"what":"key exchange"}	
No compatible key exchange method. The server supports these methods: {offer:list}	kex.no-match	c	{"what":"key exchange"}	
No compatible hostkey. The server supports these methods: {offer:list}	kex.no-match	c	{"what":"host key"}	
No compatible host key. The server supports these methods: {offer:list}	kex.no-match	c	{"what":"host key"}	
No compatible cipher. The server supports these ciphers: {offer:list}	kex.no-match	c	{"what":"cipher"}	
No compatible MAC. The server supports these MACs: {offer:list}	kex.no-match	c	{"what":"MAC"}	
[LOCAL] : RECV : Remote Identifier = 'SSH-{protocol:decimal}-{software:peer}'	ident.remote	c	{}	
i RECV : Remote Identifier = 'SSH-{protocol:decimal}-{software:peer}'	ident.remote	c	{}	
[LOCAL] : RECV : Remote Identifier = "SSH-{protocol:decimal}-{software:peer}"	ident.remote	c	{}	
i RECV : Remote Identifier = "SSH-{protocol:decimal}-{software:peer}"	ident.remote	c	{}	
[LOCAL] : SEND : KEXINIT	kex.init-sent	c	{}	
i SEND : KEXINIT	kex.init-sent	c	{}	
[LOCAL] : RECV : Read kexinit	kex.init-received	c	{}	
i RECV : Read kexinit	kex.init-received	c	{}	
[LOCAL] : RECV : KEXDH_REPLY	kex.reply	c	{}	
i RECV : KEXDH_REPLY	kex.reply	c	{}	
[LOCAL] : SEND : NEWKEYS	kex.newkeys-sent	c	{}	
i SEND : NEWKEYS	kex.newkeys-sent	c	{}	
[LOCAL] : RECV : NEWKEYS	kex.newkeys-received	c	{}	
i RECV : NEWKEYS	kex.newkeys-received	c	{}	
[LOCAL] : RECV: SERVICE_ACCEPT[ssh-userauth] -- OK	auth.start	c	{}	
i RECV: SERVICE_ACCEPT[ssh-userauth] -- OK	auth.start	c	{}	
[LOCAL] : RECV : AUTH_SUCCESS	auth.succeeded	c	{}	
i RECV : AUTH_SUCCESS	auth.succeeded	c	{}	
[LOCAL] : RECV : USERAUTH_FAILURE, continuations [{methods}]	auth.methods	c	{}	
i RECV : USERAUTH_FAILURE, continuations [{methods}]	auth.methods	c	{}	
[LOCAL] : RECV: TCP/IP close	end.closed	c	{}	
i RECV: TCP/IP close	end.closed	c	{}	
[LOCAL] : RECV: Disconnect packet (reason: {code}: {reason:peer})	end.received-disconnect	c	{}	
i RECV: Disconnect packet (reason: {code}: {reason:peer})	end.received-disconnect	c	{}	
expected key exchange packet from server	kex.no-match	c	{"what":"key exchange"}	
FATAL ERROR: expected key exchange packet from server	kex.no-match	c	{"what":"key exchange"}	
SSH: expected key exchange packet from server	kex.no-match	c	{"what":"key exchange"}	
expected key exchange group packet from server	kex.no-match	c	{"what":"key exchange"}	
FATAL ERROR: expected key exchange group packet from server	kex.no-match	c	{"what":"key exchange"}	
SSH: expected key exchange group packet from server	kex.no-match	c	{"what":"key exchange"}	
expected key exchange reply packet from server	kex.no-match	c	{"what":"key exchange"}	
FATAL ERROR: expected key exchange reply packet from server	kex.no-match	c	{"what":"key exchange"}	
SSH: expected key exchange reply packet from server	kex.no-match	c	{"what":"key exchange"}	
expected new-keys packet from server	kex.no-match	c	{"what":"key exchange"}	
FATAL ERROR: expected new-keys packet from server	kex.no-match	c	{"what":"key exchange"}	
SSH: expected new-keys packet from server	kex.no-match	c	{"what":"key exchange"}	`;

/** Those with a character beyond Latin-1. */
export const WIDE_PATTERNS = `remote: Command {_:token} You’re using ssh-rsa that is about to be deprecated and your request has been blocked intentionally.{_}	auth.algorithm-refused	c	{"algorithm":"ssh-rsa","list":"the list of Azure DevOps"}	
fatal: Не може да се чете от отдалеченото хранилище.	tool.read-failed	c	{"tool":"git"}	
fatal: отдалеченото хранилище неочаквано прекъсна връзката	tool.closed	c	{"tool":"git","text":"fatal: отдалеченото хранилище неочаквано прекъсна връзката"}	
fatal: отдалеченото хранилище прекъсна връзката веднага след отварянето ѝ	tool.closed	c	{"tool":"git","text":"fatal: отдалеченото хранилище прекъсна връзката веднага след отварянето ѝ"}	
fatal: ПРОТОКОЛНА ГРЕШКА: неправилeн знак за дължина на ред: {text:peer}	session.noise-in-stream	c	{}	
fatal: протоколна грешка: неправилeн знак за дължина на ред: {text:peer}	session.noise-in-stream	c	{}	
ФАТАЛНА ГРЕШКА: Не може да се чете от отдалеченото хранилище.	tool.read-failed	c	{"tool":"git"}	
ФАТАЛНА ГРЕШКА: отдалеченото хранилище неочаквано прекъсна връзката	tool.closed	c	{"tool":"git","text":"ФАТАЛНА ГРЕШКА: отдалеченото хранилище неочаквано прекъсна връзката"}	
ФАТАЛНА ГРЕШКА: отдалеченото хранилище прекъсна връзката веднага след отварянето ѝ	tool.closed	c	{"tool":"git","text":"ФАТАЛНА ГРЕШКА: отдалеченото хранилище прекъсна връзката веднага след отварянето ѝ"}	
ФАТАЛНА ГРЕШКА: ПРОТОКОЛНА ГРЕШКА: неправилeн знак за дължина на ред: {text:peer}	session.noise-in-stream	c	{}	
ФАТАЛНА ГРЕШКА: протоколна грешка: неправилeн знак за дължина на ред: {text:peer}	session.noise-in-stream	c	{}	
фатална грешка: Не може да се чете от отдалеченото хранилище.	tool.read-failed	c	{"tool":"git"}	
фатална грешка: отдалеченото хранилище неочаквано прекъсна връзката	tool.closed	c	{"tool":"git","text":"фатална грешка: отдалеченото хранилище неочаквано прекъсна връзката"}	
фатална грешка: отдалеченото хранилище прекъсна връзката веднага след отварянето ѝ	tool.closed	c	{"tool":"git","text":"фатална грешка: отдалеченото хранилище прекъсна връзката веднага след отварянето ѝ"}	
фатална грешка: ПРОТОКОЛНА ГРЕШКА: неправилeн знак за дължина на ред: {text:peer}	session.noise-in-stream	c	{}	
фатална грешка: протоколна грешка: неправилeн знак за дължина на ред: {text:peer}	session.noise-in-stream	c	{}	
Проверете дали то съществува и дали имате права	tool.note	c	{"tool":"git"}	
Проверете дали то съществува и дали имате права̀	tool.note	c	{"tool":"git"}	
за достъп.	tool.note	c	{"tool":"git"}	
Клониране и създаване на хранилище в {_}	tool.note	c	{"tool":"git"}	
fatal: 리모트 저장소에서 읽을 수 없습니다	tool.read-failed	c	{"tool":"git"}	
올바른 접근 권한이 있는지, 그리고 저장소가 있는지	tool.note	c	{"tool":"git"}	
확인하십시오.	tool.note	c	{"tool":"git"}	
{_}에 복제합니다...	tool.note	c	{"tool":"git"}	
fatal: Nie można czytać ze zdalnego repozytorium.	tool.read-failed	c	{"tool":"git"}	
fatal: zdalna maszyna nieoczekiwanie się rozłączyła	tool.closed	c	{"tool":"git","text":"fatal: zdalna maszyna nieoczekiwanie się rozłączyła"}	
fatal: zdalna maszyna rozłączyła się po początkowym kontakcie	tool.closed	c	{"tool":"git","text":"fatal: zdalna maszyna rozłączyła się po początkowym kontakcie"}	
fatal: błąd protokołu: zły znak długości wiersza: {text:peer}	session.noise-in-stream	c	{}	
Upewnij się, że masz odpowiednie prawa dostępu	tool.note	c	{"tool":"git"}	
i że repozytorium istnieje.	tool.note	c	{"tool":"git"}	
fatal: Не удалось прочитать из внешнего репозитория.	tool.read-failed	c	{"tool":"git"}	
Удостоверьтесь, что у вас есть необходимые права доступа	tool.note	c	{"tool":"git"}	
и репозиторий существует.	tool.note	c	{"tool":"git"}	
Клонирование в {_}	tool.note	c	{"tool":"git"}	
fatal: Uzak konum deposu okunamadı.	tool.read-failed	c	{"tool":"git"}	
fatal: uzak konum beklenmedik bir biçimde hattı kapattı	tool.closed	c	{"tool":"git","text":"fatal: uzak konum beklenmedik bir biçimde hattı kapattı"}	
fatal: uzak uç ilk iletişimle birlikte hattı kapattı	tool.closed	c	{"tool":"git","text":"fatal: uzak uç ilk iletişimle birlikte hattı kapattı"}	
fatal: protokol hatası: hatalı satır uzunluğu karakteri: {text:peer}	session.noise-in-stream	c	{}	
onulmaz: Uzak konum deposu okunamadı.	tool.read-failed	c	{"tool":"git"}	
onulmaz: uzak konum beklenmedik bir biçimde hattı kapattı	tool.closed	c	{"tool":"git","text":"onulmaz: uzak konum beklenmedik bir biçimde hattı kapattı"}	
onulmaz: uzak uç ilk iletişimle birlikte hattı kapattı	tool.closed	c	{"tool":"git","text":"onulmaz: uzak uç ilk iletişimle birlikte hattı kapattı"}	
onulmaz: protokol hatası: hatalı satır uzunluğu karakteri: {text:peer}	session.noise-in-stream	c	{}	
Lütfen doğru erişim haklarına iye olduğunuzdan ve	tool.note	c	{"tool":"git"}	
deponun var olduğundan emin olun.	tool.note	c	{"tool":"git"}	
fatal: Не вдалося прочитати з віддаленого сховища.	tool.read-failed	c	{"tool":"git"}	
fatal: віддалене призначення несподівано відключилося	tool.closed	c	{"tool":"git","text":"fatal: віддалене призначення несподівано відключилося"}	
fatal: віддалене призначеня відключилося при першому контакті	tool.closed	c	{"tool":"git","text":"fatal: віддалене призначеня відключилося при першому контакті"}	
fatal: помилка протоколу: невірний символ довжини рядка: {text:peer}	session.noise-in-stream	c	{}	
збій: Не вдалося прочитати з віддаленого сховища.	tool.read-failed	c	{"tool":"git"}	
збій: віддалене призначення несподівано відключилося	tool.closed	c	{"tool":"git","text":"збій: віддалене призначення несподівано відключилося"}	
збій: віддалене призначеня відключилося при першому контакті	tool.closed	c	{"tool":"git","text":"збій: віддалене призначеня відключилося при першому контакті"}	
збій: помилка протоколу: невірний символ довжини рядка: {text:peer}	session.noise-in-stream	c	{}	
Будь ласка, переконайтеся, що у вас є правильні права доступу	tool.note	c	{"tool":"git"}	
і що сховище існує.	tool.note	c	{"tool":"git"}	
Клонування в {_}	tool.note	c	{"tool":"git"}	
fatal: Không thể đọc từ kho trên mạng.	tool.read-failed	c	{"tool":"git"}	
fatal: máy chủ bị treo bất ngờ	tool.closed	c	{"tool":"git","text":"fatal: máy chủ bị treo bất ngờ"}	
fatal: máy chủ bị treo trên lần tiếp xúc đầu tiên	tool.closed	c	{"tool":"git","text":"fatal: máy chủ bị treo trên lần tiếp xúc đầu tiên"}	
fatal: lỗi giao thức: ký tự chiều dài dòng bị sai: {text:peer}	session.noise-in-stream	c	{}	
lỗi nghiêm trọng: Không thể đọc từ kho trên mạng.	tool.read-failed	c	{"tool":"git"}	
lỗi nghiêm trọng: máy chủ bị treo bất ngờ	tool.closed	c	{"tool":"git","text":"lỗi nghiêm trọng: máy chủ bị treo bất ngờ"}	
lỗi nghiêm trọng: máy chủ bị treo trên lần tiếp xúc đầu tiên	tool.closed	c	{"tool":"git","text":"lỗi nghiêm trọng: máy chủ bị treo trên lần tiếp xúc đầu tiên"}	
lỗi nghiêm trọng: lỗi giao thức: ký tự chiều dài dòng bị sai: {text:peer}	session.noise-in-stream	c	{}	
Vui lòng chắc chắn là bạn có đủ thẩm quyền truy cập	tool.note	c	{"tool":"git"}	
và kho chứa đã sẵn có.	tool.note	c	{"tool":"git"}	
Đang nhân bản thành {_}	tool.note	c	{"tool":"git"}	
fatal: 无法读取远程仓库。	tool.read-failed	c	{"tool":"git"}	
fatal: 远端在初始连接时即挂断	tool.closed	c	{"tool":"git","text":"fatal: 远端在初始连接时即挂断"}	
fatal: 远端意外挂断了	tool.closed	c	{"tool":"git","text":"fatal: 远端意外挂断了"}	
fatal: 协议错误：错误的行长度字符串：{text:peer}	session.noise-in-stream	c	{}	
fatal: 协议错误：错误的行长度字符：{text:peer}	session.noise-in-stream	c	{}	
致命错误：无法读取远程仓库。	tool.read-failed	c	{"tool":"git"}	
致命错误：远端在初始连接时即挂断	tool.closed	c	{"tool":"git","text":"致命错误：远端在初始连接时即挂断"}	
致命错误：远端意外挂断了	tool.closed	c	{"tool":"git","text":"致命错误：远端意外挂断了"}	
致命错误：协议错误：错误的行长度字符串：{text:peer}	session.noise-in-stream	c	{}	
致命错误：协议错误：错误的行长度字符：{text:peer}	session.noise-in-stream	c	{}	
请确认您有正确的访问权限并且仓库存在。	tool.note	c	{"tool":"git"}	
正克隆到 {_}	tool.note	c	{"tool":"git"}	
fatal: 無法讀取遠端版本庫。	tool.read-failed	c	{"tool":"git"}	
fatal: 遠端在初始連線時即掛斷	tool.closed	c	{"tool":"git","text":"fatal: 遠端在初始連線時即掛斷"}	
fatal: 遠端意外掛斷了	tool.closed	c	{"tool":"git","text":"fatal: 遠端意外掛斷了"}	
fatal: 協定錯誤：錯誤的行長度字串：{text:peer}	session.noise-in-stream	c	{}	
致命錯誤: 無法讀取遠端版本庫。	tool.read-failed	c	{"tool":"git"}	
致命錯誤: 遠端在初始連線時即掛斷	tool.closed	c	{"tool":"git","text":"致命錯誤: 遠端在初始連線時即掛斷"}	
致命錯誤: 遠端意外掛斷了	tool.closed	c	{"tool":"git","text":"致命錯誤: 遠端意外掛斷了"}	
致命錯誤: 協定錯誤：錯誤的行長度字串：{text:peer}	session.noise-in-stream	c	{}	
請確認您有正確的存取權限並且版本庫存在。	tool.note	c	{"tool":"git"}	
正拓製到 {_}	tool.note	c	{"tool":"git"}	
正複製到 {_}	tool.note	c	{"tool":"git"}	
Warning – Potential security breach!	hostkey.changed	c	{}	`;
