import type { Messages } from "../../locales/messages.js";
import type { Inks } from "../../paint/paintTiles.js";
import type { Cell } from "../../view/cellDescription.js";
import type { Panel } from "../../view/panels.js";
import type { Stage } from "../../view/stages.js";
import type { ValueScale } from "../../view/valueScale.js";
import type { ReadingMessages } from "../locales/messages.js";
import type { Focus } from "../view/focusOf.js";
import { matrixMessages } from "../view/matrixMessages.js";
import { KeptMatrix } from "./KeptMatrix.js";
import type { CompareMessages } from "./messages.js";

/** What is shown beside the present matrices. */
export interface KeptPanelProps {
  /** What was kept, for the reader. */
  readonly label: string;
  /** From `comparisonOf`; empty where the kept trace does not hold the step. */
  readonly panels: readonly Panel[];
  /** The present ones, from which each has its cells at the same place. */
  readonly beside: readonly Panel[];
  /** One scale with the present panels, so that the same ink means the same number. */
  readonly scale: ValueScale;
  readonly stage: Stage;
  readonly inks: Inks;
  readonly messages: Messages &
    Pick<ReadingMessages, "matrices" | "vectorOf"> & { readonly compare: CompareMessages };
  /** What is read and what is held in the present panel: it is brought out in the kept one too. */
  readonly focus: Focus;
  readonly held: Focus;
  /** A place of a kept matrix is pointed at, so that the present one can follow. */
  readonly onPoint?: ((cell: Cell | null) => void) | undefined;
}

/** The kept matrices of a step. They can be pointed at and listened to, but nothing is held there. */
export function KeptPanel({ label, panels, beside, messages, ...view }: KeptPanelProps) {
  const { compare, stages, notRecorded } = messages;
  const named = (panel: Panel): KeptPanelProps["messages"] => {
    const { grid } = matrixMessages(messages, panel);
    return { ...messages, grid: (...size) => compare.keptGrid(grid(...size)) };
  };
  return (
    <div class="kept">
      <p class="caption">{compare.kept(label)}</p>
      <div>
        {panels.map((panel) => (
          <KeptMatrix
            {...view}
            key={panel.symbol}
            panel={panel}
            beside={beside.find(({ symbol }) => symbol === panel.symbol)}
            messages={named(panel)}
          />
        ))}
        {panels.length > 0 ? null : <p class="words">{notRecorded(stages[view.stage].name)}</p>}
      </div>
    </div>
  );
}
