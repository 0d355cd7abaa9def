import { type AttentionLayer, type AttentionTrace, attention, mergeHeads } from "attention-core";
import { readAttention } from "attention-core/formats";

/** What the trained network computed for one sentence, and the cell of it that says most. */
export interface Recording {
  readonly text: string;
  /** Where the file is that `packages/attention-model/scripts/recorded` wrote; about 22 kB gzipped. */
  readonly url: URL;
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
    layer: 1,
    head: 1,
    query: 6,
    key: 4, // father, 0.59
  },
  she: {
    text: "My mother called my father because she was late",
    url: new URL("./she.json", import.meta.url),
    layer: 1,
    head: 1,
    query: 6,
    key: 1, // mother, 0.79
  },
};

/**
 * Fetches what the trained network computed, so that it can be shown before the network is there.
 *
 * @throws TypeError if the file cannot be fetched, as `fetch` does
 * @throws RangeError if what comes is no such file
 */
export async function fetchRecording(
  { url }: Recording,
  signal?: AbortSignal,
): Promise<AttentionTrace> {
  const response = await fetch(url, signal === undefined ? {} : { signal });
  if (!response.ok)
    throw new TypeError(`fetchRecording: ${url} must be found, got ${response.status}`);
  return openRecording(await response.text());
}

/** The trace in the text of a file that was recorded. */
export async function openRecording(file: string): Promise<AttentionTrace> {
  const { views } = await readAttention(file);
  const trace = views[0]!.trace; // of which there is always one
  return { ...trace, layers: trace.layers.map(withAllSteps) };
}

/** A file has no more than queries, keys and values; the steps follow from them, to the last digit. */
function withAllSteps(layer: AttentionLayer): AttentionLayer {
  const { label, headLabels, headDescriptions, queries, keys, values } = layer;
  if (queries === undefined || keys === undefined || values === undefined) return layer;
  const { output: headOutputs, ...steps } = attention(queries, keys, values);
  const concatenated = mergeHeads(headOutputs);
  return { label, headLabels, headDescriptions, ...steps, headOutputs, concatenated };
}
