import { describeValue } from "../checks/describeValue.js";
import { isCount } from "../checks/isCount.js";
import { refuse } from "../checks/refuse.js";
import type { EntryHeader, ParametersHeader, PartHeader } from "./parametersHeader.js";
import { unpackedBytes } from "./unpackedBytes.js";

/** No network of this kind needs more, and a file that claims more would fill the memory. */
const MAX_BYTES = 2 ** 26;

const WHAT = "the header of the parameters file";

/**
 * A header as `parametersHeader.ts` describes it. Its checksum shows only that it arrived as it was written.
 *
 * @throws RangeError if it is not
 */
export function checkHeader(caller: string, header: unknown): ParametersHeader {
  const { parts } = Object(header);
  if (!Array.isArray(parts)) refuse(caller, WHAT, "have parts", describeValue(parts));
  return { parts: parts.map((part) => checkPart(caller, part)) };
}

function checkPart(caller: string, part: unknown): PartHeader {
  const { packedBytes, checksum, entries } = Object(part);
  for (const [name, value] of Object.entries({ packedBytes, checksum })) {
    const isPossible = isCount(value) && value < 2 ** 32;
    if (!isPossible) refuse(caller, WHAT, `have ${name} of a part`, describeValue(value));
  }
  if (!Array.isArray(entries)) {
    return refuse(caller, WHAT, "have the entries of a part", describeValue(entries));
  }
  const checked = entries.map((entry) => checkEntry(caller, entry));
  const bytes = checked.reduce((sum, entry) => sum + unpackedBytes(entry), 0);
  if (!(Math.max(bytes, packedBytes) <= MAX_BYTES)) {
    refuse(caller, WHAT, `describe at most ${MAX_BYTES} bytes per part`, bytes);
  }
  return { packedBytes, checksum, entries: checked };
}

function checkEntry(caller: string, entry: unknown): EntryHeader {
  const { name, kind, bytes, shape, scaleAxis } = Object(entry);
  const isText = kind === "text" && isCount(bytes);
  const hasShape = Array.isArray(shape) && shape.length > 0 && shape.every(isCount);
  const isWhole = (kind === "int8" || kind === "int12") && [0, 1].includes(scaleAxis);
  const isNumbers = hasShape && (kind === "float32" || (isWhole && shape.length === 2));
  if (typeof name !== "string" || !(isText || isNumbers)) {
    refuse(caller, WHAT, "describe each entry", describeValue(name));
  }
  return isText ? { name, kind, bytes } : { name, kind, shape, scaleAxis };
}
