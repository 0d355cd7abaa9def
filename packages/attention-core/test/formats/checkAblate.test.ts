import { expect, test } from "vitest";
import { checkTrace } from "../../src/formats.js";
import { type AttentionTrace, tensor } from "../../src/index.js";

const layer = {
  label: "layer 0",
  headLabels: ["head 0", "head 1"],
  weights: tensor([1, 1], [2, 1, 1]),
};
const trace: AttentionTrace = {
  source: { kind: "trained", label: "one token" },
  queryTokens: ["do"],
  keyTokens: ["do"],
  layers: [layer, layer],
};

test("checkTrace(trace) accepts heads that were switched off, and none", () => {
  const ablate = [
    { layer: 0, head: 1 },
    { layer: 1, head: 0 },
  ];
  expect(checkTrace({ ...trace, ablate })).toBeUndefined();
  expect(checkTrace({ ...trace, ablate: [] })).toBeUndefined();
});

test.each<[unknown, ErrorConstructor, string]>([
  [5, TypeError, "ablate must be an array of places, got number"],
  [[null], TypeError, "ablate[0] must be an object, got null"],
  [
    [
      { layer: 0, head: 0 },
      { layer: 2, head: 0 },
    ],
    RangeError,
    "ablate[1].layer must be a whole number below 2, got 2",
  ],
  [[{ layer: 0, head: -1 }], RangeError, "ablate[0].head must be a whole number below 2, got -1"],
  [[{ layer: 0, head: 0.5 }], RangeError, "ablate[0].head must be a whole number below 2, got 0.5"],
  [
    [{ layer: "0", head: 0 }],
    TypeError,
    "ablate[0].layer must be a whole number below 2, got string",
  ],
  [[{ layer: 0 }], TypeError, "ablate[0].head must be a whole number below 2, got undefined"],
])("checkTrace(trace) refuses ablate %j", (ablate, Kind, message) => {
  const wrong = { ...trace, ablate } as AttentionTrace;
  expect(() => checkTrace(wrong)).toThrow(new Kind(`checkTrace: ${message}`));
});

test("checkTrace(trace, layer) refuses a head of a layer that is not yet read and has none", () => {
  const wrong = { ...trace, layers: [layer, {} as typeof layer], ablate: [{ layer: 1, head: 0 }] };
  expect(() => checkTrace(wrong, 0)).toThrow(
    new RangeError("checkTrace: ablate[0].head must be a whole number below 0, got 0"),
  );
});
