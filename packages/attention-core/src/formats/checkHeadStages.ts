import type { HeadStages } from "../headStages.js";
import { checkObject } from "../internal/checks/checkObject.js";
import { checkShapes } from "../internal/checks/checkShapes.js";
import { refuse } from "../internal/checks/refuse.js";
import { refuseKind } from "../internal/checks/refuseKind.js";

/** The axes of every stage that may be known of a head alone. */
const STAGE_AXES = {
  queries: "? queries dHead",
  keys: "? keys dHead",
  values: "? keys dValue",
  scores: "? queries keys",
  scaledScores: "? queries keys",
  maskedScores: "? queries keys",
  headOutputs: "? queries dValue",
} as const satisfies Readonly<Record<keyof HeadStages, string>>;

/**
 * Refuses what is known of single heads if it is not one entry a head, or does not fit the weights.
 *
 * @param name - where it lies, for errors
 * @param shape - of the weights: [heads, queries, keys]
 */
export function checkHeadStages(
  caller: string,
  name: string,
  all: readonly (HeadStages | null)[],
  [heads = 0, queries = 0, keys = 0]: readonly number[],
): void {
  if (!Array.isArray(all)) refuseKind(caller, name, "be an array", all);
  if (all.length !== heads) refuse(caller, name, `have ${heads} entries, one a head`, all.length);
  for (const [head, known] of (all as readonly (HeadStages | null)[]).entries()) {
    if (known === null) continue;
    checkObject(caller, `${name}[${head}]`, known);
    const stages = Object.entries(STAGE_AXES).map(([stage, axes]) => [
      `${name}[${head}].${stage}`,
      [known[stage as keyof HeadStages], axes], // the keys are no others
    ]);
    checkShapes(caller, Object.fromEntries(stages), { queries, keys });
  }
}
