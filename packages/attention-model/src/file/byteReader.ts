/** Gives bytes in the lengths that a reader needs, however they are chunked. */
export interface ByteReader {
  /** The next bytes: `count` of them, or fewer if there are no more. */
  take(count: number): Promise<Uint8Array>;
  /** Ends the stream. */
  close(): Promise<unknown>;
}

/**
 * A reader of bytes that arrive in chunks of any length.
 *
 * @param chunks - the bytes in order
 * @param onReceived - called with the number of bytes so far, each time more arrive
 */
export function byteReader(
  chunks: AsyncIterable<Uint8Array>,
  onReceived: (bytes: number) => void,
): ByteReader {
  const source = chunks[Symbol.asyncIterator]();
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let received = 0;
  return {
    async take(count) {
      while (waitingBytes < count) {
        const { done, value } = await source.next();
        if (done) break;
        waiting.push(value);
        waitingBytes += value.length;
        received += value.length;
        onReceived(received);
      }
      const joined = join(waiting, waitingBytes);
      const rest = joined.subarray(count);
      waiting = [rest];
      waitingBytes = rest.length;
      return joined.subarray(0, count);
    },
    close: async () => source.return?.(),
  };
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    joined.set(chunk, offset);
    offset += chunk.length;
  }
  return joined;
}
