import { causalMask, multiHeadAttention } from "attention-core";
import { expect, test } from "vitest";
import { toyInputs } from "../../../src/sources/toy/inputs.js";
import { toyProjections } from "../../../src/sources/toy/projections.js";
import { toyStages } from "../../../src/sources/toy/toyStages.js";

test.each([
  [1, false],
  [4, true],
  [8, false],
  [8, true],
])(
  "toyStages(inputs, projections, { heads: %i, causal: %s }) is what multiHeadAttention gives, bit by bit",
  (heads, causal) => {
    const inputs = toyInputs("the animal did not cross the street".split(" "));
    const projections = toyProjections(heads);
    const mask = causal ? causalMask(inputs.shape[0]) : undefined;
    expect(toyStages(inputs, projections, heads, mask)).toEqual(
      multiHeadAttention(inputs, projections, { heads, causal }),
    );
  },
);
