import type { AttentionLayer } from "attention-core";
import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import { isSharedByHeads } from "../../settings/isSharedByHeads.js";
import { memoizeFields } from "../../settings/memoize.js";
import { type ArcsPicture, arcsPicture } from "../arcs/arcsPicture.js";
import type { Panel } from "../panels/panel.js";
import { panelsOfStage } from "../panels/panelsOfStage.js";
import { inspectorScale } from "../scale/inspectorScale.js";
import type { ValueScale } from "../scale/valueScale.js";
import type { DrawnInput } from "./drawnInput.js";
import { hoveredKey, type UserFocus } from "./userFocus.js";

/**
 * Computes the arcs of a stage at each change. A stage of vectors has no arcs of its own: the weighted sum shows those
 * of its weights, and the others show none.
 */
export function drawnArcs(): (
  drawn: DrawnInput,
  user: UserFocus,
  bright: Panel,
) => ArcsPicture | null {
  const weightsAt = memoizeFields(panelsOfStage);
  const scaleOf = memoizeFields(scaleOfWeights);

  return ({ input, trace, shown, settings, numbers, words }, user, bright) => {
    const { isOfPairs, differences } = numbers;
    const { layer, head, stage } = shown;
    const isOwn = isOfPairs && differences.length === 0;
    const [weights] = isOwn ? [bright] : weightsAt({ trace, layer, head, stage: "weights" });
    const data = trace.layers[layer];
    if (weights === undefined || data === undefined) return null;
    const { queryTokens, keyTokens, textSpans, predictions } = trace;
    const { colorScale } = settings;
    const { isSelf, panel, explainedFocus, selectedIn } = user;
    return arcsPicture(
      {
        panel: weights,
        rows: isOfPairs ? bright : (numbers.panels[0] ?? panel),
        stage: isOwn ? stage : "weights",
        scale: isOwn
          ? numbers.scale
          : scaleOf({ weights, data, head, colorScale, locale: words.locale }),
        hasArcs: isOwn || (!isOfPairs && !isSharedByHeads(stage) && stage !== "projected"),
        direction: isOfPairs ? settings.direction : "out",
        queryTokens,
        keyTokens,
        textSpans,
        predictions,
        isSelf,
        active: input.hovered,
        activeKey: hoveredKey(input),
        focus: explainedFocus,
        selected: selectedIn(panel),
      },
      words,
    );
  };
}

interface ScaleOfWeights extends Pick<InspectorSettings, "colorScale"> {
  readonly weights: Panel;
  readonly data: AttentionLayer;
  readonly head: number;
  readonly locale: string;
}

/** The scale of weights, at a stage whose own scale is another. */
function scaleOfWeights({ weights, data, head, colorScale, locale }: ScaleOfWeights): ValueScale {
  const settings = { colorScale, hasOneScale: false };
  return inspectorScale({
    stage: "weights",
    panels: [weights],
    settings,
    layer: data,
    head,
    locale,
  });
}
