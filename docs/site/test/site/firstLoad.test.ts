// What the pages of the site load before anything is done on them: npm run docs, then npm run test:site.

import { existsSync, readdirSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser, Page, Response } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../../../scripts/run.mjs";
import { launchChromium } from "../../../../scripts/test/browser.js";
import { serveFolder } from "../../../../scripts/test/serveFolder.js";

const dist = `${root}docs/site/dist/`;
if (!existsSync(dist)) throw new Error("These tests read the site as it is built: npm run docs.");

/** In bytes, with gzip, as every host of static files sends them. */
const MAX_BYTES = 150_000;

const pages = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".html"));
const guides = pages.filter((path) => !path.startsWith("reference/"));
/** Pages of the reference differ by their own text only, so that the longest speaks for all. */
const [longest = ""] = pages
  .filter((path) => path.startsWith("reference/"))
  .sort((a, b) => statSync(dist + b).size - statSync(dist + a).size);

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  server = await serveFolder(dist);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const COMPRESSED = /^(?:text\/|application\/(?:javascript|json|wasm)|image\/svg)/;

/** As many bytes as its body has on the way. */
async function sizeOf(response: Response): Promise<number> {
  const body = await response.body();
  const isCompressed = COMPRESSED.test(response.headers()["content-type"] ?? "");
  return isCompressed ? gzipSync(body, { level: 9 }).length : body.length;
}

async function load(path: string): Promise<{ page: Page; bytes: number; problems: string[] }> {
  const page = await browser.newPage();
  const responses: Response[] = [];
  const problems: string[] = [];
  page.on("response", (response) => responses.push(response));
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await page.goto(server.address + path, { waitUntil: "networkidle" });
  const sizes = await Promise.all(responses.map(sizeOf));
  return { page, bytes: sizes.reduce((sum, size) => sum + size, 0), problems };
}

describe.concurrent.each([...guides, longest])("%s", (path) => {
  test(`loads at most ${MAX_BYTES / 1000} kB before anything is done, and fits on a phone`, async ({
    expect,
  }) => {
    const { page, bytes, problems } = await load(path);
    expect(problems).toEqual([]);
    expect(bytes).toBeLessThanOrEqual(MAX_BYTES);
    expect(bytes).toBeGreaterThan(20_000); // whatever is measured was loaded
    await page.setViewportSize({ width: 360, height: 740 });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    // Signatures of the reference are wider in typedoc's own style.
    if (!path.startsWith("reference/")) await expect.poll(width).toBe(360);
    await page.close();
  });
});

test.each(["index.html", "gallery.html", "guides/quick-start.html"])(
  "%s moves hardly anything on a phone while it loads",
  async (path) => {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
    await page.goto(server.address + path, { waitUntil: "networkidle" });
    await page.waitForTimeout(500); // a browser tells of what moved a frame later
    const moved = await page.evaluate(async () => {
      const shifts: number[] = [];
      new PerformanceObserver((list) => {
        // TypeScript's types of the browser lack what not every browser has.
        for (const shift of list.getEntries())
          shifts.push((shift as { value?: number }).value ?? 0);
      }).observe({ type: "layout-shift", buffered: true });
      await new Promise((resolve) => setTimeout(resolve, 100));
      return shifts.reduce((sum, shift) => sum + shift, 0);
    });
    expect(moved).toBeLessThanOrEqual(0.02);
    await page.close();
  },
);

test("a heatmap with instruments begins as a picture, and is live once it is asked for", async () => {
  const { page, problems } = await load("guides/metrics.html");
  const heatmap = page.locator("attention-heatmap");
  await expect.poll(() => heatmap.locator("svg").first().isVisible()).toBe(true);
  await heatmap.getByRole("button", { name: "Explore it live" }).click();
  await heatmap.locator("canvas").first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe("attention-heatmap");
  expect(problems).toEqual([]);
  await page.close();
});
