import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { root } from "../run.mjs";
import { policy } from "../serve.mjs";
import { serveFolder } from "../test/serveFolder.js";

const WATCH = '<script src="/watch.js"></script>';

/** What a page of a CDN's module does. */
const MODULE = `import { mount } from "/node_modules/attention-widget/dist/attention-widget.esm.js";
mount(document.querySelector("main"), { text: "to be or not to be" });
`;

/** Pages of the files that were built, under the strict policy of the example page. */
export interface Pages {
  /** The address of a page with these script tags, language and body. */
  page(scripts: readonly string[], body: string, lang?: string): string;
  /** The address of the example page. */
  readonly visualizer: string;
  close(): Promise<void>;
}

export async function servePages(install: string): Promise<Pages> {
  const watch = readFileSync(`${root}scripts/engines/watch.ts`, "utf8");
  const { code } = transformSync(watch, { loader: "ts", format: "iife" });
  writeFileSync(join(install, "watch.js"), code);
  writeFileSync(join(install, "mount.js"), MODULE);
  // It is built for the root of a site.
  const built = `${root}examples/visualizer/dist`;
  cpSync(join(built, "assets"), join(install, "assets"), { recursive: true });
  cpSync(join(built, "favicon.svg"), join(install, "favicon.svg"));
  const html = readFileSync(join(built, "index.html"), "utf8");
  writeFileSync(
    join(install, "visualizer.html"),
    html.replace(/<meta charset[^>]*>/, `$&${WATCH}`),
  );
  const server = await serveFolder(install, { "Content-Security-Policy": policy });
  let count = 0;
  return {
    visualizer: `${server.address}visualizer.html`,
    close: () => server.close(),
    page(scripts, body, lang = "en") {
      const name = `engine-${++count}.html`;
      const dir = lang === "ar" ? "rtl" : "ltr";
      const tags = scripts.map((file) => `<script src="/node_modules/${file}"></script>`);
      const head = `<meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">`;
      const page = `<!doctype html><html lang="${lang}" dir="${dir}">${head}${WATCH}${tags.join("")}<body>${body}`;
      writeFileSync(join(install, name), page);
      return server.address + name;
    },
  };
}
