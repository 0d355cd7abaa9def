import type { HoveredAside } from "../../settings/selection/hoveredAside.js";
import type { Stage } from "../../settings/stages.js";
import { describeCell } from "../cell/describeCell.js";
import type { Focus } from "../focus/focusOf.js";
import { type InspectorMatrix, inspectorMatrix } from "../inspectorMatrix.js";
import type { Panel } from "../panels/panel.js";
import type { ValueScale } from "../scale/valueScale.js";
import type { InspectorWords } from "../words/inspectorWords.js";
import { focusWithin } from "./focusWithin.js";

/** The saved matrices of a stage, beside the present ones. */
export interface SavedPicture {
  /** What was saved. */
  readonly caption: string;
  readonly matrices: readonly SavedMatrixPicture[];
  /** Why there are none; null if there are some. */
  readonly empty: string | null;
}

/** One saved matrix, in which the same is highlighted as in the present one. */
export interface SavedMatrixPicture extends InspectorMatrix {
  /** The symbol of the matrix, as in the present one. */
  readonly symbol: string;
  /** The saved number of the cell that is hovered or selected; null for none. */
  readonly number: string | null;
}

/** What is drawn of what was saved. */
export interface SavedInput {
  readonly caption: string;
  readonly panels: readonly Panel[];
  /** The present matrices, beside which they are shown. */
  readonly beside: readonly Panel[];
  readonly stage: Stage;
  readonly scale: ValueScale;
  readonly focus: Focus;
  readonly selected: Focus;
  readonly hoveredAside: HoveredAside | null;
  /** The height of the present matrices, so that the cells of both have one size. */
  readonly heightPx?: number | undefined;
}

/** The saved matrices, each with its cells where the present one has them. */
export function savedPicture(input: SavedInput, words: InspectorWords): SavedPicture {
  const { caption, panels, stage } = input;
  return {
    caption: words.compare.saved(caption),
    matrices: panels.map((panel) => savedMatrix(panel, input, words)),
    empty: panels.length > 0 ? null : words.notRecorded(words.stages[stage].name),
  };
}

/** One saved matrix: highlights what is hovered in it, or else the focus of the present one if it has those cells. */
function savedMatrix(
  panel: Panel,
  { beside, stage, scale, focus, selected, hoveredAside, heightPx }: SavedInput,
  words: InspectorWords,
): SavedMatrixPicture {
  const { symbol } = panel;
  const isOwn = hoveredAside?.kind === "saved" && hoveredAside.symbol === symbol;
  const own = isOwn
    ? { rows: [hoveredAside.cell.row], columns: [], cell: hoveredAside.cell }
    : null;
  const shown = focusWithin(panel, own ?? focus);
  const { cell } = shown;
  const matrix = inspectorMatrix(
    {
      // The symbol also names the cells, so it needs a mark: the present matrix in the same document has the plain one.
      panel: { ...panel, symbol: `${symbol}′` },
      stage,
      scale,
      active: own && cell,
      focus: shown,
      selected: focusWithin(panel, selected),
      isDimmed: null,
      heightPx,
      isLater: null,
      beside: beside.find((other) => other.symbol === symbol),
    },
    words,
  );
  const number = cell === null ? null : describeCell(panel, stage, cell, words);
  return {
    ...matrix,
    symbol,
    name: words.compare.savedGrid(matrix.name),
    selectedRow: null,
    number: number === null ? null : words.compare.saved(number),
  };
}
