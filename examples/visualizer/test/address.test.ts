// Every state of the page has an address: what is shown is in it, and it shows the same again.

import type { Page } from "playwright";
import { expect, test } from "vitest";
import { type OpenedPage, openPage, stateOf, untilDrawn } from "./openPage.js";
import {
  closeInstruments,
  headAt,
  matrixOf,
  openInstruments,
  textOf,
  tokenCount,
} from "./parts.js";
import { servedPage } from "./servedPage.js";

const site = servedPage();

const open = (hash = "", rest: Pick<Parameters<typeof openPage>[0], "context" | "prepare"> = {}) =>
  openPage({ ...site, address: `${site.address}${hash}`, ...rest });

let page: Promise<OpenedPage> | undefined;

/** In the same page as the link before, from the beginning. */
async function openAgain(hash: string): Promise<OpenedPage> {
  page ??= open();
  const opened = await page;
  await opened.page.goto("about:blank"); // else another hash is not another page
  await opened.page.goto(`${site.address}${hash}`);
  await untilDrawn(opened.page);
  return opened;
}

const hashOf = (page: Page) => page.evaluate(() => location.hash);
const noticeOf = (page: Page) => page.locator("#page-notice").innerText();
const entries = (page: Page) => page.evaluate(() => history.length);

/** What the page shows by default: the recorded head, “he” selected. */
async function expectFirst({ widget }: OpenedPage): Promise<void> {
  const state = async () => JSON.parse(await stateOf(widget));
  await expect.poll(state).toMatchObject({
    text: "My mother called my father because he was late",
    layer: 1,
    head: 1,
    selection: { query: 6, key: null },
    settings: { view: "arcs" },
  });
}

const BUILT = "#text=The+cat+sat+on+the+mat&v=1";

test("the page opens without a state in its address, and writes none until something is changed", async () => {
  const opened = await open();
  await expectFirst(opened);
  expect(await hashOf(opened.page)).toBe("");
  await opened.page.mouse.move(400, 500);
  await opened.page.mouse.move(500, 500);
  await opened.page.waitForTimeout(400);
  expect(await hashOf(opened.page)).toBe("");
  expect(opened.problems).toEqual([]);
});

test("a link made on one page opens the same picture in a fresh browser, the state byte for byte", async () => {
  const one = await open("", { context: { permissions: ["clipboard-read", "clipboard-write"] } });
  await one.page.getByRole("radio", { name: "Built" }).check();
  await one.widget.getByText("Matrix", { exact: true }).click();
  await one.widget.getByLabel("Sentence").fill("“Żółć” + 100 % & <b>#1</b>: a=b? 🙂 مرحبا");
  await openInstruments(one.widget, "Experiment");
  await one.widget.getByLabel("Divide by √dₖ").uncheck();
  await closeInstruments(one.widget);
  await headAt(one.widget, 0, 2).click();
  await one.widget.getByText("is attended to by", { exact: true }).click();
  await matrixOf(one.widget).click({ position: { x: 30, y: 30 } });
  await one.page.getByRole("button", { name: "Share" }).click();
  await expect.poll(() => noticeOf(one.page)).toBe("Link copied: it opens exactly this picture.");
  const link = await one.page.evaluate(() => navigator.clipboard.readText());
  const state = await stateOf(one.widget);
  expect(JSON.parse(state)).toMatchObject({
    head: 2,
    selection: { query: expect.any(Number), key: expect.any(Number) },
    settings: { direction: "in", experiment: { isScaled: false } },
  });

  const other = await open(new URL(link).hash);
  await expect.poll(() => stateOf(other.widget)).toBe(state);
  expect(await noticeOf(other.page)).toBe("");
  expect(await other.widget.locator(".panels").innerText()).toBe(
    await one.widget.locator(".panels").innerText(),
  );
  expect(other.problems).toEqual([]);
});

test("a link to the trained network opens its own head, token and step once the network is there", async () => {
  const hash =
    "#source=trained&text=The+dog+slept+because+it+was+old&head=2&layer=1&stage=scores&selection=4&v=1";
  const { page, widget, problems } = await open(hash);
  await expect
    .poll(() => widget.locator(".origin").innerText(), { timeout: 15_000 })
    .toContain("Trained model");
  await expect
    .poll(async () => JSON.parse(await stateOf(widget)))
    .toMatchObject({
      layer: 1,
      head: 2,
      stage: "scores",
      selection: { query: 4, key: null },
    });
  await expect.poll(() => hashOf(page)).toBe(hash);
  expect(problems).toEqual([]);
});

test("a reload shows the same again", async () => {
  const { page, widget } = await open();
  await page.getByRole("button", { name: "she", exact: true }).click();
  await expect.poll(() => textOf(widget)).toContain("she");
  await expect.poll(() => hashOf(page)).toContain("she");
  const state = await stateOf(widget);
  await page.reload();
  await expect.poll(() => textOf(widget)).toContain("she");
  await expect.poll(() => stateOf(widget)).toBe(state);
});

