import { countFrom } from "./countFrom";
import type { Field } from "./field";

/** A whole number from `least` on. */
export function count(unless: number, least = 0): Field<number> {
  return {
    unless,
    write: String,
    read(written) {
      const value = countFrom(written);
      return value === undefined || value < least ? undefined : value;
    },
  };
}
