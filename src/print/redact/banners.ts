/**
 * Texts of a server that only their place tells to be such: what it shows before the login, its addition to the
 * identification, the file that the text comes from. Such a text names companies and people, and no program's table knows it.
 */

import { greetingName, meaningOf } from '../../engine/dictionary.ts';

export interface Banners {
  /** Looks at a line for texts that are told by what follows them. */
  learn(line: string): void;
  /** The line, masked where its place tells that it is such a text. Lines have to come in order. */
  hide(line: string): string;
}

const MASK = '****';
/** How much may stand between the place and its end: banners are screens, no books. */
const LONGEST = 60;
const MOST_PROMPTS = 200;

/** From here to the next line of ssh's own the server's text is printed (sshconnect2.c, input_userauth_banner). */
const BEGINS =
  /(?:^|\s)debug\d: (?:input_userauth_banner(?:: entering)?|SSH2_MSG_SERVICE_ACCEPT received)\s{0,9}$/;
const OWN = /(?:^|\s)debug\d: /;
/** Above a prompt or a refusal stands the same, when ssh was run without -v. */
const PROMPT =
  /^(?:\([^()\s]{1,320}\) )?[^\s@]{1,64}@[^\s:]{1,255}(?:'s password:|: Permission denied \()|^\([^()\s]{1,320}@[^()\s]{1,255}\) /;
const COMMAND =
  /^[^$#>%]{0,80}[$#>%] (?:sudo )?(?:\S{0,64}\/)?(?:ssh|scp|sftp|rsync|git|mosh|sshpass|autossh)(?:\.exe)?\s/;

const IDENT_LINE = /^(.{0,200}\bbanner line \d{1,4}: )(.{1,2048})$/;
const SOFTWARE =
  /^(.{0,400}(?:SSH-(?:2\.0|1\.99)-|software version )[!-~]{1,64} )([^\s"';:]{1,64}(?: [^\s"';:]{1,64}){0,8})$/;
/** What vendors add: it tells the release and nobody. */
const VENDOR =
  /^(?:debian|ubuntu|raspbian|freebsd|netbsd|openbsd|dragonfly|fips|pkix|hpn|fedora|centos|rhel|suse|alpine|gentoo|solaris|cisco|windows|macos|deb\d|pat|compat|vs\.?|from|in|on|port|and|is|\()/i;
const ADDENDUM = /^(\s{0,64}VersionAddendum[\s=]{1,9})(.{1,1024})$/i;
const FILE = /^(\s{0,64}Banner[\s=]{1,9})(\S.{0,1024})$/i;
const USUAL_FILES =
  /^"?(?:none|\/etc\/(?:issue(?:\.net)?|motd|banner|ssh\/(?:banner|sshd_banner)(?:\.txt)?))"?\s*$/i;

/** A line that some table of wordings reads as a whole: no server made it up. */
const isKnown = (line: string): boolean => meaningOf(line).some((m) => !m.loose);

export function banners(): Banners {
  const texts = new Set<string>();
  let above: string[] = [];
  let prompts = 0;
  let open = 0;

  function learn(line: string): void {
    if (prompts < MOST_PROMPTS && PROMPT.test(line.slice(0, 1024))) {
      prompts++;
      const mine: string[] = [];
      // Without a beginning it may be the person's own words about it.
      for (let i = above.length - 1; i >= 0; i--) {
        const one = above[i] as string;
        // With -v the text has a place of its own.
        if (OWN.test(one)) break;
        if (COMMAND.test(one) || (one.trim() !== '' && isKnown(one))) {
          for (const text of mine) if (/\p{L}/u.test(text)) texts.add(text);
          break;
        }
        mine.push(one.trim());
      }
      above = [];
      return;
    }
    above.push(line.slice(0, 1024));
    if (above.length > LONGEST) above.shift();
  }

  function hide(line: string): string {
    if (BEGINS.test(line.slice(-200))) {
      open = LONGEST;
      return line;
    }
    if (open > 0) {
      open--;
      if (OWN.test(line.slice(0, 200)) || (line.trim() !== '' && isKnown(line.slice(0, 1024)))) open = 0;
      else return line.trim() === '' ? line : MASK;
    }
    if (texts.size > 0 && texts.has(line.slice(0, 1024).trim())) return MASK;
    const ident = line.includes('banner line ') ? IDENT_LINE.exec(line) : null;
    if (ident) return greetingName(ident[2] as string) === 'other' ? `${ident[1]}${MASK}` : line;
    const software = /SSH-|software version /.test(line) ? SOFTWARE.exec(line) : null;
    if (software && !VENDOR.test(software[2] as string)) return `${software[1]}${MASK}`;
    const addendum = ADDENDUM.exec(line);
    if (addendum && !/^none\s*$/i.test(addendum[2] as string) && !VENDOR.test(addendum[2] as string))
      return `${addendum[1]}${MASK}`;
    const file = FILE.exec(line);
    if (file && !USUAL_FILES.test(file[2] as string)) return `${file[1]}${MASK}`;
    return line;
  }

  return { learn, hide };
}
