import type { Projections } from "../multiHeadOptions.js";
import { type KeptLinear, keepLinear } from "./linear.js";
import type { Workspace } from "./workspace.js";

/** The four learned matrices of a layer in memory. */
export interface KeptLayer {
  readonly projections: Projections;
  readonly query: KeptLinear;
  readonly key: KeptLinear;
  readonly value: KeptLinear;
  readonly output: KeptLinear;
}

/** Packs a layer for good. */
export function keepLayer(workspace: Workspace, projections: Projections): KeptLayer {
  const { query, key, value, output, queryBias, keyBias, valueBias, outputBias } = projections;
  return {
    projections,
    query: keepLinear(workspace, query, queryBias),
    key: keepLinear(workspace, key, keyBias),
    value: keepLinear(workspace, value, valueBias),
    output: keepLinear(workspace, output, outputBias),
  };
}

/** Gives a layer's memory back. */
export function dropLayer(workspace: Workspace, { query, key, value, output }: KeptLayer): void {
  for (const { kept } of [output, value, key, query]) workspace.drop(kept);
}
