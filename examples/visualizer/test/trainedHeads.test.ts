// The switch to the trained heads as a person uses it: real mouse and keyboard in Chromium, on what
// `npm start` serves. Every number is compared with what attention-model computes here.

import { toNested } from "attention-core";
import { loadModel, type Preset, presets } from "attention-model";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "../../../scripts/serve.mjs";
import { heatmapIsDrawn, launchChromium } from "../../../scripts/test/browser.js";
import { headAt, matrixOf, openHead, sentence, tokenCount } from "./parts.js";

/** The file of parameters, under the name that the bundler gave it. */
const PARAMETERS = /\/sentence-encoder-[^/]*\.bin$/;
const SENTENCE = "The animal didn't cross the street because it was too tired";

let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
let model: Awaited<ReturnType<typeof loadModel>>;

beforeAll(async () => {
  [server, browser, model] = await Promise.all([serve(), launchChromium(), loadModel()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(prepare: (page: Page) => unknown = () => {}) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 1000 } });
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  await prepare(page);
  await page.goto(server.address);
  await heatmapIsDrawn(page);
  return {
    page,
    problems,
    widget: page.locator("attention-heatmap"),
    toy: page.getByRole("radio", { name: "Hand-built" }),
    trained: page.getByRole("radio", { name: "Trained" }),
    status: page.locator("#loading-status"),
    sentences: page.getByRole("group", { name: "Sentences to read" }),
  };
}

async function computed(text: string) {
  const { signal } = new AbortController();
  return model.trace(text, { heads: 4, causal: false }, signal);
}

test("the trained network is asked for only when the reader asks for it, and once", async () => {
  const asked: string[] = [];
  const { trained, toy, sentences, problems } = await open((page) =>
    page.on("request", (request) => {
      if (PARAMETERS.test(request.url())) asked.push(request.url());
    }),
  );
  expect(asked).toEqual([]);
  await trained.check();
  await sentences.waitFor();
  await toy.check();
  await trained.check();
  await sentences.waitFor();
  expect(asked).toHaveLength(1);
  expect(problems).toEqual([]);
});

test("the sentence of the page shows at once where “it” looks in the trained network", async () => {
  const { trained, sentences, widget } = await open();
  await trained.check();
  await sentences.waitFor();
  const { layers, queryTokens } = await computed(SENTENCE);
  const it = queryTokens.indexOf("it");
  const row = toNested(layers[1]!.weights)[2]![it]!;
  const tired = row[queryTokens.indexOf("tired")]!.toFixed(2);
  await expect
    .poll(() => sentence(widget).innerText())
    .toContain(`“it” attends most to “tired” (${tired})`);
  await expect.poll(() => widget.locator(".origin").innerText()).toContain("Trained model");
});

test("a sentence typed for the trained heads has the numbers of attention-model, in both layers", async () => {
  const { trained, sentences, widget } = await open();
  await trained.check();
  await sentences.waitFor();
  const text = "The dog slept because it was old";
  const field = widget.getByLabel("Sentence");
  await field.fill("");
  await field.pressSequentially(text);

  const { layers, queryTokens } = await computed(text);
  await expect.poll(() => tokenCount(widget).innerText()).toBe(`${queryTokens.length} tokens`);
  const grid = matrixOf(widget);
  for (const [layer, { weights }] of layers.entries()) {
    await headAt(widget, layer, 1).click();
    await grid.focus();
    await grid.press("Control+Home");
    for (let step = 0; step < 2; step++) await grid.press("ArrowDown");
    await grid.press("ArrowRight");
    const share = toNested(weights)[1]![2]![1]!.toFixed(2);
    await expect
      .poll(() => grid.getByRole("gridcell").textContent())
      .toContain(`query ${queryTokens[2]}, key ${queryTokens[1]}: ${share}`);
    await grid.press("Escape");
  }
});

/** What the widget says of the row and the key of a preset, as attention-model computes it here. */
async function claimOf({ text, layer, head, query, key }: Preset): Promise<RegExp> {
  const { layers, queryTokens } = await computed(text);
  const share = toNested(layers[layer]!.weights)[head]![query]![key]!;
  expect(share).toBeGreaterThan(0.5);
  const [from, to] = [query, key].map((place) => `“${queryTokens[place]}( \\(\\d\\))?”`);
  return new RegExp(`^${from} attends most to ${to} \\(${share.toFixed(2)}\\)`);
}

