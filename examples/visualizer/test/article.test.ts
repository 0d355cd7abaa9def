// The article claims numbers. Each stands in an element with `data-claim`, and is computed here by its
// name; a number outside such an element is a year, a size that is part of a definition, or wrong.

import { readFileSync } from "node:fs";
import { attention, softmax, softmaxGradient, type Tensor, tensor, toNested } from "attention-core";
import { entropy } from "attention-core/metrics";
import { loadModel } from "attention-model";
import { handBuiltSource } from "attention-widget";
import { expect, test } from "vitest";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const page = read("../index.html");
const article = page.slice(page.indexOf("<article"), page.indexOf("</article>"));

/** The claims of the article, in its order: a name, and what is claimed. */
const claims = [...article.matchAll(/data-claim="([\w-]+)"[^>]*>([^<]*)</g)].map(
  ([, name = "", text = ""]) => ({ name, text: text.trim() }),
);

const ANIMAL = "The animal didn't cross the street because it was too tired";
const WORDS = ANIMAL.split(" ");
const wordAt = (word: string) => WORDS.indexOf(word);
const { signal } = new AbortController();

async function handBuilt(text: string, heads: number, causal = false) {
  const [layer] = (await handBuiltSource().trace(text, { heads, causal }, signal)).layers;
  if (layer?.scores === undefined) throw new Error("no scores");
  return { weights: toNested(layer.weights), scores: toNested(layer.scores) };
}

const model = await loadModel();

/** A weight of the trained network; layer and head counted from 1, tokens by name. */
async function trained(text: string, head: string, query: string, key: string): Promise<string> {
  const [, layer, number] = /^L(\d)H(\d)$/.exec(head) ?? [];
  const { layers, queryTokens, keyTokens } = await model.trace(text);
  const rows = toNested(layers[Number(layer) - 1]!.weights)[Number(number) - 1]!;
  return rows[queryTokens.lastIndexOf(query)]![keyTokens.indexOf(key)]!.toFixed(2);
}

/** How far a weight of a head moves at most when its sentence is reversed. */
function reversed(before: number[][], after: number[][]): string {
  const last = before.length - 1;
  const moved = before.flatMap((row, i) =>
    row.map((weight, j) => Math.abs(weight - after[last - i]![last - j]!)),
  );
  return Math.max(...moved).toFixed(2);
}

/** How far a weight of the first ten words moves when the eleventh is added. */
async function appended(causal: boolean): Promise<string> {
  const before = (await handBuilt(WORDS.slice(0, -1).join(" "), 8, causal)).weights;
  const after = (await handBuilt(ANIMAL, 8, causal)).weights;
  const moved = before.flatMap((rows, head) =>
    rows.flatMap((row, i) => row.map((weight, j) => Math.abs(weight - after[head]![i]![j]!))),
  );
  return Math.max(...moved).toFixed(2);
}

/** The column of saturated rows in docs/why-scores-are-scaled.md, which a test of its own computes. */
function saturated(width: number, name: string): string {
  const guide = read("../../../docs/why-scores-are-scaled.md");
  const row = guide.split("\n").find((line) => line.startsWith(`| ${width} | ${name} |`));
  return row?.split(" | ")[3] ?? "";
}

const hand = attention(
  tensor([[1, 2, 0, 1]]),
  tensor([
    [1, 1, 0, 1],
    [0, 1, 1, 0],
    [1, 0, 2, -1],
  ]),
  tensor([
    [10, 0],
    [0, 10],
    [10, 10],
  ]),
);
const handExp = [...hand.scaledScores.data].map(Math.exp);
const undivided = softmax(hand.scores);

/** A vector as the article writes it. */
const vector = (numbers: Iterable<number>) =>
  `[${[...numbers].map((number) => number.toFixed(2)).join(", ")}]`;

const three = (name: string, numbers: Iterable<number>, digits: number) =>
  Object.fromEntries([...numbers].map((x, i) => [`${name}-${i + 1}`, x.toFixed(digits)]));

const four = await handBuilt(ANIMAL, 4);
const eight = await handBuilt(ANIMAL, 8);
const rose = await handBuilt("a rose is a rose is a rose", 4);
const backwards = await handBuilt([...WORDS].reverse().join(" "), 8);
const it = wordAt("it");
const itScores = four.scores[0]![it]!;
const scaled = softmax(tensor([itScores.map((score) => score / 4)])); // √16
const unscaled = softmax(tensor([itScores]));

/** The largest component of the gradient of softmax at a row of weights: w · (1 − w) of one of them. */
function largestGradient(weights: Tensor): number {
  const slopes = [...weights.data].map((_, key) => {
    const pull = tensor([[...weights.data].map((_, other) => Number(other === key))]);
    return softmaxGradient(weights, pull).data[key]!;
  });
  return Math.max(...slopes);
}

/** What the row of a token leaves on average, by head, the most even head first. */
function headsBySpread(): readonly number[] {
  const spread = eight.weights.map((rows) =>
    entropy(tensor(rows)).data.reduce((sum, each) => sum + each, 0),
  );
  return [...spread.keys()].sort((a, b) => spread[b]! - spread[a]!);
}

const HE = "My mother called my father because he was late";
const CUP = "She poured water from the pitcher into the cup until it was full";
const ORDINALS = ["first", "second", "third", "fourth", "fifth"];
const sumTo = (n: number) => (n * (n + 1)) / 2;

