import { keysOf } from "./keysOf.js";
import { orDefaults } from "./orDefaults.js";

/**
 * Every mask that an experiment can have, each with its parameter, if it has one, and where that begins: a whole number
 * from 1 up.
 *
 * `asGiven` hides what the layer's own mask hides; `none` and `custom` hide nothing; `causal` hides all later keys;
 * `window` hides all keys that are `size` steps away or more, on both sides.
 */
export const MASKS = {
  asGiven: {},
  none: {},
  causal: {},
  window: { size: 3 },
  custom: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>;

/** One kind of mask. */
export type MaskKind = keyof typeof MASKS;

/** Names the kind of a mask. */
interface OfKind<Kind extends MaskKind> {
  /** Which keys are hidden. */
  readonly kind: Kind;
}

/** The mask of an experiment, with its parameters. */
export type ExperimentMask = {
  readonly [Kind in MaskKind]: OfKind<Kind> & {
    readonly [Name in keyof (typeof MASKS)[Kind]]: number;
  };
}[MaskKind];

/** The kinds of masks that have a parameter. */
export type ParameterMaskKind = Exclude<MaskKind, PlainMaskKind>;

/** The kinds of masks without one. */
type PlainMaskKind = {
  readonly [Kind in MaskKind]: (typeof MASKS)[Kind] extends Readonly<Record<string, never>>
    ? Kind
    : never;
}[MaskKind];

/** A mask whose parameters may be left out. */
export type GivenMask = {
  readonly [Kind in MaskKind]: OfKind<Kind> & {
    readonly [Name in keyof (typeof MASKS)[Kind]]?: number | null | undefined;
  };
}[MaskKind];

/** The kinds of masks, in the order in which they are offered. */
export const MASK_KINDS = keysOf(MASKS);

/** Completes a mask: a parameter that is left out begins where `MASKS` says. */
export function wholeMask({ kind, ...parameters }: GivenMask): ExperimentMask {
  const first = MASKS[kind];
  return { kind, ...first, ...orDefaults(parameters, first) } as ExperimentMask; // all parameters are there
}

/** The parameter of a mask, if it has one. */
export function parameterOf({ kind, ...parameters }: ExperimentMask): MaskParameter | undefined {
  const [first] = Object.entries(parameters);
  // A mask with a parameter is of a kind that has one.
  return first && { kind: kind as ParameterMaskKind, name: first[0], value: first[1] };
}

/** The parameter of a mask, a whole number from 1 up. */
export interface MaskParameter {
  readonly kind: ParameterMaskKind;
  readonly name: string;
  readonly value: number;
}
