import { checkObject } from "../checks/checkObject.js";
import { describeValue } from "../checks/describeValue.js";
import { isArray } from "../checks/isArray.js";
import { isCount } from "../checks/isCount.js";
import { readable } from "../checks/readable.js";
import { refuse } from "../checks/refuse.js";
import { refuseNumber } from "../checks/refuseNumber.js";

/** Refuses anything but pieces, a score for each of them, and how many are reserved. */
export function checkVocabulary(caller: string, vocabulary: unknown): void {
  checkObject(caller, "vocabulary", vocabulary);
  const { pieces, scores, reserved } = Object(readable(vocabulary));
  if (!isArray(pieces))
    refuse(caller, "pieces", "be an array of strings", describeValue(pieces), TypeError);
  if (Object(readable(scores)) !== scores || !isCount(scores.length))
    refuse(caller, "scores", "be an array of numbers", describeValue(scores), TypeError);
  if (!isCount(reserved)) refuseNumber(caller, "reserved", "be a whole number from 0 up", reserved);
  if (scores.length !== pieces.length)
    refuse(caller, "scores", `have ${pieces.length} entries, one per piece`, scores.length);
  for (const [id, piece] of pieces.entries()) {
    if (typeof piece !== "string")
      refuse(caller, `pieces[${id}]`, "be a string", describeValue(piece), TypeError);
    const score: unknown = scores[id];
    if (typeof score !== "number" || Number.isNaN(score))
      refuseNumber(caller, `scores[${id}]`, "be a number", score);
  }
}
