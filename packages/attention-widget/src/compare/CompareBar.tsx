import { useRef } from "preact/hooks";
import { Choice } from "../frame/Choice.js";
import type { CompareToolPicture } from "../picture/tools/compareTool.js";
import { COMPARE_MODES, type CompareMode } from "../settings/compareModes.js";
import type { CompareMessages } from "../words/compareMessages.js";

interface CompareBarProps extends CompareToolPicture {
  readonly words: CompareMessages;
  readonly onSave: () => void;
  readonly onDrop: () => void;
  readonly onMode: (mode: CompareMode) => void;
}

/** Saves what is shown, and names what is compared with what, and how. */
export function CompareBar(props: CompareBarProps) {
  const { hasSaved, saveName, sentences, canSubtract, mode, words, onSave, onDrop, onMode } = props;
  const save = useRef<HTMLButtonElement>(null);
  const drop = () => {
    onDrop();
    // This button disappears, so the focus moves to the bar.
    save.current?.focus();
  };
  return (
    <div class="compare-bar">
      <p class="buttons">
        <button ref={save} type="button" class="button" onClick={onSave}>
          {saveName}
        </button>
        {hasSaved ? (
          <button type="button" class="button" onClick={drop}>
            {words.drop}
          </button>
        ) : null}
      </p>
      <div class="compared" role="status">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {canSubtract ? (
        <Choice
          class="segments compare-modes"
          legend={words.mode}
          values={COMPARE_MODES}
          chosen={mode}
          onChoose={onMode}
        >
          {(each) => words.modes[each]}
        </Choice>
      ) : null}
    </div>
  );
}
