// What a reader does first, in each engine, on the files that were built: with a real pointer and a real
// keyboard. Every number is compared with what attention-core computes here, and every picture that is saved
// with the one that Node or the first engine makes, byte by byte.

import { multiHeadAttention } from "attention-core";
import { handBuiltSource } from "attention-widget";
import { ar } from "attention-widget/locales/ar";
import { toSVG } from "attention-widget/static";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Engine } from "./engine.js";
import { ENGINES } from "./launchEngines.js";
import { type Pages, servePages } from "./servePages.js";
import { eventually, onPage, type WatchedPage } from "./watched.js";

const PLAIN = "attention-widget/dist/attention-widget.global.js";
const INSTRUMENTS = "attention-widget/dist/attention-inspector.global.js";
const ARABIC = "attention-widget/dist/locales/ar.global.js";

const TEXT = "to be or not to be";
const TAG = `<attention-heatmap text="${TEXT}"></attention-heatmap>`;
/** The same token twice gets a number. */
const NAMES = ["to", "be", "or", "not", "to (2)", "be (2)"];

/** The cell that the keyboard is at, as a screen reader finds it. */
const CELL = "[role=gridcell]";

const selectionOf = (page: WatchedPage) => () =>
  page.run(() => document.querySelector("attention-heatmap")?.selection);

const svgOf = (page: WatchedPage) => () =>
  page.run(() => document.querySelector("attention-heatmap")?.toSVG() ?? "");

/** Row of head 1, as attention-core computes it from the inputs and matrices of the hand-built source. */
async function weightsOf(text: string, query: number): Promise<number[]> {
  const { signal } = new AbortController();
  const settings = { heads: 4, causal: false };
  const { layers } = await handBuiltSource().trace(text, settings, signal);
  const { inputs, projections } = layers[0] ?? {};
  if (inputs === undefined || projections === undefined)
    throw new Error("the hand-built source must give inputs and projections, got none");
  const { weights } = multiHeadAttention(inputs, projections, settings);
  const keys = weights.shape[2];
  return Array.from(weights.data.subarray(query * keys, (query + 1) * keys));
}

/** What is said of a cell of head 1. */
async function spoken(query: number, key: number): Promise<string> {
  const row = await weightsOf(TEXT, query);
  const weight = row[key] ?? Number.NaN;
  const rank = row.filter((other) => other > weight).length + 1;
  const place = rank === 1 ? `strongest of ${row.length}` : `rank ${rank} of ${row.length}`;
  return `query ${NAMES[query]}, key ${NAMES[key]}: ${weight.toFixed(2)}, ${place}`;
}

let pages: Pages;

beforeAll(async () => {
  pages = await servePages(inject("install"));
});

afterAll(() => pages?.close());

/** What the first engine made, by name. */
const first = new Map<string, string>();

function expectSame(name: string, made: string): void {
  if (!first.has(name)) first.set(name, made);
  expect(made).toBe(first.get(name));
}

