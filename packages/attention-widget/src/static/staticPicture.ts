import type { AttentionTrace } from "attention-core";
import { type TraceInput, traceFrom } from "attention-core/formats";
import { heatmapPictures } from "../picture/heatmapPicture.js";
import { stillOfHeatmap } from "../picture/still/stillOfHeatmap.js";
import type { StillPicture } from "../picture/still/stillPicture.js";
import { keysOf } from "../settings/keysOf.js";
import { checkValue } from "../store/checks/checkFields.js";
import { checkOptions, OPTION_RULES, STATE_RULES } from "../store/checks/checkOptions.js";
import { isObject, type Rule, type Rules } from "../store/checks/rules.js";
import { createHeatmapStore } from "../store/createHeatmapStore.js";
import { isArrays } from "../store/isArrays.js";
import { isPromise } from "../store/isPromise.js";
import type { StaticOptions } from "./staticOptions.js";

const NUMBERS: Rule = {
  must: "be an AttentionTrace, what traceFrom takes, or a text",
  isKind: (value) => typeof value === "string" || (isObject(value) && !isPromise(value)),
};

const { text: _, ...PLACES } = STATE_RULES;
const { state, select, caption, messages } = OPTION_RULES;
const RULES = { ...PLACES, state, select, caption, messages } satisfies Readonly<
  Record<keyof StaticOptions, Rule>
>;

/** What a heatmap with these options would show, by the same store and the same picture. */
export function staticPicture<Options extends StaticOptions>(
  caller: string,
  trace: AttentionTrace | TraceInput | string,
  options: Options,
  ownRules: Rules = {},
): StillPicture {
  checkValue(caller, "trace", trace, NUMBERS);
  checkOptions(caller, options, { ...RULES, ...ownRules });
  const names = keysOf(RULES);
  const shown = Object.fromEntries(
    names.flatMap((name) => (name in options ? [[name, options[name]]] : [])),
  );
  const numbers =
    typeof trace === "string"
      ? { text: trace }
      : { trace: isArrays(trace) ? traceFrom(trace) : trace };
  const store = createHeatmapStore(caller, { ...shown, ...numbers });
  return stillOfHeatmap(heatmapPictures(store.messages)(store.get()));
}
