/**
 * A packet's length that is really text: whoever expects a length reads the first four bytes of whatever comes (RFC 4253, 6), so
 * 1397966893 is `SSH-`. Here stands what such a beginning belongs to.
 */

import { spelled } from './observation.ts';

const WEB = 'a web server answers there';
const WEB_CLIENT = 'a program sends requests to a web server there';
const HTML = 'a web page comes from there';
const MAIL = 'a mail or FTP server greets there';
const SHELL = 'a shell or program reports an error there';
const GREETING = 'a greeting for people is printed there';

/** By the first bytes; the longest that fits counts, so `220-` may differ from `220 `. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['SSH-', 'a second identification of SSH, so two connections or two servers were mixed'],
  ['HTTP', WEB],
  ['GET ', WEB_CLIENT],
  ['POST', WEB_CLIENT],
  ['HEAD', WEB_CLIENT],
  ['PUT ', WEB_CLIENT],
  ['OPTI', WEB_CLIENT],
  ['CONN', WEB_CLIENT],
  ['PRI ', WEB_CLIENT],
  ['<htm', HTML],
  ['<HTM', HTML],
  ['<!DO', HTML],
  ['<!do', HTML],
  ['<?xm', HTML],
  ['220 ', MAIL],
  ['220-', MAIL],
  ['421 ', MAIL],
  ['554 ', MAIL],
  ['EHLO', 'a program that sends mail speaks there'],
  ['HELO', 'a program that sends mail speaks there'],
  ['+OK ', 'a mail server (POP3) greets there'],
  ['* OK', 'a mail server (IMAP) greets there'],
  ['-ERR', 'a Redis or POP3 server reports an error there'],
  ['RFB ', 'a VNC server greets there'],
  ['PROX', 'a load balancer sends a PROXY protocol header'],
  [
    '\\r\\n\\r\\n',
    'a load balancer sends a PROXY protocol header (version 2), or empty lines are printed there',
  ],
  ['Inva', 'sshd\'s own complaint "Invalid SSH identification string."'],
  ['Prot', 'sshd\'s own complaint "Protocol mismatch."'],
  ['Exce', 'sshd\'s own complaint "Exceeded MaxStartups"'],
  ['Not ', 'sshd\'s own complaint "Not allowed at this time"'],
  ['bash', SHELL],
  ['-bas', SHELL],
  ['/bin', SHELL],
  ['/usr', SHELL],
  ['/hom', SHELL],
  ['/etc', SHELL],
  ['sh: ', SHELL],
  ['zsh:', SHELL],
  ['ssh:', SHELL],
  ['kex_', SHELL],
  ['Perm', SHELL],
  ['perm', SHELL],
  ['comm', SHELL],
  ['Comm', SHELL],
  ['Conn', SHELL],
  ['Coul', SHELL],
  ['Cann', SHELL],
  ['Erro', SHELL],
  ['erro', SHELL],
  ['ERRO', SHELL],
  ['Fail', SHELL],
  ['stty', SHELL],
  ['tput', SHELL],
  ['Welc', GREETING],
  ['Last', GREETING],
  ['Linu', GREETING],
  ['Debi', GREETING],
  ['Ubun', GREETING],
  ['Warn', GREETING],
  ['WARN', GREETING],
  ['This', GREETING],
  ['Hell', GREETING],
  ['****', GREETING],
  ['####', GREETING],
  ['====', GREETING],
  ['----', GREETING],
];

/** What speaks there, as a clause; null when the number is not known as the beginning of anything. */
export function lengthMeans(length: number): string | null {
  // TLS: a record's type, the version 3.x, the first byte of its size (RFC 8446, 5.1); 0x03 0x00: a packet of RDP (RFC 1006).
  const [first, second, third] = [24, 16, 8].map((shift) => Math.floor(length / 2 ** shift) % 256);
  if ((first === 0x16 || first === 0x15) && second === 3 && third !== undefined && third <= 4)
    return first === 0x16 ? 'TLS is spoken there' : 'an error of TLS is sent there';
  if (first === 3 && second === 0 && third === 0) return 'Remote Desktop (RDP) is spoken there';
  const text = spelled(length);
  if (text === null) return null;
  const known = BEGINNINGS.find(([begin]) => text === begin)?.[1];
  if (known !== undefined) return known;
  return text.includes('\\e') ? 'text with colours for a terminal is printed there' : null;
}
