import "./tour.css";
import { buttonOf } from "../buttonOf";

/** One button of a prompt: a step of the tour in full screen. */
export interface Step {
  /** The prompt in the page that it belongs to. */
  readonly prompt: HTMLElement;
  /** The button in that prompt. */
  readonly button: HTMLButtonElement;
}

/** The bar at the lower edge that repeats a prompt below the picture. */
export interface TourBar {
  /** Repeats the prompt of a step. */
  show(step: Step): void;
  hide(): void;
  /** Marks the step's button where the picture is as it set it, and says what the step exchanged. */
  mark(isAsSet: boolean, changed: string): void;
  /** The button of a prompt that one in the bar repeats. */
  originalOf(repeated: HTMLButtonElement): HTMLButtonElement | undefined;
  /** Moves the keyboard's focus to the way on. */
  focusNext(): void;
}

interface BarParts {
  /** Empty and hidden at first. */
  readonly bar: HTMLElement;
  /** All prompts, in the order of the tour. */
  readonly prompts: readonly HTMLElement[];
  /** Goes on to another prompt. */
  readonly onNext: (next: HTMLElement) => void;
  readonly onBack: () => void;
}

/** The buttons of a prompt, or of its repetition, that set the heatmap. */
export function buttonsIn(prompt: Element): readonly HTMLButtonElement[] {
  return [...prompt.querySelectorAll<HTMLButtonElement>("button[data-stage]")];
}

/** Creates a bar that shows nothing yet. */
export function createTourBar({ bar, prompts, onNext, onBack }: BarParts): TourBar {
  let shown: Step | undefined;
  const title = elementOf("p", "title");
  title.id = "tour-title";
  const changes = elementOf("p", "quiet");
  changes.setAttribute("role", "status");

  /** The buttons to the prompts before and after, and back to the text. */
  function ways(prompt: HTMLElement): readonly HTMLButtonElement[] {
    const place = prompts.indexOf(prompt);
    const back = styledButton("Back to the text", "back", onBack);
    const next = prompts[place + 1];
    if (next === undefined) return [back];
    const on = styledButton("Next", "next", () => onNext(next));
    // A screen reader announces the next question when focus moves to this button.
    on.setAttribute("aria-describedby", "tour-prompt");
    return [on, back];
  }

  return {
    show(step) {
      const { prompt } = step;
      const words = prompt.querySelector(".prompt")?.cloneNode(true);
      const buttons = prompt.querySelector(".try-it-buttons")?.cloneNode(true);
      if (!(words instanceof HTMLElement) || !(buttons instanceof Element)) return;
      const isSame = shown?.prompt === prompt && !bar.hidden;
      shown = step;
      if (isSame) return;
      words.id = "tour-prompt";
      const name = prompt.querySelector("legend")?.textContent?.trim() ?? "";
      const count = elementOf("span", "quiet");
      count.textContent = `${prompts.indexOf(prompt) + 1} of ${prompts.length}`;
      title.replaceChildren(name, " ", count);
      const whole = styledButton("Whole text", "whole", () => {
        const isWhole = bar.classList.toggle("is-whole");
        whole.setAttribute("aria-expanded", `${isWhole}`);
      });
      whole.setAttribute("aria-expanded", "false");
      bar.classList.remove("is-whole");
      const onward = elementOf("p", "ways");
      onward.append(...ways(prompt));
      bar.replaceChildren(title, words, whole, changes, buttons, onward);
      bar.hidden = false;
    },
    hide() {
      shown = undefined;
      bar.hidden = true;
    },
    mark(isAsSet, changed) {
      if (shown === undefined) return;
      const at = buttonsIn(shown.prompt).indexOf(shown.button);
      for (const [place, button] of buttonsIn(bar).entries()) {
        button.setAttribute("aria-pressed", `${isAsSet && place === at}`);
      }
      if (changes.textContent !== changed) changes.textContent = changed;
    },
    originalOf(repeated) {
      return shown && buttonsIn(shown.prompt)[buttonsIn(bar).indexOf(repeated)];
    },
    focusNext() {
      bar.querySelector<HTMLElement>(".next, .back")?.focus({ preventScroll: true });
    },
  };
}

function elementOf(name: string, className: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

/** A button with a class. */
function styledButton(text: string, className: string, onClick: () => void): HTMLButtonElement {
  const button = buttonOf(text, onClick);
  button.className = className;
  return button;
}