const COMPUTED: Readonly<Record<string, string | Promise<string>>> = {
  "he-father": trained(HE, "L2H2", "he", "father"),
  "she-mother": trained(HE.replace("he was", "she was"), "L2H2", "she", "mother"),
  "he-father-swapped": trained(
    "My father called my mother because he was late",
    "L2H2",
    "he",
    "father",
  ),
  "she-uncle": trained("My aunt called my uncle because she was late", "L2H2", "she", "uncle"),
  "the-table": trained("The keys to the cabinet are on the table", "L1H2", "the", "table"),
  "bought-car": trained("My mother bought a red car because she likes it", "L2H2", "bought", "car"),
  "bought-car-passive": trained("The red car was bought by my mother", "L2H2", "bought", "car"),
  "it-cup": trained(CUP, "L2H2", "it", "cup"),
  "it-cup-empty": trained(CUP.replace("full", "empty"), "L2H2", "it", "cup"),
  "trained-animal": trained(ANIMAL, "L2H2", "it", "animal"),
  "trained-street": trained(ANIMAL, "L2H2", "it", "street"),
  rose: rose.weights[2]![4]![1]!.toFixed(2),
  "saturated-64": saturated(64, "undivided"),
  "saturated-1024": saturated(1024, "undivided"),
  "saturated-divided": saturated(1024, "divided"),
  "it-because": scaled.data[wordAt("because")]!.toFixed(2),
  "it-because-undivided": unscaled.data[wordAt("because")]!.toFixed(2),
  "it-entropy": entropy(scaled).data[0]!.toFixed(2),
  "it-entropy-undivided": entropy(unscaled).data[0]!.toFixed(2),
  "it-gradient": largestGradient(scaled).toFixed(2),
  // The smallest hundredth that it is below.
  "it-gradient-undivided": ((Math.floor(largestGradient(unscaled) * 100) + 1) / 100).toFixed(2),
  "reversed-same-word": reversed(eight.weights[2]!, backwards.weights[2]!),
  "reversed-previous": reversed(eight.weights[0]!, backwards.weights[0]!),
  ...three("hand-score", hand.scores.data, 0),
  ...three("hand-scaled", hand.scaledScores.data, 0),
  ...three("hand-exp", handExp, 3),
  ...three("hand-weight", hand.weights.data, 3),
  ...three("hand-undivided", undivided.data, 3),
  "hand-sum": handExp.reduce((sum, each) => sum + each).toFixed(3),
  "hand-output": vector(hand.output.data),
  "hand-mean": vector(attention(tensor([[0, 0, 0, 0]]), hand.keys, hand.values).output.data),
  "it-score": itScores[wordAt("because")]!.toFixed(1),
  "it-score-next": itScores[wordAt("it")]!.toFixed(1),
  "first-itself": four.weights[0]![0]![0]!.toFixed(2),
  "append-causal": appended(true),
  "append-open": appended(false),
  "cached-11": `${sumTo(11)}`,
  "uncached-11": `${Array.from({ length: 11 }, (_, i) => sumTo(i + 1)).reduce((a, b) => a + b)}`,
  "cached-12": `${sumTo(12)}`,
  "it-animal": eight.weights[4]![it]![wordAt("animal")]!.toFixed(2),
  "animal-column": eight.weights[4]!.reduce((sum, row) => sum + row[wordAt("animal")]!, 0).toFixed(
    2,
  ),
  "spread-rank": ORDINALS[headsBySpread().indexOf(4)] ?? "later",
  "random-street": eight.weights[6]![it]![wordAt("street")]!.toFixed(2),
};

test.each(claims)("the article claims $text for $name, as is computed", async ({ name, text }) => {
  expect(await COMPUTED[name]).toBe(text);
});

test("every number that is computed is claimed, once", () => {
  expect(claims.map(({ name }) => name).sort()).toEqual(Object.keys(COMPUTED).sort());
});

test("no weight stands in the article without its claim", () => {
  const prose = article
    .replace(/<section class="references">[\s\S]*/, "")
    .replace(/data-claim="[\w-]+"[^>]*>[^<]*</g, "<")
    .replace(/<math[\s\S]*?<\/math>/g, "")
    .replace(/<[^>]*>/g, " ");
  const decimals = prose.match(/\d+\.\d+|\d+\s?%/g) ?? [];
  // The threshold of a saturated row, and the arithmetic of the example, whose results are claims.
  const written = ["0.99", "7.389", "11.107", "0.665", "0.665", "0.245", "0.090"];
  expect(decimals).toEqual(written);
});

test("only nearby tokens and the two random heads spread more widely than content words", () => {
  expect([...headsBySpread().slice(0, 3)].sort()).toEqual([5, 6, 7]);
});

test("no trained head gives the animal more than the article says, to two digits", async () => {
  const { layers, queryTokens } = await model.trace(ANIMAL);
  const [query, key] = [queryTokens.indexOf("it"), queryTokens.indexOf("animal")];
  const given = layers.flatMap(({ weights }) =>
    toNested(weights).map((rows) => rows[query]![key]!),
  );
  const most = claims.find(({ name }) => name === "trained-animal");
  expect(Math.max(...given).toFixed(2)).toBe(most?.text);
});
