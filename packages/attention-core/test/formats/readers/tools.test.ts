import { describe, expect, test } from "vitest";
import type { Readable } from "../../../src/formats/layerSet.js";
import { readAttnview } from "../../../src/formats/readers/readAttnview.js";
import { readBertviz } from "../../../src/formats/readers/readBertviz.js";
import { readBertvizNeuron } from "../../../src/formats/readers/readBertvizNeuron.js";
import { readCircuitsVis } from "../../../src/formats/readers/readCircuitsVis.js";
import { readExBert } from "../../../src/formats/readers/readExBert.js";
import { readInseq } from "../../../src/formats/readers/readInseq.js";
import { readInspectus } from "../../../src/formats/readers/readInspectus.js";
import { readLit } from "../../../src/formats/readers/readLit.js";
import { readNeatVision } from "../../../src/formats/readers/readNeatVision.js";
import { readNeuronpedia } from "../../../src/formats/readers/readNeuronpedia.js";
import { readPySvelte } from "../../../src/formats/readers/readPySvelte.js";
import { readTensor2tensor } from "../../../src/formats/readers/readTensor2tensor.js";
import { safetensorsFile } from "../helpers/files.js";

const EYE = [
  [1, 0],
  [0, 1],
];
const [ab, cd] = [
  ["a", "b"],
  ["c", "d"],
];
const numbersOf = (readable: Readable | undefined) => [...(readable?.floats() ?? [])];

describe("readBertviz(opened)", () => {
  const view = { attn: [[EYE]], left_text: ab, right_text: cd };
  const read = (value: object) => readBertviz({ value });

  test("names one view self, and several by their positions or their names", () => {
    const layer = { name: 0, isPosition: true, heads: undefined, stages: {} };
    expect(read({ attention: [view] })).toMatchObject({
      layerSets: [
        {
          id: "self",
          label: "self",
          side: "self",
          queryTokens: ab,
          keyTokens: cd,
          layers: [layer],
        },
      ],
      notes: [],
    });
    const names = ["Encoder", "Decoder", "Cross", "Mine", undefined];
    const { layerSets } = read({ attention: names.map((name) => ({ ...view, name })) });
    expect(layerSets.map(({ id, label, side }) => [id, label, side])).toEqual([
      ["Encoder", "Encoder", "encoder"],
      ["Decoder", "Decoder", "decoder"],
      ["Cross", "Cross", "cross"],
      ["Mine", "Mine", "self"],
      ["view4", "view4", "self"],
    ]);
  });

  test("says of views of two sentences that they are parts of the first", () => {
    const notesOf = (...names: string[]) =>
      read({ attention: names.map((name) => ({ ...view, name })) }).notes;
    expect(notesOf("All", "Sentence A -> Sentence A")).toEqual([
      "The views of two sentences are parts of All: their rows do not sum to 1.",
    ]);
    expect(notesOf("All")).toEqual([]);
    expect(notesOf("Encoder", "All")).toEqual([]);
    expect(read({ attention: [] }).notes).toEqual([]);
  });

  test("takes the numbers of layers and heads where there is one for each", () => {
    const layerOf = (numbers: object) =>
      read({ attention: [view], ...numbers }).layerSets[0]!.layers[0];
    expect(layerOf({ include_layers: [7], include_heads: [5] })).toMatchObject({
      name: 7,
      isPosition: false,
      heads: [5],
    });
    for (const numbers of [[7, 8], ["7"], "7", null]) {
      expect(layerOf({ include_layers: numbers, include_heads: numbers })).toMatchObject({
        name: 0,
        isPosition: true,
        heads: undefined,
      });
    }
    const two = { ...view, attn: [[EYE], [EYE]] };
    const { layerSets } = read({ attention: [two], include_layers: [7, "8"] });
    expect(layerSets[0]!.layers.map(({ name }) => name)).toEqual([0, 1]);
  });

  test("reads layers in one array, or with other numbers of heads", () => {
    const layersOf = (attn: unknown) =>
      read({ attention: [{ ...view, attn }] }).layerSets[0]!.layers.map(
        ({ weights }) => weights.shape,
      );
    expect(layersOf([[EYE], [EYE]])).toEqual([
      [1, 2, 2],
      [1, 2, 2],
    ]);
    expect(layersOf({ data: new Float32Array(12), shape: [1, 3, 2, 2] })).toEqual([[3, 2, 2]]);
    expect(layersOf([[EYE], [EYE, EYE]])).toEqual([
      [1, 2, 2],
      [2, 2, 2],
    ]);
    for (const attn of [[[EYE], EYE], [[EYE], "none"], []]) {
      expect(() => layersOf(attn)).toThrow("readAttention: attn must be [layer, head, query, key]");
    }
  });

  test("has queries and keys of the neuron view where both are there", () => {
    const stagesOf = (more: object) => {
      const [layerSet] = readBertvizNeuron(
        {
          value: { attention: { ab: { ...view, ...more } } },
        },
        {},
      ).layerSets;
      expect(layerSet).toMatchObject({ id: "ab", label: "Sentence A -> Sentence B", side: "self" });
      return layerSet!.layers[0]!.stages!;
    };
    const { queries, keys } = stagesOf({ queries: [[[[1], [2]]]], keys: [[[[3], [4]]]] });
    expect([numbersOf(queries), numbersOf(keys)]).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(stagesOf({ queries: [[[[1], [2]]]] })).toEqual({});
    expect(stagesOf({ keys: [[[[1], [2]]]] })).toEqual({});
    expect(stagesOf({ queries: [[[1], [2]]], keys: [[[[3], [4]]]] })).toEqual({});
    expect(stagesOf({ queries: [[[[1], [2]]]], keys: [[[3], [4]]] })).toEqual({});
  });
});

