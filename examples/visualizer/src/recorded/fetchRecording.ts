import {
  type AttentionLayer,
  type AttentionTrace,
  attention,
  type HeadTensor,
  mergeHeads,
  tensor,
} from "attention-core";

/** What the trained network computed for one sentence, and the cell of it that says most. */
export interface Recording {
  readonly text: string;
  /**
   * Where the file is that `packages/attention-model/scripts/recorded` wrote; about 15 kB gzipped. It has the
   * weights of every layer, and the vectors of all but the first.
   */
  readonly url: URL;
  /** Where the first layer is with its vectors, which a picture of another layer does without; about 8 kB. */
  readonly firstLayer: URL;
  /** The layer, counted from 0. */
  readonly layer: number;
  /** The head, counted from 0. */
  readonly head: number;
  /** The position of the pronoun, counted from 0. */
  readonly query: number;
  /** The position of the noun that it attends to most. */
  readonly key: number;
}

/** Two sentences that differ in one word, which moves the strongest weight of its row. */
export const recordings: Readonly<Record<"he" | "she", Recording>> = {
  he: {
    text: "My mother called my father because he was late",
    url: new URL("./he.json", import.meta.url),
    firstLayer: new URL("./he-first-layer.json", import.meta.url),
    layer: 1,
    head: 1,
    query: 6,
    key: 4, // father, 0.59
  },
  she: {
    text: "My mother called my father because she was late",
    url: new URL("./she.json", import.meta.url),
    firstLayer: new URL("./she-first-layer.json", import.meta.url),
    layer: 1,
    head: 1,
    query: 6,
    key: 1, // mother, 0.79
  },
};

/**
 * Fetches what the trained network computed, so that it can be shown before the network is there.
 *
 * @returns the trace; of its first layer, no more than the weights
 * @throws TypeError if the file cannot be fetched, as `fetch` does
 * @throws RangeError if there is no such file, or it is another
 */
export function fetchRecording({ url }: Recording, signal?: AbortSignal): Promise<AttentionTrace> {
  return fetchTrace(url, signal);
}

/**
 * Fetches the vectors of the first layer too.
 *
 * @param trace - what `fetchRecording` returned
 * @returns the trace with every layer whole
 * @throws as `fetchRecording` does
 */
export async function completeRecording(
  trace: AttentionTrace,
  { firstLayer }: Recording,
  signal?: AbortSignal,
): Promise<AttentionTrace> {
  const { layers } = await fetchTrace(firstLayer, signal);
  return { ...trace, layers: [...layers, ...trace.layers.slice(1)] };
}

async function fetchTrace(url: URL, signal: AbortSignal | undefined): Promise<AttentionTrace> {
  const response = await fetch(url, signal === undefined ? {} : { signal });
  if (!response.ok)
    throw new RangeError(`fetchRecording: ${url} must be found, got ${response.status}`);
  return openRecording(await response.text());
}

/** Numbers as `writeTrace` packs them: whole steps of a scale, in base64. */
interface Packed {
  readonly shape: readonly [number, number, number];
  readonly type: "int8" | "uint8";
  readonly scale: number;
  readonly data: string;
}

/** What the script writes into a file, which is less than a trace may have. */
interface RecordingFile extends Pick<AttentionTrace, "source" | "queryTokens" | "textSpans"> {
  readonly layers: readonly (Pick<AttentionLayer, "label" | "headLabels" | "headDescriptions"> &
    Readonly<Record<"weights", Packed>> &
    Readonly<Partial<Record<"queries" | "keys" | "values", Packed>>>)[];
}

/**
 * The trace in the text of a file that was recorded. `readAttention` reads it too, and every other file;
 * to read these alone takes a tenth of the code that a page has to wait for.
 */
export async function openRecording(file: string): Promise<AttentionTrace> {
  const { source, queryTokens, textSpans, layers }: RecordingFile = JSON.parse(file);
  return {
    source,
    queryTokens,
    keyTokens: queryTokens,
    textSpans,
    layers: layers.map(({ weights, queries, keys, values, ...names }) =>
      withAllStages({
        ...names,
        weights: unpack(weights),
        ...(queries && { queries: unpack(queries) }),
        ...(keys && { keys: unpack(keys) }),
        ...(values && { values: unpack(values) }),
      }),
    ),
  };
}

function unpack({ shape, type, scale, data }: Packed): HeadTensor {
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  const steps = type === "int8" ? new Int8Array(bytes.buffer) : bytes;
  return tensor(
    Float32Array.from(steps, (step) => step * scale),
    shape,
  );
}

/** A file has no more than queries, keys and values; the stages follow from them, to the last digit. Without them, the weights are all there is. */
function withAllStages(layer: AttentionLayer): AttentionLayer {
  const { label, headLabels, headDescriptions, queries, keys, values } = layer;
  if (queries === undefined || keys === undefined || values === undefined) return layer;
  const { output: headOutputs, ...stages } = attention(queries, keys, values);
  const concatenated = mergeHeads(headOutputs);
  return { label, headLabels, headDescriptions, ...stages, headOutputs, concatenated };
}
