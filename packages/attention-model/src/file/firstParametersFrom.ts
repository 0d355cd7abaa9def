import { refuse } from "../checks/refuse.js";
import type { FirstParameters } from "../network/firstParameters.js";
import { namedParameters } from "./namedParameters.js";
import type { PartEntries } from "./readPart.js";

/** Signs at the beginning of the vocabulary that no text contains. */
const RESERVED = 6;

/** The parameters for layer 0's attention, from the entries of the file's first part. */
export function firstParametersFrom(
  caller: string,
  { texts, tensors }: PartEntries,
): FirstParameters {
  const named = namedParameters(tensors);
  const pieces = texts.get("pieces")!.split("\n");
  const scores = tensors.get("scores")!.data;
  if (pieces.length !== scores.length) {
    refuse(caller, "the parameters file", "have a score for each piece", scores.length);
  }
  return {
    vocabulary: {
      pieces,
      scores,
      reserved: RESERVED,
    },
    embeddings: named.matrix("embeddings"),
    attention: named.attention("layer0.attention"),
  };
}
