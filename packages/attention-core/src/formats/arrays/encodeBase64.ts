import { ALPHABET } from "./decodeBase64.js";

/** How many letters are made into a string at once: an argument each, of which there is a limit. */
const CHUNK = 8192;

/**
 * Base64 of bytes, without line breaks, filled up with `=`.
 *
 * Source: RFC 4648, section 4.
 */
export function encodeBase64(bytes: Uint8Array): string {
  const letters = Array.from(ALPHABET, (letter) => letter.charCodeAt(0));
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  for (let i = 0, next = 0; i < bytes.length; i += 3) {
    const bits = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6) codes[next++] = letters[(bits >> shift) & 63]!;
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  codes.fill("=".charCodeAt(0), codes.length - missing);
  const parts: string[] = [];
  for (let i = 0; i < codes.length; i += CHUNK) {
    parts.push(String.fromCharCode(...codes.subarray(i, i + CHUNK)));
  }
  return parts.join("");
}
