import { isNoExperiment } from "../../settings/experiment.js";
import { headOf } from "../../transforms/headOf.js";
import { rowOf } from "../../transforms/rowOf.js";
import { LARGEST_GRADIENT, saturationKind } from "../../transforms/saturation/saturationKind.js";
import { type RowSaturation, saturationOf } from "../../transforms/saturation/saturationOf.js";
import { formatGradient } from "../../words/formatGradient.js";
import { formatShare } from "../../words/formatNumber.js";
import type { SaturationMessages } from "../../words/saturationMessages.js";
import { panelsOf } from "../panels/panelsOf.js";
import type { SoftmaxRow } from "./softmaxRow.js";

/** How saturated the softmax of a row is. */
export interface SaturationPicture {
  readonly title: string;
  readonly entropy: MeasurePicture;
  readonly gradient: MeasurePicture;
  /** The meaning of both measures together. */
  readonly meaning: string;
}

/** One measure of a row as a bar. */
export interface MeasurePicture {
  readonly name: string;
  readonly now: BarPicture;
  /** Its value before the experiment, during one. */
  readonly before: BarPicture | null;
}

/** A bar of a length of 0–1, and its number. */
interface BarPicture {
  readonly share: number;
  readonly text: string;
}

/** How saturated a row is; null for a row without a visible key. */
export function saturationPicture(
  softmaxRow: SoftmaxRow,
  words: SaturationMessages,
  locale?: string | undefined,
): SaturationPicture | null {
  const { trace, panel, row, shown } = softmaxRow;
  const layer = trace.layers[shown.layer];
  if (layer === undefined) return null;
  const weights = rowOf(headOf(layer.weights, shown.head), row);
  const now = saturationOf(weights, (key) => panel.isHidden(row, key));
  if (now === undefined) return null;
  return describeSaturation(
    panel.rowLabels[row] ?? "",
    now,
    saturationBefore(softmaxRow),
    words,
    locale,
  );
}

/** The measures of a row, beside those from before an experiment. */
export function describeSaturation(
  name: string,
  now: RowSaturation,
  before: RowSaturation | undefined,
  words: SaturationMessages,
  locale?: string | undefined,
): SaturationPicture {
  const entropy = ({ relativeEntropy, entropyNats, largestEntropyNats }: RowSaturation) => ({
    share: Math.min(1, relativeEntropy),
    text: words.entropyValue(
      formatShare(entropyNats, locale),
      formatShare(largestEntropyNats, locale),
    ),
  });
  const gradient = ({ largestGradient }: RowSaturation) => ({
    share: Math.min(1, largestGradient / LARGEST_GRADIENT),
    text: words.gradientValue(
      formatGradient(largestGradient, locale),
      formatShare(LARGEST_GRADIENT, locale),
    ),
  });
  const measure = (label: string, barOf: (row: RowSaturation) => BarPicture): MeasurePicture => {
    const was = before && barOf(before);
    const text = was && words.before(was.text);
    return { name: label, now: barOf(now), before: was && text ? { ...was, text } : null };
  };
  return {
    title: words.title(name),
    entropy: measure(words.entropy, entropy),
    gradient: measure(words.gradient, gradient),
    meaning: words.meaning[saturationKind(now)],
  };
}

/** The same row as given, which may attend to more keys, or fewer. */
function saturationBefore(softmaxRow: SoftmaxRow): RowSaturation | undefined {
  const { given, panel, row, shown, edits } = softmaxRow;
  if (given === undefined || isNoExperiment(edits.experiment)) return undefined;
  const [was] = panelsOf(given, shown.layer, shown.head, "weights");
  const columns = panel.columnLabels.length;
  const weights = was?.values.subarray(row * columns, (row + 1) * columns);
  return weights && saturationOf(weights, (key) => was?.isHidden(row, key) ?? false);
}
