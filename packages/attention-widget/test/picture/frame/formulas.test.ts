import { expect, test } from "vitest";
import { FORMULAS, SCALED } from "../../../src/picture/frame/formulas.js";
import { STAGES } from "../../../src/settings/stages.js";

test.each(STAGES)("FORMULAS.%s is terms with one space between any two", (stage) => {
  expect(FORMULAS[stage]).toMatch(/^\S+( \S+)*$/);
});

test("FORMULAS are those of Vaswani et al.: A is the softmax of QKᵀ over √dₖ", () => {
  expect(FORMULAS.scores).toBe("S = Q K^⊤");
  expect(SCALED).toEqual(["Q K^⊤", "√ d_k"]);
  expect(FORMULAS.weights).toBe("A = softmax ( SCALED )");
  expect(FORMULAS.headOutputs).toBe("head = A V");
});
