import type { Checkpoint, ImageCheckpoint, SoundCheckpoint } from "./checkpoint.js";
import type { CheckpointOptions } from "./checkpointOptions.js";
import type { CheckpointSource } from "./checkpointSourceTypes.js";
import type { ImageSource } from "./imageSource.js";
import { openCheckpoint } from "./openCheckpoint.js";
import type { SoundSource } from "./soundSource.js";

/**
 * A trained network of your own as a source of traces, in the files that Hugging Face Transformers saves: one whose
 * `model_type` is `bert`, `roberta`, `xlm-roberta`, `distilbert`, `albert`, `modernbert`, `deberta-v2`, `gpt2`, `gptj`,
 * `gpt_neox`, `gpt_oss`, `deepseek_v2`, `deepseek_v3`, `opt`, `bloom`, `falcon`, `llama`, `mistral`, `mixtral`,
 * `qwen2`, `qwen3`, `qwen3_moe`, `gemma`, `gemma2`, `gemma3_text`, `glm`, `glm4`, `glm4_moe`, `phi`, `phi3`, `t5`,
 * `bart`, `vit`, `clip`, `clip_text_model`, `clip_vision_model` or `whisper`.
 *
 * Traces have every layer with every stage, and for each token what the network expects next, where it has a language
 * head. BERT and its relatives are causal if the settings ask for it, the others always. The heads are the network's
 * own; with `ablate` among the settings, later layers are computed without what those heads write. `appendToken` adds
 * one token, and computes its row alone.
 *
 * T5 and BART are an encoder beside a decoder: `part` among the settings says which attention is shown, `target` what
 * the decoder has written so far. ViT reads images: it needs no tokenizer, and its `trace` takes the numbers of an
 * image in place of a text. CLIP does either, by whether a tokenizer is given. Whisper reads sound, with
 * `reads: "sound"` beside its tokenizer, and has the parts of BART.
 *
 * Everything is computed in the page, in JavaScript, or several times faster on the `backend` that `loadSimd` of
 * `attention-core/simd` gives, with `prepareLinear` of `startWorkers` on several threads.
 *
 * Parameters are kept as float32, 4 bytes each. A trace takes up to 2²⁸ bytes:
 *
 *     4 · layers · tokens · (4 · heads · tokens + 2 · dModel + 5 · heads · dHead)
 *
 * Beside an encoder, the attention of a token to its text counts too. A text of more tokens than that, or than the
 * network has positions, is cut, and the trace says so in `notice`. Between layers the page may do other work, and the
 * signal may end the computation.
 *
 * Source: Hugging Face Transformers, the `modeling` file of each; the papers are named where each family is described.
 *
 * @param checkpoint - parameters, config and tokenizer
 * @param options - label, backend
 * @returns a source; `trace` answers later, and rejects with the signal's reason once it is aborted
 * @throws RangeError if the config is of another architecture or of a variant that is not computed here, if a parameter
 *   is missing, or if a shape is not what the config says
 * @throws TypeError if a part of the checkpoint is the wrong kind of thing
 * @example
 * ```ts
 * import { checkpointSource } from "attention-model/checkpoints";
 *
 * const [zero, one] = [[0, 0], [1, 1]];
 * const square = [[1, 0], [0, 1]];
 * const source = checkpointSource({
 *   parameters: {
 *     "wte.weight": [[1, 0], [0, 1]],
 *     "wpe.weight": [[0, 0], [0, 0]],
 *     "h.0.ln_1.weight": one, "h.0.ln_1.bias": zero,
 *     "h.0.attn.c_attn.weight": [[0, 0, 0, 0, 1, 0], [0, 0, 0, 0, 0, 1]],
 *     "h.0.attn.c_attn.bias": [0, 0, 0, 0, 0, 0],
 *     "h.0.attn.c_proj.weight": square, "h.0.attn.c_proj.bias": zero,
 *     "h.0.ln_2.weight": one, "h.0.ln_2.bias": zero,
 *     "h.0.mlp.c_fc.weight": square, "h.0.mlp.c_fc.bias": zero,
 *     "h.0.mlp.c_proj.weight": square, "h.0.mlp.c_proj.bias": zero,
 *     "ln_f.weight": one, "ln_f.bias": zero,
 *   },
 *   config: { model_type: "gpt2", vocab_size: 2, n_positions: 2, n_embd: 2, n_layer: 1, n_head: 1, n_inner: 2 },
 *   tokenizer: {
 *     encode: (text) => ({ ids: Array.from(text, Number), tokens: Array.from(text) }),
 *     id_to_token: String,
 *   },
 * });
 * const { layers } = await source.trace("01");
 * console.log(layers[0]?.weights.data); // Float32Array(4) [ 1, 0, 0.5, 0.5 ]
 *
 * const before = await source.trace("0");
 * console.log(before.predictions?.[0]?.[0]?.token); // 0
 * const { trace, counts } = await source.appendToken(before, 1);
 * console.log(trace.layers[0]?.weights.data, counts[0]?.cachedTokens); // Float32Array(4) [ 1, 0, 0.5, 0.5 ] 1
 * ```
 */
export function checkpointSource(
  checkpoint: SoundCheckpoint,
  options?: CheckpointOptions,
): SoundSource;
export function checkpointSource(
  checkpoint: Checkpoint,
  options?: CheckpointOptions,
): CheckpointSource;
export function checkpointSource(
  checkpoint: ImageCheckpoint,
  options?: CheckpointOptions,
): ImageSource;
export function checkpointSource(
  checkpoint: SoundCheckpoint | Checkpoint | ImageCheckpoint,
  options: CheckpointOptions = {},
): SoundSource | CheckpointSource | ImageSource {
  return openCheckpoint(checkpoint, options);
}
