import { tensor } from "attention-core";
import { describe, expect, test } from "vitest";
import { errorOf, MESSAGE_FORM } from "../../../attention-core/test/helpers/refusals.js";
import { ARCHITECTURES } from "../../src/checkpoints/families/architectures.js";
import { type Checkpoint, checkpointSource } from "../../src/checkpoints.js";
import {
  checkpoint,
  configOf,
  type Kind,
  parametersOf,
  traceOf,
} from "./helpers/storedCheckpoint.js";

type Row = readonly [what: string, given: () => unknown, error: string];

const withConfig = (kind: Kind, changes: Checkpoint["config"]) => () =>
  checkpoint(kind, { config: configOf(kind, changes) });

const withParameters = (kind: Kind, changes: Parameters<typeof parametersOf>[1]) => () =>
  checkpoint(kind, { parameters: parametersOf(kind, changes) });

/** A checkpoint with a part of the wrong kind, which types do not stop a JavaScript caller from giving. */
const withWrong = (part: object) => () => ({ ...checkpoint("bert"), ...part });

/** How many architectures an error counts beside the three that it names. */
const others = `one of ${ARCHITECTURES.size - 3} others in the reference of checkpointSource`;
const square = tensor(new Float32Array(256), [16, 16]);
const twice = new Map(
  [...parametersOf("gpt2")].flatMap(([name, parameter]) => [
    [name, parameter],
    [`other.${name}`, parameter],
  ]),
);
const NORM = "bert.encoder.layer.1.output.LayerNorm";
const place = "bert.encoder.layer";

const wrongConfigs: Row[] = [
  [
    "another architecture",
    withConfig("bert", { model_type: "xlnet" }),
    `RangeError: checkpointSource: config.model_type must be "xlm-roberta" or "albert" or "bart" or ${others}, got "xlnet"`,
  ],
  [
    "an architecture of which relatives are known",
    withConfig("bert", { model_type: "gemma3" }),
    `RangeError: checkpointSource: config.model_type must be "gemma3_text" or "gemma" or "gemma2" or ${others}, got "gemma3"`,
  ],
  [
    "no architecture",
    withConfig("bert", { model_type: undefined }),
    `RangeError: checkpointSource: config.model_type must be "albert" or "bart" or "bert" or ${others}, got undefined`,
  ],
  [
    "positions by distance",
    withConfig("bert", { position_embedding_type: "relative_key" }),
    'RangeError: checkpointSource: config.position_embedding_type must be "absolute", got "relative_key"',
  ],
  [
    "a BERT that decodes",
    withConfig("bert", { is_decoder: true }),
    "RangeError: checkpointSource: config.is_decoder must be false, got true",
  ],
  [
    "cross-attention",
    withConfig("gpt2", { add_cross_attention: true }),
    "RangeError: checkpointSource: config.add_cross_attention must be false, got true",
  ],
  [
    "scores that are not scaled",
    withConfig("gpt2", { scale_attn_weights: false }),
    "RangeError: checkpointSource: config.scale_attn_weights must be true, got false",
  ],
  [
    "scores scaled by the layer",
    withConfig("gpt2", { scale_attn_by_inverse_layer_idx: true }),
    "RangeError: checkpointSource: config.scale_attn_by_inverse_layer_idx must be false, got true",
  ],
  [
    "another activation",
    withConfig("gpt2", { activation_function: "mish" }),
    'RangeError: checkpointSource: config.activation_function must be "gelu" or "gelu_new" or "gelu_pytorch_tanh" or "quick_gelu" or "relu" or "silu", got "mish"',
  ],
  [
    "no number of heads",
    withConfig("bert", { num_attention_heads: undefined }),
    "RangeError: checkpointSource: config.num_attention_heads must be a whole number from 1 up, got undefined",
  ],
  [
    "no layers",
    withConfig("gpt2", { n_layer: 0 }),
    "RangeError: checkpointSource: config.n_layer must be a whole number from 1 up, got 0",
  ],
  [
    "half a hidden unit",
    withConfig("gpt2", { n_inner: 1.5 }),
    "RangeError: checkpointSource: config.n_inner must be a whole number from 1 up, got 1.5",
  ],
  [
    "sizes in letters",
    withConfig("gpt2", { vocab_size: "276" }),
    'RangeError: checkpointSource: config.vocab_size must be a whole number from 1 up, got "276"',
  ],
  [
    "no types",
    withConfig("bert", { type_vocab_size: null }),
    "RangeError: checkpointSource: config.type_vocab_size must be a whole number from 1 up, got undefined",
  ],
  [
    "heads that do not divide the width",
    withConfig("bert", { num_attention_heads: 3 }),
    "RangeError: checkpointSource: config.hidden_size must be divisible by config.num_attention_heads (3), got 16",
  ],
  [
    "padding after all positions",
    () => {
      const config = { ...configOf("bert"), model_type: "roberta", pad_token_id: 600 };
      return checkpoint("bert", { config: { ...config, max_position_embeddings: 514 } });
    },
    "RangeError: checkpointSource: config.pad_token_id must be at most 512, as config.max_position_embeddings is 514, got 600",
  ],
  [
    "an epsilon below 0",
    withConfig("bert", { layer_norm_eps: -1 }),
    "RangeError: checkpointSource: config.layer_norm_eps must be a positive number, got -1",
  ],
  [
    "an epsilon in letters",
    withConfig("gpt2", { layer_norm_epsilon: "1e-5" }),
    'RangeError: checkpointSource: config.layer_norm_epsilon must be a positive number, got "1e-5"',
  ],
];

