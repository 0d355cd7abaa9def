import type { TokenLayout } from "attention-core";
import { formatNumber } from "../../words/formatNumber.js";
import type { PlacesMessages } from "../../words/placesMessages.js";
import type { Panel } from "../panels/panel.js";

/** The numbers of a row at the places of its tokens: over a picture, or along an axis. */
export interface PlacesPicture {
  readonly rows: number;
  readonly columns: number;
  /** The address of the picture beneath; null for none. */
  readonly image: string | null;
  /** Places from the top left, row by row. */
  readonly places: readonly MapToken[];
  /** Where the row's own token is; null if it has no place. */
  readonly own: PlaceBox | null;
  /** The tokens without a place. */
  readonly extra: readonly MapToken[];
  /** Where the ends of the axis are, in its unit; null for a picture. */
  readonly ends: readonly [string, string] | null;
  /** The strongest place in one sentence. */
  readonly sentence: string;
  /** What full brightness stands for. */
  readonly legend: string;
}

/** A place among all, in percent of the whole width and height. */
interface PlaceBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One token where it is. */
interface MapToken {
  readonly token: number;
  readonly text: string;
  /** Its number as a share of the largest, 0–1; null if it is hidden. */
  readonly share: number | null;
  /** The number itself, as it is announced; null if it is hidden. */
  readonly number: string | null;
  /** Whether it is the row's own token. */
  readonly isSelf: boolean;
}

/** A row of a panel, and the tokens of its columns. */
export interface PlacesInput {
  readonly panel: Panel;
  readonly row: number;
  readonly tokens: readonly string[];
  /** The row's own token among them; null for none. */
  readonly self: number | null;
}

/** The places of the tokens of a row, and how strong each is; null if they are words, or fewer than the places. */
export function placesPicture(
  input: PlacesInput,
  layout: TokenLayout | undefined,
  words: PlacesMessages,
): PlacesPicture | null {
  const { panel, tokens, self } = input;
  if (layout === undefined || panel.columnAxis === "component") return null;
  const values = tokens.map((_, token) => panel.values[input.row * tokens.length + token] ?? 0);
  const shown = values.filter((_, token) => !panel.isHidden(input.row, token));
  const largest = Math.max(0, ...shown);
  const all = tokens.map((text, token): MapToken => {
    const value = values[token] ?? 0;
    const share = largest === 0 ? 0 : Math.max(0, value / largest);
    const isHidden = panel.isHidden(input.row, token);
    return {
      token,
      text,
      share: isHidden ? null : share,
      number: isHidden ? null : shortNumber(value),
      isSelf: token === self,
    };
  });
  const without = new Set(layout.extra);
  const places = all.filter(({ token }) => !without.has(token));
  const isGrid = "rows" in layout;
  const rows = isGrid ? layout.rows : 1;
  const columns = isGrid ? layout.columns : places.length;
  const [strongest] = [...places].sort((one, other) => (other.share ?? -1) - (one.share ?? -1));
  const nameOf = (place: MapToken) => placeName(places.indexOf(place), layout, words);
  return {
    rows,
    columns,
    image: (isGrid && layout.image) || null,
    places,
    own: ownBox(places, rows, columns),
    extra: all.filter(({ token }) => without.has(token)),
    ends: isGrid
      ? null
      : [placeName(0, layout, words), placeName(places.length - 1, layout, words)],
    sentence:
      strongest === undefined
        ? ""
        : words.strongest(nameOf(strongest), shortNumber(values[strongest.token] ?? 0)),
    legend: words.brightest(shortNumber(largest)),
  };
}

/** Where the row's own token is. */
function ownBox(places: readonly MapToken[], rows: number, columns: number): PlaceBox | null {
  const own = places.findIndex(({ isSelf }) => isSelf);
  if (own < 0) return null;
  return {
    left: (100 * (own % columns)) / columns,
    top: (100 * Math.floor(own / columns)) / rows,
    width: 100 / columns,
    height: 100 / rows,
  };
}

/** Two significant digits, since each of many patches gets little. */
function shortNumber(value: number): string {
  return `${Number(value.toPrecision(2))}`;
}

/** `row 2, column 3`, or `1.24 s`. */
function placeName(index: number, layout: TokenLayout, words: PlacesMessages): string {
  if ("rows" in layout) {
    const row = Math.floor(index / layout.columns);
    return words.patch(row + 1, (index % layout.columns) + 1);
  }
  const { start = 0, step, unit } = layout;
  const at = start + index * step;
  return `${Number.isInteger(at) ? at : formatNumber(at)} ${unit}`;
}
