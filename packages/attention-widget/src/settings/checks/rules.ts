import { isReadable } from "./isReadable.js";
import { likelyName } from "./likelyName.js";

/** What a value must be. */
export interface Rule {
  /** In words: `be a string`. */
  readonly must: string;
  /** Whether the value is of the right kind; another kind is a TypeError. */
  readonly isKind: (value: unknown) => boolean;
  /** Whether a value of this kind is allowed, if not all are; one that is not is a RangeError. */
  readonly isRight?: (value: unknown) => boolean;
  /** The value that was probably meant. */
  readonly likely?: (value: unknown) => string | undefined;
  /** What an object of this kind may have, by name. */
  readonly fields?: Rules;
}

/** A rule for each name that an object may have. */
export type Rules = Readonly<Record<string, Rule>>;

/** Whether a value is an object, or a list, and can be read. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && isReadable(value);
}

/** Whether a value counts something: a whole number from 0 up. */
export function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

/** Whether an object has no names besides these. */
export function hasOnlyNames(value: object, names: readonly string[]): boolean {
  return Object.keys(value).every((name) => names.includes(name));
}

const isNumber = (value: unknown) => typeof value === "number";

/** Any text. */
export const TEXT: Rule = { must: "be a string", isKind: (value) => typeof value === "string" };

/** True or false. */
export const FLAG: Rule = {
  must: "be true or false",
  isKind: (value) => typeof value === "boolean",
};

/** A whole number. */
export function wholeNumberFrom(min: number): Rule {
  return {
    must: `be a whole number from ${min} up`,
    isKind: isNumber,
    isRight: (value) => Number.isInteger(value) && Number(value) >= min,
  };
}

/** A number that is larger than another. */
export function numberAbove(bound: number): Rule {
  return {
    must: `be a number above ${bound}`,
    isKind: isNumber,
    isRight: (value) => Number.isFinite(value) && Number(value) > bound,
  };
}

/** Whole numbers from 0 up. */
export const COUNTS: Rule = {
  must: "be an array of whole numbers from 0 up",
  isKind: Array.isArray,
  isRight: (value) => Array.isArray(value) && value.every(isCount),
};

/** One of some names; `synonyms` are what people write for them, as `likelyName` takes it. */
export function oneOf(
  names: readonly (string | null)[],
  synonyms?: Readonly<Record<string, string>>,
): Rule {
  const texts = names.filter((name) => name !== null);
  return {
    must: `be one of ${names.map(String).join(", ")}`,
    isKind: (value) => typeof value === "string" || (value === null && names.includes(null)),
    isRight: (value) => names.some((name) => name === value),
    likely: (value) => (typeof value === "string" ? likelyName(value, texts, synonyms) : undefined),
  };
}

/** Any object that is not a list. */
export const OBJECT: Rule = {
  must: "be an object",
  isKind: (value) => isObject(value) && !Array.isArray(value),
};

/** An object with any of the parts that the rules describe. */
export function objectOf(fields: Rules): Rule {
  return { ...OBJECT, fields };
}
