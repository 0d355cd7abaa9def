import { describeValue } from "../../settings/describeValue.js";
import { refusal } from "../../settings/refuse.js";
import { languageFor } from "../../words/registerLanguage.js";

const warned = new Set<string>();

/** Warns once, after the page has loaded all of its scripts, that a language was not loaded. */
export function warnOfLanguage(code: string): void {
  if (/^en(-|$)/i.test(code) || warned.has(code)) return;
  warned.add(code);
  const warn = () => {
    if (languageFor(code) !== undefined) return;
    const must = "be a language that was loaded (the texts are English until then)";
    console.warn(refusal("attention-heatmap", "lang", must, describeValue(code)).message);
  };
  if (document.readyState === "complete") setTimeout(warn);
  else addEventListener("load", () => setTimeout(warn), { once: true });
}
