import { platform } from "./containers/platform.js";

/** UTF-8 of a text; half a surrogate pair is written as �. */
export function encodeUtf8(text: string): Uint8Array {
  return new (platform().TextEncoder)().encode(text);
}
