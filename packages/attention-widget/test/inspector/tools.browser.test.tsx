import {
  type AttentionOptions,
  type AttentionTrace,
  attention,
  causalMask,
  type HeadTensor,
  maskWhere,
  slidingWindowMask,
  tensor,
} from "attention-core";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { NO_EXPERIMENT } from "../../src/settings/experiment.js";
import { inspectorEn } from "../../src/words/en/inspectorEn.js";
import { formatNumber } from "../../src/words/formatNumber.js";
import { clickCell, hoverCell } from "../browser/cells.js";
import { ranking, recomputed, rowOf } from "../browser/recomputed.js";
import { type ShownInspector, showInspector } from "../browser/showInspector.js";
import { rectangular } from "../browser/traces.js";

const TEXT = "The animal didn't cross the street because it was too tired";
const [IT, BECAUSE, TIRED] = [7, 6, 10];

beforeEach(() => page.viewport(1000, 900));

/** Instruments over the sentence, with the row of “it” selected and the tools open. */
async function showTools(
  options: Parameters<typeof showInspector>[0] = {},
): Promise<ShownInspector> {
  const shown = await showInspector({
    text: TEXT,
    selection: { query: IT, key: null },
    ...options,
  });
  await shown.openTools();
  return shown;
}

/** The row of “it” by attention-core, with other options, from the vectors of the hand-built source. */
async function rowWith(
  options: AttentionOptions<HeadTensor["shape"]>,
  head = 0,
): Promise<number[]> {
  const { queries, keys, values } = await recomputed(TEXT);
  return rowOf(attention(queries, keys, values, options).weights, head, IT);
}

/** The ranking of the selected row, as the user reads it. */
const ranked = ({ texts }: ShownInspector) => texts(".row-part .ranked .numeral");

const shares = (row: readonly number[]) =>
  ranking(row)
    .slice(0, 5)
    .map(({ value }) => value.toFixed(2));

const sentence = ({ texts }: ShownInspector) => texts(".row-part .words")[0];

