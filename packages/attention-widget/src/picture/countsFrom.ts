import type { AttentionTrace } from "attention-core";

/** The number of the first layer and of the first head: 0 or 1. */
export interface CountsFrom {
  readonly layer: number;
  readonly head: number;
}

/**
 * How imported data counts: from 0 where it calls its first layer `layer 0` or its first head `head 0`; where
 * heads have names, as its layers. Everything else counts from 1.
 */
export function countsFrom(
  trace: Pick<AttentionTrace, "layers" | "source"> | undefined,
): CountsFrom {
  if (trace?.source.kind !== "imported") return { layer: 1, head: 1 };
  const [{ label = "", headLabels = [] } = {}] = trace.layers;
  const layer = firstNumber(label, 1);
  return { layer, head: firstNumber(headLabels[0] ?? "", layer) };
}

/** 0 or 1, whichever a label ends with, or else another number. */
function firstNumber(label: string, otherwise: number): number {
  const [, digit] = /^(?:layer|head) ([01])$/i.exec(label) ?? [];
  return digit === undefined ? otherwise : Number(digit);
}
