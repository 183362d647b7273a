/** The vocabulary of remedies: steps, commands and their guards, so that every cause says the same thing in the same way. */

/** A text: constant words (with `code` in backticks) and values from evidence, which printers make safe. */
export type Part = string | { readonly value: string };
export type Text = readonly Part[];

/** Writes a text; every `${…}` is a value from evidence unless it is a text itself. `undefined` values print as "?". */
export function t(
  words: TemplateStringsArray,
  ...values: readonly (string | number | undefined | Text)[]
): Text {
  const parts: Part[] = [];
  words.forEach((w, i) => {
    if (w !== '') parts.push(w);
    if (i >= values.length) return;
    const v = values[i];
    if (Array.isArray(v)) parts.push(...(v as Text));
    else parts.push({ value: v === undefined ? '?' : String(v) });
  });
  return parts;
}

export type Platform =
  | 'debian'
  | 'rhel'
  | 'alpine'
  | 'arch'
  | 'freebsd'
  | 'macos'
  | 'windows'
  | 'openwrt'
  | 'container'
  | 'cloud';
export type Where = 'client' | 'server' | 'network';

/** What running it does: it only reads, it makes so many connections, or it changes something. */
export type Effect = 'reads' | `connects ${number}` | 'changes';

export interface Command {
  readonly run: string;
  readonly on: Where;
  readonly effect: Effect;
  readonly platform?: Platform;
}

/** One step of a remedy. `who` has to do it; `guard` names what protects the person while he does it. */
export interface Step {
  readonly who: Where;
  readonly what: Text;
  readonly commands: readonly Command[];
  readonly guard?: readonly Guard[];
  /** Lines to put into a configuration file. */
  readonly config?: { readonly file: string; readonly lines: readonly string[] };
}

export type Guard =
  | 'keep-session'
  | 'test-config'
  | 'reload'
  | 'second-window'
  | 'before-match'
  | 'collect-first'
  | 'backup';

export const GUARDS: { readonly [G in Guard]: string } = {
  'keep-session': 'Keep the session you have open until a new one works.',
  'test-config': 'Run `sshd -t` first; it must print nothing.',
  reload: 'Reload rather than restart: open sessions stay.',
  'second-window': 'Try a new login from a second window before you close the first.',
  'before-match': 'Put the line above every `Match` block: below one it would apply to that block only.',
  'collect-first': 'Save the logs and `ss -tn` first: a restart destroys the evidence.',
  backup: 'Keep a copy of the file you change.',
};

/** A value from evidence may enter a command only when it cannot be read as an option or by a shell. */
const SAFE_ARGUMENT = /^[A-Za-z0-9_.:@%][A-Za-z0-9_.:@%-]*$/;

/** The value if it may stand in a command or a configuration line, else the placeholder. */
export function argument(value: string | number | undefined, placeholder: string): string {
  const text = value === undefined ? '' : String(value);
  return text.length <= 255 && SAFE_ARGUMENT.test(text) ? text : placeholder;
}

/** The same for a file path: letters, digits and `_.:@%/~-` only, nothing that climbs or begins like an option. */
export function pathArgument(value: string | undefined, placeholder: string): string {
  const text = value ?? '';
  return text.length <= 255 && /^[A-Za-z0-9_.:@%~/][A-Za-z0-9_.:@%~/-]*$/.test(text) && !text.includes('..')
    ? text
    : placeholder;
}

/** The program that a command line starts, without its arguments: passwords stand there. */
export function programOf(command: string | undefined): string | undefined {
  return /^(?:exec )?([^\s=]{1,64})(?:\s|$)/.exec(command ?? '')?.[1];
}

export function reads(run: string, on: Where, platform?: Platform): Command {
  return platform ? { run, on, effect: 'reads', platform } : { run, on, effect: 'reads' };
}
export function connects(count: number, run: string, platform?: Platform): Command {
  return platform
    ? { run, on: 'client', effect: `connects ${count}`, platform }
    : { run, on: 'client', effect: `connects ${count}` };
}
export function changes(run: string, on: Where, platform?: Platform): Command {
  return platform ? { run, on, effect: 'changes', platform } : { run, on, effect: 'changes' };
}

