import { attention, attentionGradient, tensor } from "attention-core";
import type { MatrixRows } from "../matrixRows";
import { randomNormals } from "../randomNormals";

const UNITS = 32;
/** How many tokens the text has. */
export const STEPS = 100;

/** How strongly the recurrent network passes its state on: the size of its matrix. */
export const GAINS = [0.5, 0.7, 0.9, 1, 1.1, 1.3, 1.5, 2, 3] as const;

/** What arrives at each token of a change of token 1, by both ways. */
export interface PathNumbers {
  readonly gain: number;
  /** How much of a change of token 1 arrives at the state of token t, on the root mean square. */
  readonly recurrent: readonly number[];
  /** How much of a change of the value of token 1 arrives at the output of token t. */
  readonly attention: readonly number[];
}

const normal = randomNormals(3);
const vector = (size: number) => Array.from({ length: UNITS }, () => size * normal());
const matrix = () => Array.from({ length: UNITS }, () => vector(1 / Math.sqrt(UNITS)));

/** W and U of the recurrent network, and a text of random vectors. */
const [RECURRENCE, INPUT] = [matrix(), matrix()];
/** The text: a random vector for each token. */
export const INPUTS: MatrixRows = Array.from({ length: STEPS }, () => vector(1));

/** The states of the network after each token: h(t) = tanh(gain · W · h(t−1) + U · x(t)). */
export function recurrentStates(gain: number, inputs: MatrixRows): MatrixRows {
  let state = new Array<number>(UNITS).fill(0);
  return inputs.map((x) => {
    state = RECURRENCE.map((row, i) => Math.tanh(gain * dot(row, state) + dot(INPUT[i]!, x)));
    return state;
  });
}

/**
 * The gradient from token t back to token 1: through t − 1 updates of a recurrent network, and through one step of
 * attention.
 */
export function pathNumbers(gain: number): PathNumbers {
  let jacobian: MatrixRows = [];
  const recurrent = recurrentStates(gain, INPUTS).map((state, step) => {
    jacobian = step === 0 ? INPUT : product(RECURRENCE, jacobian, gain);
    jacobian = jacobian.map((row, i) => row.map((slope) => (1 - state[i]! ** 2) * slope));
    return rootMeanSquare(jacobian);
  });
  return { gain, recurrent, attention: INPUTS.map((_, step) => attentionPath(INPUTS, step)) };
}

/** Inputs as queries, keys and values at once: the gradient of the last output on the first value. */
function attentionPath(inputs: MatrixRows, last: number): number {
  const vectors = tensor(inputs.slice(0, last + 1));
  const stages = attention(tensor([inputs[last]!.map((each) => each / 4)]), vectors, vectors);
  const pull = tensor([new Array<number>(UNITS).fill(1 / Math.sqrt(UNITS))]);
  return Math.hypot(...attentionGradient(stages, pull).values.data.subarray(0, UNITS));
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, each, i) => sum + each * b[i]!, 0);

const product = (a: MatrixRows, b: MatrixRows, factor: number) => {
  const columns = b[0]!.map((_, j) => b.map((row) => row[j]!));
  return a.map((row) => columns.map((column) => factor * dot(row, column)));
};

/** Of what arrives for a change of length 1 in a random direction: ‖J‖ / √units. */
const rootMeanSquare = (rows: MatrixRows) => Math.hypot(...rows.flat()) / Math.sqrt(UNITS);
