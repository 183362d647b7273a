/** The command line's own small parser: options anywhere, `--opt value` and `--opt=value`, `--` ends them. */

export const STAGE_NAMES = ['observations', 'attempts', 'scores', 'diagnosis', 'report'] as const;
export type StageName = (typeof STAGE_NAMES)[number];

export interface Options {
  readonly json: boolean;
  readonly markdown: boolean;
  readonly batch: boolean;
  readonly long: boolean;
  readonly noAsk: boolean;
  readonly showSecrets: boolean;
  readonly redact: boolean;
  readonly help: boolean;
  readonly version: boolean;
  readonly show?: StageName;
  readonly color?: 'always' | 'never' | 'auto';
  readonly hints: readonly string[];
  readonly answers: readonly string[];
  readonly source?: string;
  readonly user?: string;
  readonly at?: string;
  /** Of `config`: the connection for which `Match` is decided, the release, and the form of `sshd -T`. */
  readonly host?: string;
  readonly address?: string;
  readonly laddr?: string;
  readonly lport?: string;
  readonly groups?: string;
  readonly openssh?: string;
  readonly sshdT: boolean;
  /** Of `log`. */
  readonly since?: string;
  readonly until?: string;
  readonly pid?: string;
  readonly connections?: 'ndjson' | 'csv';
  readonly html?: string;
  readonly config?: string;
  readonly asn?: string;
  readonly noProgress: boolean;
  /** Of `run`: files for the evidence and for the answer. */
  readonly keep?: string;
  readonly report?: string;
  /** Of `simulate`. */
  readonly set: readonly string[];
  readonly ban?: string;
  readonly seed?: string;
  readonly runs?: string;
  readonly recommend: boolean;
}

export interface Parsed {
  readonly options: Options;
  readonly words: readonly string[];
  /** How many of the words stood before `--`: only there a word can be a command. */
  readonly before: number;
}

/** A fault of the person's input, put into one sentence; ends with 3. */
export class Refusal extends Error {}

const FLAGS: { readonly [option: string]: keyof Options } = {
  '--json': 'json',
  '--markdown': 'markdown',
  '--batch': 'batch',
  '--long': 'long',
  '--no-ask': 'noAsk',
  '--show-secrets': 'showSecrets',
  '--sshd-t': 'sshdT',
  '--redact': 'redact',
  '--no-progress': 'noProgress',
  '--recommend': 'recommend',
  '--help': 'help',
  '-h': 'help',
  '--version': 'version',
  '-V': 'version',
};
/** Options that only some commands have; an option of a flag is named here too. The first command is the one to suggest. */
const BELONGS: { readonly [option: string]: readonly string[] } = {
  '--sshd-t': ['config'],
  '--host': ['config', 'log', 'simulate'],
  '--address': ['config'],
  '--laddr': ['config'],
  '--lport': ['config'],
  '--groups': ['config'],
  '--openssh': ['config', 'log', 'simulate'],
  '--since': ['log', 'simulate'],
  '--until': ['log', 'simulate'],
  '--pid': ['log', 'simulate'],
  '--html': ['log'],
  '--asn': ['log'],
  '--config': ['log', 'simulate'],
  '--connections': ['log'],
  '--no-progress': ['log', 'simulate'],
  '--keep': ['run'],
  '--report': ['run'],
  '--set': ['simulate'],
  '--ban': ['simulate'],
  '--seed': ['simulate'],
  '--runs': ['simulate'],
  '--recommend': ['simulate'],
};
const CALLED: { readonly [command: string]: string } = {
  config: 'sshwhy config [FILE…]',
  log: 'sshwhy log [FILE…]',
  simulate: 'sshwhy simulate FILE…',
  run: 'sshwhy run [OPTION…] -- COMMAND…',
};
/** Options whose value is kept as it is. */
const PLAIN_VALUES = [
  '--source',
  '--user',
  '--at',
  '--host',
  '--address',
  '--laddr',
  '--lport',
  '--groups',
  '--openssh',
  '--since',
  '--until',
  '--pid',
  '--html',
  '--asn',
  '--config',
  '--keep',
  '--report',
  '--ban',
  '--seed',
  '--runs',
] as const;
const VALUES = ['--show', '--color', '--hint', '--answer', '--set', ...PLAIN_VALUES] as const;

/** Whether the next word belongs to this option. */
export function takesValue(option: string): boolean {
  return (VALUES as readonly string[]).includes(option);
}

