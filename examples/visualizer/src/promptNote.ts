/** A prompt of the article, repeated above the numbers. */
export interface PromptNote {
  /** Repeats the prompt that a button of the article belongs to. */
  show(pressed: HTMLButtonElement): void;
  /**
   * Says whether the numbers that are shown are those that the prompt speaks of, and whether they
   * are shown as the button said that was pressed.
   */
  tell(isAboutShown: boolean, isAsSet: boolean): void;
  /** The button of the article that one in here repeats. */
  originalOf(button: HTMLButtonElement): HTMLButtonElement | undefined;
}

interface NoteParts {
  /** Empty so far, and hidden. */
  readonly note: HTMLElement;
  /** All prompts, in the order of the tour. */
  readonly prompts: readonly Element[];
  /** The reader goes on to another prompt, by its first button. */
  readonly onNext: (first: HTMLButtonElement) => void;
  /** The reader goes back to the text. */
  readonly onBack: () => void;
}

/** What is repeated: a prompt, and its button that was pressed. */
interface Shown {
  readonly prompt: Element;
  readonly pressed: HTMLButtonElement;
}

/** A note that has nothing to show yet. */
export function createPromptNote({ note, prompts, onNext, onBack }: NoteParts): PromptNote {
  let shown: Shown | undefined;
  const title = document.createElement("p");
  title.id = "now-title";
  title.className = "title";

  function tell(isAboutShown: boolean, isAsSet: boolean): void {
    if (shown === undefined) return;
    const { prompt, pressed } = shown;
    const name = prompt.querySelector("legend")?.textContent ?? "";
    const past = isAboutShown ? "" : " (about other numbers: its buttons bring them back)";
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

  /** On to the next prompt, where there is one, and back to the text. */
  function ways(from: Shown): readonly HTMLButtonElement[] {
    const place = prompts.indexOf(from.prompt);
    const back = button("Back to the text", "back", () => leave(from));
    const [first] = prompts.slice(place + 1, place + 2).flatMap(buttonsIn);
    if (first === undefined) return [back];
    const next = button("Next", "next", () => onNext(first));
    // Who listens and goes from one to the next hears what each asks.
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
      tell(true, true);
    },
    tell,
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
  const made = document.createElement("button");
  made.type = "button";
  made.className = name;
  made.textContent = text;
  made.addEventListener("click", onClick);
  return made;
}
