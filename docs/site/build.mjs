// npm run docs: the site, in docs/site/dist: guides and reference by typedoc, playground, gallery, visualizer.

import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { build, isBuilt } from "../../scripts/build.mjs";
import { giveUp, root, run } from "../../scripts/run.mjs";
import { asSitePage } from "./asSitePage.mjs";
import { brokenLinks } from "./brokenLinks.mjs";
import { bundlePlayground } from "./bundlePlayground.mjs";
import { writeLlmsFiles } from "./writeLlmsFiles.mjs";

const dist = `${root}docs/site/dist/`;

if (!isBuilt() && !(await build())) giveUp("The build failed, see above.");
rmSync(dist, { recursive: true, force: true });
const { ok } = await run("typedoc");
if (!ok) giveUp("typedoc failed, see above.");

const pictures = readdirSync(`${root}docs/gallery`).filter((file) => file.endsWith(".webp"));
const widget = `${root}packages/attention-widget/dist/`;
/** What is copied, and where to in the site. */
const copies = [
  [`${widget}attention-widget.global.js`, "assets/attention-widget.global.js"],
  [`${widget}attention-inspector.global.js`, "assets/attention-inspector.global.js"],
  [`${widget}attention-formats.global.js`, "assets/attention-formats.global.js"],
  [`${widget}locales/ar.global.js`, "assets/locales/ar.global.js"],
  [`${root}examples/visualizer/public/favicon.svg`, "assets/favicon.svg"],
  [`${root}examples/visualizer/dist`, "visualizer"],
  ...pictures.map((file) => [`${root}docs/gallery/${file}`, `media/${file}`]),
];
for (const [from = "", to = ""] of copies) cpSync(from, dist + to, { recursive: true });

const visualizer = `${dist}visualizer/index.html`;
writeFileSync(visualizer, asSitePage(readFileSync(visualizer, "utf8")));

await bundlePlayground(`${dist}assets`);
writeLlmsFiles(dist);
const broken = brokenLinks(dist);
if (broken.length > 0) giveUp(`The site must have no broken links, but has:\n${broken.join("\n")}`);
