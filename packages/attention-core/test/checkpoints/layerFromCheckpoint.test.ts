import { describe, expect, test } from "vitest";
import {
  type LayerConfig,
  layerFromCheckpoint,
  type Parameter,
  projectionsFromBert,
  projectionsFromGpt2,
  projectionsFromLlama,
  readSafetensors,
} from "../../src/checkpoints.js";
import { type NestedNumbers, tensor, toNested } from "../../src/index.js";
import { errorOf, MESSAGE_FORM } from "../helpers/refusals.js";
import { safetensorsFile } from "./helpers/safetensorsFile.js";

/** A matrix whose every row holds its own number. */
const numbered = (rows: number, columns: number) =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, () => row));
const ones = (length: number) => Array.from({ length }, () => 1);

const llama = (start: string): Record<string, readonly NestedNumbers[]> => ({
  [`${start}q_proj.weight`]: numbered(8, 4),
  [`${start}k_proj.weight`]: numbered(2, 4),
  [`${start}v_proj.weight`]: numbered(2, 4),
  [`${start}o_proj.weight`]: numbered(4, 8),
});
const place = "model.layers.0.self_attn.";

test("layerFromCheckpoint(…) of a matrix by heads takes each head's queries, keys and values apart", () => {
  const parameters = {
    "gpt_neox.layers.0.attention.query_key_value.weight": numbered(12, 1),
    "gpt_neox.layers.0.attention.query_key_value.bias": Array.from({ length: 12 }, (_, i) => i),
    "gpt_neox.layers.0.attention.dense.weight": numbered(1, 4),
    "gpt_neox.layers.0.attention.dense.bias": [0],
    "gpt_neox.layers.0.attention.bias": [[1]], // a buffer of old files: the causal mask
    "gpt_neox.layers.0.attention.rotary_emb.inv_freq": [1],
  };
  const { family, projections } = layerFromCheckpoint(parameters, 0, { heads: 2 });
  expect(family).toBe("GPT-NeoX");
  expect(toNested(projections.query)).toEqual([[0, 1, 6, 7]]);
  expect(toNested(projections.key)).toEqual([[2, 3, 8, 9]]);
  expect(toNested(projections.value)).toEqual([[4, 5, 10, 11]]);
  expect([...(projections.keyBias?.data ?? [])]).toEqual([2, 3, 8, 9]);
});

test("layerFromCheckpoint(…) of one matrix with shared keys needs keyValueHeads", () => {
  const parameters = {
    "h.0.self_attention.query_key_value.weight": numbered(8, 1),
    "h.0.self_attention.dense.weight": numbered(1, 4),
  };
  const grouped = layerFromCheckpoint(parameters, 0, {
    heads: 2,
    keyValueHeads: 1,
    modelType: "falcon",
  });
  expect(toNested(grouped.projections.query)).toEqual([[0, 1, 2, 3]]);
  expect(toNested(grouped.projections.key)).toEqual([[4, 5]]);
  expect(grouped.options.keyValueHeads).toBe(1);
});

test("layerFromCheckpoint(…) gives sinks and norms as options, and Gemma's gains plus 1", () => {
  const parameters = {
    ...llama(place),
    [`${place}sinks`]: [1, 2, 3, 4],
    [`${place}q_norm.weight`]: [0.5, 0],
    [`${place}k_norm.weight`]: [1, 2],
  };
  const { options } = layerFromCheckpoint(parameters, 0, { heads: 4, modelType: "gpt_oss" });
  expect([...(options.sinks?.data ?? [])]).toEqual([1, 2, 3, 4]);
  expect([...(options.queryNorm?.gain?.data ?? [])]).toEqual([0.5, 0]);
  expect(options.keyValueHeads).toBe(1);
  const { options: ofGemma } = layerFromCheckpoint(parameters, 0, {
    heads: 4,
    modelType: "gemma3_text",
  });
  expect([...(ofGemma.keyNorm?.gain?.data ?? [])]).toEqual([2, 3]);
});

test("layerFromCheckpoint(…) takes a Map, and Meta's names", () => {
  const start = "layers.3.attention.";
  const parameters = new Map(
    ["wq", "wk", "wv", "wo"].map((name) => [`${start}${name}.weight`, numbered(4, 4)]),
  );
  const { family, options } = layerFromCheckpoint(parameters, 3, { heads: 2 });
  expect(family).toBe("Llama (Meta)");
  expect(options.rotary).toEqual({ layout: "interleaved" });
});

