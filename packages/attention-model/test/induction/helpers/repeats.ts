import type { HeadPlace } from "attention-core";
import { finalNetwork } from "../../../src/induction/finalNetwork.js";
import {
  CONTEXT,
  HEADS,
  type InductionNetwork,
  VOCABULARY,
} from "../../../src/induction/inductionNetwork.js";
import { type InductionRun, runInduction } from "../../../src/induction/runInduction.js";
import { pureBackend } from "../../../src/network/backend.js";
import { withoutHeads } from "../../../src/withoutHeads.js";
import { randomBelow } from "../../helpers/random.js";

/** Random symbols in which a segment comes again, and where. */
export interface Repeat {
  readonly ids: readonly number[];
  readonly length: number;
  /** Where the segment comes the second time. */
  readonly second: number;
}

/**
 * As many symbols as the network reads, any of them any, with a segment of one length that comes
 * again at one distance, wherever there is room.
 */
export function repeatsOf(length: number, distance: number, count: number, seed: number): Repeat[] {
  const random = randomBelow(1, seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return Array.from({ length: count }, () => {
    const ids = Array.from({ length: CONTEXT }, () => below(VOCABULARY));
    const first = below(CONTEXT - length - distance + 1);
    const second = first + distance;
    for (let i = 0; i < length; i++) ids[second + i] = ids[first + i]!;
    return { ids, length, second };
  });
}

/** The shipped network over some symbols, or another, perhaps with heads off. */
export function run(
  ids: readonly number[],
  ablate: readonly HeadPlace[] = [],
  network: InductionNetwork = finalNetwork(),
): Promise<InductionRun> {
  const layers = network.layers.map((projections, layer) =>
    withoutHeads(projections, HEADS, layer, ablate),
  );
  return runInduction(ids, { ...network, layers }, pureBackend, async () => {});
}

/** The share of next symbols that are right inside the second segment. */
export function copiesRight(repeats: readonly Repeat[], runs: readonly InductionRun[]): number {
  let right = 0;
  let all = 0;
  for (const [i, { ids, length, second }] of repeats.entries()) {
    for (let query = second; query < second + length - 1; query++) {
      const row = runs[i]!.logits.data.subarray(query * VOCABULARY, (query + 1) * VOCABULARY);
      const best = row.indexOf(row.reduce((most, logit) => Math.max(most, logit), -Infinity));
      if (best === ids[query + 1]) right += 1;
      all += 1;
    }
  }
  return right / all;
}
