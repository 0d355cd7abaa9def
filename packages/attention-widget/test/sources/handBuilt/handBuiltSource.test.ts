import {
  type AttentionLayer,
  type AttentionTrace,
  type Matrix,
  multiHeadAttention,
} from "attention-core";
import { checkTrace } from "attention-core/formats";
import { describe, expect, test } from "vitest";
import { HAND_BUILT_HEADS } from "../../../src/sources/handBuilt/handBuiltHead.js";
import { D_HEAD } from "../../../src/sources/handBuilt/handBuiltMatrices.js";
import { handBuiltSource } from "../../../src/sources/handBuilt/handBuiltSource.js";
import { en } from "../../../src/words/en/en.js";
import { rowOf, sumOf } from "../../helpers/rows.js";
import { textOf } from "../../helpers/texts.js";

/** Each stage is rounded to float32 as attention-core does; only the last bit of one may differ. */
const TOLERANCE = 1e-6;

const SENTENCE = "The animal didn't cross the street because it was too tired";

function handBuiltTrace(
  text: string,
  { heads = 8, causal = false } = {},
  source = handBuiltSource(),
): Promise<AttentionTrace> {
  const { signal } = new AbortController();
  return Promise.resolve(source.trace(text, { heads, causal }, signal));
}

/** The only layer, with the stages that the hand-built source always records. */
async function handBuiltLayer(text: string, settings = {}) {
  const { inputs, projections, ...layer } = (await handBuiltTrace(text, settings))
    .layers[0] as AttentionLayer;
  if (inputs === undefined || projections === undefined)
    throw new Error("the layer must have inputs and projections, got none");
  return { ...layer, inputs, projections };
}

/** One entry of a matrix. */
const entry = ({ shape, data }: Matrix, row: number, column: number) =>
  data[row * shape[1] + column] ?? Number.NaN;

