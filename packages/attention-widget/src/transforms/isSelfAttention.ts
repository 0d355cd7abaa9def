import type { AttentionTrace } from "attention-core";

/** Whether queries and keys are the same tokens, one by one. */
export function isSelfAttention({ queryTokens, keyTokens }: AttentionTrace): boolean {
  return (
    queryTokens.length === keyTokens.length &&
    queryTokens.every((token, i) => token === keyTokens[i])
  );
}
