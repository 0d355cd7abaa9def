import { listOf } from "../field.js";
import { textsOf } from "./textsOf.js";

/**
 * The texts of token objects, or undefined if one of them has none.
 *
 * @param textOf - where an object has its text
 */
export function tokenTexts(
  tokens: unknown,
  textOf: (token: unknown) => unknown,
): readonly string[] | undefined {
  return textsOf(listOf(tokens).map((token) => textOf(token)));
}