test.each(presets)("“$claim” sets the sentence and holds the row that shows it", async (preset) => {
  const { trained, sentences, widget } = await open();
  await trained.check();
  await sentences.getByRole("button", { name: preset.claim }).click();
  await expect.poll(() => widget.getByLabel("Sentence").inputValue()).toBe(preset.text);
  await expect.poll(() => sentence(widget).innerText()).toMatch(await claimOf(preset));
});

test.each(presets)(
  "“$claim” is seen by typing the sentence and pointing at the row",
  async (preset) => {
    const { page, trained, sentences, widget } = await open();
    await trained.check();
    await sentences.waitFor();
    const field = widget.getByLabel("Sentence");
    await field.fill("");
    await field.pressSequentially(preset.text);
    const { queryTokens } = await computed(preset.text);
    await expect.poll(() => tokenCount(widget).innerText()).toBe(`${queryTokens.length} tokens`);
    await headAt(widget, preset.layer, preset.head).click();

    const grid = matrixOf(widget);
    await grid.scrollIntoViewIfNeeded();
    const box = await grid.boundingBox();
    if (box === null) throw new Error("The grid is not there.");
    const cell = box.width / queryTokens.length;
    await page.mouse.move(box.x + 2.5 * cell, box.y + (preset.query + 0.5) * cell);
    await expect.poll(() => sentence(widget).innerText()).toMatch(await claimOf(preset));
  },
);

test("of two texts typed faster than they are computed, the last one is shown", async () => {
  const { trained, sentences, widget, problems } = await open();
  await trained.check();
  await sentences.waitFor();
  const field = widget.getByLabel("Sentence");
  for (let words = 100; words >= 1; words -= 9) await field.fill("cat ".repeat(words));
  await expect.poll(() => tokenCount(widget).innerText()).toBe("1 token");
  await expect.poll(() => matrixOf(widget).getAttribute("aria-label")).toContain("1 row");
  expect(problems).toEqual([]);
});

test("the first layer is shown before the second half of the network has arrived", async () => {
  // The page gets the first 60 % of the file, and the rest when the test says so.
  const { trained, sentences, status, widget } = await open((page) =>
    page.addInitScript(() => {
      const given = window.fetch;
      window.fetch = async (...request) => {
        const response = await given(...request);
        const bytes = new Uint8Array(await response.arrayBuffer());
        const half = Math.floor(bytes.length * 0.6);
        const body = new ReadableStream({
          async start(stream) {
            stream.enqueue(bytes.slice(0, half));
            await new Promise((resolve) => window.addEventListener("the-rest", resolve));
            stream.enqueue(bytes.slice(half));
            stream.close();
          },
        });
        return new Response(body, { headers: response.headers });
      };
    }),
  );
  await trained.check();
  await expect
    .poll(() => status.innerText())
    .toMatch(/^The first layer has arrived\. 2\.\d of 4\.\d MB$/);
  await expect.poll(() => widget.locator(".origin").innerText()).toContain("Trained model");
  const { queryTokens } = await computed(SENTENCE);
  await expect.poll(() => tokenCount(widget).innerText()).toBe(`${queryTokens.length} tokens`);
  expect(await headAt(widget, 0, 0).count()).toBe(1);
  expect(await headAt(widget, 1, 0).count()).toBe(0);

  await widget.page().evaluate(() => window.dispatchEvent(new Event("the-rest")));
  await sentences.waitFor();
  await expect.poll(() => openHead(widget).innerText()).toContain("layer 2");
});

test("the hand-built heads stay usable while the network comes, and cancelling keeps them", async () => {
  const { page, trained, toy, status, widget } = await open(
    (page) => page.route(PARAMETERS, () => {}), // never answered
  );
  await trained.check();
  await expect.poll(() => status.innerText()).toBe("Requesting the trained network …");
  const field = widget.getByLabel("Sentence");
  await field.fill("");
  await field.pressSequentially("still here");
  await expect.poll(() => tokenCount(widget).innerText()).toBe("2 tokens");
  await expect.poll(() => widget.locator(".origin").innerText()).toContain("Hand-built matrices");
  await page.getByRole("button", { name: "Cancel" }).click();
  expect(await toy.isChecked()).toBe(true);
  expect(await status.innerText()).toBe("");
  expect(await widget.getByLabel("Sentence").inputValue()).toBe("still here");
});

test("a download that fails says why and keeps the hand-built heads, and can be tried again", async () => {
  const { page, trained, status, sentences, widget } = await open((page) =>
    page.route(PARAMETERS, (route) => route.abort()),
  );
  await trained.check();
  await expect
    .poll(() => status.innerText())
    .toMatch(/could not be loaded: loadModel: url must be/);
  await expect.poll(() => widget.locator(".origin").innerText()).toContain("Hand-built matrices");
  await page.unroute(PARAMETERS);
  await page.getByRole("button", { name: "Try again" }).click();
  await sentences.waitFor();
  expect(await status.innerText()).toBe("");
});

