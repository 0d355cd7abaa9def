import type { RotaryOptions } from "../../rotaryOptions.js";

/** What one kind of model does with parameters that others have by the same names, and what it has beside matrices. */
export interface ModelKind {
  /** Whether each layer has rotary positions, and which columns are rotated together. */
  readonly layout?: RotaryOptions["layout"];
  /** Whether the gains of its norms are kept less 1. */
  readonly isGainLessOne?: boolean;
  /** The parameters that each layer has, whatever a config says. */
  readonly always?: readonly string[];
  /** Groups of parameters of which a layer has all or none, as one entry of a config decides. */
  readonly together?: readonly (readonly string[])[];
}

const BIASES = ["q_proj.bias", "k_proj.bias", "v_proj.bias"];
const ALL_BIASES = [...BIASES, "o_proj.bias"];
const NORMS = ["q_norm.weight", "k_norm.weight"];

const HALVES: ModelKind = { layout: "halves", together: [ALL_BIASES, NORMS] };
const NEIGHBOURS: ModelKind = { ...HALVES, layout: "interleaved" };
const NORMED: ModelKind = { ...HALVES, always: NORMS };
const QWEN_2: ModelKind = { ...HALVES, always: BIASES, together: [NORMS] };
const GLM: ModelKind = { ...NEIGHBOURS, together: [BIASES, NORMS] };

/**
 * The models whose attention has the names of Llama, by `model_type` of their `config.json`. Others are refused: theirs
 * may rotate other columns, or none in some layers, and nothing in a file says so.
 *
 * Source: Hugging Face Transformers, the `modeling` file of each.
 */
export const LLAMA_KINDS: ReadonlyMap<string | undefined, ModelKind> = new Map([
  ["cohere", NEIGHBOURS],
  ["ernie4_5", NEIGHBOURS],
  ["gemma", HALVES],
  ["gemma2", HALVES],
  ["gemma3_text", { ...NORMED, isGainLessOne: true }],
  ["glm", GLM],
  ["glm4", GLM],
  ["glm4_moe", { ...GLM, layout: "halves" }],
  ["gpt_oss", { ...HALVES, always: ["sinks"] }],
  ["helium", GLM],
  ["llama", HALVES],
  ["mistral", HALVES],
  ["mixtral", HALVES],
  ["qwen2", QWEN_2],
  ["qwen2_moe", { ...HALVES, together: [BIASES, NORMS] }],
  ["qwen3", NORMED],
  ["qwen3_moe", NORMED],
]);

const WHISPER_BIASES = ["q_proj.bias", "v_proj.bias", "out_proj.bias"];
const BART_BIASES = ["k_proj.bias", ...WHISPER_BIASES];

/**
 * The models whose attention has the names of BART and of which it is known what they have; of others it is known that
 * biases of queries, values and outputs come together.
 *
 * Source: Hugging Face Transformers, the `modeling` file of each.
 */
export const BART_KINDS: ReadonlyMap<string | undefined, ModelKind> = new Map([
  ["bart", { always: BART_BIASES }],
  ["clip", { always: BART_BIASES }],
  ["clip_text_model", { always: BART_BIASES }],
  ["clip_vision_model", { always: BART_BIASES }],
  ["opt", { together: [BART_BIASES] }],
  ["whisper", { always: WHISPER_BIASES }],
]);

const FUSED_BIASES = ["query_key_value.bias", "dense.bias"];

/**
 * The models whose attention has the names of BLOOM. A Falcon has rotary positions unless its config has `alibi`.
 *
 * Source: Hugging Face Transformers, the `modeling` file of each.
 */
export const BLOOM_KINDS: ReadonlyMap<string | undefined, ModelKind> = new Map([
  ["bloom", { always: FUSED_BIASES }],
  ["falcon", { layout: "halves", together: [FUSED_BIASES] }],
]);

/** What Phi-1, 1.5 and 2 do and have. */
export const PHI_2: ModelKind = { layout: "halves", always: [...BIASES, "dense.bias"] };

/** What Phi-3 does. */
export const PHI_3: ModelKind = { layout: "halves" };

const VIT_BIASES = ["attention.query.bias", "attention.key.bias", "attention.value.bias"];

/** The models whose attention has the names of ViT and of which it is known what they have. */
export const VIT_KINDS: ReadonlyMap<string | undefined, ModelKind> = new Map([
  ["vit", { always: ["output.dense.bias"], together: [VIT_BIASES] }],
]);
