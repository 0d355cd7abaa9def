import { JSX } from "typedoc";
import { guideAddress } from "./SiteRouter.mjs";

const element = JSX.createElement;

const REPOSITORY = "https://github.com/attention-visualizer/attention-visualizer";

/** What stands at the top of every page, as addresses from the root of the site. */
const HEADINGS = [
  ["Guides", guideAddress("quick-start")],
  ["Teach", guideAddress("teach")],
  ["Playground", guideAddress("playground")],
  ["Gallery", guideAddress("gallery")],
  ["Visualizer", "visualizer/index.html"],
  ["Reference", "modules.html"],
];

/**
 * The links to the parts of the site, of which the present one is marked.
 *
 * @param {import("typedoc").DefaultThemeRenderContext} context
 * @param {string} url - of the present page
 */
export function siteLinks(context, url) {
  const links = HEADINGS.map(([text = "", address = ""]) =>
    element(
      "a",
      {
        href: context.relativeURL(address),
        ...(url === address ? { "aria-current": "page" } : {}),
      },
      text,
    ),
  );
  return [...links, element("a", { href: REPOSITORY }, "GitHub")];
}
