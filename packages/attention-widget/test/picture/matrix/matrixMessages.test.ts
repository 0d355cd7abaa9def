import { describe, expect, test } from "vitest";
import { matrixMessages } from "../../../src/picture/matrix/matrixMessages.js";
import { panelsOf } from "../../../src/picture/panels/panelsOf.js";
import { en } from "../../../src/words/en/en.js";
import { inspectorEn } from "../../../src/words/en/inspectorEn.js";
import { fullTrace } from "../../helpers/traces.js";

const messages = { ...en, ...inspectorEn };

describe("matrixMessages(messages, panel)", () => {
  test("calls queries, keys and values what they are", () => {
    const names = panelsOf(fullTrace(), 0, 0, "projected").map((panel) =>
      matrixMessages(messages, panel).grid("Project", 2, 3),
    );
    expect(names).toEqual([
      "Queries, 2 rows by 3 columns",
      "Keys, 2 rows by 3 columns",
      "Values, 2 rows by 3 columns",
    ]);
  });

  test("names the matrix of a vector", () => {
    const announced = panelsOf(fullTrace(), 0, 0, "projected").map((panel) =>
      matrixMessages(messages, panel).vectorSentence("it", 16, "−1.25", "0.50"),
    );
    expect(announced).toEqual([
      "The query of “it” has 16 components, from −1.25 to 0.50.",
      "The key of “it” has 16 components, from −1.25 to 0.50.",
      "The value of “it” has 16 components, from −1.25 to 0.50.",
    ]);
  });

  test("leaves a step's only matrix the name of the step", () => {
    const [panel] = panelsOf(fullTrace(), 0, 0, "weights");
    expect(panel && matrixMessages(messages, panel)).toBe(messages);
  });
});
