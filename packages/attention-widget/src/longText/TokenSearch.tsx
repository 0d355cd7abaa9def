import { useState } from "preact/hooks";
import type { SideToken } from "../picture/lines/sideToken.js";
import { foundTokens } from "../picture/longText/foundTokens.js";
import { nextFound, searchResult } from "../picture/longText/searchResult.js";
import type { Panel } from "../picture/panels/panel.js";
import type { InspectorWords } from "../picture/words/inspectorWords.js";

export { default as sheet } from "./longText.css?inline";

/** What is searched, and what is done with what is found. */
export interface TokenSearchProps {
  readonly panel: Panel;
  /** Whether queries and keys are the same tokens. */
  readonly isSelf: boolean;
  readonly words: InspectorWords;
  /** A token is to come into sight. */
  readonly onFind: (token: SideToken) => void;
}

/** A field that finds tokens of a long text, how many there are, and the way from one to the next. */
export function TokenSearch({ panel, isSelf, words, onFind }: TokenSearchProps) {
  const { find, previous, next } = words.longText;
  const [text, setText] = useState("");
  const [place, setPlace] = useState(0);
  const tokens = foundTokens(panel, text, isSelf);
  const go = (step: 1 | -1) => {
    const at = nextFound(place, step, tokens.length);
    const token = tokens[at];
    if (token === undefined) return;
    setPlace(at);
    onFind(token);
  };
  return (
    <form
      class="token-search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        go(1);
      }}
    >
      <label>
        <span>{find}</span>
        <input
          type="search"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={({ currentTarget: { value } }) => {
            setText(value);
            setPlace(0);
            const [first] = foundTokens(panel, value, isSelf);
            if (first !== undefined) onFind(first);
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || !event.shiftKey || event.isComposing) return;
            event.preventDefault();
            go(-1);
          }}
        />
      </label>
      <span class="numeral" role="status">
        {searchResult(text, place, tokens.length, words)}
      </span>
      <button
        type="button"
        class="button"
        aria-label={previous}
        title={previous}
        disabled={tokens.length < 2}
        onClick={() => go(-1)}
      >
        ↑
      </button>
      <button
        type="submit"
        class="button"
        aria-label={next}
        title={next}
        disabled={tokens.length < 2}
      >
        ↓
      </button>
    </form>
  );
}
