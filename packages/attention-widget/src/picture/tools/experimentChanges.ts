import type { Experiment } from "../../settings/experiment.js";
import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import { type MaskKind, wholeMask } from "../../settings/masks.js";
import type { ExperimentToolPicture } from "./experimentTool.js";

/** The settings that each control of an experiment implies. */
export interface ExperimentChanges {
  mask(kind: MaskKind): Partial<InspectorSettings>;
  /** The parameter of the mask; nothing changes where it has none. */
  maskParameter(value: number): Partial<InspectorSettings>;
  /** How many tokens stand before the padding; there is no padding where all do. */
  unpadded(tokens: number): Partial<InspectorSettings>;
  scaled(isScaled: boolean): Partial<InspectorSettings>;
  temperature(value: number): Partial<InspectorSettings>;
}

/** How each control changes the present experiment. */
export function experimentChanges({
  experiment,
  parameter,
  unpadded,
}: Pick<ExperimentToolPicture, "experiment" | "parameter" | "unpadded">): ExperimentChanges {
  const change = (part: Partial<Experiment>) => ({ experiment: { ...experiment, ...part } });
  return {
    mask: (kind) => change({ mask: wholeMask({ kind }) }),
    maskParameter: (value) =>
      parameter === null
        ? {}
        : change({ mask: wholeMask({ kind: parameter.kind, [parameter.name]: value }) }),
    unpadded: (tokens) => change({ paddingFrom: tokens >= unpadded.max ? null : tokens }),
    scaled: (isScaled) => change({ isScaled }),
    temperature: (temperature) => change({ temperature }),
  };
}
