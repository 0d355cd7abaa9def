import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { Builder, Capabilities, Key as Keys, Origin, type WebDriver } from "selenium-webdriver";
import { freePort } from "../test/freePort.js";
import { type Engine, type Key, WINDOW } from "./engine.js";

const KEYS: Readonly<Record<Key, string>> = {
  ArrowDown: Keys.ARROW_DOWN,
  ArrowLeft: Keys.ARROW_LEFT,
  ArrowRight: Keys.ARROW_RIGHT,
  ArrowUp: Keys.ARROW_UP,
  Backspace: Keys.BACK_SPACE,
  Control: Keys.CONTROL,
  End: Keys.END,
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  Home: Keys.HOME,
  Shift: Keys.SHIFT,
  Tab: Keys.TAB,
};

/** Room for the bars of the window. */
const SCREEN = `${WINDOW.width + 100}x${WINDOW.height + 300}x24`;

/** WebKit of GTK, by WebDriver, on a screen that exists in memory only. */
export async function webKitEngine(
  programs: Readonly<Record<"webKitDriver" | "miniBrowser" | "screen", string>>,
): Promise<Engine> {
  const screen = spawn(programs.screen, ["-displayfd", "3", "-screen", "0", SCREEN], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const display = await firstLine(screen, screen.stdio[3] as Readable); // a pipe, as asked for
  const port = await freePort();
  const driver = spawn(programs.webKitDriver, [`--port=${port}`], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", // root has no other; it opens our own pages only
      WEBKIT_DISABLE_COMPOSITING_MODE: "1",
      LIBGL_ALWAYS_SOFTWARE: "1",
    },
  });
  const stop = () => {
    driver.kill();
    screen.kill();
  };
  const browser = await connect(port, programs.miniBrowser).catch((error) => {
    stop();
    throw error;
  });
  await fitWindow(browser);
  return {
    name: "WebKitGTK",
    async close() {
      await browser.quit();
      stop();
    },
    async open(address) {
      await browser.get(address);
      const at = (x: number, y: number) =>
        browser.actions().move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT });
      return {
        run: (code, ...given) => browser.executeScript(code, ...given),
        hover: ({ x, y }) => at(x, y).perform(),
        click: ({ x, y }) => at(x, y).click().perform(),
        write: (text) => browser.actions().sendKeys(text).perform(),
        async press(key, ...held) {
          const down = held.reduce((all, one) => all.keyDown(KEYS[one]), browser.actions());
          const pressed = down.keyDown(KEYS[key]).keyUp(KEYS[key]);
          await held.reduce((all, one) => all.keyUp(KEYS[one]), pressed).perform();
        },
        // The window stays for the next page.
        close: () => browser.get("about:blank"),
      };
    },
  };
}

const ATTEMPTS = 20;
const BETWEEN_MS = 500;

/** Asks the driver for a browser as soon as it listens. */
async function connect(port: number, binary: string): Promise<WebDriver> {
  const options = { binary, args: ["--automation"] };
  const wanted = new Capabilities({
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": options,
  });
  for (let attempt = 1; ; attempt++) {
    try {
      return await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities(wanted)
        .build();
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await wait(BETWEEN_MS);
    }
  }
}

/** Makes the inside of the window as large as the pages of the other engines. */
async function fitWindow(browser: WebDriver): Promise<void> {
  const window = browser.manage().window();
  await browser.get("about:blank");
  await window.setRect({ x: 0, y: 0, ...WINDOW });
  const inside = await browser.executeScript<number[]>(() => [innerWidth, innerHeight]);
  const [width = WINDOW.width, height = WINDOW.height] = inside;
  await window.setRect({
    x: 0,
    y: 0,
    width: 2 * WINDOW.width - width,
    height: 2 * WINDOW.height - height,
  });
}

function firstLine(program: ChildProcess, stream: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    stream.once("data", (data) => resolve(String(data).trim()));
    program.once("exit", () => reject(new Error(`${program.spawnfile} must go on, got an exit`)));
  });
}
