import { tensor } from "attention-core";
import { describe, expect, test } from "vitest";
import {
  type Checkpoint,
  type CheckpointSettings,
  type CheckpointTrace,
  checkpointSource,
} from "../../src/checkpoints.js";
import { families } from "./helpers/families.js";
import { familyCheckpoint, familyParameters } from "./helpers/familyCase.js";
import { pairs } from "./helpers/pairCase.js";

const given = (pair: string, changes: Checkpoint["config"] = {}) =>
  familyCheckpoint(pairs.get(pair)!, changes);
const traced = (checkpoint: Checkpoint, settings?: CheckpointSettings) =>
  checkpointSource(checkpoint).trace("314159", settings);
const numbers = ({ layers, predictions }: CheckpointTrace) => [
  layers.map(({ output, weights }) => [output.data, weights.data]),
  predictions,
];
const cross = { part: "cross", target: "718" } as const;

describe("checkpointSource(checkpoint).trace(text, { part, target }) of an encoder beside a decoder", () => {
  test("is of the encoder where no part is asked for", async () => {
    const { queryTokens, predictions } = await traced(given("bart"));
    expect(queryTokens).toEqual([..."314159"]);
    expect(predictions).toBeUndefined();
    const encoder = await traced(given("bart"), { part: "encoder" });
    expect(numbers(encoder)).toEqual(numbers(await traced(given("bart"))));
  });

  test("begins with one token where nothing is written yet", async () => {
    const { queryTokens, keyTokens, ids } = await traced(given("t5"), { part: "decoder" });
    expect([ids, queryTokens]).toEqual([[2], ["<2>"]]);
    expect(keyTokens).toBe(queryTokens);
  });

  test("has the tokens of the target as rows and those of the text as columns, across", async () => {
    const { queryTokens, keyTokens, layers, notice } = await traced(given("t5"), cross);
    expect(queryTokens).toEqual(["<2>", "7", "1", "8"]);
    expect(keyTokens).toEqual([..."314159"]);
    expect(layers[0]?.weights.shape).toEqual([2, 4, 6]);
    expect(layers[0]?.mask).toBeUndefined();
    expect(notice).toBeUndefined();
  });

  test("leaves the token off that ends a text, as the decoder has not written it", async () => {
    const { encode, ...rest } = given("t5").tokenizer;
    const ended = (text: string) => {
      const { ids, tokens } = encode(text);
      return { ids: [...ids, 10], tokens: [...tokens, "</s>"] };
    };
    const tokenizer = { ...rest, encode: ended };
    const { queryTokens, keyTokens } = await traced({ ...given("t5"), tokenizer }, cross);
    expect(queryTokens).toEqual(["<2>", "7", "1", "8"]);
    expect(keyTokens).toEqual([..."314159", "</s>"]);
  });

  test("names the first token by nothing where the tokenizer has no texts, and predicts nothing", async () => {
    const { encode } = given("t5").tokenizer;
    const { queryTokens, predictions } = await traced(
      { ...given("t5"), tokenizer: { encode } },
      cross,
    );
    expect(queryTokens[0]).toBe("");
    expect(predictions).toBeUndefined();
  });

  test("says that nothing is hidden across, and that a decoder is always causal", async () => {
    const noticeOf = async (settings: CheckpointSettings) =>
      (await traced(given("bart"), settings)).notice;
    expect(await noticeOf({ ...cross, causal: true })).toBe(
      "Every token of the target sees the whole text.",
    );
    expect(await noticeOf({ part: "decoder", causal: false })).toBe(
      "The network is always causal: no token sees a later one.",
    );
    expect(await noticeOf({ causal: true })).toBe("The network was trained without a causal mask.");
  });

  test("cuts a target that is too long", async () => {
    const target = "7".repeat(20);
    const { ids, notice } = await traced(given("bart"), { part: "decoder", target });
    expect(ids).toHaveLength(16);
    expect(notice).toBe(
      "The target is cut from 21 tokens to 16: the network has no more positions.",
    );
  });

  test("of a blank text attends to nothing across", async () => {
    const { layers } = await checkpointSource(given("t5")).trace(" ", cross);
    expect(layers[0]?.weights.shape).toEqual([2, 4, 0]);
    expect(new Set(layers[0]?.output.data)).toEqual(new Set([0]));
  });

  test("leaves out heads of the part that is asked for", async () => {
    const ablate = [{ layer: 0, head: 1 }];
    const [whole, without] = [
      await traced(given("bart"), cross),
      await traced(given("bart"), { ...cross, ablate }),
    ];
    expect(without.layers[0]?.weights).toEqual(whole.layers[0]?.weights);
    expect(without.layers[0]?.output).not.toEqual(whole.layers[0]?.output);
    expect(without.layers[1]?.inputs).not.toEqual(whole.layers[1]?.inputs);
    const decoder = await traced(given("bart"), { ...cross, part: "decoder", ablate });
    expect(decoder.layers[0]?.weights).toEqual(
      (await traced(given("bart"), { ...cross, part: "decoder" })).layers[0]?.weights,
    );
  });

  test("reports the layers of both", async () => {
    const told: unknown[] = [];
    await traced(given("bart"), { ...cross, onProgress: ({ layers }) => told.push(layers) });
    expect(told).toEqual([0, 1, 1, 2, 3]);
  });
});