/** A step in plain words. */
export function step(who: Where, what: Text, ...commands: readonly Command[]): Step {
  return { who, what, commands };
}

/** Any step with guards added. */
export function guarded(s: Step, ...guard: readonly Guard[]): Step {
  return { ...s, guard: [...(s.guard ?? []), ...guard] };
}

const RELOAD: readonly Command[] = [
  changes('sudo systemctl reload ssh', 'server', 'debian'),
  changes('sudo systemctl reload sshd', 'server', 'rhel'),
  changes('sudo systemctl reload sshd', 'server', 'arch'),
  changes('sudo rc-service sshd reload', 'server', 'alpine'),
  changes('sudo service sshd reload', 'server', 'freebsd'),
  changes('sudo launchctl kickstart -k system/com.openssh.sshd', 'server', 'macos'),
  changes('Restart-Service sshd', 'server', 'windows'),
  changes('/etc/init.d/sshd reload', 'server', 'openwrt'),
  changes('docker kill --signal HUP CONTAINER', 'server', 'container'),
];

/** Sets keywords of sshd_config in a drop-in read before the rest (sshd_config(5): the first value wins). */
export function setServerConfig(what: Text, ...lines: readonly string[]): Step {
  return {
    who: 'server',
    what,
    config: { file: '/etc/ssh/sshd_config.d/00-local.conf', lines },
    commands: [reads('sudo sshd -t', 'server'), ...RELOAD],
    guard: ['keep-session', 'before-match', 'test-config', 'reload', 'second-window'],
  };
}

/**
 * Changes keywords where they stand in the main file: of `MaxStartups` (up to OpenSSH 10.0), `PerSourceNetBlockSize`
 * (up to 10.0) and `IPQoS` (up to 10.2) the last line counts, so a drop-in that is read before would be overruled.
 */
export function replaceServerConfig(what: Text, ...lines: readonly string[]): Step {
  return {
    who: 'server',
    what: [
      ...what,
      ' Change the line where it stands and remove any later one: which of two lines counts depends on the release.',
    ],
    config: { file: '/etc/ssh/sshd_config', lines },
    commands: [
      reads(
        `sudo grep -rniE '^[[:space:]]*(${lines.map(keywordOf).join('|')})' /etc/ssh/sshd_config /etc/ssh/sshd_config.d`,
        'server',
      ),
      reads('sudo sshd -t', 'server'),
      ...RELOAD,
    ],
    guard: ['keep-session', 'backup', 'before-match', 'test-config', 'reload', 'second-window'],
  };
}

const keywordOf = (line: string): string => argument(line.split(' ', 1)[0], 'KEYWORD');

/**
 * Prints what sshd_config means for one login, `Match` blocks included (sshd(8), -T and -C). It reads the files as they
 * are now, which is not what a running sshd uses until it is reloaded. `wanted` is a constant pattern for grep.
 */
export function effectiveConfig(
  seen: { readonly user: string | undefined; readonly source: string | undefined },
  wanted?: string,
): string {
  const from = argument(seen.source, 'CLIENT-ADDRESS');
  return `sudo sshd -T -C user=${argument(seen.user, 'USER')},host=${from},addr=${from},laddr=SERVER-ADDRESS,lport=22${wanted === undefined ? '' : ` | grep -iE '${wanted}'`}`;
}

/** Belongs into every question about what `sshd -T` prints. */
export const ONLY_IF_RELOADED: Text = [
  ' (This shows the files; it counts only if sshd was reloaded since they were changed.)',
];

