// The prompts of the page, one by one and as a tour: the picture is on the screen at every step.

import { type AttentionTrace, softmax, tensor, toNested } from "attention-core";
import { entropy } from "attention-core/metrics";
import { handBuiltSource } from "attention-widget";
import type { Browser, Locator, Page } from "playwright";
import { expect, test } from "vitest";
import { openPage } from "./openPage.js";
import { closeInstruments, fieldOf, openInstruments, textOf } from "./parts.js";
import { servedPage } from "./servedPage.js";

const SENTENCE = "The animal didn't cross the street because it was too tired";
const IT = SENTENCE.split(" ").indexOf("it");

const site = servedPage();

async function open(context: Parameters<Browser["newPage"]>[0] = {}) {
  const opened = await openPage({
    ...site,
    context: { reducedMotion: "reduce", ...context },
  });
  const bar = opened.page.locator("#tour-bar");
  return { ...opened, bar, start: opened.page.getByRole("button", { name: "Tour", exact: true }) };
}

const inArticle = (page: Page, name: string) =>
  page.locator("#article").getByRole("button", { name, exact: true });

/** The text of what has the focus. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

/** How much of the picture's height, or of the screen's if that is less, is above the bar. */
const visibleShare = (widget: Locator) =>
  widget.evaluate(({ shadowRoot }) => {
    const arcs = shadowRoot?.querySelector(".arcs-picture");
    const picture = (arcs ?? shadowRoot?.querySelector(".panels"))?.getBoundingClientRect();
    const bar = document.querySelector("#tour-bar")?.getBoundingClientRect();
    if (picture === undefined || bar === undefined) return 0;
    const seen = Math.min(picture.bottom, bar.top) - Math.max(picture.top, 0);
    return seen / Math.min(picture.height, innerHeight);
  });

/** The height on the screen of the letters of a part. */
const letterHeight = (part: Locator) =>
  part.evaluate((element) => {
    const letters = document.createRange();
    letters.selectNodeContents(element);
    return letters.getBoundingClientRect().height;
  });

/** The titles of the prompts, in the order of the tour. */
const titlesOf = (page: Page) =>
  page
    .locator("fieldset.try-it")
    .evaluateAll((prompts) =>
      (prompts as HTMLElement[])
        .sort((a, b) => Number(a.dataset.tour) - Number(b.dataset.tour))
        .map((prompt) => prompt.querySelector("legend")?.textContent?.trim() ?? ""),
    );

