import { tensor } from "attention-core";
import { describe, expect, test } from "vitest";
import { type Checkpoint, type CheckpointTrace, checkpointSource } from "../../src/checkpoints.js";
import { families } from "./helpers/families.js";
import { familyCheckpoint, familyParameters } from "./helpers/familyCase.js";

const TEXT = "314159";
const given = (family: string, changes: Checkpoint["config"] = {}) =>
  familyCheckpoint(families.get(family)!, changes);
const traced = (checkpoint: Checkpoint) => checkpointSource(checkpoint).trace(TEXT);

/** What a config decides: every number that comes of it. */
const numbers = ({ layers, predictions }: CheckpointTrace) => [
  layers.map(({ output, weights }) => [output.data, weights.data]),
  predictions,
];

describe("checkpointSource(checkpoint) reads a config as it was first written", () => {
  test.each([
    ["bloom", "n_embed for its width", { hidden_size: undefined, n_embed: 8 }],
    ["bloom", "other names", { n_head: undefined, num_attention_heads: 4, n_inner: null }],
    [
      "falcon",
      "short names, and without a number of positions",
      {
        num_hidden_layers: undefined,
        n_layer: 2,
        num_attention_heads: undefined,
        n_head: 4,
        max_position_embeddings: undefined,
        rope_parameters: undefined,
      },
    ],
    ["falcon-grouped", "n_head_kv", { num_kv_heads: undefined, n_head_kv: 2 }],
    ["opt", "no width of the words", { word_embed_proj_dim: undefined }],
    ["albert", "no number of layers in a group", { inner_group_num: undefined }],
    [
      "modernbert",
      "bases for both kinds of layers, and how often one has no window",
      {
        layer_types: undefined,
        global_attn_every_n_layers: 2,
        rope_parameters: undefined,
        global_rope_theta: 160_000,
        local_rope_theta: 10_000,
      },
    ],
  ])("%s with %s", async (family, _, changes) => {
    const older = await traced(given(family, changes));
    expect(numbers(older)).toEqual(numbers(await traced(given(family))));
  });
});

describe("checkpointSource(checkpoint) of ModernBERT", () => {
  const seen = async (changes: Checkpoint["config"]) =>
    (await traced(given("modernbert", changes))).layers.map(({ mask }) =>
      mask === undefined ? "all" : [...mask.data.subarray(12, 18)].join(""),
    );

  test("sees so many tokens on both sides, in the layers with a window", async () => {
    expect(await seen({ local_attention: 2 })).toEqual(["all", "011100", "all"]);
  });

  test("has a window of 128 in two of three layers where the config does not say", async () => {
    const unsaid = { layer_types: undefined, local_attention: undefined };
    expect(await seen(unsaid)).toEqual(["all", "111111", "111111"]);
  });

  test("looks back alone when the settings ask for it", async () => {
    const { layers } = await checkpointSource(given("modernbert")).trace(TEXT, { causal: true });
    expect(layers.map(({ mask }) => [...mask!.data.subarray(18, 24)].join(""))).toEqual([
      "111100",
      "011100",
      "111100",
    ]);
  });

  test("refuses a norm in front of the first layer", () => {
    const parameters = familyParameters(families.get("modernbert")!);
    parameters.set("layers.0.attn_norm.weight", tensor(new Float32Array(16), [16]));
    expect(() => checkpointSource({ ...given("modernbert"), parameters })).toThrow(
      'parameters must be understood, all of a layer, got "layers.0.attn_norm.weight"',
    );
  });
});

describe("checkpointSource(checkpoint) of ALBERT", () => {
  test("gives layers of one group the same parameters, and each its own numbers", async () => {
    const { layers } = await traced(given("albert"));
    const [first, second, third] = layers.map(({ projections }) => projections.query);
    expect(second).toBe(first);
    expect(third).not.toEqual(first);
    expect(layers[1]?.inputs).not.toEqual(layers[0]?.inputs);
  });

  test("shares one group among all where the config does not say", async () => {
    const parameters = new Map(
      [...familyParameters(families.get("albert")!)].filter(
        ([name]) => !name.includes("groups.1."),
      ),
    );
    const unsaid = given("albert", { num_hidden_groups: undefined });
    const { layers } = await traced({ ...unsaid, parameters });
    expect(new Set(layers.map(({ projections }) => projections.query)).size).toBe(1);
  });
});

