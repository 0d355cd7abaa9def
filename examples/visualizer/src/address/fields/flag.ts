import type { Field } from "./field";

/** Yes or no. */
export function flag(unless: boolean): Field<boolean> {
  return {
    unless,
    write: (value) => (value ? "yes" : "no"),
    read: (written) => (written === "yes" ? true : written === "no" ? false : undefined),
  };
}
