import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { AttentionHeatmapElement, define, handBuiltSource } from "../src/index.js";
import { clickCell, hoverCell } from "./browser/cells.js";
import { painted } from "./browser/painted.js";
import { type Parts, partsOf } from "./browser/parts.js";
import { rectangular } from "./browser/traces.js";
import { watchTroubles } from "./browser/troubles.js";

define();
beforeEach(() => page.viewport(1000, 900));

/** A part of the page, gone after the test. */
function place(html = ""): HTMLElement {
  const target = document.createElement("section");
  document.body.append(target);
  onTestFinished(() => target.remove());
  target.innerHTML = html;
  return target;
}

type WrittenHeatmap = Parts & { readonly element: AttentionHeatmapElement };

/** A heatmap written as HTML. */
async function write(html: string): Promise<WrittenHeatmap> {
  const element = place(html).querySelector("attention-heatmap");
  if (element === null) throw new Error("the markup must hold an attention-heatmap, got none");
  await painted();
  return { element, ...partsOf(element) };
}

/** Every event of this name that reaches the document. */
function hear(name: "focus" | "select" | "change" | "error"): CustomEvent[] {
  const heard: CustomEvent[] = [];
  const listener = (event: Event) => void heard.push(event as CustomEvent);
  document.addEventListener(`attention-${name}`, listener);
  onTestFinished(() => document.removeEventListener(`attention-${name}`, listener));
  return heard;
}

test("<attention-heatmap> shows the default sentence", async () => {
  const { element, grids } = await write("<attention-heatmap></attention-heatmap>");
  expect(element).toBeInstanceOf(AttentionHeatmapElement);
  expect(grids()[0]?.getAttribute("aria-rowcount")).toBe("11");
  expect(element.shadowRoot?.mode).toBe("open");
});

test("<attention-heatmap> causes no error event in the page", async () => {
  const troubles = watchTroubles();
  await write("<attention-heatmap></attention-heatmap>");
  await painted();
  expect(troubles).toEqual([]);
});

test("attributes say text, heads, head, stage and causal", async () => {
  const { element, field, texts } = await write(
    '<attention-heatmap text="one two three" heads="3" head="2" stage="maskedScores" causal>' +
      "</attention-heatmap>",
  );
  expect(element.getState()).toEqual({
    text: "one two three",
    heads: 3,
    head: 2,
    layer: 0,
    stage: "maskedScores",
    causal: true,
    selection: null,
  });
  expect(field().value).toBe("one two three");
  expect(texts(".stages .is-chosen .stage-name")).toEqual(["Mask"]);
  expect(texts(".thumbnails .is-chosen")).toEqual(["3 same word"]);
  expect(texts(".hidden-key")).toHaveLength(1);
});

test("the attribute theme says light or dark", async () => {
  const { element, find } = await write('<attention-heatmap theme="dark"></attention-heatmap>');
  const ground = () => getComputedStyle(find(".heatmap")).backgroundColor;
  const dark = ground();
  element.setAttribute("theme", "light");
  expect(ground()).not.toBe(dark);
  element.setAttribute("theme", "dark");
  expect(ground()).toBe(dark);
});

test.for([
  ["text", "one two", { text: "one two" }],
  ["heads", "7", { heads: 7 }],
  ["heads", " 2 ", { heads: 2 }],
  ["head", "1", { head: 1 }],
  ["stage", "output", { stage: "output" }],
  ["causal", "", { causal: true }],
  ["causal", "true", { causal: true }],
] as const)("setAttribute(%s, “%s”) is shown", async ([name, value, state]) => {
  const { element } = await write("<attention-heatmap></attention-heatmap>");
  element.setAttribute(name, value);
  expect(element.getState()).toMatchObject(state);
});

test.for([
  ["text", "one two"],
  ["heads", "7"],
  ["head", "1"],
  ["stage", "output"],
  ["causal", ""],
] as const)("removeAttribute(%s) goes back to the default", async ([name, value]) => {
  const { element } = await write("<attention-heatmap></attention-heatmap>");
  const before = element.getState();
  element.setAttribute(name, value);
  expect(element.getState()).not.toEqual(before);
  element.removeAttribute(name);
  expect(element.getState()).toEqual(before);
});

test.for([
  ["text", "one two"],
  ["heads", 2],
  ["head", 3],
  ["stage", "scores"],
  ["causal", true],
  ["selection", { query: 1, key: 0 }],
] as const)(
  "the property %s gives back what was set, and leaves attributes alone",
  async ([name, value]) => {
    const { element } = await write("<attention-heatmap></attention-heatmap>");
    Object.assign(element, { [name]: value });
    expect(element[name]).toEqual(value);
    expect(element.getState()[name]).toEqual(value);
    expect(element.getAttributeNames()).toEqual([]);
  },
);

