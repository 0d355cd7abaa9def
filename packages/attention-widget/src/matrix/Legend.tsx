import { cssGradient } from "../draw/cssColor.js";
import type { Colors } from "../draw/paintTiles.js";
import type { LegendPicture } from "../picture/scale/legendPicture.js";

interface LegendProps extends LegendPicture {
  readonly colors: Colors;
}

/** What the colours mean, with the numbers at their ends. */
export function Legend({ ends, negative, positive, label, hidden, colors }: LegendProps) {
  const ramp = (positions: readonly number[]) => (
    <span class="ramp" style={{ backgroundImage: cssGradient(colors.ramp, positions) }} />
  );
  return (
    <p class="legend" part="legend">
      {/* From low to high in every language, as the gradients are. */}
      <span class="scale" dir="ltr">
        {ends && <span class="numeral">{ends[0]}</span>}
        {negative && ramp(negative)}
        {negative && ends && <span class="numeral">0</span>}
        {ramp(positive)}
        {ends && <span class="numeral">{ends[1]}</span>}
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
