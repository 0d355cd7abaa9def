/** The part of a stream of bytes that reading a file needs. */
interface ByteReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
  cancel(): Promise<void>;
}

interface ByteWriter {
  write(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/**
 * What browsers, Node, Deno and workers all have, though it is not part of the language, and this
 * package is compiled without any of their libraries.
 */
interface Platform {
  readonly TextDecoder: new (encoding: string) => { decode(bytes: Uint8Array): string };
  readonly DecompressionStream: new (
    format: "deflate-raw",
  ) => {
    readonly readable: { getReader(): ByteReader };
    readonly writable: { getWriter(): ByteWriter };
  };
}

/** Asked for when it is used, so that importing this package needs neither. */
export function platform(): Platform {
  return globalThis as unknown as Platform;
}
