import { expect, test } from "vitest";
import { fromNanoGpt, type NanoGpt, type TensorFlowTensor } from "../../src/formats.js";
import { toNested } from "../../src/index.js";

const SETTINGS = { heads: 1, causal: true };
const { signal } = new AbortController();
const LAYER = [
  [
    [1, 0],
    [0.25, 0.75],
  ],
];

/** A model of two layers, and all tensors that were made and not given back. */
function fake(layer: unknown = LAYER) {
  const kept = new Set<unknown>();
  const made = (numbers: unknown): TensorFlowTensor => {
    const tensor = { array: async () => numbers, dispose: () => void kept.delete(tensor) };
    kept.add(tensor);
    return tensor;
  };
  const llm: NanoGpt = {
    model: {
      forward: ({ attentionScores }) => {
        attentionScores.attentionOut.push(made(layer), made(layer));
        return made([]);
      },
    },
    tokeniser: {
      encode: (text) => Array.from(text, (letter) => "ba".indexOf(letter)),
      getVocab: () => ["b", "a"],
    },
  };
  return { llm, made, kept };
}

test("fromNanoGpt(llm, tensor2d) gives the attention of what is typed, and gives memory back", async () => {
  const { llm, made, kept } = fake();
  const trace = await fromNanoGpt(llm, made, "mine").trace("ax", SETTINGS, signal);
  expect(trace.queryTokens).toEqual(["a", "-1"]);
  expect(trace.source).toEqual({ kind: "imported", label: "mine" });
  expect(trace.layers.map(({ weights }) => toNested(weights))).toEqual([LAYER, LAYER]);
  expect(kept.size).toBe(0);
});

test("fromNanoGpt(llm, tensor2d) hands the model one row of the numbers of the tokens", async () => {
  const { llm, made } = fake();
  const asked: unknown[] = [];
  const tensor2d = (...given: unknown[]) => {
    asked.push(given);
    return made(given);
  };
  const forward: NanoGpt["model"]["forward"] = (attributes, ids) => {
    asked.push(ids);
    return llm.model.forward(attributes, ids);
  };
  const source = fromNanoGpt({ ...llm, model: { forward } }, tensor2d);
  const { source: label } = await source.trace("ab", SETTINGS, signal);
  const given = [[[1, 0]], [1, 2], "int32"];
  expect(asked[0]).toEqual(given);
  expect(await (asked[1] as TensorFlowTensor).array()).toEqual(given);
  expect(label).toEqual({ kind: "imported", label: "nanogpt" });
});

test("fromNanoGpt(llm, tensor2d) gives memory back when the model refuses, as it does a long text", async () => {
  const { llm, made, kept } = fake();
  const refuses = (attributes: Parameters<NanoGpt["model"]["forward"]>[0]): never => {
    attributes.attentionScores.attentionOut.push(made(LAYER));
    throw new Error("Input sequence length 2 isn't block size 1");
  };
  const source = fromNanoGpt({ ...llm, model: { forward: refuses } }, made);
  await expect(source.trace("ab", SETTINGS, signal)).rejects.toThrow("block size 1");
  expect(kept.size).toBe(0);
});

test("fromNanoGpt(llm, tensor2d) refuses an empty text, and a model without attention", async () => {
  const { llm, made } = fake([]);
  const source = fromNanoGpt(llm, made);
  await expect(source.trace("", SETTINGS, signal)).rejects.toThrow(
    "fromNanoGpt: text must have at least 1 token, got 0",
  );
  await expect(source.trace("ab", SETTINGS, signal)).rejects.toThrow("traceFrom: attentions must");
});

test("fromNanoGpt(llm, tensor2d) refuses what is neither", () => {
  const { llm, made } = fake();
  expect(() => fromNanoGpt(1 as never, made)).toThrow(
    "fromNanoGpt: llm must be an object, got number",
  );
  expect(() => fromNanoGpt(llm, 1 as never)).toThrow(
    "fromNanoGpt: tensor2d must be a function, got number",
  );
});
