/** What an axis of arrays in a file may be, as `readAttention` names them. */
const AXES = ["step", "layer", "batch", "head", "query", "key"] as const;

/** An axis of arrays in a file. */
export type ArrayAxis = (typeof AXES)[number];

/** The axes that a text names, outermost first. */
export function axesIn(text: string): readonly ArrayAxis[] {
  const names = text.split(" ");
  return names.flatMap((name) => AXES.find((axis) => axis === name) ?? []);
}
