// What the search of the site finds first: npm run docs, then npm run test:site.

import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../../../scripts/run.mjs";
import { launchChromium } from "../../../../scripts/test/browser.js";
import { serveFolder } from "../../../../scripts/test/serveFolder.js";

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
let page: Page;

beforeAll(async () => {
  server = await serveFolder(`${root}docs/site/dist/`);
  browser = await launchChromium();
  page = await browser.newPage();
  await page.goto(server.address);
  await page.getByRole("button", { name: "Search" }).click();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test.each([
  ["mask", "guides/inspector.html"],
  ["head", "guides/metrics.html"],
  ["install", "guides/quick-start.html"],
  ["softmax", "softmax.html"],
  ["causalMask", "causalMask.html"],
])("“%s” finds %s first", async (text, address) => {
  await page.getByRole("combobox").fill(text);
  const first = page.getByRole("option").first().getByRole("link", { includeHidden: true });
  await expect.poll(() => first.getAttribute("href")).toContain(address);
});
