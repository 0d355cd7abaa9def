import { type AttentionTrace, tensor } from "attention-core";
import { traceOf, weightsOnly } from "../helpers/traces.js";

/** Weights of one head per matrix. */
function traceOfHeads(
  tokens: readonly string[],
  ...heads: readonly (readonly (readonly number[])[])[]
): AttentionTrace {
  const data = Float32Array.from(heads.flat(2));
  const layer = weightsOnly(tensor(data, [heads.length, tokens.length, tokens.length]));
  return traceOf(tokens, tokens, [{ ...layer, headLabels: ["looks back", "looks at itself"] }]);
}

/** Three tokens; the two heads differ in the last two rows. */
export const WITH_IT = traceOfHeads(
  ["cat", "saw", "it"],
  [
    [1, 0, 0],
    [0.75, 0.25, 0],
    [0.5, 0.25, 0.25],
  ],
  [
    [1, 0, 0],
    [0, 1, 0],
    [0.25, 0.5, 0.25],
  ],
);

/** The same text with another last token, which looks elsewhere. */
export const WITH_HER = traceOfHeads(
  ["cat", "saw", "her"],
  [
    [1, 0, 0],
    [0.75, 0.25, 0],
    [0.25, 0.25, 0.5],
  ],
);

/** A text of another length. */
export const LONGER = traceOfHeads(
  ["cat", "saw", "it", "there"],
  [
    [1, 0, 0, 0],
    [0, 1, 0, 0],
    [0, 0, 1, 0],
    [0, 0, 0, 1],
  ],
);
