import { expect, onTestFinished, test } from "vitest";
import { show } from "./browser/show.js";
import { showInspector } from "./browser/showInspector.js";

test.for([320, 420, 680, 1000])(
  "in a column of %i px every step is in sight, and none is cut",
  async (widthPx) => {
    const column = document.createElement("div");
    column.style.width = `${widthPx}px`;
    document.body.append(column);
    onTestFinished(() => column.remove());
    for (const { find, findAll } of [await show({}, column), await showInspector({}, column)]) {
      const strip = find(".stages .options").getBoundingClientRect();
      for (const step of findAll(".stages .option")) {
        const { left, right } = step.getBoundingClientRect();
        expect(left).toBeGreaterThanOrEqual(strip.left);
        expect(right).toBeLessThanOrEqual(strip.right + 0.5);
        expect(step.scrollWidth).toBeLessThanOrEqual(step.offsetWidth);
      }
    }
  },
);
