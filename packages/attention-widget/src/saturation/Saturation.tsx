import { LARGEST_GRADIENT, saturationKind } from "../transforms/saturation/saturationKind.js";
import type { RowSaturation } from "../transforms/saturation/saturationOf.js";
import { formatGradient } from "../words/formatGradient.js";
import { formatShare } from "../words/formatNumber.js";
import type { SaturationMessages } from "../words/saturationMessages.js";
import { Measure } from "./Measure.js";

/** The measures of a row. */
export interface SaturationProps {
  /** The token of the row. */
  readonly name: string;
  /** From `saturationOf`; without it nothing is shown. */
  readonly row: RowSaturation | undefined;
  /** The same row without the experiment, if there is one. */
  readonly before?: RowSaturation | undefined;
  readonly messages: SaturationMessages;
}

/** How saturated a row is: entropy and gradient as bars with their values, and their meaning. */
export function Saturation({ name, row, before, messages }: SaturationProps) {
  if (row === undefined) return null;
  const nats = ({ entropyNats, largestEntropyNats }: RowSaturation) =>
    messages.ofNats(formatShare(entropyNats), formatShare(largestEntropyNats));
  const gradient = ({ gradientNorm }: RowSaturation) =>
    messages.ofMost(formatGradient(gradientNorm), formatShare(LARGEST_GRADIENT));
  return (
    <div class="saturation">
      <p>
        <b>{messages.title(name)}</b>
      </p>
      <Measure
        name={messages.entropy}
        share={row.relativeEntropy}
        text={nats(row)}
        before={before && { share: before.relativeEntropy, text: messages.before(nats(before)) }}
      />
      <Measure
        name={messages.gradient}
        share={row.gradientNorm / LARGEST_GRADIENT}
        text={gradient(row)}
        before={
          before && {
            share: before.gradientNorm / LARGEST_GRADIENT,
            text: messages.before(gradient(before)),
          }
        }
      />
      <p class="words">{messages.meaning[saturationKind(row)]}</p>
    </div>
  );
}
