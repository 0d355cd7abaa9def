import type { Threshold } from "attention-widget/inspector";
import type { Field } from "./field";
import { numberFrom } from "./numberFrom";

/** A threshold by value or by mass. */
export function threshold(): Field<Threshold> {
  return {
    unless: { by: "value", at: 0 },
    write: ({ by, at }) => `${by}-${at}`,
    read(written) {
      const [by, ...digits] = written.split("-");
      const at = numberFrom(digits.join("-"));
      const isRight = (by === "value" || by === "mass") && at !== undefined && at <= 1;
      return isRight ? { by, at } : undefined;
    },
  };
}
