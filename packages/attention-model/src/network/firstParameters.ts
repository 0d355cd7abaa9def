import type { Matrix } from "attention-core";
import type { Vocabulary } from "../tokenizer/vocabulary.js";
import type { AttentionParameters } from "./attentionParameters.js";

/** The parameters for layer 0's attention: the first part of the parameters file. */
export interface FirstParameters {
  readonly vocabulary: Vocabulary;
  /** [pieces, dModel of layer 0] */
  readonly embeddings: Matrix;
  readonly attention: AttentionParameters;
}
