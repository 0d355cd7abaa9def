import { openFigure } from "../frame/openFigure";
import { smallNumber } from "../smallNumber";
import { PathPicture } from "./PathPicture";
import { GAINS, type PathNumbers, pathNumbers } from "./pathNumbers";

/** What is smaller disappears when it is added to numbers near 1 that have 32 bits. */
const ROUNDING = 2 ** -24;

const sizeText = (size: number) =>
  size < ROUNDING
    ? `${smallNumber(size)} (lost)`
    : size < 1000
      ? smallNumber(size)
      : Math.round(size).toLocaleString("en");

/** How much of token 1 arrives at later tokens. The slider sets the gain of the recurrent network. */
export const pathFigure = openFigure<number, PathNumbers>({
  knob: { kind: "steps", label: "Gain of an update", values: GAINS, textOf: String },
  first: 0.9,
  compute: pathNumbers,
  Picture: PathPicture,
  reading: ({ gain, recurrent, attention }) =>
    `Gain ${gain}: of a change in token 1, ${sizeText(recurrent.at(-1)!)} arrives at token 100 after 99 ` +
    `updates; by attention, ${smallNumber(attention.at(-1)!)} arrives in one step.`,
});
