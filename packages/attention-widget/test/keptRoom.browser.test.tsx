import { expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { hoverCell } from "./browser/cells.js";
import { painted } from "./browser/painted.js";
import { show } from "./browser/show.js";
import { showInspector } from "./browser/showInspector.js";

const TEXT = "The animal didn't cross the street because it was too tired";

async function column(widthPx: number): Promise<HTMLElement> {
  await page.viewport(1100, 900);
  const around = document.createElement("div");
  around.style.width = `${widthPx}px`;
  document.body.append(around);
  onTestFinished(() => around.remove());
  return around;
}

for (const widthPx of [340, 420, 680, 1000]) {
  test(`in a column of ${widthPx} px the plain heatmap keeps its height while rows are hovered`, async () => {
    const { grids, find, field } = await show({ text: TEXT }, await column(widthPx));
    const height = () => find(".heatmap").offsetHeight;
    const before = height();
    for (const row of [0, 4, 7, 10]) {
      await hoverCell(grids()[0]!, row, 3);
      await painted();
      expect(height(), `row ${row}`).toBe(before);
    }
    await userEvent.hover(field());
    await painted();
    expect(height()).toBe(before);
  });

  test(`in a column of ${widthPx} px the inspector keeps its height when the pointer leaves a row`, async () => {
    const { grid, find, field } = await showInspector({ text: TEXT }, await column(widthPx));
    const height = () => find(".heatmap").offsetHeight;
    const atRest = height();
    await hoverCell(grid(), 7, 3);
    await painted();
    const before = height();
    // At rest a row is read too: another one takes some lines more, or fewer.
    expect(before - atRest).toBeLessThanOrEqual(72);
    await userEvent.hover(field());
    await painted();
    expect(height()).toBe(before);
    await hoverCell(grid(), 7, 3);
    await painted();
    expect(height()).toBe(before);
  });
}

test("the room of a higher row stays reserved when the pointer has left", async () => {
  const text = `${TEXT} and then it lay down and slept in the shade of a tree for hours`;
  const { grids, find, field } = await show({ text }, await column(340));
  await hoverCell(grids()[0]!, 7, 3);
  await painted();
  const height = find(".heatmap").offsetHeight;
  await userEvent.hover(field());
  await painted();
  expect(find(".heatmap").offsetHeight).toBe(height);
});

test("while matrices move to the next step nothing below them goes up", async () => {
  // Of a reader who has chosen no step yet it begins with the first.
  const options = { text: TEXT, stage: "inputs" } as const;
  const { reader, button, find } = await showInspector(options, await column(1000));
  reader.update({ stage: "weights" });
  await painted();
  const before = find(".panels").offsetHeight;
  await userEvent.click(button("Play"));
  const flying = () => find(".passage").childElementCount;
  await expect.poll(flying, { timeout: 6000 }).toBeGreaterThan(0);
  expect(find(".panels").offsetHeight).toBeGreaterThanOrEqual(before);
  await expect.poll(flying, { timeout: 4000 }).toBe(0);
  expect(find(".panels").style.minHeight).toBe("");
}, 15_000);
