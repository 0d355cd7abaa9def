import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import type { HighlightMessages } from "../../words/toolMessages.js";

/** The rules by which cells are highlighted, in the order in which they are offered. */
export const HIGHLIGHT_RULES = ["none", "value", "mass"] as const;

/** How numbers become colours, and which cells are highlighted. */
export interface ColourToolPicture extends Pick<InspectorSettings, "colorScale" | "hasOneScale"> {
  /** The rule that is set. */
  readonly rule: (typeof HIGHLIGHT_RULES)[number];
  readonly ruleNames: Readonly<Record<(typeof HIGHLIGHT_RULES)[number], string>>;
  /** What a cell must reach; null without a rule. */
  readonly threshold: InspectorSettings["threshold"];
}

/** The controls of colour. */
export function colourTool(
  { colorScale, hasOneScale, threshold }: InspectorSettings,
  { everything, byValue, byMass }: HighlightMessages,
): ColourToolPicture {
  return {
    colorScale,
    hasOneScale,
    rule: threshold?.by ?? "none",
    ruleNames: { none: everything, value: byValue, mass: byMass },
    threshold,
  };
}
