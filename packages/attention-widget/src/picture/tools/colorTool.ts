import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import { formatNumber } from "../../words/formatNumber.js";
import type { HighlightMessages } from "../../words/highlightMessages.js";
import { BEGINNINGS } from "../panels/thresholdPanel.js";
import type { SliderPicture } from "./sliderPicture.js";

/** The rules by which cells are highlighted, in the order in which they are offered. */
export const HIGHLIGHT_RULES = ["none", "value", "mass"] as const;

type HighlightRule = (typeof HIGHLIGHT_RULES)[number];

/** How numbers become colours, and which cells are highlighted. */
export interface ColorToolPicture extends Pick<InspectorSettings, "colorScale" | "hasOneScale"> {
  /** The rule that is set. */
  readonly rule: HighlightRule;
  readonly ruleNames: Readonly<Record<HighlightRule, string>>;
  /** The settings that each rule implies: its threshold where it begins. */
  readonly changes: Readonly<Record<HighlightRule, Pick<InspectorSettings, "threshold">>>;
  /** What a cell must reach; null without a rule. */
  readonly threshold: InspectorSettings["threshold"];
  /** The threshold as a slider. */
  readonly at: SliderPicture | null;
}

/** The controls of colour. */
export function colorTool(
  { colorScale, hasOneScale, threshold }: InspectorSettings,
  { everything, byValue, byMass }: HighlightMessages,
  locale?: string | undefined,
): ColorToolPicture {
  return {
    colorScale,
    hasOneScale,
    rule: threshold?.by ?? "none",
    ruleNames: { none: everything, value: byValue, mass: byMass },
    changes: {
      none: { threshold: null },
      value: { threshold: BEGINNINGS.value },
      mass: { threshold: BEGINNINGS.mass },
    },
    threshold,
    at: threshold && {
      value: threshold.at,
      min: 0,
      max: 1,
      step: 0.01,
      text: formatNumber(threshold.at, locale),
      isDisabled: false,
    },
  };
}

/** The settings with another threshold of the same rule; nothing changes without a rule. */
export function thresholdAt(
  { threshold }: Pick<ColorToolPicture, "threshold">,
  at: number,
): Partial<InspectorSettings> {
  return threshold === null ? {} : { threshold: { ...threshold, at } };
}
