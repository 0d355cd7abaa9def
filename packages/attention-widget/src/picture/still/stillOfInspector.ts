import type { DrawnPicture } from "../drawn/drawnPicture.js";
import type { InspectorMatrix } from "../inspectorMatrix.js";
import type { InspectorPicture } from "../inspectorPicture.js";
import type { SavedStill, StillMatrix, StillPicture } from "./stillPicture.js";

/** What remains of the picture of an inspector where nobody can click. */
export function stillOfInspector(picture: InspectorPicture): StillPicture {
  const { words, shown, headName, drawn, empty, notice, problem, edits, caption, origin } = picture;
  const sentences = [
    ...(drawn === null ? [] : sentencesOf(drawn)),
    ...edits.map(({ text }) => text),
  ];
  return {
    title: words.stages[shown.stage].name,
    place: headName,
    matrices: drawn === null ? [] : matricesOf(drawn),
    saved: drawn === null ? null : savedOf(drawn),
    lines: drawn?.lines ?? null,
    legend: drawn === null ? null : (drawn.legend.scale ?? drawn.matrices[0]?.legend ?? null),
    sentences: [...sentences, ...[notice, problem].filter((sentence) => sentence !== null)],
    empty,
    caption,
    locale: words.locale,
    origin,
  };
}

/** The matrices of the step; of arcs the one that they show. */
function matricesOf({ matrices, arcs }: DrawnPicture): readonly StillMatrix[] {
  if (arcs === null) return matrices.map(stillMatrix);
  const { panel, scale, stage, name, shown } = arcs;
  const focus = { rows: [...shown.queries], columns: [...shown.keys], cell: null };
  return [{ panel, scale, notation: stage, name, focus, isDimmed: null }];
}

/** What was saved, where it stands beside the present numbers. */
function savedOf({ saved, presentCaption }: DrawnPicture): SavedStill | null {
  if (saved === null || presentCaption === null) return null;
  const { caption, matrices } = saved;
  return { caption, presentCaption, matrices: matrices.map(stillMatrix) };
}

function stillMatrix({
  panel,
  scale,
  notation,
  name,
  focus,
  isDimmed,
}: InspectorMatrix): StillMatrix {
  return { panel, scale, notation, name, focus, isDimmed };
}

/** What is said of the colours, of the lines and of the rows that are read. */
function sentencesOf({ legend, lines, rows, isAtRest }: DrawnPicture): readonly string[] {
  // Of a row that is read at rest nothing shows which it is.
  const ofRows = isAtRest ? [] : rows.map(({ row }) => row.sentence);
  return [
    ...legend.notes,
    ...(ofRows.length > 0 ? ofRows : lines === null ? [] : [lines.sentence]),
  ];
}
