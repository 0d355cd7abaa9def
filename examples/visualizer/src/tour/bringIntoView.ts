/** Room above the picture, in CSS pixels. */
const ABOVE = 8;

/** So much of the picture stays on the screen, whatever else has to be seen. */
const MIN_SHARE = 0.6;

/**
 * Scrolls until the picture is on the screen above the bar at its lower edge, with as much of what a prompt describes
 * as there is room for. page/theme.css decides whether it is smooth, by prefers-reduced-motion.
 *
 * @param about - the part that the prompt describes: a selector inside the widget
 */
export function bringIntoView({ shadowRoot }: Element, bar: Element, about: string): void {
  const arcs = shadowRoot?.querySelector(".arcs-picture");
  const picture = (arcs ?? shadowRoot?.querySelector(".panels"))?.getBoundingClientRect();
  const part = shadowRoot?.querySelector(about)?.getBoundingClientRect();
  if (picture === undefined) return;
  const scroller = document.fullscreenElement ?? window;
  const { height: covered } = bar.getBoundingClientRect();
  const room = innerHeight - covered;
  const statement = shadowRoot?.querySelector(".statement")?.getBoundingClientRect();
  const first =
    statement !== undefined &&
    statement.top < picture.top &&
    picture.bottom - statement.top < room - ABOVE;
  const start = (first ? statement.top : picture.top) - ABOVE;
  if (part === undefined || about === ".panels") {
    scroller.scrollBy({ top: start });
    return;
  }
  // As far as that part asks for, but not so far that the picture goes.
  const isOther = part.top > picture.bottom && about === ".overview-room";
  const furthest = isOther
    ? part.top - ABOVE
    : picture.top + (1 - MIN_SHARE) * Math.min(picture.height, innerHeight) - ABOVE;
  scroller.scrollBy({ top: Math.max(start, Math.min(part.bottom - room, furthest)) });
}
