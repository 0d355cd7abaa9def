// A network of one cross-attention that translates numerals, small enough to be trained in a second.

import {
  attention,
  attentionGradient,
  type Matrix,
  softmax,
  tensor,
  toNested,
} from "attention-core";
import { type Numeral, SOURCE_WORDS, TARGET_WORDS } from "../src/figures/cross/numerals";
import type { MatrixRows } from "../src/figures/matrixRows";
import { randomNormals } from "../src/figures/randomNormals";

const [D_MODEL, D_HEAD] = [12, 8];
const [SOURCE, TARGET] = [3, 4]; // tokens

/** All that is learned, by name: rows and columns. */
const SHAPES = {
  embeddings: [SOURCE_WORDS.length, D_MODEL],
  positions: [SOURCE, D_MODEL],
  key: [D_MODEL, D_HEAD],
  value: [D_MODEL, D_MODEL],
  queries: [TARGET, D_HEAD], // one for each token that is written
  state: [TARGET, D_MODEL], // to which attention is added
  words: [D_MODEL, TARGET_WORDS.length],
} as const;

type Name = keyof typeof SHAPES;
export type Parameters = Readonly<Record<Name, number[][]>>;

const NAMES = Object.keys(SHAPES) as Name[]; // which TypeScript takes for any strings
const build = (component: () => number): Parameters =>
  Object.fromEntries(
    NAMES.map((name) => {
      const [rows, columns] = SHAPES[name];
      return [name, Array.from({ length: rows }, () => Array.from({ length: columns }, component))];
    }),
  ) as Parameters; // with every name

/** Random parameters, the same on every machine. */
export function untrained(): Parameters {
  const normal = randomNormals(7);
  return build(() => 0.3 * normal());
}

/** Translates one numeral: the weights of its cross-attention, and the probabilities of each word. */
export function translate(parameters: Parameters, { source }: Numeral) {
  const inputs = source.map((word, place) =>
    sum(parameters.embeddings[word]!, parameters.positions[place]!),
  );
  const stages = attention(
    tensor(parameters.queries),
    tensor(product(inputs, parameters.key)),
    tensor(product(inputs, parameters.value)),
  );
  const hidden = toNested(stages.output).map((row, i) => sum(row, parameters.state[i]!));
  const words: Matrix = softmax(tensor(product(hidden, parameters.words)));
  return { inputs, stages, hidden, probabilities: toNested(words) };
}

/** The gradient of the mean loss of some numerals on each parameter. */
export function gradientOf(parameters: Parameters, numerals: readonly Numeral[]): Parameters {
  const gradient = build(() => 0);
  for (const numeral of numerals) {
    const { inputs, stages, hidden, probabilities } = translate(parameters, numeral);
    const pull = probabilities.map((row, i) =>
      row.map((each, word) => (each - Number(word === numeral.target[i])) / numerals.length),
    );
    const onHidden = product(pull, transposed(parameters.words));
    const on = attentionGradient(stages, tensor(onHidden));
    const [keys, values] = [toNested(on.keys), toNested(on.values)];
    const onInputs = product(keys, transposed(parameters.key)).map((row, i) =>
      sum(row, product(values, transposed(parameters.value))[i]!),
    );
    add(gradient.words, product(transposed(hidden), pull));
    add(gradient.state, onHidden);
    add(gradient.queries, toNested(on.queries));
    add(gradient.key, product(transposed(inputs), keys));
    add(gradient.value, product(transposed(inputs), values));
    add(gradient.positions, onInputs);
    add(
      numeral.source.map((word) => gradient.embeddings[word]!),
      onInputs,
    );
  }
  return gradient;
}

/** Makes steps of training: Adam with its usual settings, on all numerals at once. */
export function createTraining(parameters: Parameters, numerals: readonly Numeral[]) {
  const [mean, square] = [build(() => 0), build(() => 0)];
  let step = 0;
  return () => {
    step += 1;
    const gradient = gradientOf(parameters, numerals);
    for (const name of NAMES) {
      for (const [i, row] of gradient[name].entries()) {
        const [m, v] = [mean[name][i]!, square[name][i]!];
        for (const [j, slope] of row.entries()) {
          m[j] = 0.9 * m[j]! + 0.1 * slope;
          v[j] = 0.999 * v[j]! + 0.001 * slope ** 2;
          const size = Math.sqrt(v[j]! / (1 - 0.999 ** step)) + 1e-8;
          parameters[name][i]![j]! -= (0.02 * (m[j]! / (1 - 0.9 ** step))) / size;
        }
      }
    }
  };
}

const sum = (a: readonly number[], b: readonly number[]) => a.map((each, i) => each + b[i]!);
const transposed = (a: MatrixRows) => a[0]!.map((_, j) => a.map((row) => row[j]!));
const product = (a: MatrixRows, b: MatrixRows) =>
  a.map((row) => b[0]!.map((_, j) => row.reduce((total, each, k) => total + each * b[k]![j]!, 0)));

function add(to: readonly number[][], what: MatrixRows): void {
  for (const [i, row] of what.entries()) {
    for (const [j, each] of row.entries()) to[i]![j]! += each;
  }
}
