import { checkLength, checkObject, checkTensor } from "./checks.js";
import { checkDivides } from "./heads.js";
import type { MultiHeadOptions, Projections } from "./multiHeadAttention.js";
import { checkProjectable } from "./projection.js";
import { type Matrix, matrixShape } from "./shape.js";

/** Refuses inputs, matrices and options that are not one multi-head layer. */
export function checkMultiHead(
  caller: string,
  inputs: Matrix,
  projections: Projections,
  options: MultiHeadOptions,
): void {
  checkObject(caller, "projections", projections);
  checkObject(caller, "options", options);
  const { heads, context = inputs } = options;
  checkTensor(caller, "inputs", inputs, ["queries", "dInput"]);
  checkTensor(caller, "context", context, ["keys", "dContext"]);
  const { query, key, value, output } = projections;
  for (const [name, from, matrix] of [
    ["query", inputs, query],
    ["key", context, key],
    ["value", context, value],
  ] as const) {
    const bias = projections[`${name}Bias`];
    checkProjectable(caller, `projections.${name}`, from, matrix, `projections.${name}Bias`, bias);
  }
  const { columns: dModel } = matrixShape(query);
  const { columns: dValues } = matrixShape(value);
  checkDivides(caller, "dModel", dModel, heads);
  checkLength(caller, "projections.key", key, "columns", dModel, " like projections.query");
  checkDivides(caller, "columns of projections.value", dValues, heads);
  checkTensor(caller, "projections.output", output, ["heads · dValue", "dOutput"]);
  const why = ", one per column of projections.value";
  checkLength(caller, "projections.output", output, "rows", dValues, why);
}
