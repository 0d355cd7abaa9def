import { isArray } from "../../internal/checks/isArray.js";
import { arrayOf } from "../arrays/arrayOf.js";
import { field } from "../field.js";
import type { LayerSet } from "../layerSet.js";
import { paddingIn, paddingNotes } from "./paddingIn.js";
import { textsOf } from "./textsOf.js";

/** Where objects keep tokens, by the side they are of; the first that is there is taken. */
const NAMES = {
  queries: ["decoder_tokens", "queryTokens", "query_tokens", "target_tokens"],
  keys: ["encoder_tokens", "keyTokens", "key_tokens", "source_tokens"],
  both: ["tokens", "str_tokens", "input_tokens"],
} as const;

/** A list of tokens for each batch item, or one for all. */
type TokenLists = readonly (readonly string[])[] | undefined;

/** The positions of both axes that hold no token; undefined if no mask is of these texts. */
interface Padding {
  readonly queries: ReadonlySet<number> | undefined;
  readonly keys: ReadonlySet<number> | undefined;
}

/** What an object says of its tokens beside its arrays. */
export interface TokenFields {
  /** The tokens of each axis, a list for each batch item or one for all. */
  readonly tokensOf: (side: LayerSet["side"]) => {
    readonly queryTokens: TokenLists;
    readonly keyTokens: TokenLists;
  };
  /** Which positions of one of so many texts hold no token, as the masks say that went into the model. */
  readonly paddingOf: (side: LayerSet["side"], item: number, items: number) => Padding;
  readonly beams?: readonly (readonly number[])[] | undefined;
  readonly notes: readonly string[];
}

/**
 * Reads the tokens beside arrays, under the names that tools give them: one list for all batch items, or a list for
 * each.
 */
export function tokenFields(value: unknown): TokenFields {
  const find = (names: readonly string[]): TokenLists => {
    for (const name of names) {
      const lists = listsOf(field(value, name));
      if (lists !== undefined) return lists;
    }
    return undefined;
  };
  const both = find(NAMES.both);
  const queries = find(NAMES.queries) ?? both;
  const keys = find(NAMES.keys) ?? both;
  const masks = rowsOf(field(value, "attention_mask")) ?? [];
  const decoderMasks = rowsOf(field(value, "decoder_attention_mask")) ?? [];
  return {
    tokensOf: (side) => ({
      queryTokens: side === "encoder" ? keys : queries,
      keyTokens: side === "decoder" ? queries : side === "self" ? (both ?? keys) : keys,
    }),
    paddingOf: (side, item, items) => {
      const paddingOf = (rows: readonly (readonly number[])[]) =>
        rows.length === items ? paddingIn(rows[item]!) : undefined;
      return {
        queries: paddingOf(side === "decoder" || side === "cross" ? decoderMasks : masks),
        keys: paddingOf(side === "decoder" ? decoderMasks : masks),
      };
    },
    beams: rowsOf(field(value, "beam_indices")),
    notes: [...paddingNotes(masks, "tokens"), ...paddingNotes(decoderMasks, "decoder tokens")],
  };
}

/** Lists of texts, from one list or several. */
function listsOf(value: unknown): TokenLists {
  const one = textsOf(value);
  if (one !== undefined) return [one];
  if (!isArray(value) || value.length === 0) return undefined;
  const lists = value.map(textsOf);
  return lists.every((list) => list !== undefined) ? lists : undefined;
}

/** Rows of whole numbers. */
function rowsOf(value: unknown): number[][] | undefined {
  const array = arrayOf(value);
  if (array?.shape.length !== 2) return undefined;
  return Array.from({ length: array.shape[0]! }, (_, row) => [...array.entry(0, row).floats()]);
}
