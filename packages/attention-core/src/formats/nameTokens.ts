import { refuse } from "../internal/checks/refuse.js";
import { describeShape } from "../internal/describeShape.js";
import type { TokenLayout } from "../tokenLayout.js";
import { checkStrings } from "./checkStrings.js";
import type { LayerSet } from "./layerSet.js";
import { placeNames } from "./placeNames.js";

/** The tokens that a caller names, which override those of the file. */
export interface TokenOptions {
  /** The tokens of self-attention, both rows and columns. */
  readonly tokens?: readonly string[] | undefined;
  /** The tokens that attend, one per row: those of a decoder. */
  readonly queryTokens?: readonly string[] | undefined;
  /** The tokens attended to, one per column: those of an encoder. */
  readonly keyTokens?: readonly string[] | undefined;
}

/** The tokens of both axes. */
export interface NamedTokens {
  readonly queryTokens: readonly string[];
  readonly keyTokens: readonly string[];
  /** Whether positions stand in their place, because neither the caller nor the file names or places them. */
  readonly arePositions: boolean;
}

/**
 * The tokens of a layer set: those that the caller names, else those of the file, else places, else positions. Refuses
 * lists that do not have one token per row or column.
 */
export function nameTokens(caller: string, layerSet: LayerSet, options: TokenOptions): NamedTokens {
  for (const [name, list] of Object.entries(options)) {
    if (list !== undefined) checkStrings(caller, name, list);
  }
  const [heads = 0, queries = 0, keys = 0] = layerSet.layers[0]!.weights.shape;
  const { queryLayout, keyLayout } = layerSet.traceFields ?? {};
  const { tokens, queryTokens = tokens, keyTokens = tokens } = options;
  const fits = (list: readonly string[] | undefined) => list?.length === keys;
  const hasOneAxis = layerSet.side !== "cross" && queries === keys;
  const named = layerSet.side === "encoder" ? [keyTokens, queryTokens] : [queryTokens, keyTokens];
  const shared = named.find(fits) ?? named.find((list) => list !== undefined);
  const rows = (hasOneAxis ? shared : queryTokens) ?? layerSet.queryTokens;
  const ownKeys = !hasOneAxis || (layerSet.side === "self" && fits(keyTokens)) ? keyTokens : shared;
  const columns = ownKeys ?? layerSet.keyTokens;
  const check = (list: readonly string[], axis: "query" | "key", length: number) => {
    // A text that a model wrote has a last token, which has not attended to anything yet.
    const isSpare = layerSet.promptTokens !== undefined && list.length === length + 1;
    if (list.length !== length && !isSpare) {
      const name = tokens === list ? "tokens" : `${axis}Tokens`;
      const where = `axis "${axis}" of [head, query, key] = ${describeShape([heads, queries, keys])}`;
      refuse(caller, name, `have ${length} entries, one per ${axis} (${where})`, list.length);
    }
    return list.slice(0, length);
  };
  const queryNames = rows && check(rows, "query", queries);
  const same = columns === rows && queries === keys ? queryNames : undefined;
  return {
    queryTokens: queryNames ?? placeholderNames(queryLayout, queries),
    keyTokens: same ?? (columns ? check(columns, "key", keys) : placeholderNames(keyLayout, keys)),
    arePositions: [rows, columns, queryLayout, keyLayout].every((each) => each === undefined),
  };
}

/** What tokens without a name are called: by where they lie, or by their positions, from 0. */
function placeholderNames(layout: TokenLayout | undefined, length: number): string[] {
  return layout ? placeNames(layout, length) : Array.from({ length }, (_, i) => `${i}`);
}
