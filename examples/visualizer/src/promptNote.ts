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

const buttonsIn = (prompt: Element) => [
  ...prompt.querySelectorAll<HTMLButtonElement>("button[data-stage]"),
];

/** A note that has nothing to show yet. */
export function createPromptNote({ note, prompts, onNext, onBack }: NoteParts): PromptNote {
  let shown: HTMLButtonElement | undefined;
  const title = document.createElement("p");
  title.id = "now-title";
  title.className = "title";

  const nameOf = (prompt: Element) => prompt.querySelector("legend")?.textContent ?? "";

  function controls(pressed: HTMLButtonElement, place: number): Node[] {
    const [next] = prompts.slice(place + 1, place + 2).flatMap(buttonsIn);
    const back = button("Back to the text", "back", () => {
      note.hidden = true;
      onBack();
      pressed.focus({ preventScroll: true });
      pressed.scrollIntoView({ block: "center" });
    });
    if (next === undefined) return [back];
    const on = button(`Next (${place + 2} of ${prompts.length})`, "next", () => onNext(next));
    // Who listens and goes from one to the next hears what each asks.
    on.setAttribute("aria-describedby", "now-prompt");
    return [on, back];
  }

  return {
    show(pressed) {
      const prompt = pressed.closest(".try-it");
      if (prompt === null) return;
      shown = pressed;
      const copy = prompt.cloneNode(true) as Element; // cloneNode is typed Node, but keeps the kind
      const [words, buttons] = [".prompt", ".try-it-buttons"].map((part) =>
        copy.querySelector(part),
      );
      if (words == null || buttons == null) return;
      words.id = "now-prompt";
      buttons.append(...controls(pressed, prompts.indexOf(prompt)));
      note.replaceChildren(title, words, buttons);
      note.hidden = false;
      this.tell(true, true);
    },
    tell(isAboutShown, isAsSet) {
      const prompt = shown?.closest(".try-it");
      if (shown === undefined || prompt == null) return;
      note.classList.toggle("is-past", !isAboutShown);
      const repeated = buttonsIn(note)[buttonsIn(prompt).indexOf(shown)];
      repeated?.setAttribute("aria-current", `${isAboutShown && isAsSet}`);
      const past = " (about other numbers: its buttons bring them back)";
      title.textContent = `${nameOf(prompt)}${isAboutShown ? "" : past}`;
    },
    originalOf(pressed) {
      const prompt = shown?.closest(".try-it");
      return prompt == null ? undefined : buttonsIn(prompt)[buttonsIn(note).indexOf(pressed)];
    },
  };
}

function button(text: string, name: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = name;
  made.textContent = text;
  made.addEventListener("click", onClick);
  return made;
}
