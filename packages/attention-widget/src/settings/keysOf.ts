/**
 * The names of a table, in its order, with their type: TypeScript itself gives strings, since a value may have more
 * names than its type says. A table is written out where it is made, and has no others.
 */
export function keysOf<Table extends object>(table: Table): readonly (keyof Table & string)[] {
  return Object.keys(table) as (keyof Table & string)[]; // it has no others, see above
}
