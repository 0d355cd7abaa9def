import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { cellPlace } from "../browser/cells.js";
import { emulate } from "../browser/emulate.js";
import { type ShownInspector, showInspector } from "../browser/showInspector.js";
import { fullTrace } from "../helpers/traces.js";
import { denseTrace } from "../lines/traces.js";

const TEXT = "The animal didn't cross the street because it was too tired";
const IT = 7;
const OPTIONS = {
  text: TEXT,
  head: 3,
  selection: { query: IT, key: null },
  settings: { view: "arcs" },
} as const;

beforeEach(async () => {
  await page.viewport(1280, 720);
  document.documentElement.lang = "en";
});

/** Shown under a page bar of 48 px, in a column of at most 1104 px. */
async function showPage(options: Parameters<typeof showInspector>[0] = OPTIONS) {
  const main = document.createElement("main");
  Object.assign(main.style, { maxWidth: "1104px", margin: "48px auto 0" });
  document.body.append(main);
  document.body.style.margin = "0";
  const shown = await showInspector(options, main);
  scrollTo(0, 0);
  return shown;
}

const boxOf = ({ find }: ShownInspector, part: string) => find(part).getBoundingClientRect();
const isOnScreen = ({ top, bottom, left, right }: DOMRect) =>
  top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;

/** Everything that the Tab key stops at, in its order; of radio buttons the chosen one. */
const stops = ({ findAll }: ShownInspector) =>
  findAll<HTMLElement>(
    'button:not([disabled]), input:not([type="radio"]), input:checked, select, textarea, summary, [tabindex="0"]',
  ).filter((each) => each.checkVisibility({ visibilityProperty: true }));

