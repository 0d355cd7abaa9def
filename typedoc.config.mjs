import katex from "katex";
import { OptionDefaults } from "typedoc";
import { guideFiles } from "./docs/site/guideFiles.mjs";
import { formulaToLatex } from "./scripts/reference/formulaToLatex.mjs";

/**
 * Besides typedoc's own: the tags that the custom elements manifest reads.
 *
 * @type {`@${string}`[]}
 */
const blockTags = [
  ...OptionDefaults.blockTags,
  "@tagname",
  "@attr",
  "@fires",
  "@csspart",
  "@cssprop",
  "@slot",
];

/** In the order of the paper; then the metrics, and what reads checkpoints. */
const categoryOrder = [
  "Tensors",
  "Scores",
  "Masks",
  "Softmax and values",
  "Attention",
  "Attention without softmax",
  "Multi-head attention",
  "Positions",
  "Gradients",
  "Traces",
  "Tokens",
  "What a head attends to",
  "How widely a head attends",
  "Many heads, layers and tokens",
  "Models",
  "Files",
  "WebAssembly SIMD",
  "Workers",
  "*",
];

/**
 * An indented block is a formula, in sources and guides alike; code stands between fences.
 * MathML alone needs no style sheet and no fonts.
 *
 * @type {import("typedoc").TypeDocOptions["markdownItLoader"]}
 */
const showFormulas = (markdown) => {
  markdown.renderer.rules.code_block = (
    /** @type {{ content: string }[]} */ tokens,
    /** @type {number} */ at,
  ) =>
    katex.renderToString(formulaToLatex(tokens[at]?.content ?? ""), {
      displayMode: true,
      output: "mathml",
      throwOnError: true,
      strict: "error",
    });
};

/** @type {import("typedoc").TypeDocOptions} */
export default {
  name: "Attention visualizer",
  out: "docs/site/dist",
  plugin: ["./docs/site/plugin.mjs"],
  theme: "site",
  router: "site",
  readme: "docs/site/home.md",
  entryPointStrategy: "packages",
  entryPoints: ["packages/attention-core", "packages/attention-model", "packages/attention-widget"],
  projectDocuments: guideFiles(),
  headings: { document: false, readme: false }, // they have one of their own
  searchInDocuments: true,
  includeHierarchySummary: false, // its links lead to places that are not there
  favicon: "examples/visualizer/public/favicon.svg",
  treatWarningsAsErrors: true,
  blockTags,
  markdownItLoader: showFormulas,
  highlightLanguages: [
    ...OptionDefaults.highlightLanguages,
    "python",
    "vue",
    "svelte",
    "astro",
    "md",
    "mdx",
  ],
  customCss: "docs/site/site.css",
  customJs: "docs/site/site.js",
  navigation: { includeCategories: true },
  packageOptions: {
    tsconfig: "../../tsconfig.declarations.json", // not all that has tests, which it would read for each package
    skipErrorChecking: true, // npm run typecheck does that, tests and all
    includeVersion: true,
    categorizeByGroup: false,
    categoryOrder,
    excludePrivate: true,
    excludeInternal: true,
    excludeExternals: true, // else the element's page lists all of HTMLElement
    blockTags,
    disableGit: true, // else a clone without a remote warns, and a warning fails
    basePath: "../..",
    sourceLinkTemplate:
      "https://github.com/attention-visualizer/attention-visualizer/blob/main/{path}#L{line}",
    validation: {
      notExported: true,
      invalidLink: true,
      invalidPath: true,
      notDocumented: true,
      rewrittenLink: true,
      unusedMergeModuleWith: true,
    },
  },
};
