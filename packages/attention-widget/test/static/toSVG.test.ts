import { type AttentionTrace, tensor } from "attention-core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_STATE } from "../../src/settings/heatmapState.js";
import { DEFAULT_SETTINGS } from "../../src/settings/inspectorSettings.js";
import type { InspectorState } from "../../src/settings/inspectorState.js";
import { toSVG } from "../../src/static.js";
import { errorOf } from "../helpers/errorOf.js";
import { elementsNamed, parseXml, textOf } from "../helpers/parseXml.js";
import { evenTrace, fullTrace, traceOf, weightsOnly } from "../helpers/traces.js";

const textsOf = (svg: string) => elementsNamed(parseXml(svg), "text").map(textOf);

/** Two tokens; the second attends to the first with a quarter. */
const TWO: AttentionTrace = traceOf(
  ["it", "was"],
  ["it", "was"],
  [
    weightsOnly(
      tensor([
        [
          [1, 0],
          [0.25, 0.75],
        ],
      ]),
    ),
  ],
);

describe("toSVG(trace)", () => {
  test("has the step, the head, names, digits, legend and origin as texts", () => {
    expect(textsOf(toSVG(TWO))).toEqual([
      "Softmax",
      "Head 1",
      ...["it", "was", "it", "was"],
      ...["1.0", ".25", ".75"],
      ...["0", "1", "attention weight"],
      "Imported data · numbers of a test",
    ]);
  });

  test("has a rectangle for each cell, in the colour of its weight", () => {
    const cells = elementsNamed(parseXml(toSVG(TWO)), "rect").filter(
      ({ attributes }) => attributes.rx,
    );
    // From paper #f7f7fc to #3333cc: a weight of .25 is a quarter of the way.
    expect(cells.map(({ attributes }) => attributes.fill)).toEqual([
      "#3333cc",
      "#f7f7fc",
      "#c6c6f0",
      "#6464d8",
    ]);
  });

  test("with a selection says what the row means, outlines it and dims the others", () => {
    const svg = toSVG(TWO, { selection: { query: 1, key: 0 } });
    expect(textsOf(svg)).toContain(
      "“was” attends most to “was” (0.75), then “it” (0.25). The row sums to 1.00.",
    );
    const strokes = elementsNamed(parseXml(svg), "rect").map(({ attributes }) => attributes.stroke);
    expect(strokes.filter((stroke) => stroke !== undefined)).toEqual(["#3333cc", "#aa4400"]);
    expect(svg.match(/fill-opacity/g)).toHaveLength(1);
  });

  test("hatches what the mask hides and says so", () => {
    const svg = toSVG(fullTrace({ causal: true }));
    expect(textsOf(svg)).toContain("hidden by the mask");
    expect(
      elementsNamed(parseXml(svg), "rect").filter(({ attributes }) => attributes.rx),
    ).toHaveLength(3);
    expect(textsOf(toSVG(fullTrace()))).not.toContain("hidden by the mask");
  });

  test("shows each matrix of a step of several", () => {
    const texts = textsOf(toSVG(fullTrace(), { stage: "projected" }));
    expect(texts.filter((text) => ["Q", "K", "V"].includes(text))).toEqual(["Q", "K", "V"]);
  });

  test("of a step that is not recorded says so", () => {
    expect(textsOf(toSVG(TWO, { stage: "scores" }))).toContain(
      "“Scores” is not recorded in this data.",
    );
  });

  test("joins equal small cells to runs", () => {
    const tokens = Array.from({ length: 200 }, (_, i) => `t${i}`);
    const svg = toSVG(evenTrace(tokens));
    expect(elementsNamed(parseXml(svg), "path")).toHaveLength(1);
    expect(svg).toContain("M0 0.5h200M0 1.5h200");
    expect(svg.length).toBeLessThan(30_000);
  });

  test("takes at most 12 bytes for a cell, however cells differ", () => {
    const tokens = Array.from({ length: 128 }, (_, i) => `${i}`);
    const data = Float32Array.from({ length: 128 * 128 }, (_, i) => ((i * 37) % 256) / 256);
    const trace = traceOf(tokens, tokens, [weightsOnly(tensor(data, [1, 128, 128]))]);
    expect(toSVG(trace).length / data.length).toBeLessThan(12);
  });

  test("is one file of XML for any tokens, whose texts are the tokens", () => {
    const token = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("<script>", "]]>", "&amp;", `"'`, "\0\x1b", "\ud800", "\ufffe", "a\u202eb"),
    );
    fc.assert(
      fc.property(fc.array(token, { minLength: 1, maxLength: 4 }), (tokens) => {
        const svg = toSVG(evenTrace(tokens), { selection: { query: 0, key: null } });
        expect(elementsNamed(parseXml(svg), "script")).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("writes a name of a right-to-left script from the right", () => {
    const names = elementsNamed(parseXml(toSVG(evenTrace(["שלום", "a"]))), "text").filter(
      (text) => textOf(text) === "שלום",
    );
    expect(
      names.map(({ attributes }) => [attributes.direction, attributes["text-anchor"]]),
    ).toEqual([
      ["rtl", undefined], // of the row: its first letter is next to the cells
      ["rtl", "end"], // of the column: its last letter is
    ]);
  });

  test("cuts a long name, and has the whole one as its title", () => {
    const [title] = elementsNamed(
      parseXml(toSVG(evenTrace(["antidisestablishmentarianism"]))),
      "title",
    );
    expect(title?.children).toEqual(["antidisestablishmentarianism"]);
  });

  test("has no name that another picture on the same page could have", () => {
    expect(toSVG(fullTrace({ causal: true }))).not.toMatch(/ id=|url\(/);
  });
});

describe("toSVG(text)", () => {
  test("shows the hand-built matrices", () => {
    const texts = textsOf(toSVG("one two", { heads: 1 }));
    expect(texts).toContain("Head 1: previous token");
    expect(texts).toContain("Hand-built matrices · not a trained model");
  });

  test("of a blank text says what is missing", () => {
    expect(textsOf(toSVG(" "))).toContain("Type a sentence.");
  });

  test("fits into the width where it can, in the colours of the theme", () => {
    const svg = parseXml(toSVG("one two", { width: 400, theme: "dark" }));
    expect(svg.attributes).toMatchObject({ width: "400", role: "img" });
    expect(svg.attributes["aria-label"]).toMatch(/^Softmax, 2 rows by 2 columns\. Hand-built/);
    expect(elementsNamed(svg, "rect")[0]?.attributes.fill).toBe("#15161b");
  });
});

describe("toSVG(trace, { settings })", () => {
  const arcsOf = (svg: string) => elementsNamed(parseXml(svg), "path").length;

  test("draws the view of the settings, and a state with settings is the same", () => {
    const settings = { view: "arcs", direction: "both" } as const;
    const selection = { query: 1, key: null };
    const svg = toSVG(TWO, { settings, selection });
    expect(arcsOf(svg)).toBeGreaterThan(0);
    const state: InspectorState = {
      ...DEFAULT_STATE,
      selection,
      settings: { ...DEFAULT_SETTINGS, ...settings },
    };
    expect(toSVG(TWO, { state })).toBe(svg);
    expect(arcsOf(toSVG(TWO, { state, settings: { view: "matrix" } }))).toBe(0);
  });

  test("has the numbers of an experiment, however long the text", () => {
    const text = Array.from({ length: 700 }, (_, i) => `word${i}`).join(" ");
    const svg = toSVG(text, { heads: 1, settings: { experiment: { temperature: 2 } } });
    expect(textsOf(svg).join(" ")).toContain("τ = 2.00");
    expect(svg).not.toBe(toSVG(text, { heads: 1, settings: {} }));
  });

  test("of null is the plain heatmap", () => {
    expect(toSVG(TWO, { settings: null })).toBe(toSVG(TWO));
  });
});

test.for([
  [
    () => toSVG(3 as never),
    "TypeError: toSVG: trace must be an AttentionTrace, what traceFrom takes, or a string, got 3",
  ],
  [
    () => toSVG(Promise.resolve() as never),
    "TypeError: toSVG: trace must be an AttentionTrace, what traceFrom takes, or a string, got Promise",
  ],
  [
    () => toSVG({ ...TWO, queryTokens: 5 } as never),
    "TypeError: checkTrace: queryTokens must be an array of strings, got number",
  ],
  [() => toSVG("a", { head: 9 }), "RangeError: toSVG: head must be below heads (4), got 9"],
  [
    () => toSVG("a", { width: 0 }),
    "RangeError: toSVG: width must be a number of CSS pixels above 0, up to 20000, got 0",
  ],
  [
    () => toSVG("a", { them: "dark" } as never),
    'TypeError: toSVG: options must have only heads, head, layer, stage, causal, selection, state, settings, select, caption, messages, width, theme, got "them" (did you mean "theme"?)',
  ],
  [
    () => toSVG("a", { settings: { view: "arc" as never } }),
    'RangeError: toSVG: settings.view must be one of matrix, lines, arcs, got "arc" (did you mean "arcs"?)',
  ],
  [
    () => toSVG("a", { stage: "softmax" as never }),
    'RangeError: toSVG: stage must be one of inputs, projected, scores, scaledScores, maskedScores, weights, headOutputs, output, got "softmax" (did you mean "weights"?)',
  ],
] as const)("%s is refused with a sentence", ([call, message]) => {
  expect(errorOf(call)).toBe(message);
});
