import {
  type AttentionLayer,
  type AttentionTrace,
  attention,
  type HeadStages,
  type HeadTensor,
  type Matrix,
  tensor,
} from "attention-core";
import { withHeads } from "./withHeads";

/** A tensor as `writeTrace` packs it: whole steps of a scale, in base64. */
interface PackedTensor<Shape> {
  readonly shape: Shape;
  readonly type: "int8" | "uint8";
  readonly scale: number;
  readonly data: string;
}

/** Q, K and V of a head: [tokens, columns]. */
type PackedHead = Readonly<Record<"queries" | "keys" | "values", PackedTensor<Matrix["shape"]>>>;

type Names = Pick<AttentionLayer, "label" | "headLabels" | "headDescriptions">;

/** What the script writes into a file, which is less than a trace may have. */
interface RecordingFile extends Pick<AttentionTrace, "source" | "queryTokens" | "textSpans"> {
  readonly layers: readonly (Names & {
    readonly weights: PackedTensor<HeadTensor["shape"]>;
    /** For each head its vectors, or none; left out where there are none of any. */
    readonly headStages?: readonly (PackedHead | null)[];
  })[];
}

/**
 * The trace in the text of a file that was recorded. `readAttention` reads it too, and every other file; to read these
 * alone takes a tenth of the code that a page has to wait for.
 */
export function openRecording(file: string): AttentionTrace {
  const { source, queryTokens, textSpans, layers }: RecordingFile = JSON.parse(file);
  return {
    source,
    queryTokens,
    keyTokens: queryTokens,
    textSpans,
    layers: layers.map(({ weights, headStages = [], ...names }) => {
      const layer = { ...names, weights: tensor(unpack(weights), weights.shape) };
      return withHeads(layer, (head) => stagesOf(headStages[head] ?? null));
    }),
  };
}

function unpack({ type, scale, data }: PackedTensor<unknown>): Float32Array {
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  const steps = type === "int8" ? new Int8Array(bytes.buffer) : bytes;
  return Float32Array.from(steps, (step) => step * scale);
}

/** A file has no more than queries, keys and values; the stages of the head follow from them, to the last digit. */
function stagesOf(head: PackedHead | null): HeadStages | null {
  if (head === null) return null;
  const vectorsOf = (packed: PackedHead["keys"]) => tensor(unpack(packed), packed.shape);
  const queries = vectorsOf(head.queries);
  const keys = vectorsOf(head.keys);
  const values = vectorsOf(head.values);
  const { scores, scaledScores, maskedScores, output } = attention(queries, keys, values);
  return { queries, keys, values, scores, scaledScores, maskedScores, headOutputs: output };
}
