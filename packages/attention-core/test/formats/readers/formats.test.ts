import { expect, test } from "vitest";
import { FORMATS } from "../../../src/formats/readers/formats.js";

/** The first format that recognizes a value. */
const formatOf = (value: unknown) =>
  FORMATS.find(({ recognizes }) => recognizes({ value }))?.format;
const [texts, view] = [["a"], { top_text: [], att: [], left: [], right: [] }];

test.each<[value: object, format: string]>([
  [{ "blocks.10.attn.hook_pattern": 1 }, "transformer-lens"],
  [{ "my.blocks.1.attn.hook_pattern": 1 }, "arrays"],
  [{ block_10_attn_head_11_attn_softmax: 1 }, "explainer"],
  [{ my_block_1_attn_head_1_attn: 1 }, "arrays"],
  [{ attention: [[[1]]], tokens: texts }, "pysvelte"],
  [{ attention: [[[1]]], head_labels: texts }, "pysvelte"],
  [{ attention: { shape: [1, 1, 1] }, tokens: texts }, "pysvelte"],
  [{ attention: [[[1]]] }, "arrays"],
  [{ attention: [[1]], tokens: texts }, "arrays"],
  [{ attention: [[[[1]]]], tokens: texts }, "arrays"],
  [{ attention: { shape: [1, 1] }, tokens: texts }, "arrays"],
  [{ tokens: texts }, "arrays"],
  [{ all: view, other: view }, "tensor2tensor"],
  [{ all: view, other: {} }, "arrays"],
  [{ aa: { att: [], left: [], right: [] } }, "exbert"],
  [{ aa: { att: [], left: [] } }, "arrays"],
  [{ attentionIndices: [], attentionValues: [] }, "neuronpedia"],
  [{ attentionIndices: [] }, "arrays"],
  [[{ attention: [], text: [] }], "neat-vision"],
  [[{ text: [] }], "arrays"],
  [{ attention: [], maskUpperTri: true }, "circuitsvis"],
  [{}, "arrays"],
])("%j is recognized as %s", (value, format) => {
  expect(formatOf(value)).toBe(format);
});

test("a page of CircuitsVis is recognized by its script, whatever it holds", () => {
  const [format] = FORMATS.filter(({ recognizes }) =>
    recognizes({ format: "circuitsvis", value: {} }),
  );
  expect(format!.format).toBe("circuitsvis");
});
