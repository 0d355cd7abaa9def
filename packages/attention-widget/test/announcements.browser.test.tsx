import { type AttentionTrace, tensor } from "attention-core";
import { expect, test } from "vitest";
import { painted } from "./browser/painted.js";
import { show } from "./browser/show.js";
import { rectangular } from "./browser/traces.js";

test("focus announces a new weight at the same cell when the head has changed", async () => {
  const { heatmap, grids } = await show({ text: "the cat sat", heads: 2 });
  const heard: unknown[] = [];
  heatmap.on("focus", (event) => heard.push(event?.weight));
  const grid = grids()[0];
  grid?.focus();
  grid?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
  await expect.poll(() => heard.length).toBeGreaterThan(0);
  const before = heard.at(-1);
  heatmap.update({ head: 1 });
  await painted();
  grid?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
  grid?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowUp", bubbles: true }));
  await expect.poll(() => heard.at(-1)).not.toBe(before);
});

/** Two queries and three keys, with their vectors. */
const vectors = (rows: number) => tensor(new Float32Array(2 * rows).fill(0.5), [1, rows, 2]);
const trace: AttentionTrace = {
  ...rectangular,
  layers: rectangular.layers.map((layer) => ({
    ...layer,
    queries: vectors(2),
    keys: vectors(3),
    values: vectors(3),
  })),
};

test("a row of keys that are not queries is neither announced nor selected", async () => {
  const { heatmap, grids } = await show({ trace, stage: "projected" });
  const heard: unknown[] = [];
  heatmap.on("focus", (event) => heard.push(event));
  heatmap.on("select", (event) => heard.push(event));
  expect(grids()).toHaveLength(3); // queries, keys and values
  grids()[1]?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  expect(heatmap.getState().selection).toBeNull();
  expect(heard).toEqual([]);
});
