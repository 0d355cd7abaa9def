import { openerOf } from "../../open/openerOf.js";
import type { InspectorStore } from "../../store/inspectorModel.js";
import { OWN_FORMAT_READER, type TraceReader } from "./traceReader.js";

/** How far into a file of ours its name stands at most. */
const BEGINNING = 200;

/**
 * Reads any file that the inspector can open, in the same way: with what was understood of it, and what can still
 * be decided. A file of our own format leaves nothing to decide, and needs none of the other readers.
 */
export function anyFormatReader(store: InspectorStore): TraceReader {
  const opener = openerOf(store);
  return {
    fetching: opener.fetching,
    read: (data, about) =>
      isOwnFormat(data) ? OWN_FORMAT_READER.read(data, about) : opener.read(data, about),
  };
}

function isOwnFormat(data: Uint8Array): boolean {
  return new TextDecoder().decode(data.subarray(0, BEGINNING)).includes("attention-trace");
}
