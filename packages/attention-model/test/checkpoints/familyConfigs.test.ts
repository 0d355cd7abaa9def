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

const BANDS = {
  factor: 8,
  low_freq_factor: 1,
  high_freq_factor: 4,
  original_max_position_embeddings: 16,
};

describe("checkpointSource(checkpoint) reads a config as it was written before Transformers 5", () => {
  test.each([
    [
      "llama",
      "rope_theta and rope_scaling",
      { rope_theta: 500, rope_scaling: { rope_type: "llama3", ...BANDS } },
    ],
    [
      "llama",
      "the older name of the type",
      { rope_theta: 500, rope_scaling: { type: "llama3", ...BANDS } },
    ],
    ["qwen2", "no list of layers", { rope_theta: 1e6, layer_types: undefined }],
    ["qwen3", "no scaling", { rope_theta: 1e6, rope_scaling: null, layer_types: undefined }],
    ["mistral", "no base, which then is 10 000", {}],
    ["gemma2", "no list of layers", { layer_types: undefined, rope_theta: 1e4 }],
    [
      "gemma3",
      "a base for each kind of layer, and how often one has no window",
      {
        layer_types: undefined,
        sliding_window_pattern: 2,
        rope_theta: 1e6,
        rope_local_base_freq: 1e4,
        rope_scaling: { rope_type: "linear", factor: 8 },
      },
    ],
    [
      "phi3",
      "LongRoPE under its first name",
      {
        rope_theta: 1e4,
        rope_scaling: { type: "su", short_factor: [1, 1.5], long_factor: [2, 4] },
      },
    ],
    ["phi2", "a share of columns", { rope_theta: 1e4, partial_rotary_factor: undefined }],
    ["gpt-neox", "names of its own", { rotary_emb_base: 1e4, rotary_pct: 0.5 }],
    [
      "gpt-oss",
      "no list of layers",
      {
        layer_types: undefined,
        rope_theta: 150,
        rope_scaling: {
          rope_type: "yarn",
          factor: 4,
          truncate: false,
          original_max_position_embeddings: 16,
        },
      },
    ],
  ])("%s with %s", async (family, _, changes) => {
    const older = await traced(given(family, { rope_parameters: undefined, ...changes }));
    expect(numbers(older)).toEqual(numbers(await traced(given(family))));
  });
});

describe("checkpointSource(checkpoint) follows what a config says of", () => {
  test.each([
    ["linear positions", { rope_type: "linear", rope_theta: 1e4, factor: 4 }],
    [
      "a part of the columns",
      { rope_type: "default", rope_theta: 1e4, partial_rotary_factor: 0.5 },
    ],
    [
      "YaRN",
      { rope_type: "yarn", rope_theta: 1e4, factor: 4, original_max_position_embeddings: 8 },
    ],
  ])("%s", async (_, rope_parameters) => {
    const plain = { rope_type: "default", rope_theta: 1e4 };
    const changed = await traced(given("llama-tied", { rope_parameters }));
    const before = await traced(given("llama-tied", { rope_parameters: plain }));
    expect(numbers(changed)).not.toEqual(numbers(before));
  });

  test.each([
    ["yarn", {}],
    ["longrope", { short_factor: [1, 1.5], long_factor: [2, 4] }],
  ])(
    "how many times longer texts are by %s, also where it says only the lengths",
    async (rope_type, rest) => {
      const rope = { rope_type, rope_theta: 1e4, ...rest };
      const by = (more: object) =>
        traced(given("llama-tied", { rope_parameters: { ...rope, ...more } }));
      const lengths = await by({ original_max_position_embeddings: 16 }); // of 32
      const factor = await by({ original_max_position_embeddings: 16, factor: 2 });
      expect(numbers(lengths)).toEqual(numbers(factor));
      expect(numbers(await by({ original_max_position_embeddings: 16, factor: 4 }))).not.toEqual(
        numbers(factor),
      );
      expect(numbers(await by({ factor: 2 }))).toEqual(
        numbers(await by({ original_max_position_embeddings: 32, factor: 2 })),
      );
    },
  );

  test("positions that change in longer texts alone, which are cut", async () => {
    const rope = { rope_type: "dynamic", rope_theta: 1e4, factor: 4 };
    expect(numbers(await traced(given("llama-tied", { rope_parameters: rope })))).toEqual(
      numbers(await traced(given("llama-tied"))),
    );
  });

  test("factors for texts as long as it was trained on first, to which others are cut", async () => {
    const long = await checkpointSource(given("phi3")).trace("3".repeat(20));
    expect(long.ids).toHaveLength(16);
    expect(long.notice).toBe(
      "The text is cut from 20 tokens to 16: the network has no more positions.",
    );
  });

  test("the other order of attention and feed-forward", async () => {
    const parallel = await traced(given("gpt-neox"));
    const unsaid = await traced(given("gpt-neox", { use_parallel_residual: undefined }));
    const inTurn = await traced(given("gpt-neox", { use_parallel_residual: false }));
    expect(numbers(unsaid)).toEqual(numbers(parallel));
    expect(inTurn.layers[0]?.output).toEqual(parallel.layers[0]?.output);
    expect(inTurn.layers[1]?.inputs).not.toEqual(parallel.layers[1]?.inputs);
  });

  test("a window that is null or switched off", async () => {
    const masks = async (family: string, changes: Checkpoint["config"]) =>
      (await traced(given(family, changes))).layers.map(({ mask }) => mask?.data[30]);
    expect(await masks("mistral", {})).toEqual([0, 0]); // the last token does not see the first
    expect(await masks("mistral", { sliding_window: null })).toEqual([1, 1]);
    const off = { layer_types: undefined, use_sliding_window: false };
    expect(await masks("qwen2", {})).toEqual([1, 0]);
    expect(await masks("qwen2", off)).toEqual([1, 1]);
  });
});