test("readCircuitsVis(opened) reads one head or several, named or not, as one layer", () => {
  const value = { attention: EYE, tokens: ab };
  const [one] = readCircuitsVis({ value }).layerSets;
  expect(one).toMatchObject({ id: "self", side: "self", queryTokens: ab, keyTokens: ab });
  expect(one!.layers).toMatchObject([
    { name: "layer", heads: undefined, weights: { shape: [1, 2, 2] } },
  ]);
  const named = { ...value, attention: [EYE], attentionHeadNames: ["L0H1"] };
  const [several] = readCircuitsVis({ component: "AttentionHeads", value: named }).layerSets;
  expect(several).toMatchObject({ id: "AttentionHeads", label: "AttentionHeads" });
  expect(several!.layers).toMatchObject([{ heads: ["L0H1"], weights: { shape: [1, 2, 2] } }]);
});

test("readExBert(opened) reads the texts of the tokens of both sides", () => {
  const objects = (texts: readonly string[]) => texts.map((text) => ({ text }));
  const value = { aa: { att: [EYE], left: objects(ab), right: objects(cd) } };
  expect(readExBert({ value }).layerSets).toMatchObject([
    {
      id: "aa",
      label: "aa",
      side: "self",
      queryTokens: ab,
      keyTokens: cd,
      layers: [{ name: 0, isPosition: true }],
    },
  ]);
});

describe("readInseq(opened)", () => {
  const token = (text: string) => ({ attributes: { token: text } });
  const blobOf = (shape: readonly number[]) =>
    Buffer.from(
      safetensorsFile({
        attribution: ["F32", shape, new Uint8Array(4 * shape.reduce((a, b) => a * b))],
      }),
    ).toString("base64");
  const sequence = (shape: readonly number[]) => ({
    attributes: {
      source: [token("a"), token("b")],
      target: [token("c"), token("d"), token("e")],
      source_attributions: blobOf(shape),
      target_attributions: blobOf(shape),
      attr_pos_start: 1,
    },
  });
  const read = (...sequences: unknown[]) =>
    readInseq({ value: { attributes: { sequence_attributions: sequences } } });

  test("reads attention to the source and to the target of one text", () => {
    const layers = [{ name: 0, isPosition: true, weights: { shape: [1, 1, 2] } }];
    const layer = sequence([2, 1, 1, 1]);
    expect(read(layer)).toMatchObject({
      layerSets: [
        {
          id: "source",
          label: "source (cross)",
          side: "cross",
          queryTokens: ["d"],
          keyTokens: ab,
          layers,
        },
        {
          id: "target",
          label: "target",
          side: "decoder",
          queryTokens: ["d"],
          keyTokens: ["c", "d", "e"],
        },
      ],
      notes: ["Each row is named after the token it predicts; only generated tokens have one."],
    });
    const { target, ...unnamed } = layer.attributes;
    expect(target).toHaveLength(3);
    expect(read({ attributes: unnamed }).layerSets[0]).toMatchObject({ queryTokens: undefined });
  });

  test("refuses arrays with other axes", () => {
    expect(() => read(sequence([2, 1, 1]))).toThrow(
      "readAttention: source_attributions must be [key, query, layer, head]",
    );
  });
});

