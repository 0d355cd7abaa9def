import { describe, expect, test } from "vitest";
import { cellFormula, type FormulaNode } from "../../../src/picture/cell/cellFormula.js";
import type { Stage } from "../../../src/settings/stages.js";

const AS_GIVEN = { isScaled: true, temperature: 1 };
const CELL = { symbol: "Q", row: "it", column: "cat" };

/** A formula in one line, as one would type it. */
function typed(nodes: readonly FormulaNode[]): string {
  return nodes.map(typedNode).join(" ");
}

function typedNode(node: FormulaNode): string {
  switch (node.kind) {
    case "number":
      return `${node.letter}${node.above ?? ""}[${node.indices.map(({ text }) => text)}]`;
    case "sum":
      return `Σ${node.over}`;
    case "root":
      return "√dk";
    case "exp":
      return `exp(${typed(node.of)})`;
    case "fraction":
      return `{${typed(node.above)}} / {${typed(node.below)}}`;
    default:
      return node.text;
  }
}

const formula = (stage: Stage, conditions = AS_GIVEN, hasBias = false) =>
  typed(cellFormula(stage, CELL, conditions, hasBias));

describe("cellFormula(stage, cell, conditions, hasBias)", () => {
  test.each([
    ["inputs", "X[it,cat]"],
    ["projected", "Q[it,cat] = Σj X[it,j] WQ[j,cat]"],
    ["scores", "s[it,cat] = q[it] · k[cat]"],
    ["scaledScores", "s′[it,cat] = {s[it,cat]} / {√dk}"],
    ["maskedScores", "m[it,cat] = s′[it,cat] + M[it,cat]"],
    ["weights", "a[it,cat] = {exp(m[it,cat])} / {Σj exp(m[it,j])}"],
    ["headOutputs", "h[it,cat] = Σj a[it,j] v[j,cat]"],
    ["output", "o[it,cat] = Σj c[it,j] WO[j,cat]"],
  ] as const)("of the step %s is %s", (stage, expected) => {
    expect(formula(stage)).toBe(expected);
  });

  test("divides by no √dₖ where an experiment does not", () => {
    const conditions = { isScaled: false, temperature: 1 };
    expect(formula("scaledScores", conditions)).toBe("s′[it,cat] = s[it,cat]");
  });

  test("divides by a temperature that is not 1", () => {
    expect(formula("weights", { isScaled: true, temperature: 2 })).toBe(
      "a[it,cat] = {exp(m[it,cat] / τ)} / {Σj exp(m[it,j] / τ)}",
    );
  });

  test("adds a bias where one is added", () => {
    expect(formula("output", AS_GIVEN, true)).toBe("o[it,cat] = Σj c[it,j] WO[j,cat] + b[cat]");
  });
});
