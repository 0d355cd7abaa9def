import { checkDivides } from "../../internal/checks/checkDivides.js";
import { transpose } from "../../internal/transpose.js";
import type { Projections } from "../../projections.js";
import type { Matrix, Vector } from "../../shape.js";
import type { LayerPlace } from "../layerPlace.js";
import type { Family } from "./families.js";
import { fusedRows } from "./fusedRows.js";
import type { LayerParameters } from "./layerParameters.js";

/** What is read of a layer, and how many heads its keys and values have. */
interface ReadProjections {
  readonly projections: Projections;
  readonly keyValueHeads: number;
}

/**
 * The projections of a layer under the names of a family, each as [dInput, dOutput]. How many heads keys and
 * values have is seen from their width, or must be given where all lie in one matrix.
 */
export function layerProjections(
  caller: string,
  found: LayerParameters,
  family: Family,
  place: LayerPlace,
): ReadProjections {
  return family.fused === undefined
    ? separateProjections(caller, found, family, place)
    : fusedProjections(caller, found, family.fused, family, place);
}

/** Each matrix by its own name, [dOutput, dInput], whose width says how many heads keys have. */
function separateProjections(
  caller: string,
  { matrix, optionalVector }: LayerParameters,
  { separate: [query, key, value], output }: Family,
  { heads }: LayerPlace,
): ReadProjections {
  const queries = matrix(`${query}.weight`, "dModel dInput");
  checkDivides(caller, `rows of ${query}.weight`, queries.shape[0], "heads", heads);
  const keys = matrix(`${key}.weight`, "dKeyValue dContext");
  const values = matrix(`${value}.weight`, "dKeyValue dContext");
  const dHead = queries.shape[0] / heads;
  checkDivides(caller, `rows of ${key}.weight`, keys.shape[0], "dHead", dHead);
  const keyValueHeads = keys.shape[0] / dHead;
  checkDivides(caller, "heads", heads, `key heads of ${key}.weight`, keyValueHeads);
  const projections = {
    // Each [dOutput, dInput] -> [dInput, dOutput]
    query: transpose(queries),
    key: transpose(keys),
    value: transpose(values),
    output: transpose(matrix(`${output}.weight`, "dOutput dModel")),
    queryBias: optionalVector(`${query}.bias`, "dModel"),
    keyBias: optionalVector(`${key}.bias`, "dKeyValue"),
    valueBias: optionalVector(`${value}.bias`, "dKeyValue"),
    outputBias: optionalVector(`${output}.bias`, "dOutput"),
  };
  return { projections, keyValueHeads };
}

/** All three in one matrix, whose rows are split. */
function fusedProjections(
  caller: string,
  { matrix, optionalVector }: LayerParameters,
  fused: string,
  { output, order }: Family,
  { heads, keyValueHeads = heads }: LayerPlace,
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
  const out = matrix(`${output}.weight`, outputAxes);
  const projections = {
    // Each [dFused, dInput] -> [dOutput, dInput] -> [dInput, dOutput]
    query: transpose(rowsOf(all, rows.query)),
    key: transpose(rowsOf(all, rows.key)),
    value: transpose(rowsOf(all, rows.value)),
    output: isColumns ? out : transpose(out), // [dOutput, dConcatenated] -> [dConcatenated, dOutput]
    queryBias: bias && entriesOf(bias, rows.query),
    keyBias: bias && entriesOf(bias, rows.key),
    valueBias: bias && entriesOf(bias, rows.value),
    outputBias: optionalVector(`${output}.bias`, "dOutput"),
  };
  return { projections, keyValueHeads };
}

/** [rows, columns] -> [those rows, columns] */
function rowsOf({ shape: [, columns], data }: Matrix, rows: readonly number[]): Matrix {
  const taken = new Float32Array(rows.length * columns);
  rows.forEach((row, i) => {
    taken.set(data.subarray(row * columns, (row + 1) * columns), i * columns);
  });
  return { shape: [rows.length, columns], data: taken };
}

/** [dFused] -> [those places] */
function entriesOf({ data }: Vector, places: readonly number[]): Vector {
  return { shape: [places.length], data: Float32Array.from(places, (place) => data[place]!) };
}
