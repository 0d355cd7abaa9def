import type { Messages } from "../locales/messages.js";
import { formatNumber } from "../view/formatNumber.js";
import type { ValueScale } from "../view/valueScale.js";

interface LegendProps {
  readonly scale: ValueScale;
  readonly label: string;
  readonly hasHidden: boolean;
  readonly messages: Messages;
}

/** What the colours mean at this step, with the numbers at their ends. */
export function Legend({ scale, label, hasHidden, messages }: LegendProps) {
  const limit = scale.kind === "sequential" ? "1" : formatNumber(scale.limit);
  return (
    <p class="legend">
      <span class="numeral">{scale.kind === "sequential" ? "0" : formatNumber(-scale.limit)}</span>
      {scale.kind === "diverging" ? (
        <>
          <span class="ramp is-negative" />
          <span class="numeral">0</span>
        </>
      ) : null}
      <span class="ramp" />
      <span class="numeral">{limit}</span>
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
