import type { Architecture } from "./architecture.js";
import { bert, distilbert, roberta } from "./bert.js";
import { gemma, gemma2, gemma3 } from "./gemma.js";
import { gpt2 } from "./gpt2.js";
import { gptJ } from "./gptJ.js";
import { gptNeoX } from "./gptNeoX.js";
import { gptOss } from "./gptOss.js";
import { llama, mistral, qwen2, qwen3 } from "./llama.js";
import { phi2 } from "./phi2.js";
import { phi3 } from "./phi3.js";

/**
 * Every architecture that is computed here, by its name in `model_type` of a config.
 *
 * Source: Hugging Face Transformers, the `configuration` file of each.
 */
export const ARCHITECTURES: ReadonlyMap<unknown, Architecture> = new Map([
  ["bert", bert],
  ["roberta", roberta],
  ["xlm-roberta", roberta],
  ["distilbert", distilbert],
  ["gpt2", gpt2],
  ["gemma", gemma],
  ["gemma2", gemma2],
  ["gemma3_text", gemma3],
  ["gptj", gptJ],
  ["gpt_neox", gptNeoX],
  ["gpt_oss", gptOss],
  ["llama", llama],
  ["mistral", mistral],
  ["phi", phi2],
  ["phi3", phi3],
  ["qwen2", qwen2],
  ["qwen3", qwen3],
]);
