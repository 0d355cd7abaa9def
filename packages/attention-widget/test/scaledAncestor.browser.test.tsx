import { expect, onTestFinished, test } from "vitest";
import { cdp } from "vitest/browser";
import { show } from "./browser/show.js";
import { showInspector } from "./browser/showInspector.js";

const TEXT = "one two three four five six";

/** What a page does to the slide, the card or the column that a heatmap stands in. */
const ANCESTORS = [
  "transform: scale(0.6)",
  "transform: scale(1.29)",
  "transform: scale(2)",
  "transform: scale(1.5, 0.8)",
  "scale: 1.4",
  "zoom: 1.5",
  "transform: rotate(30deg)",
  "transform: scale(0.5) rotate(-20deg) skewX(10deg)",
];

function place(style: string): HTMLElement {
  const around = document.createElement("div");
  around.style.cssText = `width: 500px; margin: 0 auto; transform-origin: ${/rotate/.test(style) ? "50% 50%" : "0 0"}; ${style}`;
  document.body.append(around);
  onTestFinished(() => around.remove());
  return around;
}

/** Moves the pointer to a place of a grid, in shares of it, wherever transforms take that place. */
function pointAt(grid: HTMLElement, across: number, down: number): void {
  const mark = document.createElement("i");
  mark.style.cssText = `position: absolute; left: ${100 * across}%; top: ${100 * down}%`;
  grid.parentElement?.append(mark);
  const { x: clientX, y: clientY } = mark.getBoundingClientRect();
  mark.remove();
  // Also where a transform takes the place out of the window, where no mouse can go.
  grid.dispatchEvent(new PointerEvent("pointermove", { clientX, clientY, bubbles: true }));
}

test.for(ANCESTORS)("in an ancestor with %s the cell under the pointer is shown", async (style) => {
  const { grids, texts } = await show({ text: TEXT }, place(style));
  for (const [row, column] of [
    [1, 3],
    [4, 0],
    [5, 5],
  ] as const) {
    pointAt(grids()[0]!, (column + 0.5) / 6, (row + 0.5) / 6);
    const words = TEXT.split(" ");
    await expect.poll(() => texts(".label.is-active")).toEqual([words[column], words[row]]);
  }
});

test.for(ANCESTORS)(
  "in an ancestor with %s the token under the pointer is shown",
  async (style) => {
    const options = { text: TEXT, settings: { view: "lines" } } as const;
    const { grid, texts } = await showInspector(options, place(style));
    pointAt(grid(), 0.1, 0.6);
    await expect.poll(() => texts(".lines-sentence")[0]).toContain("“four”");
  },
);

test.for([
  ["transform: scale(2)", 2],
  ["transform: scale(0.6)", 0.6],
  ["zoom: 1.5", 1.5],
] as const)(
  "in an ancestor with %s the cells are as fine as the screen",
  async ([style, scale]) => {
    const { find } = await show({ text: TEXT }, place(style));
    const cells = find<HTMLCanvasElement>(".cells");
    const wanted = cells.offsetWidth * devicePixelRatio * scale;
    await expect.poll(() => Math.abs(cells.width - wanted) / wanted).toBeLessThan(0.02);
  },
);

test("in a rotated ancestor the cells are at least as fine as the screen", async () => {
  const { find } = await show({ text: TEXT }, place("transform: rotate(30deg)"));
  const cells = find<HTMLCanvasElement>(".cells");
  await expect.poll(() => cells.width / cells.offsetWidth).toBeGreaterThanOrEqual(devicePixelRatio);
});

test("cells and lines are painted again when the pixel ratio of the screen changes", async () => {
  const matrix = await show({ text: TEXT });
  const lined = await showInspector({ text: TEXT, settings: { view: "lines" } });
  const [cells, lines] = [
    matrix.find<HTMLCanvasElement>(".cells"),
    lined.find<HTMLCanvasElement>(".line-canvas"),
  ];
  const wanted = 2 * devicePixelRatio;
  onTestFinished(async () => {
    await cdp().send("Emulation.clearDeviceMetricsOverride");
  });
  const metrics = { width: 0, height: 0, mobile: false, deviceScaleFactor: wanted };
  await cdp().send("Emulation.setDeviceMetricsOverride", metrics);
  await expect.poll(() => devicePixelRatio).toBe(wanted);
  // A real screen reports it by this event; the emulated one does not report it to the frame of the tests.
  dispatchEvent(new Event("resize"));
  await expect.poll(() => cells.width / cells.offsetWidth).toBeCloseTo(wanted, 1);
  await expect.poll(() => lines.width / lines.offsetWidth).toBeCloseTo(wanted, 1);
});
