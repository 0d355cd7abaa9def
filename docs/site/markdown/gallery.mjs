import { tokenize } from "attention-widget";
import { SENTENCE, shots } from "../../../scripts/gallery/shots.mjs";
import { importSource } from "../importSource.mjs";

/** @type {typeof import("../../../packages/attention-widget/src/save/embedCode.js")} */
const { embedCode } = await importSource("packages/attention-widget/src/save/embedCode.ts");
/** @type {typeof import("../playground/address.js")} */
const { writeAddress } = await importSource("docs/site/playground/address.ts");

const TOKENS = tokenize(SENTENCE);

/**
 * Entries of the gallery: the picture, what is to be seen, and the code that shows the same.
 *
 * @param {readonly string[]} names - of the pictures
 */
export function gallery(names) {
  return names.map(entry).join("\n\n");
}

/** @param {string} name */
function entry(name) {
  const shot = shots.find((one) => one.name === name);
  if (shot === undefined)
    throw new Error(`scripts/gallery/shots.mjs must take "${name}", got none`);
  const { title, shows, alt, code } = shot;
  const options = optionsOf(shot);
  const block =
    code === undefined
      ? `\`\`\`html\n${embedCode("tag", options)}\`\`\``
      : `\`\`\`js\n${code}\`\`\``;
  const open = code === undefined ? `<p><a href="${playground(options)}">Open it</a></p>` : "";
  return `## ${title}\n\n${shows}\n\n![${alt}](media/${name}.webp)\n\n${open}\n\n${block}`;
}

/** @param {(typeof shots)[number]} shot */
function optionsOf({ options = {}, settings }) {
  const { selection, ...others } = options;
  const { experiment, ...rest } = settings ?? {};
  return {
    ...others,
    ...(selection ? { select: nameOf(selection) } : {}),
    settings: { ...rest, ...(experiment === undefined ? {} : { experiment: changed(experiment) }) },
  };
}

/** @param {import("attention-widget").Selection} selection */
function nameOf({ query, key }) {
  return [query, ...(key === null ? [] : [key])].map((place) => TOKENS[place]).join(" > ");
}

/** What of an experiment is no default. @param {object} experiment */
function changed(experiment) {
  const { mask, hiddenCells, paddingFrom, isScaled, temperature } =
    /** @type {import("attention-widget/inspector").Experiment} */ (experiment);
  return {
    ...(mask.kind === "asGiven" ? {} : { mask }),
    ...(hiddenCells.length === 0 ? {} : { hiddenCells }),
    ...(paddingFrom === null ? {} : { paddingFrom }),
    ...(isScaled ? {} : { isScaled }),
    ...(temperature === 1 ? {} : { temperature }),
  };
}

/** @param {import("attention-widget/inspector").InspectorOptions} options */
function playground(options) {
  const address = writeAddress({ options, data: "" });
  return `https://attention-visualizer.github.io/attention-visualizer/playground.html#${address}`;
}
