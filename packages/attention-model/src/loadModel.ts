import { checkLoadOptions } from "./checkLoadOptions.js";
import { refuse } from "./checks/refuse.js";
import { oneChunk } from "./download/oneChunk.js";
import { type Chunks, openParameters } from "./download/openParameters.js";
import { urlOf } from "./download/urlOf.js";
import { byteReader } from "./file/byteReader.js";
import { checkEntries } from "./file/checkEntries.js";
import { firstParametersFrom } from "./file/firstParametersFrom.js";
import { checkSum, readHeader, refuseShort } from "./file/readHeader.js";
import { readPart } from "./file/readPart.js";
import { secondParametersFrom } from "./file/secondParametersFrom.js";
import type { LoadOptions } from "./loadOptions.js";
import { pureBackend } from "./network/backend.js";
import { parametersUrl } from "./parametersUrl.js";
import { type TrainedModel, trainedSource } from "./trainedSource.js";

const CALLER = "loadModel";

/**
 * Loads the trained network that comes with this package, a source for attention-widget.
 *
 * It is Universal Sentence Encoder Lite by Google: a transformer encoder of two layers with four heads each, trained on
 * English text. MODEL_CARD.md says more.
 *
 * Source: Cer et al. 2018.
 *
 * @param options - url or bytes of the parameters, signal, onProgress, onFirstLayer, backend
 * @returns the model, when both layers are there
 * @throws rejects with an Error if the file cannot be fetched, or its server sends nothing for 30 seconds
 * @throws rejects with a RangeError if the file has another version or is damaged
 * @throws rejects with a TypeError if an option is the wrong kind of thing or has an unknown name
 * @throws rejects with the signal's reason, once it is aborted
 * @example
 * ```ts
 * import { loadModel } from "attention-model";
 *
 * const model = await loadModel();
 * const trace = await model.trace("The cat sat");
 * console.log(trace.queryTokens); // [ 'The', 'cat', 'sat' ]
 * console.log(trace.layers.map(({ weights }) => weights.shape)); // [ [ 4, 3, 3 ], [ 4, 3, 3 ] ]
 * ```
 */
export async function loadModel(options: LoadOptions = {}): Promise<TrainedModel> {
  checkLoadOptions(CALLER, options);
  const { signal, onProgress, onFirstLayer, backend = pureBackend } = options;
  signal?.throwIfAborted();
  const progress = { loadedBytes: 0, totalBytes: 0, layers: 0 };
  const report = () => {
    signal?.throwIfAborted();
    if (progress.totalBytes > 0) onProgress?.({ ...progress }); // known once the header is read
  };
  const reader = byteReader(await open(options), (bytes) => {
    progress.loadedBytes = bytes;
    report();
  });
  try {
    const { header, fileBytes } = await readHeader(CALLER, reader);
    checkEntries(CALLER, header);
    progress.totalBytes = fileBytes;
    const nextPart = async () => {
      const part = header.parts[progress.layers]!; // there are two
      const packed = await reader.take(part.packedBytes);
      if (packed.length < part.packedBytes) {
        refuseShort(CALLER, `${fileBytes}`, progress.loadedBytes);
      }
      progress.layers += 1;
      checkSum(CALLER, `part ${progress.layers} of the parameters file`, packed, part.checksum);
      const entries = await readPart(CALLER, part, packed);
      report();
      return entries;
    };
    const first = firstParametersFrom(CALLER, await nextPart());
    onFirstLayer?.(trainedSource(first, undefined, backend));
    const second = secondParametersFrom(await nextPart());
    const { length: more } = await reader.take(1);
    if (more > 0) refuse(CALLER, "the parameters file", `have ${fileBytes} bytes`, "more");
    return trainedSource(first, second, backend);
  } finally {
    await reader.close();
  }
}

/** The bytes of the parameters file, from memory or from its address. */
async function open({ url, bytes, signal }: LoadOptions): Promise<Chunks> {
  if (bytes !== undefined) return oneChunk(new Uint8Array(bytes));
  return openParameters(CALLER, urlOf(CALLER, "url", url ?? ownUrl()), signal);
}

/** Where the parameters lie beside the package's code; a script without an address of its own has no such place. */
function ownUrl(): URL {
  try {
    return parametersUrl();
  } catch {
    const must = "be given where the code has no address of its own, as in a script";
    return refuse(CALLER, "url or bytes", must, "neither");
  }
}
