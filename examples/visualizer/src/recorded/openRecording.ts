import {
  type AttentionLayer,
  type AttentionTrace,
  attention,
  type HeadTensor,
  mergeHeads,
  tensor,
} from "attention-core";

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

/** Adds the stages that follow from queries, keys and values, to the last digit. Without those, there are only weights. */
function withAllStages(layer: AttentionLayer): AttentionLayer {
  const { label, headLabels, headDescriptions, queries, keys, values } = layer;
  if (queries === undefined || keys === undefined || values === undefined) return layer;
  const { output: headOutputs, ...stages } = attention(queries, keys, values);
  const concatenated = mergeHeads(headOutputs);
  return { label, headLabels, headDescriptions, ...stages, headOutputs, concatenated };
}
