// Every example as a reader who copied it: installed from what npm packed, built by its own tools, opened.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { embedCode } from "../../packages/attention-widget/src/save/embedCode.js";
import { es } from "../../packages/attention-widget/src/words/es/index.js";
import { root } from "../run.mjs";
import { launchChromium } from "../test/browser.js";
import { expectState, SHOWN_OPTIONS } from "../test/shownState.js";
import { clickCell } from "./clickCell.js";
import { expectLesson } from "./expectLesson.js";
import { expectNoNames } from "./expectNoNames.js";
import { fillHash } from "./fillHash.js";
import type { ProbePlace } from "./host.js";
import { HOSTS, NOTEBOOKS } from "./hosts.js";
import { installHost, runIn } from "./installHost.js";
import { isolate, openHost } from "./openHost.js";
import { type Probe, probeModule, SERVER_COMPONENT } from "./probe.js";
import { type ServedSite, serveBuilt, startServer } from "./serveHost.js";
import { tableOf } from "./tableOf.js";

declare global {
  interface Window {
    /** What the module of probe.ts makes. */
    probe?: () => Promise<Probe>;
  }
}

/** The beginning of a sentence that the picture of each example says. */
const ATTENDS_MOST = "“cat” attends most to";

const packed = inject("install");
let browser: Awaited<ReturnType<typeof launchChromium>>;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser?.close());

test("the table of examples/README.md has a row for each host, as they are tested here", () => {
  expect(readFileSync(`${root}examples/README.md`, "utf8")).toContain(
    tableOf([...HOSTS, ...NOTEBOOKS]),
  );
});

