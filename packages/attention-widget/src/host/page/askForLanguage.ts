import { describeValue } from "../../settings/describeValue.js";
import { refusal } from "../../settings/refuse.js";
import { languageFor, loadLanguage } from "../../words/registerLanguage.js";

const askedCodes = new Set<string>();

/**
 * Loads a language that the page is in, unless a script of the page brings it; warns if it has not come once the page
 * has loaded. Each language is asked for once.
 */
export async function askForLanguage(code: string): Promise<void> {
  if (/^en(-|$)/i.test(code) || askedCodes.has(code)) return;
  askedCodes.add(code);
  await untilEvent("DOMContentLoaded", "load");
  if (languageFor(code) === undefined) await loadLanguage(code);
  await untilEvent("load");
  if (languageFor(code) !== undefined) return;
  const got = `${describeValue(code)} (until it is loaded, the texts are English)`;
  console.warn(refusal("attention-heatmap", "lang", "be a loaded language", got).message);
}

/** Waits for the first of these events of the page, and for what else listens to it; not at all once it has loaded. */
async function untilEvent(...names: readonly string[]): Promise<void> {
  if (document.readyState !== "complete") {
    await new Promise((resolve) => {
      for (const name of names) addEventListener(name, resolve, { once: true });
    });
  }
  await new Promise((resolve) => setTimeout(resolve));
}
