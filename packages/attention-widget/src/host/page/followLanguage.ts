import type { Language } from "../../words/language.js";
import { languageFor, onLanguage } from "../../words/registerLanguage.js";
import { askForLanguage } from "./askForLanguage.js";
import { ancestorsOf } from "./pageScheme.js";

/**
 * Keeps a heatmap in the language of the page around it: now, when an attribute `lang` changes, and when a language is
 * loaded.
 *
 * @param setLanguage - gets the language; undefined for English
 * @returns the function that stops it
 */
export function followLanguage(
  host: HTMLElement,
  setLanguage: (language: Language | undefined) => void,
): () => void {
  const around = [host, ...ancestorsOf(host)];
  let current: Language | undefined;
  const update = () => {
    const code = around.find((element) => element.hasAttribute("lang"))?.getAttribute("lang");
    const language = code ? languageFor(code) : undefined;
    if (code && language === undefined) void askForLanguage(code);
    if (language === current) return;
    current = language;
    setLanguage(language);
  };
  const changes = new MutationObserver(update);
  for (const element of around) {
    changes.observe(element, { attributes: true, attributeFilter: ["lang"] });
  }
  const stop = onLanguage(update);
  update();
  return () => {
    changes.disconnect();
    stop();
  };
}