test.each([
  { width: 360, height: 740 },
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
])(
  "the tour shows the picture at every step on a screen of $width × $height",
  async (viewport) => {
    const { page, widget, bar, start, problems } = await open({ viewport });
    const titles = await titlesOf(page);
    expect(titles.length).toBeGreaterThan(6);
    await start.click();
    for (const [place, title] of titles.entries()) {
      await expect
        .poll(() => bar.locator(".title").innerText())
        .toBe(`${title} ${place + 1} of ${titles.length}`);
      await expect.poll(() => visibleShare(widget)).toBeGreaterThanOrEqual(0.6);
      const box = await bar.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(viewport.height);
      for (const name of ["Next", "Back to the text"]) {
        const button = bar.getByRole("button", { name });
        if (await button.count()) expect(await isInView(page, button)).toBe(true);
      }
      // The other buttons of the prompt show the picture as well.
      const buttons = bar.locator("button[data-stage]");
      for (let other = 1; other < (await buttons.count()); other++) {
        if ((await buttons.nth(other).getAttribute("data-metric")) !== null) continue;
        await buttons.nth(other).click();
        await expect.poll(() => visibleShare(widget)).toBeGreaterThanOrEqual(0.6);
      }
      if (place + 1 < titles.length) await bar.getByRole("button", { name: "Next" }).click();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    expect(problems).toEqual([]);
  },
  60_000,
);

test("the tour begins with the trained heads, says what each step exchanges, and ends where it began", async () => {
  const { page, widget, bar, start } = await open({ viewport: { width: 1280, height: 720 } });
  await start.click();
  await expect.poll(() => bar.locator(".prompt").innerText()).toContain("trained model");
  await expect
    .poll(() => widget.locator(".origin").innerText())
    .toMatch(/recorded from a trained model/i);
  const changes = bar.locator("[role=status]");
  expect(await changes.innerText()).toBe("");
  const sources: string[] = [];
  for (;;) {
    const next = bar.getByRole("button", { name: "Next" });
    if ((await next.count()) === 0) break;
    const text = await textOf(widget);
    const origin = await widget.locator(".origin").innerText();
    const title = await bar.locator(".title").innerText();
    // The focus is there already, with the words of the prompt to be heard.
    await expect.poll(() => focused(page)).toBe("Next");
    await expect.poll(() => next.getAttribute("aria-describedby")).toBe("tour-prompt");
    await page.keyboard.press("Enter");
    await expect.poll(() => bar.locator(".title").innerText()).not.toBe(title);
    await expect.poll(() => bar.locator("[aria-pressed=true]").count()).toBe(1);
    const said = await changes.innerText();
    const isOtherText = (await textOf(widget)) !== text;
    expect(/another sentence/i.test(said)).toBe(isOtherText);
    const now = await widget.locator(".origin").innerText();
    if (now !== origin) expect(said).toMatch(/the heads we built/);
    sources.push(now);
  }
  expect(new Set(sources).size).toBe(2);
  await expect.poll(() => focused(page)).toBe("Back to the text");
  await page.keyboard.press("Enter");
  expect(await bar.isVisible()).toBe(false);
  await expect.poll(() => focused(page)).toBe("Tour");
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

test("a prompt of the article sets the heatmap, and leads back to the text where it was", async () => {
  const { page, widget, bar } = await open();
  const button = inArticle(page, "Turn the mask on");
  const topOf = () => button.evaluate((each) => each.getBoundingClientRect().top);
  await button.scrollIntoViewIfNeeded();
  await page.waitForLoadState("networkidle"); // the figures beside it are there
  const before = await topOf();
  await button.click();
  await expect.poll(() => widget.getByLabel("Causal mask").isChecked()).toBe(true);
  await expect
    .poll(() => widget.locator(".panels .legend").innerText())
    .toContain("hidden by the mask");
  await expect.poll(() => focused(page)).toBe("Turn the mask on");
  expect(await page.evaluate(() => document.activeElement?.closest("#tour-bar") !== null)).toBe(
    true,
  );
  await bar.getByRole("button", { name: "Turn it off" }).click();
  await bar.getByRole("button", { name: "Back to the text" }).click();
  await expect.poll(() => focused(page)).toBe("Turn the mask on");
  // A browser scrolls by whole pixels.
  await expect.poll(async () => Math.abs((await topOf()) - before)).toBeLessThan(1);
});

test("the division is switched off and on by the article, and the row says what that costs", async () => {
  const { page, widget, bar } = await open();
  const saturation = widget.locator(".saturation");
  await inArticle(page, "Do not divide").click();
  const { signal } = new AbortController();
  const settings = { heads: 4, causal: false };
  const trace: AttentionTrace = await handBuiltSource().trace(SENTENCE, settings, signal);
  const { scores } = trace.layers[0]!;
  const row = tensor([toNested(scores!)[0]?.[IT] ?? []]);
  const undivided = entropy(softmax(row)).data[0] ?? Number.NaN;
  const divided = entropy(softmax(tensor([[...row.data].map((score) => score / 4)]))).data[0] ?? 0;
  const readSaturation = async () => (await saturation.innerText()).replace(/\s+/g, " ");
  await expect.poll(readSaturation).toContain(`entropy ${undivided.toFixed(2)} of 2.40 nats`);
  await expect.poll(readSaturation).toContain(`before: ${divided.toFixed(2)} of 2.40 nats`);
  await bar.getByRole("button", { name: "Divide", exact: true }).click();
  await expect.poll(readSaturation).toContain(`entropy ${divided.toFixed(2)} of 2.40 nats`);
  expect(await readSaturation()).not.toContain("before");
});

test("the button for all heads brings them into view, sorted", async () => {
  const { page, widget } = await open();
  await inArticle(page, "Heads by spread").click();
  await expect.poll(() => isInView(page, widget.locator(".overview-room"))).toBe(true);
});

test("a button is marked while the picture is as it set it", async () => {
  const { page, widget, bar } = await open();
  await inArticle(page, "Do not divide").click();
  const pressed = bar.locator("[aria-pressed=true]");
  await expect.poll(() => pressed.allInnerTexts()).toEqual(["Do not divide"]);
  await (await fieldOf(widget)).fill("a b");
  await expect.poll(() => pressed.count()).toBe(0);
  await bar.getByRole("button", { name: "Divide", exact: true }).click();
  await expect.poll(() => pressed.allInnerTexts()).toEqual(["Divide"]);
  await expect.poll(() => textOf(widget)).toBe(SENTENCE);
});

test("an experiment of the reader's is undone by a prompt, which speaks of the numbers as they are", async () => {
  const { page, widget } = await open();
  await page.getByRole("radio", { name: "Built" }).check();
  await openInstruments(widget, "Experiment");
  await widget.getByLabel("Divide by √dₖ").uncheck();
  await expect.poll(() => widget.getByText("Experiment: scores not divided").count()).toBe(1);
  await closeInstruments(widget);
  await inArticle(page, "Show the weights").click();
  await expect.poll(() => widget.getByText("Experiment: scores not divided").count()).toBe(0);
  await openInstruments(widget, "Experiment");
  await expect.poll(() => widget.getByLabel("Divide by √dₖ").isChecked()).toBe(true);
});

test("on a phone a prompt is one line, and the whole of it one tap away", async () => {
  const { bar, start } = await open({ viewport: { width: 360, height: 740 } });
  await start.click();
  const prompt = bar.locator(".prompt");
  const height = () => prompt.evaluate((words) => words.getBoundingClientRect().height);
  await expect.poll(height).toBeLessThan(40);
  await bar.getByRole("button", { name: "Whole text" }).click();
  await expect.poll(height).toBeGreaterThan(50);
});

test("in full screen letters are larger, a presenter's keys go from step to step, and Esc leaves", async () => {
  const { page, widget, bar } = await open({ viewport: { width: 1280, height: 720 } });
  const notice = page.locator("#page-notice");
  const token = widget.locator(".arcs-token").first();
  const claim = widget.locator(".arcs-sentences");
  const before = { token: await letterHeight(token), claim: await letterHeight(claim) };
  await page.getByRole("button", { name: "Full screen" }).click();
  const isFull = () => page.evaluate(() => document.fullscreenElement?.id);
  await expect.poll(isFull).toBe("visualizer");
  // The browser tells the page of it a frame later.
  await expect
    .poll(() => notice.innerText())
    .toBe("Full screen: → or Space goes one step on, ← one back, Esc leaves.");
  await expect.poll(() => letterHeight(claim)).toBeCloseTo(1.3 * before.claim, 1);
  // The tokens are as large as fits the width.
  expect(await letterHeight(token)).toBeGreaterThan(before.token);
  const pressed = async () => (await bar.locator("[aria-pressed=true]").allInnerTexts()).join();
  for (const [key, step] of [
    ["ArrowRight", "he"],
    [" ", "she"],
    ["PageDown", "As a matrix"],
    ["ArrowLeft", "she"],
    ["PageUp", "he"],
    ["ArrowLeft", "he"],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(pressed).toBe(step);
    await expect.poll(() => visibleShare(widget)).toBeGreaterThanOrEqual(0.6);
  }
  // What is typed goes into the sentence.
  const field = await fieldOf(widget);
  await field.press("End");
  await field.press(" ");
  await expect.poll(() => textOf(widget)).toMatch(/late $/);
  await field.press("PageDown");
  await expect.poll(pressed).toBe("she");
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(isFull).toBeUndefined();
  await expect.poll(() => notice.innerText()).toBe("");
  await expect.poll(() => focused(page)).toBe("Full screen");
});

test("there is no button for full screen where the browser has none", async () => {
  const opened = await openPage({
    ...site,
    prepare: (page) =>
      page.addInitScript(() =>
        Object.defineProperty(document, "fullscreenEnabled", { value: false }),
      ),
  });
  expect(await opened.page.getByRole("button", { name: "Full screen" }).count()).toBe(0);
  expect(await textOf(opened.widget)).toContain("he was late");
});

async function isInView(page: Page, part: Locator): Promise<boolean> {
  const box = await part.boundingBox();
  const view = page.viewportSize();
  return box !== null && view !== null && box.y >= 0 && box.y + box.height <= view.height;
}
