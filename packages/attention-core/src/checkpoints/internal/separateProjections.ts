import { checkDivides } from "../../internal/checks/checkDivides.js";
import { refuse } from "../../internal/checks/refuse.js";
import { transpose } from "../../internal/transpose.js";
import type { LayerConfig } from "../layerConfig.js";
import type { Family } from "./family.js";
import type { LayerParameters } from "./layerParameters.js";
import type { ReadProjections } from "./readProjections.js";

/**
 * Each matrix by its own name, [dOutput, dInput], whose width says how many heads keys have: the head's width is known
 * from the queries, since heads of keys are as wide.
 *
 *     dHead = rows of query / heads
 *     keyValueHeads = rows of key / dHead
 *
 * @returns each matrix transposed to [dInput, dOutput], which is how `project` multiplies
 */
export function separateProjections(
  caller: string,
  { matrix, optionalVector }: LayerParameters,
  { separate: [query, key, value], output }: Family,
  { heads, keyValueHeads: expected }: LayerConfig,
): ReadProjections {
  const queryMatrix = matrix(`${query}.weight`, "dModel dInput");
  checkDivides(caller, `rows of ${query}.weight`, queryMatrix.shape[0], "heads", heads);
  const keyMatrix = matrix(`${key}.weight`, "dKeyValue dContext");
  const valueMatrix = matrix(`${value}.weight`, "dKeyValue dContext");
  const dHead = queryMatrix.shape[0] / heads;
  checkDivides(caller, `rows of ${key}.weight`, keyMatrix.shape[0], "dHead", dHead);
  const keyValueHeads = keyMatrix.shape[0] / dHead;
  checkDivides(caller, "heads", heads, `key heads of ${key}.weight`, keyValueHeads);
  if (expected !== undefined && expected !== keyValueHeads) {
    refuse(caller, "keyValueHeads", `be ${keyValueHeads}, as ${key}.weight has`, expected);
  }
  const projections = {
    // Each [dOutput, dInput] -> [dInput, dOutput]
    query: transpose(queryMatrix),
    key: transpose(keyMatrix),
    value: transpose(valueMatrix),
    output: transpose(matrix(`${output}.weight`, "dOutput dModel")),
    queryBias: optionalVector(`${query}.bias`, "dModel"),
    keyBias: optionalVector(`${key}.bias`, "dKeyValue"),
    valueBias: optionalVector(`${value}.bias`, "dKeyValue"),
    outputBias: optionalVector(`${output}.bias`, "dOutput"),
  };
  return { projections, keyValueHeads };
}
