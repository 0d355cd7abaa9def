import type { Ref } from "preact";
import type { CompareMessages } from "../words/compareMessages.js";

interface SaveButtonProps {
  /** Whether something is saved already. */
  readonly isAgain: boolean;
  readonly button?: Ref<HTMLButtonElement>;
  readonly messages: CompareMessages;
  readonly onSave: () => void;
}

/** Saves what is shown now. */
export function SaveButton({ isAgain, button, messages, onSave }: SaveButtonProps) {
  return (
    <button ref={button ?? null} type="button" class="button" onClick={onSave}>
      {isAgain ? messages.saveInstead : messages.save}
    </button>
  );
}