export function parse(argv: readonly string[]): Parsed {
  const options: Record<string, unknown> = {
    json: false,
    markdown: false,
    batch: false,
    long: false,
    noAsk: false,
    showSecrets: false,
    sshdT: false,
    redact: false,
    noProgress: false,
    recommend: false,
    set: [] as string[],
    help: false,
    version: false,
    hints: [] as string[],
    answers: [] as string[],
  };
  const words: string[] = [];
  let before = -1;
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i] as string;
    if (before >= 0 || arg === '-' || !arg.startsWith('-')) {
      words.push(arg);
      // What follows is a command with options of its own.
      if (words.length === 2 && words[0] === 'run' && before < 0) {
        words.push(...argv.slice(i + 1));
        break;
      }
      continue;
    }
    if (arg === '--') {
      before = words.length;
      continue;
    }
    const cut = arg.startsWith('--') ? arg.indexOf('=') : -1;
    const name = cut < 0 ? arg : arg.slice(0, cut);
    const flag = Object.hasOwn(FLAGS, name) ? FLAGS[name] : undefined;
    if (flag !== undefined) {
      if (cut >= 0) throw new Refusal(`${name} takes no value.`);
      options[flag] = true;
      continue;
    }
    if (name === '--connections') {
      options['connections'] = form(cut < 0 ? 'ndjson' : arg.slice(cut + 1));
      continue;
    }
    if (!(VALUES as readonly string[]).includes(name)) throw new Refusal(unknownOption(name));
    const value = cut < 0 ? argv[++i] : arg.slice(cut + 1);
    if (value === undefined || value === '')
      throw new Refusal(`${name} needs a value: ${name} ${USAGE[name]}.`);
    take(options, name as (typeof VALUES)[number], value);
  }
  return {
    options: options as unknown as Options,
    words,
    before: before < 0 ? words.length : before,
  };
}

/** The one option whose value may be left out. */
function form(value: string): string {
  if (value !== 'ndjson' && value !== 'csv')
    throw new Refusal(`--connections takes ndjson or csv, not "${value}".`);
  return value;
}

const USAGE: { readonly [option: string]: string } = {
  '--show': STAGE_NAMES.join('|'),
  '--color': 'always|never|auto',
  '--hint': 'TAG (list them: --hint help)',
  '--answer': 'FACET=yes|no',
  '--source': 'ADDRESS',
  '--user': 'NAME',
  '--host': 'NAME',
  '--address': 'ADDRESS',
  '--laddr': 'ADDRESS',
  '--lport': 'PORT',
  '--groups': 'NAME,NAME',
  '--openssh': 'RELEASE (8.2)',
  '--since': 'TIME (2026-01-12, 2026-01-12T03:59:36Z or "2 days ago")',
  '--until': 'TIME (2026-01-12, 2026-01-12T03:59:36Z or "2 days ago")',
  '--pid': 'NUMBER',
  '--html': 'FILE',
  '--asn': 'FILE (a MaxMind DB file of operators)',
  '--config': 'FILE (an sshd_config)',
  '--keep': 'FILE',
  '--report': 'FILE',
  '--set': "'KEYWORD VALUE' (MaxStartups 10:30:100)",
  '--ban': "'find 10m retry 5 ban 1h' (or fail2ban, fail2ban-aggressive)",
  '--seed': 'NUMBER',
  '--runs': 'NUMBER',
  '--at': 'TIME (03:59:36, 2020-04-20T03:59:36Z or seconds since 1970)',
};

function take(options: Record<string, unknown>, name: (typeof VALUES)[number], value: string): void {
  switch (name) {
    case '--show':
    case '--color': {
      const choices: readonly string[] = name === '--show' ? STAGE_NAMES : ['always', 'never', 'auto'];
      if (!choices.includes(value)) {
        throw new Refusal(`${name} takes ${either(choices)}, not "${value}".`);
      }
      options[name.slice(2)] = value;
      return;
    }
    case '--hint':
      // A list in one option is what people type: --hint lan,intermittent
      (options['hints'] as string[]).push(...value.split(',').filter((x) => x !== ''));
      return;
    case '--answer':
      (options['answers'] as string[]).push(value);
      return;
    case '--set':
      (options['set'] as string[]).push(value);
      return;
    default:
      options[name.slice(2)] = value;
  }
}

/** An option that this command does not have, with the one that has it, as a sentence. */
export function misplaced(o: Options, command: string | undefined): string | undefined {
  const given = o as unknown as Readonly<Record<string, unknown>>;
  for (const [name, commands] of Object.entries(BELONGS)) {
    const value = given[FLAGS[name] ?? name.slice(2)];
    const none = value === undefined || value === false || (Array.isArray(value) && value.length === 0);
    if (none || commands.includes(command ?? '')) continue;
    return `${name} belongs to: ${CALLED[commands[0] as string]}`;
  }
  return undefined;
}

function unknownOption(name: string): string {
  const all = [...Object.keys(FLAGS).filter((x) => x.startsWith('--')), ...VALUES];
  const near = closest(name, all)[0];
  return `there is no option ${name}; ${near === undefined ? '"sshwhy help" lists them.' : `did you mean ${near}?`}`;
}

export function either(list: readonly string[]): string {
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} or ${list.at(-1)}`;
}

/** The names that look most like what was typed, best first; few and only those that share something. */
export function closest(typed: string, names: readonly string[], most = 3): readonly string[] {
  const word = typed.toLowerCase().slice(0, 64);
  return names
    .map((name) => {
      const parts = word.split(/[^a-z0-9]+/).filter((x) => x.length > 2);
      const shared = parts.filter((x) => name.includes(x)).length;
      return { name, far: distance(word, name) - shared * 4 };
    })
    .filter((x) => x.far <= Math.max(1, Math.floor(word.length / 3)))
    .sort(
      (a, b) => a.far - b.far || begins(word, b.name) - begins(word, a.name) || (a.name < b.name ? -1 : 1),
    )
    .slice(0, most)
    .map((x) => x.name);
}

/** How many characters two words begin with together: few mistype the first ones. */
function begins(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}

/** Levenshtein's distance: letters to add, drop or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
