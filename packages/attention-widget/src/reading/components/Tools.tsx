import { useMemo } from "preact/hooks";
import type { Comparison } from "../compare/comparisonOf.js";
import { ColourTool } from "./ColourTool.js";
import { CompareTool } from "./CompareTool.js";
import { ExperimentTool } from "./ExperimentTool.js";
import { LeaveOutTool } from "./LeaveOutTool.js";
import type { ReaderParts } from "./parts.js";
import { TogetherTool } from "./TogetherTool.js";

interface ToolsProps extends ReaderParts {
  readonly comparison: Comparison | undefined;
}

/** Everything that can be set besides, put away until it is asked for. */
export function Tools(parts: ToolsProps) {
  const { messages, model, panels, comparison, shown } = parts;
  const { trace, state } = model;
  // The same elements again while the pointer moves: nothing of them depends on where that is.
  const tools = useMemo(
    () => (
      <div class="tool-list">
        <ExperimentTool {...parts} />
        <CompareTool {...parts} />
        <ColourTool {...parts} />
        <LeaveOutTool {...parts} />
        <TogetherTool {...parts} />
      </div>
    ),
    [trace, state.reading, panels, comparison, shown.selection, shown.head, messages],
  );
  if (trace === undefined || trace.queryTokens.length === 0) return null;
  return (
    <details class="tools">
      <summary>{messages.tools}</summary>
      {tools}
    </details>
  );
}
