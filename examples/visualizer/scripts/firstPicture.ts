import { readFileSync } from "node:fs";
import { toSVG } from "attention-widget/static";
import { openRecording } from "../src/recorded/openRecording";
import { recordings } from "../src/recorded/recordings";

/**
 * @param folder - the page's sources
 * @returns what the page opens with as SVG files, for browsers that run no script: the arcs of “he”, by the file's name
 */
export function firstPicture(folder: URL): Readonly<Record<"he.svg" | "he-dark.svg", string>> {
  const { layer, head, query } = recordings.he;
  const trace = openRecording(readFileSync(new URL("recorded/he.json", folder), "utf8"));
  const selection = { query, key: null };
  const file = (theme: "light" | "dark") =>
    `${toSVG(trace, { layer, head, selection, theme, settings: { view: "arcs" }, width: 480 })}\n`;
  return { "he.svg": file("light"), "he-dark.svg": file("dark") };
}
