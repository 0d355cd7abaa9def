import { axesIn } from "./axesIn.js";

/** The axes that arrays of this rank could have, besides the present ones; queries always come before keys. */
const CHOICES: readonly string[] = [
  "head query key",
  "layer query key",
  "batch query key",
  "query key head",
  "layer head query key",
  "batch head query key",
  "layer batch query key",
  "head layer query key",
  "layer query key head",
  "layer batch head query key",
  "batch layer head query key",
];

/** The axes that arrays could have instead; the present ones are among them, without a swap. */
export function axesChoices(axes: string): readonly string[] {
  const count = axesIn(axes).length;
  const isStepped = axesIn(axes).includes("step"); // a text that grew has no other axes
  const known = isStepped ? [] : CHOICES.filter((each) => axesIn(each).length === count);
  const own = queryBeforeKey(axes);
  return known.includes(own) ? known : [own, ...known];
}

/** The same axes with queries and keys in each other's place. */
export function swapQueryAndKey(axes: string): string {
  const other: Readonly<Record<string, string>> = { query: "key", key: "query" };
  return axesIn(axes)
    .map((axis) => other[axis] ?? axis)
    .join(" ");
}

/** The same axes with queries before keys. */
export function queryBeforeKey(axes: string): string {
  const names = axesIn(axes);
  return names.indexOf("query") < names.indexOf("key") ? axes : swapQueryAndKey(axes);
}
