import { refuseKind } from "../internal/checks/refuseKind.js";
import { lengthOf, matricesAt } from "./arrays/grid.js";
import type { SavedLayer } from "./layerSet.js";
import { layerStage } from "./layerStage.js";
import { maskFrom } from "./maskFrom.js";
import { stageGrid } from "./stageGrid.js";
import type { TraceInput } from "./traceInput.js";
import { weightsFromScores, withNamedScores } from "./weightsFromScores.js";
import { wholeGrid } from "./wholeGrid.js";

const CALLER = "traceFrom";

/** The layers of the weights, or of the scores where there are no weights, each with its other stages. */
export function layersFromWeights(input: TraceInput): readonly SavedLayer[] {
  const { attentions, scores, queries, keys, values, axes, causal, scale } = input;
  for (const [name, given] of Object.entries({ causal, scale })) {
    if (given === undefined) continue;
    refuseKind(CALLER, name, "be left out unless queries and keys stand alone", given);
  }
  const isOfScores = attentions === undefined && scores !== undefined;
  const grid = isOfScores
    ? wholeGrid("scores", scores, axes)
    : wholeGrid("attentions", attentions, axes);
  const count = lengthOf(grid, "layer") ?? 1;
  const stages = { queries, keys, values, scores: attentions && scores };
  const grids = Object.entries(stages).flatMap(([name, array]) =>
    array === undefined ? [] : [[name, stageGrid(name, array, count)] as const],
  );
  const mask = input.mask && maskFrom(input.mask);
  const layers = Array.from({ length: count }, (_, name): SavedLayer => {
    const weights = matricesAt(CALLER, grid, { layer: name, batch: 0 });
    const own = grids.map(
      ([stage, all]) => [stage, layerStage(stage, all, name, weights.shape[0]!)] as const,
    );
    return { name, isPosition: true, weights, stages: Object.fromEntries(own), mask };
  });
  return isOfScores
    ? layers.map((layer) => weightsFromScores(CALLER, layer))
    : withNamedScores(CALLER, layers);
}
