import type { OpenMessages } from "../../words/openMessages.js";
import { axesChoices, queryBeforeKey, swapQueryAndKey } from "./axesChoices.js";
import { axesIn } from "./axesIn.js";
import type { OpenedFile, OpenedView, TypedTokens } from "./opening.js";

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

/** The choices for a file that is open, of which one view is shown. */
export function openChoices(
  opening: OpenedFile,
  shown: OpenedView,
  words: OpenMessages,
): OpenChoices {
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
