import type { ComponentProps } from "preact";
import { useMemo } from "preact/hooks";
import { Legend } from "../matrix/Legend.js";
import { MatrixPanel } from "../matrix/MatrixPanel.js";
import { differenceMessages, SIGNED } from "../picture/compare/differenceMessages.js";
import type { Difference } from "../picture/compare/differenceOf.js";
import { differenceScale } from "../picture/compare/differenceScale.js";
import { largestSize } from "../picture/valueScale.js";
import type { CompareMessages } from "../words/compareMessages.js";
import type { Messages } from "../words/messages.js";

type MatrixPanelProps = ComponentProps<typeof MatrixPanel>;

/** A difference instead of its panel; hovering and selecting work as in that panel. */
export interface DifferencePanelProps extends Omit<MatrixPanelProps, "panel" | "scale"> {
  readonly difference: Difference;
  readonly messages: Messages & { readonly compare: CompareMessages };
}

/** Shows where the present values are above the saved ones, and where below. */
export function DifferencePanel({ difference, ...view }: DifferencePanelProps) {
  const { messages, stage } = view;
  const { compare } = messages;
  const scale = useMemo(() => differenceScale([difference]), [difference]);
  const isSame = useMemo(() => largestSize(difference.values) === 0, [difference]);
  const words = useMemo(
    () => differenceMessages(messages, compare, stage),
    [messages, compare, stage],
  );
  return (
    <div class="difference">
      <MatrixPanel {...view} panel={difference} scale={scale} stage={SIGNED} messages={words} />
      <div class={isSame ? "legend-of-zero" : undefined}>
        <Legend
          scale={scale}
          label={isSame ? compare.same : compare.legend}
          hasHidden={difference.hasHidden}
          messages={words}
        />
      </div>
    </div>
  );
}
