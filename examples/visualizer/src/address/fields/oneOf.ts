import type { Field } from "./field";

/** One of some names, each of which the table has, or it does not compile. */
export function oneOf<Name extends string>(
  names: Readonly<Record<Name, unknown>>,
  unless: Name,
): Field<Name> {
  const all = Object.keys(names) as Name[]; // its own keys
  return {
    unless,
    write: (name) => name,
    read: (written) => all.find((name) => name === written),
  };
}
