import { causalMask, multiHeadAttention } from "attention-core";
import { expect, test } from "vitest";
import { handBuiltStages } from "../../../src/sources/handBuilt/handBuiltStages.js";
import { handBuiltInputs } from "../../../src/sources/handBuilt/inputs.js";
import { handBuiltProjections } from "../../../src/sources/handBuilt/projections.js";

test.each([
  [1, false],
  [4, true],
  [8, false],
  [8, true],
])(
  "handBuiltStages(inputs, projections, { heads: %i, causal: %s }) is what multiHeadAttention gives, bit by bit",
  (heads, causal) => {
    const inputs = handBuiltInputs("the animal did not cross the street".split(" "));
    const projections = handBuiltProjections(heads);
    const mask = causal ? causalMask(inputs.shape[0]) : undefined;
    expect(handBuiltStages(inputs, projections, heads, mask)).toEqual(
      multiHeadAttention(inputs, projections, { heads, causal }),
    );
  },
);
