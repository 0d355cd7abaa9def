import { arrayOf } from "../arrays/arrayOf.js";
import { NumberArray } from "../arrays/numberArray.js";
import { listStore } from "../arrays/numberStore.js";
import type { OpenedData } from "../containers/openedData.js";
import { field } from "../field.js";
import type { SavedLayer } from "../layerSet.js";
import type { Reading } from "../reading.js";
import { refuseData } from "../refuseData.js";
import { oneLayer } from "./oneLayer.js";
import { textsOf } from "./textsOf.js";

/** A matrix of this many tokens takes 64 MB. */
const MAX_TOKENS = 4096;

/**
 * A text and where one head attends in it: the weights above a threshold, and their places `query · seqLen + key`.
 *
 * ```text
 * { layer, headIndex, seqLen, tokens, attentionIndices, attentionValues }
 * tokens: both queries and keys, seqLen of them
 * attentionIndices: [weight], the place of each in [query, key], row by row
 * attentionValues: [weight]
 * ```
 *
 * Source: Neuronpedia, head sequences; Anthropic, HeadVis.
 */
export function readNeuronpedia({ value }: OpenedData): Reading | undefined {
  const indices = arrayOf(field(value, "attentionIndices"))?.floats();
  const weights = arrayOf(field(value, "attentionValues"))?.floats();
  const tokens = textsOf(field(value, "tokens"));
  if (indices === undefined || weights === undefined || tokens === undefined) return undefined;
  const length = tokens.length;
  if (field(value, "seqLen") !== length || length > MAX_TOKENS) {
    const must = `be the number of tokens, ${length}, and at most ${MAX_TOKENS}`;
    refuseData("seqLen", must, field(value, "seqLen"));
  }
  const isIndex = (index: number) =>
    Number.isInteger(index) && index >= 0 && index < length * length;
  const outside = indices.find((index) => !isIndex(index));
  if (outside !== undefined || indices.length !== weights.length) {
    const must = `be as many as attentionValues (${weights.length}), each a whole number below ${length * length}`;
    refuseData("attentionIndices", must, outside ?? indices.length);
  }
  // [weight] -> [query, key], with 0 for what is below the threshold
  const matrix = new Float32Array(length * length);
  for (const [i, index] of indices.entries()) matrix[index] = weights[i]!;
  const array = new NumberArray([1, length, length], listStore(matrix));
  return {
    layerSets: [
      {
        ...oneLayer("head", { ...placeOf(value), weights: array }, tokens),
        notice: "Small weights are missing in this data, so rows sum to less than 1.",
      },
    ],
  };
}

/** The numbers of the layer and the head, where the record has them. */
function placeOf(value: unknown): Pick<SavedLayer, "name" | "isPosition" | "heads"> {
  const [layer, head] = [field(value, "layer"), field(value, "headIndex")];
  const isPosition = typeof layer !== "number";
  return {
    name: isPosition ? 0 : layer,
    isPosition,
    heads: typeof head === "number" ? [head] : undefined,
  };
}
