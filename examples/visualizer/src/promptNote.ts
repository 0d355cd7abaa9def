/** A prompt of the article, repeated above the numbers. */
export interface PromptNote {
  /** Repeats the prompt that a button of the article belongs to. */
  show(pressed: HTMLButtonElement): void;
  /**
   * Marks whether the widget shows the weights that the prompt describes, and whether it shows them
   * as the pressed button set them.
   */
  mark(isAboutShown: boolean, isAsSet: boolean): void;
  /** The button of the article that one in here repeats. */
  originalOf(button: HTMLButtonElement): HTMLButtonElement | undefined;
}

interface NoteParts {
  /** Empty and hidden at first. */
  readonly note: HTMLElement;
  /** All prompts, in the order of the tour. */
  readonly prompts: readonly Element[];
  /** Called when the user goes on to another prompt, with its first button. */
  readonly onNext: (first: HTMLButtonElement) => void;
  /** Called when the user goes back to the text. */
  readonly onBack: () => void;
}

/** The prompt that is repeated, and its button that was pressed. */
interface Shown {
  readonly prompt: Element;
  readonly pressed: HTMLButtonElement;
}

/** Creates a note that shows nothing yet. */
export function createPromptNote({ note, prompts, onNext, onBack }: NoteParts): PromptNote {
  let shown: Shown | undefined;
  const title = document.createElement("p");
  title.id = "now-title";
  title.className = "title";

  function mark(isAboutShown: boolean, isAsSet: boolean): void {
    if (shown === undefined) return;
    const { prompt, pressed } = shown;
    const name = prompt.querySelector("legend")?.textContent ?? "";
    const past = isAboutShown ? "" : " (the view has changed; a button below restores it)";
    title.textContent = `${name}${past}`;
    const count = document.createElement("span");
    count.className = "quiet";
    count.textContent = `${prompts.indexOf(prompt) + 1} of ${prompts.length}`;
    title.append(" ", count);
    note.classList.toggle("is-past", !isAboutShown);
    const repeated = buttonsIn(note)[buttonsIn(prompt).indexOf(pressed)];
    repeated?.setAttribute("aria-current", `${isAboutShown && isAsSet}`);
  }

  function leave({ pressed }: Shown): void {
    note.hidden = true;
    onBack();
    pressed.focus({ preventScroll: true });
    pressed.scrollIntoView({ block: "center" });
  }

  /** The buttons to the next prompt, if there is one, and back to the text. */
  function ways(from: Shown): readonly HTMLButtonElement[] {
    const place = prompts.indexOf(from.prompt);
    const back = button("Back to the text", "back", () => leave(from));
    const [first] = prompts.slice(place + 1, place + 2).flatMap(buttonsIn);
    if (first === undefined) return [back];
    const next = button("Next", "next", () => onNext(first));
    // A screen reader announces the next question when focus moves to this button.
    next.setAttribute("aria-describedby", "now-prompt");
    return [next, back];
  }

  return {
    show(pressed) {
      const prompt = pressed.closest(".try-it");
      const words = prompt?.querySelector(".prompt")?.cloneNode(true);
      const buttons = prompt?.querySelector(".try-it-buttons")?.cloneNode(true);
      if (prompt == null || !(words instanceof Element) || !(buttons instanceof Element)) return;
      shown = { prompt, pressed };
      words.id = "now-prompt";
      buttons.append(...ways(shown));
      note.replaceChildren(title, words, buttons);
      note.hidden = false;
      mark(true, true);
    },
    mark,
    originalOf(repeated) {
      return shown && buttonsIn(shown.prompt)[buttonsIn(note).indexOf(repeated)];
    },
  };
}

/** The buttons of a prompt, or of its repetition, that set the heatmap. */
function buttonsIn(prompt: Element): readonly HTMLButtonElement[] {
  return [...prompt.querySelectorAll<HTMLButtonElement>("button[data-stage]")];
}

function button(text: string, name: string, onClick: () => void): HTMLButtonElement {
  const created = document.createElement("button");
  created.type = "button";
  created.className = name;
  created.textContent = text;
  created.addEventListener("click", onClick);
  return created;
}
