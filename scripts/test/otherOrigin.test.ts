// A file that `src` names on another site: shown where that site allows it, and refused in a sentence where not.

import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { traceFrom, writeTrace } from "attention-core/formats";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchChromium, openPage } from "./browser.js";
import { serveFolder } from "./serveFolder.js";

const install = inject("install");
const FILE = writeTrace(
  traceFrom({
    tokens: ["le", "chat"],
    attentions: [
      [1, 0],
      [0.25, 0.75],
    ],
  }),
);

let browser: Awaited<ReturnType<typeof launchChromium>>;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serveFolder(install)]);
});

afterAll(() => Promise.all([browser?.close(), server?.close()]));

/** Another site, by its port, which has the file and answers with these headers. */
async function otherSite(headers: Readonly<Record<string, string>>) {
  const other = createServer((_, response) => {
    response.writeHead(200, { "content-type": "application/json", ...headers });
    response.end(FILE);
  });
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo; // it listens at a port, not at a pipe
  return { address: `http://127.0.0.1:${port}/attention.json`, close: () => other.close() };
}

/** Opens a page of this site with a heatmap of a file of another. */
async function openedWith(src: string) {
  writeFileSync(
    join(install, "other-origin.html"),
    `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<script src="/node_modules/attention-widget/dist/attention-widget.global.js"></script>
<attention-heatmap src="${src}">The picture of the page.</attention-heatmap>`,
  );
  return openPage(browser, `${server.address}other-origin.html`);
}

test("src of another site that allows it is shown", async () => {
  const site = await otherSite({ "access-control-allow-origin": "*" });
  const { page, problems } = await openedWith(site.address);
  const labels = page.locator(".row-labels .label");
  await expect.poll(() => labels.allTextContents()).toEqual(["le", "chat"]);
  expect(problems).toEqual([]);
  await page.close();
  site.close();
});

test("src of another site that does not allow it is refused in a sentence, below the content of the tag", async () => {
  const site = await otherSite({});
  const { page, problems } = await openedWith(site.address);
  const alert = page.locator("attention-heatmap").getByRole("alert");
  await expect
    .poll(() => alert.allTextContents())
    .toEqual([
      "Something went wrong: attention-heatmap: src must be a file, got no answer for attention.json: is it there, and may this page read it?",
    ]);
  expect(await page.getByText("The picture of the page.").isVisible()).toBe(true);
  expect(problems[0]).toContain("blocked by CORS policy"); // the browser's own words, in the console only
  await page.close();
  site.close();
});
