import { TRACE_ORIGINS, type TraceOrigin } from "../../attentionTrace.js";
import { field } from "../field.js";
import { refuseData } from "../refuseData.js";

/**
 * Where the numbers of a file in our own format come from.
 *
 * ```text
 * source: { kind: "handBuilt" | "trained" | "recorded" | "imported", label: "one phrase" }
 * ```
 *
 * Source: docs/attention-trace.md.
 */
export function storedOrigin(file: unknown): TraceOrigin {
  const source = field(file, "source");
  const kind = field(source, "kind");
  const label = field(source, "label");
  const known = TRACE_ORIGINS.find((origin) => origin === kind);
  if (known === undefined || typeof label !== "string") {
    return refuseData("source", `have a kind (${TRACE_ORIGINS.join(", ")}) and a label`, `${kind}`);
  }
  return { kind: known, label };
}
