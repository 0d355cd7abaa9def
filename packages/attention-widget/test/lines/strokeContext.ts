import type { PaintContext } from "../../src/draw/paintContext.js";

/** One line as it was stroked. */
interface Stroke {
  readonly color: string;
  readonly width: number;
  /** Where it starts, what it bends towards, and where it ends: x and y by turns. */
  readonly path: readonly number[];
}

/** A canvas context that remembers the lines that are stroked on it and draws nothing. */
export function strokeContext(): { context: PaintContext; strokes: Stroke[] } {
  const strokes: Stroke[] = [];
  let path: number[] = [];
  const fake = {
    strokeStyle: "",
    lineWidth: 1,
    beginPath: () => {
      path = [];
    },
    moveTo: (...at: number[]) => path.push(...at),
    bezierCurveTo: (...at: number[]) => path.push(...at),
    stroke: () => strokes.push({ color: fake.strokeStyle, width: fake.lineWidth, path }),
  };
  // Only what the painter uses is there; anything else fails as "not a function".
  return { context: fake as unknown as PaintContext, strokes };
}
