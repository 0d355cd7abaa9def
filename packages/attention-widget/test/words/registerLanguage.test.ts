import { expect, test } from "vitest";
import { es } from "../../src/words/es/index.js";
import { languageFor, registerLanguage } from "../../src/words/registerLanguage.js";

test.each<[wrong: string, given: readonly [unknown, unknown], error: Error]>([
  [
    "a number for a code",
    [5, es],
    new TypeError("registerLanguage: code must be a language code, got 5"),
  ],
  [
    "an empty code",
    ["", es],
    new RangeError('registerLanguage: code must be a language code, got ""'),
  ],
  [
    "null for a language",
    ["es", null],
    new TypeError("registerLanguage: language must be an object of texts, got null"),
  ],
  [
    "a list for a language",
    ["es", [es.sentence]],
    new TypeError(`registerLanguage: language must be an object of texts, got ["${es.sentence}"]`),
  ],
])("registerLanguage(code, language) refuses %s, and registers nothing", (_, given, error) => {
  const [code, language] = given as [string, typeof es];
  expect(() => registerLanguage(code, language)).toThrow(error);
  expect(languageFor("es")).toBeUndefined();
});
