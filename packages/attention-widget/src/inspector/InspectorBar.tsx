import { Choice } from "../frame/Choice.js";
import { OpenFile } from "../open/OpenFile.js";
import type { InspectorPicture } from "../picture/inspectorPicture.js";
import { DIRECTIONS, VIEWS } from "../settings/inspectorSettings.js";
import type { InspectorStore } from "../store/inspectorModel.js";
import { PlayButton } from "./PlayButton.js";

interface InspectorBarProps {
  readonly store: InspectorStore;
  readonly picture: InspectorPicture;
  /** Playing is about to show the next step. */
  readonly onLeave: () => void;
}

/** The button that plays through the steps, and how pairs of tokens are shown, read and selected. */
export function InspectorBar({ store, picture, onLeave }: InspectorBarProps) {
  const { words, settings, isAdding, isOfPairs } = picture;
  return (
    <div class="inspector-bar">
      <PlayButton store={store} picture={picture} onLeave={onLeave} />
      {isOfPairs ? (
        <>
          <Choice
            class="segments directions"
            legend={words.direction}
            values={DIRECTIONS}
            chosen={settings.direction}
            onChoose={(direction) => store.setSettings({ direction })}
          >
            {(each) => words.directions[each]}
          </Choice>
          <Choice
            class="segments views"
            legend={words.view}
            values={VIEWS}
            chosen={settings.view}
            onChoose={(view) => store.setSettings({ view })}
          >
            {(each) => words.views[each]}
          </Choice>
          <button
            type="button"
            class="button"
            aria-pressed={isAdding}
            onClick={() => store.setAdding(!isAdding)}
          >
            {words.add}
          </button>
        </>
      ) : null}
      {picture.canOpen && <OpenFile store={store} words={words.open} />}
    </div>
  );
}
