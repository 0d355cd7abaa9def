// The module for notebooks in a real marimo: drawn from Python, and what is selected runs the cells that read it.

import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { root } from "../run.mjs";
import { launchChromium } from "../test/browser.js";
import { clickCell } from "./clickCell.js";
import { expectNoNames } from "./expectNoNames.js";
import { NOTEBOOKS } from "./hosts.js";
import { installPython } from "./installPython.js";
import { openHost } from "./openHost.js";
import { type ServedSite, startServer } from "./serveHost.js";

const packed = inject("install");
const folder = join(packed, "hosts", "marimo");
const WAIT = { timeout: 60_000 };

let browser: Awaited<ReturnType<typeof launchChromium>>;
let server: ServedSite;

beforeAll(async () => {
  cpSync(`${root}examples/marimo`, folder, { recursive: true });
  cpSync(`${root}examples/jupyter/attention_widget.py`, join(folder, "attention_widget.py"));
  installPython(folder);
  const run = "XDG_CONFIG_HOME=$PWD/.config .venv/bin/marimo run attention.py";
  const command = `${run} --headless --no-token --host=127.0.0.1 --port=$PORT`;
  [browser, server] = await Promise.all([launchChromium(), startServer(folder, command)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test("marimo draws attentions of Python, and a cell that reads what is selected runs again", async () => {
  // Where the packages of a CDN lie: in the installation, which has all three.
  const { page, problems } = await openHost(browser, server.address, packed);
  const labels = page.locator(".row-labels").first().locator(".label");
  const tokens = ["The", "cat", "sat", "on", "the", "mat"];
  await expect.poll(() => labels.allTextContents(), WAIT).toEqual(tokens);
  const selected = page.locator("span.paragraph", { hasText: "Selected:" });
  await expect.poll(() => selected.allTextContents(), WAIT).toEqual(["Selected: None"]);

  await clickCell(page.getByRole("grid").first(), tokens.length, [4, 1]);
  await expect
    .poll(() => selected.allTextContents(), WAIT)
    .toEqual(["Selected: {'query': 4, 'key': 1}"]);
  expect(problems.filter((problem) => /attention|anywidget/i.test(problem))).toEqual([]);
  await expectNoNames(page.mainFrame(), NOTEBOOKS[1]!);
  await page.context().close();
});
