import type { AttentionTrace } from "attention-core";

/** The number of the first layer and of the first head: 0 or 1. */
export interface CountsFrom {
  readonly layer: number;
  readonly head: number;
}

/** How the data counts: from 0 where it calls its first layer `layer 0` and its first head `head 0`. */
export function countsFrom(trace: Pick<AttentionTrace, "layers"> | undefined): CountsFrom {
  const [first] = trace?.layers ?? [];
  return {
    layer: isZero(first?.label) ? 0 : 1,
    head: isZero(first?.headLabels[0]) ? 0 : 1,
  };
}

function isZero(label = ""): boolean {
  return /^(layer|head) 0$/i.test(label);
}
