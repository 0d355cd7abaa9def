import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { registerLanguage } from "../../src/index.js";
import { de } from "../../src/words/de/index.js";
import { en } from "../../src/words/en/index.js";
import { es } from "../../src/words/es/index.js";
import { painted } from "../browser/painted.js";
import { type ShownHeatmap, show } from "../browser/show.js";

beforeEach(() => page.viewport(1000, 900));
afterEach(() => document.documentElement.removeAttribute("lang"));
registerLanguage("es", es);

const step = ({ texts }: ShownHeatmap) => texts(".stages .is-chosen .stage-name").join();
const label = ({ texts }: ShownHeatmap) => texts('label[for="sentence"]').join();

test("a heatmap speaks the language of its page where it was loaded", async () => {
  document.documentElement.lang = "es-MX";
  const shown = await show({ text: "uno dos" });
  expect(label(shown)).toBe(es.sentence);
  document.documentElement.lang = "fr";
  await expect.poll(() => label(shown)).toBe(en.sentence);
  document.documentElement.lang = "ES";
  await expect.poll(() => label(shown)).toBe(es.sentence);
  expect(step(shown)).toBe(es.stages.weights.name);
});

test("the nearest lang counts", async () => {
  document.documentElement.lang = "es";
  const box = document.createElement("div");
  box.lang = "en";
  document.body.append(box);
  const shown = await show({ text: "one two" }, box);
  expect(label(shown)).toBe(en.sentence);
  box.remove();
});

test("messages of the heatmap win, and null goes back to the page", async () => {
  document.documentElement.lang = "es";
  const shown = await show({ text: "uno dos", messages: { sentence: "Own" } });
  expect(label(shown)).toBe("Own");
  expect(shown.texts(".stages .is-chosen .stage-name")).toEqual([en.stages.weights.name]);
  shown.heatmap.update({ messages: null });
  await painted();
  expect(label(shown)).toBe(es.sentence);
});

test("a language that is loaded later is spoken then", async () => {
  document.documentElement.lang = "de-AT";
  const shown = await show({ text: "eins zwei" });
  expect(label(shown)).toBe(en.sentence);
  registerLanguage("de", de);
  await painted();
  expect(label(shown)).toBe(de.sentence);
  const state = shown.heatmap.getState();
  expect(state.text).toBe("eins zwei");
});

test("a destroyed heatmap listens to no language", async () => {
  const shown = await show({ text: "one" });
  shown.heatmap.destroy();
  document.documentElement.lang = "es";
  expect(() => registerLanguage("es-419", es)).not.toThrow();
});
