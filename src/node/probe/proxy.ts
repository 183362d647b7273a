/** ProxyCommand and ProxyJump as the carrier of the connection: the same program that ssh would start, its own words kept. */

import { spawn } from 'node:child_process';
import type { ProxyLayer } from '../../engine/index.ts';
import type { Carrier } from './conversation.ts';
import type { Hop } from './hops.ts';
import { hopsIn, hopWords } from './hops.ts';
import { stop } from './programs.ts';
import type { Settings } from './settings.ts';
import type { Try } from './try.ts';

export interface Proxy {
  readonly carrier: Carrier;
  /** Ends the program and tells what it was and what it said. */
  ended(): Promise<ProxyLayer>;
}

const MOST_WORDS = 500_000;
/** What a program that is about to end may still say. */
const LAST_WORDS_MS = 150;

export function openProxy(
  t: Try,
  deadline: number,
  /** `master`: the socket of an ssh that is logged in at the jump host already. `verbose`: the ProxyCommand, telling its steps. */
  over: { readonly port?: number; readonly master?: string; readonly verbose?: string } = {},
): Proxy {
  const settings = { ...t.settings, port: over.port ?? t.settings.port };
  const jump = settings.jump === undefined ? undefined : expanded(settings.jump, settings);
  const begin = performance.now();
  const command = jump === undefined ? expanded(settings.proxyCommand ?? '', settings) : undefined;
  const words =
    jump === undefined
      ? []
      : jumpWords(jump, t.options.ssh, deadline - begin, [
          ...(over.master === undefined ? ['-v'] : ['-S', over.master]),
          ...['-W', `[${settings.host}]:${settings.port}`],
        ]);
  // ssh hands a ProxyCommand to the person's shell, behind exec (sshconnect.c, ssh_proxy_connect).
  const child =
    command === undefined
      ? spawn('ssh', words, { stdio: 'pipe', detached: true })
      : spawn(process.env['SHELL'] || '/bin/sh', ['-c', `exec ${over.verbose ?? command}`], {
          stdio: 'pipe',
          detached: true,
        });
  let said = '';
  let status: number | undefined;
  let missing = false;
  child.stderr.setEncoding('utf8').on('data', (s: string) => {
    if (said.length < MOST_WORDS) said += s;
  });
  const gone = new Promise<void>((resolve) => {
    child.once('error', () => {
      missing = true;
      resolve();
    });
    child.once('close', (code) => {
      if (code !== null) status = code;
      resolve();
    });
  });
  child.stdin.on('error', () => {});
  return {
    carrier: {
      write(bytes) {
        if (child.stdin.writable) child.stdin.write(bytes);
      },
      finish() {
        child.stdin.end();
      },
      close() {
        child.stdin.end();
      },
      on({ data, end }) {
        child.stdout.on('data', data);
        child.stdout.once('end', () => end('fin'));
        child.stdout.on('error', () => end('fin'));
        child.once('error', () => end('fin'));
      },
      unconfirmed: () => undefined,
    },
    async ended() {
      const wait = new Promise<void>((resolve) => {
        setTimeout(resolve, Math.max(0, Math.min(LAST_WORDS_MS, deadline - performance.now()))).unref();
      });
      await Promise.race([gone, wait]);
      stop(child.pid);
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 50).unref())]);
      // What left its group may hold the pipes, and we would not end before it does.
      for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe.destroy();
      return {
        layer: 'proxy',
        how: jump === undefined ? 'command' : 'jump',
        command: command ?? `ssh ${words.join(' ')}`,
        ms: Math.round(performance.now() - begin),
        ...(status !== undefined && { status }),
        text: missing ? 'the program cannot be started' : said,
      };
    },
  };
}

/** The tokens of ssh_config(5) that ProxyCommand takes. */
export function expanded(command: string, s: Settings): string {
  const values: { readonly [token: string]: string } = {
    '%': '%',
    h: s.host,
    n: s.given,
    p: `${s.port}`,
    r: s.user ?? '',
  };
  return command.replace(/%([%hnpr])/g, (_, token: string) => values[token] as string);
}

/** As the implicit ProxyCommand of ProxyJump (ssh.c): the last host carries, the ones before it are its own jump hosts. */
export function jumpWords(
  jump: string,
  ssh: readonly string[],
  forMs: number,
  does: readonly string[],
): readonly string[] {
  const last = hopsIn(jump).at(-1) as Hop;
  const before = jump.split(',').slice(0, -1).join(',');
  return [
    ...['-o', 'BatchMode=yes', '-o', `ConnectTimeout=${Math.max(1, Math.ceil(forMs / 1000))}`],
    ...hopWords(last, ssh),
    ...(before === '' ? [] : ['-J', before]),
    ...does,
    '--',
    last.host,
  ];
}
