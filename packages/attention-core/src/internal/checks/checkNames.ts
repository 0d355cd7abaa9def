import { checkObject } from "./checkObject.js";
import { refuse } from "./refuse.js";

/** Every name of an object, so that the compiler tells of one that is forgotten or does not exist. */
export type NamesOf<Options> = { readonly [Name in keyof Required<Options>]: true };

/**
 * Refuses what is not an object, and an object with a name that stands for nothing: whatever it asks
 * for would not happen, and nobody would be told. A name without a value asks for nothing.
 *
 * @param what - the object, as errors call it
 * @param hint - what the error adds, where there are so many names that it helps
 */
export function checkNames<Options extends object>(
  caller: string,
  what: string,
  options: Options,
  names: NamesOf<Options>,
  hint: (name: string, known: readonly string[]) => string = () => "",
): void {
  checkObject(caller, what, options);
  for (const name in options) {
    if (Object.hasOwn(names, name) || options[name] === undefined) continue;
    const known = Object.keys(names);
    const got = JSON.stringify(name.length > 40 ? `${name.slice(0, 40)}…` : name);
    const must = `have no names but ${known.join(", ")}`;
    refuse(caller, what, must, got + hint(name, known), TypeError);
  }
}
