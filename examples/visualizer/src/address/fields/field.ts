/**
 * One part of a state: how it is written, how it is read (undefined if it cannot be), and the value that is meant when
 * an address does not have it. That value never changes with the page's defaults, so an old link keeps its meaning.
 */
export interface Field<Value> {
  readonly unless: Value;
  write(value: Value): string;
  read(text: string): Value | undefined;
}

/** A field for each part of a value. */
export type Fields<Values> = { readonly [Name in keyof Values]: Field<Values[Name]> };
