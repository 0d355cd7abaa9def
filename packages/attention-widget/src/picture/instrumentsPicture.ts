import { memoize, memoizeFields } from "../settings/memoize.js";
import type { SelectedTokens } from "../settings/selection/selectedTokens.js";
import { presentOf } from "./compare/presentOf.js";
import type { DrawnInput } from "./drawn/drawnInput.js";
import { type DrawnPicture, drawnPictures } from "./drawn/drawnPicture.js";
import { headsReadSoFar } from "./heads/headProgress.js";
import { type HeadsPicture, headsPicture, scaleOfHeads } from "./heads/headsPicture.js";
import { weightsOfHeads } from "./heads/weightsOfHeads.js";
import type { InspectorInput } from "./inspectorInput.js";
import type { ShownStage } from "./shownStage.js";
import { stageValues } from "./stageValues.js";
import { type ToolsPicture, toolsPicture } from "./tools/toolsPicture.js";
import type { InspectorWords } from "./words/inspectorWords.js";

/** The instruments around the numbers of a stage. */
export interface InstrumentsPicture {
  /** Null without numbers. */
  readonly tools: ToolsPicture | null;
  /** Null where there is nothing to draw. */
  readonly drawn: DrawnPicture | null;
  /** The overview of the heads; null without numbers. */
  readonly heads: HeadsPicture | null;
}

/** The numbers of a stage, and the settings. */
export interface InstrumentsInput {
  readonly input: InspectorInput;
  /** What is open, to which the tools and the overview apply. */
  readonly opened: ShownStage;
  /** What is drawn: the same, unless another head is hovered. */
  readonly place: ShownStage;
  readonly selected: SelectedTokens;
  /** The words of plain attention weights. */
  readonly messages: InspectorWords;
}

const NO_INSTRUMENTS: InstrumentsPicture = { tools: null, drawn: null, heads: null };

/** Computes the instruments at each change; what has not changed stays the same object. */
export function instrumentsPictures(): (instruments: InstrumentsInput) => InstrumentsPicture {
  const openedNumbers = placeNumbers();
  const hoveredNumbers = placeNumbers();
  const drawnOf = drawnPictures();
  const toolsOf = memoizeFields(toolsPicture);
  const headsOf = memoizeFields(headsPicture);
  const weightsIn = memoize(weightsOfHeads());
  const readIn = memoize(headsReadSoFar);
  const scaleIn = memoize(scaleOfHeads);
  const plainWords = memoize(withPlainWeights);

  return ({ input, opened, place, selected, messages }) => {
    const { given, transformed, saved, source, headProgress } = input;
    const { trace } = opened;
    const canAblate = source?.canAblate === true;
    const open = openedNumbers(input, opened);
    const drawn = place === opened ? open : hoveredNumbers(input, place);
    if (!given || !trace || !transformed || !open || !drawn || trace.queryTokens.length === 0) {
      return NO_INSTRUMENTS;
    }
    const { shown, edits, words } = opened;
    const { layer, head, stage, selection } = shown;
    const { settings } = opened.state;
    const { metric, isSorted, combinedHeads } = settings;
    const { weightsTrace, combined } = transformed;
    const { comparison } = open.numbers;
    const compared = { stage, present: open.present, saved, comparison };
    const common = { layer, head, settings, edits, words };
    const hasGap = edits.excluded.length > 0 && edits.exclusion === "gap";
    const compareBy = { metric, isSorted, combinedHeads, hasGap };
    const readSoFar = readIn(headProgress, weightsTrace, metric);
    const weights = weightsIn(weightsTrace, readSoFar.pictures);
    return {
      tools: toolsOf({ given, trace, canAblate, combined, ...compared, selection, ...common }),
      drawn: drawnOf({
        input,
        selected,
        ...place,
        trace: place.trace ?? trace,
        settings,
        ...drawn,
      }),
      heads: headsOf({
        weightsTrace,
        weights,
        readSoFar,
        scale: scaleIn(weights, words.locale),
        combined,
        layer,
        head,
        ...compareBy,
        ablated: canAblate ? edits.ablated : null,
        isStrip: settings.view === "arcs",
        words: plainWords(words, messages),
      }),
    };
  };
}

/** The numbers of a place, as they would be saved. */
type PlaceNumbers = Pick<DrawnInput, "numbers" | "present">;

/** Computes the numbers of a place at each change; null if the trace has none. */
function placeNumbers(): (input: InspectorInput, place: ShownStage) => PlaceNumbers | null {
  const presentAs = memoizeFields(presentOf);
  const numbersOf = memoizeFields(stageValues);

  return ({ transformed, saved }, { state, shown, trace, panels, edits, words }) => {
    const { layer, head, stage } = shown;
    const present = presentAs({ trace, transformed, layer, head, edits, words });
    const data = trace?.layers[layer];
    if (data === undefined || present === undefined) return null;
    const { comparison, colorScale, hasOneScale } = state.settings;
    const step = { own: panels, stage, data, head, saved, locale: words.locale };
    const numbers = numbersOf({ ...step, comparison, colorScale, hasOneScale });
    return { numbers, present };
  };
}

/** Words whose weights are plain attention weights: the small pictures always show these. */
function withPlainWeights(words: InspectorWords, { stages }: InspectorWords): InspectorWords {
  return { ...words, stages: { ...words.stages, weights: stages.weights } };
}
