/** Facts about a text that its reader should know besides the numbers. */
export interface TextFacts {
  readonly symbols: readonly number[];
  /** The last word that was read, if the text has more. */
  readonly cutAfter?: string | undefined;
  /** Whether the reader asked for attention to later tokens. */
  readonly isAskedToSeeAll?: boolean | undefined;
}

const NOTHING_TO_COPY = "No word occurs twice, so there is nothing to copy.";
const ALWAYS_CAUSAL = "The network is always causal: no token sees a later one.";

/** A sentence for each fact that applies, or undefined. */
export function noticesOf({
  symbols,
  cutAfter,
  isAskedToSeeAll = false,
}: TextFacts): string | undefined {
  const isAllDifferent = symbols.length > 0 && new Set(symbols).size === symbols.length;
  const notices = [
    ...(cutAfter === undefined
      ? []
      : [
          `The text is cut after word ${symbols.length}, “\u2068${cutAfter}\u2069”: the network reads no more.`,
        ]),
    ...(isAllDifferent ? [NOTHING_TO_COPY] : []),
    ...(isAskedToSeeAll ? [ALWAYS_CAUSAL] : []),
  ];
  return notices.length > 0 ? notices.join(" ") : undefined;
}
