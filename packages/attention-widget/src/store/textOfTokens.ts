import type { AttentionTrace } from "attention-core";
import { isObject } from "../settings/checks/rules.js";

/** The tokens of a trace as a text; empty if they are not strings, for which the check refuses the trace later. */
export function textOfTokens({ queryTokens }: AttentionTrace): string {
  const isRight =
    isObject(queryTokens) &&
    Array.isArray(queryTokens) &&
    queryTokens.every((one) => typeof one === "string");
  return isRight ? queryTokens.join(" ") : "";
}
