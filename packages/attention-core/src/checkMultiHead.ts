import { checkShapes } from "./checkShapes.js";
import { checkObject } from "./checks.js";
import { checkDivides } from "./heads.js";
import type { MultiHeadOptions, Projections } from "./multiHeadAttention.js";
import type { Matrix } from "./shape.js";

/** Refuses inputs, matrices and options that are not one multi-head layer. */
export function checkMultiHead(
  caller: string,
  inputs: Matrix,
  projections: Projections,
  options: MultiHeadOptions,
): void {
  checkObject(caller, "projections", projections);
  checkObject(caller, "options", options);
  const { query, key, value, output, queryBias, keyBias, valueBias, outputBias } = projections;
  const { heads, context = inputs } = options;
  checkShapes(caller, {
    inputs: [inputs, "queries dInput"],
    context: [context, "keys dContext"],
    "projections.query": [query, "dInput dModel"],
    "projections.key": [key, "dContext dModel"],
    "projections.value": [value, "dContext dValues"],
    "projections.output": [output, "dValues dOutput"],
    "projections.queryBias": [queryBias, "? dModel"],
    "projections.keyBias": [keyBias, "? dModel"],
    "projections.valueBias": [valueBias, "? dValues"],
    "projections.outputBias": [outputBias, "? dOutput"],
  });
  checkDivides(caller, "dModel", query.shape[1], heads);
  checkDivides(caller, "columns of projections.value", value.shape[1], heads);
}
