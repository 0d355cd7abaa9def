import { checkObject } from "./checkObject.js";
import { nearestName } from "./nearestName.js";
import { refuse } from "./refuse.js";

/** Every name of an object, so that the compiler tells of one that is forgotten or does not exist. */
export type NamesOf<Options> = { readonly [Name in keyof Required<Options>]: true };

/**
 * Refuses what is not an object, and an object with a name that stands for nothing: whatever it asks
 * for would not happen, and nobody would be told. A name without a value asks for nothing.
 *
 * @param what - the object, as errors call it
 */
export function checkNames<Options extends object>(
  caller: string,
  what: string,
  options: Options,
  names: NamesOf<Options>,
): void {
  checkObject(caller, what, options);
  for (const name in options) {
    if (Object.hasOwn(names, name) || options[name] === undefined) continue;
    const known = Object.keys(names);
    const meant = nearestName(name, known);
    const hint = meant === undefined ? "" : ` (did you mean ${JSON.stringify(meant)}?)`;
    const got = JSON.stringify(name.length > 40 ? `${name.slice(0, 40)}…` : name);
    refuse(caller, what, `have no names but ${known.join(", ")}`, got + hint, TypeError);
  }
}
