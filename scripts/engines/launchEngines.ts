import type { Engine } from "./engine.js";
import { enginePrograms } from "./programs.mjs";
import { puppeteerEngine } from "./puppeteerEngine.js";
import { webKitEngine } from "./webKitEngine.js";

/** How each engine is started; the first is what the others are compared with. */
export const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = {
  Chromium: async () => puppeteerEngine("Chromium", "chrome", (await enginePrograms()).chromium),
  Firefox: async () => puppeteerEngine("Firefox", "firefox", (await enginePrograms()).firefox),
  WebKitGTK: async () => webKitEngine(await enginePrograms()),
};
