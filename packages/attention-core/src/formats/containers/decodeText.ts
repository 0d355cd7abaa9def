import { platform } from "./platform.js";

/**
 * Text from bytes: UTF-8, or UTF-16 where a byte order mark says so.
 *
 * ```text
 * FF FE   UTF-16, little-endian        FE FF   UTF-16, big-endian        else UTF-8
 * ```
 *
 * The `>` of Windows PowerShell writes UTF-16, so a file of JSON may be in it.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = `${bytes[0]} ${bytes[1]}`;
  const encoding = mark === "255 254" ? "utf-16le" : mark === "254 255" ? "utf-16be" : "utf-8";
  return new (platform().TextDecoder)(encoding).decode(bytes);
}
