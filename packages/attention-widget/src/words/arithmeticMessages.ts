import type { Step } from "../transforms/arithmetic/step.js";

/** What a component of the hand-built inputs stands for. */
export type InputPart = "spelling" | "contentWord" | "position";

/** The texts of the arithmetic of a cell. */
export interface ArithmeticMessages {
  /** Before and between the two tokens: `Why “it” → “tired” is 0.53`. */
  readonly why: string;
  /** Before the number: the “is” of that sentence. */
  readonly is: string;
  /** A component of a vector: `component 3`. */
  readonly component: (number: number) => string;
  /** The operation of a step: `q·k over 16 terms`. */
  readonly step: (step: Step) => string;
  /** Why subtracting the row maximum changes no weight. */
  readonly largest: string;
  /** What the columns of the terms of a product are: what a term belongs to, its factors, their product. */
  readonly termColumns: Readonly<
    Record<
      Extract<Step, { kind: "product" }>["of"],
      readonly [name: string, factors: string, product: string]
    >
  >;
  /** The rest of a sum, after the listed terms. */
  readonly rest: (count: number, sum: string) => string;
  /** The button that lists every term. */
  readonly allTerms: (count: number) => string;
  /** An input: the start of the computation, or a result of the layer before. */
  readonly given: (layersBefore: number) => string;
  /** An input of the hand-built matrices, whose components are known. */
  readonly handBuiltInput: Readonly<Record<InputPart, string>>;
  /** Accessible name of the chain from a query and a key to a weight, each link of which opens its stage. */
  readonly chain: string;
  /** What a link is, announced after its formula and its number: the operation, and the stage that it opens. */
  readonly link: (operation: string, stage: string) => string;
  /** The weight, where nothing is known of how it was computed. */
  readonly weight: string;
  /** The length of the value times the weight. */
  readonly weightedValue: string;
  /** For a value whose earlier stages are not recorded. */
  readonly unknown: string;
}
