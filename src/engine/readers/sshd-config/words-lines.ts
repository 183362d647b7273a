/** Sentences about lines without effect, in the wrong place or refused (structure.ts). */

import type { WordTable } from './words.ts';
import { detailOf, t } from './words.ts';

export const LINE_WORDS: WordTable = {
  'match-scope': (f) => ({
    what: t`${f.keyword} stands below the \`Match\` line ${detailOf(f, 'match-line')} and so holds for those connections alone, though it looks meant for everybody.`,
    better: 'move the line above the first Match',
    why: t`A \`Match\` block ends at the next \`Match\` or at the end of the file; blank lines, comments and indentation do not end it.`,
  }),
  'duplicate-ignored': (f) => ({
    what: t`The line has no effect: line ${detailOf(f, 'line')} sets ${f.keyword} too, and that one counts.`,
    better: 'keep one of the two lines',
    why:
      detailOf(f, 'last-wins-until') === undefined
        ? t`sshd takes the first value that it finds.`
        : t`For this keyword the last value counts up to release ${detailOf(f, 'last-wins-until')}, whatever the manual says; in later ones the first.`,
  }),
  'global-only-in-match': (f) => ({
    what: t`sshd does not start: ${f.keyword} is not allowed below a \`Match\` line.`,
    better: 'move the line above the first Match',
    why: t`sshd says "Directive '${f.keyword}' is not allowed within a Match block".`,
  }),
  'unknown-keyword': (f) => {
    const near = detailOf(f, 'near');
    if (f.detail === 'client-option') {
      return {
        what: t`sshd does not start: ${f.keyword} is a setting of the client.`,
        better: 'remove the line; it belongs into ssh_config or ~/.ssh/config',
        why: t`sshd says "Bad configuration option: ${f.keyword}".`,
      };
    }
    return {
      what: t`sshd does not start: it knows no setting ${f.keyword}.${near === undefined ? '' : ` Probably ${near} was meant.`}`,
      better: near === undefined ? 'correct or remove the line' : near,
      why: t`sshd says "Bad configuration option: ${f.keyword}". A release older than the setting says the same.`,
    };
  },
  'deprecated-keyword': (f) => ({
    what: t`The line has no effect any more; sshd prints "Deprecated option ${f.keyword}" or nothing, and goes on.`,
    why: t`It can be removed.`,
  }),
  'bad-value': (f) => {
    const glued = detailOf(f, 'glued');
    if (glued !== undefined) {
      return {
        what: t`sshd does not start: two lines have become one at ${f.value}.`,
        better: `put ${glued} on a line of its own`,
        why: t`That happens when a line is appended to a file whose last line has no end.`,
      };
    }
    return {
      what:
        f.detail === 'missing'
          ? t`sshd does not start: ${f.keyword} has no value.`
          : t`sshd does not start: it does not accept ${f.value} for ${f.keyword}.`,
      // What is wrong with MaxStartups has a finding of its own.
      ...((f.keyword !== 'MaxStartups' || f.detail === 'missing') && {
        better: 'correct the value; sshd -t names the line',
      }),
      why: t`A running sshd goes on until it is restarted; a reload with such a file ends it.`,
    };
  },
  include: (f) =>
    f.detail === 'given'
      ? {
          what: t`Further files are read at this place: ${f.value}.`,
          why: t`What they set counts before what follows here.`,
        }
      : {
          what: t`Further files are read at this place: ${f.value}. They were not given, so not all of the configuration is known.`,
          why: t`What they set counts before what follows here. \`sudo sshd -T\` prints what really holds.`,
        },
};
