import type { AttentionTrace } from "../attentionTrace.js";

/**
 * What one set of matrices in a file looks like, for a preview before it is drawn.
 *
 * @category Files
 */
export interface ViewSummary {
  /** How many layers there are. */
  readonly layers: number;
  /** How many heads the layer with the most heads has. */
  readonly heads: number;
  /** How many tokens attend. */
  readonly queries: number;
  /** How many tokens are attended to. */
  readonly keys: number;
  /** Whether each row of weights sums to 1, but for padding, and for rows that are all 0 or no numbers. */
  readonly rowsSumToOne: boolean;
  /** Whether each column sums to 1: if rows do not, the matrices are likely transposed. */
  readonly columnsSumToOne: boolean;
  /** Whether the data numbers or names its layers or heads. If not, they are counted from 1. */
  readonly isNumbered: boolean;
  /** Whether the tokens have names, instead of positions in their place. */
  readonly hasTokens: boolean;
  /** Whether no token attends to a later one, but for padding. */
  readonly causal: boolean;
  /** How many tokens were given to a model that wrote the others; absent where nothing was written. */
  readonly promptTokens?: number | undefined;
}

/**
 * One set of matrices in a file: self-attention, that of a decoder, one text of several.
 *
 * @category Files
 */
export interface AttentionView {
  /** A short name that is unique within the file, such as `self`, `cross` or `batch1`. */
  readonly id: string;
  /** A name for the reader, such as `self-attention, batch item 1`. */
  readonly label: string;
  /** What it looks like. */
  readonly summary: ViewSummary;
  /** Remarks besides the summary, a sentence each. */
  readonly notes: readonly string[];
  /** Made at the first read; each layer is decoded when its numbers are first read. */
  readonly trace: AttentionTrace;
}
