import type { Page } from "playwright";
import { expect } from "vitest";

const WAIT = { timeout: 20_000 };

/** Expects the heatmap of an example, in a frame or not, to show its sentence, and to follow what is typed. */
export async function expectLesson(page: Page, isFramed = false): Promise<void> {
  const heatmap = isFramed ? page.frameLocator("iframe") : page;
  const labels = heatmap.locator(".row-labels .label");
  const tokens = () => labels.allTextContents();
  await expect.poll(tokens, WAIT).toEqual(["The", "cat", "sat", "on", "the", "mat"]);
  const field = heatmap.getByLabel("Sentence", { exact: true });
  if ((await field.count()) === 1) await field.fill("to be or not");
  else {
    await page.evaluate(() => {
      document.querySelector("attention-heatmap")?.setAttribute("text", "to be or not");
    });
  }
  await expect.poll(tokens, WAIT).toEqual(["to", "be", "or", "not"]);
}
