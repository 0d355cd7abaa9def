import { type Shape, type Tensor, tensor } from "attention-core";
import type { Checkpoint } from "../../../src/checkpoints.js";

interface StoredTensor {
  readonly shape: Shape;
  readonly data: readonly number[];
}

/** What a tiny random model of Transformers computes; the type is what generate.py promises. */
export interface FamilyCase {
  readonly made: string;
  readonly config: Readonly<Record<string, unknown>>;
  /** Whether the gains of norms are kept less 1. */
  readonly isLessOne: boolean;
  /** The shape of each parameter. */
  readonly parameters: Readonly<Record<string, Shape>>;
  readonly ids: readonly number[];
  readonly layers: readonly { readonly weights: StoredTensor; readonly output: StoredTensor }[];
  /** [tokens, vocabulary]; of a network that predicts nothing, since tokens see later ones, null. */
  readonly probabilities: StoredTensor | null;
}

/** The same numbers as those of `number` in generate.py: made from the name, from −1 to 1 of 15 bits each. */
export function numbersOf(name: string, length: number): number[] {
  let state = 2166136261;
  for (const letter of name) state = Math.imul(state ^ letter.charCodeAt(0), 16777619) >>> 0;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 16) / 32768 - 1;
  });
}

/** How `write_in_four_bits` in generate.py makes bytes of such numbers. */
const BYTES: readonly (readonly [ending: string, byte: (entry: number) => number])[] = [
  ["_blocks", (entry) => Math.floor((entry + 1) * 128)],
  ["_scales", (entry) => Math.floor((entry + 1) * 2) + 123],
];

/** The parameters of a case. */
export function familyParameters({
  parameters,
  isLessOne,
}: Pick<FamilyCase, "parameters" | "isLessOne">): Map<string, Tensor> {
  return new Map(
    Object.entries(parameters).map(([name, shape]) => {
      const made = numbersOf(
        name,
        shape.reduce((product, length) => product * length, 1),
      );
      const byte = BYTES.find(([ending]) => name.endsWith(ending))?.[1];
      if (byte) return [name, tensor(made.map(byte), shape)];
      const isNorm = shape.length === 1 && name.endsWith("weight");
      const divisor = shape.length > 1 ? 2 : 4;
      const added = isNorm && !isLessOne ? 1 : 0;
      return [
        name,
        tensor(
          made.map((entry) => entry / divisor + added),
          shape,
        ),
      ];
    }),
  );
}

/** A tokenizer to which a text is its tokens' places, written one after the other. */
const digits: Checkpoint["tokenizer"] = {
  encode: (text) => ({ ids: Array.from(text, Number), tokens: Array.from(text) }),
  id_to_token: (id) => `<${id}>`,
};

/** A case as a user would put it together. */
export function familyCheckpoint(
  stored: Pick<FamilyCase, "parameters" | "isLessOne" | "config">,
  changes: Checkpoint["config"] = {},
): Checkpoint {
  return {
    parameters: familyParameters(stored),
    config: { ...stored.config, ...changes },
    tokenizer: digits,
  };
}

/** How far numbers are from others, as a part of the largest of these. */
export function relativeDeviation(actual: ArrayLike<number>, expected: readonly number[]): number {
  if (actual.length !== expected.length) return Number.NaN;
  const size = expected.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
  return (
    expected.reduce((worst, entry, i) => Math.max(worst, Math.abs(entry - actual[i]!)), 0) / size
  );
}
