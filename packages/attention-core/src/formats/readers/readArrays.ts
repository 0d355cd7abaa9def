import { isArray } from "../../internal/checks/isArray.js";
import { arrayOf } from "../arrays/arrayOf.js";
import { type Grid, lengthOf } from "../arrays/grid.js";
import type { OpenedData } from "../containers/openedData.js";
import { field, listOf } from "../field.js";
import { gridLayerSets } from "../gridLayerSets.js";
import type { LayerSet } from "../layerSet.js";
import type { Reading } from "../reading.js";
import { attentionGroups } from "./attentionGroups.js";
import type { ArrayGroup } from "./groupArrays.js";
import { groupGrid } from "./groupGrid.js";
import { layerSetNames } from "./layerSetNames.js";
import { layoutsOf } from "./layoutsOf.js";
import type { ReaderOptions } from "./readerOptions.js";
import { SIDE_LABELS } from "./sideLabels.js";
import { tokenFields } from "./tokenFields.js";

const CALLER = "readAttention";

/**
 * Arrays as libraries return them: Hugging Face's forward passes and generated texts, encoder and decoder,
 * transformers.js, Keras, Flax, nnsight, and plain arrays.
 *
 * ```text
 * attentions: one [batch, head, query, key] a layer          a forward pass
 * attentions: such a list for each step                      a generated text
 * encoder_attentions, decoder_attentions, cross_attentions   a model with two parts
 * tokens, attention_mask, beam_indices                       optional, beside them
 * keyLayout, queryLayout                                     optional, where tokens are not words
 * a list of such objects                                     one for each text
 * axes: "layer head query key"                               optional, if they are others
 * ```
 *
 * Source: Hugging Face Transformers, `ModelOutput` and `GenerateDecoderOnlyOutput`.
 */
export function readArrays({ value }: OpenedData, options: ReaderOptions): Reading | undefined {
  const { chosen, left } = attentionGroups(value);
  if (chosen.length === 0) return readRecords(value, options);
  const fileAxes = field(value, "axes");
  const axes = options.axes ?? (typeof fileAxes === "string" ? fileAxes : undefined);
  const numbers = field(value, "layers") ?? field(value, "layer_numbers");
  const tokens = tokenFields(value);
  const namesOf = layerSetNames(chosen);
  const leftNotes = left.length === 0 ? [] : [`Not read: ${left.slice(0, 8).join(", ")}.`];
  const grids = inOrder(chosen).map((group) => ({ group, ...groupGrid(CALLER, group, axes) }));
  const layerSets = grids.flatMap(({ group, grid }): LayerSet[] =>
    gridLayerSets(CALLER, {
      grid,
      ...namesOf(group),
      side: group.side,
      layers: group.layers ?? numbersOf(numbers, lengthOf(grid, "layer")),
      heads: group.heads,
      ...tokens.tokensOf(group.side),
      promptTokens: promptLength(grid),
      beams: tokens.beams,
    }).map((layerSet, item, { length }) => ({
      ...layerSet,
      padding: paddedRows(layerSet, tokens.paddingOf(group.side, item, length).queries),
      traceFields: layoutsOf(value, layerSet),
    })),
  );
  const axesOf = new Map(grids.map(({ grid }) => [grid.axes.join(" "), grid.axes]));
  const [only] = axesOf.size === 1 ? axesOf.values() : [];
  return {
    layerSets,
    notes: [...leftNotes, ...grids.flatMap(({ notes }) => notes), ...tokens.notes],
    axes: only,
  };
}

/** A list of texts, each with its own arrays; undefined if one of them has none. */
function readRecords(value: unknown, options: ReaderOptions): Reading | undefined {
  const records = listOf(value).filter((record) => !isArray(record));
  const readings = records.flatMap((record) => readArrays({ value: record }, options) ?? []);
  if (records.length === 0 || readings.length < listOf(value).length) return undefined;
  const layerSets = readings.flatMap(({ layerSets: own }, i) =>
    own.map((layerSet) => ({
      ...layerSet,
      id: `example${i} ${layerSet.id}`,
      label: `example ${i}, ${layerSet.label}`,
    })),
  );
  return { layerSets, notes: readings.flatMap(({ notes = [] }) => notes) };
}

/** The rows of padding. Fewer queries than keys are the last of them, where both are of one text. */
function paddedRows(
  { side, layers }: LayerSet,
  positions: ReadonlySet<number> | undefined,
): ReadonlySet<number> | undefined {
  const [, queries = 0, keys = 0] = layers[0]!.weights.shape; // a grid has a layer at least
  const before = side === "cross" ? 0 : Math.max(0, keys - queries);
  return positions && new Set([...positions].map((position) => position - before));
}

/** How many tokens a model was given before it wrote others: the queries of its first step. */
function promptLength(grid: Grid): number | undefined {
  return grid.axes.includes("step") ? lengthOf(grid, "query") : undefined;
}

/** The encoder first, if a model has two parts; else as the file has them. */
function inOrder(groups: readonly ArrayGroup[]): readonly ArrayGroup[] {
  if (!groups.some(({ side }) => side === "encoder")) return groups;
  const order = Object.keys(SIDE_LABELS);
  return [...groups].sort((a, b) => order.indexOf(a.side) - order.indexOf(b.side));
}

/** The numbers of the layers in the model, if there is one for each layer. */
function numbersOf(value: unknown, length: number | undefined): number[] | undefined {
  const array = arrayOf(value);
  return array?.shape.length === 1 && array.shape[0] === length ? [...array.floats()] : undefined;
}
