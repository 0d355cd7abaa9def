// The trained heads as a person meets them: real mouse and keyboard in Chromium, on what `npm start`
// serves. Every number is compared with what attention-model computes here.

import { toNested } from "attention-core";
import { loadModel, type Preset, presets } from "attention-model";
import type { Locator, Page } from "playwright";
import { beforeAll, expect, test } from "vitest";
import { openPage } from "./openPage.js";
import { headAt, matrixOf, openHead, sentence, textOf, tokenCount } from "./parts.js";
import { servedPage } from "./servedPage.js";

/** The file of parameters, under the name that the bundler gave it. */
const PARAMETERS = /\/sentence-encoder-[^/]*\.bin$/;
const HE = "My mother called my father because he was late";
/** The first example as a matrix, so that rows can be pointed at. */
const MATRIX = `#source=recorded&text=${HE.replaceAll(" ", "+")}&head=1&layer=1&selection=6&v=1`;

const site = servedPage();
let model: Awaited<ReturnType<typeof loadModel>>;

beforeAll(async () => {
  model = await loadModel();
});

async function open(prepare: (page: Page) => unknown = () => {}, hash = MATRIX) {
  const opened = await openPage({ ...site, address: `${site.address}${hash}`, prepare });
  const { page, widget } = opened;
  return {
    ...opened,
    built: page.getByRole("radio", { name: "Built" }),
    trained: page.getByRole("radio", { name: "Trained" }),
    status: page.locator("#loading-status"),
    claim: page.locator("#claim"),
    field: widget.getByLabel("Sentence"),
    origin: widget.locator(".origin"),
  };
}

/** What the page asks for of the network, in order. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (PARAMETERS.test(request.url())) asked.push(request.url());
  });
  return asked;
}

/** Until the network has come and answers, which takes a while. */
const untilTrained = (origin: Locator) =>
  expect.poll(() => origin.innerText(), { timeout: 15_000 }).toContain("Trained model");

const computed = (text: string) => model.trace(text);

test("the page opens on a recording of the trained heads, says so, and asks for no network", async () => {
  let asked: readonly string[] = [];
  const { page, status, origin, trained, problems } = await open((page) => {
    asked = requestsOf(page);
  }, "");
  await expect.poll(() => trained.isChecked()).toBe(true);
  await expect.poll(() => origin.innerText()).toMatch(/recorded from a trained model/i);
  await expect.poll(() => status.innerText()).toMatch(/^Recorded from a trained model\./);
  await page.mouse.move(600, 500);
  await page.keyboard.press("Tab");
  await page.waitForTimeout(500);
  expect(asked).toEqual([]);
  expect(problems).toEqual([]);
});

test("he | she moves the arc, by the recordings alone, as on the live network", async () => {
  let asked: readonly string[] = [];
  const { page, widget, claim, status } = await open((page) => {
    asked = requestsOf(page);
  });
  for (const [pronoun, noun] of [
    ["she", "mother"],
    ["he", "father"],
  ] as const) {
    await page.getByRole("button", { name: pronoun, exact: true }).click();
    const { layers, queryTokens } = await computed(HE.replace("he was", `${pronoun} was`));
    const weight = toNested(layers[1]!.weights)[1]![6]![queryTokens.indexOf(noun)]!;
    await expect
      .poll(() => sentence(widget).innerText())
      .toContain(`“${pronoun}” attends most to “${noun}” (${weight.toFixed(2)})`);
    await expect.poll(() => claim.innerText()).toContain(`“${pronoun}” attends to “${noun}”`);
    const button = page.getByRole("button", { name: pronoun, exact: true });
    await expect.poll(() => button.getAttribute("aria-pressed")).toBe("true");
  }
  await expect.poll(() => status.innerText()).toMatch(/^Recorded/);
  expect(asked).toEqual([]);
});

test("the first key press loads the network, once, and the picture stays usable", async () => {
  let asked: readonly string[] = [];
  const { field, origin, built, trained, problems, widget } = await open((page) => {
    asked = requestsOf(page);
  });
  await field.press("End");
  await field.press("r");
  await expect.poll(() => asked.length).toBe(1);
  await untilTrained(origin);
  await field.press("Backspace");
  // The place that the reader looked at is still the open one.
  await expect.poll(() => openHead(widget).innerText()).toContain("layer 2, head 2");
  await built.check();
  await trained.check();
  await untilTrained(origin);
  expect(asked).toHaveLength(1);
  expect(problems).toEqual([]);
});

