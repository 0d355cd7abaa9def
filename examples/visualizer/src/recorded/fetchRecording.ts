import type { AttentionTrace } from "attention-core";
import { openRecording } from "./openRecording";
import type { Recording } from "./recordings";
import { withHeads } from "./withHeads";

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