test("the property trace shows a finished trace, and source computes again", async () => {
  const { element, texts } = await write("<attention-heatmap></attention-heatmap>");
  element.trace = rectangular;
  await expect.poll(() => texts(".row-labels .label")).toEqual(["le", "chat"]);
  expect(element.trace).toBe(rectangular);
  expect(element.source).toBeUndefined();
  const source = handBuiltSource();
  element.source = source;
  await expect.poll(() => texts(".origin b")).toEqual(["Hand-built matrices"]);
  expect(element.source).toBe(source);
});

test("properties set before the tag is defined are kept", async () => {
  const element = document.createElement("late-heatmap");
  Object.assign(element, { text: "one two", stage: "scores", selection: { query: 1, key: 0 } });
  place().append(element);
  define("late-heatmap");
  await painted();
  expect(element).toBeInstanceOf(AttentionHeatmapElement);
  expect((element as AttentionHeatmapElement).getState()).toMatchObject({
    text: "one two",
    stage: "scores",
    selection: { query: 1, key: 0 },
  });
  expect(Object.keys(element)).toEqual([]);
  Object.assign(element, { text: "three" });
  expect(partsOf(element).texts("output")).not.toEqual([]);
  expect((element as AttentionHeatmapElement).text).toBe("three");
});

test("a property set before the element is in a page wins over its attribute", async () => {
  const element = document.createElement("attention-heatmap");
  element.setAttribute("stage", "scores");
  element.stage = "output";
  expect(element.stage).toBe("output");
  place().append(element);
  expect(element.getState().stage).toBe("output");
});

test("a bad attribute is shown as a sentence and fired as attention-error", async () => {
  const errors = hear("error");
  const { texts, grids } = await write('<attention-heatmap heads="many"></attention-heatmap>');
  const reason = 'attention-heatmap: heads must be a whole number from 1 up, got "many"';
  expect(texts('[role="alert"]')).toEqual([expect.stringContaining(reason)]);
  expect(errors.map(({ detail }) => detail)).toEqual([new TypeError(reason)]);
  expect(grids()).toHaveLength(1);
});

test.for([
  ["heads", "9", "heads must be one of 1, 2, 3, 4, 5, 6, 7, 8, got 9"],
  ["heads", "", 'heads must be a whole number from 1 up, got ""'],
  ["head", "-1", 'head must be a whole number from 0 up, got "-1"'],
  ["head", "4", "head must be below heads (4), got 4"],
  ["stage", "softmax", 'got "softmax" (did you mean "weights"?)'],
  ["theme", "blue", 'theme must be one of auto, light, dark, got "blue"'],
] as const)(
  "setAttribute(%s, “%s”) is refused in words and changes nothing",
  async ([name, value, reason]) => {
    const errors = hear("error");
    const { element, texts } = await write("<attention-heatmap></attention-heatmap>");
    const before = element.getState();
    element.setAttribute(name, value);
    await expect.poll(() => texts('[role="alert"]')).toEqual([expect.stringContaining(reason)]);
    expect(errors).toHaveLength(1);
    expect(element.getState()).toEqual(before);
  },
);

test("a bad attribute keeps none of the others from being read", async () => {
  const { element, texts, field } = await write(
    '<attention-heatmap stage="softmax" text="one two" heads="2" head="1" causal theme="dark">' +
      "</attention-heatmap>",
  );
  expect(element.getState()).toMatchObject({
    text: "one two",
    heads: 2,
    head: 1,
    causal: true,
    stage: "weights",
  });
  expect(field().value).toBe("one two");
  expect(element.style.colorScheme).toBe("dark");
  expect(texts('[role="alert"]')).toEqual([expect.stringContaining('got "softmax"')]);
});

test("a bad attribute before a good one that recomputes is still shown", async () => {
  const { texts } = await write('<attention-heatmap heads="many" causal></attention-heatmap>');
  expect(texts('[role="alert"]')).toEqual([expect.stringContaining('got "many"')]);
});

test("a bad attribute that is put right takes the sentence away", async () => {
  const { element, texts } = await write('<attention-heatmap stage="softmax"></attention-heatmap>');
  element.setAttribute("stage", "scores");
  await expect.poll(() => texts('[role="alert"]')).toEqual([]);
});

test("update() of the element refuses bad options as mount() does", async () => {
  const { element } = await write("<attention-heatmap></attention-heatmap>");
  expect(() => element.update({ heads: 0 })).toThrow(
    new RangeError("update: heads must be a whole number from 1 up, got 0"),
  );
  element.update({ text: "one two", stage: "scores" });
  expect(element.getState()).toMatchObject({ text: "one two", stage: "scores" });
});

