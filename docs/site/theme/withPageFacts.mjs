import { pages } from "../pages.mjs";
import { guideAddress } from "./SiteRouter.mjs";

const ABOUT =
  "See attention, on any page, with real numbers: a heatmap for any web page, the mathematics, and guides.";

/** What only some pages load, from the folder assets. */
const SCRIPTS = [["playground.html", 'type="module"', "playground.js"]];

/** Where the site is published; guides link there, so that their links work in the repository too. */
const PUBLISHED = "https://attention-visualizer.github.io/attention-visualizer/";

/**
 * Without JavaScript nobody can open the menu or search, so the menu stands below the text of a phone, and pictures
 * that site.js fetches give way to those that are there at once. What is important in typedoc's layer gives way only to
 * a layer before it.
 */
const WITHOUT_SCRIPT =
  "<noscript><style>@layer before{@media (max-width:769px){.col-sidebar{position:static!important}}}" +
  "#tsd-search-trigger,#tsd-toolbar-menu-trigger,.settings,img[data-src]{display:none!important}" +
  "@media (max-width:769px){.container-main{display:block}" +
  ".col-sidebar{width:auto;visibility:visible;transform:none}}</style></noscript>";

/** The index of the search and the tree of the reference, which site.js fetches. */
const FETCHED_LATER = /<script async src="([^"]*)" id="(tsd-search-script|tsd-nav-script)">/g;

/**
 * A page with what typedoc does not know of it: its sentence for search engines, the landmark of its
 * text, its links to the site itself, and the scripts that it alone needs.
 *
 * @param {string} html
 * @param {string} address - of the page, from the root of the site
 */
export function withPageFacts(html, address) {
  const page = pages.find(({ name }) => guideAddress(name) === address);
  const up = "../".repeat(address.split("/").length - 1);
  const scripts = SCRIPTS.filter(([of]) => of === address).map(
    ([, how, file]) => `<script ${how} src="${up}assets/${file}"></script>`,
  );
  const id = address.replace(/\.html$/, "").replaceAll("/", "-");
  return html
    .replaceAll(
      new RegExp(`href="${PUBLISHED}([^"#]*)`, "g"),
      (_, path) => `href="${up}${path === "" || path.endsWith("/") ? `${path}index.html` : path}`,
    )
    .replace(
      /<meta name="description" content="[^"]*"\/>/,
      `<meta name="description" content="${page?.about ?? ABOUT}"/>`,
    )
    .replace('<meta charset="utf-8"/>', `<meta charset="utf-8"/>${WITHOUT_SCRIPT}`)
    .replaceAll(FETCHED_LATER, '<script data-src="$1" id="$2">')
    .replace("</head>", `<meta name="color-scheme" content="light dark">${scripts.join("")}</head>`)
    .replace(
      '<div class="col-content">',
      '<div class="col-content" id="content" role="main" tabindex="-1">',
    )
    .replace(
      '<div class="page-menu">',
      '<div class="page-menu" role="navigation" aria-label="On this page">',
    )
    .replace("<body>", `<body class="page-${id}">`);
}
