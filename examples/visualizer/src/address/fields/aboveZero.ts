import type { Field } from "./field";
import { numberFrom } from "./numberFrom";

/** Any finite number above 0, with all of its digits. */
export function aboveZero(unless: number): Field<number> {
  return {
    unless,
    write: (value) => String(value).replace("e+", "e"), // "+" is a space in an address
    read(written) {
      const value = numberFrom(written);
      return value === undefined || value <= 0 ? undefined : value;
    },
  };
}
