import { causalMask, multiHeadAttention } from "attention-core";
import { expect, test } from "vitest";
import { handBuiltInputs } from "../../../src/sources/handBuilt/handBuiltInputs.js";
import { handBuiltProjections } from "../../../src/sources/handBuilt/handBuiltProjections.js";
import { handBuiltStages } from "../../../src/sources/handBuilt/handBuiltStages.js";

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
