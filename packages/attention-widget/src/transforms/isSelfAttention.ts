import type { AttentionTrace } from "attention-core";

/** Whether the tokens that look are those that are looked at, one by one. */
export function isSelfAttention({ queryTokens, keyTokens }: AttentionTrace): boolean {
  return (
    queryTokens.length === keyTokens.length &&
    queryTokens.every((token, i) => token === keyTokens[i])
  );
}
