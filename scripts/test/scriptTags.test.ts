// The files for script tags, each alone on a page: what they say of themselves, their globals, and that
// what is read out of plain names there still works after it was minified.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { heatmapIsDrawn, launchChromium, openPage } from "./browser.js";
import { serveFolder } from "./serveFolder.js";

const install = inject("install");
const CORE = "attention-core/dist/attention-core.global.js";
const PLAIN = "attention-widget/dist/attention-widget.global.js";
const INSTRUMENTS = "attention-widget/dist/attention-inspector.global.js";

let browser: Awaited<ReturnType<typeof launchChromium>>;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serveFolder(install)]);
});

afterAll(() => Promise.all([browser?.close(), server?.close()]));

/** Runs `look` on a page with these scripts and this body, and expects that nothing went wrong there. */
async function onPage<Found>(
  scripts: readonly string[],
  body: string,
  look: (page: Page) => Promise<Found>,
): Promise<Found> {
  const tags = scripts.map((file) => `<script src="/node_modules/${file}"></script>`);
  const html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${tags.join("")}${body}`;
  writeFileSync(join(install, "script-tags.html"), html);
  const { page, problems } = await openPage(browser, `${server.address}script-tags.html`);
  try {
    const found = await look(page);
    expect(problems).toEqual([]);
    return found;
  } finally {
    await page.close();
  }
}

/** The names of what a global holds; those of the page itself are not asked. */
const namesIn = (page: Page, name: string) =>
  page.evaluate((at) => Object.keys(Reflect.get(window, at) ?? {}).sort(), name);

/** The comment that a file begins with. */
const bannerOf = (file: string) =>
  readFileSync(join(install, "node_modules", file), "utf8").match(/^\/\*![\s\S]*?\*\//)?.[0];

test.each([CORE, PLAIN, INSTRUMENTS])("%s begins with its name, version and licence", (file) => {
  const [name = ""] = file.split("/");
  const manifest = join(install, "node_modules", name, "package.json");
  const { version } = JSON.parse(readFileSync(manifest, "utf8"));
  expect(bannerOf(file)).toContain(`${name} ${version}, MIT licence`);
});

test.each([PLAIN, INSTRUMENTS, "attention-widget/dist/attention-widget.esm.js"])(
  "%s has the notice of the licence of Preact, which is inside",
  (file) => {
    expect(bannerOf(file)).toMatch(/Contains preact \d+\.\d+\.\d+:/);
    expect(bannerOf(file)).toContain("Jason Miller");
    expect(bannerOf(file)).toContain("this permission notice shall be included");
  },
);

test("two copies of the script have one heatmap in an element, that of the last call", () =>
  onPage([PLAIN], "<div></div>", async (page) => {
    await page.evaluate("window.firstCopy = AttentionWidget");
    await page.addScriptTag({ url: `/node_modules/${INSTRUMENTS}` });
    const areAlone = await page.evaluate(`[firstCopy, AttentionWidget, firstCopy].map((copy) => {
      const target = document.querySelector("div");
      const heatmap = copy.mount(target, { text: "one two" });
      return target.childElementCount === 1 && target.firstChild === heatmap.element;
    })`);
    expect(areAlone).toEqual([true, true, true]);
  }));

const LANGUAGES = readdirSync(join(install, "node_modules/attention-widget/dist/locales"))
  .filter((name) => name.endsWith(".global.js"))
  .map((name) => `attention-widget/dist/locales/${name}`);

test.each(LANGUAGES)("%s lets a page in its language speak it", async (file) => {
  const [, code = ""] = file.match(/(\w+)\.global\.js$/) ?? [];
  const language = await import(
    join(install, `node_modules/attention-widget/dist/locales/${code}.js`)
  );
  const tag = `<div lang="${code}"><attention-heatmap text="a b"></attention-heatmap></div>`;
  for (const scripts of [
    [PLAIN, file],
    [file, INSTRUMENTS],
  ]) {
    const label = await onPage(scripts, tag, async (page) => {
      await heatmapIsDrawn(page);
      return page.locator('label[for="sentence"]').textContent();
    });
    expect(label).toBe(language[code].sentence);
  }
});

test.each([PLAIN, INSTRUMENTS])(
  "%s loads the texts of a language that the page is in from beside it, once, and of no other",
  async (file) => {
    const dist = join(install, "node_modules/attention-widget/dist");
    const { es } = await import(join(dist, "locales/es.js"));
    const { en } = await import(join(dist, "index.js"));
    const tag = `<attention-heatmap text="a b"></attention-heatmap>`;
    const html = `<div lang="es-MX">${tag}${tag}</div><p lang="en">${tag}</p><p lang="fr">${tag}</p>`;
    const { labels, fetched } = await onPage([file], html, async (page) => {
      const label = page.locator('label[for="sentence"]');
      await expect.poll(() => label.first().textContent()).toBe(es.sentence);
      return {
        labels: await label.allTextContents(),
        fetched: await page.evaluate(() =>
          performance.getEntriesByType("resource").map(({ name }) => name),
        ),
      };
    });
    expect(labels).toEqual([es.sentence, es.sentence, en.sentence, en.sentence]);
    expect(fetched.filter((name) => name.startsWith("http"))).toEqual([
      `${server.address}node_modules/${file}`,
      expect.stringMatching(/\/dist\/locales\/es\.global\.js$/),
    ]);
  },
);

test.each([CORE, PLAIN, INSTRUMENTS, ...LANGUAGES])(
  "%s is plain ASCII, whatever a server says it is",
  (file) => {
    const text = readFileSync(join(install, "node_modules", file), "latin1");
    expect(text.match(/[^\t\n\r -~]/)).toBeNull();
  },
);

test.each([PLAIN, INSTRUMENTS])(
  "%s fetches what reads arrays from the file beside it, once, when a page gives some",
  async (file) => {
    const fetched: string[] = [];
    const labels = await onPage([file], "<attention-heatmap></attention-heatmap>", async (page) => {
      page.on("request", (request) => fetched.push(request.url().replace(/^.*\//, "")));
      for (const token of ["one", "two"]) {
        await page.evaluate((text) => {
          const tag = document.querySelector("attention-heatmap")!;
          Object.assign(tag, { trace: { tokens: [text], attentions: [[1]] } });
        }, token);
        await page.waitForFunction(
          (text) => Reflect.get(document.querySelector("attention-heatmap")!, "text") === text,
          token,
        );
      }
      return page.locator("attention-heatmap .row-labels .label").allInnerTexts();
    });
    expect(labels).toEqual(["two"]);
    expect(fetched).toEqual(["attention-formats.global.js"]);
  },
);

test("attention-core.global.js sets AttentionCore to what attention-core exports", async () => {
  const code = "return Array.from(AttentionCore.softmax(AttentionCore.tensor([[0, 0]])).data)";
  const found = await onPage([CORE], "", async (page) => ({
    names: await namesIn(page, "AttentionCore"),
    weights: await page.evaluate(`(() => { ${code} })()`),
  }));
  const module = join(install, "node_modules/attention-core/dist/index.js");
  expect(found.names).toEqual(Object.keys(await import(module)).sort());
  expect(found.weights).toEqual([0.5, 0.5]);
});

const names = [
  "AttentionHeatmapElement",
  "STAGES",
  "define",
  "en",
  "handBuiltSource",
  "mount",
  "registerLanguage",
  "tensor",
  "tokenize",
];

describe.each([
  [PLAIN, names],
  [INSTRUMENTS, [...names, "inspectorEn"].sort()],
])("%s", (file, exported) => {
  test("sets AttentionWidget, and adds no other name to the page", async () => {
    const added = await onPage([], "", async (page) => {
      const before = await page.evaluate(() => Object.getOwnPropertyNames(window));
      await page.addScriptTag({ url: `/node_modules/${file}` });
      const after = await page.evaluate(() => Object.getOwnPropertyNames(window));
      expect(await namesIn(page, "AttentionWidget")).toEqual(exported);
      return after.filter((name) => !before.includes(name));
    });
    expect(added).toEqual(["AttentionWidget"]);
  });

  test("draws numbers of the page's own, made with its tensor()", async () => {
    const labels = await onPage([file], "<div></div>", async (page) => {
      await page.evaluate(`AttentionWidget.mount(document.querySelector("div"), { trace: {
        source: { kind: "imported", label: "a test" }, queryTokens: ["le", "chat"], keyTokens: ["cat"],
        layers: [{ label: "", headLabels: [""], weights: AttentionWidget.tensor([[[1], [1]]]) }],
      } })`);
      await heatmapIsDrawn(page);
      return page.locator(".row-labels .label").allTextContents();
    });
    expect(labels).toEqual(["le", "chat"]);
  });

  test.each([
    ['stage="softmax"', 'got "softmax"'],
    ['heads="9"', "heads must be one of"],
  ])("says in words why %s is refused", async (attribute, reason) => {
    const tag = `<attention-heatmap text="a b c" ${attribute}></attention-heatmap>`;
    const alerts = await onPage([file], tag, async (page) => {
      await heatmapIsDrawn(page);
      return page.getByRole("alert").allTextContents();
    });
    expect(alerts).toEqual([expect.stringContaining(reason)]);
  });
});

test("with instruments, two matrices side by side line up, however long their tokens", async () => {
  const tag = `<attention-heatmap text="a bc def"></attention-heatmap>`;
  const boxes = await onPage([INSTRUMENTS], tag, async (page) => {
    await page.setViewportSize({ width: 1400, height: 1000 });
    await heatmapIsDrawn(page);
    await page.getByRole("button", { name: "Instruments" }).click();
    await page.locator("summary", { hasText: "Compare" }).click();
    await page.getByRole("button", { name: "Save to compare" }).click();
    await page.locator('input[type="text"]').fill("Incomprehensibilities be extraordinarily");
    const grids = page.locator('.stage-view [role="grid"]');
    await expect.poll(() => grids.count()).toBe(2);
    await page.locator(".row-labels", { hasText: "extraordinarily" }).waitFor();
    return [await grids.nth(0).boundingBox(), await grids.nth(1).boundingBox()];
  });
  const [present, kept] = boxes;
  expect(present).toMatchObject({ width: expect.any(Number) });
  expect(kept).toMatchObject({ y: present?.y, width: present?.width, height: present?.height });
});
