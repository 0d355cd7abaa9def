import { useRef } from "preact/hooks";
import { Choice } from "../frame/Choice.js";
import { COMPARE_MODES, type CompareMode } from "../settings/compareModes.js";
import type { CompareMessages } from "../words/compareMessages.js";
import type { NoDifference } from "../words/noDifference.js";
import { SaveButton } from "./SaveButton.js";

/** What the bar shows, and its callbacks for the user's actions. */
export interface CompareBarProps {
  /** Label of what was saved; null if nothing is. */
  readonly saved: string | null;
  /** Label of what is shown now. */
  readonly present: string;
  readonly mode: CompareMode;
  /** Why there is no difference; with a reason, there is no choice of it. */
  readonly reason: NoDifference | undefined;
  readonly messages: CompareMessages;
  readonly onSave: () => void;
  readonly onDrop: () => void;
  readonly onMode: (mode: CompareMode) => void;
}

/** Saves what is shown, and shows what is compared, and how. */
export function CompareBar(props: CompareBarProps) {
  const { saved, present, mode, reason, messages, onSave, onDrop, onMode } = props;
  const save = useRef<HTMLButtonElement>(null);
  const drop = () => {
    onDrop();
    // This button disappears, so the focus moves to the bar.
    save.current?.focus();
  };
  return (
    <div class="compare-bar">
      <p class="buttons">
        <SaveButton button={save} isAgain={saved !== null} messages={messages} onSave={onSave} />
        {saved === null ? null : (
          <button type="button" class="button" onClick={drop}>
            {messages.drop}
          </button>
        )}
      </p>
      <div class="compared" role="status">
        {saved === null ? (
          <p>{messages.hint}</p>
        ) : (
          <>
            <p>{messages.saved(saved)}</p>
            <p>{messages.present(present)}</p>
          </>
        )}
        {saved === null || reason === undefined ? null : <p>{messages.noDifference(reason)}</p>}
      </div>
      {saved === null || reason !== undefined ? null : (
        <Choice
          class="segments compare-modes"
          legend={messages.mode}
          values={COMPARE_MODES}
          chosen={mode}
          onChoose={onMode}
        >
          {(each) => messages.modes[each]}
        </Choice>
      )}
    </div>
  );
}
