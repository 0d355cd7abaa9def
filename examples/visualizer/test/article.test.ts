// The article claims numbers. Each stands in an element with `data-claim`, and is computed here by its
// name; a number outside such an element is a year, a size that is part of a definition, or wrong.

import { readFileSync } from "node:fs";
import {
  attention,
  project,
  softmax,
  softmaxGradient,
  type Tensor,
  tensor,
  toNested,
} from "attention-core";
import { entropy } from "attention-core/metrics";
import { loadModel } from "attention-model";
import { handBuiltSource } from "attention-widget";
import { expect, test } from "vitest";
import { ablationNumbers } from "../src/figures/ablation/ablationNumbers";
import type { CaseName } from "../src/figures/ablation/cases";
import { cacheNumbers, dotProducts } from "../src/figures/cache/cacheNumbers";
import { contributionNumbers, TOKENS } from "../src/figures/contribution/contributionNumbers";
import { costNumbers } from "../src/figures/cost/costNumbers";
import { COUNTS, crossNumbers, STEPS } from "../src/figures/cross/crossNumbers";
import { EXAMPLE, handNumbers } from "../src/figures/hand/handNumbers";
import { HAND_BUILT_HEADS } from "../src/figures/handBuiltHeads";
import { headsNumbers } from "../src/figures/heads/headsNumbers";
import { jobsNumbers, TEXTS } from "../src/figures/jobs/jobsNumbers";
import { oneWordNumbers, rightSentences } from "../src/figures/oneWord/oneWordNumbers";
import { SENTENCES } from "../src/figures/oneWord/sentences";
import { GAINS, INPUTS, pathNumbers, recurrentStates } from "../src/figures/path/pathNumbers";
import { percent } from "../src/figures/percent";
import { planeNumbers } from "../src/figures/plane/planeNumbers";
import { readSentence } from "../src/figures/readSentence";
import { residualNumbers } from "../src/figures/residual/residualNumbers";
import { BASE, DISTANCE, rotaryNumbers } from "../src/figures/rotary/rotaryNumbers";
import {
  KEYS,
  LIMIT,
  QUERIES,
  scalingNumbers,
  WIDTHS,
} from "../src/figures/scaling/scalingNumbers";
import {
  type Choice,
  FIRST_POSITION,
  shuffled,
  shuffleNumbers,
} from "../src/figures/shuffle/shuffleNumbers";
import { smallNumber } from "../src/figures/smallNumber";
import { type Head, sumsNumbers } from "../src/figures/sums/sumsNumbers";

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
  if (layer?.scores === undefined) throw new Error("the layer must have scores, got none");
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

const sentence = await readSentence(ANIMAL);
const { length } = sentence.tokens;
const other = await readSentence(
  sentence.tokens.map((_, place) => sentence.tokens[shuffled(place, length)]).join(" "),
);
const moved = (choice: Choice) => shuffleNumbers(choice, sentence, other).moved.toFixed(3);
const column = (head: Head) => Math.max(...sumsNumbers(head, sentence).columnSums).toFixed(2);
const scaling = WIDTHS.map(scalingNumbers);
const scalingAt = (width: number) => scaling.find((each) => each.width === width)!;
const last = cacheNumbers(length, sentence);
const whole = (number: number) => Math.round(number).toLocaleString("en");
const arrives = (gain: number) => pathNumbers(gain).recurrent.at(-1)!;
const [first, learned] = [crossNumbers(0), STEPS.map(crossNumbers).find(isLearned)!];
function isLearned({ rightOfHeldOut }: { readonly rightOfHeldOut: number }) {
  return rightOfHeldOut === COUNTS.heldOut;
}
const row = contributionNumbers(TOKENS.indexOf("to")).keys;
const given = (token: string) => row.find((each) => each.token === token)!;

const [roses, lily] = [await readSentence(TEXTS[0]), await readSentence(TEXTS[1])];
const movedByLily = HAND_BUILT_HEADS.map((head) => jobsNumbers(head, roses, lily).moved);
const different = (token: string) =>
  `${headsNumbers(sentence.tokens.indexOf(token), sentence).different}`;
const expected = (name: CaseName, word: string) =>
  ablationNumbers(name).tokens.find(({ token }) => token === word)!;
const copied = (name: CaseName, word: string) => expected(name, word).probability!.toFixed(2);
const scores = (tokens: number) => costNumbers(tokens).scores;