const misfits: Row[] = [
  [
    "another vocabulary",
    withConfig("bert", { vocab_size: 67 }),
    'RangeError: checkpointSource: "bert.embeddings.word_embeddings.weight" must have shape [67, 16], as the config says, got [66, 16]',
  ],
  [
    "another number of positions",
    withConfig("gpt2", { n_positions: 33 }),
    'RangeError: checkpointSource: "wpe.weight" must have shape [33, 12], as the config says, got [32, 12]',
  ],
  [
    "another width inside",
    withConfig("bert", { intermediate_size: 16 }),
    `RangeError: checkpointSource: "${place}.0.intermediate.dense.weight" must have shape [16, 16], as the config says, got [24, 16]`,
  ],
  [
    "another width",
    withConfig("gpt2", { n_embd: 24 }),
    'RangeError: checkpointSource: "wte.weight" must have shape [276, 24], as the config says, got [276, 12]',
  ],
  [
    "more layers than there are",
    withConfig("bert", { num_hidden_layers: 4 }),
    `RangeError: checkpointSource: parameters must have "${place}.3.attention.output.LayerNorm.bias", got "${place}.0.attention.output.LayerNorm.bias"`,
  ],
  [
    "fewer layers than there are",
    withConfig("gpt2", { n_layer: 2 }),
    'RangeError: checkpointSource: parameters must end with layer 1, as the config says, got "h.2.attn.c_attn.bias"',
  ],
  [
    "one layer where there are three",
    withConfig("bert", { num_hidden_layers: 1 }),
    `RangeError: checkpointSource: parameters must end with layer 0, as the config says, got "${place}.1.attention.output.LayerNorm.bias"`,
  ],
];

const wrongParameters: Row[] = [
  [
    "no words",
    withParameters("bert", { "bert.embeddings.word_embeddings.weight": undefined }),
    'RangeError: checkpointSource: parameters must have "embeddings.word_embeddings.weight", got 52 others',
  ],
  [
    "no parameters",
    () => checkpoint("gpt2", { parameters: {} }),
    'RangeError: checkpointSource: parameters must have "wte.weight", got 0 others',
  ],
  [
    "a norm that is missing",
    withParameters("bert", { [`${NORM}.weight`]: undefined }),
    `RangeError: checkpointSource: parameters must have "${NORM}.weight", got "${place}.0.output.LayerNorm.weight"`,
  ],
  [
    "a bias that is missing",
    withParameters("gpt2", { "h.2.mlp.c_proj.bias": undefined }),
    'RangeError: checkpointSource: parameters must have "h.2.mlp.c_proj.bias", got "h.0.mlp.c_proj.bias"',
  ],
  [
    "a projection that is missing",
    withParameters("gpt2", { "h.1.attn.c_proj.bias": undefined }),
    'RangeError: checkpointSource: parameters must have "h.1.attn.c_proj.bias", got "h.0.attn.c_proj.bias"',
  ],
  [
    "projections of another width",
    withParameters("gpt2", {
      "h.0.attn.c_attn.weight": tensor(new Float32Array(27), [3, 9]),
      "h.0.attn.c_attn.bias": tensor(new Float32Array(9), [9]),
      "h.0.attn.c_proj.weight": tensor(new Float32Array(9), [3, 3]),
      "h.0.attn.c_proj.bias": tensor(new Float32Array(3), [3]),
    }),
    "RangeError: checkpointSource: the query projection of layer 0 must have shape [12, 12], as the config says, got [3, 3]",
  ],
  [
    "a matrix where a vector belongs",
    withParameters("bert", { [`${NORM}.weight`]: square }),
    `RangeError: checkpointSource: "${NORM}.weight" must have shape [16], as the config says, got [16, 16]`,
  ],
  [
    "a part of a layer that is not understood",
    () => {
      const more = [0, 1, 2].map((layer) => [`h.${layer}.ln_3.weight`, tensor([1])]);
      return checkpoint("gpt2", { parameters: parametersOf("gpt2", Object.fromEntries(more)) });
    },
    'RangeError: checkpointSource: parameters must be understood, all of a layer, got "h.0.ln_3.weight"',
  ],
  [
    "NaN",
    withParameters("gpt2", {
      "ln_f.bias": tensor([NaN]),
      "h.0.ln_1.bias": tensor([0, NaN, ...Array(10).fill(0)]),
    }),
    'RangeError: checkpointSource: "h.0.ln_1.bias" must hold finite numbers, got NaN at entry 1',
  ],
  [
    "NaN at the beginning",
    withParameters("bert", { [`${NORM}.bias`]: tensor([NaN, ...Array(15).fill(0)]) }),
    `RangeError: checkpointSource: "${NORM}.bias" must hold finite numbers, got NaN at entry 0`,
  ],
  [
    "two models",
    () => checkpoint("gpt2", { parameters: twice }),
    'RangeError: layerFromCheckpoint: parameters must have one "h.0.attn.c_proj.weight", got "h.0.attn.c_proj.weight", "other.h.0.attn.c_proj.weight"',
  ],
  [
    "a file that is cut short",
    () => checkpoint("bert", { parameters: new Uint8Array(7) }),
    "RangeError: readSafetensors: file must have at least 8 bytes, got 7",
  ],
];