test("readInspectus(opened) sorts its maps by layer and head", () => {
  const map = (layer: unknown, head: unknown, value: number) => ({
    values: [value],
    shape: [1, 1],
    info: { layer, head },
  });
  const attention = [map(10, 1, 4), map(2, 10, 2), map(10, 0, 3), map(2, 9, 1)];
  const read = (tokens: object) => readInspectus({ value: { attention, ...tokens } }).layerSets[0]!;
  const own = read({ src_tokens: ["a"], tgt_tokens: ["a"] });
  expect(own).toMatchObject({
    id: "maps",
    label: "self-attention",
    side: "self",
    queryTokens: ["a"],
    keyTokens: ["a"],
  });
  expect(own.layers.map(({ name, heads, weights }) => [name, heads, numbersOf(weights)])).toEqual([
    [2, [9, 10], [1, 2]],
    [10, [0, 1], [3, 4]],
  ]);
  expect(read({ src_tokens: ["a"], tgt_tokens: ["b"] })).toMatchObject({
    label: "cross-attention",
    side: "cross",
  });
  const bare = { attention: [map(null, undefined, 5)] };
  expect(readInspectus({ value: bare }).layerSets[0]!.layers).toMatchObject([
    { name: 0, heads: [0] },
  ]);
});

test("readLit(opened) finds the tokens that are as many as queries", () => {
  const example = {
    others: ["x"],
    tokens: { __class__: "np.ndarray", __value__: ab },
    attention_mask: [[1, 1]],
    "layer_3/attention": [EYE],
  };
  expect(readLit({ value: [example] })).toMatchObject({
    layerSets: [
      {
        id: "self",
        label: "self",
        side: "self",
        queryTokens: ab,
        keyTokens: ab,
        layers: [{ name: 3 }],
      },
    ],
  });
  const { tokens, ...without } = example;
  expect(readLit({ value: [{ ...without, words: tokens.__value__ }] })!.layerSets[0]).toMatchObject(
    {
      queryTokens: ab,
    },
  );
  expect(
    readLit({ value: [without, example] })!.layerSets.map((layerSet) => layerSet.queryTokens),
  ).toEqual([undefined, ab]);
  expect(readLit({ value: [example, { tokens: ab }] })).toBeUndefined();
});

test("readNeatVision(opened) reads a row of weights for each text", () => {
  const record = { attention: [0.25, 0.75], text: ab };
  const reading = readNeatVision({ value: [record, record] })!;
  expect(reading).toMatchObject({
    notes: ["One weight per token: a row that no query asked for."],
  });
  expect(reading.layerSets[1]).toMatchObject({
    id: "record 1",
    label: "record 1",
    side: "cross",
    queryTokens: [""],
    keyTokens: ab,
    layers: [{ name: 0, isPosition: true, weights: { shape: [1, 1, 2] } }],
  });
  expect(numbersOf(reading.layerSets[1]!.layers[0]!.weights)).toEqual([0.25, 0.75]);
  expect(readNeatVision({ value: [record, { ...record, attention: EYE }] })).toBeUndefined();
  expect(readNeatVision({ value: [{ ...record, text: "a b" }] })).toBeUndefined();
});

describe("readNeuronpedia(opened)", () => {
  const record = { tokens: ab, seqLen: 2, attentionIndices: [0, 3], attentionValues: [1, 0.5] };
  const read = (more: object) => readNeuronpedia({ value: { ...record, ...more } });

  test("puts each weight in its place, and says that others are missing", () => {
    const { layerSets } = read({ layer: 3, headIndex: 5 })!;
    expect(layerSets).toMatchObject([
      {
        id: "head",
        label: "head",
        side: "self",
        queryTokens: ab,
        keyTokens: ab,
        notice: "Small weights are missing in this data, so rows sum to less than 1.",
        layers: [{ name: 3, isPosition: false, heads: [5] }],
      },
    ]);
    expect(numbersOf(layerSets[0]!.layers[0]!.weights)).toEqual([1, 0, 0, 0.5]);
    expect(read({})!.layerSets[0]!.layers[0]).toMatchObject({ name: 0, isPosition: true });
  });

  test.each(["attentionIndices", "attentionValues", "tokens"])("leaves data without %s", (name) => {
    expect(read({ [name]: "none" })).toBeUndefined();
  });

  test.each<[what: string, more: object, message: string]>([
    ["a place before the first", { attentionIndices: [0, -1] }, "whole number below 4, got -1"],
    ["fewer places than weights", { attentionIndices: [0] }, "attentionValues (2), each a whole"],
    [
      "more tokens than any picture has",
      { tokens: Array(4097).fill("a"), seqLen: 4097 },
      "seqLen must be the number of tokens, 4097, and at most 4096, got 4097",
    ],
  ])("refuses %s", (_, more, message) => {
    expect(() => read(more)).toThrow(message);
  });
});

