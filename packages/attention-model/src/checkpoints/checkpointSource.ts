import { ablateNotice } from "../ablateNotice.js";
import { checkAblate } from "../checkAblate.js";
import { show } from "../checks.js";
import { checkTraceArguments } from "../checkTraceArguments.js";
import { pureBackend } from "../network/backend.js";
import { checkBackend, checkOptions } from "../optionChecks.js";
import { pause } from "../pause.js";
import type { Architecture } from "./architecture.js";
import { bert } from "./bert.js";
import type { Checkpoint, CheckpointOptions, CheckpointSource } from "./checkpoint.js";
import { chosen } from "./chosen.js";
import { encodeText } from "./encodeText.js";
import { gpt2 } from "./gpt2.js";
import { parameterMap } from "./parameterMap.js";
import { readConfig } from "./readConfig.js";
import { readNetwork } from "./readNetwork.js";
import { refuseCheckpoint } from "./refuseCheckpoint.js";
import { runLayers } from "./runLayers.js";

const ARCHITECTURES: ReadonlyMap<unknown, Architecture> = new Map([
  ["bert", bert],
  ["gpt2", gpt2],
]);

const ALWAYS_CAUSAL = "The network is always causal: no token sees a later one.";
const UNUSUALLY_CAUSAL = "The network was trained without a causal mask.";

/**
 * A trained network of your own as a source of traces: BERT or GPT-2, in the files that Hugging
 * Face Transformers saves.
 *
 * Traces have every layer with every stage. GPT-2 is causal whatever the settings say; BERT is when
 * they ask for it. The heads are the network's own; with `ablate` among the settings, later layers
 * are computed without what those heads write. Everything is computed in the page, in
 * JavaScript: small networks answer as one types, BERT-base takes seconds.
 *
 * Parameters are kept as float32, 4 bytes each. A trace takes up to 2²⁸ bytes:
 *
 *     4 · layers · tokens · (4 · heads · tokens + 7 · dModel)
 *
 * A text of more tokens than that, or than the network has positions, is cut, and the trace says so
 * in `notice`. Between layers the page may do other work, and the signal may end the computation.
 *
 * Source: Devlin et al. 2019; Radford et al. 2019; Hugging Face Transformers, `BertModel`, `GPT2Model`.
 *
 * @param checkpoint - parameters, config and tokenizer
 * @param options - label, backend
 * @returns a source; `trace` answers later, and rejects with the signal's reason once it is aborted
 * @throws RangeError if the config is of another architecture or of a variant that is not computed
 *   here, if a parameter is missing, or if a shape is not what the config says
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
 *   },
 *   config: { model_type: "gpt2", vocab_size: 2, n_positions: 2, n_embd: 2, n_layer: 1, n_head: 1, n_inner: 2 },
 *   tokenizer: { encode: (text) => ({ ids: Array.from(text, Number), tokens: Array.from(text) }) },
 * });
 * const { layers } = await source.trace("01");
 * console.log(layers[0]?.weights.data); // Float32Array(4) [ 1, 0, 0.5, 0.5 ]
 * ```
 */
export function checkpointSource(
  checkpoint: Checkpoint,
  options: CheckpointOptions = {},
): CheckpointSource {
  checkOptions("checkpointSource", options, ["label", "backend"]);
  const { label, backend = pureBackend } = options;
  checkBackend("checkpointSource", backend);
  const { parameters, config, tokenizer } = Object(checkpoint) as Checkpoint;
  if (Object(config) !== config) {
    refuseCheckpoint("config", "be the parsed config.json", show(config), TypeError);
  }
  if (typeof tokenizer?.encode !== "function") {
    refuseCheckpoint("tokenizer", "have a method encode", show(tokenizer), TypeError);
  }
  const architecture = chosen(config, "model_type", ARCHITECTURES);
  const { name, isCausal, order, tensors } = architecture;
  const dimensions = readConfig(config, architecture.config);
  const named = parameterMap(parameters, (tensor) => tensors.test(tensor));
  const network = readNetwork(named, architecture, dimensions);

  return {
    async trace(text, settings = {}, signal) {
      checkTraceArguments(text, settings, signal);
      const { layers, heads } = dimensions;
      const ablate = checkAblate("trace", settings.ablate, Array(layers).fill(heads));
      const { ids, tokens, notice } = encodeText(tokenizer, text, dimensions);
      const { causal: isAskedFor = isCausal } = settings;
      const causal = isCausal || isAskedFor;
      const causalNotice = isCausal ? ALWAYS_CAUSAL : UNUSUALLY_CAUSAL;
      const notices = [
        notice,
        isAskedFor === isCausal ? undefined : causalNotice,
        ...ablateNotice(ablate),
      ];
      return {
        source: { kind: "trained", label: label ?? `a ${name} checkpoint` },
        queryTokens: tokens,
        keyTokens: tokens,
        notice: notices.filter(Boolean).join(" ") || undefined,
        layers: await runLayers(ids, network, {
          order,
          heads,
          causal,
          ablate,
          backend,
          rest: () => pause(signal),
        }),
      };
    },
  };
}
