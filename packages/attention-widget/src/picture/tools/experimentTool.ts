import { type Experiment, isNoExperiment } from "../../settings/experiment.js";
import { type MaskParameter, parameterOf } from "../../settings/masks.js";
import { possibleExperiments } from "../../transforms/possibleExperiments.js";
import { formatNumber } from "../../words/formatNumber.js";
import type { SliderPicture } from "./sliderPicture.js";
import type { ToolsInput } from "./toolsInput.js";

/** What can be changed about a layer. */
export interface ExperimentToolPicture {
  readonly experiment: Experiment;
  /** The parameter of its mask; null if the mask has none. */
  readonly parameter: MaskParameter | null;
  /** What the parameter is, with its value; that there is none. */
  readonly parameterLabel: string;
  /** The parameter as a slider, which is there for every mask, so that choosing one moves nothing. */
  readonly size: SliderPicture;
  /** How many of the keys come before the padding. */
  readonly unpadded: SliderPicture;
  readonly temperature: SliderPicture;
  /** Why no experiment is possible; null if one is. */
  readonly whyNot: string | null;
  /** Why no cell can be hidden, or the division not be switched off; undefined if it can. */
  readonly whyNotHide: string | undefined;
  readonly whyNotScale: string | undefined;
  /** Whether selecting a cell hides it. */
  readonly hidesCells: boolean;
  /** Whether there is something to undo. */
  readonly isChanged: boolean;
  readonly notes: readonly string[];
}

/** The controls of experiments. For a combined layer, which changes with its layers, the first of these counts. */
export function experimentTool({
  given,
  layer,
  settings: { experiment, hidesCells, hasWords, view },
  words: { experiment: words, locale },
}: Pick<ToolsInput, "given" | "layer" | "settings" | "words">): ExperimentToolPicture | null {
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
    size: {
      value: parameter?.value ?? 1,
      min: 1,
      max: Math.max(1, keys),
      step: 1,
      text: parameter ? `${parameter.value}` : "–",
      isDisabled: parameter === null,
    },
    unpadded: {
      value: experiment.paddingFrom ?? keys,
      min: 0,
      max: keys,
      step: 1,
      text: `${experiment.paddingFrom ?? keys}`,
      isDisabled: false,
    },
    temperature: {
      value: experiment.temperature,
      min: 0.1,
      max: 5,
      step: 0.1,
      text: formatNumber(experiment.temperature, locale),
      isDisabled: false,
    },
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
