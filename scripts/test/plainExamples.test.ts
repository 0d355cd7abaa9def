// The examples that install nothing of their own, opened with the packages as they are packed; all others are
// installed by `npm run test:hosts`.

import { cpSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { expectLesson } from "../hosts/expectLesson.js";
import { fillHash } from "../hosts/fillHash.js";
import { HOSTS } from "../hosts/hosts.js";
import { runIn } from "../hosts/installHost.js";
import { openHost } from "../hosts/openHost.js";
import { serveBuilt } from "../hosts/serveHost.js";
import { root } from "../run.mjs";
import { launchChromium } from "./browser.js";

const install = inject("install");
const PLAIN = ["script-tag", "es-module", "iframe", "observable", "service-worker"];
const hosts = HOSTS.filter(({ name }) => PLAIN.includes(name));
let browser: Awaited<ReturnType<typeof launchChromium>>;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser?.close());

test.each(hosts)("$name opens with its sentence, and follows what is typed", async (host) => {
  const folder = join(install, "examples", host.name);
  cpSync(`${root}examples/${host.name}`, folder, { recursive: true });
  symlinkSync(join(install, "node_modules"), join(folder, "node_modules"), "junction");
  if (host.name === "script-tag") fillHash(folder);
  if (host.site !== ".") runIn(folder, "npm run build");
  const site = await serveBuilt(join(folder, host.site));
  const { page, problems } = await openHost(browser, site.address, folder);
  try {
    await expectLesson(page, host.isFramed);
    expect(problems).toEqual([]);
  } finally {
    await page.context().close();
    await site.close();
  }
});

const folders = readdirSync(`${root}examples`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test("every example is tested by itself or as a host, but for the page and the Python files", () => {
  const hostless = ["jupyter", "marimo", "myst", "python", "visualizer"]; // which have tests of their own
  expect([...HOSTS.map(({ name }) => name), ...hostless].sort()).toEqual(folders.sort());
});

test("the guide to embedding has a recipe from every example, but for those that are no hosts", () => {
  const guide = readFileSync(`${root}docs/embed-anywhere.md`, "utf8");
  const shown = new Set(
    [...guide.matchAll(/\{@includeCode \.\.\/examples\/([^/]+)\//g)].map(([, name]) => name!),
  );
  expect([...shown, "python", "visualizer"].sort()).toEqual(folders.sort());
});
