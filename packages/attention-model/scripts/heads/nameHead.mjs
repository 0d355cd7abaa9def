/** A place gets into the name with at least this share. */
const NOTABLE = 0.2;
/** Places name the head when they have at least this share together. */
const MAIN_SHARE = 0.6;
/** A head is called spread out when its attention is at least this even. */
const EVEN = 0.75;

const places = /** @type {const} */ ({
  itself: "itself",
  previous: "previous token",
  next: "next token",
});

/** @param {number} share */
const percent = (share) => `${Math.round(100 * share)} %`;

/**
 * The name of a head, from its numbers and nothing else.
 *
 * @param {import("./measureHeads.mjs").HeadNumbers} numbers
 * @returns {{ label: string, description: string }}
 */
export function nameHead(numbers) {
  const { itself, previous, next, first, earlier } = numbers;
  const shares = `On average over 64 sentences, ${percent(itself)} of the attention goes to the token itself, ${percent(previous)} to the previous token, and ${percent(next)} to the next. Counted differently, all earlier tokens together receive ${percent(earlier)}, the first token ${percent(first)}.`;
  return { label: labelOf(numbers, earlier), description: shares };
}

/**
 * @param {import("./measureHeads.mjs").HeadNumbers} numbers
 * @param {number} earlier
 */
function labelOf(numbers, earlier) {
  const notable = /** @type {(keyof typeof places)[]} */ (Object.keys(places))
    .filter((place) => numbers[place] >= NOTABLE)
    .sort((a, b) => numbers[b] - numbers[a]);
  const together = notable.reduce((sum, place) => sum + numbers[place], 0);
  if (together >= MAIN_SHARE) return notable.map((place) => places[place]).join(", ");
  if (earlier >= MAIN_SHARE) return "earlier tokens";
  return numbers.spread >= EVEN ? "spread out" : "several places";
}
