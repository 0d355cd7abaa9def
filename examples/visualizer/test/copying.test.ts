// The network that copies as a person meets it: real mouse and keyboard in Chromium, on what `npm start`
// serves. Every number is compared with what attention-model computes here.

import { inductionPresets, loadInductionModel } from "attention-model/induction";
import type { Locator, Page } from "playwright";
import { expect, test } from "vitest";
import { openPage } from "./openPage.js";
import { fieldOf, headAt } from "./parts.js";
import { servedPage } from "./servedPage.js";

const site = servedPage();
const model = loadInductionModel();

/** Opens the page, and chooses the network that copies. */
async function openCopying(hash = "") {
  const opened = await openPage({ ...site, address: `${site.address}${hash}` });
  const { page, widget } = opened;
  if (hash === "") await page.getByRole("radio", { name: "Copying" }).check();
  await expect.poll(() => widget.locator(".origin").innerText()).toContain("learned to copy");
  return { ...opened, claim: page.locator("#claim") };
}

/** The likeliest next token after the end of the text, and how likely it is. */
const nextOf = async (widget: Locator): Promise<readonly [string, number]> => {
  const text = await widget.locator(".arcs-next").innerText();
  const [token = "", probability = ""] = text.trim().split(/\s+/);
  return [token, Number(probability)];
};

/** The induction score that stands under a head, layer and head counted from 0. */
const inductionOf = async (widget: Locator, layer: number, head: number): Promise<number> =>
  Number(await headAt(widget, layer, head).locator(".overview-value").innerText());

const type = async (page: Page, widget: Locator, text: string) => {
  await (await fieldOf(widget)).fill(text);
  await page.keyboard.press("Escape");
};

/** The address waits for a pause of the reader. */
const hashOf = (page: Page) => page.evaluate(() => location.hash);

