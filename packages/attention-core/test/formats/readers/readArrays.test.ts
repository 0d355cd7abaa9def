import { describe, expect, test } from "vitest";
import type { LayerSet } from "../../../src/formats/layerSet.js";
import { layoutsOf } from "../../../src/formats/readers/layoutsOf.js";
import { readArrays } from "../../../src/formats/readers/readArrays.js";

const EYE = [
  [1, 0],
  [0, 1],
];
const row = [[0.25, 0.75]];
const read = (value: object, axes?: string) => readArrays({ value }, { axes })!;

describe("readArrays(opened, options)", () => {
  test("takes the axes of the file, unless the caller names them or they are no text", () => {
    const transposed = { attentions: [row], axes: "head key query" };
    expect(read(transposed)).toMatchObject({ axes: ["head", "key", "query"], notes: [] });
    expect(read(transposed, "layer query key").axes).toEqual(["layer", "query", "key"]);
    expect(read({ ...transposed, axes: 5 }).axes).toEqual(["head", "query", "key"]);
  });

  test("has axes of its own where all arrays have the same", () => {
    expect(read({ attention_a: EYE, attention_b: EYE }).axes).toEqual(["query", "key"]);
    expect(read({ attention_a: EYE, attention_b: [EYE] }).axes).toBeUndefined();
  });

  test.each(["layers", "layer_numbers"])("takes the numbers of layers from %s", (name) => {
    const namesOf = (numbers: readonly number[]) =>
      read({ attentions: [[EYE], [EYE]], [name]: numbers }).layerSets[0]!.layers.map(
        (layer) => layer.name,
      );
    expect(namesOf([5, 9])).toEqual([5, 9]);
    expect(namesOf([5, 9, 12])).toEqual([0, 1]);
  });

  test("names up to eight of the arrays that it leaves", () => {
    const others = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`x${i}y`, [[3]]]));
    expect(read({ attentions: EYE, ...others }).notes).toEqual([
      "Not read: x0y, x1y, x2y, x3y, x4y, x5y, x6y, x7y.",
    ]);
  });

  test("orders the parts of a model with an encoder, and keeps other parts as they are", () => {
    const idsOf = (...names: readonly string[]) =>
      read(Object.fromEntries(names.map((name) => [name, EYE]))).layerSets.map(({ id }) => id);
    expect(idsOf("cross_attentions", "decoder_attentions", "encoder_attentions")).toEqual([
      "encoder",
      "decoder",
      "cross",
    ]);
    expect(idsOf("cross_attentions", "decoder_attentions")).toEqual(["cross", "decoder"]);
  });
});

describe("layoutsOf(value, layerSet)", () => {
  const layerSet = (side: LayerSet["side"], queries: number, keys: number): LayerSet => ({
    id: "",
    label: "",
    side,
    layers: [{ name: 0, weights: { shape: [1, queries, keys], floats: () => new Float32Array() } }],
  });
  const [keyLayout, queryLayout] = [
    { unit: "s", step: 1 },
    { unit: "m", step: 2 },
  ];

  test("takes the layout of the keys for both sides of self-attention alone", () => {
    const both = { keyLayout, queryLayout: keyLayout };
    expect(layoutsOf({ keyLayout }, layerSet("self", 2, 2))).toEqual(both);
    expect(layoutsOf({ keyLayout }, layerSet("encoder", 2, 2))).toEqual(both);
    expect(layoutsOf({ keyLayout }, layerSet("self", 1, 2))).toEqual({ keyLayout });
    expect(layoutsOf({ keyLayout }, layerSet("cross", 2, 2))).toEqual({ keyLayout });
    expect(layoutsOf({ keyLayout }, layerSet("decoder", 2, 2))).toEqual({});
  });

  test("keeps the layout of the queries apart", () => {
    const both = { keyLayout, queryLayout };
    for (const side of ["self", "cross"] as const) {
      expect(layoutsOf(both, layerSet(side, 2, 2))).toEqual(both);
      expect(layoutsOf({ queryLayout }, layerSet(side, 2, 2))).toEqual({ queryLayout });
      expect(layoutsOf({ queryLayout }, layerSet(side, 2, 2))).not.toHaveProperty("keyLayout");
    }
    const ofDecoder = { keyLayout: queryLayout, queryLayout };
    expect(layoutsOf(both, layerSet("decoder", 2, 2))).toEqual(ofDecoder);
  });

  test("is empty where nothing says where tokens lie", () => {
    for (const side of ["self", "encoder", "decoder", "cross"] as const) {
      expect(Object.keys(layoutsOf({}, layerSet(side, 2, 2)))).toEqual([]);
    }
  });
});
