// The trained network as a user gets it: from the packed package, in Node and in a bundled page.

import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { launchChromium, openPage } from "./browser.js";
import { buildPage } from "./buildPage.js";
import { runModule } from "./runModule.js";
import { serveFolder } from "./serveFolder.js";

const install = inject("install");

/** Prints where the last "the" looks most, by layer 0's second head. */
const code = `
import { loadModel } from "attention-model";
const model = await loadModel();
const settings = { heads: 4, causal: false };
const text = "The keys to the cabinet are on the table";
const trace = await model.trace(text, settings, new AbortController().signal);
const { data, shape } = trace.layers[0].weights;
const row = data.subarray((1 * shape[1] + 8) * shape[2]).slice(0, shape[2]);
const found = trace.queryTokens[row.indexOf(Math.max(...row))];`;

test("the packed package has the parameters with their licence and notice, in at most 4.9 MB", () => {
  const dist = join(install, "node_modules", "attention-model", "dist");
  const names = readdirSync(dist).filter((name) => name.startsWith("sentence-encoder"));
  expect(names.sort()).toEqual([
    "sentence-encoder.LICENSE.txt",
    "sentence-encoder.NOTICE.txt",
    "sentence-encoder.bin",
  ]);
  expect(statSync(join(dist, "sentence-encoder.bin")).size).toBeLessThanOrEqual(4_900_000);
});

test("the packed package computes attention in Node", () => {
  expect(runModule(`${code} console.log(found);`, install)).toBe("table\n");
});

test("the packed package copies in Node, untrained and trained", () => {
  const copying = `
import { loadInductionModel } from "attention-model/induction";
const model = loadInductionModel();
const found = [];
for (const checkpoint of [0, model.checkpoints.length - 1]) {
  const { predictions } = await model.trace("do re mi fa so do re mi", { checkpoint });
  found.push(predictions.at(-1)[0].token === "fa" && predictions.at(-1)[0].probability > 0.5);
}
console.log(...found);`;
  expect(runModule(copying, install)).toBe("false true\n");
});

test("a bundled page has the parameters beside it, asks for nothing else, and computes attention", async () => {
  const folder = await buildPage(install, "trained-model", {
    code: `${code} document.title = found;`,
  });
  const assets = readdirSync(join(folder, "assets"));
  expect(assets.filter((name) => /^sentence-encoder-.*\.bin$/.test(name))).toHaveLength(1);
  const server = await serveFolder(folder);
  const browser = await launchChromium();
  try {
    const { page, problems } = await openPage(browser, server.address);
    await page.waitForFunction(() => document.title === "table");
    expect(problems).toEqual([]);
  } finally {
    await browser.close();
    await server.close();
  }
});

/** A service worker that keeps whatever the page asks for, and answers from it from then on. */
const keepsAll = `
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(clients.claim()));
self.addEventListener("fetch", (event) => event.respondWith((async () => {
  const kept = await caches.open("kept");
  const known = await kept.match(event.request);
  if (known) return known;
  const answer = await fetch(event.request);
  await kept.put(event.request, answer.clone());
  return answer;
})()));`;

test("a page with a service worker computes attention without a network", async () => {
  const folder = await buildPage(install, "offline-model", {
    code: `
      await navigator.serviceWorker.register("/keeps-all.js");
      await navigator.serviceWorker.ready;
      if (navigator.serviceWorker.controller === null) {
        await new Promise((claimed) =>
          navigator.serviceWorker.addEventListener("controllerchange", claimed, { once: true }),
        );
      }
      ${code} document.title = found;`,
  });
  writeFileSync(join(folder, "keeps-all.js"), keepsAll);
  const server = await serveFolder(folder);
  const browser = await launchChromium();
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    const isComputed = () => page.waitForFunction(() => document.title === "table");
    await page.goto(server.address);
    await isComputed();
    await page.reload(); // now the worker sees the page itself, and keeps it
    await isComputed();
    await context.setOffline(true);
    await page.reload();
    await isComputed();
    expect(await page.evaluate(() => navigator.onLine)).toBe(false);
  } finally {
    await browser.close();
    await server.close();
  }
});
