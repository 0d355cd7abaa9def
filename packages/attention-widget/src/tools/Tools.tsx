import type { ComponentChild, ComponentChildren } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { AblationTool } from "../ablation/AblationTool.js";
import { switchHead } from "../ablation/switchHead.js";
import compareSheet from "../compare/compare.css?inline";
import { ColorTool } from "./ColorTool.js";
import { CombineTool } from "./CombineTool.js";
import { CompareTool } from "./CompareTool.js";
import { ExcludeTool } from "./ExcludeTool.js";
import { ExperimentTool } from "./ExperimentTool.js";
import type { ToolProps } from "./toolProps.js";
import toolsSheet from "./tools.css?inline";

/** The style of the tools, that of the comparison among them. */
export const sheet = compareSheet + toolsSheet;

interface ToolsProps extends ToolProps {
  /** They are in the page now. */
  readonly onDrawn: () => void;
  /** What follows the tools. */
  readonly children?: ComponentChildren;
}

/** The tools, each closed until it is opened. */
export function Tools({ onDrawn, children, ...props }: ToolsProps) {
  const { words, ablation } = props.tools;
  useLayoutEffect(onDrawn, []);
  return (
    <>
      <div class="tools" part="tools" role="group" aria-label={words.tools}>
        <Tool name={words.experiment.title}>
          <ExperimentTool {...props} />
        </Tool>
        {ablation && (
          <Tool name={words.ablation.title}>
            <AblationTool
              switches={ablation}
              onSwitch={(place) => switchHead(props.store, place, props.tools.compare.present)}
            />
          </Tool>
        )}
        <Tool name={words.compare.mode}>
          <CompareTool {...props} />
        </Tool>
        <Tool name={words.color.title}>
          <ColorTool {...props} />
        </Tool>
        <Tool name={words.exclude.title}>
          <ExcludeTool {...props} />
        </Tool>
        <Tool name={words.combine.title}>
          <CombineTool {...props} />
        </Tool>
      </div>
      {children}
    </>
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
