import type { HeadStages } from "../headStages.js";
import { checkObject } from "../internal/checks/checkObject.js";
import { checkShapes } from "../internal/checks/checkShapes.js";
import { isArray } from "../internal/checks/isArray.js";
import { refuse } from "../internal/checks/refuse.js";
import { refuseKind } from "../internal/checks/refuseKind.js";
import type { HeadTensor } from "../shape.js";

/**
 * The axes of every stage with a matrix for each head.
 *
 * @param front - what stands before the two axes of a matrix
 */
export function axesOfHeads(front: string): Readonly<Record<keyof HeadStages, string>> {
  const [vectors, pairs] = [`${front}queries dHead`, `${front}queries keys`];
  return {
    queries: vectors,
    keys: `${front}keys dHead`,
    values: `${front}keys dValue`,
    scores: pairs,
    scaledScores: pairs,
    maskedScores: pairs,
    headOutputs: `${front}queries dValue`,
  };
}

const STAGE_AXES = axesOfHeads("? ");

/**
 * Refuses stages of single heads unless there is one entry for each head, and each fits the weights.
 *
 * @param name - where it lies, for errors
 * @param shape - of the weights: [heads, queries, keys]
 */
export function checkHeadStages(
  caller: string,
  name: string,
  all: readonly (HeadStages | null)[],
  shape: readonly number[],
): void {
  const [heads, queries, keys] = shape as HeadTensor["shape"]; // another shape is refused with the weights
  if (!isArray(all)) refuseKind(caller, name, "be an array", all);
  if (all.length !== heads) refuse(caller, name, `have ${heads} entries, one per head`, all.length);
  // The cast: after the check for an array, its entries could be anything.
  for (const [head, known] of (all as readonly (HeadStages | null)[]).entries()) {
    if (known === null) continue;
    checkObject(caller, `${name}[${head}]`, known);
    const stages = Object.entries(STAGE_AXES).map(([stage, axes]) => [
      `${name}[${head}].${stage}`,
      [known[stage as keyof HeadStages], axes], // these are its only keys
    ]);
    checkShapes(caller, Object.fromEntries(stages), { queries, keys });
  }
}