test("back among the hand-built heads, the one is open that the reader left, of as many", async () => {
  const { trained, toy, sentences, widget } = await open();
  const eight = widget
    .getByRole("group", { name: "Number of heads" })
    .getByText("8", { exact: true });
  await eight.click();
  await headAt(widget, 0, 6).click();
  await trained.check();
  await sentences.waitFor();
  await headAt(widget, 1, 1).click();
  await toy.check();
  await expect.poll(() => openHead(widget).innerText()).toContain("layer 1, head 7");
  expect(await widget.locator(".shown-head").innerText()).toBe("Head 7: random A");
});

test("the prompts of the article go to the hand-built heads, which they are about, say so, and lead back", async () => {
  const { page, trained, toy, sentences, widget } = await open();
  const status = page.locator("#left-trained");
  await trained.check();
  await sentences.waitFor();
  await expect.poll(() => openHead(widget).innerText()).toContain("layer 2");
  const before = await widget.locator(".shown-head").innerText();
  await page.getByRole("button", { name: "Turn the mask on" }).click();
  expect(await toy.isChecked()).toBe(true);
  await expect.poll(() => widget.locator(".origin").innerText()).toContain("Hand-built matrices");
  const legend = widget.locator(".panels .legend");
  await expect.poll(() => legend.innerText()).toContain("hidden by the mask");
  expect(await status.innerText()).toBe(
    "Switched to the hand-built heads, which this prompt uses.",
  );

  await page.getByRole("button", { name: "Back to the trained heads" }).click();
  expect(await trained.isChecked()).toBe(true);
  await expect.poll(() => widget.locator(".origin").innerText()).toContain("Trained model");
  await expect.poll(() => widget.locator(".shown-head").innerText()).toBe(before);
  expect(await widget.getByLabel("Causal mask").isChecked()).toBe(false);
  expect(await status.innerText()).toBe("");
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
    "Turn the mask on",
  );
});

test("a prompt of the hand-built heads says so while the trained ones are shown", async () => {
  const { page, trained, toy, sentences } = await open();
  const title = page.locator("#now-trying .title");
  await page.getByRole("button", { name: "Turn the mask on" }).click();
  expect(await title.innerText()).toBe("Try it: the causal mask 4 of 6");
  await trained.check();
  await sentences.waitFor();
  expect(await title.innerText()).toContain("the view has changed");
  await toy.check();
  expect(await title.innerText()).toBe("Try it: the causal mask 4 of 6");
});

test("the sentence that is shown is marked among those to read", async () => {
  const { page, trained, sentences, widget } = await open();
  await trained.check();
  await sentences.waitFor();
  const marked = page.locator("#presets [aria-current=true]");
  const name = presets[1]?.claim ?? "";
  await sentences.getByRole("button", { name, exact: true }).click();
  expect(await marked.allInnerTexts()).toEqual([name]);
  await widget.getByLabel("Sentence").fill("another text");
  await expect.poll(() => marked.count()).toBe(0);
});

test("what the download costs is said until it is there", async () => {
  const { page, trained, sentences } = await open();
  const cost = page.getByText("4.6 MB, once");
  expect(await cost.isVisible()).toBe(true);
  await trained.check();
  await sentences.waitFor();
  expect(await cost.isVisible()).toBe(false);
});

test("on a phone a sentence brings the heatmap into sight", async () => {
  const { trained, sentences, widget } = await open((page) =>
    page.setViewportSize({ width: 360, height: 740 }),
  );
  await trained.check();
  await sentences.waitFor();
  await sentences.getByRole("button").nth(1).click();
  const top = () =>
    widget.locator(".statement").evaluate((view) => view.getBoundingClientRect().top);
  await expect.poll(top).toBeLessThan(370);
});

test("a prompt says nothing of the trained heads to who did not have them, nor after they chose", async () => {
  const { page, trained, toy, sentences } = await open();
  const status = page.locator("#left-trained");
  await page.getByRole("button", { name: "Turn the mask on" }).click();
  expect(await status.innerText()).toBe("");
  await trained.check();
  await sentences.waitFor();
  await page.locator("#now-trying").getByRole("button", { name: "Turn it off" }).click();
  expect(await status.innerText()).not.toBe("");
  await trained.check();
  expect(await status.innerText()).toBe("");
  expect(await toy.isChecked()).toBe(false);
});
