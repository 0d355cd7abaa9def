import type { HeadPlace } from "attention-widget/inspector";
import type { Field } from "./field";
import { pair } from "./pair";

/** A head of a layer. */
export function headPlace(): Omit<Field<HeadPlace>, "unless"> {
  return {
    write: ({ layer, head }) => `${layer}-${head}`,
    read(written) {
      const [layer, head] = pair().read(written) ?? [];
      return layer === undefined || head === undefined ? undefined : { layer, head };
    },
  };
}
