// The first picture of each figure, as a file that needs no script.

import { readFileSync } from "node:fs";
import { FIGURES } from "../src/figures/figures";
import { toMarkup } from "./toMarkup";
import { usedRules } from "./usedRules";

/** @returns the SVG file of each figure, by the figure's name */
export async function staticPictures(folder: URL): Promise<Readonly<Record<string, string>>> {
  const read = (path: string) => readFileSync(new URL(path, folder), "utf8");
  const style = `${colors(read("page/theme.css"))}${read("figures/frame/marks.css")}`
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s*([{};:,])\s*/g, "$1")
    .replaceAll(";}", "}")
    .trim();
  const files: Record<string, string> = {};
  for (const [name, load] of Object.entries(FIGURES)) {
    const svg = toMarkup((await load()).firstPicture());
    const frame = `<svg xmlns="http://www.w3.org/2000/svg" font-family="system-ui, sans-serif"`;
    files[name] =
      `${svg.replace("<svg", frame).replace(">", `><style>${usedRules(style, svg)}</style>`)}\n`;
  }
  return files;
}

/** The colours of the page, which a picture in a file cannot have from it. */
function colors(page: string): string {
  const named = [...page.matchAll(/^ {2}(--[\w-]+: light-dark\(.*\));$/gm)].map(([, rule]) => rule);
  return `:root{color-scheme:light dark;${named.join(";")}}`;
}
