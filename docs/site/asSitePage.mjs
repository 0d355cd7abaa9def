import { pages } from "./pages.mjs";
import { guideAddress } from "./theme/SiteRouter.mjs";

const GUIDE =
  /https:\/\/github\.com\/attention-visualizer\/attention-visualizer\/blob\/main\/docs\/([\w-]+)\.md/g;

/** What is not on the page of the visualizer elsewhere, since only the site has it beside that page. */
const LINKS = [
  ["Home", "index.html"],
  ["Guides", guideAddress("quick-start")],
  ["Playground", guideAddress("playground")],
  ["Gallery", guideAddress("gallery")],
];

/**
 * The page of the visualizer as a page of the site: links to guides in the repository lead to those of the site, and
 * the footer leads to its parts.
 *
 * @param {string} html - the built page, which goes into a folder of the site
 */
export function asSitePage(html) {
  const names = new Set(pages.map(({ name }) => name));
  const nav = LINKS.map(([text, address]) => `<a href="../${address}">${text}</a>`).join(" · ");
  const end = html.lastIndexOf("</footer>");
  if (end < 0) throw new Error("asSitePage: html must have a footer, got none");
  const withLinks = `${html.slice(0, end)}<nav aria-label="Site">${nav}</nav>${html.slice(end)}`;
  return withLinks.replace(GUIDE, (link, name) =>
    names.has(name) ? `../${guideAddress(name)}` : link,
  );
}
