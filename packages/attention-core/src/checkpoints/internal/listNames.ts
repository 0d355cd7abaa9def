import { quote } from "../../internal/quote.js";

/** How many names an error lists. */
const MAX_NAMES = 5;

/** How many characters an error may have, since it is one sentence. */
const MAX_LENGTH = 300;

/**
 * Names as the end of an error: as many of the first ones as fit into it, but one at least.
 *
 * @param beginning - how many letters the error has before them
 */
export function listNames(names: readonly string[], beginning: number): string {
  const [first = "", ...others] = names.slice(0, MAX_NAMES).map((name) => quote(name));
  return others.reduce((listed, name) => {
    const longer = `${listed}, ${name}`;
    return beginning + longer.length > MAX_LENGTH ? listed : longer;
  }, first);
}
