import type { AttentionTrace } from "attention-core";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { NO_EXPERIMENT } from "../../src/settings/experiment.js";
import { painted } from "../browser/painted.js";
import { type ShownInspector, showInspector } from "../browser/showInspector.js";

const TOKENS = 1600;

/** One head of a text so long that an experiment takes some twenty tasks. */
function longTrace(): AttentionTrace {
  const data = new Float32Array(TOKENS * TOKENS);
  for (let row = 0; row < TOKENS; row++) {
    // One part of the weight to every second key, three parts to each of the others.
    const parts = Math.ceil((row + 1) / 2) + 3 * Math.floor((row + 1) / 2);
    for (let key = 0; key <= row; key++) {
      data[row * TOKENS + key] = (key % 2 === 0 ? 1 : 3) / parts;
    }
  }
  const names = Array.from({ length: TOKENS }, (_, i) => `token${i}`);
  const weights = { shape: [1, TOKENS, TOKENS] as const, data };
  const layer = { label: "layer 0", headLabels: ["head 0"], weights };
  const source = { kind: "imported", label: "test" } as const;
  return { source, queryTokens: names, keyTokens: names, layers: [layer] };
}

/** The cells as they are painted. */
function pixels({ find }: ShownInspector): string {
  return (find(".matrix canvas.cells") as HTMLCanvasElement).toDataURL();
}

/** Waits for the button to be there, in the first task that it is. */
async function progressButton({ findAll }: ShownInspector): Promise<HTMLElement> {
  for (;;) {
    const [button] = findAll(".progress button");
    if (button !== undefined) return button;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

test("Cancel during an experiment leaves the picture before, what is selected, and the keyboard in it", async () => {
  await page.viewport(1280, 720);
  const selection = { query: 900, key: 450 };
  const shown = await showInspector({ trace: longTrace(), selection });
  await expect.poll(() => shown.findAll(".matrix canvas.cells").length).toBe(1);
  await painted();
  // It appears after a while, so that short work does not flicker.
  const atOnce = new CSSStyleSheet();
  atOnce.replaceSync(".progress { animation: none }");
  shown.reader.element.shadowRoot?.adoptedStyleSheets.push(atOnce);
  const before = { pixels: pixels(shown), state: shown.reader.getState() };
  const focused = () => shown.reader.element.shadowRoot?.activeElement ?? null;

  shown.reader.update({ settings: { experiment: { ...NO_EXPERIMENT, temperature: 2 } } });
  const button = await progressButton(shown);
  expect(button.textContent).toBe("Cancel");
  expect(shown.find(".progress progress").getAttribute("aria-label")).toMatch(
    /^Computing: \d+\s?%$/,
  );
  button.focus();
  expect(focused()).toBe(button);
  button.click();
  await expect.poll(() => shown.findAll(".progress").length).toBe(0);
  await painted();
  expect(shown.reader.getState()).toEqual(before.state);
  expect(pixels(shown)).toBe(before.pixels);
  expect(focused()).toBe(shown.grid());

  // Nothing more is computed, and the same experiment can be asked for again.
  shown.reader.update({ settings: { experiment: { ...NO_EXPERIMENT, temperature: 2 } } });
  await progressButton(shown);
  await expect.poll(() => shown.findAll(".progress").length, { timeout: 10_000 }).toBe(0);
  await expect.poll(() => pixels(shown)).not.toBe(before.pixels);
});
