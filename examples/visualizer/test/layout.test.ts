// Where things stand: nothing moves by itself, the picture is seen first, and the page is whole where
// much is missing: colours turned round, another direction, paper, no storage, no scripts.

import type { Locator, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPage } from "./openPage.js";
import { fieldOf, matrixOf, textOf } from "./parts.js";
import { servedPage } from "./servedPage.js";

const site = servedPage();

type Options = Omit<Parameters<typeof openPage>[0], "browser" | "address">;
const open = (context: Options["context"] = {}, prepare: Options["prepare"] = () => {}) =>
  openPage({ ...site, context, prepare });

/** Adds up what moves by itself, from the beginning; a user's click or key is an excuse for half a second. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        };
        const counted = window as unknown as { shifts: number };
        if (!hadRecentInput) counted.shifts += value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });

const shiftsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { shifts: number }).shifts);

const SCREENS = [
  { width: 1280, height: 900 },
  { width: 1280, height: 720 },
  { width: 360, height: 740 },
];

/** Where the parts of the page stand, from the bar to the article. */
const placesOf = (page: Page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector("attention-heatmap") ?? {};
    const parts = [
      ...document.querySelectorAll("header, .example, attention-heatmap, #article"),
      ...(shadowRoot?.querySelectorAll(".panels, .row-panel, .overview, .foot") ?? []),
    ];
    return parts.map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return [part.className || part.localName, x, y, width, height];
    });
  });

describe.each(SCREENS)("before any click, a screen of $width × $height", (viewport) => {
  let page: Page;
  let widget: Locator;

  beforeAll(async () => {
    ({ page, widget } = await open({ viewport }, watchShifts));
    await page.waitForLoadState("networkidle");
  });

  afterAll(() => page.close());

  test("has hardly moved anything while it loaded", async () => {
    expect(await shiftsOf(page)).toBeLessThanOrEqual(0.02);
  });

  test("has the sentence, its arcs and the number", async () => {
    const arcs = widget.locator(".arcs-picture");
    expect(await isInView(page, arcs)).toBe(true);
    expect(await isInView(page, arcs.getByText("0.59").first())).toBe(true);
  });

  if (viewport.width > 480) {
    test("has the selected row of the matrix, to its end", async () => {
      const rows = await matrixOf(widget).boundingBox();
      if (rows === null) throw new Error("the matrix must be there, got none");
      const bottom = rows.y + (7 / 9) * rows.height; // “he” is the seventh of nine
      expect(bottom).toBeLessThanOrEqual(viewport.height);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });
  }

  test("moves nothing while the pointer goes over it", async () => {
    const [before, places] = [await shiftsOf(page), await placesOf(page)];
    for (let y = 20; y < viewport.height; y += 60) {
      for (let x = 20; x < viewport.width; x += viewport.width / 8) {
        await page.mouse.move(x, y);
        expect(await placesOf(page)).toEqual(places);
      }
    }
    await page.waitForTimeout(300); // a browser tells of what moved a frame later
    expect((await shiftsOf(page)) - before).toBe(0);
  });
});

const HE = "text=My+mother+called+my+father+because+he+was+late&head=1&layer=1&selection=6";
const OWN = "text=The+animal+was+tired&head=1";
const COPYING = "source=copying&text=do+re+mi+do+re&layer=1&causal=yes&selection=4";

/** Links of every kind: first one to each network, and one that is damaged. */
const LINKS = [
  ["the network, of another text", `source=trained&${OWN}&view=arcs&v=1`],
  ["the network that copies", `${COPYING}&view=arcs&v=1`],
  ["nothing, since it is damaged", `source=trained&${OWN}&head=1&v=1`],
  ["the heads we built", "text=The+cat+sat+on+the+mat&view=arcs&v=1"],
  ["the network, of a text that is recorded", `source=trained&${HE}&v=1`],
  ["a vector of the network", `source=trained&${OWN}&stage=output&v=1`],
  ["the matrix of the network that copies", `${COPYING}&v=1`],
] as const;

// The others too, by EVERY_LINK: `npm run test:links`.
test.each(process.env.EVERY_LINK ? LINKS : LINKS.slice(0, 3))(
  "a link to %s moves hardly anything while it loads",
  async (name, hash) => {
    const address = `${site.address}#${hash}`;
    const shifts = SCREENS.slice(1).map(async (viewport) => {
      const { browser } = site;
      const { page } = await openPage({
        browser,
        address,
        context: { viewport },
        prepare: watchShifts,
      });
      await page.waitForLoadState("networkidle");
      await page.waitForTimeout(500); // the network computes, and a browser tells of what moved a frame later
      expect((await page.locator("#page-notice").innerText()) === "").toBe(
        !name.includes("damaged"),
      );
      const moved = await shiftsOf(page);
      await page.close();
      return moved;
    });
    for (const moved of await Promise.all(shifts)) expect(moved).toBeLessThanOrEqual(0.02);
  },
);

