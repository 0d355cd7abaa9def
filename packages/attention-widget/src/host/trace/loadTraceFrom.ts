import { fetchPart } from "./fetchPart.js";

/**
 * Fetches what makes a trace of arrays, with the first arrays.
 *
 * @param caller - named in errors
 */
export type LoadTraceFrom = (
  caller: string,
) => Promise<typeof import("attention-core/formats").traceFrom>;

/** As a module. */
export const loadTraceFrom: LoadTraceFrom = async (caller) => {
  const { traceFrom } = await fetchPart(caller, "trace", () => import("./traceFrom.js"));
  return traceFrom;
};
