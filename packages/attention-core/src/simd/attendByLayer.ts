import { fusedMultiHeadAttention } from "../fusedMultiHeadAttention.js";
import type { MultiHeadOptions } from "../multiHeadOptions.js";
import type { Matrix } from "../shape.js";
import { attendHead } from "./attendHead.js";
import { headRoom } from "./headRoom.js";
import type { KeptLayer } from "./keptLayer.js";
import { wholePanels } from "./kernels.js";
import { applyLinear, roomFor } from "./linear.js";
import { copyIn, copyOut, headColumns, type PlacedMatrix } from "./placedMatrix.js";
import { scoresFit } from "./scoresFit.js";
import type { Workspace } from "./workspace.js";

/**
 * Multi-head attention of a kept layer: [queries, dInput] -> [queries, dOutput], into `out`. Arguments
 * are checked by the caller.
 */
export function attendByLayer(
  workspace: Workspace,
  layer: KeptLayer,
  inputs: Matrix,
  options: MultiHeadOptions,
  out: Matrix,
): Matrix {
  if (options.rotary !== undefined || !attend(workspace, layer, inputs, options, out)) {
    const output = fusedMultiHeadAttention(inputs, layer.projections, options);
    out.data.set(output.data);
  }
  return out;
}

/** False, and nothing written, where the pure function has to do the work. */
function attend(
  workspace: Workspace,
  layer: KeptLayer,
  inputs: Matrix,
  options: MultiHeadOptions,
  out: Matrix,
): boolean {
  const { heads, context = inputs, keyValueHeads = heads } = options;
  const [queryCount] = inputs.shape;
  const [keyCount] = context.shape;
  const dHead = layer.query.projection.shape[1] / heads;
  const dValue = layer.value.projection.shape[1] / keyValueHeads;
  const whole = wholePanels(heads * dValue) + 8; // a head may write past its last column
  const at = workspace.room({
    inputs: inputs.data.length,
    context: context === inputs ? 0 : context.data.length,
    queries: roomFor(layer.query, queryCount),
    keys: roomFor(layer.key, keyCount),
    values: roomFor(layer.value, keyCount),
    concatenated: queryCount * whole,
    output: roomFor(layer.output, queryCount),
    ...headRoom(keyCount, dHead, options),
  });
  const asking = copyIn(workspace, at.inputs, inputs.data, ...inputs.shape);
  const asked =
    context === inputs ? asking : copyIn(workspace, at.context, context.data, ...context.shape);

  const queries = applyLinear(workspace, layer.query, asking, at.queries); // -> [queries, heads · dHead]
  const keys = applyLinear(workspace, layer.key, asked, at.keys); // -> [keys, keyValueHeads · dHead]
  const values = applyLinear(workspace, layer.value, asked, at.values); // -> [keys, keyValueHeads · dValue]
  if (!scoresFit(workspace, { queries, keys, values }, dHead, options)) return false;
  const concatenated: PlacedMatrix = {
    place: at.concatenated,
    rows: queryCount,
    columns: heads * dValue,
    stride: 4 * whole,
  };
  for (let head = 0; head < heads; head++) {
    const shared = Math.floor((head * keyValueHeads) / heads);
    const placed = {
      queries: headColumns(queries, head, dHead),
      keys: headColumns(keys, shared, dHead),
      values: headColumns(values, shared, dValue),
      output: headColumns(concatenated, head, dValue),
    };
    attendHead(workspace, head, placed, at, options); // -> [queries, dValue]
  }
  const output = applyLinear(workspace, layer.output, concatenated, at.output); // -> [queries, dOutput]
  return copyOut(workspace, output, out.data);
}