/** Sets options of ssh_config for one host. */
export function setClientConfig(what: Text, host: string | undefined, ...lines: readonly string[]): Step {
  return {
    who: 'client',
    what,
    config: {
      file: '~/.ssh/config',
      lines: [`Host ${argument(host, 'NAME')}`, ...lines.map((l) => `    ${l}`)],
    },
    commands: [],
  };
}

export function reloadServer(what: Text): Step {
  return {
    who: 'server',
    what,
    commands: [reads('sudo sshd -t', 'server'), ...RELOAD],
    guard: ['keep-session', 'test-config', 'second-window'],
  };
}

/** Restarts the listener; open sessions normally survive, the evidence does not. */
export function restartServer(what: Text): Step {
  return {
    who: 'server',
    what,
    commands: [
      reads('sudo sshd -t', 'server'),
      changes('sudo systemctl restart ssh', 'server', 'debian'),
      changes('sudo systemctl restart sshd', 'server', 'rhel'),
      changes('sudo systemctl restart sshd', 'server', 'arch'),
      changes('sudo rc-service sshd restart', 'server', 'alpine'),
      changes('sudo service sshd restart', 'server', 'freebsd'),
      changes('sudo launchctl kickstart -k system/com.openssh.sshd', 'server', 'macos'),
      changes('Restart-Service sshd', 'server', 'windows'),
      changes('/etc/init.d/dropbear restart', 'server', 'openwrt'),
      changes('docker restart CONTAINER', 'server', 'container'),
    ],
    guard: ['collect-first', 'keep-session', 'test-config', 'second-window'],
  };
}

/** Installs or reinstalls the server package. */
export function installServer(what: Text): Step {
  return {
    who: 'server',
    what,
    commands: [
      changes('sudo apt-get install --reinstall openssh-server', 'server', 'debian'),
      changes('sudo dnf reinstall openssh-server || sudo dnf install openssh-server', 'server', 'rhel'),
      changes('sudo apk fix openssh-server || sudo apk add openssh-server', 'server', 'alpine'),
      changes('sudo pacman -S openssh', 'server', 'arch'),
      changes('Add-WindowsCapability -Online -Name OpenSSH.Server~~~~0.0.1.0', 'server', 'windows'),
      changes('opkg update && opkg install openssh-server', 'server', 'openwrt'),
    ],
    guard: ['keep-session', 'second-window'],
  };
}

/** Reading the server's own log around the moment. */
export const READ_SERVER_LOG: readonly Command[] = [
  reads('sudo journalctl -u ssh -u sshd --since "10 minutes ago"', 'server'),
  reads('sudo tail -n 200 /var/log/auth.log', 'server', 'debian'),
  reads('sudo tail -n 200 /var/log/secure', 'server', 'rhel'),
  reads('sudo tail -n 200 /var/log/messages', 'server', 'alpine'),
  reads('sudo tail -n 200 /var/log/auth.log', 'server', 'freebsd'),
  reads('log show --last 10m --predicate \'process BEGINSWITH "sshd"\'', 'server', 'macos'),
  reads('Get-WinEvent -LogName OpenSSH/Operational -MaxEvents 200', 'server', 'windows'),
  reads('logread -e dropbear', 'server', 'openwrt'),
  reads('docker logs --since 10m CONTAINER', 'server', 'container'),
];

/** Who listens, on one port or on all. */
export function listeners(on: Where, port?: string | number): readonly Command[] {
  const at = port === undefined ? undefined : argument(port, 'PORT');
  return [
    reads(`sudo ss -ltnp${at === undefined ? '' : ` "sport = :${at}"`}`, on),
    reads(`sudo lsof -nP -iTCP${at === undefined ? '' : `:${at}`} -sTCP:LISTEN`, on, 'macos'),
    reads(`Get-NetTCPConnection -State Listen${at === undefined ? '' : ` -LocalPort ${at}`}`, on, 'windows'),
    reads(`sockstat -46l${at === undefined ? '' : ` -p ${at}`}`, on, 'freebsd'),
    reads(`netstat -ltnp${at === undefined ? '' : ` | grep :${at}`}`, on, 'openwrt'),
    reads('docker port CONTAINER', on, 'container'),
  ];
}

