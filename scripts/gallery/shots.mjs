/** @typedef {Omit<import("attention-widget").HeatmapOptions, "trace" | "source">} HeatmapOptions */
/** @typedef {Partial<import("attention-widget/inspector").InspectorSettings>} Settings */

/**
 * One picture.
 *
 * @typedef {object} Shot
 * @property {string} name - of the file
 * @property {string} title - what the gallery of the site calls it
 * @property {string} shows - one sentence about what is to be seen
 * @property {string} alt - what one sees, for those who do not
 * @property {"light" | "dark"} theme
 * @property {number} width - of the page, in pixels
 * @property {HeatmapOptions} [options]
 * @property {Settings} [settings]
 * @property {"trained" | "compared"} [first] - what the reader does before the settings are made: choose the trained
 *   heads, or save to compare
 * @property {string} [code] - a module that shows the same, where a tag cannot
 * @property {import("./decidedPicture.js").Part} [part] - what is in the picture, where that is no matrix, lines or arcs
 * @property {readonly string[]} selectors - of what is in the picture
 */

/** What the hand-built heads read. */
export const SENTENCE = "The animal didn't cross the street because it was too tired";

const WIDE = 1200;
const PHONE = 360;
const experiment = /** @type {const} */ ({
  mask: { kind: "asGiven" },
  hiddenCells: [],
  paddingFrom: null,
  isScaled: true,
  temperature: 1,
});
const it = { query: 7, key: null };
const matrix = [".corner", ".field", ".panels .legend"];

/** @type {readonly Shot[]} */
export const shots = [
  {
    name: "directions",
    title: "Both directions",
    shows: "What *street* attends to is its row; what attends to *street* is its column.",
    alt: "A matrix of weights with the row of “street” outlined in blue and its column in orange",
    theme: "light",
    width: WIDE,
    options: { heads: 8, head: 4, selection: { query: 5, key: null } },
    settings: { direction: "both" },
    selectors: matrix,
  },
  {
    name: "lines",
    title: "Lines",
    shows: "The same weights as lines from the tokens that attend to those that they attend to.",
    alt: "Tokens in two columns; strong lines run from “it” to street, tired, cross and animal",
    theme: "dark",
    width: WIDE,
    options: { heads: 8, head: 4, selection: it },
    settings: { view: "lines" },
    selectors: [".line-axes .is-query", ".lines-picture", ".lines-sentence", ".panels .legend"],
  },
  {
    name: "arcs",
    title: "Arcs over the sentence",
    shows: "The sentence stays a sentence; the width of an arc is the weight.",
    alt: "The sentence with arcs from “it” back to street, cross and animal, and on to tired; the one to street says 0.35",
    theme: "light",
    width: WIDE,
    options: { heads: 8, head: 4, selection: it },
    settings: { view: "arcs" },
    selectors: [".arcs-picture", ".arcs-foot"],
  },
  {
    name: "sum",
    title: "Two rows together",
    shows: "What *it* and *animal* attend to, summed.",
    alt: "“it + animal attend to”, with a ranking; the two rows together sum to 2.00",
    theme: "light",
    width: PHONE,
    options: { heads: 8, head: 4, selection: it },
    settings: { alsoSelected: [1] },
    part: "row",
    selectors: [".row-part"],
  },
  {
    name: "arithmetic",
    title: "The arithmetic of a cell",
    shows: "Every product behind the score of *it* and *animal*.",
    alt: "The score 21.2 as a sum of 16 products, the four largest shown",
    theme: "dark",
    width: PHONE,
    options: { heads: 8, head: 4, stage: "scores", selection: { query: 7, key: 1 } },
    part: "arithmetic",
    selectors: [".arithmetic"],
  },
  {
    name: "heads",
    title: "Every head of a trained network",
    shows: "Eight heads in two layers, sorted by how much they attend to the token before.",
    alt: "Eight small pictures of heads with their values from 0.38 to 0.02, the highest first",
    theme: "light",
    width: 640,
    first: "trained",
    code: `import { loadModel } from "attention-model";
import { mount } from "attention-widget/inspector";

mount(document.body, {
  source: await loadModel(),
  text: "${SENTENCE}",
  settings: { metric: "previousToken", isSorted: true },
});
`,
    settings: { metric: "previousToken", isSorted: true },
    part: "heads",
    selectors: [".overview-controls", ".overview-room", ".overview-legend"],
  },
  {
    name: "undivided",
    title: "Without the division",
    shows: "The row of *it* as it would be without ÷ √dₖ: saturated.",
    alt: "Entropy 0.00 of 2.40 nats, before 0.42; softmax gradient below 0.01 of 0.25, before 0.10",
    theme: "light",
    width: PHONE,
    options: { head: 0, selection: it },
    settings: { experiment: { ...experiment, isScaled: false } },
    part: "saturation",
    selectors: [".saturation"],
  },
  {
    name: "window",
    title: "A window as the mask",
    shows: "Nearby tokens only: what lies three steps away or more is hidden.",
    alt: "A band of weights along the diagonal; all other cells are hatched as hidden",
    theme: "dark",
    width: WIDE,
    options: { heads: 8, head: 5, selection: it },
    settings: { experiment: { ...experiment, mask: { kind: "window", size: 3 } } },
    selectors: matrix,
  },
  {
    name: "difference",
    title: "A difference",
    shows: "Temperature ½ minus the saved temperature 1: blue increased, red decreased.",
    alt: "A matrix of differences: more on the diagonal, less elsewhere",
    theme: "light",
    width: WIDE,
    options: { heads: 8, head: 5, selection: null },
    first: "compared",
    code: `import { mount } from "attention-widget/inspector";

const heatmap = mount(document.body, { heads: 8, head: 5 });
const button = document.createElement("button");
button.textContent = "Show the difference"; // from what “Save to compare”, among the instruments, has saved
button.onclick = () => {
  heatmap.update({ settings: { comparison: "difference", experiment: { temperature: 0.5 } } });
};
document.body.append(button);
`,
    settings: { comparison: "difference", experiment: { ...experiment, temperature: 0.5 } },
    selectors: matrix,
  },
  {
    name: "threshold",
    title: "Half of each row",
    shows: "Only the cells that make up half of their row; the others are dimmed.",
    alt: "A few bright cells in each row; all others are dark",
    theme: "dark",
    width: PHONE,
    options: { heads: 8, head: 6, selection: null },
    settings: { threshold: { by: "mass", at: 0.5 }, colorScale: "logarithmic" },
    selectors: matrix,
  },
  {
    name: "renormalized",
    title: "Without the first token",
    shows: "Its key is excluded, and the rows are renormalised.",
    alt: "The first column is hatched; the second has nearly everything",
    theme: "light",
    width: PHONE,
    options: { heads: 4, head: 3, selection: it },
    settings: { excludedKeys: [0], exclusion: "renormalized" },
    selectors: matrix,
  },
];
