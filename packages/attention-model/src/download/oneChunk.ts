import type { Chunks } from "./openParameters.js";

/** Bytes that are in memory already, as a stream of one chunk. */
export async function* oneChunk(bytes: Uint8Array): Chunks {
  yield bytes;
}
