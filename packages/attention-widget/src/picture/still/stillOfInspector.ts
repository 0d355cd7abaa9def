import type { DrawnPicture } from "../drawn/drawnPicture.js";
import type { InspectorMatrix } from "../inspectorMatrix.js";
import type { InspectorPicture } from "../inspectorPicture.js";
import type { SavedStill, StillMatrix, StillPicture } from "./stillPicture.js";

/** The still picture of an inspector: in a file, in a table, or in print. */
export function stillOfInspector(picture: InspectorPicture): StillPicture {
  const { words, shown, headName, drawn, empty, notice, problem, edits, caption, origin } = picture;
  const sentences = [
    ...(drawn === null ? [] : sentencesOf(drawn)),
    ...edits.map(({ text }) => text),
  ];
  return {
    title: words.stages[shown.stage].name,
    place: headName,
    arcs: drawn?.arcs ?? null,
    matrices: (drawn?.matrices ?? []).map(stillMatrix),
    saved: drawn === null ? null : savedOf(drawn),
    lines: drawn?.lines ?? null,
    legend: drawn === null ? null : (drawn.legend.scale ?? drawn.matrices[0]?.legend ?? null),
    sentences: [...sentences, ...[notice, problem].filter((sentence) => sentence !== null)],
    empty,
    caption,
    locale: words.locale,
    cutAt: words.handBuilt.cutAt,
    origin,
  };
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

/** The sentences about the colours, the lines and the rows that are read. */
function sentencesOf({ legend, arcs, lines, rows, isAtRest }: DrawnPicture): readonly string[] {
  // Nothing but its arcs shows which row is read at rest.
  const rowSentences = isAtRest && arcs === null ? [] : rows.map(({ row }) => row.sentence);
  return [
    ...legend.notes,
    ...(rowSentences.length > 0 ? rowSentences : lines === null ? [] : [lines.sentence]),
  ];
}
