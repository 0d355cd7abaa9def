import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { defineConfig, type Options } from "tsup";
import { compileAssembly } from "./scripts/compileAssembly.mjs";

const core = "packages/attention-core";
const widget = "packages/attention-widget";
const model = "packages/attention-model";

/**
 * Makes `import css from "./x.css?inline"` the minified sheet as a string, as Vite and Vitest do.
 * The module is given a name that does not end in .css, because tsup's own CSS plugin takes all that do;
 * and a relative one, because source maps quote it.
 */
const cssAsText: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "css-as-text",
  setup(build) {
    build.onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => {
      const file = resolve(resolveDir, path.replace(/\?inline$/, ""));
      const name = relative(process.cwd(), file).replaceAll("\\", "/");
      return { path: `${name}.txt`, namespace: "css-text", pluginData: file };
    });
    build.onLoad({ filter: /.*/, namespace: "css-text" }, async ({ pluginData: file }) => {
      const sheet = await build.esbuild.transform(await readFile(file, "utf8"), {
        loader: "css",
        minify: true,
        target: ["chrome111", "firefox114", "safari16.4"],
      });
      return { contents: sheet.code.trim(), loader: "text", watchFiles: [file] };
    });
  },
};

/** Makes `import base64 from "./index.ts?compiled"` the WebAssembly of attention-core's AssemblyScript. */
const compiledAssembly: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "compiled-assembly",
  setup(build) {
    build.onResolve({ filter: /\?compiled$/ }, () => ({ path: "kernels", namespace: "compiled" }));
    build.onLoad({ filter: /.*/, namespace: "compiled" }, async () => ({
      contents: Buffer.from(await compileAssembly()).toString("base64"),
      loader: "text",
    }));
  },
};

/**
 * Bundled from the declarations that scripts/build.mjs makes of each file: from the sources, tsup would take ten times
 * as long. It sets `baseUrl`, which TypeScript 6 calls an error.
 */
const declarationsOf = (
  entries: Readonly<Record<string, string>>,
): NonNullable<Options["dts"]> => ({
  compilerOptions: { ignoreDeprecations: "6.0" },
  entry: Object.fromEntries(
    Object.entries(entries).map(([name, source]) => [
      name,
      `dist/declarations/${source.replace(/\.ts$/, ".d.ts")}`,
    ]),
  ),
});

const library: Options = {
  target: "es2022",
  format: ["esm"],
  platform: "neutral",
  sourcemap: true,
  clean: false, // scripts/build.mjs cleans: these configurations run side by side in the same folders
  splitting: true,
  esbuildPlugins: [cssAsText, compiledAssembly],
};

/**
 * What a file that travels alone begins with: name, version and licence, and the notice that Preact's
 * licence wants kept where Preact is inside.
 */
function banner(folder: string, contained: readonly "preact"[] = []): { js: string } {
  const about = (path: string): { name: string; version: string; license: string } =>
    JSON.parse(readFileSync(`${path}/package.json`, "utf8"));
  const { name, version, license } = about(folder);
  const lines = [
    `${name} ${version}, ${license} licence`,
    ...(readFileSync(`${folder}/LICENSE`, "utf8").match(/^Copyright.*$/m) ?? []),
    "https://github.com/attention-visualizer/attention-visualizer",
    ...contained.flatMap((dependency) => [
      "",
      `Contains ${dependency} ${about(`node_modules/${dependency}`).version}:`,
      ...readFileSync(`node_modules/${dependency}/LICENSE`, "utf8").trim().split("\n"),
    ]),
  ];
  return { js: `/*!\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */` };
}

/** One file with everything in it. */
const oneFile: Options = {
  ...library,
  splitting: false,
  platform: "browser",
  minify: true,
  noExternal: [/.*/],
  define: { "process.env.NODE_ENV": '"production"' },
  esbuildOptions: (options) => {
    // A page may serve the file without saying its encoding. Regular expressions esbuild leaves as they are,
    // so the sources write them with escapes.
    options.charset = "ascii";
  },
};

/** One file for a script tag, whose exports are the properties of a global. */
const oneScript = (globalName?: string): Options => ({
  ...oneFile,
  format: ["iife"],
  ...(globalName === undefined ? {} : { globalName }),
  outExtension: () => ({ js: ".global.js" }),
});

// element.ts registers the tag, so no other entry may share a chunk with it: a bundler drops a chunk that
// `sideEffects` in package.json does not name, and the registration with it. Hence cdn.ts is built apart.
const widgetEntries = {
  index: `${widget}/src/index.ts`,
  element: `${widget}/src/element.ts`,
  inspector: `${widget}/src/inspector.ts`,
  react: `${widget}/src/react.ts`,
  "react-inspector": `${widget}/src/reactInspector.ts`,
  static: `${widget}/src/static.ts`,
  ...localeEntries(),
};

