import type { HeatmapState } from "../settings/heatmapState.js";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import { remember, rememberFields } from "../settings/remember.js";
import type { Selected } from "../settings/selection/selected.js";
import type { AppliedEdits } from "../transforms/appliedEdits.js";
import { presentOf } from "./compare/presentOf.js";
import { type DrawnPicture, drawnPictures } from "./drawn/drawnPicture.js";
import { type HeadsPicture, headsPicture, weightsOfHeads } from "./heads/headsPicture.js";
import type { InspectorInput } from "./inspectorInput.js";
import type { Panel } from "./panels/panels.js";
import { stepNumbers } from "./stepNumbers.js";
import { type ToolsPicture, toolsPicture } from "./tools/toolsPicture.js";
import type { InspectorWords } from "./words/inspectorWords.js";

/** The instruments around the numbers of a step. */
export interface InstrumentsPicture {
  /** Null without numbers. */
  readonly tools: ToolsPicture | null;
  /** Null where there is nothing to draw. */
  readonly drawn: DrawnPicture | null;
  /** The overview of the heads; null without numbers. */
  readonly heads: HeadsPicture | null;
}

/** The numbers of a step, and the settings. */
export interface InstrumentsInput {
  readonly input: InspectorInput;
  /** The state as far as the trace can show it. */
  readonly shown: HeatmapState;
  readonly settings: InspectorSettings;
  readonly selected: Selected;
  readonly edits: AppliedEdits;
  /** The matrices of the step. */
  readonly panels: readonly Panel[];
  readonly hidesCells: boolean;
  /** The words of these numbers, and those of plain attention weights. */
  readonly words: InspectorWords;
  readonly messages: InspectorWords;
}

const NO_INSTRUMENTS: InstrumentsPicture = { tools: null, drawn: null, heads: null };

/** Computes the instruments at each change; what has not changed stays the same object. */
export function instrumentsPictures(): (instruments: InstrumentsInput) => InstrumentsPicture {
  const presentAs = rememberFields(presentOf);
  const numbersOf = rememberFields(stepNumbers);
  const drawnOf = drawnPictures();
  const toolsOf = rememberFields(toolsPicture);
  const headsOf = rememberFields(headsPicture);
  const weightsIn = remember(weightsOfHeads);
  const plainWords = remember(withPlainWeights);

  return (instruments) => {
    const { input, shown, settings, selected, edits, hidesCells, words, messages } = instruments;
    const { given, trace, transformed, saved } = input;
    const { layer, head, stage, selection } = shown;
    const present = presentAs({ trace, transformed, layer, head, edits, words });
    const data = trace?.layers[layer];
    if (!given || !trace || !transformed || !data || !present || trace.queryTokens.length === 0) {
      return NO_INSTRUMENTS;
    }
    const { comparison: mode, colorScale, hasOneScale, metric, isSorted, combinedHeads } = settings;
    const colors = { colorScale, hasOneScale };
    const step = { own: instruments.panels, stage, data, head };
    const numbers = numbersOf({ ...step, saved, comparison: mode, ...colors });
    const { shares, combined } = transformed;
    const place = { layer, head };
    const compared = { stage, present, saved, comparison: numbers.comparison };
    const common = { settings, edits, words };
    const hasGap = edits.excluded.length > 0 && edits.exclusion === "gap";
    const compareBy = { metric, isSorted, combinedHeads, hasGap };
    return {
      tools: toolsOf({ given, trace, combined, ...place, ...compared, selection, ...common }),
      drawn: drawnOf({ input, trace, shown, selected, numbers, present, hidesCells, ...common }),
      heads: headsOf({
        shares,
        weights: weightsIn(shares),
        combined,
        ...place,
        ...compareBy,
        words: plainWords(words, messages),
      }),
    };
  };
}

/** Words whose weights are plain attention weights: the small pictures always show these. */
function withPlainWeights(words: InspectorWords, { stages }: InspectorWords): InspectorWords {
  return { ...words, stages: { ...words.stages, weights: stages.weights } };
}
