import type { TrainingCheckpoint } from "./trainingCheckpoint.js";

/** From these scores on, a head is named after what it does. */
const PREVIOUS_TOKEN = 0.35;
const INDUCTION = 0.5;

const percent = (share: number) => `${Math.round(100 * share)} %`;

/** The names of the heads of a layer at one moment of the training, based only on their scores on random repeats. */
export function headNames(
  { previousTokenScores, inductionScores }: TrainingCheckpoint,
  layer: number,
): { readonly headLabels: readonly string[]; readonly headDescriptions: readonly string[] } {
  const [scores, threshold, name] =
    layer === 0
      ? [previousTokenScores, PREVIOUS_TOKEN, "previous token"]
      : [inductionScores, INDUCTION, "induction"];
  return {
    headLabels: scores.map((score, head) => (score >= threshold ? name : `head ${head}`)),
    headDescriptions: scores.map((score) =>
      layer === 0
        ? `On random repeated sequences, ${percent(score)} of the attention goes to the previous token.`
        : `On random repeated sequences, ${percent(score)} of the attention goes to the token that followed the same token before.`,
    ),
  };
}
