// Neither the page nor the heatmap asks any other server for anything, whatever is done on it.

import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { root } from "../run.mjs";
import { launchChromium } from "./browser.js";
import { buildPage } from "./buildPage.js";
import { serveFolder } from "./serveFolder.js";

const VISUALIZER = join(root, "examples/visualizer/dist");

let browser: Awaited<ReturnType<typeof launchChromium>>;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser?.close());

/** The addresses that a page of a folder asks for, while something is done on it. */
async function requestsOf(
  folder: string,
  state: string,
  use: (page: Page) => Promise<void>,
): Promise<URL[]> {
  const server = await serveFolder(folder);
  const page = await browser.newPage();
  const asked: URL[] = [];
  page.on("request", (request) => asked.push(new URL(request.url())));
  page.on("websocket", (socket) => asked.push(new URL(socket.url())));
  try {
    await page.goto(server.address + state);
    await use(page);
    await page.waitForLoadState("networkidle");
    return asked;
  } finally {
    await page.close();
    await server.close();
  }
}

const isForeign = ({ protocol, hostname }: URL) =>
  !["data:", "blob:"].includes(protocol) && hostname !== "127.0.0.1";

test("the page asks no other server for anything, with the trained network and its article", async () => {
  const asked = await requestsOf(VISUALIZER, "#text=a+rose+is+a+rose&v=1", async (page) => {
    await page.getByRole("radio", { name: "Built", checked: true }).waitFor(); // as the address asks for
    await page.getByRole("radio", { name: "Trained" }).check();
    await page.getByText("Computed by the trained model").waitFor();
    await page.evaluate(async () => {
      for (const section of document.querySelectorAll("section")) {
        section.scrollIntoView();
        await new Promise((resolve) => setTimeout(resolve, 50)); // its figure is fetched when it is seen
      }
    });
  });
  expect(asked.some(({ pathname }) => /sentence-encoder.*\.bin$/.test(pathname))).toBe(true);
  expect(asked.filter(isForeign)).toEqual([]);
});

test("the heatmap asks no other server for anything, with every instrument and a file", async () => {
  const code = `import { mount } from "attention-widget/inspector";
    const [typed, given] = document.querySelectorAll("div");
    mount(typed, { settings: { direction: "both" } });
    mount(given, { trace: { tokens: ["one", "two"], attentions: [[1, 0], [0.5, 0.5]] } });`;
  const body = "<div></div><div></div>";
  const folder = await buildPage(inject("install"), "foreign-requests", { body, code });
  const asked = await requestsOf(folder, "", async (page) => {
    await page.locator(".row-labels .label", { hasText: "two" }).waitFor();
    await page.getByLabel("Sentence", { exact: true }).first().fill("to be or not");
    await page.getByRole("button", { name: "Instruments" }).first().click();
    await page.getByRole("button", { name: "Save", exact: true }).first().click();
  });
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter(isForeign)).toEqual([]);
});
