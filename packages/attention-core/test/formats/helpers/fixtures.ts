import { readdirSync, readFileSync } from "node:fs";

/** One set of matrices as a file holds it. */
export interface ExpectedView {
  readonly id: string;
  readonly layers: number;
  readonly heads: readonly number[];
  readonly queries: number;
  readonly keys: number;
  readonly queryTokens: readonly string[];
  readonly keyTokens: readonly string[];
  readonly causal: boolean | null;
  readonly weights: readonly {
    readonly layer: number;
    readonly head: number;
    readonly query: number;
    readonly key: number;
    readonly value: number | string | null;
  }[];
  readonly rowSums: readonly {
    readonly layer: number;
    readonly head: number;
    readonly query: number;
    readonly sum: number;
  }[];
  readonly rowSumRange: readonly [number, number];
  readonly layerNumbers?: readonly number[];
  readonly headNumbers?: readonly number[];
  readonly headNames?: readonly string[];
}

/** A file that a real tool wrote, and what a reader must get out of it. */
export interface Fixture {
  /** Its folder and name. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly expected: { readonly preset: string | null; readonly views: readonly ExpectedView[] };
}

const FOLDER = new URL("../fixtures/", import.meta.url);
const SUFFIX = ".expected.json";

/** Every file, with its expected reading beside it. */
export const FIXTURES: readonly Fixture[] = readdirSync(FOLDER, {
  recursive: true,
  encoding: "utf8",
})
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(SUFFIX))
  .sort()
  .map((path) => {
    const file = path.slice(0, -SUFFIX.length);
    const expected = JSON.parse(readFileSync(new URL(path, FOLDER), "utf8"));
    return { path: file, bytes: new Uint8Array(readFileSync(new URL(file, FOLDER))), expected };
  });

/** The bytes of one. */
export function fixture(path: string): Fixture {
  const found = FIXTURES.find((one) => one.path === path);
  if (found === undefined) throw new Error(`the fixtures must have ${path}, got none`);
  return found;
}
