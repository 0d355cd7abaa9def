import { ancestorsOf, pageScheme } from "./pageScheme.js";

/**
 * Keeps an element in the colour scheme of the page behind it: now, and when the system changes it, or the page does by
 * an attribute of anything around the element, such as a class of `<html>`.
 *
 * @returns the function that stops it
 */
export function followPage(host: HTMLElement): () => void {
  const { ownerDocument } = host;
  const view = ownerDocument.defaultView;
  const update = () => {
    host.style.colorScheme = pageScheme(host) ?? "";
  };
  const system = view?.matchMedia?.("(prefers-color-scheme: dark)");
  const changes = new MutationObserver(update);
  for (const element of ancestorsOf(host)) changes.observe(element, { attributes: true });
  update();
  const stop = new AbortController();
  const { signal } = stop;
  system?.addEventListener("change", update, { signal });
  // Backgrounds may fade, and style sheets may come late.
  ownerDocument.addEventListener("transitionend", update, { signal });
  view?.addEventListener("load", update, { signal });
  return () => {
    changes.disconnect();
    stop.abort();
  };
}
