import { type Matrix, type Projections, tensor } from "attention-core";
import { D_HEAD, TOY_HEADS, type ToyHead, toyHead } from "./heads.js";
import { D_MODEL } from "./inputs.js";

/** The projection matrices of the first `heads` hand-built heads, side by side. */
export function toyProjections(heads: number): Projections {
  const built = TOY_HEADS.slice(0, heads).map(toyHead);
  const queryBias = new Float32Array(heads * D_HEAD);
  for (const [i, head] of built.entries()) queryBias.set(head.queryBias, i * D_HEAD);
  return {
    query: sideBySide(built, "query"), // heads × [dModel, dHead] -> [dModel, heads · dHead]
    key: sideBySide(built, "key"),
    value: sideBySide(built, "value"),
    output: meanOf(built), // heads × [dHead, dModel] -> [heads · dHead, dModel]
    queryBias: tensor(queryBias, [heads * D_HEAD]),
  };
}

function sideBySide(heads: readonly ToyHead[], part: "query" | "key" | "value"): Matrix {
  const columns = heads.length * D_HEAD;
  const joined = tensor(new Float32Array(D_MODEL * columns), [D_MODEL, columns]);
  heads.forEach((head, i) => {
    for (let row = 0; row < D_MODEL; row++) {
      const from = row * D_HEAD;
      const entries = head[part].entries.subarray(from, from + D_HEAD);
      joined.data.set(entries, row * columns + i * D_HEAD);
    }
  });
  return joined;
}

/** W^O writes the mean of what the heads bring, so that the output does not grow with them. */
function meanOf(heads: readonly ToyHead[]): Matrix {
  const stacked = tensor(new Float32Array(heads.length * D_HEAD * D_MODEL), [
    heads.length * D_HEAD,
    D_MODEL,
  ]);
  heads.forEach((head, i) => {
    const mean = head.output.entries.map((entry) => entry / heads.length);
    stacked.data.set(mean, i * D_HEAD * D_MODEL);
  });
  return stacked;
}
