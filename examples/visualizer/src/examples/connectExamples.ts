import { buttonOf } from "../buttonOf";
import { recordings } from "../recorded/recordings";
import type { Variant } from "./variantsOf";

interface ExampleParts {
  /** What is shown of the example, in a sentence. */
  readonly claim: HTMLElement;
  /** Holds the buttons, one for each sentence of the example. */
  readonly variants: HTMLElement;
  /** Holds the buttons, and the one that opens the list. */
  readonly row: HTMLElement;
  /** Opens the list of examples. */
  readonly more: HTMLButtonElement;
  /** The list, which opens over the page. */
  readonly list: HTMLElement;
  /** Shows a sentence of an example. */
  readonly onChoose: (variant: Variant) => void;
}

/** The examples of the trained heads. */
export interface Examples {
  /**
   * Marks the sentence of the example that is shown, and says `words` in place of its claim where another arc is
   * shown. For another text the buttons would be wrong, so they are hidden.
   */
  mark(shown: ShownExample, words: string): void;
  /** Hides the examples, and says `words`: the hand-built heads are shown. */
  hide(words: string): void;
}

/** What the heatmap shows of an example. */
type ShownExample = Pick<Variant, "text" | "layer" | "head"> & { readonly query: number | null };

const { he, she } = recordings;

/** The example that needs no network. */
const FIRST: readonly Variant[] = [
  { ...he, words: "he", claim: "Whom does the pronoun mean? “he” attends to “father”." },
  {
    ...she,
    words: "she",
    moves: true,
    claim: "One word moves the arc: “she” attends to “mother”.",
  },
];

/**
 * Connects the examples with the page: the sentence that is shown can be exchanged for one that moves its arc, or
 * does not. Those beyond the first are loaded once they are asked for.
 */
export function connectExamples(parts: ExampleParts): Examples {
  const { claim, variants: sentences, row, more, list, onChoose } = parts;
  let offered: readonly { readonly button: HTMLButtonElement; readonly variant: Variant }[] = [];

  function offer(variants: readonly Variant[]): void {
    offered = variants.map((variant) => ({
      button: buttonOf(variant.words, () => onChoose(variant)),
      variant,
    }));
    const groups = [
      { label: "", of: undefined },
      { label: "arc moves:", of: true },
      { label: "arc stays:", of: false },
    ].map(({ label, of }) => {
      const buttons = offered.flatMap(({ button, variant }) =>
        variant.moves === of ? [button] : [],
      );
      const group = document.createElement("span");
      group.append(label, ...buttons);
      return buttons.length === 0 ? [] : [group];
    });
    sentences.replaceChildren(...groups.flat());
  }

  function say(sentence: string): void {
    if (claim.textContent !== sentence) claim.textContent = sentence;
  }

  async function fill(): Promise<void> {
    const { exampleItems } = await import("./exampleItems");
    const items = exampleItems((variants) => {
      list.hidePopover();
      offer(variants);
      const [first] = variants;
      if (first !== undefined) onChoose(first);
    });
    list.querySelector("ul")?.replaceChildren(...items);
  }

  more.addEventListener("click", () => {
    if (list.querySelector("li") === null) {
      fill().catch(() => {
        list.querySelector("ul")?.replaceChildren("The examples could not be loaded.");
      });
    }
  });
  offer(FIRST);
  return {
    mark(shown, words) {
      row.hidden = false;
      sentences.hidden = !offered.some(({ variant }) => variant.text === shown.text);
      const found = offered.find(({ variant }) => isShown(variant, shown));
      for (const each of offered) each.button.setAttribute("aria-pressed", `${each === found}`);
      say(found?.variant.claim ?? words);
    },
    hide(words) {
      row.hidden = true;
      say(words);
    },
  };
}

function isShown({ text, layer, head, query }: Variant, shown: ShownExample): boolean {
  return (
    text === shown.text && layer === shown.layer && head === shown.head && query === shown.query
  );
}
