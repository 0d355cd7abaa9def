import type { MountedFigure } from "./openFigure";

/** The line of the screen at which a paragraph sets its figure: a little above the middle. */
const LINE = "-40% 0% -59% 0%";

/**
 * While the figure stands beside the text, the paragraphs that have `data-set` set its knob as they are read, until the
 * user takes hold of it.
 */
export function setByScrolling(place: HTMLElement, figure: MountedFigure): void {
  const section = place.closest("section");
  const beside = matchMedia("(min-width: 70rem)");
  const observer = new IntersectionObserver(
    (entries) => {
      const paragraph = entries.find(({ isIntersecting }) => isIntersecting)?.target;
      const text = paragraph instanceof HTMLElement ? paragraph.dataset.set : undefined;
      if (text !== undefined && beside.matches) figure.set(text);
    },
    { rootMargin: LINE },
  );
  for (const paragraph of section?.querySelectorAll("[data-set]") ?? []) {
    observer.observe(paragraph);
  }
  for (const name of ["input", "pointerdown", "keydown"]) {
    place.addEventListener(name, () => observer.disconnect(), { once: true });
  }
}
