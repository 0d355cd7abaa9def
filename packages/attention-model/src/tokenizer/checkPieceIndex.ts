import { describeValue } from "../checks/describeValue.js";
import { isCount } from "../checks/isCount.js";
import { isFloats } from "../checks/isFloats.js";
import { isListOf } from "../checks/isListOf.js";
import { readable } from "../checks/readable.js";
import { refuse } from "../checks/refuse.js";

/** Refuses anything that `pieceIndex` did not make, except a copy of it. */
export function checkPieceIndex(caller: string, index: unknown): void {
  const { ids, longest, unknownScore, vocabulary } = Object(readable(index));
  const isIndex =
    typeof Object(readable(ids)).get === "function" &&
    isCount(longest) &&
    typeof unknownScore === "number" &&
    areNumbers(Object(readable(vocabulary)).scores);
  if (!isIndex)
    refuse(caller, "index", "be what pieceIndex makes", describeValue(index), TypeError);
}

/** Whether a value is a list of numbers: an array, or a typed one. */
function areNumbers(scores: unknown): boolean {
  return isFloats(scores) || isListOf((score) => typeof score === "number", scores);
}
