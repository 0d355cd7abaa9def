import { matrixMessages } from "../picture/matrixMessages.js";
import type { Panel } from "../picture/panels.js";
import { KeptMatrix } from "./KeptMatrix.js";
import type { KeptPanelProps } from "./keptPanelProps.js";

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
