import type { AttentionTrace, HeadTensor } from "attention-core";
import { describe, expect, test } from "vitest";
import type { HandBuiltHeadName } from "../../../src/settings/handBuiltHeadName.js";
import { HAND_BUILT_HEADS } from "../../../src/sources/handBuilt/handBuiltHead.js";
import { handBuiltSource } from "../../../src/sources/handBuilt/handBuiltSource.js";
import { isContentWord } from "../../../src/sources/handBuilt/isContentWord.js";
import { rowOf, rowsOf, sumOf } from "../../helpers/rows.js";
import { textOf } from "../../helpers/texts.js";

/** A weight is one float32 and two that should be equal come from sums in another order. */
const TOLERANCE = 1e-6;

const TEXTS = [
  ["1 token", textOf(1)],
  ["2 tokens", textOf(2)],
  ["12 tokens", textOf(12)],
  ["60 tokens", textOf(60)],
  ["300 tokens", textOf(300)],
  ["an ordinary sentence", "The animal didn't cross the street because it was too tired"],
  ["a sentence of repeated words", "to be or not to be, that is the question"],
  ["a sentence with emoji", "👍🏽 she said 👍🏽 and left 🇩🇪"],
  ["a Hebrew sentence", "שלום לך עולם גדול, שלום"],
] as const;

interface HeadView {
  readonly tokens: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

const traces = new Map<string, AttentionTrace>();

/** All eight heads on a text, computed once for all the tests that look at it. */
async function handBuiltTrace(text: string, causal: boolean): Promise<AttentionTrace> {
  const key = `${causal} ${text}`;
  const settings = { heads: HAND_BUILT_HEADS.length, causal };
  const known = traces.get(key);
  const trace =
    known ?? (await handBuiltSource().trace(text, settings, new AbortController().signal));
  traces.set(key, trace);
  return trace;
}

/** The rows of one head's weights. */
async function look(text: string, name: HandBuiltHeadName, causal = false): Promise<HeadView> {
  const trace = await handBuiltTrace(text, causal);
  const weights = trace.layers[0]?.weights as HeadTensor;
  return { tokens: trace.keyTokens, rows: rowsOf(weights, HAND_BUILT_HEADS.indexOf(name)) };
}

/** The column of the largest number. */
function strongest(row: readonly number[]): number {
  return row.indexOf(Math.max(...row));
}

describe.each(TEXTS)("on %s", (_, text) => {
  test.each([false, true])(
    "previousToken attends to the token before: over half of each row (causal %s)",
    async (causal) => {
      const { rows } = await look(text, "previousToken", causal);
      expect(rows[0]?.[0]).toBe(Math.max(...(rows[0] ?? [])));
      rows.slice(1).forEach((row, i) => {
        expect(row[i]).toBeGreaterThan(0.5);
        expect(strongest(row)).toBe(i);
      });
    },
  );

  test("nextToken attends to the token after: over half of each row, and the last to itself", async () => {
    const { rows } = await look(text, "nextToken");
    rows.slice(0, -1).forEach((row, i) => {
      expect(row[i + 1]).toBeGreaterThan(0.5);
      expect(strongest(row)).toBe(i + 1);
    });
    expect(strongest(rows.at(-1) ?? [])).toBe(rows.length - 1);
  });

  test.each([false, true])(
    "firstToken attends most to column 0, in every row (causal %s)",
    async (causal) => {
      const { rows } = await look(text, "firstToken", causal);
      expect(rows.map(strongest)).toEqual(rows.map(() => 0));
    },
  );

  test("sameWord gives the occurrences of the word equal weights, and no other as much", async () => {
    const { tokens, rows } = await look(text, "sameWord");
    const words = tokens.map((token) => token.toLowerCase());
    rows.forEach((row, query) => {
      const own = row.filter((_, key) => words[key] === words[query]);
      const others = row.filter((_, key) => words[key] !== words[query]);
      expect(Math.max(...own) - Math.min(...own)).toBeLessThan(TOLERANCE);
      expect(Math.max(0, ...others)).toBeLessThan(Math.min(...own));
    });
  });

  test("sameWord gives the occurrences of the word most of the row", async () => {
    const { tokens, rows } = await look(text, "sameWord");
    const words = tokens.map((token) => token.toLowerCase());
    const shares = rows.map((row, query) =>
      sumOf(row.filter((_, key) => words[key] === words[query])),
    );
    expect(Math.min(...shares)).toBeGreaterThan(0.5);
  });

  test("nearbyTokens attends less the further away, up to three tokens", async () => {
    const { rows } = await look(text, "nearbyTokens");
    rows.forEach((row, query) => {
      for (const side of [-1, 1]) {
        const weights = [0, 1, 2, 3].flatMap((distance) => row[query + side * distance] ?? []);
        expect(weights).toEqual(weights.toSorted((a, b) => b - a));
        expect(new Set(weights).size).toBe(weights.length);
      }
    });
  });
});

test.each(TEXTS.filter(([, text]) => text.split(" ").some(isContentWord)))(
  "contentWords outweigh the other tokens in every row, on %s",
  async (_, text) => {
    const { tokens, rows } = await look(text, "contentWords");
    for (const row of rows) {
      const content = sumOf(row.filter((_, key) => isContentWord(tokens[key] ?? "")));
      expect(content).toBeGreaterThan(0.5);
    }
  },
);

test("contentWords prefers the nearer of two content words", async () => {
  const { rows } = await look("cat of the dog", "contentWords");
  expect(rows[0]?.[0]).toBeGreaterThan(rows[0]?.[3] ?? Number.NaN);
  expect(rows[3]?.[3]).toBeGreaterThan(rows[3]?.[0] ?? Number.NaN);
});

test("sameWord finds a related spelling more than an unrelated one", async () => {
  const { rows } = await look("walk street walked", "sameWord");
  expect(rows[0]?.[2]).toBeGreaterThan(rows[0]?.[1] ?? Number.NaN);
});

test("randomA and randomB are the same from two sources and differ from each other", async () => {
  const text = textOf(12);
  const [a, b] = await Promise.all([look(text, "randomA"), look(text, "randomB")]);
  traces.clear();
  expect(await look(text, "randomA")).toEqual(a);
  expect(await look(text, "randomB")).toEqual(b);
  expect(a.rows.map((row, i) => row.every((weight, j) => weight === b.rows[i]?.[j]))).toEqual(
    a.rows.map(() => false),
  );
});

test.each(HAND_BUILT_HEADS)("%s gives a single token all of its own attention", async (name) => {
  const { rows } = await look("cat", name);
  expect(rows).toEqual([[1]]);
});

test("every head's rows sum to 1, and under a causal mask later tokens get exactly 0", async () => {
  for (const [, text] of TEXTS) {
    for (const causal of [false, true]) {
      const trace = await handBuiltTrace(text, causal);
      const weights = trace.layers[0]?.weights as HeadTensor;
      const off = HAND_BUILT_HEADS.flatMap((_, head) =>
        trace.queryTokens.map((_, query) => {
          const row = rowOf(weights, head, query);
          const later = causal ? row.slice(query + 1).filter((weight) => weight !== 0) : [];
          return later.length + Math.abs(sumOf(row) - 1);
        }),
      );
      expect(Math.max(...off)).toBeLessThan(TOLERANCE);
    }
  }
});
