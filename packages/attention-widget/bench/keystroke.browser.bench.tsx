// What a reader waits for, without the wait for the screen's next frame: the event, the numbers,
// the new picture on the canvas, and the layout of the page around it.

import { bench, describe } from "vitest";
import { page } from "vitest/browser";
import { type HeatmapOptions, mount } from "../src/index.js";

/** Twelve tokens either way, one key apart. */
const SENTENCES = [
  "The animal didn't cross the street because it was too tired toda",
  "The animal didn't cross the street because it was too tired today",
] as const;

/** Does the same thing again and again to one heatmap; `act` must change what it shows. */
function measure(
  name: string,
  options: HeatmapOptions,
  act: (root: ShadowRoot, times: number) => void,
  shown: (root: ShadowRoot) => string,
): void {
  const target = document.createElement("section");
  let destroy = () => {};
  let root: ShadowRoot;
  let times = 0;
  const once = async () => {
    act(root, times++);
    await Promise.resolve(); // Drawing is put off until the event's own work is done.
    target.getBoundingClientRect();
  };
  bench(name, once, {
    async setup() {
      await page.viewport(1000, 900);
      document.body.append(target);
      const heatmap = mount(target, options);
      destroy = heatmap.destroy;
      const { shadowRoot } = heatmap.element;
      if (shadowRoot === null) throw new Error("the heatmap has no shadow root");
      root = shadowRoot;
      // Colours are read and changes listened to from the first frame on.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await once();
      const before = shown(root);
      await once();
      if (shown(root) === before) throw new Error("the heatmap does not show the change");
    },
    teardown() {
      destroy();
      target.remove();
    },
  });
}

function type(root: ShadowRoot, times: number): void {
  const field = root.querySelector<HTMLInputElement>('input[type="text"]');
  if (field === null) throw new Error("there is no field");
  field.value = SENTENCES[times % 2] ?? "";
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

const lastLabel = (root: ShadowRoot) =>
  [...root.querySelectorAll(".row-labels .label")].at(-1)?.textContent ?? "";

function hover(root: ShadowRoot, times: number): void {
  const grid = root.querySelector('[role="grid"]');
  if (grid === null) throw new Error("there is no grid");
  const { left, top, width, height } = grid.getBoundingClientRect();
  const rows = Number(grid.getAttribute("aria-rowcount"));
  grid.dispatchEvent(
    new PointerEvent("pointermove", {
      bubbles: true,
      clientX: left + width / 2,
      clientY: top + (((times % rows) + 0.5) * height) / rows,
    }),
  );
}

const outlineTop = (root: ShadowRoot) =>
  root.querySelector<HTMLElement>(".row-outline")?.style.top ?? "";

describe("one key in a sentence of 12 tokens, 8 heads", () => {
  for (const stage of ["weights", "projected"] as const) {
    measure(`at ${stage}`, { text: SENTENCES[0], heads: 8, stage }, type, lastLabel);
  }
});

describe("from the pointer on a row to its outline", () => {
  for (const tokens of [12, 128]) {
    const text = Array.from({ length: tokens }, (_, i) => `w${i}`).join(" ");
    measure(`${tokens} tokens`, { text, heads: 1 }, hover, outlineTop);
  }
});
