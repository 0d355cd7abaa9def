import { chooseByName } from "../config/chooseByName.js";
import type { Config } from "../config/configSchema.js";
import type { AnyArchitecture } from "./architecture.js";
import { bart } from "./bart.js";
import { albert, bert, distilbert, roberta } from "./bert.js";
import { bloom } from "./bloom.js";
import { clip, clipText, clipVision } from "./clip.js";
import { deberta } from "./deberta.js";
import { deepseekV2 } from "./deepseekV2.js";
import { deepseekV3 } from "./deepseekV3.js";
import { falcon } from "./falcon.js";
import { gemma, gemma2, gemma3 } from "./gemma.js";
import { glm, glm4, glm4Moe } from "./glm.js";
import { gpt2 } from "./gpt2.js";
import { gptJ } from "./gptJ.js";
import { gptNeoX } from "./gptNeoX.js";
import { gptOss } from "./gptOss.js";
import { llama, mistral, mixtral, qwen2, qwen3, qwen3Moe } from "./llama.js";
import { modernBert } from "./modernBert.js";
import { opt } from "./opt.js";
import { phi2 } from "./phi2.js";
import { phi3 } from "./phi3.js";
import { t5 } from "./t5.js";
import { vit } from "./vit.js";
import { whisper } from "./whisper.js";

/** A family whose networks are laid out alike, or as their configs say. */
type Family = AnyArchitecture | ((config: Config, readsText: boolean) => AnyArchitecture);

/**
 * Every architecture that is computed here, by its name in `model_type` of a config.
 *
 * Source: Hugging Face Transformers, the `configuration` file of each.
 */
export const ARCHITECTURES: ReadonlyMap<unknown, Family> = new Map<unknown, Family>([
  ["albert", albert],
  ["bart", bart],
  ["bert", bert],
  ["bloom", bloom],
  ["clip", clip],
  ["clip_text_model", clipText],
  ["clip_vision_model", clipVision],
  ["roberta", roberta],
  ["xlm-roberta", roberta],
  ["deberta-v2", deberta],
  ["deepseek_v2", deepseekV2],
  ["deepseek_v3", deepseekV3],
  ["distilbert", distilbert],
  ["falcon", falcon],
  ["gpt2", gpt2],
  ["gemma", gemma],
  ["gemma2", gemma2],
  ["gemma3_text", gemma3],
  ["glm", glm],
  ["glm4", glm4],
  ["glm4_moe", glm4Moe],
  ["gptj", gptJ],
  ["gpt_neox", gptNeoX],
  ["gpt_oss", gptOss],
  ["llama", llama],
  ["mistral", mistral],
  ["mixtral", mixtral],
  ["modernbert", modernBert],
  ["opt", opt],
  ["phi", phi2],
  ["phi3", phi3],
  ["qwen2", qwen2],
  ["qwen3", qwen3],
  ["qwen3_moe", qwen3Moe],
  ["t5", t5],
  ["vit", vit],
  ["whisper", whisper],
]);

/**
 * How the network of a config is laid out; refused when it is of a family that is not computed here.
 *
 * @param readsText - which network is meant, where a file has one for texts and one for images
 */
export function architectureOf(config: Config, readsText: boolean): AnyArchitecture {
  const family = chooseByName(config, "model_type", ARCHITECTURES);
  return typeof family === "function" ? family(config, readsText) : family;
}