test("an element that is removed and put back shows what it showed", async () => {
  const { element, step, head, grids } = await write(
    '<attention-heatmap text="one two three" heads="3"></attention-heatmap>',
  );
  await userEvent.click(step("scores"));
  await userEvent.click(head(2));
  await clickCell(grids()[0] as HTMLElement, 2, 1);
  await expect.poll(() => element.getState().selection).not.toBeNull();
  const before = element.getState();
  const parent = element.parentElement;
  element.remove();
  expect(element.getState()).toEqual(before);
  await painted();
  parent?.append(element);
  await painted();
  expect(element.getState()).toEqual(before);
  expect(partsOf(element).texts(".stages .is-chosen .stage-name")).toEqual(["Scores"]);
  await userEvent.click(step("weights"));
  await expect.poll(() => element.getState().stage).toBe("weights");
});

test("an element that returns to the page shows the trace it showed", async () => {
  const { element, texts } = await write("<attention-heatmap></attention-heatmap>");
  element.trace = rectangular;
  const parent = element.parentElement;
  element.remove();
  parent?.append(element);
  await painted();
  expect(texts(".row-labels .label")).toEqual(["le", "chat"]);
});

test("an attribute that changes while the element is away counts when it is back", async () => {
  const { element } = await write('<attention-heatmap stage="scores"></attention-heatmap>');
  const parent = element.parentElement;
  element.remove();
  element.setAttribute("stage", "output");
  parent?.append(element);
  expect(element.getState().stage).toBe("output");
});

test("an element that is moved shows the same at its new place", async () => {
  const { element, grids } = await write('<attention-heatmap text="one two"></attention-heatmap>');
  element.stage = "scores";
  place().append(element);
  await painted();
  expect(element.getState()).toMatchObject({ text: "one two", stage: "scores" });
  expect(grids()).toHaveLength(1);
});

test("an element that is moved into another document is drawn there, and back again", async () => {
  const troubles = watchTroubles();
  const { element } = await write('<attention-heatmap text="one two"></attention-heatmap>');
  const frame = document.createElement("iframe");
  place().append(frame);
  frame.contentDocument?.body.append(element);
  await painted();
  const drawn = () => {
    const roots = [element.shadowRoot, element.shadowRoot?.querySelector("div")?.shadowRoot];
    return roots.flatMap((root) => [...(root?.querySelectorAll(".heatmap") ?? [])]);
  };
  await expect.poll(() => drawn()).toHaveLength(1);
  const [heatmap] = drawn();
  if (heatmap === undefined) throw new Error("a heatmap must be there, got none");
  expect(getComputedStyle(heatmap).position).toBe("relative"); // as the style sheet says
  expect(heatmap.querySelectorAll('[role="grid"]')).toHaveLength(1);
  element.stage = "scores";
  await painted();
  expect(heatmap.querySelector(".stages .is-chosen .stage-name")?.textContent).toBe("Scores");
  place().append(element);
  await painted();
  expect(drawn()).toHaveLength(1);
  expect(partsOf(element).grids()).toHaveLength(1);
  expect(troubles).toEqual([]);
});

test("an element that is put back fires each event once", async () => {
  const { element, step } = await write("<attention-heatmap></attention-heatmap>");
  const parent = element.parentElement;
  for (let times = 0; times < 3; times++) {
    element.remove();
    parent?.append(element);
  }
  await painted();
  const changes = hear("change");
  await userEvent.click(step("scores"));
  await expect.poll(() => changes.length).toBeGreaterThan(0);
  expect(changes).toHaveLength(1);
});

test("events bubble, cross shadow roots and carry what happened", async () => {
  const [focuses, selects, changes] = [hear("focus"), hear("select"), hear("change")];
  const outer = place().attachShadow({ mode: "open" });
  const element = document.createElement("attention-heatmap");
  element.text = "one two";
  outer.append(element);
  await painted();
  const { grids, step } = partsOf(element);
  await hoverCell(grids()[0] as HTMLElement, 1, 0);
  await clickCell(grids()[0] as HTMLElement, 1, 0);
  await userEvent.click(step("scores"));
  await expect.poll(() => changes).toHaveLength(1);
  const cell = { query: 1, key: 0, queryToken: "two", keyToken: "one" };
  expect(focuses[0]?.detail).toMatchObject(cell);
  expect(selects[0]?.detail).toMatchObject(cell);
  expect(changes[0]?.detail).toMatchObject({ stage: "scores", selection: { query: 1, key: 0 } });
  expect([...focuses, ...selects, ...changes].every(({ composed }) => composed)).toBe(true);
});

