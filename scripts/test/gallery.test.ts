// The pictures of the gallery show what the code draws. Compared is what the code decides, not pixels: those depend on
// the fonts of a machine.

import { existsSync, readFileSync } from "node:fs";
import { loadModel } from "attention-model";
import { expect, inject, test } from "vitest";
import { decidedPicture } from "../gallery/decidedPicture.js";
import { decidedPictures } from "../gallery/decidedPictures.js";
import { SENTENCE, shots } from "../gallery/shots.mjs";
import { root } from "../run.mjs";
import { heatmapIsDrawn, launchChromium, openPage } from "./browser.js";
import { buildPage } from "./buildPage.js";
import { serveFolder } from "./serveFolder.js";

const model = await loadModel();
const decided = await decidedPictures((text) => model.trace(text));
const taken: Record<string, string> = JSON.parse(
  readFileSync(`${root}docs/gallery/decided.json`, "utf8"),
);

const fileOf = (name: string) =>
  name === "visualizer" ? "docs/images/visualizer.png" : `docs/gallery/${name}.webp`;

test.each(Object.keys(decided))("the picture %s shows what the code draws", (name) => {
  expect(existsSync(root + fileOf(name))).toBe(true);
  const advice = `${fileOf(name)} is out of date: npm run build && npm run gallery, and look at it`;
  expect(decided[name], advice).toBe(taken[name]);
});

test("no picture is written down that is not taken", () => {
  expect(Object.keys(taken).sort()).toEqual(Object.keys(decided).sort());
});

test("decidedPicture(shown, trace) is another text when a setting or a number changes", async () => {
  const trace = await model.trace(SENTENCE);
  for (const shot of shots) {
    const before = decidedPicture(shot, trace);
    expect(decidedPicture(shot, trace)).toBe(before);
    expect(decidedPicture(shot, await model.trace("Another sentence it is"))).not.toBe(before);
  }
  const [directions] = shots;
  const asRow = { ...directions!, settings: { direction: "out" } } as const;
  expect(decidedPicture(asRow, trace)).not.toBe(decidedPicture(directions!, trace));
});

test.each(shots.flatMap(({ name, code }) => (code === undefined ? [] : [{ name, code }])))(
  "the code of $name shows what is in its picture",
  async ({ name, code }) => {
    const server = await serveFolder(
      await buildPage(inject("install"), `gallery-${name}`, { code }),
    );
    const browser = await launchChromium();
    try {
      const { page, problems } = await openPage(browser, server.address);
      await heatmapIsDrawn(page);
      if (name === "heads") {
        await page.getByText("Trained model").first().waitFor();
        expect(await page.locator(".overview-legend").count()).toBe(1);
      } else {
        await page.getByRole("button", { name: "Instruments" }).click();
        await page.locator("summary", { hasText: "Compare" }).click();
        await page.getByRole("button", { name: "Save to compare" }).click();
        await page.getByRole("button", { name: "Show the difference" }).click();
        const legend = page.locator(".difference .legend");
        await legend.waitFor();
        expect(await legend.textContent()).toContain("now − saved");
      }
      expect(problems).toEqual([]);
    } finally {
      await browser.close();
      await server.close();
    }
  },
);
