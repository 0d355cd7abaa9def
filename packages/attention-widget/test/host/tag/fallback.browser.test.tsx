import { traceFrom, writeTrace } from "attention-core/formats";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import readme from "../../../README.md?raw";
import { define } from "../../../src/index.js";
import { define as defineInspector } from "../../../src/inspector.js";
import { toSVG } from "../../../src/static.js";
import { painted } from "../../browser/painted.js";
import { partsOf } from "../../browser/parts.js";

define();
beforeEach(() => page.viewport(1000, 900));

/** Part of a page, gone after the test. */
async function place(html: string): Promise<HTMLElement> {
  const target = document.createElement("section");
  document.body.append(target);
  onTestFinished(() => target.remove());
  target.innerHTML = html;
  await painted();
  return target;
}

/** Makes `fetch` wait for an answer of the test. */
function hold(): (response: Response) => void {
  let answer: (response: Response) => void = () => {};
  const spy = vi.spyOn(globalThis, "fetch").mockImplementation(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  onTestFinished(() => spy.mockRestore());
  return (response) => answer(response);
}

const isVisible = (target: HTMLElement, selector: string) =>
  target.querySelector(selector)?.checkVisibility();

test("what stands in the tag is shown until there are numbers", async () => {
  const answer = hold();
  const target = await place(
    '<attention-heatmap src="x.json"><p>A picture of attention.</p></attention-heatmap>',
  );
  const tag = target.firstElementChild as HTMLElement;
  expect(isVisible(target, "p")).toBe(true);
  expect(partsOf(tag).findAll(".heatmap")).toEqual([]);
  answer(new Response(writeTrace(traceFrom({ tokens: ["a"], attentions: [[1]] }))));
  await expect.poll(() => partsOf(tag).grids()).toHaveLength(1);
  expect(isVisible(target, "p")).toBe(false);
});

test("what stands in the tag stays where the numbers cannot be read, with the reason", async () => {
  const answer = hold();
  const target = await place(
    '<attention-heatmap src="x.json"><p>A picture of attention.</p></attention-heatmap>',
  );
  const tag = target.firstElementChild as HTMLElement;
  answer(new Response("", { status: 404 }));
  await expect
    .poll(() => partsOf(tag).texts('[role="alert"]'))
    .toEqual([expect.stringContaining("404")]);
  expect(isVisible(target, "p")).toBe(true);
});

test("spaces and data in the tag are nothing to show", async () => {
  hold();
  const target = await place(
    '<attention-heatmap src="x.json"> \n <script type="application/json">{}</script></attention-heatmap>',
  );
  const tag = target.firstElementChild as HTMLElement;
  expect(partsOf(tag).findAll(".heatmap")).toHaveLength(1);
});

test("a poster that comes later is shown too", async () => {
  hold();
  const target = await place('<attention-heatmap src="x.json"></attention-heatmap>');
  const tag = target.firstElementChild as HTMLElement;
  tag.append("Attention");
  await expect.poll(() => partsOf(tag).findAll(".heatmap")).toEqual([]);
});

/** How far things on the page moved on their own while `act` ran. */
async function shiftsDuring(act: () => unknown): Promise<number> {
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
  });
  observer.observe({ type: "layout-shift" });
  await act();
  for (let frames = 0; frames < 5; frames++) await painted();
  observer.disconnect();
  return sum;
}

/** The style that the README recommends, by which the room is there before the script; for a tag of another name. */
function reserved(
  tag: string,
  [wide = "1000px", narrow = "1500px"]: readonly string[] = [],
): string {
  const [style = ""] = /<style>\n {2}attention-heatmap.*?<\/style>/s.exec(readme) ?? [];
  return style
    .replaceAll("attention-heatmap", tag)
    .replace("1000px", wide)
    .replace("1500px", narrow);
}

/** What it needs for the inspector, as the README says. */
const [, ...FOR_INSPECTOR] = readme.match(/it takes (\d+px), and (\d+px) on a phone/) ?? [];

test.each([320, 360, 420, 560, 680, 750, 760, 1000])(
  "a heatmap that comes late is no higher than the room reserved for it on a page %i px wide",
  async (width) => {
    await page.viewport(width, 900);
    for (const [kind, defineTag, heights] of [
      ["plain", define, undefined],
      ["inspector", defineInspector, FOR_INSPECTOR],
    ] as const) {
      const tag = `${kind}-of-${width}`;
      const target = await place(
        `${reserved(tag, heights)}<${tag} text="The cat sat on the mat"></${tag}><p>After it.</p>`,
      );
      const after = target.querySelector("p") as HTMLElement;
      const { top } = after.getBoundingClientRect();
      defineTag(tag);
      await painted();
      expect(partsOf(target.querySelector(tag) as HTMLElement).grids()).not.toEqual([]);
      expect(after.getBoundingClientRect().top, kind).toBe(top);
    }
  },
);

test("a script that comes late moves nothing on a page that reserves the room", async () => {
  await page.viewport(1000, 1400);
  const poster = toSVG("The cat sat on the mat", { heads: 4 });
  const target = await place(
    `${reserved("shifty-heatmap")}<shifty-heatmap text="The cat sat on the mat">${poster}</shifty-heatmap><p>After it.</p>`,
  );
  const after = target.querySelector("p") as HTMLElement;
  const { top } = after.getBoundingClientRect();
  expect(isVisible(target, "svg")).toBe(true);
  const shift = await shiftsDuring(() => define("shifty-heatmap"));
  expect(partsOf(target.querySelector("shifty-heatmap") as HTMLElement).grids()).toHaveLength(1);
  expect(after.getBoundingClientRect().top).toBe(top);
  expect(shift).toBe(0);
  // Without the room, the same moves the paragraph, and is measured.
  const moved = await shiftsDuring(() => {
    (target.querySelector("style") as HTMLElement).textContent = "";
  });
  expect(after.getBoundingClientRect().top).not.toBe(top);
  expect(moved).toBeGreaterThan(0);
});
