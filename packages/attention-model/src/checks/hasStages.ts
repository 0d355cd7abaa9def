import { hasShape } from "./hasShape.js";
import { readable } from "./readable.js";

/** How long the axes of the stages of one attention are. */
export interface StageLengths {
  readonly heads: number;
  readonly queries: number;
  readonly keys: number;
  readonly dInput: number;
  readonly dHead: number;
  readonly dValue: number;
  readonly dOutput: number;
}

/** Whether a value has every stage of an attention, each in its shape. */
export function hasStages(
  value: unknown,
  { heads, queries, keys, dInput, dHead, dValue, dOutput }: StageLengths,
): boolean {
  const stages = Object(readable(value));
  const have = (shape: readonly number[], ...names: readonly string[]) =>
    names.every((name) => hasShape(stages[name], shape));
  return (
    have([queries, dInput], "inputs") &&
    have([heads, queries, dHead], "queries") &&
    have([heads, keys, dHead], "keys") &&
    have([heads, keys, dValue], "values") &&
    have([heads, queries, keys], "scores", "scaledScores", "maskedScores", "weights") &&
    have([heads, queries, dValue], "headOutputs") &&
    have([queries, heads * dValue], "concatenated") &&
    have([queries, dOutput], "output")
  );
}