describe("checkpointSource(checkpoint) of Gemma 2", () => {
  const capped = (scores: unknown, predictions: unknown) =>
    traced(
      given("gemma2", { attn_logit_softcapping: scores, final_logit_softcapping: predictions }),
    );

  test("bends scores and predictions by 50 and 30 where the config does not say", async () => {
    expect(numbers(await capped(undefined, undefined))).toEqual(numbers(await capped(50, 30)));
  });

  test("bends neither where the config says null", async () => {
    const [bent, straight] = [await capped(50, 30), await capped(null, null)];
    expect(numbers(straight)).not.toEqual(numbers(bent));
    const { maskedScores, scaledScores } = straight.layers[0]!;
    expect(maskedScores.data[0]).toBe(scaledScores.data[0]);
  });

  test("refuses a limit below 0", () => {
    expect(() => checkpointSource(given("gemma2", { attn_logit_softcapping: -1 }))).toThrow(
      "config.attn_logit_softcapping must be a positive number, got -1",
    );
  });
});

test("checkpointSource(checkpoint) of Gemma 3 has a window in five of six layers, where the config does not say", async () => {
  const unsaid = { layer_types: undefined, sliding_window_pattern: undefined };
  const { layers } = await traced(given("gemma3", unsaid));
  expect(layers.map(({ mask }) => mask?.data[30])).toEqual([0, 0, 0]);
});

test("checkpointSource(checkpoint) of Qwen 2 has a window from layer 28 on, where the config does not say", async () => {
  const unsaid = { layer_types: undefined, max_window_layers: undefined };
  const { layers } = await traced(given("qwen2", unsaid));
  expect(layers.map(({ mask }) => mask?.data[30])).toEqual([1, 1]);
});

test("checkpointSource(checkpoint) of Phi-3 adds the biases of gate and hidden numbers, where there are some", async () => {
  const withBias = (bias: number) => {
    const parameters = familyParameters(families.get("phi3")!);
    for (const layer of [0, 1]) {
      const data = new Float32Array(24).fill(bias);
      parameters.set(`model.layers.${layer}.mlp.gate_up_proj.bias`, tensor(data, [24]));
    }
    return traced({ ...given("phi3"), parameters });
  };
  const plain = numbers(await traced(given("phi3")));
  expect(numbers(await withBias(0))).toEqual(plain);
  expect(numbers(await withBias(1))).not.toEqual(plain);
});

