import { fileURLToPath } from "node:url";
import { minify } from "html-minifier-next";
import { defineConfig, type Plugin } from "vite";
import { compiledAssembly } from "../../scripts/compileAssembly.mjs";

const isNoEntry = (file: string) => !/visualizer\/(index\.html|src\/main\.ts)/.test(file);

/**
 * The page's sources name the numbers that they claim, and what tables are made of: more than a kilobyte of what is
 * transferred. In answers the numbers stay marked, so that exercises find them.
 */
const withoutNotes = (html: string): string =>
  html
    .split(/(<details>[\s\S]*?<\/details>)/)
    .map((part, i) =>
      i % 2 === 1
        ? part.replace(/data-claim="[\w-]+"/g, "data-claim")
        : part.replace(/<span\s+data-claim="[\w-]+">([^<]*)<\/span>/g, "$1"),
    )
    .join("")
    .replace(/ data-values="[\w-]+"/g, "");

/** What a browser reads in the same way whether it is there or not: line breaks, quotation marks, ends of items. */
const SHORTER = {
  collapseWhitespace: true, // no text of the page is preformatted
  removeAttributeQuotes: true,
  removeOptionalTags: true,
};

const shortPage: Plugin = {
  name: "short-page",
  apply: "build",
  transformIndexHtml: (html) => minify(withoutNotes(html), SHORTER),
};

const sourcesOf = (name: string) =>
  fileURLToPath(new URL(`../../packages/attention-${name}/src/`, import.meta.url));
const [core, widget] = [sourcesOf("core"), sourcesOf("widget")];

export default defineConfig({
  plugins: [compiledAssembly, shortPage],
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
