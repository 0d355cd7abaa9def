import { matrixMessages } from "../picture/matrixMessages.js";
import type { Panel } from "../picture/panels.js";
import { SavedMatrix } from "./SavedMatrix.js";
import type { SavedPanelProps } from "./savedPanelProps.js";

/** The saved matrices of a step. The user can hover and read their cells, but not select them. */
export function SavedPanel({ label, panels, beside, messages, ...view }: SavedPanelProps) {
  const { compare, stages, notRecorded } = messages;
  const named = (panel: Panel): SavedPanelProps["messages"] => {
    const { grid } = matrixMessages(messages, panel);
    return { ...messages, grid: (...size) => compare.savedGrid(grid(...size)) };
  };
  return (
    <div class="saved">
      <p class="caption">{compare.saved(label)}</p>
      <div>
        {panels.map((panel) => (
          <SavedMatrix
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
