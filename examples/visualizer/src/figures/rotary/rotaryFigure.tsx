import { openFigure } from "../frame/openFigure";
import { RotaryPicture } from "./RotaryPicture";
import { type RotaryNumbers, rotaryNumbers } from "./rotaryNumbers";

/** A key and a query as clock hands. The slider moves both of them on. */
export const rotaryFigure = openFigure<number, RotaryNumbers>({
  knob: {
    kind: "steps",
    label: "Move both on",
    values: Array.from({ length: 41 }, (_, i) => i),
    textOf: String,
  },
  first: 5,
  compute: rotaryNumbers,
  Picture: RotaryPicture,
  reading: ({ keyAt, queryAt, score }) =>
    `Key at position ${keyAt}, query at ${queryAt}: every hand has turned, and the score is ` +
    `${score.toFixed(3).replace("-", "−")}.`,
});
