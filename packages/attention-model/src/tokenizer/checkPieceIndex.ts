import { describeValue } from "../checks/describeValue.js";
import { isCount } from "../checks/isCount.js";
import { readable } from "../checks/readable.js";
import { refuse } from "../checks/refuse.js";

/** Refuses anything that `pieceIndex` did not make, except a copy of it. */
export function checkPieceIndex(caller: string, index: unknown): void {
  const { ids, longest, unknownScore, vocabulary } = Object(readable(index));
  const isIndex =
    typeof Object(readable(ids)).get === "function" &&
    isCount(longest) &&
    typeof unknownScore === "number" &&
    Object(readable(Object(readable(vocabulary)).scores)).length !== undefined;
  if (!isIndex)
    refuse(caller, "index", "be what pieceIndex makes", describeValue(index), TypeError);
}
