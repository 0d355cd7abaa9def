import type { AttentionTrace } from "attention-core";
import { type TraceInput, traceFrom } from "attention-core/formats";
import { heatmapPictures } from "../picture/heatmapPicture.js";
import { inspectorPictures } from "../picture/inspectorPicture.js";
import { stillOfHeatmap } from "../picture/still/stillOfHeatmap.js";
import { stillOfInspector } from "../picture/still/stillOfInspector.js";
import type { StillPicture } from "../picture/still/stillPicture.js";
import { checkValue } from "../settings/checks/checkFields.js";
import { isObject, type Rule, type Rules } from "../settings/checks/rules.js";
import { keysOf } from "../settings/keysOf.js";
import { INSPECTOR_OPTION_RULES } from "../store/checks/checkInspector.js";
import { checkOptions, STATE_RULES } from "../store/checks/checkOptions.js";
import { createHeatmapStore } from "../store/createHeatmapStore.js";
import { createInspectorStore } from "../store/createInspectorStore.js";
import type { InspectorOptions } from "../store/inspectorOptions.js";
import { isArrays } from "../store/isArrays.js";
import { isPromise } from "../store/isPromise.js";
import type { OptionsOfTrace } from "../store/optionsOfTrace.js";
import type { StaticOptions } from "./staticOptions.js";

const NUMBERS: Rule = {
  must: "be an AttentionTrace, what traceFrom takes, or a string",
  isKind: (value) => typeof value === "string" || (isObject(value) && !isPromise(value)),
};

const { text: _, ...PLACES } = STATE_RULES;
const { state, settings, select, caption, messages } = INSPECTOR_OPTION_RULES;
const RULES = { ...PLACES, state, settings, select, caption, messages } satisfies Readonly<
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
  const shown: StaticOptions = Object.fromEntries(
    names.flatMap((name) => (name in options ? [[name, options[name]]] : [])),
  );
  const numbers =
    typeof trace === "string"
      ? { text: trace }
      : { trace: isArrays(trace) ? traceFrom(trace) : trace };
  const stillOf = isOfInspector(options) ? inspectorStill : heatmapStill;
  return stillOf(caller, { ...shown, ...numbers });
}

/** Whether options are those of an inspector: only its settings say how its picture is drawn. */
function isOfInspector({ settings, state }: StaticOptions): boolean {
  return Boolean(settings) || (state != null && "settings" in state && Boolean(state.settings));
}

function heatmapStill(
  caller: string,
  { settings: _, ...options }: OptionsOfTrace<InspectorOptions>,
): StillPicture {
  const store = createHeatmapStore(caller, options);
  return stillOfHeatmap(heatmapPictures(store.messages)(store.get()));
}

function inspectorStill(caller: string, options: OptionsOfTrace<InspectorOptions>): StillPicture {
  const store = createInspectorStore(caller, options);
  store.finish(); // nothing is drawn later
  return stillOfInspector(inspectorPictures(store.messages)(store.get()));
}
