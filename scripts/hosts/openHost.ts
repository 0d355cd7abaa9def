import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright";
import { ISOLATED } from "./serveHost.js";

/** A page of a host, and all that went wrong on it. */
export interface OpenedHost {
  readonly page: Page;
  readonly problems: string[];
}

/**
 * Opens a page of a host. It reaches this machine only: what it takes from the CDN it gets from the
 * packages that were installed.
 *
 * @param folder - where they were installed
 */
export async function openHost(
  browser: Browser,
  address: string,
  folder: string,
): Promise<OpenedHost> {
  const context = await browser.newContext();
  const problems: string[] = [];
  await context.route(
    ({ protocol }) => protocol.startsWith("http"),
    (route) => {
      const { hostname, href } = new URL(route.request().url());
      if (hostname === "127.0.0.1") return route.continue();
      problems.push(`asked for ${href}`);
      return route.abort();
    },
  );
  await serveCdn(context, folder);
  await context.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  const page = await context.newPage();
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await page.goto(address);
  return { page, problems };
}

/** What kind of file a CDN says that one is, by its extension. */
const CDN_TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".css": "text/css",
};

/** The version of a package in an address, or a range such as ~0.11.* */
const VERSION = /@~?\d[\d.*]*/;

/** jsDelivr as far as the packages of a folder go. */
async function serveCdn(context: BrowserContext, folder: string): Promise<void> {
  await context.route("https://cdn.jsdelivr.net/npm/**", (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(folder, "node_modules", pathname.replace("/npm/", "").replace(VERSION, ""));
    if (!existsSync(path)) return route.fulfill({ status: 404 });
    return route.fulfill({
      body: readFileSync(path),
      contentType: CDN_TYPES[extname(path)] ?? "application/octet-stream",
      headers: {
        "access-control-allow-origin": "*",
        "cross-origin-resource-policy": "cross-origin",
      },
    });
  });
}

/** Lets a page of a host's own server have memory that threads share; their script needs the headers too. */
export async function isolate(page: Page): Promise<void> {
  await page.route(
    ({ hostname }) => hostname === "127.0.0.1",
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), ...ISOLATED } });
    },
  );
  await page.reload();
}
