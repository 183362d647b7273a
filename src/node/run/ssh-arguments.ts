/** What a person's own arguments of ssh ask of its diagnostics, read as ssh.c reads them. */

/** LogLevel of ssh_config(5), the quietest first. */
export const LEVELS = ['QUIET', 'FATAL', 'ERROR', 'INFO', 'VERBOSE', 'DEBUG1', 'DEBUG2', 'DEBUG3'] as const;
export type Level = (typeof LEVELS)[number];

export interface SshCall {
  /** As given: `alice@web1`, `ssh://web1:2222`; undefined when ssh will only print its usage. */
  readonly destination?: string;
  /** The level that the arguments set; undefined when the configuration decides. */
  readonly level?: Level;
  /** `-v` was given: it also tells ssh to keep stderr when it goes into the background. */
  readonly verbose: boolean;
  /** `-F`: the one configuration that is read. */
  readonly config?: string;
  /** It makes no connection of its own (-V, -Q, -G, -O), or its diagnostics go elsewhere by the person's wish (-y, -E). */
  readonly plain: boolean;
  /** The file that the person gave with -E. */
  readonly logFile?: string;
  /** UpdateHostKeys=ask: what is VERBOSE else is told at INFO, since a question follows. */
  readonly asksUpdate: boolean;
}

/** Options of ssh(1) that take a value, of all releases since 7.2 (`-P tag` since 9.4). */
const WITH_VALUE = 'BbcDEeFIiJLlmOoPpQRSWw';

export function readSshArguments(args: readonly string[]): SshCall {
  let level: Level | undefined;
  let config: string | undefined;
  let logFile: string | undefined;
  let destination: string | undefined;
  let debugFlag = false;
  let plain = false;
  let asksUpdate = false;
  let terminated = false;
  const take = (option: string, value: string): void => {
    switch (option) {
      case 'v':
        // The first -v sets the level whatever it was; each further one raises it.
        level = debugFlag ? raised(level) : 'DEBUG1';
        debugFlag = true;
        return;
      case 'q':
        level = 'QUIET';
        return;
      case 'F':
        config = value;
        return;
      case 'E':
        logFile = value;
        plain = true;
        return;
      case 'G':
      case 'V':
      case 'Q':
      case 'O':
      case 'y':
        plain = true;
        return;
      case 'o': {
        const { key, word } = setting(value);
        // As everywhere in ssh_config, the first value counts.
        if (key === 'loglevel') level ??= levelOf(word);
        if (key === 'updatehostkeys' && word === 'ask') asksUpdate = true;
      }
    }
  };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (!terminated && arg === '--') {
      terminated = true;
      continue;
    }
    if (terminated || !arg.startsWith('-') || arg === '-') {
      // Options may stand behind the host too; the second word begins the remote command.
      if (destination !== undefined) break;
      destination = arg;
      continue;
    }
    for (let at = 1; at < arg.length; at++) {
      const option = arg[at] as string;
      if (!WITH_VALUE.includes(option)) {
        take(option, '');
        continue;
      }
      const value = at + 1 < arg.length ? arg.slice(at + 1) : args[++i];
      if (value !== undefined) take(option, value);
      break;
    }
  }
  return {
    verbose: debugFlag,
    plain: plain || destination === undefined,
    asksUpdate,
    ...(destination !== undefined && { destination }),
    ...(level !== undefined && { level }),
    ...(config !== undefined && { config }),
    ...(logFile !== undefined && { logFile }),
  };
}

function raised(level: Level | undefined): Level {
  const at = LEVELS.indexOf(level ?? 'INFO');
  return LEVELS[Math.min(at + 1, LEVELS.length - 1)] as Level;
}

/** `Keyword=value`, `keyword value`, quotes allowed around the value. */
function setting(text: string): { readonly key: string; readonly word: string } {
  const [, key = '', rest = ''] = /^\s*([A-Za-z]+)\s*[\s=]\s*(.*)$/s.exec(text) ?? [];
  return {
    key: key.toLowerCase(),
    word: rest
      .replace(/^"([^"]*)".*$/s, '$1')
      .trim()
      .toLowerCase(),
  };
}

/** The level of a word of ssh_config(5); Debian knows SILENT too, and `ssh -G` answers with it. */
export function levelOf(word: string): Level | undefined {
  const name = word.toUpperCase();
  if (name === 'DEBUG') return 'DEBUG1';
  return name === 'SILENT' ? 'QUIET' : LEVELS.find((x) => x === name);
}
