// The module for notebooks in a real JupyterLab: drawn from Python, and read back into it.

import { cpSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { root } from "../run.mjs";
import { launchChromium } from "../test/browser.js";
import { clickCell } from "./clickCell.js";
import { expectNoNames } from "./expectNoNames.js";
import { NOTEBOOKS } from "./hosts.js";
import { runIn } from "./installHost.js";
import { installPython } from "./installPython.js";
import { openHost } from "./openHost.js";
import { type ServedSite, startServer } from "./serveHost.js";

const packed = inject("install");
const folder = join(packed, "hosts", "jupyter");
const WAIT = { timeout: 60_000 };

let browser: Awaited<ReturnType<typeof launchChromium>>;
let server: ServedSite;

beforeAll(async () => {
  cpSync(`${root}examples/jupyter`, folder, { recursive: true });
  installPython(folder);
  const open = "--ServerApp.token= --ServerApp.password= --ServerApp.ip=127.0.0.1 --allow-root";
  const lab = `JUPYTER_CONFIG_DIR=$PWD/.jupyter .venv/bin/jupyter lab --no-browser --port=$PORT ${open}`;
  [browser, server] = await Promise.all([launchChromium(), startServer(folder, lab)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test("JupyterLab draws attentions of Python, and Python reads what is selected", async () => {
  const address = `${server.address}lab/tree/attention.ipynb`;
  // Where the packages of a CDN lie: in the installation, which has all three.
  const { page, problems } = await openHost(browser, address, packed);
  await page.getByText("Python 3 (ipykernel) | Idle").waitFor(WAIT);
  await page.locator(".lm-MenuBar-item", { hasText: /^Run$/ }).click();
  await page.locator(".lm-Menu-item", { hasText: "Run All Cells" }).first().click();
  const labels = page.locator(".row-labels").first().locator(".label");
  const tokens = ["The", "cat", "sat", "on", "the", "mat"];
  await expect.poll(() => labels.allTextContents(), WAIT).toEqual(tokens);

  const grid = page.locator(".jp-OutputArea").getByRole("grid").first();
  await grid.scrollIntoViewIfNeeded();
  await clickCell(grid, tokens.length, [4, 1]);

  const last = page.locator(".jp-CodeCell").nth(1);
  await last.locator(".cm-content").click();
  await page.keyboard.press("Shift+Enter");
  await expect
    .poll(() => last.locator(".jp-OutputArea-output").allTextContents(), WAIT)
    .toEqual([expect.stringContaining("the {'query': 4, 'key': 1}")]);
  expect(problems.filter((problem) => /attention|anywidget/i.test(problem))).toEqual([]);
  await expectNoNames(page.mainFrame(), NOTEBOOKS[0]!);
  await page.context().close();
});

test("a viewer without widgets has the numbers as a table", () => {
  const convert = ".venv/bin/jupyter nbconvert --execute --to notebook --stdout attention.ipynb";
  const { cells } = JSON.parse(runIn(folder, convert));
  const html = cells[1].outputs[0].data["text/html"].join("");
  expect(html).toContain('<th scope="col">cat</th>');
  expect(html.match(/<td>0\.\d\d<\/td>/g)).toHaveLength(36);
});

test("a page that nbconvert makes of the notebook shows the table without a network", async () => {
  runIn(folder, ".venv/bin/jupyter nbconvert --execute --to html attention.ipynb");
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, "attention.html")).href);
  const rows = page.getByRole("table", { name: "Attention" }).getByRole("row");
  await expect.poll(() => rows.count(), WAIT).toBe(7); // the keys, and a row for each of 6 tokens
  const numbers = await rows.getByRole("cell").allTextContents();
  expect(numbers.filter((text) => /^0\.\d\d$/.test(text))).toHaveLength(36);
  await context.close();
});
