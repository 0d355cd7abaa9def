import type { AttentionTrace } from "../../attentionTrace.js";
import { isArray } from "../../internal/checks/isArray.js";
import { field } from "../field.js";
import { refuseData } from "../refuseData.js";

/**
 * Where the tokens stand in the text, if a file in our own format says so.
 *
 * ```text
 * textSpans: [[0, 2], [3, 6], …]      one [start, end) a query token, in UTF-16 units
 * ```
 *
 * Source: docs/attention-trace.md.
 */
export function storedSpans(file: unknown): Pick<AttentionTrace, "textSpans"> {
  const spans = field(file, "textSpans");
  if (spans === undefined) return {};
  if (!isArray(spans) || !spans.every(isSpan)) {
    return refuseData("textSpans", "be pairs of whole numbers", "others");
  }
  return { textSpans: spans };
}

function isSpan(span: unknown): boolean {
  return isArray(span) && span.length === 2 && span.every(Number.isSafeInteger);
}