test("checkpointSource(checkpoint) of BLOOM reads a text of any length, later keys in proportion", async () => {
  const { ids, notice, layers } = await checkpointSource(given("bloom")).trace("3".repeat(40));
  expect([ids.length, notice]).toEqual([40, undefined]);
  const { maskedScores, scaledScores } = layers[0]!;
  // The first of four heads falls by 1/4 a token.
  const bias = (query: number, key: number) =>
    maskedScores.data[query * 40 + key]! - scaledScores.data[query * 40 + key]!;
  expect(bias(9, 9)).toBe(0);
  expect(bias(9, 5)).toBeCloseTo(-1, 5);
});

test("checkpointSource(checkpoint) of Falcon has biases of distance that are scaled as scores are", async () => {
  const { layers } = await traced(given("falcon-in-turn"));
  const { maskedScores, scaledScores } = layers[0]!;
  const bias = maskedScores.data[5 * 6 + 1]! - scaledScores.data[5 * 6 + 1]!;
  expect(bias).toBeCloseTo(-(1 / 4) * 4 * (1 / 2), 5); // slope · distance / √dHead
});

describe("checkpointSource(checkpoint) of DeBERTa", () => {
  test("reads who meets distances as a list or in one text", async () => {
    const listed = await traced(given("deberta"));
    const written = await traced(given("deberta", { pos_att_type: "C2P|P2C" }));
    expect(numbers(written)).toEqual(numbers(listed));
    const keysAlone = await traced(given("deberta", { pos_att_type: ["c2p"] }));
    const queriesAlone = await traced(given("deberta", { pos_att_type: ["p2c"] }));
    expect(numbers(keysAlone)).not.toEqual(numbers(queriesAlone));
  });

  test.each<
    [what: string, family: string, changes: Checkpoint["config"], lost: string, message: string]
  >([
    [
      "that lost its vectors of distances",
      "deberta",
      {},
      "encoder.rel_embeddings.weight",
      'parameters must have "encoder.rel_embeddings.weight", got none of that name',
    ],
    [
      "whose distances neither share matrices nor have their own",
      "deberta",
      { share_att_key: false },
      "",
      'parameters must have "self.pos_key_proj.weight", got none of that name',
    ],
    [
      "with another number of distances",
      "deberta",
      { position_buckets: 5 },
      "",
      "encoder.rel_embeddings.weight must have shape [10, 16], as the config says, got [8, 16]",
    ],
    [
      "in which nothing meets distances",
      "deberta",
      { pos_att_type: [] },
      "",
      'config.pos_att_type must be "c2p", "p2c" or both, got an array',
    ],
    [
      "in which something else meets distances",
      "deberta",
      { pos_att_type: "p2p" },
      "",
      'config.pos_att_type must be "c2p", "p2c" or both, got "p2p"',
    ],
    [
      "that does not say who meets distances",
      "deberta",
      { pos_att_type: undefined },
      "",
      'config.pos_att_type must be "c2p", "p2c" or both, got undefined',
    ],
    [
      "with a convolution",
      "deberta",
      { conv_kernel_size: 3 },
      "",
      "config.conv_kernel_size must be 0, got 3",
    ],
  ])("refuses one %s", (_, family, changes, lost, message) => {
    const parameters = familyParameters(families.get(family)!);
    parameters.delete(lost);
    expect(() => checkpointSource({ ...given(family, changes), parameters })).toThrow(
      new RangeError(`checkpointSource: ${message}`),
    );
  });
});

describe("checkpointSource(checkpoint) refuses", () => {
  test.each<[what: string, family: string, changes: Checkpoint["config"], message: string]>([
    [
      "more groups than layers",
      "albert",
      { num_hidden_groups: 5 },
      "config.num_hidden_groups must be at most 4, as there are layers, got 5",
    ],
    [
      "groups of several layers",
      "albert",
      { inner_group_num: 2 },
      "config.inner_group_num must be 1, got 2",
    ],
    [
      "a BLOOM that adds what its norms give",
      "bloom",
      { apply_residual_connection_post_layernorm: true },
      "config.apply_residual_connection_post_layernorm must be false, got true",
    ],
    [
      "biases in letters",
      "falcon",
      { alibi: "yes" },
      'config.alibi must be true or false, got "yes"',
    ],
    [
      "norms that learned nothing",
      "opt",
      { layer_norm_elementwise_affine: false },
      "config.layer_norm_elementwise_affine must be true, got false",
    ],
    [
      "another width of words",
      "opt-after",
      { word_embed_proj_dim: 7 },
      '"model.decoder.embed_tokens.weight" must have shape [11, 7], as the config says, got [11, 6]',
    ],
    [
      "a window of no tokens",
      "modernbert",
      { local_attention: 0 },
      "config.local_attention must be a whole number from 1 up, got 0",
    ],
  ])("%s", (_, family, changes, message) => {
    expect(() => checkpointSource(given(family, changes))).toThrow(
      new RangeError(`checkpointSource: ${message}`),
    );
  });
});
