import { buttonOf } from "../../buttonOf";
import { FIGURES, type FigureName } from "../figures";
import { setByScrolling } from "./setByScrolling";
import "./liveFigure.css";

/** Room before a figure comes into sight in which it is loaded: a fifth of a screen. */
const AHEAD = "20% 0%";

/**
 * Makes every figure of the article live when it is about to be seen. Once the focus is in the article, all of them
 * are, because the next stop of the keyboard could be in one that was not seen yet.
 */
export function mountFigures(article: HTMLElement): void {
  const waiting = new Set(article.querySelectorAll<HTMLElement>("[data-figure]"));
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting && target instanceof HTMLElement) start(target);
      }
    },
    { rootMargin: AHEAD },
  );
  for (const figure of waiting) observer.observe(figure);
  const startAll = () => waiting.forEach(start);
  if (article.contains(document.activeElement)) startAll();
  else article.addEventListener("focusin", startAll, { once: true });

  function start(figure: HTMLElement): void {
    observer.unobserve(figure);
    if (waiting.delete(figure)) void mountFigure(figure);
  }
}

/** Puts the live figure in the place of its picture, which stays for paper. */
async function mountFigure(place: HTMLElement): Promise<void> {
  const live = document.createElement("div");
  live.className = "figure-live";
  const picture = place.querySelector("img");
  try {
    const name = place.dataset.figure as FigureName; // a test looks up every name in the article
    const figure = await FIGURES[name]();
    picture?.after(live);
    setByScrolling(place, figure.mount(live));
    place.classList.add("is-live");
  } catch {
    const status = document.createElement("p");
    status.className = "figure-reading";
    status.role = "status";
    status.append(
      "This figure could not be loaded; the picture above is how it begins. ",
      buttonOf("Try again", () => {
        live.remove();
        void mountFigure(place);
      }),
    );
    live.replaceChildren(status);
    picture?.after(live);
  }
}
