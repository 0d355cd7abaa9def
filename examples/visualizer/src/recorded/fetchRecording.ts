import type { AttentionTrace } from "attention-core";
import { openRecording } from "./openRecording";
import { withHeads } from "./withHeads";

/** What the trained network computed for one sentence, and the cell of it that says most. */
export interface Recording {
  readonly text: string;
  /**
   * Where the file is that `packages/attention-model/scripts/recorded` wrote; about 5 kB gzipped. It has the
   * weights of every head, and the vectors of the head that says most.
   */
  readonly url: URL;
  /** Where the vectors of the other heads are, which a picture of that head does without; about 20 kB. */
  readonly otherHeads: URL;
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
    otherHeads: new URL("./he-other-heads.json", import.meta.url),
    layer: 1,
    head: 1,
    query: 6,
    key: 4, // father, 0.59
  },
  she: {
    text: "My mother called my father because she was late",
    url: new URL("./she.json", import.meta.url),
    otherHeads: new URL("./she-other-heads.json", import.meta.url),
    layer: 1,
    head: 1,
    query: 6,
    key: 1, // mother, 0.79
  },
};

/**
 * Fetches what the trained network computed, so that it can be shown before the network is there.
 *
 * @returns the trace; of all heads but one, no more than the weights
 * @throws TypeError if the file cannot be fetched, as `fetch` does
 * @throws RangeError if there is no such file, or it is another
 */
export function fetchRecording({ url }: Recording, signal?: AbortSignal): Promise<AttentionTrace> {
  return fetchTrace(url, signal);
}

/**
 * Fetches the vectors of the other heads too.
 *
 * @param trace - what `fetchRecording` returned
 * @returns the trace with every layer whole
 * @throws as `fetchRecording` does
 */
export async function completeRecording(
  trace: AttentionTrace,
  { otherHeads }: Recording,
  signal?: AbortSignal,
): Promise<AttentionTrace> {
  const { layers } = await fetchTrace(otherHeads, signal);
  const whole = layers.map((others, i) => {
    const [one, rest] = [trace.layers[i]?.headStages, others.headStages];
    return rest ? withHeads(others, (head) => one?.[head] ?? rest[head] ?? null) : others;
  });
  return { ...trace, layers: whole };
}

async function fetchTrace(url: URL, signal: AbortSignal | undefined): Promise<AttentionTrace> {
  const response = await fetch(url, signal === undefined ? {} : { signal });
  if (!response.ok)
    throw new RangeError(`fetchRecording: ${url} must be found, got ${response.status}`);
  return openRecording(await response.text());
}