describe("checkpointSource(checkpoint) of T5", () => {
  test("has as many layers in the decoder as in the encoder where the config does not say", async () => {
    const unsaid = given("t5", { num_decoder_layers: undefined });
    expect(numbers(await traced(unsaid, cross))).toEqual(numbers(await traced(given("t5"), cross)));
  });

  test("predicts by a matrix of its own where there is one, without scaling", async () => {
    const config = { tie_word_embeddings: false, scale_decoder_outputs: undefined };
    const parameters = familyParameters(pairs.get("t5-gated")!);
    const words = parameters.get("shared.weight")!;
    parameters.set("lm_head.weight", words);
    const own = await traced({ ...given("t5-gated", config), parameters }, cross);
    expect(numbers(own)).toEqual(numbers(await traced(given("t5-gated"), cross)));
  });

  test("lets the bias lie where old files have it, which nothing uses", async () => {
    const parameters = familyParameters(pairs.get("t5")!);
    const name = "decoder.block.0.layer.1.EncDecAttention.relative_attention_bias.weight";
    parameters.set(name, tensor(new Float32Array(16), [8, 2]));
    const old = await traced({ ...given("t5"), parameters }, cross);
    expect(numbers(old)).toEqual(numbers(await traced(given("t5"), cross)));
  });

  test("refuses another feed-forward, another number of buckets, and a start that is no token", () => {
    const refusal = (changes: Checkpoint["config"]) => () => checkpointSource(given("t5", changes));
    expect(refusal({ feed_forward_proj: "gated-silu" })).toThrow(
      'config.feed_forward_proj must be "relu" or "gated-gelu", got "gated-silu"',
    );
    expect(refusal({ relative_attention_num_buckets: 9 })).toThrow(
      '"encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight" must have shape [9, 2], as the config says, got [8, 2]',
    );
    expect(refusal({ decoder_start_token_id: -1 })).toThrow(
      "config.decoder_start_token_id must be a whole number from 0 up, got -1",
    );
  });
});

test("checkpointSource(checkpoint) of BART adds the bias of the words where the file has it", async () => {
  const parameters = familyParameters(pairs.get("bart")!);
  parameters.delete("final_logits_bias");
  const without = await traced({ ...given("bart"), parameters }, cross);
  const whole = await traced(given("bart"), cross);
  expect(without.layers).toEqual(whole.layers);
  expect(without.predictions).not.toEqual(whole.predictions);
});

describe("trace(text, settings) refuses", () => {
  test.each<[what: string, checkpoint: Checkpoint, settings: object, error: Error]>([
    [
      "a part of a network that has none",
      familyCheckpoint(families.get("llama")!),
      { part: "decoder" },
      new RangeError('trace: part must be left out for a network without a decoder, got "decoder"'),
    ],
    [
      "an unknown part",
      given("t5"),
      { part: "middle" },
      new RangeError('trace: part must be one of encoder, decoder, cross, got "middle"'),
    ],
    [
      "a target that is not a text",
      given("t5"),
      { part: "cross", target: 3 },
      new TypeError("trace: target must be a string, got 3"),
    ],
    [
      "a head that the part does not have",
      given("bart"),
      { ablate: [{ layer: 0, head: 2 }] },
      new RangeError("trace: ablate[0].head must be a whole number from 0 to 1, got 2"),
    ],
  ])("%s", async (_, checkpoint, settings, error) => {
    await expect(traced(checkpoint, settings)).rejects.toThrow(error);
  });
});
