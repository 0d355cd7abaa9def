import { describe, expect, test } from "vitest";
import { toHTML } from "../../src/static.js";
import { errorOf } from "../helpers/errorOf.js";
import { elementsNamed, parseXml, textOf } from "../helpers/parseXml.js";
import { evenTrace, fullTrace } from "../helpers/traces.js";

const namesOf = (html: string, scope: string) =>
  elementsNamed(parseXml(html), "th")
    .filter(({ attributes }) => attributes.scope === scope)
    .map(textOf);

describe("toHTML(trace)", () => {
  test("has a caption, a heading for each row and column, and weights with two digits", () => {
    const html = toHTML(evenTrace(["it", "was"]));
    expect(elementsNamed(parseXml(html), "caption").map(textOf)).toEqual([
      "Softmax · Head 1 (attention weight)",
    ]);
    expect(namesOf(html, "col")).toEqual(["it", "was"]);
    expect(namesOf(html, "row")).toEqual(["it", "was"]);
    const cells = elementsNamed(parseXml(html), "td").map(textOf);
    expect(cells).toEqual(["", "0.50", "0.50", "0.50", "0.50"]);
  });

  test("says under it what the row means, and whose numbers these are", () => {
    const html = toHTML(evenTrace(["it"]), { selection: { query: 0, key: null } });
    expect(elementsNamed(parseXml(html), "p").map(textOf)).toEqual([
      "“it” attends most to “it” (1.00). The row sums to 1.00.",
      "Imported data · numbers of a test",
    ]);
  });

  test("has a dash where the mask hides a cell, and says what it means", () => {
    const html = toHTML(fullTrace({ causal: true }));
    expect(elementsNamed(parseXml(html), "td").map(textOf).slice(1, 3)).toEqual(["1.00", "–"]);
    expect(elementsNamed(parseXml(html), "p").map(textOf)[0]).toBe("– hidden by the mask");
  });

  test("has a table for each matrix, with its symbol", () => {
    const html = toHTML(fullTrace(), { stage: "projected" });
    expect(elementsNamed(parseXml(html), "caption").map(textOf)).toEqual([
      "Q · Project · Head 1 (components)",
      "K · Project · Head 1 (components)",
      "V · Project · Head 1 (components)",
    ]);
  });

  test("escapes every token", () => {
    const html = toHTML(evenTrace(["<img src=x onerror=alert(1)>", `"&'`]));
    expect(html).not.toContain("<img");
    expect(namesOf(html, "row")).toEqual(["<img src=x onerror=alert(1)>", `"&'`]);
  });

  test("refuses an option that only a picture has", () => {
    expect(errorOf(() => toHTML("a", { width: 300 } as never))).toMatch(
      /^TypeError: toHTML: options must have only heads, .*, got "width"/,
    );
  });
});
