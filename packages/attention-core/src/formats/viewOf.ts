import type { AttentionTrace } from "../attentionTrace.js";
import type { AttentionView, ViewSummary } from "./attentionView.js";
import { checkLayerSet } from "./checkLayerSet.js";
import { checkWeights } from "./checkWeights.js";
import type { LayerSet } from "./layerSet.js";
import { layersToSurvey } from "./layersToSurvey.js";
import { tensorOf } from "./lazyLayerOf.js";
import { nameTokens, type TokenOptions } from "./nameTokens.js";
import { pause } from "./pause.js";
import type { Survey } from "./survey.js";
import { traceOf } from "./traceOf.js";
import { ownNotes, viewNotes } from "./viewNotes.js";

/** A view, and the remarks about it, a sentence each. */
export interface NotedView {
  readonly view: AttentionView;
  readonly notes: readonly string[];
}

/**
 * A view of a layer set. Its shapes, its tokens and its numbers are checked now, a layer at a time; the trace is made
 * when it is first read.
 *
 * @param origin - one phrase about where the numbers come from
 * @param onLayer - called before each layer is surveyed; what it throws ends the reading
 */
export async function viewOf(
  caller: string,
  layerSet: LayerSet,
  options: TokenOptions,
  origin: string,
  onLayer: () => void,
): Promise<NotedView> {
  checkLayerSet(caller, layerSet);
  const tokens = nameTokens(caller, layerSet, options);
  const surveys: Survey[] = [];
  for (const { name, weights } of layersToSurvey(layerSet.layers)) {
    await pause();
    onLayer();
    const tensor = tensorOf(weights); // decoding it takes as long as surveying it
    await pause();
    surveys.push(checkWeights(caller, `layer ${name}`, tensor, layerSet.padding));
  }
  await pause(); // so that whoever draws the view next does so in a task of its own
  const summary = summaryOf(layerSet, surveys, !tokens.arePositions);
  let trace: AttentionTrace | undefined;
  const view: AttentionView = {
    id: layerSet.id,
    label: layerSet.label,
    summary,
    notes: ownNotes(layerSet, surveys),
    get trace() {
      trace ??= traceOf(caller, layerSet, tokens, origin);
      return trace;
    },
  };
  return { view, notes: viewNotes(layerSet, summary, tokens, surveys) };
}

/** The summary of the preview. If there are many numbers, only the first layer was surveyed, and stands for all. */
function summaryOf(
  { side, layers, promptTokens }: LayerSet,
  surveys: readonly Survey[],
  hasTokens: boolean,
): ViewSummary {
  const [, queries = 0, keys = 0] = layers[0]!.weights.shape;
  return {
    layers: layers.length,
    heads: Math.max(...layers.map(({ weights }) => weights.shape[0]!)),
    queries,
    keys,
    rowsSumToOne: surveys.every(({ rowsSumToOne }) => rowsSumToOne),
    columnsSumToOne: surveys.every(({ columnsSumToOne }) => columnsSumToOne),
    isNumbered: layers.some(({ isPosition = false }) => !isPosition),
    hasTokens,
    // Keys of another text are never later, though padding may hide the last of them.
    causal: side !== "cross" && surveys.every(({ isCausal }) => isCausal),
    ...(promptTokens === undefined ? {} : { promptTokens }),
  };
}
