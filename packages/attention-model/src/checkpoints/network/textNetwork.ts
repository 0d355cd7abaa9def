import type { Matrix } from "attention-core";
import type { Linear } from "./linear.js";
import type { Network } from "./network.js";
import type { Norm } from "./norm.js";

/** The vectors that a network starts from. */
export interface Embeddings {
  /** [vocabulary, dEmbedding]; or columns, [dEmbedding, vocabulary], which a language head shares. */
  readonly words: Matrix;
  readonly areColumns?: boolean | undefined;
  /** Factor on the vectors of words, unitless. */
  readonly scale: number;
  /** From the vectors of words to dModel, before anything is added: [dEmbedding, dModel]. */
  readonly wordProjection?: Linear | undefined;
  /** [positions, dModel]; absent if positions are rotary. */
  readonly positions?: Matrix | undefined;
  /** [types, dModel]; BERT and its relatives have some. Every token is of type 0, as in a single sentence. */
  readonly types?: Matrix | undefined;
  /** Over the sum. */
  readonly norm?: Norm | undefined;
  /** From the sum after its norm to dModel: [dEmbedding, dModel]. */
  readonly sumProjection?: Linear | undefined;
}

/** A network that reads a text. */
export interface TextNetwork extends Network {
  readonly embeddings: Embeddings;
}
