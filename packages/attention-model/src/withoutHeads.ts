import type { HeadPlace, Projections } from "attention-core";

/**
 * The projections of a layer in which some heads write nothing: their rows of W^O are 0. What those heads attend to can
 * still be seen, and every stage still follows from the one before it.
 *
 * Source: Olsson et al. 2022, "zero ablation".
 *
 * @param projections - of one layer
 * @param heads - how many heads the layer has
 * @param layer - which one it is, counted from 0
 * @param ablate - the heads to switch off, of all layers
 */
export function withoutHeads(
  projections: Projections,
  heads: number,
  layer: number,
  ablate: readonly HeadPlace[],
): Projections {
  const off = ablate.filter((place) => place.layer === layer);
  if (off.length === 0) return projections;
  const { shape } = projections.output;
  const data = projections.output.data.slice();
  const entries = data.length / heads; // of one head: its rows lie together
  for (const { head } of off) data.fill(0, head * entries, (head + 1) * entries);
  return { ...projections, output: { shape, data } };
}
