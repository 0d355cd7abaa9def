import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { InspectorOptions } from "../../src/inspector.js";
import { STAGES } from "../../src/settings/stages.js";
import { en, inspectorEn } from "../../src/words/en/index.js";
import type { Language } from "../../src/words/language.js";
import { clickCell } from "../browser/cells.js";
import { painted } from "../browser/painted.js";
import { show } from "../browser/show.js";
import { showInspector } from "../browser/showInspector.js";
import { hasEnglish, LANGUAGES } from "./languages.js";

beforeEach(() => page.viewport(1000, 900));

/** What is read aloud besides the text itself. */
const SPOKEN = ["aria-label", "aria-description", "aria-valuetext", "title", "placeholder", "alt"];

/** The texts that are no functions. */
function fixedTexts(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  return typeof words === "object" ? Object.values(words ?? {}).flatMap(fixedTexts) : [];
}

const ENGLISH = new Set(fixedTexts({ ...en, ...inspectorEn }));

/** Every text in an element, shown or announced, that is English, besides symbols in formulas. */
function englishIn(element: HTMLElement, language: Language): readonly string[] {
  const root = element.shadowRoot ?? element;
  const all = [...root.querySelectorAll("*:not(.formula *)")];
  const announced = all.flatMap((one) => SPOKEN.flatMap((name) => one.getAttribute(name) ?? []));
  const shown = all.flatMap(({ childNodes }) =>
    [...childNodes].flatMap((node) =>
      node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? "") : [],
    ),
  );
  const texts = [...announced, ...shown].filter((text) => text.trim() !== "");
  expect(texts.length).toBeGreaterThan(20);
  const own = new Set(fixedTexts(language));
  return texts.filter(
    (text) => hasEnglish(text) || (ENGLISH.has(text.trim()) && !own.has(text.trim())),
  );
}

/** States of the settings that have texts of their own. */
const SETTINGS: readonly NonNullable<InspectorOptions["settings"]>[] = [
  {},
  { direction: "both" },
  { direction: "in", alsoSelected: [0] },
  { view: "lines" },
  { threshold: { by: "mass", at: 0.9 }, colorScale: "logarithmic" },
  { threshold: { by: "value", at: 0.1 }, colorScale: "row" },
  { excludedKeys: [1], exclusion: "gap" },
  { excludedKeys: [1, 2], exclusion: "renormalized", weighting: "valueNorms" },
  { experiment: { mask: { kind: "window", size: 2 }, temperature: 0.5, isScaled: false } },
  { experiment: { mask: { kind: "causal" }, paddingFrom: 3, hiddenCells: [[1, 0]] } },
  {
    combinedHeads: [
      { layer: 0, head: 0 },
      { layer: 0, head: 1 },
    ],
    combination: "heads",
    combineBy: "max",
  },
  { hasRollout: true, combination: "rollout" },
  { metric: "entropy", isSorted: true },
  { metric: "induction" },
];

/** Each of them in one language, or all in every one, which takes a minute: `npm run test:access`. */
const settingsIn = (language: string) =>
  SETTINGS.filter(
    (_, i) => every || i % LANGUAGE_NAMES.length === LANGUAGE_NAMES.indexOf(language),
  );
const every = import.meta.env.VITE_EVERY_STATE !== undefined;
const LANGUAGE_NAMES = Object.keys(LANGUAGES);

describe.each(Object.entries(LANGUAGES))("in %s", (name, messages) => {
  const text = "zorro pez zorro mono loro";

  test("the heatmap shows and announces no English at any step", async () => {
    const { heatmap, field } = await show({ text, messages, causal: true });
    for (const stage of STAGES) {
      heatmap.update({ stage, selection: { query: 1, key: null } });
      await painted();
      expect(englishIn(heatmap.element, messages)).toEqual([]);
    }
    heatmap.update({ text: "" });
    await painted();
    expect(englishIn(heatmap.element, messages)).toEqual([]);
    expect(field().value).toBe("");
  });

  test("the inspector shows and announces no English at any step", async () => {
    const { reader, openTools, grid } = await showInspector({ text, messages, causal: true });
    await openTools();
    await clickCell(grid(), 2, 1);
    for (const stage of STAGES) {
      reader.update({ stage });
      await painted();
      expect(englishIn(reader.element, messages)).toEqual([]);
    }
  });

  test.each(settingsIn(name))(
    "the inspector shows and announces no English with %j",
    async (settings) => {
      const selection = { query: 2, key: 1 };
      const shown = await showInspector({ text, messages, settings, selection });
      await shown.openTools();
      await painted();
      expect(englishIn(shown.reader.element, messages)).toEqual([]);
    },
  );

  test("every number that is shown is written as Intl writes it", async () => {
    const selection = { query: 2, key: 1 };
    const settings = { metric: "entropy", experiment: { temperature: 0.5 } } as const;
    const shown = await showInspector({ text, messages, selection, settings });
    await shown.openTools();
    await userEvent.click(shown.button(messages.compare.save));
    shown.reader.update({ head: 1 });
    await painted();
    const decimal = new Intl.NumberFormat(messages.locale).format(0.5).replaceAll(/\d/g, "");
    const other = decimal === "," ? /\d\.\d/ : /\d,\d/;
    const root = shown.reader.element.shadowRoot;
    const all = [...(root?.querySelectorAll("*:not(style)") ?? [])];
    const seen = all.flatMap((one) => [
      ...SPOKEN.flatMap((name) => one.getAttribute(name) ?? []),
      ...[...one.childNodes].flatMap((node) => (node instanceof Text ? node.data : [])),
    ]);
    expect(seen.filter((one) => other.test(one))).toEqual([]);
    expect(
      (await shown.reader.toSVG()).match(/>[^<]*<\/text>/g)?.filter((one) => other.test(one)),
    ).toEqual([]);
    expect(await shown.reader.toCSV()).toMatch(/,0\.\d/); // for machines
  });

  test("a comparison shows and announces no English", async () => {
    const selection = { query: 2, key: 1 };
    const shown = await showInspector({ text, messages, selection });
    await shown.openTools();
    await userEvent.click(shown.button(messages.compare.save));
    for (const change of [
      { head: 1 },
      { settings: { comparison: "difference" as const } },
      { text: "zorro pez" },
    ]) {
      shown.reader.update(change);
      await painted();
      expect(englishIn(shown.reader.element, messages)).toEqual([]);
    }
  });
});

test("a heatmap that changes to another language shows nothing of the one before", async () => {
  const messages = LANGUAGES.es;
  const { heatmap } = await show({ text: "zorro pez", selection: { query: 1, key: null } });
  expect(englishIn(heatmap.element, messages)).not.toEqual([]);
  heatmap.update({ messages });
  await painted();
  expect(englishIn(heatmap.element, messages)).toEqual([]);
  heatmap.update({ messages: null });
  await painted();
  expect(englishIn(heatmap.element, messages)).not.toEqual([]);
});
