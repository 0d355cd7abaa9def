import type { RotaryOptions } from "../../rotaryOptions.js";

/** What one kind of model does with parameters that others have by the same names. */
export interface ModelKind {
  /** Which columns are rotated together. */
  readonly layout: RotaryOptions["layout"];
  /** Whether the gains of its norms are kept less 1. */
  readonly isGainLessOne?: boolean;
}

const HALVES: ModelKind = { layout: "halves" };
const NEIGHBOURS: ModelKind = { layout: "interleaved" };
const GEMMA_3: ModelKind = { layout: "halves", isGainLessOne: true };

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
  ["gemma3_text", GEMMA_3],
  ["glm", NEIGHBOURS],
  ["glm4", NEIGHBOURS],
  ["glm4_moe", HALVES],
  ["gpt_oss", HALVES],
  ["helium", NEIGHBOURS],
  ["llama", HALVES],
  ["mistral", HALVES],
  ["mixtral", HALVES],
  ["qwen2", HALVES],
  ["qwen2_moe", HALVES],
  ["qwen3", HALVES],
  ["qwen3_moe", HALVES],
]);
