import type { AttentionTrace, Prediction } from "attention-core";
import { formatShare } from "../../words/formatNumber.js";
import type { PredictionMessages } from "../../words/predictionMessages.js";
import { shownToken } from "../../words/shownToken.js";

/** What a model predicts after one token. */
export interface PredictionPicture {
  readonly title: string;
  /** The likeliest first, then all that are not listed together. */
  readonly candidates: readonly CandidatePicture[];
  /** The prediction in one sentence, for screen readers. */
  readonly sentence: string;
}

/** One token that may come next. */
interface CandidatePicture {
  readonly token: string;
  /** Whether it stands for every token that is not listed. */
  readonly isRest: boolean;
  /** How likely it is, 0–1. */
  readonly share: number;
  readonly value: string;
  /** Its probability in the numbers that are compared with; null without them. */
  readonly before: { readonly share: number; readonly value: string } | null;
}

/** A token of a text, and the numbers that its predictions are compared with. */
export interface PredictionInput {
  readonly trace: AttentionTrace;
  /** The token, counted from 0; null for none. */
  readonly query: number | null;
  /** What was saved; undefined for nothing. */
  readonly saved: AttentionTrace | undefined;
}

/** How many candidates are listed. */
const LISTED = 5;

/** How many of them are announced. */
const SPOKEN = 3;

/** What is predicted after a token; null if the trace does not know. */
export function predictionPicture(
  { trace, query, saved }: PredictionInput,
  words: PredictionMessages,
  locale: string,
): PredictionPicture | null {
  if (query === null) return null;
  const likeliest = trace.predictions?.[query] ?? [];
  const [first, ...others] = likeliest;
  const token = trace.queryTokens[query];
  if (first === undefined || token === undefined) return null;
  const before = saved && hasSameTokens(saved, trace) ? saved.predictions?.[query] : undefined;
  const listed = listedOf(likeliest, before?.[0]);
  const candidate = (name: string, share: number, earlier: number | undefined) => ({
    token: name,
    share,
    value: formatShare(share, locale),
    before: earlier === undefined ? null : beforeOf(earlier, words, locale),
  });
  return {
    title: words.title(shownToken(token)),
    candidates: [
      ...listed.map(({ token: name, probability }) => ({
        ...candidate(shownToken(name), probability, before && probabilityOf(name, before)),
        isRest: false,
      })),
      {
        ...candidate(words.others, restOf(listed, likeliest), before && restOf(listed, before)),
        isRest: true,
      },
    ],
    sentence: words.sentence(
      shownToken(token),
      asShown(first),
      others.slice(0, SPOKEN - 1).map(asShown),
    ),
  };
}

/** The likeliest candidates, and the one that was the likeliest before, which may rank far lower now. */
function listedOf(
  likeliest: readonly Prediction[],
  before: Prediction | undefined,
): readonly Prediction[] {
  const first = likeliest.slice(0, LISTED);
  if (before === undefined || first.some(({ token }) => token === before.token)) return first;
  const now = likeliest.find(({ token }) => token === before.token);
  return now === undefined ? first : [...first.slice(0, LISTED - 1), now];
}

function beforeOf(share: number, words: PredictionMessages, locale: string) {
  return { share, value: words.was(formatShare(share, locale)) };
}

const asShown = ({ token, probability }: Prediction): Prediction => ({
  token: shownToken(token),
  probability,
});

/** The rest of the probability, for all tokens that are not listed. */
function restOf(listed: readonly Prediction[], all: readonly Prediction[]): number {
  const sum = listed.reduce((total, { token }) => total + (probabilityOf(token, all) ?? 0), 0);
  return Math.max(0, 1 - sum);
}

/** Undefined for a token that is not listed, whose probability need not be 0. */
function probabilityOf(token: string, all: readonly Prediction[]): number | undefined {
  return all.find((prediction) => prediction.token === token)?.probability;
}

function hasSameTokens(one: AttentionTrace, other: AttentionTrace): boolean {
  return String(one.queryTokens) === String(other.queryTokens);
}
