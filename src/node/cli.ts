/** The command line: which command, with which options; faults of the input become one sentence and exit code 3. */

import fs from 'node:fs';
import { safe } from '../print/index.ts';
import type { Options } from './arguments.ts';
import { closest, misplaced, parse, Refusal, takesValue } from './arguments.ts';
import { explainCommand } from './explain.ts';
import { err, out, say } from './output.ts';

/** Commands of the design that this version does not have. */
const LATER: ReadonlySet<string> = new Set([
  'inspect',
  'collect',
  'page',
  'watch',
  'serve',
  'capture',
  'preflight',
  'diff',
]);
const COMMANDS = [
  'explain',
  'probe',
  'run',
  'log',
  'simulate',
  'config',
  'cause',
  'causes',
  'message',
  'redact',
  'help',
];

export async function main(argv: readonly string[]): Promise<number> {
  try {
    return await command(argv);
  } catch (error) {
    if (error instanceof Refusal) say(safe(error.message));
    else {
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      err(
        `sshwhy: this is a fault of the program, not yours:\n${stack
          .split('\n')
          .map((l) => safe(l))
          .join('\n')}\n`,
      );
    }
    return 3;
  }
}

async function command(argv: readonly string[]): Promise<number> {
  const destination = destinationAmong(argv);
  if (argv[0] === 'probe' || destination !== undefined)
    return (await import('./probe/command.ts')).probeCommand(argv[0] === 'probe' ? argv.slice(1) : argv);
  const { options, words, before } = parse(argv);
  if (options.version) {
    const { version } = await import('../../package.json');
    out(`sshwhy ${version}\n`);
    return 0;
  }
  if (options.help) return help();
  if (options.hints.includes('help')) {
    const { hintList } = await import('./help.ts');
    out(hintList());
    return 0;
  }
  const [first, ...rest] = words;
  const elsewhere = misplaced(options, before > 0 ? first : undefined);
  if (elsewhere !== undefined) throw new Refusal(elsewhere);
  // After `--` a word is a file, whatever it is called.
  if (first === undefined || before === 0) return explainCommand(words, options);
  switch (first) {
    case 'help':
      return help();
    case 'explain':
      return explainCommand(rest, options);
    case 'log':
      return (await import('./log/command.ts')).logCommand(rest, options);
    case 'run':
      return (await import('./run.ts')).runCommand(rest, options);
    case 'simulate':
      return (await import('./log/simulate.ts')).simulateCommand(rest, options);
    case 'config':
      return (await import('./config.ts')).configCommand(rest, options);
    case 'cause':
      return (await import('./dictionary.ts')).causeCommand(rest, noMarkdown(options, first));
    case 'causes':
      return (await import('./dictionary.ts')).causesCommand(noMarkdown(options, first));
    case 'message':
      return (await import('./dictionary.ts')).messageCommand(
        rest.length > 0 && rest.join('') !== '-' ? rest.join(' ') : fs.readFileSync(0, 'utf8'),
        noMarkdown(options, first),
      );
    case 'redact':
      if (options.json) throw new Refusal('"sshwhy redact" prints the evidence itself, line by line.');
      noMarkdown(options, first);
      return (await import('./redact.ts')).redactCommand(rest);
  }
  if (!words.some((word) => word === '-' || fs.existsSync(word))) return notAFile(first);
  return explainCommand(words, options);
}

async function help(): Promise<number> {
  const { HELP } = await import('./help.ts');
  out(HELP);
  return 0;
}

function noMarkdown(options: Options, name: string): Options {
  if (options.markdown || options.batch || options.show !== undefined) {
    throw new Refusal(`"sshwhy ${name}" prints text${name === 'redact' ? '' : ', or JSON with --json'}.`);
  }
  return options;
}

function later(name: string): never {
  throw new Refusal(`"${name}" is not part of this version; "sshwhy help" shows what is.`);
}

/**
 * The destination when the words are those of `ssh`: the first one is no file and no command and looks like [user@]host.
 * A word that only may be a host, such as a mistyped command, is left to `notAFile`.
 */
function destinationAmong(argv: readonly string[]): string | undefined {
  let first: string | undefined;
  for (let i = 0; i < argv.length && first === undefined; i++) {
    const arg = argv[i] as string;
    if (arg === '--' || arg === '-') return undefined;
    if (!arg.startsWith('-')) first = arg;
    else if (WITH_VALUE.test(arg) || takesValue(arg)) i++;
  }
  if (first === undefined || COMMANDS.includes(first) || LATER.has(first) || !looksLikeHost(first))
    return undefined;
  if (!first.includes('@') && closest(first, [...COMMANDS, ...LATER], 1).length > 0) return undefined;
  return fs.existsSync(first) ? undefined : first;
}

/** Options of ssh and of the probe that the next word belongs to; those of the other commands are in arguments.ts. */
const WITH_VALUE = /^(-[BbcFIiJlmop]|--(timeout|more|server-log|targets))$/;

/** Never a file that is not there: those have a slash, or an ending that evidence has. */
function looksLikeHost(word: string): boolean {
  if (/^ssh:\/\/./.test(word)) return true;
  if (/[/\\]|\.(log|txt|gz|conf|json)$/i.test(word) || word.length > 320) return false;
  return /^(?:[^\s@-][^\s@]{0,63}@)?(?:[A-Za-z0-9_][A-Za-z0-9_.-]*|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(?:%\w+)?|\[[0-9A-Fa-f:.]+\])$/.test(
    word,
  );
}

/** One word that is no file: a command, a mistyped one, a file that is not there, a line of text, or a host. */
function notAFile(word: string): never {
  if (LATER.has(word)) later(word);
  if (/[/\\]|\.(log|txt|gz|conf|json)$/i.test(word)) throw new Refusal(`${word}: there is no such file.`);
  if (/\s/.test(word)) throw new Refusal(`to look up a line, use: sshwhy message 'TEXT'`);
  const near = closest(word, COMMANDS, 1)[0];
  if (near !== undefined) throw new Refusal(`there is no command "${word}"; did you mean ${near}?`);
  throw new Refusal(`${word.slice(0, 100)}: this is no file, no command and no [user@]host.`);
}
