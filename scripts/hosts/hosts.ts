import type { Host, HostRow, Missing } from "./host.js";

/** Which of the other packages a host finds. */
type PackageSupport = Pick<Host, "model" | "simd" | "workers">;

const NAMELESS: Missing = {
  because:
    "the name of a package means nothing there ([ES modules](es-module) have a map of names)",
  says: /Failed to resolve module specifier/,
};

const NO_NAMES = { model: NAMELESS, simd: NAMELESS, workers: NAMELESS } as const;

const EVERYTHING: PackageSupport = { model: "yes", simd: "yes", workers: "yes" };

const IN_THE_PAGE: Missing = {
  because: "its files are served as they are, and the heatmap is drawn in the page",
};

const UNTYPED: Missing = { because: "the example is written in a language without types" };

const UNCHECKED: Missing = {
  because: "its type check is a package of its own, which the example does not install",
};

/** In the order of the table. */
export const HOSTS: readonly Host[] = [
  {
    name: "script-tag",
    title: "Script tag",
    site: ".",
    typedIn: UNTYPED,
    rendered: IN_THE_PAGE,
    probe: "by name",
    ...NO_NAMES,
  },
  {
    name: "es-module",
    title: "ES modules of a CDN",
    site: ".",
    typedIn: UNTYPED,
    rendered: IN_THE_PAGE,
    model: "yes",
    simd: "yes",
    probe: "import map",
    workers: {
      because: "a worker's script is of the page's own site",
      says: /must be on the page's own site/,
    },
  },
  {
    name: "iframe",
    title: "Sandboxed frame, as high as its content",
    site: ".",
    isFramed: true,
    typedIn: UNTYPED,
    rendered: IN_THE_PAGE,
    probe: "by name",
    ...NO_NAMES,
  },
  {
    name: "reveal",
    title: "reveal.js deck, scaled",
    site: ".",
    page: "#/1",
    typedIn: UNTYPED,
    rendered: IN_THE_PAGE,
    probe: "by name",
    ...NO_NAMES,
  },
  {
    name: "vite",
    title: "Vite 8, TypeScript",
    site: "dist",
    typedIn: "src/main.ts",
    rendered: IN_THE_PAGE,
    probe: { from: "src/main.ts" },
    ...EVERYTHING,
  },
  {
    name: "webpack",
    title: "webpack 5",
    site: "dist",
    typedIn: UNTYPED,
    rendered: IN_THE_PAGE,
    probe: { from: "src/index.js" },
    ...EVERYTHING,
  },
  {
    name: "esbuild",
    title: "esbuild",
    site: "dist",
    typedIn: UNTYPED,
    rendered: IN_THE_PAGE,
    probe: {
      from: "main.js",
      files: {
        imports: `import parameters from "attention-model/sentence-encoder.bin";`,
        model: "new URL(parameters, import.meta.url)",
        worker: `new URL("worker.js", import.meta.url)`,
      },
    },
    model: "by url",
    simd: "yes",
    workers: "by url",
  },
  {
    name: "parcel",
    title: "Parcel 2",
    site: "dist",
    typedIn: UNTYPED,
    rendered: IN_THE_PAGE,
    probe: { from: "main.js" },
    ...EVERYTHING,
  },
  {
    name: "react",
    title: "React 19",
    site: "dist",
    typedIn: "src/Lesson.tsx",
    rendered: IN_THE_PAGE,
    probe: { from: "src/main.tsx" },
    ...EVERYTHING,
  },
  {
    name: "preact",
    title: "Preact 11",
    site: "dist",
    typedIn: "src/Lesson.tsx",
    rendered: IN_THE_PAGE,
    probe: { from: "src/main.tsx" },
    ...EVERYTHING,
  },
  {
    name: "next",
    title: "Next 16, on the server and in the page",
    site: "npm start",
    typedIn: "app/lesson.tsx",
    rendered: "yes",
    probe: { from: "app/lesson.tsx" },
    serverPage: "app/on-server/page.tsx",
    ...EVERYTHING,
  },
  {
    name: "vue",
    title: "Vue 3",
    site: "dist",
    typedIn: "src/TheLesson.vue",
    rendered: IN_THE_PAGE,
    probe: { from: "src/main.ts" },
    ...EVERYTHING,
  },
  {
    name: "svelte",
    title: "Svelte 5",
    site: "dist",
    typedIn: "src/Lesson.svelte",
    rendered: IN_THE_PAGE,
    probe: { from: "src/main.ts" },
    ...EVERYTHING,
  },
  {
    name: "solid",
    title: "Solid 1",
    site: "dist",
    typedIn: "src/Lesson.tsx",
    rendered: IN_THE_PAGE,
    probe: { from: "src/main.tsx" },
    ...EVERYTHING,
  },
  {
    name: "nuxt",
    title: "Nuxt 4",
    site: "npm start",
    typedIn: UNCHECKED,
    rendered: "yes",
    probe: { from: "app/plugins/attention.client.ts", into: "app" },
    ...EVERYTHING,
  },
  {
    name: "astro",
    title: "Astro 5",
    site: "dist",
    typedIn: UNCHECKED,
    rendered: "yes",
    probe: { from: "src/pages/index.astro", into: "src" },
    ...EVERYTHING,
  },
  {
    name: "vitepress",
    title: "VitePress 1",
    site: "docs/.vitepress/dist",
    typedIn: UNCHECKED,
    rendered: "yes",
    probe: { from: "docs/.vitepress/theme/index.ts" },
    ...EVERYTHING,
  },
  {
    name: "docusaurus",
    title: "Docusaurus 3, MDX",
    site: "build",
    typedIn: UNCHECKED,
    rendered: "yes",
    probe: { from: "docs/index.mdx" },
    ...EVERYTHING,
  },
  {
    name: "angular",
    title: "Angular 21",
    site: "dist",
    typedIn: "src/lesson.ts",
    rendered: IN_THE_PAGE,
    probe: { from: "src/main.ts", files: { model: `"sentence-encoder.bin"` } },
    model: "by url",
    simd: "yes",
    workers: {
      because: "its build copies no script of a package; build `attention-core/worker` apart",
      says: /a script that does not load/,
    },
  },
  {
    name: "observable",
    title: "Cell of Observable",
    site: ".",
    typedIn: UNTYPED,
    rendered: IN_THE_PAGE,
    probe: "by name",
    ...NO_NAMES,
  },
  {
    name: "service-worker",
    title: "Service worker, offline",
    site: "dist",
    typedIn: UNTYPED,
    rendered: IN_THE_PAGE,
    probe: "by name",
    ...NO_NAMES,
  },
];

const PYTHON: Missing = { because: "Python gives the arrays" };

const AS_A_TABLE: Missing = { because: "a saved page has the numbers as a table, not the picture" };

/** Each with a test of its own, which starts it: the last rows of the table. */
export const NOTEBOOKS: readonly HostRow[] = [
  { name: "jupyter", title: "JupyterLab", typedIn: PYTHON, rendered: AS_A_TABLE, ...NO_NAMES },
  { name: "marimo", title: "marimo", typedIn: PYTHON, rendered: IN_THE_PAGE, ...NO_NAMES },
  { name: "myst", title: "MyST, in Sphinx", typedIn: PYTHON, rendered: IN_THE_PAGE, ...NO_NAMES },
];