test("back and forward go through the deliberate changes, and show each as it was left", async () => {
  const { page, widget } = await open();
  await page.getByRole("button", { name: "she", exact: true }).click();
  await expect.poll(() => textOf(widget)).toContain("she");
  await page.getByRole("radio", { name: "Built" }).check();
  await widget.getByText("Lines", { exact: true }).click();
  const settings = async () => JSON.parse(await stateOf(widget)).settings;
  await expect.poll(async () => (await settings()).view).toBe("lines");

  await page.goBack();
  await expect.poll(async () => (await settings()).view).toBe("arcs");
  expect(await page.getByRole("radio", { name: "Built" }).isChecked()).toBe(true);
  await page.goBack();
  await expect.poll(() => page.getByRole("radio", { name: "Trained" }).isChecked()).toBe(true);
  await expect.poll(() => textOf(widget)).toContain("she");
  await page.goBack();
  await expect.poll(() => textOf(widget)).toContain("he was late");
  await page.goForward();
  await page.goForward();
  await page.goForward();
  await expect.poll(async () => (await settings()).view).toBe("lines");
});

test("typing is one entry, and hovering and selecting are none", async () => {
  const { page, widget } = await open(BUILT);
  const before = await entries(page);
  const field = widget.getByLabel("Sentence");
  await field.press("End");
  await field.pressSequentially(" and slept");
  await expect.poll(() => hashOf(page)).toContain("and+slept");
  expect(await entries(page)).toBe(before + 1);
  await matrixOf(widget).click({ position: { x: 30, y: 70 } });
  await expect.poll(() => hashOf(page)).toContain("selection=");
  await matrixOf(widget).hover({ position: { x: 90, y: 90 } });
  await page.waitForTimeout(400);
  expect(await entries(page)).toBe(before + 1);
  await page.goBack();
  await expect.poll(() => textOf(widget)).toBe("The cat sat on the mat");
});

test.each([
  ["damaged", "#text=The+cat&v=", "This link is damaged"],
  ["made by a later version", "#text=The+cat&zoom=3&v=2", "made by another version of the page"],
  ["too long", `#text=${"a".repeat(5000)}&v=1`, "longer than any that the page makes"],
  [
    "to a head that is not there",
    "#text=The+cat&head=7&v=1",
    "a head, a token or a moment of training that does not exist",
  ],
  [
    "to more heads than there are",
    "#text=The+cat&heads=12&v=1",
    "a head, a token or a moment of training that does not exist",
  ],
  [
    "to a token that is not there",
    "#text=The+cat&selection=9&v=1",
    "a head, a token or a moment of training that does not exist",
  ],
  [
    "to a key that is not there",
    "#text=The+cat&excludedKeys=9&v=1",
    "a head, a token or a moment of training that does not exist",
  ],
  [
    "to a recording that is not there",
    "#source=recorded&text=The+cat&v=1",
    "a head, a token or a moment of training that does not exist",
  ],
  ["hostile", "#text=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&v=1&v=<script>", "This link is damaged"],
])(
  "a link that is %s opens the first example, and says so in a sentence",
  async (_, hash, reason) => {
    const opened = await openAgain(hash);
    await expectFirst(opened);
    await expect.poll(() => noticeOf(opened.page)).toContain(reason);
    expect(await noticeOf(opened.page)).toMatch(/, so the page shows its first example\.$/);
    expect(opened.problems).toEqual([]);
  },
);

test("markup in a link is text", async () => {
  const { page, widget, problems } = await open("#text=%3Cimg+src%3Dx%3E&v=1");
  expect(await textOf(widget)).toBe("<img src=x>");
  expect(await noticeOf(page)).toBe("");
  expect(problems).toEqual([]);
});

test("a trained head that is not there is refused once the network has come", async () => {
  const opened = await open("#source=trained&text=The+dog+slept&head=3&layer=5&v=1");
  await expect
    .poll(() => noticeOf(opened.page), { timeout: 20_000 })
    .toContain("a head, a token or a moment of training that does not exist");
  await expect.poll(() => textOf(opened.widget)).toContain("he was late");
});

test("a link with more words than the trained network takes shows the first of them, says so, and the page goes on", async () => {
  const { page, widget, problems } = await open(`#source=trained&text=${"cat+".repeat(200)}&v=1`);
  await expect
    .poll(() => widget.locator(".notice").innerText(), { timeout: 15_000 })
    .toContain("first 128 tokens");
  await widget.getByLabel("Sentence").fill("The cat sat");
  await expect.poll(() => tokenCount(widget).innerText()).toBe("3 tokens");
  await expect.poll(() => hashOf(page)).toContain("text=The+cat+sat&");
  expect(problems).toEqual([]);
});

test("the skip link leaves the picture as it is", async () => {
  const { page, widget } = await open(BUILT);
  await page.getByRole("link", { name: "Skip to the article" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => hashOf(page)).toBe("#article");
  expect(await textOf(widget)).toBe("The cat sat on the mat");
  expect(await noticeOf(page)).toBe("");
});

test("where nothing can be copied, the link is shown, selected", async () => {
  const { page } = await open(BUILT, {
    prepare: (page) =>
      page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined })),
  });
  await page.getByRole("button", { name: "Share" }).click();
  const field = page.getByLabel("Link to this picture");
  await expect.poll(() => field.isVisible()).toBe(true);
  expect(await field.inputValue()).toBe(`${site.address}${BUILT}`);
  expect(await page.evaluate(() => String(getSelection()))).toBe(`${site.address}${BUILT}`);
  expect(await noticeOf(page)).toBe("Copy this link:");
});

test("a text too long for a link is not shared, and says so", async () => {
  const { page, widget } = await open(BUILT);
  await widget.getByLabel("Sentence").fill("w".repeat(5000));
  await page.getByRole("button", { name: "Share" }).click();
  await expect.poll(() => noticeOf(page)).toBe("This text is too long for a link.");
  expect(await hashOf(page)).toBe("");
});
