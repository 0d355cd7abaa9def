import puppeteer, { type SupportedBrowser } from "puppeteer-core";
import { chromiumArguments } from "../chromium.mjs";
import { type Engine, WINDOW } from "./engine.js";

/** Chromium, by its own protocol, or Firefox, by WebDriver BiDi. */
export async function puppeteerEngine(
  name: string,
  browser: SupportedBrowser,
  executablePath: string,
): Promise<Engine> {
  const running = await puppeteer.launch({
    browser,
    executablePath,
    headless: true,
    // A panel about a file that was saved would take the keys.
    extraPrefsFirefox: { "browser.download.alwaysOpenPanel": false },
    args: browser === "chrome" ? chromiumArguments : [],
  });
  return {
    name,
    close: () => running.close(),
    async open(address) {
      const page = await running.newPage();
      await page.setViewport(WINDOW);
      await page.goto(address);
      return {
        // The cast: its type of functions with arguments is one of its own.
        run: (code, ...given) => page.evaluate(code as () => never, ...(given as unknown as [])),
        hover: ({ x, y }) => page.mouse.move(x, y),
        click: ({ x, y }) => page.mouse.click(x, y),
        write: (text) => page.keyboard.type(text),
        async press(key, ...held) {
          for (const one of held) await page.keyboard.down(one);
          await page.keyboard.press(key);
          for (const one of held.toReversed()) await page.keyboard.up(one);
        },
        close: () => page.close(),
      };
    },
  };
}
