import { ALPHABET } from "../arrays/decodeBase64.js";
import { decodeText } from "../containers/decodeText.js";

/**
 * Base64 of bytes, without line breaks, filled up with `=`.
 *
 * Source: RFC 4648, section 4.
 */
export function encodeBase64(bytes: Uint8Array): string {
  const letters = Array.from(ALPHABET, (letter) => letter.charCodeAt(0));
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  for (let i = 0, next = 0; i < bytes.length; i += 3, next += 4) {
    const bits = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    codes[next] = letters[bits >> 18]!;
    codes[next + 1] = letters[(bits >> 12) & 63]!;
    codes[next + 2] = letters[(bits >> 6) & 63]!;
    codes[next + 3] = letters[bits & 63]!;
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  codes.fill("=".charCodeAt(0), codes.length - missing);
  return decodeText(codes);
}
