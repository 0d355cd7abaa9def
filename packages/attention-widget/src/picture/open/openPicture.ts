import type { OpenMessages } from "../../words/openMessages.js";
import { type OpenChoices, openChoices } from "./openChoices.js";
import type { OpenedFile, OpenedView, Opening } from "./opening.js";

/** The picture of a file that is being read or was opened. */
export interface OpenPicture {
  /** In one sentence; what assistive technology announces. */
  readonly status: string;
  /** Why a file, or a choice, was refused; null for none. */
  readonly problem: string | null;
  /** How much is read, 0–1; null if that is unknown, undefined if nothing is being read. */
  readonly share: number | null | undefined;
  /** Further remarks, in the reader's language. */
  readonly remarks: readonly string[];
  /** Remarks of the reader of the file, in English. */
  readonly notes: readonly string[];
  /** The choices that are open; null without a file. */
  readonly choices: OpenChoices | null;
  /** Whether what was shown before can be shown again. */
  readonly canGoBack: boolean;
}

/** What is shown of an opening. */
export function openPicture(opening: Opening, open: OpenMessages): OpenPicture {
  const noFile = {
    problem: null,
    share: undefined,
    remarks: [],
    notes: [],
    choices: null,
    canGoBack: false,
  };
  if (opening.kind === "reading") {
    return { ...noFile, status: open.reading(opening.name), share: opening.share };
  }
  if (opening.kind === "refused") {
    return { ...noFile, status: "", problem: `${opening.name}: ${sentenceOf(opening.reason)}` };
  }
  const view = opening.views[opening.view] as OpenedView; // the opener shows only views that there are
  return {
    status: `${open.opened(opening.name, opening.format)} ${open.summary(view.summary)}`,
    problem: opening.refusal === null ? null : sentenceOf(opening.refusal),
    share: undefined,
    remarks: remarksOn(opening, view, open),
    notes: [...view.notes, ...opening.notes],
    choices: openChoices(opening, view, open),
    canGoBack: opening.canGoBack,
  };
}

/** An error without the function that threw it, which the user did not call. */
function sentenceOf(reason: string): string {
  return reason.replace(/^[a-z]\w*: /i, "");
}

function remarksOn(
  { files, causal }: OpenedFile,
  { summary }: OpenedView,
  words: OpenMessages,
): readonly string[] {
  const { rowsSumToOne, columnsSumToOne, hasTokens, promptTokens, isNumbered } = summary;
  const hasSeveral = summary.layers * summary.heads > 1;
  return [
    files > 1 ? [words.onlyFirst(files)] : [],
    causal === undefined ? [] : [words.computed],
    !rowsSumToOne && columnsSumToOne ? [words.isTransposed] : [],
    promptTokens === undefined ? [] : [words.prompt(promptTokens)],
    hasTokens ? [] : [words.noTokens],
    hasSeveral ? [words.numbering(isNumbered)] : [],
  ].flat();
}
