import { openFigure } from "../frame/openFigure";
import { percent, small } from "../texts";
import { ScalingPicture } from "./ScalingPicture";
import { type ScaledReading, scalingNumbers, WIDTHS } from "./scalingNumbers";

const inWords = ({ saturated, medianGradient, meanGradient }: ScaledReading) =>
  `${percent(saturated)} of the rows saturated, median gradient ${small(medianGradient)}, ` +
  `mean ${small(meanGradient)}`;

export const scalingFigure = openFigure({
  knob: {
    kind: "steps",
    label: "Components, dₖ",
    values: WIDTHS,
    textOf: String,
  },
  first: 64,
  compute: scalingNumbers,
  Picture: ScalingPicture,
  reading: ({ divided, undivided }) =>
    `Not divided: ${inWords(undivided)}. Divided: ${inWords(divided)}.`,
});