test("properties and attributes fire no event", async () => {
  const heard = [hear("focus"), hear("select"), hear("change"), hear("error")];
  const { element } = await write("<attention-heatmap></attention-heatmap>");
  element.text = "one two";
  element.setAttribute("stage", "scores");
  element.selection = { query: 1, key: 0 };
  element.update({ causal: true });
  await painted();
  expect(heard.flat()).toEqual([]);
});

test("rules of the page style nothing inside of the tag, nor does the tag style the page", async () => {
  const outside = document.createElement("button");
  place().append(outside);
  const plain = getComputedStyle(outside).padding;
  const sheet = document.createElement("style");
  sheet.textContent = "input, canvas, summary, .label { outline: 9px solid red !important }";
  document.head.append(sheet);
  onTestFinished(() => sheet.remove());
  const { findAll } = await write('<attention-heatmap text="one two"></attention-heatmap>');
  const parts = findAll("input, canvas, summary, .label");
  expect(parts.length).toBeGreaterThan(8);
  expect(parts.filter((part) => getComputedStyle(part).outlineWidth === "9px")).toEqual([]);
  expect(getComputedStyle(outside).padding).toBe(plain);
});

test("children of the tag stay in the page, for where it is not known", async () => {
  const { element } = await write(
    "<attention-heatmap><p>A picture of attention.</p></attention-heatmap>",
  );
  expect(element.innerHTML).toBe("<p>A picture of attention.</p>");
  expect(element.querySelector("p")?.checkVisibility()).toBe(false);
});

test("document.createElement makes one without attributes, and appending it draws it", async () => {
  const element = document.createElement("attention-heatmap");
  expect(element.outerHTML).toBe("<attention-heatmap></attention-heatmap>");
  expect(element.shadowRoot).toBeNull();
  place().append(element);
  await painted();
  expect(partsOf(element).grids()).toHaveLength(1);
});

test("getState() before the element is in a page gives what it will show", () => {
  const element = document.createElement("attention-heatmap");
  element.update({ text: "one", heads: 2 });
  expect(element.getState()).toMatchObject({ text: "one", heads: 2, stage: "weights" });
});

test("cloneNode(true) makes an independent heatmap with the same attributes", async () => {
  const { element } = await write(
    '<attention-heatmap text="one two" stage="scores"></attention-heatmap>',
  );
  const copy = element.cloneNode(true) as AttentionHeatmapElement;
  place().append(copy);
  await painted();
  expect(copy.getState()).toEqual(element.getState());
  copy.text = "three";
  expect(element.text).toBe("one two");
  expect(partsOf(copy).grids()).toHaveLength(1);
});

test("a hidden element takes no room", async () => {
  const { element } = await write("<attention-heatmap hidden></attention-heatmap>");
  expect(getComputedStyle(element).display).toBe("none");
});

test("define(name) registers the same thing under another name", async () => {
  define("other-heatmap");
  const target = place('<other-heatmap text="one two"></other-heatmap>');
  await painted();
  const element = target.firstElementChild as AttentionHeatmapElement;
  expect(element).toBeInstanceOf(AttentionHeatmapElement);
  expect(partsOf(element).grids()[0]?.getAttribute("aria-rowcount")).toBe("2");
  expect(customElements.get("other-heatmap")).not.toBe(customElements.get("attention-heatmap"));
});

test("define() again leaves the first definition", () => {
  const first = customElements.get("attention-heatmap");
  expect(() => define()).not.toThrow();
  expect(customElements.get("attention-heatmap")).toBe(first);
});

test("define() where something else has the name leaves that, and warns once", () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  onTestFinished(() => warn.mockRestore());
  class Other extends HTMLElement {}
  customElements.define("taken-heatmap", Other);
  define("taken-heatmap");
  define("taken-heatmap");
  expect(customElements.get("taken-heatmap")).toBe(Other);
  expect(warn.mock.calls).toEqual([
    ["define: <taken-heatmap> keeps the class that was registered for it before this one"],
  ]);
});

test("define() again of the same class warns of nothing", () => {
  const warn = vi.spyOn(console, "warn");
  onTestFinished(() => warn.mockRestore());
  define("twice-heatmap");
  define("twice-heatmap");
  expect(warn).not.toHaveBeenCalled();
});

test("addEventListener(“attention-change”) is typed and hears the state", async () => {
  const { element, step } = await write("<attention-heatmap></attention-heatmap>");
  const stages = vi.fn();
  element.addEventListener("attention-change", ({ detail }) => stages(detail.stage));
  await userEvent.click(step("projected"));
  await expect.poll(() => stages.mock.calls).toEqual([["projected"]]);
});