const hand = attention(
  tensor([EXAMPLE.query]),
  tensor(EXAMPLE.keys.map((key) => [...key])),
  tensor(EXAMPLE.values.map((value) => [...value])),
);
const handExp = [...hand.scaledScores.data].map(Math.exp);
const undivided = softmax(hand.scores);

/** A vector as the article writes it, and one of whole numbers. */
const vector = (numbers: Iterable<number>) =>
  `[${[...numbers].map((number) => number.toFixed(2)).join(", ")}]`;

const vectorOf = (whole: Iterable<number>) => `[${[...whole].join(", ")}]`;

const three = (name: string, numbers: Iterable<number>, digits: number) =>
  Object.fromEntries([...numbers].map((x, i) => [`${name}-${i + 1}`, x.toFixed(digits)]));

const four = await handBuilt(ANIMAL, 4);
const eight = await handBuilt(ANIMAL, 8);
const rose = await handBuilt("a rose is a rose is a rose", 4);
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

const inputSize = sentence.inputs.shape[1];

/** The sentences in which the pronoun gives most to a word that it does not mean, counted from 1. */
const wrongFor = (pronoun: "he" | "she") =>
  SENTENCES.flatMap((_, i) => (oneWordNumbers(i + 1)[pronoun].isRight ? [] : [i + 1]));

const listOf = (numbers: readonly number[]) => numbers.join(", ").replace(/, (\d+)$/, " and $1");

