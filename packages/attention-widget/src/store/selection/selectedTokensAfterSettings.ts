import type { PictureInput } from "../../picture/pictureInput.js";
import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import type { SelectedTokens } from "../../settings/selection/selectedTokens.js";
import { isSelfAttention } from "../../transforms/isSelfAttention.js";
import { wordGroupsOf } from "../../transforms/mergeWords.js";
import { selectedTokensForDirection } from "./selectedTokensForDirection.js";
import { selectedTokensInWords } from "./selectedTokensInWords.js";

/** The selected tokens after a change of the settings: the same ones, if they still exist. */
export function selectedTokensAfterSettings(
  change: Partial<InspectorSettings>,
  settings: InspectorSettings,
  { given, state }: PictureInput,
): SelectedTokens {
  const selected = { selection: state.selection, alsoSelected: settings.alsoSelected };
  if (given === undefined) return selected;
  const next = { ...settings, ...change };
  const isSelf = isSelfAttention(given);
  const inDirection = selectedTokensForDirection(
    selected,
    settings.direction,
    next.direction,
    isSelf,
  );
  return next.hasWords === settings.hasWords
    ? inDirection
    : selectedTokensInWords(inDirection, next, wordGroupsOf(given));
}
