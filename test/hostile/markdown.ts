/** Tells what of a Markdown text stands outside its code: there no name of a stranger may be. */

/** Markdown without its code: fenced blocks, then code spans (CommonMark 4.5 and 6.1); what is left is our own words. */
export function outsideCode(markdown: string): string {
  const left: string[] = [];
  let fence = '';
  for (const line of markdown.split('\n')) {
    const mark = /^ {0,6}(`{3,}|~{3,})(.*)$/.exec(line);
    if (fence !== '') {
      if (mark && (mark[1] as string).startsWith(fence) && (mark[2] as string).trim() === '') fence = '';
      continue;
    }
    if (mark && !(mark[2] as string).includes('`')) {
      fence = mark[1] as string;
      continue;
    }
    left.push(withoutSpans(line));
  }
  if (fence !== '') left.push('UNCLOSED FENCE');
  return left.join('\n');
}

function withoutSpans(line: string): string {
  let out = '';
  let rest = line;
  for (;;) {
    const open = /`+/.exec(rest);
    if (!open) return out + rest;
    const after = rest.slice(open.index + open[0].length);
    let end = -1;
    for (const m of after.matchAll(/`+/g)) {
      if (m[0].length !== open[0].length) continue;
      end = (m.index ?? 0) + m[0].length;
      break;
    }
    out += rest.slice(0, open.index);
    if (end < 0) return `${out}UNCLOSED SPAN${after}`;
    out += '\u25a1';
    rest = after.slice(end);
  }
}
