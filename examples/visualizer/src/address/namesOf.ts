import type { Fields } from "./fields/field";

/** The names of fields, in their order. */
export function namesOf<Values extends object>(fields: Fields<Values>): readonly (keyof Values)[] {
  return Object.keys(fields) as (keyof Values)[]; // its own keys
}
