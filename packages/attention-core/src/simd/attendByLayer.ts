import { fusedMultiHeadAttention } from "../fusedMultiHeadAttention.js";
import type { MultiHeadOptions } from "../multiHeadOptions.js";
import type { Matrix } from "../shape.js";
import { attendHead, queriesAtATime, scoresLength } from "./attendHead.js";
import type { KeptLayer } from "./keptLayer.js";
import { wholePanels } from "./kernels.js";
import { applyLinear } from "./linear.js";
import { copyOut } from "./product.js";
import { scoresFit } from "./scoresFit.js";
import type { Workspace } from "./workspace.js";

/** Multi-head attention of a kept layer, into `out`; arguments are checked by the caller. */
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
  const [queryCount, dInput] = inputs.shape;
  const [keyCount, dContext] = context.shape;
  const [, dModel] = layer.query.weights.shape;
  const [, dKeys] = layer.key.weights.shape;
  const [, dValues] = layer.value.weights.shape;
  const [dConcatenated, dOutput] = layer.output.weights.shape;
  const dHead = dModel / heads;
  const dValue = dValues / keyValueHeads;
  const strides = [dModel, dKeys, dValues, dOutput].map((columns) => 4 * wholePanels(columns));
  const [queriesStride = 0, keysStride = 0, valuesStride = 0] = strides;
  const outputStride = 4 * (wholePanels(dConcatenated) + 8); // a head may write past its last column
  const pairs = queriesAtATime(keyCount) * keyCount;
  const [
    x = 0,
    c = 0,
    q = 0,
    k = 0,
    v = 0,
    o = 0,
    y = 0,
    panels = 0,
    scores = 0,
    mask = 0,
    bias = 0,
  ] = workspace.room(
    queryCount * dInput,
    context === inputs ? 0 : keyCount * dContext,
    (queryCount * queriesStride) / 4,
    (keyCount * keysStride) / 4,
    (keyCount * valuesStride) / 4,
    (queryCount * outputStride) / 4,
    queryCount * wholePanels(dOutput),
    wholePanels(keyCount) * dHead,
    scoresLength(keyCount),
    options.mask === undefined ? 0 : pairs / 4,
    options.bias === undefined ? 0 : pairs,
  );
  const { kernels } = workspace;
  workspace.write(x, inputs.data);
  if (context !== inputs) workspace.write(c, context.data);
  const keysFrom = context === inputs ? x : c;
  applyLinear(workspace, layer.query, x, 4 * dInput, q, queryCount);
  applyLinear(workspace, layer.key, keysFrom, 4 * dContext, k, keyCount);
  applyLinear(workspace, layer.value, keysFrom, 4 * dContext, v, keyCount);
  const fits = scoresFit(
    kernels.magnitude(q, (queryCount * queriesStride) / 4),
    kernels.magnitude(k, (keyCount * keysStride) / 4),
    kernels.magnitude(v, (keyCount * valuesStride) / 4),
    dHead,
    options,
  );
  if (!fits) return false;
  const lengths = { queries: queryCount, keys: keyCount, dHead, dValue };
  for (let head = 0; head < heads; head++) {
    const shared = Math.floor((head * keyValueHeads) / heads);
    const places = {
      queries: q + 4 * head * dHead,
      queriesStride,
      keys: k + 4 * shared * dHead,
      keysStride,
      values: v + 4 * shared * dValue,
      valuesStride,
      output: o + 4 * head * dValue,
      outputStride,
      panels,
      scores,
      mask,
      bias,
    };
    attendHead(workspace, head, places, lengths, options);
  }
  applyLinear(workspace, layer.output, o, outputStride, y, queryCount);
  return copyOut(workspace, y, queryCount, dOutput, out.data);
}
