import type { OpenedData } from "./openedData.js";
import { parseJson } from "./parseJson.js";

/** The code before the data in the pages that each tool writes. */
const PLACES: readonly (readonly [format: string, place: RegExp])[] = [
  ["bertviz", /\bconst params = (?=\{)/],
  ["bertviz-neuron", /\bwindow\.bertviz_params = (?=\{)/],
  ["tensor2tensor", /\bwindow\.attention = (?=\{)/],
  ["attnview", /\bconst data=(?=\{)/],
  ["inspectus", /\bchartsEmbed\('[^']{0,200}',\s{0,40}(?=\{)/],
  ["circuitsvis", /\brender\(\s{0,40}"[^"]{0,200}",\s{0,40}(?:CircuitsVis\.)?(\w+),\s{0,40}(?=\{)/],
];

/**
 * The data in the script of a page, without running it. A page of bertviz has it twice, once in a comment; the first is
 * taken.
 *
 * ```text
 * bertviz         const params = {…}; window.bertviz_params = {…} in its neuron view
 * tensor2tensor   window.attention = {…}
 * attnview        const data={…}
 * Inspectus       chartsEmbed('…', {…})
 * CircuitsVis     render("…", Component, {…})
 * ```
 */
export function scriptData(text: string): OpenedData | undefined {
  for (const [format, place] of PLACES) {
    const found = place.exec(text);
    if (found === null) continue;
    const begin = found.index + found[0].length;
    const value = parseJson(text.slice(begin, endOfObject(text, begin)));
    if (value !== undefined) return { format, component: found[1], value };
  }
  return undefined;
}

/** The end of the object that begins at a brace: after the brace that closes it outside of strings. */
function endOfObject(text: string, begin: number): number {
  const parts = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[{}]/g;
  parts.lastIndex = begin;
  let depth = 0;
  for (let part = parts.exec(text); part !== null; part = parts.exec(text)) {
    if (part[0] === "{") depth++;
    if (part[0] === "}" && --depth === 0) return parts.lastIndex;
  }
  return text.length;
}