describe("colour", () => {
  test("the legend names a colour scale that is not linear", async () => {
    const shown = await showTools();
    expect(shown.texts(".stage-view p.legend")).toHaveLength(1);
    await shown.choose("color-scale", "logarithmic");
    await expect
      .poll(() => shown.texts(".stage-view p.legend")[1])
      .toContain("a hundredth of the scale has 15 %");
    // The ramp rises as the cells do: half of the colour before an eighth of the scale.
    const ramp = getComputedStyle(shown.find(".stage-view .ramp")).backgroundImage;
    const reds = [...ramp.matchAll(/rgb\((\d+),/g)].map(([, red]) => Number(red));
    expect(reds).toHaveLength(33);
    const [paper = 0, full = 0] = [reds[0], reds[32]];
    expect(Math.abs((reds[4] ?? paper) - paper)).toBeGreaterThan(Math.abs(full - paper) / 2);
    await shown.choose("color-scale", "row");
    await expect
      .poll(() => shown.texts(".stage-view p.legend")[1])
      .toContain("compare within rows only");
    await shown.choose("color-scale", "linear");
    await expect.poll(() => shown.texts(".stage-view p.legend")).toHaveLength(1);
  });

  test("by rows, the bar of the strongest key is full", async () => {
    const shown = await showTools();
    await shown.choose("color-scale", "row");
    await expect.poll(() => shown.find(".ranked .bar").style.width).toBe("100%");
  });

  test("one scale gives scaled scores the ends of the scores", async () => {
    const shown = await showTools({ stage: "scores" });
    const ends = () => shown.texts(".stage-view p.legend .numeral");
    const scores = ends();
    await userEvent.click(shown.step("scaledScores"));
    await expect.poll(ends).not.toEqual(scores);
    await userEvent.click(shown.toggle("One scale for scores, scaled and masked scores"));
    await expect.poll(ends).toEqual(scores);
  });

  test("a threshold dims the weak cells, and says so; the slider moves it", async () => {
    const shown = await showTools();
    const rowNames = () => shown.findAll(".row-labels:not(.row-names) .label");
    const steps = () => {
      const tops = rowNames().map((name) => name.getBoundingClientRect().top);
      return tops.map((top) => top - (tops[0] ?? 0));
    };
    const before = steps();
    await shown.choose("threshold", "value");
    await expect
      .poll(() => shown.texts(".stage-view p.legend")[1])
      .toContain("Cells of at least 0.10");
    const veiled = () => {
      const veil = shown.find<HTMLCanvasElement>(".focus-veil");
      const data = veil.getContext("2d")?.getImageData(0, 0, 11, 11).data ?? [];
      return Array.from(data).filter((value, at) => at % 4 === 3 && value > 0).length;
    };
    const { weights } = await recomputed(TEXT);
    const weak = (least: number) =>
      weights.data.subarray(0, 121).filter((share) => share < least).length;
    expect(veiled()).toBe(weak(0.1));
    expect(steps()).toEqual(before);
    await shown.slide("threshold-at", "ArrowRight", 10);
    await expect
      .poll(() => shown.texts(".stage-view p.legend")[1])
      .toContain("Cells of at least 0.20");
    expect(veiled()).toBe(weak(0.2));
    await shown.choose("threshold", "mass");
    await expect
      .poll(() => shown.texts(".stage-view p.legend")[1])
      .toContain("make up 90 % of each row");
    expect(veiled()).toBeGreaterThan(0);
    // Scores are not a budget of which the strongest could have a share.
    shown.reader.update({ stage: "scores" });
    await expect
      .poll(() => shown.texts(".stage-view p.legend")[1])
      .toBe("“Most of each row” applies to attention weights only; every cell is shown here.");
    expect(veiled()).toBe(0);
    await shown.choose("threshold", "none");
    await expect.poll(() => shown.findAll(".focus-veil")).toHaveLength(0);
  });
});

describe("excluding keys", () => {
  test("leaves a gap, so that the row sums to less than 1, or renormalises the row", async () => {
    const shown = await showTools({ selection: { query: IT, key: BECAUSE } });
    await userEvent.click(shown.button("the selected key “because”"));
    const row = await rowWith({});
    const left = row.reduce((sum, share) => sum + share, 0) - (row[BECAUSE] ?? 0);
    await expect.poll(() => sentence(shown)).toContain(`The row sums to ${left.toFixed(2)}.`);
    expect(left).toBeLessThan(0.99);
    expect(shown.texts(".ranked .name")).not.toContain("because");
    expect(announced(shown)).toBe("Excluded: “because”; the other weights do not change.");
    await shown.choose("exclusion", "renormalized");
    await expect.poll(() => sentence(shown)).toContain("The row sums to 1.00.");
    const others = row.map((share, key) => (key === BECAUSE ? 0 : share / left));
    expect(ranked(shown).slice(0, 4)).toEqual(shares(others).slice(0, 4));
    await userEvent.click(shown.button("none"));
    await expect.poll(() => ranked(shown).slice(0, 4)).toEqual(shares(row).slice(0, 4));
  });

  test("offers special tokens only where there are some", async () => {
    const { button, reader, root } = await showTools();
    expect(reasonOf(root, button("special tokens"))).toBe(
      "Greyed out: this text has no such token, or none is selected.",
    );
    button("special tokens").focus();
    await userEvent.keyboard("{Enter}");
    expect(reader.getState().settings.excludedKeys).toEqual([]);
    const tokens = ["[CLS]", "a", "[SEP]"];
    const weights = tensor([
      [
        [0.5, 0.25, 0.25],
        [0.25, 0.5, 0.25],
        [0.25, 0.25, 0.5],
      ],
    ]);
    const layers = [{ label: "layer 0", headLabels: ["head 0"], weights }];
    const source = { kind: "imported", label: "a test" } as const;
    reader.update({ trace: { source, queryTokens: tokens, keyTokens: tokens, layers } });
    await expect.poll(() => reasonOf(root, button("special tokens"))).toBeUndefined();
    await userEvent.click(button("special tokens"));
    await expect.poll(() => reader.getState().settings.excludedKeys).toEqual([0, 2]);
  });

  test("typing another sentence resets the excluded keys", async () => {
    const { button, reader, field } = await showTools({ selection: { query: IT, key: TIRED } });
    await userEvent.click(button("the selected key “tired”"));
    await expect.poll(() => reader.getState().settings.excludedKeys).toEqual([TIRED]);
    await userEvent.fill(field(), "a b");
    await expect.poll(() => reader.getState().settings.excludedKeys).toEqual([]);
  });
});

describe("experiments give what attention-core gives with the same options", () => {
  test("a temperature of 2, by keyboard", async () => {
    const shown = await showTools();
    await shown.slide("experiment-temperature", "ArrowRight", 10);
    await expect.poll(() => shown.reader.getState().settings.experiment.temperature).toBeCloseTo(2);
    const row = await rowWith({ temperature: 2 });
    await expect.poll(() => ranked(shown)).toEqual(shares(row));
    expect(shown.texts(".steps").join()).toContain("÷ temperature 2.000");
  });

  test("not divided by √dₖ", async () => {
    const shown = await showTools();
    await userEvent.click(shown.toggle("Divide by √dₖ"));
    await expect.poll(async () => ranked(shown)).toEqual(shares(await rowWith({ scale: 1 })));
  });

  test.for([
    ["causal", () => causalMask(11)],
    ["window", () => slidingWindowMask(11, 3)],
  ] as const)("the mask %s", async ([mask, maskOf]) => {
    const shown = await showTools();
    await shown.choose("experiment-mask", mask);
    const row = await rowWith({ mask: maskOf() });
    const visible = row.filter((share) => share > 0).length;
    await expect.poll(() => ranked(shown)).toEqual(shares(row).slice(0, visible));
    expect(shown.texts(".hidden-key").length).toBeGreaterThan(0);
  });

  test("a wider window, whose slider is there before it can be used", async () => {
    const shown = await showTools();
    const tops = () => shown.findAll(".tool:first-of-type .setting").map((s) => s.offsetTop);
    const before = tops();
    expect(shown.find<HTMLInputElement>("#experiment-mask-parameter").disabled).toBe(true);
    await shown.choose("experiment-mask", "window");
    await expect
      .poll(() => shown.find<HTMLInputElement>("#experiment-mask-parameter").disabled)
      .toBe(false);
    expect(tops()).toEqual(before);
    await shown.slide("experiment-mask-parameter", "ArrowRight", 2);
    const row = await rowWith({ mask: slidingWindowMask(11, 5) });
    await expect.poll(() => ranked(shown)).toEqual(shares(row));
  });

  test("padding after the first eight tokens", async () => {
    const shown = await showTools();
    await shown.slide("experiment-padding", "ArrowLeft", 3);
    await expect.poll(() => shown.reader.getState().settings.experiment.paddingFrom).toBe(8);
    const row = await rowWith({ mask: maskWhere(11, 11, (_, key) => key < 8) });
    await expect.poll(() => ranked(shown)).toEqual(shares(row));
  });

  test("cells that are hidden by clicking them, and shown by clicking again", async () => {
    const shown = await showTools();
    await userEvent.click(shown.toggle("Click cells to hide them"));
    await clickCell(shown.grid(), IT, TIRED);
    await clickCell(shown.grid(), IT, 0);
    await userEvent.hover(shown.field());
    const mask = maskWhere(11, 11, (row, key) => row !== IT || (key !== TIRED && key !== 0));
    await expect.poll(async () => ranked(shown)).toEqual(shares(await rowWith({ mask })));
    expect(shown.reader.getState()).toMatchObject({ selection: { query: IT, key: null } });
    await clickCell(shown.grid(), IT, TIRED);
    await clickCell(shown.grid(), IT, 0);
    await userEvent.hover(shown.field());
    await expect.poll(async () => ranked(shown)).toEqual(shares(await rowWith({})));
  });

  test("where a click hides a cell, no text says that it selects it", async () => {
    const shown = await showTools({ selection: null, settings: { hidesCells: true } });
    const hint = () => shown.texts(".row-panel > .words").slice(0, 1);
    expect(hint()).toEqual([inspectorEn.experiment.drawing.hint]);
    expect(shown.grid().getAttribute("aria-description")).toContain("Enter hides a cell");
    await userEvent.click(shown.toggle("Click cells to hide them"));
    await expect.poll(hint).toEqual([inspectorEn.inspector.hint]);
    expect(shown.grid().getAttribute("aria-description")).toContain("Enter selects");
  });

  test("a mask drawn by keyboard", async () => {
    const shown = await showTools({ settings: { hidesCells: true } });
    shown.grid().focus();
    await userEvent.keyboard("{Control>}{Home}{/Control}{ArrowRight}{Enter}");
    await expect
      .poll(() => shown.reader.getState().settings.experiment.hiddenCells)
      .toEqual([[0, 1]]);
    // The cursor is where it was: Enter again shows the cell again, and the next key goes on from it.
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => shown.reader.getState().settings.experiment.hiddenCells).toEqual([]);
    await userEvent.keyboard("{ArrowRight}{Enter}");
    await expect
      .poll(() => shown.reader.getState().settings.experiment.hiddenCells)
      .toEqual([[0, 2]]);
  });

  test("that a click hides cells is shown also while a row is shown", async () => {
    const shown = await showTools({ settings: { hidesCells: true } });
    expect(shown.texts(".row-panel > .words")[0]).toBe(inspectorEn.experiment.drawing.hint);
  });

  test("back in the grid from a tool, the keyboard starts at the selected cell", async () => {
    const shown = await showTools({ selection: { query: IT, key: BECAUSE } });
    await userEvent.click(shown.toggle("Divide by √dₖ"));
    shown.grid().focus();
    await userEvent.keyboard("{ArrowRight}{Enter}");
    await expect
      .poll(() => shown.reader.getState().selection)
      .toEqual({ query: IT, key: BECAUSE + 1 });
  });

  test("all undone at once", async () => {
    const shown = await showTools();
    await shown.choose("experiment-mask", "causal");
    await userEvent.click(shown.toggle("Divide by √dₖ"));
    await userEvent.click(shown.button("Undo all"));
    await expect.poll(async () => ranked(shown)).toEqual(shares(await rowWith({})));
    expect(shown.toggle("Divide by √dₖ").checked).toBe(true);
  });

  test("undone by keyboard, leaves the focus at the experiment's first menu", async () => {
    const shown = await showTools();
    await shown.choose("experiment-mask", "causal");
    shown.button("Undo all").focus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => shown.button("Undo all").disabled).toBe(true);
    expect(getComputedStyle(shown.button("Undo all")).opacity).toBe("0.6");
    expect(shown.root.activeElement).toBe(shown.find("#experiment-mask"));
  });

  test("with the entropy before under the mask that the row had", async () => {
    const shown = await showTools({ causal: true, selection: { query: 7, key: null } });
    const entropy = () => shown.texts(".saturation .numeral");
    const [before = ""] = entropy();
    expect(before).toMatch(/ of 2\.08 nats$/); // ln 8
    shown.reader.update({
      settings: { experiment: { ...shown.reader.getState().settings.experiment, temperature: 2 } },
    });
    await expect.poll(() => entropy()[1]).toBe(`before: ${before}`);
    expect(entropy()[0]).toMatch(/ of 2\.08 nats$/);
  });

  test("with the entropy and the gradient before and after", async () => {
    const shown = await showTools();
    const before = shown.texts(".saturation .numeral");
    expect(before).toHaveLength(2);
    await shown.slide("experiment-temperature", "ArrowRight", 10);
    await expect.poll(() => shown.texts(".saturation").join(" ")).toContain(`before: ${before[0]}`);
    expect(shown.texts(".saturation").join(" ")).toContain(`before: ${before[1]}`);
  });

  test("and are possible only if the numbers they need are known", async () => {
    const { texts, toggle, openTools } = await showInspector({ trace: rectangular });
    await openTools();
    expect(texts(".tool > .words")).toEqual(
      expect.arrayContaining([
        "Divide by √dₖ: the scores before the division are not known.",
        "Weight by value norm: values are not known.",
        "Rollout over all layers: queries and keys are different tokens.",
      ]),
    );
    for (const name of [
      "Divide by √dₖ",
      "Rollout over all layers",
      "Join subword tokens into words",
    ]) {
      expect(() => toggle(name)).toThrow(`must be called ${name}`);
    }
  });

  test("and not at all on weights without a softmax, which a sentence explains", async () => {
    const weights = tensor([[[3, 1]]]);
    const layers = [{ label: "", headLabels: [""], weights }];
    const source = { kind: "imported", label: "a test" } as const;
    const trace = { source, queryTokens: ["a"], keyTokens: ["b", "c"], layers };
    const { find, texts, openTools } = await showInspector({ trace });
    await openTools();
    expect(find(".tools details").querySelector("select, input")).toBeNull();
    expect(texts(".tools details .words")[0]).toBe(
      "These weights do not come from a softmax, so no experiment is possible.",
    );
  });
});

