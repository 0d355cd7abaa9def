import { type Matrix, mergeHeads, project, tensor, toNested } from "attention-core";
import type { MatrixRows } from "../matrixRows";

/** Which heads are on. */
export const CHOICES = ["both heads", "only head 1", "only head 2", "none"] as const;
/** One of these choices. */
export type Choice = (typeof CHOICES)[number];

/** The vector of the token, what two heads give it, and W^O: small numbers, to be added by hand. */
const TOKEN = [2, 0, 1, 3];
const HEADS = [
  [1, 2],
  [0, 3],
];
/** W^O: each row says where in the vector a component of a head is written. */
export const OUTPUT_MATRIX = [
  [0, 1, 0, 0],
  [0, 0, 0, 1],
  [1, 0, 0, 0],
  [0, 0, 1, -1],
];

/** Every number on the way from the heads to the vector that goes on. */
export interface ResidualNumbers {
  readonly choice: Choice;
  readonly heads: MatrixRows;
  readonly concatenated: readonly number[];
  /** concatenated · W^O: [dModel] */
  readonly projected: readonly number[];
  readonly token: readonly number[];
  /** The vector that the next layer reads: token + projected. */
  readonly sum: readonly number[];
}

/** From the outputs of two heads to the residual stream, with one head or both switched off. */
export function residualNumbers(choice: Choice): ResidualNumbers {
  const isOn = [choice !== "only head 2", choice !== "only head 1"];
  const heads = HEADS.map((output, i) =>
    output.map((each) => (isOn[i] && choice !== "none" ? each : 0)),
  );
  const concatenated: Matrix = mergeHeads(tensor(heads.map((output) => [output]))); // [heads, 1, 2] -> [1, 4]
  const projected = toNested(project(concatenated, tensor(OUTPUT_MATRIX)))[0]!;
  return {
    choice,
    heads,
    concatenated: [...concatenated.data],
    projected,
    token: TOKEN,
    sum: TOKEN.map((each, i) => each + projected[i]!),
  };
}
