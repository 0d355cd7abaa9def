import type { PredictionPicture } from "../picture/prediction/predictionPicture.js";

export { default as sheet } from "./prediction.css?inline";

/** What a model predicts after the token that is read: each candidate with its probability and a bar. */
export function Prediction({ title, candidates }: PredictionPicture) {
  return (
    <div class="prediction" role="group" aria-label={title}>
      <p>
        <b>{title}</b>
      </p>
      <ol class="ranked">
        {candidates.map(({ token, value, share, before, isRest }, place) => (
          // By place: another row changes the texts, and moves nothing on the page.
          <li key={place} class={isRest ? "is-rest" : undefined}>
            <bdi class="name">{token}</bdi>
            <span class="numeral">
              {value}
              {before && <span class="was"> {before.value}</span>}
            </span>
            <span class="track">
              <span class="bar" style={{ width: `${100 * share}%` }} />
              {before && (
                <span class="bar-before" style={{ insetInlineStart: `${100 * before.share}%` }} />
              )}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
