/** The part of a stream of bytes that reading a file needs. */
interface ByteReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
  cancel(): Promise<void>;
}

interface ByteWriter {
  write(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** The part of one end of a channel that a message to oneself needs. */
interface Port {
  onmessage: (() => void) | null;
  postMessage(message: undefined): void;
  close(): void;
}

/**
 * What browsers, Node, Deno and workers all have, though it is not part of the language, and this package is compiled
 * without any of their libraries.
 */
interface Platform {
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
  readonly TextDecoder: new (encoding: string) => { decode(bytes: Uint8Array): string };
  readonly MessageChannel?: new () => { readonly port1: Port; readonly port2: Port };
  readonly DecompressionStream: new (
    format: "deflate-raw",
  ) => {
    readonly readable: { getReader(): ByteReader };
    readonly writable: { getWriter(): ByteWriter };
  };
}

/** Asked for when it is used, so that importing this package needs none of it. */
export function platform(): Platform {
  return globalThis as unknown as Platform; // core is checked without DOM and Node, which declare these
}
