import { beforeEach, expect, onTestFinished, test } from "vitest";
import { cdp, page } from "vitest/browser";
import { painted } from "./browser/painted.js";
import { show } from "./browser/show.js";
import { showInspector } from "./browser/showInspector.js";

const TEXT = "to be or not to be";
const selection = { query: 1, key: null };

beforeEach(async () => {
  await page.viewport(718, 900); // A4 between margins of 1 cm
  document.documentElement.style.colorScheme = "dark";
  await cdp().send("Emulation.setEmulatedMedia", { media: "print" });
  onTestFinished(async () => {
    document.documentElement.removeAttribute("style");
    await cdp().send("Emulation.setEmulatedMedia", { media: "" });
  });
});

const MATRIX = [".cells", ".row-labels", ".legend", ".row-panel", ".origin"];

test.for([
  ["the plain heatmap", async () => show({ text: TEXT, selection }), MATRIX],
  ["the matrix", async () => showInspector({ text: TEXT, selection }), MATRIX],
  [
    "arcs",
    async () => showInspector({ text: TEXT, selection, settings: { view: "arcs" } }),
    [".arcs-picture", ".arcs-sentences", ...MATRIX],
  ],
] as const)(
  "%s on paper: the picture and its words, black on white, nothing to press or fill in",
  async (one) => {
    const [, shown, read] = one;
    const { find, findAll } = await shown();
    await painted();
    expect(read.filter((part) => !find(part).checkVisibility())).toEqual([]);
    // A link of the chain is read, too.
    const pressed = findAll(
      "button:not(.link), summary, select, textarea, input:not([type=radio])",
    );
    expect(
      pressed.filter((part) => part.checkVisibility()).map(({ className }) => className),
    ).toEqual([]);
    // What is chosen by a radio button is the picture's caption.
    expect(findAll(".controls, .zoom").filter((part) => part.checkVisibility())).toEqual([]);
    const black = getComputedStyle(find(".heatmap")).color;
    expect(black).toBe("rgb(17, 17, 34)");
    expect(getComputedStyle(find(".heatmap")).backgroundColor).toBe("rgb(255, 255, 255)");
    const words = findAll(".caption, .origin, .row-labels .label:not(.is-active), .words");
    expect(words.filter((part) => getComputedStyle(part).color !== black)).toEqual([]);
  },
);
