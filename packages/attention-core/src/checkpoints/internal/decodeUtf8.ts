/** The smallest code point that needs this many bytes. An encoding of a smaller one is overlong. */
const MIN_POINTS = [0, 0, 0x80, 0x800, 0x10000];

/** How many code points are made into a string at once: an argument each, of which there is a limit. */
const CHUNK = 4096;

/**
 * Text from UTF-8, or undefined if the bytes are not valid. `TextDecoder` does the same, but is not part of the
 * language, and missing where JavaScript runs without a browser's library.
 *
 * ```text
 * 0xxxxxxx                                  1 byte, up to U+007F
 * 110xxxxx 10xxxxxx                         2 bytes, up to U+07FF
 * 1110xxxx 10xxxxxx 10xxxxxx                3 bytes, up to U+FFFF, without the surrogates
 * 11110xxx 10xxxxxx 10xxxxxx 10xxxxxx       4 bytes, up to U+10FFFF
 * ```
 *
 * Source: RFC 3629, section 3.
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  const chunks: string[] = [];
  let points: number[] = [];
  for (let index = 0; index < bytes.length; ) {
    const lead = bytes[index]!;
    const ones = Math.clz32(~(lead << 24)); // how many the byte begins with: 0, or the length
    const length = ones === 0 ? 1 : ones;
    let point = lead & (0x7f >> ones);
    for (let i = 1; i < length; i++) {
      const next = bytes[index + i] ?? 0;
      if (next >> 6 !== 0b10) return undefined;
      point = (point << 6) | (next & 0x3f);
    }
    const min = MIN_POINTS[ones];
    const isSurrogate = point >> 11 === 0xd800 >> 11;
    if (ones === 1 || min === undefined || point < min || point > 0x10ffff || isSurrogate) {
      return undefined;
    }
    index += length;
    if (points.push(point) === CHUNK) {
      chunks.push(String.fromCodePoint(...points));
      points = [];
    }
  }
  return chunks.join("") + String.fromCodePoint(...points);
}
