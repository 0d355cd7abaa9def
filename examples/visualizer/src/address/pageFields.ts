import type { HeatmapState } from "attention-widget";
import type { Experiment, InspectorSettings } from "attention-widget/inspector";
import { aboveZero } from "./fields/aboveZero";
import { count } from "./fields/count";
import { countFrom } from "./fields/countFrom";
import type { Fields } from "./fields/field";
import { flag } from "./fields/flag";
import { headPlace } from "./fields/headPlace";
import { list } from "./fields/list";
import { mask } from "./fields/mask";
import { oneOf } from "./fields/oneOf";
import { orNull } from "./fields/orNull";
import { pair } from "./fields/pair";
import { text } from "./fields/text";
import { threshold } from "./fields/threshold";
import type { PageState, Source } from "./pageState";

/** The fields of the heatmap, in the order in which they are written. Those of the instruments follow. */
export const STATE_FIELDS: Fields<Omit<PageState, "settings">> = {
  source: oneOf<Source>({ recorded: true, trained: true, copying: true, built: true }, "built"),
  text: text(),
  heads: count(4, 1),
  head: count(0),
  layer: count(0),
  stage: oneOf<HeatmapState["stage"]>(
    {
      inputs: true,
      projected: true,
      scores: true,
      scaledScores: true,
      maskedScores: true,
      weights: true,
      headOutputs: true,
      output: true,
    },
    "weights",
  ),
  causal: flag(false),
  selection: {
    unless: null,
    write: (selection) => {
      if (selection === null) return "";
      const { query, key } = selection;
      return key === null ? `${query}` : `${query}-${key}`;
    },
    read(written) {
      const [query, key = null, more] = written.split("-").map(countFrom);
      if (query === undefined || key === undefined || more !== undefined) return undefined;
      return { query, key };
    },
  },
};

/** The fields of an experiment. */
export const EXPERIMENT_FIELDS: Fields<Experiment> = {
  mask: mask(),
  hiddenCells: list(pair()),
  paddingFrom: orNull(count(0)),
  isScaled: flag(true),
  temperature: aboveZero(1),
};

/** The fields of the instruments. */
export const SETTINGS_FIELDS: Fields<Omit<InspectorSettings, "experiment">> = {
  view: oneOf<InspectorSettings["view"]>({ matrix: true, lines: true, arcs: true }, "matrix"),
  direction: oneOf<InspectorSettings["direction"]>({ out: true, in: true, both: true }, "out"),
  alsoSelected: list(count(0)),
  colorScale: oneOf<InspectorSettings["colorScale"]>(
    { linear: true, logarithmic: true, row: true },
    "linear",
  ),
  hasOneScale: flag(false),
  threshold: orNull(threshold()),
  excludedKeys: list(count(0)),
  exclusion: oneOf<InspectorSettings["exclusion"]>({ gap: true, renormalized: true }, "gap"),
  hasWords: flag(false),
  weighting: oneOf<InspectorSettings["weighting"]>({ weights: true, valueNorms: true }, "weights"),
  combinedHeads: list(headPlace()),
  combineBy: oneOf<InspectorSettings["combineBy"]>({ mean: true, max: true, sum: true }, "mean"),
  hasRollout: flag(false),
  combination: orNull(
    oneOf<NonNullable<InspectorSettings["combination"]>>({ heads: true, rollout: true }, "heads"),
  ),
  metric: orNull(
    oneOf<NonNullable<InspectorSettings["metric"]>>(
      {
        entropy: true,
        previousToken: true,
        nextToken: true,
        induction: true,
        sink: true,
        self: true,
        distance: true,
      },
      "entropy",
    ),
  ),
  isSorted: flag(false),
  hidesCells: flag(false),
  comparison: oneOf<InspectorSettings["comparison"]>({ side: true, difference: true }, "side"),
  generationStep: orNull(count(0)),
  ablatedHeads: list(headPlace()),
  checkpoint: orNull(count(0)),
};
