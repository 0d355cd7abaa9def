import type { SecondParameters } from "../network/secondParameters.js";
import { namedParameters } from "./namedParameters.js";
import type { PartEntries } from "./readPart.js";

/** The further parameters for layer 1's attention, from the entries of the file's second part. */
export function secondParametersFrom({ tensors }: PartEntries): SecondParameters {
  const named = namedParameters(tensors);
  return {
    widen: named.dense("layer0.widen"),
    feedForward: {
      norm: named.norm("layer0.feedForward.norm"),
      hidden: named.dense("layer0.feedForward.hidden"),
      output: named.dense("layer0.feedForward.output"),
    },
    attention: named.attention("layer1.attention"),
  };
}
