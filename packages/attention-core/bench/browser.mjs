// The same in Chromium: ours beside onnxruntime-web and tfjs wasm, each workload in a browser of its own.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { chromiumArguments, findChromium } from "../../../scripts/chromium.mjs";
import { workloads } from "./workloads.mjs";

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

/** What one.mjs prints, with its group and the browser's version, as soon as it is known. */
export async function* measureInBrowser(settings, filter) {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${server.address().port}/bench/browser.html`;
  try {
    for (const peer of ["onnxruntime", "tfjs"]) {
      for (const { name } of workloads.filter((each) => each.name.includes(filter))) {
        const group = `${peer}, in the browser`;
        const measured = await inPage(address, peer, name, settings).catch(problemOf);
        yield { group, workload: name, ...measured };
      }
    }
  } finally {
    server.close();
  }
}

/** What went wrong, in place of results. */
const problemOf = (error) => ({ problem: error.message.split("\n")[0] });

/** One workload. */
async function inPage(address, peer, workload, { limit, ...settings }) {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: chromiumArguments,
  });
  // A page that is busy hears nothing, so its process is what has to end.
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    browser.close();
  }, 1000 * limit);
  try {
    const page = await browser.newPage();
    await page.goto(address);
    const results = await page.evaluate(
      async ([name, of, given]) => {
        const { runInBrowser } = await import("/bench/browserPage.mjs");
        return runInBrowser(name, of, given);
      },
      [peer, workload, settings],
    );
    return { chromium: browser.version(), results };
  } catch (error) {
    throw isLate ? new Error(`longer than ${limit} s`) : error;
  } finally {
    clearTimeout(timer);
    await browser.close();
  }
}
