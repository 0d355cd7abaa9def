import type { AttentionLayer } from "attention-core";
import type { Cell } from "../../settings/selection/cell.js";
import type { Stage } from "../../settings/stages.js";
import type { InspectorWords } from "../words/inspectorWords.js";
import { type BarsDrawing, drawBars } from "./drawBars.js";
import { vectorAt } from "./vectorAt.js";

/** The numbers of one stage of the chain as bars. */
export interface WhyBars {
  readonly stage: Stage;
  readonly drawing: BarsDrawing;
  /** How many times larger the bars were before the stage; 1 if they did not change. */
  readonly shrinkFactor: number;
  /** What the bars are. */
  readonly label: string;
}

/** More bars than this would look alike. */
const MAX_BARS = 128;

/**
 * The bars of a pair at a stage; null if its numbers are unknown, or too many. Weights have none: their ranking
 * has bars already.
 */
export function whyBars(
  layer: AttentionLayer,
  { head, row, column }: Cell & { readonly head: number },
  stage: Stage,
  { stages, arithmetic }: InspectorWords,
): WhyBars | null {
  const { queries, keys, scores, scaledScores, maskedScores, weights, values, headOutputs } = layer;
  const rowAt = (tensor: typeof scores, at = row) =>
    tensor && vectorAt(tensor, { head, heads: weights.shape[0], row: at });
  const label = stages[stage].legend;
  switch (stage) {
    case "scores": {
      const [query, key] = [rowAt(queries), rowAt(keys, column)];
      if (query === undefined || key === undefined) return null;
      const products = Array.from(query, (each, i) => each * (key[i] ?? 0));
      const result = products.reduce((sum, each) => sum + each, 0);
      const terms = products.map((product, i) => ({
        name: `${i + 1}`,
        left: query[i] ?? 0,
        right: key[i] ?? 0,
        product,
      }));
      const description = arithmetic.step({ kind: "product", of: "score", terms, result });
      return barsOf({ stage, bars: products, own: null, label: description });
    }
    case "scaledScores": {
      const unscaled = rowAt(scores);
      const scaled = rowAt(scaledScores);
      return barsOf({ stage, bars: scaled, background: unscaled, own: column, label });
    }
    case "maskedScores":
      return barsOf({ stage, bars: rowAt(maskedScores), own: column, label });
    case "headOutputs": {
      const weight = rowAt(weights)?.[column] ?? 0;
      const value = rowAt(values, column);
      const weighted = value && Array.from(value, (component) => weight * component);
      const sum = rowAt(headOutputs); // of the weighted values of all keys
      return barsOf({ stage, bars: weighted, background: sum, own: null, label });
    }
    default:
      return null;
  }
}

interface BarValues extends Pick<WhyBars, "stage" | "label"> {
  readonly bars: ArrayLike<number> | undefined;
  /** The values of the bars under these, in the same unit. */
  readonly background?: ArrayLike<number> | undefined;
  /** The bar of the pair itself; null if every bar is of it. */
  readonly own: number | null;
}

function barsOf({ stage, label, bars, background = [], own }: BarValues): WhyBars | null {
  if (bars === undefined || bars.length > MAX_BARS) return null;
  const largest = Math.max(largestOf(bars), largestOf(background));
  // A hidden key has no bar.
  const share = (number: number) => (Number.isFinite(number) ? number / (largest || 1) : 0);
  return {
    stage,
    drawing: drawBars(Array.from(bars, share), Array.from(background, share), own),
    label,
    shrinkFactor:
      stage === "scaledScores" ? largestOf(background) / (largestOf(bars) || 1) || 1 : 1,
  };
}

/** The size of the largest that is finite; 0 where there is none. */
function largestOf(numbers: ArrayLike<number>): number {
  return Array.from(numbers).reduce(
    (max, each) => (Number.isFinite(each) ? Math.max(max, Math.abs(each)) : max),
    0,
  );
}