const HE = "My mother called my father because he was late";
const CUP = "She poured water from the pitcher into the cup until it was full";
const ORDINALS = ["first", "second", "third", "fourth", "fifth"];

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
  "the-old-table": trained(
    "The keys to the cabinet are on the old wooden table",
    "L1H2",
    "the",
    "table",
  ),
  "copy-whole": copied("all heads", "fa"),
  "copy-bye": copied("“bye” for “fa”", "bye"),
  "copy-weight": expected("layer 2 off", "fa").weight.toFixed(2),
  "copy-without": copied("layer 2 off", "fa"),
  "copy-do": copied("layer 1 off", "do"),
  "lily-same-word": movedByLily[2]!.toFixed(3),
  "lily-previous": movedByLily[0]!.toFixed(3),
  "lily-changed": `${movedByLily.slice(0, 6).filter((change) => change > 0.001).length}`,
  "it-different": different("it"),
  "tired-different": different("tired"),
  "cost-1000": whole(scores(1000)),
  "cost-10000": whole(scores(10_000)),
  "cost-5000": whole(scores(5000)),
  "cost-five": whole(scores(5000) / scores(1000)),
  "one-word-she": listOf(wrongFor("she")),
  "one-word-he": listOf(wrongFor("he")),
  "path-updates": `${recurrentStates(1, INPUTS).length - 1}`, // the first one reads token 1
  "path-units": `${INPUTS[0]!.length}`,
  "input-size": `${inputSize}`,
  "input-spelling": `${FIRST_POSITION - 1}`,
  "input-position": `${inputSize - FIRST_POSITION}`,
  "scaling-queries": `${QUERIES}`,
  "scaling-keys": `${KEYS}`,
  "scaling-limit": `${LIMIT}`,
  "cache-tokens": `${length}`,
  "cross-trained": `${COUNTS.trained}`,
  "cross-pairs": `${COUNTS.trained}`,
  "cross-unseen": `${COUNTS.heldOut}`,
  "cross-last": `${STEPS.at(-1)}`,
  rose: rose.weights[2]![4]![1]!.toFixed(2),
  "one-word-right": `${rightSentences()}`,
  "path-vanishing": smallNumber(arrives(0.9)),
  "path-zeros": `${Math.floor(-Math.log10(arrives(0.9)))}`,
  "path-exploding": whole(arrives(3)),
  "path-attention": smallNumber(pathNumbers(1).attention.at(-1)!),
  "path-gain": `${GAINS.filter((gain) => arrives(gain) > pathNumbers(gain).recurrent[0]!)}`,
  e: Math.E.toFixed(3),
  "small-query": vectorOf(
    project(
      tensor([[1, 2]]),
      tensor([
        [1, 0],
        [2, 1],
      ]),
    ).data,
  ),
  "plane-sum": planeNumbers([2, -1]).sum.toFixed(3),
  "plane-third": planeNumbers([0, 0]).weights[0]!.toFixed(3),
  "first-column": column("first token"),
  "sums-all": whole(sumsNumbers("random A", sentence).rowSums.reduce((sum, each) => sum + each)),
  "saturated-4": percent(scalingAt(4).undivided.saturated),
  "saturated-64": percent(scalingAt(64).undivided.saturated),
  "saturated-256": percent(scalingAt(256).undivided.saturated),
  "saturated-512": percent(scalingAt(512).undivided.saturated),
  "saturated-divided": percent(Math.max(...scaling.map(({ divided }) => divided.saturated))),
  "median-512": smallNumber(scalingAt(512).undivided.medianGradient),
  "mean-512": smallNumber(scalingAt(512).undivided.meanGradient),
  "mean-512-divided": smallNumber(scalingAt(512).divided.meanGradient),
  "half-saturated": `${scaling.find(({ undivided }) => undivided.saturated > 0.5)?.width}`,
  "shuffle-same-word": moved("same word"),
  "shuffle-previous": moved("previous token"),
  "shuffle-content": moved("content words"),
  "shuffle-off": moved("previous token, positions off"),
  "rotary-base": `${BASE}`,
  "rotary-score": rotaryNumbers(7).score.toFixed(3),
  "rotary-position": `${27 + DISTANCE}`,
  "residual-first": vectorOf(residualNumbers("only head 1").projected),
  "residual-sum": vectorOf(residualNumbers("both heads").sum),
  "residual-third": `${residualNumbers("only head 2").sum[2]}`,
  "cross-before": Math.max(...first.weights[0]!).toFixed(2),
  "cross-step": `${learned.step}`,
  "cross-after": learned.weights[0]![1]!.toFixed(2),
  "cross-held-out": `${learned.rightOfHeldOut}`,
  "cross-und": crossNumbers(STEPS.at(-1)!).weights[1]![2]!.toFixed(2),
  "cross-idle": crossNumbers(STEPS.at(-1)!).weights[3]![0]!.toFixed(2),
  "to-s": given("s").weight.toFixed(2),
  "to-s-length": given("s").length.toFixed(2),
  "to-key": given("key").weight.toFixed(2),
  "to-key-length": given("key").length.toFixed(2),
  "it-because": scaled.data[wordAt("because")]!.toFixed(2),
  "it-because-undivided": unscaled.data[wordAt("because")]!.toFixed(2),
  "it-entropy": entropy(scaled).data[0]!.toFixed(2),
  "it-entropy-undivided": entropy(unscaled).data[0]!.toFixed(2),
  "it-gradient": largestGradient(scaled).toFixed(2),
  // The smallest hundredth that it is below.
  "it-gradient-undivided": ((Math.floor(largestGradient(unscaled) * 100) + 1) / 100).toFixed(2),
  ...three("hand-score", hand.scores.data, 0),
  ...three("hand-scaled", hand.scaledScores.data, 0),
  ...three("hand-exp", handExp, 3),
  ...three("hand-weight", hand.weights.data, 3),
  ...three("hand-undivided", undivided.data, 3),
  "hand-share": handNumbers("score").shares[0]!.toFixed(3),
  "hand-sum": handExp.reduce((sum, each) => sum + each).toFixed(3),
  "hand-output": vector(hand.output.data),
  "hand-mean": vector(attention(tensor([[0, 0, 0, 0]]), hand.keys, hand.values).output.data),
  "it-score": itScores[wordAt("because")]!.toFixed(1),
  "it-score-next": itScores[wordAt("it")]!.toFixed(1),
  "first-itself": four.weights[0]![0]![0]!.toFixed(2),
  "append-causal": Math.max(
    ...HAND_BUILT_HEADS.map((head) => cacheNumbers(length, sentence, head).causalChange),
  ).toFixed(3),
  "append-open": last.openChange.toFixed(3),
  "cached-11": whole(dotProducts(11).cached),
  "uncached-11": whole(dotProducts(11).uncached),
  "cached-12": whole(dotProducts(12).cached),
  "cached-1000": whole(dotProducts(1000).cached),
  "uncached-1000": whole(dotProducts(1000).uncached),
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
    .replace(/<footer class="afterword">[\s\S]*/, "")
    .replace(/<table class="readings"[\s\S]*?<\/table>/g, "") // figures.test.ts computes them
    .replace(/data-claim="[\w-]+"[^>]*>[^<]*</g, "<")
    .replace(/<math[\s\S]*?<\/math>/g, "")
    .replace(/<[^>]*>/g, " ");
  const decimals = prose.match(/\d+\.\d+|\d+\s?%/g) ?? [];
  // A gain of the slider, the threshold of a saturated row (in the text, and in the question), and the
  // arithmetic of the example, whose results are claims.
  const written = ["0.9", "0.99", "0.99", "7.389", "11.107", "0.665", "0.665", "0.245", "0.090"];
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
