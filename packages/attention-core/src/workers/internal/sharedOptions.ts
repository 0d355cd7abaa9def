import type { AttentionOptions } from "../../attentionOptions.js";
import { perHead } from "../../internal/perHead.js";
import { sizeOf } from "../../internal/sizeOf.js";
import type { HeadTensor, Shape, Vector } from "../../shape.js";
import type { Range } from "./evenRanges.js";
import { repeatInto } from "./repeatInto.js";
import type { SharedMemory } from "./sharedMemory.js";
import { sliceHeads } from "./sliceHeads.js";

/** All options by name, so that a forgotten one fails to compile. */
export type AllOptions<Options> = {
  readonly [Name in keyof Required<Options>]: Options[Name];
};

/**
 * Options as threads get them: mask and bias in memory that all threads see, and of those only what belongs to the
 * heads of a part.
 *
 * @param options - with mask and bias of [queries, keys] or [.., heads, queries, keys], scale and sinks of [heads]
 * @param heads - how many there are in all
 * @returns the options of a range of heads: mask and bias [heads of the range, queries, keys] or as they are
 */
export function sharedOptions<S extends Shape>(
  memory: SharedMemory,
  options: AttentionOptions<S>,
  heads: number,
): (range: Range) => AllOptions<AttentionOptions<HeadTensor["shape"]>> {
  const { mask, bias, scale, sinks, causal, keysBefore, biasBeforeCap, softCap, temperature } =
    options;
  // Both may lack batch axes in front of the heads; then they hold for each of those alike.
  const sizeFor = ({ shape, data }: { readonly shape: Shape; readonly data: ArrayLike<number> }) =>
    shape.length === 2 ? data.length : sizeOf([heads, ...shape.slice(-2)]);
  const sharedMask = mask && {
    shape: mask.shape,
    data: repeatInto(mask.data, memory.bytes(sizeFor(mask))),
  };
  const sharedBias = bias && {
    shape: bias.shape,
    data: repeatInto(bias.data, memory.numbers(sizeFor(bias))),
  };
  // One number per head, or one for all; a range gets those of its heads.
  const numbersIn = (vector: Vector, { first, end }: Range): Vector => {
    const numberOf = perHead(vector);
    const data = Float32Array.from({ length: end - first }, (_, head) => numberOf(first + head));
    return { shape: [data.length], data };
  };
  return (range) => ({
    mask: sharedMask && pairsOf(sharedMask, range),
    bias: sharedBias && pairsOf(sharedBias, range),
    causal,
    keysBefore,
    biasBeforeCap,
    scale: typeof scale === "object" ? numbersIn(scale, range) : scale,
    softCap,
    temperature,
    sinks: sinks && numbersIn(sinks, range),
  });
}

/** A mask or bias for some heads: [queries, keys] stays, [.., queries, keys] -> [heads, queries, keys] */
function pairsOf<Data extends Parameters<typeof sliceHeads>[0]["data"]>(
  pairs: { readonly shape: Shape; readonly data: Data },
  range: Range,
) {
  const { shape, data } = pairs;
  if (shape.length === 2) return { shape: [shape[0]!, shape[1]!] as const, data };
  return sliceHeads(pairs, range);
}
