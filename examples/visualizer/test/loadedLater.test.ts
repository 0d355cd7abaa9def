// What the first view does without is loaded when the reader turns to it, and asked for again where that fails.

import type { Page } from "playwright";
import { expect, test } from "vitest";
import { openPage } from "./openPage.js";
import { headAt, openHead } from "./parts.js";
import { servedPage } from "./servedPage.js";

const site = servedPage();

/** The page, and the names of the files that it has asked for since. */
async function open(prepare: (page: Page) => unknown = () => {}) {
  const opened = await openPage({ ...site, prepare });
  await opened.page.waitForLoadState("networkidle");
  const asked: string[] = [];
  opened.page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  return { ...opened, asked };
}

test("the vectors of the other heads come with the pointer, once, and their steps with them", async () => {
  const { page, widget, asked } = await open();
  const strip = await headAt(widget, 0, 1).boundingBox();
  if (strip === null) throw new Error("the head must be on the screen, got no box");
  await page.mouse.move(strip.x + 5, strip.y + 5);
  await expect.poll(() => asked.filter((path) => /he-other-heads/.test(path)).length).toBe(1);
  await headAt(widget, 0, 1).click();
  await expect.poll(() => openHead(widget).innerText()).toContain("layer 1, head 2");
  await widget.getByRole("radio", { name: /^Project/ }).check({ force: true });
  await expect.poll(() => widget.locator(".panels canvas").count()).toBe(3);
  await page.mouse.move(5, 5);
  await page.mouse.move(strip.x + 5, strip.y + 5);
  expect(asked.filter((path) => /other-heads/.test(path))).toHaveLength(1);
});

test.each([
  ["Instruments", ".sheet", /Tools-/],
  ["Save", ".save-menu", /SavePanel-/],
] as const)(
  "%s says that it could not be loaded, and loads when asked again",
  async (name, place, file) => {
    const { page, widget, asked } = await open((page) =>
      page.route(file, (route) => route.abort()),
    );
    await widget.getByRole("button", { name, exact: true }).click();
    const part = widget.locator(place);
    await expect
      .poll(() => part.locator("[role=status]").first().innerText())
      .toBe("This part could not be loaded.");
    expect(asked.some((path) => file.test(path))).toBe(true);
    await page.unroute(file);
    await part.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => part.getByText("could not be loaded").count()).toBe(0);
    await expect.poll(() => part.locator("summary, .save-items button").count()).toBeGreaterThan(4);
  },
);

test("the tour says that it could not be loaded, and starts when asked again", async () => {
  const { page } = await open((page) => page.route(/createTour-/, (route) => route.abort()));
  const start = page.getByRole("button", { name: "Tour", exact: true });
  await start.click();
  await expect
    .poll(() => page.locator("#page-notice").innerText())
    .toBe("The tour could not be loaded. Press the button to try again.");
  await page.unroute(/createTour-/);
  await start.click();
  await expect.poll(() => page.locator("#tour-bar").isVisible()).toBe(true);
});

test("a choice of heads whose code could not be loaded is taken back, and made when asked again", async () => {
  const { page, widget, asked } = await open((page) =>
    page.route(/chooseHeads-/, (route) => route.abort()),
  );
  const trained = page.getByRole("radio", { name: "Trained" });
  const built = page.getByRole("radio", { name: "Built" });
  await built.click();
  await expect.poll(() => asked.some((path) => /chooseHeads-/.test(path))).toBe(true);
  await expect.poll(() => trained.isChecked()).toBe(true);
  await page.unroute(/chooseHeads-/);
  await built.click();
  await expect.poll(() => widget.locator(".origin").innerText()).toContain("Hand-built matrices");
  expect(await built.isChecked()).toBe(true);
});
