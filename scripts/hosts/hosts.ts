import type { Host, Missing } from "./host.js";

/** What a host finds of the other packages. */
type Found = Pick<Host, "model" | "simd" | "workers">;

const nothing = (because: string): Found => {
  const missing: Missing = { because };
  return { model: missing, simd: missing, workers: missing };
};

const SCRIPT_ALONE = nothing("a script without modules");

const EVERYTHING: Found = { model: "yes", simd: "yes", workers: "yes" };

/** In the order of the table. */
export const HOSTS: readonly Host[] = [
  {
    name: "script-tag",
    title: "Script tag, with its hash",
    site: ".",
    ...SCRIPT_ALONE,
  },
  {
    name: "es-module",
    title: "ES modules of a CDN",
    site: ".",
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
    ...SCRIPT_ALONE,
  },
  {
    name: "reveal",
    title: "reveal.js deck, scaled",
    site: ".",
    page: "#/1",
    ...SCRIPT_ALONE,
  },
  {
    name: "vite",
    title: "Vite 8, TypeScript",
    site: "dist",
    typedIn: "src/main.ts",
    probe: { from: "src/main.ts" },
    ...EVERYTHING,
  },
  {
    name: "webpack",
    title: "webpack 5",
    site: "dist",
    probe: { from: "src/index.js" },
    ...EVERYTHING,
  },
  {
    name: "esbuild",
    title: "esbuild",
    site: "dist",
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
    name: "react",
    title: "React 19",
    site: "dist",
    typedIn: "src/Lesson.tsx",
    probe: { from: "src/main.tsx" },
    ...EVERYTHING,
  },
  {
    name: "preact",
    title: "Preact 11",
    site: "dist",
    typedIn: "src/Lesson.tsx",
    probe: { from: "src/main.tsx" },
    ...EVERYTHING,
  },
  {
    name: "next",
    title: "Next 16, on the server and in the page",
    site: "npm start",
    typedIn: "app/lesson.tsx",
    isRendered: true,
    probe: { from: "app/lesson.tsx" },
    ...EVERYTHING,
  },
  {
    name: "vue",
    title: "Vue 3",
    site: "dist",
    typedIn: "src/TheLesson.vue",
    probe: { from: "src/main.ts" },
    ...EVERYTHING,
  },
  {
    name: "svelte",
    title: "Svelte 5",
    site: "dist",
    typedIn: "src/Lesson.svelte",
    probe: { from: "src/main.ts" },
    ...EVERYTHING,
  },
  {
    name: "solid",
    title: "Solid 1",
    site: "dist",
    typedIn: "src/Lesson.tsx",
    probe: { from: "src/main.tsx" },
    ...EVERYTHING,
  },
  {
    name: "nuxt",
    title: "Nuxt 4",
    site: "npm start",
    isRendered: true,
    probe: { from: "app/plugins/attention.client.ts", into: "app" },
    ...EVERYTHING,
  },
  {
    name: "astro",
    title: "Astro 5",
    site: "dist",
    isRendered: true,
    probe: { from: "src/pages/index.astro", into: "src" },
    ...EVERYTHING,
  },
  {
    name: "vitepress",
    title: "VitePress 1",
    site: "docs/.vitepress/dist",
    isRendered: true,
    probe: { from: "docs/.vitepress/theme/index.ts" },
    ...EVERYTHING,
  },
  {
    name: "docusaurus",
    title: "Docusaurus 3, MDX",
    site: "build",
    isRendered: true,
    probe: { from: "docs/index.mdx" },
    ...EVERYTHING,
  },
  {
    name: "angular",
    title: "Angular 21",
    site: "dist",
    typedIn: "src/lesson.ts",
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
    ...nothing("as ES modules of a CDN"),
  },
  {
    name: "service-worker",
    title: "Service worker, offline",
    site: "dist",
    ...SCRIPT_ALONE,
  },
];
