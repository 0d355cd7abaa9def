import { ARRAY_AXES, type ArrayAxis } from "attention-core/formats";

/** The axes of arrays in a file that a text names, outermost first. */
export function axesIn(text: string): readonly ArrayAxis[] {
  const names = text.split(" ");
  return names.flatMap((name) => ARRAY_AXES.find((axis) => axis === name) ?? []);
}
