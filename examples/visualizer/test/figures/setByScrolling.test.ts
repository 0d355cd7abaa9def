// Scrolling sets a figure to what a paragraph is about: what it says is then what the figure shows.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toMarkup } from "../../scripts/toMarkup";
import { FIGURES, type FigureName } from "../../src/figures/figures";

const page = readFileSync(new URL("../../index.html", import.meta.url), "utf8");
const sections = page.match(/<section id="[\w-]+">[\s\S]*?<\/section>/g) ?? [];
const names = Object.keys(FIGURES) as FigureName[];

const textOf = (html: string) =>
  html.replace(/<style>.*?<\/style>|<[^>]*>/g, " ").replaceAll("−", "-");

/** The paragraphs beside a figure that set it: what to, and the numbers and tokens that they name. */
const settersOf = (name: FigureName) => {
  const section = sections.find((each) => each.includes(`data-figure="${name}"`)) ?? "";
  return [...section.matchAll(/<p data-set="([^"]*)">([\s\S]*?)<\/p>/g)].map(
    ([, set = "", html = ""]) => ({
      name,
      set,
      named: [...html.matchAll(/(?:data-claim="[\w-]+"|<i)>([^<]*)</g)].map(([, text = ""]) =>
        textOf(text),
      ),
    }),
  );
};

test.each(names)("a paragraph beside %s sets it", (name) => {
  expect(settersOf(name).length).toBeGreaterThan(0);
});

test("no other paragraph has something to set", () => {
  expect(page.split("data-set=")).toHaveLength(1 + names.flatMap(settersOf).length);
});

test.each(names.flatMap(settersOf))(
  "$name set to $set shows $named",
  async ({ name, set, named }) => {
    const view = (await FIGURES[name]()).viewAt(set);
    expect(view).toBeDefined();
    const shown = textOf(toMarkup(view));
    for (const text of named) expect(shown).toContain(text);
  },
);
