// attention-core/formats from the packed package: in Node, in a page that a bundler made, and in a page
// without one, what reads a file is fetched when such a file is there, and not before.

import { cpSync, existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { root } from "../run.mjs";
import { launchChromium, openPage } from "./browser.js";
import { buildPage } from "./buildPage.js";
import { runModule } from "./runModule.js";
import { serveFolder } from "./serveFolder.js";

const install = inject("install");
const fixtures = `${root}packages/attention-core/test/formats/fixtures/`;

/** A file for each of the parts that are fetched, the format that it has, and who alone reads it. */
const FILES = [
  ["containers/nested_with_tokens.json", "arrays", "readArrays"],
  ["containers/c_order_f4.npy", "arrays", "readNpy"],
  ["hf/minilm_single.npz", "arrays", "openZip"],
  ["hf/minilm_pair.safetensors", "arrays", "readSafetensorsFile"],
  ["hf/minilm_pair.pt", "arrays", "readTorchFile"],
  ["tensor2tensor/attention.json", "tensor2tensor", "readTensor2tensor"],
  ["bertviz/head_view_single.html", "bertviz", "scriptData"],
] as const;

/** The name of a file in a flat folder. */
const flat = (path: string) => path.replace("/", "-");

let browser: Awaited<ReturnType<typeof launchChromium>>;

beforeAll(async () => {
  browser = await launchChromium();
  for (const folder of ["", "public/"]) {
    for (const [path] of FILES) cpSync(fixtures + path, join(install, folder, flat(path)));
  }
});

afterAll(() => browser?.close());

test("readAttention(bytes) reads every container in Node", () => {
  const code = `
import { readFileSync } from "node:fs";
import { readAttention } from "attention-core/formats";
for (const name of ${JSON.stringify(FILES.map(([path]) => flat(path)))}) {
  const { format, views } = await readAttention(readFileSync(name));
  console.log(format, views[0].trace.layers.length > 0);
}`;
  const said = FILES.map(([, format]) => `${format} true\n`).join("");
  expect(runModule(code, install)).toBe(said);
});

describe.each(["with a bundler", "without one"])("in a page made %s", (how) => {
  let page: Page;
  let close: () => Promise<void>;
  const fetched: string[] = [];

  beforeAll(async () => {
    const read = `window.read = async (name) => {
      const bytes = await (await fetch(name)).arrayBuffer();
      return (await readAttention(bytes)).format;
    };`;
    const isBundled = how === "with a bundler";
    if (!isBundled) {
      const module = "/node_modules/attention-core/dist/formats.js";
      const script = `<script type="module">import { readAttention } from "${module}"; ${read}</script>`;
      const head = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">';
      writeFileSync(join(install, "formats.html"), head + script);
    }
    const code = `import { readAttention } from "attention-core/formats"; ${read}`;
    const folder = isBundled ? await buildPage(install, "formats", { code }) : install;
    const server = await serveFolder(folder);
    ({ page } = await openPage(browser, server.address + (isBundled ? "" : "formats.html")));
    close = server.close;
    page.on("request", (request) => fetched.push(request.url()));
    await page.waitForFunction("window.read");
  });

  afterAll(async () => {
    await page?.close();
    await close?.();
  });

  test.each(FILES)(
    "readAttention(bytes) of %s fetches what reads it",
    async (path, format, reader) => {
      expect(fetched.filter((url) => url.includes(`/${reader}-`))).toEqual([]);
      expect(await page.evaluate(`read("/${flat(path)}")`)).toBe(format);
      expect(fetched.filter((url) => url.includes(`/${reader}-`))).toHaveLength(1);
    },
  );
});

test("traceFrom({ attentions }) in a bundled page comes with no reader", async () => {
  const code = `import { traceFrom } from "attention-core/formats";
console.log(traceFrom({ attentions: [[1]] }).layers.length);`;
  const dist = await buildPage(install, "trace-from", { code });
  expect(readdirSync(dist).filter((name) => name.endsWith(".js"))).toEqual(["app.js"]);
  expect(existsSync(join(dist, "assets"))).toBe(false);
});