describe.each(Object.keys(ENGINES))("%s", (name) => {
  let engine: Engine;

  beforeAll(async () => {
    const launch = ENGINES[name];
    if (launch === undefined)
      throw new Error(`${name} must be an engine that can be started, got none`);
    engine = await launch();
  });

  afterAll(() => engine?.close());

  const onTag = (look: Parameters<typeof onPage>[2], attributes = "") =>
    onPage(engine, pages.page([PLAIN], TAG.replace(">", ` ${attributes}>`)), async (page) => {
      await eventually(() => page.texts(".row-labels .label")).toEqual(NAMES);
      await look(page);
    });

  test("follows what is typed into the field", () =>
    onTag(async (page) => {
      await page.clickOn("input[type=text]");
      await page.press("End");
      await page.write(" free");
      await eventually(() => page.texts(".row-labels .label")).toEqual([...NAMES, "free"]);
    }));

  test("says and shows the numbers of attention-core for the row under the pointer", () =>
    onTag(async (page) => {
      for (const query of [3, 0]) {
        await page.hoverCell(query, 1);
        await eventually(() => page.texts(".row-panel b")).toContain(`${NAMES[query]} attends to`);
        const weights = await weightsOf(TEXT, query);
        const strongest = weights.toSorted((one, other) => other - one).slice(0, 5);
        const numbers = strongest.map((weight) => weight.toFixed(2));
        expect(await page.texts(".row-panel .numeral")).toEqual(numbers);
      }
    }));

  test("goes through the cells by the keyboard, which says and selects them", () =>
    onTag(async (page) => {
      await page.run(() => watched.findAll("[role=grid]")[0]?.focus());
      const said = () =>
        page.run(
          (at) =>
            document.querySelector("attention-heatmap")?.shadowRoot?.querySelector(at)?.textContent,
          CELL,
        );
      await eventually(said).toBe(await spoken(0, 0));
      await page.press("ArrowDown");
      await page.press("ArrowRight");
      await page.press("ArrowRight");
      await eventually(said).toBe(await spoken(1, 2));
      await page.press("End", "Control");
      await eventually(said).toBe(await spoken(5, 5));
      await page.press("Home");
      await eventually(said).toBe(await spoken(5, 0));
      await page.press("Enter");
      await eventually(selectionOf(page)).toEqual({ query: 5, key: 0 });
      await page.press("Escape");
      await eventually(selectionOf(page)).toBe(null);
    }));

  test("selects the cell under the pointer", () =>
    onTag(async (page) => {
      await page.clickCell(2, 4);
      await eventually(selectionOf(page)).toEqual({ query: 2, key: 4 });
    }));

  test("shows the numbers as a table", () =>
    onTag(async (page) => {
      await page.clickOn("summary", "Show as table");
      await eventually(() => page.texts("table th[scope=row]")).toEqual(NAMES);
      const row = (await weightsOf(TEXT, 0)).map((weight) => weight.toFixed(2));
      expect((await page.texts("table td")).slice(1, 1 + row.length)).toEqual(row);
    }));

  test("saves the SVG that Node makes, the same numbers, and a PNG of its size", () =>
    onTag(async (page) => {
      expect(await svgOf(page)()).toBe(toSVG(TEXT, { selection: { query: 1, key: null } }));
      const csv = () => document.querySelector("attention-heatmap")?.toCSV() ?? "";
      expectSame("numbers", await page.run(csv));
      const pixels = await page.run(async () => {
        const png = await document.querySelector("attention-heatmap")!.toPNG();
        const { width, height } = await createImageBitmap(png);
        return [width, height];
      });
      expectSame("size of the PNG", String(pixels));
    }, 'select="be"'));

  test("is dark on a dark page", () =>
    onPage(engine, pages.page([PLAIN], TAG), async (page) => {
      await eventually(() => page.texts(".row-labels .label")).toEqual(NAMES);
      await page.run(() => {
        document.body.style.background = "#111";
      });
      await eventually(svgOf(page)).toBe(toSVG(TEXT, { theme: "dark" }));
    }));

  test("speaks Arabic from right to left, with the cell under the pointer", () =>
    onPage(engine, pages.page([PLAIN, ARABIC], TAG, "ar"), async (page) => {
      await eventually(() => page.texts("label[for=sentence]")).toEqual([ar.sentence]);
      await page.clickCell(1, 0);
      await eventually(selectionOf(page)).toEqual({ query: 1, key: 0 });
      const isAtStart = () => {
        const [name] = watched.findAll(".ranked .name");
        const range = document.createRange();
        range.selectNodeContents(name as Element);
        return range.getBoundingClientRect().right;
      };
      const edge = () => watched.findAll(".ranked .name")[0]?.getBoundingClientRect().right;
      expect(await page.run(isAtStart)).toBeCloseTo((await page.run(edge)) ?? 0, 0);
      expect(await svgOf(page)()).toBe(
        toSVG(TEXT, { messages: ar, selection: { query: 1, key: 0 } }),
      );
    }));

  test.each([PLAIN, INSTRUMENTS])("leaves nothing behind after destroy(), by %s", (file) =>
    onPage(engine, pages.page([file], "<main></main>"), async (page) => {
      const [before, during, after, left] = await page.run(async (text) => {
        const before = watched.left();
        const target = document.querySelector("main") as Element;
        const { mount } = (
          window as unknown as { AttentionWidget: typeof import("attention-widget") }
        ).AttentionWidget;
        const heatmap = mount(target, { text });
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        await frame();
        await frame();
        const during = watched.left();
        heatmap.destroy();
        await frame();
        return [before, during, watched.left(), target.innerHTML];
      }, TEXT);
      expect(during).not.toEqual(before);
      expect(after).toEqual(before);
      expect(left).toBe("");
    }),
  );

  test("draws what a module mounts", () => {
    const body = `<main></main><script type="module" src="/mount.js"></script>`;
    return onPage(engine, pages.page([], body), async (page) => {
      await eventually(() => page.texts(".row-labels .label")).toEqual(NAMES);
    });
  });

  test("draws on in another document", () =>
    onTag(async (page) => {
      await page.run(async () => {
        const frame = document.body.appendChild(document.createElement("iframe"));
        frame.style.cssText = "width: 900px; height: 900px";
        frame.contentDocument?.body.append(document.querySelector("attention-heatmap") as Element);
      });
      const tokens = () =>
        page.run(() => {
          const inside = document.querySelector("iframe")?.contentDocument;
          const root = inside?.querySelector("attention-heatmap")?.shadowRoot;
          const drawn = root?.querySelector("div")?.shadowRoot ?? root; // a root of that document
          const labels = drawn?.querySelectorAll(".row-labels .label") ?? [];
          return [...labels].map((label) => label.textContent);
        });
      await eventually(tokens).toEqual(NAMES);
    }));

  const onInstruments = (look: Parameters<typeof onPage>[2], lang = "en") =>
    onPage(engine, pages.page([INSTRUMENTS, ARABIC], TAG, lang), async (page) => {
      await eventually(() => page.texts("[role=grid]")).not.toEqual([]);
      await look(page);
    });

  test.each(["en", "ar"])(
    "draws the matrix, lines and arcs, in %s, and saves the same pictures",
    (lang) =>
      onInstruments(async (page) => {
        for (const view of [2, 1, 0]) {
          await page.clickOn(".views .option", "", view);
          const isChosen = () =>
            page.run((at) => watched.findAll(".views .option")[at]?.matches(".is-chosen"), view);
          await eventually(isChosen).toBe(true);
          expectSame(`${lang} ${view}`, await svgOf(page)());
          const scrolls = await page.run(() => {
            const [room] = watched.findAll(".arcs-room");
            return room !== undefined && room.scrollHeight > room.clientHeight;
          });
          expect(scrolls).toBe(false);
        }
      }, lang),
  );

  test("opens a file that is dropped on it", () =>
    onInstruments(async (page) => {
      await page.run((json) => {
        const data = new DataTransfer();
        data.items.add(new File([json], "run.json"));
        const init = { bubbles: true, composed: true, cancelable: true, dataTransfer: data };
        const [on] = watched.findAll(".heatmap");
        on?.dispatchEvent(new DragEvent("dragover", init));
        on?.dispatchEvent(new DragEvent("drop", init));
      }, '{ "tokens": ["it", "was"], "attentions": [[[[1, 0], [0.25, 0.75]]]] }');
      await eventually(() => page.texts(".open-panel [role=status]")).toEqual([
        "run.json, read as arrays: 1 layer × 1 head, 2 query × 2 key tokens, rows sum to 1, causal: yes.",
      ]);
    }));

  test("opens the instruments and the menu of Save, and closes them by Escape", () =>
    onInstruments(async (page) => {
      await page.clickOn("button.instruments");
      await eventually(() => page.texts(".tools summary")).not.toEqual([]);
      await page.press("Escape");
      await eventually(() => page.texts(".tools summary")).toEqual([]);
      await page.clickOn(".save > button");
      await eventually(() => page.texts(".save-menu button")).toContain("SVG"); // it is loaded now
      await page.clickOn(".save-menu button", "SVG");
      await eventually(() => page.texts(".save-menu [role=status]")).toEqual([
        "Saved as attention.svg.",
      ]);
      await page.press("Escape");
      await eventually(() => page.texts(".save-menu")).toEqual([]);
    }));

  test("opens the example page, which computes and follows what is typed", () =>
    onPage(engine, pages.visualizer, async (page) => {
      await eventually(() => page.texts(".arcs-picture")).toHaveLength(1);
      await page.clickOn("button", "Edit the sentence");
      await eventually(() => page.run(() => watched.findAll(".arcs-field").length)).toBe(1);
      await page.press("End");
      await page.write(" now");
      const text = () => page.run(() => document.querySelector("attention-heatmap")?.text);
      await eventually(text).toMatch(/ now$/);
      await eventually(async () => String(await page.texts(".origin"))).toContain("Trained model");
    }));
});
