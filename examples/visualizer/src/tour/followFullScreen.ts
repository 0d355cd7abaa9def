import type { Tour } from "./tour";

/** The parts of the page that full screen is about. */
export interface FullScreenParts {
  /** What fills the screen: the picture with all that belongs to it. */
  readonly room: HTMLElement;
  readonly button: HTMLButtonElement;
  /** Announces how to go on and how to leave. */
  readonly status: HTMLElement;
  /** The bar at the lower edge. */
  readonly bar: HTMLElement;
  readonly tour: Pick<Tour, "go">;
}

/** The keys of a presenter's remote control, and of a keyboard. */
const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  PageDown: 1,
  " ": 1,
  ArrowLeft: -1,
  PageUp: -1,
};

/** A remote control sends these, wherever the focus is. */
const REMOTE = ["PageDown", "PageUp"];

/** Follows into full screen and out of it, and takes one step of the tour at a key press there. */
export function followFullScreen({ room, button, status, bar, tour }: FullScreenParts): void {
  const changed = () => {
    const isFull = document.fullscreenElement === room;
    status.textContent = isFull
      ? "Full screen: → or Space goes one step on, ← one back, Esc leaves."
      : "";
    if (isFull) room.focus({ preventScroll: true });
    else button.focus({ preventScroll: true });
  };
  document.addEventListener("fullscreenchange", changed);
  changed();
  document.addEventListener(
    "keydown",
    (event) => {
      const by = STEPS[event.key];
      const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
      if (document.fullscreenElement !== room || by === undefined || !isPlain) return;
      // The arrow keys belong to what has the focus: the sentence, the matrix, a choice.
      const { target } = event;
      const isFree = target === room || target === document.body || isIn(bar, target);
      if (!isFree && !REMOTE.includes(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      status.textContent = ""; // who presses them knows them
      tour.go(by);
    },
    { capture: true },
  );
}

function isIn(bar: HTMLElement, target: EventTarget | null): boolean {
  return target instanceof Node && bar.contains(target);
}