describe("handBuiltSource().trace(text, settings, signal)", () => {
  test("has the tokens of the text in rows and columns, and one layer", async () => {
    const trace = await handBuiltTrace("The cat sat.");
    expect(trace.queryTokens).toEqual(["The", "cat", "sat", "."]);
    expect(trace.keyTokens).toBe(trace.queryTokens);
    expect(trace.layers).toHaveLength(1);
    expect(trace.notice).toBeUndefined();
  });

  test("says that its matrices are hand-built and not trained", async () => {
    const { source } = await handBuiltTrace(SENTENCE);
    expect(source).toEqual({
      kind: "handBuilt",
      label: "not a trained model",
    });
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "has a different label and description for each of %i heads",
    async (heads) => {
      const layer = await handBuiltLayer(SENTENCE, { heads });
      expect(layer.weights.shape).toEqual([heads, 11, 11]);
      for (const words of [layer.headLabels, layer.headDescriptions ?? []]) {
        expect(words).toHaveLength(heads);
        expect(new Set(words).size).toBe(heads);
        expect(words.every((word) => word.trim().length > 0)).toBe(true);
      }
    },
  );

  test.each([1, 2, 5])("gives the first %i heads the weights they have among 8", async (heads) => {
    const [few, all] = await Promise.all([
      handBuiltLayer(SENTENCE, { heads }),
      handBuiltLayer(SENTENCE, { heads: 8 }),
    ]);
    for (const stage of ["queries", "keys", "values", "scores", "weights"] as const) {
      const data = few[stage]?.data;
      expect(data).toEqual(all[stage]?.data.subarray(0, data?.length));
    }
    expect(few.headLabels).toEqual(all.headLabels.slice(0, heads));
  });

  test.each([
    [1, false],
    [4, true],
    [8, false],
    [8, true],
  ])(
    "is multiHeadAttention of its inputs and projections (%i heads, causal %s)",
    async (heads, causal) => {
      const layer = await handBuiltLayer(SENTENCE, { heads, causal });
      const stages = multiHeadAttention(layer.inputs, layer.projections, { heads, causal });
      expect(layer).toMatchObject(stages);
    },
  );

  test.each([
    [0, 3, 2],
    [2, 4, 0],
    [3, 10, 0],
    [4, 7, 1],
    [5, 5, 6],
    [7, 8, 2],
  ])(
    "is softmax of q·k ÷ √dHead in head %i, query %i, key %i, by hand",
    async (head, query, key) => {
      const { inputs, projections, weights } = await handBuiltLayer(SENTENCE);
      const columns = Array.from({ length: D_HEAD }, (_, i) => head * D_HEAD + i);
      const vector = (token: number, part: "query" | "key", bias: ArrayLike<number>) =>
        columns.map((column) => {
          const terms = Array.from(
            { length: inputs.shape[1] },
            (_, i) => entry(inputs, token, i) * entry(projections[part], i, column),
          );
          return Math.fround(sumOf(terms) + (bias[column] ?? 0));
        });
      const asks = vector(query, "query", projections.queryBias?.data ?? []);
      const row = Array.from({ length: 11 }, (_, token) => {
        const offers = vector(token, "key", []);
        return sumOf(asks.map((entry, i) => entry * (offers[i] ?? Number.NaN)));
      });
      const exponentials = row.map((score) => Math.exp(Math.fround(Math.fround(score) / 4)));
      const weight = (exponentials[key] ?? Number.NaN) / sumOf(exponentials);
      const shown = rowOf(weights, head, query)[key] ?? Number.NaN;
      expect(Math.abs(shown - weight)).toBeLessThan(TOLERANCE);
    },
  );

  test("with causal has a mask, −∞ where it hides and a weight of exactly 0", async () => {
    const { mask, maskedScores, weights } = await handBuiltLayer("one two three", { causal: true });
    expect([...(mask?.data ?? [])]).toEqual([1, 0, 0, 1, 1, 0, 1, 1, 1]);
    for (let head = 0; head < 8; head++) {
      expect(maskedScores && rowOf(maskedScores, head, 0).slice(1)).toEqual([-Infinity, -Infinity]);
      expect(rowOf(weights, head, 0)).toEqual([1, 0, 0]);
      expect(rowOf(weights, head, 1)[2]).toBe(0);
    }
  });

  test("without causal has no mask", async () => {
    const { mask } = await handBuiltLayer("one two three");
    expect(mask).toBeUndefined();
  });

  test.each(["", " \n\t", "\u200b"])("of %j has no tokens and every stage", async (text) => {
    const trace = await handBuiltTrace(text);
    expect(trace.keyTokens).toEqual([]);
    expect(trace.layers[0]?.weights.shape).toEqual([8, 0, 0]);
    expect(() => checkTrace(trace)).not.toThrow();
  });

  test("cuts a text of 600 tokens at 512 and says so", async () => {
    const trace = await handBuiltTrace(textOf(600), { heads: 1 });
    expect(trace.queryTokens).toHaveLength(512);
    expect(trace.layers[0]?.weights.shape).toEqual([1, 512, 512]);
    expect(trace.notice).toBe("Showing the first 512 of 600 tokens.");
  });

  test("shows 512 tokens whole, without a notice", async () => {
    const trace = await handBuiltTrace(textOf(512), { heads: 1 });
    expect(trace.queryTokens).toHaveLength(512);
    expect(trace.notice).toBeUndefined();
  });

  test.each([
    ["one word", "cat"],
    ["a sentence", SENTENCE],
    ["HTML", "</script><img onerror=alert(1)>"],
    ["emoji and Hebrew", "👨‍👩‍👧 שלום 🇩🇪"],
    ["60 tokens", textOf(60)],
  ])("of %s is a trace without contradictions", async (_, text) => {
    for (const causal of [false, true]) {
      const trace = await handBuiltTrace(text, { causal });
      expect(() => checkTrace(trace)).not.toThrow();
    }
  });

  test("is the same from two sources, and a second time from one", async () => {
    const source = handBuiltSource();
    const first = await handBuiltTrace(SENTENCE, {}, source);
    expect(await handBuiltTrace(SENTENCE, {}, source)).toEqual(first);
    expect(await handBuiltTrace(SENTENCE)).toEqual(first);
  });
});

test("handBuiltSource() offers 1 to 8 heads, one for each job", () => {
  expect(handBuiltSource().headChoices).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(HAND_BUILT_HEADS).toHaveLength(8);
});

test("handBuiltSource(messages) names heads, layer and origin in those words", async () => {
  const previousToken = { label: "voriges Wort", description: "Schaut ein Wort zurück." };
  const handBuilt = {
    label: "von Hand gebaut",
    layer: "Schicht",
    cutAt: (shown: number, all: number | null) => `${shown} von ${all}`,
    heads: { ...en.handBuilt.heads, previousToken },
  };
  const source = handBuiltSource({ ...en, handBuilt });
  const trace = await handBuiltTrace(textOf(513), { heads: 1 }, source);
  expect(trace.source.label).toBe("von Hand gebaut");
  expect(trace.notice).toBe("512 von 513");
  expect(trace.layers[0]).toMatchObject({
    label: "Schicht",
    headLabels: ["voriges Wort"],
    headDescriptions: ["Schaut ein Wort zurück."],
  });
});

test.each<[wrong: string, given: readonly unknown[], error: Error]>([
  ["no text", [undefined], new TypeError("trace: text must be a string, got undefined")],
  ["a list for a text", [["a"]], new TypeError('trace: text must be a string, got ["a"]')],
  ["no settings", ["a b"], new TypeError("trace: settings must be an object, got undefined")],
  [
    "no heads",
    ["a b", { causal: false }],
    new TypeError("trace: heads must be a whole number from 1 to 8, got undefined"),
  ],
  ...[0, 1.5, 99, Number.NaN].map((heads): [string, readonly unknown[], Error] => [
    `${heads} heads`,
    ["a b", { heads, causal: false }],
    new RangeError(`trace: heads must be a whole number from 1 to 8, got ${heads}`),
  ]),
  [
    "a text for causal",
    ["a b", { heads: 1, causal: "no" }],
    new TypeError('trace: causal must be true or false, got "no"'),
  ],
])("handBuiltSource().trace() refuses %s in one sentence", (_, given, error) => {
  const trace = handBuiltSource().trace as (...given: readonly unknown[]) => unknown;
  expect(() => trace(...given)).toThrow(error);
});

test.each<[wrong: string, messages: unknown, error: Error]>([
  [
    "null",
    null,
    new TypeError("handBuiltSource: messages must have handBuilt, as en has, got null"),
  ],
  [
    "messages inside options",
    { messages: { label: "own" } },
    new TypeError(
      'handBuiltSource: messages must have handBuilt, as en has, got { messages: { label: "own" } }',
    ),
  ],
  [
    "a number for a name",
    { handBuilt: { label: 5 } },
    new TypeError("handBuiltSource: messages.handBuilt.label must be a string, got 5"),
  ],
])("handBuiltSource(messages) refuses %s in one sentence", (_, messages, error) => {
  expect(() => handBuiltSource(messages as typeof en)).toThrow(error);
});
