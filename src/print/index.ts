/** The printers: Report -> terminal, Markdown, JSON. Pure, strings only. */

export { type ConfigPageOptions, configMarkdown, printConfig, printEffective } from './configuration.ts';
export { printCause, printMeanings } from './dictionary.ts';
export { ascii, maskedTree, printJson } from './json.ts';
export { printMarkdown } from './markdown.ts';
export { type SafeOptions, safe } from './safe.ts';
export { printTerminal, type TerminalOptions } from './terminal.ts';
export { effectWords, plain } from './words.ts';
