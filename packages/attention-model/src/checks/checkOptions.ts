import { describeValue } from "./describeValue.js";
import { readable } from "./readable.js";
import { refuse } from "./refuse.js";

/** Refuses options that are not an object, and an unknown option, which would be ignored silently. */
export function checkOptions(caller: string, options: unknown, names: readonly string[]): void {
  if (Object(readable(options)) !== options || typeof options === "function") {
    refuse(caller, "options", "be an object", describeValue(options), TypeError);
  }
  const unknown = Object.keys(Object(readable(options))).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    refuse(caller, "options", `be named ${names.join(", ")}`, describeValue(unknown), TypeError);
  }
}
