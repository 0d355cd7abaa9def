import type { Chunks } from "./openParameters.js";

/** Bytes that are there already, as if they came. */
export async function* oneChunk(bytes: Uint8Array): Chunks {
  yield bytes;
}
