/**
 * The one global that the engine uses beyond the language: TextDecoder, which Node, workers and pages all have.
 * Only what the engine needs is declared. This file belongs to the tsconfigs of engine and print alone; elsewhere the
 * real types are there.
 */

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  readonly encoding: string;
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}
