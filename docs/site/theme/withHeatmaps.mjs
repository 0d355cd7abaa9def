import { pathToFileURL } from "node:url";
import { root } from "../../../scripts/run.mjs";

/** @type {typeof import("attention-widget/static")} */
const { toSVG } = await import(
  pathToFileURL(`${root}packages/attention-widget/dist/static.js`).href
);

/** Markdown puts a tag that stands alone into a paragraph, in which no picture may be. */
const TAG = /(?:<p>)?<attention-heatmap\b([^>]*)><\/attention-heatmap>(?:<\/p>)?/g;
/** A tag with attributes that only the larger file knows. A page that needs that file begins with the picture. */
const INSTRUMENTS = /<attention-heatmap[^>]* (?:view|direction|metric)=/;
const ATTRIBUTE = /([a-z]+)(?:="([^"]*)")?/g;

const PLAYGROUND = "playground.html";

/** What a picture without a page can show of a tag's attributes. */
const COUNTS = ["heads", "head", "layer"];
const TEXTS = ["stage", "select", "caption"];
const SETTINGS = ["view", "direction"];

const DEFAULT_TEXT = "The animal didn't cross the street because it was too tired";

/**
 * A page whose empty tags have a picture inside, and the script that replaces it, which site.js fetches.
 * The picture is what readers without JavaScript see, and printers, and search engines.
 *
 * @param {string} html - the page
 * @param {string} address - of the page, from the root of the site
 */
export function withHeatmaps(html, address) {
  const filled = html.replace(TAG, (_, written) => {
    const attributes = attributesOf(written);
    return `<attention-heatmap${written}>${posterOf(attributes)}</attention-heatmap>`;
  });
  if (!html.includes("<attention-heatmap")) return html;
  if (address === PLAYGROUND) return filled; // its script puts a heatmap in the place of the picture
  const [file, when] = INSTRUMENTS.test(html)
    ? ["attention-inspector", "pressed"]
    : ["attention-widget", "seen"];
  const source = `${"../".repeat(address.split("/").length - 1)}assets/${file}.global.js`;
  const script = `<script data-src="${source}" data-when="${when}" id="heatmap-script"></script>`;
  return filled.replace("</head>", `${script}</head>`);
}

/** @param {string} written */
function attributesOf(written) {
  const plain = (/** @type {string} */ text) =>
    text.replaceAll("&quot;", '"').replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  return Object.fromEntries(
    [...written.matchAll(ATTRIBUTE)].map(([, name = "", value = ""]) => [name, plain(value)]),
  );
}

/** @param {Readonly<Record<string, string>>} attributes */
function posterOf(attributes) {
  const { text = DEFAULT_TEXT } = attributes;
  const counts = COUNTS.filter((name) => name in attributes);
  const texts = TEXTS.filter((name) => name in attributes);
  const settings = SETTINGS.filter((name) => name in attributes);
  const options = {
    ...Object.fromEntries(counts.map((name) => [name, Number(attributes[name])])),
    ...Object.fromEntries(texts.map((name) => [name, attributes[name]])),
    ...("causal" in attributes ? { causal: true } : {}),
    ...(settings.length > 0
      ? { settings: Object.fromEntries(settings.map((name) => [name, attributes[name]])) }
      : {}),
  };
  const pictures = /** @type {const} */ (["light", "dark"]).map(
    (theme) => `<div class="poster is-${theme}">${toSVG(text, { ...options, theme })}</div>`,
  );
  const sentence = "This is a picture: with JavaScript it can be typed into and explored.";
  return `${pictures.join("")}<noscript><p class="poster-note">${sentence}</p></noscript>`;
}
