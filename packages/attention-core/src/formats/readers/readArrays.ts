import { arrayOf } from "../arrays/arrayOf.js";
import { parseAxes } from "../arrays/axes.js";
import { lengthOf } from "../arrays/grid.js";
import { firstOf, isEven, rankOf, shapeOfTree, type Tree, treeOf } from "../arrays/tree.js";
import type { Opened } from "../containers/opened.js";
import type { Family, Reading } from "../family.js";
import { field, fieldsOf } from "../field.js";
import { gridFamilies } from "../gridFamilies.js";
import { refuseData } from "../refuseData.js";
import { survey } from "../survey.js";
import { type ArrayGroup, groupArrays } from "./groupArrays.js";
import { guessedAxes, sameRank } from "./guessedAxes.js";
import type { ReaderOptions } from "./reader.js";
import { tokenFields } from "./tokenFields.js";

const CALLER = "readAttention";

/** Names of what is saved beside attention and could be taken for it. */
const NO_ATTENTION =
  /token|mask|_ids?$|^ids$|sequence|prompt|beam|^axes$|^layers$|^layer_numbers$|logits|hidden|loss|info_weighted/i;

/** Names that say that numbers are attention. */
const ATTENTION = /att|pattern|weight|softmax|prob/i;

/**
 * Arrays as libraries return them, whatever holds them: Hugging Face's forward passes and generated
 * texts, encoder and decoder, transformers.js, Keras, Flax, nnsight, and plain arrays.
 */
export function readArrays({ value }: Opened, options: ReaderOptions): Reading | undefined {
  const whole = treeOf(value);
  const inner = field(value, "output") ?? field(value, "outputs");
  const fields = [...fieldsOf(value), ...fieldsOf(inner)];
  const groups = whole
    ? [bare(whole)]
    : groupArrays(fields.filter(([name]) => !NO_ATTENTION.test(name)));
  const empty = groups.find(
    ({ name, tree }) => isEmpty(tree) && (whole !== undefined || ATTENTION.test(name)),
  );
  if (empty) refuseEmpty();
  const named = groups.filter(({ name, tree }) => ATTENTION.test(name) && rankOf(tree) > 1);
  const chosen = whole ? groups : named.length > 0 ? named : groups.filter(looksLikeWeights);
  if (chosen.length === 0) return undefined;
  const fileAxes = field(value, "axes");
  const axes = options.axes ?? (typeof fileAxes === "string" ? fileAxes : undefined);
  const notes: string[] = [];
  const left = groups.filter((group) => !chosen.includes(group)).map(({ name }) => name);
  if (left.length > 0) notes.push(`Left: ${left.slice(0, 8).join(", ")}.`);
  const tokens = tokenFields(value);
  const hasOne = new Set(chosen.map(({ side }) => side)).size === chosen.length;
  const order = Object.keys(LABELS);
  const hasParts = chosen.some(({ side }) => side === "encoder");
  const inOrder = hasParts
    ? [...chosen].sort((a, b) => order.indexOf(a.side) - order.indexOf(b.side))
    : chosen;
  const families = inOrder.flatMap((group): Family[] => {
    const tree = sameRank(group.tree, notes);
    if (!isEven(tree)) refuseData(group.name, "have the same number of axes throughout", "others");
    const named =
      axes === undefined ? guessedAxes(tree, group, notes) : parseAxes(CALLER, axes, tree);
    const grid = { tree, axes: named };
    const isStitched = named.includes("step");
    const first = firstOf(tree).shape;
    const queries = first[first.length - (named.indexOf("query") < named.indexOf("key") ? 2 : 1)];
    return gridFamilies(CALLER, {
      grid,
      id: hasOne ? group.side : group.name,
      label: hasOne ? LABELS[group.side] : group.name,
      side: group.side,
      layers:
        group.layers ??
        numbersOf(field(value, "layers") ?? field(value, "layer_numbers"), lengthOf(grid, "layer")),
      heads: group.heads,
      ...tokens.of(group.side),
      promptTokens: isStitched ? queries : undefined,
      beams: tokens.beams,
    });
  });
  return { families, notes: [...notes, ...tokens.notes] };
}

const LABELS = {
  self: "self-attention",
  encoder: "encoder",
  decoder: "decoder",
  cross: "cross-attention",
};

/** Arrays that have no name. */
function bare(tree: Tree): ArrayGroup {
  return { name: "attentions", side: "self", tree };
}

function isEmpty(tree: Tree): boolean {
  return shapeOfTree(tree).includes(0);
}

/** What the attention of today's models is unless one asks for it: an empty tuple. */
function refuseEmpty(): never {
  refuseData(
    "attentions",
    'hold matrices (load the model with attn_implementation="eager": the default, sdpa, returns none)',
    "an empty tuple",
  );
}

/** Whether the rows of arrays without a telling name sum to 1. */
function looksLikeWeights({ tree }: ArrayGroup): boolean {
  const array = firstOf(tree);
  if (array.shape.length < 2) return false;
  const [queries = 0, keys = 0] = array.shape.slice(-2);
  const { least, hasRowsOfOne } = survey(array.floats(), queries, keys);
  return keys > 1 && least >= 0 && hasRowsOfOne;
}

function numbersOf(value: unknown, length: number | undefined): number[] | undefined {
  const array = arrayOf(value);
  return array?.shape.length === 1 && array.shape[0] === length ? [...array.floats()] : undefined;
}
