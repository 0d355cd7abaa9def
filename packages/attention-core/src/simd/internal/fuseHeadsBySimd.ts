import type { AttentionOptions } from "../../attentionOptions.js";
import { type FusedStages, fusedAttentionUnchecked } from "../../fusedAttention.js";
import { matrixShape } from "../../internal/matrixShape.js";
import { sizeOf } from "../../internal/sizeOf.js";
import type { Shape, Tensor } from "../../shape.js";
import { attendHead } from "./attendHead.js";
import { biasFits } from "./biasFits.js";
import { copyIn } from "./copyIn.js";
import { copyOut } from "./copyOut.js";
import { headLengths } from "./headLengths.js";
import { headRows } from "./headRows.js";
import { packHead } from "./packHead.js";
import type { PlacedMatrix } from "./placedMatrix.js";
import { scoresFit } from "./scoresFit.js";
import { wholePanels } from "./wholePanels.js";
import type { Workspace } from "./workspace.js";

/**
 * As the pure `fusedAttentionUnchecked`, which does the work where float32 would not do: [.., queries, dHead], [..,
 * keys, dHead], [.., keys, dValue] -> [.., queries, dValue], into `output`.
 *
 * Short heads are copied in several at a time. Each is packed and answered by itself, into rows of whole panels, from
 * which the output is copied without the gaps.
 *
 * @returns `output`
 */
export function fuseHeadsBySimd<S extends Shape>(
  workspace: Workspace,
  { queries, keys, values, output }: FusedStages<S>,
  options: AttentionOptions<S>,
): Tensor<S> {
  const { batch, rows: queryCount, columns: dHead } = matrixShape(queries);
  const { rows: keyCount } = matrixShape(keys);
  const { columns: dValue } = matrixShape(values);
  const heads = sizeOf(batch);
  if (!biasFits(options))
    return fusedAttentionUnchecked({ queries, keys, values, output }, options);
  const together = headsTogether(heads, (queryCount + keyCount) * dHead + keyCount * dValue);
  const whole = wholePanels(dValue);
  const addresses = workspace.room({
    queries: together * queryCount * dHead,
    keys: together * keyCount * dHead,
    values: together * keyCount * dValue,
    output: together * queryCount * whole,
    ...headLengths(keyCount, dHead, dValue, options),
  });
  for (let first = 0; first < heads; first += together) {
    const count = Math.min(together, heads - first);
    /** The rows of these heads, copied in: [count, rows, columns] -> [count · rows, columns] */
    const load = (address: number, tensor: Tensor): PlacedMatrix => {
      const { rows, columns } = matrixShape(tensor);
      const size = rows * columns;
      const numbers = tensor.data.subarray(first * size, (first + count) * size);
      return copyIn(workspace, address, numbers, count * rows, columns);
    };
    const placed = {
      queries: load(addresses.queries, queries),
      keys: load(addresses.keys, keys),
      values: load(addresses.values, values),
      output: {
        address: addresses.output,
        rows: count * queryCount,
        columns: dValue,
        stride: 4 * whole,
      },
    };
    if (!scoresFit(workspace, placed, dHead, options)) {
      return fusedAttentionUnchecked({ queries, keys, values, output }, options);
    }
    for (let head = 0; head < count; head++) {
      const one = {
        // Each [count · rows, columns] -> [rows, columns], without a copy
        queries: headRows(placed.queries, head, queryCount),
        keys: headRows(placed.keys, head, keyCount),
        values: headRows(placed.values, head, keyCount),
        output: headRows(placed.output, head, queryCount),
      };
      packHead(workspace, one, addresses);
      // [queries, dHead], [keys, dHead], [keys, dValue] -> [queries, dValue]
      attendHead(workspace, first + head, one, addresses, options);
    }
    copyOut(workspace, placed.output, output.data, first * queryCount * dValue); // finite, as what fits is
  }
  return output;
}

/** Numbers that are copied in at a time: so few that they stay in a fast cache. */
const NUMBERS_PER_COPY = 2 ** 16;

/** How many heads are copied in at a time: one if they are long, several if they are short, since each copy has a cost. */
function headsTogether(heads: number, size: number): number {
  return Math.max(1, Math.min(heads, Math.floor(NUMBERS_PER_COPY / (size + 1))));
}
