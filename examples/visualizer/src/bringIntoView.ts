/** The formula and the sentence of the step, above the picture. */
const STATEMENT = ".statement";

/**
 * Scrolls until the widget starts right below what is sticky, or further until the part that a prompt
 * describes is visible. page.css decides whether it is smooth, by prefers-reduced-motion.
 *
 * @param about - the part that the prompt describes: a selector inside the widget
 */
export function bringIntoView({ shadowRoot }: Element, now: Element, about: string): void {
  const numbers = shadowRoot?.querySelector(STATEMENT)?.getBoundingClientRect();
  const thing = shadowRoot?.querySelector(about)?.getBoundingClientRect();
  if (numbers === undefined) return;
  const covered = stuckHeight(now);
  const start = numbers.top - covered;
  // No further than the start of that part.
  const end =
    thing === undefined
      ? start
      : Math.min(Math.ceil(thing.bottom - innerHeight), thing.top - covered);
  scrollBy({ top: about === ".panels" ? start : Math.max(start, end) });
}

/** Height of what covers the top of the page: on a small screen, only the buttons are sticky. */
function stuckHeight(now: Element): number {
  const { position } = getComputedStyle(now);
  const stuck = position === "sticky" ? now : now.querySelector(".try-it-buttons");
  return stuck?.getBoundingClientRect().height ?? 0;
}
