import type { Selection } from "./selection.js";

/** The tokens of the rows and of the columns. */
interface Tokens {
  readonly queryTokens: readonly string[];
  readonly keyTokens: readonly string[];
}

/**
 * A row or a cell by the tokens that people read: `it`; `the:2`, its second occurrence; `it > cat`, a cell; or a row
 * counted from 0.
 */
export type SelectionName = string | number;

/** Separates the row and the column of a cell. */
const TO = " > ";

/** What tokenizers put before or after the letters of a word. */
const MARKS = /^(?:\u2581|\u0120|##|\s)+|(?:<\/w>|\s)+$/gu;

/** The selection that a name stands for; undefined if there is no such token. */
export function namedSelection(
  name: SelectionName,
  { queryTokens, keyTokens }: Tokens,
): Selection | undefined {
  const [row = "", column, ...rest] = `${name}`.split(TO);
  const query = placeOf(row, queryTokens);
  const key = column === undefined ? null : placeOf(column, keyTokens);
  return query === undefined || key === undefined || rest.length > 0 ? undefined : { query, key };
}

/** The name of a selection, by which it is found again; a number where a token cannot be written so. */
export function selectionName({ query, key }: Selection, tokens: Tokens): string {
  const row = tokenName(query, tokens.queryTokens);
  return key === null ? row : `${row}${TO}${tokenName(key, tokens.keyTokens)}`;
}

function tokenName(at: number, tokens: readonly string[]): string {
  const token = tokens[at] ?? "";
  const count = tokens.slice(0, at).filter((other) => other === token).length + 1;
  const names = count === 1 ? [token, `${token}:1`] : [`${token}:${count}`];
  return names.find((name) => !name.includes(TO) && placeOf(name, tokens) === at) ?? `${at}`;
}

/** Where a token is: as it is written, or without the marks of its tokenizer, or in another case. */
function placeOf(name: string, tokens: readonly string[]): number | undefined {
  const text = name.trim();
  const [, word = text, count = "1"] = text.match(/^(.+):(\d+)$/su) ?? [];
  if (/^\d+$/.test(text)) return Number(text) < tokens.length ? Number(text) : undefined;
  for (const same of [asWritten, bare, (token: string) => bare(token).toLowerCase()]) {
    const places = tokens.flatMap((token, i) => (same(token) === same(word) ? [i] : []));
    const place = places[Number(count) - 1];
    if (place !== undefined) return place;
  }
  return undefined;
}

function asWritten(token: string): string {
  return token;
}

function bare(token: string): string {
  return token.replace(MARKS, "");
}
