import { expect, test } from "vitest";
import { mergeWords } from "../../src/transforms/mergeWords.js";
import { readableTrace } from "../../src/transforms/readableTrace.js";
import { tokenNames } from "../../src/words/tokenNames.js";
import { evenTrace } from "../helpers/traces.js";

/** What people wrote, how a tokenizer writes it, each token as it is shown, and the words. */
const TEXTS: readonly (readonly [string, string[], string[], string[]])[] = [
  ["Seán Murray", ["Se", "Ã¡n", "ĠMurray"], ["Se", "án", "Murray"], ["Seán", "Murray"]],
  ["hi 😀", ["hi", "ĠðŁĺ", "Ģ"], ["hi", "<0xF0><0x9F><0x98>", "<0x80>"], ["hi", "😀"]],
  [
    "cost 5€ now",
    ["▁cost", "▁5", "<0xE2>", "<0x82>", "<0xAC>", "▁now"],
    ["cost", "5", "<0xE2>", "<0x82>", "<0xAC>", "now"],
    ["cost", "5", "€", "now"],
  ],
  [
    "two lines of code",
    ["if", "Ġx", ":", "Ċ", "ĉ", "return", "Ġy"],
    ["if", "x", ":", "⏎", "␣", "return", "y"],
    ["if", "x", ":", "⏎", "␣", "return", "y"],
  ],
  [
    "pictures in a text",
    ["<image>", "<image>", "▁a", "▁cat"],
    ["<image>", "<image> (2)", "a", "cat"],
    ["<image>", "<image> (2)", "a", "cat"],
  ],
  ["spaces themselves", ["un", "like", " me"], ["un", "like", "me"], ["unlike", "me"]],
  ["BERT", ["pu", "##rred"], ["pu", "##rred"], ["purred"]],
  ["Maltese words", ["Ġorġ", "u", "Marija"], ["Ġorġ", "u", "Marija"], ["Ġorġ", "u", "Marija"]],
];

test.each(TEXTS)("readableTrace(trace) shows %s as it is read", (_, tokens, shown, words) => {
  const trace = readableTrace(evenTrace(tokens));
  expect(tokenNames(trace.queryTokens)).toEqual(shown);
  expect(tokenNames(mergeWords(trace).queryTokens)).toEqual(words);
  expect(readableTrace(trace).queryTokens).toEqual(trace.queryTokens); // what was read stays
});

test("readableTrace(trace) leaves typed words as they are, whatever letters they have", () => {
  const source = { kind: "handBuilt", label: "typed words" } as const;
  const typed = { ...evenTrace(["Ġanni", "u", "Marija"]), source };
  expect(readableTrace(typed)).toBe(typed);
});

test("readableTrace(trace) reads what comes next by the marks of the text", () => {
  const trace = {
    ...evenTrace(["the", "Ġcat"]),
    predictions: [[], [{ token: "Ġsat", probability: 1 }]],
  };
  expect(readableTrace(trace).predictions).toEqual([[], [{ token: " sat", probability: 1 }]]);
});

test("readableTrace(trace) reads rows and columns each by their own marks", () => {
  const trace = { ...evenTrace(["le", "Ġchat"]), keyTokens: ["▁the", "▁cat"] };
  expect(readableTrace(trace)).toMatchObject({
    queryTokens: ["le", " chat"],
    keyTokens: [" the", " cat"],
  });
});
