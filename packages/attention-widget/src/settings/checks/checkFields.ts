import { cutText } from "../cutText.js";
import { describeValue } from "../describeValue.js";
import { refuse } from "../refuse.js";
import { likelyName } from "./likelyName.js";
import type { Rule, Rules } from "./rules.js";

/** Longer lists of names are cut: the likely one is named beside what was given. */
const MAX_LIST_LENGTH = 200;

/**
 * Refuses values that break their rule, in an object and in nested objects. Null and undefined mean the
 * default, which needs no check.
 *
 * @param path - the name of the object in errors: `state`; empty for the options themselves
 * @throws RangeError if a value is of the right kind and wrong
 * @throws TypeError if a value is the wrong kind of thing, or a name is unknown
 */
export function checkFields(caller: string, path: string, given: object, rules: Rules): void {
  const names = Object.keys(rules);
  const { givenNames, values } = readFields(caller, path || "options", given, names);
  for (const name of givenNames) {
    if (Object.hasOwn(rules, name)) continue;
    const got = `${describeValue(name)}${didYouMean(likelyName(name, names))}`;
    refuse(
      caller,
      path || "options",
      `have only ${cutText(names.join(", "), MAX_LIST_LENGTH)}`,
      got,
      TypeError,
    );
  }
  for (const [name, rule] of Object.entries(rules)) {
    const value = values.get(name);
    if (value !== undefined && value !== null)
      checkValue(caller, path === "" ? name : `${path}.${name}`, value, rule);
  }
}

/** The names that an object has, and its values under the names that it may have; refused if a proxy forbids it. */
function readFields(caller: string, path: string, given: object, names: readonly string[]) {
  try {
    const values = new Map(
      names.map((name): [string, unknown] => [name, Reflect.get(given, name)]),
    );
    return { givenNames: Object.keys(given), values };
  } catch {
    return refuse(caller, path, "be an object that can be read", describeValue(given), TypeError);
  }
}

/** Refuses a value that breaks its rule; `path` is its name in errors. */
export function checkValue(caller: string, path: string, value: unknown, rule: Rule): void {
  const { must, isKind, isRight, likely, fields } = rule;
  const isOfKind = isTrue(isKind, value);
  if (!isOfKind || (isRight !== undefined && !isTrue(isRight, value))) {
    const got = `${describeValue(value)}${didYouMean(likely?.(value))}`;
    refuse(caller, path, must, got, isOfKind ? RangeError : TypeError);
  }
  if (fields !== undefined) checkFields(caller, path, Object(value), fields); // rules with fields are of objects
}

/** A value that throws when inspected, like a revoked proxy, has no kind. */
function isTrue(isSo: (value: unknown) => boolean, value: unknown): boolean {
  try {
    return isSo(value);
  } catch {
    return false;
  }
}

function didYouMean(name: string | undefined): string {
  return name === undefined ? "" : ` (did you mean ${JSON.stringify(name)}?)`;
}
