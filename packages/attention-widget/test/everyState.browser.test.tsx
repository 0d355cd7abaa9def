// Each state of the widget in each language and theme, on a wide page and on a phone: axe finds nothing, all
// that can be tapped is large enough, and nothing is wider than the page.

import { traceFrom } from "attention-core/formats";
import { expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { InspectorOptions } from "../src/inspector.js";
import type { Language } from "../src/words/language.js";
import { violations } from "./browser/axe.js";
import { emulate } from "./browser/emulate.js";
import { painted } from "./browser/painted.js";
import type { Parts } from "./browser/parts.js";
import { show } from "./browser/show.js";
import { type ShownInspector, showInspector } from "./browser/showInspector.js";
import { ablatableSource } from "./helpers/ablatableSource.js";
import { evenTrace } from "./helpers/traces.js";
import vit from "./places/fixtures/vit.json";
import { LANGUAGES as TRANSLATED } from "./words/languages.js";

const LANGUAGES: Readonly<Record<string, Language | undefined>> = { en: undefined, ...TRANSLATED };

const TEXT = "to be or not to be";
const ROW = { query: 1, key: null };
const CELL = { query: 1, key: 0 };
const GENERATED = { ...evenTrace(["the", "cat", "sat", "down"]), promptTokens: 2 };
const MIN_TARGET_PX = 24;

/** Shows it in a part of the page, in a language; English without one. */
type Show = (parent: Element, messages: Language | undefined) => Promise<Parts>;

/** A part of the plain heatmap is opened by a click. */
const plain =
  (selector?: string): Show =>
  async (parent, messages) => {
    const shown = await show({ text: TEXT, selection: ROW, messages }, parent);
    if (selector !== undefined) await userEvent.click(shown.find(selector));
    return shown;
  };

const inspector =
  (options: InspectorOptions, open: (shown: ShownInspector) => unknown = () => {}): Show =>
  async (parent, messages) => {
    const shown = await showInspector({ text: TEXT, messages, ...options }, parent);
    await open(shown);
    return shown;
  };

const clickOn = (selector: string) => (shown: ShownInspector) =>
  userEvent.click(shown.find(selector));

/** How each is shown. */
const STATES: Readonly<Record<string, Show>> = {
  "the plain heatmap": plain(),
  "the plain heatmap with its table": plain(".as-table summary"),
  "the matrix with the arithmetic of a cell": inspector({ selection: CELL }),
  "the matrix with instruments": inspector({ selection: ROW }, (shown) => shown.openTools()),
  "the matrix with its table": inspector({}, clickOn(".as-table summary")),
  "lines in both directions": inspector({
    selection: ROW,
    settings: { view: "lines", direction: "both" },
  }),
  "arcs with a selected token": inspector({ selection: ROW, settings: { view: "arcs" } }),
  "an experiment": inspector({
    stage: "maskedScores",
    settings: { experiment: { mask: { kind: "causal" }, temperature: 0.5 } },
  }),
  "the menu of Save": inspector({}, clickOn(".save > button")),
  "queries, keys and values": inspector({ stage: "projected", selection: ROW }),
  "all heads, by a metric": inspector({ settings: { metric: "entropy", isSorted: true } }),
  "a picture as keys": inspector({ trace: traceFrom(vit), selection: ROW }),
  "the steps of a generated text": inspector({ trace: GENERATED }),
  "the training of a network, and its predictions": inspector({ source: ablatableSource().source }),
};

const WIDTHS = [1000, 320];
const every = import.meta.env.VITE_EVERY_STATE !== undefined;
const themes = ["light", "dark"];

/** A page in a language, which has what a page must have. */
function pageIn(language: string): Element {
  const { documentElement } = document;
  documentElement.lang = language;
  documentElement.dir = language === "ar" ? "rtl" : "ltr";
  document.title = "A page";
  const main = document.createElement("main");
  main.innerHTML = "<h1>A page</h1><h2>Attention</h2>";
  document.body.append(main);
  onTestFinished(() => {
    main.remove();
    documentElement.removeAttribute("lang");
    documentElement.removeAttribute("dir");
    documentElement.removeAttribute("style");
  });
  return main;
}

const TARGETS = "label:has(input), input:not(label input), select, summary, button, a";

/** What is seen and can be tapped, but is too small for a finger. */
function tooSmall({ findAll }: Parts): string[] {
  return findAll(TARGETS).flatMap((target) => {
    const { width, height } = target.getBoundingClientRect();
    const isSeen = target.checkVisibility() && width > 1 && target.closest(".spoken") === null;
    const isLarge = Math.min(width, height) >= MIN_TARGET_PX;
    return isSeen && !isLarge
      ? [`${target.className || target.localName}: ${width}×${height}`]
      : [];
  });
}

const all = Object.keys(STATES).flatMap((state, i) =>
  Object.keys(LANGUAGES).flatMap((language, j) =>
    themes.map((theme, k) => {
      const isSampled = language === "ar" && i % 2 === 0 && k === (i / 2) % 2;
      return { state, language, theme, width: WIDTHS[(i + j + k) % 2] ?? 0, isSampled };
    }),
  ),
);

/** Every other one, in Arabic, with all other tests; all of them with `npm run test:access`. */
const cases = every ? all : all.filter(({ isSampled }) => isSampled);

test.for(cases)("axe finds nothing in $state, $language, $theme, $width px", async (one) => {
  await emulate({ "prefers-reduced-motion": "reduce" });
  await page.viewport(one.width, 900);
  document.documentElement.style.colorScheme = one.theme;
  // Of what is scrolled out of sight, axe takes the background of the page, if one is set.
  document.documentElement.style.background = "canvas";
  const parts = await STATES[one.state]?.(pageIn(one.language), LANGUAGES[one.language]);
  if (parts === undefined) throw new Error("the state must be one of the list, got another");
  await painted();
  expect(await violations()).toEqual([]);
  expect(tooSmall(parts)).toEqual([]);
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).toBe(clientWidth);
});

test.for(Object.entries(STATES))(
  "%s at 320 px, with text of twice the size, is no wider than the page",
  async ([, showState]) => {
    await page.viewport(320, 900);
    document.documentElement.style.fontSize = "200%";
    const parent = pageIn("de"); // whose words are the longest
    parent.replaceChildren();
    await showState(parent, LANGUAGES.de);
    await painted();
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBe(clientWidth);
  },
);

test("these are at least 50 states, in every language and theme", () => {
  expect(all.length).toBeGreaterThanOrEqual(50);
});
