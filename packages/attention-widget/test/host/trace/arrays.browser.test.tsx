// Arrays in the place of a trace, as a person meets them: what reads them comes with the first.

import { beforeEach, expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import { type AttentionHeatmapElement, define, mount } from "../../../src/index.js";
import { mount as mountInspector } from "../../../src/inspector.js";
import { painted } from "../../browser/painted.js";
import { partsOf } from "../../browser/parts.js";
import { show } from "../../browser/show.js";

define();
beforeEach(() => page.viewport(1000, 900));

const arraysOf = (...tokens: string[]) => ({
  tokens,
  attentions: tokens.map((_, row) => tokens.map((_, key) => (row === key ? 1 : 0))),
});
const WRONG = {
  tokens: ["it"],
  attentions: [
    [0.5, 0.5],
    [0.5, 0.5],
  ],
};
const REFUSAL = /^traceFrom: tokens must have 2 entries/;

/** An element of the page, gone after the test. */
function place(): HTMLElement {
  const target = document.createElement("section");
  document.body.append(target);
  onTestFinished(() => target.remove());
  return target;
}

test.each([
  ["mount", mount],
  ["mount of the inspector", mountInspector],
])(
  "%s(target, { trace: arrays }) shows nothing of its own, and then the arrays",
  async (_, mount) => {
    const heatmap = mount(place(), { trace: arraysOf("le", "chat") });
    const { grids, texts } = partsOf(heatmap.element);
    expect(grids()).toHaveLength(0);
    await expect.poll(() => texts(".row-labels .label")).toEqual(["le", "chat"]);
    expect(heatmap.getState().text).toBe("le chat");
  },
);

test("mount(target, { trace: arrays }) of wrong arrays says why, and fires an error event", async () => {
  const heatmap = mount(place(), { trace: WRONG });
  const heard: string[] = [];
  heatmap.on("error", ({ message }) => heard.push(message));
  const { texts } = partsOf(heatmap.element);
  await expect.poll(() => texts('[role="alert"]').join()).toMatch(/tokens must have 2 entries/);
  expect(heard).toEqual([expect.stringMatching(REFUSAL)]);
  heatmap.update({ trace: arraysOf("le") });
  await expect.poll(() => texts(".row-labels .label")).toEqual(["le"]);
  expect(texts('[role="alert"]')).toEqual([]);
});

test("mount(target, { trace: {} }) is refused by the reader of arrays", async () => {
  const heatmap = mount(place(), { trace: {} as never });
  const heard: string[] = [];
  heatmap.on("error", ({ message }) => heard.push(message));
  await expect.poll(() => heard).toHaveLength(1);
  expect(heard[0]).toMatch(/^traceFrom: .* must /);
});

test("update({ trace: arrays }) leaves the view before until the newest are read", async () => {
  const { heatmap, texts, field } = await show({ text: "one two" });
  const shown = [texts(".row-labels .label").join()];
  const observer = new MutationObserver(() => shown.push(texts(".row-labels .label").join()));
  observer.observe(heatmap.element.shadowRoot!, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  heatmap.update({ trace: arraysOf("le"), stage: "weights" });
  heatmap.update({ trace: arraysOf("le", "chat"), selection: { query: 1, key: null } });
  expect(field().value).toBe("one two");
  expect(heatmap.getState().selection).toBeNull();
  await expect.poll(() => texts(".row-labels .label")).toEqual(["le", "chat"]);
  observer.disconnect();
  expect(new Set(shown)).toEqual(new Set(["one,two", "le,chat"]));
  expect(heatmap.getState().selection).toEqual({ query: 1, key: null });
});

test("update({ trace: arrays }) of wrong arrays leaves the view and what is typed, and says why", async () => {
  const { heatmap, texts, field, type } = await shownWithType();
  const heard: string[] = [];
  heatmap.on("error", ({ message }) => heard.push(message));
  heatmap.update({ trace: WRONG });
  await type("one two three");
  await expect.poll(() => texts('[role="alert"]').join()).toMatch(/tokens must have 2 entries/);
  expect(field().value).toBe("one two three");
  await expect.poll(() => texts(".row-labels .label")).toEqual(["one", "two", "three"]);
  expect(heard).toEqual([expect.stringMatching(REFUSAL)]);
});

async function shownWithType() {
  const shown = await show({ text: "one two" });
  const type = async (text: string) => {
    shown.field().value = text;
    shown.field().dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  return { ...shown, type };
}

test("destroy() while arrays are read leaves nothing", async () => {
  const target = place();
  const heatmap = mount(target, { trace: arraysOf("le") });
  const heard: unknown[] = [];
  heatmap.on("error", (event) => heard.push(event));
  heatmap.destroy();
  const other = mount(target, { text: "a b" });
  other.update({ trace: WRONG });
  other.destroy();
  await painted();
  expect(target.childNodes).toHaveLength(0);
  expect(heard).toEqual([]);
});

test("toCSV() of arrays that are read waits for them", async () => {
  const heatmap = mount(place(), { trace: arraysOf("le", "chat") });
  expect(await heatmap.toCSV()).toMatch(/^A,le,chat\s/);
  heatmap.update({ trace: arraysOf("a", "b") });
  expect(await heatmap.toCSV()).toMatch(/^A,a,b\s/);
});

test("a tag with arrays set before it is in a page shows them, and no text of its own", async () => {
  const element = document.createElement("attention-heatmap") as AttentionHeatmapElement;
  const heard: string[] = [];
  element.addEventListener("attention-error", ({ detail }) => heard.push(detail.message));
  element.trace = arraysOf("le", "chat");
  element.setAttribute("select", "chat");
  place().append(element);
  const { grids, texts } = partsOf(element);
  await expect.poll(() => texts(".row-labels .label")).toEqual(["le", "chat"]);
  expect(element.selection).toEqual({ query: 1, key: null });
  element.trace = WRONG;
  element.stage = "scores";
  await expect.poll(() => heard).toEqual([expect.stringMatching(REFUSAL)]);
  expect(element.stage).toBe("scores");
  element.update({ trace: arraysOf("a", "b"), stage: "weights" });
  const parent = element.parentElement!;
  element.remove(); // while they are read
  parent.append(element);
  expect(grids()).toHaveLength(0);
  await expect.poll(() => texts(".row-labels .label")).toEqual(["a", "b"]);
});