test("layerFromCheckpoint(…, { modelType }) says which columns a model with the names of Llama rotates", () => {
  const others = {
    ...Object.fromEntries(["q", "k"].map((of) => [`${place}${of}_norm.weight`, ones(2)])),
    [`${place}q_proj.bias`]: ones(8),
    [`${place}k_proj.bias`]: ones(2),
    [`${place}v_proj.bias`]: ones(2),
    [`${place}o_proj.bias`]: ones(4),
    [`${place}sinks`]: ones(4),
  };
  const layoutOf = (modelType: string) =>
    layerFromCheckpoint({ ...llama(place), ...others }, 0, { heads: 4, modelType }).options.rotary
      ?.layout;
  for (const modelType of ["llama", "mistral", "qwen2", "gemma", "glm4_moe", "gpt_oss"]) {
    expect(layoutOf(modelType), modelType).toBe("halves");
  }
  for (const modelType of ["cohere", "ernie4_5", "helium", "glm", "glm4"]) {
    expect(layoutOf(modelType), modelType).toBe("interleaved");
  }
});

test("layerFromCheckpoint(…, { modelType }) says of BLOOM's names whether columns are rotated", () => {
  const parameters = {
    "transformer.h.0.self_attention.query_key_value.weight": numbered(6, 2),
    "transformer.h.0.self_attention.query_key_value.bias": ones(6),
    "transformer.h.0.self_attention.dense.weight": numbered(2, 2),
    "transformer.h.0.self_attention.dense.bias": ones(2),
  };
  const rotaryOf = (others: Partial<LayerConfig>) =>
    layerFromCheckpoint(parameters, 0, { heads: 2, ...others }).options.rotary;
  expect(rotaryOf({ modelType: "falcon" })).toEqual({ layout: "halves" });
  expect(rotaryOf({ modelType: "falcon", alibi: false })).toEqual({ layout: "halves" });
  expect(rotaryOf({ modelType: "falcon", alibi: true })).toBeUndefined();
  expect(rotaryOf({ modelType: "bloom" })).toBeUndefined();
  for (const [modelType, got] of [
    [undefined, "none"],
    ["mpt", '"mpt"'],
  ] as const) {
    expect(() => rotaryOf({ modelType })).toThrow(
      `layerFromCheckpoint: modelType must be one of bloom, falcon, as the names are those of BLOOM, got ${got}`,
    );
  }
  expect(() => rotaryOf({ modelType: "falcon", alibi: 1 as never })).toThrow(
    "layerFromCheckpoint: alibi must be",
  );
});

test("layerFromCheckpoint(…) takes T5's biases of distance from the first layer of the same stack", () => {
  const stack = (part: string, block: number, value: number) =>
    Object.fromEntries(
      ["q", "k", "v", "o"].map((name) => [
        `${part}.block.${block}.layer.0.SelfAttention.${name}.weight`,
        [[value]],
      ]),
    );
  const table = (part: string, block: number) =>
    `${part}.block.${block}.layer.0.SelfAttention.relative_attention_bias.weight`;
  const parameters = {
    ...stack("encoder", 0, 1),
    ...stack("encoder", 1, 2),
    ...stack("decoder", 0, 3),
    ...stack("decoder", 1, 4),
    [table("encoder", 0)]: [[5], [6]],
    [table("decoder", 0)]: [[7], [8]],
  };
  const tableOf = (layer: number, part: "encoder" | "decoder", given: typeof parameters) => {
    const { relativeTable } = layerFromCheckpoint(given, layer, { heads: 1, part });
    return relativeTable && toNested(relativeTable);
  };
  for (const layer of [0, 1]) {
    expect(tableOf(layer, "encoder", parameters)).toEqual([[5], [6]]);
    expect(tableOf(layer, "decoder", parameters)).toEqual([[7], [8]]);
  }
  const own = { ...parameters, [table("encoder", 1)]: [[9], [10]] };
  expect(tableOf(1, "encoder", own)).toEqual([[9], [10]]);
  const { [table("encoder", 0)]: _, ...without } = parameters;
  for (const layer of [0, 1]) {
    expect(() => tableOf(layer, "encoder", without as typeof parameters)).toThrow(
      `layerFromCheckpoint: parameters must have "${table("encoder", 0)}", got `,
    );
  }
  const wide = { ...parameters, [table("encoder", 0)]: [[5, 6]] };
  expect(() => tableOf(1, "encoder", wide as typeof parameters)).toThrow(
    `"${table("encoder", 0)}" must have shape [buckets, heads = 1], got [1, 2]`,
  );
});

