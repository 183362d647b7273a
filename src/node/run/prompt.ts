/** Puts "Permission denied, please try again." above the prompt that ssh writes to the terminal right behind it. */

import fs from 'node:fs';

export interface Prompt {
  /** Takes what a message tells of the prompt to come. */
  learn(message: string): void;
  /** What to write instead of this text when the prompt stands there already; undefined: the text as it is. */
  before(text: string): string | undefined;
  close(): void;
}

const AGAIN = 'Permission denied, please try again.\r\n';

/**
 * That line and the prompt (sshconnect2.c, userauth_passwd) are microseconds apart, and only the line comes through this
 * program. If ssh sleeps by the time the line is about to be written, it waits for the password already: then the line
 * takes the place of the prompt, and the prompt is written once more below.
 */
export function passwordPrompt(pid: number): Prompt {
  let user = '';
  let host = '';
  let alias = '';
  let stat: number | undefined;
  try {
    // Kept open, since to open it takes as long as ssh needs to the prompt.
    stat = fs.openSync(`/proc/${pid}/stat`, 'r');
  } catch {}
  const buffer = Buffer.alloc(512);
  const sleeps = (): boolean => {
    if (stat === undefined) return false;
    try {
      const text = buffer.toString('latin1', 0, fs.readSync(stat, buffer, 0, buffer.length, 0));
      return text[text.lastIndexOf(')') + 2] === 'S';
    } catch {
      return false;
    }
  };
  return {
    learn(message) {
      if (!message.startsWith('debug1: ')) return;
      const to = /^debug1: Authenticating to (.*):\d+ as '(.*)'$/s.exec(message);
      if (to !== null) [, host = '', user = ''] = to;
      const named = /^debug1: using hostkeyalias: (.*)$/s.exec(message);
      if (named !== null) alias = named[1] ?? '';
    },
    before(text) {
      if (text !== AGAIN || user === '' || !sleeps()) return undefined;
      const prompt = `${user}@${alias === '' ? host : alias}'s password: `;
      return `\r${AGAIN.trimEnd().padEnd(prompt.length)}\r\n\r${prompt}`;
    },
    close() {
      if (stat !== undefined) fs.closeSync(stat);
      stat = undefined;
    },
  };
}
