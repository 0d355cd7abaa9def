import { openFigure } from "../frame/openFigure";
import { percent } from "../percent";
import { smallNumber } from "../smallNumber";
import { ScalingPicture } from "./ScalingPicture";
import { type SoftmaxMeasures, scalingNumbers, WIDTHS } from "./scalingNumbers";

const inWords = ({ saturated, medianGradient, meanGradient }: SoftmaxMeasures) =>
  `${percent(saturated)} of the rows saturated, gradient: median ${smallNumber(medianGradient)}, ` +
  `mean ${smallNumber(meanGradient)}`;

/** A head before training, divided by √dₖ or not. The slider sets its width. */
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
