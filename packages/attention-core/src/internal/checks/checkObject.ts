import { refuseKind } from "./refuseKind.js";

/** Refuses null, undefined and primitives, from which properties cannot be read; functions are allowed. */
export function checkObject(caller: string, name: string, value: unknown): asserts value is object {
  if (Object(value) !== value) refuseKind(caller, name, "be an object", value);
}
