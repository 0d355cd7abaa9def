import { NUMERALS, SHOWN, SOURCE_WORDS } from "./numerals";
import recorded from "./recorded.json";

/** The steps of training that can be looked at. */
export const STEPS: readonly number[] = recorded.map(({ step }) => step);

/** The English numeral that is shown, and its end. */
export const SOURCE: readonly string[] = SHOWN.source.map((word) => SOURCE_WORDS[word]!);

const heldOut = NUMERALS.filter(({ isHeldOut }) => isHeldOut).length;
/** How many numerals the network was trained on, and how many it never saw. */
export const COUNTS = { heldOut, trained: NUMERALS.length - heldOut } as const;

/** The network at a step of its training: its weights, what it writes, and how often that is right. */
export interface CrossNumbers {
  readonly step: number;
  /** One row for each German word, one column for each English one. */
  readonly weights: readonly (readonly number[])[];
  /** What the network writes after this step. */
  readonly written: readonly string[];
  readonly rightOfTrained: number;
  readonly rightOfHeldOut: number;
}

/** The network after some steps of training, as it was recorded. */
export const crossNumbers = (step: number): CrossNumbers =>
  recorded.find((each) => each.step === step)!;

/** How opaque the ground of a weight is, 0–1: so that the number in front of the strongest can be read. */
export const groundOpacity = (weight: number): number => Math.round(60 * weight) / 100;
