import type { AttentionTrace } from "attention-core";
import { type Experiment, isNoExperiment } from "../../settings/experiment.js";
import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import { type MaskParameter, parameterOf } from "../../settings/masks.js";
import { possibleExperiments } from "../../transforms/possibleExperiments.js";
import type { ExperimentMessages } from "../../words/inspectorMessages.js";

/** What can be changed about a layer. */
export interface ExperimentToolPicture {
  readonly experiment: Experiment;
  /** The parameter of its mask; null where the mask has none. */
  readonly parameter: MaskParameter | null;
  /** What the parameter is, with its value; that there is none. */
  readonly parameterLabel: string;
  /** How many keys there are, and how many of them stand before the padding. */
  readonly keys: number;
  readonly unpadded: number;
  /** The largest parameter of a mask. */
  readonly largest: number;
  /** Why no experiment is possible; null where one is. */
  readonly whyNot: string | null;
  /** Why no cell can be hidden, or the division not be switched off; undefined where it can. */
  readonly whyNotHide: string | undefined;
  readonly whyNotScale: string | undefined;
  /** Whether selecting a cell hides it. */
  readonly hidesCells: boolean;
  /** Whether there is something to undo. */
  readonly isChanged: boolean;
  readonly notes: readonly string[];
}

/**
 * The controls of experiments.
 *
 * @param given - the numbers as they came
 * @param layer - the layer that is shown; for a combined one, which changes with its layers, the first counts
 */
export function experimentTool(
  given: AttentionTrace,
  layer: number,
  { experiment, hidesCells, hasWords, view }: InspectorSettings,
  words: ExperimentMessages,
): ExperimentToolPicture | null {
  const data = given.layers[layer] ?? given.layers[0];
  if (data === undefined) return null;
  const { mask, scale, ownMask } = possibleExperiments(data);
  const keys = data.weights.shape[2];
  const parameter = parameterOf(experiment.mask) ?? null;
  const { whyNot } = words;
  const whyNotHide = hasWords ? whyNot.draw : view === "lines" ? whyNot.drawLines : undefined;
  return {
    experiment,
    parameter,
    parameterLabel: parameter
      ? words.maskParameters[parameter.kind](parameter.value)
      : words.noMaskParameter,
    keys,
    unpadded: experiment.paddingFrom ?? keys,
    largest: Math.max(1, keys),
    whyNot: mask ? null : whyNot.anything,
    whyNotHide,
    whyNotScale: scale ? undefined : whyNot.scaled,
    hidesCells: hidesCells && whyNotHide === undefined,
    isChanged: !isNoExperiment(experiment),
    notes: [
      ...(ownMask === "none" ? [] : [words.ownMask[ownMask]]),
      ...(given.layers.length > 1 ? [words.perLayer] : []),
    ],
  };
}
