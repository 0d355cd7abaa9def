import type { AttentionOptions } from "../../attentionOptions.js";
import { perHead } from "../../internal/perHead.js";
import { keysBeforeOf } from "../../internal/visibleKeyCount.js";
import { type HeadAddresses, queriesPerCopy } from "./headLengths.js";
import type { KeysAndValues } from "./packHead.js";
import type { PlacedMatrix } from "./placedMatrix.js";
import type { Workspace } from "./workspace.js";

/** One head in memory. */
export interface PlacedHead extends KeysAndValues {
  /** [queries, dHead] */
  readonly queries: PlacedMatrix;
  /** [queries, dValue]; up to 7 numbers are written past the end of a row. */
  readonly output: PlacedMatrix;
}

/**
 * softmax(Q · Kᵀ · scale) · V of one head, into its output.
 *
 * Without mask and bias, the kernel answers all queries in one call. With one, it answers some at a time, since a
 * number for each pair of query and key has to be copied in first.
 *
 * @param head - its place in a mask or bias, [heads, queries, keys]
 * @param placed - Q [queries, dHead], K [keys, dHead], V [keys, dValue] and the output [queries, dValue]
 * @param addresses - where the memory lies that `headLengths` measures, with the keys and values packed by `packHead`
 */
export function attendHead(
  workspace: Workspace,
  head: number,
  { queries, keys, values, output }: PlacedHead,
  addresses: HeadAddresses,
  options: AttentionOptions,
): void {
  const { kernels, bytes } = workspace;
  const { rows: queryCount, columns: dHead } = queries;
  const { rows: keyCount } = keys;
  const { mask, bias, causal, temperature = 1, scale = 1 / Math.sqrt(dHead), sinks } = options;
  const before = keysBeforeOf(options, queryCount, keyCount);
  const step = mask === undefined && bias === undefined ? queryCount : queriesPerCopy(keyCount);
  for (let first = 0; first < queryCount; first += step) {
    const count = Math.min(step, queryCount - first);
    const pair = (head * queryCount + first) * keyCount;
    if (mask !== undefined) {
      const from = pair % mask.data.length;
      bytes.set(mask.data.subarray(from, from + count * keyCount), addresses.mask);
    }
    if (bias !== undefined) {
      const from = pair % bias.data.length;
      workspace.write(addresses.bias, bias.data.subarray(from, from + count * keyCount));
    }
    kernels.attend(
      queries.address + first * queries.stride,
      queries.stride,
      addresses.keyPanels,
      addresses.valuePanels,
      output.address + first * output.stride,
      output.stride,
      addresses.scores,
      count,
      keyCount,
      dHead,
      values.columns,
      perHead(scale)(head),
      1 / temperature,
      causal ? first + 1 + before : keyCount,
      causal ? 1 : 0,
      mask === undefined ? 0 : addresses.mask,
      bias === undefined ? 0 : addresses.bias,
      perHead(sinks ?? -Infinity)(head),
    ); // [count, dHead], [keys, dHead], [keys, dValue] -> [count, dValue]
  }
}
