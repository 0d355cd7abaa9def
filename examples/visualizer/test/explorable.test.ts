// The figures and exercises of the article, as readers meet them: by scrolling, by keyboard and by finger,
// on paper, without scripts, and where a file cannot be had.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { FIGURES } from "../src/figures/figures";
import { openPage } from "./openPage.js";
import { servedPage } from "./servedPage.js";

const site = servedPage();
const names = Object.keys(FIGURES);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Options = Omit<Parameters<typeof openPage>[0], "browser" | "address">;
const open = (options: Options = {}) => openPage({ ...site, ...options });

const figure = (page: Page, name: string) => page.locator(`[data-figure=${name}]`);
const reading = (page: Page, name: string) => figure(page, name).getByRole("status").innerText();
const liveOnes = (page: Page) => page.locator(".explorable.is-live").count();

/** Focuses the article, for which every figure becomes live. */
async function liven(page: Page): Promise<void> {
  await page.locator("#article").focus();
  await expect.poll(() => liveOnes(page), { timeout: 20_000 }).toBe(names.length);
}

/** The key that sets a knob to another value, of a slider to one so far away that its numbers differ when rounded. */
function keyFarAway(knob: HTMLInputElement): string {
  if (knob.type === "radio") return "ArrowRight";
  return knob.value === knob.min ? "End" : "Home";
}

test("no figure is loaded before the reader turns to it, and then the one that is seen", async () => {
  const asked: string[] = [];
  const { page, problems } = await open({
    context: { viewport: { width: 1280, height: 720 } },
    prepare: (page) => page.on("request", (request) => asked.push(request.url())),
  });
  await page.waitForLoadState("networkidle");
  expect(asked.filter((url) => /Figure-|connectArticle-/.test(url))).toEqual([]);
  await figure(page, "plane").scrollIntoViewIfNeeded();
  await expect.poll(() => reading(page, "plane")).toMatch(/sum 1\.000/);
  expect(asked.some((url) => /planeFigure-/.test(url))).toBe(true);
  expect(asked.some((url) => /contributionFigure-/.test(url))).toBe(false);
  expect(problems).toEqual([]);
});

test("every figure can be set by keyboard alone, says its numbers, and has no fault that axe finds", async () => {
  const { page, problems } = await open({ context: { bypassCSP: true } });
  await liven(page);
  for (const name of names) {
    const knob = figure(page, name).locator("input:checked, input[type=range]").first();
    await knob.press("Shift"); // takes hold, so that scrolling sets the figure no more
    const before = await reading(page, name);
    await knob.press(await knob.evaluate(keyFarAway));
    await expect.poll(() => reading(page, name)).not.toBe(before);
  }
  await page.evaluate(axe);
  const faults = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(where: string): Promise<AxeResult> } };
    interface AxeResult {
      readonly violations: readonly { readonly id: string; readonly nodes: readonly object[] }[];
    }
    const { violations } = await axe.run("#article");
    return violations.map(({ id, nodes }) => `${id}: ${nodes.length}`);
  });
  expect(faults).toEqual([]);
  expect(problems).toEqual([]);
});

test("a finger drags the query, and the output follows inside the triangle", async () => {
  const { page } = await open({
    context: { viewport: { width: 360, height: 740 }, hasTouch: true },
  });
  await figure(page, "plane").scrollIntoViewIfNeeded();
  const sheet = figure(page, "plane").locator("svg");
  await sheet.waitFor();
  const box = (await sheet.boundingBox())!;
  await page.mouse.move(box.x + 0.3 * box.width, box.y + 0.3 * box.height);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.3 * box.width, box.y + 0.6 * box.height, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => reading(page, "plane")).toMatch(/tired 0\.[5-9]\d\d; sum 1\.000/);
});

test("what stands beside the text is set by scrolling, until the reader takes hold of it", async () => {
  const { page } = await open({ context: { viewport: { width: 1280, height: 720 } } });
  await figure(page, "scaling").scrollIntoViewIfNeeded();
  const width = figure(page, "scaling").locator(".figure-value");
  await expect.poll(() => width.innerText()).toBe("64");
  const read = async (set: string) => {
    const paragraph = page.locator(`#scaling [data-set="${set}"]`);
    await paragraph.evaluate((it) =>
      scrollBy(0, it.getBoundingClientRect().top - 0.39 * innerHeight),
    );
  };
  await read("512");
  await expect.poll(() => width.innerText()).toBe("512");
  await figure(page, "scaling").locator("input").press("Home");
  await read("64");
  await page.waitForTimeout(200);
  expect(await width.innerText()).toBe("4");
});

test("paper has the first picture of each figure, and no control", async () => {
  const { page } = await open();
  await liven(page);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".explorable > img").first().isVisible()).toBe(true);
  expect(
    await page.locator("#article :is(input, .figure-live, .exercise-field):visible").count(),
  ).toBe(0);
  expect(await page.getByRole("listitem").filter({ hasText: "exactly 0" }).isVisible()).toBe(true);
  expect(await page.getByRole("row", { name: "256 58 %" }).isVisible()).toBe(true);
});

