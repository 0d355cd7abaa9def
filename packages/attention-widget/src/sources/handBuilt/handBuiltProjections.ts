import { mergeHeads, type Projections } from "attention-core";
import { HAND_BUILT_HEADS, handBuiltHead } from "./handBuiltHead.js";
import { D_MODEL } from "./handBuiltInputs.js";
import { D_HEAD, type HandBuiltMatrices } from "./handBuiltMatrices.js";

/** The projection matrices of the first `heads` hand-built heads, side by side. */
export function handBuiltProjections(heads: number): Projections {
  const built = HAND_BUILT_HEADS.slice(0, heads).map(handBuiltHead);
  const stack = (entriesOf: (head: HandBuiltMatrices) => Float32Array) =>
    Float32Array.from(built.flatMap((head) => [...entriesOf(head)]));
  const sideBySide = (part: "query" | "key" | "value") => {
    const data = stack((head) => head[part].entries);
    return mergeHeads({ shape: [heads, D_MODEL, D_HEAD], data }); // -> [dModel, heads · dHead]
  };
  return {
    query: sideBySide("query"),
    key: sideBySide("key"),
    value: sideBySide("value"),
    // One below the other, divided by the number of heads: the output is the mean of the heads.
    output: {
      shape: [heads * D_HEAD, D_MODEL],
      data: stack((head) => head.output.entries).map((entry) => entry / heads),
    },
    queryBias: { shape: [heads * D_HEAD], data: stack((head) => head.queryBias) },
  };
}
