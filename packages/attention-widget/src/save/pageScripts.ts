import { translationFor } from "../words/translationFor.js";
import { ownScriptText } from "./ownScriptText.js";

/** The scripts of a page that needs no network: the texts of its language, if it has a translation, and the widget. */
export async function pageScripts(lang: string): Promise<readonly string[]> {
  const widget = await ownScriptText();
  if (widget === undefined) return [];
  const translation = translationFor(lang);
  const texts =
    translation === undefined ? undefined : await ownScriptText(`locales/${translation}.global.js`);
  return texts === undefined ? [widget] : [texts, widget];
}
