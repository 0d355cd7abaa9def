import type { Step } from "../transforms/arithmetic/steps.js";

/** The words of the arithmetic of a cell. */
export interface ArithmeticMessages {
  /** Before and between the two tokens: `Why “it” → “tired” is 0.53`. */
  readonly why: string;
  /** Before the number: the “is” of that sentence. */
  readonly is: string;
  /** An entry of a vector: `entry 3`. */
  readonly component: (number: number) => string;
  /** What is done at a step: `q·k over 16 terms`. */
  readonly step: (step: Step) => string;
  /** Why taking away the row's largest number changes no weight. */
  readonly largest: string;
  /** What is left of a sum besides the terms listed. */
  readonly rest: (count: number, sum: string) => string;
  /** Opens every term. */
  readonly allTerms: (count: number) => string;
  /** An input: where the computation starts, or what so many layers before hand on. */
  readonly given: (layersBefore: number) => string;
  /** A number of which the steps before are not recorded. */
  readonly unknown: string;
}
