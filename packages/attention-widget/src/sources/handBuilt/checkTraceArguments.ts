import { checkValue } from "../../settings/checks/checkFields.js";
import { isReadable } from "../../settings/checks/isReadable.js";
import type { Rule } from "../../settings/checks/rules.js";
import { describeValue } from "../../settings/describeValue.js";
import { refuse } from "../../settings/refuse.js";

const SETTINGS: Rule = {
  must: "be an object",
  isKind: (value) => Object(value) === value && isReadable(Object(value)),
};

/**
 * Refuses what `trace` of the hand-built source cannot be called with. Other settings are allowed, since a viewer may
 * pass more of them than a source has.
 *
 * @param mostHeads - how many heads there are
 */
export function checkTraceArguments(text: unknown, settings: unknown, mostHeads: number): void {
  check(typeof text === "string", "text", "be a string", text);
  checkValue("trace", "settings", settings, SETTINGS);
  const { heads, causal } = Object(settings);
  const isRight = Number.isInteger(heads) && heads > 0 && heads <= mostHeads;
  const Kind = typeof heads === "number" ? RangeError : TypeError;
  check(isRight, "heads", `be a whole number from 1 to ${mostHeads}`, heads, Kind);
  check(typeof causal === "boolean", "causal", "be true or false", causal);
}

function check(
  isRight: boolean,
  what: string,
  must: string,
  value: unknown,
  Kind: ErrorConstructor = TypeError,
): void {
  if (!isRight) refuse("trace", what, must, describeValue(value), Kind);
}
