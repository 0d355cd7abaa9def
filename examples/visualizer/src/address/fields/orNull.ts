import type { Field } from "./field";

/** A value that may be missing, and is unless the address has it. */
export function orNull<Value>({ write, read }: Field<Value>): Field<Value | null> {
  return { unless: null, write: (value) => (value === null ? "" : write(value)), read };
}
