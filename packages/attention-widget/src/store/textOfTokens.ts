import type { AttentionTrace } from "attention-core";

/** The tokens of a trace as a text; empty where they are no texts, for which the trace is refused once it is checked. */
export function textOfTokens({ queryTokens }: AttentionTrace): string {
  const isRight = Array.isArray(queryTokens) && queryTokens.every((one) => typeof one === "string");
  return isRight ? queryTokens.join(" ") : "";
}
