import { Choice } from "../frame/Choice.js";
import type { ReaderParts } from "../frame/parts.js";
import { DIRECTIONS, VIEWS } from "../settings/inspectorSettings.js";
import { PlayButton } from "./PlayButton.js";

interface ReadingBarProps extends ReaderParts {
  readonly onAdding: (isOn: boolean) => void;
  /** Playing is about to show the next step. */
  readonly onLeave: () => void;
}

/** The button that plays through the steps, and how pairs of tokens are shown, read and held. */
export function ReadingBar(props: ReadingBarProps) {
  const { store, model, messages, panels, isAdding, onAdding } = props;
  const { view, direction } = model.state.reading;
  const isPairs = panels[0]?.columnAxis === "key";
  return (
    <div class="reading-bar">
      <PlayButton {...props} />
      {isPairs ? (
        <>
          <Choice
            class="segments directions"
            legend={messages.direction}
            values={DIRECTIONS}
            chosen={direction}
            onChoose={(chosen) => store.read({ direction: chosen })}
          >
            {(each) => messages.directions[each]}
          </Choice>
          <Choice
            class="segments views"
            legend={messages.view}
            values={VIEWS}
            chosen={view}
            onChoose={(chosen) => store.read({ view: chosen })}
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
