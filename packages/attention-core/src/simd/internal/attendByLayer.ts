import { fusedMultiHeadAttentionUnchecked } from "../../fusedMultiHeadAttention.js";
import { layerInputs } from "../../internal/layerInputs.js";
import { normalizeAndRotate } from "../../internal/normalizeAndRotate.js";
import type { MultiHeadOptions } from "../../multiHeadOptions.js";
import type { Matrix } from "../../shape.js";
import { applyProjection } from "./applyProjection.js";
import { attendHead } from "./attendHead.js";
import { biasFits } from "./biasFits.js";
import { copyIn } from "./copyIn.js";
import { copyOut } from "./copyOut.js";
import { gateInPlace } from "./gateInPlace.js";
import { headColumns } from "./headColumns.js";
import { headLengths } from "./headLengths.js";
import type { LayerMatrices } from "./layerMatrices.js";
import { packHead } from "./packHead.js";
import type { PackedLayer } from "./packLayer.js";
import type { PlacedMatrix } from "./placedMatrix.js";
import { roomFor } from "./roomFor.js";
import { scoresFit } from "./scoresFit.js";
import { wholePanels } from "./wholePanels.js";
import type { Workspace } from "./workspace.js";

/**
 * As the pure `fusedMultiHeadAttentionUnchecked`, by a packed layer. Where float32 would lose too much, the pure
 * function computes in float64 instead.
 *
 * @param layer - the matrices as `packLayer` packed them
 * @param matrices - inputs [queries, dInput], and output [queries, dOutput], which is overwritten
 * @returns `output`
 */
export function attendByLayer(
  workspace: Workspace,
  layer: PackedLayer,
  { inputs, output }: LayerMatrices,
  options: MultiHeadOptions,
): Matrix {
  const isDone = biasFits(options) && attendInMemory(workspace, layer, { inputs, output }, options);
  return isDone
    ? output
    : fusedMultiHeadAttentionUnchecked({ inputs, projections: layer.projections, output }, options);
}

/**
 * Computes the layer on the kernels; false, and nothing written, if the pure function has to do it. All intermediates
 * stay in the memory of the kernels: only inputs are copied in, and only the output is copied out.
 *
 * Per head, only its columns of queries, keys and values are read, and only its columns of the concatenated outputs are
 * written: heads are never split or merged by copying.
 *
 * @returns whether the output was written
 */
function attendInMemory(
  workspace: Workspace,
  layer: PackedLayer,
  { inputs, output }: LayerMatrices,
  options: MultiHeadOptions,
): boolean {
  const { heads, gate } = options;
  const { context, keyValueHeads, queryHeads, keyHeads } = layerInputs(inputs, options);
  const [queryCount] = inputs.shape;
  const [keyCount] = context.shape;
  const dHead = layer.query.projection.shape[1] / heads;
  const dValue = layer.value.projection.shape[1] / keyValueHeads;
  const whole = wholePanels(heads * dValue) + 8; // a head may write past its last column
  const addresses = workspace.room({
    inputs: inputs.data.length,
    context: context === inputs ? 0 : context.data.length,
    queries: roomFor(layer.query, queryCount),
    keys: roomFor(layer.key, keyCount),
    values: roomFor(layer.value, keyCount),
    concatenated: queryCount * whole,
    output: roomFor(layer.output, queryCount),
    ...headLengths(keyCount, dHead, dValue, options),
  });
  const placedInputs = copyIn(workspace, addresses.inputs, inputs.data, ...inputs.shape);
  const placedContext =
    context === inputs
      ? placedInputs
      : copyIn(workspace, addresses.context, context.data, ...context.shape);

  // [queries, dInput] -> [queries, heads · dHead]
  const queries = applyProjection(workspace, layer.query, placedInputs, addresses.queries);
  // [keys, dContext] -> [keys, keyValueHeads · dHead]
  const keys = applyProjection(workspace, layer.key, placedContext, addresses.keys);
  // [keys, dContext] -> [keys, keyValueHeads · dValue]
  const values = applyProjection(workspace, layer.value, placedContext, addresses.values);
  const inPlace = ({ address, rows, stride }: PlacedMatrix) => {
    const data = workspace.read(address, (rows * stride) / 4);
    return { data, tokens: rows, dHead, stride: stride / 4 };
  };
  normalizeAndRotate(inPlace(queries), queryHeads);
  normalizeAndRotate(inPlace(keys), keyHeads);
  if (!scoresFit(workspace, { queries, keys, values }, dHead, options)) return false;
  const concatenated: PlacedMatrix = {
    address: addresses.concatenated,
    rows: queryCount,
    columns: heads * dValue,
    stride: 4 * whole,
  };
  for (let head = 0; head < heads; head++) {
    const keyValueHead = Math.floor((head * keyValueHeads) / heads);
    const placed = {
      // Each [rows, heads · columns] -> [rows, columns], without a copy
      queries: headColumns(queries, head, dHead),
      keys: headColumns(keys, keyValueHead, dHead),
      values: headColumns(values, keyValueHead, dValue),
      output: headColumns(concatenated, head, dValue),
    };
    if (head % (heads / keyValueHeads) === 0) packHead(workspace, placed, addresses); // the next ones share them
    // [queries, dHead], [keys, dHead], [keys, dValue] -> [queries, dValue]
    attendHead(workspace, head, placed, addresses, options);
  }
  if (gate) gateInPlace(workspace, concatenated, gate);
  // [queries, heads · dValue] -> [queries, dOutput]
  const placedOutput = applyProjection(workspace, layer.output, concatenated, addresses.output);
  return copyOut(workspace, placedOutput, output.data);
}
