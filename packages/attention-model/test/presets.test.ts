import { topKeys } from "attention-core/metrics";
import { describe, expect, test } from "vitest";
import { type Preset, presets } from "../src/index.js";
import { shippedModel } from "./helpers/published.js";

const model = await shippedModel;

/** The key with the largest weight of a row, and all weights of the row. */
async function rowOf({ layer, head }: Preset, text: string, query: number) {
  const { weights } = (await model.trace(text)).layers[layer]!;
  const [, queries, keys] = weights.shape;
  const data = weights.data.subarray(head * queries * keys, (head + 1) * queries * keys);
  const [strongest] = topKeys({ shape: [queries, keys], data }, query, 1);
  return { ...strongest!, row: data.subarray(query * keys, (query + 1) * keys) };
}

/** A token without the mark of the space before it. */
const wordAt = (text: string, place: number) => model.tokenize(text)[place]!.piece.replace("▁", "");

describe.each(presets)("the preset $claim", (preset) => {
  const { text, query, key, claim, counterfactuals } = preset;

  test("is true of the shipped parameters: more than half of the row goes to that key", async () => {
    const strongest = await rowOf(preset, text, query);
    expect(strongest.key).toBe(key);
    expect(strongest.weight).toBeGreaterThan(0.5);
  });

  test("names the two tokens that it is about", () => {
    for (const place of [query, key]) expect(claim).toContain(`“${wordAt(text, place)}”`);
  });

  test("has a change that moves the arc, and one that does not", () => {
    expect(new Set(counterfactuals.map(({ moves }) => moves))).toEqual(new Set([true, false]));
  });

  test.each(counterfactuals)("has the change: $claim", async (changed) => {
    const strongest = await rowOf(preset, changed.text, changed.query);
    expect(strongest.key).toBe(changed.key);
    expect(Number(strongest.weight.toFixed(2))).toBe(changed.weight);
    const word = wordAt(changed.text, changed.key);
    expect(word !== wordAt(text, key)).toBe(changed.moves);
    expect(changed.claim).toMatch(
      new RegExp(`“${wordAt(changed.text, changed.query)}”.* → “${word}”`),
    );
  });
});

test("the presets show both layers", () => {
  expect(new Set(presets.map(({ layer }) => layer))).toEqual(new Set([0, 1]));
});

test("with “old wooden” between them, “the” gives 0.01 to “table”", async () => {
  const preset = presets.find(({ text }) => text === "The keys to the cabinet are on the table")!;
  const text = "The keys to the cabinet are on the old wooden table";
  const { row } = await rowOf(preset, text, 8);
  expect(wordAt(text, 12)).toBe("table");
  expect(row[12]!.toFixed(2)).toBe("0.01");
});

test.each([
  ["tired", "0.20", "0.35"],
  ["wide", "0.20", "0.34"],
])(
  "“it” is nowhere the animal, with “%s” as MODEL_CARD.md says",
  async (adjective, animal, street) => {
    const text = `The animal didn't cross the street because it was too ${adjective}`;
    const { queryTokens, layers } = await model.trace(text);
    const [it, ...nouns] = ["it", "animal", "street"].map((word) => queryTokens.indexOf(word));
    const ofHeads = layers.flatMap(({ weights: { shape, data } }) =>
      Array.from({ length: shape[0] }, (_, head) => {
        const row = (head * shape[1] + it!) * shape[2];
        return nouns.map((noun) => data[row + noun]!);
      }),
    );
    const best = ofHeads.reduce((most, each) => (each[0]! > most[0]! ? each : most));
    expect(best.map((weight) => weight.toFixed(2))).toEqual([animal, street]);
    expect(best).toBe(ofHeads[5]); // layer 1, head 1
  },
);

const COUPLES = [
  ["mother", "father"],
  ["sister", "brother"],
  ["aunt", "uncle"],
  ["wife", "husband"],
  ["queen", "king"],
  ["actress", "actor"],
  ["daughter", "son"],
  ["woman", "man"],
  ["girl", "boy"],
  ["grandmother", "grandfather"],
] as const;

/** Sentences with two people in which the head of the pronouns attends most to something else. */
const WRONG = {
  The: [
    "woman, man: he → late",
    "man, woman: he → he",
    "girl, boy: he → he",
    "boy, girl: he → he",
    "grandfather, grandmother: he → grandmother",
  ],
  My: [
    "aunt, uncle: she → uncle",
    "queen, king: she → she",
    "king, queen: she → she",
    "actress, actor: she → actor",
    "actor, actress: she → actor",
    "daughter, son: she → son",
  ],
};

test.each(["The", "My"] as const)(
  "with “%s …”, the head of the pronouns finds the right noun as often as MODEL_CARD.md says",
  async (article) => {
    const orders = COUPLES.flatMap(([she, he]) => [
      { caller: she, called: he, she, he },
      { caller: he, called: she, she, he },
    ]);
    const wrong: string[] = [];
    for (const { caller, called, ...nouns } of orders) {
      for (const pronoun of ["he", "she"] as const) {
        const text = `${article} ${caller} called ${article.toLowerCase()} ${called} because ${pronoun} was late`;
        const tokens = model.tokenize(text);
        const query = tokens.findIndex(({ piece }) => piece === `▁${pronoun}`);
        const { start, end } = tokens[(await rowOf(presets[0]!, text, query)).key]!;
        const noun = text.indexOf(` ${nouns[pronoun]} `) + 1; // of a noun in two parts, either will do
        const isFound = start >= noun && end <= noun + nouns[pronoun].length;
        if (!isFound) wrong.push(`${caller}, ${called}: ${pronoun} → ${text.slice(start, end)}`);
      }
    }
    expect(wrong).toEqual(WRONG[article]);
  },
  60_000, // 40 sentences: a second where nothing else runs
);