/** Selects the last token of the text by the mouse. */
async function selectLast(page: Page, widget: Locator) {
  const box = await widget.locator(".arcs-token").last().boundingBox();
  if (box === null) throw new Error("the text must be seen, got no box");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

test("type, switch heads off, continue the text by three tokens, and move the slider of the training", async () => {
  const { page, widget, problems } = await openCopying();
  const text =
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen one two three";
  await type(page, widget, text);
  await expect.poll(() => nextOf(widget)).toEqual(["four", expect.any(Number)]);
  const [, before] = await nextOf(widget);
  const induction = await inductionOf(widget, 1, 0);
  const [best] = (await model.trace(text)).predictions.at(-1) ?? [];
  expect(before).toBeCloseTo(best?.probability ?? 0, 2);

  await selectLast(page, widget);
  const candidates = widget.locator(".prediction li", { hasText: "four" });
  const probabilityShown = async () =>
    Number.parseFloat(await candidates.locator(".numeral").innerText());
  // The strongest previous-token head of the first layer, then the other strong one.
  for (const head of [1, 3]) {
    await headAt(widget, 0, head).hover();
    await widget.getByRole("button", { name: `Switch off layer 1, head ${head + 1}` }).click();
    await expect
      .poll(() => widget.locator(".applied-edits").innerText())
      .toContain(`layer 1, head ${head + 1}`);
    if (head !== 1) continue;
    await expect.poll(() => inductionOf(widget, 1, 0)).toBeLessThan(induction - 0.3);
    await expect.poll(probabilityShown).toBeLessThan(before - 0.1); // the strongest alone: both are less
  }
  const ablate = [1, 3].map((head) => ({ layer: 0, head }));
  const off = await model.trace(text, { ablate });
  const left = off.predictions.at(-1)?.find(({ token }) => token === "four")?.probability ?? 0;
  expect(left).toBeLessThan(before / 2);
  await expect.poll(() => inductionOf(widget, 1, 0)).toBeLessThan(induction / 2);
  await expect.poll(() => candidates.innerText()).toContain(`was ${before.toFixed(2)}`);
  await expect.poll(() => hashOf(page)).toContain("ablatedHeads=0-1_0-3");
  await widget.getByRole("button", { name: "Switch all heads on" }).click();
  await expect.poll(() => nextOf(widget)).toEqual(["four", before]);

  for (const [i, word] of ["four", "five", "six"].entries()) {
    await widget.getByRole("button", { name: `Add “${word}”` }).click();
    await expect
      .poll(() => widget.locator(".growth-said").innerText())
      .toContain(`“${word}” is row ${20 + i}.`);
    const said = await widget.locator(".growth-said").innerText();
    expect(said).toContain(`Largest change in the ${19 + i} earlier rows: 0.000.`);
  }
  expect(await nextOf(widget)).toEqual(["seven", expect.any(Number)]);

  const slider = widget.getByRole("slider", { name: "Training" });
  await slider.focus();
  await page.keyboard.press("Home");
  await expect.poll(() => slider.getAttribute("aria-valuetext")).toBe("untrained");
  await expect.poll(() => inductionOf(widget, 1, 0), { timeout: 10_000 }).toBeLessThan(0.2);
  await expect.poll(() => hashOf(page)).toContain("checkpoint=0");
  await page.keyboard.press("End");
  await expect.poll(() => inductionOf(widget, 1, 0)).toBeGreaterThan(0.5);
  expect(problems).toEqual([]);
  await page.close();
});

test("each example and what is changed about it shows what the live network predicts", async () => {
  const { page, widget, claim } = await openCopying();
  for (const { text, counterfactual, ...preset } of inductionPresets) {
    for (const shown of [{ ...preset, text }, counterfactual]) {
      const { ablate, claim: said, prediction, query } = { ablate: undefined, ...shown };
      const button = page
        .locator(":is(#copying-list, #copying-changes) button[aria-pressed=false]:visible")
        .and(page.locator(`[title="${shown.text}"]`));
      if ((await claim.innerText()) !== said) {
        if (shown !== counterfactual) {
          await page.locator("#copying-examples").getByRole("button", { name: "More" }).click();
        }
        await button.click();
      }
      await expect.poll(() => claim.innerText()).toBe(said);
      const trace = await model.trace(shown.text, ablate && { ablate });
      const [first] = trace.predictions[query] ?? [];
      await expect
        .poll(() => widget.locator(".prediction li .name").first().innerText())
        .toBe(first?.token);
      // What is claimed to be expected is expected; else no word of the text is likely.
      if (prediction === undefined) expect(first?.probability).toBeLessThan(0.5);
      else expect(first?.token).toBe(prediction);
    }
  }
  await page.close();
});

test.each([
  ["one word", "do", "No word occurs twice"],
  ["every word different", "do re mi fa so", "No word occurs twice"],
  ["the same word throughout", "do do do do do", ""],
  ["10,000 words", "do re ".repeat(5000), "The text is cut after word 64"],
])("%s is answered, and said to be what it is", async (_, text, notice) => {
  const { page, widget, problems } = await openCopying();
  await type(page, widget, text);
  await expect
    .poll(() => widget.locator(".notice").allInnerTexts())
    .toEqual(
      notice === "" ? expect.anything() : expect.arrayContaining([expect.stringContaining(notice)]),
    );
  await type(page, widget, "do re do");
  await expect.poll(() => nextOf(widget)).toEqual(["re", expect.any(Number)]);
  await type(page, widget, "");
  await expect.poll(() => widget.locator(".arcs-next").count()).toBe(0);
  expect(problems).toEqual([]);
  await page.close();
});

test("of two texts faster than computed, the older one never shows", async () => {
  const { page, widget, problems } = await openCopying();
  await type(page, widget, "do re do");
  await expect.poll(() => nextOf(widget)).toEqual(["re", expect.any(Number)]);
  await fieldOf(widget);
  const older = Array.from({ length: 40 }, (_, i) => `w${i}`).join(" ");
  const shown = await widget.evaluate(
    async (host, texts) => {
      const root = host.shadowRoot!;
      const field = root.querySelector<HTMLInputElement>("#sentence")!;
      const seen = new Set<string>();
      const look = () => {
        const parts = root.querySelectorAll("output[for=sentence], .notice, .problem");
        for (const { textContent } of parts) seen.add(textContent ?? "");
      };
      new MutationObserver(look).observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      for (const text of texts) {
        field.value = text;
        field.dispatchEvent(new Event("input", { bubbles: true })); // with no time between the two
      }
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return [...seen];
    },
    [older, "one two three four one two"],
  );
  expect(shown.join()).toContain("6 tokens");
  expect(shown.join()).not.toMatch(/40 tokens|No word occurs twice|abort/i);
  await page.keyboard.press("Escape");
  await expect.poll(() => nextOf(widget)).toEqual(["three", expect.any(Number)]);
  expect(problems).toEqual([]); // no rejection of the work that was given up
  await page.close();
});

test("a link restores the heads that are off; one to a checkpoint that does not exist is answered", async () => {
  const text = "text=do+re+mi+do+re&layer=1&causal=yes&selection=4&view=arcs";
  const all = [0, 1].flatMap((layer) => [0, 1, 2, 3].map((head) => `${layer}-${head}`)).join("_");
  const { page, widget } = await openCopying(`#source=copying&${text}&ablatedHeads=${all}&v=1`);
  await expect
    .poll(() => widget.locator(".applied-edits").innerText())
    .toContain("layer 2, head 4");
  await page.close();

  const { page: other, problems } = await openPage({
    ...site,
    address: `${site.address}#source=copying&${text}&checkpoint=99&v=1`,
  });
  await expect
    .poll(() => other.locator("#page-notice").innerText())
    .toContain("a moment of training that does not exist");
  expect(problems).toEqual([]);
  await other.close();
});

test("the first view asks for nothing of the network that copies", async () => {
  const asked: string[] = [];
  const { page } = await openPage({
    ...site,
    prepare: (opened) => opened.on("request", (request) => asked.push(request.url())),
  });
  expect(asked.filter((url) => url.includes("induction"))).toEqual([]);
  await page.getByRole("radio", { name: "Copying" }).check();
  await expect.poll(() => asked.some((url) => url.includes("induction"))).toBe(true);
  await page.close();
});
