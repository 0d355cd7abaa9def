import type { MultiHeadOptions } from "../../multiHeadOptions.js";
import type { Projections } from "../../projections.js";
import type { Matrix } from "../../shape.js";
import { checkAttentionOptions } from "./checkAttentionOptions.js";
import { checkDivides } from "./checkDivides.js";
import { checkNames } from "./checkNames.js";
import { checkNorm } from "./checkNorm.js";
import { checkRotary } from "./checkRotary.js";
import { checkShapes } from "./checkShapes.js";
import { didYouMean } from "./didYouMean.js";
import { MULTI_HEAD_OPTIONS, PROJECTIONS } from "./optionNames.js";
import { refuse } from "./refuse.js";

/**
 * Refuses inputs, matrices and options that do not fit each other. Each width is checked where it is first known, so
 * that the error names the argument that is off, not a later one.
 */
export function checkMultiHead(
  caller: string,
  inputs: Matrix,
  projections: Projections,
  options: MultiHeadOptions,
): void {
  checkNames(caller, "projections", projections, PROJECTIONS, didYouMean);
  checkNames(caller, "options", options, MULTI_HEAD_OPTIONS, didYouMean);
  const { query, key, value, output, queryBias, keyBias, valueBias, outputBias } = projections;
  const { heads, context = inputs, keyValueHeads = heads, gate } = options;
  const contextWidth = options.context === undefined ? "dInput" : "dContext"; // as the caller knows it
  checkShapes(caller, {
    inputs: [inputs, "queries dInput"],
    context: [context, `keys ${contextWidth}`],
    "projections.query": [query, "dInput dModel"],
    "projections.value": [value, `${contextWidth} dValues`],
  });
  const [queries] = inputs.shape;
  const [keys, dContext] = context.shape;
  const [, dModel] = query.shape;
  const [, dValues] = value.shape;
  checkDivides(caller, "dModel", dModel, "heads", heads);
  checkNormsAndRotary(caller, options, { queries, keys, dHead: dModel / heads });
  checkDivides(caller, "heads", heads, "keyValueHeads", keyValueHeads);
  checkDivides(caller, "columns of projections.value", dValues, "keyValueHeads", keyValueHeads);
  checkAttentionOptions(caller, [heads, queries, keys], options, options.rotary !== undefined);
  // Each head of keys and values serves this many heads of queries.
  const headsPerKeyValueHead = heads / keyValueHeads;
  const dKeys = dModel / headsPerKeyValueHead;
  const dConcatenated = dValues * headsPerKeyValueHead;
  checkShapes(
    caller,
    {
      "projections.key": [key, `${contextWidth} dKeys`],
      "projections.output": [output, "dConcatenated dOutput"],
      "projections.queryBias": [queryBias, "? dModel"],
      "projections.keyBias": [keyBias, "? dKeys"],
      "projections.valueBias": [valueBias, "? dValues"],
      "projections.outputBias": [outputBias, "? dOutput"],
      gate: [gate, "? queries dConcatenated"],
    },
    { queries, [contextWidth]: dContext, dModel, dKeys, dValues, dConcatenated },
  );
}

/** Refuses norms and rotary positions that do not fit the queries and keys of one head. */
function checkNormsAndRotary(
  caller: string,
  { queryNorm, keyNorm, rotary, keysBefore }: MultiHeadOptions,
  { queries, keys, dHead }: Readonly<Record<"queries" | "keys" | "dHead", number>>,
): void {
  for (const [name, norm] of Object.entries({ queryNorm, keyNorm })) {
    if (norm !== undefined) checkNorm(caller, name, norm, dHead);
  }
  if (rotary === undefined) return;
  checkRotary(caller, "rotary", rotary, { dHead, tokens: keys });
  if (keysBefore === undefined && keys < queries) {
    refuse(caller, "context", `have at least ${queries} rows when rotary is set`, keys);
  }
  if (keysBefore !== undefined && rotary.positions && keysBefore + queries > keys) {
    const must = `be at most ${keys - queries}, as there are ${keys} positions`;
    refuse(caller, "keysBefore", must, keysBefore);
  }
}
