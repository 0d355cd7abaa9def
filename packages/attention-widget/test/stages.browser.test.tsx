import { tensor } from "attention-core";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { STAGES, type Stage } from "../src/index.js";
import { spokenCell } from "./browser/cells.js";
import { painted } from "./browser/painted.js";
import { cellColor, drawnShare, type Pixel } from "./browser/pixels.js";
import { headOf, largest, type RecomputedStages, recomputed } from "./browser/recomputed.js";
import { type ShownHeatmap, show } from "./browser/show.js";

const TEXT = "The animal didn't cross the street because it was too tired";
const TOKENS = 11;
const HEADS = 4;
/** Columns of an input vector of the hand-built matrices, and of one head's queries. */
const D_MODEL = 32;
const D_HEAD = 16;
/** Colours in which a share can be read off the channels. */
const PLAIN = { paper: "rgb(255 255 255)", positive: "rgb(0 0 255)", negative: "rgb(255 0 0)" };
/** From paper to full colour, and from paper to negative. */
const STEPS = 128;

beforeEach(() => page.viewport(1000, 900));

/** A heatmap in the colours above. */
async function showPlain(options: Parameters<typeof show>[0] = {}) {
  const shown = await show({ text: TEXT, ...options });
  for (const [name, color] of Object.entries(PLAIN)) {
    shown.target.style.setProperty(`--attention-${name}`, color);
  }
  await expect.poll(() => paperOf(shown)).toEqual([255, 255, 255, 255]);
  return shown;
}

/** The colour of a place on the scale, −1 to 1, between those above. */
function colorFor(share: number): Pixel {
  const steps = Math.round((share + 1) * STEPS) - STEPS;
  const fade = Math.round(255 - (255 * Math.abs(steps)) / STEPS);
  return steps < 0 ? [255, fade, fade, 255] : [fade, fade, 255, 255];
}

/** The colour that the widget's picture has where a weight is nothing, by the first head picture. */
function paperOf({ findAll }: ShownHeatmap): Pixel {
  const [thumbnail] = findAll<HTMLCanvasElement>(".thumbnail canvas");
  if (thumbnail === undefined) throw new Error("a picture of a head must be there, got none");
  return cellColor(thumbnail, [TOKENS, TOKENS], TOKENS - 1, 0);
}

/** What the matrix of each step shows, one entry per grid: rows, columns and numbers. */
function matricesOf(numbers: RecomputedStages, stage: Stage) {
  const head = (name: "queries" | "keys" | "values" | "headOutputs") => headOf(numbers[name], 0);
  const pairs = (name: "scores" | "scaledScores" | "maskedScores" | "weights") =>
    headOf(numbers[name], 0);
  const matrices = {
    inputs: () => [numbers.inputs],
    projected: () => [head("queries"), head("keys"), head("values")],
    scores: () => [pairs("scores")],
    scaledScores: () => [pairs("scaledScores")],
    maskedScores: () => [pairs("maskedScores")],
    weights: () => [pairs("weights")],
    headOutputs: () => [head("headOutputs")],
    output: () => [numbers.output],
  } as const satisfies Record<Stage, unknown>;
  return matrices[stage]();
}

const EXPECTED: readonly [
  stage: Stage,
  name: string,
  columns: readonly number[],
  explanation: string,
][] = [
  ["inputs", "Inputs", [D_MODEL], "starts as a vector"],
  ["projected", "Project", [D_HEAD, D_HEAD, D_HEAD], "a query (what it looks for)"],
  ["scores", "Scores", [TOKENS], "dot product of every query with every key"],
  ["scaledScores", "Scale", [TOKENS], "√dₖ"],
  ["maskedScores", "Mask", [TOKENS], "−∞"],
  ["weights", "Softmax", [TOKENS], "a budget of 1"],
  ["headOutputs", "Weighted sum", [D_HEAD], "the sum of the values"],
  ["output", "Output", [D_MODEL], "multiplied by Wᴼ"],
];

