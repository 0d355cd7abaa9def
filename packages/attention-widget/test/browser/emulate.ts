import { onTestFinished } from "vitest";
import { cdp } from "vitest/browser";

/** Makes the browser say what a reader's system would, until the test ends. */
export async function emulate(features: Readonly<Record<string, string>>): Promise<void> {
  onTestFinished(async () => {
    await cdp().send("Emulation.setEmulatedMedia", { features: [] });
  });
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await cdp().send("Emulation.setEmulatedMedia", { features: list });
}

/** Taps the screen with a finger at a place of an element, in CSS pixels from its corner. */
export async function tap(element: Element, { x, y }: { x: number; y: number }): Promise<void> {
  const box = element.getBoundingClientRect();
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect();
  const scale = window.frameElement === null ? 1 : frame.width / window.innerWidth;
  const point = { x: frame.x + (box.x + x) * scale, y: frame.y + (box.y + y) * scale };
  await cdp().send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [point] });
  await cdp().send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}
