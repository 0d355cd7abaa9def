import type { PageState } from "../address/pageState";
import { buttonOf } from "../buttonOf";
import { differingWords } from "../examples/variantsOf";
import { copyingPreset } from "./copyingPreset";

interface CopyingParts {
  /** Holds what follows, and the button that opens the list. */
  readonly row: HTMLElement;
  /** Holds the buttons for what is changed about the example that is shown. */
  readonly changes: HTMLElement;
  /** The list of examples, which opens over the page. */
  readonly list: HTMLElement;
  /** The settings of a new inspector, with the view that the reader has. */
  readonly settings: () => PageState["settings"];
  readonly onChoose: (state: PageState) => void;
}

/** The examples of the network that copies. */
export interface CopyingExamples {
  /** Shows the examples, and gives what is to be said of the one that the page shows. */
  mark(shown: PageState): string;
  hide(): void;
}

/** One example, or its counterfactual. */
interface OfferedExample {
  readonly button: HTMLButtonElement;
  readonly claim: string;
  readonly state: () => PageState;
  /** The example that it belongs to, and whether it is what is changed about that. */
  readonly example: number;
  readonly isChanged: boolean;
}

/** What is said of a text of the reader. */
const OF_ANY_TEXT = "Type any text in which a word comes again, in any language.";

/** Connects the examples of the network that copies with the page. They come with its code, once it is chosen. */
export function connectCopying(parts: CopyingParts): CopyingExamples {
  const { row, changes, list, settings, onChoose } = parts;
  let offered: readonly OfferedExample[] | undefined;
  let last: PageState | undefined;

  async function fill(): Promise<void> {
    offered = [];
    const { inductionPresets } = await import("attention-model/induction");
    offered = inductionPresets.flatMap(({ counterfactual, ...preset }, example) => {
      const changed =
        counterfactual.text === preset.text
          ? "without two heads"
          : differingWords(counterfactual.text, preset.text);
      return [
        { ...offer(preset.claim, preset), example },
        { ...offer(changed, counterfactual), example, isChanged: true },
      ];
    });
    const changed = offered.filter(({ isChanged }) => isChanged);
    const texts = offered.filter(({ isChanged }) => !isChanged);
    changes.replaceChildren("one change:", ...changed.map(({ button }) => button));
    const items = texts.map(({ button }) => {
      const item = document.createElement("li");
      button.addEventListener("click", () => list.hidePopover());
      item.append(button);
      return item;
    });
    list.querySelector("ul")?.replaceChildren(...items);
    if (last !== undefined) mark(last);
  }

  function offer(
    name: string,
    copied: Parameters<typeof copyingPreset>[0] & { readonly claim: string },
  ): Omit<OfferedExample, "example"> {
    const state = () => copyingPreset(copied, settings());
    const button = buttonOf(name, () => onChoose(state()));
    button.title = copied.text;
    return { button, claim: copied.claim, state, isChanged: false };
  }

  function mark(shown: PageState): string {
    last = shown;
    row.hidden = false;
    if (offered === undefined) void fill().catch(() => {});
    const found = offered?.find(({ state }) => isSame(state(), shown));
    for (const each of offered ?? []) {
      each.button.setAttribute("aria-pressed", String(each === found));
      each.button.hidden = each.isChanged && each.example !== found?.example;
    }
    changes.hidden = found === undefined;
    return found?.claim ?? OF_ANY_TEXT;
  }

  return {
    mark,
    hide() {
      last = undefined;
      row.hidden = true;
    },
  };
}

/** Whether a state shows an example, in whatever view and of whatever head. */
function isSame(example: PageState, shown: PageState): boolean {
  const whatOf = ({ text, selection, settings }: PageState) =>
    JSON.stringify([text, selection?.query, settings.ablatedHeads, settings.checkpoint]);
  return whatOf(example) === whatOf(shown);
}