test("nothing moves while the network loads", async () => {
  const { page, widget } = await open({ viewport: { width: 1280, height: 720 } }, watchShifts);
  const field = await fieldOf(widget);
  await field.press("End");
  await field.press("r");
  await page.waitForTimeout(600); // what follows is not excused by the key
  const before = await shiftsOf(page);
  await expect
    .poll(() => page.locator("#loading-status").innerText(), { timeout: 15_000 })
    .toBe("Computed by the trained model, here in your browser.");
  expect((await shiftsOf(page)) - before).toBeLessThanOrEqual(0.02);
});

/** What is cut, reaches over the side of the page, or scrolls it. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector("attention-heatmap") ?? {};
    const all = [
      ...document.querySelectorAll<HTMLElement>("body *"),
      ...(shadowRoot?.querySelectorAll<HTMLElement>("*") ?? []),
    ].filter((each) => each.checkVisibility({ visibilityProperty: true }) && each.offsetWidth > 1);
    const scrolls = (each: Element | null | undefined): boolean =>
      each != null &&
      (/auto|scroll/.test(getComputedStyle(each).overflowX) ||
        scrolls(each.parentElement ?? (each.getRootNode() as ShadowRoot).host));
    const isOut = (each: HTMLElement) => {
      const { left, right } = each.getBoundingClientRect();
      return (left < -0.5 || right > innerWidth + 0.5) && !scrolls(each);
    };
    const isCut = (each: HTMLElement) =>
      each.matches("p, button, td, th, dt, dd, li, h1, h2, label, .stage-name") &&
      each.scrollWidth > each.clientWidth + 1 &&
      getComputedStyle(each).display !== "inline" &&
      getComputedStyle(each).textOverflow !== "ellipsis";
    const found = all.filter((each) => isOut(each) || isCut(each));
    return [
      ...(document.documentElement.scrollWidth > innerWidth ? ["the page scrolls"] : []),
      ...found.map((each) => `${each.localName}: ${each.textContent?.trim().slice(0, 40)}`),
    ];
  });

test("at 320 px nothing is cut off, and with letters of twice the size on 640 px, which the widget has too", async () => {
  const { page, widget } = await open({ viewport: { width: 320, height: 740 } });
  expect(await cutOff(page)).toEqual([]);
  await page.setViewportSize({ width: 640, height: 740 });
  const sizeOf = (part: string) =>
    widget
      .locator(part)
      .first()
      .evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize));
  const parts = [
    ...[".shown-head", ".why b", ".row-panel .ranked", ".arcs-edit .button", ".origin"],
    ...[".arcs-token", ".arcs-drawing text", ".row-labels .label", ".overview-label"],
  ];
  const before = await Promise.all(parts.map(sizeOf));
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  expect(await cutOff(page)).toEqual([]);
  // Names on pictures grow a moment later, as these are laid out for them.
  await expect
    .poll(() => Promise.all(parts.map(sizeOf)))
    .toEqual(before.map((size) => expect.closeTo(2 * size, 0)));
  expect(await cutOff(page)).toEqual([]);
  await widget.getByRole("radio", { name: "Lines", exact: true }).check({ force: true });
  expect(await sizeOf(".line-labels .label")).toBe(24);
  expect(await cutOff(page)).toEqual([]);
});

test.each([
  ["Arcs", "Softmax as arcs over 9 tokens"],
  ["Matrix", "Softmax, 9 rows by 9 columns"],
  ["Lines", "Softmax as lines, from 9 to 9 tokens"],
])(
  "the tree of the view %s has the choice, the row in words and its ranking",
  async (view, grid) => {
    const { widget } = await open();
    await widget.getByRole("radio", { name: view, exact: true }).check({ force: true });
    await expect.poll(() => widget.getByRole("grid", { name: grid }).count()).toBe(1);
    const tree = await widget.ariaSnapshot();
    for (const part of [
      `radio "${view}" [checked]`,
      'radio "Softmax rows sum to 1" [checked]',
      "“he” attends most to “father” (0.59), then “mother” (0.17)",
      'group "What the row means"',
      "listitem: father 0.59",
      'button "Instruments"',
      'button "Save"',
    ]) {
      expect(tree).toContain(part);
    }
  },
);

/** The smallest size of the letters of some parts of the widget, in CSS pixels. */
const smallestOf = (page: Page, parts: string) =>
  page.evaluate((parts) => {
    const found = document.querySelector("attention-heatmap")?.shadowRoot?.querySelectorAll(parts);
    const sizes = Array.from(found ?? [], (part) =>
      Number.parseFloat(getComputedStyle(part).fontSize),
    );
    return Math.min(...sizes);
  }, parts);

