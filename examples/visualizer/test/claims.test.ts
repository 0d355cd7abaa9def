// claims.md is complete: each section of the article, its claim, and what shows and checks it.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FIGURES } from "../src/figures/figures";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const page = read("../index.html");
const table = read("../claims.md");

/** The rows of the tables of claims.md with so many columns, their heads left out. */
const rowsOf = (columns: number) =>
  table
    .split("\n")
    .filter((line) => line.startsWith("|") && !/^\| (---|section|question) /.test(line))
    .map((line) => line.slice(2, -2).split(" | "))
    .filter((cells) => cells.length === columns);

const claims = rowsOf(5).map(
  ([section = "", claim = "", figure = "", exercise = "", proof = ""]) => ({
    section,
    claim,
    figure,
    exercise,
    proof,
  }),
);
const questions = rowsOf(4).map(([question = "", section = "", figure = "", exercise = ""]) => ({
  question,
  section,
  figure,
  exercise,
}));

const article = /<article[^>]*>([\s\S]*?)<footer class="afterword">/.exec(page)?.[1] ?? "";
const sections = new Map(
  [...article.matchAll(/<section( id="([\w-]+)")?[^>]*>([\s\S]*?)<\/section>/g)].map(
    ([opening, , id = opening.slice(0, 80), text = ""]) => [id, text],
  ),
);
const inline = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();

test("claims.md has every section, in the order of the article, and every figure once", () => {
  expect(article.match(/<h2>/g)).toHaveLength(sections.size);
  expect(claims.map(({ section }) => section)).toEqual([...sections.keys()]);
  expect(claims.map(({ figure }) => figure).sort()).toEqual(Object.keys(FIGURES).sort());
});

test.each(claims)(
  "section $section begins with its claim, and has its figure and its exercise",
  ({ section, claim, figure, exercise }) => {
    const text = sections.get(section) ?? "";
    expect(inline(/<p class="lead">([\s\S]*?)<\/p>/.exec(text)?.[1] ?? "")).toBe(claim);
    expect(text.match(/data-figure="\w+"/g)).toEqual([`data-figure="${figure}"`]);
    expect(text).toContain(`data-exercise="${exercise}"`);
  },
);

test.each(claims)("the claim of $section has a test", ({ proof }) => {
  const [, file = "", title = ""] = /^`([^`]+)` “(.+)”$/.exec(proof) ?? [];
  expect(read(file)).toContain(`"${title}"`);
});

test.each(questions)(
  "$question is answered, shown and checked in one section",
  ({ section, figure, exercise }) => {
    const text = sections.get(section) ?? "";
    expect(text).toContain(`data-figure="${figure}"`);
    expect(text).toContain(`data-exercise="${exercise}"`);
  },
);

test("there are eight questions", () => {
  expect(questions).toHaveLength(8);
});

const exercises = [
  ...page.matchAll(/<div class="exercise" dir="ltr" data-exercise="([\w-]+)">([\s\S]*?)<\/div>/g),
].map(([, name = "", text = ""]) => ({ name, text }));

test.each(exercises)("exercise $name has one right answer, which can be opened", ({ text }) => {
  const choices = text.match(/<li[^>]*>/g);
  if (choices === null) {
    // The first number that the answer claims; article.test.ts computes it.
    const [, answer = ""] = /<details>[\s\S]*?data-claim="[\w-]+">([^<]*)</.exec(text) ?? [];
    expect(Number(answer)).toBeGreaterThan(0);
  } else {
    expect(choices.length).toBeGreaterThan(1);
    expect(choices.filter((choice) => choice === "<li data-right>")).toHaveLength(1);
  }
  expect(inline(/<details>([\s\S]*?)<\/details>/.exec(text)?.[1] ?? "").length).toBeGreaterThan(20);
});