/** Why a control cannot be used, in the words that describe it; undefined for one that can. */
function reasonOf(root: ShadowRoot, control: HTMLElement): string | undefined {
  if (control.ariaDisabled !== "true") return undefined;
  return root.getElementById(control.getAttribute("aria-describedby") ?? "")?.textContent ?? "";
}

/** What the page says above the numbers: the formula, the steps’ laws and the sentence. */
const statement = ({ texts }: ShownInspector) =>
  [...texts(".statement"), ...texts(".stage .stage-formula")].join(" ");
/** The line that says what was done to the numbers. */
const announced = ({ texts }: ShownInspector) => texts(".applied-edits [role=status]")[0];

describe("the applied edits", () => {
  test("are not listed for a trace as given", async () => {
    const shown = await showTools();
    expect(announced(shown)).toBe("");
    expect(shown.findAll(".applied-edits .button")).toEqual([]);
    expect(shown.find(".applied-edits").getBoundingClientRect().height).toBe(0);
  });

  test("list that scores are not divided, in the formula, the step and the sentence", async () => {
    const shown = await showTools({ stage: "scaledScores" });
    expect(statement(shown)).toContain("÷ √16");
    await userEvent.click(shown.toggle("Divide by √dₖ"));
    await expect.poll(() => announced(shown)).toBe("Experiment: scores not divided by √dₖ.");
    expect(shown.texts(".statement math")).toEqual(["S=QK⊤"]);
    expect(shown.texts(".statement span")[0]).toContain("not divided by √dₖ");
    expect(shown.texts('[data-stage="scaledScores"] .stage-formula')).toEqual(["not divided"]);
    expect(shown.texts(".arithmetic").join()).not.toContain("√");
    await userEvent.click(shown.step("weights"));
    await expect.poll(() => shown.texts(".statement math")).toEqual(["A=softmax(QK⊤)"]);
  });

  test("list a temperature, also in the formula of the cell", async () => {
    const shown = await showTools();
    await shown.slide("experiment-temperature", "ArrowRight", 10);
    await expect.poll(() => announced(shown)).toContain("τ = 2.00");
    expect(statement(shown)).toContain("τ=2.00");
    expect(statement(shown)).toContain("÷ τ = 2.00");
    expect(shown.texts(".arithmetic-formula")[0]).toContain("/τ");
  });

  test("are undone one by one, and the focus stays in the widget", async () => {
    const shown = await showTools({
      selection: { query: IT, key: BECAUSE },
      settings: { excludedKeys: [TIRED], experiment: { ...NO_EXPERIMENT, temperature: 2 } },
    });
    expect(announced(shown)).toBe(
      "Experiment: softmax of scores divided by τ = 2.00. Excluded: “tired”; the other weights do not change.",
    );
    shown.button("Undo the experiment").focus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => announced(shown)).toMatch(/^Excluded/);
    expect(shown.root.activeElement).toBe(shown.find(".applied-edits"));
    shown.button("Include every key").focus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => announced(shown)).toBe("");
    expect(shown.root.activeElement).toBe(shown.grid());
    await userEvent.hover(shown.field());
    await expect.poll(async () => ranked(shown)).toEqual(shares(await rowWith({})));
  });

  test("are announced by the same element, so that a screen reader speaks them", async () => {
    const shown = await showTools();
    const line = shown.find(".applied-edits [role=status]");
    await shown.choose("experiment-mask", "window");
    await expect.poll(() => line.textContent).toBe("Experiment: window of itself and 2 each way.");
    const spoken = shown.texts("[role=status]").join(" ");
    expect(spoken.match(/Experiment|experiment:/g)).toEqual(["Experiment"]);
  });

  test("stay while another sentence is chosen, and are still listed", async () => {
    const shown = await showTools({
      settings: { experiment: { ...NO_EXPERIMENT, isScaled: false } },
    });
    shown.reader.update({ text: "The cat sat" });
    await expect.poll(() => shown.grid().getAttribute("aria-rowcount")).toBe("3");
    expect(announced(shown)).toBe("Experiment: scores not divided by √dₖ.");
  });

  test("name the mask that applies if the trace came with one", async () => {
    const shown = await showTools({ causal: true });
    expect(shown.texts(".tool .words")[0]).toContain("replaces the given one");
    await shown.choose("experiment-mask", "none");
    await expect
      .poll(() => announced(shown))
      .toBe("Experiment: no mask instead of the given mask.");
    // A mask that hides what was hidden before changes nothing.
    await shown.choose("experiment-mask", "causal");
    await expect.poll(() => announced(shown)).toBe("");
  });

  test("explain a cell whose key is excluded, instead of its arithmetic", async () => {
    const shown = await showTools({
      selection: { query: IT, key: BECAUSE },
      settings: { excludedKeys: [BECAUSE] },
    });
    expect(shown.findAll(".arithmetic")).toEqual([]);
    expect(shown.texts(".row-panel .words")).toContain(
      "Excluded: “because”; the other weights do not change.",
    );
  });

  test("keep the weighted sum and the output of excluded keys", async () => {
    const shown = await showTools({
      stage: "headOutputs",
      settings: { excludedKeys: [BECAUSE], exclusion: "renormalized" },
    });
    expect(shown.texts(".empty")).toEqual([]);
    expect(shown.texts(".arithmetic").join()).toContain("weight × value");
  });

  test("list a gap where it is true: the weighted sum still uses all keys", async () => {
    const shown = await showTools({
      stage: "headOutputs",
      settings: { excludedKeys: [BECAUSE, TIRED] },
    });
    expect(announced(shown)).toBe("Excluded: “because”, “tired”; the output still uses all keys.");
    await hoverCell(shown.grid(), IT, 2);
    await expect
      .poll(() => shown.texts(".arithmetic").join())
      .toContain("weight × value over 11 keys");
    expect(shown.texts(".arithmetic .term-name")).toContain("tired");
  });

  test("do not replace the arithmetic of a score, which excluding keys does not change", async () => {
    const shown = await showTools({
      stage: "scores",
      selection: { query: IT, key: BECAUSE },
      settings: { excludedKeys: [BECAUSE] },
    });
    expect(announced(shown)).toBe("Excluded: “because”; this step does not change.");
    expect(shown.texts(".arithmetic").join()).toContain("q·k over 16 terms");
  });

  test("explain why a step is missing", async () => {
    const shown = await showTools({ stage: "scores", settings: { weighting: "valueNorms" } });
    expect(shown.texts(".empty")).toEqual(["“Scores” is available for attention weights only."]);
    expect(shown.texts('[data-stage="scores"] .stage-formula')).toEqual(["weights only"]);
    expect(announced(shown)).toBe(inspectorEn.combine.valueWeightedRule);
  });
});

