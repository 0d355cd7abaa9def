import { type AttentionTrace, tensor } from "attention-core";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { show } from "./browser/show.js";

/** Two layers of one and of two heads; in the second layer "was" looks at "it" alone. */
const trace: AttentionTrace = {
  source: { kind: "imported", label: "two layers" },
  queryTokens: ["it", "was"],
  keyTokens: ["it", "was"],
  layers: [
    {
      label: "layer 3",
      headLabels: ["even"],
      weights: tensor([
        [
          [1, 0],
          [0.5, 0.5],
        ],
      ]),
    },
    {
      label: "layer 7",
      headLabels: ["even", "back"],
      weights: tensor([
        [
          [0.5, 0.5],
          [0.5, 0.5],
        ],
        [
          [1, 0],
          [1, 0],
        ],
      ]),
    },
  ],
};

test("a trace of several layers has a choice of layers, and heads of the layer that is chosen", async () => {
  const { heatmap, findAll, find, texts } = await show({ trace });
  expect(texts(".layers .option")).toEqual(["3", "7"]);
  expect(findAll(".thumbnail")).toHaveLength(1);
  find<HTMLInputElement>(".layers input:checked").focus();
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(() => heatmap.getState().layer).toBe(1);
  await expect.poll(() => findAll(".thumbnail")).toHaveLength(2);
});

test("a row of the chosen layer shows that layer's weights", async () => {
  const { texts } = await show({ trace, layer: 1, head: 1, selection: { query: 1, key: null } });
  expect(texts(".row-panel .words")).toEqual([
    "“was” attends most to “it” (1.00), then “was” (0.00). The row sums to 1.00.",
  ]);
});

test("a trace of one layer has no choice of layers", async () => {
  const [layer] = trace.layers;
  if (layer === undefined) throw new Error("the trace must have a layer, got none");
  const { findAll } = await show({ trace: { ...trace, layers: [layer] } });
  expect(findAll(".layers")).toHaveLength(0);
});
