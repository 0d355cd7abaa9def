import type { AttentionTrace } from "attention-core";
import { formatNumber } from "../../words/formatNumber.js";
import type { Messages } from "../../words/messages.js";
import { notSharesOf, type Range } from "./notSharesOf.js";

/** The words for given weights: those of shares only if they are shares. */
export function weightsInWords<Words extends Messages>(
  messages: Words,
  given: AttentionTrace | undefined,
  layer: number,
): Words {
  const weights = given?.layers[layer]?.weights;
  const measured = weights === undefined ? undefined : notSharesOf(weights);
  if (measured === undefined) return messages;
  const { locale } = messages;
  const words = messages.notShares(
    rangeText(measured.sums, locale),
    rangeText(measured.weights, locale),
  );
  return {
    ...messages,
    aboutSections: messages.aboutSections.map(({ title, text, textOfNoShares = text }) => ({
      title,
      text: textOfNoShares,
    })),
    stages: { ...messages.stages, weights: { ...messages.stages.weights, ...words } },
  };
}

/** `0.08–0.50`, or `−0.40 to 1.25` where a dash could be taken for a minus; one number for one. */
function rangeText({ lowest, highest }: Range, locale: string): string {
  const [from, to] = [formatNumber(lowest, locale), formatNumber(highest, locale)];
  if (from === to) return from;
  return lowest < 0 ? `${from} to ${to}` : `${from}–${to}`;
}
