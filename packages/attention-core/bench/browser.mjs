// The same in Chromium: ours beside onnxruntime-web and tfjs wasm, each in a page of its own.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { chromiumArguments, findChromium } from "../../../scripts/chromium.mjs";

const types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
};
const folder = fileURLToPath(new URL("..", import.meta.url)); // attention-core: bench and dist
const server = createServer(async ({ url = "/" }, response) => {
  const { pathname } = new URL(url, "http://localhost"); // which takes out every ".."
  const contents = await readFile(folder + pathname).catch(() => undefined);
  response.writeHead(contents === undefined ? 404 : 200, {
    "Content-Type": types[extname(pathname)] ?? "application/octet-stream",
    // With these two headers the page's clock counts in steps of 5 µs instead of 100.
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
  });
  response.end(contents);
});

/** The timings, as group.mjs prints them, and the browser's version. */
export async function measureInBrowser(settings, filter) {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const executablePath = findChromium();
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  const timings = [];
  for (const peer of ["onnxruntime", "tfjs"]) {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/bench/browser.html`);
    const measured = await page.evaluate(
      async ([name, given, only]) => {
        const { runInBrowser } = await import("/bench/browserPage.mjs");
        return runInBrowser(name, given, only);
      },
      [peer, settings, filter],
    );
    timings.push(...measured);
    await page.close();
  }
  const version = browser.version();
  await browser.close();
  server.close();
  return { timings, version };
}
