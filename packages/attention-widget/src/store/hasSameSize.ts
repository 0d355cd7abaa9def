import type { AttentionTrace } from "attention-core";

/** Whether a cell of the one is a cell of the other. */
export function hasSameSize(
  one: AttentionTrace | undefined,
  other: AttentionTrace | undefined,
): boolean {
  return (
    one?.queryTokens.length === other?.queryTokens.length &&
    one?.keyTokens.length === other?.keyTokens.length
  );
}
