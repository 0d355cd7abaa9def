import type { Browser } from "playwright";
import { expect } from "vitest";
import { heatmapIsDrawn, openPage } from "./browser.js";
import { serveFolder } from "./serveFolder.js";

/** Opens a page of a folder, which has to draw its heatmaps without any error. */
export async function expectHeatmap(browser: Browser, folder: string, file = ""): Promise<void> {
  const server = await serveFolder(folder);
  try {
    const { page, problems } = await openPage(browser, server.address + file);
    await heatmapIsDrawn(page).catch((error) => problems.push(error.message));
    expect(problems).toEqual([]);
    await page.close();
  } finally {
    await server.close();
  }
}
