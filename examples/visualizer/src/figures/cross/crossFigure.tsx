import { openFigure } from "../frame/openFigure";
import { CrossPicture } from "./CrossPicture";
import { COUNTS, type CrossNumbers, crossNumbers, SOURCE, STEPS } from "./crossNumbers";

/** Cross-attention of a network that learns to translate numerals. The slider goes through its training. */
export const crossFigure = openFigure<number, CrossNumbers>({
  knob: { kind: "steps", label: "Steps of training", values: STEPS, textOf: String },
  first: STEPS.at(-1)!,
  compute: crossNumbers,
  Picture: CrossPicture,
  reading({ step, weights, written, rightOfHeldOut }) {
    const words = SOURCE.slice(0, 2).join(" ");
    return (
      `After ${step} steps, “${words}” becomes “${written.join(" ")}”. The first word attends to ` +
      `“${SOURCE[1]}” with ${weights[0]![1]!.toFixed(2)}; ${rightOfHeldOut} of ${COUNTS.heldOut} ` +
      "numerals that it never saw are right."
    );
  },
});
