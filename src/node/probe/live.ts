/** The ladder while it is climbed: one line a layer on the terminal, and what is being waited for. */

import type { HopLayer, Layer, TalkLayer } from '../../engine/index.ts';
import { shareInWords } from '../../engine/index.ts';
import { safe } from '../../print/index.ts';
import { err } from '../output.ts';
import type { Watcher } from './try.ts';

const CLEAR = '\r\u001b[K';

export function live(): Watcher {
  let waits = false;
  const clear = (): void => {
    if (waits) err(CLEAR);
    waits = false;
  };
  return {
    layer(layer) {
      clear();
      for (const line of rung(layer)) err(`  ${line}\n`);
    },
    waiting(what) {
      clear();
      err(`  … ${safe(what).slice(0, 70)}`);
      waits = true;
    },
  };
}

const name = (label: string): string => label.padEnd(10);
const took = (ms: number): string =>
  ms < 1 ? '' : ms < 1000 ? `  (${Math.round(ms)} ms)` : `  (${Math.round(ms / 100) / 10} s)`;

/** A layer in a few words; all that comes from outside is made safe. */
function rung(l: Layer): readonly string[] {
  switch (l.layer) {
    case 'config':
      return l.error === undefined
        ? l.by === 'none'
          ? [`${name('config')}there is no ssh here: its configuration is not known`]
          : []
        : [`${name('config')}ssh refuses it: ${safe(l.error.split('\n')[0] ?? '').slice(0, 100)}`];
    case 'name':
      if (l.literal) return [];
      return [
        l.errno === undefined
          ? `${name('name')}${safe(l.host)} is ${l.addresses.map((a) => safe(a)).join(', ')}${took(l.ms)}`
          : `${name('name')}${safe(l.host)} cannot be looked up: ${l.errno}${took(l.ms)}`,
      ];
    case 'route':
      return [
        l.source === undefined
          ? `${name('route')}no way to ${safe(l.addr)} (${l.errno ?? ''})`
          : `${name('route')}to ${safe(l.addr)} from ${safe(l.source)}`,
      ];
    case 'kernel':
      return [];
    case 'neighbour':
      return [
        `${name('network')}${l.there ? 'a machine has' : 'no machine has'} the address ${safe(l.addr)} in this network`,
      ];
    case 'beside':
      return [
        `${name('beside')}${l.lowPort === undefined ? '' : `from a low port: ${l.lowPort}; `}a datagram: ${l.datagram}`,
      ];
    case 'tcp':
      return [
        `${name('connect')}${safe(l.addr)} port ${l.port}: ${l.errno === undefined ? 'open' : l.errno}${took(l.ms)}`,
      ];
    case 'talk':
      return talkRungs(l);
    case 'proxy': {
      if (l.how === 'jump') return [`${name('proxy')}through ProxyJump${took(l.ms)}`];
      const last = l.text.trim().split('\n').at(-1) ?? '';
      return [
        `${name('proxy')}through ProxyCommand${last === '' ? '' : `, which says: ${safe(last).slice(0, 100)}`}${took(l.ms)}`,
      ];
    }
    case 'hop':
      return [
        `${name(l.proxy ? 'proxy' : `hop ${l.number}`)}${safe(l.host)} port ${l.port}: ${HOP[l.result]}${l.why === undefined ? '' : ` (${safe(l.why).slice(0, 120)})`}`,
      ];
    case 'repeat':
      return [
        `${name('repeat')}${l.tries} more connections: ${l.greeted} greeted, ${l.dropped} refused by sshd, ${l.closed} closed, ${l.refused} not opened, ${l.silent} silent${took(l.ms)}`,
        ...(shareInWords(l) === '' ? [] : [`${name('')}${shareInWords(l)}`]),
      ];
    case 'penalty':
      return [
        `${name('penalty')}at most ${l.seconds} of the ${l.least} seconds from which OpenSSH ${safe(l.version)} shuts an address out`,
      ];
    case 'ports':
      return [`${name('ports')}${l.ports.map((p) => `${p.port} ${p.found}`).join(', ')}`];
    case 'ssh':
      return [`${name(l.purpose)}ssh ended with ${l.status ?? 'a signal'}${took(l.ms)}`];
    case 'hostkey':
      return [
        `${name('host key')}${l.result}${l.keytype === undefined ? '' : ` (${safe(l.keytype)})`}${took(l.ms)}`,
      ];
    case 'skipped':
      return [`${name(l.what)}skipped: ${safe(l.why)}`];
  }
}

const HOP: { readonly [result in HopLayer['result']]: string } = {
  'logged-in': 'let you in',
  'no-login': 'answers, and does not let you in',
  'not-reached': 'not reached',
  'not-tried': 'not tried',
};

function talkRungs(l: TalkLayer): readonly string[] {
  const out: string[] = [];
  const ended = l.end === 'open' ? 'still open' : l.end === 'fin' ? 'closed' : 'reset';
  if (l.way !== 'usual') return [`${name(l.way.slice(0, 9))}${l.bytes} bytes, ${ended}${took(l.endMs)}`];
  for (const line of l.lines.slice(0, 3)) out.push(`${name('says')}${safe(line).slice(0, 80)}`);
  if (l.identification !== undefined)
    out.push(`${name('identify')}${safe(l.identification).slice(0, 90)}${took(l.firstMs ?? 0)}`);
  else
    out.push(
      `${name('identify')}${l.bytes === 0 ? 'not a word' : `${l.bytes} bytes, no identification`}, ${ended}${took(l.endMs)}`,
    );
  if (l.serverOffer)
    out.push(`${name('offers')}${l.serverOffer.kex.split(',').length} methods of key exchange`);
  else if (l.identification !== undefined) out.push(`${name('offers')}none came, ${ended}${took(l.endMs)}`);
  return out;
}
