import { beforeEach, expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import {
  type AttentionHeatmapElement,
  define,
  type HeatmapHandle,
  mount,
} from "../../../src/index.js";
import { define as defineInspector } from "../../../src/inspector.js";
import { en } from "../../../src/words/en/index.js";
import { painted } from "../../browser/painted.js";
import { partsOf } from "../../browser/parts.js";
import { rectangular } from "../../browser/traces.js";

define();
defineInspector("attention-inspector");
beforeEach(() => page.viewport(1000, 900));

/** A heatmap written as HTML. */
async function write(html: string) {
  const target = document.createElement("section");
  document.body.append(target);
  onTestFinished(() => target.remove());
  target.innerHTML = html;
  const element = target.firstElementChild;
  if (element === null) throw new Error("the markup must hold an element, got none");
  await painted();
  return { element: element as HTMLElementTagNameMap["attention-heatmap"], ...partsOf(element) };
}

/** What a tag has in the place of what only the handle of `mount` has. */
const IN_ITS_PLACE: Readonly<
  Record<Exclude<keyof HeatmapHandle, keyof AttentionHeatmapElement>, keyof HTMLElement | null>
> = { on: "addEventListener", destroy: "remove", element: null };

test("a tag has every method of the handle, or that of an element in its place", async () => {
  const { element } = await write('<attention-heatmap text="one two"></attention-heatmap>');
  for (const [name, other] of Object.entries(IN_ITS_PLACE)) {
    expect(name in element).toBe(false);
    if (other !== null) expect(element[other]).toBeTypeOf("function");
  }
  const heatmap = mount(document.createElement("div"));
  onTestFinished(() => heatmap.destroy());
  for (const name of ["update", "getState", "toSVG", "toPNG", "toCSV", "toJSON"] as const) {
    expect(element[name]).toBeTypeOf("function");
    expect(heatmap[name]).toBeTypeOf("function");
  }
});

test("the attribute select selects a token, whatever comes after it", async () => {
  const { element, texts } = await write(
    '<attention-heatmap select="sat" text="the cat sat"></attention-heatmap>',
  );
  expect(element.selection).toEqual({ query: 2, key: null });
  expect(texts(".row-panel").join()).toContain("sat");
  element.setAttribute("select", "the > cat");
  expect(element.selection).toEqual({ query: 0, key: 1 });
  element.removeAttribute("select");
  expect(element.selection).toBeNull();
});

test("the attribute select is found in a trace that comes later", async () => {
  const { element } = await write('<attention-heatmap select="2"></attention-heatmap>');
  expect(element.selection).toEqual({ query: 2, key: null });
  element.update({ trace: Promise.resolve(rectangular), select: "chat > cat" });
  await painted();
  expect(element.selection).toEqual({ query: 1, key: 2 });
});

test("a token that the text does not have is a sentence beside the picture", async () => {
  const { texts, grids } = await write(
    '<attention-heatmap select="dog" text="the cat sat"></attention-heatmap>',
  );
  expect(texts('[role="alert"]')).toEqual([
    en.failed(
      'attention-heatmap: select must be one of the tokens ["the", "cat", "sat"], got "dog"',
    ),
  ]);
  expect(grids()).toHaveLength(1);
});

/** What changes the picture; the terms of a product open to be read. */
const CONTROLS = ":is(input, select, button, summary):not(.row-panel *)";

test.each(["attention-heatmap", "attention-inspector"])(
  "controls of <%s> can be hidden, only the row of steps, or all",
  async (tag) => {
    const { element, findAll, texts, grids } = await write(
      `<${tag} text="the cat sat" controls="none" caption="What sat attends to."></${tag}>`,
    );
    expect(findAll(CONTROLS)).toEqual([]);
    expect(grids()).toHaveLength(1);
    expect(texts(".figure-caption")).toEqual(["What sat attends to."]);
    expect(texts(".origin b")).toEqual([en.origin.handBuilt]); // whose numbers these are is always said
    element.setAttribute("controls", "steps");
    await painted();
    expect(findAll(CONTROLS).every((one) => one.closest(".strip") !== null)).toBe(true);
    expect(findAll(CONTROLS)).toHaveLength(8);
    element.removeAttribute("controls");
    await painted();
    expect(findAll(CONTROLS).length).toBeGreaterThan(12);
  },
);

test("the caption is written into the picture as a file", async () => {
  const { element } = await write(
    '<attention-heatmap text="a b" caption="One & two"></attention-heatmap>',
  );
  expect(element.caption).toBe("One & two");
  expect(await element.toSVG()).toContain("One &amp; two");
});

test("a child in the slot caption stands in the place of the caption", async () => {
  const { element, findAll } = await write(
    '<attention-heatmap text="a b"><p slot="caption">See <a href="#x">there</a>.</p></attention-heatmap>',
  );
  expect(element.querySelector("p")?.checkVisibility()).toBe(true);
  expect(findAll(".figure-caption")).toEqual([]);
});

test("::part() of the page styles the parts", async () => {
  const style = document.createElement("style");
  style.textContent = "attention-heatmap::part(heatmap) { border-width: 7px }";
  document.head.append(style);
  onTestFinished(() => style.remove());
  const { find, findAll } = await write('<attention-heatmap caption="a"></attention-heatmap>');
  expect(getComputedStyle(find(".heatmap")).borderTopWidth).toBe("7px");
  const names = new Set(findAll("[part]").map((one) => one.getAttribute("part")));
  expect([...names].sort()).toEqual(
    "caption controls foot heads heatmap legend matrix row statement steps".split(" "),
  );
});

test("an element that is put back has the controls and the caption that it had", async () => {
  const { element, texts } = await write(
    '<attention-heatmap text="a b" controls="none" caption="One"></attention-heatmap>',
  );
  element.caption = "Two";
  const parent = element.parentElement;
  element.remove();
  parent?.append(element);
  await painted();
  expect([element.controls, element.caption]).toEqual(["none", "Two"]);
  expect(texts(".figure-caption")).toEqual(["Two"]);
});