/**
 * Apart, so that who imports one of them from the package does not get all of it: what several entries
 * share is otherwise one chunk, which a bundler keeps as a whole.
 */
const widgetFiles = {
  tokenize: `${widget}/src/sources/tokenize.ts`,
  stages: `${widget}/src/settings/stages.ts`,
};

/** Each language is a folder; English is in every entry already. */
function localeEntries(): Readonly<Record<string, string>> {
  const words = `${widget}/src/words`;
  const folders = readdirSync(words, { withFileTypes: true }).filter((file) => file.isDirectory());
  const codes = folders.map(({ name }) => name).filter((name) => name !== "en");
  return Object.fromEntries(codes.map((code) => [`locales/${code}`, `${words}/${code}/index.ts`]));
}

/** Each language again, as a script that registers it. */
function localeScripts(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(localeEntries()).map(([name, index]) => [
      name,
      index.replace("index.ts", "global.ts"),
    ]),
  );
}

const coreEntries = {
  index: `${core}/src/index.ts`,
  metrics: `${core}/src/metrics.ts`,
  formats: `${core}/src/formats.ts`,
  checkpoints: `${core}/src/checkpoints.ts`,
  simd: `${core}/src/simd.ts`,
  workers: `${core}/src/workers.ts`,
};

/**
 * Files that no one imports by a name of their own: apart for their size, or to run in a thread. What makes
 * and checks a trace is apart from what reads files, so that a page can fetch that with the first file.
 */
const coreFiles = {
  "check-trace": `${core}/src/formats/checkTrace.ts`,
  "trace-from": `${core}/src/formats/traceFrom.ts`,
  "simd-module": `${core}/src/simd/module.ts`,
  worker: `${core}/src/workers/web/worker.ts`,
  "workers-node": `${core}/src/workers/node/workers.ts`,
  "worker-node": `${core}/src/workers/node/worker.ts`,
};

const modelEntries = {
  index: `${model}/src/index.ts`,
  induction: `${model}/src/induction.ts`,
  checkpoints: `${model}/src/checkpoints.ts`,
};

export default defineConfig([
  {
    ...library,
    name: "core",
    entry: { ...coreEntries, ...coreFiles },
    external: [/^node:/],
    removeNodeProtocol: false,
    dts: declarationsOf(coreEntries),
    outDir: `${core}/dist`,
  },
  {
    ...oneScript("AttentionCore"),
    name: "core, one script",
    entry: { "attention-core": `${core}/src/index.ts` },
    outDir: `${core}/dist`,
    banner: banner(core),
  },
  {
    ...library,
    name: "model",
    entry: modelEntries,
    dts: declarationsOf(modelEntries),
    outDir: `${model}/dist`,
    external: [/^attention-core($|\/)/],
  },
  {
    ...library,
    name: "widget",
    entry: { ...widgetEntries, ...widgetFiles },
    dts: declarationsOf({
      ...widgetEntries,
      anywidget: `${widget}/src/anywidget.ts`,
      cdn: `${widget}/src/cdn.ts`,
    }),
    outDir: `${widget}/dist`,
    external: [/^preact($|\/)/, "react", /^attention-core($|\/)/],
  },
  {
    ...oneFile,
    name: "widget, one module",
    entry: { "attention-widget": `${widget}/src/cdn.ts` },
    outDir: `${widget}/dist`,
    outExtension: () => ({ js: ".esm.js" }),
    banner: banner(widget, ["preact"]),
  },
  {
    ...oneFile,
    name: "widget of notebooks, one module",
    entry: { "attention-widget": `${widget}/src/anywidget.ts` },
    outDir: `${widget}/dist`,
    outExtension: () => ({ js: ".anywidget.js" }),
    banner: banner(widget, ["preact"]),
  },
  {
    ...oneScript("AttentionWidget"),
    name: "widget, one script",
    entry: { "attention-widget": `${widget}/src/global.ts` },
    outDir: `${widget}/dist`,
    banner: banner(widget, ["preact"]),
  },
  {
    ...oneScript("AttentionWidget"),
    name: "widget with instruments, one script",
    entry: { "attention-inspector": `${widget}/src/inspectorGlobal.ts` },
    outDir: `${widget}/dist`,
    banner: banner(widget, ["preact"]),
  },
  {
    ...oneScript(),
    name: "languages, one script each",
    entry: localeScripts(),
    outDir: `${widget}/dist`,
    banner: banner(widget),
  },
  {
    ...oneScript("AttentionFormats"),
    name: "what reads files, one script",
    entry: { "attention-formats": `${core}/src/formats.ts` },
    outDir: `${widget}/dist`,
    banner: banner(core),
    // The script of the widget may load it as a module, in which a variable is no global.
    footer: { js: "globalThis.AttentionFormats=AttentionFormats;" },
  },
]);
