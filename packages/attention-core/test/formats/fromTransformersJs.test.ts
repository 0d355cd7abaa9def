import { expect, test } from "vitest";
import { fromTransformersJs } from "../../src/formats.js";
import { toNested } from "../../src/index.js";
import { fixture } from "./helpers/fixtures.js";

const SETTINGS = { heads: 1, causal: false };
const { signal } = new AbortController();
const tokenizer = Object.assign((text: string) => ({ text }), {
  tokenize: (text: string, { add_special_tokens }: { add_special_tokens: boolean }) =>
    add_special_tokens ? ["[CLS]", ...text.split(" "), "[SEP]"] : [],
});

test("fromTransformersJs(model, tokenizer) gives the attention of what is typed", async () => {
  const { output, tokens } = JSON.parse(
    new TextDecoder().decode(fixture("transformers_js/automodel_raw.json").bytes),
  );
  const asked: object[] = [];
  const model = async (inputs: object) => {
    asked.push(inputs);
    return { last_hidden_state: { dims: [1, 9, 4], data: [] }, ...output };
  };
  const source = fromTransformersJs(model, tokenizer, "MiniLM");
  const text = "the old bridge creaked at night .";
  const trace = await source.trace(text, SETTINGS, signal);
  expect(asked).toEqual([{ text }]);
  expect(trace.queryTokens).toEqual(tokens);
  expect(trace.source).toEqual({ kind: "imported", label: "MiniLM" });
  expect(trace.layers.map(({ weights }) => weights.shape)).toEqual(Array(3).fill([3, 9, 9]));
});

test("fromTransformersJs(model, tokenizer) fetches numbers from a graphics card", async () => {
  const far = {
    dims: [1, 1, 3, 3],
    type: "float32",
    location: "gpu-buffer",
    get data(): never {
      throw new Error("the data is not on CPU");
    },
    getData: async () => Float32Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1),
  };
  const source = fromTransformersJs(async () => ({ attentions: [far] }), tokenizer);
  const trace = await source.trace("hi", SETTINGS, signal);
  expect(toNested(trace.layers[0]!.weights)).toEqual([
    [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
  ]);
});

const EYE = Float32Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1);
const fetchesNothing = () => Promise.reject(new Error("it was fetched"));

test.each<[what: string, tensor: object]>([
  ["on the CPU", { data: EYE, location: "cpu", getData: fetchesNothing }],
  ["at no place", { data: EYE, getData: fetchesNothing }],
  ["elsewhere, but with its numbers", { data: EYE, location: "cpu-pinned" }],
])("fromTransformersJs(model, tokenizer) takes the numbers of a tensor %s", async (_, tensor) => {
  const attention = { dims: [1, 1, 3, 3], type: "float32", ...tensor };
  const source = fromTransformersJs(async () => ({ attentions: [attention] }), tokenizer);
  const trace = await source.trace("hi", SETTINGS, signal);
  expect(trace.layers[0]!.weights.data).toEqual(EYE);
  expect(trace.source).toEqual({ kind: "imported", label: "transformers.js" });
});

test("fromTransformersJs(model, tokenizer) keeps the type of numbers that it fetches", async () => {
  const one = 0x3c00; // in float16
  const far = {
    dims: [1, 1, 3, 3],
    type: "float16",
    location: "gpu-buffer",
    getData: async () => Uint16Array.from(EYE, (entry) => entry * one),
  };
  const source = fromTransformersJs(async () => ({ attentions: [far] }), tokenizer);
  expect((await source.trace("hi", SETTINGS, signal)).layers[0]!.weights.data).toEqual(EYE);
});

test("fromTransformersJs(model, tokenizer) says how to get attentions from a model without", async () => {
  const source = fromTransformersJs(async () => ({ logits: 1, hidden: 2 }), tokenizer);
  await expect(source.trace("hi", SETTINGS, signal)).rejects.toThrow(
    "fromTransformersJs: model must return attentions (export it to ONNX with them), got logits, hidden",
  );
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`present_${i}`, i]));
  const others = fromTransformersJs(async () => many, tokenizer);
  await expect(others.trace("hi", SETTINGS, signal)).rejects.toThrow(
    /, got present_0, .*present_7$/,
  );
});

test("fromTransformersJs(model, tokenizer) refuses what is neither", () => {
  expect(() => fromTransformersJs({} as never, tokenizer)).toThrow(
    "fromTransformersJs: model must be a model, got object",
  );
  expect(() => fromTransformersJs(async () => ({}), 1 as never)).toThrow(
    "fromTransformersJs: tokenizer must be an object, got number",
  );
  expect(() => fromTransformersJs(async () => ({}), {} as never)).toThrow(
    "fromTransformersJs: tokenizer.tokenize must be a function, got undefined",
  );
});
