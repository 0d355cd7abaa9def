import { show } from "../show.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";

/** What a config chooses by name; refused when it is none of the choices. */
export function chooseByName<T>(
  config: Readonly<Record<string, unknown>>,
  key: string,
  choices: ReadonlyMap<unknown, T>,
  otherwise?: unknown,
): T {
  const name = config[key] ?? otherwise;
  const names = [...choices.keys()].map(show).join(" or ");
  return choices.get(name) ?? refuseCheckpoint(`config.${key}`, `be ${names}`, show(name));
}
