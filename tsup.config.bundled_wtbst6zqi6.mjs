// tsup.config.ts
import { readdirSync, readFileSync } from "node:fs";
import { readFile as readFile2 } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { defineConfig } from "tsup";

// scripts/compileAssembly.mjs
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { main } from "assemblyscript/asc";
var __injected_import_meta_url__ = "file:///work/wt/engines/scripts/compileAssembly.mjs";
var folder = fileURLToPath(new URL("../packages/attention-core/assembly/", __injected_import_meta_url__));
var flags = [
  "-O3",
  "--converge",
  "--noAssert",
  "--importMemory",
  ...["--runtime", "stub"],
  // no allocator: the caller lays out the memory
  ...["--enable", "simd"]
  // and not relaxed SIMD, whose results differ from machine to machine
];
async function compileAssembly() {
  let compiled;
  const { error, stderr } = await main(["index.ts", "--outFile", "kernels.wasm", ...flags], {
    readFile: (name) => readFile(folder + name, "utf8").catch(() => null),
    writeFile: (name, contents) => {
      if (name === "kernels.wasm") compiled = Uint8Array.from(
        /** @type {Uint8Array} */
        contents
      );
    },
    listFiles: () => []
  });
  if (error !== null || compiled === void 0) throw new Error(`AssemblyScript:
${stderr}`);
  return compiled;
}

