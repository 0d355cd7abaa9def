import { isArray } from "../../internal/checks/isArray.js";
import { refuseKind } from "../../internal/checks/refuseKind.js";
import { refuseMissing } from "./refuseMissing.js";

/** The names of the tensors to read, each of which the index has. */
export function wantedNames(
  caller: string,
  present: readonly string[],
  names: readonly string[] | ((name: string) => boolean),
): readonly string[] {
  if (typeof names === "function") return present.filter((name) => names(name));
  if (!isArray(names)) refuseKind(caller, "names", "be an array of names or a function", names);
  for (const name of names) {
    if (typeof name !== "string") refuseKind(caller, "names", "be strings", name);
    if (!present.includes(name)) refuseMissing(caller, "index", name, present);
  }
  return names;
}
