import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { NO_EXPERIMENT } from "../../src/settings/experiment.js";
import { STAGES } from "../../src/settings/stages.js";
import { en, inspectorEn } from "../../src/words/en/index.js";
import type { Language } from "../../src/words/language.js";
import { hasEnglish, LANGUAGES } from "./languages.js";

const ENGLISH: Language = { ...en, ...inspectorEn };

/** What is the same in every language: formulas, and names that papers do not translate. */
const SAME =
  /^([A-Z]|Q, K, V|Q·Kᵀ|÷ √dₖ|A·V|concat·Wᴼ|causal|Softmax|Scores|Maximum|Matrix|linear|Experiment|Keys|Values|exp|SVG|PNG|React|Vue|iframe|)$/;

const RANKED = ["gato", "شجرة", "él"].map((name, key) => ({ name, key, value: 0.5 - key / 10 }));
const EXPERIMENTS = [
  NO_EXPERIMENT,
  { ...NO_EXPERIMENT, mask: { kind: "custom" as const } },
  ...([1, 3] as const).map((size) => ({
    ...NO_EXPERIMENT,
    mask: { kind: "window" as const, size },
    hiddenCells: [...Array(size)].map((_, i) => [i, 0] as const),
    paddingFrom: size,
    isScaled: false,
    temperature: 0.5,
  })),
];
const HEADS = [...Array(8)].map((_, head) => ({ layer: 0, head }));
const LIKELY = { token: "él", probability: 0.25 };
const CELL = { result: 0.25 };
const TERM = { name: "gato", left: 0.5, right: 0.5, product: 0.25 };

/** Arguments of the texts whose first arguments are neither text nor number, by their path. */
const ARGUMENTS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  rowSentence: [0, 1, 2, 3].flatMap((most) =>
    STAGES.map((stage) => ["gato", RANKED.slice(0, Math.max(1, most)), stage]),
  ),
  "several.out.rowSentence": STAGES.map((stage) => ["gato, él", RANKED, stage]),
  "several.in.rowSentence": STAGES.map((stage) => ["شجرة, él", RANKED, stage]),
  "lines.keySentence": STAGES.flatMap((stage) => [
    ["gato", RANKED.slice(0, 1), stage],
    ["شجرة", RANKED, stage],
  ]),
  "arithmetic.step": (["projection", "score", "weightedSum", "output"] as const)
    .flatMap((of) => [
      { kind: "product", of, terms: [TERM], ...CELL },
      { kind: "product", of, terms: [TERM, TERM], ...CELL },
    ])
    .concat([
      { kind: "bias", bias: 0.5, ...CELL },
      { kind: "scale", dHead: 16, ...CELL },
      { kind: "factor", factor: 1, ...CELL },
      { kind: "factor", factor: 0.5, ...CELL },
      { kind: "mask", result: 0 },
      { kind: "mask", result: -Infinity },
      { kind: "hidden", result: 0 },
      { kind: "temperature", temperature: 0.5, ...CELL },
      { kind: "largest", largest: 3, ...CELL },
      { kind: "exponential", ...CELL },
      { kind: "share", sum: 4, ...CELL },
    ] as never[])
    .map((step) => [step]),
  "compare.label": [
    [{ text: "el gato", layer: 2, head: 3, name: "head 3", edits: "τ = 0.50" }],
    [{ text: "شجرة", name: "Media", edits: "" }],
  ],
  "compare.allHeads": [[undefined], [2]],
  "compare.noDifference": [
    [{ kind: "absent" }],
    [{ kind: "axes" }],
    ...(["query", "key", "component"] as const).map((axis) => [
      { kind: "lengths", lengths: [{ axis, present: 1, saved: 2 }] },
    ]),
    [
      {
        kind: "lengths",
        lengths: ["query", "key"].map((axis) => ({ axis, present: 2, saved: 3 })),
      },
    ],
    [
      {
        kind: "lengths",
        lengths: [
          { axis: "query", present: 2, saved: 3 },
          { axis: "component", present: 4, saved: 5 },
        ],
      },
    ],
  ],
  "combined.heads": (["mean", "max", "sum"] as const).flatMap((by) => [
    [by, HEADS, 1],
    [by, HEADS.slice(0, 1), 1],
    [by, HEADS.slice(0, 2), 1],
    [by, HEADS.slice(0, 2), 2],
  ]),
  shownHead: [
    [1, 2, "gato"],
    [undefined, 2, "head 2"],
  ],
  allHeads: [[undefined], [1]],
  sumOf: (["out", "in"] as const).map((direction) => [direction, 2, "«gato»."]),
  sumOfSeveral: (["out", "in"] as const).map((direction) => [direction, 2, "1.40"]),
  vectorOf: (["query", "key", "value"] as const).flatMap((role) => [
    [role, "gato", 1, "−1.00", "1.00"],
    [role, "شجرة", 16, "−1.00", "1.00"],
  ]),
  "changed.rowSentence": [
    ["gato", [], []],
    ["gato", RANKED, []],
    ["gato", [], RANKED],
    ["شجرة", RANKED, RANKED],
  ],
  "changed.vectorSentence": (["none", "query", "key", "value"] as const).flatMap((role) => [
    [role, "gato", 1, "0.00", "0.00"],
    [role, "gato", 16, "−1.00", "1.00"],
  ]),
  "edits.experiment": EXPERIMENTS.slice(1).flatMap((experiment) => [
    [experiment, "none"],
    [experiment, "replaced"],
    [experiment, "kept"],
  ]),
  "edits.inShort": EXPERIMENTS.slice(1).flatMap((experiment) =>
    [[], ["gato"], ["gato", "شجرة", "él"]].map((excluded) => [
      { experiment, ablated: HEADS.slice(0, 2), excluded, isWeighted: true, isOfWords: true },
    ]),
  ),
  "edits.ablated": [[["gato"]], [["gato", "él"]]],
  "prediction.sentence": [
    ["gato", LIKELY, []],
    ["شجرة", LIKELY, [LIKELY, LIKELY]],
  ],
  "edits.excluded": (
    ["nothing", "gap", "renormalized", "allKeys", "withResidual"] as const
  ).flatMap((effect) => [
    [["gato"], effect],
    [["gato", "شجرة"], effect],
  ]),
  "open.summary": [
    [{ layers: 1, heads: 1, queries: 2, keys: 2, rowsSumToOne: true, causal: true }],
    [{ layers: 6, heads: 12, queries: 11, keys: 7, rowsSumToOne: false, causal: false }],
  ],
  "exclude.selected": [[undefined], ["gato"]],
  "overview.label": [
    [undefined, 1],
    [2, 1],
  ],
  "overview.noRange": [["sin valor"]],
  "combine.combinedFrom": (["mean", "max", "sum"] as const).flatMap((by) => [
    [by, "Media", ["0.25", "0.50"], "0.38"],
    [by, "Media", Array(9).fill("0.25"), "0.25"],
  ]),
  "combine.joinedFrom": [
    [["0.25"], 1, "0.25"],
    [["0.25", "0.50"], 1, "0.75"],
    [["0.25", "0.50"], 2, "0.38"],
    [Array(9).fill("0.25"), 2, "1.13"],
  ],
};

