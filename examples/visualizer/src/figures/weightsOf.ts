import {
  attention,
  causalMask,
  type Matrix,
  type Projections,
  project,
  splitHeads,
  toNested,
} from "attention-core";
import { HAND_BUILT_HEADS } from "./handBuiltHeads";
import type { MatrixRows } from "./matrixRows";

/** The weights of a hand-built head for any inputs: [tokens, tokens] */
export function weightsOf(
  head: (typeof HAND_BUILT_HEADS)[number],
  inputs: Matrix,
  { query, queryBias, key, value }: Projections,
  causal = false,
): MatrixRows {
  const { weights } = attention(
    splitHeads(project(inputs, query, queryBias), HAND_BUILT_HEADS.length),
    splitHeads(project(inputs, key), HAND_BUILT_HEADS.length),
    splitHeads(project(inputs, value), HAND_BUILT_HEADS.length),
    causal ? { mask: causalMask(inputs.shape[0]) } : {},
  );
  return toNested(weights)[HAND_BUILT_HEADS.indexOf(head)]!;
}
