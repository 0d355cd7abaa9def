import { Choice } from "../frame/Choice.js";
import type { InspectorParts } from "../frame/parts.js";
import { DIRECTIONS, VIEWS } from "../settings/inspectorSettings.js";
import { PlayButton } from "./PlayButton.js";

interface InspectorBarProps extends InspectorParts {
  readonly onAdding: (isOn: boolean) => void;
  /** Playing is about to show the next step. */
  readonly onLeave: () => void;
}

/** The button that plays through the steps, and how pairs of tokens are shown, read and held. */
export function InspectorBar(props: InspectorBarProps) {
  const { store, model, messages, panels, isAdding, onAdding } = props;
  const { view, direction } = model.state.settings;
  const isPairs = panels[0]?.columnAxis === "key";
  return (
    <div class="inspector-bar">
      <PlayButton {...props} />
      {isPairs ? (
        <>
          <Choice
            class="segments directions"
            legend={messages.direction}
            values={DIRECTIONS}
            chosen={direction}
            onChoose={(chosen) => store.setSettings({ direction: chosen })}
          >
            {(each) => messages.directions[each]}
          </Choice>
          <Choice
            class="segments views"
            legend={messages.view}
            values={VIEWS}
            chosen={view}
            onChoose={(chosen) => store.setSettings({ view: chosen })}
          >
            {(each) => messages.views[each]}
          </Choice>
          <button
            type="button"
            class="button"
            aria-pressed={isAdding}
            onClick={() => onAdding(!isAdding)}
          >
            {messages.add}
          </button>
        </>
      ) : null}
    </div>
  );
}
