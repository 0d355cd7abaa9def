import type { ChooseToy } from "./trainedHeads";

/** Switches from the trained heads to the hand-built ones, announces it, and offers the way back. */
export interface LeftTrained {
  /** Switches, if the trained heads are shown. */
  leave(): void;
  /** Removes the notice: the user chose heads, or has moved on. */
  forget(): void;
}

interface LeftTrainedParts {
  /** Announces the switch. */
  readonly status: HTMLElement;
  /** Goes back to the trained heads; hidden at first. */
  readonly back: HTMLButtonElement;
  readonly chooseToy: ChooseToy;
  /** Called when the user goes back; `goBack` does it. */
  readonly onBack: (goBack: () => void) => void;
}

/** Starts with the trained heads not left yet. */
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
      status.textContent = "Switched to the hand-built heads, which this prompt uses.";
    },
    forget,
  };
}
