import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

const LINK = /\s(?:href|src|data-src)="([^"]*)"/g;
/** The page of the visualizer is sent without the quotation marks that are not needed. */
const ANCHOR = /\s(?:id|name)="?([^"\s>]*)/g;

/**
 * Every link of a folder of pages that leads to no file or no place in a page, as "page: link".
 *
 * @param {string} dist - the folder, with a slash at the end
 */
export function brokenLinks(dist) {
  const pages = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".html"));
  const anchors = new Map(
    pages.map((page) => {
      const html = readFileSync(dist + page, "utf8");
      return [page, new Set([...html.matchAll(ANCHOR)].map(([, id]) => id))];
    }),
  );
  return pages.flatMap((page) => {
    const html = readFileSync(dist + page, "utf8");
    const links = new Set([...html.matchAll(LINK)].map(([, link = ""]) => link));
    return [...links].filter((link) => isBroken(page, link)).map((link) => `${page}: ${link}`);
  });

  /**
   * @param {string} page
   * @param {string} link
   */
  function isBroken(page, link) {
    if (link === "" || link === "#" || /^[a-z][a-z+.-]*:/.test(link)) return false;
    const [path = "", anchor = ""] = link.replaceAll("&amp;", "&").split("#");
    const target = path === "" ? page : posix.join(dirname(page), decodeURI(path));
    if (!existsSync(join(dist, target))) return true;
    const isState = anchor.includes("="); // of the visualizer or the playground
    if (anchor === "" || isState || !anchors.has(target)) return false;
    return !anchors.get(target)?.has(decodeURIComponent(anchor));
  }
}
