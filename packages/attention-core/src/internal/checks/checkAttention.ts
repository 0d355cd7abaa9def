import type { AttentionOptions } from "../../attentionOptions.js";
import type { AttentionInputs } from "../attentionInputs.js";
import { matrixShape } from "../matrixShape.js";
import { checkAttentionOptions } from "./checkAttentionOptions.js";
import { checkNames } from "./checkNames.js";
import { checkShapes } from "./checkShapes.js";
import { checkWidth } from "./checkWidth.js";
import { didYouMean } from "./didYouMean.js";
import { ATTENTION_OPTIONS } from "./optionNames.js";

/** Refuses queries, keys and values whose shapes do not fit each other, and options that do not fit them: the check of `attention`, which every backend shares. */
export function checkAttention(
  caller: string,
  { queries, keys, values }: AttentionInputs,
  options: AttentionOptions,
): void {
  checkNames(caller, "options", options, ATTENTION_OPTIONS, didYouMean);
  checkShapes(caller, {
    queries: [queries, "… queries dHead"],
    keys: [keys, "… keys dHead"],
    values: [values, "… keys dValue"],
  });
  checkWidth(caller, queries);
  const scores = [...queries.shape.slice(0, -1), matrixShape(keys).rows]; // [.., queries, keys]
  checkAttentionOptions(caller, scores, options);
}