test("without scripts, every picture is there, with its words", async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(site.address);
  await page.locator(".explorable > img").last().scrollIntoViewIfNeeded();
  const pictures = page.locator(".explorable > img");
  expect(await pictures.count()).toBe(names.length);
  for (const picture of await pictures.all()) {
    expect((await picture.boundingBox())?.height).toBeGreaterThan(200);
    expect(await picture.getAttribute("alt")).toMatch(/.{20}/);
  }
  expect(await page.locator(".exercise summary").first().isVisible()).toBe(true);
  expect(await page.getByRole("listitem").filter({ hasText: "exactly 0" }).isVisible()).toBe(true);
  expect(await page.getByRole("row", { name: "256 58 %" }).isVisible()).toBe(true);
});

test("a figure that cannot be loaded keeps its picture, and is asked for again", async () => {
  const { page } = await open({
    prepare: (page) => page.route(/rotaryFigure-/, (route) => route.abort()),
  });
  const place = figure(page, "rotary");
  await place.scrollIntoViewIfNeeded();
  await expect.poll(() => reading(page, "rotary")).toContain("could not be loaded");
  expect(await place.locator("img").isVisible()).toBe(true);
  await page.unroute(/rotaryFigure-/);
  await place.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => reading(page, "rotary")).toContain("the score is 1.544");
});

test("an exercise tells a wrong answer from the right one, which it then explains", async () => {
  const { page } = await open();
  await liven(page);
  const exercise = page.locator("[data-exercise=cache]");
  await exercise.getByLabel("Your answer").fill("many");
  await exercise.getByRole("button", { name: "Check" }).click();
  await expect.poll(() => exercise.getByRole("status").innerText()).toBe("Please type a number.");
  await exercise.getByLabel("Your answer").fill("66");
  await exercise.getByRole("button", { name: "Check" }).click();
  await expect.poll(() => exercise.getByRole("status").innerText()).toMatch(/^✗ Not that/);
  await exercise.getByLabel("Your answer").fill("78");
  await page.keyboard.press("Enter");
  await expect.poll(() => exercise.getByRole("status").innerText()).toBe("✓ Right.");
  expect(await exercise.getByText("1 + 2 + … + 12").isVisible()).toBe(true);
  const roles = page.locator("[data-exercise=roles]");
  await roles.getByRole("button", { name: "the weights" }).click();
  await expect.poll(() => roles.getByRole("status").innerText()).toMatch(/^✗/);
  await roles.getByRole("button", { name: "the output" }).click();
  await expect.poll(() => roles.getByRole("status").innerText()).toMatch(/^✓/);
});

/** How high each section, figure and exercise of the article is, by its name. */
const heightsOf = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>("#article :is(section, .explorable, .exercise)"),
    ].map(
      ({ id, dataset, offsetHeight }) =>
        [id || (dataset.figure ?? `exercise ${dataset.exercise}`), offsetHeight] as const,
    ),
  );

/** Sets every knob to each of its values, and tells at which a figure is not as high as at first. */
const movesOf = (page: Page) =>
  page.evaluate(async () => {
    const moves: string[] = [];
    const nextFrame = () => new Promise(requestAnimationFrame);
    for (const figure of document.querySelectorAll<HTMLElement>(".explorable")) {
      const first = figure.offsetHeight;
      const note = async (value: string) => {
        await nextFrame();
        const moved = figure.offsetHeight - first;
        if (Math.abs(moved) > 1) moves.push(`${figure.dataset.figure} at ${value}: ${moved} px`);
      };
      for (const radio of figure.querySelectorAll<HTMLInputElement>("[type=radio]")) {
        radio.click();
        await note(radio.parentElement?.innerText ?? "");
      }
      for (const slider of figure.querySelectorAll<HTMLInputElement>("[type=range]")) {
        for (let value = Number(slider.min); value <= Number(slider.max); value++) {
          slider.value = String(value);
          slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
          await note(slider.value);
        }
      }
    }
    return moves;
  });

test.each([320, 360, 1280])(
  "at %i px nothing moves when figures and exercises become live, nor when a knob is turned",
  async (width) => {
    const { page } = await open({ context: { viewport: { width, height: 720 } } });
    await page.evaluate(async () => {
      for (const image of document.images) {
        image.loading = "eager";
        await image.decode();
      }
    });
    const before = await heightsOf(page);
    await liven(page);
    const after = await heightsOf(page);
    expect(before.length).toBeGreaterThan(2 * names.length);
    const moved = before.filter(([, height], i) => Math.abs(after[i]![1] - height) > 1);
    expect(moved).toEqual([]);
    expect(await movesOf(page)).toEqual([]);
  },
);
