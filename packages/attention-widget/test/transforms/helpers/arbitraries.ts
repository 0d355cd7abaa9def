import { type AttentionTrace, attention, type HeadTensor, type Mask, tensor } from "attention-core";
import fc from "fast-check";
import { traceOf, weightsOnly } from "../../helpers/traces.js";

/** The same examples on every run and machine. */
export const PARAMETERS = { seed: 2017, numRuns: 100 };

/** Sums of a few float32 shares, taken in another order. */
export const TOLERANCE = 1e-6;

const length = fc.integer({ min: 1, max: 5 });

/** Sixteenths from −2 to 2, whose products and sums are exact in float32. */
const entry = fc.integer({ min: -32, max: 32 }).map((sixteenths) => sixteenths / 16);

function heads(count: number, rows: number, columns: number): fc.Arbitrary<HeadTensor> {
  const size = count * rows * columns;
  return fc
    .array(entry, { minLength: size, maxLength: size })
    .map((numbers) => tensor(numbers, [count, rows, columns]));
}

/** Any mask of this shape, also one that hides whole rows. */
function maskOf(queries: number, keys: number): fc.Arbitrary<Mask> {
  const size = queries * keys;
  return fc
    .array(fc.constantFrom(0, 1), { minLength: size, maxLength: size })
    .map((data) => ({ shape: [queries, keys], data: Uint8Array.from(data) }));
}

/** A trace of one layer that knows every stage up to its heads' outputs, masked or not. */
export const anyTrace: fc.Arbitrary<AttentionTrace> = fc
  .tuple(length, length, length, length)
  .chain(([count, queries, keys, width]) =>
    fc.tuple(
      heads(count, queries, width),
      heads(count, keys, width),
      heads(count, keys, width),
      fc.option(maskOf(queries, keys), { nil: undefined }),
    ),
  )
  .map(([queries, keys, values, mask]) => {
    const { output: headOutputs, ...stages } = attention(queries, keys, values, { mask });
    const { label, headLabels } = weightsOnly(stages.weights);
    const layer = { label, headLabels, mask, ...stages, headOutputs };
    return traceOf(names("q", queries.shape[1]), names("k", keys.shape[1]), [layer]);
  });

/** The same trace with nothing but weights and mask. */
export function forgetStages(trace: AttentionTrace): AttentionTrace {
  const layers = trace.layers.map(({ weights, mask }) => ({ ...weightsOnly(weights), mask }));
  return { ...trace, layers };
}

function names(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}${i}`);
}
