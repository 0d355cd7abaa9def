import { isSelfAttention } from "../../transforms/isSelfAttention.js";
import type { defaultRow } from "../focus/defaultRow.js";
import { type Focus, focusOf } from "../focus/focusOf.js";
import type { InspectorInput } from "../inspectorInput.js";
import type { Panel } from "../panels/panel.js";
import { rowOfShownStep } from "../timeline/timelinePicture.js";
import type { DrawnInput } from "./drawnInput.js";

/** Where the user is in the matrices of a stage. */
export interface UserFocus {
  /** The matrix that the user hovers, or else selected a token in. */
  readonly panel: Panel;
  readonly focus: Focus;
  /** What is read: the focus, or while that is empty the row of the step that is shown, else the default row. */
  readonly read: Focus;
  /** What is selected of a matrix, also while another matrix is hovered. */
  readonly selectedIn: (panel: Panel) => Focus;
  /** Whether queries and keys are the same tokens. */
  readonly isSelf: boolean;
}

/** Where the user is; null where there is no matrix. `defaultRowIn` is `defaultRow`, or remembers it. */
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
    // At the left of the lines are the queries, also while keys are asked for.
    hoveredDirection: view === "lines" && direction === "in" ? "out" : direction,
  });
  const selectedIn = (each: Panel) => focusOf({ ...common, panel: each, hovered: null });
  if (!isEmpty(focus)) return { panel, isSelf, focus, read: focus, selectedIn };
  const stepRow = rowOfShownStep(trace, settings.generationStep);
  const selection = { query: stepRow ?? defaultRowIn(trace, shown.layer, shown.head), key: null };
  const read = focusOf({ ...common, alsoSelected: [], selection, panel, hovered: null });
  return { panel, isSelf, focus, read, selectedIn };
}

/** Whether no row and no column is focused. */
export function isEmpty({ rows, columns }: Focus): boolean {
  return rows.length + columns.length === 0;
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