test("the bar of a wide page is at most 48 px high, and at most 12 stops of the keyboard come before the sentence", async () => {
  const { page } = await open({ viewport: { width: 1280, height: 720 } });
  expect(await smallestOf(page, "math :is(mi, mo, mn, mtext)")).toBeGreaterThanOrEqual(10); // with subscripts
  expect(await smallestOf(page, ".row-labels .label")).toBeGreaterThanOrEqual(13);
  expect((await page.locator("header.bar").boundingBox())?.height).toBeLessThanOrEqual(48);
  const inWidget = () => page.evaluate(() => document.activeElement?.id === "heatmap");
  let stops = 0;
  while (!(await inWidget()) && stops < 40) {
    await page.keyboard.press("Tab");
    stops += 1;
  }
  expect(stops).toBeLessThanOrEqual(12);
});

test("a page set from right to left has no sideways scrolling, and its sentences stay in order", async () => {
  const { page, widget, problems } = await open({ viewport: { width: 360, height: 740 } }, (page) =>
    page.addInitScript(() =>
      document.addEventListener("DOMContentLoaded", () => {
        document.documentElement.dir = "rtl";
      }),
    ),
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  for (const id of ["#claim", "#loading-status"]) {
    expect(await page.locator(id).evaluate((it) => getComputedStyle(it).direction)).toBe("ltr");
  }
  await page.getByRole("button", { name: "she", exact: true }).click();
  await expect.poll(() => textOf(widget)).toContain("she");
  expect(problems).toEqual([]);
});

test("paper has what can be read, and nothing that can only be pressed", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: "Tour", exact: true }).click();
  await page.locator("#tour-bar").waitFor();
  await page.emulateMedia({ media: "print" });
  const seen = async (parts: readonly string[]) =>
    Promise.all(parts.map((part) => page.locator(part).first().isVisible()));
  const pressed = ["#source", ".bar-buttons", ".variants", "#tour-bar", "#article .try-it"];
  expect(await seen(pressed)).toEqual(pressed.map(() => false));
  const read = ["h1", "#claim", "#loading-status", "attention-heatmap", "#article h2"];
  expect(await seen(read)).toEqual(read.map(() => true));
});

test("with storage forbidden, the page works as ever", async () => {
  const { page, widget, problems } = await open({}, (page) =>
    page.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException("Access is denied for this document.", "SecurityError");
          },
        });
      }
    }),
  );
  await page.getByRole("button", { name: "she", exact: true }).click();
  await expect.poll(() => textOf(widget)).toContain("she");
  expect(problems).toEqual([]);
});

test("without scripts, the article stands, and no control that does nothing", async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(site.address);
  await expect
    .poll(() => page.getByText("The interactive heatmap needs JavaScript.").isVisible())
    .toBe(true);
  const picture = page.getByRole("img", { name: /^The sentence with arcs from he/ });
  expect(await picture.evaluate((it: HTMLImageElement) => it.naturalHeight)).toBeGreaterThan(700);
  expect(await page.locator("#article h2").first().isVisible()).toBe(true);
  expect(await page.locator("button:visible, input:visible").count()).toBe(0);
});

test("where scripts do not arrive, the picture, a sentence and the article come in their place", async () => {
  const page = await site.browser.newPage();
  await page.route(/\.js$/, (route) => route.abort());
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.goto(site.address);
  expect(fetched.filter((url) => url.endsWith(".svg") && url.includes("he-"))).toEqual([]);
  const picture = page.getByRole("img", { name: /^The sentence with arcs from he/ });
  await expect.poll(() => picture.isVisible()).toBe(true);
  await expect
    .poll(() => picture.evaluate((it: HTMLImageElement) => it.naturalHeight))
    .toBeGreaterThan(700);
  expect(await page.getByText("The interactive heatmap needs JavaScript.").isVisible()).toBe(true);
  expect(await page.locator("#article h2").first().isVisible()).toBe(true);
  expect(await page.locator("header :is(button, input):visible").count()).toBe(0);
  await page.close();
});

test("with reduced motion, the tour jumps to the picture at once", async () => {
  const { page } = await open({ reducedMotion: "reduce" });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(
    "auto",
  );
});

async function isInView(page: Page, part: Locator): Promise<boolean> {
  const box = await part.boundingBox();
  const view = page.viewportSize();
  return box !== null && view !== null && box.y >= 0 && box.y + box.height <= view.height;
}
