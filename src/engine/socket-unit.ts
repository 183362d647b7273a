/** A systemd socket unit beside an sshd_config: where it listens, and which Port and ListenAddress lines that leaves idle. */

import type { ConfigNote } from './configuration-types.ts';
import type { Effective } from './readers/sshd-config/effective.ts';
import type { ConfigLine } from './readers/sshd-config/parse.ts';
import { readListen } from './readers/sshd-config/values.ts';
import { t } from './remedy.ts';

interface Listening {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** Empty: every address. */
  readonly host: string;
  readonly port: string;
}

export interface SocketUnit {
  readonly name: string;
  readonly listens: readonly Listening[];
  /** A generator makes part of it out of sshd_config, at each `systemctl daemon-reload`. */
  readonly generated: boolean;
}

const MOST_LINES = 2000;

/**
 * Reads a unit file, or several as `systemctl cat` prints them: an empty ListenStream= takes back what came before it
 * (systemd.socket(5)). Undefined when the text is none.
 */
export function socketUnit(name: string, text: string): SocketUnit | undefined {
  let section = '';
  let file = name;
  let line = 0;
  let seen = false;
  let generated = false;
  let listens: Listening[] = [];
  for (const raw of text.split('\n', MOST_LINES)) {
    line++;
    const l = raw.trim();
    const path = /^# (\/\S{1,300}\.(?:socket|conf))$/.exec(l)?.[1];
    if (path !== undefined) {
      file = path;
      line = 0;
      generated ||= /\/generator(\.early|\.late)?\//.test(path);
    }
    if (/sshd-socket-generator/.test(l)) generated = true;
    const head = /^\[(\w+)\]$/.exec(l)?.[1];
    if (head !== undefined) section = head;
    if (section !== 'Socket' || head !== undefined) {
      seen ||= head === 'Socket';
      continue;
    }
    const value = /^ListenStream\s*=\s*(.*)$/.exec(l)?.[1];
    if (value === undefined) continue;
    if (value === '') listens = [];
    else {
      const where = placeOf(value);
      if (where) listens.push({ file, line, text: l.slice(0, 300), ...where });
    }
  }
  return seen ? { name: unitName(file, name), listens, generated } : undefined;
}

/** The unit's own name, also when its last piece was a drop-in: /run/…/ssh.socket.d/addresses.conf. */
function unitName(file: string, given: string): string {
  const base = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  return (
    /([^/]+\.socket)\.d\/[^/]+$/.exec(file)?.[1] ?? (file.endsWith('.socket') ? base(file) : base(given))
  );
}

/** A number alone means every address; paths and virtual sockets are none of sshd's ports. */
function placeOf(value: string): { readonly host: string; readonly port: string } | undefined {
  if (/^\d{1,5}$/.test(value)) return { host: '', port: value };
  const { host, port } = readListen(value.replace(/%\w+$/, ''));
  if (port === undefined || host.startsWith('/') || host.startsWith('@') || /^vsock/.test(value))
    return undefined;
  return { host: isWild(host) ? '' : host, port };
}

const isWild = (host: string): boolean => host === '0.0.0.0' || host === '::' || host === '*';

interface SocketNotes {
  readonly withoutEffect: readonly ConfigNote[];
  readonly surprising: readonly ConfigNote[];
  readonly other: readonly ConfigNote[];
}

/** What the unit makes of the lines that say where to listen; `longest` cuts the lines that are quoted. */
export function socketNotes(unit: SocketUnit, e: Effective, longest: number): SocketNotes {
  const withoutEffect: ConfigNote[] = [];
  const other: ConfigNote[] = [];
  const surprising: ConfigNote[] = [];
  if (unit.listens.length === 0) return { withoutEffect, surprising, other };
  const where = [...new Set(unit.listens.map((l) => shown(l.host, l.port)))].slice(0, 10).join(', ');
  const lines = e.settings.filter((l) => l.canonical === 'Port' || l.canonical === 'ListenAddress');
  const ports = lines.filter((l) => l.canonical === 'Port').map((l) => l.args[0] ?? '');
  const addressed = lines.some((l) => l.canonical === 'ListenAddress');
  for (const l of lines) {
    const wanted = wantedBy(l, ports);
    const note = {
      file: l.file,
      line: l.line,
      text: l.text.trim().slice(0, longest),
    };
    const covered = wanted.every((w) =>
      unit.listens.some((s) => s.port === w.port && (l.canonical === 'Port' || s.host === w.host)),
    );
    if (covered) {
      other.push({
        ...note,
        finding: 'socket-unit-agrees',
        what: t`systemd listens there, not sshd: the unit ${unit.name} says the same as this line.`,
        why: t`To change it, change both.`,
      });
      continue;
    }
    const reached = wanted.every((w) =>
      unit.listens.some((s) => s.port === w.port && (s.host === '' || s.host === w.host)),
    );
    const streams = wanted.map((w) => `ListenStream=${shown(w.host, w.port)}`).join(' and ');
    // Where addresses are named, the port belongs to them.
    const better = unit.generated
      ? `run systemctl daemon-reload, then systemctl restart ${unit.name}`
      : l.canonical === 'Port' && addressed
        ? undefined
        : `${streams} in a drop-in of ${unit.name} (systemctl edit), below an empty ListenStream=`;
    withoutEffect.push({
      ...note,
      finding: 'socket-unit-decides',
      what: t`The line has no effect while ${unit.name} is active: systemd listens, on ${where}, and hands the connections to sshd.`,
      why: unit.generated
        ? t`The unit is made from sshd_config whenever systemd reads its files anew. That has not happened since this line was written.`
        : reached
          ? t`sshd gets a socket that is open already, and does not open another one. The unit answers at the address of this line and at every other one too.`
          : t`sshd gets a socket that is open already, and does not open another one. Whoever uses what this line says is refused.`,
      ...(better !== undefined && { better }),
    });
  }
  const elsewhere = unit.listens.find((s) => s.port !== '22');
  if (lines.length === 0 && elsewhere)
    surprising.push({
      file: elsewhere.file,
      line: elsewhere.line,
      text: elsewhere.text,
      finding: 'socket-unit-other-port',
      what: t`sshd answers where this unit listens: ${where}. sshd_config does not say so, and ${'`sshd -T`'} prints 22.`,
      why: t`systemd opens the socket and hands the connections over. Clients need the port of the unit.`,
    });
  return { withoutEffect, surprising, other };
}

const shown = (host: string, port: string): string =>
  host === '' ? port : host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;

/** The places that a line asks for; an address without a port takes each Port (sshd_config(5)). */
function wantedBy(
  l: ConfigLine,
  ports: readonly string[],
): readonly { readonly host: string; readonly port: string }[] {
  if (l.canonical === 'Port') return [{ host: '', port: l.args[0] ?? '' }];
  const { host, port } = readListen(l.args[0] ?? '');
  const at = isWild(host) ? '' : host;
  const all = port !== undefined ? [port] : ports.length > 0 ? ports : ['22'];
  return all.map((p) => ({ host: at, port: p }));
}
