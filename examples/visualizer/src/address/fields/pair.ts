import { countFrom } from "./countFrom";
import type { Field } from "./field";

/** Two whole numbers, such as the places of a cell. */
export function pair(): Omit<Field<readonly [number, number]>, "unless"> {
  return {
    write: (both) => both.join("-"),
    read(written) {
      const [one, other, more] = written.split("-").map(countFrom);
      return one === undefined || other === undefined || more !== undefined
        ? undefined
        : [one, other];
    },
  };
}
