import type { Summand } from "attention-core";
import { headContribution } from "./headContribution.js";
import { D_MODEL, HEADS } from "./inductionNetwork.js";
import type { InductionTrace } from "./inductionTrace.js";

/** A part of what a token carries, with its numbers. */
export interface CarriedPart {
  readonly part: Summand;
  /** Its share of the token's vector: dModel numbers. */
  readonly vector: ArrayLike<number>;
}

/**
 * What a token carries into a layer, part by part: the vectors sum to the token's vector there. Includes only the token
 * and the outputs of heads; its position is separate, see `positionPart`.
 *
 * @param trace - of the network that copies
 * @param layer - the layer that reads, counted from 0; 2 for the state after the last
 * @param token - its place, counted from 0
 */
export function carriedParts(trace: InductionTrace, layer: number, token: number): CarriedPart[] {
  const { data } = trace.layers[0]!.inputs;
  const start = 2 * token * D_MODEL;
  const own: CarriedPart = {
    part: { kind: "token" },
    vector: data.subarray(start, start + D_MODEL),
  };
  const headParts = trace.layers.slice(0, layer).flatMap((earlier, index) =>
    Array.from(
      { length: HEADS },
      (_, head): CarriedPart => ({
        part: { kind: "head", layer: index, head },
        vector: headContribution(earlier, head, token),
      }),
    ),
  );
  return [own, ...headParts];
}

/** The position of a token, which queries and keys of every layer read beside what it carries. */
export function positionPart(trace: InductionTrace, token: number): CarriedPart {
  const { data } = trace.layers[0]!.inputs;
  const start = (2 * token + 1) * D_MODEL;
  return { part: { kind: "position" }, vector: data.subarray(start, start + D_MODEL) };
}