const wrongKinds: Row[] = [
  [
    "nothing",
    () => undefined,
    "TypeError: checkpointSource: config must be the parsed config.json, got undefined",
  ],
  [
    "a config in letters",
    withWrong({ config: "{}" }),
    'TypeError: checkpointSource: config must be the parsed config.json, got "{}"',
  ],
  [
    "a config that is null",
    withWrong({ config: null }),
    "TypeError: checkpointSource: config must be the parsed config.json, got null",
  ],
  [
    "no tokenizer",
    withWrong({ tokenizer: undefined }),
    "TypeError: checkpointSource: tokenizer must have a method encode, got undefined",
  ],
  [
    "tokenizer.json in its place",
    withWrong({ tokenizer: {} }),
    "TypeError: checkpointSource: tokenizer must have a method encode, got object",
  ],
  [
    "no parameters",
    withWrong({ parameters: undefined }),
    "TypeError: checkpointSource: parameters must be a safetensors file or tensors by name, got undefined",
  ],
  [
    "the name of a file",
    withWrong({ parameters: "model.safetensors" }),
    'TypeError: checkpointSource: parameters must be a safetensors file or tensors by name, got "model.safetensors"',
  ],
  [
    "numbers without a shape",
    () =>
      checkpoint("gpt2", {
        parameters: Object.fromEntries([
          ...parametersOf("gpt2"),
          ["wte.weight", Float32Array.of(1)],
        ]) as never,
      }),
    'TypeError: checkpointSource: "wte.weight" must be a tensor or nested arrays, got object',
  ],
];

describe.each([
  ["a config that is not computed here", wrongConfigs],
  ["a config that does not fit the parameters", misfits],
  ["parameters that are no such network", wrongParameters],
  ["a wrong kind of thing", wrongKinds],
])("checkpointSource(checkpoint) refuses %s:", (_, rows) => {
  test.each(rows)("%s, by an error that names the part", (_, given, error) => {
    expect(String(errorOf(() => checkpointSource(given() as Checkpoint)))).toBe(error);
    expect(error).toMatch(MESSAGE_FORM);
  });
});

const encodings: Row[] = [
  [
    "an id outside the vocabulary",
    () => ({ ids: [1, 66], tokens: ["a", "b"] }),
    'RangeError: checkpointSource: ids of tokenizer.encode(text) must be whole numbers from 0 to 65, as the config says, got 66 for "b"',
  ],
  [
    "an id below 0",
    () => ({ ids: [-1], tokens: ["a"] }),
    'RangeError: checkpointSource: ids of tokenizer.encode(text) must be whole numbers from 0 to 65, as the config says, got -1 for "a"',
  ],
  [
    "an unknown token without an id",
    () => ({ ids: [undefined], tokens: ["a"] }),
    'RangeError: checkpointSource: ids of tokenizer.encode(text) must be whole numbers from 0 to 65, as the config says, got undefined for "a"',
  ],
  [
    "fewer tokens than ids",
    () => ({ ids: [1, 2], tokens: ["a"] }),
    "RangeError: checkpointSource: tokens of tokenizer.encode(text) must have 2 entries like ids, got 1",
  ],
  [
    "ids alone",
    () => [1, 2],
    "TypeError: checkpointSource: tokenizer.encode(text) must give ids and tokens, got an array",
  ],
  [
    "a promise",
    () => Promise.resolve({ ids: [1], tokens: ["a"] }),
    "TypeError: checkpointSource: tokenizer.encode(text) must give ids and tokens, got object",
  ],
];

describe("checkpointSource(checkpoint).trace(text) rejects when the tokenizer gives", () => {
  test.each(encodings)("%s, and names tokenizer.encode", async (_, encode, error) => {
    const tokenizer = { encode } as Checkpoint["tokenizer"];
    const rejection = await traceOf(checkpoint("bert", { tokenizer }), "a").catch(String);
    expect(rejection).toBe(error);
    expect(error).toMatch(/^(RangeError|TypeError): checkpointSource: \S.* must \S.*, got \S/);
  });

  test("what it was not asked for, since the text is not a string", async () => {
    // @ts-expect-error a JavaScript caller is not stopped by types
    const rejection = await traceOf(checkpoint("bert"), null).catch(String);
    expect(rejection).toBe("TypeError: trace: text must be a string, got null");
  });
});
