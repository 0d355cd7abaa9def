import { openFigure } from "../frame/openFigure";
import { ResidualPicture } from "./ResidualPicture";
import { CHOICES, type Choice, type ResidualNumbers, residualNumbers } from "./residualNumbers";

const vector = (numbers: readonly number[]) => `[${numbers.join(", ").replaceAll("-", "−")}]`;

/** From the outputs of two heads to the residual stream. The choice switches heads off. */
export const residualFigure = openFigure<Choice, ResidualNumbers>({
  knob: { kind: "choice", label: "Switched on", values: CHOICES, textOf: (choice) => choice },
  first: "both heads",
  compute: residualNumbers,
  Picture: ResidualPicture,
  reading: ({ token, projected, sum }) =>
    `${vector(token)} + ${vector(projected)} = ${vector(sum)}: the layer adds to the vector, and ` +
    "does not replace it.",
});
