import { platform } from "./platform.js";

/**
 * Inflates raw deflate data that is known to be `size` bytes long; undefined when it is damaged or of another length. A
 * bomb is stopped at the first byte too many.
 *
 * Source: RFC 1951.
 */
export async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array | undefined> {
  const stream = new (platform().DecompressionStream)("deflate-raw");
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const written = writer.write(packed).then(() => writer.close());
  written.catch(() => {}); // damaged data is noticed where it is read
  const inflated = new Uint8Array(size);
  let filled = 0;
  try {
    for (let part = await reader.read(); part.value; part = await reader.read()) {
      if (filled + part.value.length > size) {
        await reader.cancel();
        return undefined;
      }
      inflated.set(part.value, filled);
      filled += part.value.length;
    }
  } catch {
    return undefined;
  }
  return filled === size ? inflated : undefined;
}
