import type { PredictionSum } from "../picture/parts/predictionSum.js";

export { default as sheet } from "./parts.css?inline";

/** A prediction as a sum over what its token carries. */
export function PredictionSumView({ title, parts }: PredictionSum) {
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