test("the steps are shown in the order in which they are computed", async () => {
  const { texts, findAll } = await show();
  expect(EXPECTED.map(([stage]) => stage)).toEqual([...STAGES]);
  expect(texts(".stage-name")).toEqual(EXPECTED.map(([, name]) => name));
  expect(findAll(".stages input")).toHaveLength(STAGES.length);
});

test.for(EXPECTED)(
  "choosing %s shows its formula and says what it does",
  async ([stage, name, , explanation]) => {
    const { step, find, texts } = await show({
      text: TEXT,
      stage: stage === "weights" ? "scores" : "weights",
    });
    await userEvent.click(step(stage));
    await expect.poll(() => texts(".stages .is-chosen .stage-name")).toEqual([name]);
    expect(texts(".statement span")[0]).toContain(explanation);
    const formula = find<MathMLElement>(".statement math");
    expect(formula.namespaceURI).toBe("http://www.w3.org/1998/Math/MathML");
    expect(formula.getBoundingClientRect().width).toBeGreaterThan(20);
  },
);

test("each step has a formula of its own", async () => {
  const { heatmap, texts } = await show();
  const formulas = new Set<string>();
  for (const stage of STAGES) {
    heatmap.update({ stage });
    await painted();
    formulas.add(texts("math").join());
  }
  expect(formulas.size).toBe(STAGES.length);
});

test("the formula of softmax is equation 1 up to the values", async () => {
  const { texts, findAll } = await show({ stage: "weights" });
  expect(texts("math")[0]?.replaceAll(" ", "")).toBe("A=softmax(QK⊤√dk)");
  expect(findAll("math .is-query").map(({ textContent }) => textContent)).toEqual(["Q"]);
  expect(findAll("math .is-key").map(({ textContent }) => textContent)).toEqual(["K"]);
});

test.for(EXPECTED)(
  "the step %s has a grid for each matrix, with its rows and columns",
  async ([stage, name, columns]) => {
    const { grids } = await show({ text: TEXT, stage });
    expect(grids().map((grid) => grid.getAttribute("aria-rowcount"))).toEqual(
      columns.map(() => `${TOKENS}`),
    );
    // One more column than the matrix has: the names of the rows.
    expect(grids().map((grid) => grid.getAttribute("aria-colcount"))).toEqual(
      columns.map((count) => `${count + 1}`),
    );
    for (const grid of grids()) expect(grid.getAttribute("aria-label")).toContain(name);
  },
);

test("the legend of weights goes from 0 to 1, whatever the weights are", async () => {
  for (const text of ["a", "one two three four five six", TEXT]) {
    const { texts, heatmap } = await show({ text, stage: "weights" });
    expect(texts(".legend .numeral")).toEqual(["0", "1"]);
    expect(texts(".legend")[0]).toContain("attention weight");
    heatmap.destroy();
  }
});

test.for(STAGES.filter((stage) => stage !== "weights"))(
  "the legend of %s is signed, as wide on both sides as the largest number",
  async (stage) => {
    const { texts } = await show({ text: TEXT, stage });
    const limit = largest(...matricesOf(await recomputed(TEXT, HEADS), stage));
    const [low, middle, high] = texts(".legend .numeral");
    expect(middle).toBe("0");
    expect(low).toBe(`−${high}`);
    // Three digits or four are shown.
    expect(Math.abs(Number(high) - limit)).toBeLessThanOrEqual(Math.max(0.005, limit / 200));
  },
);

test.for(STAGES)("every cell of %s has the colour of its value", async (stage) => {
  const { findAll } = await showPlain({ stage });
  const matrices = matricesOf(await recomputed(TEXT, HEADS), stage);
  const limit = stage === "weights" ? 1 : largest(...matrices);
  const canvases = findAll<HTMLCanvasElement>("canvas.cells");
  expect(canvases).toHaveLength(matrices.length);
  for (const [index, { shape, data }] of matrices.entries()) {
    const [rows, columns] = shape;
    const wrong: string[] = [];
    data.forEach((value, at) => {
      const [row, column] = [Math.floor(at / columns), at % columns];
      const canvas = canvases[index];
      if (canvas === undefined) return;
      const got = cellColor(canvas, [rows, columns], row, column);
      const want = colorFor(value / limit);
      if (got.join() !== want.join()) wrong.push(`${row}, ${column}: ${got}, not ${want}`);
    });
    expect(wrong).toEqual([]);
  }
});

