import type { AttentionTrace } from "attention-core";

/** Whether two matrices have the same cells. */
export function hasSameSize(
  one: AttentionTrace | undefined,
  other: AttentionTrace | undefined,
): boolean {
  return (
    one?.queryTokens.length === other?.queryTokens.length &&
    one?.keyTokens.length === other?.keyTokens.length
  );
}
