import type { Network, NetworkState } from "./createNetwork";
import type { Answer } from "./createPageSources";
import type { Choice, PageHeads } from "./pageHeads";

/** The page elements of the choice between trained and hand-built heads. */
interface SourceParts {
  readonly trained: HTMLInputElement;
  readonly copying: HTMLInputElement;
  readonly built: HTMLInputElement;
  /** Announces whose numbers are shown, and how far the download is. */
  readonly status: HTMLElement;
  readonly progress: HTMLProgressElement;
  readonly cancel: HTMLButtonElement;
  /** Downloads the network, for a reader who saves data. */
  readonly load: HTMLButtonElement;
  readonly retry: HTMLButtonElement;
  readonly network: Network;
  readonly heads: Pick<PageHeads, "choice" | "answer">;
  readonly onChoose: (choice: Choice) => void;
}

/** Decimal megabytes. */
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

const UNTIL_THEN = "Until then, heads we built answer.";

/**
 * Connects the choice between trained and hand-built heads with the page.
 *
 * @returns a function that shows whose heads are on the screen
 */
export function connectSource(parts: SourceParts): () => void {
  const { trained, copying, built, status, progress, cancel, load, retry } = parts;
  const { network, heads, onChoose } = parts;

  trained.addEventListener("change", () => onChoose("trained"));
  copying.addEventListener("change", () => onChoose("copying"));
  built.addEventListener("change", () => onChoose("built"));
  load.addEventListener("click", () => {
    status.focus(); // the button disappears
    network.load();
  });
  retry.addEventListener("click", () => {
    status.focus();
    network.load();
  });
  cancel.addEventListener("click", () => {
    onChoose("built");
    built.focus();
  });

  return () => {
    const { choice, answer } = heads;
    const { state } = network;
    trained.checked = choice === "trained";
    copying.checked = choice === "copying";
    built.checked = choice === "built";
    const isOther = choice !== "trained"; // whose heads need no download
    const sentence =
      choice === "trained"
        ? sentenceOf(state, answer?.by ?? "recorded")
        : choice === "copying"
          ? sentenceOfCopying(answer?.by)
          : "";
    if (status.textContent !== sentence) status.textContent = sentence;
    status.title = state.kind === "failed" ? state.reason : ""; // for who looks for the cause
    progress.hidden = cancel.hidden = isOther || state.kind !== "loading";
    if (state.kind === "loading" && state.totalBytes !== null) {
      progress.max = state.totalBytes;
      progress.value = state.loadedBytes;
    } else progress.removeAttribute("value");
    load.hidden = isOther || state.kind !== "asking";
    retry.hidden = isOther || state.kind !== "failed";
  };
}

/** Whose numbers are shown, and how far the network is. */
function sentenceOf(state: NetworkState, by: Answer["by"]): string {
  const instead = by === "built" ? ` ${UNTIL_THEN}` : "";
  switch (state.kind) {
    case "absent":
      return by === "recorded"
        ? "Recorded from a trained model. Type, and the model itself answers (4.6 MB, once)."
        : "";
    case "asking":
      return `The trained model is 4.6 MB.${instead}`;
    case "loading": {
      const { loadedBytes, totalBytes } = state;
      const part =
        totalBytes === null ? "" : `: ${megabytes(loadedBytes)} of ${megabytes(totalBytes)} MB`;
      return `Loading the trained model${part}.${instead}`;
    }
    case "failed":
      return `The trained model could not be loaded.${by === "built" ? " Heads we built answer." : ""}`;
    case "ready":
      return "Computed by the trained model, here in your browser.";
  }
}

/** What the network that copies is, or that it is on its way. */
function sentenceOfCopying(by: Answer["by"] | undefined): string {
  return by === "copying"
    ? "A small network, in your browser: it learned to copy from random symbols, not language."
    : "Loading the network that copies (0.1 MB).";
}
