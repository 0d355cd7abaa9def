import type { Browser, Locator, Page } from "playwright";
import { heatmapIsDrawn } from "../../../scripts/test/browser.js";

/** The page in a browser, and what went wrong on it. */
export interface OpenedPage {
  readonly page: Page;
  readonly widget: Locator;
  readonly problems: readonly string[];
}

interface OpenOptions {
  readonly browser: Browser;
  readonly address: string;
  readonly context?: Parameters<Browser["newPage"]>[0];
  /** What is done before the page is requested. */
  readonly prepare?: (page: Page) => unknown;
}

/** Opens the page, in a fresh browser context, and waits until its picture is drawn. */
export async function openPage({ browser, address, ...rest }: OpenOptions): Promise<OpenedPage> {
  const { context = {}, prepare = () => {} } = rest;
  const page = await browser.newPage({ viewport: { width: 1200, height: 1000 }, ...context });
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await prepare(page);
  await page.goto(address);
  const widget = page.locator("attention-heatmap");
  await untilDrawn(page);
  return { page, widget, problems };
}

/** Waits until there is a picture, whichever view it is in. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector("attention-heatmap")?.shadowRoot?.querySelector(".panels") != null,
  );
  await heatmapIsDrawn(page);
}

/** The whole state of the heatmap, as text. */
export const stateOf = (widget: Locator): Promise<string> =>
  widget.evaluate((heatmap) => {
    const { getState } = heatmap as unknown as { getState(): object };
    return JSON.stringify(getState.call(heatmap));
  });
