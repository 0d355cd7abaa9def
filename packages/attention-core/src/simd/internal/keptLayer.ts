import type { Projections } from "../../projections.js";
import { type KeptProjection, keepProjection } from "./keptProjection.js";
import type { Workspace } from "./workspace.js";

/** The four learned matrices of a layer in memory. */
export interface KeptLayer {
  readonly projections: Projections;
  readonly query: KeptProjection;
  readonly key: KeptProjection;
  readonly value: KeptProjection;
  readonly output: KeptProjection;
}

/** Packs a layer for good. */
export function keepLayer(workspace: Workspace, projections: Projections): KeptLayer {
  const { query, key, value, output, queryBias, keyBias, valueBias, outputBias } = projections;
  return {
    projections,
    query: keepProjection(workspace, query, queryBias),
    key: keepProjection(workspace, key, keyBias),
    value: keepProjection(workspace, value, valueBias),
    output: keepProjection(workspace, output, outputBias),
  };
}

/** Gives a layer's memory back. */
export function dropLayer(workspace: Workspace, { query, key, value, output }: KeptLayer): void {
  for (const { block } of [output, value, key, query]) workspace.drop(block);
}
