import type { AttentionTrace, HeadPlace } from "attention-core";
import { numberInName } from "./numberInName.js";

/**
 * The numbers by which a layer and a head are called: those of the file, where it numbers its layers or its heads, and
 * else counted from 1. Heads that have names instead of numbers are counted as the layers are: from 0 if `layer 0` is
 * the first.
 *
 * @param place - counted from 0, as in code
 */
export function headNumbers(
  trace: Pick<AttentionTrace, "layers" | "source"> | undefined,
  { layer, head }: HeadPlace,
): HeadPlace {
  if (trace?.source.kind !== "imported") return { layer: layer + 1, head: head + 1 };
  const { label = "", headLabels = [] } = trace.layers[layer] ?? {};
  const layerNumber = numberInName(label) ?? layer + 1;
  const first = layerNumber === layer ? 0 : 1;
  return {
    layer: layerNumber,
    head: numberInName(headLabels[head] ?? "") ?? head + first,
  };
}
