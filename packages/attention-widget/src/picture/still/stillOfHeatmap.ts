import { rowFocus } from "../focus/rowFocus.js";
import type { HeadStripPicture } from "../headStripPicture.js";
import type { HeatmapPicture } from "../heatmapPicture.js";
import type { MatrixPicture } from "../matrix/matrixPicture.js";
import type { StillMatrix, StillPicture } from "./stillPicture.js";

/** The still picture of a heatmap: in a file, in a table, or in print. */
export function stillOfHeatmap(picture: HeatmapPicture): StillPicture {
  const { words, shown, matrices, legend, row, hint, empty, heads, notice, problem } = picture;
  const { caption, origin } = picture;
  return {
    title: words.stages[shown.stage].name,
    place: heads === null ? "" : placeOf(heads, words),
    arcs: null,
    matrices: matrices.map(stillMatrix),
    saved: null,
    lines: null,
    legend,
    // Nothing shows which row is read at rest.
    sentences: [hint === null ? row?.sentence : null, notice, problem].filter(
      (sentence) => sentence != null,
    ),
    empty,
    caption,
    locale: words.locale,
    cutAt: words.handBuilt.cutAt,
    origin,
  };
}

/** Where a matrix of the plain heatmap is highlighted: in one row, and one cell of it. */
function stillMatrix({ panel, scale, notation, name, row, column }: MatrixPicture): StillMatrix {
  return { panel, scale, notation, name, focus: rowFocus(row, column), isDimmed: null };
}

/** The layer, where there are several, and the head: `Layer 2 · Head 1: previous token`. */
function placeOf(
  { layerLabels, layer, head, heads }: HeadStripPicture,
  words: HeatmapPicture["words"],
): string {
  const layerLabel = layerLabels[layer];
  const layerParts = layerLabel === undefined ? [] : [`${words.layer} ${layerLabel}`];
  const { number: headName = head + 1, name = null } = heads[head] ?? {};
  const named = name === null ? "" : `: ${name}`;
  return [...layerParts, `${words.head} ${headName}${named}`].join(" · ");
}