describe.for([360, 1000])("at %i px the grid does not move", (width) => {
  beforeEach(() => page.viewport(width, 900));

  const place = ({ grid }: ShownInspector) => {
    const { left, top, width, height } = grid().getBoundingClientRect();
    return [left, top + window.scrollY, width, height];
  };
  const changed = (shown: ShownInspector) => expect.poll(() => announced(shown)).not.toBe("");

  test("while cells are hidden one after the other", async () => {
    const shown = await showTools({ settings: { hidesCells: true } });
    const before = place(shown);
    for (const key of [TIRED, 0, BECAUSE]) {
      await clickCell(shown.grid(), IT, key);
      await changed(shown);
      expect(place(shown)).toEqual(before);
    }
    expect(shown.reader.getState().settings.experiment.hiddenCells).toEqual(
      [TIRED, 0, BECAUSE].map((key) => [IT, key]),
    );
    await userEvent.click(shown.button("Undo all"));
    await expect.poll(() => announced(shown)).toBe("");
    expect(place(shown)).toEqual(before);
  });

  test("when keys are excluded, and when they are included again", async () => {
    const shown = await showTools({ selection: { query: IT, key: BECAUSE } });
    const before = place(shown);
    await userEvent.click(shown.button("the selected key “because”"));
    await changed(shown);
    expect(place(shown)).toEqual(before);
    await userEvent.click(shown.button("Include every key"));
    await expect.poll(() => announced(shown)).toBe("");
    expect(place(shown)).toEqual(before);
  });

  test("when it is hovered with a saved one beside or above it", async () => {
    const shown = await showTools();
    await userEvent.click(shown.button("Save to compare"));
    await expect.poll(() => shown.findAll(".saved .matrix")).toHaveLength(1);
    await userEvent.keyboard("{Escape}");
    const before = place(shown);
    await hoverCell(shown.grid(), BECAUSE, BECAUSE - 1);
    await expect.poll(() => shown.texts(".saved-cell")[0]).toContain("key street");
    expect(place(shown)).toEqual(before);
  });

  test("and the applied edits stand right below it", async () => {
    const shown = await showTools({
      settings: { experiment: { ...NO_EXPERIMENT, hiddenCells: [[IT, 0]] } },
    });
    const [line, legend] = [shown.find(".applied-edits"), shown.findAll(".panels .legend").at(-1)];
    const gap = line.getBoundingClientRect().top - (legend?.getBoundingClientRect().bottom ?? 0);
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(24);
  });
});

