import type { AttentionOptions } from "../attentionOptions.js";
import { checkAttention } from "../checkAttention.js";
import { fusedAttention as pureFusedAttention } from "../fusedAttention.js";
import { outOf } from "../outOf.js";
import { matrixShape, type Shape, sizeOf, type Tensor } from "../shape.js";
import { attendHead, queriesAtATime, scoresLength } from "./attendHead.js";
import { wholePanels } from "./kernels.js";
import { copyOut } from "./product.js";
import { scoresFit } from "./scoresFit.js";
import type { Workspace } from "./workspace.js";

/**
 * As the pure `fusedAttention`, which does the work where float32 would not do.
 */
export function fusedAttention<S extends Shape>(
  workspace: Workspace,
  queries: Tensor<S>,
  keys: Tensor<S>,
  values: Tensor<S>,
  options: AttentionOptions<S> = {},
  out?: Tensor<S>,
): Tensor<S> {
  checkAttention("fusedAttention", queries, keys, values, options);
  const { batch, rows, columns: dHead } = matrixShape(queries);
  const { rows: keyCount } = matrixShape(keys);
  const { columns: dValue } = matrixShape(values);
  const inputs = [queries, keys, values, options.bias];
  const output = outOf("fusedAttention", out, [...batch, rows, dValue], inputs);
  const heads = sizeOf(batch);
  const sizes = [rows * dHead, keyCount * dHead, keyCount * dValue] as const;
  const together = headsTogether(heads, sizes[0] + sizes[1] + sizes[2]);
  const whole = wholePanels(dValue);
  const pairs = queriesAtATime(keyCount) * keyCount;
  const [q = 0, k = 0, v = 0, o = 0, panels = 0, scores = 0, mask = 0, bias = 0] = workspace.room(
    together * sizes[0],
    together * sizes[1],
    together * sizes[2],
    together * rows * whole,
    wholePanels(keyCount) * dHead,
    scoresLength(keyCount),
    options.mask === undefined ? 0 : pairs / 4,
    options.bias === undefined ? 0 : pairs,
  );
  const lengths = { queries: rows, keys: keyCount, dHead, dValue };
  for (let first = 0; first < heads; first += together) {
    const count = Math.min(together, heads - first);
    const load = (place: number, { data }: Tensor, size: number): number => {
      workspace.write(place, data.subarray(first * size, (first + count) * size));
      return workspace.kernels.magnitude(place, count * size);
    };
    const ofQueries = load(q, queries, sizes[0]);
    const ofKeys = load(k, keys, sizes[1]);
    const ofValues = load(v, values, sizes[2]);
    if (!scoresFit(ofQueries, ofKeys, ofValues, dHead, options)) {
      return pureFusedAttention(queries, keys, values, options, output);
    }
    for (let i = 0; i < count; i++) {
      const places = {
        queries: q + 4 * i * sizes[0],
        queriesStride: 4 * dHead,
        keys: k + 4 * i * sizes[1],
        keysStride: 4 * dHead,
        values: v + 4 * i * sizes[2],
        valuesStride: 4 * dValue,
        output: o + 4 * i * rows * whole,
        outputStride: 4 * whole,
        panels,
        scores,
        mask,
        bias,
      };
      attendHead(workspace, first + i, places, lengths, options);
    }
    if (!copyOut(workspace, o, count * rows, dValue, output.data, first * rows * dValue)) {
      return pureFusedAttention(queries, keys, values, options, output);
    }
  }
  return output;
}

/** Numbers that are copied in at a time: so few that they stay in a fast cache. */
const AT_A_TIME = 2 ** 16;

/** How many heads are in memory together: one when they are long, more when they are short. */
function headsTogether(heads: number, size: number): number {
  return Math.max(1, Math.min(heads, Math.floor(AT_A_TIME / (size + 1))));
}
