import type { ComponentChild } from "preact";
import { useMemo } from "preact/hooks";
import type { InspectorParts } from "../frame/parts.js";
import type { Comparison } from "../picture/compare/comparisonOf.js";
import { ColourTool } from "./ColourTool.js";
import { CombineTool } from "./CombineTool.js";
import { CompareTool } from "./CompareTool.js";
import { ExcludeTool } from "./ExcludeTool.js";
import { ExperimentTool } from "./ExperimentTool.js";

interface ToolsProps extends InspectorParts {
  readonly comparison: Comparison | undefined;
}

/** The tools, each closed until the user opens it. */
export function Tools(parts: ToolsProps) {
  const { messages, model, panels, comparison, shown } = parts;
  const { trace, state } = model;
  // Reuses the same elements while the pointer moves, because none of them depends on it.
  const tools = useMemo(
    () => (
      <>
        <Tool name={messages.experiment.title}>
          <ExperimentTool {...parts} />
        </Tool>
        <Tool name={messages.compare.mode}>
          <CompareTool {...parts} />
        </Tool>
        <Tool name={messages.colour.title}>
          <ColourTool {...parts} />
        </Tool>
        <Tool name={messages.exclude.title}>
          <ExcludeTool {...parts} />
        </Tool>
        <Tool name={messages.combine.title}>
          <CombineTool {...parts} />
        </Tool>
      </>
    ),
    [trace, state.settings, panels, comparison, shown.selection, shown.head, messages],
  );
  if (trace === undefined || trace.queryTokens.length === 0) return null;
  return (
    <div class="tools" role="group" aria-label={messages.tools}>
      {tools}
    </div>
  );
}

function Tool({ name, children }: { readonly name: string; readonly children: ComponentChild }) {
  return (
    <details>
      <summary>{name}</summary>
      {children}
    </details>
  );
}
