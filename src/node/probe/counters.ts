/**
 * What this machine's kernel counts while a connection is being opened (Linux): it tells a reset from a notice of ICMP, and a
 * rule of this machine from one further on. Nothing is sent for it; any user may read it.
 */

import fs from 'node:fs';
import type { KernelLayer } from '../../engine/index.ts';
import { pause } from './programs.ts';

/** Watches that run at this moment: the counters are those of the whole machine, so that of two nobody knows whose it was. */
const running = new Set<{ alone: boolean }>();

/** So long nothing of ours is under way, to see what the machine counts anyway. */
const CALM_MS = 25;

type Counted = Omit<KernelLayer, 'layer'>;

/** Begins to watch; what it returns ends it, and tells what was counted where that is wanted and can be told. */
export function watchKernel(): (isWanted: boolean) => Promise<Counted | undefined> {
  const own = { alone: running.size === 0 };
  for (const other of running) other.alone = false;
  running.add(own);
  const before = own.alone ? read() : undefined;
  return async (isWanted) => {
    const after = isWanted && own.alone && before ? read() : undefined;
    if (after) await pause(CALM_MS);
    const later = after && own.alone ? read() : undefined;
    running.delete(own);
    // Where notices come and go without us, ours cannot be told from them.
    const isCalm = later?.noticesIn === after?.noticesIn && later?.noticesOut === after?.noticesOut;
    if (!before || !after || !isCalm) return undefined;
    return {
      noticesIn: after.noticesIn - before.noticesIn,
      noticesOut: after.noticesOut - before.noticesOut,
      unsent: after.unsent - before.unsent,
    };
  };
}

function read(): Counted | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    const v4 = table(fs.readFileSync('/proc/net/snmp', 'latin1'), 'Icmp');
    const tcp = table(fs.readFileSync('/proc/net/netstat', 'latin1'), 'TcpExt');
    const v6 = fs.existsSync('/proc/net/snmp6') ? fs.readFileSync('/proc/net/snmp6', 'latin1') : '';
    return {
      noticesIn: v4('InDestUnreachs') + column(v6, 'Icmp6InDestUnreachs'),
      noticesOut: v4('OutDestUnreachs') + column(v6, 'Icmp6OutDestUnreachs'),
      unsent: tcp('TCPRetransFail'),
    };
  } catch {
    // A container or a hardened system may show none of it.
    return undefined;
  }
}

/** Two lines of one beginning: the names, then the values. */
function table(text: string, name: string): (of: string) => number {
  const [names = [], values = []] = text
    .split('\n')
    .filter((l) => l.startsWith(`${name}: `))
    .map((l) => l.split(' '));
  return (of) => Number(values[names.indexOf(of)] ?? 0);
}

const column = (text: string, name: string): number =>
  Number(new RegExp(`^${name}\\s+(\\d+)$`, 'm').exec(text)?.[1] ?? 0);
