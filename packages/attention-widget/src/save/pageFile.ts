import { htmlOf } from "../draw/htmlOf.js";
import { xmlText } from "../draw/svg/xmlText.js";
import type { StillPicture } from "../picture/still/stillPicture.js";
import type { PageTraits } from "./pageTraits.js";
import { scriptOf } from "./tagOf.js";

/** What a page has. */
interface PageParts extends PageTraits {
  readonly still: StillPicture;
  readonly svg: string;
  /** The options of the heatmap, with its numbers. */
  readonly options: object;
  /** The widget itself, after the texts of its language; without it the page has the picture and the table. */
  readonly scripts: readonly string[];
  /** What the table is called. */
  readonly tableTitle: string;
}

const STYLE = `body { max-width: 1100px; margin: 1rem auto; padding: 0 1rem; font-family: system-ui, sans-serif }
svg { max-width: 100%; height: auto }
table { border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: 2px 6px; text-align: end }`;

/** A page in one file, which opens from disk and needs no network. */
export function pageFile({ still, svg, options, scripts, tableTitle, ...page }: PageParts): string {
  return `<!doctype html>
<html lang="${xmlText(page.lang)}" dir="${page.dir}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${xmlText(page.title)}</title>
<style>
${STYLE}
</style>
<attention-heatmap>
${svg}${scriptOf(options)}
</attention-heatmap>
<details>
<summary>${xmlText(tableTitle)}</summary>
${htmlOf(still)}</details>
${scripts.map(scriptTag).join("")}</html>
`;
}

function scriptTag(code: string): string {
  // Nothing in a script may look like its end, or like a comment of HTML.
  return `<script>${code.replace(/<(?=!--|\/?script)/gi, "\\x3c")}</script>\n`;
}
