/** What the numbers begin with: the formula and the sentence of their step. */
const NUMBERS = ".statement";

/**
 * Scrolls the numbers right below what stays above them, or as much further down as it takes to see
 * what is meant. Smooth or not: page.css says, by prefers-reduced-motion.
 *
 * @param about - what is meant: a selector inside of the widget
 */
export function bringIntoView({ shadowRoot }: Element, now: Element, about: string): void {
  const numbers = shadowRoot?.querySelector(NUMBERS)?.getBoundingClientRect();
  const thing = shadowRoot?.querySelector(about)?.getBoundingClientRect();
  if (numbers === undefined) return;
  const covered = stuckHeight(now);
  const start = numbers.top - covered;
  // No further than to where the thing begins.
  const end =
    thing === undefined
      ? start
      : Math.min(Math.ceil(thing.bottom - innerHeight), thing.top - covered);
  scrollBy({ top: about === ".panels" ? start : Math.max(start, end) });
}

/** How much of the page's top is covered: where there is little room, the buttons alone stay. */
function stuckHeight(now: Element): number {
  const { position } = getComputedStyle(now);
  const stuck = position === "sticky" ? now : now.querySelector(".try-it-buttons");
  return stuck?.getBoundingClientRect().height ?? 0;
}
