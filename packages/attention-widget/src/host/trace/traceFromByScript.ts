import type { TraceInput } from "attention-core/formats";
import { formatsByScript } from "../../open/formatsByScript.js";

/** As in `attention-core/formats`. The build puts this in the place of `traceFrom.ts` in files for a script tag. */
export async function traceFrom(arrays: TraceInput) {
  const formats = await formatsByScript("trace");
  return formats.traceFrom(arrays);
}
