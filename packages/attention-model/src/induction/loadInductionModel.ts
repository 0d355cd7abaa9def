import type { HeadPlace } from "attention-core";
import { checkAblate } from "../checks/checkAblate.js";
import { checkBackend } from "../checks/checkBackend.js";
import { checkIndex } from "../checks/checkIndex.js";
import { checkOptions } from "../checks/checkOptions.js";
import { checkTraceArguments } from "../checks/checkTraceArguments.js";
import { pureBackend } from "../network/backend.js";
import { pause } from "../pause.js";
import { withoutHeads } from "../withoutHeads.js";
import { finalNetwork } from "./finalNetwork.js";
import type { InductionModel } from "./inductionModel.js";
import { CONTEXT, HEADS, type InductionNetwork, LAYERS } from "./inductionNetwork.js";
import type { InductionOptions } from "./inductionOptions.js";
import { openCheckpoints } from "./openCheckpoints.js";
import { predictionParts } from "./predictionParts.js";
import { runInduction } from "./runInduction.js";
import { scoreParts } from "./scoreParts.js";
import { splitWords } from "./splitWords.js";
import { symbolsOf } from "./symbolsOf.js";
import { traceOf } from "./traceOf.js";
import { TRAINING } from "./training.js";

const CALLER = "loadInductionModel";

/**
 * The causal network that comes inside this package, at once: two layers of four heads, attention and nothing else,
 * that learned to copy. It was trained on repetitions of random symbols, not on language: a repeated word makes it
 * expect what followed before, in any language.
 *
 * Each word of a text stands for one of 512 symbols. MODEL_CARD.md says more.
 *
 * Source: Elhage et al. 2021 (attention-only transformers); Olsson et al. 2022 (induction heads).
 *
 * @param options - checkpoints, backend
 * @returns a source of traces, each with predictions
 * @throws TypeError if an option is the wrong kind of thing or has an unknown name
 * @example
 * ```ts
 * import { loadInductionModel } from "attention-model/induction";
 *
 * const model = loadInductionModel();
 * const trace = await model.trace("do re mi fa so la ti do re mi");
 * console.log(trace.predictions.at(-1)?.[0]?.token); // fa
 *
 * const ablate = [0, 1, 2, 3].map((head) => ({ layer: 0, head }));
 * const without = await model.trace("do re mi fa so la ti do re mi", { ablate });
 * console.log(without.predictions.at(-1)?.[0]?.token === "fa"); // false
 * ```
 */
export function loadInductionModel(options: InductionOptions = {}): InductionModel {
  checkOptions(CALLER, options, ["checkpoints", "backend"]);
  const { checkpoints, backend = pureBackend } = options;
  checkBackend(CALLER, backend);
  const networkAt = openCheckpoints(CALLER, checkpoints);
  return {
    canAblate: true,
    checkpoints: TRAINING,
    scoreParts,
    predictionParts,
    async trace(text, settings = {}, signal) {
      checkTraceArguments(text, settings, signal);
      const last = TRAINING.length - 1;
      const { checkpoint = last, causal = true } = settings;
      checkIndex("trace", "checkpoint", checkpoint, TRAINING.length);
      const ablate = checkAblate("trace", settings.ablate, Array(LAYERS).fill(HEADS));
      const betweenLayers = () => pause(signal);
      await betweenLayers();
      const whole = checkpoint === last ? finalNetwork() : await networkAt(checkpoint, signal);
      const network = withoutAblated(whole, ablate);
      const words = splitWords(text, CONTEXT + 1); // one more, to see whether there is more
      const usedWords = words.slice(0, CONTEXT);
      const symbols = symbolsOf(usedWords.map(({ token }) => token));
      const run = await runInduction(symbols, network, backend, betweenLayers);
      const context = {
        text,
        words: usedWords,
        symbols,
        network,
        ablate,
        training: TRAINING[checkpoint]!,
        isCut: words.length > CONTEXT,
        isAskedToSeeAll: !causal,
      };
      return traceOf(context, run);
    },
  };
}

function withoutAblated(network: InductionNetwork, ablate: readonly HeadPlace[]): InductionNetwork {
  const layers = network.layers.map((projections, layer) =>
    withoutHeads(projections, HEADS, layer, ablate),
  );
  return { ...network, layers };
}