// tsup.config.ts
var core = "packages/attention-core";
var widget = "packages/attention-widget";
var model = "packages/attention-model";
var cssAsText = {
  name: "css-as-text",
  setup(build) {
    build.onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => {
      const file = resolve(resolveDir, path.replace(/\?inline$/, ""));
      const name = relative(process.cwd(), file).replaceAll("\\", "/");
      return { path: `${name}.txt`, namespace: "css-text", pluginData: file };
    });
    build.onLoad({ filter: /.*/, namespace: "css-text" }, async ({ pluginData: file }) => {
      const sheet = await build.esbuild.transform(await readFile2(file, "utf8"), {
        loader: "css",
        minify: true,
        target: ["chrome111", "firefox114", "safari16.4"]
      });
      return { contents: sheet.code.trim(), loader: "text", watchFiles: [file] };
    });
  }
};
var compiledAssembly = {
  name: "compiled-assembly",
  setup(build) {
    build.onResolve({ filter: /\?compiled$/ }, () => ({ path: "kernels", namespace: "compiled" }));
    build.onLoad({ filter: /.*/, namespace: "compiled" }, async () => ({
      contents: Buffer.from(await compileAssembly()).toString("base64"),
      loader: "text"
    }));
  }
};
var formatsApart = {
  name: "formats-apart",
  setup(build) {
    build.onResolve({ filter: /^\.\/readFile\.js$/ }, () => ({
      path: resolve(widget, "src/open/readAttentionByScript.ts")
    }));
  }
};
var declarations = { compilerOptions: { ignoreDeprecations: "6.0" } };
var library = {
  target: "es2022",
  format: ["esm"],
  platform: "neutral",
  sourcemap: true,
  clean: false,
  // scripts/build.mjs cleans: these configurations run side by side in the same folders
  splitting: true,
  esbuildPlugins: [cssAsText, compiledAssembly]
};
function banner(folder2, contained = []) {
  const about = (path) => JSON.parse(readFileSync(`${path}/package.json`, "utf8"));
  const { name, version, license } = about(folder2);
  const lines = [
    `${name} ${version}, ${license} licence`,
    ...readFileSync(`${folder2}/LICENSE`, "utf8").match(/^Copyright.*$/m) ?? [],
    "https://github.com/attention-visualizer/attention-visualizer",
    ...contained.flatMap((dependency) => [
      "",
      `Contains ${dependency} ${about(`node_modules/${dependency}`).version}:`,
      ...readFileSync(`node_modules/${dependency}/LICENSE`, "utf8").trim().split("\n")
    ])
  ];
  return { js: `/*!
${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}
 */` };
}
var oneFile = {
  ...library,
  splitting: false,
  platform: "browser",
  minify: true,
  noExternal: [/.*/],
  define: { "process.env.NODE_ENV": '"production"' },
  esbuildOptions: (options) => {
    options.charset = "ascii";
  }
};
var oneScript = (globalName) => ({
  ...oneFile,
  format: ["iife"],
  ...globalName === void 0 ? {} : { globalName },
  outExtension: () => ({ js: ".global.js" })
});
var widgetEntries = {
  index: `${widget}/src/index.ts`,
  element: `${widget}/src/element.ts`,
  inspector: `${widget}/src/inspector.ts`,
  react: `${widget}/src/react.ts`,
  static: `${widget}/src/static.ts`,
  ...localeEntries()
};
var widgetFiles = {
  tokenize: `${widget}/src/sources/tokenize.ts`,
  stages: `${widget}/src/settings/stages.ts`
};
function localeEntries() {
  const words = `${widget}/src/words`;
  const folders = readdirSync(words, { withFileTypes: true }).filter((file) => file.isDirectory());
  const codes = folders.map(({ name }) => name).filter((name) => name !== "en");
  return Object.fromEntries(codes.map((code) => [`locales/${code}`, `${words}/${code}/index.ts`]));
}
function localeScripts() {
  return Object.fromEntries(
    Object.entries(localeEntries()).map(([name, index]) => [
      name,
      index.replace("index.ts", "global.ts")
    ])
  );
}
var coreEntries = {
  index: `${core}/src/index.ts`,
  metrics: `${core}/src/metrics.ts`,
  formats: `${core}/src/formats.ts`,
  checkpoints: `${core}/src/checkpoints.ts`,
  simd: `${core}/src/simd.ts`,
  workers: `${core}/src/workers.ts`
};
var coreFiles = {
  "check-trace": `${core}/src/formats/checkTrace.ts`,
  "trace-from": `${core}/src/formats/traceFrom.ts`,
  "simd-module": `${core}/src/simd/module.ts`,
  worker: `${core}/src/workers/web/worker.ts`,
  "workers-node": `${core}/src/workers/node/workers.ts`,
  "worker-node": `${core}/src/workers/node/worker.ts`
};
var tsup_config_default = defineConfig([
  {
    ...library,
    name: "core",
    entry: { ...coreEntries, ...coreFiles },
    external: [/^node:/],
    removeNodeProtocol: false,
    dts: { ...declarations, entry: coreEntries },
    outDir: `${core}/dist`
  },
  {
    ...oneScript("AttentionCore"),
    name: "core, one script",
    entry: { "attention-core": `${core}/src/index.ts` },
    outDir: `${core}/dist`,
    banner: banner(core)
  },
  {
    ...library,
    name: "model",
    entry: {
      index: `${model}/src/index.ts`,
      induction: `${model}/src/induction.ts`,
      checkpoints: `${model}/src/checkpoints.ts`
    },
    dts: declarations,
    outDir: `${model}/dist`,
    external: [/^attention-core($|\/)/]
  },
  {
    ...library,
    name: "widget",
    entry: { ...widgetEntries, ...widgetFiles },
    dts: {
      ...declarations,
      entry: {
        ...widgetEntries,
        anywidget: `${widget}/src/anywidget.ts`,
        cdn: `${widget}/src/cdn.ts`
      }
    },
    outDir: `${widget}/dist`,
    external: [/^preact($|\/)/, "react", /^attention-core($|\/)/]
  },
  {
    ...oneFile,
    name: "widget, one module",
    entry: { "attention-widget": `${widget}/src/cdn.ts` },
    outDir: `${widget}/dist`,
    outExtension: () => ({ js: ".esm.js" }),
    banner: banner(widget, ["preact"])
  },
  {
    ...oneFile,
    name: "widget of notebooks, one module",
    entry: { "attention-widget": `${widget}/src/anywidget.ts` },
    outDir: `${widget}/dist`,
    outExtension: () => ({ js: ".anywidget.js" }),
    banner: banner(widget, ["preact"])
  },
  {
    ...oneScript("AttentionWidget"),
    name: "widget, one script",
    entry: { "attention-widget": `${widget}/src/cdn.ts` },
    outDir: `${widget}/dist`,
    banner: banner(widget, ["preact"])
  },
  {
    ...oneScript("AttentionWidget"),
    name: "widget with instruments, one script",
    entry: { "attention-inspector": `${widget}/src/inspectorGlobal.ts` },
    esbuildPlugins: [cssAsText, formatsApart],
    outDir: `${widget}/dist`,
    banner: banner(widget, ["preact"])
  },
  {
    ...oneScript(),
    name: "languages, one script each",
    entry: localeScripts(),
    outDir: `${widget}/dist`,
    banner: banner(widget)
  },
  {
    ...oneScript("AttentionFormats"),
    name: "what reads files, one script",
    entry: { "attention-formats": `${core}/src/formats.ts` },
    outDir: `${widget}/dist`,
    banner: banner(core),
    // The script of the widget may load it as a module, in which a variable is no global.
    footer: { js: "globalThis.AttentionFormats=AttentionFormats;" }
  }
]);
export {
  tsup_config_default as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsidHN1cC5jb25maWcudHMiLCAic2NyaXB0cy9jb21waWxlQXNzZW1ibHkubWpzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJjb25zdCBfX2luamVjdGVkX2ZpbGVuYW1lX18gPSBcIi93b3JrL3d0L2VuZ2luZXMvdHN1cC5jb25maWcudHNcIjtjb25zdCBfX2luamVjdGVkX2Rpcm5hbWVfXyA9IFwiL3dvcmsvd3QvZW5naW5lc1wiO2NvbnN0IF9faW5qZWN0ZWRfaW1wb3J0X21ldGFfdXJsX18gPSBcImZpbGU6Ly8vd29yay93dC9lbmdpbmVzL3RzdXAuY29uZmlnLnRzXCI7aW1wb3J0IHsgcmVhZGRpclN5bmMsIHJlYWRGaWxlU3luYyB9IGZyb20gXCJub2RlOmZzXCI7XG5pbXBvcnQgeyByZWFkRmlsZSB9IGZyb20gXCJub2RlOmZzL3Byb21pc2VzXCI7XG5pbXBvcnQgeyByZWxhdGl2ZSwgcmVzb2x2ZSB9IGZyb20gXCJub2RlOnBhdGhcIjtcbmltcG9ydCB7IGRlZmluZUNvbmZpZywgdHlwZSBPcHRpb25zIH0gZnJvbSBcInRzdXBcIjtcbmltcG9ydCB7IGNvbXBpbGVBc3NlbWJseSB9IGZyb20gXCIuL3NjcmlwdHMvY29tcGlsZUFzc2VtYmx5Lm1qc1wiO1xuXG5jb25zdCBjb3JlID0gXCJwYWNrYWdlcy9hdHRlbnRpb24tY29yZVwiO1xuY29uc3Qgd2lkZ2V0ID0gXCJwYWNrYWdlcy9hdHRlbnRpb24td2lkZ2V0XCI7XG5jb25zdCBtb2RlbCA9IFwicGFja2FnZXMvYXR0ZW50aW9uLW1vZGVsXCI7XG5cbi8qKlxuICogTWFrZXMgYGltcG9ydCBjc3MgZnJvbSBcIi4veC5jc3M/aW5saW5lXCJgIHRoZSBtaW5pZmllZCBzaGVldCBhcyBhIHN0cmluZywgYXMgVml0ZSBhbmQgVml0ZXN0IGRvLlxuICogVGhlIG1vZHVsZSBpcyBnaXZlbiBhIG5hbWUgdGhhdCBkb2VzIG5vdCBlbmQgaW4gLmNzcywgYmVjYXVzZSB0c3VwJ3Mgb3duIENTUyBwbHVnaW4gdGFrZXMgYWxsIHRoYXQgZG87XG4gKiBhbmQgYSByZWxhdGl2ZSBvbmUsIGJlY2F1c2Ugc291cmNlIG1hcHMgcXVvdGUgaXQuXG4gKi9cbmNvbnN0IGNzc0FzVGV4dDogTm9uTnVsbGFibGU8T3B0aW9uc1tcImVzYnVpbGRQbHVnaW5zXCJdPltudW1iZXJdID0ge1xuICBuYW1lOiBcImNzcy1hcy10ZXh0XCIsXG4gIHNldHVwKGJ1aWxkKSB7XG4gICAgYnVpbGQub25SZXNvbHZlKHsgZmlsdGVyOiAvXFwuY3NzXFw/aW5saW5lJC8gfSwgKHsgcGF0aCwgcmVzb2x2ZURpciB9KSA9PiB7XG4gICAgICBjb25zdCBmaWxlID0gcmVzb2x2ZShyZXNvbHZlRGlyLCBwYXRoLnJlcGxhY2UoL1xcP2lubGluZSQvLCBcIlwiKSk7XG4gICAgICBjb25zdCBuYW1lID0gcmVsYXRpdmUocHJvY2Vzcy5jd2QoKSwgZmlsZSkucmVwbGFjZUFsbChcIlxcXFxcIiwgXCIvXCIpO1xuICAgICAgcmV0dXJuIHsgcGF0aDogYCR7bmFtZX0udHh0YCwgbmFtZXNwYWNlOiBcImNzcy10ZXh0XCIsIHBsdWdpbkRhdGE6IGZpbGUgfTtcbiAgICB9KTtcbiAgICBidWlsZC5vbkxvYWQoeyBmaWx0ZXI6IC8uKi8sIG5hbWVzcGFjZTogXCJjc3MtdGV4dFwiIH0sIGFzeW5jICh7IHBsdWdpbkRhdGE6IGZpbGUgfSkgPT4ge1xuICAgICAgY29uc3Qgc2hlZXQgPSBhd2FpdCBidWlsZC5lc2J1aWxkLnRyYW5zZm9ybShhd2FpdCByZWFkRmlsZShmaWxlLCBcInV0ZjhcIiksIHtcbiAgICAgICAgbG9hZGVyOiBcImNzc1wiLFxuICAgICAgICBtaW5pZnk6IHRydWUsXG4gICAgICAgIHRhcmdldDogW1wiY2hyb21lMTExXCIsIFwiZmlyZWZveDExNFwiLCBcInNhZmFyaTE2LjRcIl0sXG4gICAgICB9KTtcbiAgICAgIHJldHVybiB7IGNvbnRlbnRzOiBzaGVldC5jb2RlLnRyaW0oKSwgbG9hZGVyOiBcInRleHRcIiwgd2F0Y2hGaWxlczogW2ZpbGVdIH07XG4gICAgfSk7XG4gIH0sXG59O1xuXG4vKiogTWFrZXMgYGltcG9ydCBiYXNlNjQgZnJvbSBcIi4vaW5kZXgudHM/Y29tcGlsZWRcImAgdGhlIFdlYkFzc2VtYmx5IG9mIGF0dGVudGlvbi1jb3JlJ3MgQXNzZW1ibHlTY3JpcHQuICovXG5jb25zdCBjb21waWxlZEFzc2VtYmx5OiBOb25OdWxsYWJsZTxPcHRpb25zW1wiZXNidWlsZFBsdWdpbnNcIl0+W251bWJlcl0gPSB7XG4gIG5hbWU6IFwiY29tcGlsZWQtYXNzZW1ibHlcIixcbiAgc2V0dXAoYnVpbGQpIHtcbiAgICBidWlsZC5vblJlc29sdmUoeyBmaWx0ZXI6IC9cXD9jb21waWxlZCQvIH0sICgpID0+ICh7IHBhdGg6IFwia2VybmVsc1wiLCBuYW1lc3BhY2U6IFwiY29tcGlsZWRcIiB9KSk7XG4gICAgYnVpbGQub25Mb2FkKHsgZmlsdGVyOiAvLiovLCBuYW1lc3BhY2U6IFwiY29tcGlsZWRcIiB9LCBhc3luYyAoKSA9PiAoe1xuICAgICAgY29udGVudHM6IEJ1ZmZlci5mcm9tKGF3YWl0IGNvbXBpbGVBc3NlbWJseSgpKS50b1N0cmluZyhcImJhc2U2NFwiKSxcbiAgICAgIGxvYWRlcjogXCJ0ZXh0XCIsXG4gICAgfSkpO1xuICB9LFxufTtcblxuLyoqIFRoZSBzY3JpcHQgdGFnJ3MgZmlsZSB3aXRoIGluc3RydW1lbnRzIGZldGNoZXMgd2hhdCByZWFkcyBmaWxlcyBmcm9tIGEgZmlsZSBiZXNpZGUgaXQuICovXG5jb25zdCBmb3JtYXRzQXBhcnQ6IE5vbk51bGxhYmxlPE9wdGlvbnNbXCJlc2J1aWxkUGx1Z2luc1wiXT5bbnVtYmVyXSA9IHtcbiAgbmFtZTogXCJmb3JtYXRzLWFwYXJ0XCIsXG4gIHNldHVwKGJ1aWxkKSB7XG4gICAgYnVpbGQub25SZXNvbHZlKHsgZmlsdGVyOiAvXlxcLlxcL3JlYWRGaWxlXFwuanMkLyB9LCAoKSA9PiAoe1xuICAgICAgcGF0aDogcmVzb2x2ZSh3aWRnZXQsIFwic3JjL29wZW4vcmVhZEF0dGVudGlvbkJ5U2NyaXB0LnRzXCIpLFxuICAgIH0pKTtcbiAgfSxcbn07XG5cbi8qKiB0c3VwIDggc2V0cyBgYmFzZVVybGAgd2hlbiBpdCBtYWtlcyBkZWNsYXJhdGlvbnMsIHdoaWNoIFR5cGVTY3JpcHQgNiBjYWxscyBhbiBlcnJvci4gKi9cbmNvbnN0IGRlY2xhcmF0aW9ucyA9IHsgY29tcGlsZXJPcHRpb25zOiB7IGlnbm9yZURlcHJlY2F0aW9uczogXCI2LjBcIiB9IH07XG5cbmNvbnN0IGxpYnJhcnk6IE9wdGlvbnMgPSB7XG4gIHRhcmdldDogXCJlczIwMjJcIixcbiAgZm9ybWF0OiBbXCJlc21cIl0sXG4gIHBsYXRmb3JtOiBcIm5ldXRyYWxcIixcbiAgc291cmNlbWFwOiB0cnVlLFxuICBjbGVhbjogZmFsc2UsIC8vIHNjcmlwdHMvYnVpbGQubWpzIGNsZWFuczogdGhlc2UgY29uZmlndXJhdGlvbnMgcnVuIHNpZGUgYnkgc2lkZSBpbiB0aGUgc2FtZSBmb2xkZXJzXG4gIHNwbGl0dGluZzogdHJ1ZSxcbiAgZXNidWlsZFBsdWdpbnM6IFtjc3NBc1RleHQsIGNvbXBpbGVkQXNzZW1ibHldLFxufTtcblxuLyoqXG4gKiBXaGF0IGEgZmlsZSB0aGF0IHRyYXZlbHMgYWxvbmUgYmVnaW5zIHdpdGg6IG5hbWUsIHZlcnNpb24gYW5kIGxpY2VuY2UsIGFuZCB0aGUgbm90aWNlIHRoYXQgUHJlYWN0J3NcbiAqIGxpY2VuY2Ugd2FudHMga2VwdCB3aGVyZSBQcmVhY3QgaXMgaW5zaWRlLlxuICovXG5mdW5jdGlvbiBiYW5uZXIoZm9sZGVyOiBzdHJpbmcsIGNvbnRhaW5lZDogcmVhZG9ubHkgXCJwcmVhY3RcIltdID0gW10pOiB7IGpzOiBzdHJpbmcgfSB7XG4gIGNvbnN0IGFib3V0ID0gKHBhdGg6IHN0cmluZyk6IHsgbmFtZTogc3RyaW5nOyB2ZXJzaW9uOiBzdHJpbmc7IGxpY2Vuc2U6IHN0cmluZyB9ID0+XG4gICAgSlNPTi5wYXJzZShyZWFkRmlsZVN5bmMoYCR7cGF0aH0vcGFja2FnZS5qc29uYCwgXCJ1dGY4XCIpKTtcbiAgY29uc3QgeyBuYW1lLCB2ZXJzaW9uLCBsaWNlbnNlIH0gPSBhYm91dChmb2xkZXIpO1xuICBjb25zdCBsaW5lcyA9IFtcbiAgICBgJHtuYW1lfSAke3ZlcnNpb259LCAke2xpY2Vuc2V9IGxpY2VuY2VgLFxuICAgIC4uLihyZWFkRmlsZVN5bmMoYCR7Zm9sZGVyfS9MSUNFTlNFYCwgXCJ1dGY4XCIpLm1hdGNoKC9eQ29weXJpZ2h0LiokL20pID8/IFtdKSxcbiAgICBcImh0dHBzOi8vZ2l0aHViLmNvbS9hdHRlbnRpb24tdmlzdWFsaXplci9hdHRlbnRpb24tdmlzdWFsaXplclwiLFxuICAgIC4uLmNvbnRhaW5lZC5mbGF0TWFwKChkZXBlbmRlbmN5KSA9PiBbXG4gICAgICBcIlwiLFxuICAgICAgYENvbnRhaW5zICR7ZGVwZW5kZW5jeX0gJHthYm91dChgbm9kZV9tb2R1bGVzLyR7ZGVwZW5kZW5jeX1gKS52ZXJzaW9ufTpgLFxuICAgICAgLi4ucmVhZEZpbGVTeW5jKGBub2RlX21vZHVsZXMvJHtkZXBlbmRlbmN5fS9MSUNFTlNFYCwgXCJ1dGY4XCIpLnRyaW0oKS5zcGxpdChcIlxcblwiKSxcbiAgICBdKSxcbiAgXTtcbiAgcmV0dXJuIHsganM6IGAvKiFcXG4ke2xpbmVzLm1hcCgobGluZSkgPT4gYCAqICR7bGluZX1gLnRyaW1FbmQoKSkuam9pbihcIlxcblwiKX1cXG4gKi9gIH07XG59XG5cbi8qKiBPbmUgZmlsZSB3aXRoIGV2ZXJ5dGhpbmcgaW4gaXQuICovXG5jb25zdCBvbmVGaWxlOiBPcHRpb25zID0ge1xuICAuLi5saWJyYXJ5LFxuICBzcGxpdHRpbmc6IGZhbHNlLFxuICBwbGF0Zm9ybTogXCJicm93c2VyXCIsXG4gIG1pbmlmeTogdHJ1ZSxcbiAgbm9FeHRlcm5hbDogWy8uKi9dLFxuICBkZWZpbmU6IHsgXCJwcm9jZXNzLmVudi5OT0RFX0VOVlwiOiAnXCJwcm9kdWN0aW9uXCInIH0sXG4gIGVzYnVpbGRPcHRpb25zOiAob3B0aW9ucykgPT4ge1xuICAgIC8vIEEgcGFnZSBtYXkgc2VydmUgdGhlIGZpbGUgd2l0aG91dCBzYXlpbmcgaXRzIGVuY29kaW5nLiBSZWd1bGFyIGV4cHJlc3Npb25zIGVzYnVpbGQgbGVhdmVzIGFzIHRoZXkgYXJlLFxuICAgIC8vIHNvIHRoZSBzb3VyY2VzIHdyaXRlIHRoZW0gd2l0aCBlc2NhcGVzLlxuICAgIG9wdGlvbnMuY2hhcnNldCA9IFwiYXNjaWlcIjtcbiAgfSxcbn07XG5cbi8qKiBPbmUgZmlsZSBmb3IgYSBzY3JpcHQgdGFnLCB3aG9zZSBleHBvcnRzIGFyZSB0aGUgcHJvcGVydGllcyBvZiBhIGdsb2JhbC4gKi9cbmNvbnN0IG9uZVNjcmlwdCA9IChnbG9iYWxOYW1lPzogc3RyaW5nKTogT3B0aW9ucyA9PiAoe1xuICAuLi5vbmVGaWxlLFxuICBmb3JtYXQ6IFtcImlpZmVcIl0sXG4gIC4uLihnbG9iYWxOYW1lID09PSB1bmRlZmluZWQgPyB7fSA6IHsgZ2xvYmFsTmFtZSB9KSxcbiAgb3V0RXh0ZW5zaW9uOiAoKSA9PiAoeyBqczogXCIuZ2xvYmFsLmpzXCIgfSksXG59KTtcblxuLy8gZWxlbWVudC50cyByZWdpc3RlcnMgdGhlIHRhZywgc28gbm8gb3RoZXIgZW50cnkgbWF5IHNoYXJlIGEgY2h1bmsgd2l0aCBpdDogYSBidW5kbGVyIGRyb3BzIGEgY2h1bmsgdGhhdFxuLy8gYHNpZGVFZmZlY3RzYCBpbiBwYWNrYWdlLmpzb24gZG9lcyBub3QgbmFtZSwgYW5kIHRoZSByZWdpc3RyYXRpb24gd2l0aCBpdC4gSGVuY2UgY2RuLnRzIGlzIGJ1aWx0IGFwYXJ0LlxuY29uc3Qgd2lkZ2V0RW50cmllcyA9IHtcbiAgaW5kZXg6IGAke3dpZGdldH0vc3JjL2luZGV4LnRzYCxcbiAgZWxlbWVudDogYCR7d2lkZ2V0fS9zcmMvZWxlbWVudC50c2AsXG4gIGluc3BlY3RvcjogYCR7d2lkZ2V0fS9zcmMvaW5zcGVjdG9yLnRzYCxcbiAgcmVhY3Q6IGAke3dpZGdldH0vc3JjL3JlYWN0LnRzYCxcbiAgc3RhdGljOiBgJHt3aWRnZXR9L3NyYy9zdGF0aWMudHNgLFxuICAuLi5sb2NhbGVFbnRyaWVzKCksXG59O1xuXG4vKipcbiAqIEFwYXJ0LCBzbyB0aGF0IHdobyBpbXBvcnRzIG9uZSBvZiB0aGVtIGZyb20gdGhlIHBhY2thZ2UgZG9lcyBub3QgZ2V0IGFsbCBvZiBpdDogd2hhdCBzZXZlcmFsIGVudHJpZXNcbiAqIHNoYXJlIGlzIG90aGVyd2lzZSBvbmUgY2h1bmssIHdoaWNoIGEgYnVuZGxlciBrZWVwcyBhcyBhIHdob2xlLlxuICovXG5jb25zdCB3aWRnZXRGaWxlcyA9IHtcbiAgdG9rZW5pemU6IGAke3dpZGdldH0vc3JjL3NvdXJjZXMvdG9rZW5pemUudHNgLFxuICBzdGFnZXM6IGAke3dpZGdldH0vc3JjL3NldHRpbmdzL3N0YWdlcy50c2AsXG59O1xuXG4vKiogRWFjaCBsYW5ndWFnZSBpcyBhIGZvbGRlcjsgRW5nbGlzaCBpcyBpbiBldmVyeSBlbnRyeSBhbHJlYWR5LiAqL1xuZnVuY3Rpb24gbG9jYWxlRW50cmllcygpOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PiB7XG4gIGNvbnN0IHdvcmRzID0gYCR7d2lkZ2V0fS9zcmMvd29yZHNgO1xuICBjb25zdCBmb2xkZXJzID0gcmVhZGRpclN5bmMod29yZHMsIHsgd2l0aEZpbGVUeXBlczogdHJ1ZSB9KS5maWx0ZXIoKGZpbGUpID0+IGZpbGUuaXNEaXJlY3RvcnkoKSk7XG4gIGNvbnN0IGNvZGVzID0gZm9sZGVycy5tYXAoKHsgbmFtZSB9KSA9PiBuYW1lKS5maWx0ZXIoKG5hbWUpID0+IG5hbWUgIT09IFwiZW5cIik7XG4gIHJldHVybiBPYmplY3QuZnJvbUVudHJpZXMoY29kZXMubWFwKChjb2RlKSA9PiBbYGxvY2FsZXMvJHtjb2RlfWAsIGAke3dvcmRzfS8ke2NvZGV9L2luZGV4LnRzYF0pKTtcbn1cblxuLyoqIEVhY2ggbGFuZ3VhZ2UgYWdhaW4sIGFzIGEgc2NyaXB0IHRoYXQgcmVnaXN0ZXJzIGl0LiAqL1xuZnVuY3Rpb24gbG9jYWxlU2NyaXB0cygpOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PiB7XG4gIHJldHVybiBPYmplY3QuZnJvbUVudHJpZXMoXG4gICAgT2JqZWN0LmVudHJpZXMobG9jYWxlRW50cmllcygpKS5tYXAoKFtuYW1lLCBpbmRleF0pID0+IFtcbiAgICAgIG5hbWUsXG4gICAgICBpbmRleC5yZXBsYWNlKFwiaW5kZXgudHNcIiwgXCJnbG9iYWwudHNcIiksXG4gICAgXSksXG4gICk7XG59XG5cbmNvbnN0IGNvcmVFbnRyaWVzID0ge1xuICBpbmRleDogYCR7Y29yZX0vc3JjL2luZGV4LnRzYCxcbiAgbWV0cmljczogYCR7Y29yZX0vc3JjL21ldHJpY3MudHNgLFxuICBmb3JtYXRzOiBgJHtjb3JlfS9zcmMvZm9ybWF0cy50c2AsXG4gIGNoZWNrcG9pbnRzOiBgJHtjb3JlfS9zcmMvY2hlY2twb2ludHMudHNgLFxuICBzaW1kOiBgJHtjb3JlfS9zcmMvc2ltZC50c2AsXG4gIHdvcmtlcnM6IGAke2NvcmV9L3NyYy93b3JrZXJzLnRzYCxcbn07XG5cbi8qKlxuICogRmlsZXMgdGhhdCBubyBvbmUgaW1wb3J0cyBieSBhIG5hbWUgb2YgdGhlaXIgb3duOiBhcGFydCBmb3IgdGhlaXIgc2l6ZSwgb3IgdG8gcnVuIGluIGEgdGhyZWFkLiBXaGF0IG1ha2VzXG4gKiBhbmQgY2hlY2tzIGEgdHJhY2UgaXMgYXBhcnQgZnJvbSB3aGF0IHJlYWRzIGZpbGVzLCBzbyB0aGF0IGEgcGFnZSBjYW4gZmV0Y2ggdGhhdCB3aXRoIHRoZSBmaXJzdCBmaWxlLlxuICovXG5jb25zdCBjb3JlRmlsZXMgPSB7XG4gIFwiY2hlY2stdHJhY2VcIjogYCR7Y29yZX0vc3JjL2Zvcm1hdHMvY2hlY2tUcmFjZS50c2AsXG4gIFwidHJhY2UtZnJvbVwiOiBgJHtjb3JlfS9zcmMvZm9ybWF0cy90cmFjZUZyb20udHNgLFxuICBcInNpbWQtbW9kdWxlXCI6IGAke2NvcmV9L3NyYy9zaW1kL21vZHVsZS50c2AsXG4gIHdvcmtlcjogYCR7Y29yZX0vc3JjL3dvcmtlcnMvd2ViL3dvcmtlci50c2AsXG4gIFwid29ya2Vycy1ub2RlXCI6IGAke2NvcmV9L3NyYy93b3JrZXJzL25vZGUvd29ya2Vycy50c2AsXG4gIFwid29ya2VyLW5vZGVcIjogYCR7Y29yZX0vc3JjL3dvcmtlcnMvbm9kZS93b3JrZXIudHNgLFxufTtcblxuZXhwb3J0IGRlZmF1bHQgZGVmaW5lQ29uZmlnKFtcbiAge1xuICAgIC4uLmxpYnJhcnksXG4gICAgbmFtZTogXCJjb3JlXCIsXG4gICAgZW50cnk6IHsgLi4uY29yZUVudHJpZXMsIC4uLmNvcmVGaWxlcyB9LFxuICAgIGV4dGVybmFsOiBbL15ub2RlOi9dLFxuICAgIHJlbW92ZU5vZGVQcm90b2NvbDogZmFsc2UsXG4gICAgZHRzOiB7IC4uLmRlY2xhcmF0aW9ucywgZW50cnk6IGNvcmVFbnRyaWVzIH0sXG4gICAgb3V0RGlyOiBgJHtjb3JlfS9kaXN0YCxcbiAgfSxcbiAge1xuICAgIC4uLm9uZVNjcmlwdChcIkF0dGVudGlvbkNvcmVcIiksXG4gICAgbmFtZTogXCJjb3JlLCBvbmUgc2NyaXB0XCIsXG4gICAgZW50cnk6IHsgXCJhdHRlbnRpb24tY29yZVwiOiBgJHtjb3JlfS9zcmMvaW5kZXgudHNgIH0sXG4gICAgb3V0RGlyOiBgJHtjb3JlfS9kaXN0YCxcbiAgICBiYW5uZXI6IGJhbm5lcihjb3JlKSxcbiAgfSxcbiAge1xuICAgIC4uLmxpYnJhcnksXG4gICAgbmFtZTogXCJtb2RlbFwiLFxuICAgIGVudHJ5OiB7XG4gICAgICBpbmRleDogYCR7bW9kZWx9L3NyYy9pbmRleC50c2AsXG4gICAgICBpbmR1Y3Rpb246IGAke21vZGVsfS9zcmMvaW5kdWN0aW9uLnRzYCxcbiAgICAgIGNoZWNrcG9pbnRzOiBgJHttb2RlbH0vc3JjL2NoZWNrcG9pbnRzLnRzYCxcbiAgICB9LFxuICAgIGR0czogZGVjbGFyYXRpb25zLFxuICAgIG91dERpcjogYCR7bW9kZWx9L2Rpc3RgLFxuICAgIGV4dGVybmFsOiBbL15hdHRlbnRpb24tY29yZSgkfFxcLykvXSxcbiAgfSxcbiAge1xuICAgIC4uLmxpYnJhcnksXG4gICAgbmFtZTogXCJ3aWRnZXRcIixcbiAgICBlbnRyeTogeyAuLi53aWRnZXRFbnRyaWVzLCAuLi53aWRnZXRGaWxlcyB9LFxuICAgIGR0czoge1xuICAgICAgLi4uZGVjbGFyYXRpb25zLFxuICAgICAgZW50cnk6IHtcbiAgICAgICAgLi4ud2lkZ2V0RW50cmllcyxcbiAgICAgICAgYW55d2lkZ2V0OiBgJHt3aWRnZXR9L3NyYy9hbnl3aWRnZXQudHNgLFxuICAgICAgICBjZG46IGAke3dpZGdldH0vc3JjL2Nkbi50c2AsXG4gICAgICB9LFxuICAgIH0sXG4gICAgb3V0RGlyOiBgJHt3aWRnZXR9L2Rpc3RgLFxuICAgIGV4dGVybmFsOiBbL15wcmVhY3QoJHxcXC8pLywgXCJyZWFjdFwiLCAvXmF0dGVudGlvbi1jb3JlKCR8XFwvKS9dLFxuICB9LFxuICB7XG4gICAgLi4ub25lRmlsZSxcbiAgICBuYW1lOiBcIndpZGdldCwgb25lIG1vZHVsZVwiLFxuICAgIGVudHJ5OiB7IFwiYXR0ZW50aW9uLXdpZGdldFwiOiBgJHt3aWRnZXR9L3NyYy9jZG4udHNgIH0sXG4gICAgb3V0RGlyOiBgJHt3aWRnZXR9L2Rpc3RgLFxuICAgIG91dEV4dGVuc2lvbjogKCkgPT4gKHsganM6IFwiLmVzbS5qc1wiIH0pLFxuICAgIGJhbm5lcjogYmFubmVyKHdpZGdldCwgW1wicHJlYWN0XCJdKSxcbiAgfSxcbiAge1xuICAgIC4uLm9uZUZpbGUsXG4gICAgbmFtZTogXCJ3aWRnZXQgb2Ygbm90ZWJvb2tzLCBvbmUgbW9kdWxlXCIsXG4gICAgZW50cnk6IHsgXCJhdHRlbnRpb24td2lkZ2V0XCI6IGAke3dpZGdldH0vc3JjL2FueXdpZGdldC50c2AgfSxcbiAgICBvdXREaXI6IGAke3dpZGdldH0vZGlzdGAsXG4gICAgb3V0RXh0ZW5zaW9uOiAoKSA9PiAoeyBqczogXCIuYW55d2lkZ2V0LmpzXCIgfSksXG4gICAgYmFubmVyOiBiYW5uZXIod2lkZ2V0LCBbXCJwcmVhY3RcIl0pLFxuICB9LFxuICB7XG4gICAgLi4ub25lU2NyaXB0KFwiQXR0ZW50aW9uV2lkZ2V0XCIpLFxuICAgIG5hbWU6IFwid2lkZ2V0LCBvbmUgc2NyaXB0XCIsXG4gICAgZW50cnk6IHsgXCJhdHRlbnRpb24td2lkZ2V0XCI6IGAke3dpZGdldH0vc3JjL2Nkbi50c2AgfSxcbiAgICBvdXREaXI6IGAke3dpZGdldH0vZGlzdGAsXG4gICAgYmFubmVyOiBiYW5uZXIod2lkZ2V0LCBbXCJwcmVhY3RcIl0pLFxuICB9LFxuICB7XG4gICAgLi4ub25lU2NyaXB0KFwiQXR0ZW50aW9uV2lkZ2V0XCIpLFxuICAgIG5hbWU6IFwid2lkZ2V0IHdpdGggaW5zdHJ1bWVudHMsIG9uZSBzY3JpcHRcIixcbiAgICBlbnRyeTogeyBcImF0dGVudGlvbi1pbnNwZWN0b3JcIjogYCR7d2lkZ2V0fS9zcmMvaW5zcGVjdG9yR2xvYmFsLnRzYCB9LFxuICAgIGVzYnVpbGRQbHVnaW5zOiBbY3NzQXNUZXh0LCBmb3JtYXRzQXBhcnRdLFxuICAgIG91dERpcjogYCR7d2lkZ2V0fS9kaXN0YCxcbiAgICBiYW5uZXI6IGJhbm5lcih3aWRnZXQsIFtcInByZWFjdFwiXSksXG4gIH0sXG4gIHtcbiAgICAuLi5vbmVTY3JpcHQoKSxcbiAgICBuYW1lOiBcImxhbmd1YWdlcywgb25lIHNjcmlwdCBlYWNoXCIsXG4gICAgZW50cnk6IGxvY2FsZVNjcmlwdHMoKSxcbiAgICBvdXREaXI6IGAke3dpZGdldH0vZGlzdGAsXG4gICAgYmFubmVyOiBiYW5uZXIod2lkZ2V0KSxcbiAgfSxcbiAge1xuICAgIC4uLm9uZVNjcmlwdChcIkF0dGVudGlvbkZvcm1hdHNcIiksXG4gICAgbmFtZTogXCJ3aGF0IHJlYWRzIGZpbGVzLCBvbmUgc2NyaXB0XCIsXG4gICAgZW50cnk6IHsgXCJhdHRlbnRpb24tZm9ybWF0c1wiOiBgJHtjb3JlfS9zcmMvZm9ybWF0cy50c2AgfSxcbiAgICBvdXREaXI6IGAke3dpZGdldH0vZGlzdGAsXG4gICAgYmFubmVyOiBiYW5uZXIoY29yZSksXG4gICAgLy8gVGhlIHNjcmlwdCBvZiB0aGUgd2lkZ2V0IG1heSBsb2FkIGl0IGFzIGEgbW9kdWxlLCBpbiB3aGljaCBhIHZhcmlhYmxlIGlzIG5vIGdsb2JhbC5cbiAgICBmb290ZXI6IHsganM6IFwiZ2xvYmFsVGhpcy5BdHRlbnRpb25Gb3JtYXRzPUF0dGVudGlvbkZvcm1hdHM7XCIgfSxcbiAgfSxcbl0pO1xuIiwgImNvbnN0IF9faW5qZWN0ZWRfZmlsZW5hbWVfXyA9IFwiL3dvcmsvd3QvZW5naW5lcy9zY3JpcHRzL2NvbXBpbGVBc3NlbWJseS5tanNcIjtjb25zdCBfX2luamVjdGVkX2Rpcm5hbWVfXyA9IFwiL3dvcmsvd3QvZW5naW5lcy9zY3JpcHRzXCI7Y29uc3QgX19pbmplY3RlZF9pbXBvcnRfbWV0YV91cmxfXyA9IFwiZmlsZTovLy93b3JrL3d0L2VuZ2luZXMvc2NyaXB0cy9jb21waWxlQXNzZW1ibHkubWpzXCI7Ly8gQ29tcGlsZXMgYXR0ZW50aW9uLWNvcmUncyBBc3NlbWJseVNjcmlwdCB0byBXZWJBc3NlbWJseS4gQnVpbGRzIGFuZCB0ZXN0cyBib3RoIGRvIGl0IHdoZW5ldmVyIHRoZXlcbi8vIHN0YXJ0LCBzbyB0aGVyZSBpcyBubyBjb21waWxlZCBmaWxlIHRoYXQgY291bGQgZGlmZmVyIGZyb20gaXRzIHNvdXJjZS5cblxuaW1wb3J0IHsgcmVhZEZpbGUgfSBmcm9tIFwibm9kZTpmcy9wcm9taXNlc1wiO1xuaW1wb3J0IHsgZmlsZVVSTFRvUGF0aCB9IGZyb20gXCJub2RlOnVybFwiO1xuaW1wb3J0IHsgbWFpbiB9IGZyb20gXCJhc3NlbWJseXNjcmlwdC9hc2NcIjtcblxuY29uc3QgZm9sZGVyID0gZmlsZVVSTFRvUGF0aChuZXcgVVJMKFwiLi4vcGFja2FnZXMvYXR0ZW50aW9uLWNvcmUvYXNzZW1ibHkvXCIsIGltcG9ydC5tZXRhLnVybCkpO1xuXG5jb25zdCBmbGFncyA9IFtcbiAgXCItTzNcIixcbiAgXCItLWNvbnZlcmdlXCIsXG4gIFwiLS1ub0Fzc2VydFwiLFxuICBcIi0taW1wb3J0TWVtb3J5XCIsXG4gIC4uLltcIi0tcnVudGltZVwiLCBcInN0dWJcIl0sIC8vIG5vIGFsbG9jYXRvcjogdGhlIGNhbGxlciBsYXlzIG91dCB0aGUgbWVtb3J5XG4gIC4uLltcIi0tZW5hYmxlXCIsIFwic2ltZFwiXSwgLy8gYW5kIG5vdCByZWxheGVkIFNJTUQsIHdob3NlIHJlc3VsdHMgZGlmZmVyIGZyb20gbWFjaGluZSB0byBtYWNoaW5lXG5dO1xuXG4vKiogQHJldHVybnMge1Byb21pc2U8VWludDhBcnJheT59IHRoZSBtb2R1bGUgKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBjb21waWxlQXNzZW1ibHkoKSB7XG4gIC8qKiBAdHlwZSB7VWludDhBcnJheSB8IHVuZGVmaW5lZH0gKi9cbiAgbGV0IGNvbXBpbGVkO1xuICBjb25zdCB7IGVycm9yLCBzdGRlcnIgfSA9IGF3YWl0IG1haW4oW1wiaW5kZXgudHNcIiwgXCItLW91dEZpbGVcIiwgXCJrZXJuZWxzLndhc21cIiwgLi4uZmxhZ3NdLCB7XG4gICAgcmVhZEZpbGU6IChuYW1lKSA9PiByZWFkRmlsZShmb2xkZXIgKyBuYW1lLCBcInV0ZjhcIikuY2F0Y2goKCkgPT4gbnVsbCksXG4gICAgd3JpdGVGaWxlOiAobmFtZSwgY29udGVudHMpID0+IHtcbiAgICAgIGlmIChuYW1lID09PSBcImtlcm5lbHMud2FzbVwiKSBjb21waWxlZCA9IFVpbnQ4QXJyYXkuZnJvbSgvKiogQHR5cGUge1VpbnQ4QXJyYXl9ICovIChjb250ZW50cykpO1xuICAgIH0sXG4gICAgbGlzdEZpbGVzOiAoKSA9PiBbXSxcbiAgfSk7XG4gIGlmIChlcnJvciAhPT0gbnVsbCB8fCBjb21waWxlZCA9PT0gdW5kZWZpbmVkKSB0aHJvdyBuZXcgRXJyb3IoYEFzc2VtYmx5U2NyaXB0OlxcbiR7c3RkZXJyfWApO1xuICByZXR1cm4gY29tcGlsZWQ7XG59XG5cbi8qKiBGb3IgVml0ZTogbWFrZXMgYGltcG9ydCBiYXNlNjQgZnJvbSBcIi4vaW5kZXgudHM/Y29tcGlsZWRcImAgdGhhdCBtb2R1bGUuICovXG5leHBvcnQgY29uc3QgY29tcGlsZWRBc3NlbWJseSA9IHtcbiAgbmFtZTogXCJjb21waWxlZC1hc3NlbWJseVwiLFxuICBlbmZvcmNlOiAvKiogQHR5cGUge2NvbnN0fSAqLyAoXCJwcmVcIiksXG4gIC8qKiBAcGFyYW0ge3N0cmluZ30gaWQgKi9cbiAgYXN5bmMgbG9hZChpZCkge1xuICAgIGlmICghaWQuZW5kc1dpdGgoXCI/Y29tcGlsZWRcIikpIHJldHVybjtcbiAgICBjb25zdCBiYXNlNjQgPSBCdWZmZXIuZnJvbShhd2FpdCBjb21waWxlQXNzZW1ibHkoKSkudG9TdHJpbmcoXCJiYXNlNjRcIik7XG4gICAgcmV0dXJuIGBleHBvcnQgZGVmYXVsdCAke0pTT04uc3RyaW5naWZ5KGJhc2U2NCl9O2A7XG4gIH0sXG59O1xuIl0sCiAgIm1hcHBpbmdzIjogIjtBQUE4TCxTQUFTLGFBQWEsb0JBQW9CO0FBQ3hPLFNBQVMsWUFBQUEsaUJBQWdCO0FBQ3pCLFNBQVMsVUFBVSxlQUFlO0FBQ2xDLFNBQVMsb0JBQWtDOzs7QUNBM0MsU0FBUyxnQkFBZ0I7QUFDekIsU0FBUyxxQkFBcUI7QUFDOUIsU0FBUyxZQUFZO0FBTGdILElBQU0sK0JBQStCO0FBTzFLLElBQU0sU0FBUyxjQUFjLElBQUksSUFBSSx3Q0FBd0MsNEJBQWUsQ0FBQztBQUU3RixJQUFNLFFBQVE7QUFBQSxFQUNaO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQSxHQUFHLENBQUMsYUFBYSxNQUFNO0FBQUE7QUFBQSxFQUN2QixHQUFHLENBQUMsWUFBWSxNQUFNO0FBQUE7QUFDeEI7QUFHQSxlQUFzQixrQkFBa0I7QUFFdEMsTUFBSTtBQUNKLFFBQU0sRUFBRSxPQUFPLE9BQU8sSUFBSSxNQUFNLEtBQUssQ0FBQyxZQUFZLGFBQWEsZ0JBQWdCLEdBQUcsS0FBSyxHQUFHO0FBQUEsSUFDeEYsVUFBVSxDQUFDLFNBQVMsU0FBUyxTQUFTLE1BQU0sTUFBTSxFQUFFLE1BQU0sTUFBTSxJQUFJO0FBQUEsSUFDcEUsV0FBVyxDQUFDLE1BQU0sYUFBYTtBQUM3QixVQUFJLFNBQVMsZUFBZ0IsWUFBVyxXQUFXO0FBQUE7QUFBQSxRQUFnQztBQUFBLE1BQVM7QUFBQSxJQUM5RjtBQUFBLElBQ0EsV0FBVyxNQUFNLENBQUM7QUFBQSxFQUNwQixDQUFDO0FBQ0QsTUFBSSxVQUFVLFFBQVEsYUFBYSxPQUFXLE9BQU0sSUFBSSxNQUFNO0FBQUEsRUFBb0IsTUFBTSxFQUFFO0FBQzFGLFNBQU87QUFDVDs7O0FEekJBLElBQU0sT0FBTztBQUNiLElBQU0sU0FBUztBQUNmLElBQU0sUUFBUTtBQU9kLElBQU0sWUFBNEQ7QUFBQSxFQUNoRSxNQUFNO0FBQUEsRUFDTixNQUFNLE9BQU87QUFDWCxVQUFNLFVBQVUsRUFBRSxRQUFRLGlCQUFpQixHQUFHLENBQUMsRUFBRSxNQUFNLFdBQVcsTUFBTTtBQUN0RSxZQUFNLE9BQU8sUUFBUSxZQUFZLEtBQUssUUFBUSxhQUFhLEVBQUUsQ0FBQztBQUM5RCxZQUFNLE9BQU8sU0FBUyxRQUFRLElBQUksR0FBRyxJQUFJLEVBQUUsV0FBVyxNQUFNLEdBQUc7QUFDL0QsYUFBTyxFQUFFLE1BQU0sR0FBRyxJQUFJLFFBQVEsV0FBVyxZQUFZLFlBQVksS0FBSztBQUFBLElBQ3hFLENBQUM7QUFDRCxVQUFNLE9BQU8sRUFBRSxRQUFRLE1BQU0sV0FBVyxXQUFXLEdBQUcsT0FBTyxFQUFFLFlBQVksS0FBSyxNQUFNO0FBQ3BGLFlBQU0sUUFBUSxNQUFNLE1BQU0sUUFBUSxVQUFVLE1BQU1DLFVBQVMsTUFBTSxNQUFNLEdBQUc7QUFBQSxRQUN4RSxRQUFRO0FBQUEsUUFDUixRQUFRO0FBQUEsUUFDUixRQUFRLENBQUMsYUFBYSxjQUFjLFlBQVk7QUFBQSxNQUNsRCxDQUFDO0FBQ0QsYUFBTyxFQUFFLFVBQVUsTUFBTSxLQUFLLEtBQUssR0FBRyxRQUFRLFFBQVEsWUFBWSxDQUFDLElBQUksRUFBRTtBQUFBLElBQzNFLENBQUM7QUFBQSxFQUNIO0FBQ0Y7QUFHQSxJQUFNLG1CQUFtRTtBQUFBLEVBQ3ZFLE1BQU07QUFBQSxFQUNOLE1BQU0sT0FBTztBQUNYLFVBQU0sVUFBVSxFQUFFLFFBQVEsY0FBYyxHQUFHLE9BQU8sRUFBRSxNQUFNLFdBQVcsV0FBVyxXQUFXLEVBQUU7QUFDN0YsVUFBTSxPQUFPLEVBQUUsUUFBUSxNQUFNLFdBQVcsV0FBVyxHQUFHLGFBQWE7QUFBQSxNQUNqRSxVQUFVLE9BQU8sS0FBSyxNQUFNLGdCQUFnQixDQUFDLEVBQUUsU0FBUyxRQUFRO0FBQUEsTUFDaEUsUUFBUTtBQUFBLElBQ1YsRUFBRTtBQUFBLEVBQ0o7QUFDRjtBQUdBLElBQU0sZUFBK0Q7QUFBQSxFQUNuRSxNQUFNO0FBQUEsRUFDTixNQUFNLE9BQU87QUFDWCxVQUFNLFVBQVUsRUFBRSxRQUFRLHFCQUFxQixHQUFHLE9BQU87QUFBQSxNQUN2RCxNQUFNLFFBQVEsUUFBUSxtQ0FBbUM7QUFBQSxJQUMzRCxFQUFFO0FBQUEsRUFDSjtBQUNGO0FBR0EsSUFBTSxlQUFlLEVBQUUsaUJBQWlCLEVBQUUsb0JBQW9CLE1BQU0sRUFBRTtBQUV0RSxJQUFNLFVBQW1CO0FBQUEsRUFDdkIsUUFBUTtBQUFBLEVBQ1IsUUFBUSxDQUFDLEtBQUs7QUFBQSxFQUNkLFVBQVU7QUFBQSxFQUNWLFdBQVc7QUFBQSxFQUNYLE9BQU87QUFBQTtBQUFBLEVBQ1AsV0FBVztBQUFBLEVBQ1gsZ0JBQWdCLENBQUMsV0FBVyxnQkFBZ0I7QUFDOUM7QUFNQSxTQUFTLE9BQU9DLFNBQWdCLFlBQWlDLENBQUMsR0FBbUI7QUFDbkYsUUFBTSxRQUFRLENBQUMsU0FDYixLQUFLLE1BQU0sYUFBYSxHQUFHLElBQUksaUJBQWlCLE1BQU0sQ0FBQztBQUN6RCxRQUFNLEVBQUUsTUFBTSxTQUFTLFFBQVEsSUFBSSxNQUFNQSxPQUFNO0FBQy9DLFFBQU0sUUFBUTtBQUFBLElBQ1osR0FBRyxJQUFJLElBQUksT0FBTyxLQUFLLE9BQU87QUFBQSxJQUM5QixHQUFJLGFBQWEsR0FBR0EsT0FBTSxZQUFZLE1BQU0sRUFBRSxNQUFNLGdCQUFnQixLQUFLLENBQUM7QUFBQSxJQUMxRTtBQUFBLElBQ0EsR0FBRyxVQUFVLFFBQVEsQ0FBQyxlQUFlO0FBQUEsTUFDbkM7QUFBQSxNQUNBLFlBQVksVUFBVSxJQUFJLE1BQU0sZ0JBQWdCLFVBQVUsRUFBRSxFQUFFLE9BQU87QUFBQSxNQUNyRSxHQUFHLGFBQWEsZ0JBQWdCLFVBQVUsWUFBWSxNQUFNLEVBQUUsS0FBSyxFQUFFLE1BQU0sSUFBSTtBQUFBLElBQ2pGLENBQUM7QUFBQSxFQUNIO0FBQ0EsU0FBTyxFQUFFLElBQUk7QUFBQSxFQUFRLE1BQU0sSUFBSSxDQUFDLFNBQVMsTUFBTSxJQUFJLEdBQUcsUUFBUSxDQUFDLEVBQUUsS0FBSyxJQUFJLENBQUM7QUFBQSxLQUFRO0FBQ3JGO0FBR0EsSUFBTSxVQUFtQjtBQUFBLEVBQ3ZCLEdBQUc7QUFBQSxFQUNILFdBQVc7QUFBQSxFQUNYLFVBQVU7QUFBQSxFQUNWLFFBQVE7QUFBQSxFQUNSLFlBQVksQ0FBQyxJQUFJO0FBQUEsRUFDakIsUUFBUSxFQUFFLHdCQUF3QixlQUFlO0FBQUEsRUFDakQsZ0JBQWdCLENBQUMsWUFBWTtBQUczQixZQUFRLFVBQVU7QUFBQSxFQUNwQjtBQUNGO0FBR0EsSUFBTSxZQUFZLENBQUMsZ0JBQWtDO0FBQUEsRUFDbkQsR0FBRztBQUFBLEVBQ0gsUUFBUSxDQUFDLE1BQU07QUFBQSxFQUNmLEdBQUksZUFBZSxTQUFZLENBQUMsSUFBSSxFQUFFLFdBQVc7QUFBQSxFQUNqRCxjQUFjLE9BQU8sRUFBRSxJQUFJLGFBQWE7QUFDMUM7QUFJQSxJQUFNLGdCQUFnQjtBQUFBLEVBQ3BCLE9BQU8sR0FBRyxNQUFNO0FBQUEsRUFDaEIsU0FBUyxHQUFHLE1BQU07QUFBQSxFQUNsQixXQUFXLEdBQUcsTUFBTTtBQUFBLEVBQ3BCLE9BQU8sR0FBRyxNQUFNO0FBQUEsRUFDaEIsUUFBUSxHQUFHLE1BQU07QUFBQSxFQUNqQixHQUFHLGNBQWM7QUFDbkI7QUFNQSxJQUFNLGNBQWM7QUFBQSxFQUNsQixVQUFVLEdBQUcsTUFBTTtBQUFBLEVBQ25CLFFBQVEsR0FBRyxNQUFNO0FBQ25CO0FBR0EsU0FBUyxnQkFBa0Q7QUFDekQsUUFBTSxRQUFRLEdBQUcsTUFBTTtBQUN2QixRQUFNLFVBQVUsWUFBWSxPQUFPLEVBQUUsZUFBZSxLQUFLLENBQUMsRUFBRSxPQUFPLENBQUMsU0FBUyxLQUFLLFlBQVksQ0FBQztBQUMvRixRQUFNLFFBQVEsUUFBUSxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sSUFBSSxFQUFFLE9BQU8sQ0FBQyxTQUFTLFNBQVMsSUFBSTtBQUM1RSxTQUFPLE9BQU8sWUFBWSxNQUFNLElBQUksQ0FBQyxTQUFTLENBQUMsV0FBVyxJQUFJLElBQUksR0FBRyxLQUFLLElBQUksSUFBSSxXQUFXLENBQUMsQ0FBQztBQUNqRztBQUdBLFNBQVMsZ0JBQWtEO0FBQ3pELFNBQU8sT0FBTztBQUFBLElBQ1osT0FBTyxRQUFRLGNBQWMsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLE1BQU0sS0FBSyxNQUFNO0FBQUEsTUFDckQ7QUFBQSxNQUNBLE1BQU0sUUFBUSxZQUFZLFdBQVc7QUFBQSxJQUN2QyxDQUFDO0FBQUEsRUFDSDtBQUNGO0FBRUEsSUFBTSxjQUFjO0FBQUEsRUFDbEIsT0FBTyxHQUFHLElBQUk7QUFBQSxFQUNkLFNBQVMsR0FBRyxJQUFJO0FBQUEsRUFDaEIsU0FBUyxHQUFHLElBQUk7QUFBQSxFQUNoQixhQUFhLEdBQUcsSUFBSTtBQUFBLEVBQ3BCLE1BQU0sR0FBRyxJQUFJO0FBQUEsRUFDYixTQUFTLEdBQUcsSUFBSTtBQUNsQjtBQU1BLElBQU0sWUFBWTtBQUFBLEVBQ2hCLGVBQWUsR0FBRyxJQUFJO0FBQUEsRUFDdEIsY0FBYyxHQUFHLElBQUk7QUFBQSxFQUNyQixlQUFlLEdBQUcsSUFBSTtBQUFBLEVBQ3RCLFFBQVEsR0FBRyxJQUFJO0FBQUEsRUFDZixnQkFBZ0IsR0FBRyxJQUFJO0FBQUEsRUFDdkIsZUFBZSxHQUFHLElBQUk7QUFDeEI7QUFFQSxJQUFPLHNCQUFRLGFBQWE7QUFBQSxFQUMxQjtBQUFBLElBQ0UsR0FBRztBQUFBLElBQ0gsTUFBTTtBQUFBLElBQ04sT0FBTyxFQUFFLEdBQUcsYUFBYSxHQUFHLFVBQVU7QUFBQSxJQUN0QyxVQUFVLENBQUMsUUFBUTtBQUFBLElBQ25CLG9CQUFvQjtBQUFBLElBQ3BCLEtBQUssRUFBRSxHQUFHLGNBQWMsT0FBTyxZQUFZO0FBQUEsSUFDM0MsUUFBUSxHQUFHLElBQUk7QUFBQSxFQUNqQjtBQUFBLEVBQ0E7QUFBQSxJQUNFLEdBQUcsVUFBVSxlQUFlO0FBQUEsSUFDNUIsTUFBTTtBQUFBLElBQ04sT0FBTyxFQUFFLGtCQUFrQixHQUFHLElBQUksZ0JBQWdCO0FBQUEsSUFDbEQsUUFBUSxHQUFHLElBQUk7QUFBQSxJQUNmLFFBQVEsT0FBTyxJQUFJO0FBQUEsRUFDckI7QUFBQSxFQUNBO0FBQUEsSUFDRSxHQUFHO0FBQUEsSUFDSCxNQUFNO0FBQUEsSUFDTixPQUFPO0FBQUEsTUFDTCxPQUFPLEdBQUcsS0FBSztBQUFBLE1BQ2YsV0FBVyxHQUFHLEtBQUs7QUFBQSxNQUNuQixhQUFhLEdBQUcsS0FBSztBQUFBLElBQ3ZCO0FBQUEsSUFDQSxLQUFLO0FBQUEsSUFDTCxRQUFRLEdBQUcsS0FBSztBQUFBLElBQ2hCLFVBQVUsQ0FBQyx1QkFBdUI7QUFBQSxFQUNwQztBQUFBLEVBQ0E7QUFBQSxJQUNFLEdBQUc7QUFBQSxJQUNILE1BQU07QUFBQSxJQUNOLE9BQU8sRUFBRSxHQUFHLGVBQWUsR0FBRyxZQUFZO0FBQUEsSUFDMUMsS0FBSztBQUFBLE1BQ0gsR0FBRztBQUFBLE1BQ0gsT0FBTztBQUFBLFFBQ0wsR0FBRztBQUFBLFFBQ0gsV0FBVyxHQUFHLE1BQU07QUFBQSxRQUNwQixLQUFLLEdBQUcsTUFBTTtBQUFBLE1BQ2hCO0FBQUEsSUFDRjtBQUFBLElBQ0EsUUFBUSxHQUFHLE1BQU07QUFBQSxJQUNqQixVQUFVLENBQUMsaUJBQWlCLFNBQVMsdUJBQXVCO0FBQUEsRUFDOUQ7QUFBQSxFQUNBO0FBQUEsSUFDRSxHQUFHO0FBQUEsSUFDSCxNQUFNO0FBQUEsSUFDTixPQUFPLEVBQUUsb0JBQW9CLEdBQUcsTUFBTSxjQUFjO0FBQUEsSUFDcEQsUUFBUSxHQUFHLE1BQU07QUFBQSxJQUNqQixjQUFjLE9BQU8sRUFBRSxJQUFJLFVBQVU7QUFBQSxJQUNyQyxRQUFRLE9BQU8sUUFBUSxDQUFDLFFBQVEsQ0FBQztBQUFBLEVBQ25DO0FBQUEsRUFDQTtBQUFBLElBQ0UsR0FBRztBQUFBLElBQ0gsTUFBTTtBQUFBLElBQ04sT0FBTyxFQUFFLG9CQUFvQixHQUFHLE1BQU0sb0JBQW9CO0FBQUEsSUFDMUQsUUFBUSxHQUFHLE1BQU07QUFBQSxJQUNqQixjQUFjLE9BQU8sRUFBRSxJQUFJLGdCQUFnQjtBQUFBLElBQzNDLFFBQVEsT0FBTyxRQUFRLENBQUMsUUFBUSxDQUFDO0FBQUEsRUFDbkM7QUFBQSxFQUNBO0FBQUEsSUFDRSxHQUFHLFVBQVUsaUJBQWlCO0FBQUEsSUFDOUIsTUFBTTtBQUFBLElBQ04sT0FBTyxFQUFFLG9CQUFvQixHQUFHLE1BQU0sY0FBYztBQUFBLElBQ3BELFFBQVEsR0FBRyxNQUFNO0FBQUEsSUFDakIsUUFBUSxPQUFPLFFBQVEsQ0FBQyxRQUFRLENBQUM7QUFBQSxFQUNuQztBQUFBLEVBQ0E7QUFBQSxJQUNFLEdBQUcsVUFBVSxpQkFBaUI7QUFBQSxJQUM5QixNQUFNO0FBQUEsSUFDTixPQUFPLEVBQUUsdUJBQXVCLEdBQUcsTUFBTSwwQkFBMEI7QUFBQSxJQUNuRSxnQkFBZ0IsQ0FBQyxXQUFXLFlBQVk7QUFBQSxJQUN4QyxRQUFRLEdBQUcsTUFBTTtBQUFBLElBQ2pCLFFBQVEsT0FBTyxRQUFRLENBQUMsUUFBUSxDQUFDO0FBQUEsRUFDbkM7QUFBQSxFQUNBO0FBQUEsSUFDRSxHQUFHLFVBQVU7QUFBQSxJQUNiLE1BQU07QUFBQSxJQUNOLE9BQU8sY0FBYztBQUFBLElBQ3JCLFFBQVEsR0FBRyxNQUFNO0FBQUEsSUFDakIsUUFBUSxPQUFPLE1BQU07QUFBQSxFQUN2QjtBQUFBLEVBQ0E7QUFBQSxJQUNFLEdBQUcsVUFBVSxrQkFBa0I7QUFBQSxJQUMvQixNQUFNO0FBQUEsSUFDTixPQUFPLEVBQUUscUJBQXFCLEdBQUcsSUFBSSxrQkFBa0I7QUFBQSxJQUN2RCxRQUFRLEdBQUcsTUFBTTtBQUFBLElBQ2pCLFFBQVEsT0FBTyxJQUFJO0FBQUE7QUFBQSxJQUVuQixRQUFRLEVBQUUsSUFBSSxnREFBZ0Q7QUFBQSxFQUNoRTtBQUNGLENBQUM7IiwKICAibmFtZXMiOiBbInJlYWRGaWxlIiwgInJlYWRGaWxlIiwgImZvbGRlciJdCn0K
