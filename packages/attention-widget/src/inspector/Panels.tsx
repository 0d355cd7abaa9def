import type { ComponentProps, RefObject } from "preact";
import { presentOf } from "../compare/presentOf.js";
import { SavedPanel } from "../compare/SavedPanel.js";
import type { Comparison } from "../picture/compare/comparisonOf.js";
import { labelOf } from "../picture/compare/labelOf.js";
import { InspectorLegend } from "./InspectorLegend.js";
import { PairsView } from "./PairsView.js";

interface PanelsProps extends Omit<ComponentProps<typeof PairsView>, "beside"> {
  readonly comparison: Comparison | undefined;
  /** The layer that pictures move in while the steps are played. */
  readonly passage: RefObject<HTMLDivElement | null>;
}

/** The matrices of the step, behind those that were kept before where they stand side by side. */
export function Panels({ comparison, passage, ...props }: PanelsProps) {
  const { model, shown, panels, scale, colors, messages, focus, differences } = props;
  const { saved } = model;
  const present = presentOf(props);
  const isOfPairs = panels[0]?.columnAxis === "key";
  const isAskedForLines = model.state.settings.view === "lines" && isOfPairs;
  const asMatrices = isAskedForLines && <p class="words">{messages.compare.asMatrices}</p>;
  const layer = <div ref={passage} class="passage" aria-hidden="true" />;
  if (comparison === undefined || saved === null || !present || differences.length > 0) {
    return (
      <div class={panels.length > 1 ? "panels is-several" : "panels"}>
        {layer}
        {differences.length > 0 && asMatrices}
        <PairsView {...props} beside={[]} />
        <InspectorLegend {...props} />
      </div>
    );
  }
  const words = messages.compare;
  return (
    <div class="panels is-several is-beside">
      {layer}
      <SavedPanel
        label={labelOf(saved, present, shown.stage, words)}
        panels={comparison.panels}
        beside={panels}
        scale={scale}
        stage={shown.stage}
        colors={colors}
        messages={messages}
        focus={focus}
        selected={props.selectedIn(props.panel)}
      />
      <div class="now">
        <p class="caption">{words.present(labelOf(present, saved, shown.stage, words))}</p>
        <div>
          <PairsView {...props} beside={comparison.panels} />
        </div>
      </div>
      <InspectorLegend {...props} />
      {asMatrices}
    </div>
  );
}
