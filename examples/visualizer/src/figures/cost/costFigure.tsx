import { openFigure } from "../frame/openFigure";
import { CostPicture } from "./CostPicture";
import { type CostNumbers, costNumbers, LENGTHS } from "./costNumbers";

const whole = (count: number) => count.toLocaleString("en");

/** What longer texts cost. The slider sets the length of the text. */
export const costFigure = openFigure<number, CostNumbers>({
  knob: { kind: "steps", label: "Tokens", values: LENGTHS, textOf: whole },
  first: 1000,
  compute: costNumbers,
  Picture: CostPicture,
  reading: ({ tokens, scores, updates, steps }) =>
    `${whole(tokens)} tokens: attention takes ${steps} step in each layer and computes ${whole(scores)} scores per head; ` +
    `a recurrent network makes ${whole(updates)} updates, one after another.`,
});