describe("drawing a mask over words", () => {
  test("is not offered, since experiments apply to subword tokens, and a click selects", async () => {
    const shown = await showInspector({
      trace: SUBWORDS,
      settings: { hasWords: true, hidesCells: true },
    });
    await shown.openTools();
    expect(shown.texts(".tool > .words")).toContain(
      "Click cells to hide them: not while subword tokens are joined into words.",
    );
    await clickCell(shown.grid(), 1, 0);
    await expect.poll(() => shown.reader.getState().selection).toEqual({ query: 1, key: 0 });
    expect(shown.reader.getState().settings.experiment.hiddenCells).toEqual([]);
  });
});

describe("comparing", () => {
  test("keeps what is shown, and has it beside what is shown next", async () => {
    const shown = await showTools();
    await userEvent.click(shown.button("Save to compare"));
    await expect.poll(() => shown.findAll(".saved .matrix")).toHaveLength(1);
    expect(shown.texts(".saved .caption")[0]).toContain("The animal");
    expect(shown.texts(".row-panel").join(" ")).toContain(inspectorEn.compare.noChanges);
    await userEvent.click(shown.button("Discard"));
    await expect.poll(() => shown.findAll(".saved")).toHaveLength(0);
  });

  test("names the edits of each, if that is the only difference", async () => {
    const shown = await showTools();
    await userEvent.click(shown.button("Save to compare"));
    await shown.choose("experiment-mask", "causal");
    await expect
      .poll(() => shown.texts(".panels .caption"))
      .toEqual([
        expect.stringMatching(/^Saved: “The animal.*”, head 1 previous token$/),
        expect.stringMatching(/^Now: “The animal.*”, head 1 previous token, causal mask$/),
      ]);
  });

  test("shows the difference: its values, and the largest changes", async () => {
    const shown = await showTools();
    await userEvent.click(shown.button("Save to compare"));
    await shown.slide("experiment-temperature", "ArrowRight", 10);
    await userEvent.click(shown.option("compare-modes", "Difference"));
    const [before, after] = [await rowWith({}), await rowWith({ temperature: 2 })];
    const grown = after.map((share, key) => share - (before[key] ?? 0));
    await expect
      .poll(() => shown.texts(".difference p.legend")[0])
      .toContain(inspectorEn.compare.legend);
    await expect
      .poll(() => ranked(shown))
      .toEqual(
        grown
          .toSorted((a, b) => Math.abs(b) - Math.abs(a))
          .slice(0, 5)
          .map((one) => formatNumber(one)),
      );
    // The row of a sharper softmax shrinks when it is flattened: both are said.
    expect(sentence(shown)).toMatch(
      /^“it” increased most at .+\(0\.\d\d\); decreased most at “because” \(−0/,
    );
    expect(shown.findAll(".saved")).toHaveLength(0);
    expect(shown.texts(".change-list li")).toHaveLength(5);
    const change = /(\d\.\d+) → (\d\.\d+)([+−]\d\.\d+)$/.exec(
      shown.texts(".change-list li")[0] ?? "",
    );
    const [saved, present, gap] = (change ?? [])
      .slice(1)
      .map((text) => Number(text.replace("−", "-")));
    expect(present).toBeCloseTo((saved ?? Number.NaN) + (gap ?? Number.NaN), 6);
  });

  test.each(["side", "difference"] as const)(
    "lines are replaced by matrices, with a note (%s)",
    async (comparison) => {
      const shown = await showTools({ settings: { comparison, view: "lines" } });
      expect(shown.findAll(".lines")).toHaveLength(1);
      await userEvent.click(shown.button("Save to compare"));
      shown.reader.update({ head: 1 });
      await expect
        .poll(() => shown.texts(".panels > .words"))
        .toEqual([inspectorEn.compare.asMatrices]);
      expect(shown.findAll(".lines")).toHaveLength(0);
      await expect
        .poll(() => shown.findAll(".panels canvas.cells"))
        .toHaveLength(comparison === "side" ? 2 : 1);
      shown.reader.update({ stage: "headOutputs" });
      await expect.poll(() => shown.texts(".panels > .words")).toEqual([]);
    },
  );

  test("the difference of a vector shows the range of its changes", async () => {
    const shown = await showTools({ stage: "headOutputs", settings: { comparison: "difference" } });
    await userEvent.click(shown.button("Save to compare"));
    shown.reader.update({ head: 1 });
    await expect
      .poll(() => shown.texts(".row-part .words")[0])
      .toMatch(/^“it” changed by −?\d\.\d\d to −?\d\.\d\d over 16 components\.$/);
    expect(shown.texts(".row-part b")[0]).toBe("it compared with the saved one");
  });

  test("on a phone has every name of a change in full", async () => {
    await page.viewport(360, 740);
    const shown = await showTools();
    await userEvent.click(shown.button("Save to compare"));
    await shown.slide("experiment-temperature", "ArrowRight", 10);
    await userEvent.click(shown.option("compare-modes", "Difference"));
    await expect.poll(() => shown.findAll(".change")).toHaveLength(5);
    const cut = shown
      .findAll(".change")
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    expect(cut.map(({ textContent }) => textContent)).toEqual([]);
  });

  test("side by side, the saved one is first, and equal shapes have cells of the same size, aligned", async () => {
    await page.viewport(1200, 900);
    const shown = await showTools();
    await userEvent.click(shown.button("Save to compare"));
    await userEvent.fill(shown.field(), TEXT.replace("street", "motorway"));
    await expect.poll(() => shown.texts(".now .label")).toContain("motorway");
    const boxOf = (canvas: string) => shown.find(canvas).getBoundingClientRect();
    const sizeOf = ({ top, width, height }: DOMRect) => [top, width, height];
    // Its room is measured a frame after the names beside it became longer.
    await expect.poll(() => sizeOf(boxOf(".saved canvas"))).toEqual(sizeOf(boxOf(".now canvas")));
    const [now, saved] = [".now canvas", ".saved canvas"].map(boxOf);
    expect(now?.width).toBeGreaterThan(200);
    expect(shown.texts(".is-beside .caption")).toEqual([
      "Saved: “… cross the street because …”, head 1 previous token",
      "Now: “… the motorway because it …”, head 1 previous token",
    ]);
    expect(saved?.right).toBeLessThan(now?.left ?? 0);
  });

  test("side by side, the weight of a saved cell is shown under it, and announced", async () => {
    const shown = await showTools();
    await userEvent.click(shown.button("Save to compare"));
    await hoverCell(shown.grid(), IT, 0);
    const [share = 0] = await rowWith({});
    await expect
      .poll(() => shown.texts(".saved-cell")[0])
      .toContain(`Saved: query it, key The: ${share.toFixed(2)}`);
    const [announced] = shown.findAll(".saved-cell");
    expect([announced?.role, announced?.ariaHidden]).toEqual(["status", "false"]);
    // Of a cell that is hovered there, the grid says it already.
    await hoverCell(shown.grids()[0] as HTMLElement, IT, 0);
    await expect.poll(() => announced?.ariaHidden).toBe("true");
  });

  test("of two heads at a step of all names neither", async () => {
    const shown = await showTools({ stage: "output" });
    await userEvent.click(shown.button("Save to compare"));
    shown.reader.update({ head: 1 });
    await expect.poll(() => shown.texts(".is-beside .caption")).toHaveLength(2);
    for (const caption of shown.texts(".is-beside .caption")) {
      expect(caption).toMatch(/^(Saved|Now): “.+”, all heads$/);
    }
  });

  test("side by side, all selected tokens are outlined on both sides", async () => {
    const shown = await showTools({
      selection: { query: IT, key: null },
      settings: { alsoSelected: [2] },
    });
    await userEvent.click(shown.button("Save to compare"));
    await expect.poll(() => shown.findAll(".now .row-outline")).toHaveLength(2);
    expect(shown.findAll(".saved .row-outline")).toHaveLength(2);
  });

  test("of vectors names the matrix and the component of the largest change, and shows where nothing changed", async () => {
    const shown = await showTools({ stage: "projected", settings: { comparison: "difference" } });
    await userEvent.click(shown.button("Save to compare"));
    await expect.poll(() => shown.texts(".legend-of-zero .legend")).toHaveLength(3);
    expect(shown.texts(".legend-of-zero .legend > span:not(.scale)")).toEqual(
      new Array(3).fill("nothing changed"),
    );
    shown.reader.update({ head: 1 });
    await expect.poll(() => shown.texts(".change").length).toBe(5);
    const [first = ""] = shown.texts(".change");
    expect(first).toMatch(/^[QKV] .+, component \d+$/);
    await userEvent.click(shown.findAll(".change")[0] as HTMLElement);
    await expect.poll(() => shown.findAll(".cell-outline")).toHaveLength(1);
    const [row = ""] = shown.texts(".row-part b");
    expect(row).toContain(/^[QKV] (.+), component/.exec(first)?.[1]);
  });

  test("of texts of different lengths explains why there is no difference", async () => {
    const shown = await showTools({ settings: { comparison: "difference" } });
    await userEvent.click(shown.button("Save to compare"));
    await userEvent.fill(shown.field(), "one two three");
    await expect
      .poll(() => shown.texts(".tool").join(" "))
      .toContain("3 tokens against 11: side by side only.");
    expect(shown.findAll(".saved .matrix")).toHaveLength(1);
  });

  test("outlines nothing outside a smaller saved matrix", async () => {
    const shown = await showInspector({ text: "one two" });
    await shown.openTools();
    await userEvent.click(shown.button("Save to compare"));
    await userEvent.keyboard("{Escape}");
    await userEvent.fill(shown.field(), TEXT);
    await expect.poll(() => shown.grid().getAttribute("aria-rowcount")).toBe("11");
    await hoverCell(shown.grid(), 9, 9);
    await expect.poll(() => shown.findAll(".stage-view .row-outline")).toHaveLength(1);
    expect(shown.findAll(".saved .cell-outline")).toEqual([]);
  });

  test("has no two elements of one id", async () => {
    const shown = await showTools();
    await userEvent.click(shown.button("Save to compare"));
    await expect.poll(() => shown.findAll(".saved .matrix")).toHaveLength(1);
    await hoverCell(shown.grid(), 0, 0);
    const ids = shown.findAll("[id]").map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

/** Two layers with two heads over a word of two pieces and one more, where they stand in the text. */
const SUBWORDS: AttentionTrace = (() => {
  const tokens = ["run", "ning", "fast"];
  const weights = tensor([
    [
      [1, 0, 0],
      [0.5, 0.5, 0],
      [0.25, 0.25, 0.5],
    ],
    [
      [0, 0, 1],
      [0, 0.5, 0.5],
      [0.75, 0.25, 0],
    ],
  ]);
  return {
    source: { kind: "imported", label: "pieces of a test" },
    queryTokens: tokens,
    keyTokens: tokens,
    textSpans: [
      [0, 3],
      [3, 7],
      [8, 12],
    ],
    layers: ["layer 1", "layer 2"].map((label) => ({ label, headLabels: ["a", "b"], weights })),
  };
})();

describe("combining", () => {
  const heads = ({ findAll }: ShownInspector) => findAll(".overview-cell");

  test("Shift and clicks on heads combine them into a layer after the others: their mean", async () => {
    const shown = await showInspector({ trace: SUBWORDS, selection: { query: 2, key: null } });
    await userEvent.keyboard("{Shift>}");
    await userEvent.click(heads(shown)[0] as HTMLElement);
    await userEvent.click(heads(shown)[3] as HTMLElement);
    await userEvent.keyboard("{/Shift}");
    await expect.poll(() => heads(shown)).toHaveLength(5);
    expect(shown.texts('.overview [role="rowheader"]')).toEqual([
      "Layer 1",
      "Layer 2",
      "Mean of L1 H1, L2 H2",
    ]);
    expect(shown.texts(".shown-head")).toEqual(["Mean of L1 H1, L2 H2"]);
    // (0.25 + 0.75) / 2, (0.25 + 0.25) / 2, (0.5 + 0) / 2
    await expect.poll(() => ranked(shown)).toEqual(["0.50", "0.25", "0.25"]);
    const why = () => shown.texts(".arithmetic .words");
    expect(why()).toEqual(["Mean of L1 H1, L2 H2 at this cell: (0.2500 + 0.7500) ÷ 2 = 0.5000."]);
    await shown.openTools();
    await shown.choose("combine-by", "max");
    await expect.poll(() => ranked(shown)).toEqual(["0.75", "0.50", "0.25"]);
    expect(sentence(shown)).toContain("The row sums to 1.50.");
    expect(why()).toEqual([
      "Maximum of L1 H1, L2 H2 at this cell: the largest of 0.2500, 0.7500 is 0.7500.",
    ]);
    expect(shown.texts('[data-stage="weights"] .stage-formula')).toEqual(["maximum of the heads"]);
    await shown.choose("combine-by", "sum");
    // 0.25 + 0.75, 0.25 + 0.25, 0.5 + 0
    await expect.poll(() => ranked(shown)).toEqual(["1.00", "0.50", "0.50"]);
    expect(sentence(shown)).toContain("The row sums to 2.00.");
    expect(why()).toEqual(["Sum of L1 H1, L2 H2 at this cell: 0.2500 + 0.7500 = 1.000."]);
    expect(shown.texts('[data-stage="weights"] .stage-formula')).toEqual(["sum of the heads"]);
    await shown.choose("combine-by", "max");
    await userEvent.selectOptions(shown.find(".overview-metric select"), "distance");
    await expect.poll(() => shown.texts(".overview-value")[4]).toBe("–");
    expect(heads(shown)[4]?.title).toBe(
      "Maximum of L1 H1, L2 H2\ndistance: not defined for a maximum or a sum, whose rows do not sum to 1",
    );
    await userEvent.click(shown.button("Separate the heads"));
    await expect.poll(() => heads(shown)).toHaveLength(4);
    expect(shown.reader.getState()).toMatchObject({ layer: 0, settings: { combinedHeads: [] } });
    expect(shown.texts(".shown-head")).toEqual(["Layer 1, head 1: a"]);
    expect(shown.root.activeElement).toBe(shown.find("#combine-by"));
  });

  test("Space on a head adds it to the combination and removes it", async () => {
    const shown = await showInspector({ trace: SUBWORDS });
    heads(shown)[0]?.focus();
    await userEvent.keyboard(" ");
    await expect
      .poll(() => shown.reader.getState().settings.combinedHeads)
      .toEqual([{ layer: 0, head: 0 }]);
    await userEvent.keyboard(" ");
    await expect.poll(() => shown.reader.getState().settings.combinedHeads).toEqual([]);
  });

  test("a combined layer cannot be combined again", async () => {
    const shown = await showInspector({ trace: SUBWORDS, settings: { hasRollout: true } });
    heads(shown)[4]?.focus();
    await userEvent.keyboard(" {ArrowUp} ");
    await expect
      .poll(() => shown.reader.getState().settings.combinedHeads)
      .toEqual([{ layer: 1, head: 0 }]);
    expect(shown.texts(".overview-combine")).toEqual(["✓"]);
  });

  test("a combined layer is opened by Enter, and left for a recorded head", async () => {
    const shown = await showInspector({ trace: SUBWORDS, settings: { hasRollout: true } });
    expect(shown.texts(".shown-head")).toEqual(["Layer 1, head 1: a"]);
    heads(shown)[4]?.focus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => shown.texts(".shown-head")).toEqual(["Rollout"]);
    expect(heads(shown)[4]?.getAttribute("aria-current")).toBe("true");
    await userEvent.click(heads(shown)[1] as HTMLElement);
    await expect.poll(() => shown.texts(".shown-head")).toEqual(["Layer 1, head 2: b"]);
  });

  test("Enter on a head opens it", async () => {
    const shown = await showInspector({ trace: SUBWORDS });
    const heard = vi.fn();
    shown.reader.on("change", heard);
    heads(shown)[0]?.focus();
    await userEvent.keyboard("{ArrowDown}{ArrowRight}{Enter}");
    await expect.poll(() => shown.reader.getState()).toMatchObject({ layer: 1, head: 1 });
    expect(heard.mock.lastCall?.[0]).toMatchObject({ layer: 1, head: 1 });
  });

  test("rollout is a layer after the others", async () => {
    const shown = await showInspector({ trace: SUBWORDS, selection: { query: 0, key: null } });
    await shown.openTools();
    await userEvent.click(shown.toggle("Rollout over all layers"));
    await expect.poll(() => heads(shown)).toHaveLength(5);
    expect(shown.texts(".shown-head")).toEqual(["Rollout"]);
    // Rows of the mean of the heads and of staying, half each, times itself, in sixty-fourths.
    const layer = [
      [0.75, 0, 0.25],
      [0.125, 0.75, 0.125],
      [0.25, 0.125, 0.625],
    ];
    const first = [0, 1, 2].map((key) =>
      [0, 1, 2].reduce((sum, k) => sum + (layer[0]?.[k] ?? 0) * (layer[k]?.[key] ?? 0), 0),
    );
    await expect.poll(() => ranked(shown)).toEqual(shares(first));
    expect(shown.texts(".arithmetic .words")).toEqual([inspectorEn.combine.rules.rollout]);
  });

  test("there is nothing to join in a text of whole words, which a sentence explains", async () => {
    const shown = await showTools();
    const { words, whyNot } = inspectorEn.combine;
    await expect.poll(() => shown.texts(".tool .words")).toContain(`${words}: ${whyNot.words}`);
  });

  test("the pictures stay those of attention weights, and the legend explains the colour of a sum", async () => {
    const combinedHeads = [
      { layer: 0, head: 0 },
      { layer: 0, head: 1 },
    ];
    const shown = await showInspector({
      trace: SUBWORDS,
      settings: { combinedHeads, combineBy: "sum", combination: "heads" },
    });
    expect(shown.texts(".panels .legend").join()).toContain("sum of weights");
    const legend = () => shown.texts(".overview-legend > *");
    expect(legend()).toEqual(["01attention weight", inspectorEn.overview.fullColor]);
    shown.reader.update({ settings: { combineBy: "mean" } });
    await expect.poll(legend).toEqual(["01attention weight"]);
  });

  test("a rollout without a key lists the renormalised weights and the residual half, without value norms", async () => {
    const settings = { hasRollout: true, combination: "rollout", excludedKeys: [1] } as const;
    const shown = await showTools({ settings });
    await expect
      .poll(() => announced(shown))
      .toBe("Excluded: “animal”; the other weights are renormalised, and the residual half stays.");
    await userEvent.click(shown.toggle("Weight by value norm"));
    await expect
      .poll(() => shown.texts(".tool .words"))
      .toContain(inspectorEn.combine.combinesWeights);
  });

  test("no control moves when a rule appears", async () => {
    const shown = await showInspector({ trace: SUBWORDS });
    await userEvent.click(shown.button("Instruments"));
    const tool = shown.findAll<HTMLElement>(".tools summary").at(-1)?.parentElement;
    if (tool == null) throw new Error("the page must have tools, got none");
    await userEvent.click(tool.querySelector("summary") as HTMLElement);
    const places = () =>
      [...tool.querySelectorAll("input, select, button")].map(
        (control) => control.getBoundingClientRect().top,
      );
    const before = places();
    await userEvent.click(shown.toggle("Join subword tokens into words"));
    await userEvent.click(shown.toggle("Rollout over all layers"));
    await expect.poll(() => tool.textContent).toContain("“Rollout” has a row of its own");
    expect(tool.textContent).toContain("rows are averaged");
    expect(places()).toEqual(before);
  });

  test("subword tokens become words, whose rows sum to 1, and the selection stays", async () => {
    const shown = await showInspector({ trace: SUBWORDS, selection: { query: 1, key: null } });
    const selection = () => shown.reader.getState().selection;
    await shown.openTools();
    await userEvent.click(shown.toggle("Join subword tokens into words"));
    await expect
      .poll(() => shown.texts(".row-labels:not(.row-names) .label"))
      .toEqual(["running", "fast"]);
    expect(selection()).toEqual({ query: 0, key: null });
    // “running”: the mean of 1 + 0 and 0.5 + 0.5.
    await expect.poll(() => ranked(shown)).toEqual(["1.00", "0.00"]);
    await userEvent.click(shown.toggle("Join subword tokens into words"));
    await expect
      .poll(() => shown.texts(".row-labels:not(.row-names) .label"))
      .toEqual(["run", "ning", "fast"]);
    expect(selection()).toEqual({ query: 0, key: null });
  });

  test("a metric of whole rows is not defined with a gap, and is after renormalising", async () => {
    const shown = await showInspector({
      trace: SUBWORDS,
      settings: { metric: "entropy", excludedKeys: [0] },
    });
    await expect.poll(() => shown.texts(".overview-value")).toEqual(["–", "–", "–", "–"]);
    expect(heads(shown)[0]?.title).toContain(
      "spread (entropy): not defined while excluded keys leave a gap",
    );
    shown.reader.update({ settings: { exclusion: "renormalized" } });
    await expect.poll(() => shown.texts(".overview-value").join()).toMatch(/\d/);
    shown.reader.update({ settings: { exclusion: "gap", metric: "self" } });
    await expect.poll(() => shown.texts(".overview-value").join()).toMatch(/\d/);
  });

  test("value norms are listed, and rows do not sum to 1", async () => {
    const shown = await showTools();
    await userEvent.click(shown.toggle("Weight by value norm"));
    await expect.poll(() => shown.texts(".statement")[0]).toContain("rows do not sum to 1.");
    expect(shown.findAll(".saturation")).toEqual([]);
  });
});
