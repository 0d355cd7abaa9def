// What a user of a large trace waits for: the first picture of 12 layers of 12 heads over 128 tokens,
// and from the pointer on a row to all that is said of it. Script and layout, without the next frame;
// and script alone, by a clock that stands still while the browser lays the page out.

import { bench, describe } from "vitest";
import { page } from "vitest/browser";
import { type InspectorSettings, mount } from "../src/inspector.js";
import { manyHeads } from "../test/heads/manyHeads.js";

const TRACE = manyHeads(12, 12, 128);
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

let layoutTime = 0;
const scriptClock = () => performance.now() - layoutTime;

/** Mounts an inspector of the trace; what is returned moves the pointer from row to row. */
async function reader(settings: Partial<InspectorSettings>) {
  await page.viewport(1000, 900);
  const target = document.createElement("section");
  document.body.append(target);
  const { element, destroy } = mount(target, { trace: TRACE, settings });
  await nextFrame();
  await nextFrame();
  const root = element.shadowRoot;
  if (root === null) throw new Error("the inspector has no shadow root");
  let row = 0;
  const hover = async () => {
    const grid = root.querySelector('[role="grid"]');
    if (grid === null) throw new Error("there is no grid");
    const { left, top, width, height } = grid.getBoundingClientRect();
    row = (row + 1) % 128;
    grid.dispatchEvent(
      new PointerEvent("pointermove", {
        bubbles: true,
        clientX: left + width / 2,
        clientY: top + ((row + 0.5) * height) / 128,
      }),
    );
    await Promise.resolve(); // Drawing is put off until the event's own work is done.
    const drawn = performance.now();
    target.getBoundingClientRect();
    layoutTime += performance.now() - drawn;
    return root.querySelector(".row-panel bdi")?.textContent;
  };
  const before = await hover();
  const after = await hover();
  if (after === before) throw new Error("hovering changes nothing");
  const end = () => {
    destroy();
    target.remove();
  };
  return { hover, end };
}

describe("12 layers of 12 heads over 128 tokens", () => {
  bench("first picture", async () => {
    const target = document.createElement("section");
    document.body.append(target);
    const { element, destroy } = mount(target, { trace: TRACE });
    for (let turns = 0; turns < 5; turns++) await Promise.resolve(); // Colours, then the width.
    target.getBoundingClientRect();
    const canvases = element.shadowRoot?.querySelectorAll("canvas") ?? [];
    if (canvases.length !== 13) throw new Error("the matrix and 12 rows of heads are not drawn");
    // A pixel that is read has been painted.
    for (const canvas of canvases) canvas.getContext("2d")?.getImageData(0, 0, 1, 1);
    destroy();
    target.remove();
  });

  for (const direction of ["out", "both"] as const) {
    let hover = async (): Promise<unknown> => undefined;
    let end = () => {};
    const hovering = {
      async setup() {
        ({ hover, end } = await reader({ direction }));
      },
      teardown: () => end(),
    };
    const once = async () => void (await hover());
    bench(`pointer to reading, ${direction}`, once, hovering);
    bench(`pointer to reading, ${direction}, script alone`, once, {
      ...hovering,
      now: scriptClock,
    });
  }
});