describe("readPySvelte(opened)", () => {
  const zeros = (queries: number, keys: number, heads: number) => ({
    data: new Float32Array(queries * keys * heads),
    shape: [queries, keys, heads],
  });
  const notes = ["The last of 3 axes holds the heads, as in PySvelte."];

  test("takes the last axis for the heads where tokens or labels say so", () => {
    const byTokens = readPySvelte({ value: { attention: zeros(2, 2, 3), tokens: ab } });
    expect(byTokens).toMatchObject({
      layerSets: [
        {
          id: "attention",
          queryTokens: ab,
          layers: [{ name: "layer", heads: undefined, weights: { shape: [3, 2, 2] } }],
        },
      ],
    });
    expect(byTokens!.notes).toEqual(notes);
    const value = { attention: zeros(2, 3, 1), head_labels: ["x"], info_weighted: [] };
    const byLabels = readPySvelte({ value });
    expect(byLabels!.layerSets[0]!.layers).toMatchObject([
      { heads: ["x"], weights: { shape: [1, 2, 3] } },
    ]);
    expect(byLabels!.notes).toEqual([
      ...notes,
      "Not read: info_weighted, whose rows are not attention.",
    ]);
  });

  test.each<[what: string, value: object]>([
    ["keys as many as heads", { attention: zeros(2, 2, 2), tokens: ab }],
    ["other queries than keys", { attention: zeros(2, 3, 1), tokens: ab }],
    ["another number of tokens", { attention: zeros(3, 3, 1), tokens: ab }],
    ["two axes", { attention: EYE, tokens: ab, head_labels: ab }],
    ["something else", { attention: "none", tokens: ab, head_labels: ab }],
  ])("leaves data with %s", (_, value) => {
    expect(readPySvelte({ value })).toBeUndefined();
  });
});

describe("readTensor2tensor(opened)", () => {
  const row = [[[[0.5, 0.5]]]]; // [layer, head, query, key]
  const [one, two] = [["x"], ab];
  const read = (id: string, view: object) =>
    readTensor2tensor({ value: { [id]: view } }).layerSets[0]!;

  test.each([
    ["all", "self"],
    ["inp_inp", "encoder"],
    ["inp_out", "cross"],
    ["out_out", "decoder"],
  ])("knows the side of %s", (id, side) => {
    const layers = [{ name: 0, isPosition: true }];
    expect(read(id, { att: row, top_text: one })).toMatchObject({ id, label: id, side, layers });
  });

  test("takes the upper text for the queries where it is as long, but below an encoder", () => {
    const tokensOf = (id: string, top_text: unknown, bot_text: unknown, att: unknown = row) => {
      const { queryTokens, keyTokens } = read(id, { att, top_text, bot_text });
      return [queryTokens, keyTokens];
    };
    expect(tokensOf("all", one, two)).toEqual([one, two]);
    expect(tokensOf("all", two, one)).toEqual([one, two]);
    expect(tokensOf("all", undefined, one)).toEqual([one, undefined]);
    expect(tokensOf("inp_out", two, one)).toEqual([one, two]);
    expect(tokensOf("all", ab, cd, [[EYE]])).toEqual([ab, cd]);
    expect(tokensOf("inp_out", ab, cd, [[EYE]])).toEqual([cd, ab]);
  });

  test("refuses other axes, with the beginning of a long name", () => {
    expect(() => read("a".repeat(100), { att: EYE })).toThrow(
      new RangeError(
        `readAttention: att of ${"a".repeat(40)} must be [layer, head, query, key], got [2,2]`,
      ),
    );
  });
});

test("readAttnview(opened) reads the tokens of each layer, and whether it is cross-attention", () => {
  const layer = (more: object) => ({ values: [EYE], ...more });
  const layers = [
    layer({ name: "mine", queries: ab, keys: cd }),
    layer({ queries: ab, keys: ab }),
    layer({ queries: ab, keys: ab }),
  ];
  expect(readAttnview({ value: { layers } }).layerSets).toMatchObject([
    {
      id: "mine",
      label: "mine",
      side: "cross",
      queryTokens: ab,
      keyTokens: cd,
      layers: [{ name: "mine", isPosition: false }],
    },
    {
      id: "layers",
      label: "layers",
      side: "self",
      queryTokens: ab,
      keyTokens: ab,
      layers: [
        { name: 1, isPosition: true },
        { name: 2, isPosition: true },
      ],
    },
  ]);
});
