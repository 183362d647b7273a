/** The printers of a whole log's story: Story -> terminal, Markdown, JSON, HTML; Connection -> lines of JSON or CSV. */

export type { StoryTerminalOptions } from './sheet.ts';
export { printStory } from './terminal.ts';
export type { StoryOptions } from './words.ts';
