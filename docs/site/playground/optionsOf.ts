import type { InspectorOptions, InspectorState } from "attention-widget/inspector";
import { DEFAULT_STATE } from "../../../packages/attention-widget/src/settings/heatmapState";
import { DEFAULT_SETTINGS } from "../../../packages/attention-widget/src/settings/inspectorSettings";
import { selectionName } from "../../../packages/attention-widget/src/settings/selection/namedSelection";
import { withoutUndefined } from "./withoutUndefined";

/** What the user can set in the picture itself. */
const IN_PICTURE = ["text", "heads", "head", "layer", "stage", "causal"] as const;

/**
 * The options that bring a heatmap into a state, as few as will do; what the picture does not know stays as
 * it was.
 */
export function optionsOf(
  state: InspectorState,
  before: InspectorOptions,
  tokens: readonly string[],
): InspectorOptions {
  const { controls, theme, caption } = before;
  const { selection } = state;
  const settings = differing(state.settings, DEFAULT_SETTINGS);
  const shared = { queryTokens: tokens, keyTokens: tokens };
  return {
    ...differing(pick(state), DEFAULT_STATE),
    ...(selection === null ? {} : { select: selectionName(selection, shared) }),
    ...withoutUndefined({ controls, theme, caption }),
    ...(Object.keys(settings).length > 0 ? { settings } : {}),
  };
}

function pick(state: InspectorState): object {
  return Object.fromEntries(IN_PICTURE.map((name) => [name, state[name]]));
}

function differing(values: object, defaults: object): object {
  const usual: Readonly<Record<string, unknown>> = { ...defaults };
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(usual[name]),
    ),
  );
}
