import { tensor } from "attention-core";
import { test } from "vitest";
import {
  type Callee,
  expectRefusals,
  functionsOf,
} from "../../attention-core/test/helpers/hostileCalls.js";
import * as index from "../src/index.js";
import * as staticEntry from "../src/static.js";
import { es } from "../src/words/es/index.js";

/** A few with all other tests, 24 000 with `npm run test:fuzz`. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 400);

const trace = {
  source: { kind: "imported", label: "test" },
  queryTokens: ["a", "b"],
  keyTokens: ["a", "b"],
  layers: [
    {
      label: "layer",
      headLabels: ["head"],
      weights: tensor([
        [
          [1, 0],
          [0.5, 0.5],
        ],
      ]),
    },
  ],
};
const options = { head: 0, selection: { query: 1, key: null }, messages: { sentence: "Text" } };

/** What functions are called with, by their names. */
const SENSIBLE: Readonly<Record<string, readonly unknown[]>> = {
  handBuiltSource: [index.en],
  registerLanguage: ["xx", es],
  toHTML: [trace, options],
  toSVG: [trace, options],
  tokenize: ["a b"],
};

/** These need a page: see fuzz.browser.test.tsx. */
const OF_PAGES = ["AttentionHeatmapElement", "define", "mount"];

const FUNCTIONS: readonly Callee[] = [
  ...functionsOf(index, staticEntry)
    .filter(([name]) => !OF_PAGES.includes(name))
    .map(([name, call]): Callee => [name, call, SENSIBLE[name] ?? []]),
  [
    "handBuiltSource().trace",
    (...given) => Reflect.apply(index.handBuiltSource().trace, undefined, given),
    ["a b", { heads: 2, causal: true }],
  ],
  [
    "handBuiltSource(messages).trace",
    (messages) =>
      index
        .handBuiltSource(messages as typeof index.en)
        .trace("a b", { heads: 2, causal: true }, new AbortController().signal),
    [index.en],
  ],
];

test(`each function that needs no page takes or refuses ${RUNS} sets of hostile arguments, in one sentence and in time`, async () => {
  await expectRefusals(FUNCTIONS, RUNS);
}, 1_800_000);
