import { describeValue } from "./describeValue.js";
import { readable } from "./readable.js";
import { refuse } from "./refuse.js";

/** Refuses null, undefined and primitives, from which properties cannot be read. */
export function checkObject(caller: string, what: string, value: unknown): void {
  if (Object(readable(value)) !== value)
    refuse(caller, what, "be an object", describeValue(value), TypeError);
}