test("layerFromCheckpoint(…, { part }) reads the encoder or the decoder of a model that has both", () => {
  const bart = (start: string, value: number) =>
    Object.fromEntries(
      ["q_proj", "k_proj", "v_proj", "out_proj"].map((name) => [
        `model.${start}.layers.0.self_attn.${name}.weight`,
        [[value]],
      ]),
    );
  const parameters = { ...bart("encoder", 1), ...bart("decoder", 2) };
  const queryOf = (part: "encoder" | "decoder") =>
    toNested(layerFromCheckpoint(parameters, 0, { heads: 1, part }).projections.query);
  expect([queryOf("encoder"), queryOf("decoder")]).toEqual([[[1]], [[2]]]);
});

test("layerFromCheckpoint(…) finds ALBERT's group, DeBERTa's matrices and T5's cross-attention", () => {
  const albert = "encoder.albert_layer_groups.0.albert_layers.0.attention.";
  const names = ["query", "key", "value", "dense", "LayerNorm"];
  const ofAlbert = Object.fromEntries(
    names.flatMap((name) => [
      [`${albert}${name}.weight`, numbered(2, 2)],
      [`${albert}${name}.bias`, ones(2)],
    ]),
  );
  expect(layerFromCheckpoint(ofAlbert, 0, { heads: 1 }).family).toBe("ALBERT");
  const cross = "decoder.block.2.layer.1.EncDecAttention.";
  const ofT5 = Object.fromEntries(
    ["q", "k", "v", "o"].map((name) => [`${cross}${name}.weight`, numbered(2, 2)]),
  );
  const { family, options } = layerFromCheckpoint(ofT5, 2, { heads: 1, part: "cross" });
  expect([family, options.scale]).toEqual(["T5", 1]);
  const ofOldFile = { ...ofT5, [`${cross}relative_attention_bias.weight`]: [[1]] }; // which nothing uses
  const { relativeTable } = layerFromCheckpoint(ofOldFile, 2, { heads: 1, part: "cross" });
  expect(relativeTable).toBeUndefined();
});

describe("layerFromCheckpoint(…) of a DeBERTa", () => {
  const start = "deberta.encoder.layer.0.attention.";
  const names = ["self.query_proj", "self.key_proj", "self.value_proj", "output.dense"];
  const plain: Record<string, readonly NestedNumbers[]> = Object.fromEntries(
    names.flatMap((name) => [
      [`${start}${name}.weight`, numbered(2, 2)],
      [`${start}${name}.bias`, ones(2)],
    ]),
  );
  const embeddings = { "deberta.encoder.rel_embeddings.weight": numbered(4, 2) };
  const read = (parameters: typeof plain) =>
    layerFromCheckpoint(parameters, 0, { heads: 1 }).distances;

  test("gives its vectors of distances, and norm and matrices where it has them", () => {
    expect(read(plain)).toBeUndefined();
    expect(Object.keys(read({ ...plain, ...embeddings }) ?? {})).toEqual(["embeddings"]);
    const whole = read({
      ...plain,
      ...embeddings,
      "deberta.encoder.LayerNorm.weight": [1, 2],
      "deberta.encoder.LayerNorm.bias": [3, 4],
      [`${start}self.pos_key_proj.weight`]: numbered(2, 2),
      [`${start}self.pos_key_proj.bias`]: [5, 6],
      [`${start}self.pos_query_proj.weight`]: numbered(2, 2),
      [`${start}self.pos_query_proj.bias`]: [7, 8],
    });
    expect(whole?.embeddings.shape).toEqual([4, 2]);
    expect(whole?.norm).toEqual({ gain: tensor([1, 2]), bias: tensor([3, 4]) });
    expect(whole?.key && toNested(whole.key.projection)).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect([...(whole?.key?.bias?.data ?? [])]).toEqual([5, 6]);
    expect([...(whole?.query?.bias?.data ?? [])]).toEqual([7, 8]);
  });

  test.each([
    ["weight", "bias"],
    ["bias", "weight"],
  ])("refuses a norm that has a %s and no %s", (there, missing) => {
    const half = { [`deberta.encoder.LayerNorm.${there}`]: [1, 2] };
    expect(() => read({ ...plain, ...embeddings, ...half })).toThrow(
      `layerFromCheckpoint: parameters must have "encoder.LayerNorm.${missing}", got "deberta.encoder.LayerNorm.${there}"`,
    );
  });

  test("refuses a norm of another width, and takes a Map", () => {
    const wrong = {
      ...plain,
      ...embeddings,
      "deberta.encoder.LayerNorm.weight": [1, 2, 3],
      "deberta.encoder.LayerNorm.bias": [3, 4],
    };
    const message =
      'layerFromCheckpoint: "deberta.encoder.LayerNorm.weight" must have shape [dInput = 2], got [3]';
    expect(() => read(wrong)).toThrow(message);
    const map = new Map<string, Parameter>(Object.entries({ ...plain, ...embeddings }));
    expect(layerFromCheckpoint(map, 0, { heads: 1 }).distances?.embeddings.shape).toEqual([4, 2]);
  });
});

