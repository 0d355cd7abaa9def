/** The letters of base64 in the order of their values, 0–63. */
export const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The value of each letter by its code; 64 for what is not a letter of base64. */
const VALUES = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code).replace("-", "+").replace("_", "/");
  const value = ALPHABET.indexOf(letter);
  return value < 0 ? 64 : value;
});

/**
 * Bytes from base64, also of the alphabet for addresses, or undefined if it is something else.
 *
 * Source: RFC 4648, sections 4 and 5.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  const length = text.endsWith("==") ? text.length - 2 : text.length - Number(text.endsWith("="));
  if (length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let bits = 0;
  for (let i = 0, next = 0; i < length; i++) {
    const value = VALUES[text.charCodeAt(i)] ?? 64;
    if (value === 64) return undefined;
    bits = (bits << 6) | value;
    if (i % 4 > 0) bytes[next++] = bits >> (6 - 2 * (i % 4));
  }
  return bytes;
}
