// The development server of Vite, which gives packages another place than its build does: the parameters of the
// trained network and the script of the workers are found there too.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createServer } from "vite";
import { expect, inject, test } from "vitest";
import { launchChromium, openPage } from "./browser.js";

const install = inject("install");
const root = join(install, "vite-server");

const MODULE = `import { startWorkers } from "attention-core/workers";
import { loadModel } from "attention-model";

const tokens = async () => (await (await loadModel()).trace("it was")).queryTokens.join(" ");
const threads = async () => {
  const pool = await startWorkers({ count: 1 });
  pool.release();
  return "a thread";
};
window.found = Promise.all([tokens(), threads()].map((each) => each.catch(String)));
`;

test("Vite's development server finds the trained network and the workers", async () => {
  mkdirSync(root);
  writeFileSync(join(root, "main.js"), MODULE);
  writeFileSync(
    join(root, "index.html"),
    '<!doctype html><link rel="icon" href="data:,"><script type="module" src="./main.js"></script>',
  );
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "silent",
    server: {
      host: "127.0.0.1",
      port: 4390,
      fs: { allow: [install] }, // as in a project, whose packages lie in its own folder
      headers: {
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Embedder-Policy": "require-corp",
      },
    },
  });
  const browser = await launchChromium();
  try {
    await server.listen();
    const { page } = await openPage(browser, server.resolvedUrls?.local[0] ?? "");
    // The server may load the page again once it has found what the page imports.
    const found = () =>
      page.evaluate(() => Reflect.get(window, "found")).catch(() => "loads the page again");
    await expect.poll(found, { timeout: 20_000 }).toEqual(["it was", "a thread"]);
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
});
