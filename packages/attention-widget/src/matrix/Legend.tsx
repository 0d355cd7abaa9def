import type { ValueScale } from "../picture/valueScale.js";
import { formatNumber } from "../words/formatNumber.js";
import type { Messages } from "../words/messages.js";

interface LegendProps {
  readonly scale: ValueScale;
  readonly label: string;
  readonly hasHidden: boolean;
  readonly messages: Messages;
}

/** The meaning of the colours at this step, with the values at both ends. */
export function Legend({ scale, label, hasHidden, messages }: LegendProps) {
  const isShare = scale.kind === "sequential";
  const limit = isShare && scale.limit === 1 ? "1" : formatNumber(scale.limit);
  return (
    <p class="legend">
      {/* From low to high in every language, as the gradients are. */}
      <span class="scale" dir="ltr">
        <span class="numeral">{isShare ? "0" : formatNumber(-scale.limit)}</span>
        {isShare ? null : (
          <>
            <span class="ramp is-negative" />
            <span class="numeral">0</span>
          </>
        )}
        <span class="ramp" />
        <span class="numeral">{limit}</span>
      </span>
      <span>{label}</span>
      {hasHidden ? (
        <span class="hidden-key">
          <span class="swatch is-hatched" />
          {messages.hidden}
        </span>
      ) : null}
    </p>
  );
}
