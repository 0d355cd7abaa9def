import { OWN_SCRIPT } from "../open/ownScript.js";

/**
 * The text of the script tag's file, so that it can go into another page; undefined if there is none, as in a module or
 * in a page's bundle.
 *
 * @param beside - another of our files instead, by its path from there
 */
export async function ownScriptText(beside?: string): Promise<string | undefined> {
  if (OWN_SCRIPT === undefined) return undefined;
  const { src } = OWN_SCRIPT;
  try {
    const response = await fetch(beside === undefined ? src : new URL(beside, src));
    const text = await response.text();
    return /^\/\*!\s*\*\s*attention-widget /.test(text) ? text : undefined;
  } catch {
    return undefined; // a page from a disk, or another server
  }
}
