import { DEFAULT_STATE } from "../settings/heatmapState.js";
import { DEFAULT_SETTINGS } from "../settings/inspectorSettings.js";
import { selectionName } from "../settings/selection/namedSelection.js";
import type { InspectorOptions } from "../store/inspectorOptions.js";
import type { InspectorStore } from "../store/inspectorStore.js";

/** The address at which a page has numbers that are not computed from its text. */
const FILE = "attention.json";

/** The options that decide which numbers are computed and which of them are shown. */
const COMPUTED = ["heads", "causal"] as const;
const SHOWN = ["head", "layer", "stage", "controls", "caption"] as const;

const DEFAULTS = { ...DEFAULT_STATE, controls: "all", caption: null };

/**
 * The options that show the present state on another page: those that differ from the defaults. Numbers of a network or
 * a file go into a file beside that page.
 */
export function shownOptions(store: InspectorStore): Omit<InspectorOptions, "trace"> {
  const { given, trace, state } = store.get();
  const shown = store.restoringOptions();
  const isHandBuilt = given?.source.kind === "handBuilt";
  const { selection } = state;
  const settings = differing(state.settings, DEFAULT_SETTINGS, Object.keys(DEFAULT_SETTINGS));
  return {
    ...(isHandBuilt ? { text: state.text } : { src: FILE }),
    ...differing(shown, DEFAULTS, isHandBuilt ? [...COMPUTED, ...SHOWN] : SHOWN),
    ...(selection && trace ? { select: selectionName(selection, trace) } : {}),
    ...(Object.keys(settings).length > 0 ? { settings } : {}),
  };
}

/** The properties with these names in which an object differs from another. */
function differing(given: object, defaults: object, names: readonly string[]): object {
  const usual: Readonly<Record<string, unknown>> = { ...defaults };
  return Object.fromEntries(
    Object.entries(given).filter(
      ([name, value]) =>
        names.includes(name) && JSON.stringify(value) !== JSON.stringify(usual[name]),
    ),
  );
}
