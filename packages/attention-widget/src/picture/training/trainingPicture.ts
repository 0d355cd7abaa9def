import type { TrainingCheckpoint } from "attention-core";
import { headMetric } from "../../transforms/metrics/headMetric.js";
import type { TransformedTrace } from "../../transforms/transformTrace.js";
import { metricText } from "../heads/describeHead.js";
import type { InspectorWords } from "../words/inspectorWords.js";

/** The metrics that show when a network learned to copy. */
type LearnedMetric = "previousToken" | "induction";

/** The training of a network: where it is shown, and what its heads did at each moment. */
export interface TrainingPicture {
  /** The checkpoint that is shown, counted from 0. */
  readonly place: number;
  readonly last: number;
  /** The moment of training in words. */
  readonly text: string;
  /** What the strongest heads do in the present text. */
  readonly strongest: string;
  /** What the curves are; null if no scores were measured. */
  readonly name: string | null;
  readonly curves: readonly TrainingCurve[];
}

/** One score over the training. */
interface TrainingCurve {
  readonly metric: LearnedMetric;
  readonly name: string;
  /** Where the score of each checkpoint stands: from the first to the last, and from 0 to 1, both 0–1. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** What is shown of the training. */
export interface TrainingInput {
  readonly checkpoints: readonly TrainingCheckpoint[] | undefined;
  /** The setting: null for the trained network. */
  readonly checkpoint: number | null;
  /** The numbers that are shown; none before the first arrive. */
  readonly transformed: Pick<TransformedTrace, "weightsTrace" | "recorded"> | undefined;
}

/** The slider over the training, and the scores over it; null if the source has a single moment. */
export function trainingPicture(
  { checkpoints = [], checkpoint, transformed }: TrainingInput,
  words: InspectorWords,
): TrainingPicture | null {
  const last = checkpoints.length - 1;
  if (last < 1) return null;
  const place = Math.min(checkpoint ?? last, last);
  const { training, locale } = words;
  const steps = checkpoints[place]?.step ?? 0;
  const curves = [
    curveOf("previousToken", checkpoints, (at) => at.previousTokenScores, words),
    curveOf("induction", checkpoints, (at) => at.inductionScores, words),
  ].filter(({ points }) => points.length > 0);
  return {
    place,
    last,
    text:
      steps === 0
        ? training.untrained
        : training.after(new Intl.NumberFormat(locale).format(steps)),
    strongest: training.strongest(
      strongestIn(transformed, "previousToken", locale),
      strongestIn(transformed, "induction", locale),
    ),
    name: curves.length === 0 ? null : training.curves(checkpoints.length),
    curves,
  };
}

/** The highest value of a metric among all heads, as printed; a dash if it is not defined. */
function strongestIn(
  transformed: TrainingInput["transformed"],
  metric: LearnedMetric,
  locale: string,
): string {
  if (transformed === undefined) return metricText(metric, undefined, locale);
  const { weightsTrace, recorded } = transformed;
  const values = weightsTrace.layers
    .slice(0, recorded.layers.length)
    .flatMap((layer) =>
      layer.headLabels.map((_, head) => headMetric(weightsTrace, layer, head, metric)),
    );
  const known = values.filter((value) => typeof value === "number");
  return metricText(metric, known.length === 0 ? undefined : Math.max(...known), locale);
}

/** The highest score at each checkpoint; no points where one of them was not measured. */
function curveOf(
  metric: LearnedMetric,
  checkpoints: readonly TrainingCheckpoint[],
  scoresOf: (checkpoint: TrainingCheckpoint) => readonly number[] | undefined,
  words: InspectorWords,
): TrainingCurve {
  const highest = checkpoints.map((checkpoint) => Math.max(...(scoresOf(checkpoint) ?? [])));
  const isMeasured = highest.every((score) => score >= 0 && score <= 1);
  const last = checkpoints.length - 1;
  return {
    metric,
    name: words.overview.metrics[metric].name,
    points: isMeasured ? highest.map((score, i) => [i / last, score]) : [],
  };
}
