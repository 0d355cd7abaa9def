import type { Outcome } from "./saveActions.js";

/** The outcome of an action, with the text that the user has to copy by hand, if any. */
export function Result({ outcome }: { readonly outcome: Outcome | null }) {
  return (
    <>
      {/* Always there, so that what is put into it is announced. */}
      <p role="status">{outcome?.sentence}</p>
      {outcome?.text !== undefined && (
        <textarea
          readonly
          rows={6}
          aria-label={outcome.sentence}
          value={outcome.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}