describe("where the text comes first", () => {
  test("sentence, arcs, the number and the selected row are on a screen of 1280 × 720 before any click", async () => {
    const shown = await showPage();
    const parts = [".arcs-text", ".arcs-drawing text", ".arcs-sentences", ".heads-strip canvas"];
    for (const part of parts) expect([part, isOnScreen(boxOf(shown, part))]).toEqual([part, true]);
    expect(isOnScreen(boxOf(shown, ".row-outline"))).toBe(true);
    expect(shown.texts(".arcs-drawing text")).toEqual([expect.stringMatching(/^0\.\d\d$/)]);
    const order = stops(shown);
    expect(order.indexOf(shown.find(".arcs-grid"))).toBeLessThanOrEqual(2);
    expect(order.indexOf(shown.grid())).toBeLessThanOrEqual(8);
  });

  test("the sentence with its arcs and the number are on a phone of 360 × 740", async () => {
    await page.viewport(360, 740);
    const shown = await showPage();
    for (const part of [".arcs-text", ".arcs-drawing text", ".arcs-sentences"]) {
      expect([part, isOnScreen(boxOf(shown, part))]).toEqual([part, true]);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });

  test("hovering a cell shows the arcs of its row, and hovering a token its row of the matrix", async () => {
    const shown = await showPage();
    const outline = () => shown.find(".row-outline.is-hovered").style.top;
    await userEvent.hover(shown.grid(), { position: cellPlace(shown.grid(), 1, 2).position });
    await expect.poll(() => shown.texts(".arcs-token.is-hovered")).toEqual(["animal"]);
    const ofCell = outline();
    await userEvent.hover(shown.find(".about"));
    await expect.poll(() => shown.findAll(".is-hovered")).toEqual([]);
    const token = shown.findAll(".arcs-token")[1]?.getBoundingClientRect() ?? new DOMRect();
    const corner = boxOf(shown, ".arcs-grid");
    const position = { x: token.x + 10 - corner.x, y: token.y + 10 - corner.y };
    await userEvent.hover(shown.find(".arcs-grid"), { position });
    await expect.poll(() => shown.findAll(".row-outline.is-hovered").length).toBe(1);
    expect(outline()).toBe(ofCell);
  });

  test("no sentence is said twice", async () => {
    const { texts } = await showPage();
    const [said = ""] = texts(".arcs-sentences");
    expect(said).toContain("attends most to");
    expect(texts(".row-panel").join(" ")).not.toContain("attends most to");
    expect(texts(".tokens")).toEqual([]);
  });

  test("hovering or focusing a head shows its arcs and its matrix, and leaving brings the open one back", async () => {
    const shown = await showPage();
    const number = () => shown.texts(".arcs-drawing text").join();
    const name = () => shown.texts(".shown-head").join();
    const before = [name(), number()];
    const [first, second] = shown.findAll(".overview-cell");
    await userEvent.hover(first as Element);
    await expect.poll(name).toMatch(/^Head 1/);
    expect(number()).not.toBe(before[1]);
    expect(shown.reader.getState().head).toBe(3);
    expect(shown.texts(".overview-cell.is-open .overview-label")).toEqual(["head 4"]);
    await userEvent.hover(shown.find(".about"));
    await expect.poll(() => [name(), number()]).toEqual(before);
    second?.focus();
    await expect.poll(name).toMatch(/^Head 2/);
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => shown.reader.getState().head).toBe(1);
    second?.blur();
    expect(name()).toMatch(/^Head 2/);
  });

  test("hovering moves nothing else on the page", async () => {
    const shown = await showPage();
    const parts = [".arcs", ".heads-strip", ".step-bar", ".stage-view", ".inspector-bar", ".foot"];
    const places = () =>
      parts.map((part) => {
        const { y, width, height } = boxOf(shown, part);
        // What is kept as high as it was may differ by a 64th of a pixel.
        return [part, ...[y, width, height].map((px) => px.toFixed(1))];
      });
    const before = places();
    for (const head of shown.findAll(".overview-cell")) {
      await userEvent.hover(head);
      expect(places()).toEqual(before);
    }
    for (const row of [0, 4, 8]) {
      await userEvent.hover(shown.grid(), { position: cellPlace(shown.grid(), row, 1).position });
      expect(places()).toEqual(before);
    }
  });

  test("the text stays at steps of vectors, and selects their rows", async () => {
    const shown = await showPage({ ...OPTIONS, stage: "projected" });
    expect(shown.findAll(".arcs-token")).toHaveLength(11);
    expect(shown.findAll(".arcs path")).toEqual([]);
    const token = shown.findAll(".arcs-token")[1]?.getBoundingClientRect() ?? new DOMRect();
    const corner = boxOf(shown, ".arcs-grid");
    const position = { x: token.x + 10 - corner.x, y: token.y + 10 - corner.y };
    await userEvent.click(shown.find(".arcs-grid"), { position });
    await expect.poll(() => shown.reader.getState().selection).toEqual({ query: 1, key: null });
    await userEvent.click(shown.step("headOutputs"));
    await expect.poll(() => shown.findAll(".arcs path").length).toBeGreaterThan(0);
  });
});

test("a long text is scrolled to the token that is read, once", async () => {
  const selection = { query: 290, key: null };
  const shown = await showPage({ trace: denseTrace(300), selection, settings: { view: "arcs" } });
  const room = shown.find(".arcs-room");
  const isSeen = () => {
    const { top, bottom } = room.getBoundingClientRect();
    const token = shown.findAll(".arcs-token")[290]?.getBoundingClientRect() ?? new DOMRect();
    return token.top >= top && token.bottom <= bottom;
  };
  await expect.poll(isSeen).toBe(true);
  room.scrollTop = 0;
  await userEvent.hover(shown.find(".arcs-grid"), { position: { x: 60, y: 70 } });
  await expect.poll(() => shown.findAll(".arcs-token.is-hovered").length).toBe(1);
  await userEvent.hover(shown.find(".about"));
  await expect.poll(() => shown.findAll(".arcs-token.is-hovered").length).toBe(0);
  expect(isSeen()).toBe(false);
});

test("a matrix of very many tokens is whole, and enlarged on demand", async () => {
  const shown = await showPage({ trace: denseTrace(300), settings: { view: "arcs" } });
  const matrix = shown.find(".matrix");
  expect(matrix.scrollWidth).toBeLessThanOrEqual(matrix.clientWidth);
  await userEvent.click(shown.button("Zoom in"));
  await expect.poll(() => matrix.scrollWidth).toBeGreaterThan(matrix.clientWidth);
  await userEvent.click(shown.button("Zoom in"));
  await expect.poll(() => matrix.scrollWidth).toBeLessThanOrEqual(matrix.clientWidth);
});

