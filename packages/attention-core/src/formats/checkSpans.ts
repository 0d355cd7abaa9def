import { isArray } from "../internal/checks/isArray.js";
import { refuseKind } from "../internal/checks/refuseKind.js";

/**
 * Refuses places in a text that are not pairs of whole numbers, [start, end) in UTF-16 units. Whether they lie in the
 * text is not checked, since a trace does not have the text.
 */
export function checkSpans(spans: unknown): void {
  if (!isArray(spans) || !spans.every(isSpan)) {
    refuseKind("checkTrace", "textSpans", "be pairs of whole numbers", spans);
  }
}

function isSpan(span: unknown): boolean {
  return isArray(span) && span.length === 2 && span.every(Number.isInteger);
}
