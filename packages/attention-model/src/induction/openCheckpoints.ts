import { checkpointsUrl } from "../checkpointsUrl.js";
import { isBytes } from "../checks/isBytes.js";
import { refuse } from "../checks/refuse.js";
import { oneChunk } from "../download/oneChunk.js";
import { openParameters } from "../download/openParameters.js";
import { urlOf } from "../download/urlOf.js";
import { byteReader } from "../file/byteReader.js";
import { pageHint } from "../file/pageHint.js";
import { checkSum } from "../file/readHeader.js";
import type { InductionNetwork } from "./inductionNetwork.js";
import { NETWORK_BYTES, readParameters } from "./readParameters.js";
import { CHECKPOINTS_CHECKSUM, TRAINING } from "./training.js";

/** The last moment of training is inlined; the file has the earlier ones. */
const FILE_BYTES = (TRAINING.length - 1) * NETWORK_BYTES;

/**
 * Reads an earlier moment of training. The file is read once, at the first call, since most pages never show one.
 *
 * @param file - its bytes or its address; beside the package's code when left out
 * @returns a function of the moment's place, and a signal that ends the download
 */
export function openCheckpoints(
  caller: string,
  file: string | URL | Uint8Array | ArrayBuffer | undefined,
): (checkpoint: number, signal: AbortSignal | undefined) => Promise<InductionNetwork> {
  let known: Uint8Array | undefined;
  return async (checkpoint, signal) => {
    known ??= await readFile(caller, file, signal);
    const start = checkpoint * NETWORK_BYTES;
    return readParameters(known.subarray(start, start + NETWORK_BYTES));
  };
}

/** The whole file, refused unless it has the length and the checksum of this version. */
async function readFile(
  caller: string,
  file: string | URL | Uint8Array | ArrayBuffer | undefined,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const chunks = isBytes(file)
    ? oneChunk(new Uint8Array(file))
    : await openParameters(caller, urlOf(caller, "checkpoints", file ?? checkpointsUrl()), signal);
  const reader = byteReader(chunks, () => signal?.throwIfAborted());
  try {
    const bytes = await reader.take(FILE_BYTES + 1); // one more, to see whether there is more
    if (bytes.length !== FILE_BYTES) {
      const got = bytes.length > FILE_BYTES ? "more" : `${bytes.length}${pageHint(bytes)}`;
      refuse(caller, "the file of checkpoints", `have ${FILE_BYTES} bytes`, got);
    }
    checkSum(caller, "the file of checkpoints", bytes, CHECKPOINTS_CHECKSUM);
    return bytes;
  } finally {
    await reader.close();
  }
}
