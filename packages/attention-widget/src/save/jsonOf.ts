import type { AttentionTrace } from "attention-core";
import { writeTrace } from "attention-core/formats";

/** A trace in our own format, a file of its own since few pages ever write one. */
export function jsonOf(trace: AttentionTrace): string {
  return writeTrace(trace);
}
