import { isSelfAttention } from "../transforms/isSelfAttention.js";
import type { DrawnInput } from "./drawnInput.js";
import { type Focus, focusOf } from "./focusOf.js";
import type { InspectorInput } from "./inspectorInput.js";
import type { Panel } from "./panels.js";

/** Where the user is in the matrices of a step. */
export interface UserPlace {
  /** The matrix that the user hovers, or else selected a token in. */
  readonly panel: Panel;
  readonly focus: Focus;
  /** What is selected of a matrix, also while another place is hovered. */
  readonly selectedIn: (panel: Panel) => Focus;
  /** Whether queries and keys are the same tokens. */
  readonly isSelf: boolean;
}

/** Where the user is; null where there is no matrix. */
export function userPlace(drawn: DrawnInput): UserPlace | null {
  const { input, trace, settings, selected, numbers } = drawn;
  const { hovered } = input;
  const panel = panelOfUser(input, numbers.panels);
  if (panel === undefined) return null;
  const isSelf = isSelfAttention(trace);
  const { direction, view } = settings;
  const common = { direction, ...selected, isSelf };
  return {
    panel,
    isSelf,
    focus: focusOf({
      ...common,
      panel,
      hovered,
      hoveredKey: hoveredKey(input),
      // At the left of the lines are the queries, also while keys are asked for.
      hoveredDirection: view === "lines" && direction === "in" ? "out" : direction,
    }),
    selectedIn: (each) => focusOf({ ...common, panel: each, hovered: null }),
  };
}

/** The key among the lines that is hovered; null for none. */
export function hoveredKey({ hoveredAside }: InspectorInput): number | null {
  return hoveredAside?.kind === "key" ? hoveredAside.key : null;
}

/** The matrix that was hovered last, unless a component of another one is selected and none is hovered. */
function panelOfUser(
  { hovered, hoveredPanel, component }: InspectorInput,
  panels: readonly Panel[],
): Panel | undefined {
  const last = panels[Math.min(hoveredPanel, panels.length - 1)];
  if (hovered !== null) return last;
  return panels.find(({ symbol }) => symbol === component?.symbol) ?? last;
}
