import { type Browser, chromium, type Page } from "playwright";
import { chromiumArguments, findChromium } from "../chromium.mjs";

export function launchChromium(): Promise<Browser> {
  const program = findChromium();
  return chromium.launch({
    ...(program === undefined ? {} : { executablePath: program }),
    args: chromiumArguments,
  });
}

/** A page that reaches this machine only, and a list of all that went wrong on it. */
export async function openPage(
  browser: Browser,
  address: string,
): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await page.route(
    (url) => url.hostname !== "127.0.0.1" && url.protocol.startsWith("http"),
    (route) => {
      problems.push(`asked for ${route.request().url()}`);
      return route.abort();
    },
  );
  await page.goto(address);
  return { page, problems };
}

/** Waits until every heatmap element of the page, and at least one host, has drawn into its shadow root. */
export async function heatmapIsDrawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const isDrawn = (host: Element) => host.shadowRoot?.querySelector("canvas") != null;
      const tags = [...document.querySelectorAll("attention-heatmap")];
      return tags.every(isDrawn) && [...document.querySelectorAll("*")].some(isDrawn);
    },
    undefined,
    { timeout: 10_000 },
  );
}
