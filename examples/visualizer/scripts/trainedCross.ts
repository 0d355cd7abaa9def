// Trains the network that translates numerals, and keeps what the figure shows of it.

import { toNested } from "attention-core";
import { NUMERALS, SHOWN, TARGET_WORDS } from "../src/figures/cross/numerals";
import { createTraining, translate, untrained } from "./crossNetwork";

/** After these steps of training. */
const KEPT = [0, 5, 10, 15, 20, 30, 40, 80, 160];

/** @returns for each of these steps: the weights of the numeral that is shown, its translation, and the scores */
export function trainedCross() {
  const parameters = untrained();
  const train = createTraining(
    parameters,
    NUMERALS.filter(({ isHeldOut }) => !isHeldOut),
  );
  const kept = [];
  for (let step = 0; step <= KEPT.at(-1)!; step++) {
    if (KEPT.includes(step)) kept.push({ step, ...readingOf(parameters) });
    train();
  }
  return kept;
}

function readingOf(parameters: ReturnType<typeof untrained>) {
  const { stages, probabilities } = translate(parameters, SHOWN);
  const right = (isHeldOut: boolean) => {
    const asked = NUMERALS.filter((numeral) => numeral.isHeldOut === isHeldOut);
    return asked.filter((numeral) =>
      translate(parameters, numeral).probabilities.every(
        (row, i) => largest(row) === numeral.target[i],
      ),
    ).length;
  };
  return {
    weights: toNested(stages.weights).map((row) => row.map((weight) => Number(weight.toFixed(3)))),
    written: probabilities.map((row) => TARGET_WORDS[largest(row)]!),
    rightOfTrained: right(false),
    rightOfHeldOut: right(true),
  };
}

const largest = (row: readonly number[]) => row.indexOf(Math.max(...row));
