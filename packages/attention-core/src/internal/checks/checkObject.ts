import { isReadable } from "./isReadable.js";
import { refuseKind } from "./refuseKind.js";

/** Refuses null, undefined, primitives and revoked proxies, from which properties cannot be read; functions are allowed. */
export function checkObject(caller: string, name: string, value: unknown): asserts value is object {
  if (Object(value) !== value || !isReadable(value))
    refuseKind(caller, name, "be an object", value);
}