describe("the sentence", () => {
  test.each(["button", "double click", "F2"])("is edited in its place, by %s", async (way) => {
    const shown = await showPage({ ...OPTIONS, selection: null });
    const { height } = boxOf(shown, ".arcs-room");
    const font = getComputedStyle(shown.find(".arcs-text")).fontSize;
    if (way === "button") await userEvent.click(shown.button("Edit the sentence"));
    else if (way === "F2") {
      shown.find(".arcs-grid").focus();
      await userEvent.keyboard("{F2}");
    } else await userEvent.dblClick(shown.find(".arcs-grid"), { position: { x: 4, y: 4 } });
    const field = shown.find<HTMLTextAreaElement>("textarea");
    expect(shown.root.activeElement).toBe(field);
    expect([field.value, getComputedStyle(field).fontSize]).toEqual([TEXT, font]);
    expect(boxOf(shown, ".arcs-room").height).toBeCloseTo(height, 1);
    await userEvent.keyboard(" again");
    await expect.poll(() => shown.texts(".arcs-edit output")).toEqual(["12 tokens"]);
    expect(shown.reader.getState().text).toBe(`${TEXT} again`);
    await userEvent.keyboard("{Enter}");
    expect(shown.findAll("textarea")).toEqual([]);
    expect(shown.texts(".arcs-text")).toEqual([`${TEXT} again`]);
    expect(shown.root.activeElement).toBe(shown.button("Edit the sentence"));
  });

  test("ends by Escape, and by leaving the field", async () => {
    const shown = await showPage();
    await userEvent.click(shown.button("Edit the sentence"));
    await userEvent.keyboard("{Escape}");
    expect(shown.findAll("textarea")).toEqual([]);
    await userEvent.click(shown.button("Edit the sentence"));
    await userEvent.click(shown.find(".about"));
    await expect.poll(() => shown.findAll("textarea")).toEqual([]);
  });

  test("is a field while it is empty, which keeps the focus when the first letter comes", async () => {
    const shown = await showPage({ ...OPTIONS, text: "", selection: null });
    await userEvent.click(shown.find("textarea"));
    await userEvent.keyboard("one two");
    await expect.poll(() => shown.texts(".arcs-edit output")).toEqual(["2 tokens"]);
    expect(shown.root.activeElement).toBe(shown.find("textarea"));
  });

  test("of finished numbers cannot be edited", async () => {
    const shown = await showPage({ trace: fullTrace(), settings: { view: "arcs" } });
    expect(shown.texts("button")).not.toContain("Edit the sentence");
    await userEvent.dblClick(shown.find(".arcs-grid"), { position: { x: 4, y: 4 } });
    expect(shown.findAll("textarea")).toEqual([]);
  });
});

describe("the chain of why", () => {
  test("has the numbers of the pair, and each link opens its step", async () => {
    const shown = await showPage();
    const links = () => shown.findAll<HTMLButtonElement>(".link");
    expect(shown.texts(".why b")).toEqual([expect.stringMatching(/^Why it → The is 0\.\d\d$/)]);
    expect(shown.texts(".link-formula").slice(0, 2)).toEqual(["q·k", "÷ √16"]);
    expect(shown.findAll(".arithmetic")).toEqual([]);
    await userEvent.click(links()[0] as Element);
    await expect.poll(() => shown.reader.getState().stage).toBe("scores");
    expect(shown.root.activeElement).toBe(links()[0]);
    expect(links()[0]?.getAttribute("aria-current")).toBe("step");
    expect(shown.findAll(".bars")).toHaveLength(1);
    expect(shown.findAll(".arithmetic")).toHaveLength(1);
  });

  test("wraps on a phone, from left to right also on a page of the other direction", async () => {
    document.documentElement.dir = "rtl";
    onTestFinished(() => document.documentElement.removeAttribute("dir"));
    await page.viewport(360, 740);
    const shown = await showPage();
    const lefts = shown.findAll(".link").map((link) => link.getBoundingClientRect());
    expect(Math.max(...lefts.map(({ right }) => right))).toBeLessThanOrEqual(360);
    expect(lefts[1]?.left).toBeGreaterThan(lefts[0]?.right ?? Infinity);
  });
});

