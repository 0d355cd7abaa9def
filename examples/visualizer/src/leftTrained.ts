import type { ChooseToy } from "./trainedHeads";

/** Leaves the trained heads for the hand-built ones, says so, and leads back. */
export interface LeftTrained {
  /** Leaves them, where they are shown. */
  leave(): void;
  /** Nothing is to be said of it any more: the reader chose, or is elsewhere. */
  forget(): void;
}

interface LeftTrainedParts {
  /** Says that they were left. */
  readonly status: HTMLElement;
  /** Goes back to them; hidden so far. */
  readonly back: HTMLButtonElement;
  readonly chooseToy: ChooseToy;
  /** The reader goes back, which `goBack` does. */
  readonly onBack: (goBack: () => void) => void;
}

/** Nothing has been left yet. */
export function createLeftTrained(parts: LeftTrainedParts): LeftTrained {
  const { status, back, chooseToy, onBack } = parts;
  let goBack: ReturnType<ChooseToy>;
  function forget(): void {
    goBack = undefined;
    back.hidden = true;
    status.textContent = "";
  }
  back.addEventListener("click", () => {
    if (goBack !== undefined) onBack(goBack);
    forget();
  });
  return {
    leave() {
      const wayBack = chooseToy();
      if (wayBack === undefined) return;
      goBack = wayBack;
      back.hidden = false;
      status.textContent = "The hand-built heads are shown: the prompt is about them.";
    },
    forget,
  };
}
