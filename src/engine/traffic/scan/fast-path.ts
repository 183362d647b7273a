/** What the scanners of one thread share: the tables of the fast path, in which what one line taught is kept for all. */

import { opensshTable } from '../../readers/patterns.ts';
import type { FastLine } from './fast-line.ts';
import { fastLine } from './fast-line.ts';
import type { Header } from './header.ts';
import { header } from './header.ts';
import type { Kernel, KernelScan } from './kernel.ts';
import { kernelScan } from './kernel.ts';
import { storage } from './storage.ts';

export interface FastPath {
  readonly head: Header;
  readonly line: FastLine;
  readonly kernel: KernelScan | undefined;
}

export function fastPath(kernel?: Kernel): FastPath {
  const tables = storage(kernel?.part);
  const head = header(tables);
  const line = fastLine(opensshTable(), tables);
  return { head, line, kernel: kernel && kernelScan(kernel, tables, head, line) };
}
