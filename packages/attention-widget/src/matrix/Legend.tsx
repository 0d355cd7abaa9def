import type { LegendPicture } from "../picture/legendPicture.js";

/** What the colours mean, with the numbers at their ends. */
export function Legend({ kind, from, to, label, hidden }: LegendPicture) {
  return (
    <p class="legend">
      {/* From low to high in every language, as the gradients are. */}
      <span class="scale" dir="ltr">
        <span class="numeral">{from}</span>
        {kind === "sequential" ? null : (
          <>
            <span class="ramp is-negative" />
            <span class="numeral">0</span>
          </>
        )}
        <span class="ramp" />
        <span class="numeral">{to}</span>
      </span>
      <span>{label}</span>
      {hidden && (
        <span class="hidden-key">
          <span class="swatch is-hatched" />
          {hidden}
        </span>
      )}
    </p>
  );
}
