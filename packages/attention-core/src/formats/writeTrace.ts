import type { AttentionTrace } from "../attentionTrace.js";
import { checkNames, type NamesOf } from "../internal/checks/checkNames.js";
import { didYouMean } from "../internal/checks/didYouMean.js";
import { refuse } from "../internal/checks/refuse.js";
import { refuseNumber } from "../internal/checks/refuseNumber.js";
import { checkTrace } from "./checkTrace.js";
import { encodeBase64 } from "./traceFile/encodeBase64.js";
import type { PutBytes } from "./traceFile/putBytes.js";
import { safetensorsBytes, type TensorBytes } from "./traceFile/safetensorsBytes.js";
import type { StoredPlace } from "./traceFile/storedNumbers.js";
import { TRACE_FORMAT } from "./traceFile/traceFile.js";
import { traceFileOf } from "./traceFile/traceFileOf.js";
import type { WriteOptions } from "./writeOptions.js";

const CALLER = "writeTrace";
const OPTIONS: NamesOf<WriteOptions> = {
  container: true,
  numbers: true,
  perRow: true,
  vectors: true,
};
const CONTAINERS: readonly string[] = ["json", "safetensors"];
const NUMBERS: readonly string[] = ["float32", "float16", "uint8", "sparse"];
const VECTORS: readonly string[] = ["float32", "float16", "int8"];

/**
 * A trace as a file that `readAttention` reads, in JSON.
 *
 * @category Files
 * @param trace - the trace; every stage that is known is written
 * @param options - how exact, and in which container
 * @returns the text of the file
 * @throws RangeError if the trace contradicts itself, or an option has an unknown value
 * @throws TypeError if a part of the trace or an option is the wrong kind of thing
 * @example
 * ```ts
 * import { readAttention, traceFrom, writeTrace } from "attention-core/formats";
 *
 * const trace = traceFrom({ tokens: ["it", "was"], attentions: [[1, 0], [0.5, 0.5]] });
 * const file = writeTrace(trace, { numbers: "float16" });
 * console.log((await readAttention(file)).format); // attention-trace
 * ```
 */
export function writeTrace(
  trace: AttentionTrace,
  options?: WriteOptions & { readonly container?: "json" | undefined },
): string;
/**
 * A trace as a file that `readAttention` reads, in bytes: a safetensors file, whose tensors other programs can read
 * too.
 *
 * @category Files
 * @param trace - the trace; every stage that is known is written
 * @param options - how exact, and in which container
 * @returns the bytes of the file
 * @throws RangeError if the trace contradicts itself, or an option has an unknown value
 * @throws TypeError if a part of the trace or an option is the wrong kind of thing
 * @example
 * ```ts
 * import { readAttention, traceFrom, writeTrace } from "attention-core/formats";
 *
 * const trace = traceFrom({ tokens: ["it", "was"], attentions: [[1, 0], [0.5, 0.5]] });
 * const bytes = writeTrace(trace, { container: "safetensors" });
 * console.log(bytes instanceof Uint8Array, (await readAttention(bytes)).format); // true attention-trace
 * ```
 */
export function writeTrace(
  trace: AttentionTrace,
  options: WriteOptions & { readonly container: "safetensors" },
): Uint8Array;
// Both overloads in one: the container decides whether numbers stand in the text or beside it.
export function writeTrace(trace: AttentionTrace, options: WriteOptions = {}): string | Uint8Array {
  checkNames(CALLER, "options", options, OPTIONS, didYouMean);
  const { container = "json", numbers = "float32", perRow = 8 } = options;
  const scores = numbers === "float32" ? "float32" : "float16";
  const { vectors = scores } = options;
  checkChoice("container", container, CONTAINERS);
  checkChoice("numbers", numbers, NUMBERS);
  checkChoice("vectors", vectors, VECTORS);
  if (!(Number.isInteger(perRow) && perRow > 0)) {
    refuseNumber(CALLER, "perRow", "be a whole number from 1 up", perRow);
  }
  checkTrace(trace);
  const tensors: TensorBytes[] = [];
  const putInto =
    (name: string): PutBytes =>
    (part, type, bytes): StoredPlace => {
      if (container === "json") return { data: encodeBase64(bytes) };
      tensors.push({ name: name + part, type, bytes });
      return { tensor: name + part };
    };
  const json = JSON.stringify(traceFileOf(trace, { numbers, perRow, scores, vectors }, putInto));
  const file = json.replaceAll("<", "\\u003c"); // a token may be </script>, and the file stand in a script
  return container === "json" ? file : safetensorsBytes(tensors, { [TRACE_FORMAT]: file });
}

/** Refuses a value that an option does not offer, and lists those that it does. */
function checkChoice(name: string, value: string, choices: readonly string[]): void {
  if (!choices.includes(value)) refuse(CALLER, name, `be one of ${choices.join(", ")}`, `${value}`);
}
