import {
  type AttentionLayer,
  type HeadStages,
  type HeadTensor,
  type Matrix,
  mergeHeads,
  softmax,
} from "attention-core";

/** Every stage that is computed of a recorded head. */
const STAGES = [
  "queries",
  "keys",
  "values",
  "scores",
  "scaledScores",
  "maskedScores",
  "headOutputs",
] as const satisfies readonly (keyof HeadStages)[];

/**
 * A layer with what is known of its heads. Their weights are those that follow from their scores, to the last digit: a
 * file has them in 8 bits.
 *
 * @param stagesOf - the stages of a head, counted from 0; null where no more than its weights are known
 */
export function withHeads(
  layer: AttentionLayer,
  stagesOf: (head: number) => HeadStages | null,
): AttentionLayer {
  const heads = layer.headLabels.map((_, head) => stagesOf(head));
  const weights = stacked(
    heads.map(
      (known, head) =>
        (known?.maskedScores && softmax(known.maskedScores)) ?? weightsOf(layer, head),
    ),
  );
  const known = heads.filter((stages) => stages !== null);
  const { label, headLabels, headDescriptions } = layer;
  const names = { label, headLabels, headDescriptions };
  if (known.length === 0) return { ...names, weights };
  if (known.length < heads.length) return { ...names, weights, headStages: heads };
  // The casts: every known head has all of STAGES, and their names are those of the entries.
  const stages = STAGES.map((stage) => [stage, stacked(known.map((of) => of[stage] as Matrix))]);
  const whole = Object.fromEntries(stages) as Record<(typeof STAGES)[number], HeadTensor>; // see above
  return { ...names, weights, ...whole, concatenated: mergeHeads(whole.headOutputs) };
}

function weightsOf({ weights: { shape, data } }: AttentionLayer, head: number): Matrix {
  const [, rows, columns] = shape;
  return {
    shape: [rows, columns],
    data: data.subarray(head * rows * columns, (head + 1) * rows * columns),
  };
}

/** One matrix per head: [rows, columns] each -> [heads, rows, columns]. */
function stacked(heads: readonly Matrix[]): HeadTensor {
  const [rows, columns] = heads[0]!.shape; // every layer has a head
  const data = new Float32Array(heads.length * rows * columns);
  for (const [head, matrix] of heads.entries()) data.set(matrix.data, head * rows * columns);
  return { shape: [heads.length, rows, columns], data };
}
