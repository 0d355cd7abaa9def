import type { RankedPicture } from "../picture/row/rankedPictures.js";

/** The strongest keys of a row, each with its number and a bar on the scale of the legend. */
export function RankedList({ ranked }: { readonly ranked: readonly RankedPicture[] }) {
  return (
    <ol class="ranked">
      {ranked.map(({ name, value, position, isExplained, isSkipped }, place) => (
        // By place: another row changes the texts, and moves nothing on the page.
        <li key={place}>
          <bdi class={isExplained ? "name is-key" : "name"}>{isSkipped ? `… ${name}` : name}</bdi>
          <span class="numeral">{value}</span>
          <span class="track">
            <span
              class={position < 0 ? "bar is-negative" : "bar"}
              style={{ width: `${100 * Math.abs(position)}%` }}
            />
          </span>
        </li>
      ))}
    </ol>
  );
}
