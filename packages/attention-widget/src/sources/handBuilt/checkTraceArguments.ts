import { describeValue } from "../../settings/describeValue.js";
import { refuse } from "../../settings/refuse.js";

const CALLER = "trace";

/**
 * Refuses what `trace` of the hand-built source cannot be called with. Other settings are allowed, since a viewer may
 * pass more of them than a source has.
 *
 * @param mostHeads - how many heads there are
 */
export function checkTraceArguments(text: unknown, settings: unknown, mostHeads: number): void {
  if (typeof text !== "string")
    refuse(CALLER, "text", "be a string", describeValue(text), TypeError);
  if (Object(settings) !== settings)
    refuse(CALLER, "settings", "be an object", describeValue(settings), TypeError);
  const { heads, causal } = Object(settings);
  if (!(Number.isInteger(heads) && heads >= 1 && heads <= mostHeads)) {
    const Kind = typeof heads === "number" ? RangeError : TypeError;
    const must = `be a whole number from 1 to ${mostHeads}`;
    refuse(CALLER, "heads", must, describeValue(heads), Kind);
  }
  if (typeof causal !== "boolean")
    refuse(CALLER, "causal", "be true or false", describeValue(causal), TypeError);
}
