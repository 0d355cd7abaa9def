import { useMemo } from "preact/hooks";
import { type KnownPrediction, predictionSum } from "../picture/parts/predictionSum.js";
import type { InspectorWords } from "../picture/words/inspectorWords.js";

export { default as sheet } from "./parts.css?inline";

interface PredictionSumViewProps {
  readonly prediction: KnownPrediction;
  readonly words: InspectorWords;
}

/** A prediction as a sum over what its token carries. */
export function PredictionSumView({ prediction, words }: PredictionSumViewProps) {
  const sum = useMemo(() => predictionSum(prediction, words), [prediction, words]);
  const { title, parts } = sum;
  return (
    <details class="sum-of-parts">
      <summary>{title}</summary>
      <ol class="ranked">
        {parts.map(({ name, value, share, isNegative }) => (
          <li key={name}>
            <span class="name">{name}</span>
            <span class="numeral">{value}</span>
            <span class="track">
              <span
                class={isNegative ? "bar is-negative" : "bar"}
                style={{ width: `${100 * share}%` }}
              />
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
