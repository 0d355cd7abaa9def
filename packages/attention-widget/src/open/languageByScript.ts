import { translationFor } from "../words/translationFor.js";
import { runScriptBeside } from "./runScriptBeside.js";

/**
 * Loads the texts of a language for script tags, whose files contain English alone: from `locales/` beside them, where
 * each file registers its language.
 *
 * @param code - as `lang` has it; of a language that has no file, nothing is loaded
 */
export async function languageByScript(code: string): Promise<void> {
  const translation = translationFor(code);
  if (translation !== undefined) await runScriptBeside(`locales/${translation}.global.js`);
}
