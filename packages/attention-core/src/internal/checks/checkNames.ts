import { quote } from "../quote.js";
import { checkObject } from "./checkObject.js";
import { refuse } from "./refuse.js";

/** Every name of an object, so that a name that is missing or does not exist fails to compile. */
export type NamesOf<Options> = { readonly [Name in keyof Required<Options>]: true };

/**
 * Refuses what is not an object, and an object with an unknown name, which would be ignored silently. A name whose
 * value is undefined is allowed, since it sets nothing.
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
    const got = quote(name, 40);
    const fields = what === "options" ? what : `fields of ${what}`;
    const must = `be named ${known.join(", ")}`;
    refuse(caller, fields, must, got + hint(name, known), TypeError);
  }
}
