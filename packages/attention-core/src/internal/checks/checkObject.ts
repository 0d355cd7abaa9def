import { refuseKind } from "./refuseKind.js";

/** Refuses what cannot have properties. */
export function checkObject(caller: string, name: string, value: unknown): asserts value is object {
  if (Object(value) !== value) refuseKind(caller, name, "be an object", value);
}
