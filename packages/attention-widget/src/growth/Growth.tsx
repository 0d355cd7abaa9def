import { useMemo, useState } from "preact/hooks";
import type { GrowingText } from "../picture/growth/growingText.js";
import { growthPicture } from "../picture/growth/growthPicture.js";
import type { InspectorWords } from "../picture/words/inspectorWords.js";
import { HeadGroupsView } from "./HeadGroupsView.js";

export { default as sheet } from "./growth.css?inline";

interface GrowthProps {
  readonly growing: GrowingText;
  readonly words: InspectorWords;
  /** Whether newer numbers are on their way, to which nothing can be added yet. */
  readonly isPending: boolean;
  readonly onText: (text: string) => void;
}

/** Writes a text on: with the token that is predicted, or a word of the user, one row at a time. */
export function Growth({ growing, words, isPending, onText }: GrowthProps) {
  const picture = useMemo(() => growthPicture(growing, words), [growing, words]);
  const { predicted, textWith, sentences, shared } = picture;
  const { title, own, addOwn } = words.growth;
  const [word, setWord] = useState("");
  const isEmpty = word.trim() === "";
  return (
    <form
      class="growth"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (isPending || isEmpty) return;
        setWord("");
        onText(textWith(word));
      }}
    >
      <b>{title}</b>
      {predicted && (
        <button
          type="button"
          class="button"
          aria-disabled={isPending}
          onClick={() => isPending || onText(predicted.text)}
        >
          {predicted.label}
        </button>
      )}
      <span class="growth-own">
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          aria-label={own}
          placeholder={own}
          value={word}
          onInput={(event) => setWord(event.currentTarget.value)}
        />
        <button type="submit" class="button" aria-disabled={isPending || isEmpty}>
          {addOwn}
        </button>
      </span>
      <div class="growth-said" role="status">
        {sentences.length > 0 && (
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </div>
      {shared && <HeadGroupsView {...shared} />}
    </form>
  );
}
