/** The printers of a whole log's story: Story -> terminal, Markdown, JSON, HTML; Connection -> lines of JSON or CSV. */

export {
  CONNECTION_FIELDS,
  type ConnectionForm,
  type ConnectionNames,
  type ConnectionOptions,
  type ConnectionPrinter,
  connectionPrinter,
  csvCell,
} from './connections.ts';
export { storyPage } from './html.ts';
export { storyJson } from './json.ts';
export { storyMarkdown } from './markdown.ts';
export type { StoryTerminalOptions } from './sheet.ts';
export { printSimulation, simulationJson } from './simulation.ts';
export { simulationMarkdown } from './simulation-markdown.ts';
export { printStory } from './terminal.ts';
export type { StoryOptions } from './words.ts';