test("projectionsFromGpt2(parameters, layer) of a layer without biases has none", () => {
  const parameters = {
    "h.0.attn.c_attn.weight": numbered(2, 6),
    "h.0.attn.c_proj.weight": numbered(2, 2),
  };
  const { queryBias, outputBias } = projectionsFromGpt2(parameters, 0);
  expect([queryBias, outputBias]).toEqual([undefined, undefined]);
});

const ofLlama = { heads: 4, modelType: "llama" };
const threeKeyHeads = {
  [`${place}k_proj.weight`]: numbered(6, 4),
  [`${place}v_proj.weight`]: numbered(6, 4),
};
const { [`${place}q_proj.weight`]: _, ...withoutQueries } = llama(place);
const gptOss = { ...llama(place), [`${place}sinks`]: ones(4) };
const bert = "encoder.layer.0.attention.";
const relative = Object.fromEntries([
  ...["query", "key", "value"].flatMap((name) => [
    [`${bert}self.${name}.weight`, numbered(2, 2)],
    [`${bert}self.${name}.bias`, ones(2)],
  ]),
  [`${bert}output.dense.weight`, numbered(2, 2)],
  [`${bert}output.dense.bias`, ones(2)],
  [`${bert}self.distance_embedding.weight`, numbered(3, 2)],
]);
const otherHalfBiased = {
  "h.0.attn.c_attn.weight": numbered(2, 6),
  "h.0.attn.c_proj.weight": numbered(2, 2),
  "h.0.attn.c_proj.bias": ones(2),
};
const halfBiased = {
  "h.0.attn.c_attn.weight": numbered(2, 6),
  "h.0.attn.c_attn.bias": ones(6),
  "h.0.attn.c_proj.weight": numbered(2, 2),
};