/** The entry of an account: its name, home and shell. */
export function accountEntry(user: string | undefined): readonly Command[] {
  const name = argument(user, 'USER');
  return [
    reads(`getent passwd ${name}`, 'server'),
    reads(`dscl . -read /Users/${name} UserShell NFSHomeDirectory`, 'server', 'macos'),
    reads(`Get-LocalUser ${name}`, 'server', 'windows'),
    reads(`pw usershow ${name}`, 'server', 'freebsd'),
    reads(`grep '^${name}:' /etc/passwd`, 'server', 'openwrt'),
  ];
}

/** Gives the account another login shell. */
export function setShell(user: string | undefined, shell: string): readonly Command[] {
  const name = argument(user, 'USER');
  return [
    changes(`sudo usermod -s ${shell} ${name}`, 'server'),
    changes(`sudo dscl . -create /Users/${name} UserShell /bin/zsh`, 'server', 'macos'),
    changes(`sudo pw usermod ${name} -s /bin/sh`, 'server', 'freebsd'),
    changes('sudo vipw', 'server', 'alpine'),
    changes('vi /etc/passwd', 'server', 'openwrt'),
  ];
}

/** Which address a name leads to, asked as programs ask. */
export function lookUp(name: string, on: Where): readonly Command[] {
  return [
    reads(`getent hosts ${name}`, on),
    reads(`dscacheutil -q host -a name ${name}`, on, 'macos'),
    reads(`Resolve-DnsName ${name}`, on, 'windows'),
    reads(`nslookup ${name}`, on, 'openwrt'),
  ];
}

/** Which way packets to an address leave this machine. */
export function routeTo(address: string, on: Where): readonly Command[] {
  return [
    reads(`ip route get ${address}`, on),
    reads(`route -n get ${address}`, on, 'macos'),
    reads(`Find-NetRoute -RemoteIPAddress ${address}`, on, 'windows'),
    reads(`route -n get ${address}`, on, 'freebsd'),
  ];
}

/** Looks at the firewalls of the machine and before it, and lets one TCP port through. */
export function openPort(port: number | undefined): readonly Command[] {
  const at = argument(port, '22');
  return [
    reads('sudo ufw status verbose', 'server', 'debian'),
    changes(`sudo ufw allow ${at}/tcp`, 'server', 'debian'),
    reads('sudo firewall-cmd --list-all', 'server', 'rhel'),
    changes(
      `sudo firewall-cmd --permanent --add-port=${at}/tcp && sudo firewall-cmd --reload`,
      'server',
      'rhel',
    ),
    reads('sudo nft list ruleset', 'server', 'arch'),
    reads('sudo iptables -S', 'server', 'alpine'),
    reads('sudo pfctl -sr', 'server', 'freebsd'),
    reads('/usr/libexec/ApplicationFirewall/socketfilterfw --getglobalstate', 'server', 'macos'),
    reads('Get-NetFirewallRule -Name OpenSSH-Server-In-TCP', 'server', 'windows'),
    changes('Enable-NetFirewallRule -Name OpenSSH-Server-In-TCP', 'server', 'windows'),
    reads('uci show firewall', 'server', 'openwrt'),
    reads('docker port CONTAINER', 'server', 'container'),
    changes(
      `aws ec2 authorize-security-group-ingress --group-id GROUP-ID --protocol tcp --port ${at} --cidr YOUR-ADDRESS/32`,
      'server',
      'cloud',
    ),
    changes(
      `gcloud compute firewall-rules create allow-ssh --allow tcp:${at} --source-ranges YOUR-ADDRESS/32`,
      'server',
      'cloud',
    ),
    changes(`az vm open-port --resource-group GROUP --name VM --port ${at}`, 'server', 'cloud'),
  ];
}
