// The formulas of doc comments and guides become MathML that says the same.

import { readdirSync, readFileSync } from "node:fs";
import katex from "katex";
import { expect, test } from "vitest";
import { formulaToLatex } from "../reference/formulaToLatex.mjs";
import { root } from "../run.mjs";

/** The formula without the frame for several lines. */
const latex = (formula: string) =>
  formulaToLatex(formula).replace("\\begin{aligned}", "").replace("\\end{aligned}", "");

/** The blocks of a text that are indented by four columns more than `margin`. */
function indentedBlocks(text: string, margin: string): string[] {
  const blocks = text.match(new RegExp(`(?:^${margin} {4}.*\\n)+`, "gm")) ?? [];
  return blocks.map((block) => block.replace(new RegExp(`^${margin} {4}`, "gm"), ""));
}

const core = "packages/attention-core/src";
const sources = readdirSync(root + core, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(`${root}${core}/${file}`, "utf8"));
const guides = readdirSync(`${root}docs`)
  .filter((file) => file.endsWith(".md"))
  .map((file) => readFileSync(`${root}docs/${file}`, "utf8"))
  .map((guide) => guide.replace(/^```[\s\S]*?^```$/gm, "")); // code is no formula, however it is indented
/** Only what the reference shows: comments of internal functions may quote other things. */
const published = sources.flatMap(
  (source) => source.match(/\/\*\*(?:(?!\*\/)[\s\S])*@category[\s\S]*?\*\//g) ?? [],
);
const formulas = [
  ...published.flatMap((comment) => indentedBlocks(comment, " \\*")),
  ...guides.flatMap((guide) => indentedBlocks(guide, "")),
];

test.each([
  ["weights[i][j] = scores[i][j]", "\\text{weights}_{i,j}&=\\text{scores}_{i,j}"],
  ["Q · Kᵀ / √dHead", "\\frac{Q\\cdot K^{\\top }}{\\surd d_\\text{head}}"],
  ["x / Σₖ exp(x[k])", "\\frac{x}{\\sum_{k}\\operatorname{exp}\\left(x_{k}\\right)}"],
  [
    "exp(x / t) / Σₖ exp(x[k] / t)",
    "\\frac{\\operatorname{exp}\\left(x/t\\right)}{\\sum_{k}\\operatorname{exp}\\left(x_{k}/t\\right)}",
  ],
  ["H(a / b) · c − d", "H\\left(\\frac{a}{b}\\right)\\cdot c-d"],
  ["(a + b) / 2", "\\frac{a+b}{2}"],
  ["((a) + (b)) / 2", "\\frac{\\left(a\\right)+\\left(b\\right)}{2}"],
  ["(a) · (b) / 2", "\\frac{\\left(a\\right)\\cdot \\left(b\\right)}{2}"],
  ["2^(−2k / dModel)", "2^{-2\\,k/d_\\text{model}}"],
  ["meanᵢ weights[i][0]", "\\operatorname{mean}_{i}\\text{weights}_{i,0}"],
  ["softmax(x)[j] · y", "\\operatorname{softmax}\\left(x\\right)_{j}\\cdot y"],
  [
    "concat(head₀, …, headₕ) · W^O",
    "\\operatorname{concat}\\left(\\text{head}_{0},\\dots ,\\text{head}_{h}\\right)\\cdot W^{O}",
  ],
  [
    "⌊a / b⌋ ≤ |c| ∧ …",
    "\\left\\lfloor \\frac{a}{b}\\right\\rfloor \\le \\left|c\\right|\\wedge \\dots ",
  ],
  [
    "⌈ln(a / b)⌉ · c",
    "\\left\\lceil \\operatorname{ln}\\left(\\frac{a}{b}\\right)\\right\\rceil \\cdot c",
  ],
  ["∂V = Aᵀ · ∂output", "\\partial V&=A^{\\top }\\cdot \\partial \\text{output}"],
  ["∂λ = −Σ ∂output", "\\partial λ&=-\\sum\\partial \\text{output}"],
  ["x' = −x", "x^{\\prime }&=-x"],
  ["y = m ? x : −∞", "y&=\\begin{cases}x&\\text{if }m\\\\-\\infty &\\text{otherwise}\\end{cases}"],
  ["a = b          A · V", "a&=b\\qquad A\\cdot V"],
  ["a[i] = b, with i = 1", "a_{i}&=b\\qquad \\text{with }i=1"],
  ["a[0]     = b          for pair k", "a_{0}&=b\\qquad \\text{for pair k}"],
])("formulaToLatex(%j)", (formula, expected) => {
  expect(latex(formula)).toBe(expected);
});

test("formulaToLatex(lines) aligns them", () => {
  expect(formulaToLatex("a = b\nc = d\n")).toBe("\\begin{aligned}a&=b\\\\c&=d\\end{aligned}");
});

test.each(["weights[i", "two words", "a = ", "a · · b", "a $ b", "a)"])(
  "formulaToLatex(%j) refuses what is no formula",
  (text) => expect(() => formulaToLatex(text)).toThrow("is out of place in the formula"),
);

test("the sources and guides have formulas to show", () => {
  expect(formulas.length).toBeGreaterThan(40);
});

test.each(formulas)("%s is MathML in the reference", (formula) => {
  const shown = katex.renderToString(formulaToLatex(formula), {
    displayMode: true,
    output: "mathml",
    strict: "error",
  });
  expect(shown).toContain('<math xmlns="http://www.w3.org/1998/Math/MathML" display="block">');
});

test("every published function has a formula, but for those that only read, write, check, load, start or run another program and a tensor of what lies in a row", () => {
  const without = published.filter(
    (comment) => comment.includes("@example") && indentedBlocks(comment, " \\*").length === 0,
  );
  const names = without.map((comment) => {
    const source = sources.find((text) => text.includes(comment)) ?? "";
    return /export (?:async )?(?:function|const) (\w+)/.exec(
      source.slice(source.indexOf(comment)),
    )?.[1];
  });
  // A function with overloads has a comment for each.
  expect([...new Set(names)].sort()).toEqual([
    "ARRAY_AXES",
    "checkTrace",
    "fromNanoGpt",
    "fromTransformersJs",
    "layerFromCheckpoint",
    "loadSimd",
    "projectionsFromBert",
    "projectionsFromGpt2",
    "projectionsFromLlama",
    "projectionsFromPyTorch",
    "readAttention",
    "readSafetensors",
    "readShardedSafetensors",
    "readTokens",
    "readTrace",
    "startWorkers",
    "tensor",
    "traceFrom",
    "withoutSimd",
    "writeTrace",
  ]);
});