describe("the instruments", () => {
  test("open over the page, move nothing, close by Escape, and give the focus back", async () => {
    const shown = await showPage();
    const parts = [".arcs", ".stage-view", ".inspector-bar", ".foot"];
    const places = () => parts.map((part) => boxOf(shown, part).y);
    const before = places();
    const button = shown.button("Instruments");
    await userEvent.click(button);
    expect(button.getAttribute("aria-expanded")).toBe("true");
    await expect.poll(() => shown.root.activeElement?.localName).toBe("summary"); // once they are loaded
    expect(shown.root.activeElement).toBe(shown.find(".sheet summary"));
    expect(places()).toEqual(before);
    expect(isOnScreen(boxOf(shown, ".sheet"))).toBe(true);
    expect(shown.texts(".sheet summary")).toHaveLength(5);
    expect(shown.findAll(".sheet .overview-controls")).toHaveLength(1);
    await userEvent.keyboard("{Escape}");
    expect(shown.findAll(".sheet")).toEqual([]);
    expect(shown.root.activeElement).toBe(button);
  });

  test("stay open while the page beside them is used", async () => {
    const shown = await showPage({ ...OPTIONS, selection: null });
    await shown.openTools();
    await userEvent.click(shown.grid(), { position: cellPlace(shown.grid(), 1, 2).position });
    await expect.poll(() => shown.reader.getState().selection?.query).toBe(1);
    await shown.choose("experiment-mask", "causal");
    expect(shown.findAll(".sheet")).toHaveLength(1);
    await expect.poll(() => shown.findAll(".saturation")).toHaveLength(1);
    await userEvent.click(shown.button("×"));
    expect(shown.findAll(".sheet")).toEqual([]);
  });
});

describe("playing", () => {
  test("follows the token that is read, link by link, without a picture that flies", async () => {
    const shown = await showPage({ ...OPTIONS, stage: "scores", selection: null });
    const [read] = shown.texts(".arcs-token.is-hovered");
    await userEvent.click(shown.step("scaledScores"));
    await userEvent.click(shown.button("Play"));
    await expect.poll(() => shown.texts(".arcs-token.is-selected")).toEqual([read]);
    // The mask hides nothing, so that the weights come next.
    await expect.poll(() => shown.reader.getState().stage, { timeout: 4000 }).toBe("weights");
    expect(shown.findAll(".passage canvas")).toEqual([]);
    expect(shown.findAll(".link.is-now").length).toBeGreaterThan(0);
  });

  test("adds up the products of a score, goes on to its scaling, and adds a weighted value after the weights", async () => {
    const shown = await showPage();
    const now = () => shown.texts(".link.is-now").join();
    const barsIn = (path: string) => shown.find(path).getAttribute("d")?.match(/M/g)?.length;
    const movement = () => getComputedStyle(shown.find(".bars-all")).animationName;

    await userEvent.click(shown.step("scores"));
    await userEvent.click(shown.button("Play"));
    expect(now()).toMatch(/^q·k = /);
    expect(shown.texts(".bars")).toEqual(["q·k over 16 terms"]);
    expect([barsIn(".bars-all"), movement()]).toEqual([16, "add-up"]);
    await expect.poll(now).toMatch(/^÷ √16 = /);

    await userEvent.click(shown.step("weights"));
    await userEvent.click(shown.button("Play"));
    await expect.poll(now).toMatch(/^‖a·v‖ = /);
    // The weighted value grows before the sum that it is a part of.
    expect([barsIn(".bars-all"), barsIn(".bars-background"), movement()]).toEqual([16, 16, "grow"]);
  });

  test("moves nothing for those who prefer so", async () => {
    const animations = async () => {
      const shown = await showPage({ ...OPTIONS, stage: "scores" });
      return getComputedStyle(shown.find(".bars-all")).animationName;
    };
    expect(await animations()).toBe("add-up");
    await emulate({ "prefers-reduced-motion": "reduce" });
    expect(await animations()).toBe("none");
  });
});
