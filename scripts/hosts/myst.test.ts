// The module for notebooks in a page of MyST that Sphinx builds: drawn from saved numbers, with no Python behind it.

import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { root } from "../run.mjs";
import { launchChromium } from "../test/browser.js";
import { clickCell } from "./clickCell.js";
import { expectNoNames } from "./expectNoNames.js";
import { NOTEBOOKS } from "./hosts.js";
import { installHost, runIn } from "./installHost.js";
import { installPython } from "./installPython.js";
import { openHost } from "./openHost.js";
import { type ServedSite, serveBuilt } from "./serveHost.js";

const packed = inject("install");
const WAIT = { timeout: 60_000 };

/** What the page takes from the CDN besides our packages: what draws widgets, in the versions of the example. */
function packagesOfCdn(): readonly string[] {
  const read = (file: string) => readFileSync(`${root}examples/myst/${file}`, "utf8");
  const managers = [...read("conf.py").matchAll(/\{CDN\}\/((?:@[\w-]+\/)?[\w-]+@[\d.]+)/g)];
  const [, version = ""] = /^anywidget==(.+)$/m.exec(read("requirements.txt")) ?? [];
  return [...managers.map(([, name]) => name!), `anywidget@${version}`];
}

let folder: string;
let browser: Awaited<ReturnType<typeof launchChromium>>;
let site: ServedSite;

beforeAll(async () => {
  folder = installHost("myst", packed, packagesOfCdn());
  cpSync(`${root}examples/jupyter/attention_widget.py`, join(folder, "attention_widget.py"));
  installPython(folder);
  // The packages of the CDN lie in the same folder, which has none of them for a reader.
  const settings = "--define exclude_patterns=_build,.venv,node_modules";
  runIn(folder, `.venv/bin/sphinx-build --quiet --fail-on-warning ${settings} . _build/html`);
  [browser, site] = await Promise.all([
    launchChromium(),
    serveBuilt(join(folder, "_build", "html")),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test("a page of MyST draws the numbers that were saved in it, and follows a click", async () => {
  const { page, problems } = await openHost(browser, site.address, folder);
  const labels = page.locator(".row-labels").first().locator(".label");
  const tokens = ["The", "cat", "sat", "on", "the", "mat"];
  await expect.poll(() => labels.allTextContents(), WAIT).toEqual(tokens);
  await clickCell(page.getByRole("grid").first(), tokens.length, [3, 5]);
  await page.getByText("“on” attends most to “the”").first().waitFor(WAIT);
  expect(problems.filter((problem) => /attention|anywidget/i.test(problem))).toEqual([]);
  await expectNoNames(page.mainFrame(), NOTEBOOKS[2]!);
  await page.context().close();
});