const refused: [what: string, run: () => unknown, message: string | RegExp][] = [
  [
    "sinks, by a reader that has no place for them",
    () => projectionsFromLlama(gptOss, 0),
    `projectionsFromLlama: parameters must be understood, all of a layer's attention, got "${place}sinks"`,
  ],
  [
    "relative positions of a BERT",
    () => projectionsFromBert(relative, 0),
    `projectionsFromBert: parameters must be understood, all of a layer's attention, got "${bert}self.distance_embedding.weight"`,
  ],
  [
    "one bias of two",
    () => projectionsFromGpt2(halfBiased, 0),
    /^projectionsFromGpt2: parameters must have "h.0.attn.c_proj.bias", got /,
  ],
  [
    "the other bias of two",
    () => projectionsFromGpt2(otherHalfBiased, 0),
    /^projectionsFromGpt2: parameters must have "h.0.attn.c_attn.bias", got /,
  ],
  [
    "norms that are not per head",
    () =>
      layerFromCheckpoint(
        {
          ...llama(place),
          [`${place}q_norm.weight`]: ones(8),
          [`${place}k_norm.weight`]: ones(2),
        },
        0,
        ofLlama,
      ),
    `layerFromCheckpoint: "${place}q_norm.weight" must have shape [dHead = 2], got [8]`,
  ],
  [
    "sinks for fewer heads",
    () =>
      layerFromCheckpoint({ ...llama(place), [`${place}sinks`]: ones(3) }, 0, {
        heads: 4,
        modelType: "gpt_oss",
      }),
    `layerFromCheckpoint: "${place}sinks" must have shape [heads = 4], got [3]`,
  ],
  [
    "keyValueHeads that the matrices do not have",
    () => layerFromCheckpoint(llama(place), 0, { ...ofLlama, keyValueHeads: 4 }),
    "layerFromCheckpoint: keyValueHeads must be 1, as k_proj.weight has, got 4",
  ],
  [
    "one matrix with shared keys whose keyValueHeads were forgotten",
    () =>
      layerFromCheckpoint(
        {
          [`${place}qkv_proj.weight`]: numbered(48, 8),
          [`${place}o_proj.weight`]: numbered(8, 24),
        },
        0,
        { heads: 4 },
      ),
    `layerFromCheckpoint: "${place}o_proj.weight" must have shape [dOutput, dConcatenated = 16], got [8, 24]`,
  ],
  [
    "a bias of another length",
    () => {
      const biased = { ...llama(place), [`${place}q_proj.bias`]: ones(8) };
      const others = { [`${place}k_proj.bias`]: ones(3), [`${place}v_proj.bias`]: ones(2) };
      const all = { ...biased, ...others, [`${place}o_proj.bias`]: ones(4) };
      return layerFromCheckpoint(all, 0, ofLlama);
    },
    `layerFromCheckpoint: "${place}k_proj.bias" must have shape [dKeyValue = 2], got [3]`,
  ],
  [
    "vectors of distances that are wider than the network",
    () =>
      layerFromCheckpoint(
        {
          ...Object.fromEntries(
            ["self.query_proj", "self.key_proj", "self.value_proj", "output.dense"].flatMap(
              (of) => [
                [`${bert}${of}.weight`, numbered(2, 2)],
                [`${bert}${of}.bias`, ones(2)],
              ],
            ),
          ),
          "deberta.encoder.rel_embeddings.weight": numbered(4, 3),
        },
        0,
        { heads: 1 },
      ),
    'layerFromCheckpoint: "deberta.encoder.rel_embeddings.weight" must have shape [distances, dInput = 2], got [4, 3]',
  ],
  [
    "a number of 8 bits that is NaN",
    () => {
      const entry = { dtype: "F8_E4M3", shape: [1, 1], data_offsets: [0, 1] };
      const file = safetensorsFile({ [`${place}o_proj.weight`]: entry }, [0x7f]);
      const parameters = new Map<string, Parameter>(Object.entries(llama(place)));
      for (const [name, tensor] of readSafetensors(file)) parameters.set(name, tensor);
      return layerFromCheckpoint(parameters, 0, ofLlama);
    },
    `layerFromCheckpoint: "${place}o_proj.weight" must hold finite numbers, got NaN at [0, 0]`,
  ],
  [
    "an adapter beside the matrices",
    () =>
      layerFromCheckpoint({ ...llama(place), [`${place}q_proj.lora_A.weight`]: [[1]] }, 0, ofLlama),
    `layerFromCheckpoint: parameters must be understood, all of a layer's attention, got "${place}q_proj.lora_A.weight"`,
  ],
  [
    "names of no family",
    () => layerFromCheckpoint({ w: [1] }, 0, { heads: 1 }),
    /^layerFromCheckpoint: parameters must have "layers.0.self_attn.o_proj.weight", got /,
  ],
  [
    "no parameters",
    () => layerFromCheckpoint(null as never, 0, { heads: 1 }),
    "layerFromCheckpoint: parameters must be an object, got null",
  ],
  [
    "heads that do not divide",
    () => layerFromCheckpoint(llama(place), 0, { ...ofLlama, heads: 3 }),
    "layerFromCheckpoint: rows of q_proj.weight must be divisible by heads (3), got 8",
  ],
  [
    "keys that are no heads",
    () => layerFromCheckpoint(llama(place), 0, { ...ofLlama, heads: 2 }),
    "layerFromCheckpoint: rows of k_proj.weight must be divisible by dHead (4), got 2",
  ],
  [
    "key heads that do not divide heads",
    () => layerFromCheckpoint({ ...llama(place), ...threeKeyHeads }, 0, ofLlama),
    "layerFromCheckpoint: heads must be divisible by key heads of k_proj.weight (3), got 4",
  ],
  [
    "a layer before the first",
    () => layerFromCheckpoint(llama(place), -1, { heads: 4 }),
    "layerFromCheckpoint: layer must be a whole number from 0 up, got -1",
  ],
  [
    "no heads",
    () => layerFromCheckpoint(llama(place), 0, { heads: 0 }),
    "layerFromCheckpoint: heads must be a whole number from 1 up, got 0",
  ],
  [
    "a layer without queries",
    () => layerFromCheckpoint(withoutQueries, 0, { heads: 4 }),
    /^layerFromCheckpoint: parameters must have "layers.0.self_attn.q_proj.weight", got /,
  ],
  [
    "keyValueHeads that do not divide",
    () => layerFromCheckpoint(llama(place), 0, { heads: 4, keyValueHeads: 3 }),
    "layerFromCheckpoint: heads must be divisible by keyValueHeads (3), got 4",
  ],
  [
    "another part",
    () => layerFromCheckpoint(llama(place), 0, { heads: 4, part: "middle" as never }),
    'layerFromCheckpoint: part must be one of encoder, decoder, cross, got "middle"',
  ],
  [
    "a part that is not a string",
    () => layerFromCheckpoint(llama(place), 0, { heads: 4, part: 5 as never }),
    "layerFromCheckpoint: part must be one of encoder, decoder, cross, got number",
  ],
  [
    "parameters under numbers",
    () => layerFromCheckpoint(new Map([[5, tensor([[1]])]]) as never, 0, { heads: 4 }),
    "layerFromCheckpoint: names of parameters must be strings, got number",
  ],
  [
    "an unknown option",
    () => layerFromCheckpoint(llama(place), 0, { heads: 4, kvHeads: 1 } as never),
    /^layerFromCheckpoint: fields of config must be named alibi, heads, keyValueHeads, modelType, part, got "kvHeads"/,
  ],
  [
    "Llama's names without the kind of model",
    () => layerFromCheckpoint(llama(place), 0, { heads: 4 }),
    /^layerFromCheckpoint: modelType must be one of cohere, .*, qwen3_moe, as the names are those of Llama, got none$/,
  ],
  [
    "Llama's names of a model that is not known",
    () => layerFromCheckpoint(llama(place), 0, { heads: 4, modelType: "stablelm" }),
    /^layerFromCheckpoint: modelType must be one of cohere, .*, as the names are those of Llama, got "stablelm"$/,
  ],
  [
    "a kind of model that is not a string",
    () => layerFromCheckpoint(llama(place), 0, { heads: 4, modelType: 3 as never }),
    "layerFromCheckpoint: modelType must be a string, got number",
  ],
  [
    "the first DeBERTa",
    () =>
      layerFromCheckpoint({ "deberta.encoder.layer.0.attention.self.in_proj.weight": [[1]] }, 0, {
        heads: 1,
      }),
    'layerFromCheckpoint: parameters must be of DeBERTa 2 or 3, if they are of a DeBERTa, got "encoder.layer.0.attention.self.in_proj.weight" of the first',
  ],
  [
    "a fused matrix that cannot be dealt out",
    () =>
      layerFromCheckpoint(
        { "layers.0.attn.Wqkv.weight": numbered(8, 2), "layers.0.attn.Wo.weight": numbered(2, 2) },
        0,
        { heads: 1 },
      ),
    "layerFromCheckpoint: rows of Wqkv.weight must be divisible by all heads (3), got 8",
  ],
  [
    "a layer of two models",
    () => layerFromCheckpoint({ ...llama(`a.${place}`), ...llama(`b.${place}`) }, 0, ofLlama),
    /^layerFromCheckpoint: parameters must have one "layers.0.self_attn.o_proj.weight", got /,
  ],
];

describe("layerFromCheckpoint(parameters, layer, place)", () => {
  test.each(refused)("of %s throws an error that names it", (_, run, message) => {
    const error = errorOf(run) as Error;
    expect(String(error)).toMatch(MESSAGE_FORM);
    if (typeof message === "string") expect(error.message).toBe(message);
    else expect(error.message).toMatch(message);
  });
});
