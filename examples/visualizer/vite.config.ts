import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { compiledAssembly } from "../../scripts/compileAssembly.mjs";

const isNoEntry = (file: string) => !/visualizer\/(index\.html|src\/main\.ts)/.test(file);

/** A space between two tags, the second of a block, which begins a line of its own anyway. */
const BEFORE_BLOCK =
  /> (?=<\/?(?:p|h2|h3|ul|ol|li|dl|dt|dd|div|section|figure|figcaption|details|summary|table|thead|tbody|tr|th|td|link|meta)[ >])/g;

/** Values that need no quotation marks. */
const UNQUOTED = / (class|id|loading|type|width|height|data-[\w-]+)="([\w-]+)"(?=[ >])/g;

/** What ends where the next one begins, or the list or table around it ends. */
const OPTIONAL_END = /<\/(?:li|th|td|tr)>\s*(?=<\/?(?:li|ul|th|td|tr|thead|tbody|table)[ >])/g;

/**
 * The page's sources are in short lines, and name the numbers that they claim: more than two kilobytes of what is
 * transferred. In answers the numbers stay marked, so that exercises find them. What tables are made of is not sent
 * either. No text of the page is preformatted.
 */
const withoutNotes: Plugin = {
  name: "without-notes",
  transformIndexHtml: (html) =>
    html
      .split(/(<details>[\s\S]*?<\/details>)/)
      .map((part, i) =>
        i % 2 === 1
          ? part.replace(/data-claim="[\w-]+"/g, "data-claim")
          : part.replace(/<span\s+data-claim="[\w-]+">([^<]*)<\/span>/g, "$1"),
      )
      .join("")
      .replace(/\s*\n\s*/g, " ")
      .replace(/ data-values="[\w-]+"/g, "")
      .replace(OPTIONAL_END, "")
      .replace(BEFORE_BLOCK, ">")
      .replace(UNQUOTED, " $1=$2"),
};

const sourcesOf = (name: string) =>
  fileURLToPath(new URL(`../../packages/attention-${name}/src/`, import.meta.url));
const [core, widget] = [sourcesOf("core"), sourcesOf("widget")];

export default defineConfig({
  plugins: [compiledAssembly, withoutNotes],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  resolve: {
    // Of what is built, a bundler takes each file as a whole, also where the page needs most of it later.
    alias: [
      { find: /^attention-core$/, replacement: `${core}index.ts` },
      { find: /^attention-core\/([a-z]+)$/, replacement: `${core}$1.ts` },
      { find: /^attention-widget$/, replacement: `${widget}index.ts` },
      { find: /^attention-widget\/([a-z]+)$/, replacement: `${widget}$1.ts` },
    ],
  },
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./", // works from any folder of any host
  build: {
    target: "es2022",
    outDir: "dist",
    assetsInlineLimit: 0, // the page's policy allows no data: fonts
    // The list of what each part that comes later consists of is a kilobyte that everyone would fetch first.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files) => files.filter((file) => file.endsWith(".css")),
    },
    rolldownOptions: {
      output: {
        // Whatever the first view needs in one file: many small ones are more bytes, and a request each.
        // But for the file that begins: it awaits what is fetched later, which imports from that one.
        codeSplitting: { groups: [{ name: "first", tags: ["$initial"], test: isNoEntry }] },
      },
    },
  },
});
