import { expect, onTestFinished, test, vi } from "vitest";
import { define, mount } from "../../src/index.js";
import { mount as mountInspector } from "../../src/inspector.js";
import { painted } from "../browser/painted.js";
import { partsOf } from "../browser/parts.js";
import { watchTroubles } from "../browser/troubles.js";

define();

const SENTENCE = "This heatmap is not drawn here: the page applies no style sheet to it.";

/** Sheets that can be made, and that no root applies. */
function applyNoSheets(): () => void {
  const adopted = vi.spyOn(ShadowRoot.prototype, "adoptedStyleSheets", "get");
  adopted.mockImplementation(() => []);
  onTestFinished(() => adopted.mockRestore());
  return () => adopted.mockRestore();
}

/** Sheets that cannot be made. */
function makeNoSheets(): void {
  const { prototype } = CSSStyleSheet;
  const replaceSync = Object.getOwnPropertyDescriptor(prototype, "replaceSync") ?? {};
  Reflect.deleteProperty(prototype, "replaceSync");
  onTestFinished(() => {
    Object.defineProperty(prototype, "replaceSync", replaceSync);
  });
}

function place(): HTMLElement {
  const target = document.createElement("section");
  document.body.append(target);
  onTestFinished(() => target.remove());
  return target;
}

test.each([
  ["are not applied", applyNoSheets],
  ["cannot be made", makeNoSheets],
])(
  "where style sheets %s, what stands in the tag stays, and a sentence says why",
  async (_, spoil) => {
    const troubles = watchTroubles();
    spoil();
    const heard: string[] = [];
    const target = place();
    target.addEventListener("attention-error", (event) => heard.push(event.detail.message));
    const tag = document.createElement("attention-heatmap");
    tag.setAttribute("text", "a b");
    tag.append(Object.assign(document.createElement("p"), { textContent: "A picture." }));
    target.append(tag);
    await painted();
    const { findAll, texts } = partsOf(tag);
    expect(target.querySelector("p")?.checkVisibility()).toBe(true);
    expect(texts('[role="alert"]')).toEqual([SENTENCE]);
    expect(findAll(".heatmap, canvas, [role=grid]")).toEqual([]);
    await expect
      .poll(() => heard)
      .toEqual(["draw: style sheets must apply in a shadow root, got one without them"]);
    expect(troubles).toEqual([]);
  },
);

test.each([
  ["mount", mount],
  ["mount of the inspector", mountInspector],
] as const)("%s fires error where style sheets are not applied", async (_, mountIn) => {
  applyNoSheets();
  const heatmap = mountIn(place(), { text: "a b" });
  onTestFinished(() => heatmap.destroy());
  const heard: Error[] = [];
  heatmap.on("error", (error) => heard.push(error));
  await expect
    .poll(() => heard.map(({ message }) => message))
    .toEqual(["draw: style sheets must apply in a shadow root, got one without them"]);
  heatmap.update({ text: "c d" });
  await painted();
  const { findAll, texts } = partsOf(heatmap.element);
  expect(texts('[role="alert"]')).toEqual([SENTENCE]);
  expect(findAll("canvas")).toEqual([]);
  expect(heard).toHaveLength(1);
});

test("a heatmap that comes into such a page later says so there", async () => {
  applyNoSheets();
  const target = document.createElement("section");
  const heatmap = mount(target, { text: "a b" });
  onTestFinished(() => heatmap.destroy());
  place().append(target);
  await expect.poll(() => partsOf(heatmap.element).texts('[role="alert"]')).toEqual([SENTENCE]);
});

test("a hidden heatmap has its styles all the same", async () => {
  const target = place();
  target.hidden = true;
  const heatmap = mount(target, { text: "a b" });
  onTestFinished(() => heatmap.destroy());
  target.hidden = false;
  await painted();
  const { findAll, texts } = partsOf(heatmap.element);
  expect(texts('[role="alert"]')).toEqual([]);
  expect(findAll("canvas").length).toBeGreaterThan(0);
});
