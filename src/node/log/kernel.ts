/** The memory in which the threads scan, and the scanner's kernel in WebAssembly over it, where there is one. */

import type { Kernel } from '../../engine/traffic/index.ts';
import { BEHIND, KERNEL_CODE, PART_BYTES } from '../../engine/traffic/index.ts';

/** As much of WebAssembly as is used here: Node's types have none. */
interface Memory {
  readonly buffer: SharedArrayBuffer;
}
interface Exports {
  begin(control: number): void;
  scan(from: number, to: number, end: number): number;
}
declare const WebAssembly: {
  readonly Memory: new (of: { initial: number; maximum: number; shared: true }) => Memory;
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object, imports: { env: { memory: Memory } }) => { exports: Exports };
};

/** Crosses between threads. */
export interface Ground {
  readonly buffer: SharedArrayBuffer;
  /** Undefined: every line is scanned by the scanner's TypeScript. */
  readonly kernel: { readonly memory: Memory; readonly module: object } | undefined;
  /** Where the tables of the threads lie, one behind the other. */
  readonly tables: number;
}

const PAGE = 65_536;

/** Memory for so many bytes of blocks and for the tables of so many threads. */
export function ground(bytes: number, threads: number): Ground {
  const tables = Math.ceil((bytes + BEHIND) / PAGE) * PAGE;
  const pages = tables / PAGE + Math.ceil((threads * PART_BYTES + BEHIND) / PAGE);
  if (process.env['SSHWHY_KERNEL'] !== 'off') {
    try {
      const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
      const module = new WebAssembly.Module(Buffer.from(KERNEL_CODE, 'base64'));
      return { buffer: memory.buffer, kernel: { memory, module }, tables };
    } catch {
      // No WebAssembly, none with these instructions, or not so many addresses: the result is the same without.
    }
  }
  return { buffer: new SharedArrayBuffer(tables), kernel: undefined, tables };
}

/** The kernel of one thread. */
export function kernelOf({ buffer, kernel, tables }: Ground, thread: number): Kernel | undefined {
  if (kernel === undefined) return undefined;
  const { memory, module } = kernel;
  const { begin, scan } = new WebAssembly.Instance(module, { env: { memory } }).exports;
  const from = tables + thread * PART_BYTES;
  return { part: { buffer, from, to: from + PART_BYTES }, begin, scan };
}
