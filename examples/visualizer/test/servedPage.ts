import type { Browser } from "playwright";
import { afterAll, beforeAll } from "vitest";
import { serve } from "../../../scripts/serve.mjs";
import { launchChromium } from "../../../scripts/test/browser.js";

/** Where the page is served, and what opens it; there from the first test of a file to its last. */
interface ServedPage {
  readonly browser: Browser;
  readonly address: string;
}

/** Serves the page and starts a browser for the tests of the file that calls this. */
export function servedPage(): ServedPage {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(), launchChromium()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get browser() {
      return browser;
    },
    get address() {
      return server.address;
    },
  };
}