test("a sentence typed for the trained heads has the numbers of attention-model, in both layers", async () => {
  const { field, origin, widget } = await open();
  const text = "The dog slept because it was old";
  await field.fill("");
  await field.pressSequentially(text);
  await untilTrained(origin);

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

/** What the widget says of a row, as attention-model computes it here. */
async function rowOf({ layer, head }: Preset, text: string, query: number): Promise<RegExp> {
  const { layers, queryTokens } = await computed(text);
  const row = toNested(layers[layer]!.weights)[head]![query]!;
  const key = row.indexOf(Math.max(...row));
  const [from, to] = [query, key].map((place) => `“${queryTokens[place]}( \\(\\d\\))?”`);
  return new RegExp(`^${from} attends most to ${to} \\(${row[key]!.toFixed(2)}\\)`);
}

/** One page for all examples, which loads the network once. */
let examples: ReturnType<typeof open> | undefined;

test.each(presets)(
  "the example “$claim” shows it, and its counterfactuals show what moves it and what does not",
  async (preset) => {
    examples ??= open();
    const { page, widget, claim } = await examples;
    await page.getByRole("button", { name: "More examples" }).click();
    await page.getByRole("button", { name: preset.claim, exact: true }).click();
    const buttons = page.locator("#variants button");
    await expect.poll(() => buttons.count()).toBe(preset.counterfactuals.length + 1);
    await widget.getByText("Matrix", { exact: true }).click();
    const shown = [preset, ...preset.counterfactuals.filter(({ moves }) => moves)];
    const still = preset.counterfactuals.filter(({ moves }) => !moves);
    for (const [place, { text, query, claim: words }] of [...shown, ...still].entries()) {
      await buttons.nth(place).click();
      await expect.poll(() => textOf(widget)).toBe(text);
      await widget.getByText("Matrix", { exact: true }).click();
      const said = await rowOf(preset, text, query);
      await expect.poll(() => sentence(widget).innerText(), { timeout: 15_000 }).toMatch(said);
      await expect.poll(() => claim.innerText()).toBe(words);
      await expect.poll(() => buttons.nth(place).getAttribute("aria-pressed")).toBe("true");
    }
  },
);

test("of two texts typed faster than they are computed, the last one is shown", async () => {
  const { field, origin, widget, problems } = await open();
  await field.fill("cat");
  await untilTrained(origin);
  for (let words = 100; words >= 1; words -= 9) await field.fill("cat ".repeat(words));
  await expect.poll(() => tokenCount(widget).innerText()).toBe("1 token");
  await expect.poll(() => matrixOf(widget).getAttribute("aria-label")).toContain("1 row");
  expect(problems).toEqual([]);
});

test("while the network comes, heads we built answer, labelled, and cancelling keeps them", async () => {
  const { page, built, status, field, origin, widget } = await open(
    (page) => page.route(PARAMETERS, () => {}), // never answered
  );
  await field.fill("");
  await field.pressSequentially("still here");
  await expect
    .poll(() => status.innerText())
    .toMatch(/^Loading the trained model.*Until then, heads we built answer\.$/);
  await expect.poll(() => tokenCount(widget).innerText()).toBe("2 tokens");
  await expect.poll(() => origin.innerText()).toContain("Hand-built matrices");
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect.poll(() => built.isChecked()).toBe(true);
  await expect.poll(() => status.innerText()).toBe("");
  expect(await textOf(widget)).toBe("still here");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("built");
});

test("the progress of the download is said in megabytes", async () => {
  const { field, status, page } = await open((page) =>
    page.addInitScript(() => {
      const given = window.fetch;
      window.fetch = async (...request) => {
        const response = await given(...request);
        if (!response.url.endsWith(".bin")) return response;
        const bytes = new Uint8Array(await response.arrayBuffer());
        const body = new ReadableStream({
          async start(stream) {
            stream.enqueue(bytes.slice(0, 3_000_000));
            await new Promise((resolve) => window.addEventListener("the-rest", resolve));
            stream.enqueue(bytes.slice(3_000_000));
            stream.close();
          },
        });
        return new Response(body, { headers: response.headers });
      };
    }),
  );
  await field.fill("still here");
  await expect
    .poll(() => status.innerText(), { timeout: 15_000 })
    .toBe("Loading the trained model: 3.0 of 4.6 MB. Until then, heads we built answer.");
  expect(
    await page.getByRole("progressbar").evaluate((bar: HTMLProgressElement) => bar.value),
  ).toBe(3_000_000);
  await page.evaluate(() => window.dispatchEvent(new Event("the-rest")));
  await expect
    .poll(() => status.innerText(), { timeout: 15_000 })
    .toBe("Computed by the trained model, here in your browser.");
});

test("a download that fails says why, keeps everything usable, and can be tried again", async () => {
  const { page, field, status, origin, widget } = await open((page) =>
    page.route(PARAMETERS, (route) => route.abort()),
  );
  await field.fill("one two");
  await expect
    .poll(() => status.innerText(), { timeout: 15_000 })
    .toBe("The trained model could not be loaded. Heads we built answer.");
  expect(await status.getAttribute("title")).toMatch(/^loadModel: url must be/);
  await field.fill("one two three");
  await expect.poll(() => tokenCount(widget).innerText()).toBe("3 tokens");
  await expect.poll(() => origin.innerText()).toContain("Hand-built matrices");
  await page.unroute(PARAMETERS);
  await page.getByRole("button", { name: "Try again" }).click();
  await untilTrained(origin);
  expect(await textOf(widget)).toBe("one two three");
});

test("a reader who saves data is asked before the download", async () => {
  let asked: readonly string[] = [];
  const { page, field, status, origin } = await open((page) => {
    asked = requestsOf(page);
    return page.addInitScript(() =>
      Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
    );
  });
  await field.fill("one two");
  await expect
    .poll(() => status.innerText())
    .toBe("The trained model is 4.6 MB. Until then, heads we built answer.");
  await page.waitForTimeout(300);
  expect(asked).toEqual([]);
  await page.getByRole("button", { name: "Load it" }).click();
  await untilTrained(origin);
  expect(asked).toHaveLength(1);
});

test("an empty sentence and one beyond the network are answered in a sentence, and the page goes on", async () => {
  const { field, origin, widget, problems } = await open();
  await field.fill("cat");
  await untilTrained(origin);
  await field.fill("cat ".repeat(200));
  await expect.poll(() => widget.locator(".notice").innerText()).toContain("first 128 tokens");
  await field.fill("");
  await expect.poll(() => widget.locator(".empty, .problem").count()).toBe(1);
  await field.fill("The cat sat");
  await expect.poll(() => tokenCount(widget).innerText()).toBe("3 tokens");
  expect(problems).toEqual([]);
});

test("the hand-built heads are one tap away, keep the sentence and the selected word, and say what they are", async () => {
  const { page, built, trained, claim, origin, widget } = await open();
  await built.check();
  await expect
    .poll(() => claim.innerText())
    .toBe("Heads we built so that you can check every number.");
  expect(await textOf(widget)).toBe(HE);
  await expect.poll(() => origin.innerText()).toContain("Hand-built matrices");
  await expect.poll(() => sentence(widget).innerText()).toMatch(/^“he” attends most to/);
  await expect
    .poll(() => page.getByRole("button", { name: "More examples" }).isVisible())
    .toBe(false);
  const eight = widget
    .getByRole("group", { name: "Number of heads" })
    .getByText("8", { exact: true });
  await eight.click();
  await headAt(widget, 0, 6).click();
  await trained.check();
  await expect.poll(() => openHead(widget).innerText()).toContain("layer 2, head 2");
  await expect.poll(() => sentence(widget).innerText()).toMatch(/^“he” attends most to “father”/);
  await built.check();
  await expect.poll(() => widget.locator(".shown-head").innerText()).toBe("Head 7: random A");
});

test("where the recording cannot be had, the page says so, and the hand-built heads work", async () => {
  const { page, built, widget } = await open(
    (page) => page.route(/\/(he|she)-[^/]*\.json$/, (route) => route.abort()),
    "",
  );
  await expect.poll(() => built.isChecked()).toBe(true);
  await expect
    .poll(() => page.locator("#page-notice").innerText())
    .toBe("The recorded heads could not be loaded, so the page shows heads that we built.");
  expect(await textOf(widget)).toBe(HE);
  await expect.poll(() => widget.locator(".arcs-sentences").innerText()).toMatch(/attends most to/);
});

test("the first view transfers at most 150 kB, gzipped, without the network", async () => {
  const { gzipSync } = await import("node:zlib");
  const bodies: Promise<Buffer>[] = [];
  const { page } = await open((page) => {
    page.on("response", (response) => bodies.push(response.body()));
  }, "");
  await page.waitForLoadState("networkidle");
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(sizes.length).toBeGreaterThan(3);
  expect(total).toBeGreaterThan(50_000);
  // 121 kB are scripts, most of them the inspector, with what computes long texts in tasks; 5 kB the recording with the
  // vectors of the open head, 18 kB the article, with exercises and what stands for its figures without scripts, 4 kB
  // the styles, and 2 kB the first two pictures. The figures themselves come when they are seen.
  expect(total).toBeLessThan(150_000);
});
