import { Choice } from "../frame/Choice.js";
import type { InspectorPicture } from "../picture/inspectorPicture.js";
import { DIRECTIONS, VIEWS } from "../settings/inspectorSettings.js";
import type { InspectorStore } from "../store/inspectorStore.js";

interface InspectorBarProps {
  readonly store: InspectorStore;
  readonly picture: InspectorPicture;
}

/** How pairs of tokens are shown, read and selected. */
export function InspectorBar({ store, picture }: InspectorBarProps) {
  const { words, settings, isAdding, isOfPairs, hasViews } = picture;
  if (!hasViews) return null;
  return (
    <>
      {isOfPairs && (
        <Choice
          class="segments directions"
          legend={words.direction}
          values={DIRECTIONS}
          chosen={settings.direction}
          onChoose={(direction) => store.setSettings({ direction })}
        >
          {(each) => words.directions[each]}
        </Choice>
      )}
      <Choice
        class="segments views"
        legend={words.view}
        values={VIEWS}
        chosen={settings.view}
        onChoose={(view) => store.setSettings({ view })}
      >
        {(each) => words.views[each]}
      </Choice>
      {isOfPairs && (
        <button
          type="button"
          class="button"
          aria-pressed={isAdding}
          onClick={() => store.setAdding(!isAdding)}
        >
          {words.add}
        </button>
      )}
    </>
  );
}