describe("checkpointSource(checkpoint) of RoBERTa", () => {
  test("counts positions from the one after that of padding, and cuts a text to those that are left", async () => {
    const { ids, notice } = await checkpointSource(given("roberta")).trace("3".repeat(20));
    expect(ids).toHaveLength(13); // 16 vectors, of which 0, 1 and 2 stand for none
    expect(notice).toBe("The text is cut from 20 tokens to 13: the network has no more positions.");
    const unsaid = await traced(given("roberta", { pad_token_id: undefined }));
    expect(numbers(unsaid)).toEqual(numbers(await traced(given("roberta", { pad_token_id: 1 }))));
  });

  test("refuses padding that is no token", () => {
    expect(() => checkpointSource(given("roberta", { pad_token_id: -1 }))).toThrow(
      "config.pad_token_id must be a whole number from 0 up, got -1",
    );
  });
});

describe("checkpointSource(checkpoint) of gpt-oss", () => {
  test("has a gate of the published steepness and limit where the config does not say", async () => {
    const unsaid = { swiglu_alpha: undefined, swiglu_limit: undefined };
    const said = { swiglu_alpha: 1.702, swiglu_limit: 7 };
    expect(numbers(await traced(given("gpt-oss", unsaid)))).toEqual(
      numbers(await traced(given("gpt-oss", said))),
    );
  });

  test("is all experts at once where a token asks them all", async () => {
    const [two, all] = [given("gpt-oss"), given("gpt-oss", { num_experts_per_tok: 4 })];
    expect(numbers(await traced(all))).not.toEqual(numbers(await traced(two)));
  });

  test("refuses more experts asked than there are", () => {
    expect(() => checkpointSource(given("gpt-oss", { num_experts_per_tok: 5 }))).toThrow(
      "config.num_experts_per_tok must be at most 4, as there are, got 5",
    );
  });

  const inBits = (change: (parameters: ReturnType<typeof familyParameters>) => void) => () => {
    const parameters = familyParameters(families.get("gpt-oss-in-4-bits")!);
    change(parameters);
    return checkpointSource({ ...given("gpt-oss-in-4-bits"), parameters });
  };
  const experts = "model.layers.0.mlp.experts.";

  test("refuses experts in 4 bits without their scales, or with one that is not a number", () => {
    expect(inBits((parameters) => parameters.delete(`${experts}down_proj_scales`))).toThrow(
      `parameters must have "${experts}down_proj_scales", got `,
    );
    const scales = tensor(new Float32Array(96).fill(255), [3, 32, 1]);
    expect(inBits((parameters) => parameters.set(`${experts}down_proj_scales`, scales))).toThrow(
      "layers.0.mlp.experts.down_proj_scales must be bytes up to 252, got 255 at entry 0",
    );
  });

  test("refuses experts in 4 bits whose rows are no whole blocks", () => {
    const parameters = familyParameters(families.get("gpt-oss")!);
    for (const layer of [0, 1]) {
      const name = `model.layers.${layer}.mlp.experts.gate_up_proj`;
      parameters.set(`${name}_blocks`, parameters.get(name)!);
      parameters.delete(name);
    }
    expect(() => checkpointSource({ ...given("gpt-oss"), parameters })).toThrow(
      "the width of layers.0.mlp.experts.gate_up_proj_blocks must be divisible by 32, got 16",
    );
  });
});

