import { refuse } from "../../internal/checks/refuse.js";
import { describeShape } from "../../internal/describeShape.js";
import type { Mask } from "../../mask.js";
import { paddingMask } from "../../masks/paddingMask.js";
import type { OpenedData } from "../containers/openedData.js";
import { gridLayerSets } from "../gridLayerSets.js";
import type { LayerSet } from "../layerSet.js";
import type { Reading } from "../reading.js";
import type { LayerVectors, VectorSet } from "../vectorSet.js";
import { attentionGroups } from "./attentionGroups.js";
import type { ArrayGroup } from "./groupArrays.js";
import { layerSetNames } from "./layerSetNames.js";
import type { ReaderOptions } from "./readerOptions.js";
import { tokenFields } from "./tokenFields.js";
import { vectorGrid } from "./vectorGrid.js";
import type { VectorGroups } from "./vectorGroups.js";

const CALLER = "readAttention";

/**
 * Queries and keys without weights, which are computed from them.
 *
 * ```text
 * queries, keys, values   [layer, head, token, dHead], or fewer axes
 * queries_0, keys_0, …    the same of one layer, or with a batch in front
 * attention_mask          optional, beside them: hides the keys that are padding
 * axes: "layer head query key"   optional, if they are others: query counts tokens, key the components of a vector
 * ```
 *
 * Where the number of tokens says so, the axis of tokens is taken to come before that of heads.
 */
export function readVectors({ value }: OpenedData, options: ReaderOptions): Reading | undefined {
  const { chosen, vectors: all } = attentionGroups(value);
  if (chosen.length > 0 || all.length === 0) return undefined;
  const namesOf = layerSetNames(all.map(({ queries }) => queries));
  const readings = all.map((groups) => readGroups(value, groups, options, namesOf(groups.queries)));
  return {
    layerSets: [],
    vectors: readings.flatMap(({ vectors }) => vectors),
    notes: [...readings.flatMap(({ notes }) => notes), ...tokenFields(value).notes],
  };
}

/** A layer set for each text of a batch, and what was guessed of its axes. */
function readGroups(
  value: unknown,
  { queries, keys, values }: VectorGroups,
  options: ReaderOptions,
  names: Pick<LayerSet, "id" | "label">,
): { readonly vectors: readonly VectorSet[]; readonly notes: readonly string[] } {
  const { side, name, layers } = queries;
  const tokens = tokenFields(value);
  const lists = tokens.tokensOf(side);
  const rows = options.queryTokens ?? options.tokens ?? lists.queryTokens?.[0];
  const columns = options.keyTokens ?? options.tokens ?? lists.keyTokens?.[0];
  // The layers of a layer set as gridLayerSets has them, each with vectors in the place of weights.
  const layerSetsOf = (group: ArrayGroup, length: number | undefined) => {
    const { grid, notes } = vectorGrid(CALLER, group, options.axes, length);
    const layerSets = gridLayerSets(CALLER, { grid, ...names, side, layers, ...lists });
    return { layerSets, notes, count: [layerSets[0]!.layers.length, layerSets.length] };
  };
  const first = layerSetsOf(queries, rows?.length);
  const others = [keys, ...(values ? [values] : [])].map((group) => {
    const other = layerSetsOf(group, columns?.length);
    if (`${other.count}` === `${first.count}`) return other;
    const must = `have [layers, batch] = ${describeShape(first.count)} like ${name.slice(0, 60)}`;
    return refuse(CALLER, group.name.slice(0, 60), must, describeShape(other.count));
  });
  const vectors = first.layerSets.map((layerSet, item, { length }): VectorSet => {
    const padding = tokens.paddingOf(side, item, length);
    const own = layerSet.layers.map(({ weights, ...names }, layer): LayerVectors => {
      const [layerKeys, layerValues] = others.map(
        (each) => each.layerSets[item]!.layers[layer]!.weights,
      );
      return { ...names, queries: weights, keys: layerKeys!, values: layerValues };
    });
    const { causal, scale } = options;
    const mask = maskOf(padding.keys, own[0]!);
    return { ...layerSet, padding: padding.queries, layers: own, facts: { causal, scale, mask } };
  });
  return { vectors, notes: first.notes };
}

/** The mask that hides padding, or undefined if there is none. */
function maskOf(
  padding: ReadonlySet<number> | undefined,
  { queries, keys }: LayerVectors,
): Mask | undefined {
  if (!padding?.size) return undefined;
  const isToken = Array.from({ length: keys.shape[1]! }, (_, key) => !padding.has(key));
  return paddingMask(isToken, queries.shape[1]);
}
