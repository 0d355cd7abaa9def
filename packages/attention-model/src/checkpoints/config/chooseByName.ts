import { describeValue } from "../../checks/describeValue.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";

/** What a config chooses by name; refused when it is none of the choices. */
export function chooseByName<T>(
  config: Readonly<Record<string, unknown>>,
  key: string,
  choices: ReadonlyMap<unknown, T>,
  otherwise?: unknown,
): T {
  const name = config[key] ?? otherwise;
  const names = [...choices.keys()].map(describeValue).join(" or ");
  return choices.get(name) ?? refuseCheckpoint(`config.${key}`, `be ${names}`, describeValue(name));
}
