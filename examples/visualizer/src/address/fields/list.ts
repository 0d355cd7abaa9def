import type { Field } from "./field";

/** Several of a kind, none of them unless the address has them. */
export function list<Value>({
  write,
  read: readOne,
}: Omit<Field<Value>, "unless">): Field<readonly Value[]> {
  return {
    unless: [],
    write: (values) => values.map(write).join("_"),
    read(written) {
      const values = written.split("_").map(readOne);
      const known = values.filter((value) => value !== undefined);
      return known.length === values.length ? known : undefined;
    },
  };
}