test("every head picture has the colours of that head's weights", async () => {
  const { findAll } = await showPlain({ stage: "inputs" });
  const { weights } = await recomputed(TEXT, HEADS);
  const thumbnails = findAll<HTMLCanvasElement>(".thumbnail canvas");
  expect(thumbnails).toHaveLength(HEADS);
  for (const [head, canvas] of thumbnails.entries()) {
    const { data } = headOf(weights, head);
    for (const at of [0, 5, 17, 60, 120]) {
      const got = cellColor(canvas, [TOKENS, TOKENS], Math.floor(at / TOKENS), at % TOKENS);
      expect(got).toEqual(colorFor(data[at] ?? Number.NaN));
    }
  }
});

test("a matrix too large for tiles is drawn with one pixel per cell, in the same colours", async () => {
  const text = Array.from({ length: 120 }, (_, i) => `word${i}`).join(" ");
  const shown = await show({ text, heads: 1, causal: true });
  shown.target.style.setProperty("--attention-paper", PLAIN.paper);
  shown.target.style.setProperty("--attention-positive", PLAIN.positive);
  const { weights } = await recomputed(text, 1, true);
  const { data } = headOf(weights, 0);
  const canvas = shown.find<HTMLCanvasElement>("canvas.cells");
  expect([canvas.width, canvas.height]).toEqual([120, 120]);
  for (const [row, column] of [
    [0, 0],
    [60, 59],
    [119, 3],
    [119, 118],
  ] as const) {
    await expect
      .poll(() => cellColor(canvas, [120, 120], row, column))
      .toEqual(colorFor(data[row * 120 + column] ?? Number.NaN));
  }
  expect(cellColor(canvas, [120, 120], 3, 100)).toEqual([0, 0, 0, 0]);
});

test.for(["maskedScores", "weights"] as const)(
  "causal %s leave hidden cells without colour, and the legend explains the hatching",
  async (stage) => {
    const { find, texts, findAll } = await showPlain({ stage, causal: true });
    const canvas = find<HTMLCanvasElement>("canvas.cells");
    const size = [TOKENS, TOKENS] as const;
    for (let row = 0; row < TOKENS; row++) {
      for (let column = 0; column < TOKENS; column++) {
        const share = drawnShare(canvas, size, row, column);
        if (column > row) expect(share).toBeLessThan(0.4);
        else expect(share).toBeGreaterThan(0.8);
      }
    }
    expect(texts(".hidden-key")).toEqual(["hidden by the mask"]);
    expect(getComputedStyle(find(".swatch")).backgroundImage).toContain("gradient");
    expect(findAll(".swatch")).toHaveLength(1);
  },
);

test.for(["inputs", "projected", "scores", "scaledScores", "headOutputs", "output"] as const)(
  "causal %s hide nothing: the mask comes later",
  async (stage) => {
    const { texts } = await show({ text: TEXT, stage, causal: true });
    expect(texts(".hidden-key")).toEqual([]);
  },
);

test("without a mask the masking step says that there is none", async () => {
  const { heatmap, texts } = await show({ text: TEXT });
  const formula = () => texts('[data-stage="maskedScores"] .stage-formula');
  expect(formula()).toEqual(["none"]);
  heatmap.update({ causal: true });
  await expect.poll(formula).toEqual(["hide keys"]);
});

test("scores of −∞ without a mask are a mask all the same", async () => {
  const weights = tensor([
    [
      [1, 0],
      [0.5, 0.5],
    ],
  ]);
  const maskedScores = tensor([
    [
      [0, -Infinity],
      [0, 0],
    ],
  ]);
  const { texts } = await show({
    trace: {
      source: { kind: "imported", label: "two tokens" },
      queryTokens: ["one", "two"],
      keyTokens: ["one", "two"],
      layers: [{ label: "layer", headLabels: ["head"], weights, maskedScores }],
    },
  });
  expect(texts('[data-stage="maskedScores"] .stage-formula')).toEqual(["hide keys"]);
});