describe("checkpointSource(checkpoint) makes predictions", () => {
  const stored = families.get("qwen3")!;

  test("has none where there is no language head, or a tokenizer without id_to_token", async () => {
    const headless = families.get("llama")!;
    const parameters = familyParameters(headless);
    parameters.delete("lm_head.weight");
    const base = await traced({ ...familyCheckpoint(headless), parameters });
    expect(base.predictions).toBeUndefined();
    const { encode } = familyCheckpoint(stored).tokenizer;
    const silent = await traced({ ...familyCheckpoint(stored), tokenizer: { encode } });
    expect(silent.predictions).toBeUndefined();
  });

  test("by the vectors of the words where they are tied, also beside a copy of them", async () => {
    const parameters = familyParameters(stored);
    parameters.set("lm_head.weight", parameters.get("model.embed_tokens.weight")!);
    const copied = await traced({ ...familyCheckpoint(stored), parameters });
    expect(numbers(copied)).toEqual(numbers(await traced(familyCheckpoint(stored))));
  });

  test("without the places of the vocabulary that stand for no token", async () => {
    const { encode } = familyCheckpoint(stored).tokenizer;
    const tokenizer = { encode, id_to_token: (id: number) => (id < 5 ? `${id}` : undefined) };
    const { predictions = [] } = await traced({ ...familyCheckpoint(stored), tokenizer });
    const whole = (await traced(familyCheckpoint(stored))).predictions ?? [];
    expect(predictions.flat().every(({ id, token }) => id < 5 && token === `${id}`)).toBe(true);
    expect(predictions[0]?.[0]?.probability).toBe(
      whole[0]?.find(({ id }) => id === predictions[0]?.[0]?.id)?.probability,
    );
  });
});

test("checkpointSource(checkpoint) refuses a config with another number of key heads", () => {
  expect(() => checkpointSource(given("qwen2", { num_key_value_heads: 1 }))).toThrow(
    "layerFromCheckpoint: keyValueHeads must be 2, as k_proj.weight has, got 1",
  );
});

describe("checkpointSource(checkpoint) refuses a config", () => {
  const rope = (parameters: object) => ({ rope_parameters: { rope_theta: 1e4, ...parameters } });
  test.each([
    [
      "layers of other kinds",
      { layer_types: ["full_attention", "linear_attention"] },
      'entries of config.layer_types must be "full_attention" or "sliding_attention", got "linear_attention"',
    ],
    [
      "layers for another number of them",
      { layer_types: ["full_attention"] },
      "config.layer_types must have 2 entries, one per layer, got 1",
    ],
    [
      "a window of no tokens",
      { sliding_window: 0 },
      "config.sliding_window must be a whole number from 1 up, got 0",
    ],
    [
      "another width of heads",
      { head_dim: 8 },
      "the query projection of layer 0 must have shape [16, 32], as the config says, got [16, 16]",
    ],
    [
      "tied to something else",
      { tie_word_embeddings: "yes" },
      'config.tie_word_embeddings must be true or false, got "yes"',
    ],
    [
      "a factor of YaRN that is not a number",
      rope({ rope_type: "yarn", factor: 4, original_max_position_embeddings: 8, mscale: "2" }),
      'config.mscale must be a number, got "2"',
    ],
    [
      "a stretch by text",
      rope({ rope_type: "linear", factor: "4" }),
      'config.factor must be a number, got "4"',
    ],
    [
      "a stretch by nothing",
      rope({ rope_type: "linear" }),
      "config.factor must be a number, got undefined",
    ],
    [
      "LongRoPE without its factors",
      rope({ rope_type: "longrope", original_max_position_embeddings: 8 }),
      "config.short_factor must be an array of numbers, got undefined",
    ],
  ])("with %s", (_, changes, message) => {
    expect(() => checkpointSource(given("qwen2", changes))).toThrow(
      new RangeError(`checkpointSource: ${message}`),
    );
  });

  test("with positions of a kind that is not known", () => {
    const changes = { rope_parameters: { rope_type: "spiral" } };
    expect(() => checkpointSource(given("llama", changes))).toThrow(
      /config.rope_type must be "default" or .*, got "spiral"/,
    );
  });
});

test("checkpointSource(checkpoint).trace(text, { onProgress }) reports how many layers are done", async () => {
  const told: unknown[] = [];
  const onProgress = (progress: object) => told.push(progress);
  await checkpointSource(given("llama")).trace(TEXT, { onProgress });
  expect(told).toEqual([0, 1, 2].map((layers) => ({ layers, totalLayers: 2 })));
  const wrong = { onProgress: 1 } as object;
  await expect(checkpointSource(given("llama")).trace(TEXT, wrong)).rejects.toThrow(
    new TypeError("trace: onProgress must be a function, got 1"),
  );
});
