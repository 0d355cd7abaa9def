import { TRACE_FORMAT } from "../traceFile/traceFile.js";
import type { Format } from "./formats.js";
import type { Read } from "./readerOptions.js";

/** Fetches what reads a format, so that a page has only the readers of what it was given. */
export async function loadReader(format: Format["format"]): Promise<Read> {
  if (format === "arrays") return (await import("./readArrays.js")).readArrays;
  if (format === TRACE_FORMAT) {
    return (await import("./readAttentionTrace.js")).readAttentionTrace;
  }
  return (await import("./tools.js")).TOOLS[format];
}
