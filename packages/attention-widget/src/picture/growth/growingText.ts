import type { AttentionTrace } from "attention-core";
import { isCausal } from "../../transforms/isCausal.js";

/** A text that can be continued, one token at a time. */
export interface GrowingText {
  /** The numbers as they came. */
  readonly given: AttentionTrace;
  readonly text: string;
  /** The open layer, counted from 0. */
  readonly layer: number;
  /** The numbers from before a token was added; null if none was. */
  readonly before: AttentionTrace | null;
}

/** A text that may be one that can be continued. */
interface ShownText extends Omit<GrowingText, "given"> {
  readonly given: AttentionTrace | undefined;
  /** Whether a source computes the numbers of a longer text. */
  readonly hasSource: boolean;
}

/** The text that can be continued; null if a longer text would change earlier rows, or no source computes it. */
export function growingText({ given, hasSource, ...shown }: ShownText): GrowingText | null {
  if (given === undefined || !hasSource || given.queryTokens.length === 0) return null;
  return isCausal(given) ? { ...shown, given } : null;
}
