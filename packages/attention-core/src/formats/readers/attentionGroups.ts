import { isArray } from "../../internal/checks/isArray.js";
import { MAX_DEPTH } from "../arrays/nestedNumbers.js";
import { firstArrayOf, rankOf, shapeOfTree, treeOf } from "../arrays/tree.js";
import { field, fieldsOf } from "../field.js";
import { refuseData } from "../refuseData.js";
import { survey } from "../survey.js";
import { type ArrayGroup, groupArrays } from "./groupArrays.js";
import { type VectorGroups, vectorGroups } from "./vectorGroups.js";

/** Names of arrays that are saved beside attention and have shapes like it, such as logits and masks. */
const NO_ATTENTION =
  /token|mask|_ids?$|^ids$|sequence|prompt|beam|^axes$|^layers$|^layer_numbers$|logits|hidden|loss|info_weighted/i;

/** Names under which tools save attention. */
const ATTENTION = /att|pattern|weight|softmax|prob/i;

/** The arrays of a value that are attention, and the names of those that are not. */
export interface AttentionGroups {
  readonly chosen: readonly ArrayGroup[];
  readonly left: readonly string[];
  /** Queries and keys, from which attention can be computed where no array is. */
  readonly vectors: readonly VectorGroups[];
}

/**
 * Which arrays of a value are attention: those whose names say so, or else those whose rows sum to 1. Refuses the empty
 * tuple that models return without `output_attentions`.
 */
export function attentionGroups(value: unknown): AttentionGroups {
  const whole = treeOf(value);
  if (whole !== undefined) {
    const chosen: ArrayGroup[] = [{ name: "attentions", side: "self", tree: whole }];
    refuseEmpty(chosen);
    return { chosen, left: [], vectors: [] };
  }
  const inner = field(value, "output") ?? field(value, "outputs");
  const fields = [...fieldsOf(value), ...fieldsOf(inner)];
  const groups = groupArrays(fields.filter(([name]) => !NO_ATTENTION.test(name)));
  const vectors = vectorGroups(groups);
  const vectorArrays = new Set(vectors.flatMap((each) => Object.values(each)));
  const others = groups.filter((group) => !vectorArrays.has(group));
  const named = others.filter(({ name }) => ATTENTION.test(name));
  refuseEmpty(named);
  const matrices = named.filter(({ tree }) => rankOf(tree) > 1);
  const chosen = matrices.length > 0 ? matrices : others.filter(looksLikeWeights);
  const isNone = ([name, entry]: [string, unknown]) => ATTENTION.test(name) && holdsNone(entry);
  if (chosen.length === 0 && fields.some(isNone)) refuseNone();
  const left = groups.filter((group) => !chosen.includes(group));
  return { chosen, left: left.map(({ name }) => name), vectors };
}

/** Refuses an empty tuple, which Hugging Face models return for attention that was not computed. */
function refuseEmpty(groups: readonly ArrayGroup[]): void {
  if (groups.some(({ tree }) => shapeOfTree(tree).includes(0))) refuseNone("an empty tuple");
}

/** Refuses the None of each layer, which those models returned before. */
function refuseNone(got = "None"): never {
  return refuseData(
    "attentions",
    'hold matrices (load the model with attn_implementation="eager": the default, sdpa, returns none)',
    got,
  );
}

/** Whether a value is None, or a list of nothing else, as deep as arrays may be: a list may contain itself. */
function holdsNone(value: unknown, depth = 0): boolean {
  if (value === null) return true;
  return isArray(value) && depth < MAX_DEPTH && value.every((entry) => holdsNone(entry, depth + 1));
}

/** Whether the rows of arrays without a telling name sum to 1, judged by those of one layer. */
function looksLikeWeights({ tree }: ArrayGroup): boolean {
  let array = firstArrayOf(tree);
  while (array.shape.length > 3) array = array.entry(0, 0);
  if (array.shape.length < 2) return false;
  const [queries = 0, keys = 0] = array.shape.slice(-2);
  const { min, emptyRows, rowsSumToOne } = survey(array.floats(), queries, keys);
  return keys > 1 && min >= 0 && emptyRows === 0 && rowsSumToOne;
}
