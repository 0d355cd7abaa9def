import { checkDivides } from "../../internal/checks/checkDivides.js";
import { transpose } from "../../internal/transpose.js";
import type { Matrix, Vector } from "../../shape.js";
import type { LayerConfig } from "../layerConfig.js";
import type { Family } from "./family.js";
import { fusedRows } from "./fusedRows.js";
import type { LayerParameters } from "./layerParameters.js";
import type { ReadProjections } from "./readProjections.js";

/**
 * Queries, keys and values of one matrix, whose rows are split: all queries first, or the rows of each key head beside
 * those of its queries, as the family's order says.
 *
 *     dFused = (heads + 2 · keyValueHeads) · dHead
 *
 * @param fused - the name of the matrix in the layer, such as `c_attn` of GPT-2 or `query_key_value` of GPT-NeoX
 * @returns query [dInput, heads · dHead], key and value [dInput, keyValueHeads · dHead], output [heads · dHead,
 *   dOutput], each with its bias where there is one
 */
export function fusedProjections(
  caller: string,
  { matrix, optionalVector }: LayerParameters,
  fused: string,
  { output, order }: Family,
  { heads, keyValueHeads = heads }: LayerConfig,
): ReadProjections {
  const isColumns = order === "columns"; // GPT-2 keeps its matrices as [dInput, dOutput]
  const stored = matrix(`${fused}.weight`, isColumns ? "dInput dFused" : "dFused dInput");
  const all = isColumns ? transpose(stored) : stored; // [dInput, dFused] -> [dFused, dInput]
  const bias = optionalVector(`${fused}.bias`, "dFused");
  checkDivides(
    caller,
    `rows of ${fused}.weight`,
    all.shape[0],
    "all heads",
    heads + 2 * keyValueHeads,
  );
  const dHead = all.shape[0] / (heads + 2 * keyValueHeads);
  const rows = fusedRows(order === "grouped" ? keyValueHeads : 1, heads, keyValueHeads, dHead);
  const outputAxes = isColumns ? "dConcatenated dOutput" : "dOutput dConcatenated";
  const out = matrix(`${output}.weight`, outputAxes, { dConcatenated: heads * dHead });
  const projections = {
    // Each [dFused, dInput] -> [dOutput, dInput] -> [dInput, dOutput]
    query: transpose(pickRows(all, rows.query)),
    key: transpose(pickRows(all, rows.key)),
    value: transpose(pickRows(all, rows.value)),
    output: isColumns ? out : transpose(out), // [dOutput, dConcatenated] -> [dConcatenated, dOutput]
    queryBias: bias && pickComponents(bias, rows.query),
    keyBias: bias && pickComponents(bias, rows.key),
    valueBias: bias && pickComponents(bias, rows.value),
    outputBias: optionalVector(`${output}.bias`, "dOutput"),
  };
  return { projections, keyValueHeads };
}

/** Some rows of a matrix in the order asked for: [rows, columns] -> [those rows, columns] */
function pickRows({ shape: [, columns], data }: Matrix, rows: readonly number[]): Matrix {
  const picked = new Float32Array(rows.length * columns);
  rows.forEach((row, i) => {
    picked.set(data.subarray(row * columns, (row + 1) * columns), i * columns);
  });
  return { shape: [rows.length, columns], data: picked };
}

/** Some components of a bias in the order asked for: [dFused] -> [those rows] */
function pickComponents({ data }: Vector, rows: readonly number[]): Vector {
  return { shape: [rows.length], data: Float32Array.from(rows, (row) => data[row]!) };
}
