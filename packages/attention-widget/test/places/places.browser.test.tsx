import { traceFrom } from "attention-core/formats";
import axe from "axe-core";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { painted } from "../browser/painted.js";
import { showInspector } from "../browser/showInspector.js";
import vit from "./fixtures/vit.json";

const CLASS_TOKEN = { query: 0, key: null };
const trace = traceFrom(vit);

test("a row of a vision transformer is drawn over its picture, its class token beside it", async () => {
  const shown = await showInspector({ trace, selection: CLASS_TOKEN });
  const row = vit.attentions[0]![0]![0]!;
  const strongest = row.indexOf(Math.max(...row.slice(1))) - 1;
  const place = `row ${Math.floor(strongest / 4) + 1}, column ${(strongest % 4) + 1}`;
  expect(shown.find(".places-map").getAttribute("aria-label")).toContain(`Strongest: ${place} (`);
  const image = shown.find<HTMLImageElement>(".places-map img");
  await image.decode();
  expect([image.naturalWidth, image.naturalHeight]).toEqual([32, 32]);
  const canvas = shown.find<HTMLCanvasElement>(".places-map canvas");
  expect([canvas.width, canvas.height]).toEqual([4, 4]);
  const pixel = canvas
    .getContext("2d")
    ?.getImageData(strongest % 4, Math.floor(strongest / 4), 1, 1);
  const largest = Math.max(...row);
  expect(pixel?.data[3]).toBe(Math.round(200 * (1 - (row[strongest + 1] ?? 0) / largest)));
  expect(shown.texts(".places-extra bdi")).toEqual(["[CLS]"]);
});

test("a click on a patch selects it, and outlines it in its own row", async () => {
  const shown = await showInspector({ trace, selection: CLASS_TOKEN });
  expect(shown.findAll(".places-own")).toEqual([]);
  const map = shown.find(".places-map");
  const box = map.getBoundingClientRect();
  await userEvent.click(map, { position: { x: box.width * 0.6, y: box.height * 0.3 } });
  await expect.poll(() => shown.reader.getState().selection?.query).toBe(1 + 4 + 2);
  await painted();
  expect(shown.find(".places-own").style.left).toBe("50%");
  await userEvent.click(shown.find(".places-extra button"));
  await expect.poll(() => shown.reader.getState().selection?.query).toBe(0);
});

test("both directions have a map each", async () => {
  const shown = await showInspector({
    trace,
    selection: { query: 3, key: null },
    settings: { direction: "both" },
  });
  expect(shown.findAll(".places-map img")).toHaveLength(2);
});

test("a word of a caption shows which patches attend to it", async () => {
  const patches = [0.1, 0.2, 0.9, 0.4].map((weight) => [weight, 1 - weight]);
  const caption = traceFrom({
    attentions: patches,
    queryTokens: ["1,1", "1,2", "2,1", "2,2"],
    keyTokens: ["red", "cat"],
    queryLayout: { rows: 2, columns: 2 },
  });
  const shown = await showInspector({
    trace: caption,
    selection: { query: 0, key: 0 },
    settings: { direction: "in" },
  });
  expect(shown.find(".places-map").getAttribute("aria-label")).toBe(
    "Strongest: row 2, column 1 (0.9).",
  );
});

test("frames of sound have an axis with its unit", async () => {
  const { attentions } = vit;
  const frames = traceFrom({ attentions, keyLayout: { unit: "s", step: 0.02 } });
  const shown = await showInspector({ trace: frames, selection: CLASS_TOKEN });
  expect(shown.texts(".places-ends span")).toEqual(["0 s", "0.32 s"]);
  expect(shown.findAll(".places-map img")).toEqual([]);
});

test.each(["light", "dark"] as const)(
  "passes axe, %s, and is no wider than a phone",
  async (theme) => {
    await page.viewport(360, 800);
    const shown = await showInspector({ trace, selection: CLASS_TOKEN, theme });
    await painted();
    const { violations } = await axe.run(shown.target, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  },
);
