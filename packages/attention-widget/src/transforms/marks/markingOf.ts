import { hasSpaceBefore } from "./hasSpaceBefore.js";
import { isContinuation } from "./isContinuation.js";

/** How tokens mark words: by what continues one, by its end, by the space before it, or not at all. */
export function markingOf(tokens: readonly string[]): "continuation" | "end" | "space" | "none" {
  if (tokens.some(isContinuation)) return "continuation";
  if (tokens.some((token) => token.length > 4 && token.endsWith("</w>"))) return "end";
  return tokens.some((token) => hasSpaceBefore(token) && token.trim() !== "") ? "space" : "none";
}
