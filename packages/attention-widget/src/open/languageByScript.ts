import { runScriptBeside } from "./runScriptBeside.js";

/** The languages whose files stand beside those for script tags. */
const CODES = ["ar", "de", "es", "zh"];

/**
 * Loads the texts of a language for script tags, whose files contain English alone: from `locales/` beside them, where
 * each file registers its language.
 *
 * @param code - as `lang` has it; of a language that has no file, nothing is loaded
 */
export async function languageByScript(code: string): Promise<void> {
  const [language = ""] = code.toLowerCase().split("-");
  if (CODES.includes(language)) await runScriptBeside(`locales/${language}.global.js`);
}
