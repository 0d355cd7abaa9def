import type { FirstParameters } from "../network/firstParameters.js";
import { namedParameters } from "./namedParameters.js";
import type { PartEntries } from "./readPart.js";

/** Signs at the beginning of the vocabulary that no text contains. */
const RESERVED = 6;

/** What layer 0's attention needs, from the entries of the file's first part. */
export function firstParametersFrom({ texts, tensors }: PartEntries): FirstParameters {
  const named = namedParameters(tensors);
  return {
    vocabulary: {
      pieces: texts.get("pieces")!.split("\n"),
      scores: tensors.get("scores")!.data,
      reserved: RESERVED,
    },
    embeddings: named.matrix("embeddings"),
    attention: named.attention("layer0.attention"),
  };
}
