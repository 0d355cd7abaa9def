import type { AttentionTrace } from "../attentionTrace.js";
import { isInstance } from "../internal/checks/isInstance.js";
import { isReadable } from "../internal/checks/isReadable.js";
import { refuseKind } from "../internal/checks/refuseKind.js";
import { checkLayerSet } from "./checkLayerSet.js";
import { checkTrace } from "./checkTrace.js";
import { decodeText } from "./containers/decodeText.js";
import { parseJson } from "./containers/parseJson.js";
import { field } from "./field.js";
import { refuseData } from "./refuseData.js";
import { TRACE_FORMAT } from "./traceFile/traceFile.js";

const CALLER = "readTrace";

type Tokens = Pick<AttentionTrace, "queryTokens" | "keyTokens">;

/**
 * A trace from a file of our own format alone: a viewer that shows what `writeTrace` wrote needs none of the readers of
 * other tools.
 *
 * @category Files
 * @param data - the text of the file, its bytes, or the object that its JSON is
 * @returns the trace, checked as `checkTrace` checks it, so that its stages fit each other
 * @throws rejects with a RangeError if the data is damaged, of another format or version, or contradicts itself, in the
 *   words of readAttention
 * @throws rejects with a TypeError if `data` is the wrong kind of thing
 * @example
 * ```ts
 * import { readTrace, traceFrom, writeTrace } from "attention-core/formats";
 *
 * const trace = traceFrom({ tokens: ["it", "was"], attentions: [[1, 0], [0.5, 0.5]] });
 * const { queryTokens } = await readTrace(writeTrace(trace));
 * console.log(queryTokens); // [ 'it', 'was' ]
 * ```
 */
export async function readTrace(
  data: string | Uint8Array | ArrayBuffer | object,
): Promise<AttentionTrace> {
  const value = await openFile(data);
  if (field(value, "format") !== TRACE_FORMAT && field(value, TRACE_FORMAT) === undefined) {
    refuseData("data", `be a file of the format ${TRACE_FORMAT}`, "something else");
  }
  const [{ readAttentionTrace }, { traceOf }] = await Promise.all([
    import("./readers/readAttentionTrace.js"),
    import("./traceOf.js"),
  ]);
  const layerSet = readAttentionTrace({ value }).layerSets[0]!; // a file of ours has one
  checkLayerSet(CALLER, layerSet);
  // The cast: readAttentionTrace refuses a file that does not name all its tokens.
  const trace = traceOf(CALLER, layerSet, layerSet as Tokens, TRACE_FORMAT);
  checkTrace(trace);
  return trace;
}

/** The JSON of a file, with the tensors beside it if it has some. */
async function openFile(data: string | Uint8Array | ArrayBuffer | object): Promise<unknown> {
  if (typeof data === "string") return openText(data);
  if (isInstance(data, Uint8Array)) return openBytes(data);
  if (isInstance(data, ArrayBuffer)) return openBytes(new Uint8Array(data));
  if (Object(data) !== data || typeof data === "function" || !isReadable(data)) {
    refuseKind(CALLER, "data", "be bytes, a string or an object", data);
  }
  return data;
}

async function openBytes(file: Uint8Array): Promise<unknown> {
  // The length of its header, then a JSON object.
  const isSafetensors = file[7] === 0 && file[8] === "{".charCodeAt(0);
  if (!isSafetensors) return openText(decodeText(file));
  return (await import("./containers/readSafetensorsFile.js")).readSafetensorsFile(file);
}

function openText(text: string): unknown {
  const trimmed = text.replace(/^\ufeff/, "").trimStart();
  const got =
    trimmed === "" ? "nothing" : `a text that begins ${JSON.stringify(trimmed.slice(0, 40))}`;
  if (!trimmed.startsWith("{")) refuseData("data", "be JSON", got);
  return (
    parseJson(trimmed) ??
    refuseData("data", "be JSON", "JSON with a fault in it: was it cut short?")
  );
}
