import type { RankedPicture } from "../picture/row/rankedPictures.js";

/** The strongest keys of a row, each with its number and a bar on the scale of the legend. */
export function RankedList({ ranked }: { readonly ranked: readonly RankedPicture[] }) {
  return (
    <ol class="ranked">
      {ranked.map(({ name, value, barPercent, isNegative, isExplained }, rank) => (
        // By rank: another row changes the texts, and moves nothing on the page.
        <li key={rank}>
          <bdi class={isExplained ? "name is-key" : "name"}>{name}</bdi>
          <span class="numeral">{value}</span>
          <span class="track">
            <span
              class={isNegative ? "bar is-negative" : "bar"}
              style={{ width: `${barPercent}%` }}
            />
          </span>
        </li>
      ))}
    </ol>
  );
}
