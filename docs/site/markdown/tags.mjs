import { publishedFiles } from "../../../scripts/release/published.mjs";

/**
 * Script tags to copy, each with the hash by which a browser refuses any other file.
 *
 * @param {readonly string[]} names - of files of attention-widget
 */
export function tags(names) {
  const { version, hashes } = publishedFiles("attention-widget");
  const blocks = names.map((name) => {
    const hash = hashes[name];
    if (hash === undefined) throw new Error(`integrity.json must have "${name}", got none`);
    return `<script
  src="https://cdn.jsdelivr.net/npm/attention-widget@${version}/dist/${name}"
  integrity="${hash}"
  crossorigin="anonymous"
></script>`;
  });
  return ["```html", ...blocks, "```"].join("\n");
}
