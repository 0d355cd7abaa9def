import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

/**
 * Builds a page of one module as a user's bundler would.
 *
 * @param name - of its folder inside the installation
 * @param body - HTML before the script
 * @param code - the module, which may be TypeScript
 * @param component - a module of React in TypeScript that exports Lesson, which the code may import from "./Lesson"
 * @param alias - modules by the name that the code has for them
 * @returns the folder with index.html, app.js and the checkpoint my-model
 */
export async function buildPage(
  install: string,
  name: string,
  {
    body = "",
    code,
    component,
    alias = {},
  }: {
    body?: string;
    code: string;
    component?: string;
    alias?: Readonly<Record<string, string>>;
  },
): Promise<string> {
  const root = join(install, name);
  mkdirSync(root);
  writeFileSync(join(root, "main.ts"), code);
  if (component !== undefined) writeFileSync(join(root, "Lesson.tsx"), component);
  writeFileSync(
    join(root, "index.html"),
    `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>${name}</title>${body}<script type="module" src="./main.ts"></script>`,
  );
  await build({
    root,
    configFile: false,
    logLevel: "silent",
    resolve: { alias },
    publicDir: join(install, "public"),
    build: { target: "es2022", rolldownOptions: { output: { entryFileNames: "app.js" } } },
  });
  return join(root, "dist");
}