test("the scaling step says by what it divides", async () => {
  const { texts } = await show({ text: TEXT });
  expect(texts('[data-stage="scaledScores"] .stage-formula')).toEqual([`÷ √${D_HEAD}`]);
});

test.for(["maskedScores", "weights"] as const)(
  "a hidden cell of causal %s is spoken as hidden by the mask",
  async (stage) => {
    const { grids } = await show({ text: TEXT, stage, causal: true });
    const [grid] = grids();
    grid?.focus();
    await userEvent.keyboard("{ArrowDown>2}{End}");
    await expect
      .poll(() => grid && spokenCell(grid))
      .toBe("query didn't, key tired: hidden by the mask");
  },
);

test("a weak cell that is selected is last in the ranking, apart from the others", async () => {
  const { heatmap, texts } = await show({ text: TEXT });
  heatmap.update({ selection: { query: 0, key: 9 } });
  await expect.poll(() => texts(".ranked .name").at(-1)).toBe("… too");
  expect(texts(".ranked .name")).toHaveLength(5);
  heatmap.update({ selection: { query: 0, key: 0 } });
  await expect.poll(() => texts(".ranked .name").at(0)).toBe("The");
  expect(texts(".ranked .name").join(" ")).not.toContain("…");
});

test("a row of causal weights ranks only the tokens it may see", async () => {
  const { heatmap, texts } = await show({ text: TEXT, causal: true });
  heatmap.update({ selection: { query: 1, key: null } });
  await expect.poll(() => texts(".ranked .name").toSorted()).toEqual(["The", "animal"]);
});

test("a row whose every key is hidden says so", async () => {
  const { heatmap, texts } = await show({
    trace: {
      source: { kind: "imported", label: "padding" },
      queryTokens: ["one", "two"],
      keyTokens: ["one", "two"],
      layers: [
        {
          label: "layer",
          headLabels: ["head"],
          weights: tensor([
            [
              [0, 0],
              [0.5, 0.5],
            ],
          ]),
          mask: { shape: [2, 2], data: Uint8Array.of(0, 0, 1, 1) },
        },
      ],
    },
  });
  heatmap.update({ selection: { query: 0, key: null } });
  await expect
    .poll(() => texts(".words"))
    .toEqual(["The mask hides every token from “one”: its row is all 0."]);
});

test("the digits in the cells are the weights, without their leading zero and none where they round to 0", async () => {
  const written: string[] = [];
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
    written.push(text);
    fillText.call(this, text, x, y);
  };
  onTestFinished(() => {
    CanvasRenderingContext2D.prototype.fillText = fillText;
  });
  const { weights } = await recomputed("one two", 1);
  await show({ text: "one two", heads: 1 });
  const digits = Array.from(weights.data, (share) => share.toFixed(2).replace(/^0/, ""))
    .map((text) => (text === "1.00" ? "1.0" : text))
    .filter((text) => text !== ".00");
  expect(written.slice(-digits.length)).toEqual(digits);
});

test("a row of more keys than queries outlines no query that is not there", async () => {
  const vectors = (rows: number) => tensor(new Float32Array(rows * 2).fill(1), [1, rows, 2]);
  const { grids, findAll } = await show({
    stage: "projected",
    trace: {
      source: { kind: "imported", label: "translation" },
      queryTokens: ["le"],
      keyTokens: ["the", "big", "cat"],
      layers: [
        {
          label: "layer",
          headLabels: ["head"],
          weights: tensor([[[1, 0, 0]]]),
          queries: vectors(1),
          keys: vectors(3),
          values: vectors(3),
        },
      ],
    },
  });
  const [queries, keys] = grids();
  keys?.focus();
  await userEvent.keyboard("{ArrowDown>2}");
  await expect.poll(() => findAll(".row-outline").length).toBeGreaterThan(0);
  const end = queries?.getBoundingClientRect().bottom ?? 0;
  const ownOutlines = [...(queries?.parentElement?.querySelectorAll(".row-outline") ?? [])];
  const outside = ownOutlines.filter((outline) => outline.getBoundingClientRect().top >= end);
  expect(outside).toEqual([]);
});
