import { isSelfAttention } from "../../transforms/isSelfAttention.js";
import type { defaultRow } from "../focus/defaultRow.js";
import { type Focus, focusOf } from "../focus/focusOf.js";
import type { InspectorInput } from "../inspectorInput.js";
import type { Panel } from "../panels/panel.js";
import { rowOfShownStep } from "../timeline/timelinePicture.js";
import type { DrawnInput } from "./drawnInput.js";

/** Where the user is in the matrices of a stage. */
export interface UserFocus {
  /** The matrix that the user hovers, or else the one with the selected token. */
  readonly panel: Panel;
  readonly focus: Focus;
  /** The focus that is explained: that of the user, or if empty the row of the shown step, or else the default row. */
  readonly explainedFocus: Focus;
  /** The selection in a matrix, even while another matrix is hovered. */
  readonly selectedIn: (panel: Panel) => Focus;
  /** Whether queries and keys are the same tokens. */
  readonly isSelf: boolean;
}

/** Where the user is; null if there is no matrix. `defaultRowIn` is `defaultRow`, possibly remembered. */
export function userFocus(drawn: DrawnInput, defaultRowIn: typeof defaultRow): UserFocus | null {
  const { input, trace, shown, settings, selected, numbers } = drawn;
  const { hovered } = input;
  const panel = panelOfUser(input, numbers.panels);
  if (panel === undefined) return null;
  const isSelf = isSelfAttention(trace);
  const { direction, view } = settings;
  const common = { direction, ...selected, isSelf };
  const focus = focusOf({
    ...common,
    panel,
    hovered,
    hoveredKey: hoveredKey(input),
    // The queries are at the left of the lines, even in the direction of keys.
    hoveredDirection: view === "lines" && direction === "in" ? "out" : direction,
  });
  const selectedIn = (each: Panel) => focusOf({ ...common, panel: each, hovered: null });
  if (!isEmpty(focus)) return { panel, isSelf, focus, explainedFocus: focus, selectedIn };
  const stepRow = rowOfShownStep(trace, settings.generationStep);
  const selection = { query: stepRow ?? defaultRowIn(trace, shown.layer, shown.head), key: null };
  const explainedFocus = focusOf({ ...common, alsoSelected: [], selection, panel, hovered: null });
  return { panel, isSelf, focus, explainedFocus, selectedIn };
}

/** Whether no row and no column is focused. */
export function isEmpty({ rows, columns }: Focus): boolean {
  return rows.length + columns.length === 0;
}

/** The key among the lines that is hovered; null for none. */
export function hoveredKey({ hoveredAside }: InspectorInput): number | null {
  return hoveredAside?.kind === "key" ? hoveredAside.key : null;
}

/** The matrix that was hovered last, unless nothing is hovered and a component of another one is selected. */
function panelOfUser(
  { hovered, hoveredPanel, component }: InspectorInput,
  panels: readonly Panel[],
): Panel | undefined {
  const last = panels[Math.min(hoveredPanel, panels.length - 1)];
  if (hovered !== null) return last;
  return panels.find(({ symbol }) => symbol === component?.symbol) ?? last;
}
