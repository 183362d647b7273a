/** Unzips gzip as it comes, and stops at what no honest log needs. */

import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

const MOST_BYTES = 2 * 1024 ** 3;
/** Text shrinks to a tenth or twentieth; beyond this ratio a small file was made to fill a machine. */
const MOST_RATIO = 1000;
const RATIO_FROM = 64 * 1024 ** 2;

/** Hands on the unzipped bytes; `note` gets the rest of a sentence that begins with the file's name. */
export async function unzip(
  head: Uint8Array,
  rest: Iterable<Uint8Array>,
  take: (chunk: Uint8Array) => void,
  note: (text: string) => void,
  limits: { readonly bytes: number; readonly ratioFrom: number } = {
    bytes: MOST_BYTES,
    ratioFrom: RATIO_FROM,
  },
): Promise<void> {
  let zipped = 0;
  let unzipped = 0;
  function* all(): Generator<Uint8Array> {
    zipped += head.length;
    yield head;
    for (const piece of rest) {
      zipped += piece.length;
      yield piece;
    }
  }
  const gunzip = createGunzip();
  const input = Readable.from(all());
  input.on('error', (error) => gunzip.destroy(error));
  input.pipe(gunzip);
  try {
    for await (const chunk of gunzip) {
      const bytes = chunk as Buffer;
      unzipped += bytes.length;
      if (unzipped > limits.bytes) {
        note(`is larger than ${limits.bytes / 1024 ** 3} GiB unzipped: I read that much and no more.`);
        break;
      }
      if (unzipped > limits.ratioFrom && unzipped > zipped * MOST_RATIO) {
        note('grows more than a thousandfold when it is unzipped, as no log does: I stopped there.');
        break;
      }
      take(new Uint8Array(bytes));
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    note(
      code === 'Z_BUF_ERROR'
        ? 'ends in the middle of its gzip data: I read what there is.'
        : `is damaged as gzip data (${code ?? 'unknown'}): I read what comes before.`,
    );
  } finally {
    input.destroy();
    gunzip.destroy();
  }
}