/** What the page of a folder takes from a CDN besides our packages. */
function packagesOfCdn(name: string): readonly string[] {
  const file = `${root}examples/${name}/index.html`;
  const html = existsSync(file) ? readFileSync(file, "utf8") : "";
  const found = [...html.matchAll(/cdn\.jsdelivr\.net\/npm\/([^/"]+)/g)].map(([, pack]) => pack!);
  return [...new Set(found)].filter((pack) => !pack.startsWith("attention-"));
}

function addProbe(folder: string, { from, into = dirname(from), files }: ProbePlace): void {
  const probe = join(folder, into, "probe.js");
  writeFileSync(probe, probeModule(files));
  const file = join(folder, from);
  const path = posix.join(".", relative(dirname(file), probe).replaceAll("\\", "/"));
  const statement = `import "./${path}";`;
  const text = readFileSync(file, "utf8");
  // Before the last import: front matter, a directive or the tag of a script may precede the others.
  const last = [...text.matchAll(/^[ \t]*import /gm)].at(-1)?.index ?? 0;
  writeFileSync(file, `${text.slice(0, last)}${statement}\n${text.slice(last)}`);
}

describe.each(HOSTS)("$name", (host) => {
  let folder: string;
  let site: ServedSite;
  let page: Page;
  let problems: string[];

  beforeAll(async () => {
    folder = installHost(host.name, packed, packagesOfCdn(host.name));
    if (host.name === "script-tag") fillHash(folder);
    if (typeof host.probe === "object") addProbe(folder, host.probe);
    if (host.serverPage !== undefined) {
      mkdirSync(join(folder, dirname(host.serverPage)));
      writeFileSync(join(folder, host.serverPage), SERVER_COMPONENT);
    }
    if (host.site !== ".") runIn(folder, "npm run build");
    const isServer = host.site === "npm start";
    site = isServer ? await startServer(folder) : await serveBuilt(join(folder, host.site));
    ({ page, problems } = await openHost(browser, site.address + (host.page ?? ""), folder));
  });

  afterAll(async () => {
    await page?.context().close();
    await site?.close();
  });

  test("opens with the sentence of the example, and follows what is typed", async () => {
    await expectLesson(page, host.isFramed);
    expect(problems).toEqual([]);
  });

  const { typedIn, rendered } = host;
  if (typeof typedIn === "string") {
    test("has types, which refuse a step that does not exist", () => {
      runIn(folder, "npm run check");
      const file = join(folder, typedIn);
      const text = readFileSync(file, "utf8");
      expect(text).toContain(`"weights"`);
      writeFileSync(file, text.replace(`"weights"`, `"softmax"`));
      expect(() => runIn(folder, "npm run check")).toThrow(/softmax/);
      writeFileSync(file, text);
    });
  } else {
    test("has nothing that checks types", () => {
      const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      expect(manifest.scripts?.check).toBeUndefined();
    });
  }

  test(`is ${rendered === "yes" ? "" : "not "}rendered on the server`, async () => {
    const response = await page.request.get(site.address + (host.page ?? ""));
    expect((await response.text()).includes(ATTENDS_MOST)).toBe(rendered === "yes");
  });

  const { serverPage } = host;
  if (serverPage !== undefined) {
    test("finds the trained network on the server", async () => {
      const path = serverPage.split("/").at(-2) ?? "";
      const html = await (await page.request.get(site.address + path)).text();
      expect(html.replaceAll("<!-- -->", "")).toContain("<p>Tokens: it was.</p>");
    });
  }

  if (host.probe === "by name") {
    test("finds no package by its name, and says so", () =>
      expectNoNames(page.frames()[host.isFramed ? 1 : 0]!, host));
  } else {
    test("finds the trained network, SIMD and workers, or says in a sentence why not", async () => {
      if (host.site === "npm start") await isolate(page);
      if (host.probe === "import map") {
        // The example has no threads, so its map does not name them.
        const html = readFileSync(join(folder, "index.html"), "utf8");
        const [core = ""] = /https:.*attention-core@[^/]+/.exec(html) ?? [];
        const threads = `${core}/dist/workers.js`;
        const content = probeModule().replace("attention-core/workers", threads);
        await page.addScriptTag({ type: "module", content });
      }
      await page.waitForFunction(() => window.probe !== undefined);
      const found = await page.evaluate(() => window.probe?.());
      const expected = (["model", "simd", "workers"] as const).map((name) => {
        const cell = host[name];
        const says = typeof cell === "string" ? "yes" : expect.stringMatching(cell.says ?? /^$/);
        return [name, says];
      });
      expect(found).toEqual(Object.fromEntries(expected));
    });
  }
});

describe("script-tag", () => {
  test("does not run a file that has another hash", async () => {
    const folder = join(packed, "hosts", "script-tag");
    const page = readFileSync(join(folder, "index.html"), "utf8");
    writeFileSync(join(folder, "other.html"), page.replace(/sha384-.{9}/, "sha384-AAAAAAAAA"));
    const site = await serveBuilt(folder);
    const { page: opened, problems } = await openHost(browser, `${site.address}other.html`, folder);
    expect(problems).toEqual([expect.stringContaining("Failed to find a valid digest")]);
    expect(await opened.locator("attention-heatmap").locator("canvas").count()).toBe(0);
    await opened.context().close();
    await site.close();
  });
});

/** Opens a page that was installed before, in this order of tests, and looks at it. */
async function lookAgain(name: string, path: string, look: (page: Page) => Promise<void>) {
  const folder = join(packed, "hosts", name);
  const site = await serveBuilt(folder);
  const { page, problems } = await openHost(browser, site.address + path, folder);
  try {
    await look(page);
    expect(problems).toEqual([]);
  } finally {
    await page.context().close();
    await site.close();
  }
}

test("iframe: the frame is as high as what is in it, on a wide page and on a narrow one", () =>
  lookAgain("iframe", "", async (page) => {
    const inside = page.frameLocator("iframe").locator("body");
    await page.frameLocator("iframe").locator("canvas").first().waitFor();
    const difference = async () => {
      const [frame, content] = await Promise.all([
        page.locator("iframe").boundingBox(),
        inside.boundingBox(),
      ]);
      return Math.abs((frame?.height ?? 0) - (content?.height ?? -99));
    };
    await expect.poll(difference).toBeLessThan(1);
    const wide = (await inside.boundingBox())?.height ?? 0;
    await page.setViewportSize({ width: 360, height: 700 });
    await expect.poll(async () => (await inside.boundingBox())?.height).not.toBe(wide);
    await expect.poll(difference).toBeLessThan(1);
  }));

test("reveal: the deck is scaled, and a click selects the cell under the pointer", () =>
  lookAgain("reveal", "#/1", async (page) => {
    await page.setViewportSize({ width: 640, height: 480 });
    const grid = page.getByRole("grid").first();
    await grid.waitFor();
    const scale = () =>
      page.evaluate(() => {
        const slides = document.querySelector(".slides") as HTMLElement;
        return slides.getBoundingClientRect().width / slides.offsetWidth;
      });
    await expect.poll(scale).toBeLessThan(0.75);
    const [row, column] = [4, 1]; // "the" attends to "cat"
    await clickCell(grid, 6, [row, column]);
    const selected = () =>
      page.evaluate(() => document.querySelector("attention-heatmap")?.selection);
    await expect.poll(selected).toEqual({ query: row, key: column });
  }));

test("observable: a cell that runs again destroys the heatmap of its last run", () =>
  lookAgain("observable", "", async (page) => {
    const heads = () => page.getByRole("grid").count();
    await page.getByRole("grid").first().waitFor();
    const before = await heads();
    const first = await page.locator("#cell > div").elementHandle();
    await page.locator("#heads").fill("3");
    await page.locator("#heads").press("Enter");
    await expect.poll(() => first?.evaluate((node) => node.childElementCount)).toBe(0);
    expect(await heads()).toBe(before);
    await expect(page.locator("#cell > div").count()).resolves.toBe(1);
  }));

test("service-worker: what was visited once is there without a network", async () => {
  const folder = join(packed, "hosts", "service-worker");
  const site = await serveBuilt(join(folder, "dist"));
  const { page, problems } = await openHost(browser, site.address, folder);
  const isDrawn = () => page.locator("attention-heatmap canvas").first().waitFor();
  await isDrawn();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await site.close();
  await page.reload();
  await isDrawn();
  expect(problems).toEqual([]);
  await page.context().close();
});

test("vue: the code that the Save menu copies for Vue shows what was shown", async () => {
  const folder = join(packed, "hosts", "vue");
  const spanish = { title: "Atención", lang: "es", dir: "ltr" } as const;
  writeFileSync(join(folder, "src/TheLesson.vue"), embedCode("vue", SHOWN_OPTIONS, spanish));
  runIn(folder, "npx vite build --base ./ --outDir copied");
  await lookAgain("vue", "copied/", async (page) => {
    await expectState(page);
    await page.getByLabel(es.sentence, { exact: true }).waitFor();
  });
});
