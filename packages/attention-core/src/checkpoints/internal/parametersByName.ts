import { checkObject } from "../../internal/checks/checkObject.js";
import { isInstance } from "../../internal/checks/isInstance.js";
import { refuseKind } from "../../internal/checks/refuseKind.js";
import type { NamedParameters, Parameter } from "../namedParameters.js";

/** Parameters as a map, refused unless each key of it is a name. */
export function parametersByName(
  caller: string,
  parameters: NamedParameters,
): ReadonlyMap<string, Parameter> {
  checkObject(caller, "parameters", parameters);
  const present = isInstance(parameters, Map<string, Parameter>)
    ? parameters
    : new Map(Object.entries(parameters));
  for (const name of present.keys()) {
    if (typeof name !== "string") refuseKind(caller, "names of parameters", "be strings", name);
  }
  return present;
}