/** For the other functions, as many texts or numbers as they take: 0, 1, many, and text from right to left. */
const plain = (length: number) =>
  [0, 1, 2, 11, "0.50", "gato", "شجرة"].map((value) => Array(length).fill(value));

/** Every text of a language with its path; a function with every sample of its arguments. */
function textsOf(words: unknown, path = ""): readonly (readonly [path: string, text: unknown])[] {
  if (typeof words === "function") {
    const samples = ARGUMENTS[path] ?? plain(words.length);
    return samples.flatMap((args) => textsOf(words(...args), `${path}(${JSON.stringify(args)})`));
  }
  if (typeof words === "object" && words !== null) {
    return Object.entries(words).flatMap(([name, word]) =>
      textsOf(word, path === "" ? name : `${path}.${name}`),
    );
  }
  return [[path, words]];
}

/** The paths of all texts and functions, lists by their length. */
function pathsOf(words: unknown, path = ""): readonly string[] {
  if (typeof words !== "object" || words === null) return [`${path}: ${typeof words}`];
  return Object.entries(words).flatMap(([name, word]) => pathsOf(word, `${path}.${name}`));
}

test("every language but English is tested", () => {
  const folder = fileURLToPath(new URL("../../src/words/", import.meta.url));
  const folders = readdirSync(folder).filter((name) => statSync(folder + name).isDirectory());
  expect(folders.filter((name) => name !== "en").sort()).toEqual(Object.keys(LANGUAGES).sort());
});

describe.each(Object.entries(LANGUAGES))("%s", (_, language) => {
  const texts = textsOf(language);

  test("has the texts of English and no others", () => {
    expect([...pathsOf(language)].sort()).toEqual([...pathsOf(ENGLISH)].sort());
  });

  test("says something wherever English does, and nothing undefined", () => {
    const empty = texts.filter(([path, text]) => text === "" && path !== "color.legends.linear");
    expect(empty).toEqual([]);
    const wrong = texts.filter(([, text]) => /undefined|NaN|null|\[object|=>/.test(String(text)));
    expect(wrong).toEqual([]);
    expect(texts.length).toBeGreaterThan(400);
  });

  test("repeats no text of English", () => {
    const english = new Map(textsOf(ENGLISH));
    // What a function makes of numbers alone, like `1.00: 1.00`, may look the same.
    const repeated = texts.filter(
      ([path, text]) =>
        english.get(path) === text &&
        /\p{L}{3}/u.test(String(text)) &&
        !path.includes("(") &&
        !SAME.test(String(text)),
    );
    expect(repeated).toEqual([]);
  });

  test("writes numbers as Intl does", () => {
    const [decimal] = new Intl.NumberFormat(language.locale)
      .formatToParts(0.5)
      .flatMap(({ type, value }) => (type === "decimal" ? [value] : []));
    const other = decimal === "," ? /\d\.\d/ : /\d,\d/;
    // What is given as text stays as it is.
    const wrong = texts.filter(
      ([path, text]) => !/"[^"]*\d[.,]\d/.test(path) && other.test(String(text)),
    );
    expect(wrong).toEqual([]);
  });

  test("has no English word left", () => {
    // Imported heads are called so already.
    const found = texts.filter(([, text]) => hasEnglish(String(text).replaceAll("head 3", "")));
    expect(found).toEqual([]);
  });

  test("isolates a token that reads from right to left", () => {
    const bare = texts.filter(
      ([path, text]) =>
        /^(rowSentence|nothingVisible|selected|edits.excluded)\(/.test(path) &&
        /(?<!\u2068)شجرة(?!\u2069)/.test(String(text)),
    );
    expect(bare).toEqual([]);
  });
});
