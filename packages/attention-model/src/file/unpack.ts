import { refuse } from "../checks/refuse.js";

/**
 * Inflates raw deflate (RFC 1951), by the engine's own decoder.
 *
 * @param length - how many bytes it must give; it stops as soon as there are more
 * @throws rejects with a RangeError if it gives fewer or more, or is not deflate data
 */
export async function unpack(
  caller: string,
  packed: Uint8Array,
  length: number,
): Promise<Uint8Array> {
  const refusePart = (got: string): never =>
    refuse(caller, "a part of the parameters file", `unpack to ${length} bytes`, got);
  const whole = new Uint8Array(packed); // of a buffer of its own, as Blob wants it
  const stream = new Blob([whole]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  const bytes = new Uint8Array(length);
  let at = 0;
  while (true) {
    const { done, value } = await reader.read().catch(() => refusePart("no deflate"));
    if (done) break;
    if (at + value.length > length) {
      reader.cancel().catch(() => {}); // its answer is not needed any more
      refusePart("more");
    }
    bytes.set(value, at);
    at += value.length;
  }
  return at < length ? refusePart(`${at}`) : bytes;
}
