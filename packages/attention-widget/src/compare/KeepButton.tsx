import type { Ref } from "preact";
import type { CompareMessages } from "../words/compareMessages.js";

interface KeepButtonProps {
  /** Whether something is kept already. */
  readonly isAgain: boolean;
  readonly button?: Ref<HTMLButtonElement>;
  readonly messages: CompareMessages;
  readonly onKeep: () => void;
}

/** Keeps what is shown now. */
export function KeepButton({ isAgain, button, messages, onKeep }: KeepButtonProps) {
  return (
    <button ref={button ?? null} type="button" class="button" onClick={onKeep}>
      {isAgain ? messages.keepInstead : messages.keep}
    </button>
  );
}
