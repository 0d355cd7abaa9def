import { clearTokenPositions } from "../settings/clearTokenPositions.js";
import type { BaseStore } from "./baseStore.js";
import type { HeadReader } from "./createHeadReader.js";
import type { Instruments } from "./createInstruments.js";
import type { Transforms } from "./createTransforms.js";
import { followTyping } from "./followTyping.js";
import type { InspectorStore } from "./inspectorStore.js";
import { selectAddedRow } from "./selection/selectAddedRow.js";
import { selectedTokensAfterSettings } from "./selection/selectedTokensAfterSettings.js";
import { namesHead } from "./settingsOf.js";
import { needsNewTrace } from "./traceSettings.js";

/** The actions of the user on the instruments, and those on the heatmap that the instruments follow. */
type InspectorActions = Pick<
  InspectorStore,
  | "change"
  | "setSettings"
  | "selectAll"
  | "hover"
  | "hoverAside"
  | "readHeads"
  | "save"
  | "continueText"
  | "setAdding"
>;

/** @param base - the heatmap */
export function inspectorActions(
  base: BaseStore,
  instruments: Instruments,
  transforms: Transforms,
  headReader: HeadReader,
): InspectorActions {
  const { applySettings, change, changeSilently } = instruments;
  const beginTyping = followTyping({
    base,
    settings: () => instruments.get().settings,
    add: (alsoSelected) => applySettings({ alsoSelected }),
  });

  return {
    change(part) {
      if (part.text !== undefined) {
        beginTyping();
        applySettings(clearTokenPositions(instruments.get().settings));
      }
      if (namesHead(part)) applySettings({ combination: null });
      // A change of the text or of the heads changes the rows.
      if (part.text !== undefined || part.heads !== undefined)
        changeSilently({ beforeGrowth: null });
      if (instruments.get().transformed === undefined || !namesHead(part)) return base.change(part);
      const { layer, head } = { ...base.get().state, ...part };
      transforms.whenComputed({ layer, head }, () => base.change(part));
    },
    setSettings(
      part,
      selected = selectedTokensAfterSettings(part, instruments.get().settings, base.get()),
    ) {
      transforms.keepHovered(() => {
        const before = instruments.get().settings;
        if (applySettings({ alsoSelected: selected.alsoSelected, ...part }))
          transforms.transformAgain();
        if (selected.selection !== base.get().state.selection) base.select(selected.selection);
        const { settings, saved } = instruments.get();
        if (needsNewTrace(before, settings)) {
          const isBack = saved?.isBeforeAblation === true && settings.ablatedHeads.length === 0;
          changeSilently({ beforeGrowth: null, saved: isBack ? null : saved });
          base.recompute();
        }
        base.change({});
      });
    },
    selectAll({ selection, alsoSelected, component = null }) {
      applySettings({ alsoSelected });
      changeSilently({ component });
      base.select(selection);
    },
    hover(at) {
      // If no cell was hovered, the base sees no change and reports none.
      if (instruments.get().hoveredAside !== null) change({ hoveredAside: null });
      base.hover(at);
    },
    hoverAside(at) {
      base.hover(null);
      // A head that must be computed first is shown only when it is opened.
      change({ hoveredAside: at?.kind === "head" && transforms.isMissing(at) ? null : at });
    },
    readHeads: headReader.read,
    save: (saved) => change({ saved }),
    continueText(text) {
      const { given } = base.get();
      applySettings(clearTokenPositions(instruments.get().settings));
      changeSilently({ beforeGrowth: given ?? null });
      selectAddedRow(base);
      base.change({ text });
    },
    setAdding: (isAdding) => change({ isAdding }),
  };
}
