import { tensor } from "attention-core";
import { expect, test } from "vitest";
import { absentStages } from "../../../src/picture/frame/stagePictures.js";
import { headsWhenRead } from "../../../src/transforms/headsWhenRead.js";

test("absentStages(place) asks the head that is shown, so that no other one is computed for it", () => {
  const made: number[] = [];
  const { weights } = headsWhenRead({ weights: [2, 1, 1] }, (head) => {
    made.push(head);
    return { weights: tensor([[[1]]]) };
  });
  const layer = { label: "layer", headLabels: ["a", "b"], weights };
  const source = { kind: "imported", label: "test" } as const;
  const trace = { source, queryTokens: ["x"], keyTokens: ["x"], layers: [layer] };
  expect(absentStages({ trace, layer: 0, head: 1 })).not.toContain("weights");
  expect(absentStages({ trace, layer: 0, head: 1 })).toContain("scores");
  expect([...new Set(made)]).toEqual([1]);
});
