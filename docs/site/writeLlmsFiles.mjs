import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../../scripts/run.mjs";
import { expand } from "./markdown/expand.mjs";
import { sections } from "./pages.mjs";
import { guideAddress } from "./theme/SiteRouter.mjs";

const SITE = "https://attention-visualizer.github.io/attention-visualizer/";

const HEAD = `# Attention visualizer

> See attention in any web page, with real numbers: attention-core (the mathematics, pure functions in TypeScript), attention-model (small trained transformers) and attention-widget (a heatmap: one script, one tag, or \`mount\`).`;

/** Too long to be worth reading by a model. */
const LEFT_OUT = ["benchmarks"];

/**
 * Writes what language models read: llms.txt, a list of the guides, and llms-full.txt, all of their text.
 *
 * @param {string} dist - the folder of the site
 */
export function writeLlmsFiles(dist) {
  const lists = sections.map(({ title, pages }) => {
    const lines = pages.map(
      ({ name, link, about }) => `- [${link}](${SITE}${guideAddress(name)}): ${about}`,
    );
    return `## ${title}\n\n${lines.join("\n")}`;
  });
  const all = `## Optional\n\n- [All guides in one file](${SITE}llms-full.txt)\n- [Reference](${SITE}modules.html)`;
  writeFileSync(`${dist}llms.txt`, `${[HEAD, ...lists, all].join("\n\n")}\n`);
  const texts = sections
    .flatMap(({ pages }) => pages)
    .filter(({ name }) => !LEFT_OUT.includes(name))
    .map(({ name }) => textOf(`docs/${name}.md`));
  writeFileSync(`${dist}llms-full.txt`, `${[HEAD, ...texts].join("\n\n")}\n`);
}

/** A guide without its front matter, with the files that it includes. @param {string} file */
function textOf(file) {
  const markdown = readFileSync(root + file, "utf8").replace(/^---\n[\s\S]*?\n---\n+/, "");
  return expand(markdown)
    .replace(/\{@includeCode (\S+)\}/g, (_, path) => {
      const code = readFileSync(join(root, dirname(file), path), "utf8").trim();
      return `\`\`\`${path.split(".").at(-1)}\n${code}\n\`\`\``;
    })
    .trim();
}
