import type { ArcsPicture } from "../arcs/arcsPicture.js";
import type { Focus } from "../focus/focusOf.js";
import type { FramePicture } from "../frame/framePicture.js";
import type { LinesPicture } from "../lines/linesPicture.js";
import type { MatrixPicture } from "../matrix/matrixPicture.js";
import type { LegendPicture } from "../scale/legendPicture.js";

/** A picture without interaction: in a file, in a table, or in print. */
export interface StillPicture {
  /** The stage. */
  readonly title: string;
  /** The layer and the head; empty without numbers. */
  readonly place: string;
  /** The text with its arcs, over the matrix; null for none. */
  readonly arcs: ArcsPicture | null;
  readonly matrices: readonly StillMatrix[];
  /** What was saved beside it, and what both are; null for none. */
  readonly saved: SavedStill | null;
  /** Pairs of tokens as lines, in the place of a matrix; null for none. */
  readonly lines: LinesPicture | null;
  readonly legend: LegendPicture | null;
  /** The sentences below the numbers: about the selected rows, and about the edits. */
  readonly sentences: readonly string[];
  /** Why there are no numbers, in one sentence; null if there are some. */
  readonly empty: string | null;
  /** What the page says about the picture. */
  readonly caption: string | null;
  /** The language whose numbers they are written as. */
  readonly locale: string;
  /** The sentence about a cut table: how many of its rows it shows. */
  readonly cutAt: (shown: number, all: number) => string;
  readonly origin: FramePicture["origin"];
}

/** The saved matrices, and what the present ones are beside them. */
export interface SavedStill {
  readonly caption: string;
  readonly presentCaption: string;
  readonly matrices: readonly StillMatrix[];
}

/** A matrix, and what is highlighted in it. */
export interface StillMatrix extends Pick<MatrixPicture, "panel" | "scale" | "notation" | "name"> {
  readonly focus: Focus;
  /** Which cells are dimmed; null if none can be. */
  readonly isDimmed: ((row: number, column: number) => boolean) | null;
}
