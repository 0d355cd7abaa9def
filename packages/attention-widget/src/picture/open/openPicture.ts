import type { OpenMessages } from "../../words/openMessages.js";
import { axesChoices, queryBeforeKey, swapQueryAndKey } from "./axesChoices.js";
import { axesIn } from "./axesIn.js";
import type { OpenedFile, OpenedView, Opening, TypedTokens } from "./opening.js";

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

/** What the user can still decide about a file. */
export interface OpenChoices {
  /** The names of the views; empty where there is one. */
  readonly views: readonly string[];
  readonly view: number;
  /** The possible axes; empty if they are known. */
  readonly axes: readonly { readonly value: string; readonly name: string }[];
  /** What they are, before a swap of queries and keys. */
  readonly chosenAxes: string;
  /** Whether queries and keys are swapped, and what the axes are called when that changes; null if they are fixed. */
  readonly swap: { readonly isSwapped: boolean; readonly other: string } | null;
  /** Whether later keys are hidden; null if the weights are those of the file. */
  readonly causal: boolean | null;
  /** The fields for tokens; empty if the file has tokens. */
  readonly fields: readonly TokenField[];
}

/** A field that names tokens. */
export interface TokenField {
  readonly name: keyof TypedTokens;
  readonly label: string;
  readonly value: string;
  readonly needed: number;
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
    choices: choicesOf(opening, view, open),
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

function choicesOf(opening: OpenedFile, shown: OpenedView, words: OpenMessages): OpenChoices {
  const { views, view, axes, causal = null, typed } = opening;
  const known = axes === undefined ? [] : axesChoices(axes);
  return {
    views: views.length > 1 ? views.map(({ label }) => label) : [],
    view,
    axes: known.length > 1 ? known.map((value) => ({ value, name: axesName(value, words) })) : [],
    chosenAxes: axes === undefined ? "" : queryBeforeKey(axes),
    swap:
      axes === undefined
        ? null
        : { isSwapped: axes !== queryBeforeKey(axes), other: swapQueryAndKey(axes) },
    causal,
    fields: fieldsOf(shown, typed, words),
  };
}

function axesName(axes: string, { axisNames }: OpenMessages): string {
  return axesIn(axes)
    .map((axis) => axisNames[axis])
    .join(" · ");
}

/** The fields for tokens that the file does not have, or that the user named already. */
function fieldsOf(
  { summary }: OpenedView,
  typed: TypedTokens,
  { tokens }: OpenMessages,
): readonly TokenField[] {
  const { queries, keys, hasTokens } = summary;
  if (hasTokens && Object.keys(typed).length === 0) return [];
  const field = (name: keyof TypedTokens, needed: number): TokenField => ({
    name,
    label: tokens[name],
    value: typed[name] ?? "",
    needed,
  });
  return queries === keys
    ? [field("tokens", queries)]
    : [field("queryTokens", queries), field("keyTokens", keys)];
}
